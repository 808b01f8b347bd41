#include "chaos/rule_book.hpp"

#include "chaos/drawn_parameter.hpp"
#include "chaos/glob.hpp"
#include "core/random.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace squall::chaos {

namespace {

[[noreturn]] void refuse(const Rule& rule, const std::string& why) {
  throw std::logic_error("squall::Chaos: rule '" + rule.id + "': " + why);
}

std::string_view scopeKey(Scope scope, const Encounter& encounter) {
  switch (scope) {
    case Scope::Message:
    case Scope::Item:
      return encounter.name;
    case Scope::Client:
      return encounter.client;
    case Scope::Resource:
      return encounter.resource;
    case Scope::Connection:
      return encounter.connection;
    case Scope::Invocation:
      return encounter.invocation.empty() ? encounter.name : encounter.invocation;
  }
  return {};
}

// The documented mix: every part is hashed into the scrambled seed, one after the other. The ordinal is the message's
// own where the rule is about messages, else how manyth match of its scope this is.
std::uint64_t roll(std::uint64_t seed, const Rule& rule, const Encounter& encounter, std::uint64_t count) {
  const bool by_message = rule.scope == Scope::Message || rule.scope == Scope::Item;
  const std::uint64_t receive = by_message ? static_cast<std::uint32_t>(encounter.receive) : 0;
  const std::uint64_t ordinal = by_message ? encounter.ordinal : count;
  std::uint64_t hash = core::mix64(seed);
  const std::string_view fault = toString(rule.fault.kind);
  for (const std::string_view part :
       {std::string_view(rule.id), fault, encounter.operation, encounter.resource, scopeKey(rule.scope, encounter)}) {
    hash = core::hash64(part, hash);
  }
  return core::mix64(hash, (receive << 32) ^ ordinal);
}

// 2^64 as a double; a draw is below `probability` of it. The comparison is done on 53 bits, exact everywhere.
double fractionOf(std::uint64_t dice) { return static_cast<double>(dice >> 11) * 0x1.0p-53; }

std::string drawText(std::uint64_t dice, double probability) {
  std::array<char, 64> text{};
  char* const end = text.data() + text.size();
  char* at = std::to_chars(text.data(), end, fractionOf(dice), std::chars_format::fixed, 6).ptr;
  *at++ = fractionOf(dice) < probability ? '<' : '>';
  if (fractionOf(dice) >= probability) *at++ = '=';
  at = std::to_chars(at, end, probability, std::chars_format::general, 6).ptr;
  return {text.data(), at};
}

bool isAmong(const std::vector<CallStep>& steps, const Encounter& encounter) {
  return std::ranges::any_of(steps, [&encounter](const CallStep& step) {
    return step.matches(encounter.client, encounter.operation, encounter.resource);
  });
}

bool tookEffect(const Fault& fault) {
  switch (fault.kind) {
    case FaultKind::Throttle:
    case FaultKind::KmsThrottled:
    case FaultKind::OverLimit:
    case FaultKind::HttpError:
    case FaultKind::DropRequest:
    case FaultKind::FalseSuccess:
    case FaultKind::StaleReceipt:
    case FaultKind::EmptyReceive:
    case FaultKind::Refuse:
    case FaultKind::Skew:
    case FaultKind::Drift:
      return false;
    case FaultKind::InternalError:
    case FaultKind::ResetPeer:
    case FaultKind::Timeout:
    case FaultKind::Crash:
      return fault.applied == Applied::After;
    default:
      return true;
  }
}

}  // namespace

std::string Encounter::key() const {
  std::string text = std::string(service) + '.' + std::string(operation) + '|' + std::string(resource) + '|';
  text += (is_message ? "m:" : "c:") + std::string(name);
  if (receive > 0) text += "|r" + std::to_string(receive);
  return text + (role == core::Role::Receive && is_message ? "|r" : "|a") + std::to_string(ordinal);
}

