"""A server of its own for each test, and a client that checks each request and answer against the document."""

import json
import os
import pathlib
import sys
import urllib.error
import urllib.parse
import urllib.request

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "sdk"))
from document import Document
from squall_process import SquallProcess


class Answer:
    def __init__(self, status, headers, text):
        self.status, self.headers, self.text = status, headers, text

    @property
    def json(self):
        return json.loads(self.text)


class Server:
    def __init__(self, endpoint, document):
        self.endpoint, self.document = endpoint, document
        self.called = set()  # what was answered 2xx

    def raw(self, method, path, body=None, headers=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.endpoint + path, data=data, method=method, headers=headers or {})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return Answer(answer.status, answer.headers, answer.read().decode())
        except urllib.error.HTTPError as error:
            return Answer(error.code, error.headers, error.read().decode())

    def sqs(self, operation, **members):
        headers = {"X-Amz-Target": f"AmazonSQS.{operation}", "Content-Type": "application/x-amz-json-1.0"}
        answer = self.raw("POST", "/", members, headers)
        assert answer.status == 200, answer.text
        return answer.json if answer.text else None

    def ask(self, method, path, body=None, status=200):
        """A request that the document allows, unless it is meant to be refused; and an answer as the document has it."""
        parts = urllib.parse.urlsplit(path)
        problems = self.document.problems_of_request(method, parts.path, dict(urllib.parse.parse_qsl(parts.query)), body)
        assert not problems or 400 <= status < 500, problems
        answer = self.raw(method, path, body)
        assert answer.status == status, answer.text
        content_type = answer.headers["Content-Type"]
        assert self.document.problems_of_answer(method, parts.path, status, content_type, answer.text) == [], answer.text
        if status < 300:
            self.called.add((method, self.document.template_of(parts.path)))
        return answer


@pytest.fixture(name="document")
def the_document():
    return Document()


@pytest.fixture
def options():
    return []


@pytest.fixture
def server(document, options):
    with SquallProcess(os.environ["SQUALL"], "--log-level", "warning", "--clock", "auto", *options) as squall:
        yield Server(squall.endpoint, document)
