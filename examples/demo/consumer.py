"""The program under test of the demo: a plain boto3 consumer that knows nothing of Squall.

consumer.py QUEUE DEAD_LETTER_QUEUE: makes both queues, then handles orders until it is stopped. An order that was handled
before is acknowledged without doing it again; one that cannot be read is handed back, and after three receives SQS
moves it to the dead-letter queue.
"""

import json
import sys

import boto3


def main(queue_name, dead_letter_name):
    sqs = boto3.client("sqs")
    dead_letters = sqs.create_queue(QueueName=dead_letter_name)["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=dead_letters, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    policy = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": 3})
    queue = sqs.create_queue(QueueName=queue_name, Attributes={"RedrivePolicy": policy})["QueueUrl"]

    handled = set()
    while True:
        answer = sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=1, WaitTimeSeconds=20)
        for message in answer.get("Messages", []):
            handle = message["ReceiptHandle"]
            try:
                order = json.loads(message["Body"])["order"]
            except ValueError:
                sqs.change_message_visibility(QueueUrl=queue, ReceiptHandle=handle, VisibilityTimeout=0)
                continue
            if order not in handled:
                handled.add(order)  # where the real work would be
            sqs.delete_message(QueueUrl=queue, ReceiptHandle=handle)


if __name__ == "__main__":
    main(*sys.argv[1:])
