#include "sqs/attribute_table.hpp"

#include "sqs/errors.hpp"
#include "sqs/policy.hpp"
#include "sqs/redrive_policies.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace squall::sqs {

namespace {

// ---- numbers

// Digits and nothing else: AWS refuses a sign, a space and a fraction.
std::int64_t numberIn(std::string_view text, const limits::Limit& limit) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || !limit.allows(number)) {
    throw errors::invalidAttributeValue(limit.name);
  }
  return number;
}

template <std::int64_t QueueAttributes::*Member>
std::optional<std::string> showNumber(const QueueResource& queue) {
  return std::to_string(queue.attributes.*Member);
}

template <auto Member>
bool isSame(const QueueAttributes& a, const QueueAttributes& b) {
  return a.*Member == b.*Member;
}

template <std::int64_t QueueAttributes::*Member, const limits::Limit& kLimit>
constexpr AttributeRow numberRow() {
  return {.name = kLimit.name,
          .set = [](AttributeChange& change,
                    std::string_view value) { change.attributes.*Member = numberIn(value, kLimit); },
          .show = showNumber<Member>,
          .is_same = isSame<Member>};
}

// ---- switches and texts

// AWS takes "True" and "TRUE" too, and gives back "true".
bool switchIn(std::string_view text, std::string_view attribute) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (lower != "true" && lower != "false") throw errors::invalidAttributeValue(attribute);
  return lower == "true";
}

std::string asText(bool value) { return value ? "true" : "false"; }

std::optional<std::string> ifAny(const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); }

// ---- rows with rules of their own

void setFifoQueue(AttributeChange& change, std::string_view value) {
  if (!change.is_creating) {
    if (!change.attributes.fifo_queue) throw errors::unknownAttribute("FifoQueue");
    if (!switchIn(value, "FifoQueue")) {
      throw errors::invalidAttributeValue("FifoQueue", "Modifying queue type is not supported.");
    }
    return;
  }
  // A standard queue does not know the attribute, not even with the value false.
  if (!switchIn(value, "FifoQueue")) throw errors::unknownAttribute("FifoQueue");
  change.attributes.fifo_queue = true;
}

void setContentBasedDeduplication(AttributeChange& change, std::string_view value) {
  if (!change.attributes.fifo_queue) throw errors::unknownAttribute("ContentBasedDeduplication");
  change.attributes.content_based_deduplication = switchIn(value, "ContentBasedDeduplication");
}

std::string choiceForFifo(const AttributeChange& change, std::string_view attribute, std::string_view value,
                          const std::array<std::string_view, 2>& choices) {
  if (!change.attributes.fifo_queue) {
    throw errors::invalidAttributeName("You can specify the " + std::string(attribute) +
                                       " only when FifoQueue is set to true.");
  }
  if (std::ranges::find(choices, value) == choices.end()) throw errors::invalidAttributeValue(attribute);
  return std::string(value);
}

void setDeduplicationScope(AttributeChange& change, std::string_view value) {
  change.attributes.deduplication_scope = choiceForFifo(change, "DeduplicationScope", value, {"queue", "messageGroup"});
}

void setFifoThroughputLimit(AttributeChange& change, std::string_view value) {
  change.attributes.fifo_throughput_limit =
      choiceForFifo(change, "FifoThroughputLimit", value, {"perQueue", "perMessageGroupId"});
}

// For these four the empty value means: none.
void setPolicy(AttributeChange& change, std::string_view value) {
  change.attributes.policy = value.empty() ? std::string() : normalisedPolicy(value, change.is_creating);
}

void setRedrivePolicy(AttributeChange& change, std::string_view value) {
  change.attributes.redrive.reset();
  change.attributes.redrive_policy.clear();
  if (value.empty()) return;
  std::tie(change.attributes.redrive, change.attributes.redrive_policy) =
      readRedrivePolicy(change.state, change.queue_name, change.attributes.fifo_queue, value);
}

void setRedriveAllowPolicy(AttributeChange& change, std::string_view value) {
  change.attributes.redrive_allow = {};
  change.attributes.redrive_allow_policy.clear();
  if (value.empty()) return;
  std::tie(change.attributes.redrive_allow, change.attributes.redrive_allow_policy) = readRedriveAllowPolicy(value);
}

