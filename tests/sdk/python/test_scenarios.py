"""Every scenario, with the client that the runner named."""

import pytest
import scenario


@pytest.mark.parametrize("described", scenario.load(), ids=lambda described: described["id"])
def test_scenario(described, clients):
    client, admin = clients[described.get("clock", "manual")]
    lacked = described.get("lackedBy", {}).get(client.name)
    if lacked:
        # A client that cannot ask is left out, and only as long as it cannot.
        assert client.lacks(lacked), f"{client.name} knows {lacked} by now"
        return
    scenario.Player(client, admin).play(described)
