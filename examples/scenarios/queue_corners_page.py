#!/usr/bin/env python3
"""Makes docs/QUEUE_CORNERS.md of the tests in queue_corners_*.cpp; with --check only compares, and exits with 1 when the
page is not what the sources say, an id is missing, or a test is not as short as the page promises."""

import difflib
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
PAGE = FOLDER.parents[1] / "docs" / "QUEUE_CORNERS.md"
FAMILIES = ["settling", "failures", "deliveries", "batches", "environment"]
NOT_THERE_YET = {
    25: "two consumers overwrite the same map of an item (lost update): needs tables",
    26: "a batch delete with unprocessed items leaves a dirty table to the next test: needs tables",
}
IDS = [number for number in range(1, 31) if number not in NOT_THERE_YET]
LINES = range(5, 9)

CORNER = re.compile(
    r"^// (?P<id>Q\d+[a-z]?): (?P<corner>.+)\n// Catches: (?P<bug>.+)\n"
    r"TEST\((?P<suite>\w+), (?P<name>\w+)\) \{\n(?P<body>(?:.*\n)*?)\}\n",
    re.MULTILINE,
)

INTRO = """\
# The dark corners of queues

What goes wrong with queues in production and is hard to see in tests: each corner as one test, five to eight lines long, on
virtual time. Each test runs the same scenario on an application that is right (`good`) and on one with a bug that people write
(`bad`), and makes the same check on both: it holds for one, and its `Not(...)` (or the wrong number, where it is no matcher) shows
that it catches the other.

The application is [order_consumer](../examples/scenarios/order_consumer.hpp), written against
[`squall::MessageQueueProvider`](MESSAGE_QUEUE.md), or [batch_worker](../examples/scenarios/batch_worker.hpp) where the corner is SQS's own;
[order_shop.hpp](../examples/scenarios/order_shop.hpp) sets both up. Run them with `ctest -L examples -R 'example\\.'`. The matchers
are in [MATCHERS.md](MATCHERS.md), the faults in [CHAOS.md](CHAOS.md).

This page is made of the sources by `examples/scenarios/queue_corners_page.py`, and a test compares the two.
"""


def corners(family):
    """(title of the family, [match of each test])."""
    text = (FOLDER / f"queue_corners_{family}.cpp").read_text()
    found = list(CORNER.finditer(text))
    if len(found) != len(re.findall(r"^TEST", text, re.MULTILINE)):
        sys.exit(f"queue_corners_{family}.cpp: a test without its two lines of comment (// Q1: ..., // Catches: ...)")
    return re.match(r"// Dark corners of queues, \w+: (.+)\n", text).group(1), found


def lines_of(corner):
    return [line for line in corner["body"].splitlines() if line.strip()]


def problems(found):
    """What is wrong with the tests themselves."""
    numbers = [int(re.match(r"Q(\d+)", corner["id"]).group(1)) for corner in found]
    for number in sorted(set(IDS) - set(numbers)):
        yield f"Q{number} has no test"
    for number in sorted(set(numbers) - set(IDS)):
        yield f"Q{number} has a test and is said to be not there"
    for corner in found:
        if len(lines_of(corner)) not in LINES:
            yield f"{corner['name']} has {len(lines_of(corner))} lines, not 5 to 8"
        if not re.match(corner["id"] + "[A-Z]", corner["name"]):
            yield f"{corner['name']} does not begin with {corner['id']}"


def sort_key(corner):
    number, letter = re.match(r"Q(\d+)([a-z]?)", corner["id"]).groups()
    return int(number), letter


def page(families):
    out = [INTRO, "## All of them\n", "| | the corner | the bug that it catches | the test |", "| --- | --- | --- | --- |"]
    everything = [(corner, family) for family, (_, found) in families.items() for corner in found]
    for corner, _ in sorted(everything, key=lambda each: sort_key(each[0])):
        out.append(f"| [{corner['id']}](#{corner['id'].lower()}) | {corner['corner']} | {corner['bug']} | `{corner['name']}` |")
    out.append("\nNot there yet:\n")
    out += [f"- Q{number}: {what}" for number, what in NOT_THERE_YET.items()]
    for family, (title, found) in families.items():
        out.append(f"\n## {title[0].upper()}{title[1:].rstrip('.')}\n")
        out.append(f"[queue_corners_{family}.cpp](../examples/scenarios/queue_corners_{family}.cpp)")
        for corner in found:
            body = "\n".join(line.removeprefix("  ") for line in corner["body"].splitlines())
            out.append(f"\n### {corner['id']}\n\n**{corner['corner']}**\nCatches {corner['bug']}\n")
            out.append(f"`{corner['suite']}.{corner['name']}`\n\n```cpp\n{body}\n```")
    return "\n".join(out) + "\n"


def main():
    families = {family: corners(family) for family in FAMILIES}
    wrong = list(problems([corner for _, found in families.values() for corner in found]))
    wanted = page(families)
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(wanted)
    elif not PAGE.exists() or PAGE.read_text() != wanted:
        there = PAGE.read_text() if PAGE.exists() else ""
        sys.stdout.writelines(difflib.unified_diff(there.splitlines(True), wanted.splitlines(True), str(PAGE), "sources"))
        wrong.append("the page is not what the sources say: build the target update_queue_corners_page")
    print("\n".join(wrong) or f"{sum(len(found) for _, found in families.values())} corners")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
