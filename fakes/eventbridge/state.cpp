#include "eventbridge/state.hpp"

#include "core/arn.hpp"
#include "eventbridge/errors.hpp"
#include "eventbridge/rule_schedule.hpp"

namespace squall::eventbridge {

namespace {

constexpr std::string_view kBusPrefix = "event-bus/";

void keepEarlier(std::optional<TimePoint>& earliest, const std::optional<TimePoint>& other) {
  if (other && (!earliest || *other < *earliest)) earliest = other;
}

}  // namespace

State::State(const core::World& world, std::string region)
    : account_(core::accountOf(world)),
      region_(std::move(region)),
      made_(core::nowOf(world)),
      delivery_(makeDelivery(world, *this)) {
  createBus(kDefaultBus, made_);
}

State::~State() = default;

std::string State::arnOf(std::string_view resource) const {
  return core::toString({.partition = std::string(core::partitionOf(region_)),
                         .service = "events",
                         .region = region_,
                         .account = account_,
                         .resource = std::string(resource)});
}

// A rule of the default bus has no bus in its ARN.
std::string State::arnOfRule(std::string_view bus, std::string_view rule) const {
  std::string resource = "rule/";
  if (bus != kDefaultBus) resource.append(bus).append("/");
  return arnOf(resource.append(rule));
}

std::string State::archiveSinkArn() const {
  return "arn:" + std::string(core::partitionOf(region_)) + ":events:" + region_ + ":::";
}

BusResource* State::findBus(std::string_view name) {
  const auto found = buses_.find(name);
  return found == buses_.end() ? nullptr : &found->second;
}

BusResource& State::createBus(const std::string& name, TimePoint now) {
  BusResource& bus = buses_[name];
  bus.name = name;
  bus.arn = arnOf(std::string(kBusPrefix) + name);
  bus.created = now;
  bus.modified = now;
  return bus;
}

void State::eraseBus(const std::string& name) { buses_.erase(name); }

void State::ruleChanged(BusResource& bus, RuleResource& rule, TimePoint now) {
  setNextDue(rule, nextDueOf(rule, now));
  if (rule.isEnabled() && rule.event_pattern)
    bus.matcher.add(rule.name, Pattern::compile(*rule.event_pattern));
  else
    bus.matcher.remove(rule.name);
}

void State::eraseRule(BusResource& bus, const std::string& rule) {
  const auto found = bus.rules.find(rule);
  if (found == bus.rules.end()) return;
  bus.matcher.remove(rule);
  setNextDue(found->second, std::nullopt);
  bus.rules.erase(found);
}

void State::setNextDue(RuleResource& rule, std::optional<TimePoint> next) {
  if (rule.next_due) scheduled_.erase({*rule.next_due, rule.name});
  rule.next_due = next;
  if (next) scheduled_.insert({*next, rule.name});
}

std::optional<TimePoint> State::nextDue() const {
  std::optional<TimePoint> earliest = delivery_->nextDue();
  keepEarlier(earliest, nextArchiveStep(*this));
  keepEarlier(earliest, nextSchedule(*this));
  keepEarlier(earliest, nextSourceExpiry(*this));
  return earliest;
}

void State::runDue(TimePoint now, core::Ids& ids, core::Effects& effects) {
  expireSources(*this, now);
  runSchedules(*this, now, ids, effects);
  runArchives(*this, now, ids, effects);
  delivery_->runDue(now, ids, effects);
}

std::string busNameOf(const State& state, const std::optional<std::string>& name_or_arn) {
  if (!name_or_arn || name_or_arn->empty()) return kDefaultBus;
  const auto arn = core::parseArn(*name_or_arn);
  if (!arn) return *name_or_arn;
  const bool is_ours = arn->service == "events" && arn->account == state.account() && arn->region == state.region();
  if (!is_ours || !arn->resource.starts_with(kBusPrefix)) return *name_or_arn;
  return arn->resource.substr(kBusPrefix.size());
}

BusResource& findBus(Call& call, const std::optional<std::string>& name_or_arn) {
  const std::string name = busNameOf(call.state, name_or_arn);
  call.resource = name;
  BusResource* bus = call.state.findBus(name);
  // AWS names the bus alone, whatever the ARN says of accounts and regions.
  if (bus == nullptr) throw errors::busNotFound(core::parseArn(name) ? name.substr(name.find('/') + 1) : name);
  return *bus;
}

RuleResource& findRule(Call& call, BusResource& bus, const std::string& name) {
  call.resource = name;
  const auto found = bus.rules.find(name);
  if (found == bus.rules.end()) throw errors::ruleNotFound(name, bus.name);
  return found->second;
}

void requireUnmanaged(const RuleResource& rule, bool force) {
  if (rule.managed_by && !force) throw errors::managedRule(rule.name);
}

}  // namespace squall::eventbridge