void RuleBook::check(const Rule& rule, bool violations_allowed) {
  const auto checkFault = [&](const Fault& fault) {
    const FaultRow& row = rowOf(fault.kind);
    if (!row.in_contract && !violations_allowed) {
      refuse(rule, std::string(row.name) +
                       " breaks what AWS promises, so a correct program may fail on it; allow it with "
                       "allowContractViolations(true) (squall run: --allow-contract-violations; over HTTP: "
                       "?allow_contract_violations=true)");
    }
    if (fault.copies < 2 && fault.kind == FaultKind::Duplicate) {
      refuse(rule, "copies counts all deliveries, so it is 2 or more");
    }
    if (fault.kind == FaultKind::Bandwidth && fault.bytes_per_second == 0)
      refuse(rule, "bandwidth needs bytes_per_second");
    if (fault.kind == FaultKind::Slicer && (fault.chunks == 0 || fault.total <= Duration::zero())) {
      refuse(rule, "slicer needs chunks and total, e.g. 9 chunks over 9 s");
    }
    if (fault.kind == FaultKind::CrossQueue && fault.queue.empty()) {
      refuse(rule, "cross_queue needs queue: the name of the queue that the message comes out of");
    }
    if (fault.kind == FaultKind::Drift && (fault.by <= Duration::zero() || fault.per <= Duration::zero())) {
      refuse(rule, "drift needs by and per: 2 s in every minute");
    }
    if (fault.kind == FaultKind::Gate && fault.until.empty()) {
      refuse(rule, "gate needs until: the event that opens it, e.g. \"acknowledge orders\"");
    }
    if (fault.kind == FaultKind::Interleave && fault.order.size() < 2) {
      refuse(
          rule,
          "interleave needs the calls in their order, e.g. [\"worker-1:ReceiveMessage\", \"worker-2:ReceiveMessage\"]");
    }
  };
  for (const auto& fault : rule.stack) {
    if (fault) checkFault(*fault);
    if (fault && rowOf(fault->kind).layer != rowOf(rule.fault.kind).layer) {
      refuse(rule, "all faults of a stack are of one layer; " + std::string(toString(fault->kind)) + " is not of the " +
                       std::string(toString(rowOf(rule.fault.kind).layer)) + " layer");
    }
  }
  if (rule.stack.empty()) checkFault(rule.fault);
  const auto& probability = rule.when.probability;
  if (probability && !(*probability >= 0 && *probability <= 1)) refuse(rule, "a probability is between 0 and 1");
  if (rule.when.every && *rule.when.every == 0) refuse(rule, "every counts from 1");
  if (std::ranges::find(rule.when.nth, 0U) != rule.when.nth.end()) refuse(rule, "nth counts from 1");
  if (rule.when.flap && rule.when.flap->on + rule.when.flap->off <= Duration::zero()) {
    refuse(rule, "flap needs two spans of time, e.g. on 30 s, off 30 s");
  }
}

std::string RuleBook::add(Rule rule, TimePoint now) {
  if (rule.id.empty()) rule.id = "rule-" + std::to_string(++last_number_);
  if (find(rule.id) != nullptr) refuse(rule, "there is a rule with this id already; ids are unique");
  // The layer of a stack is that of its first fault.
  for (const auto& fault : rule.stack) {
    if (!fault) continue;
    rule.fault = *fault;
    break;
  }
  check(rule, violations_allowed_);
  auto entry = std::make_unique<Entry>();
  try {
    entry->where = Where::parse(rule.on.where);
    for (const std::string& step : rule.fault.order) entry->steps.push_back(CallStep::parse(step));
    if (!rule.fault.until.empty()) EventPattern::parse(rule.fault.until);
    if (!rule.when.after.empty() && find(rule.when.after) == nullptr) {
      entry->after_event = EventPattern::parse(rule.when.after);
    }
  } catch (const std::invalid_argument& mistake) {
    refuse(rule, mistake.what());
  }
  if (rules_.empty()) began_ = now;
  entry->rule = std::move(rule);
  rules_.push_back(std::move(entry));
  return rules_.back()->rule.id;
}

bool RuleBook::remove(const std::string& id) {
  return std::erase_if(rules_, [&id](const auto& entry) { return entry->rule.id == id; }) > 0;
}

void RuleBook::clear() {
  rules_.clear();
  recording_.reset();
  restart({});
}

