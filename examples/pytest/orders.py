"""The program under test: takes one order from a queue. It knows nothing of Squall."""

import json


def take_one(sqs, queue_url, charge):
    for message in sqs.receive_message(QueueUrl=queue_url, MaxNumberOfMessages=1).get("Messages", []):
        try:
            charge(json.loads(message["Body"])["order"])
        except ValueError:  # no order: somebody shall look at it
            sqs.change_message_visibility(QueueUrl=queue_url, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=0)
            return
        sqs.delete_message(QueueUrl=queue_url, ReceiptHandle=message["ReceiptHandle"])
