// The short forms of <squall/schemas.hpp>: each is a call or two of the full API.
#include <squall/schemas.hpp>
#include "core/arn.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace squall {

std::string Schemas::createSchema(const std::string& registry, const std::string& name, const std::string& content) {
  const auto known = listRegistries({.registryNamePrefix = registry}).registries;
  const bool is_there = std::ranges::any_of(known, [&](const auto& each) { return each.registryName == registry; });
  if (!is_there) createRegistry({.registryName = registry});
  const auto document = nlohmann::json::parse(content, nullptr, false);
  const bool is_openapi = document.is_object() && document.contains("openapi");
  return createSchema({.content = content,
                       .registryName = registry,
                       .schemaName = name,
                       .type = is_openapi ? schemas::Type::kOpenApi3 : schemas::Type::kJSONSchemaDraft4})
      .schemaArn.value();
}

std::string Schemas::content(const std::string& registry, const std::string& name) {
  return describeSchema({.registryName = registry, .schemaName = name}).content.value();
}

std::string Schemas::discover(const std::string& bus) {
  const std::string arn = core::toString({.partition = std::string(core::partitionOf(region())),
                                          .service = "events",
                                          .region = region(),
                                          .account = account_,
                                          .resource = "event-bus/" + bus});
  return createDiscoverer({.sourceArn = arn}).discovererId.value();
}

}  // namespace squall
