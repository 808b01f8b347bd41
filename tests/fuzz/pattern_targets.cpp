// Patterns and events.
#include "core/utf8.hpp"
#include "fuzz/targets.hpp"

#include <squall/error.hpp>
#include <squall/eventbridge/rule_set.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>

namespace squall::fuzz {

namespace {

using eventbridge::Pattern;
using eventbridge::RuleSet;

constexpr std::string_view kEvents[] = {
    R"({"a":"x","b":{"c":1.0,"d":["y",2,null,[true,"10.0.0.1"]]},"source":"shop","detail":{"a":[{"b":"x","c":1},{"b":"y"}]}})",
    R"({"a":{"b":[{"a":"","b":[{"c":"abc"}]},{"b":"ABC"}]},"a.b":"2001:db8::1","d":{},"e":[],"":0})",
    R"({"detail":{"\u0061":"b\\a\"n","n":-0.0,"big":1e400,"deep":{"a":{"b":{"c":{"d":[[[1]]]}}}}}})"};

// Asks of the fields a, b, a.b, detail.a, d: every kind of condition, alone, together and in arrays.
constexpr std::string_view kPatterns[] = {
    R"({"a":["x","",{"prefix":"ab"}]})",
    R"({"a":[{"suffix":"c"},{"equals-ignore-case":"AbC"}]})",
    R"({"a":{"b":[{"wildcard":"a*b*c"},{"wildcard":"*x*"}]}})",
    R"({"a":{"b":["x"],"c":[{"exists":false}]}})",
    R"({"a":{"b":[{"anything-but":["x","y"]}],"c":[{"numeric":[">",0,"<=",10]}]}})",
    R"({"b":[{"numeric":["=",1]},{"cidr":"10.0.0.0/8"},true,null]})",
    R"({"b":[{"cidr":"::/0"},"10.0.0.1"]})",
    R"({"detail":{"a":{"b":{"c":[1,{"exists":false}]},"d":[{"anything-but":{"prefix":"q"}}]}}})",
    R"({"$or":[{"a":[{"exists":true}]},{"detail":{"a":[{"suffix":{"equals-ignore-case":"É"}}]}}]})",
    R"({"d":[{"exists":false}]})",
    R"({"a.b":[{"anything-but":{"wildcard":"*b*"}}],"d":{"e":[{"prefix":{"equals-ignore-case":"q"}},300]}})"};

std::optional<bool> slowVerdict(const Pattern& pattern, std::string_view event) {
  try {
    return matches(pattern, event);
  } catch (const AwsError&) {
    return std::nullopt;  // no JSON object
  }
}

bool isUtf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const core::CodePoint point = core::codePointAt(text, at);
    if (point.size_bytes == 0) return false;
    at += point.size_bytes;
  }
  return true;
}

[[noreturn]] void fail(std::string_view what, std::string_view pattern, std::string_view event) {
  std::cerr << what << "\n" << pattern << "\n" << event << std::endl;
  std::abort();
}

}  // namespace

void patternCompiler(std::string_view input) {
  std::optional<Pattern> pattern;
  try {
    pattern = Pattern::compileOfAnyComplexity(input);
  } catch (const AwsError&) {
    return;
  }
  static RuleSet rules = [] {
    RuleSet made;
    RuleSet::RuleId id = 0;
    for (const std::string_view text : kPatterns) made.add(++id, Pattern::compile(text));
    return made;
  }();
  for (const std::string_view event : kEvents) {
    const std::vector<RuleSet::RuleId> before = rules.match(event);
    rules.add(0, *pattern);
    const std::vector<RuleSet::RuleId> with = rules.match(event);
    const bool is_match = !with.empty() && with.front() == 0;
    if (is_match != slowVerdict(*pattern, event)) fail("the engines differ", input, event);
    rules.remove(0);
    if (rules.match(event) != before) fail("the rule left something behind", input, event);
  }
}

void eventFlattener(std::string_view input) {
  static const std::vector<Pattern> patterns = [] {
    std::vector<Pattern> compiled;
    for (const std::string_view text : kPatterns) compiled.push_back(Pattern::compile(text));
    return compiled;
  }();
  static RuleSet rules = [] {
    RuleSet made;
    for (std::size_t i = 0; i < patterns.size(); ++i) made.add(i, patterns[i]);
    return made;
  }();
  std::vector<RuleSet::RuleId> found;
  bool is_refused = false;
  // A copy of just this size, so that reading past its end is seen.
  const std::vector<char> event(input.begin(), input.end());
  try {
    found = rules.match({event.data(), event.size()});
  } catch (const AwsError&) {
    is_refused = true;
  }
  if (!isUtf8(input)) return;
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    const std::optional<bool> expected = slowVerdict(patterns[i], input);
    if (!expected) continue;
    if (is_refused) fail("a JSON object is refused", patterns[i].text(), input);
    const bool actual = std::find(found.begin(), found.end(), i) != found.end();
    if (actual != *expected) fail("the engines differ", patterns[i].text(), input);
  }
}

}  // namespace squall::fuzz
