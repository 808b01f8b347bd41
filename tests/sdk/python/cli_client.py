"""The `aws` command as a scenario's client: one process a call, configured by nothing but its environment."""

import base64
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from scenario import SdkError

AWS = pathlib.Path(sys.executable).parent / "aws"
ERROR = re.compile(r"\n(?:aws: \[ERROR\]: )?An error occurred \(([\w.]+)\) when calling the (\w+) operation: (.*)\n", re.DOTALL)


class CliClient:
    # The command follows the pages of a list on its own and prints one answer.
    joins_pages = True
    protocol = "json"

    def __init__(self, name, endpoint):
        self.name = name
        self.endpoint = endpoint

    def call(self, operation, parameters, **who):
        return self._run(operation, parameters, [], **who)

    def pages(self, service, operation, parameters, page_size, items):
        return [self._run(operation, parameters, ["--page-size", str(page_size)], service=service)[items]]

    def _run(self, operation, parameters, options, account="test", region="us-east-1", service="sqs"):
        with tempfile.TemporaryDirectory() as folder:
            arguments = [service, *self._arguments(operation, dict(parameters), pathlib.Path(folder))]
            done = subprocess.run(
                # AWS_ENDPOINT_URL would be nicer, but version 1 overrides it for SQS with the service's old host names.
                [AWS, "--endpoint-url", self.endpoint, *arguments, *options],
                env=self.environment(account, region),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                timeout=60,
            )
        if done.returncode == 0:
            return self._answer(done)
        # The whole of standard error is this one message: nothing else was printed, no traceback, no warning.
        found = ERROR.fullmatch(done.stderr)
        assert found, f"aws {arguments[1]} exited with {done.returncode}: {done.stderr}"
        assert done.stdout == "" and done.returncode in (254, 255), done
        assert found.group(2) == operation
        raise SdkError(found.group(1), found.group(3))

    @staticmethod
    def _answer(done):
        assert done.stderr == "", done.stderr
        if not done.stdout:
            return {}
        answer = json.loads(done.stdout)
        assert done.stdout == json.dumps(answer, indent=4, ensure_ascii=False) + "\n"
        return answer

    @staticmethod
    def _arguments(operation, parameters, folder):
        arguments = [re.sub(r"(?<!^)(?=[A-Z])", "-", operation).lower()]
        attributes = parameters.get("MessageAttributes", {})
        if any("BinaryValue" in value for value in attributes.values()):
            # JSON input takes binary values literally; the shorthand syntax reads them from files.
            parameters.pop("MessageAttributes")
            arguments += ["--message-attributes", shorthand(attributes, folder)]
        path = folder / "input.json"
        path.write_text(json.dumps(parameters), "utf-8")
        return [*arguments, "--cli-input-json", f"file://{path}"]

    @staticmethod
    def environment(account, region):
        return {
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "AWS_ACCESS_KEY_ID": account,
            "AWS_SECRET_ACCESS_KEY": "secret",
            "AWS_DEFAULT_REGION": region,
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            # One attempt: a retry would hide a failing answer.
            "AWS_MAX_ATTEMPTS": "1",
        }


def shorthand(attributes, folder):
    """Message attributes as name={DataType=...,StringValue=...}, binary values in files beside the input."""
    parts = []
    for number, (name, value) in enumerate(attributes.items()):
        content = f'StringValue="{value["StringValue"]}"' if "StringValue" in value else ""
        if "BinaryValue" in value:
            path = folder / str(number)
            path.write_bytes(base64.b64decode(value["BinaryValue"]))
            content = f"BinaryValue@=fileb://{path}"
        parts.append(f'{name}={{DataType="{value["DataType"]}",{content}}}')
    return ",".join(parts)
