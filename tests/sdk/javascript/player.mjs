// Plays one scenario of tests/sdk/scenarios. The steps are explained in tests/sdk/SCENARIOS.md.
import assert from "node:assert/strict";
import { SdkError } from "./client.mjs";
import { differences, filled, shown } from "./matching.mjs";

// Squall's own endpoints under /_squall/.
export class Admin {
  constructor(endpoint) {
    this.endpoint = endpoint;
  }
  reset() {
    return this.#call("/_squall/reset", {});
  }
  advance(span) {
    return this.#call("/_squall/clock/advance", { by: span });
  }
  // Returns once that many calls have begun to wait since the reset; the server does the waiting.
  waitForParked(polls) {
    return this.#call("/_squall/wait", { kind: "park", times: polls, within: "30s" });
  }
  async #call(path, body) {
    const answer = await fetch(this.endpoint + path, { method: "POST", body: JSON.stringify(body) });
    const text = await answer.text();
    assert.equal(answer.status, 200, text);
    return text ? JSON.parse(text) : undefined;
  }
}

export class Player {
  #names;
  #service;
  #background = new Map();

  constructor(client, admin, namedErrors) {
    this.client = client;
    this.admin = admin;
    this.namedErrors = namedErrors;
    this.#names = { endpoint: client.endpoint };
  }

  async play(scenario) {
    await this.admin.reset();
    this.#service = scenario.service;
    for (const [index, step] of scenario.steps.entries()) {
      try {
        await this.#step(step);
      } catch (error) {
        error.message = `step ${index + 1} ${JSON.stringify(step).slice(0, 400)}\n${error.message}`;
        throw error;
      }
    }
  }

  async #step(step) {
    if (step.begin) this.#background.set(step.begin, this.#sent(step));
    else if (step.finish) this.#checkOutcome(step, await this.#finished(step));
    else if (step.call) this.#checkOutcome(step, await this.#sent(step));
    else if (step.queue) await this.#createQueue(step);
    else if (step.send) await this.#send(step);
    else if (step.receive) await this.#receive(step);
    else if (step.paginate) await this.#paginate(step);
    else if (step.advance) await this.admin.advance(step.advance);
    else if (step.parked) await this.admin.waitForParked(step.parked);
    else if (step.increasing) this.#checkIncreasing(step);
    else throw new Error("no such step");
  }

  // The answer, or the error, of one call.
  async #sent(step) {
    try {
      return await this.client.call(step.as?.service ?? this.#service, step.call, filled(step.in ?? {}, this.#names), step.as);
    } catch (error) {
      if (error instanceof SdkError) return error;
      throw error;
    }
  }

  #finished(step) {
    const signal = AbortSignal.timeout(parseFloat(step.within) * 1000);
    const late = new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(new Error(`${step.finish} did not end within ${step.within}`)));
    });
    return Promise.race([this.#background.get(step.finish), late]);
  }

  #checkOutcome(step, outcome) {
    if (step.error) {
      assert.ok(outcome instanceof SdkError, `expected an error, got ${shown(outcome)}`);
      this.#checkError(step.error, outcome);
      return;
    }
    if (outcome instanceof SdkError) assert.fail(`unexpected error ${outcome.message}`);
    if (step.out === "<any>") return;
    const lines = differences(step.out ?? {}, outcome, this.#names);
    if (lines.length) assert.fail(lines.join("\n"));
  }

  #checkError(described, error) {
    const expected = typeof described === "string" ? this.namedErrors[described] : described;
    const typed = (expected.typed ?? true) && !(expected.untypedIn ?? []).includes(this.client.name);
    const wanted = {
      code: expected.code,
      message: filled(expected.message, this.#names),
      status: expected.status,
      typed: typed ? expected.type : null,
    };
    assert.deepEqual(error.fields, wanted);
  }

  #checkIncreasing(step) {
    const values = filled(step.increasing, this.#names).map(BigInt);
    assert.ok(values.every((value, index) => index === 0 || values[index - 1] < value), `expected to grow: ${values}`);
  }

  async #createQueue(step) {
    const parameters = { QueueName: step.queue, Attributes: step.attributes };
    this.#names[step.queue] = (await this.client.call("sqs", "CreateQueue", filled(parameters, this.#names))).QueueUrl;
  }

  async #send(step) {
    for (const body of filled(step.bodies, this.#names)) {
      const parameters = { QueueUrl: this.#names[step.send], MessageBody: body, MessageGroupId: step.group };
      await this.client.call("sqs", "SendMessage", parameters);
    }
  }

  async #receive(step) {
    const QueueUrl = this.#names[step.receive];
    const parameters = { QueueUrl, MaxNumberOfMessages: step.max ?? 10, VisibilityTimeout: step.visibility };
    const messages = (await this.client.call("sqs", "ReceiveMessage", parameters)).Messages ?? [];
    const lines = differences(step.bodies, messages.map((message) => message.Body), this.#names, "bodies");
    if (lines.length) assert.fail(lines.join("\n"));
    for (const [index, name] of (step.handles ?? []).entries()) this.#names[name] = messages[index].ReceiptHandle;
    if (!step.delete) return;
    for (const { ReceiptHandle } of messages) await this.client.call("sqs", "DeleteMessage", { QueueUrl, ReceiptHandle });
  }

  async #paginate(step) {
    const parameters = filled(step.in, this.#names);
    const pages = await this.client.pages(this.#service, step.paginate, parameters, step.pageSize, step.items);
    assert.deepEqual(pages, filled(step.pages, this.#names));
  }
}
