// schemas/operations.hpp: the handlers of Schemas' operations, by the file that has them. operations.cpp has THE table.
#pragma once

#include "schemas/state.hpp"

#include <squall/schemas/model.gen.hpp>

namespace squall::schemas {

// registries.cpp
CreateRegistryResult createRegistry(Call& call, const CreateRegistryRequest& request);
DescribeRegistryResult describeRegistry(Call& call, const DescribeRegistryRequest& request);
UpdateRegistryResult updateRegistry(Call& call, const UpdateRegistryRequest& request);
DeleteRegistryResult deleteRegistry(Call& call, const DeleteRegistryRequest& request);
ListRegistriesResult listRegistries(Call& call, const ListRegistriesRequest& request);

// schemas.cpp
CreateSchemaResult createSchema(Call& call, const CreateSchemaRequest& request);
DescribeSchemaResult describeSchema(Call& call, const DescribeSchemaRequest& request);
UpdateSchemaResult updateSchema(Call& call, const UpdateSchemaRequest& request);
DeleteSchemaResult deleteSchema(Call& call, const DeleteSchemaRequest& request);

// schema_lists.cpp
ListSchemasResult listSchemas(Call& call, const ListSchemasRequest& request);
SearchSchemasResult searchSchemas(Call& call, const SearchSchemasRequest& request);

// versions.cpp
ListSchemaVersionsResult listSchemaVersions(Call& call, const ListSchemaVersionsRequest& request);
DeleteSchemaVersionResult deleteSchemaVersion(Call& call, const DeleteSchemaVersionRequest& request);
ExportSchemaResult exportSchema(Call& call, const ExportSchemaRequest& request);

// discoverers.cpp
CreateDiscovererResult createDiscoverer(Call& call, const CreateDiscovererRequest& request);
DescribeDiscovererResult describeDiscoverer(Call& call, const DescribeDiscovererRequest& request);
UpdateDiscovererResult updateDiscoverer(Call& call, const UpdateDiscovererRequest& request);
StartDiscovererResult startDiscoverer(Call& call, const StartDiscovererRequest& request);
StopDiscovererResult stopDiscoverer(Call& call, const StopDiscovererRequest& request);
DeleteDiscovererResult deleteDiscoverer(Call& call, const DeleteDiscovererRequest& request);
ListDiscoverersResult listDiscoverers(Call& call, const ListDiscoverersRequest& request);

// discovery.cpp
GetDiscoveredSchemaResult getDiscoveredSchema(Call& call, const GetDiscoveredSchemaRequest& request);

// tags.cpp
TagResourceResult tagResource(Call& call, const TagResourceRequest& request);
UntagResourceResult untagResource(Call& call, const UntagResourceRequest& request);
ListTagsForResourceResult listTagsForResource(Call& call, const ListTagsForResourceRequest& request);

}  // namespace squall::schemas
