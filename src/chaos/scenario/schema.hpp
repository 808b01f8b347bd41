// chaos/scenario/schema.hpp: the JSON Schema of scenario files, from the tables that the reader reads by.
// docs/scenario.schema.json is what it writes; editors that know YAML and JSON Schema complete and check with it.
#pragma once

#include <string>

namespace squall::chaos {

std::string scenarioSchema();

}  // namespace squall::chaos
