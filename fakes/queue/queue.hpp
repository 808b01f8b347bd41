// queue/queue.hpp: a message queue without protocol, clock, lock or randomness: every call is told what time it is, and
// says what it did as effects.
//
//   queue::Queue orders("orders", {.retention = 4 * 24h});
//   orders.send({.message = message}, now, effects);
//   auto got = orders.receive({.max_messages = 10, .visibility = 30s}, nullptr, now, effects);
//   orders.acknowledge(got.deliveries[0].handle, effects);
//
// What time does by itself (a delay or visibility timeout ends, retention is over) happens in runDue, at exactly the
// instant that nextDue() named. Every call assumes that runDue(now) was called for its own `now`: the core does so
// before each handler.
//
// Cost: send, receive, acknowledge, change visibility and deduplicate are O(log n) at worst and O(1) where timeouts are
// equal; purge and expiry cost O(1) a message. Nothing scans.
//
// Standard queues deliver in the order in which messages first became visible: one that comes back keeps its place in
// line, until it has been received so often that it goes to the back. FIFO queues keep all messages of a group in
// one list in order of sequence, in-flight ones too: whatever stands behind a message that cannot be delivered waits.
#pragma once

#include "core/operation.hpp"
#include "queue/attempts.hpp"
#include "queue/dedup.hpp"
#include "queue/groups.hpp"
#include "queue/image.hpp"
#include "queue/indexed_heap.hpp"
#include "queue/message.hpp"
#include "queue/slab.hpp"

#include <cstddef>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace squall::queue {

enum class Discipline : std::uint8_t { Standard, Fifo };

// Limits are AWS's, so that a provider without such limits can lift them and a test can reach them.
struct Settings {
  Discipline discipline = Discipline::Standard;
  Duration delay = Duration::zero();
  Duration retention = std::chrono::hours(24 * 4);
  DedupScope dedup_scope = DedupScope::Queue;
  Duration dedup_window = std::chrono::minutes(5);
  Duration attempt_window = std::chrono::minutes(5);    // how long a receive can be repeated by its attempt id
  Duration longest_in_flight = std::chrono::hours(12);  // from receive, however often it is extended
  std::size_t in_flight_limit = 120'000;
  // Standard: a message that comes back after so many receives goes to the back of the queue; before that it keeps its
  // place.
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
  // ("ApproximateAgeOfOldestMessage")
  std::uint32_t receives_until_back = 3;
  // FIFO: only groups whose first message is among so many first messages of the queue are found.
  std::size_t group_scan_limit = 120'000;
  // Fair queues: a tenant is noisy with so many messages in flight, if they are more than so many percent of all.
  std::size_t noisy_in_flight = 30;
  std::size_t noisy_percent = 10;
  Duration noisy_until_silent = std::chrono::minutes(5);  // without a send, a noisy tenant counts as quiet again
};

// Where messages go that were received too often. The owner of both queues implements it.
class DeadLetterSink {
 public:
  virtual ~DeadLetterSink() = default;
  // A message that was received so often from this queue is moved instead of delivered once more.
  virtual int maxReceiveCount() const = 0;
  virtual std::string_view targetName() const = 0;
  // Takes the message; called after the receive that moved it has settled its own queue, so the target may be the same.
  virtual void take(Moved moved, TimePoint now, core::Effects& effects) = 0;
};

struct ReceiveOptions {
  int max_messages = 1;
  Duration visibility = std::chrono::seconds(30);  // 0: visible again at once
  std::string_view attempt_id = {};                // FIFO: repeats an earlier receive; empty: none
};

struct Received {
  enum class Status : std::uint8_t {
    Ok,            // `deliveries` has what there was, perhaps nothing
    OverLimit,     // too many messages are in flight
    NotRepeatable  // the attempt id is known, but one of its messages was deleted or changed since
  };
  Status status = Status::Ok;
  std::vector<Delivery> deliveries;
};

enum class Settled : std::uint8_t {
  Done,
  Gone,         // the message is no longer there: acknowledged, expired, purged or moved
  Expired,      // FIFO: it is visible again, or was delivered again since
  BeyondLimit,  // visibility: longer in flight than allowed since its receive
};

struct Counts {
  std::size_t available = 0;  // visible, and on FIFO queues also those whose group is locked
  std::size_t in_flight = 0;
  std::size_t delayed = 0;
};

class Queue {
 public:
  explicit Queue(std::string name, Settings settings = {});
  // What image() gave of a queue of these settings; the deduplication scope is the image's. Throws std::logic_error for
  // what cannot be the image of a queue.
  Queue(std::string name, Settings settings, const QueueImage& image);
  // A queue that knows the same, with the same handles; the messages are shared. O(n).
  Queue(const Queue&) = default;
  Queue& operator=(const Queue&) = delete;

  const std::string& name() const { return name_; }
  const Settings& settings() const { return settings_; }
  bool isFifo() const { return settings_.discipline == Discipline::Fifo; }

