// SendMessage and SendMessageBatch.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
#include "core/digest.hpp"
#include "sqs/batch.hpp"
#include "sqs/message_attributes.hpp"
#include "sqs/message_properties.hpp"
#include "sqs/operations.hpp"
#include "sqs/sequence_number.hpp"

namespace squall::sqs {

namespace {

// AWS words the same mistake differently in a batch: an entry of a standard queue fails alone, one of a FIFO queue
// fails the whole batch, since what stands behind it must not overtake it.
enum class Form { Single, StandardEntry, FifoEntry };

// What SendMessage and an entry of SendMessageBatch have in common.
struct Draft {
  const std::string& body;
  const std::optional<std::int32_t>& delay_seconds;
  const Map<MessageAttributeValue>& attributes;
  const Map<MessageSystemAttributeValue>& system_attributes;
  const std::optional<std::string>& deduplication_id;
  const std::optional<std::string>& group;
  Form form = Form::Single;
  std::size_t position = 0;  // of a batch entry, from 1

  std::size_t sizeBytes() const { return body.size() + sizeOf(attributes); }
};

template <class Request>
Draft draftOf(const Request& request, Form form, std::size_t position) {
  return {.body = request.messageBody,
          .delay_seconds = request.delaySeconds,
          .attributes = request.messageAttributes,
          .system_attributes = request.messageSystemAttributes,
          .deduplication_id = request.messageDeduplicationId,
          .group = request.messageGroupId,
          .form = form,
          .position = position};
}

void checkBody(const Draft& draft) {
  if (draft.body.empty()) {
    if (draft.form == Form::Single) throw errors::missingParameter("MessageBody");
    const std::string parameter = "SendMessageBatchRequestEntry." + std::to_string(draft.position) + ".MessageBody";
    if (draft.form == Form::StandardEntry) throw errors::emptyValue(parameter);
    throw errors::missingParameter(parameter);
  }
  if (const auto forbidden = forbiddenCharacterIn(draft.body))
    throw errors::invalidMessageContents(
        "Invalid binary character '" + *forbidden +
        "' was found in the message body, the set of allowed characters is #x9 | #xA | #xD | [#x20-#xD7FF] | "
        "[#xE000-#xFFFD] | [#x10000-#x10FFFF].");
}

// 1 to 128 letters, digits and ASCII punctuation: all of ASCII that is visible.
void checkFifoId(std::string_view parameter, const std::string& value, const limits::Limit& length, Form form) {
  const bool is_visible = std::ranges::all_of(value, [](char c) { return c > ' ' && c < '\x7f'; });
  if (is_visible && length.allows(static_cast<std::int64_t>(value.size()))) return;
  const std::string rule =
      std::string(parameter) + " can only include alphanumeric and punctuation characters. 1 to 128 in length";
  if (form == Form::StandardEntry) throw errors::invalidParameterValue(rule);
  throw errors::invalidParameterValue(value, parameter, rule + ".");
}

constexpr std::string_view kNotForThisType = "The request include parameter that is not valid for this queue type";

void checkGroupAndDeduplication(const QueueResource& queue, const Draft& draft) {
  if (queue.isFifo() && !draft.group) {
    // Observed: MissingParameter for one message, InvalidParameterValue for the same text about a batch.
    if (draft.form == Form::Single) throw errors::missingParameter("MessageGroupId");
    throw errors::invalidParameterValue("The request must contain the parameter MessageGroupId.");
  }
  if (draft.group) checkFifoId("MessageGroupId", *draft.group, limits::kMessageGroupIdLength, draft.form);

  if (draft.deduplication_id) {
    checkFifoId("MessageDeduplicationId", *draft.deduplication_id, limits::kMessageDeduplicationIdLength, draft.form);
    if (!queue.isFifo()) {
      if (draft.form == Form::StandardEntry) throw errors::invalidParameterValue(std::string(kNotForThisType));
      throw errors::invalidParameterValue(*draft.deduplication_id, "MessageDeduplicationId",
                                          std::string(kNotForThisType) + ".");
    }
  } else if (queue.isFifo() && !queue.attributes.content_based_deduplication) {
    throw errors::invalidParameterValue(
        "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly");
  }
}

void checkDelay(const QueueResource& queue, const Draft& draft) {
  const std::int32_t seconds = draft.delay_seconds.value_or(0);
  // A FIFO queue has no delay per message, but 0 passes.
  if (queue.isFifo() && seconds != 0)
    throw errors::invalidParameterValue(std::to_string(seconds), "DelaySeconds", std::string(kNotForThisType) + ".");
  if (!limits::kMessageDelaySeconds.allows(seconds))
    throw errors::invalidParameterValue(std::to_string(seconds), "DelaySeconds",
                                        "DelaySeconds must be >= 0 and <= 900.");
}

// The order of checks is AWS's; a request with two mistakes answers with the first.
void check(const QueueResource& queue, const Draft& draft) {
  checkBody(draft);
  checkGroupAndDeduplication(queue, draft);
  checkDelay(queue, draft);
  checkUserAttributes(draft.attributes);
  const std::int64_t max_bytes = queue.attributes.maximum_message_size_bytes;
  if (static_cast<std::int64_t>(draft.sizeBytes()) > max_bytes) {
    const char* verb = draft.form == Form::StandardEntry ? "cannot be validated" : "are invalid";
    throw errors::invalidParameterValue(std::string("One or more parameters ") + verb +
                                        ". Reason: Message must be shorter than " + std::to_string(max_bytes) +
                                        " bytes.");
  }
  checkSystemAttributes(draft.system_attributes);
}

// The message's own trace header, else that of the call: SQS hands on the X-Amzn-Trace-Id of a SendMessage.
// https://docs.aws.amazon.com/xray/latest/devguide/xray-services-sqs.html
const std::string& traceHeaderOf(const Call& call, const Draft& draft) {
  const auto own = draft.system_attributes.find("AWSTraceHeader");
  if (own == draft.system_attributes.end() || !own->second.stringValue) return call.origin.trace_header;
  return *own->second.stringValue;
}

// Nearly all messages have no attributes: they share one object per sender.
std::shared_ptr<const MessageProperties> propertiesOf(const Call& call, QueueResource& queue, const Draft& draft,
                                                      const std::string& deduplication_id) {
  const std::string& sender = call.origin.account;
  const std::string& trace_header = traceHeaderOf(call, draft);
  const bool is_plain = draft.attributes.empty() && trace_header.empty() && deduplication_id.empty();
  if (is_plain && queue.plain_properties != nullptr && queue.plain_properties->sender_id == sender)
    return queue.plain_properties;

  auto properties = std::make_shared<MessageProperties>();
  properties->attributes = draft.attributes;
  properties->sender_id = sender;
  properties->aws_trace_header = trace_header;
  properties->deduplication_id = deduplication_id;
  if (is_plain) queue.plain_properties = properties;
  return properties;
}

// Takes in one checked message; `Result` is SendMessageResult or an entry of SendMessageBatchResult.
template <class Result>
void take(Call& call, QueueResource& queue, const Draft& draft, Result& result) {
  std::string deduplication_id;
  if (queue.isFifo()) deduplication_id = draft.deduplication_id ? *draft.deduplication_id : core::sha256Hex(draft.body);

  auto message = std::make_shared<queue::Message>();
  const std::size_t entry = draft.position == 0 ? 0 : draft.position - 1;
  message->id = call.messageId(entry);
  message->named = call.names != nullptr && entry < call.names->size();
  message->body = call.shared(draft.body);
  message->body_digest = core::md5(draft.body);
  message->properties = propertiesOf(call, queue, draft, deduplication_id);

  const std::optional<Duration> delay =
      draft.delay_seconds ? std::optional<Duration>(std::chrono::seconds(*draft.delay_seconds)) : std::nullopt;
  queue::Accepted accepted =
      queue.engine.send({.message = message,
                         .group = draft.group ? std::string_view(*draft.group) : std::string_view(),
                         .deduplication_id = deduplication_id,
                         .delay = delay},
                        call.now, call.effects);

  // A duplicate answers with the first message's id and sequence number, but with the digests of this one.
  result.messageId = std::move(accepted.message_id);
  result.md5OfMessageBody = core::hexOf(message->body_digest);
  if (!draft.attributes.empty()) result.md5OfMessageAttributes = md5Of(draft.attributes);
  if (!draft.system_attributes.empty()) result.md5OfMessageSystemAttributes = md5Of(draft.system_attributes);
  if (queue.isFifo()) result.sequenceNumber = sequenceNumberText(queue, accepted.sequence);
}

}  // namespace

SendMessageResult sendMessage(Call& call, const SendMessageRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);
  const Draft draft = draftOf(request, Form::Single, 0);
  check(queue, draft);

  SendMessageResult result;
  take(call, queue, draft, result);
  return result;
}

SendMessageBatchResult sendMessageBatch(Call& call, const SendMessageBatchRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);
  checkBatch(request.entries, "SendMessageBatchRequestEntry");
  std::vector<Draft> drafts;
  std::size_t size_bytes = 0;
  for (const SendMessageBatchRequestEntry& entry : request.entries) {
    drafts.push_back(draftOf(entry, queue.isFifo() ? Form::FifoEntry : Form::StandardEntry, drafts.size() + 1));
    size_bytes += drafts.back().sizeBytes();
  }
  if (static_cast<std::int64_t>(size_bytes) > limits::kBatchBytes.max)
    throw errors::batchRequestTooLong(size_bytes, limits::kBatchBytes.max);
  if (queue.isFifo()) {
    for (const Draft& draft : drafts) check(queue, draft);
  }

  SendMessageBatchResult result;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    settleEntry(request.entries[i].id, result.failed, [&] {
      check(queue, drafts[i]);
      SendMessageBatchResultEntry entry{.id = request.entries[i].id};
      take(call, queue, drafts[i], entry);
      result.successful.push_back(std::move(entry));
    });
  }
  return result;
}

}  // namespace squall::sqs
