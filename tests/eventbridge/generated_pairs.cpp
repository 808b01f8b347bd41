// Making patterns and events.
#include "eventbridge/generated_pairs.hpp"

#include "core/json_text.hpp"

#include <map>

namespace squall::eventbridge::testing {

namespace {

constexpr const char* kKeys[] = {"a", "b", "c", "aa", "x-y", "a.b", "b.c", "ä", "$id"};
constexpr const char* kContents[] = {"",
                                     "a",
                                     "b",
                                     "ab",
                                     "abc",
                                     "aab",
                                     "aaab",
                                     "abab",
                                     "banana",
                                     "A",
                                     "aB",
                                     "running",
                                     "RUNNING",
                                     "run*ning",
                                     "back\\slash",
                                     "ä",
                                     "Ä",
                                     "straße",
                                     "STRASSE",
                                     "ı",
                                     "\u212a",
                                     "k",
                                     "σ",
                                     "ς",
                                     "10.0.0.1",
                                     "10.0.0.01",
                                     "10.0.0.99",
                                     "192.168.1.1",
                                     "2001:db8::1",
                                     "::ffff:10.0.0.1",
                                     "::ffff:a00:1",
                                     "say \"hi\"",
                                     "tab\there",
                                     "null",
                                     "true",
                                     "12",
                                     "1.0",
                                     "日本語",
                                     "😀"};
constexpr const char* kNumbers[] = {"0",
                                    "-0",
                                    "-0.0",
                                    "1",
                                    "1.0",
                                    "10e-1",
                                    "300",
                                    "3.0e2",
                                    "-5",
                                    "12",
                                    "12.5",
                                    "0.1",
                                    "1E2",
                                    "1e-7",
                                    "1234567",
                                    "-122.42916360922355",
                                    "12345678901234567",
                                    "12345678901234568",
                                    "0.30000000000000004",
                                    "0.3",
                                    "1e400",
                                    "37.729900216217324",
                                    "4611686018427387904",
                                    "0.00000000000000000001",
                                    "99999999999999999999"};
constexpr const char* kLiterals[] = {"true", "false", "null"};

bool isString(const std::string& text) { return text.front() == '"'; }
bool isNumber(const std::string& text) { return text.front() == '-' || (text.front() >= '0' && text.front() <= '9'); }
std::string contentOf(const std::string& string) { return string.substr(1, string.size() - 2); }

std::string json(const std::string& content) {
  std::string text;
  core::appendJsonString(text, content);
  return text;
}

// Where a character begins at or after `at`.
std::size_t boundary(const std::string& text, std::size_t at) {
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80) ++at;
  return at;
}

}  // namespace

std::string PairGenerator::space() {
  static constexpr const char* kSpaces[] = {" ", "  ", "\n", "\t"};
  return chance(8) ? oneOf(kSpaces) : "";
}

// A JSON string whose letters are now and then written as escapes.
std::string PairGenerator::escaped(const std::string& content) {
  std::string plain = json(content);
  if (!chance(15)) return plain;
  std::string text;
  bool after_backslash = false;
  for (const char character : plain) {
    const bool is_letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    if (is_letter && !after_backslash && chance(40)) {
      static constexpr char kDigits[] = "0123456789abcdef";
      text += "\\u00";
      text += kDigits[static_cast<unsigned char>(character) >> 4];
      text += kDigits[static_cast<unsigned char>(character) & 15];
    } else {
      text += character;
    }
    after_backslash = character == '\\' && !after_backslash;
  }
  return text;
}

// JSON without escapes, in quotes for strings.
std::string PairGenerator::scalar() {
  if (chance(60)) return "\"" + std::string(oneOf(kContents)) + "\"";
  return chance(70) ? oneOf(kNumbers) : oneOf(kLiterals);
}

std::string PairGenerator::eventValue(std::vector<std::string>& keys, int depth) {
  if (depth > 0 && chance(30)) return eventObject(keys, depth - 1);
  if (depth > 0 && chance(30)) return eventArray(keys, depth - 1);
  const std::string text = scalar();
  known_.push_back({keys, text});
  return isString(text) ? escaped(contentOf(text)) : text;
}

