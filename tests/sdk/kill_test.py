#!/usr/bin/env python3
"""Kills `squall serve --data-dir` with SIGKILL while clients write, again and again: what was answered is there.

    tests/sdk/kill_test.py build/dev/server/squall [ROUNDS]

Run by hand it finds boto3 as the other suites do; the writers are threads of one unmodified boto3 client each.
"""

import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import urllib.request
from xml.etree import ElementTree

import toolchains
from squall_process import SquallProcess

WRITERS = 4


class Answered:
    """What the server has answered, and what it may have done besides: an answer that the kill swallowed."""

    def __init__(self):
        self._changed = threading.Condition()
        self.count = 0
        self.sent, self.deleted, self.unsure = set(), set(), set()
        self.items, self.unsure_items = {}, {}

    def note(self, *, sent=None, deleted=None, item=None):
        with self._changed:
            if sent:
                self.sent.add(sent)
            if deleted:
                self.deleted.add(deleted)
            if item:
                self.items.update([item])
            self.unsure -= {sent, deleted}
            self.count += 1
            self._changed.notify_all()

    def wait_for(self, count):
        with self._changed:
            if not self._changed.wait_for(lambda: self.count >= count, 60):
                raise RuntimeError(f"{self.count} answers in a minute; {count} were expected")


def client_of(service, endpoint):
    import boto3
    from botocore.config import Config

    return boto3.client(
        service,
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=30),
    )


def write(endpoint, writer, round_number, answered):
    """Sends, deletes a third of what it sent, and counts in an item of its own, until the server is gone."""
    import botocore.exceptions

    sqs, dynamodb = client_of("sqs", endpoint), client_of("dynamodb", endpoint)
    url = sqs.get_queue_url(QueueName="orders")["QueueUrl"]
    number = 0
    while True:
        number += 1
        body = f"{round_number}/{writer}/{number}"
        count = str(round_number * 1_000_000 + number)
        try:
            answered.unsure.add(body)
            sqs.send_message(QueueUrl=url, MessageBody=body)
            answered.note(sent=body)
            answered.unsure_items[writer] = count
            dynamodb.put_item(TableName="counts", Item={"writer": {"S": str(writer)}, "count": {"N": count}})
            answered.note(item=(writer, count))
            if number % 3 == 0:
                for message in sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=1).get("Messages", []):
                    answered.unsure.add(message["Body"])
                    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
                    answered.note(deleted=message["Body"])
        except (botocore.exceptions.HTTPClientError, botocore.exceptions.EndpointConnectionError):
            return


def bodies_in(endpoint):
    query = "QueueUrl=http://localhost/000000000000/orders&ShowInvisible=true&ShowDelayed=true"
    answer = urllib.request.urlopen(f"{endpoint}/_aws/sqs/messages?{query}", timeout=30).read()
    return [each.text for each in ElementTree.fromstring(answer).iter() if each.tag.rpartition("}")[2] == "Body"]


def judge(endpoint, answered):
    """Every answered message is there once, unless it was deleted; nothing that was deleted came back."""
    bodies = bodies_in(endpoint)
    wrong = [f"lost: {body}" for body in sorted(answered.sent - answered.deleted - set(bodies) - answered.unsure)]
    wrong += [f"came back: {body}" for body in sorted(answered.deleted & set(bodies))]
    wrong += [f"twice: {body}" for body in set(bodies) if bodies.count(body) > 1]
    dynamodb = client_of("dynamodb", endpoint)
    for writer, count in answered.items.items():
        item = dynamodb.get_item(TableName="counts", Key={"writer": {"S": str(writer)}}, ConsistentRead=True).get("Item")
        found = item["count"]["N"] if item else "nothing"
        if found not in (count, answered.unsure_items[writer]):
            wrong.append(f"writer {writer} was told {count}; the table has {found}")
    return wrong


def prepare(endpoint):
    client_of("sqs", endpoint).create_queue(QueueName="orders")
    client_of("dynamodb", endpoint).create_table(
        TableName="counts",
        AttributeDefinitions=[{"AttributeName": "writer", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "writer", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )


def play(squall, rounds):
    dice = random.Random(9)
    answered = Answered()
    with tempfile.TemporaryDirectory() as folder:
        for round_number in range(1, rounds + 1):
            with SquallProcess(squall, "--data-dir", folder, "--log-level", "error", ends="killed") as server:
                if round_number == 1:
                    prepare(server.endpoint)
                wrong = judge(server.endpoint, answered)
                if wrong:
                    return [f"after kill {round_number - 1}:", *wrong[:20]]
                # What an earlier kill left open is settled now: it is there, or it is not.
                answered.unsure = set()
                answered.sent = set(bodies_in(server.endpoint))
                threads = [
                    threading.Thread(target=write, args=(server.endpoint, writer, round_number, answered))
                    for writer in range(WRITERS)
                ]
                for thread in threads:
                    thread.start()
                answered.wait_for(answered.count + dice.randint(20, 300))
                server.kill()
                for thread in threads:
                    thread.join()
            print(f"kill {round_number}: {answered.count} answers so far", flush=True)
        with SquallProcess(squall, "--data-dir", folder, "--log-level", "error") as server:
            return judge(server.endpoint, answered)


def main():
    squall, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10
    python = toolchains.prepare("boto3", toolchains.DEFAULT_FOLDER) / "bin" / "python"
    if pathlib.Path(sys.prefix) != pathlib.Path(python).parent.parent:
        return subprocess.call([str(python), "-B", *sys.argv])
    wrong = play(squall, rounds)
    print("\n".join(wrong) if wrong else f"{rounds} kills, nothing lost")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
