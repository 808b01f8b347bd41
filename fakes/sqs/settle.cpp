// What a consumer says of a message that it received: DeleteMessage, ChangeMessageVisibility, and their batches.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html
#include "sqs/batch.hpp"
#include "sqs/operations.hpp"
#include "sqs/receipt_handle.hpp"

namespace squall::sqs {

namespace {

// A handle expires on FIFO queues alone: with its visibility timeout, or with the next delivery.
AwsError expired(const std::string& receipt_handle) {
  return errors::invalidParameterValue(receipt_handle, "ReceiptHandle", "The receipt handle has expired.");
}

// Deleting what is gone succeeds, and so does an older handle on a standard queue.
void deleteOne(Call& call, QueueResource& queue, const std::string& receipt_handle) {
  if (receipt_handle.empty()) throw errors::missingParameter("ReceiptHandle");
  const queue::Handle handle = parseReceiptHandle(queue, receipt_handle);
  if (queue.engine.acknowledge(handle, call.effects) == queue::Settled::Expired) throw expired(receipt_handle);
}

void changeOne(Call& call, QueueResource& queue, const std::string& receipt_handle, std::int32_t seconds) {
  if (receipt_handle.empty()) throw errors::missingParameter("ReceiptHandle");
  if (!limits::kVisibilityTimeoutSeconds.allows(seconds))
    throw errors::invalidParameterValue(std::to_string(seconds), "VisibilityTimeout",
                                        "VisibilityTimeout must be an integer between 0 and 43200.");
  const queue::Handle handle = parseReceiptHandle(queue, receipt_handle);
  switch (queue.engine.changeVisibility(handle, std::chrono::seconds(seconds), call.now, call.effects)) {
    case queue::Settled::Done:
      return;
    case queue::Settled::Gone:
      throw errors::invalidParameterValue(receipt_handle, "ReceiptHandle",
                                          "Message does not exist or is not available for visibility timeout change.");
    case queue::Settled::Expired:
      throw expired(receipt_handle);
    case queue::Settled::BeyondLimit:
      throw errors::invalidParameterValue(
          std::to_string(seconds), "VisibilityTimeout",
          "Total VisibilityTimeout for the message is beyond the limit [43200 seconds]");
  }
}

template <class Result, class Entry, class Settle>
Result settleEach(const List<Entry>& entries, Settle settle) {
  Result result;
  for (const Entry& entry : entries) {
    settleEntry(entry.id, result.failed, [&] {
      settle(entry);
      result.successful.emplace_back().id = entry.id;
    });
  }
  return result;
}

}  // namespace

DeleteMessageResult deleteMessage(Call& call, const DeleteMessageRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);
  deleteOne(call, queue, request.receiptHandle);
  return {};
}

DeleteMessageBatchResult deleteMessageBatch(Call& call, const DeleteMessageBatchRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);
  checkBatch(request.entries, "DeleteMessageBatchRequestEntry");
  return settleEach<DeleteMessageBatchResult>(request.entries, [&](const DeleteMessageBatchRequestEntry& entry) {
    deleteOne(call, queue, entry.receiptHandle);
  });
}

ChangeMessageVisibilityResult changeMessageVisibility(Call& call, const ChangeMessageVisibilityRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);
  changeOne(call, queue, request.receiptHandle, request.visibilityTimeout);
  return {};
}

ChangeMessageVisibilityBatchResult changeMessageVisibilityBatch(Call& call,
                                                                const ChangeMessageVisibilityBatchRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);
  checkBatch(request.entries, "ChangeMessageVisibilityBatchRequestEntry");
  std::size_t position = 0;
  return settleEach<ChangeMessageVisibilityBatchResult>(
      request.entries, [&](const ChangeMessageVisibilityBatchRequestEntry& entry) {
        ++position;
        if (!entry.visibilityTimeout)
          throw errors::missingParameter("ChangeMessageVisibilityBatchRequestEntry." + std::to_string(position) +
                                         ".VisibilityTimeout");
        changeOne(call, queue, entry.receiptHandle, *entry.visibilityTimeout);
      });
}

}  // namespace squall::sqs