void setKmsMasterKeyId(AttributeChange& change, std::string_view value) { change.attributes.kms_master_key_id = value; }

void setSqsManagedSseEnabled(AttributeChange& change, std::string_view value) {
  change.attributes.sqs_managed_sse_enabled = switchIn(value, "SqsManagedSseEnabled");
}

std::optional<std::string> showKmsDataKeyReusePeriod(const QueueResource& queue) {
  if (queue.attributes.kms_master_key_id.empty()) return std::nullopt;
  return std::to_string(queue.attributes.kms_data_key_reuse_period_seconds);
}

template <auto Show>
std::optional<std::string> onFifo(const QueueResource& queue) {
  return queue.isFifo() ? std::optional<std::string>(Show(queue.attributes)) : std::nullopt;
}

std::string secondsOf(TimePoint time) {
  return std::to_string(std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count());
}

// FifoQueue comes first, since the rows after it ask whether the queue is one. The order of the others is the one in
// which AWS reports differences.
constexpr std::array kRows{
    AttributeRow{.name = "FifoQueue",
                 .set = setFifoQueue,
                 .show = onFifo<[](const QueueAttributes&) { return "true"; }>,
                 .is_same = isSame<&QueueAttributes::fifo_queue>},
    numberRow<&QueueAttributes::delay_seconds, limits::kDelaySeconds>(),
    numberRow<&QueueAttributes::maximum_message_size_bytes, limits::kMaximumMessageSizeBytes>(),
    numberRow<&QueueAttributes::message_retention_period_seconds, limits::kMessageRetentionPeriodSeconds>(),
    numberRow<&QueueAttributes::receive_message_wait_time_seconds, limits::kReceiveMessageWaitTimeSeconds>(),
    numberRow<&QueueAttributes::visibility_timeout_seconds, limits::kVisibilityTimeoutSeconds>(),
    AttributeRow{.name = "RedrivePolicy",
                 .set = setRedrivePolicy,
                 .show = [](const QueueResource& queue) { return ifAny(queue.attributes.redrive_policy); },
                 .is_same = isSame<&QueueAttributes::redrive>},
    AttributeRow{.name = "RedriveAllowPolicy",
                 .set = setRedriveAllowPolicy,
                 .show = [](const QueueResource& queue) { return ifAny(queue.attributes.redrive_allow_policy); },
                 .is_same = isSame<&QueueAttributes::redrive_allow>},
    AttributeRow{.name = "ContentBasedDeduplication",
                 .set = setContentBasedDeduplication,
                 .show = onFifo<[](const QueueAttributes& a) { return asText(a.content_based_deduplication); }>,
                 .is_same = isSame<&QueueAttributes::content_based_deduplication>},
    AttributeRow{.name = "DeduplicationScope",
                 .set = setDeduplicationScope,
                 .show = onFifo<[](const QueueAttributes& a) { return a.deduplication_scope; }>,
                 .is_same = isSame<&QueueAttributes::deduplication_scope>},
    AttributeRow{.name = "FifoThroughputLimit",
                 .set = setFifoThroughputLimit,
                 .show = onFifo<[](const QueueAttributes& a) { return a.fifo_throughput_limit; }>,
                 .is_same = isSame<&QueueAttributes::fifo_throughput_limit>},
    AttributeRow{.name = "KmsMasterKeyId",
                 .set = setKmsMasterKeyId,
                 .show = [](const QueueResource& queue) { return ifAny(queue.attributes.kms_master_key_id); },
                 .is_same = isSame<&QueueAttributes::kms_master_key_id>},
    AttributeRow{
        .name = "KmsDataKeyReusePeriodSeconds",
        .set =
            numberRow<&QueueAttributes::kms_data_key_reuse_period_seconds, limits::kKmsDataKeyReusePeriodSeconds>().set,
        .show = showKmsDataKeyReusePeriod,
        .is_same = isSame<&QueueAttributes::kms_data_key_reuse_period_seconds>},
    AttributeRow{
        .name = "SqsManagedSseEnabled",
        .set = setSqsManagedSseEnabled,
        .show =
            [](const QueueResource& queue) { return std::optional(asText(queue.attributes.sqs_managed_sse_enabled)); },
        .is_same = isSame<&QueueAttributes::sqs_managed_sse_enabled>},
    AttributeRow{
        .name = "Policy",
        .set = setPolicy,
        .show = [](const QueueResource& queue) { return ifAny(queue.attributes.policy); },
        .is_same = [](const QueueAttributes& a, const QueueAttributes& b) { return isSamePolicy(a.policy, b.policy); }},
    AttributeRow{.name = "QueueArn", .show = [](const QueueResource& queue) { return std::optional(queue.arn); }},
    AttributeRow{.name = "CreatedTimestamp",
                 .show = [](const QueueResource& queue) { return std::optional(secondsOf(queue.created)); }},
    AttributeRow{.name = "LastModifiedTimestamp",
                 .show = [](const QueueResource& queue) { return std::optional(secondsOf(queue.modified)); }},
    AttributeRow{
        .name = "ApproximateNumberOfMessages",
        .show =
            [](const QueueResource& queue) { return std::optional(std::to_string(queue.engine.counts().available)); }},
    AttributeRow{
        .name = "ApproximateNumberOfMessagesNotVisible",
        .show =
            [](const QueueResource& queue) { return std::optional(std::to_string(queue.engine.counts().in_flight)); }},
    AttributeRow{
        .name = "ApproximateNumberOfMessagesDelayed",
        .show =
            [](const QueueResource& queue) { return std::optional(std::to_string(queue.engine.counts().delayed)); }},
};

