// chaos/checks/ledger.hpp: what became of every message, in one pass over the records; what all checks of messages
// look at.
//
// A message is followed through publish, consume, expire, reject, extend, requeue, dead-letter, redrive, acknowledge,
// purge and drop. A redrive gives it another id, under which it stays the same message.
#pragma once

#include <squall/checks.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace squall::checks {

// Views point into the records, which the evidence keeps.
struct Tracked {
  enum class Fate : std::uint8_t { Held, Acknowledged, Purged, Expired };

  std::string_view id;          // the first one
  std::string_view origin;      // the queue that it was sent to
  std::string_view queue = {};  // where it is, or was last
  std::string_view service;
  RecordPtr published = {};  // null: its sending was not recorded
  RecordPtr left = {};       // the record that ended it; null while it is held
  Fate fate = Fate::Held;
  bool in_flight = false;
  bool dead_lettered = false;      // held by a dead-letter queue, or gone from there
  bool acknowledged_once = false;  // also when it came back after that
  bool duplicated = false;
  bool poisoned = false;
  std::vector<std::uint32_t> records = {};  // indices of its records

  bool isHeld() const { return fate == Fate::Held; }
};

// One message's time in one queue.
struct Stay {
  std::uint32_t message = 0;  // index into messages()
  std::string_view queue;
  TimePoint arrived;
  std::optional<TimePoint> left = {};
};

class Ledger {
 public:
  explicit Ledger(const Evidence& evidence);

  const std::vector<Tracked>& messages() const { return messages_; }
  const std::vector<Stay>& stays() const { return stays_; }
  const Tracked* find(std::string_view id) const;
  std::vector<RecordPtr> recordsOf(const Tracked& message) const;
  // False when records from before the first one are missing (Journal::clear): unknown messages are old, not wrong.
  bool isComplete() const { return is_complete_; }

  const std::set<std::string_view>& queues() const { return queues_; }  // all that any effect was on
  bool isSource(std::string_view queue) const { return sources_.contains(queue); }
  bool isDeadLetterQueue(std::string_view queue) const { return dead_letter_queues_.contains(queue); }
  // Whether messages that were sent to `queue` are meant by an option that says `wanted`, or nothing: then all sources.
  bool isMeant(std::string_view queue, std::string_view wanted) const {
    return wanted.empty() ? isSource(queue) && !isDeadLetterQueue(queue) : queue == wanted;
  }
  // The reason why an option cannot mean this queue: nothing was ever recorded on it. Empty when something was.
  std::string absent(std::string_view queue) const;
  bool takesEffects(std::string_view service) const { return services_.contains(service); }

  // What the evidence holds under this message's last id, or null. Only with Evidence::holdings.
  const Holding* holdingOf(const Tracked& message) const;
  // Holdings that no message accounts for.
  const std::vector<const Holding*>& strangers() const { return strangers_; }

 private:
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

  void read(std::uint32_t at);
  void publish(std::uint32_t at);
  void follow(Tracked& message, const Record& record);
  void end(Tracked& message, Tracked::Fate fate, const RecordPtr& record);
  void moved(Tracked& message, const Record& record);
  void arrive(Tracked& message, std::string_view queue, TimePoint when);
  void leave(const Tracked& message, TimePoint when);
  void comeBack(Tracked& message, const Record& record);
  std::uint32_t indexOf(const Tracked& message) const;
  void countHoldings();
  void markPoison();

  const Evidence& evidence_;
  bool is_complete_ = true;
  std::vector<Tracked> messages_;
  std::vector<Stay> stays_;
  std::vector<std::uint32_t> open_stay_;  // per message
  std::unordered_map<std::string_view, std::uint32_t> by_id_;
  std::set<std::string_view> queues_;
  std::set<std::string_view> sources_;
  std::set<std::string_view> dead_letter_queues_;
  std::set<std::string_view> services_;
  std::string_view last_queue_;                                    // the one that queues_ was told of last
  std::unordered_map<std::uint64_t, std::uint32_t> published_by_;  // poisoned calls: how many messages they sent
  std::vector<const Holding*> holding_of_;                         // per message
  std::vector<const Holding*> strangers_;
};

}  // namespace squall::checks
