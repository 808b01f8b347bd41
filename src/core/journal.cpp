#include <squall/journal.hpp>

#include "core/json_text.hpp"
#include "core/model.hpp"
#include "core/time_text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <ostream>

namespace squall {

namespace {

constexpr std::array<std::string_view, 23> kKindNames{
    "call",        "publish", "consume",   "acknowledge", "reject", "extend",  "expire", "requeue",
    "dead-letter", "redrive", "duplicate", "purge",       "drop",   "create",  "change", "delete",
    "park",        "fault",   "violation", "match",       "invoke", "deliver", "fail",
};

// Who keeps a message's body alive besides its queue: the first record of it and, once it is gone, the last one.
bool keepsBody(EventKind kind) {
  return kind == EventKind::Publish || kind == EventKind::Acknowledge || kind == EventKind::Purge ||
         kind == EventKind::Drop;
}

// Whether both point into the same object.
bool shareMemory(const std::shared_ptr<const void>& a, const std::shared_ptr<const void>& b) {
  return !a.owner_before(b) && !b.owner_before(a);
}

// `cause`: the record that led to this one; null when there is none, or no more.
std::size_t sizeOf(const Record& record, const Record* cause) {
  std::size_t bytes = sizeof(Record) + record.resource.size() + record.message_id.size() + record.detail.size() +
                      record.request_id.size();
  if (record.request_data) bytes += model::approximateSize(*record.request_shape, record.request_data.get());
  if (record.result_data) bytes += model::approximateSize(*record.result_shape, record.result_data.get());
  // The body of a message that is sent is a piece of the request that sent it.
  const bool counted_with_cause = cause != nullptr && shareMemory(record.body, cause->request_data);
  if (record.body && keepsBody(record.kind) && !counted_with_cause) bytes += record.body->size();
  return bytes;
}

// Appends `,"name":"text"`.
void appendText(std::string& out, std::string_view name, std::string_view text) {
  out += ",\"";
  out += name;
  out += "\":";
  core::appendJsonString(out, text);
}

void appendTextIfAny(std::string& out, std::string_view name, std::string_view text) {
  if (!text.empty()) appendText(out, name, text);
}

void appendNumberIfAny(std::string& out, std::string_view name, std::uint64_t number) {
  if (number != 0) out += ",\"" + std::string(name) + "\":" + std::to_string(number);
}

void appendPayloads(std::string& out, const Record& record) {
  if (record.request_data) out += ",\"request\":" + record.requestJson();
  if (record.result_data) out += ",\"result\":" + record.resultJson();
  if (record.body) appendText(out, "body", *record.body);
}

std::string squeezed(std::string_view name) {
  std::string result;
  for (const char c : name) {
    if (c != '-' && c != '_') result += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  return result;
}

}  // namespace

std::span<const std::string_view> eventKindNames() { return kKindNames; }

std::string_view toString(EventKind kind) { return kKindNames.at(static_cast<std::size_t>(kind)); }

std::optional<EventKind> eventKindFromString(std::string_view name) {
  const std::string wanted = squeezed(name);
  for (std::size_t i = 0; i < kKindNames.size(); ++i) {
    if (squeezed(kKindNames[i]) == wanted) return static_cast<EventKind>(i);
  }
  return std::nullopt;
}

std::string Record::requestJson() const {
  return request_data ? model::toJson(*request_shape, request_data.get()) : "";
}
std::string Record::resultJson() const { return result_data ? model::toJson(*result_shape, result_data.get()) : ""; }

std::string toJson(const Record& record, JsonLinesOptions options) {
  std::string out = "{\"sequence\":" + std::to_string(record.sequence);
  appendText(out, "time", core::isoTime(record.virtual_time));
  if (options.wall_time) appendText(out, "wall_time", core::isoTime(record.wall_time));
  appendText(out, "kind", toString(record.kind));
  appendText(out, "service", record.service);
  appendTextIfAny(out, "operation", record.operation);
  appendText(out, "region", record.region);
  appendTextIfAny(out, "resource", record.resource);
  appendTextIfAny(out, "message_id", record.message_id);
  appendNumberIfAny(out, "attempt", static_cast<std::uint64_t>(record.attempt));
  appendNumberIfAny(out, "cause", record.cause);
  if (record.client) {
    std::string client;
    appendText(client, "access_key", record.client->access_key);
    appendText(client, "user_agent", record.client->user_agent);
    appendText(client, "connection", record.client->connection);
    appendTextIfAny(client, "name", record.client->name);
    out += ",\"client\":{" + client.substr(1) + "}";
  }
  appendTextIfAny(out, "request_id", record.request_id);
  appendTextIfAny(out, "detail", record.detail);
  if (record.error) {
    std::string error;
    appendText(error, "code", record.error->code);
    appendText(error, "message", record.error->message);
    error += ",\"http_status\":" + std::to_string(record.error->http_status);
    out += ",\"error\":{" + error.substr(1) + "}";
  }
  if (options.payloads) appendPayloads(out, record);
  return out + "}";
}

struct Journal::Impl {
  explicit Impl(JournalOptions chosen) : options(chosen) {}

  // Index of the first held record after `since`.
  std::size_t indexAfter(Cursor since) const {
    const std::uint64_t first = next_sequence - entries.size();
    return since.after < first ? 0 : std::min<std::size_t>(entries.size(), since.after - first + 1);
  }

  // The record with that sequence number; null when it is not held.
  const Record* find(std::uint64_t sequence) const {
    const std::uint64_t first = next_sequence - entries.size();
    return sequence < first || sequence >= next_sequence ? nullptr : entries[sequence - first].record.get();
  }

