#include "server/timeline.hpp"

#include "chaos/checks/record_reading.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace squall::server {

namespace {

constexpr std::size_t kMostConnections = 8;  // with lanes of their own

bool isDrawn(const Record& record) {
  switch (record.kind) {
    case EventKind::Call:
    case EventKind::Park:
    case EventKind::Create:
    case EventKind::Change:
    case EventKind::Delete:
    case EventKind::Violation:
      return false;
    case EventKind::Fault:
      return true;
    default:
      return !record.message_id.empty();
  }
}

// Clients by access key; where all have the same one, by connection, as long as these are few.
class ClientNames {
 public:
  explicit ClientNames(const std::vector<RecordPtr>& records) {
    std::set<std::string> keys;
    for (const RecordPtr& record : records) {
      if (!record->client) continue;
      keys.insert(record->client->access_key);
      if (!isDrawn(*record)) continue;
      const std::string& connection = record->client->connection;
      if (std::find(connections_.begin(), connections_.end(), connection) == connections_.end()) {
        connections_.push_back(connection);
      }
    }
    if (keys.size() > 1 || connections_.size() > kMostConnections) connections_.clear();
  }

  std::string nameOf(const Client& client) const {
    const auto found = std::find(connections_.begin(), connections_.end(), client.connection);
    if (found == connections_.end()) return client.access_key;
    return "client " + std::to_string(found - connections_.begin() + 1) + " (" + client.connection + ")";
  }

 private:
  std::vector<std::string> connections_;
};

// Which records are drawn, when not all can be.
std::vector<RecordPtr> chosen(const std::vector<RecordPtr>& records, const std::vector<RecordPtr>& witness,
                              std::size_t most) {
  std::map<std::string, int> rank;  // of a message: 0 comes first
  for (const RecordPtr& record : records) {
    if (record->kind == EventKind::Fault) rank.emplace(record->message_id, 1);
  }
  for (const RecordPtr& record : witness) rank[record->message_id] = 0;
  std::vector<RecordPtr> drawn;
  std::copy_if(records.begin(), records.end(), std::back_inserter(drawn),
               [](const RecordPtr& record) { return isDrawn(*record); });
  if (drawn.size() <= most) return drawn;
  const auto rankOf = [&](const RecordPtr& record) {
    const auto found = rank.find(record->message_id);
    return found == rank.end() ? 2 : found->second;
  };
  std::stable_sort(drawn.begin(), drawn.end(),
                   [&](const RecordPtr& a, const RecordPtr& b) { return rankOf(a) < rankOf(b); });
  drawn.resize(most);
  std::sort(drawn.begin(), drawn.end(),
            [](const RecordPtr& a, const RecordPtr& b) { return a->sequence < b->sequence; });
  return drawn;
}

class Layout {
 public:
  Layout(const std::vector<RecordPtr>& records, const std::vector<RecordPtr>& witness)
      : records_(records), names_(records) {
    for (const RecordPtr& record : witness) witness_.insert(record->sequence);
  }

  Timeline of(const std::vector<RecordPtr>& drawn) {
    makeLanes(drawn);
    for (const RecordPtr& record : drawn) addStep(record);
    std::set<std::string> all;
    for (const RecordPtr& record : records_) {
      if (isDrawn(*record) && !record->message_id.empty()) all.insert(record->message_id);
    }
    timeline_.messages_in_all = all.size();
    return std::move(timeline_);
  }

 private:
  // Time ends what a client began: the client is that of the record which led there.
  std::shared_ptr<const Client> clientOf(const Record& record) const {
    const Record* at = &record;
    for (int steps = 0; at != nullptr && !at->client && at->cause != 0 && steps < 8; ++steps) {
      const RecordPtr* const cause = checks::recordWith(records_, at->cause);
      at = cause == nullptr ? nullptr : cause->get();
    }
    return at == nullptr ? nullptr : at->client;
  }

