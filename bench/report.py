"""Writes docs/PERFORMANCE.md from the figures of one run."""

TARGET_HTTP_RATIO = 0.70
TARGET_START_MS = 20
TARGET_RESIDENT_MIB = 12
TARGET_POLLERS_PERCENT = 1
TARGET_DEPTH_RATIO = 1.5
TARGET_EVENT_RULER_RATIO = 15
TARGET_FLATNESS = 2
TARGET_BYTES_PER_RULE = 400

QUEUES = {
    "Standard": "standard",
    "InFlight": "standard, 119,000 of them in flight (AWS allows 120,000), a quarter of the small queue",
    "Fifo": "FIFO, 1000 groups, every message in the deduplication window",
}


def _table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + " --- |" * len(header)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def _reached(value, limit, at_least=False):
    return "yes" if (value >= limit if at_least else value <= limit) else "**no**"


def targets(figures):
    """(what, figure, target, reached, group) of every figure with a target."""
    at_16 = next(row for row in figures["http-send"] if row["connections"] == 16)
    worst_name, worst = max(figures["depth"].items(), key=lambda item: item[1]["ratio"])
    start, memory, pollers = figures["start"], figures["memory"], figures["pollers"]
    slowest_kind, slowest = min(figures["patterns"]["kinds"].items(), key=lambda item: item[1]["ratio"])
    flatness = max(_growth(rows) for name, rows in figures["patterns"]["many"].items() if "exact" in name)
    largest = max(rows[-1]["bytes_per_rule"] for rows in figures["patterns"]["many"].values())
    return [
        ("SendMessage over HTTP, 16 connections, of the canned server's requests/s", f"{at_16['ratio']:.2f}",
         f"≥ {TARGET_HTTP_RATIO:.2f}", _reached(at_16["ratio"], TARGET_HTTP_RATIO, at_least=True), "http-send"),
        ("start to first answered ListQueues", f"{start['median_ms']:.1f} ms", f"< {TARGET_START_MS} ms",
         _reached(start["median_ms"], TARGET_START_MS), "start"),
        ("resident memory of an idle server", f"{memory['resident_mib']:.1f} MiB", f"< {TARGET_RESIDENT_MIB} MiB",
         _reached(memory["resident_mib"], TARGET_RESIDENT_MIB), "memory"),
        ("CPU of 200 idle long polls", f"{pollers['server_cpu_percent']:.2f} % of a core",
         f"< {TARGET_POLLERS_PERCENT} %", _reached(pollers["server_cpu_percent"], TARGET_POLLERS_PERCENT), "pollers"),
        (f"a call with 1,000,000 messages in the queue, of one with 100 (the worst: {worst_name})",
         f"{worst['ratio']:.2f}", f"≤ {TARGET_DEPTH_RATIO}", _reached(worst["ratio"], TARGET_DEPTH_RATIO), "depth"),
        (f"events/s matched, of event-ruler's (the worst kind of rule: {slowest_kind})", f"{slowest['ratio']:.1f}",
         f"≥ {TARGET_EVENT_RULER_RATIO}", _reached(slowest["ratio"], TARGET_EVENT_RULER_RATIO, at_least=True), "patterns"),
        ("an event with 100,000 exact rules, of one with 5", f"{flatness:.2f}", f"≤ {TARGET_FLATNESS}",
         _reached(flatness, TARGET_FLATNESS), "patterns"),
        ("memory of a rule among 100,000, the largest kind", f"{largest:.0f} B", f"< {TARGET_BYTES_PER_RULE} B",
         _reached(largest, TARGET_BYTES_PER_RULE), "patterns"),
    ]  # fmt: skip


def _http(rows):
    return _table(
        ["connections", "canned requests/s", "Squall requests/s", "ratio (min, max)", "canned CPU", "Squall CPU",
         "Squall p50", "Squall p99"],
        [
            (row["connections"], f"{row['baseline']['requests_per_s']:,.0f}", f"{row['subject']['requests_per_s']:,.0f}",
             f"{row['ratio']:.2f} ({row['ratio_min']:.2f}, {row['ratio_max']:.2f})",
             f"{row['baseline']['server_cpu_us_per_request']:.1f} µs",
             f"{row['subject']['server_cpu_us_per_request']:.1f} µs",
             f"{row['subject']['p50_us']:.0f} µs", f"{row['subject']['p99_us']:.0f} µs")
            for row in rows
        ],
    )  # fmt: skip


