#include <squall/mock_event.hpp>

#include "core/ids.hpp"
#include "core/random.hpp"
#include "core/time_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <stdexcept>

namespace squall {

namespace {

using Json = nlohmann::ordered_json;

// Deeper than this only what is required is made: a schema may contain itself.
constexpr int kDeepEnough = 6;
constexpr int kTooDeep = 64;

[[noreturn]] void complain(const std::string& place, const std::string& what) {
  throw std::invalid_argument("squall::mockEvent: " + place + ": " + what);
}

class Maker {
 public:
  Maker(const Json& document, const MockOptions& options) : document_(document), options_(options) {}

  // `place` names the value: what is made there depends on it and on the seed alone.
  Json make(const Json& schema, const std::string& place, int depth) const {
    if (depth > kTooDeep) complain(place, "the schema contains itself, and requires it");
    if (!schema.is_object()) {
      if (schema.is_boolean()) return Json::object();  // true: anything
      complain(place, "a schema is an object");
    }
    if (const auto ref = schema.find("$ref"); ref != schema.end()) return make(resolve(*ref, place), place, depth + 1);
    for (const char* said : {"const", "example", "default"}) {
      if (const auto value = schema.find(said); value != schema.end()) return *value;
    }
    if (const auto values = schema.find("enum"); values != schema.end() && values->is_array() && !values->empty())
      return (*values)[draw(place, values->size())];
    if (schema.contains("allOf")) return makeAll(schema, place, depth);
    for (const char* choice : {"oneOf", "anyOf"}) {
      const auto found = schema.find(choice);
      if (found == schema.end() || !found->is_array() || found->empty()) continue;
      return make((*found)[draw(place + choice, found->size())], place, depth + 1);
    }
    return makeTyped(schema, typeOf(schema), place, depth);
  }

 private:
  std::size_t draw(const std::string& what, std::size_t bound) const {
    return static_cast<std::size_t>(core::hash64(what, options_.seed) % bound);
  }

  const Json& resolve(const Json& ref, const std::string& place) const {
    const std::string text = ref.is_string() ? ref.get<std::string>() : "";
    if (!text.starts_with("#")) complain(place, "only a $ref within the document is followed, not '" + text + "'");
    try {
      return document_.at(Json::json_pointer(text.substr(1)));
    } catch (const Json::exception&) {
      complain(place, "the $ref '" + text + "' leads nowhere");
    }
  }

  static std::string typeOf(const Json& schema) {
    const auto type = schema.find("type");
    if (type != schema.end()) {
      if (type->is_string()) return type->get<std::string>();
      // Draft 4 has lists of types; "null" among them only says that the value may be missing.
      for (const Json& each : *type) {
        if (each.is_string() && each != "null") return each.get<std::string>();
      }
    }
    if (schema.contains("properties") || schema.contains("required")) return "object";
    return schema.contains("items") ? "array" : "string";
  }

  // Properties of all parts together; for what is no object the first part counts.
  Json makeAll(const Json& schema, const std::string& place, int depth) const {
    Json whole = Json::object();
    Json rest = schema;
    rest.erase("allOf");
    if (rest.contains("properties")) whole.update(make(rest, place, depth + 1));
    for (const Json& part : schema["allOf"]) {
      Json made = make(part, place, depth + 1);
      if (!made.is_object()) return made;
      whole.update(made);
    }
    return whole;
  }

  Json makeTyped(const Json& schema, const std::string& type, const std::string& place, int depth) const {
    if (type == "object") return makeObject(schema, place, depth);
    if (type == "array") return makeArray(schema, place, depth);
    if (type == "boolean") return draw(place, 2) == 0;
    if (type == "null") return nullptr;
    if (type == "integer" || type == "number") return makeNumber(schema, type == "integer", place);
    if (type == "string") return makeText(schema, place);
    complain(place, "'" + type + "' is no type");
  }

