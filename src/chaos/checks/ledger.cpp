#include "chaos/checks/ledger.hpp"

#include "chaos/checks/publications.hpp"
#include "chaos/checks/record_reading.hpp"
#include "core/spelling.hpp"

#include <algorithm>

namespace squall::checks {

Ledger::Ledger(const Evidence& evidence) : evidence_(evidence) {
  const std::vector<RecordPtr>& records = evidence.records;
  is_complete_ = records.empty() || records.front()->sequence == 1;
  by_id_.reserve(records.size() / 4);
  for (std::uint32_t at = 0; at < records.size(); ++at) read(at);
  if (!published_by_.empty()) markPoison();
  if (evidence.holdings) countHoldings();
}

void Ledger::read(std::uint32_t at) {
  const RecordPtr& record = evidence_.records[at];
  const auto& not_messages = evidence_.pass_through;
  if (std::find(not_messages.begin(), not_messages.end(), record->service) != not_messages.end()) return;
  const bool is_effect = record->kind != EventKind::Call && record->kind != EventKind::Park;
  if (is_effect && !record->resource.empty() && record->resource != last_queue_) {
    last_queue_ = record->resource;
    queues_.insert(last_queue_);
  }
  if (record->message_id.empty() && faultOf(*record) == "poison") published_by_[record->cause] = 0;
  if (record->message_id.empty() || !is_effect) return;
  if (record->kind == EventKind::Publish) return publish(at);

  auto found = by_id_.find(record->message_id);
  if (found == by_id_.end()) {
    // A fault may name a message that it keeps from being taken in; only what queues do makes one exist.
    if (record->kind == EventKind::Fault || record->kind == EventKind::Duplicate) return;
    found = by_id_.emplace(record->message_id, static_cast<std::uint32_t>(messages_.size())).first;
    messages_.push_back({.id = record->message_id, .origin = record->resource, .service = record->service});
    open_stay_.push_back(kNone);
    arrive(messages_.back(), record->resource, record->virtual_time);
  }
  Tracked& message = messages_[found->second];
  message.records.push_back(at);
  follow(message, *record);
  switch (record->kind) {
    case EventKind::Acknowledge:
      message.acknowledged_once = true;
      return end(message, Tracked::Fate::Acknowledged, record);
    case EventKind::Purge:
      return end(message, Tracked::Fate::Purged, record);
    case EventKind::Drop:
      // Time drops what is too old; a client that deletes a queue wants its messages gone.
      return end(message, record->client ? Tracked::Fate::Purged : Tracked::Fate::Expired, record);
    default:
      return;
  }
}

void Ledger::publish(std::uint32_t at) {
  const RecordPtr& record = evidence_.records[at];
  by_id_[record->message_id] = static_cast<std::uint32_t>(messages_.size());
  services_.insert(record->service);
  messages_.push_back(
      {.id = record->message_id, .origin = record->resource, .service = record->service, .published = record});
  messages_.back().records.push_back(at);
  open_stay_.push_back(kNone);
  arrive(messages_.back(), record->resource, record->virtual_time);
}

// Everything but the end of a message.
void Ledger::follow(Tracked& message, const Record& record) {
  switch (record.kind) {
    case EventKind::Consume:
      sources_.insert(record.resource);
      if (message.in_flight) message.duplicated = true;
      comeBack(message, record);
      message.in_flight = true;
      return;
    case EventKind::Requeue:
      return comeBack(message, record);
    case EventKind::Expire:
    case EventKind::Reject:
      message.in_flight = false;
      return;
    case EventKind::DeadLetter:
    case EventKind::Redrive:
      return moved(message, record);
    case EventKind::Fault:
      if (faultOf(record) == "poison") message.poisoned = true;
      return;
    default:
      return;
  }
}

void Ledger::moved(Tracked& message, const Record& record) {
  const Move move = moveOf(record);
  leave(message, record.virtual_time);
  message.in_flight = false;
  message.dead_lettered = record.kind == EventKind::DeadLetter;
  if (message.dead_lettered) {
    sources_.insert(record.resource);
    dead_letter_queues_.insert(move.to);
  }
  if (!move.message_id.empty()) by_id_[move.message_id] = indexOf(message);
  arrive(message, move.to, record.virtual_time);
}

void Ledger::end(Tracked& message, Tracked::Fate fate, const RecordPtr& record) {
  leave(message, record->virtual_time);
  message.fate = fate;
  message.in_flight = false;
  message.left = record;
}

// Delivered or visible though it was gone.
void Ledger::comeBack(Tracked& message, const Record& record) {
  if (message.isHeld()) return;
  message.duplicated = true;
  message.fate = Tracked::Fate::Held;
  message.left = nullptr;
  arrive(message, record.resource, record.virtual_time);
}

void Ledger::arrive(Tracked& message, std::string_view queue, TimePoint when) {
  message.queue = queue;
  const std::uint32_t index = indexOf(message);
  open_stay_[index] = static_cast<std::uint32_t>(stays_.size());
  stays_.push_back({.message = index, .queue = queue, .arrived = when});
}

void Ledger::leave(const Tracked& message, TimePoint when) {
  std::uint32_t& open = open_stay_[indexOf(message)];
  if (open != kNone) stays_[open].left = when;
  open = kNone;
}

std::uint32_t Ledger::indexOf(const Tracked& message) const {
  return static_cast<std::uint32_t>(&message - messages_.data());
}

const Tracked* Ledger::find(std::string_view id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : &messages_[found->second];
}

std::vector<RecordPtr> Ledger::recordsOf(const Tracked& message) const {
  std::vector<RecordPtr> records;
  records.reserve(message.records.size());
  for (const std::uint32_t at : message.records) records.push_back(evidence_.records[at]);
  return records;
}

std::string Ledger::absent(std::string_view queue) const {
  if (queues_.contains(queue)) return {};
  const std::vector<std::string_view> known(queues_.begin(), queues_.end());
  return "nothing was recorded on '" + std::string(queue) + "'." + core::didYouMean(queue, known);
}

// A fault that struck while a message was being sent names the call, for the message had no id yet. Of several that the
// call sent, those are poisoned that have another body than the client wrote.
void Ledger::markPoison() {
  const auto callOf = [this](const Tracked& message) {
    return message.published == nullptr ? published_by_.end() : published_by_.find(message.published->cause);
  };
  for (const Tracked& message : messages_) {
    if (const auto call = callOf(message); call != published_by_.end()) ++call->second;
  }
  Publications publications(evidence_.records);
  for (Tracked& message : messages_) {
    const auto call = callOf(message);
    if (call == published_by_.end()) continue;
    const std::shared_ptr<const std::string>& body = message.published->body;
    message.poisoned =
        message.poisoned || call->second == 1 || (body != nullptr && *body != publications.of(*message.published).body);
  }
}

void Ledger::countHoldings() {
  holding_of_.assign(messages_.size(), nullptr);
  for (const Holding& holding : *evidence_.holdings) {
    const auto found = by_id_.find(holding.message_id);
    if (found == by_id_.end())
      strangers_.push_back(&holding);
    else
      holding_of_[found->second] = &holding;
  }
}

const Holding* Ledger::holdingOf(const Tracked& message) const {
  return evidence_.holdings ? holding_of_[indexOf(message)] : nullptr;
}

}  // namespace squall::checks
