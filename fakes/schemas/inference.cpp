// From events to OpenAPI 3. An event's detail becomes a tree of schemas without references; trees are merged, so that
// what fitted one still fits; and at the end each object in it is moved out into a component of its own.
//
// Recorded: names and order of members, int64 for integers, date-time for texts that are one, {} for null, and
// {"type": "object"} for the elements of an empty array. Not known from AWS: whether a new version keeps what older
// events had (here it does), and how it names the objects in arrays and two objects of one name.
#include "schemas/json_schema.hpp"
#include "schemas/limits.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace squall::schemas {

namespace {

using Json = nlohmann::ordered_json;
using Event = nlohmann::json;  // in alphabetical order, as AWS lists properties

constexpr const char* kReference = "#/components/schemas/";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// "2019-02-26T19:42:21Z", with a fraction or an offset if need be.
bool isDateTime(const std::string& text) {
  constexpr std::string_view kForm = "dddd-dd-ddTdd:dd:dd";
  if (text.size() <= kForm.size()) return false;
  for (std::size_t i = 0; i < kForm.size(); ++i) {
    if (kForm[i] == 'd' ? !isDigit(text[i]) : text[i] != kForm[i]) return false;
  }
  std::size_t at = kForm.size();
  if (text[at] == '.') {
    while (++at < text.size() && isDigit(text[at])) {
    }
  }
  const std::string zone = text.substr(at);
  return zone == "Z" || (zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':');
}

int depthOf(const Event& value) {
  int deepest = 0;
  if (value.is_structured()) {
    for (const Event& each : value) deepest = std::max(deepest, depthOf(each));
    return deepest + 1;
  }
  return 0;
}

// An object or element of which nothing is known but that it is there.
bool isBlank(const Json& schema) { return schema.value("type", "") == "object" && !schema.contains("properties"); }

Json merged(const Json& a, const Json& b);

Json elementsOf(const Event& array);

Json treeOf(const Event& value) {
  switch (value.type()) {
    case Event::value_t::null:
      return Json::object();
    case Event::value_t::boolean:
      return {{"type", "boolean"}};
    case Event::value_t::number_integer:
    case Event::value_t::number_unsigned:
      return {{"type", "integer"}, {"format", "int64"}};
    case Event::value_t::number_float:
      return {{"type", "number"}, {"format", "double"}};
    case Event::value_t::string:
      if (isDateTime(value.get<std::string>())) return {{"type", "string"}, {"format", "date-time"}};
      return {{"type", "string"}};
    case Event::value_t::array:
      return {{"type", "array"}, {"items", elementsOf(value)}};
    default:
      break;
  }
  Json object = {{"type", "object"}};
  if (value.empty()) return object;
  object["required"] = Json::array();
  object["properties"] = Json::object();
  for (const auto& [name, member] : value.items()) {
    object["required"].push_back(name);
    object["properties"][name] = treeOf(member);
  }
  return object;
}

Json elementsOf(const Event& array) {
  Json items = {{"type", "object"}};
  for (const Event& each : array) {
    Json next = treeOf(each);
    items = isBlank(items) ? std::move(next) : merged(items, next);
  }
  return items;
}

Json mergedObjects(const Json& a, const Json& b) {
  if (!a.contains("properties") && !b.contains("properties")) return a;
  Json object = {{"type", "object"}};
  const Json none = Json::array();
  const Json required_a = a.value("required", none);
  const Json required_b = b.value("required", none);
  Json required = Json::array();
  for (const Json& name : required_a) {
    if (std::ranges::find(required_b, name) != required_b.end()) required.push_back(name);
  }
  if (!required.empty()) object["required"] = required;
  std::map<std::string, Json> properties;
  for (const Json* side : {&a, &b}) {
    if (!side->contains("properties")) continue;
    for (const auto& [name, schema] : (*side)["properties"].items()) {
      const auto [at, is_new] = properties.emplace(name, schema);
      if (!is_new) at->second = merged(at->second, schema);
    }
  }
  object["properties"] = Json::object();
  for (auto& [name, schema] : properties) object["properties"][name] = std::move(schema);
  return object;
}

Json mergedOfOneType(const std::string& type, const Json& a, const Json& b) {
  if (type == "object") return mergedObjects(a, b);
  if (type == "array") {
    const Json& left = a["items"];
    const Json& right = b["items"];
    return {{"type", "array"}, {"items", isBlank(left) ? right : isBlank(right) ? left : merged(left, right)}};
  }
  Json same = {{"type", type}};
  if (a.contains("format") && a.value("format", "") == b.value("format", "")) same["format"] = a["format"];
  return same;
}

// {} is what was null so far: together with anything else that may be null; and what had different types may be all.
Json merged(const Json& a, const Json& b) {
  if (a == b) return a;
  const bool nullable = a.empty() || b.empty() || a.value("nullable", false) || b.value("nullable", false);
  const std::string left = a.value("type", "");
  const std::string right = b.value("type", "");
  Json both;
  if (a.empty() || b.empty()) {
    both = a.empty() ? b : a;
  } else if (left == right) {
    both = mergedOfOneType(left, a, b);
  } else if ((left == "integer" && right == "number") || (left == "number" && right == "integer")) {
    both = {{"type", "number"}, {"format", "double"}};
  } else {
    return {{"nullable", true}};
  }
  both.erase("nullable");
  if (nullable) both["nullable"] = true;
  return both;
}

// Moves each object of a tree into a component, in the order in which they are met.
class Components {
 public:
  Json all = Json::object();

