// chaos/scenario/targets.hpp: which operations a rule is about: does its service have them, and can its fault happen to
// them?
#pragma once

#include "core/chaos_port.hpp"
#include "core/operation.hpp"
#include "setup/document.hpp"

#include <squall/chaos/rule.hpp>

#include <optional>
#include <string>
#include <vector>

namespace squall::chaos {

struct Target {
  const core::Service* service = nullptr;
  const core::OperationRow* operation = nullptr;
  std::optional<core::Role> role = {};  // nothing: the service does not say
};

// "eventbridge" is "events" here, as in request signatures; other names stay.
std::string serviceName(std::string name);
// All operations, done or not, that the selectors mean.
std::vector<Target> targetsOf(const On& on);
// Those that the fault can happen to.
std::vector<Target> targetsOf(const On& on, const Fault& fault);

// Complains about services and operations that there are not, and about a fault that none of them can meet. `on` is the
// rule's node `on`, or the rule's own when it has none.
void checkTargets(setup::Document& document, const YAML::Node& on, const Rule& rule);
// Why the rule can never fire though nothing is wrong with it; empty: it can.
std::string whyItNeverFires(const Rule& rule);

}  // namespace squall::chaos