  Json makeObject(const Json& schema, const std::string& place, int depth) const {
    std::set<std::string> required;
    if (const auto names = schema.find("required"); names != schema.end() && names->is_array()) {
      for (const Json& name : *names) required.insert(name.get<std::string>());
    }
    Json made = Json::object();
    const bool few = options_.required_only || depth > kDeepEnough;
    if (const auto properties = schema.find("properties"); properties != schema.end()) {
      for (const auto& [name, property] : properties->items()) {
        if (few && !required.contains(name)) continue;
        made[name] = make(property, place + "." + name, depth + 1);
      }
    }
    // Required and not described: anything will do.
    for (const std::string& name : required) {
      if (!made.contains(name)) made[name] = makeText(Json::object(), place + "." + name);
    }
    return made;
  }

  Json makeArray(const Json& schema, const std::string& place, int depth) const {
    const std::size_t least = schema.value("minItems", std::size_t{0});
    const std::size_t most = schema.value("maxItems", std::max<std::size_t>(least, 1));
    const bool few = options_.required_only || depth > kDeepEnough;
    const std::size_t count = few ? least : std::max(least, std::min<std::size_t>(most, 1));
    Json made = Json::array();
    const auto items = schema.find("items");
    for (std::size_t i = 0; i < count; ++i) {
      const std::string element = place + "[" + std::to_string(i) + "]";
      if (items == schema.end()) {
        made.push_back(makeText(Json::object(), element));
      } else {
        made.push_back(make(items->is_array() ? (*items)[std::min(i, items->size() - 1)] : *items, element, depth + 1));
      }
    }
    return made;
  }

  Json makeNumber(const Json& schema, bool is_whole, const std::string& place) const {
    double least = schema.value("minimum", 0.0);
    double most = schema.value("maximum", std::max(least, 0.0) + 100.0);
    const auto excludes = [&](const char* name, double& bound, double step) {
      const auto found = schema.find(name);
      if (found == schema.end()) return;
      if (found->is_number()) bound = found->get<double>();  // later drafts, OpenAPI 3.1
      if (found->is_number() || (found->is_boolean() && found->get<bool>())) bound += step;
    };
    excludes("exclusiveMinimum", least, is_whole ? 1 : 0.01);
    excludes("exclusiveMaximum", most, is_whole ? -1 : -0.01);
    const double unit = schema.value("multipleOf", is_whole ? 1.0 : 0.01);
    const double first = std::ceil(least / unit);
    const double last = std::floor(most / unit);
    if (first > last) complain(place, "no number is within the bounds");
    const double steps = std::min(last - first + 1, 1e9);
    const double value = (first + static_cast<double>(draw(place, static_cast<std::size_t>(steps)))) * unit;
    if (is_whole) return static_cast<std::int64_t>(value);
    return value;
  }

  Json makeText(const Json& schema, const std::string& place) const {
    const std::string format = schema.value("format", "");
    if (format == "date-time") return core::isoTime(instant(place)).substr(0, 19) + "Z";
    if (format == "date") return core::isoTime(instant(place)).substr(0, 10);
    if (format == "time") return core::isoTime(instant(place)).substr(11, 8) + "Z";
    if (format == "uuid") return core::Ids(core::hash64(place, options_.seed)).uuid();
    if (format == "email") return "user" + std::to_string(draw(place, 1000)) + "@example.com";
    if (format == "uri" || format == "url") return "https://example.com/" + std::to_string(draw(place, 1000));
    if (format == "hostname") return "host" + std::to_string(draw(place, 1000)) + ".example.com";
    if (format == "ipv4") return "192.0.2." + std::to_string(draw(place, 256));
    if (format == "ipv6") return "2001:db8::" + std::to_string(draw(place, 1000));
    if (schema.contains("pattern"))
      complain(place, "a text with a pattern is not made up; give it by an override, an example or a default");
    const std::size_t least = schema.value("minLength", std::size_t{0});
    const std::size_t most = schema.value("maxLength", std::size_t{1} << 20);
    const std::string name = place.substr(place.rfind('.') + 1);
    std::string text = name.substr(0, name.find('[')) + "-" + std::to_string(draw(place, 1000));
    while (text.size() < least) text += "x";
    if (text.size() > most) text.resize(most);
    return text;
  }