  // Standard: applies to messages sent from now on. FIFO: also to those that still wait. Call runDue afterwards.
  void setDelay(Duration delay, TimePoint now);
  // Applies to all messages. Call runDue afterwards.
  void setRetention(Duration retention) { settings_.retention = retention; }
  // Applies to messages sent at `from` or later.
  void setDedupScope(DedupScope scope, TimePoint from) { next_dedup_scope_ = {from, scope}; }

  // Publish, or Duplicate. Throws std::logic_error for a FIFO message without group or deduplication id.
  Accepted send(const Outgoing& outgoing, TimePoint now, core::Effects& effects);
  // Puts in a message that comes from another queue. Keeps id and receive count; a standard queue keeps the sent time,
  // a FIFO queue counts it as sent now. No delay, no deduplication, and no effect but touch(): the mover tells.
  void arrive(Moved moved, TimePoint now, core::Effects& effects);

  // Consume for each delivery, DeadLetter for each message that goes to `sink` instead (null: none).
  Received receive(const ReceiveOptions& options, DeadLetterSink* sink, TimePoint now, core::Effects& effects);
  // Acknowledge. Standard queues take any handle of the message; FIFO queues only the one of the current delivery.
  Settled acknowledge(const Handle& handle, core::Effects& effects);
  // Extend; or Reject and Requeue for a timeout of 0. Standard queues take any handle of the message, also when it is
  // visible (it is hidden then).
  Settled changeVisibility(const Handle& handle, Duration timeout, TimePoint now, core::Effects& effects);

  // The message that takeNext would take, or null: a mover looks where it goes before it takes it.
  MessagePtr peekNext() const;
  // Takes the next available message out without a delivery: for message moves. No effect.
  std::optional<Moved> takeNext();
  // Removes every message: Purge or Drop for each, oldest first. Forgets deduplication and attempts too. Returns how
  // many messages there were.
  std::size_t clear(EventKind kind, std::string_view detail, core::Effects& effects);

  Counts counts() const;
  std::size_t size() const { return slab_.size(); }
  // All messages in the order of their arrival, from the `offset`th on. Changes nothing.
  std::vector<MessageView> peek(std::size_t offset, std::size_t limit) const;
  // The message that was delivered with this handle, if it is still there.
  std::optional<MessageView> look(const Handle& handle) const;
  // Where a message is; the receive is that of its last delivery. The first call makes an index of all messages, which
  // is kept up from then on.
  std::optional<Handle> locate(std::string_view message_id);
  // The message as it is now, whether it was delivered or not.
  std::optional<MessageView> lookUp(std::string_view message_id);

  // What a receive of so many would deliver now, in that order; what it would move to `sink` instead is left out.
  // Changes nothing. O(log n) a message.
  std::vector<MessageView> candidates(std::size_t most, const DeadLetterSink* sink, TimePoint now) const;

  // ---- disturbances: what neither producer nor consumer can ask for. Each finds its message by id as locate() does,
  // costs O(log n), and answers false without having done anything when the message is not there or not in the state
  // that is named.

  // Available: Delayed until then, and no receive is counted; a FIFO group waits behind it. Delayed: longer, if `until`
  // is later. Afterwards it is available as after a delay, but one that was received keeps its place.
  bool hide(std::string_view message_id, TimePoint until, TimePoint now);
  // All available, on a standard queue: they share out their places in line in the order given. Fair queues still serve
  // quiet groups first.
  bool reorder(const std::vector<std::string>& message_ids);
  // In flight: what the end of its visibility timeout would do. Expire and Requeue.
  bool expire(std::string_view message_id, core::Effects& effects);
  // In flight, on a standard queue: available too, though its consumer still has it. Requeue, detail "copy".
  bool duplicate(std::string_view message_id, core::Effects& effects);
  // Available: to `sink` whatever its receive count. DeadLetter, detail "early, after 1 receive, to orders-dlq".
  bool deadLetterEarly(std::string_view message_id, DeadLetterSink& sink, TimePoint now, core::Effects& effects);
  // May be received so many times more than a sink allows.
  bool spare(std::string_view message_id, int receives);
  // As if its time in the queue were over: Drop.
  bool expireRetention(std::string_view message_id, core::Effects& effects);
  // Available or Delayed: later by so much, as hide().
  bool extendDelay(std::string_view message_id, Duration by, TimePoint now);
  // Gone without an effect, and given back.
  std::optional<Moved> takeOut(std::string_view message_id);
  bool lose(std::string_view message_id) { return takeOut(message_id).has_value(); }
  // Available, on a FIFO queue, with an available message behind it in its group: delivered after that one.
  bool overtake(std::string_view message_id);
  // FIFO: a message of this deduplication id is new again. False when none was known.
  bool forgetDeduplication(std::string_view deduplication_id, std::string_view group, TimePoint now);
  std::optional<Kept> keep(std::string_view message_id);
  // Available again at the end of the line, on a standard queue from which it was deleted. Requeue, detail "ghost".
  bool putBack(const Kept& kept, TimePoint now, core::Effects& effects);

