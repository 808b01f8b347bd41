#!/usr/bin/env python3
"""The order service of order_service.hpp once more, with boto3: it takes orders from a queue and charges each by a
message to another queue. Its bugs can be switched on one by one; each is one that tests without chaos do not find.

    squall run examples/scenarios/4_lost_ack.yaml -- python3 examples/order_service.py --orders 60
    squall run examples/scenarios/4_lost_ack.yaml -- python3 examples/order_service.py --orders 60 --bug charges-each-delivery

Nothing in here knows of Squall: the endpoint and the credentials come from the environment.
"""

import argparse
import json
import threading
import time

import boto3
import botocore.config
import botocore.exceptions

BUGS = {
    "swallows-poison": "acknowledges what it cannot read",
    "charges-each-delivery": "forgets what it has charged already",
    "expects-order": "takes an order with a lower number than the last for an old one",
    "retries-at-once": "sends the whole batch again, without a pause",
    "charges-again-when-unsure": "an answer that got lost means to it that nothing was done",
}
ERRORS = (botocore.exceptions.ClientError, botocore.exceptions.BotoCoreError, botocore.exceptions.HTTPClientError)


class OrderService:
    def __init__(self, charges, bug):
        # The service tries again itself; an answer that takes longer than this will not come.
        config = botocore.config.Config(read_timeout=12, retries={"total_max_attempts": 1})
        self.sqs = boto3.client("sqs", config=config)
        self.charges = self.url(charges)
        self.is_fifo = charges.endswith(".fifo")
        self.bug = bug
        self.charged = set()  # its database
        self.last_number = 0
        self.lock = threading.Lock()

    def url(self, queue):
        return self.sqs.get_queue_url(QueueName=queue)["QueueUrl"]

    def publish(self, queue, count):
        url = self.url(queue)
        for number in range(1, count + 1):
            group = {"MessageGroupId": str(number % 2), "MessageDeduplicationId": str(number)}
            extra = group if queue.endswith(".fifo") else {}
            self.try_again(lambda: self.sqs.send_message(QueueUrl=url, MessageBody=order(number), **extra))

    def publish_in_batches(self, queue, count):
        for first in range(1, count + 1, 4):
            numbers = range(first, min(first + 4, count + 1))
            self.send_batch(queue, [{"Id": str(number), "MessageBody": order(number)} for number in numbers])

    def send_batch(self, queue, batch):
        pause = 0.02
        for _ in range(12):
            try:
                failed = self.sqs.send_message_batch(QueueUrl=self.url(queue), Entries=batch).get("Failed", [])
                if not failed:
                    return
                if self.bug != "retries-at-once":
                    batch = [entry for entry in batch if entry["Id"] in {one["Id"] for one in failed}]
            except ERRORS:
                pass  # throttled: all of it again, later
            if self.bug != "retries-at-once":
                time.sleep(pause)
                pause *= 2

    def consume(self, queue):
        """Two workers, until none has got an order for a while."""
        workers = [threading.Thread(target=self.work, args=(self.url(queue),)) for _ in range(2)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

    def work(self, url):
        idle = 0
        while idle < 3:
            try:
                answer = self.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=5, WaitTimeSeconds=20)
            except ERRORS:
                continue  # the answer got lost; what it carried comes back
            messages = answer.get("Messages", [])
            idle = 0 if messages else idle + 1
            for message in messages:
                self.handle(url, message)

    def handle(self, url, message):
        try:
            order_id, number = (lambda body: (body["orderId"], body["number"]))(json.loads(message["Body"]))
        except (ValueError, KeyError):
            if self.bug == "swallows-poison":
                self.acknowledge(url, message)
            return  # it comes back, and after three receives goes to the dead-letter queue
        with self.lock:
            is_old = self.bug == "expects-order" and number < self.last_number
            self.last_number = max(self.last_number, number)
            if not is_old and (self.bug == "charges-each-delivery" or order_id not in self.charged):
                self.charge(order_id)
            self.charged.add(order_id)
        self.acknowledge(url, message)

    def charge(self, order_id):
        attempts = iter(range(1, 100))

        def send():
            fifo = {}
            if self.is_fifo:
                again = f"-{next(attempts)}" if self.bug == "charges-again-when-unsure" else ""
                fifo = {"MessageGroupId": "charges", "MessageDeduplicationId": order_id + again}
            self.sqs.send_message(QueueUrl=self.charges, MessageBody=json.dumps({"orderId": order_id}), **fifo)

        self.try_again(send)

    def acknowledge(self, url, message):
        try:
            self.sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        except ERRORS:
            pass  # whether it was deleted or not: if it comes back, it is known

    @staticmethod
    def try_again(call):
        for attempt in range(5):
            try:
                return call()
            except ERRORS:
                if attempt == 4:
                    raise


def order(number):
    return json.dumps({"orderId": f"o-{number}", "number": number})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--orders", type=int, default=20)
    parser.add_argument("--also", default="", help="a second queue for orders")
    parser.add_argument("--charges", default="charges", help="the queue for charges")
    parser.add_argument("--batches", action="store_true", help="publish in batches of four, and consume nothing")
    parser.add_argument("--bug", choices=BUGS, help="; ".join(f"{name}: {what}" for name, what in BUGS.items()))
    options = parser.parse_args()

    if options.batches:
        OrderService("orders", options.bug).publish_in_batches("orders", options.orders)
        return
    service = OrderService(options.charges, options.bug)
    for queue in filter(None, ("orders", options.also)):
        service.publish(queue, options.orders)
        service.consume(queue)


if __name__ == "__main__":
    main()