void RuleBook::restart(TimePoint now) {
  for (const auto& entry : rules_) {
    entry->events_seen = entry->matched = entry->fired = 0;
    entry->counts.clear();
    entry->fired_on.clear();
  }
  state_ = "start";
  began_ = now;
  healed_.reset();
  log_.clear();
  if (recording_) recording_->restart();
}

RuleBook::Entry* RuleBook::find(const std::string& id) {
  const auto found = std::ranges::find(rules_, id, [](const auto& entry) { return entry->rule.id; });
  return found == rules_.end() ? nullptr : found->get();
}

const RuleBook::Entry* RuleBook::find(const std::string& id) const { return const_cast<RuleBook*>(this)->find(id); }

bool RuleBook::selects(const Entry& entry, const Encounter& encounter) const {
  const On& on = entry.rule.on;
  const FaultRow& row = rowOf(entry.rule.fault.kind);
  if (!row.roles.allow(encounter.role) || (row.batch_only && !encounter.is_batch)) return false;
  if (on.receive != 0 && on.receive != encounter.delivery()) return false;
  if (on.attempt != 0 && on.attempt != encounter.attempt()) return false;
  return matchesGlob(on.service, encounter.service) && matchesGlob(on.operation, encounter.operation) &&
         matchesGlob(on.region, encounter.region) && matchesGlob(on.resource, encounter.resource) &&
         matchesGlob(on.client, encounter.client) && (on.message.empty() || on.message == encounter.name) &&
         (entry.steps.empty() || isAmong(entry.steps, encounter)) &&
         (entry.where.isEmpty() || entry.where.holds(encounter.message));
}

bool RuleBook::isTime(const Entry& entry, const Encounter& encounter) const {
  const When& when = entry.rule.when;
  const Duration passed = encounter.now - began_;
  if (when.at && passed < *when.at) return false;
  if (when.between && (passed < when.between->first || passed >= when.between->second)) return false;
  if (when.flap) {
    const Duration period = when.flap->on + when.flap->off;
    if (passed % period >= when.flap->on) return false;
  }
  return true;
}

bool RuleBook::isCounted(const When& when, std::uint64_t count) const {
  if (!when.nth.empty() && std::ranges::find(when.nth, count) == when.nth.end()) return false;
  if (when.first && count > *when.first) return false;
  if (when.every && count % *when.every != 0) return false;
  if (when.burst && (count - 1) % (when.burst->length + when.burst->gap) >= when.burst->length) return false;
  return true;
}

bool RuleBook::hasComeAfter(const Entry& entry) const {
  if (entry.rule.when.after.empty()) return true;
  if (entry.after_event) return entry.events_seen >= entry.after_event->times;
  const Entry* const earlier = find(entry.rule.when.after);
  return earlier != nullptr && earlier->fired > 0;
}

// Whether count and limits leave it to the dice.
bool RuleBook::mayFire(const Entry& entry, const Encounter& encounter, std::uint64_t count) const {
  const Rule& rule = entry.rule;
  const When& when = rule.when;
  if (!isCounted(when, count)) return false;
  // "at" alone means once.
  const bool is_once = when.at && when.nth.empty() && !when.first && !when.probability;
  if (is_once && entry.fired > 0) return false;
  if (rule.limit.times && entry.fired >= *rule.limit.times) return false;
  if (!rule.limit.per_identity) return true;
  const auto fired = entry.fired_on.find(std::string(encounter.name));
  return fired == entry.fired_on.end() || fired->second < *rule.limit.per_identity;
}

