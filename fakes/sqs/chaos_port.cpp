#include "sqs/chaos_port.hpp"

#include "core/base64.hpp"
#include "core/digest.hpp"
#include "sqs/errors.hpp"
#include "sqs/limits.hpp"
#include "sqs/message_attributes.hpp"
#include "sqs/receipt_handle.hpp"
#include "sqs/state.hpp"

#include <algorithm>
#include <type_traits>

namespace squall::sqs {

namespace {

using core::ServiceState;
using core::Subject;
using core::Subjects;

template <class T>
const T& as(const void* object) {
  return *static_cast<const T*>(object);
}
template <class T>
T& as(void* object) {
  return *static_cast<T*>(object);
}

template <class Request>
concept Batch = requires(const Request& request) {
  request.entries;
};

// ---- what a call is about

// The name that a URL of this account has, whether there is such a queue or not.
std::string nameIn(const State& state, std::string_view queue_url) {
  const auto address = parseQueueUrl(queue_url);
  if (!address || (!address->account.empty() && address->account != state.account())) return {};
  return std::string(address->name);
}

template <class Request>
void readQueueUrl(ServiceState& state, const void* request, Subjects& subjects) {
  subjects.resource = nameIn(static_cast<State&>(state), as<Request>(request).queueUrl);
}
template <class Request>
void readQueueName(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  subjects.resource = as<Request>(request).queueName;
}
template <class Request>
void readSourceArn(ServiceState& state, const void* request, Subjects& subjects) {
  subjects.resource = static_cast<State&>(state).nameInArn(as<Request>(request).sourceArn).value_or("");
}

template <class Message>
Subject sent(const Message& message) {
  Subject subject{.body = message.messageBody, .attributes = attributeTexts(message.messageAttributes)};
  if (message.messageDeduplicationId) subject.deduplication_id = *message.messageDeduplicationId;
  if (message.messageGroupId) subject.group = *message.messageGroupId;
  return subject;
}

// A receive count beside the message, since that is what the journal counts: deliveries from queues before included.
Subject settled(QueueResource* queue, std::string_view receipt_handle) {
  Subject subject;
  const auto receipt = queue != nullptr ? readReceiptHandle(*queue, receipt_handle) : std::nullopt;
  if (!receipt) return subject;
  subject.message_id = receipt->message_id;
  subject.receive = static_cast<int>(receipt->handle.receive);
  if (const auto view = queue->engine.look(receipt->handle)) {
    subject.message_id = view->message->id;
    subject.receive += view->receive_count - static_cast<int>(view->handle.receive);
  } else if (subject.message_id.empty()) {
    subject.receive = 0;
  }
  return subject;
}

template <class Request>
void readSend(ServiceState& state, const void* request, Subjects& subjects) {
  readQueueUrl<Request>(state, request, subjects);
  if constexpr (Batch<Request>) {
    subjects.is_batch = true;
    for (const auto& entry : as<Request>(request).entries) {
      subjects.entries.push_back(sent(entry));
      subjects.entries.back().entry_id = entry.id;
    }
  } else {
    subjects.entries.push_back(sent(as<Request>(request)));
  }
}

template <class Request>
void readSettle(ServiceState& state, const void* request, Subjects& subjects) {
  readQueueUrl<Request>(state, request, subjects);
  QueueResource* const queue = static_cast<State&>(state).find(subjects.resource);
  if constexpr (Batch<Request>) {
    subjects.is_batch = true;
    for (const auto& entry : as<Request>(request).entries) {
      subjects.entries.push_back(settled(queue, entry.receiptHandle));
      subjects.entries.back().entry_id = entry.id;
    }
  } else {
    subjects.entries.push_back(settled(queue, as<Request>(request).receiptHandle));
  }
}

// ---- batches

template <class Request>
void dropEntries(void* request, const std::vector<bool>& marked) {
  auto& entries = as<Request>(request).entries;
  std::size_t at = 0;
  std::erase_if(entries, [&](const auto&) { return at < marked.size() && marked[at++]; });
  entries.markPresent();
}

template <class Request, class Result>
void failEntry(const void* request, void* result, std::size_t at, const core::EntryFailure& failure) {
  const auto& entries = as<Request>(request).entries;
  if (at >= entries.size()) return;
  auto& [successful, failed] = as<Result>(result);
  const std::string& id = entries[at].id;
  std::erase_if(successful, [&](const auto& entry) { return entry.id == id; });
  std::erase_if(failed, [&](const auto& entry) { return entry.id == id; });
  failed.push_back({.id = id, .senderFault = failure.sender_fault, .code = failure.code, .message = failure.message});
}

// The entry of a request that an entry of its result answers; null when there is none.
template <class Entry>
const Entry* entryOf(const List<Entry>& entries, std::string_view id) {
  const auto found = std::ranges::find(entries, id, &Entry::id);
  return found == entries.end() ? nullptr : &*found;
}

// ---- sends

void replaceBody(void* request, std::size_t /*entry*/, std::string body) {
  as<SendMessageRequest>(request).messageBody = std::move(body);
}
void replaceBodyInBatch(void* request, std::size_t at, std::string body) {
  auto& entries = as<SendMessageBatchRequest>(request).entries;
  if (at < entries.size()) entries[at].messageBody = std::move(body);
}

// The digests of what the client sent, which SDKs compare with their own.
template <class Message, class Answer>
void answerDigests(const Message& message, Answer& answer) {
  answer.md5OfMessageBody = core::hexOf(core::md5(message.messageBody));
  answer.md5OfMessageAttributes.reset();
  answer.md5OfMessageSystemAttributes.reset();
  if (!message.messageAttributes.empty()) answer.md5OfMessageAttributes = md5Of(message.messageAttributes);
  if (!message.messageSystemAttributes.empty())
    answer.md5OfMessageSystemAttributes = md5Of(message.messageSystemAttributes);
}

void answerForSend(const void* request, void* result) {
  answerDigests(as<SendMessageRequest>(request), as<SendMessageResult>(result));
}
void answerForSendBatch(const void* request, void* result) {
  for (SendMessageBatchResultEntry& answer : as<SendMessageBatchResult>(result).successful) {
    const auto* const entry = entryOf(as<SendMessageBatchRequest>(request).entries, answer.id);
    if (entry != nullptr) answerDigests(*entry, answer);
  }
}

template <class Message, class Answer>
void pretendSent(std::string_view queue_url, const Message& message, Answer& answer, core::Ids& ids) {
  answer.messageId = ids.messageId();
  answerDigests(message, answer);
  const auto address = parseQueueUrl(queue_url);
  if (!address || !address->name.ends_with(".fifo")) return;
  // Of the right form; that it does not fit between its neighbours nobody can tell who has only sent this one.
  const std::string digits = std::to_string(ids.token() % 100'000'000'000'000'000ULL);
  answer.sequenceNumber = "188" + std::string(17 - digits.size(), '0') + digits;
}

void pretendSend(const void* request, void* result, core::Ids& ids) {
  const auto& message = as<SendMessageRequest>(request);
  pretendSent(message.queueUrl, message, as<SendMessageResult>(result), ids);
}
void pretendSendBatch(const void* request, void* result, core::Ids& ids) {
  const auto& batch = as<SendMessageBatchRequest>(request);
  for (const SendMessageBatchRequestEntry& message : batch.entries) {
    SendMessageBatchResultEntry answer{.id = message.id};
    pretendSent(batch.queueUrl, message, answer, ids);
    as<SendMessageBatchResult>(result).successful.push_back(std::move(answer));
  }
}

using Published = std::vector<std::pair<std::size_t, std::string>>;

void publishedBySend(const void* /*request*/, const void* result, Published& published) {
  published.emplace_back(0, as<SendMessageResult>(result).messageId.value_or(""));
}
void publishedBySendBatch(const void* request, const void* result, Published& published) {
  const auto& entries = as<SendMessageBatchRequest>(request).entries;
  for (const SendMessageBatchResultEntry& answer : as<SendMessageBatchResult>(result).successful) {
    const auto* const entry = entryOf(entries, answer.id);
    if (entry != nullptr) published.emplace_back(static_cast<std::size_t>(entry - entries.data()), answer.messageId);
  }
}

// ---- receives

void capMessages(void* request, int most) {
  auto& asked = as<ReceiveMessageRequest>(request).maxNumberOfMessages;
  asked = std::min(asked.value_or(1), std::max(most, 1));
}
int mostMessages(const void* request) {
  const std::int32_t asked = as<ReceiveMessageRequest>(request).maxNumberOfMessages.value_or(1);
  return limits::kMaxNumberOfMessages.allows(asked) ? asked : 0;
}

// Adds to a number among the system attributes, where the client has asked for it.
void shift(Message& message, const char* attribute, std::int64_t by) {
  const auto found = message.attributes.find(attribute);
  if (by != 0 && found != message.attributes.end()) found->second = std::to_string(std::stoll(found->second) + by);
}

void misreport(void* result, const std::string& message_id, const core::Misreport& wrong) {
  const auto earlier = std::chrono::duration_cast<std::chrono::milliseconds>(wrong.earlier).count();
  for (Message& message : as<ReceiveMessageResult>(result).messages) {
    if (message.messageId != message_id) continue;
    shift(message, "ApproximateReceiveCount", wrong.receives);
    shift(message, "SentTimestamp", -earlier);
    shift(message, "ApproximateFirstReceiveTimestamp", -earlier);
    if (!wrong.checksum || !message.md5OfBody || message.md5OfBody->empty()) continue;
    char& digit = message.md5OfBody->front();
    digit = digit == '0' ? '1' : '0';
  }
}

// ---- settling

// An empty answer is all there is to it.
void pretendSettled(const void* /*request*/, void* /*result*/, core::Ids& /*ids*/) {}

template <class Request, class Result>
void pretendAllSettled(const void* request, void* result, core::Ids& /*ids*/) {
  for (const auto& entry : as<Request>(request).entries) as<Result>(result).successful.emplace_back().id = entry.id;
}

// ---- the rows, by name

template <class Request>
constexpr core::ChaosRow queueRow(std::string_view operation) {
  return {.operation = operation, .read = readQueueUrl<Request>};
}
template <class Request>
constexpr core::ChaosRow settleRow(std::string_view operation) {
  return {.operation = operation, .role = core::Role::Settle, .read = readSettle<Request>, .pretend = pretendSettled};
}
template <class Request, class Result>
constexpr core::ChaosRow settleBatchRow(std::string_view operation) {
  return {.operation = operation,
          .role = core::Role::Settle,
          .read = readSettle<Request>,
          .dropEntries = dropEntries<Request>,
          .failEntry = failEntry<Request, Result>,
          .pretend = pretendAllSettled<Request, Result>};
}

constexpr core::ChaosRow kRows[] = {
    queueRow<AddPermissionRequest>("AddPermission"),
    settleRow<ChangeMessageVisibilityRequest>("ChangeMessageVisibility"),
    settleBatchRow<ChangeMessageVisibilityBatchRequest, ChangeMessageVisibilityBatchResult>(
        "ChangeMessageVisibilityBatch"),
    {.operation = "CreateQueue", .read = readQueueName<CreateQueueRequest>},
    settleRow<DeleteMessageRequest>("DeleteMessage"),
    settleBatchRow<DeleteMessageBatchRequest, DeleteMessageBatchResult>("DeleteMessageBatch"),
    queueRow<DeleteQueueRequest>("DeleteQueue"),
    queueRow<GetQueueAttributesRequest>("GetQueueAttributes"),
    {.operation = "GetQueueUrl", .read = readQueueName<GetQueueUrlRequest>},
    queueRow<ListDeadLetterSourceQueuesRequest>("ListDeadLetterSourceQueues"),
    {.operation = "ListMessageMoveTasks", .read = readSourceArn<ListMessageMoveTasksRequest>},
    queueRow<ListQueueTagsRequest>("ListQueueTags"),
    queueRow<PurgeQueueRequest>("PurgeQueue"),
    {.operation = "ReceiveMessage",
     .role = core::Role::Receive,
     .read = readQueueUrl<ReceiveMessageRequest>,
     .capMessages = capMessages,
     .mostMessages = mostMessages,
     .misreport = misreport},
    queueRow<RemovePermissionRequest>("RemovePermission"),
    {.operation = "SendMessage",
     .role = core::Role::Send,
     .read = readSend<SendMessageRequest>,
     .replaceBody = replaceBody,
     .answerFor = answerForSend,
     .pretend = pretendSend,
     .published = publishedBySend},
    {.operation = "SendMessageBatch",
     .role = core::Role::Send,
     .read = readSend<SendMessageBatchRequest>,
     .dropEntries = dropEntries<SendMessageBatchRequest>,
     .failEntry = failEntry<SendMessageBatchRequest, SendMessageBatchResult>,
     .replaceBody = replaceBodyInBatch,
     .answerFor = answerForSendBatch,
     .pretend = pretendSendBatch,
     .published = publishedBySendBatch},
    queueRow<SetQueueAttributesRequest>("SetQueueAttributes"),
    {.operation = "StartMessageMoveTask", .read = readSourceArn<StartMessageMoveTaskRequest>},
    queueRow<TagQueueRequest>("TagQueue"),
    queueRow<UntagQueueRequest>("UntagQueue"),
};

constexpr core::ChaosPort::Error kErrors[] = {
    {.fault = "throttle", .make = [] { return errors::requestThrottled(); }},
    {.fault = "kms_throttled", .make = errors::kmsThrottled},
    {.fault = "over_limit", .make = errors::tooManyInFlight},
    {.fault = "internal_error", .make = errors::internalError},
    {.fault = "partial_batch", .make = errors::internalError},
};

core::Deliveries* deliveriesOf(ServiceState& state) { return &static_cast<State&>(state).deliveries(); }

}  // namespace

std::vector<std::pair<std::string, std::string>> attributeTexts(const Map<MessageAttributeValue>& attributes) {
  std::vector<std::pair<std::string, std::string>> texts;
  for (const auto& [name, value] : attributes) {
    texts.emplace_back(
        name, value.binaryValue ? core::base64Encode(value.binaryValue->bytes) : value.stringValue.value_or(""));
  }
  return texts;
}

const core::ChaosPort& chaosPort() {
  static constexpr core::ChaosPort kPort{.rows = kRows, .deliveries = deliveriesOf, .errors = kErrors};
  return kPort;
}

}  // namespace squall::sqs
