#include "queue/image_json.hpp"

#include "core/json_archive.hpp"

#include <array>

namespace squall::queue {

using core::JsonArchive;

namespace {
constexpr std::array<std::string_view, 2> kScopes{"queue", "group"};
constexpr std::array<std::string_view, 3> kStates{"delayed", "visible", "in flight"};
}  // namespace

std::string_view nameOf(MessageState state) { return kStates.at(static_cast<std::size_t>(state)); }

static void describe(JsonArchive& archive, Handle& handle) {
  archive.member("slot", handle.slot);
  archive.member("generation", handle.generation);
  archive.member("receive", handle.receive);
}

static void describe(JsonArchive& archive, FreeSlot& slot) {
  archive.member("slot", slot.place);
  archive.member("generation", slot.generation);
}

static void describe(JsonArchive& archive, QueueImage::GroupState& group) {
  archive.member("name", group.name);
  archive.member("last_sent", group.last_sent);
  archive.member("noisy", group.noisy, false);
}

static void describe(JsonArchive& archive, QueueImage::First& first) {
  archive.member("key", first.key);
  archive.member("message_id", first.message_id);
  archive.member("sequence", first.sequence);
  archive.member("ends", first.ends);
}

static void describe(JsonArchive& archive, QueueImage::Attempt& attempt) {
  archive.member("id", attempt.id);
  archive.member("deliveries", attempt.handles);
  archive.member("ends", attempt.ends);
}

// The number of the journal's record is left out: a file has no journal.
static void describe(JsonArchive& archive, Slot& slot) {
  archive.word("state", slot.state, kStates);
  archive.member("sent", slot.sent);
  archive.member("sequence", slot.sequence);
  archive.member("place_in_line", slot.visible_order, std::uint64_t{0});
  archive.member("generation", slot.generation);
  archive.member("receives", slot.receives, 0u);
  archive.member("receives_elsewhere", slot.earlier_receives, 0u);
  if (slot.receiveCount() > 0) archive.member("first_received", slot.first_received);
  if (slot.receives > 0) archive.member("last_received", slot.last_received);
  archive.member("sent_out_of_order", slot.aged, false);
  archive.member("visibility_changed", slot.changed, false);
  archive.member("hidden", slot.hidden, false);
  archive.member("spared", slot.spared, std::uint16_t{0});
}

namespace {

struct DedupChange {
  TimePoint from;
  DedupScope scope = DedupScope::Queue;
};

void describe(JsonArchive& archive, DedupChange& change) {
  archive.member("from", change.from);
  archive.word("scope", change.scope, kScopes);
}

}  // namespace

void describe(JsonArchive& archive, QueueImage& image) {
  archive.word("deduplication_scope", image.dedup_scope, kScopes);
  std::optional<DedupChange> next;
  if (image.next_dedup_scope) next = {.from = image.next_dedup_scope->first, .scope = image.next_dedup_scope->second};
  if (archive.isLoading() ? archive.has("next_deduplication_scope") : next.has_value())
    archive.member("next_deduplication_scope", next);
  if (archive.isLoading() && next) image.next_dedup_scope = {next->from, next->scope};
  archive.member("last_sequence", image.last_sequence);
  archive.member("last_place_in_line", image.last_visible_order);
  archive.member("last_due_order", image.last_timer_order);
  if (archive.isLoading() ? archive.has("newest_sent") : image.last_sequence > 0)
    archive.member("newest_sent", image.newest_sent);
  archive.member("slots", image.slots);
  archive.member("free_slots", image.free);
  archive.member("groups", image.groups);
  archive.member("deduplication", image.firsts);
  archive.member("receive_attempts", image.attempts);
}

SavedMessage SavedMessage::of(const QueueImage::Stored& stored) {
  const Message& message = *stored.slot.message;
  return {.stored = stored, .id = message.id, .body = *message.body, .named = message.named};
}

std::shared_ptr<Message> SavedMessage::message() const {
  auto message = std::make_shared<Message>();
  message->id = id;
  message->body = std::make_shared<const std::string>(body);
  message->named = named;
  return message;
}

void describeMessage(JsonArchive& archive, SavedMessage& message) {
  archive.member("id", message.id);
  archive.member("body", message.body);
  archive.member("named", message.named, false);
}

void describePlace(JsonArchive& archive, SavedMessage& message) {
  archive.member("group", message.stored.group, std::string());
  archive.member("order_in_group", message.stored.group_order, 0u);
  archive.member("slot", message.stored.place);
  archive.member("in_queue", message.stored.slot);
  if (message.stored.slot.state == MessageState::Available) return;
  archive.member("due", message.stored.due);
  archive.member("due_order", message.stored.timer_order);
}

}  // namespace squall::queue
