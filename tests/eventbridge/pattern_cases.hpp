// Cases of tests/data/event_patterns, and short ways to ask patterns.
#pragma once

#include <squall/error.hpp>
#include <squall/eventbridge/pattern.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

namespace squall::eventbridge {

inline nlohmann::json casesOf(const std::string& file) {
  std::ifstream in(std::string(SQUALL_TEST_DATA) + "/event_patterns/" + file);
  return nlohmann::json::parse(in).at("cases");
}

// The message with which a pattern is refused; empty when it is not.
inline std::string refusal(const std::string& pattern) {
  try {
    Pattern::compile(pattern);
  } catch (const AwsError& error) {
    return error.message();
  }
  return "";
}

// As refusal(), without the words that all begin with and without the place.
inline std::string reason(const std::string& pattern) {
  const std::string whole = refusal(pattern);
  const std::string prefix = "Event pattern is not valid. Reason: ";
  const std::string text = whole.starts_with(prefix) ? whole.substr(prefix.size()) : whole;
  return text.substr(0, text.find("\n at [Source"));
}

inline int columnOf(const std::string& pattern) {
  const std::string whole = refusal(pattern);
  const std::size_t at = whole.rfind("column: ");
  return at == std::string::npos ? 0 : std::stoi(whole.substr(at + 8));
}

inline bool match(const std::string& pattern, const std::string& event) {
  return matches(Pattern::compile(pattern), event);
}

// Whether the elements, as the array of field a, take the value of field a.
inline bool takes(const std::string& elements, const std::string& value) {
  return match("{\"a\":[" + elements + "]}", "{\"a\":" + value + "}");
}

}  // namespace squall::eventbridge