  void add(const std::string& name, Json tree) {
    all[name] = nullptr;  // keeps its place before those of its members
    moveMembers(tree);
    all[name] = std::move(tree);
  }

 private:
  void moveMembers(Json& object) {
    if (!object.contains("properties")) return;
    for (auto& [name, member] : object["properties"].items()) move(name, member);
  }
  void move(const std::string& name, Json& schema) {
    if (schema.value("type", "") == "array") return move(name + "Item", schema["items"]);
    if (schema.value("type", "") != "object" || !schema.contains("properties")) return;
    std::string title = titleOf(name);
    for (int number = 2; all.contains(title); ++number) title = titleOf(name) + std::to_string(number);
    const bool nullable = schema.value("nullable", false);
    schema.erase("nullable");
    add(title, std::move(schema));
    schema = {{"$ref", kReference + title}};
    if (nullable) schema["nullable"] = true;
  }
};

// The inverse: a tree without references. Throws a JSON error for a document of other hands; in one that contains
// itself
// (`open`: the components that are on the way), what is inside again may be anything.
Json expanded(const Json& schema, const Json& components, std::set<std::string> open = {}) {
  if (schema.contains("$ref")) {
    const std::string name = schema["$ref"].get<std::string>().substr(std::string_view(kReference).size());
    if (!open.insert(name).second) return Json::object();
    Json tree = expanded(components.at(name), components, std::move(open));
    if (schema.value("nullable", false)) tree["nullable"] = true;
    return tree;
  }
  Json tree = schema;
  if (tree.contains("items")) tree["items"] = expanded(tree["items"], components, open);
  if (tree.contains("properties")) {
    for (auto& [name, member] : tree["properties"].items()) member = expanded(member, components, open);
  }
  return tree;
}

// What an event, or a document, says of its kind.
struct Kind {
  bool has_envelope = false;
  std::string source = {};
  std::string detail_type = {};
  Json resources = {};
  Json tree = {};  // of the detail, or of all where there is no envelope
};

Kind kindOf(const Event& event) {
  const auto isText = [&event](const char* name) { return event.contains(name) && event[name].is_string(); };
  if (!isText("source") || !isText("detail-type") || !event.contains("detail") || !event["detail"].is_object()) {
    return {.tree = treeOf(event)};
  }
  return {.has_envelope = true,
          .source = event["source"],
          .detail_type = event["detail-type"],
          .resources = elementsOf(event.value("resources", Event::array())),
          .tree = treeOf(event["detail"])};
}

Kind kindOf(const Json& document) {
  const Json& components = document.at("components").at("schemas");
  if (!components.contains("AWSEvent")) return {.tree = expanded(components.at("Event"), components)};
  const Json& event = components["AWSEvent"];
  return {.has_envelope = true,
          .source = event.at("x-amazon-events-source"),
          .detail_type = event.at("x-amazon-events-detail-type"),
          .resources = event.at("properties").at("resources").at("items"),
          .tree = expanded(event.at("properties").at("detail"), components)};
}

Json envelopeOf(const Kind& kind, const std::string& title) {
  const Json text = {{"type", "string"}};
  Json properties;
  properties["detail"] = {{"$ref", kReference + title}};
  for (const char* name : {"account", "detail-type", "id", "region"}) properties[name] = text;
  properties["resources"] = {{"type", "array"}, {"items", kind.resources}};
  properties["source"] = text;
  properties["time"] = {{"type", "string"}, {"format", "date-time"}};
  properties["version"] = text;
  Json envelope = {{"type", "object"}};
  envelope["required"] = {"detail-type", "resources", "detail", "id", "source", "time", "region", "version", "account"};
  envelope["x-amazon-events-detail-type"] = kind.detail_type;
  envelope["x-amazon-events-source"] = kind.source;
  envelope["properties"] = properties;
  return envelope;
}

std::string documentOf(const Kind& kind) {
  std::string title = kind.has_envelope ? titleOf(kind.detail_type) : "Event";
  if (title.empty() || title == "AWSEvent") title += "Detail";
  Components components;
  if (kind.has_envelope) components.all["AWSEvent"] = envelopeOf(kind, title);
  components.add(title, kind.tree);
  Json document;
  document["openapi"] = "3.0.0";
  document["info"] = {{"version", "1.0.0"}, {"title", title}};
  document["paths"] = Json::object();
  document["components"] = {{"schemas", components.all}};
  return document.dump();
}

}  // namespace

std::string titleOf(std::string_view detail_type) {
  std::string title;
  bool starts_word = true;
  for (const char c : detail_type) {
    const bool is_word = std::isalnum(static_cast<unsigned char>(c)) != 0;
    if (is_word) title += starts_word ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
    starts_word = !is_word;
  }
  return title;
}

std::optional<std::string> inferSchema(const std::vector<std::string>& events, std::string_view known) {
  std::optional<Kind> kind;
  try {
    if (!known.empty()) kind = kindOf(Json::parse(known));
    for (const std::string& text : events) {
      const Event event = Event::parse(text);
      if (!event.is_object() || depthOf(event) > limits::kDiscoveredLevels) return std::nullopt;
      Kind next = kindOf(event);
      if (!kind) {
        kind = std::move(next);
        continue;
      }
      if (kind->has_envelope != next.has_envelope) return std::nullopt;
      if (kind->has_envelope && isBlank(kind->resources)) kind->resources = next.resources;
      kind->tree = merged(kind->tree, next.tree);
    }
  } catch (const std::exception&) {
    return std::nullopt;
  }
  if (!kind) return std::nullopt;
  return documentOf(*kind);
}

}  // namespace squall::schemas
