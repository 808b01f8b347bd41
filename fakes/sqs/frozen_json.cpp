// What a file of a snapshot has of SQS. Each struct is described once, for both directions.
#include "core/base64.hpp"
#include "core/digest.hpp"
#include "core/json_archive.hpp"
#include "queue/image_json.hpp"
#include "sqs/frozen.hpp"
#include "sqs/message_properties.hpp"

#include <array>
#include <stdexcept>

namespace squall::sqs {

using core::JsonArchive;

namespace {

constexpr std::array<std::string_view, 3> kPermissions{"allowAll", "denyAll", "byQueue"};
constexpr std::array<std::string_view, 5> kStatuses{"running", "completed", "cancelling", "cancelled", "failed"};

}  // namespace

static void describe(JsonArchive& archive, MessageAttributeValue& value) {
  archive.member("type", value.dataType);
  archive.member("string", value.stringValue, std::optional<std::string>());
  std::optional<std::string> bytes;
  if (value.binaryValue) bytes = core::base64Encode(value.binaryValue->bytes);
  archive.member("binary", bytes, std::optional<std::string>());
  if (!archive.isLoading() || !bytes) return;
  const auto decoded = core::base64Decode(*bytes);
  if (!decoded) archive.fail("'binary' must be base64");
  value.binaryValue = Blob{*decoded};
}

static void describe(JsonArchive& archive, RedrivePolicy& policy) {
  archive.member("target_arn", policy.target_arn);
  archive.member("target_name", policy.target_name);
  archive.member("max_receive_count", policy.max_receive_count);
}

static void describe(JsonArchive& archive, RedriveAllowPolicy& policy) {
  archive.word("permission", policy.permission, kPermissions);
  archive.member("source_arns", policy.source_arns);
}

static void describe(JsonArchive& archive, QueueAttributes& attributes) {
  archive.member("delay_seconds", attributes.delay_seconds);
  archive.member("maximum_message_size_bytes", attributes.maximum_message_size_bytes);
  archive.member("message_retention_period_seconds", attributes.message_retention_period_seconds);
  archive.member("receive_message_wait_time_seconds", attributes.receive_message_wait_time_seconds);
  archive.member("visibility_timeout_seconds", attributes.visibility_timeout_seconds);
  archive.member("policy", attributes.policy);
  archive.member("redrive_policy", attributes.redrive_policy);
  archive.member("redrive_allow_policy", attributes.redrive_allow_policy);
  archive.member("redrive", attributes.redrive, std::optional<RedrivePolicy>());
  archive.member("redrive_allow", attributes.redrive_allow);
  archive.member("kms_master_key_id", attributes.kms_master_key_id);
  archive.member("kms_data_key_reuse_period_seconds", attributes.kms_data_key_reuse_period_seconds);
  archive.member("sqs_managed_sse_enabled", attributes.sqs_managed_sse_enabled);
  archive.member("fifo_queue", attributes.fifo_queue);
  archive.member("content_based_deduplication", attributes.content_based_deduplication);
  archive.member("deduplication_scope", attributes.deduplication_scope);
  archive.member("fifo_throughput_limit", attributes.fifo_throughput_limit);
}

static void describe(JsonArchive& archive, MoveTask& task) {
  archive.member("id", task.id);
  archive.member("handle", task.handle);
  archive.member("source_arn", task.source_arn);
  archive.member("destination_arn", task.destination_arn, std::optional<std::string>());
  archive.member("messages_per_second", task.messages_per_second, std::optional<std::int32_t>());
  archive.member("started", task.started);
  archive.member("to_move", task.to_move);
  archive.member("moved", task.moved);
  archive.word("status", task.status, kStatuses);
  archive.member("failure_reason", task.failure_reason, std::string());
}

namespace {

// One message with its place; what `image` and its message objects are made of.
struct SavedMessage : queue::SavedMessage {
  MessageProperties properties;
};

void describe(JsonArchive& archive, SavedMessage& message) {
  queue::describeMessage(archive, message);
  archive.member("sender", message.properties.sender_id, std::string());
  archive.member("trace_header", message.properties.aws_trace_header, std::string());
  archive.member("deduplication_id", message.properties.deduplication_id, std::string());
  archive.member("dead_letter_source", message.properties.dead_letter_source_arn, std::string());
  const bool has_attributes = !message.properties.attributes.empty();
  if (archive.isLoading() ? archive.has("attributes") : has_attributes)
    archive.member("attributes", message.properties.attributes);
  queue::describePlace(archive, message);
}

// All of one queue, apart from its engine.
struct SavedQueue {
  QueueAttributes attributes;
  std::map<std::string, std::string> tags;
  TimePoint created;
  TimePoint modified;
  std::optional<TimePoint> purged;
  std::uint64_t serial = 0;
  std::vector<MoveTask> move_tasks;
  queue::QueueImage image;
  std::vector<SavedMessage> messages;
};

void describe(JsonArchive& archive, SavedQueue& queue) {
  archive.member("attributes", queue.attributes);
  archive.member("tags", queue.tags);
  archive.member("created", queue.created);
  archive.member("modified", queue.modified);
  if (archive.isLoading() ? archive.has("purged") : queue.purged.has_value()) archive.member("purged", queue.purged);
  archive.member("times_created", queue.serial);
  archive.member("move_tasks", queue.move_tasks);
  queue::describe(archive, queue.image);
  archive.member("messages", queue.messages);
}

SavedQueue savedFrom(const QueueResource& queue) {
  SavedQueue saved{.attributes = queue.attributes,
                   .tags = queue.tags,
                   .created = queue.created,
                   .modified = queue.modified,
                   .purged = queue.purged,
                   .serial = queue.serial,
                   .move_tasks = {queue.move_tasks.begin(), queue.move_tasks.end()},
                   .image = queue.engine.image(),
                   .messages = {}};
  for (queue::QueueImage::Stored& stored : saved.image.messages) {
    const MessageProperties& properties = MessageProperties::of(*stored.slot.message);
    saved.messages.push_back({queue::SavedMessage::of(stored), properties});
  }
  return saved;
}

queue::MessagePtr messageFrom(SavedMessage& saved) {
  const std::shared_ptr<queue::Message> message = saved.message();
  message->body_digest = core::md5(saved.body);
  message->properties = std::make_shared<const MessageProperties>(std::move(saved.properties));
  return message;
}

FrozenQueue queueFrom(const JsonArchive& archive, const std::string& name, std::string arn, SavedQueue saved) {
  for (SavedMessage& message : saved.messages) {
    message.stored.slot.message = messageFrom(message);
    saved.image.messages.push_back(std::move(message.stored));
  }
  std::shared_ptr<QueueResource> queue;
  try {
    queue = std::make_shared<QueueResource>(name, std::move(arn), std::move(saved.attributes), saved.image);
  } catch (const std::logic_error& contradiction) {
    archive.fail("queue '" + name + "' contradicts itself: " + contradiction.what());
  }
  queue->tags = std::move(saved.tags);
  queue->created = saved.created;
  queue->modified = saved.modified;
  queue->purged = saved.purged;
  queue->serial = saved.serial;
  queue->move_tasks.assign(saved.move_tasks.begin(), saved.move_tasks.end());
  return {.value = std::move(queue)};
}

std::shared_ptr<const core::FrozenState> load(JsonArchive& archive, const std::string& account,
                                              const std::string& region) {
  const State naming(account, region);
  auto frozen = std::make_shared<FrozenSqs>();
  std::map<std::string, SavedQueue> queues;
  archive.member("queues", queues);
  archive.member("times_created", frozen->serials);
  archive.member("deleted", frozen->deleted);
  for (auto& [name, queue] : queues)
    frozen->queues.emplace(name, queueFrom(archive, name, naming.arnOf(name), std::move(queue)));
  return frozen;
}

}  // namespace

void FrozenSqs::save(JsonArchive& archive) const {
  archive.object("queues", [this](JsonArchive& list) {
    const TimePoint origin = list.origin();
    for (const auto& [name, queue] : queues) {
      SavedQueue saved = savedFrom(*queue.value);
      list.setOrigin(origin - queue.shift);  // the times in it are to be read plus the shift
      list.member(name, saved);
    }
  });
  std::map<std::string, std::uint64_t> times_created = serials;
  std::map<std::string, TimePoint> gone = deleted;
  archive.member("times_created", times_created);
  archive.member("deleted", gone);
}

const core::SnapshotPort& snapshotPort() {
  static constexpr core::SnapshotPort kPort{.load = load};
  return kPort;
}

}  // namespace squall::sqs
