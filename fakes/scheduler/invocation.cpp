// https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets.html: templated targets, which call one
// operation of a service, and universal ones, which call any.
#include "scheduler/invocation.hpp"

#include "core/json_text.hpp"
#include "core/parcel.hpp"
#include "core/time_text.hpp"
#include "scheduler/universal_target.hpp"

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

// The target's input with the context attributes of this occurrence in it, as
// https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html has them. The number
// of the attempt is not known yet.
std::string payloadOf(const State& state, const ScheduleResource& schedule, TimePoint scheduled,
                      const std::string& execution_id) {
  const auto& input = schedule.shown.target->input;
  if (!input) return notification(state, schedule, scheduled, execution_id);
  std::string payload = *input;
  replaceAll(payload, "<aws.scheduler.schedule-arn>", *schedule.shown.arn);
  replaceAll(payload, "<aws.scheduler.scheduled-time>", toTheSecond(scheduled));
  replaceAll(payload, "<aws.scheduler.execution-id>", execution_id);
  return payload;
}

core::Parcel parcelOf(const ScheduleResource& schedule, TimePoint scheduled, const std::string& id) {
  const Target& target = *schedule.shown.target;
  core::Parcel parcel{.source = State::keyOf(schedule.group(), schedule.name()),
                      .target_id = "target",
                      .target_arn = target.arn,
                      .message_id = id,
                      .attempt_word = "<aws.scheduler.attempt-number>",
                      .sender = "scheduler.amazonaws.com",
                      .by_role = true,
                      .dead_letter_attributes = {{"SCHEDULE_ARN", *schedule.shown.arn},
                                                 {"EXECUTION_ID", id},
                                                 {"SCHEDULED_TIME", toTheSecond(scheduled)},
                                                 {"IS_PAYLOAD_TRUNCATED", "false"}},
                      .most_retries = target.retryPolicy->maximumRetryAttempts.value(),
                      .most_age = std::chrono::seconds(target.retryPolicy->maximumEventAgeInSeconds.value())};
  if (target.sqsParameters) parcel.group = target.sqsParameters->messageGroupId.value_or("");
  if (target.deadLetterConfig) parcel.dead_letter_arn = target.deadLetterConfig->arn.value_or("");
  if (target.eventBridgeParameters) {
    parcel.event_words = core::EventWords{.source = target.eventBridgeParameters->source,
                                          .detail_type = target.eventBridgeParameters->detailType};
  }
  return parcel;
}

}  // namespace

void invoke(const State& state, const ScheduleResource& schedule, const Occurrence& occurrence, core::Ids& ids,
            core::Effects& effects) {
  const Target& target = *schedule.shown.target;
  const std::string id = target.input ? executionId(ids) : ids.uuid();
  core::Parcel parcel = parcelOf(schedule, occurrence.scheduled, id);
  parcel.body = std::make_shared<const std::string>(payloadOf(state, schedule, occurrence.scheduled, id));
  parcel.original = parcel.body;
  const std::uint64_t published = effects.add({.kind = EventKind::Publish,
                                               .resource = parcel.source,
                                               .message_id = id,
                                               .body = parcel.body,
                                               .detail = "for " + target.arn});
  for (core::Parcel& each : spread(state, std::move(parcel))) {
    each.cause = effects.add({.kind = EventKind::Invoke,
                              .resource = each.source,
                              .message_id = id,
                              .cause = published,
                              .detail = "target " + each.target_arn});
    core::send(effects, std::move(each));
  }
}

}  // namespace squall::scheduler
