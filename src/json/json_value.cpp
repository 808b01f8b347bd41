// A JSON document to look at. The parser is nlohmann's and stays in here.
#include <squall/json.hpp>

#include "chaos/key.hpp"

#include <nlohmann/json.hpp>

#include <ostream>
#include <stdexcept>
#include <utility>

namespace squall {

namespace {

using Json = nlohmann::json;
using Type = JsonValue::Type;

Type typeOf(const Json& json) {
  switch (json.type()) {
    case Json::value_t::null:
      return Type::Null;
    case Json::value_t::boolean:
      return Type::Boolean;
    case Json::value_t::string:
      return Type::String;
    case Json::value_t::array:
      return Type::Array;
    case Json::value_t::object:
      return Type::Object;
    default:
      return Type::Number;
  }
}

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// A name that could be read otherwise stands in quotes, as at() reads it.
std::string stepTo(const std::string& name) {
  const bool plain = !name.empty() && name.find_first_of(".[]'") == std::string::npos;
  return plain ? "." + name : "['" + name + "']";
}

std::optional<std::string> difference(const Json& expected, const Json& actual, const std::string& path);

std::optional<std::string> differenceOfObjects(const Json& expected, const Json& actual, const std::string& path) {
  for (const auto& [name, value] : expected.items()) {
    const auto found = actual.find(name);
    const std::string place = path + stepTo(name);
    if (found == actual.end()) return place + ": is missing, expected " + dump(value);
    if (auto inside = difference(value, *found, place)) return inside;
  }
  for (const auto& [name, value] : actual.items()) {
    if (!expected.contains(name)) return path + stepTo(name) + ": is " + dump(value) + ", expected nothing there";
  }
  return std::nullopt;
}

std::optional<std::string> differenceOfArrays(const Json& expected, const Json& actual, const std::string& path) {
  const std::size_t both = std::min(expected.size(), actual.size());
  for (std::size_t i = 0; i < both; ++i) {
    if (auto inside = difference(expected[i], actual[i], path + "[" + std::to_string(i) + "]")) return inside;
  }
  const std::string place = path + "[" + std::to_string(both) + "]";
  if (expected.size() > both) return place + ": is missing, expected " + dump(expected[both]);
  if (actual.size() > both) return place + ": is " + dump(actual[both]) + ", expected nothing there";
  return std::nullopt;
}

std::optional<std::string> difference(const Json& expected, const Json& actual, const std::string& path) {
  if (expected.is_object() && actual.is_object()) return differenceOfObjects(expected, actual, path);
  if (expected.is_array() && actual.is_array()) return differenceOfArrays(expected, actual, path);
  if (expected == actual) return std::nullopt;
  return path + ": is " + dump(actual) + ", expected " + dump(expected);
}

}  // namespace

// The document is one Json; a Node is a Json of it by another name, so that the header needs none of its types.
struct JsonValue::Node {
  static const Json& of(const Node* node) { return *reinterpret_cast<const Json*>(node); }
  static const Node* from(const Json* json) { return reinterpret_cast<const Node*>(json); }
};

JsonValue::JsonValue(const std::string& text) {
  auto document = std::make_shared<const Json>(text);
  node_ = Node::from(document.get());
  document_ = std::move(document);
}

JsonValue::JsonValue(std::nullptr_t) : JsonValue(parse("null")) {}

JsonValue JsonValue::parse(std::string_view text) {
  try {
    auto document = std::make_shared<const Json>(Json::parse(text.begin(), text.end()));
    const Node* root = Node::from(document.get());
    return {std::move(document), root};
  } catch (const Json::parse_error& error) {
    throw std::invalid_argument("no JSON from byte " + std::to_string(error.byte) + " on");
  }
}

JsonValue::Type JsonValue::type() const { return node_ == nullptr ? Type::Missing : typeOf(Node::of(node_)); }

JsonValue JsonValue::at(std::string_view path) const {
  const chaos::JsonPath place = chaos::JsonPath::parse(path);
  if (node_ == nullptr) return {};
  const Json* found = place.find(Node::of(node_));
  return found == nullptr ? JsonValue() : JsonValue(document_, Node::from(found));
}

std::string JsonValue::text() const { return node_ == nullptr ? "" : dump(Node::of(node_)); }

JsonValue::operator std::string() const { return type() == Type::String ? string() : text(); }

std::size_t JsonValue::size() const {
  const bool is_container = type() == Type::Array || type() == Type::Object;
  return is_container ? Node::of(node_).size() : 0;
}

JsonValue JsonValue::operator[](std::size_t index) const {
  if (index >= size()) return {};
  auto place = Node::of(node_).begin();
  std::advance(place, static_cast<std::ptrdiff_t>(index));
  return {document_, Node::from(&*place)};
}

bool JsonValue::equals(const JsonValue& other) const {
  if (node_ == nullptr || other.node_ == nullptr) return node_ == other.node_;
  return Node::of(node_) == Node::of(other.node_);
}

const std::string& JsonValue::string() const { return Node::of(node_).get_ref<const std::string&>(); }
bool JsonValue::boolean() const { return Node::of(node_).get<bool>(); }

std::partial_ordering JsonValue::compare(double number) const {
  if (type() != Type::Number) return std::partial_ordering::unordered;
  return Node::of(node_).get<double>() <=> number;
}

std::partial_ordering JsonValue::compare(std::int64_t number) const {
  if (type() != Type::Number) return std::partial_ordering::unordered;
  const Json& json = Node::of(node_);
  // nlohmann keeps what does not fit into 64 signed bits as unsigned or as a double.
  if (json.is_number_unsigned() && json.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX)) {
    return std::partial_ordering::greater;
  }
  if (json.is_number_float()) return json.get<double>() <=> static_cast<double>(number);
  return json.get<std::int64_t>() <=> number;
}

std::optional<std::string> firstDifference(const JsonValue& expected, const JsonValue& actual) {
  if (expected.node_ == nullptr || actual.node_ == nullptr) {
    if (expected.node_ == actual.node_) return std::nullopt;
    return "$: is " + (actual.node_ ? actual.text() : "missing") + ", expected " +
           (expected.node_ ? expected.text() : "nothing there");
  }
  return difference(JsonValue::Node::of(expected.node_), JsonValue::Node::of(actual.node_), "$");
}

std::ostream& operator<<(std::ostream& out, const JsonValue& value) {
  return out << (value.type() == Type::Missing ? "(missing)" : value.text());
}

}  // namespace squall
