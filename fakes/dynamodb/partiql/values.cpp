#include "dynamodb/partiql/values.hpp"

#include "dynamodb/partiql/errors.hpp"
#include "dynamodb/value/item.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <set>
#include <utility>

namespace squall::dynamodb::partiql {
namespace {

using Kind = Node::Kind;
using Type = AttributeValue::Type;

constexpr int kDeepestLevel = 32;

// The exponent of a number's text; 0 where it has none.
std::int64_t exponentOf(const std::string& number) {
  constexpr std::int64_t kEnough = std::int64_t{1} << 40;
  const std::size_t e = number.find_first_of("eE");
  if (e == std::string::npos) return 0;
  std::int64_t value = 0;
  for (const char c : number.substr(e)) {
    if (c >= '0' && c <= '9') value = std::min(kEnough, value * 10 + (c - '0'));
  }
  return number.find('-', e) == std::string::npos ? value : -value;
}

// Parameters are read as java.math.BigDecimal reads them: exponent and scale are 32-bit numbers. The check of the
// magnitude adds in 32 bits, so 1E2147483647 is an underflow.
void checkParameterNumber(const std::string& number) {
  Number read;
  const Number::Fault fault = Number::read(number, read);
  if (fault != Number::Fault::Overflow && fault != Number::Fault::Underflow) return;  // normalise() says the rest
  constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
  const std::string digits = number.substr(0, number.find_first_of("eE"));
  const std::size_t point = digits.find('.');
  const std::size_t decimals = point == std::string::npos ? 0 : digits.size() - point - 1;
  const std::int64_t exponent = exponentOf(number);
  const std::int64_t scale = static_cast<std::int64_t>(decimals) - exponent;
  if (exponent > kMost || exponent < -kMost - 1 || scale > kMost || scale < -kMost - 1) {
    throw errors::validation("The parameter cannot be converted to a numeric value: " + number);
  }
  const std::int64_t precision = std::ranges::count_if(digits, [](char c) { return c >= '0' && c <= '9'; });
  if (precision - scale <= kMost) return;
  throw errors::validation(
      "Number underflow. Attempting to store a number with magnitude smaller than supported range");
}

void checkParameterNumbers(const AttributeValue& value, int level) {
  if (level > kDeepestLevel) return;  // normalise() says so
  if (value.is(Type::N)) checkParameterNumber(value.n());
  if (value.is(Type::NS)) std::ranges::for_each(value.ns(), checkParameterNumber);
  if (value.is(Type::L)) {
    for (const AttributeValue& element : value.l()) checkParameterNumbers(element, level + 1);
  }
  if (value.is(Type::M)) {
    for (const auto& [name, entry] : value.m()) checkParameterNumbers(entry, level + 1);
  }
}

class ValueReader {
 public:
  explicit ValueReader(const List<AttributeValue>& parameters) : parameters_(parameters) {}

  AttributeValue read(const Node& node, const std::string& path) const {
    switch (node.kind) {
      case Kind::String:
        return AttributeValue::string(node.text);
      case Kind::Number:
        return AttributeValue::number(numberIn(node, path));
      case Kind::Bool:
        return AttributeValue::boolean(node.text == "true");
      case Kind::Null:
        return AttributeValue::null();
      case Kind::Parameter:
        if (node.index >= parameters_.size()) throw errors::wrongParameterCount();
        return parameters_[node.index];
      case Kind::List:
        return list(node, path);
      case Kind::Bag:
        return bag(node, path);
      case Kind::Struct:
        return structure(node, path);
      default:
        throw unsupported(node, path);
    }
  }

 private:
  static AwsError unsupported(const Node& node, const std::string& path) {
    return errors::atToken(
        "Unsupported data type: " + (node.text.empty() ? "expression" : node.text) + " under key " + path, node.at);
  }

  static std::string numberIn(const Node& node, const std::string& path) {
    return readNumber(node.text, {.after = " under " + path}).text();
  }

  AttributeValue list(const Node& node, const std::string& path) const {
    List<AttributeValue> elements;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
      elements.push_back(read(node.children[i], path + "[" + std::to_string(i) + "]"));
    }
    return AttributeValue::list(std::move(elements));
  }

  AttributeValue structure(const Node& node, const std::string& path) const {
    Map<AttributeValue> entries;
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
      const Node& name = node.children[i];
      // No recording for a key that is no text.
      if (name.kind != Kind::String) throw unsupported(name, path);
      entries.insert_or_assign(name.text, read(node.children[i + 1], path + "." + name.text));
    }
    entries.markPresent();
    return AttributeValue::map(std::move(entries));
  }

  AttributeValue bag(const Node& node, const std::string& path) const {
    if (node.children.empty()) throw errors::validation("Empty bags are not supported");
    List<std::string> texts;
    List<std::string> as_written;
    const Type type = read(node.children[0], path).type();
    for (std::size_t i = 0; i < node.children.size(); ++i) {
      const AttributeValue member = read(node.children[i], path + "[" + std::to_string(i) + "]");
      if (!member.is(type) || (type != Type::S && type != Type::N)) {
        throw errors::validation(
            "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags");
      }
      texts.push_back(type == Type::S ? member.s() : member.n());
      as_written.push_back(node.children[i].kind == Kind::Parameter ? texts.back() : node.children[i].text);
    }
    if (std::set<std::string>(texts.begin(), texts.end()).size() != texts.size()) {
      std::string all;
      for (const std::string& text : as_written) all.append(all.empty() ? "" : ", ").append(text);
      throw errors::invalidParameter("Input collection [" + all + "] contains duplicates" +
                                     (type == Type::S ? "." : "! under " + path));
    }
    return type == Type::S ? AttributeValue::stringSet(std::move(texts)) : AttributeValue::numberSet(std::move(texts));
  }

  const List<AttributeValue>& parameters_;
};

}  // namespace

List<AttributeValue> checkedParameters(const List<AttributeValue>& parameters) {
  List<AttributeValue> result = parameters;
  for (AttributeValue& value : result) {
    checkParameterNumbers(value, 1);
    normalise(value);
  }
  return result;
}

bool isValue(const Node& node) {
  switch (node.kind) {
    case Kind::String:
    case Kind::Number:
    case Kind::Bool:
    case Kind::Null:
    case Kind::Parameter:
    case Kind::List:
    case Kind::Bag:
    case Kind::Struct:
      return true;
    default:
      return false;
  }
}

AttributeValue valueOf(const Node& node, const List<AttributeValue>& parameters, const std::string& path) {
  AttributeValue value = ValueReader(parameters).read(node, path);
  normalise(value);  // a literal may be too deep
  return value;
}

}  // namespace squall::dynamodb::partiql
