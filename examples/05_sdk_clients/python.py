"""boto3, pointed at Squall by AWS_ENDPOINT_URL alone: this file would run against AWS as it is."""

import boto3

sqs = boto3.client("sqs")
url = sqs.create_queue(QueueName="orders")["QueueUrl"]
sqs.send_message(QueueUrl=url, MessageBody="hello from boto3")

for message in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"]:
    print("received:", message["Body"])
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])

try:
    sqs.get_queue_url(QueueName="nothing")
except sqs.exceptions.QueueDoesNotExist as error:
    print("refused:", error.response["Error"]["Message"])
