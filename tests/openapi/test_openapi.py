"""docs/openapi.yaml and a real server say the same: every endpoint, with requests that are good and that are not."""

import json

import pytest
from document import METHODS
from openapi_spec_validator import validate

ORDER = {"order": {"id": "o-17", "total": 3}, "lines": [{"sku": "a-1"}, {"sku": "b-2"}]}
LOST = {
    "id": "lost",
    "on": {"service": "sqs", "operation": "DeleteMessage"},
    "when": {"probability": 0.1},
    "do": {"fault": "drop_response", "close": "rst"},
}


def send_an_order(server):
    url = server.sqs("CreateQueue", QueueName="orders")["QueueUrl"]
    tenant = {"tenant": {"DataType": "String", "StringValue": "a"}}
    server.sqs("SendMessage", QueueUrl=url, MessageBody=json.dumps(ORDER), MessageAttributes=tenant)
    return url


def look(server):
    server.ask("GET", "/_squall/health")
    server.ask("GET", "/_squall/coverage")
    server.ask("GET", "/_squall/journal?kind=publish&resource=orders&since=0&limit=2&account=000000000000")
    server.ask("GET", "/_squall/journal?format=jsonl")
    server.ask("POST", "/_squall/journal", {"kind": "publish", "body_at": {"$.order.id": "o-17"}})
    server.ask("POST", "/_squall/wait", {"kind": "publish", "on": "orders"})
    server.ask("POST", "/_squall/wait", {"kind": "purge", "within": "1ms"}, status=408)


def move_the_clock(server):
    server.ask("GET", "/_squall/clock")
    server.ask("POST", "/_squall/clock/hold", {"name": "looking around", "ttl": "10s"})
    assert server.ask("GET", "/_squall/clock").json["holds"]
    server.ask("DELETE", "/_squall/clock/hold/looking%20around")
    server.ask("DELETE", "/_squall/clock/hold/nobody", status=404)
    server.ask("POST", "/_squall/clock", {"advance": "30s"})
    server.ask("POST", "/_squall/clock/advance", {"advance_to_next": True})
    server.ask("POST", "/_squall/clock", {"until": {"kind": "expire", "times": 1}, "within": "1h"}, status=408)
    server.ask("POST", "/_squall/clock", {"until": {"kind": "publish"}})
    server.ask("POST", "/_squall/clock", {"to": "2020-01-01T00:00:00Z"}, status=409)


def play_with_chaos(server):
    assert server.ask("POST", "/_squall/chaos/rules?seed=7", LOST).json == {"added": ["lost"]}
    server.ask("POST", "/_squall/chaos/rules?allow_contract_violations=true", [{**LOST, "id": "again"}])
    server.ask("GET", "/_squall/chaos")
    server.ask("GET", "/_squall/chaos/log")
    server.ask("POST", "/_squall/chaos/heal")
    server.ask("POST", "/_squall/chaos/resume")
    server.ask("POST", "/_squall/chaos/check", {"version": 1, "check": ["no_message_lost"]})
    server.ask("DELETE", "/_squall/chaos/rules/lost")
    server.ask("DELETE", "/_squall/chaos/rules/lost", status=404)
    server.ask("DELETE", "/_squall/chaos")


def go_back(server):
    assert server.ask("POST", "/_squall/snapshot", {"name": "prepared"}).json["replaced"] is False
    assert [each["name"] for each in server.ask("GET", "/_squall/snapshots").json["snapshots"]] == ["prepared"]
    kept = server.ask("GET", "/_squall/snapshot/prepared").json
    url = server.sqs("CreateQueue", QueueName="later")["QueueUrl"]
    server.sqs("SendMessage", QueueUrl=url, MessageBody="hello")
    assert [each["name"] for each in server.ask("POST", "/_squall/diff", {"from": "prepared"}).json["resources"]] == ["later"]
    server.ask("POST", "/_squall/restore", {"name": "prepared"})
    server.ask("PUT", "/_squall/snapshot/again", kept)
    assert server.ask("POST", "/_squall/diff", {"from": "prepared", "to": "again"}).json["empty"]
    server.ask("DELETE", "/_squall/snapshot/prepared")
    server.ask("DELETE", "/_squall/snapshot/prepared", status=404)


