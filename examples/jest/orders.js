// The program under test: takes one order from a queue. It knows nothing of Squall.
const { ChangeMessageVisibilityCommand, DeleteMessageCommand, ReceiveMessageCommand } = require("@aws-sdk/client-sqs");

async function takeOne(sqs, QueueUrl, charge) {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 1 }));
  for (const { Body, ReceiptHandle } of Messages) {
    let order;
    try {
      order = JSON.parse(Body).order;
    } catch {
      // No order: somebody shall look at it.
      return sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
    }
    await charge(order);
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  }
}

module.exports = { takeOne };
