"""Squall's rule set beside event-ruler, AWS's own matcher, on the same events and rules."""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tests" / "sdk"))

import toolchains  # noqa: E402

# Other work on the machine disturbs less; only root may.
PRIORITY = ["nice", "-n", "-10"] if os.geteuid() == 0 else []


class Matcher:
    """A process that answers "kind seconds" with a line of JSON."""

    def __init__(self, command):
        self._process = subprocess.Popen([*PRIORITY, *command], text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, kind, seconds):
        self._process.stdin.write(f"{kind} {seconds}\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def stop(self):
        self._process.stdin.close()
        self._process.wait()


def measure(build, quick):
    """Events per second by kind of rule, in turns; and what many rules cost."""
    program = f"{build}/bench/squall_bench_patterns"
    rounds, seconds = (1, 0.2) if quick else (3, 1.0)
    with tempfile.TemporaryDirectory() as folder:
        events, rules = f"{folder}/events", f"{folder}/rules"
        subprocess.run([program, "write", events, rules], check=True)
        home = toolchains.prepare("event-ruler", toolchains.DEFAULT_FOLDER)
        ruler = toolchains.event_ruler_command(home, "serve", events, rules)
        matchers = {
            "squall": Matcher([program, "serve", events, rules]),
            "event-ruler": Matcher([ruler[0], "-Xms2g", "-Xmx2g", *ruler[1:]]),
        }
        kinds = {}
        for kind in json.loads(pathlib.Path(rules).read_text("utf-8")):
            kinds[kind] = _compare(matchers, kind, rounds, seconds)
        for matcher in matchers.values():
            matcher.stop()
        scale = [*PRIORITY, program, "scale", events, str(0.05 if quick else 0.3)]
        many = json.loads(subprocess.run(scale, check=True, stdout=subprocess.PIPE).stdout)
        count = sum(1 for _ in open(events, encoding="utf-8"))
        size = pathlib.Path(events).stat().st_size / count
    return {"kinds": kinds, "many": many, "events": count, "bytes_per_event": size, "rounds": rounds,
            "seconds": seconds, "load": os.getloadavg()[0], "raised_priority": bool(PRIORITY)}  # fmt: skip


def _compare(matchers, kind, rounds, seconds):
    matchers["event-ruler"].ask(kind, 2 * seconds)  # the JVM compiles
    runs = {name: [] for name in matchers}
    for _ in range(rounds):
        for name, matcher in matchers.items():
            runs[name].append(matcher.ask(kind, seconds))
    found = {run["checked"] for each in runs.values() for run in each}
    if len(found) != 1:
        raise RuntimeError(f"{kind}: the matchers do not find the same: {found}")
    ratios = [ours["events_per_s"] / theirs["events_per_s"] for ours, theirs in zip(*runs.values())]
    result = {name: statistics.median(run["events_per_s"] for run in each) for name, each in runs.items()}
    return {**result, "ratio": statistics.median(ratios), "ratio_min": min(ratios), "ratio_max": max(ratios),
            "checked": found.pop()}  # fmt: skip