def listen_to_a_bus(server):
    heard = server.ask("POST", "/_squall/events/listeners", {"pattern": {"source": ["shop"]}, "name": "heard"}).json
    assert heard["queue"] == "heard"
    server.ask("POST", "/_squall/events/listeners", {"pattern": "{}"}, status=400)
    headers = {"X-Amz-Target": "AWSEvents.PutEvents", "Content-Type": "application/x-amz-json-1.1"}
    event = {"Source": "shop", "DetailType": "Paid", "Detail": '{"order": 7}'}
    put = server.raw("POST", "/", {"Entries": [event, {**event, "Source": "bank"}]}, headers).json["Entries"]
    server.ask("POST", "/_squall/wait", {"kind": "publish", "on": "heard"})
    events = server.ask("GET", "/_squall/events/listeners/heard").json["events"]
    assert [each["detail"] for each in events] == [{"order": 7}]
    fate = server.ask("GET", "/_squall/events/fate/" + put[0]["EventId"]).json
    assert [(each["target"], each["end"]) for each in fate["targets"]] == [("listener", "delivered")]
    assert server.ask("GET", "/_squall/events/fate/" + put[1]["EventId"]).json["end"] == "no_rule_matched"
    server.ask("GET", "/_squall/events/fate/nothing", status=404)
    server.ask("POST", "/_squall/events/targets", {"arn": "arn:aws:lambda:*", "url": "http://localhost/"})
    server.ask("DELETE", "/_squall/events/listeners/heard")
    server.ask("DELETE", "/_squall/events/listeners/heard", status=404)


def routes_of(server):
    """(method, path template) of everything under /_squall/ that the server has, as it says itself."""
    listed = server.raw("GET", "/_squall/nothing").json["error"].split("The endpoints are:")[1].split()
    routes = set()
    for path in {path for path in listed if path.startswith("/_squall/")}:
        # A path that ends with a slash takes a name.
        refused = server.raw("OPTIONS", path + ("name" if path.endswith("/") else ""))
        assert refused.status == 405, refused.text
        routes |= {(method, path + ("{name}" if path.endswith("/") else "")) for method in refused.headers["Allow"].split(", ")}
    return routes


def test_the_document_is_an_openapi_document(document):
    validate(document.data)


def test_the_document_and_the_server_have_the_same_endpoints(document, server):
    assert document.operations() == routes_of(server)


def test_every_endpoint_answers_what_the_document_says(document, server):
    send_an_order(server)
    for play in (look, move_the_clock, play_with_chaos, listen_to_a_bus, go_back):
        play(server)
    server.ask("POST", "/_squall/reset")
    assert document.operations() - server.called == set()


@pytest.mark.parametrize(
    ("method", "path", "body", "meant"),
    [
        ("POST", "/_squall/wait", {"kind": "publish", "tims": 3}, "times"),
        ("POST", "/_squall/wait", {"kind": "publsh"}, "publish"),
        ("POST", "/_squall/wait", {"kind": "publish", "body_jsn": {}}, "body_json"),
        ("POST", "/_squall/wait", {"kind": "publish", "body_at": {}}, "$.order"),
        ("POST", "/_squall/wait", {}, "kind"),
        ("POST", "/_squall/journal", {"limt": 3}, "limit"),
        ("POST", "/_squall/clock", {"until": {"kid": "publish"}}, "kind"),
        ("POST", "/_squall/clock/hold", {"nam": "me"}, "name"),
        ("POST", "/_squall/chaos/check", {"check": []}, "version"),
        ("POST", "/_squall/snapshot", {"nme": "prepared"}, "name"),
        ("POST", "/_squall/diff", {"frm": "prepared"}, "from"),
        ("GET", "/_squall/journal?limt=3", None, "limit"),
        ("GET", "/_squall/journal?since=x", None, "whole number"),
        ("POST", "/_squall/reset?acount=000000000000", None, "account"),
    ],
)
def test_what_the_document_forbids_is_refused_with_what_was_meant(document, server, method, path, body, meant):
    bare, _, query = path.partition("?")
    parameters = dict(part.split("=") for part in query.split("&")) if query else {}
    assert document.problems_of_request(method, bare, parameters, body)
    assert meant in server.ask(method, path, body, status=400).json["error"]


