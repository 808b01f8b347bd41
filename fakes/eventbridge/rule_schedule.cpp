#include "eventbridge/rule_schedule.hpp"

#include "eventbridge/routing.hpp"

#include <squall/eventbridge/schedule.hpp>

namespace squall::eventbridge {

namespace {

EventPtr scheduledEvent(const State& state, const RuleResource& rule, TimePoint due, core::Ids& ids) {
  Event event;
  event.id = ids.messageId();
  event.detail_type = "Scheduled Event";
  event.source = "aws.events";
  event.account = state.account();
  event.time = due;
  event.region = state.region();
  event.resources = {rule.arn};
  event.detail = "{}";
  event.ingested = due;
  return seal(std::move(event));
}

// The rule that is due first of all; ties go by name.
RuleResource* firstDue(State& state, TimePoint now) {
  RuleResource* first = nullptr;
  BusResource* bus = state.findBus(kDefaultBus);  // the only one that has schedules
  for (auto& [name, rule] : bus->rules) {
    if (!rule.next_due || *rule.next_due > now) continue;
    if (first == nullptr || *rule.next_due < *first->next_due) first = &rule;
  }
  return first;
}

}  // namespace

std::optional<TimePoint> nextDueOf(const RuleResource& rule, TimePoint after) {
  if (!rule.isEnabled() || !rule.schedule_expression) return std::nullopt;
  return Schedule::parse(*rule.schedule_expression, ScheduleUser::Rule).next(after, rule.created);
}

std::optional<TimePoint> nextSchedule(const State& state) {
  std::optional<TimePoint> earliest;
  for (const auto& [name, rule] : state.buses().at(kDefaultBus).rules) {
    if (rule.next_due && (!earliest || *rule.next_due < *earliest)) earliest = rule.next_due;
  }
  return earliest;
}

void runSchedules(State& state, TimePoint now, core::Ids& ids, core::Effects& effects) {
  while (RuleResource* rule = firstDue(state, now)) {
    const TimePoint due = *rule->next_due;
    rule->next_due = nextDueOf(*rule, due);
    fireRule(state, *rule, scheduledEvent(state, *rule, due, ids), due, now, effects);
  }
}

}  // namespace squall::eventbridge
