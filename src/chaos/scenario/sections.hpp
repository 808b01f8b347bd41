// chaos/scenario/sections.hpp: the keys of a rule's parts, as tables: where (`on`), which of them (`when`), how often
// at most (`limit`). The reader of rules, the JSON Schema and docs/SCENARIOS.md come from them.
#pragma once

#include "setup/fields.hpp"

#include <squall/chaos/rule.hpp>

#include <span>
#include <string_view>

namespace squall::chaos {

std::span<const setup::FieldOf<On>> onFields();
std::span<const setup::FieldOf<When>> whenFields();
std::span<const setup::FieldOf<When::Flap>> flapFields();
std::span<const setup::FieldOf<When::Burst>> burstFields();
std::span<const setup::FieldOf<Limit>> limitFields();
// Beside `faults`: what a rule has besides the parts above.
std::span<const std::string_view> scopeWords();  // in the order of Scope
std::span<const setup::Field> ruleFields();
// Of one entry of `schedule`, besides the parameters of its fault.
std::span<const setup::Field> eventFields();

}  // namespace squall::chaos
