"""A program for scenarios: sends orders, and handles them until it is told to end. Only Python's own library.

    order_worker.py [--send N] [--first N] [--once FILE] [--consume] [--charge] [--charge-once] [--forget] [--one-receive]
                    [--misspell] [--exit STATUS]
"""

import argparse
import json
import os
import sys
import urllib.error
import urllib.request


def call(operation, **request):
    """One call of SQS in awsJson; None when there was no answer, or an error."""
    headers = {
        "X-Amz-Target": "AmazonSQS." + operation,
        "Content-Type": "application/x-amz-json-1.0",
        "Authorization": "AWS4-HMAC-SHA256 Credential=" + os.environ["AWS_ACCESS_KEY_ID"]
        + "/20300101/" + os.environ["AWS_REGION"] + "/sqs/aws4_request, SignedHeaders=host, Signature=0",
    }
    body = json.dumps(request).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(os.environ["AWS_ENDPOINT_URL"], body, headers), timeout=30) as answer:
            return json.loads(answer.read() or b"{}")
    except (urllib.error.URLError, OSError, ValueError):
        return None


def consume(url, options):
    charged = set()
    while True:
        answer = call("ReceiveMessage", QueueUrl=url, WaitTimeSeconds=20, MaxNumberOfMessages=1) or {}
        for message in answer.get("Messages", []):
            if options.charge or (options.charge_once and message["Body"] not in charged):
                charged.add(message["Body"])
                call("SendMessage", QueueUrl=url.replace("orders", "charges"), MessageBody=message["Body"])
            if not options.forget:
                call("DeleteMessage", QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        if options.one_receive:
            return


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--send", type=int, default=0)
    options.add_argument("--first", type=int, default=0, help="number of the first order")
    options.add_argument("--once", help="send only if this file is not there, and make it")
    options.add_argument("--consume", action="store_true")
    options.add_argument("--charge", action="store_true", help="for each order received, a message to the queue charges")
    options.add_argument("--charge-once", action="store_true", help="the same for its first delivery alone")
    options.add_argument("--forget", action="store_true", help="never delete what was received")
    options.add_argument("--one-receive", action="store_true", help="end after one receive")
    options.add_argument("--misspell", action="store_true", help="send with a member that SendMessage does not have")
    options.add_argument("--exit", type=int, default=0)
    options = options.parse_args()

    url = os.environ["AWS_ENDPOINT_URL"] + "/000000000000/orders"
    if options.send and not (options.once and os.path.exists(options.once)):
        for number in range(options.first, options.first + options.send):
            order = {"QueueUrl": url, "MessageBody": json.dumps({"orderId": f"o-{number}"})}
            if options.misspell:
                call("SendMessage", DelaySecond=5, **order)  # perhaps refused, and not again
                continue
            while call("SendMessage", **order) is None:
                pass
        if options.once:
            open(options.once, "w").close()
    if options.consume:
        consume(url, options)
    sys.exit(options.exit)


main()
