#include "chaos/scenario/targets.hpp"

#include "chaos/glob.hpp"
#include "chaos/vocabulary.hpp"
#include "core/spelling.hpp"
#include "services.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace squall::chaos {

namespace {

std::vector<std::string_view> alternatives(std::string_view pattern) {
  std::vector<std::string_view> parts;
  for (std::size_t bar = pattern.find('|'); bar != std::string_view::npos; bar = pattern.find('|')) {
    parts.push_back(pattern.substr(0, bar));
    pattern.remove_prefix(bar + 1);
  }
  parts.push_back(pattern);
  return parts;
}

// What an operation does to messages. A service that says nothing may be met by any fault.
std::optional<core::Role> roleOf(const core::Service& service, std::string_view operation) {
  if (service.chaos == nullptr) return std::nullopt;
  const auto row = std::ranges::find(service.chaos->rows, operation, &core::ChaosRow::operation);
  return row == service.chaos->rows.end() ? core::Role::Other : row->role;
}

bool canMeet(const Target& target, const FaultRow& row) { return !target.role || row.roles.allow(*target.role); }

std::vector<std::string_view> operationsOf(const std::vector<const core::Service*>& services) {
  std::vector<std::string_view> names;
  for (const core::Service* service : services) {
    for (const core::OperationRow& row : service->rows) names.push_back(row.name);
  }
  return names;
}

std::string listed(const std::vector<Target>& targets) {
  constexpr std::size_t kMost = 6;
  std::string text;
  for (std::size_t i = 0; i < targets.size() && i < kMost; ++i) {
    text.append(i == 0 ? "" : ", ").append(targets[i].operation->name);
  }
  return targets.size() > kMost ? text + ", ..." : text;
}

// The key if it is there, else the map around it.
YAML::Node keyOr(const YAML::Node& node, const char* key) {
  if (node.IsMap() && node[key]) return node[key];
  return node;
}

}  // namespace

std::string serviceName(std::string name) {
  if (name == "eventbridge") return "events";
  if (name == "dynamodbstreams") return "streams.dynamodb";
  return name;
}

std::vector<Target> targetsOf(const On& on) {
  std::vector<Target> targets;
  for (const core::Service* service : allServices()) {
    if (!matchesGlob(on.service, service->model->name)) continue;
    for (const core::OperationRow& row : service->rows) {
      if (!matchesGlob(on.operation, row.name)) continue;
      targets.push_back({.service = service, .operation = &row, .role = roleOf(*service, row.name)});
    }
  }
  return targets;
}

std::vector<Target> targetsOf(const On& on, const Fault& fault) {
  std::vector<Target> targets = targetsOf(on);
  const FaultRow& row = rowOf(fault.kind);
  std::erase_if(targets, [&row](const Target& target) { return !canMeet(target, row); });
  return targets;
}

void checkTargets(setup::Document& document, const YAML::Node& on, const Rule& rule) {
  std::vector<const core::Service*> services;
  std::vector<std::string_view> names;
  for (const core::Service* service : allServices()) {
    names.push_back(service->model->name);
    if (matchesGlob(rule.on.service, service->model->name)) services.push_back(service);
  }
  if (services.empty()) {
    std::string known;
    for (const std::string_view name : names) known.append(" ").append(name);
    document.complain(keyOr(on, "service"), "There is no service '" + rule.on.service + "'." +
                                                core::didYouMean(rule.on.service, names) + " Known:" + known + ".");
    return;
  }
  const std::vector<std::string_view> operations = operationsOf(services);
  const std::size_t before = document.problemCount();
  for (const std::string_view wanted : alternatives(rule.on.operation)) {
    if (wanted.empty() || std::ranges::any_of(operations, [&](auto name) { return matchesGlob(wanted, name); }))
      continue;
    const std::string who = services.size() == 1 ? std::string(services.front()->model->name) : "No service";
    document.complain(keyOr(on, "operation"), who + (services.size() == 1 ? " has no" : " has an") + " operation '" +
                                                  std::string(wanted) + "'." + core::didYouMean(wanted, operations));
  }
  if (document.problemCount() > before || !targetsOf(rule.on, rule.fault).empty()) return;
  const FaultRow& row = rowOf(rule.fault.kind);
  document.complain(keyOr(on, "operation"), std::string(row.name) + " cannot happen to " + rule.on.operation +
                                                "; it can to " +
                                                listed(targetsOf({.service = rule.on.service}, rule.fault)) + ".");
}

std::string whyItNeverFires(const Rule& rule) {
  if (rule.when.probability && *rule.when.probability == 0) return "its probability is 0: this rule can never fire";
  const std::vector<Target> targets = targetsOf(rule.on, rule.fault);
  const auto isDone = [](const core::OperationRow& row) { return row.handler != nullptr; };
  if (std::ranges::any_of(targets, [&](const Target& target) { return isDone(*target.operation); })) return {};
  if (targets.empty()) return "it selects no operation of Squall: this rule can never fire";
  return "operation " + std::string(targets.front().operation->name) + " is not done yet: this rule can never fire";
}

}  // namespace squall::chaos
