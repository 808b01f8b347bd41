"""A `squall serve` for the whole run, emptied before each test. Copy it: it needs pytest and boto3, nothing of Squall's."""

import json
import os
import subprocess
import urllib.error
import urllib.request

import boto3
import pytest


class Squall:
    def __init__(self, endpoint):
        self.endpoint = endpoint

    def client(self, service):
        keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
        return boto3.client(service, endpoint_url=self.endpoint, **keys)

    def wait(self, kind, **conditions):
        """Fails with the timeline and the nearest misses when it does not happen. docs/SERVER.md has the conditions."""
        answer = self.ask("wait", {"kind": kind, **conditions})
        assert answer["happened"], answer["explanation"]
        return answer["records"]

    def records(self, **conditions):
        return self.ask("journal", conditions)["records"]

    def advance(self, span):
        return self.ask("clock", {"advance": span})["now"]

    def ask(self, path, body):
        request = urllib.request.Request(f"{self.endpoint}/_squall/{path}", data=json.dumps(body).encode())
        try:
            with urllib.request.urlopen(request) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            answer = json.load(error)
            assert error.code == 408, answer["error"]  # a mistake in the request, and what was meant
            return answer


@pytest.fixture(scope="session")
def squall_server(tmp_path_factory):
    port_file = tmp_path_factory.mktemp("squall") / "port"
    command = [os.environ.get("SQUALL", "squall"), "serve", "--port", "0", "--port-file", port_file, "--clock", "manual"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout.readline(), "squall did not start"  # it prints a line when it listens
        yield Squall(f"http://127.0.0.1:{port_file.read_text().strip()}")
        process.terminate()


@pytest.fixture
def squall(squall_server):
    squall_server.ask("reset", {})
    return squall_server
