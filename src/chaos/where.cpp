#include "chaos/where.hpp"

#include <charconv>
#include <optional>
#include <stdexcept>
#include <utility>

namespace squall::chaos {

namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

std::optional<double> numberIn(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::string unquoted(std::string_view text, std::string_view whole) {
  if (text.empty()) {
    throw std::invalid_argument("'" + std::string(whole) + "': after the comparison a value is wanted, e.g. 'charge'");
  }
  if (text.front() != '\'' && text.front() != '"') return std::string(text);
  if (text.size() < 2 || text.back() != text.front()) {
    throw std::invalid_argument("'" + std::string(whole) + "': the closing quote is missing");
  }
  return std::string(text.substr(1, text.size() - 2));
}

}  // namespace

Where Where::parse(std::string_view text) {
  Where where;
  text = trimmed(text);
  while (!text.empty()) {
    const std::size_t next = text.find("&&");
    where.terms_.push_back(parseTerm(trimmed(text.substr(0, next))));
    text = next == std::string_view::npos ? std::string_view() : text.substr(next + 2);
  }
  return where;
}

Where::Term Where::parseTerm(std::string_view text) {
  static constexpr std::pair<std::string_view, Comparison> kComparisons[] = {
      {"==", Comparison::Equal},          {"!=", Comparison::NotEqual}, {"<=", Comparison::LessOrEqual},
      {">=", Comparison::GreaterOrEqual}, {"<", Comparison::Less},      {">", Comparison::Greater},
  };
  for (const auto& [sign, comparison] : kComparisons) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos) continue;
    return {.key = KeySelector::parse(trimmed(text.substr(0, at))),
            .comparison = comparison,
            .value = unquoted(trimmed(text.substr(at + sign.size())), text)};
  }
  return {.key = KeySelector::parse(text), .comparison = Comparison::Exists, .value = {}};
}

bool Where::holds(const KeySource& message) const {
  for (const Term& term : terms_) {
    if (!holds(term, message)) return false;
  }
  return true;
}

// Numbers are compared as numbers where both sides are; everything else as text.
bool Where::holds(const Term& term, const KeySource& message) {
  const std::optional<std::string> found = term.key.of(message);
  if (term.comparison == Comparison::Exists) return found.has_value();
  if (!found) return term.comparison == Comparison::NotEqual;
  int order = found->compare(term.value);
  const auto a = numberIn(*found);
  const auto b = numberIn(term.value);
  if (a && b) order = *a < *b ? -1 : static_cast<int>(*a > *b);
  switch (term.comparison) {
    case Comparison::Equal:
      return order == 0;
    case Comparison::NotEqual:
      return order != 0;
    case Comparison::Less:
      return order < 0;
    case Comparison::LessOrEqual:
      return order <= 0;
    case Comparison::Greater:
      return order > 0;
    case Comparison::GreaterOrEqual:
      return order >= 0;
    case Comparison::Exists:
      break;
  }
  return true;
}

}  // namespace squall::chaos
