"""STS GetCallerIdentity, which many programs call first to see whether their credentials work."""

import json
import subprocess

import pytest

# https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
MEMBERS = {"Account", "Arn", "UserId"}


def identity(client, account):
    if client.name == "awscli":
        from cli_client import AWS, CliClient

        command = [AWS, "--endpoint-url", client.endpoint, "sts", "get-caller-identity"]
        return json.loads(subprocess.check_output(command, env=CliClient.environment(account, "us-east-1")))
    import boto3

    keys = {"aws_access_key_id": account, "aws_secret_access_key": "secret"}
    sts = boto3.client("sts", endpoint_url=client.endpoint, region_name="us-east-1", **keys)
    answer = sts.get_caller_identity()
    answer.pop("ResponseMetadata")
    return answer


@pytest.mark.parametrize(("access_key", "account"), [("test", "000000000000"), ("111122223333", "111122223333")])
def test_the_caller_is_of_the_account_that_the_access_key_names(clients, access_key, account):
    client, _ = clients["manual"]
    answer = identity(client, access_key)
    assert set(answer) == MEMBERS
    assert answer["Account"] == account
    assert answer["Arn"].startswith(f"arn:aws:iam::{account}:")
