// squall/testing/json.hpp: matchers of text that is JSON, above all of bodies.
//
//   EXPECT_THAT(body, IsJson(R"({"id": 7, "tags": ["a", "b"]})"));        // members in any order, 7 is 7.0
//   EXPECT_THAT(body, IsJson(SizeIs(2)));                                 // any matcher of a JsonValue
//   EXPECT_THAT(body, AllOf(HasJson("$.id", Gt(6)), HasJson("$.tags", ElementsAre("a", "b"))));
//   EXPECT_THAT(body, HasJson("$.customer.name", StartsWith("A")));
//
// IsJson says where the first difference is: "which differs at $.tags[1]: is "c", expected "b"".
#pragma once

#include <squall/json.hpp>

#include <gmock/gmock.h>

#include <concepts>
#include <optional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace squall {
inline void PrintTo(const JsonValue& value, std::ostream* out) { *out << value; }
}  // namespace squall

namespace squall::testing {

namespace internal {

// Reads what is matched, or explains why it cannot be read.
inline std::optional<JsonValue> readJson(const std::string& text, ::testing::MatchResultListener* listener) {
  try {
    return JsonValue::parse(text);
  } catch (const std::invalid_argument& mistake) {
    *listener << "which is " << mistake.what();
    return std::nullopt;
  }
}

class SameJsonMatcher {
 public:
  using is_gtest_matcher = void;

  explicit SameJsonMatcher(std::string_view expected) : expected_(JsonValue::parse(expected)) {}

  bool MatchAndExplain(const std::string& text, ::testing::MatchResultListener* listener) const {
    const std::optional<JsonValue> actual = readJson(text, listener);
    return actual && MatchAndExplain(*actual, listener);
  }
  bool MatchAndExplain(const char* text, ::testing::MatchResultListener* listener) const {
    return MatchAndExplain(std::string(text), listener);
  }
  bool MatchAndExplain(const JsonValue& actual, ::testing::MatchResultListener* listener) const {
    const std::optional<std::string> difference = firstDifference(expected_, actual);
    if (difference) *listener << "which differs at " << *difference;
    return !difference;
  }
  void DescribeTo(std::ostream* out) const { *out << "is the JSON " << expected_; }
  void DescribeNegationTo(std::ostream* out) const { *out << "isn't the JSON " << expected_; }

 private:
  JsonValue expected_;
};

// The whole document (an empty path) or a place in it.
class JsonMatcher {
 public:
  using is_gtest_matcher = void;

  JsonMatcher(std::string path, std::optional<::testing::Matcher<const JsonValue&>> value)
      : path_(std::move(path)), value_(std::move(value)) {
    if (!path_.empty()) JsonValue().at(path_);  // a path that cannot be read is the test's mistake: throws
  }

  bool MatchAndExplain(const std::string& text, ::testing::MatchResultListener* listener) const {
    const std::optional<JsonValue> document = readJson(text, listener);
    return document && MatchAndExplain(*document, listener);
  }
  bool MatchAndExplain(const char* text, ::testing::MatchResultListener* listener) const {
    return MatchAndExplain(std::string(text), listener);
  }
  bool MatchAndExplain(const JsonValue& document, ::testing::MatchResultListener* listener) const {
    const JsonValue found = path_.empty() ? document : document.at(path_);
    if (found.type() == JsonValue::Type::Missing) {
      *listener << "which has no " << path_;
      return false;
    }
    ::testing::StringMatchResultListener inner;
    const bool matches = !value_ || value_->MatchAndExplain(found, &inner);
    if (!path_.empty()) *listener << "whose " << path_ << " is " << found << (inner.str().empty() ? "" : ", ");
    *listener << inner.str();
    return matches;
  }
  void DescribeTo(std::ostream* out) const { describe(path_.empty() ? "is JSON that " : "has JSON ", out); }
  void DescribeNegationTo(std::ostream* out) const {
    describe(path_.empty() ? "isn't JSON that " : "has no JSON ", out);
  }

 private:
  void describe(const char* start, std::ostream* out) const {
    *out << start << path_;
    if (!value_) return;
    if (!path_.empty()) *out << " that ";
    value_->DescribeTo(out);
  }

  std::string path_;
  std::optional<::testing::Matcher<const JsonValue&>> value_;
};

}  // namespace internal

// Text that is this JSON, in whatever order members stand. Throws std::invalid_argument when `json` is none.
inline internal::SameJsonMatcher IsJson(std::string_view json) { return internal::SameJsonMatcher(json); }
// Text that is JSON which, as a JsonValue, matches.
template <class Matcher>
requires(!std::convertible_to<const Matcher&, std::string_view>) internal::JsonMatcher IsJson(const Matcher& matcher) {
  return {"", ::testing::SafeMatcherCast<const JsonValue&>(matcher)};
}

// Text that is JSON which has something at `path` ("$.lines[0].sku"), and there this value or what matches. Values are
// C++'s own: "text", 7, true, nullptr; JSON text is IsJson(...): HasJson("$.line", IsJson(R"({"sku": "a"})")). Throws
// std::invalid_argument when `path` is none.
inline internal::JsonMatcher HasJson(std::string path) { return {std::move(path), std::nullopt}; }
template <class Value>
internal::JsonMatcher HasJson(std::string path, const Value& value) {
  return {std::move(path), ::testing::SafeMatcherCast<const JsonValue&>(value)};
}

}  // namespace squall::testing
