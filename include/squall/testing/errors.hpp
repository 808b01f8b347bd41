// squall/testing/errors.hpp: matchers of what a fake refuses with.
//
//   EXPECT_THAT([&] { sqs.send("nowhere", "hi"); }, ThrowsAwsError("QueueDoesNotExist"));
//   EXPECT_THAT([&] { sqs.purge("orders"); }, ThrowsAwsError(_, HasSubstr("60 seconds")));
//   EXPECT_THAT(call, Throws<AwsError>(AllOf(IsAwsError("Throttling"), Property(&AwsError::httpStatus, 400))));
#pragma once

#include <squall/error.hpp>
#include <squall/testing/printers.hpp>

#include <gmock/gmock.h>

#include <optional>
#include <ostream>
#include <string>
#include <utility>

namespace squall::testing {

namespace internal {

using TextMatcher = ::testing::Matcher<const std::string&>;

class AwsErrorMatcher {
 public:
  using is_gtest_matcher = void;

  AwsErrorMatcher(TextMatcher code, std::optional<TextMatcher> message)
      : code_(std::move(code)), message_(std::move(message)) {}

  bool MatchAndExplain(const AwsError& error, ::testing::MatchResultListener* listener) const {
    *listener << "which is " << error.what();
    return code_.Matches(error.code()) && (!message_ || message_->Matches(error.message()));
  }
  void DescribeTo(std::ostream* out) const { describe("has", out); }
  void DescribeNegationTo(std::ostream* out) const { describe(message_ ? "has not both" : "has not", out); }

 private:
  void describe(const char* start, std::ostream* out) const {
    *out << start << " a code that ";
    code_.DescribeTo(out);
    if (!message_) return;
    *out << " and a message that ";
    message_->DescribeTo(out);
  }

  TextMatcher code_;
  std::optional<TextMatcher> message_;
};

}  // namespace internal

// An AwsError by its code ("QueueDoesNotExist"), and its message where one is given; each a value or a matcher.
template <class Code>
internal::AwsErrorMatcher IsAwsError(const Code& code) {
  return {::testing::SafeMatcherCast<const std::string&>(code), std::nullopt};
}
template <class Code, class Message>
internal::AwsErrorMatcher IsAwsError(const Code& code, const Message& message) {
  return {::testing::SafeMatcherCast<const std::string&>(code),
          ::testing::SafeMatcherCast<const std::string&>(message)};
}

// Something to call that throws such an AwsError: short for Throws<AwsError>(IsAwsError(...)).
template <class... CodeAndMessage>
auto ThrowsAwsError(const CodeAndMessage&... code_and_message) {
  return ::testing::Throws<AwsError>(IsAwsError(code_and_message...));
}

}  // namespace squall::testing
