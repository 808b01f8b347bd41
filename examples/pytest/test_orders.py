"""Three dark corners of a queue, each seen in a few lines."""

import json

import pytest
from orders import take_one


@pytest.fixture
def sqs(squall):
    return squall.client("sqs")


@pytest.fixture
def orders(sqs):
    dead = sqs.create_queue(QueueName="orders-dlq")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    policy = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": 3})
    return sqs.create_queue(QueueName="orders", Attributes={"RedrivePolicy": policy})["QueueUrl"]


def test_an_order_is_charged_and_acknowledged(squall, sqs, orders):
    charged = []
    sqs.send_message(QueueUrl=orders, MessageBody='{"order": "o-1", "total": 3}')
    take_one(sqs, orders, charged.append)
    squall.wait("acknowledge", on="orders", body_json={"order": "o-1"})
    assert charged == ["o-1"]


def test_an_order_comes_back_when_its_consumer_dies(squall, sqs, orders):
    def dies(_order):
        raise KeyboardInterrupt

    sqs.send_message(QueueUrl=orders, MessageBody='{"order": "o-1"}')
    with pytest.raises(KeyboardInterrupt):
        take_one(sqs, orders, dies)
    squall.advance("30s")  # the visibility timeout, in no time
    squall.wait("requeue", on="orders", body_json={"order": "o-1"})


def test_what_is_no_order_ends_in_the_dead_letter_queue_and_nowhere_else(squall, sqs, orders):
    sqs.send_message(QueueUrl=orders, MessageBody="no order")
    for _ in range(4):
        take_one(sqs, orders, charge=None)
    squall.wait("dead-letter", on="orders", body="no order")
    assert len(squall.records(kind="consume", on="orders")) == 3
    assert squall.records(kind="acknowledge") == []
