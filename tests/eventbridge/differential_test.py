#!/usr/bin/env python3
"""Generated patterns and events, judged by Squall and by AWS's own matcher, event-ruler. One difference is a failure.

    tests/eventbridge/differential_test.py --prepare
    tests/eventbridge/differential_test.py --pairs build/dev/tests/squall_event_pattern_pairs [--count 100000] [--seed 1]
"""

import argparse
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "sdk"))

import toolchains  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--prepare", action="store_true", help="only get and compile event-ruler's side")
    parser.add_argument("--pairs", type=pathlib.Path, help="the program that makes pairs")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=pathlib.Path, default=toolchains.DEFAULT_FOLDER)
    options = parser.parse_args()
    home = toolchains.prepare("event-ruler", options.folder)
    if options.prepare:
        return 0
    if options.pairs is None:
        parser.error("--pairs is missing")
    command = [str(options.pairs), str(options.count), str(options.seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as pairs:
        judge = subprocess.run(toolchains.event_ruler_command(home, "judge"), stdin=pairs.stdout, check=False)
        pairs.stdout.close()
    return judge.returncode or pairs.returncode


if __name__ == "__main__":
    sys.exit(main())
