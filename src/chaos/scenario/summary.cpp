#include "chaos/scenario/summary.hpp"

#include "chaos/scenario/targets.hpp"
#include "chaos/vocabulary.hpp"

#include <algorithm>
#include <map>
#include <ostream>

namespace squall::chaos {

namespace {

std::string counted(std::size_t count, std::string_view thing) {
  return std::to_string(count) + " " + std::string(thing) + (count == 1 ? "" : "s");
}

// The first condition of a rule that counts matches.
std::string_view countingCondition(const When& when) {
  if (!when.nth.empty()) return "nth";
  if (when.first) return "first";
  if (when.every) return "every";
  return when.burst ? "burst" : "";
}

std::string noteOnOrder(const Rule& rule) {
  const std::string_view counting = rule.stack.empty() ? countingCondition(rule.when) : "stack";
  if (counting.empty()) return {};
  const std::string what(counting);
  switch (rule.scope) {
    case Scope::Resource:
      return what +
             " on a resource hits the same messages in every run only with one sender or consumer; with several, "
             "use where: or scope: message";
    case Scope::Client:
      return what + " on a client repeats as long as each client has an access key of its own and one thread";
    case Scope::Connection:
      return what + " on a connection depends on how the SDK pools its connections";
    default:
      // A stack counts the matches of the rule, whoever they are of.
      return rule.stack.empty() ? "" : "a stack hits the same messages in every run only with one sender or consumer";
  }
}

std::string idOf(const Scenario& scenario, std::size_t index) {
  // As the engine numbers them.
  const std::string& id = scenario.rules[index].id;
  if (!id.empty()) return id;
  std::size_t number = 0;
  for (std::size_t i = 0; i <= index; ++i) number += scenario.rules[i].id.empty() ? 1 : 0;
  return "rule-" + std::to_string(number);
}

std::string placeOf(const Rule& rule) {
  const On& on = rule.on;
  std::string text = (on.service.empty() ? "*" : on.service) + "." + (on.operation.empty() ? "*" : on.operation);
  if (!on.resource.empty()) text += " " + on.resource;
  if (!on.message.empty()) text += " message " + on.message;
  return text;
}

}  // namespace

DeterminismClass determinismOf(const Scenario& scenario) {
  const bool gated = std::ranges::any_of(scenario.rules,
                                         [](const Rule& rule) { return rowOf(rule.fault.kind).layer == Layer::Order; });
  return gated ? DeterminismClass::Gated : DeterminismClass::Keyed;
}

std::vector<std::string> notesOn(const Scenario& scenario) {
  std::vector<std::string> notes;
  for (std::size_t i = 0; i < scenario.rules.size(); ++i) {
    const Rule& rule = scenario.rules[i];
    const FaultRow& row = rowOf(rule.fault.kind);
    const std::string who = "rule " + idOf(scenario, i) + ": ";
    if (const std::string why = whyItNeverFires(rule); !why.empty()) notes.push_back(who + why);
    if (i >= scenario.rules.size() - scenario.scheduled) continue;  // exact by its nature
    if (const std::string order = noteOnOrder(rule); !order.empty()) notes.push_back(who + order);
    if (!row.in_contract) {
      notes.push_back(who + std::string(row.name) +
                      " breaks what AWS promises: run it with --allow-contract-violations");
    }
    if (row.layer == Layer::Process) {
      notes.push_back(who + std::string(row.name) + " needs `squall run`, which starts the program");
    }
  }
  for (const CheckSetup& check : scenario.checks) {
    const auto known = checks::names();
    if (std::ranges::find(known, check.name) != known.end()) continue;
    notes.push_back("check " + check.name + " is not done yet: it will answer UNKNOWN");
  }
  if (scenario.checks.empty()) notes.push_back("there is no check: nothing is judged");
  return notes;
}

void describe(std::ostream& out, const Scenario& scenario) {
  out << "  " << counted(scenario.rules.size(), "rule") << ", " << counted(scenario.checks.size(), "check") << ", "
      << counted(scenario.queues.size(), "queue") << "; seed "
      << (scenario.seed ? std::to_string(*scenario.seed) : "drawn at each run")
      << "; determinism over HTTP: " << toString(determinismOf(scenario)) << "\n";
  for (std::size_t i = 0; i < scenario.rules.size(); ++i) {
    const Rule& rule = scenario.rules[i];
    const FaultRow& row = rowOf(rule.fault.kind);
    out << "  rule " << idOf(scenario, i) << ": " << row.name << " (" << toString(row.layer) << " layer) on "
        << placeOf(rule) << "\n";
  }
  for (const std::string& note : notesOn(scenario)) out << "  note: " << note << "\n";
}

}  // namespace squall::chaos