@pytest.mark.parametrize(
    "condition",
    [
        {"body": json.dumps(ORDER)},
        {"body_contains": "o-17"},
        {"body_json": {"order": {"id": "o-17"}}},
        {"body_json": {"lines": [{"sku": "b-2"}]}},
        {"body_at": {"$.order.id": "o-17", "$.lines[0].sku": "a-1"}},
        {"operation": "SendMessage"},
        {"resource": "orders", "service": "sqs"},
    ],
)
def test_a_condition_finds_the_message_and_nothing_else(server, condition):
    url = send_an_order(server)
    other = server.sqs("CreateQueue", QueueName="others")["QueueUrl"]
    server.sqs("SendMessageBatch", QueueUrl=other, Entries=[{"Id": "1", "MessageBody": '{"order": {"id": 17}}'}])
    server.sqs("SendMessageBatch", QueueUrl=other, Entries=[{"Id": "1", "MessageBody": "no JSON"}])
    found = server.ask("POST", "/_squall/journal", {"kind": "publish", **condition}).json["records"]
    assert [record["body"] for record in found] == [json.dumps(ORDER)]
    assert server.ask("POST", "/_squall/wait", {"kind": "publish", **condition}).json["count"] == 1
    server.sqs("DeleteQueue", QueueUrl=url)


def test_conditions_on_calls_see_attributes_and_errors(server):
    url = send_an_order(server)
    sent = {"kind": "call", "request": {"MessageAttributes": {"tenant": {"StringValue": "a"}}}}
    assert len(server.ask("POST", "/_squall/journal", sent).json["records"]) == 1
    sent["request"]["MessageAttributes"]["tenant"]["StringValue"] = "b"
    assert server.ask("POST", "/_squall/journal", sent).json["records"] == []
    server.raw("POST", "/", {"QueueUrl": url + "x"}, {"X-Amz-Target": "AmazonSQS.ReceiveMessage"})
    failed = server.ask("POST", "/_squall/journal", {"kind": "call", "error": "QueueDoesNotExist"}).json["records"]
    assert [record["operation"] for record in failed] == ["ReceiveMessage"]
    server.sqs("ReceiveMessage", QueueUrl=url)
    assert server.ask("POST", "/_squall/wait", {"kind": "consume", "attempt": 1}).json["count"] == 1
    assert server.ask("POST", "/_squall/journal", {"kind": "consume", "attempt": 2}).json["records"] == []
    refused = server.ask("POST", "/_squall/wait", {"kind": "publish", "result": {"MessageId": "x"}}, status=400)
    assert '"kind": "call"' in refused.json["error"]


def test_the_kinds_of_the_document_are_those_of_the_server(document, server):
    known = server.raw("GET", "/_squall/journal?kind=x").json["error"].split("Known:")[1].strip(" .").split()
    assert document.data["components"]["schemas"]["Kind"]["enum"] == known


def test_no_operation_of_the_document_is_of_a_method_that_nobody_knows(document):
    for item in document.data["paths"].values():
        assert set(item) <= set(METHODS)


@pytest.mark.parametrize("options", [["--strict-contract"]])
def test_a_wrong_use_of_an_aws_api_is_waited_for_like_anything_else(server):
    url = send_an_order(server)
    assert server.ask("POST", "/_squall/journal", {"kind": "violation"}).json["records"] == []
    server.sqs("SendMessage", QueueUrl=url, MessageBody="hi", DelaySecond=3)
    record = server.ask("POST", "/_squall/wait", {"kind": "violation", "on": "orders"}).json["records"][0]
    assert record["detail"] == "'delaySecond' is no member of SendMessageRequest. Did you mean 'DelaySeconds'?"
    assert server.ask("GET", f"/_squall/journal?since={record['cause'] - 1}&limit=1").json["records"][0]["kind"] == "call"


@pytest.mark.parametrize("options", [["--strict-contract=error"]])
def test_a_wrong_use_of_an_aws_api_is_refused_on_demand(server):
    url = server.sqs("CreateQueue", QueueName="orders")["QueueUrl"]
    headers = {"X-Amz-Target": "AmazonSQS.SendMessage"}
    refused = server.raw("POST", "/", {"QueueUrl": url, "MessageBody": "hi", "DelaySecond": 3}, headers)
    assert refused.status == 400
    assert refused.json["__type"].endswith("#SerializationException")
    assert "Did you mean 'DelaySeconds'?" in refused.json["message"]
    assert server.ask("POST", "/_squall/journal", {"kind": "publish"}).json["records"] == []
