// chaos/rule_book.hpp: the rules of one Cloud and what they have counted. It decides; it does nothing itself.
#pragma once

#include "chaos/call_step.hpp"
#include "chaos/decision_log.hpp"
#include "chaos/event_pattern.hpp"
#include "chaos/recording.hpp"
#include "chaos/vocabulary.hpp"
#include "chaos/where.hpp"

#include <squall/journal.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace squall::chaos {

// One call, or one message of it, as rules look at it.
struct Encounter {
  std::string_view service;
  std::string_view operation;
  std::string_view region;
  std::string_view resource;
  std::string_view client;
  std::string_view connection;
  std::string_view invocation = {};  // the SDK's id of one call over its attempts; empty: unknown
  core::Role role = core::Role::Other;
  bool is_batch = false;
  std::string_view name = {};  // of the message, or of the client where the call is about no message
  bool is_message = false;     // `name` is a message's
  std::uint64_t ordinal = 1;   // send attempt, receive number, delete attempt, n-th call
  int receive = 0;             // settling: which delivery
  KeySource message = {};      // for `where`
  TimePoint now = {};

  // Which delivery of its message this is, or is about; and how manyth attempt to send, settle or call.
  std::uint64_t delivery() const { return role == core::Role::Receive ? ordinal : static_cast<std::uint64_t>(receive); }
  std::uint64_t attempt() const { return role == core::Role::Receive ? 1 : ordinal; }
  // "sqs.DeleteMessage|orders|m:o-17|r1|a1"
  std::string key() const;
};

// A rule that fired.
struct Firing {
  std::string rule;
  Fault fault;                          // what it draws is drawn: its latency is fixed
  std::vector<std::size_t> order = {};  // of a shuffle: the places of the window's messages, in their new order
  std::uint64_t number = 1;             // how manyth firing of its rule
  Duration passed{0};                   // virtual time since the rules began
};

class RuleBook {
 public:
  explicit RuleBook(std::uint64_t seed) : seed_(seed) {}

  // Throws std::logic_error, which says what to write instead. Returns the id.
  std::string add(Rule rule, TimePoint now);
  bool remove(const std::string& id);
  // Rules, counts, state and log.
  void clear();
  // Counts, state and log; the rules stay.
  void restart(TimePoint now);

  void setSeed(std::uint64_t seed) { seed_ = seed; }
  std::uint64_t seed() const { return seed_; }
  void allowContractViolations(bool allowed) { violations_allowed_ = allowed; }
  void setHealed(std::optional<TimePoint> since) { healed_ = since; }
  std::optional<TimePoint> healed() const { return healed_; }
  bool isEmpty() const { return rules_.empty(); }

  // The first rule of that layer that fires. `only`: faults for which it answers true are asked alone; null: all.
  using Filter = bool (*)(const Fault& fault);
  std::optional<Firing> decide(Layer layer, const Encounter& encounter, Filter only = nullptr);
  void saw(const Record& record);

  std::vector<RuleReport> report() const;
  std::optional<RuleReport> reportOf(const std::string& id) const;
  std::optional<std::uint64_t> remaining(const std::string& id) const;
  const std::string& state() const { return state_; }
  const DecisionLog& log() const { return log_; }

  // See Chaos::follow().
  void follow(std::vector<Decision> recorded, std::function<void()> on_unknown);
  Divergence divergence() const { return recording_ ? recording_->divergence() : Divergence{}; }

 private:
  struct Entry {
    Rule rule;
    Where where;
    std::vector<CallStep> steps;  // interleave
    std::optional<EventPattern> after_event;
    std::uint64_t events_seen = 0;
    std::uint64_t matched = 0;
    std::uint64_t fired = 0;
    std::unordered_map<std::string, std::uint64_t> counts;    // matches, by what `scope` names
    std::unordered_map<std::string, std::uint64_t> fired_on;  // firings, by identity
  };
  static void check(const Rule& rule, bool violations_allowed);
  bool selects(const Entry& entry, const Encounter& encounter) const;
  std::optional<Firing> consider(Entry& entry, const Encounter& encounter);
  // What conditions, counts and dice say; nothing: it could not have fired.
  struct Weighed {
    Decision decision;
    const Fault* fault = nullptr;  // the rule's
    std::uint64_t dice = 0;
  };
  std::optional<Weighed> weigh(Entry& entry, const Encounter& encounter) const;
  std::optional<Firing> conclude(Entry& entry, const Encounter& encounter, Decision decision, Firing firing);
  // repeat.cpp: what the recording says instead.
  std::optional<Firing> repeat(Entry& entry, const Encounter& encounter);
  bool isBeyondOrder(const Entry& entry, const Encounter& encounter) const;
  bool isTime(const Entry& entry, const Encounter& encounter) const;
  bool isCounted(const When& when, std::uint64_t count) const;
  bool mayFire(const Entry& entry, const Encounter& encounter, std::uint64_t count) const;
  bool hasComeAfter(const Entry& entry) const;
  Entry* find(const std::string& id);
  const Entry* find(const std::string& id) const;

  std::uint64_t seed_;
  bool violations_allowed_ = false;
  std::optional<TimePoint> healed_;
  std::vector<std::unique_ptr<Entry>> rules_;
  std::uint64_t last_number_ = 0;
  std::string state_ = "start";
  TimePoint began_{};
  DecisionLog log_;
  std::optional<Recording> recording_;
};

}  // namespace squall::chaos
