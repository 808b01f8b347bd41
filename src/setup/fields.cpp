#include "setup/fields.hpp"

#include "core/spelling.hpp"
#include "core/time_input.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace squall::setup {

namespace {

std::string quoted(const YAML::Node& node) {
  if (node.IsScalar()) return "'" + node.Scalar() + "'";
  if (node.IsSequence()) return "a list";
  return node.IsMap() ? "a map" : "nothing";
}

template <class Number>
std::optional<Number> numberIn(const std::string& text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<std::uint64_t> countIn(const YAML::Node& node, const Field& field) {
  const auto count = node.IsScalar() ? numberIn<std::uint64_t>(node.Scalar()) : std::nullopt;
  return count && *count >= field.least && *count <= field.most ? count : std::nullopt;
}

std::optional<Value> countsIn(const YAML::Node& node, const Field& field) {
  std::vector<std::uint64_t> counts;
  if (!node.IsSequence()) {
    const auto count = countIn(node, field);
    return count ? std::optional<Value>(std::vector{*count}) : std::nullopt;
  }
  for (const YAML::Node& each : node) {
    const auto count = countIn(each, field);
    if (!count) return std::nullopt;
    counts.push_back(*count);
  }
  if (counts.empty()) return std::nullopt;
  return counts;
}

std::optional<double> fractionIn(const YAML::Node& node, double most) {
  const auto number = node.IsScalar() ? numberIn<double>(node.Scalar()) : std::nullopt;
  if (!number || !std::isfinite(*number) || *number < 0 || *number > most) return std::nullopt;
  return number;
}

std::optional<Duration> spanIn(const YAML::Node& node, const Field& field) {
  const auto span = node.IsScalar() ? core::parseSpan(node.Scalar()) : std::nullopt;
  return span && (field.least == 0 || span->count() > 0) ? span : std::nullopt;
}

std::optional<Value> spanPairIn(const YAML::Node& node, const Field& field) {
  if (!node.IsSequence() || node.size() != 2) return std::nullopt;
  const auto from = spanIn(node[0], field);
  const auto to = spanIn(node[1], field);
  if (!from || !to || *from >= *to) return std::nullopt;
  return std::pair(*from, *to);
}

std::optional<Value> textsIn(const YAML::Node& node) {
  if (!node.IsSequence() || node.size() == 0) return std::nullopt;
  std::vector<std::string> texts;
  for (const YAML::Node& each : node) {
    if (!each.IsScalar() || each.Scalar().empty()) return std::nullopt;
    texts.push_back(each.Scalar());
  }
  return texts;
}

template <class T>
std::optional<Value> asValue(const std::optional<T>& value) {
  return value ? std::optional<Value>(*value) : std::nullopt;
}

std::optional<Value> valueIn(const YAML::Node& node, const Field& field) {
  switch (field.type) {
    case FieldType::Text:
      return node.IsScalar() && !node.Scalar().empty() ? std::optional<Value>(node.Scalar()) : std::nullopt;
    case FieldType::Word:
      if (!node.IsScalar() || std::find(field.words.begin(), field.words.end(), node.Scalar()) == field.words.end()) {
        return std::nullopt;
      }
      return node.Scalar();
    case FieldType::Flag:
      if (!node.IsScalar() || (node.Scalar() != "true" && node.Scalar() != "false")) return std::nullopt;
      return node.Scalar() == "true";
    case FieldType::Count:
      return asValue(countIn(node, field));
    case FieldType::Counts:
      return countsIn(node, field);
    case FieldType::Fraction:
      return asValue(fractionIn(node, 1));
    case FieldType::Factor: {
      const auto factor = fractionIn(node, 1e9);
      return factor && *factor > 0 ? std::optional<Value>(*factor) : std::nullopt;
    }
    case FieldType::Span:
      return asValue(spanIn(node, field));
    case FieldType::SpanPair:
      return spanPairIn(node, field);
    case FieldType::Instant:
      return asValue(node.IsScalar() ? core::parseInstant(node.Scalar()) : std::nullopt);
    case FieldType::Texts:
      return textsIn(node);
    case FieldType::Section:
      break;
  }
  return std::nullopt;
}

std::string wantedCount(const Field& field) {
  if (field.most == UINT64_MAX) {
    return field.least == 0 ? "a whole number" : "a whole number of at least " + std::to_string(field.least);
  }
  return "a whole number from " + std::to_string(field.least) + " to " + std::to_string(field.most);
}

}  // namespace

std::string wanted(const Field& field) {
  switch (field.type) {
    case FieldType::Text:
      return "a text that is not empty";
    case FieldType::Word: {
      std::string text = "one of:";
      for (const std::string_view word : field.words) text.append(" ").append(word);
      return text;
    }
    case FieldType::Flag:
      return "true or false";
    case FieldType::Count:
      return wantedCount(field);
    case FieldType::Counts:
      return wantedCount(field) + " or a list of such";
    case FieldType::Fraction:
      return "a number from 0 to 1";
    case FieldType::Factor:
      return "a number above 0";
    case FieldType::Span:
      return std::string("a span of time ") + (field.least > 0 ? "longer than 0 " : "") + "such as 30s, 250ms or 2m";
    case FieldType::SpanPair:
      return "two growing spans of time such as [10s, 40s]";
    case FieldType::Instant:
      return "an instant such as 2030-01-01T00:00:00Z";
    case FieldType::Texts:
      return "a list of texts";
    case FieldType::Section:
      return "a map";
  }
  return {};
}

std::optional<Value> readValue(Document& document, const YAML::Node& node, const Field& field) {
  std::optional<Value> value = valueIn(node, field);
  if (!value) {
    const bool misspelt = field.type == FieldType::Word && node.IsScalar();
    document.complain(node, std::string(field.name) + " must be " + wanted(field) + ", not " + quoted(node) + "." +
                                (misspelt ? core::didYouMean(node.Scalar(), field.words) : ""));
  }
  return value;
}

}  // namespace squall::setup
