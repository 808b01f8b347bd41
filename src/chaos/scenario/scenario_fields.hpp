// chaos/scenario/scenario_fields.hpp: the keys of a scenario file outside its rules, as tables; the reader and the JSON
// Schema come from them.
#pragma once

#include "chaos/scenario/scenario.hpp"
#include "setup/fields.hpp"

#include <span>

namespace squall::chaos {

// Top-level keys. `faults`, `schedule` and `check` are read by whoever reads the file: they depend on one another.
std::span<const setup::FieldOf<Scenario>> scenarioFields();
std::span<const setup::FieldOf<ClockSetup>> clockFields();
std::span<const setup::FieldOf<ClockSetup::Skip>> skipFields();
std::span<const setup::FieldOf<Identity>> identityFields();
std::span<const setup::FieldOf<Scenario>> worldFields();
std::span<const setup::FieldOf<Heal>> healFields();

}  // namespace squall::chaos
