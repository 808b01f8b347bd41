// Judging a value by a clause.
#include "eventbridge/pattern/engine/clause.hpp"
#include "eventbridge/pattern/engine/operands.hpp"
#include "eventbridge/pattern/values.hpp"

#include <algorithm>

namespace squall::eventbridge {

namespace {

bool isString(const FlatValue& value) { return value.kind == ValueKind::String; }

bool equalButForCase(std::string_view text, std::string_view in_small_letters) {
  return std::equal(text.begin(), text.end(), in_small_letters.begin(), in_small_letters.end(),
                    [](char character, char small) { return inSmallLetters(character) == small; });
}

// A star takes as little as it can; when what follows does not fit, the last star alone takes one byte more.
bool fitsWildcard(std::string_view text, std::string_view wildcard) {
  std::size_t part = 0;
  std::size_t at = 0;
  std::size_t after_star = std::string_view::npos;
  std::size_t taken_until = 0;
  while (at < text.size()) {
    if (part < wildcard.size() && wildcard[part] == kAnyRun) {
      after_star = ++part;
      taken_until = at;
    } else if (part < wildcard.size() && wildcard[part] == text[at]) {
      ++part;
      ++at;
    } else if (after_star != std::string_view::npos) {
      part = after_star;
      at = ++taken_until;
    } else {
      return false;
    }
  }
  while (part < wildcard.size() && wildcard[part] == kAnyRun) ++part;
  return part == wildcard.size();
}

bool isIn(const ConditionView& numeric, double number) {
  const auto included = static_cast<unsigned char>(numeric.operand[0]);
  const NumberBounds bounds = boundsOf(numeric);
  if ((included & 1) != 0 ? number < bounds.bottom : number <= bounds.bottom) return false;
  return (included & 2) != 0 ? number <= bounds.top : number < bounds.top;
}

bool isAddressIn(const ConditionView& condition, const FlatValue& value) {
  // AWS takes the text of a number for digits of an address, unless the list of the pattern makes it a number.
  const bool beside_numbers = condition.operand[0] != '\0';
  if (value.kind == ValueKind::Number && beside_numbers && value.number()) return false;
  const std::string digits = addressDigits(value);
  return !digits.empty() && containsDigits(addressesOf(condition), digits);
}

// The value and one string of the operand.
bool fits(const ConditionView& condition, const FlatValue& value, std::string_view operand) {
  switch (condition.kind) {
    case ConditionKind::Equals:
    case ConditionKind::AnythingBut:
      return value.text == operand;
    case ConditionKind::Prefix:
    case ConditionKind::AnythingButPrefix:
      return value.text.starts_with(operand);
    case ConditionKind::Suffix:
    case ConditionKind::AnythingButSuffix:
      return value.text.ends_with(operand);
    case ConditionKind::EqualsIgnoreCase:
    case ConditionKind::AnythingButIgnoreCase:
      if (!isString(value)) return false;
      return condition.is_ascii ? equalButForCase(value.text, operand) : equalsIgnoringCase(value.text, operand);
    case ConditionKind::PrefixIgnoreCase:
      if (!condition.is_ascii) return startsWithIgnoringCase(value.text, operand);
      return equalButForCase(value.text.substr(0, operand.size()), operand);
    case ConditionKind::SuffixIgnoreCase:
      if (!condition.is_ascii) return endsWithIgnoringCase(value.text, operand);
      return value.text.size() >= operand.size() &&
             equalButForCase(value.text.substr(value.text.size() - operand.size()), operand);
    case ConditionKind::Wildcard:
    case ConditionKind::AnythingButWildcard:
      return isString(value) && fitsWildcard(value.content(), operand);
    default:
      return false;
  }
}

bool noneFits(const ConditionView& condition, const FlatValue& value) {
  for (std::size_t at = 0; at < condition.operand.size();) {
    if (fits(condition, value, sizedAt(condition.operand, at))) return false;
  }
  return true;
}

bool isNoneOfTheNumbers(const ConditionView& condition, const FlatValue& value) {
  const std::optional<double> number = value.number();
  if (!number) return true;
  for (std::size_t at = 0; at < condition.operand.size(); at += sizeof(double)) {
    if (rawAt<double>(condition.operand, at) == *number) return false;
  }
  return true;
}

}  // namespace

std::string addressDigits(const FlatValue& value) {
  if (value.kind == ValueKind::Number) return std::string(value.text);
  if (!isString(value)) return "";
  const std::optional<AddressRange> address = readAddress(value.content());
  return address ? hexDigits(*address) : "";
}

bool holds(const ConditionView& condition, const FlatValue& value) {
  switch (condition.kind) {
    case ConditionKind::EqualsNumber:
    case ConditionKind::Numeric: {
      const std::optional<double> number = value.number();
      if (!number) return false;
      return condition.kind == ConditionKind::Numeric ? isIn(condition, *number) : *number == numberOf(condition);
    }
    case ConditionKind::EqualsAddress:
    case ConditionKind::Cidr:
      return isAddressIn(condition, value);
    case ConditionKind::Exists:
      return true;
    case ConditionKind::Absent:
      return false;
    case ConditionKind::AnythingButNumber:
      return isNoneOfTheNumbers(condition, value);
    case ConditionKind::AnythingBut:
    case ConditionKind::AnythingButPrefix:
    case ConditionKind::AnythingButSuffix:
    case ConditionKind::AnythingButIgnoreCase:
    case ConditionKind::AnythingButWildcard:
      return noneFits(condition, value);
    default:
      return fits(condition, value, condition.operand);
  }
}

bool anyHolds(std::string_view clause, const FlatValue& value) {
  for (std::size_t at = 0; at < clause.size();) {
    const ConditionView condition = conditionAt(clause, at);
    if (holds(condition, value)) return true;
    at = condition.next;
  }
  return false;
}

}  // namespace squall::eventbridge
