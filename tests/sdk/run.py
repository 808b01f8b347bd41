#!/usr/bin/env python3
"""Runs the scenarios of tests/sdk/scenarios with one real client against a `squall serve` of its own.

    tests/sdk/run.py boto3 --squall build/dev/server/squall
    tests/sdk/run.py boto3 --prepare                          only installs the client, says where
    tests/sdk/run.py boto3 --squall ... -- -k dead-letters    the rest goes to the suite's own runner
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import time

import toolchains
from squall_process import SquallProcess

CLIENTS = [*toolchains.PYTHON_CLIENTS, "javascript", "java", "go"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("client", choices=[*CLIENTS, *toolchains.TOOLS])
    parser.add_argument("--squall", type=pathlib.Path, help="the server's executable")
    parser.add_argument("--folder", type=pathlib.Path, default=toolchains.DEFAULT_FOLDER, help="where clients are installed")
    parser.add_argument("--prepare", action="store_true", help="install the client and run nothing")
    cut = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    arguments = sys.argv[cut + 1 :]
    options = parser.parse_args(sys.argv[1:cut])
    try:
        home = toolchains.prepare(options.client, options.folder)
    except (toolchains.Missing, subprocess.CalledProcessError) as failure:
        print(f"{options.client} could not be installed: {failure}", file=sys.stderr)
        return 1
    if options.prepare:
        print(home)
        return 0
    if options.client in toolchains.TOOLS:
        parser.error(f"{options.client} plays no scenarios: run_suite.py runs what it is for")
    if options.squall is None:
        parser.error("--squall is needed")
    return play(options.client, home, options.squall, arguments)


def play(client, home, squall, arguments):
    begun = time.monotonic()
    # AWS-exact, its waits of 60 s included, which cost nothing on the manual clock; and each SDK's signatures are checked.
    exact = ["--clock", "manual", "--strict", "--verify-signatures", "secret"]
    with SquallProcess(squall, "--log-level", "warning", *exact) as manual:
        with (
            SquallProcess(squall, "--log-level", "warning") as wall,
            SquallProcess(squall, "--log-level", "warning", "--clock", "auto") as auto,
        ):
            command, folder = suite(client, home, manual.endpoint, wall.endpoint, auto.endpoint)
            where = {"SQUALL_MANUAL_ENDPOINT": manual.endpoint, "SQUALL_WALL_ENDPOINT": wall.endpoint}
            where["SQUALL_SCENARIOS"] = str(toolchains.HERE / "scenarios")
            status = subprocess.run([*command, *arguments], cwd=folder, env={**environment(), **where}).returncode
    print(f"{client}: status {status} after {time.monotonic() - begun:.1f} s")
    return status


def suite(client, home, manual, wall, auto):
    """The command that plays all scenarios, and the folder it runs in."""
    if client in toolchains.PYTHON_CLIENTS:
        endpoints = ["--client", client, "--manual-endpoint", manual, "--wall-endpoint", wall, "--auto-endpoint", auto]
        pytest = [home / "bin" / "python", "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        # The botocore of 2022 imports a module that Python 3.13 drops.
        pytest += ["-W", "ignore::DeprecationWarning:botocore.utils"]
        return [*pytest, *endpoints], toolchains.HERE / "python"
    if client == "javascript":
        # Beside node_modules, where imports look for packages.
        for source in (toolchains.HERE / "javascript").glob("*.mjs"):
            shutil.copy(source, home)
        return ["node", "--test", "scenarios.test.mjs"], home
    if client == "java":
        return ["java", "-cp", f"{home}/classes:{home}/lib/*", "squall.sdk.Main"], home
    return [home / "scenarios.test"], home


def environment():
    """Nothing of the caller's AWS settings or proxies reaches the client."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("AWS_") and not name.lower().endswith("_proxy")
    }
    return {
        **kept,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


if __name__ == "__main__":
    sys.exit(main())
