// The AWS SDK for JavaScript v3, pointed at Squall by AWS_ENDPOINT_URL alone. In code: new SQSClient({ endpoint }).
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueUrlCommand,
  QueueDoesNotExist,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";

const sqs = new SQSClient();
const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "orders" }));
await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "hello from JavaScript" }));

const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
for (const { Body, ReceiptHandle } of Messages) {
  console.log("received:", Body);
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
}

try {
  await sqs.send(new GetQueueUrlCommand({ QueueName: "nothing" }));
} catch (error) {
  if (!(error instanceof QueueDoesNotExist)) throw error;
  console.log("refused:", error.message);
}
