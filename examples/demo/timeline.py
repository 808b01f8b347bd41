"""Draws what Squall recorded of the demo as one lane a message, and judges it.

timeline.py ENDPOINT: waits (in the server, without polling) until every message is settled, reads the journal, prints the
picture and the verdict. Exit status 0 only for the verdict that the demo promises. Needs nothing but Python.
"""

import json
import os
import sys
import urllib.error
import urllib.request
from datetime import datetime

LANE = 13  # columns a message
PLAIN, BOLD, DIM, RED, GREEN, YELLOW, BLUE = "", "1", "2", "31", "32", "33", "36"
SIGNS = {
    "publish": ("●", "published", BLUE),
    "consume": ("▶", "consumed", PLAIN),
    "acknowledge": ("✔", "acknowledged", GREEN),
    "reject": ("✖", "rejected", YELLOW),
    "dead-letter": ("☠", "dead letter", RED),
    "expire": ("⧗", "expired", YELLOW),
    "drop": ("✂", "dropped", RED),
    "purge": ("✂", "purged", RED),
}
SETTLED = {"acknowledge", "dead-letter"}


def paint(text, code):
    plain = not sys.stdout.isatty() or "NO_COLOR" in os.environ
    return text if plain or not code else f"\033[{code}m{text}\033[0m"


def ask(endpoint, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(endpoint + path, data=data), timeout=60) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        return json.load(error)  # 408: a wait in vain, with its explanation


def wait_until_settled(endpoint):
    for wanted in ({"kind": "acknowledge", "on": "orders", "times": 3}, {"kind": "dead-letter", "on": "orders"}):
        answer = ask(endpoint, "/_squall/wait", {**wanted, "within": "20s"})
        if not answer["happened"]:
            print(answer["explanation"])


def order_of(body):
    try:
        return json.loads(body)["order"]
    except ValueError:
        return "unreadable"


def draw(events):
    lanes = list(dict.fromkeys(event["message_id"] for event in events))
    bodies = {event["message_id"]: event["body"] for event in events if "body" in event}
    start = datetime.fromisoformat(events[0]["time"].replace("Z", "+00:00"))
    names, seen = {}, {}
    for lane in lanes:
        order = order_of(bodies.get(lane, ""))
        seen[order] = seen.get(order, 0) + 1
        names[lane] = order if seen[order] == 1 else f"{order} again"

    head = " " * 10 + "who".ljust(11) + "what".ljust(18) + "".join(names[lane].ljust(LANE) for lane in lanes)
    print(paint(head.rstrip(), BOLD))
    print(" " * 39 + "".join(("#" + lane[:8]).ljust(LANE) for lane in lanes).rstrip())
    ended = set()
    for event in events:
        sign, word, colour = SIGNS[event["kind"]]
        attempt = f" {event['attempt']}" if event["kind"] in ("consume", "reject", "acknowledge") else ""
        row = []
        for lane in lanes:
            if lane == event["message_id"]:
                row.append(paint((sign + attempt).ljust(LANE), colour))
            else:
                alive = lane not in ended and any(e["message_id"] == lane for e in events[: events.index(event)])
                row.append(paint(("│" if alive else "").ljust(LANE), DIM))
        if event["kind"] in SETTLED:
            ended.add(event["message_id"])
        passed = (datetime.fromisoformat(event["time"].replace("Z", "+00:00")) - start).total_seconds()
        who = event.get("client", {}).get("access_key", "time")
        print(f"{passed:+8.3f}s {who.ljust(11)}{paint((word + attempt).ljust(18), colour)}{''.join(row)}".rstrip())


def verdict(events):
    """What became of every message, as the demo's one sentence; and whether it is the promised one."""
    published = [event["message_id"] for event in events if event["kind"] == "publish"]
    settled = {event["message_id"] for event in events if event["kind"] in SETTLED}
    lost = [message for message in published if message not in settled]
    dead = [event["message_id"] for event in events if event["kind"] == "dead-letter"]
    poison = [e["message_id"] for e in events if e["kind"] == "publish" and order_of(e["body"]) == "unreadable"]
    receives = sum(1 for event in events if event["kind"] == "consume" and event["message_id"] in poison)

    if dead == poison and len(poison) == 1:
        text = f"poison isolated in orders-dlq after {receives} receives; {len(lost)} messages lost"
    elif dead:
        isolated = sum(1 for message in dead if message in poison)
        text = f"{len(dead)} messages in orders-dlq, {isolated} of them poison; {len(lost)} messages lost"
    else:
        text = f"poison not isolated after {receives} receives; {len(lost)} messages lost"
    return text, dead == poison and len(poison) == 1 and receives == 3 and not lost


def main(endpoint):
    wait_until_settled(endpoint)
    records = ask(endpoint, "/_squall/journal?resource=orders")["records"]
    events = [record for record in records if record["kind"] in SIGNS]
    print()
    draw(events)
    text, promised = verdict(events)
    print()
    print(paint(text, GREEN if promised else RED))
    return 0 if promised else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