  // All that it remembers.
  QueueImage image() const;
  // As if everything had happened, and were to happen, so much later. O(n).
  void shift(Duration by);

  std::optional<TimePoint> nextDue() const;
  // Does what is due at `now`, in order of due time.
  void runDue(TimePoint now, core::Effects& effects);

 private:
  class Preview;
  static constexpr std::uint32_t kNone = kNoSlot;
  struct TimerKey {
    TimePoint due;
    std::uint64_t order = 0;  // equal instants fire in the order in which they were set
    friend bool operator<(const TimerKey& a, const TimerKey& b) {
      return a.due != b.due ? a.due < b.due : a.order < b.order;
    }
  };

  // queue.cpp: life and death of a slot
  std::string dedupKey(std::string_view id, std::string_view group, TimePoint now);
  std::uint32_t insert(MessagePtr message, std::string_view group, TimePoint sent);
  void remove(std::uint32_t slot);
  void linkArrival(std::uint32_t slot);
  void unlinkArrival(std::uint32_t slot);
  Slot* find(const Handle& handle);
  const Slot* find(const Handle& handle) const;
  bool isCurrent(const Slot& slot, const Handle& handle) const;
  Moved movedFrom(const Slot& slot) const;
  MessageView viewOf(std::uint32_t slot) const;
  core::Effect effect(EventKind kind, const Slot& slot) const;

  // availability.cpp: who may be delivered, and in which order
  void makeAvailable(std::uint32_t slot);
  void enterFlight(std::uint32_t slot);
  void leaveFlight(std::uint32_t slot);
  std::uint32_t headOf(const Group& group) const;
  void linkGroup(std::uint32_t slot);
  void unlinkGroup(std::uint32_t slot);
  void rankGroup(GroupId group);
  bool isWithinScan(const Slot& slot) const;
  bool isLoud(GroupId group, std::size_t in_flight, std::size_t all_in_flight, TimePoint now) const;
  std::optional<GroupId> nextGroup(TimePoint now);

  // delivery.cpp
  struct Round;
  void deliverFrom(GroupId group, Round& round);
  void deliver(std::uint32_t slot, Round& round);
  void deadLetter(std::uint32_t slot, Round& round);
  void requeue(std::uint32_t slot, std::uint64_t cause, core::Effects& effects, std::string_view detail = {});
  void endVisibility(std::uint32_t slot, core::Effects& effects);
  Delivery deliveryOf(std::uint32_t slot) const;
  std::optional<Received> repeat(const ReceiveOptions& options, TimePoint now, core::Effects& effects);

  static bool isUsedUp(const Slot& slot, const DeadLetterSink* sink);
  static std::string departureOf(const Slot& slot, const DeadLetterSink& sink);

  // disturbance.cpp
  std::uint32_t slotOf(std::string_view message_id);
  void enterIndex(std::uint32_t slot);
  void leaveIndex(std::uint32_t slot);

  // image.cpp
  void tellGroupOrder(std::vector<QueueImage::Stored>& messages) const;
  void linkGroups(const std::vector<QueueImage::Stored>& messages);
  void putIn(const QueueImage::Stored& stored);

  // timers.cpp
  void endDelay(std::uint32_t slot);
  void endRetention(std::uint32_t slot, core::Effects& effects);
  void arm(std::uint32_t slot, TimePoint due);
  std::optional<std::pair<TimePoint, std::uint32_t>> oldest() const;

  std::string name_;
  Settings settings_;
  Slab slab_;
  Groups groups_;
  IndexedHeap<GroupRank> ready_;  // groups with something to deliver
  IndexedHeap<TimePoint> noisy_;  // noisy groups, by the instant at which they count as quiet again
  IndexedHeap<TimerKey> timers_;  // delays and visibility timeouts
  DedupWindow dedup_;
  std::optional<std::pair<TimePoint, DedupScope>> next_dedup_scope_;
  Attempts attempts_;

  // All messages in order of arrival. Sent times rise along it, apart from messages that came from another queue with
  // an older sent time: those are in `aged_` too, and `oldest_regular_` skips them.
  std::uint32_t first_ = kNone;
  std::uint32_t last_ = kNone;
  std::uint32_t oldest_regular_ = kNone;
  TimePoint newest_sent_{};
  std::set<std::pair<TimePoint, std::uint32_t>> aged_;
  // Messages by id, as soon as somebody asked for one by its id.
  std::optional<std::unordered_map<std::string_view, std::uint32_t>> by_id_;
  // FIFO: the last message of those that are scanned for groups.
  std::uint32_t scan_end_ = kNone;

  std::uint64_t last_sequence_ = 0;
  std::uint64_t last_visible_order_ = 0;
  std::uint64_t last_timer_order_ = 0;
  std::size_t in_flight_ = 0;
  std::size_t delayed_ = 0;
};

}  // namespace squall::queue