def _costs(costs):
    names = {
        "cycles/standard": "send + receive + delete, standard queue",
        "cycles/fifo": "the same, FIFO queue",
        "cycles/journal_of_1000_records": "standard, journal bounded to 1000 records",
        "cycles/journal_of_1_record": "standard, journal bounded to 1 record",
        "shortForms": "short forms: send(), receive() with all attributes, acknowledge()",
        "dispatchAlone": "one call that finds nothing to do (ListQueues)",
        "newCloud": "a new Cloud and one queue",
    }
    rows = []
    for name, label in names.items():
        cost = costs[name]
        counted = cost["allocations"] is not None
        rows.append((label, f"{cost['cpu_ns']:,.0f} ns", f"{cost['allocations']:.0f}" if counted else "",
                     f"{cost['allocated_bytes']:,.0f}" if counted else ""))  # fmt: skip
    return _table(["in process, 1 KiB body", "CPU", "allocations", "bytes allocated"], rows)


def _depth(depths):
    rows = []
    for name, row in depths.items():
        kind, operation = name.split("/")
        rows.append((QUEUES[kind], operation, f"{row['few_ns']:,.0f} ns", f"{row['many_ns']:,.0f} ns",
                     f"{row['ratio']:.2f}"))  # fmt: skip
    return _table(["queue", "call", "with 100 messages", "with 1,000,000", "ratio"], rows)


def _chaos(figures):
    plain = figures["chaosCycle/no_rules"]["cpu_ns"]
    names = {
        "chaosCycle/no_rules": "send + receive + delete, no rule was ever there",
        "chaosCycle/rules_removed": "the same, all rules were removed again",
        "chaosCycle/rule_for_another_queue": "the same, one rule for another queue",
        "chaosCycle/dice_for_every_call": "the same, one rule that throws dice for each of the three calls and loses",
    }
    cycles = [(label, f"{figures[name]['cpu_ns']:,.0f} ns", f"{figures[name]['cpu_ns'] / plain:.2f}")
              for name, label in names.items()]  # fmt: skip
    scenarios = [(f"{name.split('/')[1]} messages, three rules", f"{row['scenarios_per_s']:,.0f}",
                  f"{row['virtual_hours_per_s']:,.0f}")
                 for name, row in figures.items() if name.startswith("chaosScenario")]  # fmt: skip
    decision = (figures["chaosCycle/dice_for_every_call"]["cpu_ns"]
                - figures["chaosCycle/rule_for_another_queue"]["cpu_ns"]) / 3  # fmt: skip
    return (_table(["in process, 1 KiB body", "CPU", "ratio"], cycles)
            + f"\n\nA decision, drawn, lost and logged: {decision:,.0f} ns a call (the last row less the one above, by three).\n\n"
            + _table(["whole scenarios on one core", "scenarios/s", "virtual hours/s"], scenarios)
            # A run from before this was measured, which --update goes on from, has none.
            + ("\n\n" + _scenarios_over_http(figures["http"]) if "http" in figures else ""))  # fmt: skip


def _scenarios_over_http(figure):
    return _table(
        ["whole scenarios over HTTP, client and server kept warm", "requests each", "scenarios/s"],
        [(f"{figure['messages']} messages, three rules, three checks", f"{figure['requests_a_scenario']:.0f}",
          f"{figure['scenarios_per_s']:,.0f}")],
    )  # fmt: skip


def _growth(rows):
    return rows[-1]["ns_per_event"] / rows[0]["ns_per_event"]


def _patterns(figures):
    kinds = [(kind, f"{row['squall']:,.0f}", f"{row['event-ruler']:,.0f}",
              f"{row['ratio']:.1f} ({row['ratio_min']:.1f}, {row['ratio_max']:.1f})", row["checked"])
             for kind, row in figures["kinds"].items()]  # fmt: skip
    many = [(kind, *(f"{row['ns_per_event']:,.0f} ns" for row in rows), f"{_growth(rows):.2f}",
             f"{rows[-1]['bytes_per_rule']:.0f} B") for kind, rows in figures["many"].items()]  # fmt: skip
    counts = [f"{row['rules']:,} rules" for row in next(iter(figures["many"].values()))]
    return (_table(["five rules that have", "Squall events/s", "event-ruler events/s", "ratio (min, max)",
                    "matches in the first 2,000 events"], kinds)
            + "\n\nMany rules, each with a value of its own: what an event costs, and the heap that a rule takes.\n\n"
            + _table(["each rule has", *counts, "last to first", "heap a rule"], many))  # fmt: skip


