"""Long spans of virtual time with boto3, in moments of real time; and whom an automatic clock waits for."""

import concurrent.futures
import datetime
import threading
import time

import pytest

DAY = 24 * 3600


@pytest.fixture(params=["manual", "auto"])
def world(request, clients):
    yield from started(clients, request.param)


# Parametrized, as every test here must be: conftest looks at the parameters.
@pytest.fixture(params=["auto"])
def automatic(request, clients):
    yield from started(clients, request.param)


def started(clients, clock):
    client, admin = clients[clock]
    if client.name == "awscli":
        pytest.skip("a call of the CLI takes longer than what is looked at here")
    admin.reset()
    yield World(client, admin)


class World:
    def __init__(self, client, admin):
        self.admin = admin
        self.endpoint = client.endpoint
        self.sqs = self.connect("test")
        self.begun = time.monotonic()

    def connect(self, access_key):
        import boto3

        keys = {"aws_access_key_id": access_key, "aws_secret_access_key": "secret"}
        return boto3.session.Session().client("sqs", endpoint_url=self.endpoint, region_name="us-east-1", **keys)

    def queue(self, name="orders", **attributes):
        return self.sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]

    def receive(self, url, **how):
        return self.sqs.receive_message(QueueUrl=url, **how).get("Messages", [])

    def now(self):
        return datetime.datetime.fromisoformat(self.admin.clock()["now"].replace("Z", "+00:00"))

    def assert_quick(self, seconds=10):
        assert time.monotonic() - self.begun < seconds


# https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html: 60 s to 14 days.
def test_a_message_is_kept_for_14_days(world):
    url = world.queue(MessageRetentionPeriod=str(14 * DAY))
    world.sqs.send_message(QueueUrl=url, MessageBody="hello")
    world.admin.move(advance=f"{14 * DAY - 1}s")
    assert [m["Body"] for m in world.receive(url, VisibilityTimeout=0)] == ["hello"]
    world.admin.move(advance="1s")
    assert world.receive(url) == []
    assert len(world.admin.records("drop")) == 1
    world.assert_quick()


# https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html
def test_a_duplicate_is_dropped_for_five_minutes(world):
    url = world.queue("orders.fifo", FifoQueue="true")

    def send():
        once = {"MessageGroupId": "group", "MessageDeduplicationId": "once"}
        return world.sqs.send_message(QueueUrl=url, MessageBody="hello", **once)

    send()
    world.admin.move(advance="299s")
    send()
    assert len(world.admin.records("duplicate")) == 1
    world.admin.move(advance="past_dedup_window")
    send()
    assert len(world.admin.records("publish")) == 2
    world.assert_quick()


# https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html: 12 hours.
def test_a_consumer_that_dies_hides_its_message_for_at_most_12_hours(world):
    url = world.queue()
    world.sqs.send_message(QueueUrl=url, MessageBody="hello")
    before = world.now()
    consumer = world.connect("consumer")
    assert len(consumer.receive_message(QueueUrl=url, VisibilityTimeout=12 * 3600)["Messages"]) == 1
    consumer.close()  # as a process that ends: the clock waits for it no longer
    result = world.admin.move(until={"kind": "expire", "on": "orders"}, within="24h")
    assert result["happened"], result["explanation"]
    assert world.now() - before == datetime.timedelta(hours=12)
    assert len(world.receive(url)) == 1
    assert world.admin.clock()["expired_holds"] == 0
    world.assert_quick()


def test_an_automatic_clock_brings_a_delayed_message_to_who_waits_for_it(automatic):
    url = automatic.queue()
    before = automatic.now()
    automatic.sqs.send_message(QueueUrl=url, MessageBody="late", DelaySeconds=900)
    polls = 0
    while not automatic.receive(url, WaitTimeSeconds=20):
        polls += 1
        assert polls < 50
    assert automatic.now() - before == datetime.timedelta(seconds=900)
    automatic.assert_quick(30)


def test_an_automatic_clock_never_overtakes_a_threaded_consumer(automatic):
    url = automatic.queue(VisibilityTimeout="1")
    bodies = {f"order {number}" for number in range(8)}
    for body in sorted(bodies):
        automatic.sqs.send_message(QueueUrl=url, MessageBody=body)
    done = []
    lock = threading.Lock()

    def consume():
        while True:
            for message in automatic.receive(url, WaitTimeSeconds=20):
                automatic.admin.work("50ms")  # more than the server settles, less than the visibility timeout
                automatic.sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
                with lock:
                    done.append(message["Body"])
            with lock:
                if len(done) >= len(bodies):
                    return

    with concurrent.futures.ThreadPoolExecutor(4) as threads:
        for future in [threads.submit(consume) for _ in range(4)]:
            future.result(60)
    assert sorted(done) == sorted(bodies)
    assert automatic.admin.records("expire") == []
    assert automatic.admin.clock()["expired_holds"] == 0
