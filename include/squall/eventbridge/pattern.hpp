// squall/eventbridge/pattern.hpp: EventBridge's pattern language: what a rule listens for, compiled, and matched slowly
// and obviously.
//
// AWS: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html. Where that page and
// the service differ (300 and 300.0 are the same number, say), the service is followed; docs/EVENTBRIDGE.md has the
// language with one example of each operator.
//
//   const auto pattern = squall::eventbridge::Pattern::compile(R"({"detail": {"state": [{"prefix": "run"}]}})");
//   squall::eventbridge::matches(pattern, R"({"detail": {"state": "running"}})");  // true
//
// A Pattern is immutable and copies are cheap. All of this is pure: no Cloud, no clock, no state; any thread may call
// it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::eventbridge {

// What one element of a pattern's array asks of one leaf of an event. A leaf is a string, number, true, false or null;
// an object or an array is none, so an empty one is as good as absent.
enum class ConditionKind {
  // The leaf's JSON text is `text`: a string with its quotes, a literal, or a number that is spelled alike.
  Equals,
  // The leaf is a number of the same value as `number`. A number in a pattern makes this one condition; one that no
  // double holds exactly (1e400, 17 digits and more) is Equals alone.
  EqualsNumber,
  // The leaf is a string that is an IP address in any spelling of the one in `addresses`. Made of strings that look
  // like
  // an address.
  EqualsAddress,
  Prefix,             // the leaf is a string that starts with `values[0]`
  Suffix,             // ... that ends with it
  EqualsIgnoreCase,   // ... that is it but for the case of letters, one by one: sharp s is not SS
  PrefixIgnoreCase,   // {"prefix": {"equals-ignore-case": ...}}
  SuffixIgnoreCase,   // {"suffix": {"equals-ignore-case": ...}}
  Wildcard,           // the leaf is a string of the form `values[0]`, where * is any run of characters
  Numeric,            // the leaf is a number in `range`
  Cidr,               // the leaf is a string that is an IP address in `addresses`
  Exists,             // there is a leaf
  Absent,             // {"exists": false}: there is none of that name (see FieldCondition)
  AnythingBut,        // there is a leaf, and its JSON text is none of `values` (which have their quotes)
  AnythingButNumber,  // there is a leaf, and it is no number of a value in `numbers`
  AnythingButPrefix,  // there is a leaf that is not a string with one of the prefixes `values`
  AnythingButSuffix,  // and so on
  AnythingButIgnoreCase,
  AnythingButWildcard,
};

// The bounds of {"numeric": [...]}. A missing bound is no bound.
struct NumberRange {
  std::optional<double> bottom = {};
  bool bottom_included = false;
  std::optional<double> top = {};
  bool top_included = false;
};

// Addresses from `bottom` to `top`, both included, in network order. An IPv4 address that is mapped into IPv6
// (::ffff:a00:1) is the IPv4 one. AWS compares the hexadecimal digits from the left, whatever the length: as far as the
// first digit that settles it.
struct AddressRange {
  std::size_t size_bytes = 0;  // 4 or 16: how many of the bytes below count
  std::array<std::uint8_t, 16> bottom{};
  std::array<std::uint8_t, 16> top{};
};

// One element of an array of the pattern: what kind of condition, and its operand in the member that the kind names.
// (eventbridge::Condition is AWS's own, of PutPermission.)
struct ValueCondition {
  ConditionKind kind = ConditionKind::Equals;
  std::string source;                    // as the pattern says it, in compact JSON: {"prefix":"run"}
  std::string text = {};                 // Equals, EqualsNumber
  double number = 0;                     // EqualsNumber
  std::vector<std::string> values = {};  // UTF-8. Wildcards keep their backslashes
  std::vector<double> numbers = {};
  NumberRange range = {};
  AddressRange addresses = {};
  // EqualsAddress, Cidr: another condition of the same field compares numbers. Without one, AWS reads the text of a
  // number as the hexadecimal digits of an address: 12345678 is in 18.0.0.0/8.
  bool beside_numbers = false;
};

// A field of the pattern with its array: the field satisfies it when some leaf of that name satisfies any condition.
//
// The name of a leaf is the keys on the way to it, joined by dots; arrays leave no trace in it. So a key with a dot in
// it and two nested keys are the same field, in patterns and in events.
struct FieldCondition {
  std::vector<std::string> path;       // the keys as the pattern nests them: {"detail", "user.name"}
  std::string name;                    // joined: detail.user.name
  std::vector<ValueCondition> any_of;  // never empty
};

// Fields that must all be satisfied, by leaves that agree about arrays: leaves of different elements of one array do
// not go together. Sorted by name, each name once. Absent holds when no leaf of that name goes together with the leaves
// that were chosen for the fields before it.
struct SubRule {
  std::vector<std::shared_ptr<const FieldCondition>> fields;
};

class Pattern {
 public:
  // AWS's cap on the complexity of wildcards. AWS does not publish it: a score of 7 was accepted and one of 11
  // rejected.
  static constexpr int kMostComplexity = 10;
  // Scores are counted up to here.
  static constexpr int kComplexityCounted = 100;

  // Reads a pattern. Throws AwsError InvalidEventPatternException with AWS's text (line and column of the mistake
  // included where AWS has them) when it is none, or when its wildcards are too complex; LimitExceededException when
  // its $or come to over 1,000 sub-rules. As AWS does, ignores whatever follows the closing brace.
  static Pattern compile(std::string_view text);
  // As compile(), but accepts wildcards of any complexity: to report a score before it is rejected.
  static Pattern compileOfAnyComplexity(std::string_view text);

  // The pattern matches an event when any of its sub-rules does: $or is written out, one sub-rule for each way through.
  const std::vector<SubRule>& subRules() const { return compiled_->sub_rules; }
  // The keys of all fields of the pattern, split at dots. AWS looks only at those keys of an event that are made of
  // these, which decides about keys that are empty.
  const std::vector<std::string>& steps() const { return compiled_->steps; }
  // How many prefixes of wildcards one value can match at the same time, at worst, at most kComplexityCounted.
  int complexity() const { return compiled_->complexity; }
  const std::string& text() const { return compiled_->text; }

 private:
  struct Compiled {
    std::string text;
    std::vector<SubRule> sub_rules;
    std::vector<std::string> steps;
    int complexity = 0;
  };
  explicit Pattern(std::shared_ptr<const Compiled> compiled) : compiled_(std::move(compiled)) {}

  std::shared_ptr<const Compiled> compiled_;
};

// Whether the event (a JSON object as text) matches. Slow and obvious on purpose: faster engines are tested against it.
// Throws AwsError ValidationException "Parameter Event is not valid." when the event is no JSON object.
bool matches(const Pattern& pattern, std::string_view event);

// What TestEventPattern asks of an event: a JSON object with id, account, source, time, region and detail-type. Throws
// AwsError ValidationException "Parameter Event is not valid." otherwise.
void requireTestableEvent(std::string_view event);

}  // namespace squall::eventbridge