def page(figures, machine):
    wake_up, start = figures["wake-up"], figures["start"]
    pollers = figures["pollers"]
    rows = [(what, figure, target, reached, f"`bench/run.py --only {group}`")
            for what, figure, target, reached, group in targets(figures)]  # fmt: skip
    return f"""# Performance

Written by `make bench` (bench/run.py) from its own run; do not edit. Times are of this machine alone, ratios are of two
things measured in turns within one run:

{_table(["machine", ""], machine.items())}

## Targets

`make bench` makes all figures; the command of a row makes that one again, after `make bench` has built.

{_table(["figure", "measured", "target", "reached", "command"], rows)}

## HTTP

Closed loop: each connection sends its next request when the last one was answered; every answer is checked. Requests
are what boto3 sends, awsJson with a 1 KiB JSON text as the body. The canned server (bench/canned_server.cpp) is Beast
alone and answers a fixed message; both have one thread. Rounds of {figures["http-send"][0]["seconds_a_round"]:g} s in
turns, {figures["http-send"][0]["rounds"]} of each; the ratio is the median of the pairs'. CPU is the server's, per request.

SendMessage (`bench/run.py --only http-send`):

{_http(figures["http-send"])}

SendMessage, ReceiveMessage, DeleteMessage in turn (`bench/run.py --only http-cycle`):

{_http(figures["http-cycle"])}

## Long polls, start

{_table(["figure", "measured", "command"], [
    (f"parked receive wakes: from before a send leaves to its message being there, {wake_up['samples']} samples",
     f"p50 {wake_up['p50_us']:.0f} µs, p99 {wake_up['p99_us']:.0f} µs", "`bench/run.py --only wake-up`"),
    (f"CPU of {pollers['connections']} idle long polls over {pollers['seconds']:.0f} s "
     f"({pollers['polls_answered']} polls ended and were sent again)",
     f"{pollers['server_cpu_percent']:.2f} % of a core", "`bench/run.py --only pollers`"),
    (f"start to first answered ListQueues, median of {start['starts']}",
     f"{start['median_ms']:.1f} ms (slowest {start['max_ms']:.1f} ms)", "`bench/run.py --only start`"),
])}

## In process

Typed calls on one thread (`bench/run.py --only in-process`); the journal has its default bounds and is full, unless the
row says otherwise.

{_costs(figures["in-process"])}

## Depth of the queue

The same call on a queue with few and with many messages of 1 KiB (`bench/run.py --only depth`).

{_depth(figures["depth"])}

## Chaos

In process (`bench/run.py --only chaos`). A scenario is a new Cloud with a dead-letter queue, a poisoned message, duplicates
and lost acknowledgements, and a consumer that runs until nothing comes any more. Over HTTP one client stays on one server:
reset, queues and rules, the orders, the consumer, the decision log and the checks are all requests, one at a time.

{_chaos(figures["chaos"])}

## EventBridge patterns

`bench/run.py --only patterns`: {figures["patterns"]["events"]:,} events of {figures["patterns"]["bytes_per_event"]:.0f} B in the shape of
"citylots2" (bench/pattern_events.cpp makes them from a seed), one thread, parsed and matched each time. The same events and
rules for `squall::eventbridge::RuleSet` and for event-ruler 2.0.1, AWS's own matcher; both have to find as many matches.
Rounds of {figures["patterns"]["seconds"]:g} s in turns, {figures["patterns"]["rounds"]} of each; events/s are medians, the ratio is the median of the pairs'. Time is the
CPU time of the matching thread; event-ruler's compiling and collecting in other threads is not counted.
Measured at a load average of {figures["patterns"]["load"]:.0f} on {machine["cores"]} cores, the matchers at {"raised" if figures["patterns"]["raised_priority"] else "normal"} priority.
quamina is not in this table: its Go module could not be had where this ran.

{_patterns(figures["patterns"])}
"""