const AttributeRow* findRow(std::string_view name) {
  const auto row = std::ranges::find(kRows, name, &AttributeRow::name);
  return row == kRows.end() ? nullptr : row;
}

// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/high-throughput-fifo.html
void checkThroughput(const QueueAttributes& attributes) {
  if (attributes.fifo_throughput_limit != "perMessageGroupId") return;
  if (attributes.deduplication_scope == "messageGroup") return;
  throw errors::invalidAttributeValue(
      "FifoThroughputLimit",
      "To set FifoThroughputLimit to perMessageGroupId, the DeduplicationScope must be messageGroup.");
}

// A queue has one kind of encryption. Asking for both at once is refused; asking for one ends the other.
void settleEncryption(const Map<std::string>& given, QueueAttributes& attributes) {
  const auto key = given.find("KmsMasterKeyId");
  const bool wants_kms = key != given.end() && !key->second.empty();
  const bool wants_sqs = given.contains("SqsManagedSseEnabled") && attributes.sqs_managed_sse_enabled;
  if (wants_kms && wants_sqs) {
    throw errors::invalidAttributeName(
        "You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE.");
  }
  if (wants_kms) attributes.sqs_managed_sse_enabled = false;
  if (wants_sqs) {
    attributes.kms_master_key_id.clear();
    attributes.kms_data_key_reuse_period_seconds = limits::kDefaultKmsDataKeyReusePeriodSeconds;
  }
}

}  // namespace

std::span<const AttributeRow> attributeRows() { return kRows; }

QueueAttributes changedAttributes(AttributeChange change, const Map<std::string>& given) {
  for (const auto& [name, value] : given) {
    const AttributeRow* row = findRow(name);
    if (row == nullptr || row->set == nullptr) throw errors::unknownAttribute(name);
  }
  for (const AttributeRow& row : kRows) {
    const auto value = given.find(std::string(row.name));
    if (value != given.end()) row.set(change, value->second);
  }
  checkThroughput(change.attributes);
  settleEncryption(given, change.attributes);
  return std::move(change.attributes);
}

std::optional<std::string_view> differingAttribute(const Map<std::string>& given, const QueueAttributes& wanted,
                                                   const QueueAttributes& existing) {
  for (const AttributeRow& row : kRows) {
    if (given.contains(std::string(row.name)) && !row.is_same(wanted, existing)) return row.name;
  }
  return std::nullopt;
}

Map<std::string> shownAttributes(const QueueResource& queue, const List<std::string>& names) {
  Map<std::string> shown;
  const auto show = [&shown, &queue](const AttributeRow& row) {
    if (auto value = row.show(queue)) shown[std::string(row.name)] = std::move(*value);
  };
  for (const std::string& name : names) {
    if (name == QueueAttributeName::kAll) {
      std::ranges::for_each(kRows, show);
      continue;
    }
    const AttributeRow* row = findRow(name);
    if (row == nullptr) throw errors::unknownAttribute(name);
    show(*row);
  }
  return shown;
}

}  // namespace squall::sqs
