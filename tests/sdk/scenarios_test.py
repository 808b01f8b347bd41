#!/usr/bin/env python3
"""The worked scenarios around the order service in Python: each finds its bug, and passes without it.

    tests/sdk/scenarios_test.py build/dev/server/squall [SCENARIO ...]
"""

import pathlib
import subprocess
import sys

import toolchains

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# The scenario, the bug that it finds, what the witness is about, and the service's other arguments.
CASES = [
    ("1_poison", "swallows-poison", "FAIL     poison_isolated", []),
    ("2_duplicate", "charges-each-delivery", "FAIL     exactly_once_effect", ["--orders", "40"]),
    ("3_out_of_order", "expects-order", "FAIL     exactly_once_effect", ["--orders", "40", "--also", "orders.fifo"]),
    ("4_lost_ack", "charges-each-delivery", "FAIL     exactly_once_effect", ["--orders", "60"]),
    ("5_throttle_burst", "retries-at-once", "FAIL     retry_discipline", ["--batches", "--orders", "60"]),
    ("6_slow_and_dropped", "charges-again-when-unsure", "FAIL     exactly_once_effect", ["--charges", "charges.fifo"]),
]


def run(squall, python, scenario, arguments):
    command = [squall, "run", "--seed", "42", str(ROOT / f"examples/scenarios/{scenario}.yaml"), "--",
               python, str(ROOT / "examples/order_service.py"), *arguments]  # fmt: skip
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.returncode, done.stdout


def main():
    squall, wanted = sys.argv[1], sys.argv[2:]
    python = str(toolchains.prepare("boto3", toolchains.DEFAULT_FOLDER) / "bin" / "python")
    wrong = 0
    for scenario, bug, witness, arguments in CASES:
        if wanted and scenario not in wanted:
            continue
        for expected, extra, text in ((1, ["--bug", bug], witness), (0, [], "PASS")):
            status, output = run(squall, python, scenario, arguments + extra)
            good = status == expected and text in output
            print(f"{'ok' if good else 'WRONG'}  {scenario} {' '.join(extra)}: exit {status}", flush=True)
            if not good:
                wrong += 1
                print(output)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
