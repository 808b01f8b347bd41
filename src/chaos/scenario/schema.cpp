#include "chaos/scenario/schema.hpp"

#include "chaos/scenario/parameters.hpp"
#include "chaos/scenario/scenario_fields.hpp"
#include "chaos/scenario/sections.hpp"
#include "chaos/vocabulary.hpp"
#include "setup/queues.hpp"

#include <squall/checks.hpp>

#include <nlohmann/json.hpp>

#include <map>
#include <set>

namespace squall::chaos {

namespace {

using setup::Field;
using setup::FieldOf;
using setup::FieldType;
using Json = nlohmann::ordered_json;
using Sections = std::map<std::string_view, Json>;

Json reference(const std::string& name) { return {{"$ref", "#/$defs/" + name}}; }

Json spanSchema() {
  return {{"type", {"string", "number"}}, {"pattern", "^[0-9]+(\\.[0-9]+)?(us|ms|s|m|min|h|d)?$"}, {"minimum", 0}};
}

Json countSchema(const Field& field) {
  Json schema{{"type", "integer"}, {"minimum", field.least}};
  if (field.most != UINT64_MAX) schema["maximum"] = field.most;
  return schema;
}

Json typeSchema(const Field& field, const Sections& sections) {
  switch (field.type) {
    case FieldType::Text:
      return {{"type", "string"}, {"minLength", 1}};
    case FieldType::Word:
      return {{"enum", field.words}};
    case FieldType::Flag:
      return {{"type", "boolean"}};
    case FieldType::Count:
      return countSchema(field);
    case FieldType::Counts:
      return {{"anyOf", {countSchema(field), {{"type", "array"}, {"items", countSchema(field)}, {"minItems", 1}}}}};
    case FieldType::Fraction:
      return {{"type", "number"}, {"minimum", 0}, {"maximum", 1}};
    case FieldType::Factor:
      return {{"type", "number"}, {"exclusiveMinimum", 0}};
    case FieldType::Span:
      return spanSchema();
    case FieldType::SpanPair:
      return {{"type", "array"}, {"items", spanSchema()}, {"minItems", 2}, {"maxItems", 2}};
    case FieldType::Instant:
      return {{"type", "string"}, {"format", "date-time"}};
    case FieldType::Texts:
      return {{"type", "array"}, {"items", {{"type", "string"}}}, {"minItems", 1}};
    case FieldType::Section:
      return sections.at(field.name);
  }
  return {};
}

Json fieldSchema(const Field& field, const Sections& sections) {
  Json schema = typeSchema(field, sections);
  std::string about(field.about);
  if (!field.fallback.empty()) about += " (default: " + std::string(field.fallback) + ")";
  if (!about.empty()) schema["description"] = about;
  return schema;
}

// A map that knows its keys.
class ObjectSchema {
 public:
  explicit ObjectSchema(const Sections& sections = {}) : sections_(sections) {}

  ObjectSchema& add(const Field& field) {
    properties_[std::string(field.name)] = fieldSchema(field, sections_);
    if (field.required) required_.push_back(field.name);
    return *this;
  }
  template <class Target>
  ObjectSchema& add(std::span<const FieldOf<Target>> fields) {
    for (const FieldOf<Target>& each : fields) add(each.field);
    return *this;
  }
  ObjectSchema& add(const std::string& name, Json schema) {
    properties_[name] = std::move(schema);
    return *this;
  }
  Json done() const {
    Json schema{{"type", "object"}, {"properties", properties_}, {"additionalProperties", false}};
    if (!required_.empty()) schema["required"] = required_;
    return schema;
  }

