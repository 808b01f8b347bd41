// Values and the operators with one operand.
#include "eventbridge/pattern/operators.hpp"

#include "core/json_text.hpp"
#include "eventbridge/pattern/values.hpp"

#include <charconv>

namespace squall::eventbridge {

namespace {

constexpr const char* kOneKey = "Only one key allowed in match expression";

void expectEndOfObject(JsonReader& reader, const char* complaint = kOneKey) {
  if (reader.next() != JsonToken::EndObject) throw reader.mistake(complaint);
}

std::string expectString(JsonReader& reader, JsonToken token, const std::string& operator_name) {
  if (token != JsonToken::String) throw reader.mistake(operator_name + " match pattern must be a string");
  return reader.text();
}

ValueCondition withValue(ConditionKind kind, const std::string& operator_name, std::string value) {
  ValueCondition condition{.kind = kind, .source = "{" + quoted(operator_name) + ":" + quoted(value) + "}"};
  condition.values.push_back(std::move(value));
  return condition;
}

// {"prefix": "x"}, or {"prefix": {"equals-ignore-case": "x"}}; the same for suffix. `capital` begins a sentence.
ValueCondition readAffix(JsonReader& reader, const std::string& name, const char* capital, ConditionKind kind,
                         ConditionKind ignoring_case) {
  constexpr const char* kIgnoreCase = "equals-ignore-case";
  const JsonToken operand = reader.next();
  if (operand != JsonToken::StartObject) {
    ValueCondition condition = withValue(kind, name, expectString(reader, operand, name));
    expectEndOfObject(reader);
    return condition;
  }
  if (reader.next() != JsonToken::FieldName) throw reader.mistake(std::string(capital) + " expression name not found");
  const std::string inner = reader.fieldName();
  if (inner != kIgnoreCase) throw reader.mistake("Unsupported " + name + " pattern: " + inner);
  ValueCondition condition = withValue(ignoring_case, inner, expectString(reader, reader.next(), kIgnoreCase));
  condition.source = "{" + quoted(name) + ":" + condition.source + "}";
  expectEndOfObject(reader);
  expectEndOfObject(reader);
  return condition;
}

ValueCondition readPlain(JsonReader& reader, const std::string& name, ConditionKind kind) {
  ValueCondition condition = withValue(kind, name, expectString(reader, reader.next(), name));
  expectEndOfObject(reader);
  return condition;
}

ValueCondition readExactly(JsonReader& reader, const std::string& name) {
  ValueCondition condition = withValue(ConditionKind::Equals, name, expectString(reader, reader.next(), "exact"));
  condition.text = "\"" + condition.values.front() + "\"";
  condition.values.clear();
  expectEndOfObject(reader);
  return condition;
}

ValueCondition readWildcard(JsonReader& reader, const std::string& name) {
  ValueCondition condition = withValue(ConditionKind::Wildcard, name, expectString(reader, reader.next(), name));
  const std::string wrong = wildcardMistake(condition.values.front());
  if (!wrong.empty()) throw reader.mistake(wrong);
  expectEndOfObject(reader);
  return condition;
}

ValueCondition readExists(JsonReader& reader) {
  const JsonToken operand = reader.next();
  if (operand != JsonToken::True && operand != JsonToken::False) {
    throw reader.mistake("exists match pattern must be either true or false.");
  }
  expectEndOfObject(reader);
  if (operand == JsonToken::True) return {.kind = ConditionKind::Exists, .source = R"({"exists":true})"};
  return {.kind = ConditionKind::Absent, .source = R"({"exists":false})"};
}

// The parts between slashes, without the empty ones at the end.
std::vector<std::string> splitAtSlashes(std::string_view text) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('/', begin), text.size());
    parts.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  while (parts.size() > 1 && parts.back().empty()) parts.pop_back();
  return parts;
}

