// Three dark corners of a queue, each seen in a few lines.
const { CreateQueueCommand, SendMessageCommand, SQSClient } = require("@aws-sdk/client-sqs");
const { takeOne } = require("./orders");
const { useSquall } = require("./squall");

const squall = useSquall();
let sqs;
let orders;

beforeEach(async () => {
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  sqs = new SQSClient({ endpoint: squall.endpoint, region: "us-east-1", credentials });
  await sqs.send(new CreateQueueCommand({ QueueName: "orders-dlq" }));
  const deadLetterTargetArn = "arn:aws:sqs:us-east-1:000000000000:orders-dlq";
  const Attributes = { RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 3 }) };
  orders = (await sqs.send(new CreateQueueCommand({ QueueName: "orders", Attributes }))).QueueUrl;
});
afterEach(() => sqs.destroy());

const send = (MessageBody) => sqs.send(new SendMessageCommand({ QueueUrl: orders, MessageBody }));

test("an order is charged and acknowledged", async () => {
  const charged = [];
  await send('{"order": "o-1", "total": 3}');
  await takeOne(sqs, orders, (order) => charged.push(order));
  await squall.wait("acknowledge", { on: "orders", body_json: { order: "o-1" } });
  expect(charged).toEqual(["o-1"]);
});

test("an order comes back when its consumer dies", async () => {
  const dies = () => Promise.reject(new Error("dead"));
  await send('{"order": "o-1"}');
  await expect(takeOne(sqs, orders, dies)).rejects.toThrow("dead");
  await squall.advance("30s"); // the visibility timeout, in no time
  await squall.wait("requeue", { on: "orders", body_json: { order: "o-1" } });
});

test("what is no order ends in the dead-letter queue, and nowhere else", async () => {
  await send("no order");
  for (let i = 0; i < 4; ++i) await takeOne(sqs, orders);
  await squall.wait("dead-letter", { on: "orders", body: "no order" });
  expect(await squall.records({ kind: "consume", on: "orders" })).toHaveLength(3);
  expect(await squall.records({ kind: "acknowledge" })).toEqual([]);
});
