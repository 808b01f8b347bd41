#!/usr/bin/env python3
"""Runs an example of examples/05_sdk_clients as its README says, and compares what it prints with its .expected.

    tests/sdk/run_example.py boto3 --squall build/dev/server/squall
"""

import argparse
import difflib
import os
import pathlib
import subprocess
import sys

import toolchains
from run import CLIENTS, environment
from squall_process import SquallProcess

EXAMPLES = toolchains.HERE.parent.parent / "examples" / "05_sdk_clients"


def command_of(client, home):
    """The command, and the file with the output that it must have."""
    if client == "boto3":
        return [home / "bin" / "python", EXAMPLES / "python.py"], "python"
    if client == "awscli":
        return [EXAMPLES / "cli.sh"], "cli"
    if client == "javascript":
        # Beside node_modules, where imports look for packages.
        program = home / "javascript.mjs"
        program.write_bytes((EXAMPLES / "javascript.mjs").read_bytes())
        return ["node", program], "javascript"
    if client == "java":
        return ["java", "-cp", f"{home}/lib/*", EXAMPLES / "Example.java"], "java"
    return ["go", "run", "-mod=readonly", "."], "go"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("client", choices=[client for client in CLIENTS if client != "botocore-2022"])
    parser.add_argument("--squall", type=pathlib.Path, required=True)
    parser.add_argument("--folder", type=pathlib.Path, default=toolchains.DEFAULT_FOLDER)
    options = parser.parse_args()
    home = toolchains.prepare(options.client, options.folder)
    command, name = command_of(options.client, home)
    with SquallProcess(options.squall, "--log-level", "warning") as squall:
        settings = {
            **environment(),
            "PATH": f"{home / 'bin'}:{os.environ['PATH']}",
            "AWS_ENDPOINT_URL": squall.endpoint,
            "AWS_REGION": "us-east-1",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
        }
        done = subprocess.run(command, cwd=EXAMPLES / "go", env=settings, stdout=subprocess.PIPE, text=True, check=False)
    expected = (EXAMPLES / f"{name}.expected").read_text("utf-8")
    sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), done.stdout.splitlines(True), "expected", "printed"))
    return 0 if done.stdout == expected else 1


if __name__ == "__main__":
    sys.exit(main())
