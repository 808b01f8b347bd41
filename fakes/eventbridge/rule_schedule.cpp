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

}  // namespace

std::optional<TimePoint> nextDueOf(const RuleResource& rule, TimePoint after) {
  if (!rule.isEnabled() || !rule.schedule_expression) return std::nullopt;
  return Schedule::parse(*rule.schedule_expression, ScheduleUser::Rule).next(after, rule.created);
}

std::optional<TimePoint> nextSchedule(const State& state) {
  if (state.scheduled().empty()) return std::nullopt;
  return state.scheduled().begin()->first;
}

void runSchedules(State& state, TimePoint now, core::Ids& ids, core::Effects& effects) {
  while (!state.scheduled().empty() && state.scheduled().begin()->first <= now) {
    const auto [due, name] = *state.scheduled().begin();
    RuleResource& rule = state.findBus(kDefaultBus)->rules.at(name);
    state.setNextDue(rule, nextDueOf(rule, due));
    fireRule(state, rule, scheduledEvent(state, rule, due, ids), due, now, effects);
  }
}

}  // namespace squall::eventbridge
