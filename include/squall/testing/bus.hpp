// squall/testing/bus.hpp: matchers of events on a bus, and of what became of them.
//
//   EXPECT_THAT(heard.events(), ElementsAre(AllOf(HasSource("shop"), HasDetail(HasJson("$.order", 7)))));
//   EXPECT_THAT(cloud, Published("orders-bus", MatchesPattern(R"({"detail-type": ["Order Paid"]})")));
//   EXPECT_THAT(fateOf(cloud, id), DeliveredTo("mailer"));
//   EXPECT_THAT(fateOf(cloud, id), AllOf(Not(DeliveredTo(_)), FailedAt("mailer", HasSubstr("NO_RESOURCE"))));
//   EXPECT_THAT(fateOf(cloud, other), MatchedNoRule());
//
// An event is its envelope as JSON (a string), a message whose body that is, or a record of the journal about one. What
// a target got through InputPath or InputTransformer is no event any more.
#pragma once

#include <squall/eventbridge/explain.hpp>
#include <squall/eventbridge/fate.hpp>
#include <squall/eventbridge/pattern.hpp>
#include <squall/journal.hpp>
#include <squall/sqs.hpp>
#include <squall/testing/json.hpp>

#include <gmock/gmock.h>

#include <optional>
#include <ostream>
#include <string>
#include <utility>

namespace squall {
inline void PrintTo(const EventFate& fate, std::ostream* out) { *out << fate; }
}  // namespace squall

namespace squall::testing {

namespace internal {

// The envelope in whatever carries one; nothing when it carries none.
inline std::optional<std::string> envelopeIn(const std::string& text) { return text; }
inline std::optional<std::string> envelopeIn(const char* text) { return std::string(text); }
inline std::optional<std::string> envelopeIn(const sqs::Message& message) { return message.body; }
inline std::optional<std::string> envelopeIn(const Record& record) {
  if (!record.body) return std::nullopt;
  return *record.body;
}
inline std::optional<std::string> envelopeIn(const RecordPtr& record) { return envelopeIn(*record); }

// A member of the envelope.
class EnvelopeMatcher {
 public:
  using is_gtest_matcher = void;

  EnvelopeMatcher(std::string name, ::testing::Matcher<const JsonValue&> value)
      : name_(std::move(name)), value_(std::move(value)) {}

  template <class Carrier>
  bool MatchAndExplain(const Carrier& carrier, ::testing::MatchResultListener* listener) const {
    const std::optional<std::string> text = envelopeIn(carrier);
    if (!text) {
      *listener << "which has no body";
      return false;
    }
    const std::optional<JsonValue> event = readJson(*text, listener);
    if (!event) return false;
    const JsonValue found = event->at("$." + name_);
    if (found.type() == JsonValue::Type::Missing) {
      *listener << "which has no " << name_;
      return false;
    }
    ::testing::StringMatchResultListener inner;
    const bool matches = value_.MatchAndExplain(found, &inner);
    *listener << "whose " << name_ << " is " << found << (inner.str().empty() ? "" : ", ") << inner.str();
    return matches;
  }
  void DescribeTo(std::ostream* out) const {
    *out << "is an event whose " << name_ << " ";
    value_.DescribeTo(out);
  }
  void DescribeNegationTo(std::ostream* out) const {
    *out << "is no event whose " << name_ << " ";
    value_.DescribeTo(out);
  }

 private:
  std::string name_;
  ::testing::Matcher<const JsonValue&> value_;
};

class EventPatternMatcher {
 public:
  using is_gtest_matcher = void;

  explicit EventPatternMatcher(const std::string& pattern) : pattern_(eventbridge::Pattern::compile(pattern)) {}

  template <class Carrier>
  bool MatchAndExplain(const Carrier& carrier, ::testing::MatchResultListener* listener) const {
    const std::optional<std::string> text = envelopeIn(carrier);
    if (!text) {
      *listener << "which has no body";
      return false;
    }
    if (!readJson(*text, listener)) return false;
    const bool matches = eventbridge::matches(pattern_, *text);
    if (listener->IsInterested()) *listener << "\n" << eventbridge::toText(eventbridge::explain(pattern_, *text));
    return matches;
  }
  void DescribeTo(std::ostream* out) const { *out << "is an event that the pattern " << pattern_.text() << " matches"; }
  void DescribeNegationTo(std::ostream* out) const {
    *out << "is no event that the pattern " << pattern_.text() << " matches";
  }

