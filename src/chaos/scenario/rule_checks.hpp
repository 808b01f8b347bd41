// chaos/scenario/rule_checks.hpp: rules that are well written and make no sense: conditions that exclude each other,
// counts that nothing counts, a fault that its operation cannot meet.
#pragma once

#include "setup/document.hpp"

#include <squall/chaos/rule.hpp>

namespace squall::chaos {

// The texts that have a grammar of their own: where, until, order, and an event in `after`.
void checkWhere(setup::Document& document, const YAML::Node& node, const Rule& rule);
// All else; the rule is known to be well written.
void checkRule(setup::Document& document, const YAML::Node& node, const Rule& rule);

}  // namespace squall::chaos
