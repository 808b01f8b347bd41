"""Plays one scenario of tests/sdk/scenarios with one client. The steps are explained in tests/sdk/SCENARIOS.md."""

import json
import pathlib
from concurrent.futures import ThreadPoolExecutor

from matching import differences, filled

SCENARIOS = pathlib.Path(__file__).resolve().parent.parent / "scenarios"
NAMED_ERRORS = json.loads((SCENARIOS / "named_errors.json").read_text("utf-8"))


class SdkError(Exception):
    """An error answer as the SDK showed it. `typed` is the name of the SDK's own exception class, None for its general
    one; a field that a client cannot see is NOT_SHOWN."""

    NOT_SHOWN = object()

    def __init__(self, code, message, status=NOT_SHOWN, typed=NOT_SHOWN, shape=NOT_SHOWN):
        super().__init__(f"{code}: {message}")
        self.code, self.message, self.status, self.typed, self.shape = code, message, status, typed, shape


def load():
    """All scenarios, those of SQS first; a folder beside them has the scenarios of the service that it is called after."""
    scenarios = []
    for path in [*sorted(SCENARIOS.glob("*.json")), *sorted(SCENARIOS.glob("*/*.json"))]:
        if path.stem != "named_errors":
            service = "sqs" if path.parent == SCENARIOS else path.parent.name
            scenarios += [{"service": service, **each} for each in json.loads(path.read_text("utf-8"))]
    return scenarios


class Player:
    def __init__(self, client, admin):
        self._client = client
        self._admin = admin
        self._names = {"endpoint": client.endpoint}
        self._background = {}

    def play(self, scenario):
        self._admin.reset()
        self._service = scenario["service"]
        with ThreadPoolExecutor(max_workers=4) as self._pool:
            for number, step in enumerate(scenario["steps"], start=1):
                try:
                    self._step(dict(step))
                except AssertionError as failure:
                    raise AssertionError(f"step {number} {json.dumps(step, ensure_ascii=False)[:400]}\n{failure}") from None

    def _step(self, step):
        if "begin" in step:
            self._background[step["begin"]] = self._pool.submit(self._sent, step)
        elif "finish" in step:
            sent = self._background.pop(step["finish"])
            self._check_outcome(step, sent.result(timeout=float(step["within"].rstrip("s"))))
        elif "call" in step:
            self._check_outcome(step, self._sent(step))
        elif "queue" in step:
            self._create_queue(step)
        elif "send" in step:
            self._send(step)
        elif "receive" in step:
            self._receive(step)
        elif "paginate" in step:
            self._paginate(step)
        elif "advance" in step:
            self._admin.advance(step["advance"])
        elif "parked" in step:
            self._admin.wait_for_parked(step["parked"])
        elif "increasing" in step:
            values = [int(value) for value in filled(step["increasing"], self._names)]
            assert values == sorted(set(values)), f"expected to grow: {values}"
        else:
            raise ValueError(f"no such step: {step}")

    def _sent(self, step):
        """The answer, or the error, of one call."""
        try:
            who = {"service": self._service, **step.get("as", {})}
            return self._client.call(step["call"], filled(step.get("in", {}), self._names), **who)
        except SdkError as error:
            return error

    def _check_outcome(self, step, outcome):
        if "error" in step:
            assert isinstance(outcome, SdkError), f"expected an error, got {outcome}"
            self._check_error(step["error"], outcome)
            return
        assert not isinstance(outcome, SdkError), f"unexpected error {outcome}"
        if step.get("out") == "<any>":
            return
        lines = differences(step.get("out", {}), outcome, self._names)
        assert not lines, "\n".join(lines)

    def _check_error(self, expected, error):
        if isinstance(expected, str):
            expected = NAMED_ERRORS[expected]
        message = expected["message"]
        if self._client.protocol == "query" and self._service == "sqs":
            message = expected.get("queryMessage", message)
        typed = expected.get("typed", True) and self._client.name not in expected.get("untypedIn", [])
        wanted = {
            "code": expected["code"],
            "message": filled(message, self._names),
            "status": expected["status"],
            "typed": expected["type"] if typed else None,
            "shape": expected["type"],
        }
        lines = [
            f"{field}: expected {value!r}, got {getattr(error, field)!r}"
            for field, value in wanted.items()
            if getattr(error, field) is not SdkError.NOT_SHOWN and getattr(error, field) != value
        ]
        assert not lines, "\n".join(lines)

    def _create_queue(self, step):
        parameters = {"QueueName": step["queue"]}
        if "attributes" in step:
            parameters["Attributes"] = step["attributes"]
        self._names[step["queue"]] = self._client.call("CreateQueue", filled(parameters, self._names))["QueueUrl"]

    def _send(self, step):
        for body in filled(step["bodies"], self._names):
            parameters = {"QueueUrl": self._names[step["send"]], "MessageBody": body}
            if "group" in step:
                parameters["MessageGroupId"] = step["group"]
            self._client.call("SendMessage", parameters)

    def _receive(self, step):
        url = self._names[step["receive"]]
        parameters = {"QueueUrl": url, "MaxNumberOfMessages": step.get("max", 10)}
        if "visibility" in step:
            parameters["VisibilityTimeout"] = step["visibility"]
        messages = self._client.call("ReceiveMessage", parameters).get("Messages", [])
        bodies = [message["Body"] for message in messages]
        lines = differences(step["bodies"], bodies, self._names, "bodies")
        assert not lines, "\n".join(lines)
        for name, message in zip(step.get("handles", []), messages):
            self._names[name] = message["ReceiptHandle"]
        if step.get("delete"):
            for message in messages:
                self._client.call("DeleteMessage", {"QueueUrl": url, "ReceiptHandle": message["ReceiptHandle"]})

    def _paginate(self, step):
        parameters = filled(step["in"], self._names)
        pages = self._client.pages(self._service, step["paginate"], parameters, step["pageSize"], step["items"])
        expected = filled(step["pages"], self._names)
        if self._client.joins_pages:
            expected = [[item for page in expected for item in page]]
        assert pages == expected, f"expected pages {expected}, got {pages}"
