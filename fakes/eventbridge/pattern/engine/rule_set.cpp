// RuleSet: which rules an event makes worth a look, and the verdict on each.
//
// Every sub-rule waits at one of its clauses, its trigger: the one that few events satisfy and few others wait at. Only
// triggers are in the index; when a value satisfies one, the other clauses of the sub-rules that wait there are judged.
#include <squall/eventbridge/rule_set.hpp>

#include "eventbridge/pattern/engine/conjunction.hpp"
#include "eventbridge/pattern/engine/value_index.hpp"

#include <algorithm>
#include <map>

namespace squall::eventbridge {

namespace {

using SubRuleId = std::uint32_t;
using RuleIndex = std::uint32_t;

struct WaitingSubRule {
  std::unique_ptr<ClauseId[]> clauses = {};  // in the order of the fields' names; none when the trigger is all
  std::uint32_t count = 0;
  ClauseId trigger = kNone;
  SubRuleId previous = kNone;  // at the same trigger
  SubRuleId next = kNone;
  SubRuleId next_of_rule = kNone;
  RuleIndex rule = kNone;
  std::uint32_t event = 0;  // the last one that it was judged for
};

struct Rule {
  RuleSet::RuleId id = 0;
  SubRuleId first = kNone;
  std::uint32_t event = 0;  // the last one that it matched
};

// Triggers of one field, and how many of them have fired for an event: when all have, its other values are not looked
// at.
struct Waiting {
  std::uint32_t triggers = 0;
  std::uint32_t fired = 0;
  std::uint32_t event = 0;
};

std::uint32_t hashOfId(RuleSet::RuleId id) { return hashOf(id, {}); }

// AWS looks into a key that is empty or not by what else a pattern asks (see Pattern::steps()), so a rule that has such
// a name cannot share a reading of the event.
bool hasEmptyPart(const FieldCondition& field) {
  const std::string& name = field.name;
  return name.empty() || name.front() == '.' || name.back() == '.' || name.find("..") != std::string::npos;
}

bool hasEmptyPart(const Pattern& pattern) {
  const auto has = [](const auto& field) { return hasEmptyPart(*field); };
  return std::any_of(pattern.subRules().begin(), pattern.subRules().end(),
                     [&](const SubRule& rule) { return std::any_of(rule.fields.begin(), rule.fields.end(), has); });
}

}  // namespace

class RuleSet::Engine {
 public:
  void add(RuleId id, const Pattern& pattern);
  bool remove(RuleId id);
  std::size_t size() const { return size_ + read_alone_.size(); }
  std::vector<RuleId> match(std::string_view event);

 private:
  RuleIndex find(RuleId id) const;
  void addSubRule(RuleIndex rule, const SubRule& sub_rule);
  void removeSubRule(SubRuleId id);
  void wait(SubRuleId id, ClauseId trigger);
  void stopWaiting(SubRuleId id);
  ClauseId bestTrigger(const std::vector<ClauseId>& clauses) const;

  void fireByValues();
  void fireByAbsence();
  void fire(ClauseId trigger, bool by_value);

  ClauseStore clauses_;
  ValueIndex index_;
  std::vector<WaitingSubRule> sub_rules_;
  std::vector<SubRuleId> free_sub_rules_;
  std::vector<Rule> rules_;
  std::vector<RuleIndex> free_rules_;
  HashChains<RuleIndex> by_id_;
  std::vector<ClauseId> absence_triggers_;
  std::map<RuleId, Pattern> read_alone_;
  std::size_t size_ = 0;

