// schemas/limits.hpp: numbers of EventBridge Schemas, and where they are from.
#pragma once

#include <cstddef>
#include <string_view>

namespace squall::schemas::limits {

// Terraform's checks of aws_schemas_registry and aws_schemas_schema, whose acceptance tests run against AWS; its model
// has none.
inline constexpr std::size_t kRegistryName = 64;
inline constexpr std::size_t kSchemaName = 385;
inline constexpr std::string_view kNameCharacters =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-_@";

// The shape Limit of AWS's model; how many there are without it, AWS does not say.
inline constexpr int kPageSize = 100;

// eb-quota.html: "Schema discovery will only infer events that are nested up to 255 levels. Any events past 255 levels
// are ignored."
inline constexpr int kDiscoveredLevels = 255;

}  // namespace squall::schemas::limits
