"""A suite that goes back to a prepared state by name, and asks what a client has changed: with boto3."""

import pytest


# Parametrized, as every test here must be: conftest looks at the parameters.
@pytest.fixture(params=["manual"])
def world(request, clients):
    client, admin = clients[request.param]
    if client.name == "awscli":
        pytest.skip("the endpoints are the same for every client")
    import boto3

    admin.reset()
    keys = {"aws_access_key_id": "test", "aws_secret_access_key": "secret"}
    return boto3.session.Session().client("sqs", endpoint_url=client.endpoint, region_name="us-east-1", **keys), admin


def receive(sqs, url):
    return sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, AttributeNames=["All"]).get("Messages", [])


def test_each_test_begins_in_the_prepared_state(world):
    sqs, admin = world
    url = sqs.create_queue(QueueName="orders")["QueueUrl"]
    for number in range(3):
        sqs.send_message(QueueUrl=url, MessageBody=f"order {number}")
    admin.snapshot("prepared")

    runs = []
    for _ in range(2):
        received = receive(sqs, url)
        for message in received:
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        new = sqs.send_message(QueueUrl=url, MessageBody="one more")["MessageId"]
        runs.append(([(m["MessageId"], m["ReceiptHandle"], m["Body"]) for m in received], new))
        admin.restore("prepared")
    assert [body for _, _, body in runs[0][0]] == ["order 0", "order 1", "order 2"]
    assert runs[0] == runs[1]
    assert admin.diff("prepared")["empty"]


def test_a_diff_tells_what_a_client_did_and_nothing_else(world):
    sqs, admin = world
    orders = sqs.create_queue(QueueName="orders")["QueueUrl"]
    sqs.create_queue(QueueName="audit")
    admin.snapshot("before")
    with pytest.raises(sqs.exceptions.ClientError):
        sqs.send_message(QueueUrl=orders, MessageBody="")
    assert admin.diff("before")["empty"]

    sent = sqs.send_message(QueueUrl=orders, MessageBody="hello")["MessageId"]
    diff = admin.diff("before")
    assert [resource["name"] for resource in diff["resources"]] == ["orders"]
    assert [(entry["kind"], entry["key"]) for entry in diff["resources"][0]["entries"]] == [("added", sent)]