  FlatEvent event_;
  Conjunction conjunction_;
  std::vector<std::uint32_t> fired_;  // by clause: the last event that it fired for
  std::vector<Waiting> waiting_;      // by field
  std::vector<RuleId> matched_;
  std::uint32_t event_number_ = 0;
};

RuleIndex RuleSet::Engine::find(RuleId id) const {
  RuleIndex found = kNone;
  by_id_.find(hashOfId(id), [&](RuleIndex rule) {
    if (rules_[rule].id == id) found = rule;
    return found != kNone;
  });
  return found;
}

void RuleSet::Engine::add(RuleId id, const Pattern& pattern) {
  remove(id);
  if (hasEmptyPart(pattern)) {
    read_alone_.emplace(id, pattern);
    return;
  }
  auto rule = static_cast<RuleIndex>(rules_.size());
  if (free_rules_.empty()) {
    rules_.emplace_back();
  } else {
    rule = free_rules_.back();
    free_rules_.pop_back();
  }
  rules_[rule] = {.id = id};
  by_id_.add(hashOfId(id), rule);
  for (const SubRule& sub_rule : pattern.subRules()) addSubRule(rule, sub_rule);
  fired_.resize(clauses_.limit());
  ++size_;
}

bool RuleSet::Engine::remove(RuleId id) {
  if (read_alone_.erase(id) != 0) return true;
  const RuleIndex rule = find(id);
  if (rule == kNone) return false;
  for (SubRuleId sub_rule = rules_[rule].first; sub_rule != kNone;) {
    const SubRuleId next = sub_rules_[sub_rule].next_of_rule;
    removeSubRule(sub_rule);
    sub_rule = next;
  }
  by_id_.remove(hashOfId(id), [&](RuleIndex each) { return each == rule; });
  free_rules_.push_back(rule);
  --size_;
  return true;
}

void RuleSet::Engine::addSubRule(RuleIndex rule, const SubRule& sub_rule) {
  std::vector<ClauseId> clauses;
  clauses.reserve(sub_rule.fields.size());
  for (const auto& field : sub_rule.fields) clauses.push_back(clauses_.use(*field));
  auto id = static_cast<SubRuleId>(sub_rules_.size());
  if (free_sub_rules_.empty()) {
    sub_rules_.emplace_back();
  } else {
    id = free_sub_rules_.back();
    free_sub_rules_.pop_back();
  }
  WaitingSubRule& waiting = sub_rules_[id];
  waiting = {.next_of_rule = rules_[rule].first, .rule = rule};
  if (clauses.size() > 1) {
    waiting.count = static_cast<std::uint32_t>(clauses.size());
    waiting.clauses = std::make_unique<ClauseId[]>(clauses.size());
    std::copy(clauses.begin(), clauses.end(), waiting.clauses.get());
  }
  rules_[rule].first = id;
  wait(id, bestTrigger(clauses));
}

void RuleSet::Engine::removeSubRule(SubRuleId id) {
  stopWaiting(id);
  WaitingSubRule& gone = sub_rules_[id];
  if (gone.count == 0) clauses_.release(gone.trigger);
  for (std::uint32_t i = 0; i < gone.count; ++i) clauses_.release(gone.clauses[i]);
  gone = {};
  free_sub_rules_.push_back(id);
}

ClauseId RuleSet::Engine::bestTrigger(const std::vector<ClauseId>& clauses) const {
  const auto cost = [this](ClauseId id) {
    const Clause& clause = clauses_[id];
    return std::uint64_t{ValueIndex::popularity(clause.encoded)} * (1 + clause.triggered);
  };
  return *std::min_element(clauses.begin(), clauses.end(), [&](ClauseId a, ClauseId b) { return cost(a) < cost(b); });
}

void RuleSet::Engine::wait(SubRuleId id, ClauseId trigger) {
  Clause& clause = clauses_[trigger];
  sub_rules_[id].trigger = trigger;
  sub_rules_[id].next = clause.first_triggered;
  if (clause.first_triggered != kNone) sub_rules_[clause.first_triggered].previous = id;
  clause.first_triggered = id;
  if (++clause.triggered != 1) return;
  if (clause.field >= waiting_.size()) waiting_.resize(clause.field + 1);
  ++waiting_[clause.field].triggers;
  index_.add(clause.field, trigger, clause.encoded);
  if (mayBeAbsent(clause.encoded)) absence_triggers_.push_back(trigger);
}

void RuleSet::Engine::stopWaiting(SubRuleId id) {
  const WaitingSubRule& gone = sub_rules_[id];
  Clause& clause = clauses_[gone.trigger];
  if (gone.next != kNone) sub_rules_[gone.next].previous = gone.previous;
  (gone.previous == kNone ? clause.first_triggered : sub_rules_[gone.previous].next) = gone.next;
  if (--clause.triggered != 0) return;
  --waiting_[clause.field].triggers;
  index_.remove(clause.field, gone.trigger, clause.encoded);
  absence_triggers_.erase(std::remove(absence_triggers_.begin(), absence_triggers_.end(), gone.trigger),
                          absence_triggers_.end());
}

std::vector<RuleSet::RuleId> RuleSet::Engine::match(std::string_view event) {
  matched_.clear();
  event_.read(event, clauses_.fields());
  conjunction_.begin(event_, clauses_);
  if (++event_number_ == 0) {
    std::fill(fired_.begin(), fired_.end(), 0);
    for (WaitingSubRule& sub_rule : sub_rules_) sub_rule.event = 0;
    for (Rule& rule : rules_) rule.event = 0;
    for (Waiting& waiting : waiting_) waiting.event = 0;
    event_number_ = 1;
  }
  fireByValues();
  fireByAbsence();
  for (const auto& [id, pattern] : read_alone_) {
    if (matches(pattern, event)) matched_.push_back(id);
  }
  std::sort(matched_.begin(), matched_.end());
  return matched_;
}

void RuleSet::Engine::fireByValues() {
  for (const FlatValue& value : event_.values()) {
    if (value.field >= waiting_.size()) continue;
    Waiting& waiting = waiting_[value.field];
    if (waiting.event != event_number_) {
      waiting.event = event_number_;
      waiting.fired = 0;
    }
    if (waiting.fired == waiting.triggers) continue;
    index_.candidates(value, [&](Candidate candidate) {
      if (fired_[candidate.clause] == event_number_) return;
      if (!holds(conditionAt(clauses_[candidate.clause].encoded, candidate.offset), value)) return;
      ++waiting.fired;
      fire(candidate.clause, true);
    });
  }
}

// A value that there is may still be absent beside values of other elements.
void RuleSet::Engine::fireByAbsence() {
  for (const ClauseId trigger : absence_triggers_) {
    const NodeId field = clauses_[trigger].field;
    const bool may_be_absent = event_.firstOf(field) == kNone || event_.isInElements(field);
    if (may_be_absent && fired_[trigger] != event_number_) fire(trigger, false);
  }
}

void RuleSet::Engine::fire(ClauseId trigger, bool by_value) {
  fired_[trigger] = event_number_;
  for (SubRuleId id = clauses_[trigger].first_triggered; id != kNone; id = sub_rules_[id].next) {
    WaitingSubRule& sub_rule = sub_rules_[id];
    if (sub_rule.event == event_number_ || rules_[sub_rule.rule].event == event_number_) continue;
    sub_rule.event = event_number_;
    const bool is_alone = sub_rule.count == 0;
    const ClauseId* const clauses = is_alone ? &trigger : sub_rule.clauses.get();
    if (!(is_alone && by_value) && !conjunction_.holds(clauses, is_alone ? 1 : sub_rule.count)) continue;
    rules_[sub_rule.rule].event = event_number_;
    matched_.push_back(rules_[sub_rule.rule].id);
  }
}

RuleSet::RuleSet() : engine_(std::make_unique<Engine>()) {}
RuleSet::RuleSet(RuleSet&&) noexcept = default;
RuleSet& RuleSet::operator=(RuleSet&&) noexcept = default;
RuleSet::~RuleSet() = default;

void RuleSet::add(RuleId id, const Pattern& pattern) { engine_->add(id, pattern); }
bool RuleSet::remove(RuleId id) { return engine_->remove(id); }
std::size_t RuleSet::size() const { return engine_->size(); }
std::vector<RuleSet::RuleId> RuleSet::match(std::string_view event) { return engine_->match(event); }

}  // namespace squall::eventbridge
