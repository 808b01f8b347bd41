// squall/testing/matchers.hpp: GoogleMock matchers for messages, errors and waits. Target: squall::testing.
//
//   using namespace squall::testing;
//   EXPECT_THAT(sqs.receive("orders"), ElementsAre(HasBody("hello")));
//   EXPECT_THAT(cloud.waitForEvent(EventKind::DeadLetter, {.on = "orders"}), Happened());
//   EXPECT_THAT([&] { sqs.send("nowhere", "hi"); }, Throws<AwsError>(IsAwsError("QueueDoesNotExist")));
//
// Where a matcher takes an argument, a value does as well as a matcher. Matchers never wait: waits are functions
// (<squall/wait.hpp>) whose result a matcher looks at.
#pragma once

#include <squall/error.hpp>
#include <squall/sqs.hpp>
#include <squall/wait.hpp>

#include <gmock/gmock.h>

#include <string>

namespace squall::testing {

// A received sqs::Message whose body is, or matches, `body`.
template <class Body>
auto HasBody(Body body) {
  return ::testing::Field("body", &sqs::Message::body,
                          ::testing::Optional(::testing::SafeMatcherCast<const std::string&>(body)));
}

namespace internal {

class HappenedMatcher {
 public:
  using is_gtest_matcher = void;

  bool MatchAndExplain(const WaitResult& result, ::testing::MatchResultListener* listener) const {
    *listener << "\n" << result.explanation();
    return result.ok();
  }
  void DescribeTo(std::ostream* out) const { *out << "has what was waited for"; }
  void DescribeNegationTo(std::ostream* out) const { *out << "has not what was waited for"; }
};

template <class Code, class Message>
class AwsErrorMatcher {
 public:
  using is_gtest_matcher = void;

  AwsErrorMatcher(Code code, Message message)
      : code_(::testing::SafeMatcherCast<const std::string&>(code)),
        message_(::testing::SafeMatcherCast<const std::string&>(message)) {}

  bool MatchAndExplain(const AwsError& error, ::testing::MatchResultListener* listener) const {
    *listener << "which is " << error.what();
    return code_.Matches(error.code()) && message_.Matches(error.message());
  }
  void DescribeTo(std::ostream* out) const { describe(out, "has a code that "); }
  void DescribeNegationTo(std::ostream* out) const { describe(out, "has not both a code that "); }

 private:
  void describe(std::ostream* out, const char* start) const {
    *out << start;
    code_.DescribeTo(out);
    *out << " and a message that ";
    message_.DescribeTo(out);
  }
  ::testing::Matcher<const std::string&> code_;
  ::testing::Matcher<const std::string&> message_;
};

}  // namespace internal

// A WaitResult that is ok(); explains itself with the timeline and the nearest misses.
inline internal::HappenedMatcher Happened() { return {}; }

// An AwsError by its code, and its message where one is given.
template <class Code, class Message = decltype(::testing::_)>
internal::AwsErrorMatcher<Code, Message> IsAwsError(Code code, Message message = ::testing::_) {
  return {code, message};
}

}  // namespace squall::testing

namespace squall {
// GoogleTest prints a WaitResult by its explanation.
inline void PrintTo(const WaitResult& result, std::ostream* out) { *out << (result.ok() ? "ok" : "not ok"); }
}  // namespace squall
