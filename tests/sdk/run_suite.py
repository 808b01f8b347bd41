#!/usr/bin/env python3
"""Runs a suite that starts `squall serve` itself, with the client or tool that it needs.

    tests/sdk/run_suite.py openapi --squall build/dev/server/squall      tests/openapi
    tests/sdk/run_suite.py pytest --squall build/dev/server/squall       examples/pytest
    tests/sdk/run_suite.py jest --squall build/dev/server/squall         examples/jest
"""

import argparse
import pathlib
import shutil
import subprocess
import sys

import toolchains
from run import environment

ROOT = toolchains.HERE.parent.parent


def command_of(suite, folder):
    """The command, and the folder that it runs in."""
    if suite == "jest":
        home = toolchains.prepare("jest", folder)
        for source in (ROOT / "examples" / "jest").glob("*.js"):
            shutil.copy(source, home)  # beside node_modules, where requires look for packages
        return ["npx", "--no-install", "jest"], home
    home = toolchains.prepare("openapi" if suite == "openapi" else "boto3", folder)
    tests = ROOT / ("tests/openapi" if suite == "openapi" else "examples/pytest")
    return [home / "bin" / "python", "-m", "pytest", "-q", "-p", "no:cacheprovider"], tests


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suite", choices=["openapi", "pytest", "jest"])
    parser.add_argument("--squall", type=pathlib.Path, required=True, help="the server's executable")
    parser.add_argument("--folder", type=pathlib.Path, default=toolchains.DEFAULT_FOLDER)
    options = parser.parse_args()
    command, folder = command_of(options.suite, options.folder)
    settings = {**environment(), "SQUALL": str(options.squall.resolve())}
    return subprocess.run([str(word) for word in command], cwd=folder, env=settings, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