  void fetchWhatGoesSoon() const;

  struct Entry {
    RecordPtr record;
    std::size_t bytes;
  };

  const JournalOptions options;
  mutable std::mutex mutex;
  mutable std::condition_variable more;
  std::deque<Entry> entries;
  std::size_t bytes = 0;
  std::uint64_t next_sequence = 1;
  std::uint64_t notified = 0;  // last sequence number that subscribers were told about
  std::uint64_t dropped = 0;
  std::map<std::uint64_t, std::function<void()>> subscribers;
  std::uint64_t last_subscriber = 0;
};

Journal::Journal(JournalOptions options) : impl_(std::make_shared<Impl>(options)) {}
Journal::~Journal() = default;

std::vector<RecordPtr> Journal::records(Cursor since, const Predicate& matching) const {
  std::vector<RecordPtr> found;
  {
    const std::lock_guard lock(impl_->mutex);
    const std::size_t from = impl_->indexAfter(since);
    found.reserve(impl_->entries.size() - from);
    for (std::size_t i = from; i < impl_->entries.size(); ++i) found.push_back(impl_->entries[i].record);
  }
  // Outside the lock: the predicate is the user's and may call the Cloud.
  if (matching) std::erase_if(found, [&matching](const RecordPtr& record) { return !matching(*record); });
  return found;
}

std::vector<RecordPtr> Journal::records(EventKind kind, Cursor since) const {
  return records(since, [kind](const Record& record) { return record.kind == kind; });
}

std::size_t Journal::count(EventKind kind, Cursor since) const { return records(kind, since).size(); }

Cursor Journal::cursor() const { return {nextSequence() - 1}; }

std::uint64_t Journal::droppedCount() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->dropped;
}

std::size_t Journal::size() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->entries.size();
}

std::size_t Journal::sizeBytes() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->bytes;
}

void Journal::writeJsonLines(std::ostream& out, Cursor since, JsonLinesOptions options) const {
  for (const RecordPtr& record : records(since)) out << toJson(*record, options) << '\n';
}

void Journal::clear() {
  const std::lock_guard lock(impl_->mutex);
  impl_->entries.clear();
  impl_->bytes = 0;
}

Journal::Subscription Journal::subscribe(std::function<void()> callback) {
  const std::lock_guard lock(impl_->mutex);
  const std::uint64_t id = ++impl_->last_subscriber;
  impl_->subscribers.emplace(id, std::move(callback));
  return Subscription(std::shared_ptr<void>(nullptr, [weak = std::weak_ptr<Impl>(impl_), id](void*) {
    if (const auto impl = weak.lock()) {
      const std::lock_guard inner(impl->mutex);
      impl->subscribers.erase(id);
    }
  }));
}

void Journal::waitForMore(Cursor since, std::chrono::nanoseconds real_time) const {
  std::unique_lock lock(impl_->mutex);
  impl_->more.wait_for(lock, real_time, [&] { return impl_->next_sequence > since.after + 1; });
}

void Journal::goOnAt(std::uint64_t next_sequence) {
  const std::lock_guard lock(impl_->mutex);
  impl_->next_sequence = next_sequence;
  impl_->notified = next_sequence - 1;
}

std::uint64_t Journal::nextSequence() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->next_sequence;
}

// The oldest records lie in memory that nobody has looked at since the ring came round, so throwing one away waits for
// that memory again and again: record, request, result, each a piece of its own. Asking for the pieces of records that
// will go soon lets all of these waits happen at once, while other things are done.
void Journal::Impl::fetchWhatGoesSoon() const {
  constexpr std::size_t kFar = 24;
  constexpr std::size_t kNear = 12;
  constexpr std::size_t kLine = 64;
  const auto fetch = [](const void* memory, std::size_t size) {
    for (std::size_t i = 0; i < size; i += kLine) __builtin_prefetch(static_cast<const char*>(memory) + i);
  };
  if (entries.size() <= kFar) return;
  fetch(entries[kFar].record.get(), sizeof(Record));
  const Record& near = *entries[kNear].record;
  if (near.request_data) fetch(near.request_data.get(), 4 * kLine);
  if (near.result_data) fetch(near.result_data.get(), 4 * kLine);
  if (near.body) fetch(near.body.get(), 1);
  fetch(near.message_id.data(), 1);
  fetch(near.request_id.data(), 1);
}

void Journal::append(Record&& record) {
  const std::lock_guard lock(impl_->mutex);
  const std::size_t bytes = sizeOf(record, impl_->find(record.cause));
  record.sequence = impl_->next_sequence++;
  impl_->entries.push_back({std::make_shared<const Record>(std::move(record)), bytes});
  impl_->bytes += bytes;
  while (impl_->entries.size() > impl_->options.max_records ||
         (impl_->bytes > impl_->options.max_bytes && impl_->entries.size() > 1)) {
    impl_->bytes -= impl_->entries.front().bytes;
    impl_->entries.pop_front();
    ++impl_->dropped;
    impl_->fetchWhatGoesSoon();
  }
}

void Journal::notify() {
  std::vector<std::function<void()>> callbacks;
  {
    const std::lock_guard lock(impl_->mutex);
    if (impl_->notified + 1 == impl_->next_sequence) return;
    impl_->notified = impl_->next_sequence - 1;
    for (const auto& [id, callback] : impl_->subscribers) callbacks.push_back(callback);
  }
  impl_->more.notify_all();
  for (const auto& callback : callbacks) callback();
}

}  // namespace squall