std::string PairGenerator::eventArray(std::vector<std::string>& keys, int depth) {
  std::string array = "[";
  const bool has_objects = chance(60);
  for (std::size_t left = below(4); left > 0; --left) {
    array += space() + (has_objects && chance(90) ? eventObject(keys, depth) : eventValue(keys, depth)) + space();
    if (left > 1) array += ',';
  }
  return array + "]";
}

std::string PairGenerator::eventObject(std::vector<std::string>& keys, int depth) {
  std::string object;
  std::map<std::string, bool> parts;  // the keys so far, up to their dots; whether all there was is single values
  for (std::size_t left = below(4) + (keys.empty() ? 1 : 0); left > 0; --left) {
    const std::string key = oneOf(kKeys);
    const bool is_dotted = key.find('.') != std::string::npos;
    const auto [part, is_new] = parts.try_emplace(key.substr(0, key.find('.')), !is_dotted);
    const bool is_twice = !is_new && names_ == Names::LeadToOnePlace;
    if (is_twice && (is_dotted || !part->second)) continue;
    keys.push_back(key);
    const std::string value = eventValue(keys, is_twice ? 0 : depth);
    keys.pop_back();
    if (value.front() == '{' || value.front() == '[') part->second = false;
    object += (object.empty() ? "" : ",") + space() + escaped(key) + space() + ':' + space() + value + space();
  }
  return "{" + object + "}";
}

std::string PairGenerator::otherCase(const std::string& content) {
  std::string text = content;
  for (char& character : text) {
    const bool is_letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    if (is_letter && chance(50)) character = static_cast<char>(character ^ 0x20);
  }
  if (chance(10)) text = oneOf(kContents);
  return text;
}

std::string PairGenerator::partOf(const std::string& content, bool from_front) {
  const std::size_t cut = boundary(content, below(content.size() + 1));
  return from_front ? content.substr(0, cut) : content.substr(cut);
}

std::string PairGenerator::wildcardFor(const std::string& content) {
  std::string wildcard;
  for (std::size_t at = 0; at < content.size();) {
    if (!wildcard.ends_with('*') && chance(25)) {
      wildcard += '*';
      at = boundary(content, at + below(content.size() - at + 1));
      if (chance(10)) wildcard += oneOf(std::string("abk"));
      continue;
    }
    if (content[at] == '*' || content[at] == '\\') wildcard += '\\';
    const std::size_t next = boundary(content, at + 1);
    wildcard += content.substr(at, next - at);
    at = next;
  }
  if (!wildcard.ends_with('*') && chance(20)) wildcard += '*';
  return wildcard;
}

std::string PairGenerator::anythingBut(const std::string& text) {
  static constexpr const char* kForms[] = {"prefix", "suffix", "equals-ignore-case", "wildcard"};
  std::string operand;
  const bool is_list = chance(50);
  if (isString(text) && chance(50)) {
    const std::string form = oneOf(kForms);
    const auto made = [&](const std::string& content) {
      if (form == "wildcard") return json(wildcardFor(content));
      if (form == "equals-ignore-case") return json(otherCase(content));
      const std::string part = partOf(content, form == "prefix");
      return json(part.empty() ? "z" : part);
    };
    operand = made(contentOf(text));
    if (is_list) operand = "[" + operand + "," + made(oneOf(kContents)) + "]";
    return R"({"anything-but":{")" + form + "\":" + operand + "}}";
  }
  if (isNumber(text)) {
    operand = chance(50) ? text : std::string(oneOf(kNumbers));
    if (is_list) operand = "[" + operand + "," + oneOf(kNumbers) + "]";
  } else {
    operand = json(chance(50) && isString(text) ? contentOf(text) : std::string(oneOf(kContents)));
    if (is_list) operand = "[" + operand + "," + json(oneOf(kContents)) + "]";
  }
  return R"({"anything-but":)" + operand + "}";
}

