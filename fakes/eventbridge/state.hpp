// eventbridge/state.hpp: all that EventBridge remembers in one region of one account: buses with their rules and
// targets, archives and replays, connections and API destinations, endpoints, partner event sources.
//
//   BusResource& bus = findBus(call, request.eventBusName);   // throws ResourceNotFoundException
//   RuleResource& rule = findRule(call, bus, request.name);
//
// Only touched under the Cloud's lock. References stay good until the thing is deleted.
#pragma once

#include "core/operation.hpp"
#include "eventbridge/archive.hpp"
#include "eventbridge/connection.hpp"
#include "eventbridge/delivery/delivery.hpp"
#include "eventbridge/endpoint.hpp"
#include "eventbridge/partner_source.hpp"
#include "eventbridge/rule_matcher.hpp"

#include <squall/eventbridge/model.gen.hpp>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace squall::eventbridge {

class State;
using Call = core::ServiceCall<State>;

using Tags = std::map<std::string, std::string>;

struct RuleResource {
  std::string name;
  std::string arn;
  std::string bus;
  std::optional<std::string> event_pattern;
  std::optional<std::string> schedule_expression;
  std::string state = RuleState::kEnabled;
  std::optional<std::string> description;
  std::optional<std::string> role_arn;
  std::optional<std::string> managed_by;
  std::string created_by;
  TimePoint created;                  // rate() counts from here
  std::optional<TimePoint> next_due;  // of its schedule, while it is enabled: State::setNextDue()
  Tags tags;
  std::map<std::string, Target> targets;  // by their id

  bool isEnabled() const { return state != RuleState::kDisabled; }
};

// What a client says of a bus, and its rules.
struct BusSettings {
  std::string name;
  std::string arn;
  std::optional<std::string> description;
  std::optional<std::string> kms_key_identifier;
  std::optional<DeadLetterConfig> dead_letter_config;
  std::optional<LogConfig> log_config;
  std::optional<std::string> event_source_name;  // of a partner's bus
  std::string policy;                            // JSON; empty: none
  TimePoint created;
  TimePoint modified;
  Tags tags;
  std::map<std::string, RuleResource> rules;
};

struct BusResource : BusSettings {
  RuleMatcher matcher;  // of the enabled rules that have a pattern
};

inline constexpr const char* kDefaultBus = "default";

class State final : public core::ServiceState {
 public:
  State(const core::World& world, std::string region);
  ~State() override;

  const std::string& account() const { return account_; }
  const std::string& region() const { return region_; }
  // "arn:aws:events:us-east-1:000000000000:event-bus/orders".
  std::string arnOf(std::string_view resource) const;
  std::string arnOfRule(std::string_view bus, std::string_view rule) const;
  // What the target of an archive's rule is called: "arn:aws:events:us-east-1:::".
  std::string archiveSinkArn() const;

  BusResource* findBus(std::string_view name);
  std::map<std::string, BusResource, std::less<>>& buses() { return buses_; }
  const std::map<std::string, BusResource, std::less<>>& buses() const { return buses_; }
  BusResource& createBus(const std::string& name, TimePoint now);
  void eraseBus(const std::string& name);

  // After a rule was made or changed: what the bus listens for, and when a schedule is due.
  void ruleChanged(BusResource& bus, RuleResource& rule, TimePoint now);
  void eraseRule(BusResource& bus, const std::string& rule);
  // When the rule's schedule is due next; nothing: never. Of rules of the default bus, the only one with schedules.
  void setNextDue(RuleResource& rule, std::optional<TimePoint> next);
  // The rules whose schedules are due, by when and by name.
  const std::set<std::pair<TimePoint, std::string>>& scheduled() const { return scheduled_; }

  Delivery& delivery() { return *delivery_; }

  // By name. Only the handlers of each, and what happens to them in time, know more of them than that.
  std::map<std::string, ArchiveResource> archives;
  std::map<std::string, ReplayResource> replays;
  std::map<std::string, ConnectionResource> connections;
  std::map<std::string, ApiDestinationResource> api_destinations;
  std::map<std::string, EndpointResource> endpoints;
  std::map<std::string, PartnerSourceResource> partner_sources;

  std::optional<TimePoint> nextDue() const override;
  void runDue(TimePoint now, core::Ids& ids, core::Effects& effects) override;

  // Snapshots: frozen.cpp.
  std::shared_ptr<const core::FrozenState> look() const override;
  void keepShared() override;
  void restore(const core::FrozenState& frozen, Duration later) override;

 private:
  std::string account_;
  std::string region_;
  TimePoint made_;
  std::map<std::string, BusResource, std::less<>> buses_;
  std::set<std::pair<TimePoint, std::string>> scheduled_;
  std::unique_ptr<Delivery> delivery_;
};

// The name of a bus that a parameter gives as a name or an ARN, absent or empty for the default one. What an ARN of
// another account or region names is no bus of this state: the ARN itself is given back, which no bus is called.
std::string busNameOf(const State& state, const std::optional<std::string>& name_or_arn);

// "Find" of every handler: throws ResourceNotFoundException; the journal learns what the call is about.
BusResource& findBus(Call& call, const std::optional<std::string>& name_or_arn);
RuleResource& findRule(Call& call, BusResource& bus, const std::string& name);

// Rules that an AWS service made are changed by that service alone, or with Force. Throws ManagedRuleException.
void requireUnmanaged(const RuleResource& rule, bool force = false);

}  // namespace squall::eventbridge
