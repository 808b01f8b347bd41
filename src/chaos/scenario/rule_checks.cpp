#include "chaos/scenario/rule_checks.hpp"

#include "chaos/call_step.hpp"
#include "chaos/event_pattern.hpp"
#include "chaos/scenario/rule_reader.hpp"
#include "chaos/scenario/targets.hpp"
#include "chaos/vocabulary.hpp"
#include "chaos/where.hpp"
#include "core/spelling.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace squall::chaos {

namespace {

using setup::Document;

// The node at the end of the path, as far as there is one.
YAML::Node at(const YAML::Node& node, std::initializer_list<const char*> path) {
  YAML::Node place = node;
  for (const char* const key : path) {
    const YAML::Node& map = place;
    const YAML::Node next = map.IsMap() ? map[key] : YAML::Node(YAML::NodeType::Undefined);
    if (!next) return place;
    place.reset(next);
  }
  return place;
}

template <class Parse>
void attempt(Document& document, const YAML::Node& place, const std::string& what, const Parse& parse) {
  try {
    parse();
  } catch (const std::invalid_argument& mistake) {
    std::string text = mistake.what();
    if (text.back() != '.') text += '.';
    document.complain(place, what + ": " + text);
  }
}

std::string joined(const std::vector<std::uint64_t>& counts) {
  std::string text;
  for (const std::uint64_t each : counts) text += (text.empty() ? "" : ", ") + std::to_string(each);
  return text;
}

bool allows(const When& when, std::uint64_t count) {
  if (when.first && count > *when.first) return false;
  if (when.every && count % *when.every != 0) return false;
  return !when.burst || (count - 1) % (when.burst->length + when.burst->gap) < when.burst->length;
}

void checkWhen(Document& document, const YAML::Node& node, const Rule& rule) {
  const When& when = rule.when;
  if (!when.nth.empty() && std::ranges::none_of(when.nth, [&](auto count) { return allows(when, count); })) {
    document.complain(at(node, {"when", "nth"}), "nth " + joined(when.nth) +
                                                     " is never among those that 'first', 'every' and 'burst' leave: "
                                                     "all conditions of 'when' must hold at once.");
  }
  if (when.first && when.every && *when.first < *when.every) {
    document.complain(at(node, {"when", "first"}), "Of the first " + std::to_string(*when.first) + " none is the " +
                                                       std::to_string(*when.every) +
                                                       "th: all conditions of 'when' must hold at once.");
  }
  if (when.at && when.between) {
    document.complain(at(node, {"when", "at"}), "'at' and 'between' are two ways to say when: write one of them.");
  }
  if (when.after == rule.id && !rule.id.empty()) {
    document.complain(at(node, {"when", "after"}), "A rule cannot wait for itself.");
  }
}

void checkScope(Document& document, const YAML::Node& node, const Rule& rule) {
  const Layer layer = rowOf(rule.fault.kind).layer;
  const bool is_of_message = rule.scope == Scope::Message || rule.scope == Scope::Item;
  if (layer == Layer::Delivery && !is_of_message && rule.scope != Scope::Resource) {
    document.complain(at(node, {"scope"}), std::string(toString(rule.fault.kind)) +
                                               " happens to messages, so its scope is message or resource.");
  }
  if (rule.limit.times && rule.limit.per_identity && *rule.limit.per_identity > *rule.limit.times) {
    document.complain(at(node, {"limit", "per_identity"}),
                      "per_identity is more than 'times' allows in all: it can never be reached.");
  }
}

void checkClosing(Document& document, const YAML::Node& node, const Rule& rule) {
  if (rule.fault.kind != FaultKind::VisibilityExpiry || !rule.fault.before_ack) return;
  const auto targets = targetsOf(rule.on, rule.fault);
  const bool settles = std::ranges::any_of(
      targets, [](const Target& target) { return !target.role || *target.role == core::Role::Settle; });
  if (!settles) {
    document.complain(at(node, {"do", "before_ack"}),
                      "before_ack happens to the call that acknowledges: write on: {operation: DeleteMessage}.");
  }
}

}  // namespace

void checkWhere(Document& document, const YAML::Node& node, const Rule& rule) {
  if (!rule.on.where.empty()) {
    attempt(document, at(node, {"on", "where"}), "where", [&] { Where::parse(rule.on.where); });
  }
  if (!rule.fault.until.empty()) {
    attempt(document, at(node, {"do", "until"}), "until", [&] { EventPattern::parse(rule.fault.until); });
  }
  const YAML::Node order = at(node, {"do", "order"});
  for (std::size_t i = 0; i < rule.fault.order.size(); ++i) {
    const YAML::Node& list = order;
    attempt(document, list.IsSequence() ? list[i] : order, "order", [&] { CallStep::parse(rule.fault.order[i]); });
  }
  if (rule.fault.kind == FaultKind::Interleave && rule.fault.order.size() == 1) {
    document.complain(order, "order needs two calls at least; for one that waits use gate.");
  }
}

void checkRule(Document& document, const YAML::Node& node, const Rule& rule) {
  checkTargets(document, at(node, {"on"}), rule);
  checkWhen(document, node, rule);
  checkScope(document, node, rule);
  checkClosing(document, node, rule);
}

void checkTogether(Document& document, const std::vector<ReadRule>& rules) {
  std::set<std::string> states{"start"};
  std::vector<std::string> ids;
  for (const ReadRule& each : rules) {
    const std::string& id = each.rule.id;
    if (!id.empty() && std::ranges::find(ids, id) != ids.end()) {
      document.complain(at(each.node, {"id"}), "The id '" + id + "' is here twice: ids are unique.");
    }
    ids.push_back(id);
    if (!each.rule.when.set_state.empty()) states.insert(each.rule.when.set_state);
  }
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const When& when = rules[i].rule.when;
    if (!when.state.empty() && states.count(when.state) == 0) {
      const std::vector<std::string_view> known(states.begin(), states.end());
      document.complain(at(rules[i].node, {"when", "state"}), "No rule has set_state: " + when.state +
                                                                  ", so this state never comes." +
                                                                  core::didYouMean(when.state, known));
    }
    const auto earlier = std::find(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(i), when.after);
    if (when.after.empty() || earlier != ids.begin() + static_cast<std::ptrdiff_t>(i)) continue;
    if (when.after == ids[i]) continue;  // said already
    const YAML::Node place = at(rules[i].node, {"when", "after"});
    if (std::ranges::find(ids, when.after) != ids.end()) {
      document.complain(place, "The rule '" + when.after + "' must stand before the rule that waits for it.");
      continue;
    }
    if (when.after.find(' ') == std::string::npos && !eventKindFromString(when.after)) {
      std::vector<std::string_view> known(ids.begin(), ids.end());
      document.complain(place, "There is no rule '" + when.after +
                                   "', and it is no event such as \"dead-letter "
                                   "orders-dlq\"." +
                                   core::didYouMean(when.after, known));
      continue;
    }
    attempt(document, place, "after", [&] { EventPattern::parse(when.after); });
  }
}

}  // namespace squall::chaos