std::optional<RuleBook::Weighed> RuleBook::weigh(Entry& entry, const Encounter& encounter) const {
  const Rule& rule = entry.rule;
  if (!rule.when.state.empty() && rule.when.state != state_) return std::nullopt;
  if (!isTime(entry, encounter) || !hasComeAfter(entry)) return std::nullopt;
  ++entry.matched;
  const std::uint64_t count = ++entry.counts[std::string(scopeKey(rule.scope, encounter))];
  if (rule.stack.empty() && !mayFire(entry, encounter, count)) return std::nullopt;
  Weighed weighed{.decision = {}, .fault = &rule.fault, .dice = roll(seed_, rule, encounter, count)};
  Decision& decision = weighed.decision;
  decision.fired = true;
  if (!rule.stack.empty()) {
    if (entry.matched > rule.stack.size() || !rule.stack[entry.matched - 1]) return std::nullopt;
    weighed.fault = &*rule.stack[entry.matched - 1];
  } else if (rule.when.probability) {
    decision.fired = fractionOf(weighed.dice) < *rule.when.probability;
    decision.draw = drawText(weighed.dice, *rule.when.probability);
  }
  decision.virtual_time = encounter.now;
  decision.rule = rule.id;
  decision.fault = toString(weighed.fault->kind);
  decision.key = encounter.key();
  decision.applied = !decision.fired || tookEffect(*weighed.fault);
  return weighed;
}

std::optional<Firing> RuleBook::conclude(Entry& entry, const Encounter& encounter, Decision decision, Firing firing) {
  const bool fires = decision.fired;
  log_.add(std::move(decision));
  if (!fires) return std::nullopt;
  firing.rule = entry.rule.id;
  firing.number = ++entry.fired;
  firing.passed = encounter.now - began_;
  ++entry.fired_on[std::string(encounter.name)];
  if (!entry.rule.when.set_state.empty()) state_ = entry.rule.when.set_state;
  return firing;
}

std::optional<Firing> RuleBook::consider(Entry& entry, const Encounter& encounter) {
  if (recording_) return repeat(entry, encounter);
  std::optional<Weighed> weighed = weigh(entry, encounter);
  if (!weighed) return std::nullopt;
  Firing firing;
  if (weighed->decision.fired) {
    firing.fault = *weighed->fault;
    weighed->decision.parameter = drawParameter(firing, weighed->dice);
  }
  return conclude(entry, encounter, std::move(weighed->decision), std::move(firing));
}

std::optional<Firing> RuleBook::decide(Layer layer, const Encounter& encounter, Filter only) {
  if (healed_) return std::nullopt;
  for (const auto& entry : rules_) {
    if (rowOf(entry->rule.fault.kind).layer != layer) continue;
    if (only != nullptr && !only(entry->rule.fault)) continue;
    if (!selects(*entry, encounter)) continue;
    if (std::optional<Firing> firing = consider(*entry, encounter)) return firing;
  }
  return std::nullopt;
}

void RuleBook::saw(const Record& record) {
  for (const auto& entry : rules_) {
    if (entry->after_event && entry->after_event->matches(record)) ++entry->events_seen;
  }
}

std::vector<RuleReport> RuleBook::report() const {
  std::vector<RuleReport> reports;
  for (const auto& entry : rules_) {
    reports.push_back({.id = entry->rule.id,
                       .fault = std::string(toString(entry->rule.fault.kind)),
                       .matched = entry->matched,
                       .fired = entry->fired});
  }
  return reports;
}

std::optional<RuleReport> RuleBook::reportOf(const std::string& id) const {
  const Entry* const entry = find(id);
  if (entry == nullptr) return std::nullopt;
  return RuleReport{.id = id,
                    .fault = std::string(toString(entry->rule.fault.kind)),
                    .matched = entry->matched,
                    .fired = entry->fired};
}

std::optional<std::uint64_t> RuleBook::remaining(const std::string& id) const {
  const Entry* const entry = find(id);
  if (entry == nullptr) return 0;
  if (!entry->rule.stack.empty()) return entry->rule.stack.size() - std::min(entry->matched, entry->rule.stack.size());
  const Rule& rule = entry->rule;
  std::optional<std::uint64_t> left;
  if (rule.limit.times) left = *rule.limit.times - std::min(entry->fired, *rule.limit.times);
  // A rule for single calls of one resource has as many firings left as calls that it names.
  if (rule.scope == Scope::Resource && !rule.when.nth.empty()) {
    const std::uint64_t unused = rule.when.nth.size() - std::min<std::uint64_t>(entry->fired, rule.when.nth.size());
    left = left ? std::min(*left, unused) : unused;
  }
  return left;
}

}  // namespace squall::chaos
