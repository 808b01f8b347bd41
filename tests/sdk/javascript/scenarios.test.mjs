// Every scenario, with the AWS SDK for JavaScript v3. The runner (tests/sdk/run.py) says in the environment where the
// scenarios and the two servers are: one on a manual clock, one on the wall clock.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { Client } from "./client.mjs";
import { Admin, Player } from "./player.mjs";

const folder = process.env.SQUALL_SCENARIOS;
const read = (file) => JSON.parse(readFileSync(join(folder, file), "utf8"));
const endpoints = { manual: process.env.SQUALL_MANUAL_ENDPOINT, wall: process.env.SQUALL_WALL_ENDPOINT };
const clients = { manual: new Client(endpoints.manual), wall: new Client(endpoints.wall) };
const namedErrors = read("named_errors.json");

// The folders hold other services' scenarios, which this player does not know.
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith(".json") || file === "named_errors.json") continue;
  for (const scenario of read(file)) {
    const clock = scenario.clock ?? "manual";
    test(scenario.id, () => {
      const played = new Player(clients[clock], new Admin(endpoints[clock]), namedErrors).play(scenario);
      // A wrong scenario says what is not so; a player that does not mind sees nothing at all.
      return scenario.wrong ? assert.rejects(played, assert.AssertionError) : played;
    });
  }
}

after(() => Object.values(clients).forEach((client) => client.close()));
