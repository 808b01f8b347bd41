// eventbridge/archive.hpp: archives, what they hold, and the replays that put it again.
//
// An archive is a managed rule on its bus whose only target is the archive itself, so what it holds is what that rule
// matched: events that are no replays. A replay takes the events of its archive from [EventStartTime, EventEndTime) and
// puts them on the bus again, a minute of their own time at a step, as AWS does.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive-event.html
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-replay-archived-event.html
#pragma once

#include "core/copy_on_write.hpp"
#include "core/operation.hpp"
#include "eventbridge/event.hpp"

#include <squall/eventbridge/model.gen.hpp>

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace squall::eventbridge {

class State;
struct RuleResource;

struct ArchivedEvent {
  EventPtr event;
  TimePoint archived;
  std::int64_t size_bytes = 0;
};

struct ArchivedEvents {
  std::deque<ArchivedEvent> list;  // in the order in which they came
  void shift(Duration later) {
    for (ArchivedEvent& each : list) each.archived += later;
  }
};

struct ArchiveResource {
  std::string name;
  std::string arn;
  std::string id;  // tells it from an earlier one of its name
  std::string bus;
  std::string bus_arn;
  std::optional<std::string> description;
  std::optional<std::string> event_pattern;
  std::optional<std::string> kms_key_identifier;
  std::int32_t retention_days = 0;  // 0: for good
  TimePoint created;
  core::CopyOnWrite<ArchivedEvents> events{std::make_shared<ArchivedEvents>()};
  std::int64_t size_bytes = 0;

  // When its oldest event has been there long enough.
  std::optional<TimePoint> nextExpiry() const;
};

struct ReplayResource {
  std::string name;
  std::string arn;
  std::optional<std::string> description;
  std::string archive;
  std::string archive_arn;
  std::string bus;
  ReplayDestination destination;
  TimePoint event_start;
  TimePoint event_end;
  TimePoint started;
  std::optional<TimePoint> ended;
  std::optional<TimePoint> last_event;  // the time of the last event that was put again
  std::string state = ReplayState::kStarting;
  std::deque<EventPtr> left;  // while it runs: what is still to be put, oldest first
  std::optional<TimePoint> next_step;

  bool isActive() const { return next_step.has_value(); }
};

// When a replay that starts at `started`, or is cancelled then, takes its first step.
TimePoint firstReplayStep(TimePoint started);
// The name of the rule that an archive has on its bus.
std::string archiveRuleName(const std::string& archive);
// Whether a target is the archive of a managed rule, which no Delivery has to deal with.
bool isArchiveTarget(const RuleResource& rule, const Target& target);
// Keeps an event that such a rule matched. `cause`: its Match record.
void keepInArchive(State& state, const RuleResource& rule, const EventPtr& event, std::uint64_t cause, TimePoint now,
                   core::Effects& effects);

// Archives and replays on the Cloud's clock, as core::ServiceState has it.
std::optional<TimePoint> nextArchiveStep(const State& state);
void runArchives(State& state, TimePoint now, core::Ids& ids, core::Effects& effects);

}  // namespace squall::eventbridge
