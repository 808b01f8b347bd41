#include "server/local_stack_chaos.hpp"

#include "chaos/scenario/targets.hpp"

#include <algorithm>
#include <set>

namespace squall::server {

LocalStackChaos::Configured& LocalStackChaos::refreshed(Cloud& cloud) {
  Configured& configured = by_cloud_[&cloud];
  std::set<std::string> ids;
  for (const chaos::RuleReport& rule : cloud.chaos().report()) ids.insert(rule.id);
  std::erase_if(configured.rules,
                [&ids](const auto& rule) { return !rule.first.empty() && ids.count(rule.first) == 0; });
  if (ids.count(configured.latency.first) == 0) configured.latency = {};
  return configured;
}

std::string LocalStackChaos::add(Cloud& cloud, const chaos::LocalStackRule& rule) {
  chaos::Rule made = chaos::toRule(rule);
  // About a service that Squall does not have: kept and shown, and nobody calls it.
  if (chaos::targetsOf(made.on).empty()) return {};
  made.id = "localstack-" + std::to_string(++last_number_);
  return cloud.chaos().add(std::move(made)).id();
}

std::vector<std::pair<std::string, chaos::LocalStackRule>> LocalStackChaos::addAll(Cloud& cloud, const Rules& rules) {
  std::vector<std::pair<std::string, chaos::LocalStackRule>> added;
  try {
    for (const auto& rule : rules) added.emplace_back(add(cloud, rule), rule);
  } catch (...) {
    for (const auto& [id, rule] : added) cloud.chaos().remove(id);
    throw;
  }
  return added;
}

LocalStackChaos::Rules LocalStackChaos::shown(const Configured& configured) {
  Rules rules;
  for (const auto& [id, rule] : configured.rules) rules.push_back(rule);
  return rules;
}

LocalStackChaos::Rules LocalStackChaos::rules(Cloud& cloud) {
  const std::lock_guard lock(mutex_);
  return shown(refreshed(cloud));
}

LocalStackChaos::Rules LocalStackChaos::replace(Cloud& cloud, const Rules& rules) {
  const std::lock_guard lock(mutex_);
  Configured& configured = refreshed(cloud);
  auto added = addAll(cloud, rules);
  for (const auto& [id, rule] : configured.rules) cloud.chaos().remove(id);
  configured.rules = std::move(added);
  return shown(configured);
}

LocalStackChaos::Rules LocalStackChaos::append(Cloud& cloud, const Rules& rules) {
  const std::lock_guard lock(mutex_);
  Configured& configured = refreshed(cloud);
  for (auto& rule : addAll(cloud, rules)) configured.rules.push_back(std::move(rule));
  return shown(configured);
}

LocalStackChaos::Rules LocalStackChaos::erase(Cloud& cloud, const Rules& rules) {
  const std::lock_guard lock(mutex_);
  Configured& configured = refreshed(cloud);
  std::erase_if(configured.rules, [&](const auto& each) {
    if (std::find(rules.begin(), rules.end(), each.second) == rules.end()) return false;
    if (!each.first.empty()) cloud.chaos().remove(each.first);
    return true;
  });
  return shown(configured);
}

std::uint64_t LocalStackChaos::latency(Cloud& cloud) {
  const std::lock_guard lock(mutex_);
  return refreshed(cloud).latency.second;
}

std::uint64_t LocalStackChaos::setLatency(Cloud& cloud, std::uint64_t milliseconds) {
  const std::lock_guard lock(mutex_);
  Configured& configured = refreshed(cloud);
  if (!configured.latency.first.empty()) cloud.chaos().remove(configured.latency.first);
  configured.latency = {};
  if (milliseconds > 0) configured.latency = {add(cloud, {.latency_ms = milliseconds}), milliseconds};
  return milliseconds;
}

}  // namespace squall::server
