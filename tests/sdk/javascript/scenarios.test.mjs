// Every scenario, with the AWS SDK for JavaScript v3. The runner (tests/sdk/run.py) says in the environment where the
// scenarios and the two servers are: one on a manual clock, one on the wall clock.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { Client } from "./client.mjs";
import "./document_client.mjs";
import { Admin, Player } from "./player.mjs";

const folder = process.env.SQUALL_SCENARIOS;
const read = (file) => JSON.parse(readFileSync(join(folder, file), "utf8"));
const endpoints = { manual: process.env.SQUALL_MANUAL_ENDPOINT, wall: process.env.SQUALL_WALL_ENDPOINT };
const clients = { manual: new Client(endpoints.manual), wall: new Client(endpoints.wall) };
const namedErrors = read("named_errors.json");

// All scenarios of a folder's files; a folder beside those of SQS is called after its service.
const scenariosIn = (within, service) =>
  readdirSync(join(folder, within))
    .filter((file) => file.endsWith(".json") && file !== "named_errors.json")
    .sort()
    .flatMap((file) => read(join(within, file)).map((scenario) => ({ service, ...scenario })));
const entries = readdirSync(folder, { withFileTypes: true });
const others = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

for (const scenario of [...scenariosIn("", "sqs"), ...others.flatMap((service) => scenariosIn(service, service))]) {
  const clock = scenario.clock ?? "manual";
  test(scenario.id, () => {
    const client = clients[clock];
    const lacked = scenario.lackedBy?.[client.name];
    if (lacked) {
      // A client that cannot ask is left out, and only as long as it cannot.
      assert.ok(client.lacks(scenario.service, lacked), `the SDK knows ${lacked} by now`);
      return undefined;
    }
    const played = new Player(client, new Admin(endpoints[clock]), namedErrors).play(scenario);
    // A wrong scenario says what is not so; a player that does not mind sees nothing at all.
    return scenario.wrong ? assert.rejects(played, assert.AssertionError) : played;
  });
}

after(() => Object.values(clients).forEach((client) => client.close()));