// None of AWS's complaints about a CIDR has a place.
AddressRange readCidr(const std::string& cidr) {
  const std::vector<std::string> parts = splitAtSlashes(cidr);
  if (parts.size() != 2) throw mistakeWithoutPlace("Malformed CIDR, one '/' required");
  std::string_view digits = parts[1];
  if (digits.starts_with('+') && digits.size() > 1 && digits[1] != '-') digits.remove_prefix(1);
  int bits = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
  if (read.ec != std::errc() || read.ptr != digits.data() + digits.size()) {
    throw mistakeWithoutPlace("Malformed CIDR, mask bits must be an integer");
  }
  if (bits < 0) throw mistakeWithoutPlace("Malformed CIDR, mask bits must not be negative");
  std::optional<AddressRange> range = readAddress(parts[0]);
  if (!range) {
    throw mistakeWithoutPlace((looksLikeAddress(parts[0]) ? "Invalid IP address: " : "Nonstandard IP address: ") +
                              parts[0]);
  }
  if (range->size_bytes == 4 && bits > 31) throw mistakeWithoutPlace("IPv4 mask bits must be < 32");
  if (bits > 127) throw mistakeWithoutPlace("IPv6 mask bits must be < 128");
  for (std::size_t bit = static_cast<std::size_t>(bits); bit < 8 * range->size_bytes; ++bit) {
    const auto mask = static_cast<std::uint8_t>(0x80U >> (bit % 8));
    range->bottom[bit / 8] = static_cast<std::uint8_t>(range->bottom[bit / 8] & ~mask);
    range->top[bit / 8] = static_cast<std::uint8_t>(range->top[bit / 8] | mask);
  }
  return *range;
}

ValueCondition readCidrCondition(JsonReader& reader, const std::string& name) {
  // "prefix" is AWS's slip.
  ValueCondition condition = withValue(ConditionKind::Cidr, name, expectString(reader, reader.next(), "prefix"));
  condition.addresses = readCidr(condition.values.front());
  expectEndOfObject(reader);
  return condition;
}

ValueCondition readExpression(JsonReader& reader) {
  if (reader.next() != JsonToken::FieldName) throw reader.mistake("Match expression name not found");
  const std::string name = reader.fieldName();
  if (name == "exactly") return readExactly(reader, name);
  if (name == "prefix") {
    return readAffix(reader, name, "Prefix", ConditionKind::Prefix, ConditionKind::PrefixIgnoreCase);
  }
  if (name == "suffix") {
    return readAffix(reader, name, "Suffix", ConditionKind::Suffix, ConditionKind::SuffixIgnoreCase);
  }
  if (name == "numeric") {
    if (reader.next() != JsonToken::StartArray) throw reader.mistake("Value of numeric must be an array.");
    ValueCondition condition = readNumeric(reader);
    expectEndOfObject(reader, "Too many elements in numeric expression");
    return condition;
  }
  if (name == "anything-but") return readAnythingBut(reader);
  if (name == "exists") return readExists(reader);
  if (name == "cidr") return readCidrCondition(reader, name);
  if (name == "equals-ignore-case") return readPlain(reader, name, ConditionKind::EqualsIgnoreCase);
  if (name == "wildcard") return readWildcard(reader, name);
  throw reader.mistake("Unrecognized match type " + name);
}

}  // namespace

std::string quoted(const std::string& text) {
  std::string json;
  core::appendJsonString(json, text);
  return json;
}

ValueCondition readCondition(JsonReader& reader) {
  switch (reader.current()) {
    case JsonToken::StartObject:
      return readExpression(reader);
    case JsonToken::String: {
      const std::string value = reader.text();
      ValueCondition condition{.kind = ConditionKind::Equals, .source = quoted(value), .text = "\"" + value + "\""};
      if (const auto address = readAddress(value)) {
        condition.kind = ConditionKind::EqualsAddress;
        condition.addresses = *address;
      }
      return condition;
    }
    case JsonToken::Integer:
    case JsonToken::Float: {
      const std::string number = reader.text();
      ValueCondition condition{.kind = ConditionKind::Equals, .source = number, .text = number};
      if (const auto value = comparableNumber(number)) {
        condition.kind = ConditionKind::EqualsNumber;
        condition.number = *value;
      }
      return condition;
    }
    case JsonToken::True:
    case JsonToken::False:
    case JsonToken::Null:
      return {.kind = ConditionKind::Equals, .source = reader.text(), .text = reader.text()};
    default:
      throw reader.mistake("Match value must be String, number, true, false, or null");
  }
}

}  // namespace squall::eventbridge
