// fifo_per_group: the order within message groups.
//
// Of each group the messages that are in the queue are kept in a list in the order of their arrival. A delivery is
// right when everything before it in the list was delivered by the same receive: then nothing that is in flight
// elsewhere, and nothing that still waits, was overtaken. That covers first deliveries and later ones.
#include "chaos/checks/finding.hpp"
#include "chaos/checks/ledger.hpp"
#include "chaos/checks/publications.hpp"
#include "chaos/checks/record_reading.hpp"

#include <list>

namespace squall::checks {

namespace {

constexpr std::string_view kName = "fifo_per_group";

bool isFifoName(std::string_view queue) { return queue.ends_with(".fifo"); }

class Line {
 public:
  Line(const Evidence& evidence, const FifoPerGroupOptions& options)
      : evidence_(evidence), options_(options), publications_(evidence.records) {}

  void read() {
    for (const RecordPtr& record : evidence_.records) {
      if (!record->message_id.empty()) follow(record);
    }
  }

  CheckResult result() {
    const std::string of = counted(deliveries_, "delivery") + " of " + counted(groups_.size(), "group");
    if (violations_ > 0)
      return fail(kName, deliveries_, std::to_string(violations_) + " out of order: " + first_ + ", of " + of + ".",
                  witness_.take());
    if (deliveries_ == 0)
      return unknown(kName, 0,
                     "no message with a group was delivered from " +
                         (options_.queue.empty() ? "a FIFO queue" : options_.queue) + ".");
    return pass(kName, deliveries_, of + " in order.");
  }

 private:
  struct Waiting;
  using Group = std::list<Waiting*>;
  struct Waiting {
    std::string id;
    std::string group;
    std::string_view queue = {};  // empty: in none that is looked at
    Group* line = nullptr;
    Group::iterator place{};
    std::uint64_t in_flight_by = 0;  // the receive that has it; 0: it waits
    RecordPtr arrived = {};
    RecordPtr consumed = {};
  };

  bool isMeant(std::string_view queue) const {
    return options_.queue.empty() ? isFifoName(queue) : queue == options_.queue;
  }

  void follow(const RecordPtr& record) {
    if (record->kind == EventKind::Publish) {
      const std::string& group = publications_.of(*record).group;
      if (group.empty()) return;
      Waiting& message = messages_[record->message_id];
      message = {.id = record->message_id, .group = group};
      return arrive(message, record->resource, record);
    }
    const auto found = messages_.find(record->message_id);
    if (found == messages_.end()) return;
    Waiting& message = found->second;
    switch (record->kind) {
      case EventKind::Consume:
        return consume(message, record);
      case EventKind::Expire:
      case EventKind::Reject:
        message.in_flight_by = 0;
        return;
      case EventKind::DeadLetter:
      case EventKind::Redrive:
        return move(message, record);
      case EventKind::Acknowledge:
      case EventKind::Purge:
      case EventKind::Drop:
        return leave(message);
      default:
        return;
    }
  }

  void arrive(Waiting& message, std::string_view queue, const RecordPtr& record) {
    if (!isMeant(queue)) return;
    // '\n' is in no queue's name.
    Group& line = groups_[record->region + '\n' + std::string(queue) + '\n' + message.group];
    message.queue = queue;
    message.line = &line;
    message.place = line.insert(line.end(), &message);
    message.arrived = record;
    message.consumed = nullptr;
  }

  void leave(Waiting& message) {
    if (message.line != nullptr) message.line->erase(message.place);
    message.line = nullptr;
    message.in_flight_by = 0;
  }

  void move(Waiting& message, const RecordPtr& record) {
    leave(message);
    const Move move = moveOf(*record);
    if (move.message_id.empty() || move.message_id == message.id) return arrive(message, move.to, record);
    Waiting& renamed = messages_[std::string(move.message_id)];
    renamed = {.id = std::string(move.message_id), .group = message.group};
    arrive(renamed, move.to, record);
  }

  void consume(Waiting& message, const RecordPtr& record) {
    if (message.line == nullptr) return;
    ++deliveries_;
    const std::uint64_t receive = record->cause;
    for (const Waiting* earlier : *message.line) {
      if (earlier == &message) break;
      if (earlier->in_flight_by == receive) continue;
      violation(*earlier, message, record);
      break;
    }
    message.in_flight_by = receive;
    message.consumed = record;
  }

  void violation(const Waiting& earlier, const Waiting& message, const RecordPtr& record) {
    if (++violations_ == 1) {
      first_ = message.id + " was delivered while " + earlier.id + ", which came before it in group " + message.group +
               (earlier.in_flight_by == 0 ? ", still waited" : ", was in flight");
    }
    std::vector<RecordPtr> records{earlier.arrived, message.arrived};
    if (earlier.consumed) records.push_back(earlier.consumed);
    records.push_back(record);
    witness_.add(std::move(records));
  }

  const Evidence& evidence_;
  const FifoPerGroupOptions& options_;
  Publications publications_;
  std::unordered_map<std::string, Waiting> messages_;
  std::unordered_map<std::string, Group> groups_;
  std::size_t deliveries_ = 0;
  std::size_t violations_ = 0;
  std::string first_;
  Witness witness_;
};

}  // namespace

CheckResult fifoPerGroup(const Evidence& evidence, const FifoPerGroupOptions& options) {
  if (auto refusal = unjudgeable(kName, evidence)) return std::move(*refusal);
  Line line(evidence, options);
  line.read();
  return line.result();
}

}  // namespace squall::checks