 private:
  const Sections sections_;
  Json properties_ = Json::object();
  Json required_ = Json::array();
};

template <class Target>
Json objectOf(std::span<const FieldOf<Target>> fields, const Sections& sections = {}) {
  return ObjectSchema(sections).add(fields).done();
}

// A fault with its own parameters; which ones, `fault` says. `beside`: other keys of the same map.
Json faultSchema(std::span<const Field> beside) {
  const Sections sections{{"lognormal", objectOf(lognormalFields())}};
  std::set<std::string_view> taken;
  for (const Field& each : beside) taken.insert(each.name);
  Json names = Json::array();
  Json cases = Json::array();
  for (const FaultRow& row : vocabulary()) {
    names.push_back(row.name);
    ObjectSchema parameters(sections);
    for (const Field& each : beside) parameters.add(each);
    parameters.add("fault", {{"const", row.name}, {"description", row.observes}});
    for (const Parameter& each : parametersOf(row.kind)) {
      if (taken.count(each.field.name) == 0) parameters.add(each.field);
    }
    cases.push_back({{"if", {{"properties", {{"fault", {{"const", row.name}}}}}}}, {"then", parameters.done()}});
  }
  return {
      {"type", "object"}, {"properties", {{"fault", {{"enum", names}}}}}, {"required", {"fault"}}, {"allOf", cases}};
}

Json ruleSchema() {
  const Json nothing_or_fault{{"anyOf", {{{"type", "null"}}, reference("fault")}}};
  const Sections sections{
      {"on", objectOf(onFields())},
      {"when", objectOf(whenFields(), {{"flap", objectOf(flapFields())}, {"burst", objectOf(burstFields())}})},
      {"do", reference("fault")},
      {"limit", objectOf(limitFields())},
      {"stack", {{"type", "array"}, {"items", nothing_or_fault}, {"minItems", 1}}},
  };
  ObjectSchema rule(sections);
  for (const Field& each : ruleFields()) rule.add(each);
  Json schema = rule.done();
  schema["oneOf"] = {{{"required", {"do"}}}, {{"required", {"stack"}}}};
  return schema;
}

Json queueSchema() {
  const Json values{{"type", "object"}, {"additionalProperties", {{"type", {"string", "number", "boolean"}}}}};
  const Json queue = objectOf(setup::queueFields(), {{"attributes", values},
                                                     {"tags", values},
                                                     {"dlq", objectOf(setup::deadLetterQueueFields())},
                                                     {"account", {{"type", "string"}, {"pattern", "^[0-9]{12}$"}}}});
  return {{"type", "array"}, {"items", {{"anyOf", {{{"type", "string"}}, queue}}}}};
}

Json checkSchema() {
  const Json parameters{{"type", {"object", "null"}},
                        {"additionalProperties", {{"type", {"string", "number", "boolean", "array"}}}}};
  const Json with_parameters{
      {"type", "object"}, {"additionalProperties", parameters}, {"minProperties", 1}, {"maxProperties", 1}};
  Json names = Json::array();
  for (const std::string_view name : checks::names()) names.push_back(name);
  return {{"type", "array"}, {"items", {{"anyOf", {{{"type", "string"}, {"examples", names}}, with_parameters}}}}};
}

}  // namespace

std::string scenarioSchema() {
  const Json texts{{"type", "array"}, {"items", {{"type", "string"}}}};
  const Sections identity{{"message", texts},
                          {"mask", texts},
                          {"client", {{"type", "string"}, {"pattern", "^(access_key|connection|header:.+)$"}}}};
  // `tables` is known so that its error says why, and not in the schema, since it is no use.
  const Json world = ObjectSchema({{"queues", queueSchema()}}).add(worldFields().front().field).done();
  const Sections sections{
      {"clock", objectOf(clockFields(), {{"skip", objectOf(skipFields())}})},
      {"identity", objectOf(identityFields(), identity)},
      {"world", world},
      {"faults", {{"type", "array"}, {"items", reference("rule")}}},
      {"schedule", {{"type", "array"}, {"items", reference("event")}}},
      {"check", checkSchema()},
      {"heal", objectOf(healFields())},
  };
  Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
              {"title", "Squall scenario"},
              {"description", "docs/SCENARIOS.md is the manual."}};
  schema.update(objectOf(scenarioFields(), sections));
  Json event = faultSchema(eventFields());
  schema["$defs"] = {{"rule", ruleSchema()}, {"fault", faultSchema({})}, {"event", event}};
  return schema.dump(2) + "\n";
}

}  // namespace squall::chaos
