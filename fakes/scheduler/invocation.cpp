#include "scheduler/invocation.hpp"

#include "core/json_text.hpp"
#include "core/time_text.hpp"

#include <memory>
#include <utility>

namespace squall::scheduler {

namespace {

// "2022-03-22T18:59:43Z".
std::string toTheSecond(TimePoint instant) { return core::isoTime(instant).substr(0, 19) + "Z"; }

// "d32c5kddcf5bb8c3" in AWS's example: 16 characters that only have to differ.
std::string executionId(core::Ids& ids) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::uint64_t token = ids.token();
  std::string id(16, '0');
  for (char& c : id) {
    c = kDigits[token & 15];
    token >>= 4;
  }
  return id;
}

void replaceAll(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
}

// What a target of a schedule without an input gets (seen in Lambda functions; `detail` is a string there).
std::string notification(const State& state, const ScheduleResource& schedule, TimePoint scheduled,
                         const std::string& event_id) {
  const std::pair<std::string_view, std::string> members[] = {
      {"version", "0"},
      {"id", event_id},
      {"detail-type", "Scheduled Event"},
      {"source", "aws.scheduler"},
      {"account", state.account()},
      {"time", toTheSecond(scheduled)},
      {"region", state.region()},
  };
  std::string text = "{";
  for (const auto& [name, value] : members) {
    core::appendJsonString(text, name);
    text += ":";
    core::appendJsonString(text, value);
    text += ",";
  }
  text += "\"resources\":[";
  core::appendJsonString(text, *schedule.shown.arn);
  return text + "],\"detail\":\"{}\"}";
}

}  // namespace

std::string payloadOf(const State& state, const ScheduleResource& schedule, TimePoint scheduled,
                      const std::string& execution_id) {
  const auto& input = schedule.shown.target->input;
  if (!input) return notification(state, schedule, scheduled, execution_id);
  std::string payload = *input;
  replaceAll(payload, "<aws.scheduler.schedule-arn>", *schedule.shown.arn);
  replaceAll(payload, "<aws.scheduler.scheduled-time>", toTheSecond(scheduled));
  replaceAll(payload, "<aws.scheduler.execution-id>", execution_id);
  replaceAll(payload, "<aws.scheduler.attempt-number>", "1");
  return payload;
}

void invoke(const State& state, const ScheduleResource& schedule, const Occurrence& occurrence, core::Ids& ids,
            core::Effects& effects) {
  const std::string id = schedule.shown.target->input ? executionId(ids) : ids.uuid();
  auto payload = std::make_shared<const std::string>(payloadOf(state, schedule, occurrence.scheduled, id));
  effects.add({.kind = EventKind::Publish,
               .resource = State::keyOf(schedule.group(), schedule.name()),
               .message_id = id,
               .body = std::move(payload),
               .detail = "for " + schedule.shown.target->arn});
}

}  // namespace squall::scheduler
