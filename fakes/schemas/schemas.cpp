// CreateSchema, DescribeSchema, UpdateSchema, DeleteSchema.
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-registries-name-registryname-schemas-name-schemaname.html
#include "schemas/errors.hpp"
#include "schemas/json_schema.hpp"
#include "schemas/names.hpp"
#include "schemas/operations.hpp"

namespace squall::schemas {

namespace {

// What CreateSchema, UpdateSchema and DescribeSchema all answer.
template <class Result>
Result shown(const SchemaResource& schema, const SchemaVersion& version) {
  Result result;
  result.description = schema.description;
  result.lastModified = schema.modified;
  result.schemaArn = schema.arn;
  result.schemaName = schema.name;
  result.schemaVersion = std::to_string(version.number);
  result.tags = shownTags(schema.tags);
  result.type = version.type;
  result.versionCreatedDate = version.created;
  return result;
}

}  // namespace

CreateSchemaResult createSchema(Call& call, const CreateSchemaRequest& request) {
  RegistryResource& registry = findRegistry(call, request.registryName);
  call.resource = resourceName(registry.name, request.schemaName);
  checkSchemaName(request.schemaName);
  requireSchema(request.content);
  if (registry.schemas.contains(request.schemaName)) throw errors::schemaExists(request.schemaName);

  SchemaResource& schema = registry.schemas[request.schemaName];
  schema.name = request.schemaName;
  schema.arn = call.state.arnOf("schema/" + call.resource);
  schema.description = request.description;
  schema.tags = tagsOf(request.tags);
  const SchemaVersion& version = schema.add(request.content, request.type, call.now);
  call.effects.add({.kind = EventKind::Create, .resource = call.resource});
  return shown<CreateSchemaResult>(schema, version);
}

DescribeSchemaResult describeSchema(Call& call, const DescribeSchemaRequest& request) {
  const SchemaResource& schema = findSchema(call, request.registryName, request.schemaName);
  const SchemaVersion& version = findVersion(schema, request.schemaVersion);
  DescribeSchemaResult result = shown<DescribeSchemaResult>(schema, version);
  result.content = version.content;
  return result;
}

// Another content or type is a new version, also where an older one was the same (recorded: Terraform's acceptance
// tests). A description alone, or the content that is there already, makes none.
UpdateSchemaResult updateSchema(Call& call, const UpdateSchemaRequest& request) {
  SchemaResource& schema = findSchema(call, request.registryName, request.schemaName);
  if (request.content.has_value() != request.type.has_value()) throw errors::contentAndTypeBelongTogether();
  if (request.content) requireSchema(*request.content);
  const std::string token = request.clientTokenId.value_or("");
  if (!token.empty() && token == schema.client_token) return shown<UpdateSchemaResult>(schema, schema.latest());

  schema.client_token = token;
  if (request.description) schema.description = request.description;
  const bool is_new =
      request.content && (*request.content != schema.latest().content || *request.type != schema.latest().type);
  if (is_new) schema.add(*request.content, *request.type, call.now);
  call.effects.add({.kind = EventKind::Change,
                    .resource = call.resource,
                    .detail = is_new ? "version " + std::to_string(schema.last_number) : ""});
  return shown<UpdateSchemaResult>(schema, schema.latest());
}

DeleteSchemaResult deleteSchema(Call& call, const DeleteSchemaRequest& request) {
  findSchema(call, request.registryName, request.schemaName);
  call.state.registries.at(request.registryName).schemas.erase(request.schemaName);
  call.effects.add({.kind = EventKind::Delete, .resource = call.resource});
  return {};
}

}  // namespace squall::schemas
