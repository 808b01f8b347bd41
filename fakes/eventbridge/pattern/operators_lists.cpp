// The operators whose operand is a list: numeric and anything-but.
#include "eventbridge/pattern/operators.hpp"
#include "eventbridge/pattern/values.hpp"

namespace squall::eventbridge {

namespace {

constexpr const char* kTooManyElements = "Too many elements in numeric expression";

double comparable(const std::string& number) {
  const std::optional<double> value = comparableNumber(number);
  if (!value) throw numberThatDoesNotCompare(number);
  return *value;
}

// The number behind an operator.
std::string readOperand(JsonReader& reader, const std::string& operator_name) {
  if (!isNumber(reader.current())) throw reader.mistake("Value of " + operator_name + " must be numeric");
  return reader.text();
}

// ["<", n] and ["=", n]: nothing may follow.
std::string readLoneOperand(JsonReader& reader, const std::string& operator_name) {
  std::string operand = readOperand(reader, operator_name);
  if (reader.next() != JsonToken::EndArray) throw reader.mistake(kTooManyElements);
  return operand;
}

// What follows [">", bottom: the end, or "<", top].
void readTop(JsonReader& reader, std::string& operator_name, std::string& top) {
  if (reader.next() == JsonToken::EndArray) return;
  if (reader.current() != JsonToken::String) throw reader.mistake("Bad value in numeric range: " + reader.text());
  operator_name = reader.text();
  if (operator_name != "<" && operator_name != "<=") {
    throw reader.mistake("Bad numeric range operator: " + operator_name);
  }
  reader.next();
  top = readOperand(reader, operator_name);
  if (reader.next() != JsonToken::EndArray) throw reader.mistake("Too many terms in numeric range expression");
}

void setRange(ValueCondition& condition, const std::string& bottom, bool bottom_included, const std::string& top,
              bool top_included) {
  condition.kind = ConditionKind::Numeric;
  if (!bottom.empty()) condition.range.bottom = comparable(bottom);
  if (!top.empty()) condition.range.top = comparable(top);
  condition.range.bottom_included = bottom_included;
  condition.range.top_included = top_included;
}

void readNumericRange(JsonReader& reader, const std::string& first, ValueCondition& condition) {
  if (first == "<" || first == "<=") {
    const std::string top = readLoneOperand(reader, first);
    condition.source = R"({"numeric":[")" + first + "\"," + top + "]}";
    setRange(condition, "", false, top, first == "<=");
    return;
  }
  const std::string bottom = readOperand(reader, first);
  std::string second;
  std::string top;
  readTop(reader, second, top);
  condition.source = R"({"numeric":[")" + first + "\"," + bottom;
  if (!top.empty()) condition.source += ",\"" + second + "\"," + top;
  condition.source += "]}";
  setRange(condition, bottom, first == ">=", top, second == "<=");
  const NumberRange& range = condition.range;
  if (range.bottom && range.top && !(*range.bottom < *range.top)) {
    throw mistakeWithoutPlace("Bottom must be less than top");
  }
}

// Which strings an {"anything-but": {...}} excludes, and AWS's words when it is given something else.
struct Exclusion {
  const char* name;
  ConditionKind kind;
  const char* complaint;
};

constexpr const char* kAffixMustBeString = "prefix/suffix match pattern must be a string";
constexpr Exclusion kExclusions[] = {
    {"equals-ignore-case", ConditionKind::AnythingButIgnoreCase,
     "Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported."},
    {"prefix", ConditionKind::AnythingButPrefix, kAffixMustBeString},
    {"suffix", ConditionKind::AnythingButSuffix, kAffixMustBeString},
    {"wildcard", ConditionKind::AnythingButWildcard, "wildcard match pattern must be a string"},
};

std::string readExcluded(JsonReader& reader, const Exclusion& exclusion) {
  if (reader.current() != JsonToken::String) throw reader.mistake(exclusion.complaint);
  std::string text = reader.text();
  const bool is_affix =
      exclusion.kind == ConditionKind::AnythingButPrefix || exclusion.kind == ConditionKind::AnythingButSuffix;
  if (is_affix && text.empty()) throw reader.mistake("Null prefix/suffix not allowed");
  return text;
}

// AWS catches a mistake inside a list and reports its whole text, place included, as the reason of a new one.
template <typename Read>
void readList(JsonReader& reader, const Read& read_element) {
  try {
    while (reader.next() != JsonToken::EndArray) read_element();
  } catch (const JsonMistake& inside) {
    throw reader.mistake(inside.what());
  }
}

