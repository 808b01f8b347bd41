// matches() and requireTestableEvent().
#include "eventbridge/pattern/errors.hpp"
#include "eventbridge/pattern/event_leaves.hpp"

#include <algorithm>
#include <array>

namespace squall::eventbridge {

namespace {

using Leaves = std::vector<Leaf>;

bool anyHolds(const FieldCondition& field, const Leaf& leaf) {
  return std::any_of(field.any_of.begin(), field.any_of.end(),
                     [&](const ValueCondition& condition) { return holds(condition, leaf); });
}

// Whether the fields from `index` on can be satisfied by leaves that go together with those chosen so far.
bool fieldsHold(const SubRule& rule, std::size_t index, const Leaves& leaves, const Membership& so_far) {
  if (index == rule.fields.size()) return true;
  const FieldCondition& field = *rule.fields[index];
  bool is_absent = true;
  for (const Leaf& leaf : leaves) {
    if (leaf.name != field.name) continue;
    const std::optional<Membership> both = together(so_far, leaf.membership);
    if (!both) continue;
    is_absent = false;
    if (anyHolds(field, leaf) && fieldsHold(rule, index + 1, leaves, *both)) return true;
  }
  const bool may_be_absent = std::any_of(field.any_of.begin(), field.any_of.end(), [](const ValueCondition& condition) {
    return condition.kind == ConditionKind::Absent;
  });
  return is_absent && may_be_absent && fieldsHold(rule, index + 1, leaves, so_far);
}

}  // namespace

bool matches(const Pattern& pattern, std::string_view event) {
  Leaves leaves;
  try {
    leaves = readLeaves(event, pattern.steps());
  } catch (const JsonMistake&) {
    throw errors::invalidEvent();
  }
  return std::any_of(pattern.subRules().begin(), pattern.subRules().end(),
                     [&](const SubRule& rule) { return fieldsHold(rule, 0, leaves, {}); });
}

void requireTestableEvent(std::string_view event) {
  static constexpr std::array<std::string_view, 6> kRequired = {"id",   "account", "source",
                                                                "time", "region",  "detail-type"};
  std::size_t found = 0;
  try {
    JsonReader reader(event);
    if (reader.next() != JsonToken::StartObject) throw errors::invalidEvent();
    std::array<bool, kRequired.size()> has{};
    while (reader.next() != JsonToken::End) {
      if (reader.current() != JsonToken::FieldName || reader.depth() != 1) continue;
      const auto* const name = std::find(kRequired.begin(), kRequired.end(), reader.fieldName());
      if (name != kRequired.end()) has[static_cast<std::size_t>(name - kRequired.begin())] = true;
    }
    found = static_cast<std::size_t>(std::count(has.begin(), has.end(), true));
  } catch (const JsonMistake&) {
    throw errors::invalidEvent();
  }
  if (found != kRequired.size()) throw errors::invalidEvent();
}

}  // namespace squall::eventbridge
