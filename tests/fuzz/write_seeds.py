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


def main():
    for target, data, member in TARGETS:
        folder = pathlib.Path(sys.argv[1]) / target
        folder.mkdir(parents=True, exist_ok=True)
        for file in sorted((DATA / data).glob("*.json")):
            for case in json.loads(file.read_text("utf-8"))["cases"]:
                if member in case:
                    seed = case[member].encode()
                    (folder / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
