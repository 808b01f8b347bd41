// Queues as a snapshot tells of them, and how the state comes and goes. What is in a file of a snapshot is in
// frozen_json.cpp.
#include "sqs/frozen.hpp"

#include "core/base64.hpp"
#include "core/time_text.hpp"
#include "queue/image_json.hpp"
#include "sqs/attribute_table.hpp"
#include "sqs/message_properties.hpp"

#include <limits>

namespace squall::sqs {

namespace {

// "+30.000s": so long after the snapshot.
std::string distance(TimePoint time, TimePoint origin) {
  return (time < origin ? "" : "+") + core::seconds(time - origin);
}

void addText(std::vector<core::FrozenField>& fields, std::string name, std::string_view text) {
  if (!text.empty()) fields.push_back({.name = std::move(name), .text = std::string(text)});
}

class QueueView final : public core::FrozenResource {
 public:
  explicit QueueView(const FrozenQueue& queue) : queue_(*queue.value), shift_(queue.shift) {}

  std::string_view noun() const override { return "queue"; }
  std::string_view name() const override { return queue_.name(); }
  const void* identity() const override { return &queue_; }

  std::vector<core::FrozenField> fields() const override {
    std::vector<core::FrozenField> fields;
    for (const AttributeRow& row : attributeRows()) {
      if (row.set == nullptr) continue;  // read-only: counts and times
      if (const auto text = row.show(queue_)) addText(fields, "attribute " + std::string(row.name), *text);
    }
    for (const auto& [key, value] : queue_.tags) fields.push_back({.name = "tag " + key, .text = value});
    // Deleted and created again in between, with all that is in it gone or not.
    fields.push_back({.name = "times created", .text = std::to_string(queue_.serial)});
    return fields;
  }

  void forEachEntry(TimePoint origin, const std::function<void(core::FrozenEntry)>& visit) const override {
    for (const queue::MessageView& view : queue_.engine.peek(0, std::numeric_limits<std::size_t>::max()))
      visit(entryOf(view, origin));
    for (const MoveTask& task : queue_.move_tasks) {
      visit({.noun = "move task",
             .key = task.id,
             .fields = {{.name = "moved", .text = std::to_string(task.moved)},
                        {.name = "active", .text = task.isActive() ? "true" : "false"}}});
    }
  }

 private:
  core::FrozenEntry entryOf(const queue::MessageView& view, TimePoint origin) const {
    const MessageProperties& properties = MessageProperties::of(*view.message);
    core::FrozenEntry entry{.noun = "message",
                            .key = view.message->id,
                            .headline = std::string(queue::nameOf(view.state)),
                            .body = view.message->body};
    std::vector<core::FrozenField>& fields = entry.fields;
    fields.push_back({.name = "state", .text = entry.headline});
    fields.push_back({.name = "receive count", .text = std::to_string(view.receive_count)});
    if (view.due) fields.push_back({.name = "visible at", .text = distance(*view.due + shift_, origin)});
    fields.push_back({.name = "body", .text = *view.message->body});
    addText(fields, "group", view.group);
    addText(fields, "deduplication id", properties.deduplication_id);
    addText(fields, "dead-letter source", properties.dead_letter_source_arn);
    for (const auto& [name, value] : properties.attributes) {
      const std::string text =
          value.binaryValue ? core::base64Encode(value.binaryValue->bytes) : value.stringValue.value_or("");
      fields.push_back({.name = "message attribute " + name, .text = value.dataType + " " + text});
    }
    return entry;
  }

  const QueueResource& queue_;
  Duration shift_;
};

}  // namespace

std::vector<std::unique_ptr<core::FrozenResource>> FrozenSqs::resources() const {
  std::vector<std::unique_ptr<core::FrozenResource>> found;
  for (const auto& [name, queue] : queues) found.push_back(std::make_unique<QueueView>(queue));
  return found;
}

std::shared_ptr<const core::FrozenState> State::look() const {
  auto frozen = std::make_shared<FrozenSqs>();
  for (const auto& [name, place] : queues_) frozen->queues.emplace_hint(frozen->queues.end(), name, place.queue.look());
  frozen->serials = serials_;
  frozen->deleted = deleted_;
  return frozen;
}

void State::keepShared() {
  for (auto& [name, place] : queues_) place.queue.keepShared();
}

void State::restore(const core::FrozenState& state, Duration later) {
  const auto& frozen = static_cast<const FrozenSqs&>(state);
  for (const auto& [name, queue] : frozen.queues) touch(queues_.try_emplace(name, queue, later).first->second);
  serials_ = frozen.serials;
  deleted_ = frozen.deleted;
  for (auto& [name, time] : deleted_) time += later;
}

}  // namespace squall::sqs
