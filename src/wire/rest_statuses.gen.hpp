// wire/rest_statuses.gen.hpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 7c19f6acaccf8189683363b0f58c92c83469a697bb3378438761a39bb578c4ff
// clang-format off
#pragma once

#include <string_view>

namespace squall::wire {

// Method and path template of an operation, as the models have them.
struct RestStatus {
  std::string_view method;
  std::string_view uri;
  int status = 200;
};
inline constexpr RestStatus kRestStatuses[] = {
  {"POST", "/v1/discoverers", 201},  // CreateDiscoverer
  {"POST", "/v1/registries/name/{registryName}", 201},  // CreateRegistry
  {"POST", "/v1/registries/name/{registryName}/schemas/name/{schemaName}", 201},  // CreateSchema
  {"DELETE", "/v1/discoverers/id/{discovererId}", 204},  // DeleteDiscoverer
  {"DELETE", "/v1/registries/name/{registryName}", 204},  // DeleteRegistry
  {"DELETE", "/v1/policy", 204},  // DeleteResourcePolicy
  {"DELETE", "/v1/registries/name/{registryName}/schemas/name/{schemaName}", 204},  // DeleteSchema
  {"DELETE", "/v1/registries/name/{registryName}/schemas/name/{schemaName}/version/{schemaVersion}", 204},  // DeleteSchemaVersion
  {"POST", "/v1/registries/name/{registryName}/schemas/name/{schemaName}/language/{language}", 202},  // PutCodeBinding
  {"POST", "/tags/{resource-arn}", 204},  // TagResource
  {"DELETE", "/tags/{resource-arn}", 204},  // UntagResource
};

}  // namespace squall::wire
