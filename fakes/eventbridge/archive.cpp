// What archives and replays do by themselves: keep events, let them go, put them again.
#include "eventbridge/archive.hpp"

#include "eventbridge/routing.hpp"

#include <algorithm>

namespace squall::eventbridge {

namespace {

using namespace std::chrono_literals;

// AWS names no duration. Short, so that a client on real time sees STARTING and RUNNING and need not wait long.
constexpr Duration kUntilRunning = 2s;
constexpr Duration kBetweenSteps = 1s;
// "A replay processes events based on the time in the event, and replays them on one minute intervals."
constexpr Duration kEventTimePerStep = 1min;

// As PutEvents counts it, with a Time, which every event has by now.
std::int64_t sizeOf(const Event& event) {
  std::size_t bytes = 14 + event.source.size() + event.detail_type.size() + event.detail.size();
  for (const std::string& resource : event.resources) bytes += resource.size();
  return static_cast<std::int64_t>(bytes);
}

void finish(ReplayResource& replay, const char* state, TimePoint now, core::Effects& effects) {
  replay.state = state;
  replay.ended = now;
  replay.next_step.reset();
  replay.left.clear();
  effects.add({.kind = EventKind::Change, .resource = replay.name, .detail = state});
}

void begin(State& state, ReplayResource& replay, TimePoint now, core::Effects& effects) {
  replay.state = ReplayState::kRunning;
  effects.add({.kind = EventKind::Change, .resource = replay.name, .detail = replay.state});
  const auto archive = state.archives.find(replay.archive);
  if (archive != state.archives.end()) {
    for (const ArchivedEvent& each : archive->second.events.read().list) {
      const TimePoint time = each.event->time;
      if (time >= replay.event_start && time < replay.event_end) replay.left.push_back(each.event);
    }
  }
  std::ranges::stable_sort(replay.left, {}, [](const EventPtr& event) { return event->time; });
  if (replay.left.empty()) return finish(replay, ReplayState::kCompleted, now, effects);
  replay.next_step = now + kBetweenSteps;
}

// Puts the events of one minute of their own time.
void putNextMinute(State& state, ReplayResource& replay, TimePoint now, core::Ids& ids, core::Effects& effects) {
  const TimePoint minute = std::chrono::floor<std::chrono::minutes>(replay.left.front()->time);
  while (!replay.left.empty() && replay.left.front()->time < minute + kEventTimePerStep) {
    Event again = *replay.left.front();
    replay.left.pop_front();
    replay.last_event = again.time;
    again.id = ids.messageId();
    again.replay_name = replay.name;
    again.ingested = now;
    route(state, seal(std::move(again)), {.bus = replay.bus, .only = &replay.destination.filterArns}, now, effects);
  }
  if (replay.left.empty()) return finish(replay, ReplayState::kCompleted, now, effects);
  replay.next_step = now + kBetweenSteps;
}

void step(State& state, ReplayResource& replay, TimePoint now, core::Ids& ids, core::Effects& effects) {
  if (replay.state == ReplayState::kCancelling) return finish(replay, ReplayState::kCancelled, now, effects);
  if (replay.state == ReplayState::kStarting) return begin(state, replay, now, effects);
  putNextMinute(state, replay, now, ids, effects);
}

void letGo(ArchiveResource& archive, TimePoint now, core::Effects& effects) {
  for (auto expiry = archive.nextExpiry(); expiry && *expiry <= now; expiry = archive.nextExpiry()) {
    std::deque<ArchivedEvent>& events = archive.events.write().list;
    effects.add({.kind = EventKind::Drop,
                 .resource = archive.name,
                 .message_id = events.front().event->id,
                 .detail = "its retention period in the archive ended"});
    archive.size_bytes -= events.front().size_bytes;
    events.pop_front();
  }
}

void keepEarlier(std::optional<TimePoint>& earliest, const std::optional<TimePoint>& other) {
  if (other && (!earliest || *other < *earliest)) earliest = other;
}

}  // namespace

TimePoint firstReplayStep(TimePoint started) { return started + kUntilRunning; }

std::optional<TimePoint> ArchiveResource::nextExpiry() const {
  std::optional<TimePoint> expiry;
  const std::deque<ArchivedEvent>& list = events.read().list;
  if (retention_days > 0 && !list.empty()) {
    expiry = list.front().archived + events.shift() + std::chrono::days(retention_days);
  }
  return expiry;
}

std::string archiveRuleName(const std::string& archive) { return "Events-Archive-" + archive; }

bool isArchiveTarget(const RuleResource& rule, const Target& target) {
  return rule.managed_by && target.arn.ends_with(":::") && target.id == rule.name;
}

void keepInArchive(State& state, const RuleResource& rule, const EventPtr& event, std::uint64_t cause, TimePoint now,
                   core::Effects& effects) {
  const auto archive = std::ranges::find_if(
      state.archives, [&rule](const auto& each) { return archiveRuleName(each.first) == rule.name; });
  if (archive == state.archives.end()) return;
  const std::int64_t size = sizeOf(*event);
  archive->second.events.write().list.push_back({.event = event, .archived = now, .size_bytes = size});
  archive->second.size_bytes += size;
  const std::uint64_t invoke = effects.add({.kind = EventKind::Invoke,
                                            .resource = rule.name,
                                            .message_id = event->id,
                                            .cause = cause,
                                            .detail = "archive " + archive->first});
  effects.add(
      {.kind = EventKind::Deliver, .resource = archive->first, .message_id = event->id, .attempt = 1, .cause = invoke});
}

std::optional<TimePoint> nextArchiveStep(const State& state) {
  std::optional<TimePoint> earliest;
  for (const auto& [name, archive] : state.archives) keepEarlier(earliest, archive.nextExpiry());
  for (const auto& [name, replay] : state.replays) keepEarlier(earliest, replay.next_step);
  return earliest;
}

void runArchives(State& state, TimePoint now, core::Ids& ids, core::Effects& effects) {
  for (auto& [name, archive] : state.archives) letGo(archive, now, effects);
  for (auto& [name, replay] : state.replays) {
    if (replay.next_step && *replay.next_step <= now) step(state, replay, now, ids, effects);
  }
}

}  // namespace squall::eventbridge
