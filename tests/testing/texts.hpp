// What a matcher says: for tests of matchers' texts. And runs made by hand, so that these texts are known exactly.
#pragma once

#include <squall/journal.hpp>

#include <gmock/gmock.h>

#include <memory>
#include <string>
#include <vector>

namespace squall {

// "is"/"isn't" of the failure's "Expected:", for values of this type.
template <class Value, class Matcher>
std::string described(const Matcher& matcher) {
  return ::testing::DescribeMatcher<const Value&>(matcher);
}
template <class Value, class Matcher>
std::string negated(const Matcher& matcher) {
  return ::testing::DescribeMatcher<const Value&>(matcher, true);
}

// What stands behind "Actual:", after the value.
template <class Matcher, class Value>
std::string explained(const Matcher& matcher, const Value& value) {
  ::testing::StringMatchResultListener listener;
  ::testing::ExplainMatchResult(matcher, value, &listener);
  return listener.str();
}

// Whether it matches, its negation does not, and neither depends on whether somebody listens.
template <class Matcher, class Value>
::testing::AssertionResult holds(const Matcher& matcher, const Value& value) {
  const bool yes = ::testing::Value(value, matcher);
  const bool no = ::testing::Value(value, ::testing::Not(matcher));
  ::testing::StringMatchResultListener listener;
  const bool heard = ::testing::ExplainMatchResult(matcher, value, &listener);
  if (yes == no || yes != heard) return ::testing::AssertionFailure() << "it contradicts itself";
  if (yes) return ::testing::AssertionSuccess() << listener.str();
  return ::testing::AssertionFailure() << listener.str();
}

// Records a second apart, numbered as they come.
class MadeRun {
 public:
  struct Parts {
    std::string queue = "orders";
    std::string message_id = "m-1";
    std::string body = "";  // empty: none
    int attempt = 0;
    std::uint64_t cause = 0;
  };

  MadeRun& add(EventKind kind, const Parts& parts) {
    Record record;
    record.sequence = records.size() + 1;
    record.virtual_time = TimePoint(std::chrono::seconds(records.size()));
    record.kind = kind;
    record.service = "sqs";
    record.resource = parts.queue;
    record.message_id = parts.message_id;
    record.attempt = parts.attempt;
    record.cause = parts.cause;
    if (!parts.body.empty()) record.body = std::make_shared<const std::string>(parts.body);
    records.push_back(std::make_shared<const Record>(std::move(record)));
    return *this;
  }

  std::vector<RecordPtr> records;
};

}  // namespace squall
