// RuleBook in a run that repeats a recorded one: the log decides. What the rules would have said by themselves is only
// asked to tell when the run has left the log: at something that they would decide and the log does not know.
#include "chaos/drawn_parameter.hpp"
#include "chaos/rule_book.hpp"

#include <stdexcept>

namespace squall::chaos {

namespace {

bool isAboutMessages(Scope scope) { return scope == Scope::Message || scope == Scope::Item; }

bool counts(const When& when) { return !when.nth.empty() || when.first || when.every || when.burst; }

// The fault of that kind: the rule's, or of its stack.
const Fault& faultOf(const Rule& rule, const std::string& kind) {
  for (const std::optional<Fault>& fault : rule.stack) {
    if (fault && toString(fault->kind) == kind) return *fault;
  }
  return rule.fault;
}

}  // namespace

// Whether the rule would have decided on this encounter in whatever order calls came: then a log that does not know it
// is of another run.
bool RuleBook::isBeyondOrder(const Entry& entry, const Encounter& encounter) const {
  const Rule& rule = entry.rule;
  const When& when = rule.when;
  if (!rule.stack.empty() || when.at || when.between || when.flap || !when.after.empty() || !when.state.empty()) {
    return false;
  }
  if (counts(when) && !isAboutMessages(rule.scope)) return false;
  const std::optional<std::uint64_t> fired = recording_->firedBy(rule.id);
  if (!fired || (rule.limit.times && *fired >= *rule.limit.times)) return false;
  // A call with several messages is decided by the first that brings it about, so which of them are asked depends on
  // who else is there.
  const bool is_asked_alone =
      rowOf(rule.fault.kind).layer == Layer::Delivery || rule.fault.kind == FaultKind::PartialBatch;
  return is_asked_alone || (encounter.role != core::Role::Receive && !encounter.is_batch);
}

std::optional<Firing> RuleBook::repeat(Entry& entry, const Encounter& encounter) {
  const std::uint64_t matched_before = entry.matched;
  std::optional<Weighed> own = weigh(entry, encounter);
  const std::string key = encounter.key();
  const Decision* const recorded = recording_->take(entry.rule.id, key);
  if (recorded == nullptr) {
    if (own && !recording_->knows(entry.rule.id, key) && isBeyondOrder(entry, encounter)) {
      recording_->addUnknown(std::move(own->decision));
    }
    return std::nullopt;
  }
  if (entry.matched == matched_before) ++entry.matched;
  Firing firing{.rule = {}, .fault = faultOf(entry.rule, recorded->fault)};
  takeParameter(firing, recorded->parameter);
  Decision decision = *recorded;
  decision.virtual_time = encounter.now;
  return conclude(entry, encounter, std::move(decision), std::move(firing));
}

void RuleBook::follow(std::vector<Decision> recorded, std::function<void()> on_unknown) {
  for (const Decision& decision : recorded) {
    if (find(decision.rule) == nullptr) {
      throw std::logic_error("squall::Chaos: the recorded decision " + std::to_string(decision.index) +
                             " is of the rule '" + decision.rule + "', which is not there; add the rules first.");
    }
  }
  recording_.emplace(std::move(recorded), std::move(on_unknown));
}

}  // namespace squall::chaos