std::string listed(const std::vector<std::string>& sources) {
  std::string list = "[";
  for (const std::string& source : sources) list += (list.size() > 1 ? "," : "") + source;
  return list + "]";
}

ValueCondition readExclusions(JsonReader& reader, const Exclusion& exclusion) {
  ValueCondition condition{.kind = exclusion.kind, .source = ""};
  std::string operand;
  if (reader.current() == JsonToken::StartArray) {
    std::vector<std::string> sources;
    readList(reader, [&] {
      condition.values.push_back(readExcluded(reader, exclusion));
      sources.push_back(quoted(condition.values.back()));
    });
    operand = listed(sources);
  } else {
    condition.values.push_back(readExcluded(reader, exclusion));
    operand = quoted(condition.values.back());
  }
  if (exclusion.kind == ConditionKind::AnythingButWildcard) {
    for (const std::string& value : condition.values) {
      const std::string wrong = wildcardMistake(value);
      if (!wrong.empty()) throw reader.mistake(wrong);
    }
  }
  condition.source = R"({"anything-but":{)" + quoted(exclusion.name) + ":" + operand + "}}";
  return condition;
}

// One value of {"anything-but": ...}: goes to the numbers or to the strings.
std::string readExcludedValue(JsonReader& reader, ValueCondition& condition) {
  if (isNumber(reader.current())) {
    condition.kind = ConditionKind::AnythingButNumber;
    condition.numbers.push_back(comparable(reader.text()));
    return reader.text();
  }
  if (reader.current() != JsonToken::String) {
    throw reader.mistake("Inside anything but list, start|null|boolean is not supported.");
  }
  const std::string text = reader.text();
  condition.values.push_back("\"" + text + "\"");
  return quoted(text);
}

ValueCondition readValues(JsonReader& reader) {
  ValueCondition condition{.kind = ConditionKind::AnythingBut, .source = ""};
  std::string operand;
  if (reader.current() == JsonToken::StartArray) {
    std::vector<std::string> sources;
    readList(reader, [&] { sources.push_back(readExcludedValue(reader, condition)); });
    operand = listed(sources);
    if (condition.values.empty() == condition.numbers.empty()) {
      throw reader.mistake(
          "Inside anything but list, either all values are number or string, mixed type is not supported");
    }
  } else {
    operand = readExcludedValue(reader, condition);
  }
  condition.source = R"({"anything-but":)" + operand + "}";
  return condition;
}

}  // namespace

ValueCondition readNumeric(JsonReader& reader) {
  if (reader.next() != JsonToken::String) throw reader.mistake("Invalid member in numeric match: " + reader.text());
  const std::string first = reader.text();
  reader.next();
  ValueCondition condition;
  try {
    if (first == "=") {
      const std::string operand = readLoneOperand(reader, "equals");
      condition.source = R"({"numeric":["=",)" + operand + "]}";
      condition.kind = ConditionKind::EqualsNumber;
      condition.text = operand;
      condition.number = comparable(operand);
    } else if (first == "<" || first == "<=" || first == ">" || first == ">=") {
      readNumericRange(reader, first, condition);
    } else {
      throw reader.mistake("Unrecognized numeric range operator: " + first);
    }
  } catch (const PlacelessMistake& mistake) {
    throw reader.mistake(mistake.what());
  }
  return condition;
}

ValueCondition readAnythingBut(JsonReader& reader) {
  JsonToken operand = reader.next();
  const Exclusion* exclusion = nullptr;
  if (operand == JsonToken::StartObject) {
    if (reader.next() != JsonToken::FieldName) throw reader.mistake("Anything-But expression name not found");
    for (const Exclusion& each : kExclusions) {
      if (reader.fieldName() == each.name) exclusion = &each;
    }
    if (exclusion == nullptr) throw reader.mistake("Unsupported anything-but pattern: " + reader.fieldName());
    operand = reader.next();
  }
  if (operand != JsonToken::StartArray && operand != JsonToken::String && !isNumber(operand)) {
    throw reader.mistake("Value of anything-but must be an array or single string/number value.");
  }
  ValueCondition condition = exclusion != nullptr ? readExclusions(reader, *exclusion) : readValues(reader);
  if (reader.next() != JsonToken::EndObject) throw reader.mistake(kTooManyElements);
  if (exclusion != nullptr && reader.next() != JsonToken::EndObject) throw reader.mistake(kTooManyElements);
  return condition;
}

}  // namespace squall::eventbridge