 private:
  eventbridge::Pattern pattern_;
};

// Some target of the event, named by its id, its rule or its ARN, came to this end.
class FateMatcher {
 public:
  using is_gtest_matcher = void;
  using Text = ::testing::Matcher<const std::string&>;

  FateMatcher(bool delivered, Text target, std::optional<Text> problem = {})
      : delivered_(delivered), target_(std::move(target)), problem_(std::move(problem)) {}

  bool MatchAndExplain(const EventFate& fate, ::testing::MatchResultListener* listener) const {
    bool found = false;
    for (const TargetFate& target : fate.targets) {
      if (!target_.Matches(target.target) && !target_.Matches(target.rule) && !target_.Matches(target.arn)) continue;
      const bool is_delivered = target.end == TargetFate::End::Delivered;
      const bool has_failed = !is_delivered && !target.problem.empty();
      if (delivered_ ? is_delivered : has_failed && (!problem_ || problem_->Matches(target.problem))) found = true;
    }
    *listener << "\n" << fate;
    return found;
  }
  void DescribeTo(std::ostream* out) const { describe(delivered_ ? "was delivered to" : "failed at", out); }
  void DescribeNegationTo(std::ostream* out) const {
    describe(delivered_ ? "was not delivered to" : "did not fail at", out);
  }

 private:
  void describe(const char* what, std::ostream* out) const {
    *out << what << " a target whose id, rule or ARN ";
    target_.DescribeTo(out);
    if (!problem_) return;
    *out << ", with a problem that ";
    problem_->DescribeTo(out);
  }

  bool delivered_;
  Text target_;
  std::optional<Text> problem_;
};

class FateEndMatcher {
 public:
  using is_gtest_matcher = void;

  FateEndMatcher(EventFate::End end, const char* text) : end_(end), text_(text) {}
  bool MatchAndExplain(const EventFate& fate, ::testing::MatchResultListener* listener) const {
    *listener << "\n" << fate;
    return fate.end == end_;
  }
  void DescribeTo(std::ostream* out) const { *out << "was dropped since " << text_; }
  void DescribeNegationTo(std::ostream* out) const { *out << "was not dropped since " << text_; }

 private:
  EventFate::End end_;
  const char* text_;
};

}  // namespace internal

// An event's source; its detail-type. A value or a matcher of text.
template <class Value>
internal::EnvelopeMatcher HasSource(const Value& value) {
  return {"source", ::testing::SafeMatcherCast<const JsonValue&>(value)};
}
template <class Value>
internal::EnvelopeMatcher HasDetailType(const Value& value) {
  return {"detail-type", ::testing::SafeMatcherCast<const JsonValue&>(value)};
}
// An event's detail: a matcher of JSON, HasDetail(HasJson("$.order", 7)), HasDetail(IsJson(R"({"order": 7})")).
template <class Matcher>
internal::EnvelopeMatcher HasDetail(const Matcher& matcher) {
  return {"detail", ::testing::SafeMatcherCast<const JsonValue&>(matcher)};
}
// An event that a rule with this pattern would match. Throws InvalidEventPatternException for what is no pattern. A
// failure explains what did not hold.
inline internal::EventPatternMatcher MatchesPattern(const std::string& pattern) {
  return internal::EventPatternMatcher(pattern);
}

// An EventFate: the event was delivered to a target of this id, rule or ARN (a value or a matcher of text).
template <class Value>
internal::FateMatcher DeliveredTo(const Value& target) {
  return {true, ::testing::SafeMatcherCast<const std::string&>(target)};
}
// An EventFate: a rule matched, and its target has not taken the event, with a problem that is this (or matches).
template <class Value>
internal::FateMatcher FailedAt(const Value& target) {
  return {false, ::testing::SafeMatcherCast<const std::string&>(target)};
}
template <class Value, class Problem>
internal::FateMatcher FailedAt(const Value& target, const Problem& problem) {
  return {false, ::testing::SafeMatcherCast<const std::string&>(target),
          ::testing::SafeMatcherCast<const std::string&>(problem)};
}
// An EventFate: accepted, and dropped since no rule of the bus matched; since there is no such bus.
inline internal::FateEndMatcher MatchedNoRule() { return {EventFate::End::NoRuleMatched, "no rule matched"}; }
inline internal::FateEndMatcher WasSentToUnknownBus() { return {EventFate::End::UnknownBus, "there is no such bus"}; }

}  // namespace squall::testing
