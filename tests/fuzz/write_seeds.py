#!/usr/bin/env python3
"""Writes the seeds of the fuzzers as files: write_seeds.py FOLDER makes FOLDER/patternCompiler and FOLDER/eventFlattener."""

import hashlib
import json
import pathlib
import sys

DATA = pathlib.Path(__file__).resolve().parent.parent / "data" / "event_patterns"


def main():
    for target, member in (("patternCompiler", "pattern"), ("eventFlattener", "event")):
        folder = pathlib.Path(sys.argv[1]) / target
        folder.mkdir(parents=True, exist_ok=True)
        for file in sorted(DATA.glob("*.json")):
            for case in json.loads(file.read_text("utf-8"))["cases"]:
                if member in case:
                    seed = case[member].encode()
                    (folder / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
