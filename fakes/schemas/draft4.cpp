// OpenAPI 3 as JSON Schema Draft 4, as ExportSchema writes it: members in alphabetical order behind $schema, title and
// definitions.
#include "schemas/errors.hpp"
#include "schemas/json_schema.hpp"

#include <nlohmann/json.hpp>

namespace squall::schemas {

namespace {

using Sorted = nlohmann::json;
using Json = nlohmann::ordered_json;

constexpr std::string_view kComponents = "#/components/schemas/";

// References point elsewhere, and what may be null says so by its type.
Sorted converted(const Sorted& schema) {
  if (schema.is_array()) {
    Sorted list = Sorted::array();
    for (const Sorted& each : schema) list.push_back(converted(each));
    return list;
  }
  if (!schema.is_object()) return schema;
  Sorted result = Sorted::object();
  for (const auto& [name, value] : schema.items()) {
    if (name == "nullable") continue;
    const bool is_reference = name == "$ref" && value.is_string() && value.get<std::string>().starts_with(kComponents);
    result[name] = is_reference ? Sorted("#/definitions/" + value.get<std::string>().substr(kComponents.size()))
                                : converted(value);
  }
  if (schema.value("nullable", false) && result.contains("type")) result["type"] = {result["type"], "null"};
  return result;
}

}  // namespace

void requireSchema(const std::string& content) {
  if (!Sorted::parse(content, nullptr, false).is_object()) throw errors::contentIsNoSchema("it is no JSON object");
}

std::string draft4Of(const std::string& openapi) {
  const Sorted document = Sorted::parse(openapi, nullptr, false);
  if (!document.is_object() || !document.contains("components")) return openapi;
  const Sorted& components = document["components"]["schemas"];
  const std::string root = components.contains("AWSEvent") ? "AWSEvent" : "Event";
  Json result = Json::object();
  result["$schema"] = "http://json-schema.org/draft-04/schema#";
  result["title"] = document["info"]["title"].get<std::string>();
  Json definitions = Json::object();
  for (const auto& [name, schema] : components.items()) {
    if (name != root) definitions[name] = Json::parse(converted(schema).dump());
  }
  result["definitions"] = definitions;
  const Sorted event = converted(components[root]);
  for (const auto& [name, value] : event.items()) result[name] = Json::parse(value.dump());
  return result.dump();
}

}  // namespace squall::schemas
