// ListSchemaVersions, DeleteSchemaVersion, ExportSchema.
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-registries-name-registryname-schemas-name-schemaname-versions.html
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-registries-name-registryname-schemas-name-schemaname-version-schemaversion.html
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-registries-name-registryname-schemas-name-schemaname-export.html
#include "schemas/errors.hpp"
#include "schemas/json_schema.hpp"
#include "schemas/names.hpp"
#include "schemas/operations.hpp"

namespace squall::schemas {

ListSchemaVersionsResult listSchemaVersions(Call& call, const ListSchemaVersionsRequest& request) {
  const SchemaResource& schema = findSchema(call, request.registryName, request.schemaName);
  const core::PageToken tokens("schemas:ListSchemaVersions:" + call.resource);
  const auto all = [](const std::string&, const SchemaVersion&) { return true; };
  const auto page = core::pageOf(schema.versions, "", placeOf(tokens, request.nextToken), pageSize(request.limit), all);
  ListSchemaVersionsResult result{.nextToken = {}, .schemaVersions = List<SchemaVersionSummary>::presentEmpty()};
  for (const SchemaVersion* version : page.elements) {
    result.schemaVersions.push_back({.schemaArn = schema.arn,
                                     .schemaName = schema.name,
                                     .schemaVersion = std::to_string(version->number),
                                     .type = version->type});
  }
  if (page.next_after) result.nextToken = tokens.make(*page.next_after);
  return result;
}

// Its number is never given again; with the only version the schema is gone.
DeleteSchemaVersionResult deleteSchemaVersion(Call& call, const DeleteSchemaVersionRequest& request) {
  SchemaResource& schema = findSchema(call, request.registryName, request.schemaName);
  const std::uint64_t number = findVersion(schema, request.schemaVersion).number;

  schema.versions.erase(SchemaResource::keyOf(number));
  if (schema.versions.empty()) {
    call.state.registries.at(request.registryName).schemas.erase(request.schemaName);
    call.effects.add({.kind = EventKind::Delete, .resource = call.resource});
  } else {
    call.effects.add({.kind = EventKind::Change,
                      .resource = call.resource,
                      .detail = "version " + request.schemaVersion + " deleted"});
  }
  return {};
}

ExportSchemaResult exportSchema(Call& call, const ExportSchemaRequest& request) {
  const SchemaResource& schema = findSchema(call, request.registryName, request.schemaName);
  const SchemaVersion& version = findVersion(schema, request.schemaVersion);
  if (request.registryName != kDiscovered) throw errors::cannotExport();
  if (request.type != Type::kJSONSchemaDraft4) throw errors::cannotExportAs(request.type);

  return {.content = draft4Of(version.content),
          .schemaArn = schema.arn,
          .schemaName = schema.name,
          .schemaVersion = std::to_string(version.number),
          .type = request.type};
}

}  // namespace squall::schemas
