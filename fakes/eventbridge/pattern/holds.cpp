// Whether one leaf satisfies one condition: what each operator means.
#include "eventbridge/pattern/event_leaves.hpp"
#include "eventbridge/pattern/values.hpp"

#include <algorithm>

namespace squall::eventbridge {

namespace {

bool isString(const Leaf& leaf) { return leaf.kind == JsonToken::String; }

std::string_view withoutQuotes(const Leaf& leaf) { return std::string_view(leaf.text).substr(1, leaf.text.size() - 2); }

std::optional<double> numberOf(const Leaf& leaf) {
  if (!isNumber(leaf.kind)) return std::nullopt;
  return comparableNumber(leaf.text);
}

bool isInside(const NumberRange& range, double number) {
  if (range.bottom && !(range.bottom_included ? number >= *range.bottom : number > *range.bottom)) return false;
  return !range.top || (range.top_included ? number <= *range.top : number < *range.top);
}

bool isAddressIn(const ValueCondition& condition, const Leaf& leaf) {
  if (isNumber(leaf.kind)) {
    // AWS takes the text of a number for digits of an address, unless the list of the pattern makes it a number.
    const bool is_compared = condition.beside_numbers && comparableNumber(leaf.text);
    return !is_compared && containsDigits(condition.addresses, leaf.text);
  }
  if (!isString(leaf)) return false;
  const std::optional<AddressRange> address = readAddress(withoutQuotes(leaf));
  return address && containsDigits(condition.addresses, hexDigits(*address));
}

// AWS compares strings with their quotes, which a prefix or suffix that itself has a quote can reach: "x\"" is a prefix
// of "x".
bool startsWith(const Leaf& leaf, const std::string& prefix) { return leaf.text.starts_with("\"" + prefix); }
bool endsWith(const Leaf& leaf, const std::string& suffix) { return leaf.text.ends_with(suffix + "\""); }

bool fitsWildcard(const Leaf& leaf, const std::string& wildcard) {
  return isString(leaf) && matchesWildcard(wildcard, withoutQuotes(leaf));
}

bool equalsButForCase(const Leaf& leaf, const std::string& value) {
  return isString(leaf) && equalsIgnoringCase(leaf.text, "\"" + value + "\"");
}

template <typename Holds>
bool noneOf(const ValueCondition& condition, const Leaf& leaf, const Holds& holds_for) {
  return std::none_of(condition.values.begin(), condition.values.end(),
                      [&](const std::string& value) { return holds_for(leaf, value); });
}

}  // namespace

bool holds(const ValueCondition& condition, const Leaf& leaf) {
  switch (condition.kind) {
    case ConditionKind::Equals:
      return leaf.text == condition.text;
    case ConditionKind::EqualsNumber:
      return numberOf(leaf) == condition.number;
    case ConditionKind::EqualsAddress:
    case ConditionKind::Cidr:
      return isAddressIn(condition, leaf);
    case ConditionKind::Prefix:
      return startsWith(leaf, condition.values.front());
    case ConditionKind::Suffix:
      return endsWith(leaf, condition.values.front());
    case ConditionKind::EqualsIgnoreCase:
      return equalsButForCase(leaf, condition.values.front());
    case ConditionKind::PrefixIgnoreCase:
      return startsWithIgnoringCase(leaf.text, "\"" + condition.values.front());
    case ConditionKind::SuffixIgnoreCase:
      return endsWithIgnoringCase(leaf.text, condition.values.front() + "\"");
    case ConditionKind::Wildcard:
      return fitsWildcard(leaf, condition.values.front());
    case ConditionKind::Numeric: {
      const std::optional<double> number = numberOf(leaf);
      return number && isInside(condition.range, *number);
    }
    case ConditionKind::Exists:
      return true;
    case ConditionKind::Absent:
      return false;
    case ConditionKind::AnythingBut:
      return noneOf(condition, leaf, [](const Leaf& each, const std::string& value) { return each.text == value; });
    case ConditionKind::AnythingButNumber: {
      const std::optional<double> number = numberOf(leaf);
      return !number ||
             std::find(condition.numbers.begin(), condition.numbers.end(), *number) == condition.numbers.end();
    }
    case ConditionKind::AnythingButPrefix:
      return noneOf(condition, leaf, startsWith);
    case ConditionKind::AnythingButSuffix:
      return noneOf(condition, leaf, endsWith);
    case ConditionKind::AnythingButIgnoreCase:
      return noneOf(condition, leaf, equalsButForCase);
    case ConditionKind::AnythingButWildcard:
      return noneOf(condition, leaf, fitsWildcard);
  }
  return false;
}

}  // namespace squall::eventbridge
