"""Every scenario, with the client that the runner named."""

import pytest
import scenario


@pytest.mark.parametrize("described", scenario.load(), ids=lambda described: described["id"])
def test_scenario(described, clients):
    client, admin = clients[described.get("clock", "manual")]
    lacked = described.get("lackedBy", {}).get(client.name)
    if lacked:
        # A client that cannot ask is left out, and only as long as it cannot.
        assert client.lacks(described["service"], lacked), f"{client.name} knows {lacked} by now"
        return
    player = scenario.Player(client, admin)
    if described.get("wrong"):
        # It says what is not so; a player that does not mind sees nothing at all.
        if client.name not in described.get("unseenBy", []):
            with pytest.raises(AssertionError):
                player.play(described)
        return
    player.play(described)
