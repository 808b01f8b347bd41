#include "eventbridge/routing.hpp"

#include <algorithm>

namespace squall::eventbridge {

namespace {

std::uint64_t publish(const std::string& bus, const EventPtr& event, std::uint64_t cause, core::Effects& effects) {
  return effects.add({.kind = EventKind::Publish,
                      .resource = bus,
                      .message_id = event->id,
                      .cause = cause,
                      .body = event->json,
                      .detail = event->detail_type + " from " + event->source});
}

void drop(const std::string& bus, const EventPtr& event, std::uint64_t cause, std::string why, core::Effects& effects) {
  effects.add(
      {.kind = EventKind::Drop, .resource = bus, .message_id = event->id, .cause = cause, .detail = std::move(why)});
}

void callTargets(State& state, const RuleResource& rule, const EventPtr& event, TimePoint due, std::uint64_t published,
                 TimePoint now, core::Effects& effects) {
  const std::uint64_t matched = effects.add({.kind = EventKind::Match,
                                             .resource = rule.name,
                                             .message_id = event->id,
                                             .cause = published,
                                             .detail = "on event bus " + rule.bus});
  for (const auto& [id, target] : rule.targets) {
    if (isArchiveTarget(rule, target)) {
      keepInArchive(state, rule, event, matched, now, effects);
      continue;
    }
    state.delivery().deliver({.bus = rule.bus,
                              .rule_name = rule.name,
                              .rule_arn = rule.arn,
                              .target = target,
                              .event = event,
                              .due = due,
                              .cause = matched},
                             now, effects);
  }
}

bool isWanted(const RuleResource& rule, const List<std::string>* only) {
  return only == nullptr || only->empty() || std::ranges::find(*only, rule.arn) != only->end();
}

}  // namespace

void route(State& state, const EventPtr& event, const Route& route, TimePoint now, core::Effects& effects) {
  const std::uint64_t published = publish(route.bus, event, route.cause, effects);
  BusResource* bus = state.findBus(route.bus);
  if (bus == nullptr) return drop(route.bus, event, published, "there is no event bus " + route.bus, effects);
  if (!route.is_open) return drop(route.bus, event, published, "its event source is not active", effects);

  bool any = false;
  for (const std::string& name : bus->matcher.match(*event->json)) {
    const RuleResource& rule = bus->rules.at(name);
    if (!isWanted(rule, route.only)) continue;
    callTargets(state, rule, event, now, published, now, effects);
    any = true;
  }
  if (!any) drop(route.bus, event, published, "no rule matched", effects);
}

void fireRule(State& state, const RuleResource& rule, const EventPtr& event, TimePoint due, TimePoint now,
              core::Effects& effects) {
  const std::uint64_t published = publish(rule.bus, event, 0, effects);
  callTargets(state, rule, event, due, published, now, effects);
}

}  // namespace squall::eventbridge
