"""The runner (tests/sdk/run.py) names the client and the servers: on a manual clock, on the wall clock, on an automatic one."""

import pytest
from admin import Admin


def pytest_addoption(parser):
    parser.addoption("--client", required=True, choices=["boto3", "botocore-2022", "awscli"])
    parser.addoption("--manual-endpoint", required=True)
    parser.addoption("--wall-endpoint", required=True)
    parser.addoption("--auto-endpoint", required=True)
    parser.addoption("--core", action="store_true", help="only the scenarios marked as core, for a client with slow calls")


def pytest_collection_modifyitems(config, items):
    if config.getoption("core"):
        items[:] = [item for item in items if item.callspec.params.get("described", {"core": True}).get("core")]


@pytest.fixture(scope="session")
def clients(pytestconfig):
    """Per clock: the client under test and the admin endpoints of the server that it talks to."""
    name = pytestconfig.getoption("client")
    if name == "awscli":
        from cli_client import CliClient as Client
    else:
        from boto_client import BotoClient as Client
    return {
        clock: (Client(name, endpoint), Admin(endpoint))
        for clock in ("manual", "wall", "auto")
        for endpoint in [pytestconfig.getoption(f"{clock}_endpoint")]
    }