  TimePoint instant(const std::string& place) const {
    return TimePoint(std::chrono::sys_days(std::chrono::year(2030) / 1 / 1)) +
           std::chrono::seconds(draw(place, 31536000));
  }

  const Json& document_;
  const MockOptions& options_;
};

// The schema of the event in the document.
const Json& rootOf(const Json& document, const std::string& wanted) {
  if (!document.contains("openapi")) return document;
  static const Json kNone = Json::object();
  const Json* schemas = &kNone;
  if (document.contains("components") && document["components"].contains("schemas"))
    schemas = &document["components"]["schemas"];
  const std::string name = !wanted.empty() ? wanted : "AWSEvent";
  if (schemas->contains(name)) return (*schemas)[name];
  if (wanted.empty() && schemas->size() == 1) return *schemas->begin();
  complain("components.schemas", "there is no schema '" + name + "'");
}

// A registry's schema says in words of its own what its events are called.
void name(Json& event, const Json& schema) {
  for (const char* member : {"source", "detail-type"}) {
    const auto said = schema.find(std::string("x-amazon-events-") + member);
    if (said != schema.end() && event.is_object() && event.contains(member)) event[member] = *said;
  }
}

// What DescribeSchema and ExportSchema answer has the schema as text.
Json withoutWrapping(Json document) {
  if (!document.is_object() || !document.contains("Content") || !document["Content"].is_string()) return document;
  return Json::parse(document["Content"].get<std::string>(), nullptr, false);
}

void put(Json& event, const std::string& path, const std::string& value) {
  const Json parsed = Json::parse(value, nullptr, false);
  if (parsed.is_discarded()) complain(path, "the override is no JSON: " + value);
  if (!path.starts_with("$.")) complain(path, "an override begins with $., e.g. $.detail.total");
  Json* place = &event;
  std::size_t at = 2;
  while (at <= path.size()) {
    const std::size_t end = std::min(path.find_first_of(".[", at), path.size());
    if (end > at) place = &(*place)[path.substr(at, end - at)];
    at = end + 1;
    if (end < path.size() && path[end] == '[') {
      const std::size_t close = path.find(']', end);
      if (close == std::string::npos) complain(path, "a [ without its ]");
      std::size_t index = 0;
      for (const char c : path.substr(end + 1, close - end - 1)) {
        if (c < '0' || c > '9') complain(path, "an index is a number");
        index = index * 10 + static_cast<std::size_t>(c - '0');
      }
      if (place->is_null()) *place = Json::array();
      if (!place->is_array() || index > place->size()) complain(path, "there is no element " + std::to_string(index));
      if (index == place->size()) place->push_back(nullptr);
      place = &(*place)[index];
      at = close + 1;
      if (at < path.size() && path[at] == '.') ++at;
      if (at >= path.size()) break;
    }
  }
  *place = parsed;
}

}  // namespace

std::string mockEvent(std::string_view schema, const MockOptions& options) {
  const Json document = withoutWrapping(Json::parse(schema, nullptr, false));
  if (document.is_discarded()) complain("the schema", "is no JSON");
  try {
    const Json& root = rootOf(document, options.schema);
    Json event = Maker(document, options).make(root, "$", 0);
    name(event, root);
    for (const auto& [path, value] : options.overrides) put(event, path, value);
    return event.dump(-1, ' ', false, Json::error_handler_t::replace);
  } catch (const Json::exception& mistake) {
    complain("the schema", mistake.what());
  }
}

}  // namespace squall
