// squall/journal.hpp: what happened, in order.
//
// Every call that reaches a fake and every effect that it (or time) has is one Record: a SendMessage is a Call record
// and a Publish record whose cause is the call; a visibility timeout that ends is an Expire record whose cause is the
// Consume. The journal is the memory of a test: waits look into it, matchers explain themselves with it, and the demo
// draws it.
//
// Records are immutable and shared, so a snapshot costs a pointer each. Memory is bounded by count and bytes: the
// oldest records go first, and `droppedCount()` says how many went.
#pragma once

#include <squall/clock.hpp>
#include <squall/model.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace squall {

// What a record is about. Call: a client's request with its answer. All others are effects on one resource or message.
enum class EventKind : std::uint8_t {
  Call,
  Publish,      // a message or event was accepted
  Consume,      // delivered to a consumer; `attempt` is its receive count
  Acknowledge,  // deleted by its consumer
  Reject,       // handed back before its time (visibility timeout set to 0)
  Extend,       // its visibility timeout was changed to more than 0
  Expire,       // its visibility timeout ended without an acknowledgement
  Requeue,      // visible again, after Reject or Expire
  DeadLetter,   // moved to a dead-letter queue
  Redrive,      // moved back from one by a message move task
  Duplicate,    // a FIFO duplicate that was accepted and not delivered again
  Purge,        // removed by a purge; `attempt` is 0
  Drop,         // gone without a consumer's doing: its retention period ended, or its queue was deleted
  Create,       // a resource was created
  Change,       // its settings were changed
  Delete,       // it was deleted
  Park,         // a call began to wait (a long poll); a test that waits for it knows that the consumer listens
  Fault,        // chaos did something on purpose; `detail` says what and by which rule, `cause` is the call
  Violation,    // a call used the API wrongly (CloudOptions::contract); `detail` says how, `cause` is the call
  Match,        // a rule of an event bus matched an event; the resource is the rule, `cause` the event's Publish
  Invoke,       // a target of that rule is to get the event; `detail` names the target, `cause` is the Match
  Deliver,      // the target took it, at attempt `attempt`; `cause` is the Invoke
  Fail,         // the target did not take it, at attempt `attempt`; `detail` says why, `cause` is the Invoke
};
std::string_view toString(EventKind kind);
// All names, in the order of EventKind.
std::span<const std::string_view> eventKindNames();
// The inverse, ignoring case, '-' and '_' ("dead-letter"); nothing for an unknown name.
std::optional<EventKind> eventKindFromString(std::string_view name);

// Who called. In-process callers have the access key of the Cloud's account and the user agent "squall".
struct Client {
  std::string access_key;
  std::string user_agent;
  std::string connection;  // remote "host:port", or "in-process"
  // What chaos calls the client, where a request header or the number of its connection names it (Identity::client in
  // squall/chaos/rule.hpp); else empty.
  std::string name = {};
};

struct RecordError {
  std::string code;
  std::string message;
  int http_status = 0;
};

struct Record {
  std::uint64_t sequence = 0;  // from 1, without gaps
  TimePoint virtual_time;
  std::chrono::sys_time<std::chrono::nanoseconds> wall_time;
  EventKind kind = EventKind::Call;
  std::string_view service;    // "sqs"
  std::string_view operation;  // of the call that led here; empty when time did
  std::string region;
  std::string resource;                     // queue name, bus name, table name
  std::string message_id;                   // empty where none is meant
  int attempt = 0;                          // receive count; 0 where none is meant
  std::uint64_t cause = 0;                  // sequence number of the record that led to this one; 0: none
  std::shared_ptr<const Client> client;     // of the call; null when time did it
  std::shared_ptr<const std::string> body;  // effects on messages: the body
  std::string request_id;                   // calls
  std::string detail;                       // one short clause for people: "after 3 receives, to orders-dlq"
  std::optional<RecordError> error;         // calls that failed

  // Calls: request and answer as compact JSON with AWS's member names; empty for effects. Made on demand.
  std::string requestJson() const;
  std::string resultJson() const;
  // The typed request or result, or null when it is of another type: record.requestAs<sqs::SendMessageRequest>().
  template <model::Modelled T>
  const T* requestAs() const {
    return static_cast<const T*>(dataIf(request_shape, request_data, T::shape()));
  }
  template <model::Modelled T>
  const T* resultAs() const {
    return static_cast<const T*>(dataIf(result_shape, result_data, T::shape()));
  }

  const model::Shape* request_shape = nullptr;
  std::shared_ptr<const void> request_data;
  const model::Shape* result_shape = nullptr;
  std::shared_ptr<const void> result_data;

 private:
  static const void* dataIf(const model::Shape* shape, const std::shared_ptr<const void>& data,
                            const model::Shape& wanted) {
    return shape == &wanted ? data.get() : nullptr;
  }
};

// One line for people: "  +12.4s  #17 consume      orders  5fea7756  attempt 2  worker-1".
std::ostream& operator<<(std::ostream& out, const Record& record);

using RecordPtr = std::shared_ptr<const Record>;

// A place in the journal: waits and queries with a cursor see only what came after it.
struct Cursor {
  std::uint64_t after = 0;  // sequence number of the last record that is not wanted
};

struct JournalOptions {
  std::size_t max_records = 200'000;
  std::size_t max_bytes = 64u << 20;
};

struct JsonLinesOptions {
  bool wall_time = true;  // false: runs with the same seed give the same bytes
  bool payloads = true;   // requests, results and bodies
};

class Journal {
 public:
  using Predicate = std::function<bool(const Record&)>;
  // Keeps a callback subscribed while it lives.
  class [[nodiscard]] Subscription {
   public:
    Subscription() = default;
    explicit Subscription(std::shared_ptr<void> token) : token_(std::move(token)) {}

   private:
    std::shared_ptr<void> token_;
  };

  explicit Journal(JournalOptions options = {});
  ~Journal();
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;

  // All records after `since` that are still held and that `matching` (if given) accepts, oldest first.
  std::vector<RecordPtr> records(Cursor since = {}, const Predicate& matching = {}) const;
  std::vector<RecordPtr> records(EventKind kind, Cursor since = {}) const;
  std::size_t count(EventKind kind, Cursor since = {}) const;
  // Now: what is recorded from here on comes after it.
  Cursor cursor() const;
  std::uint64_t droppedCount() const;
  std::size_t size() const;
  std::size_t sizeBytes() const;

  // One JSON object a line. The schema is docs/JOURNAL.md.
  void writeJsonLines(std::ostream& out, Cursor since = {}, JsonLinesOptions options = {}) const;

  // Forgets all records; sequence numbers go on.
  void clear();

  // Calls back after records were added, on the adding thread, with no lock held. The callback must be quick.
  Subscription subscribe(std::function<void()> callback);
  // Blocks until a record after `since` exists or `real_time` has passed.
  void waitForMore(Cursor since, std::chrono::nanoseconds real_time) const;

  // ---- for the core alone -------------------------------------------------------------------------------------------
  // What the next sequence number is, while there is no record yet.
  void goOnAt(std::uint64_t next_sequence);
  // The sequence number that the next record appended will get. Only the holder of the Cloud's lock appends.
  std::uint64_t nextSequence() const;
  void append(Record&& record);
  // Tells subscribers and waiters about what was appended; with no lock held.
  void notify();

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;  // shared with subscriptions, which may outlive the journal
};

// One record as a JSON object; what writeJsonLines writes per line.
std::string toJson(const Record& record, JsonLinesOptions options = {});

}  // namespace squall
