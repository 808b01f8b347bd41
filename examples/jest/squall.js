// A `squall serve` for a test file, emptied before each test. Copy it: it needs Jest and Node, nothing of Squall's.
const { spawn } = require("node:child_process");
const { mkdtempSync, readFileSync } = require("node:fs");
const { once } = require("node:events");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

class Squall {
  async start() {
    const portFile = join(mkdtempSync(join(tmpdir(), "squall-")), "port");
    const options = ["serve", "--port", "0", "--port-file", portFile, "--clock", "manual"];
    this.process = spawn(process.env.SQUALL ?? "squall", options, { stdio: ["ignore", "pipe", "ignore"] });
    await once(this.process.stdout, "data"); // it prints a line when it listens
    this.endpoint = `http://127.0.0.1:${readFileSync(portFile, "utf8").trim()}`;
  }

  async stop() {
    this.process.kill();
    await once(this.process, "exit");
  }

  // Fails with the timeline and the nearest misses when it does not happen. docs/SERVER.md has the conditions.
  async wait(kind, conditions = {}) {
    const answer = await this.ask("wait", { kind, ...conditions });
    if (!answer.happened) throw new Error(answer.explanation);
    return answer.records;
  }

  async records(conditions) {
    return (await this.ask("journal", conditions)).records;
  }

  async advance(span) {
    return (await this.ask("clock", { advance: span })).now;
  }

  async ask(path, body = {}) {
    const answer = await fetch(`${this.endpoint}/_squall/${path}`, { method: "POST", body: JSON.stringify(body) });
    const json = await answer.json();
    if (json.error) throw new Error(json.error); // a mistake in the request, and what was meant
    return json;
  }
}

// In a test file: const squall = useSquall();
function useSquall() {
  const squall = new Squall();
  beforeAll(() => squall.start());
  beforeEach(() => squall.ask("reset"));
  afterAll(() => squall.stop());
  return squall;
}

module.exports = { useSquall };
