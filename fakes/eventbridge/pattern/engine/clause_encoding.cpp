// Writing and reading clauses.
#include "eventbridge/pattern/engine/clause.hpp"
#include "eventbridge/pattern/engine/operands.hpp"
#include "eventbridge/pattern/values.hpp"

#include <algorithm>
#include <limits>

namespace squall::eventbridge {

namespace {

constexpr unsigned kNotAscii = 0x80;
constexpr unsigned char kLongOperand = 0xff;  // four bytes of size follow

void appendSized(std::string& to, std::string_view bytes) {
  if (bytes.size() < kLongOperand) {
    to += static_cast<char>(bytes.size());
  } else {
    to += static_cast<char>(kLongOperand);
    appendRaw(to, static_cast<std::uint32_t>(bytes.size()));
  }
  to += bytes;
}

bool isAscii(const std::string& text) {
  return std::all_of(text.begin(), text.end(),
                     [](char character) { return static_cast<unsigned char>(character) < 0x80; });
}

bool ignoresCase(ConditionKind kind) {
  return kind == ConditionKind::EqualsIgnoreCase || kind == ConditionKind::PrefixIgnoreCase ||
         kind == ConditionKind::SuffixIgnoreCase || kind == ConditionKind::AnythingButIgnoreCase;
}

std::string smallLetters(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), inSmallLetters);
  return text;
}

std::string tokensOf(const std::string& wildcard) {
  std::string tokens;
  for (const int part : wildcardParts(wildcard)) tokens += part < 0 ? kAnyRun : static_cast<char>(part);
  return tokens;
}

// A string of the pattern as its operator compares it.
std::string comparedForm(ConditionKind kind, const std::string& value) {
  switch (kind) {
    case ConditionKind::Prefix:
    case ConditionKind::PrefixIgnoreCase:
    case ConditionKind::AnythingButPrefix:
      return "\"" + value;
    case ConditionKind::Suffix:
    case ConditionKind::SuffixIgnoreCase:
    case ConditionKind::AnythingButSuffix:
      return value + "\"";
    case ConditionKind::EqualsIgnoreCase:
    case ConditionKind::AnythingButIgnoreCase:
      return "\"" + value + "\"";
    case ConditionKind::Wildcard:
    case ConditionKind::AnythingButWildcard:
      return tokensOf(value);
    default:
      return value;
  }
}

std::string addressOperand(const ValueCondition& condition) {
  const AddressRange& range = condition.addresses;
  std::string operand;
  operand += condition.beside_numbers ? '\1' : '\0';
  operand += static_cast<char>(range.size_bytes);
  for (const auto* bytes : {&range.bottom, &range.top}) {
    operand.append(reinterpret_cast<const char*>(bytes->data()), range.size_bytes);
  }
  return operand;
}

std::string rangeOperand(const NumberRange& range) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  // Infinity is no number of JSON, so whether it is included makes no difference.
  std::string operand(1, static_cast<char>((range.bottom_included ? 1 : 0) | (range.top_included ? 2 : 0)));
  appendRaw(operand, range.bottom.value_or(-kInfinity));
  appendRaw(operand, range.top.value_or(kInfinity));
  return operand;
}

std::string operandOf(const ValueCondition& condition, bool in_small_letters) {
  std::string operand;
  switch (condition.kind) {
    case ConditionKind::Equals:
      return condition.text;
    case ConditionKind::EqualsNumber:
      appendRaw(operand, condition.number);
      return operand;
    case ConditionKind::EqualsAddress:
    case ConditionKind::Cidr:
      return addressOperand(condition);
    case ConditionKind::Numeric:
      return rangeOperand(condition.range);
    case ConditionKind::Exists:
    case ConditionKind::Absent:
      return operand;
    case ConditionKind::AnythingButNumber:
      for (const double number : condition.numbers) appendRaw(operand, number);
      return operand;
    default:
      break;
  }
  const bool is_list = condition.kind >= ConditionKind::AnythingBut;
  for (const std::string& value : condition.values) {
    std::string form = comparedForm(condition.kind, value);
    if (in_small_letters) form = smallLetters(std::move(form));
    if (!is_list) return form;
    appendSized(operand, form);
  }
  return operand;
}

std::string encode(const ValueCondition& condition) {
  const bool ignores_case = ignoresCase(condition.kind);
  const bool is_ascii = !ignores_case || std::all_of(condition.values.begin(), condition.values.end(), isAscii);
  std::string encoded(1, static_cast<char>(static_cast<unsigned>(condition.kind) | (is_ascii ? 0 : kNotAscii)));
  appendSized(encoded, operandOf(condition, ignores_case && is_ascii));
  return encoded;
}

}  // namespace

std::string_view sizedAt(std::string_view bytes, std::size_t& at) {
  std::size_t size = static_cast<unsigned char>(bytes[at++]);
  if (size == kLongOperand) {
    size = rawAt<std::uint32_t>(bytes, at);
    at += sizeof(std::uint32_t);
  }
  const std::string_view sized = bytes.substr(at, size);
  at += size;
  return sized;
}

std::string encodeClause(const FieldCondition& field) {
  std::vector<std::string> conditions;
  conditions.reserve(field.any_of.size());
  for (const ValueCondition& condition : field.any_of) conditions.push_back(encode(condition));
  std::sort(conditions.begin(), conditions.end());
  conditions.erase(std::unique(conditions.begin(), conditions.end()), conditions.end());
  std::string clause;
  for (const std::string& condition : conditions) clause += condition;
  return clause;
}

ConditionView conditionAt(std::string_view clause, std::size_t offset) {
  const auto first = static_cast<unsigned char>(clause[offset]);
  ConditionView condition{.kind = static_cast<ConditionKind>(first & ~kNotAscii), .is_ascii = (first & kNotAscii) == 0};
  condition.next = offset + 1;
  condition.operand = sizedAt(clause, condition.next);
  return condition;
}

bool mayBeAbsent(std::string_view clause) {
  for (std::size_t at = 0; at < clause.size();) {
    const ConditionView condition = conditionAt(clause, at);
    if (condition.kind == ConditionKind::Absent) return true;
    at = condition.next;
  }
  return false;
}

NumberBounds boundsOf(const ConditionView& numeric) {
  return {.bottom = rawAt<double>(numeric.operand, 1), .top = rawAt<double>(numeric.operand, 1 + sizeof(double))};
}

double numberOf(const ConditionView& equals_number) { return rawAt<double>(equals_number.operand, 0); }

AddressRange addressesOf(const ConditionView& condition) {
  AddressRange range;
  range.size_bytes = static_cast<unsigned char>(condition.operand[1]);
  const std::string_view bytes = condition.operand.substr(2);
  std::copy_n(bytes.begin(), range.size_bytes, range.bottom.begin());
  std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(range.size_bytes), range.size_bytes, range.top.begin());
  return range;
}

}  // namespace squall::eventbridge