  void makeLanes(const std::vector<RecordPtr>& drawn) {
    std::vector<std::string> clients;
    std::vector<std::string> queues;
    std::set<std::string> graves;
    const auto note = [](std::vector<std::string>& names, std::string name) {
      if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    };
    for (const RecordPtr& record : drawn) {
      if (const auto client = clientOf(*record)) note(clients, names_.nameOf(*client));
      note(queues, record->resource);
      const std::string to(checks::moveOf(*record).to);
      note(queues, to);
      if (record->kind == EventKind::DeadLetter && !to.empty()) graves.insert(to);
    }
    std::stable_partition(queues.begin(), queues.end(), [&](const auto& name) { return graves.count(name) == 0; });
    for (const std::string& name : clients) addLane(Timeline::LaneKind::Client, name);
    for (const std::string& name : queues) {
      addLane(graves.count(name) > 0 ? Timeline::LaneKind::DeadLetterQueue : Timeline::LaneKind::Queue, name);
    }
  }
  void addLane(Timeline::LaneKind kind, const std::string& name) {
    (kind == Timeline::LaneKind::Client ? clients_ : queues_)[name] = timeline_.lanes.size();
    timeline_.lanes.push_back({.kind = kind, .name = name});
  }

  static Timeline::Mark markOf(EventKind kind) {
    using Mark = Timeline::Mark;
    switch (kind) {
      case EventKind::Publish:
      case EventKind::Duplicate:
        return Mark::Publish;
      case EventKind::Consume:
        return Mark::Consume;
      case EventKind::Acknowledge:
        return Mark::Acknowledge;
      case EventKind::Reject:
        return Mark::Reject;
      case EventKind::Expire:
        return Mark::Expire;
      case EventKind::Requeue:
        return Mark::Requeue;
      case EventKind::DeadLetter:
      case EventKind::Redrive:
        return Mark::Move;
      case EventKind::Purge:
      case EventKind::Drop:
        return Mark::Gone;
      case EventKind::Fault:
        return Mark::Fault;
      default:
        return Mark::Other;
    }
  }

  void addStep(const RecordPtr& record) {
    const auto client = clientOf(*record);
    const bool is_about_queue = !record->resource.empty();
    if (!client && !is_about_queue) return;
    const std::size_t queue = is_about_queue ? queues_[record->resource] : 0;
    const std::size_t person = client ? clients_[names_.nameOf(*client)] : queue;
    Timeline::Step step{.mark = markOf(record->kind), .record = record};
    step.in_witness = witness_.count(record->sequence) > 0;
    if (!record->message_id.empty()) step.message = messageOf(record->message_id);
    const std::size_t home = is_about_queue ? queue : person;
    step.from = step.to = home;
    using Mark = Timeline::Mark;
    if (step.mark == Mark::Consume) step.to = person;
    if (step.mark == Mark::Publish || step.mark == Mark::Acknowledge || step.mark == Mark::Reject ||
        step.mark == Mark::Expire) {
      step.from = person;
    }
    if (step.mark == Mark::Move) {
      const auto to = queues_.find(std::string(checks::moveOf(*record).to));
      if (to != queues_.end()) step.to = to->second;
    }
    if (step.mark == Mark::Fault && step.message) timeline_.messages[*step.message].is_disturbed = true;
    timeline_.steps.push_back(std::move(step));
  }

  std::size_t messageOf(const std::string& id) {
    const auto [found, is_new] = message_index_.try_emplace(id, timeline_.messages.size());
    if (is_new) timeline_.messages.push_back({.id = id});
    return found->second;
  }

  const std::vector<RecordPtr>& records_;
  ClientNames names_;
  std::set<std::uint64_t> witness_;
  std::map<std::string, std::size_t> clients_;
  std::map<std::string, std::size_t> queues_;
  std::map<std::string, std::size_t> message_index_;
  Timeline timeline_;
};

}  // namespace

Timeline layOut(const std::vector<RecordPtr>& records, const std::vector<RecordPtr>& witness, std::size_t most_steps) {
  return Layout(records, witness).of(chosen(records, witness, most_steps));
}

}  // namespace squall::server