std::string PairGenerator::stringCondition(const std::string& content) {
  switch (below(9)) {
    case 0:
      return R"({"prefix":)" + json(partOf(content, true)) + "}";
    case 1:
      return R"({"suffix":)" + json(partOf(content, false)) + "}";
    case 2:
      return R"({"prefix":{"equals-ignore-case":)" + json(otherCase(partOf(content, true))) + "}}";
    case 3:
      return R"({"suffix":{"equals-ignore-case":)" + json(otherCase(partOf(content, false))) + "}}";
    case 4:
      return R"({"equals-ignore-case":)" + json(otherCase(content)) + "}";
    case 5:
    case 6:
      return R"({"wildcard":)" + json(wildcardFor(content)) + "}";
    case 7: {
      static constexpr const char* kRanges[] = {"10.0.0.0/24",    "10.0.0.5/8",    "0.0.0.0/0", "10.0.0.1/31",
                                                "192.168.0.0/16", "2001:db8::/32", "::/0",      "2001:db8::/127"};
      return std::string(R"({"cidr":")") + oneOf(kRanges) + "\"}";
    }
    default:
      return escaped(content);
  }
}

std::string PairGenerator::numberCondition(const std::string& number) {
  static constexpr const char* kBelow[] = {"-200", "-5.5", "0", "0.05"};
  static constexpr const char* kAbove[] = {"0.06", "1", "12.5", "301", "1e20"};
  switch (below(6)) {
    case 0:
      return R"({"numeric":["=",)" + number + "]}";
    case 1:
      return R"({"numeric":[")" + std::string(chance(50) ? ">" : ">=") + "\"," +
             (chance(40) ? number : std::string(oneOf(kBelow))) + "]}";
    case 2:
      return R"({"numeric":[")" + std::string(chance(50) ? "<" : "<=") + "\"," +
             (chance(40) ? number : std::string(oneOf(kAbove))) + "]}";
    case 3:
      return R"({"numeric":[")" + std::string(chance(50) ? ">" : ">=") + "\"," + oneOf(kBelow) + ",\"" +
             (chance(50) ? "<" : "<=") + "\"," + oneOf(kAbove) + "]}";
    default:
      return number;
  }
}

std::string PairGenerator::condition(const std::string& text) {
  if (chance(20)) return anythingBut(text);
  if (chance(8)) return chance(50) ? R"({"exists":true})" : R"({"exists":false})";
  if (isString(text)) return stringCondition(contentOf(text));
  if (isNumber(text)) return numberCondition(text);
  return text;
}

// The field of a value, nested as its keys are or joined by dots.
std::string PairGenerator::field(const Known& known) {
  std::string open;
  std::string close;
  std::string key;
  for (std::size_t i = 0; i < known.keys.size(); ++i) {
    key += (key.empty() ? "" : ".") + known.keys[i];
    if (i + 1 < known.keys.size() && chance(15)) continue;
    open += escaped(key) + space() + ":" + (i + 1 < known.keys.size() ? "{" : "[");
    close.insert(0, i + 1 < known.keys.size() ? "}" : "]");
    key.clear();
  }
  // Addresses and numbers in one list are where AWS is not followed (docs/EVENTBRIDGE.md), so a list has one kind.
  std::string conditions;
  for (std::size_t left = chance(30) ? 2 + below(2) : 1; left > 0; --left) {
    std::string text = known.text;
    if (chance(20)) {
      text = scalar();
      if (isNumber(text) != isNumber(known.text)) text = known.text;
    }
    conditions += (conditions.empty() ? "" : ",") + condition(text);
  }
  return open + conditions + close;
}

std::string PairGenerator::patternObject(std::size_t fields, bool inside_or) {
  std::string object;
  for (std::size_t left = fields; left > 0; --left) {
    Known known = known_.empty() || chance(12) ? Known{{oneOf(kKeys)}, scalar()} : oneOf(known_);
    if (chance(5)) known.keys.emplace_back(oneOf(kKeys));
    object += (object.empty() ? "" : ",") + space() + field(known);
  }
  if (chance(inside_or ? 5 : 20)) {
    std::string branches;
    for (std::size_t left = 2 + below(2); left > 0; --left) {
      branches += (branches.empty() ? "" : ",") + patternObject(1 + below(2), true);
    }
    object += (object.empty() ? "" : ",") + std::string(R"("$or":[)") + branches + "]";
  }
  return "{" + object + "}";
}

Pair PairGenerator::next() {
  known_.clear();
  std::vector<std::string> keys;
  Pair pair;
  pair.event = eventObject(keys, 4);
  pair.pattern = patternObject(1 + below(chance(30) ? 4 : 2), false);
  return pair;
}

}  // namespace squall::eventbridge::testing
