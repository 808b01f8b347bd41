// CreateRegistry, DescribeRegistry, UpdateRegistry, DeleteRegistry, ListRegistries.
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-registries-name-registryname.html
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-registries.html
#include "core/pagination.hpp"
#include "schemas/errors.hpp"
#include "schemas/names.hpp"
#include "schemas/operations.hpp"

namespace squall::schemas {

namespace {

constexpr const char* kScopeAws = "AWS";

// The four answers about a registry have the same members.
template <class Result>
Result shown(const RegistryResource& registry) {
  Result result{.description = registry.description, .registryArn = registry.arn, .registryName = registry.name};
  result.tags = shownTags(registry.tags);
  return result;
}

void requireOwn(const std::string& name) {
  if (name == kDiscovered || isAwsName(name)) throw errors::registryIsAwsOwn(name);
}

}  // namespace

CreateRegistryResult createRegistry(Call& call, const CreateRegistryRequest& request) {
  const std::string& name = request.registryName;
  call.resource = name;
  checkRegistryName(name);
  if (isAwsName(name)) throw errors::registryIsAwsOwn(name);
  if (call.state.registries.contains(name)) throw errors::registryExists(name);

  RegistryResource& registry = call.state.registries[name];
  registry = {.name = name,
              .arn = call.state.arnOf("registry/" + name),
              .description = request.description,
              .tags = tagsOf(request.tags),
              .schemas = {}};
  call.effects.add({.kind = EventKind::Create, .resource = name});
  return shown<CreateRegistryResult>(registry);
}

DescribeRegistryResult describeRegistry(Call& call, const DescribeRegistryRequest& request) {
  return shown<DescribeRegistryResult>(findRegistry(call, request.registryName));
}

UpdateRegistryResult updateRegistry(Call& call, const UpdateRegistryRequest& request) {
  RegistryResource& registry = findRegistry(call, request.registryName);
  if (request.description) registry.description = request.description;
  call.effects.add({.kind = EventKind::Change, .resource = registry.name});
  return shown<UpdateRegistryResult>(registry);
}

// With all that is in it: AWS's model has no error for a registry that is not empty.
DeleteRegistryResult deleteRegistry(Call& call, const DeleteRegistryRequest& request) {
  const std::string name = findRegistry(call, request.registryName).name;
  requireOwn(name);
  for (const auto& [schema, resource] : call.state.registries.at(name).schemas) {
    call.effects.add(
        {.kind = EventKind::Delete, .resource = resourceName(name, schema), .detail = "its registry was deleted"});
  }
  call.state.registries.erase(name);
  call.effects.add({.kind = EventKind::Delete, .resource = name});
  return {};
}

ListRegistriesResult listRegistries(Call& call, const ListRegistriesRequest& request) {
  const std::string prefix = request.registryNamePrefix.value_or("");
  const std::string scope = request.scope.value_or("");
  const core::PageToken tokens("schemas:ListRegistries:" + prefix + "/" + scope);
  // AWS's own registry, aws.events, is not here, so its scope is empty.
  const auto wanted = [&scope](const std::string&, const RegistryResource&) { return scope != kScopeAws; };
  const auto page =
      core::pageOf(call.state.registries, prefix, placeOf(tokens, request.nextToken), pageSize(request.limit), wanted);
  ListRegistriesResult result{.nextToken = {}, .registries = List<RegistrySummary>::presentEmpty()};
  for (const RegistryResource* registry : page.elements) {
    result.registries.push_back(
        {.registryArn = registry->arn, .registryName = registry->name, .tags = shownTags(registry->tags)});
  }
  if (page.next_after) result.nextToken = tokens.make(*page.next_after);
  return result;
}

}  // namespace squall::schemas
