// The AWS SDK for JavaScript v3 as a scenario's client. Its MD5 checks are on, as they are by default.
import * as sqs from "@aws-sdk/client-sqs";

export class SdkError extends Error {
  constructor(fields) {
    super(`${fields.code}: ${fields.message}`);
    this.fields = fields;
  }
}

export class Client {
  #clients = new Map();
  name = "javascript";

  constructor(endpoint) {
    this.endpoint = endpoint;
  }

  async call(operation, parameters, { account = "test", region = "us-east-1" } = {}) {
    const command = new sqs[`${operation}Command`](withBytes(parameters));
    try {
      const { $metadata, ...answer } = await this.#client(account, region).send(command);
      return withoutBytes(answer);
    } catch (error) {
      if (!(error instanceof sqs.SQSServiceException)) throw error;
      throw asSdkError(error);
    }
  }

  async pages(operation, parameters, pageSize, items) {
    const pages = [];
    const paginate = sqs[`paginate${operation}`];
    for await (const page of paginate({ client: this.#client("test", "us-east-1"), pageSize }, parameters)) {
      pages.push(page[items]);
    }
    return pages;
  }

  close() {
    for (const client of this.#clients.values()) client.destroy();
  }

  #client(account, region) {
    const key = `${account} ${region}`;
    if (!this.#clients.has(key)) {
      const credentials = { accessKeyId: account, secretAccessKey: "secret" };
      // One attempt: a retry would hide a failing answer.
      this.#clients.set(key, new sqs.SQSClient({ endpoint: this.endpoint, region, credentials, maxAttempts: 1 }));
    }
    return this.#clients.get(key);
  }
}

function asSdkError(error) {
  // The modelled exceptions are classes of their own; what the model does not know is a plain SQSServiceException.
  const typed = error.constructor === sqs.SQSServiceException ? null : error.constructor.name;
  return new SdkError({
    code: error.Code ?? error.Error?.Code,
    message: error.message,
    status: error.$metadata.httpStatusCode,
    typed,
  });
}

function withBytes(value) {
  if (Array.isArray(value)) return value.map(withBytes);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === "BinaryValue" ? Buffer.from(item, "base64") : withBytes(item)]),
  );
}

// Drops members that are there but undefined, too: the SDK's way to say that the answer has none.
function withoutBytes(value) {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (typeof value !== "object" || value === null) return value;
  const present = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(present.map(([key, item]) => [key, withoutBytes(item)]));
}
