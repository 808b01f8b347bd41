#include "core/base64.hpp"
#include "dynamodb/transfer/ion.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace squall::dynamodb {
namespace {

using Type = AttributeValue::Type;

void append(std::string& text, const AttributeValue& value);

void appendQuoted(std::string& text, std::string_view content, char quote) {
  text += quote;
  for (const char c : content) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == quote || c == '\\') {
      text.append("\\").push_back(c);
    } else if (c == '\n') {
      text += "\\n";
    } else if (byte < 0x20 || byte == 0x7f) {
      std::array<char, 8> escape{};
      std::snprintf(escape.data(), escape.size(), "\\x%02x", byte);
      text += escape.data();
    } else {
      text += c;
    }
  }
  text += quote;
}

// $10 and the like are numbers of symbols; keywords are values.
bool isPlainSymbol(std::string_view name) {
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
  };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (name.empty() || !is_letter(name[0]) || name == "null" || name == "true" || name == "false" || name == "nan")
    return false;
  if (name[0] == '$' && name.size() > 1 && std::ranges::all_of(name.substr(1), is_digit)) return false;
  return std::ranges::all_of(name, [&](char c) { return is_letter(c) || is_digit(c); });
}

// A number of DynamoDB's is a decimal of Ion's, never an integer nor a float: 103. and 1d40.
void appendNumber(std::string& text, std::string_view number) {
  const std::size_t exponent = number.find_first_of("eE");
  text += number.substr(0, exponent);
  if (exponent != std::string_view::npos) {
    text.append("d").append(number.substr(exponent + 1));
  } else if (number.find('.') == std::string_view::npos) {
    text += '.';
  }
}

void appendBlob(std::string& text, const Blob& blob) {
  text.append("{{").append(core::base64Encode(blob.bytes)).append("}}");
}

template <class Elements, class Append>
void appendList(std::string& text, const Elements& elements, const Append& appendElement) {
  text += '[';
  bool is_first = true;
  for (const auto& element : elements) {
    if (!std::exchange(is_first, false)) text += ',';
    appendElement(element);
  }
  text += ']';
}

void appendStruct(std::string& text, const Map<AttributeValue>& members) {
  text += '{';
  bool is_first = true;
  for (const auto& [name, value] : members) {
    if (!std::exchange(is_first, false)) text += ',';
    if (isPlainSymbol(name)) {
      text += name;
    } else {
      appendQuoted(text, name, '\'');
    }
    text += ':';
    append(text, value);
  }
  text += '}';
}

void append(std::string& text, const AttributeValue& value) {
  switch (value.type()) {
    case Type::S:
      return appendQuoted(text, value.s(), '"');
    case Type::N:
      return appendNumber(text, value.n());
    case Type::B:
      return appendBlob(text, value.b());
    case Type::SS:
      text += "$dynamodb_SS::";
      return appendList(text, value.ss(), [&](const std::string& element) { appendQuoted(text, element, '"'); });
    case Type::NS:
      text += "$dynamodb_NS::";
      return appendList(text, value.ns(), [&](const std::string& element) { appendNumber(text, element); });
    case Type::BS:
      text += "$dynamodb_BS::";
      return appendList(text, value.bs(), [&](const Blob& element) { appendBlob(text, element); });
    case Type::M:
      return appendStruct(text, value.m());
    case Type::L:
      return appendList(text, value.l(), [&](const AttributeValue& element) { append(text, element); });
    case Type::Bool:
      text += value.boolValue() ? "true" : "false";
      return;
    case Type::Null:
    case Type::None:
      text += "null";
      return;
  }
}

}  // namespace

std::string ionOf(const AttributeValue& value) {
  std::string text;
  append(text, value);
  return text;
}

std::string ionOf(const Item& item) {
  std::string text;
  appendStruct(text, item);
  return text;
}

}  // namespace squall::dynamodb
