#!/usr/bin/env python3
"""Writes the seeds of the fuzzers as files: write_seeds.py FOLDER makes a folder for each fuzzer in FOLDER."""

import hashlib
import json
import pathlib
import sys

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
TARGETS = (
    ("patternCompiler", "event_patterns", "pattern"),
    ("eventFlattener", "event_patterns", "event"),
    ("scheduleExpressions", "schedules", "expression"),
)


def transformer(case):
    """As tests/fuzz/input_targets.cpp reads it."""
    paths = {"v": case["path"]} if "path" in case else case.get("paths", {})
    return "\x1e".join((json.dumps(paths), case.get("template", "<v>"), case["event"]))


def write(target, seeds):
    folder = pathlib.Path(sys.argv[1]) / target
    folder.mkdir(parents=True, exist_ok=True)
    for seed in seeds:
        (folder / hashlib.sha256(seed.encode()).hexdigest()[:16]).write_bytes(seed.encode()    ("conditionExpressions", "expressions", "condition"),
    ("keyConditionExpressions", "expressions", "keyCondition"),
    ("updateExpressions", "expressions", "update"),
    ("projectionExpressions", "expressions", "projection"),
    ("partiqlStatements", "expressions", "statement"),
)


def main():
    for target, data, member in TARGETS:
        files = sorted((DATA / data).glob("*.json"))
        cases = [case for file in files for case in json.loads(file.read_text("utf-8"))["cases"]]
        write(target, [case[member] for case in cases if member in case])
    inputs = json.loads((DATA / "event_inputs" / "inputs.json").read_text("utf-8"))["cases"]
    write("inputTransformer", map(transformer, inputs))
    return 0


if __name__ == "__main__":
    sys.exit(main())
