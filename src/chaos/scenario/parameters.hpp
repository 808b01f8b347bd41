// chaos/scenario/parameters.hpp: which parameters each fault takes, as a table: type, bounds, default and one line. The
// reader of rules, its error messages, the JSON Schema and docs/SCENARIOS.md all come from it.
#pragma once

#include "setup/fields.hpp"

#include <squall/chaos/rule.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace squall::chaos {

using Parameter = setup::FieldOf<Fault>;

// The parameters of a fault, in the order in which they are best written. Not among them: `fault` itself.
std::vector<Parameter> parametersOf(FaultKind kind);

// Words that a fault does not take though the idea is near, and what to write instead; empty for all others.
std::string_view adviceOnParameter(FaultKind kind, std::string_view name);
// Faults that AWS's users know and Squall does not do yet, with what to use until then; empty for all others.
std::string_view adviceOnFault(std::string_view name);

// latency's `lognormal: {median: 100ms, sigma: 0.5}`.
std::span<const setup::FieldOf<LatencySetting>> lognormalFields();

}  // namespace squall::chaos
