// ReceiveMessage.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html
#include "core/digest.hpp"
#include "sqs/errors.hpp"
#include "sqs/limits.hpp"
#include "sqs/message_attributes.hpp"
#include "sqs/message_properties.hpp"
#include "sqs/operations.hpp"
#include "sqs/receipt_handle.hpp"
#include "sqs/received_message.hpp"
#include "sqs/sequence_number.hpp"

#include <algorithm>

namespace squall::sqs {

namespace {

void checkRange(const std::optional<std::int32_t>& value, const limits::Limit& limit, std::string_view reason) {
  if (value && !limit.allows(*value)) throw errors::invalidParameterValue(std::to_string(*value), limit.name, reason);
}

void check(const ReceiveMessageRequest& request) {
  checkRange(request.maxNumberOfMessages, limits::kMaxNumberOfMessages, "Must be between 1 and 10, if provided.");
  checkRange(request.waitTimeSeconds, limits::kWaitTimeSeconds, "Must be >= 0 and <= 20, if provided.");
  checkRange(request.visibilityTimeout, limits::kVisibilityTimeoutSeconds, "Must be >= 0 and <= 43200, if provided.");
  if (!request.receiveRequestAttemptId) return;
  const std::string& id = *request.receiveRequestAttemptId;
  const bool is_visible = std::ranges::all_of(id, [](char c) { return c > ' ' && c < '\x7f'; });
  if (!is_visible || !limits::kReceiveRequestAttemptIdLength.allows(static_cast<std::int64_t>(id.size())))
    throw errors::invalidParameterValue(id, "ReceiveRequestAttemptId",
                                        "ReceiveRequestAttemptId can only include alphanumeric and punctuation "
                                        "characters. 1 to 128 in length.");
}

std::string millisecondsText(TimePoint time) {
  return std::to_string(std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch()).count());
}

// The system attributes that were asked for, by either of the two parameters; what the message does not have is left
// out silently, and so are names that do not exist.
class SystemAttributes {
 public:
  explicit SystemAttributes(const ReceiveMessageRequest& request) : request_(request), all_(asksFor("All")) {}

  Map<std::string> of(const QueueResource& queue, const queue::Delivery& delivery) const {
    const MessageProperties& properties = MessageProperties::of(*delivery.message);
    Map<std::string> found;
    const auto add = [&](const char* name, const auto& text) {
      if (all_ || asksFor(name)) found.emplace(name, text());
    };
    const auto addText = [&](const char* name, std::string_view text) {
      if (!text.empty()) add(name, [&] { return std::string(text); });
    };
    addText("SenderId", properties.sender_id);
    add("SentTimestamp", [&] { return millisecondsText(delivery.sent); });
    add("ApproximateReceiveCount", [&] { return std::to_string(delivery.receive_count); });
    add("ApproximateFirstReceiveTimestamp", [&] { return millisecondsText(delivery.first_received); });
    addText("MessageGroupId", delivery.group);
    addText("MessageDeduplicationId", properties.deduplication_id);
    if (queue.isFifo()) add("SequenceNumber", [&] { return sequenceNumberText(queue, delivery.sequence); });
    addText("AWSTraceHeader", properties.aws_trace_header);
    addText("DeadLetterQueueSourceArn", properties.dead_letter_source_arn);
    return found;
  }

 private:
  bool asksFor(std::string_view name) const {
    return std::ranges::find(request_.attributeNames, name) != request_.attributeNames.end() ||
           std::ranges::find(request_.messageSystemAttributeNames, name) != request_.messageSystemAttributeNames.end();
  }

  const ReceiveMessageRequest& request_;
  bool all_;
};

}  // namespace

Message receivedMessage(const QueueResource& queue, const queue::Delivery& delivery,
                        const ReceiveMessageRequest& request) {
  Message message;
  message.messageId = delivery.message->id;
  message.receiptHandle = receiptHandleFor(queue, delivery);
  message.body = *delivery.message->body;
  message.md5OfBody = core::hexOf(delivery.message->body_digest);
  message.attributes = SystemAttributes(request).of(queue, delivery);
  message.messageAttributes =
      selectAttributes(MessageProperties::of(*delivery.message).attributes, request.messageAttributeNames);
  // Over what is returned, not over what the message has.
  if (!message.messageAttributes.empty()) message.md5OfMessageAttributes = md5Of(message.messageAttributes);
  return message;
}

ReceiveMessageResult receiveMessage(Call& call, const ReceiveMessageRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);
  check(request);

  const auto visibility =
      request.visibilityTimeout.value_or(static_cast<std::int32_t>(queue.attributes.visibility_timeout_seconds));
  const auto wait =
      request.waitTimeSeconds.value_or(static_cast<std::int32_t>(queue.attributes.receive_message_wait_time_seconds));
  const queue::Received received = queue.engine.receive(
      {.max_messages = request.maxNumberOfMessages.value_or(1),
       .visibility = std::chrono::seconds(visibility),
       .attempt_id =
           request.receiveRequestAttemptId ? std::string_view(*request.receiveRequestAttemptId) : std::string_view()},
      call.state.deadLetterSink(queue), call.now, call.effects);

  if (received.status == queue::Received::Status::NotRepeatable)
    throw errors::invalidParameterValue(
        *request.receiveRequestAttemptId, "ReceiveRequestAttemptId",
        "The receiveRequestAttemptId is not valid anymore since the receive call is not retryable.");
  // Only short polls hear of it:
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html
  if (received.status == queue::Received::Status::OverLimit && wait == 0) throw errors::tooManyInFlight();

  ReceiveMessageResult result;
  for (const queue::Delivery& delivery : received.deliveries)
    result.messages.push_back(receivedMessage(queue, delivery, request));
  if (result.messages.empty() && wait > 0) call.parkUntil(queue.name(), call.now + std::chrono::seconds(wait));
  return result;
}

}  // namespace squall::sqs
