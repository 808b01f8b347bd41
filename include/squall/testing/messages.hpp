// squall/testing/messages.hpp: matchers of one message: an sqs::Message as a consumer gets it, or a Record about one.
//
//   EXPECT_THAT(sqs.receive("orders"), ElementsAre(AllOf(HasBody(IsJson(R"({"id": 7})")), ReceiveCountIs(1))));
//   EXPECT_THAT(message, HasAttribute("traceId", StartsWith("t-")));
//   EXPECT_THAT(cloud, Rejected("orders", HasMessageId(poison), ReceiveCountIs(Gt(1))));
//
// Where a matcher takes an argument, a value does as well as a matcher.
#pragma once

#include <squall/journal.hpp>
#include <squall/sqs.hpp>
#include <squall/testing/printers.hpp>

#include <gmock/gmock.h>

#include <cstdlib>
#include <optional>
#include <ostream>
#include <string>
#include <utility>

namespace squall::testing {

namespace internal {

// What is looked at, of a message and of a record; nothing when it is not there.
struct BodyOf {
  static constexpr const char* kName = "body";
  static std::optional<std::string> of(const sqs::Message& message) { return message.body; }
  static std::optional<std::string> of(const Record& record) {
    if (!record.body) return std::nullopt;
    return *record.body;
  }
};

struct MessageIdOf {
  static constexpr const char* kName = "message id";
  static std::optional<std::string> of(const sqs::Message& message) { return message.messageId; }
  static std::optional<std::string> of(const Record& record) {
    if (record.message_id.empty()) return std::nullopt;
    return record.message_id;
  }
};

struct ReceiveCountOf {
  static constexpr const char* kName = "receive count";
  static std::optional<int> of(const sqs::Message& message) {
    const auto count = message.attributes.find("ApproximateReceiveCount");
    if (count == message.attributes.end()) return std::nullopt;
    return std::atoi(count->second.c_str());
  }
  static std::optional<int> of(const Record& record) {
    if (record.attempt == 0) return std::nullopt;
    return record.attempt;
  }
};

template <class Property, class Value>
class PropertyMatcher {
 public:
  using is_gtest_matcher = void;

  explicit PropertyMatcher(::testing::Matcher<Value> value) : value_(std::move(value)) {}

  bool MatchAndExplain(const sqs::Message& message, ::testing::MatchResultListener* listener) const {
    return explain(Property::of(message), listener);
  }
  bool MatchAndExplain(const Record& record, ::testing::MatchResultListener* listener) const {
    return explain(Property::of(record), listener);
  }
  bool MatchAndExplain(const RecordPtr& record, ::testing::MatchResultListener* listener) const {
    return MatchAndExplain(*record, listener);
  }
  void DescribeTo(std::ostream* out) const {
    *out << "has a " << Property::kName << " that ";
    value_.DescribeTo(out);
  }
  void DescribeNegationTo(std::ostream* out) const {
    *out << "has no " << Property::kName << " that ";
    value_.DescribeTo(out);
  }

 private:
  template <class Found>
  bool explain(const std::optional<Found>& found, ::testing::MatchResultListener* listener) const {
    if (!found) {
      *listener << "which has no " << Property::kName;
      return false;
    }
    ::testing::StringMatchResultListener inner;
    const bool matches = value_.MatchAndExplain(*found, &inner);
    *listener << "whose " << Property::kName << " is " << ::testing::PrintToString(*found);
    if (!inner.str().empty()) *listener << ", " << inner.str();
    return matches;
  }

  ::testing::Matcher<Value> value_;
};

class AttributeMatcher {
 public:
  using is_gtest_matcher = void;

  AttributeMatcher(std::string name, std::optional<::testing::Matcher<const std::string&>> value)
      : name_(std::move(name)), value_(std::move(value)) {}

  bool MatchAndExplain(const sqs::Message& message, ::testing::MatchResultListener* listener) const {
    const std::optional<std::string> found = find(message);
    if (!found) {
      *listener << "which has no attribute \"" << name_ << "\"" << others(message);
      return false;
    }
    *listener << "whose attribute \"" << name_ << "\" is " << ::testing::PrintToString(*found);
    if (!value_) return true;
    ::testing::StringMatchResultListener inner;
    const bool matches = value_->MatchAndExplain(*found, &inner);
    if (!inner.str().empty()) *listener << ", " << inner.str();
    return matches;
  }
  void DescribeTo(std::ostream* out) const { describe("has an attribute \"", out); }
  void DescribeNegationTo(std::ostream* out) const { describe("has no attribute \"", out); }

 private:
  std::optional<std::string> find(const sqs::Message& message) const {
    if (const auto own = message.messageAttributes.find(name_); own != message.messageAttributes.end()) {
      if (own->second.binaryValue) return own->second.binaryValue->bytes;
      return own->second.stringValue.value_or("");
    }
    const auto system = message.attributes.find(name_);
    if (system == message.attributes.end()) return std::nullopt;
    return system->second;
  }
  static std::string others(const sqs::Message& message) {
    std::string names;
    for (const auto& [name, value] : message.messageAttributes) names += (names.empty() ? "" : ", ") + name;
    for (const auto& [name, value] : message.attributes) names += (names.empty() ? "" : ", ") + name;
    return names.empty() ? " and no other" : "; it has " + names;
  }
  void describe(const char* start, std::ostream* out) const {
    *out << start << name_ << "\"";
    if (!value_) return;
    *out << " that ";
    value_->DescribeTo(out);
  }

  std::string name_;
  std::optional<::testing::Matcher<const std::string&>> value_;
};

}  // namespace internal

// A message whose body is, or matches, `body`.
template <class Body>
internal::PropertyMatcher<internal::BodyOf, const std::string&> HasBody(const Body& body) {
  return internal::PropertyMatcher<internal::BodyOf, const std::string&>(
      ::testing::SafeMatcherCast<const std::string&>(body));
}

// A message by its MessageId.
template <class Id>
internal::PropertyMatcher<internal::MessageIdOf, const std::string&> HasMessageId(const Id& id) {
  return internal::PropertyMatcher<internal::MessageIdOf, const std::string&>(
      ::testing::SafeMatcherCast<const std::string&>(id));
}

// How often it was received: ApproximateReceiveCount of a message (receive it with its system attributes, as
// sqs.receive() does), `attempt` of a record.
template <class Count>
internal::PropertyMatcher<internal::ReceiveCountOf, int> ReceiveCountIs(const Count& count) {
  return internal::PropertyMatcher<internal::ReceiveCountOf, int>(::testing::SafeMatcherCast<int>(count));
}

// A message attribute (its StringValue, or the bytes of its BinaryValue) or, where the message has none of that name, a
// system attribute ("SentTimestamp", "MessageGroupId", "DeadLetterQueueSourceArn"). Without a value: that it is there.
inline internal::AttributeMatcher HasAttribute(std::string name) { return {std::move(name), std::nullopt}; }
template <class Value>
internal::AttributeMatcher HasAttribute(std::string name, const Value& value) {
  return {std::move(name), ::testing::SafeMatcherCast<const std::string&>(value)};
}

}  // namespace squall::testing
