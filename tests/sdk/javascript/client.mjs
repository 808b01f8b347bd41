// The AWS SDK for JavaScript v3 as a scenario's client. Its MD5 checks are on, as they are by default.
import * as dynamodb from "@aws-sdk/client-dynamodb";
import * as dynamodbstreams from "@aws-sdk/client-dynamodb-streams";
import * as eventbridge from "@aws-sdk/client-eventbridge";
import * as scheduler from "@aws-sdk/client-scheduler";
import * as schemas from "@aws-sdk/client-schemas";
import * as sqs from "@aws-sdk/client-sqs";

// Per service, as scenarios call it: the SDK's module, its client, its general error, and where an error has AWS's code.
const services = {
  sqs: {
    sdk: sqs,
    Client: sqs.SQSClient,
    GeneralError: sqs.SQSServiceException,
    // The SDK calls errors after their shapes; the older code is beside it.
    codeOf: (error) => error.Code ?? error.Error?.Code,
  },
  dynamodb: {
    sdk: dynamodb,
    Client: dynamodb.DynamoDBClient,
    GeneralError: dynamodb.DynamoDBServiceException,
    codeOf: (error) => error.name,
  },
  dynamodbstreams: {
    sdk: dynamodbstreams,
    Client: dynamodbstreams.DynamoDBStreamsClient,
    GeneralError: dynamodbstreams.DynamoDBStreamsServiceException,
    codeOf: (error) => error.name,
  },
  events: {
    sdk: eventbridge,
    Client: eventbridge.EventBridgeClient,
    GeneralError: eventbridge.EventBridgeServiceException,
    codeOf: (error) => error.name,
  },
  scheduler: {
    sdk: scheduler,
    Client: scheduler.SchedulerClient,
    GeneralError: scheduler.SchedulerServiceException,
    codeOf: (error) => error.name,
  },
  schemas: {
    sdk: schemas,
    Client: schemas.SchemasClient,
    GeneralError: schemas.SchemasServiceException,
    codeOf: (error) => error.name,
  },
};

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

  async call(service, operation, parameters, { account = "test", region = "us-east-1" } = {}) {
    const { sdk, GeneralError } = services[service];
    const command = new sdk[`${operation}Command`](asSdkHasIt(parameters));
    try {
      const { $metadata, ...answer } = await this.#client(service, account, region).send(command);
      return asJsonHasIt(answer);
    } catch (error) {
      if (!(error instanceof GeneralError)) throw error;
      throw asSdkError(services[service], error);
    }
  }

  async pages(service, operation, parameters, pageSize, items) {
    const pages = [];
    const paginate = services[service].sdk[`paginate${operation}`];
    const client = this.#client(service, "test", "us-east-1");
    for await (const page of paginate({ client, pageSize }, parameters)) pages.push(asJsonHasIt(page[items]));
    return pages;
  }

  // Whether this SDK does not know an operation ("StartMessageMoveTask") or has no paginator for it ("paginate ListRules").
  lacks(service, name) {
    if (!/^(paginate )?\w+$/.test(name)) throw new Error(`whether the SDK lacks ${name} cannot be told`);
    const member = name.startsWith("paginate ") ? name.replace(" ", "") : `${name}Command`;
    return !(member in services[service].sdk);
  }

  close() {
    for (const client of this.#clients.values()) client.destroy();
  }

  #client(service, account, region) {
    const key = `${service} ${account} ${region}`;
    if (!this.#clients.has(key)) {
      const credentials = { accessKeyId: account, secretAccessKey: "secret" };
      // One attempt: a retry would hide a failing answer.
      const options = { endpoint: this.endpoint, region, credentials, maxAttempts: 1 };
      this.#clients.set(key, new services[service].Client(options));
    }
    return this.#clients.get(key);
  }
}

function asSdkError({ GeneralError, codeOf }, error) {
  // The modelled exceptions are classes of their own; what the model does not know is the service's general one.
  const typed = error.constructor === GeneralError ? null : error.constructor.name;
  return new SdkError({ code: codeOf(error), message: error.message, status: error.$metadata.httpStatusCode, typed });
}

// Members whose values JSON writes as text and the SDK wants as something else.
const fromText = {
  BinaryValue: (text) => Buffer.from(text, "base64"),
  Time: (text) => new Date(text),
  EventStartTime: (text) => new Date(text),
  EventEndTime: (text) => new Date(text),
};

function asSdkHasIt(value) {
  if (Array.isArray(value)) return value.map(asSdkHasIt);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key in fromText ? fromText[key](item) : asSdkHasIt(item)]),
  );
}

// Drops members that are there but undefined, too: the SDK's way to say that the answer has none.
function asJsonHasIt(value) {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(asJsonHasIt);
  if (typeof value !== "object" || value === null) return value;
  const present = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(present.map(([key, item]) => [key, asJsonHasIt(item)]));
}
