// StartReplay, DescribeReplay, ListReplays, CancelReplay. What a replay does then: archive.cpp.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_StartReplay.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeReplay.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListReplays.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CancelReplay.html
#include "core/arn.hpp"
#include "eventbridge/filters.hpp"
#include "eventbridge/operations.hpp"
#include "eventbridge/paging.hpp"

#include <algorithm>

namespace squall::eventbridge {

namespace {

ReplayResource& findReplay(Call& call, const std::string& name) {
  call.resource = name;
  const auto found = call.state.replays.find(name);
  if (found == call.state.replays.end()) throw errors::notFound("Replay " + name);
  return found->second;
}

const ArchiveResource& archiveOfArn(const State& state, const std::string& arn) {
  const std::string name = arn.substr(arn.rfind('/') + 1);
  const auto found = state.archives.find(name);
  if (found == state.archives.end() || found->second.arn != arn) {
    throw errors::invalidParameter("EventSourceArn", "Archive " + name + " does not exist.");
  }
  return found->second;
}

void checkDestination(Call& call, const StartReplayRequest& request) {
  const std::string& arn = request.destination.arn;
  const auto parsed = core::parseArn(arn);
  if (!parsed || parsed->service != "events" || !parsed->resource.starts_with("event-bus/")) {
    throw errors::invalidParameter("Destination.Arn", "Must contain an event bus ARN.");
  }
  findBus(call, arn);
}

Replay entryOf(const ReplayResource& replay) {
  Replay entry;
  entry.replayName = replay.name;
  entry.eventSourceArn = replay.archive_arn;
  entry.state = replay.state;
  entry.eventStartTime = replay.event_start;
  entry.eventEndTime = replay.event_end;
  entry.eventLastReplayedTime = replay.last_event;
  entry.replayStartTime = replay.started;
  entry.replayEndTime = replay.ended;
  return entry;
}

}  // namespace

StartReplayResult startReplay(Call& call, const StartReplayRequest& request) {
  checkDestination(call, request);
  call.resource = request.replayName;
  const ArchiveResource& archive = archiveOfArn(call.state, request.eventSourceArn);
  if (archive.bus_arn != request.destination.arn) {
    throw errors::invalidParameter("Destination.Arn", "Cross event bus replay is not permitted.");
  }
  if (request.eventStartTime >= request.eventEndTime) {
    throw errors::invalidParameter("EventEndTime", "EventStartTime must be before EventEndTime.");
  }
  if (call.state.replays.contains(request.replayName)) throw errors::alreadyExists("Replay " + request.replayName);
  const auto active =
      std::ranges::count_if(call.state.replays, [](const auto& each) { return each.second.isActive(); });
  if (static_cast<std::size_t>(active) >= limits::kActiveReplays) throw errors::limitExceeded();

  ReplayResource& replay = call.state.replays[request.replayName];
  replay.name = request.replayName;
  replay.arn = call.state.arnOf("replay/" + replay.name);
  replay.description = request.description;
  replay.archive = archive.name;
  replay.archive_arn = archive.arn;
  replay.bus = archive.bus;
  replay.destination = request.destination;
  replay.event_start = request.eventStartTime;
  replay.event_end = request.eventEndTime;
  replay.started = call.now;
  replay.next_step = firstReplayStep(call.now);
  call.effects.add({.kind = EventKind::Create, .resource = replay.name});
  return {.replayArn = replay.arn, .state = replay.state, .stateReason = {}, .replayStartTime = replay.started};
}

DescribeReplayResult describeReplay(Call& call, const DescribeReplayRequest& request) {
  const ReplayResource& replay = findReplay(call, request.replayName);
  DescribeReplayResult result;
  result.replayName = replay.name;
  result.replayArn = replay.arn;
  result.description = replay.description;
  result.state = replay.state;
  result.eventSourceArn = replay.archive_arn;
  result.destination = replay.destination;
  result.eventStartTime = replay.event_start;
  result.eventEndTime = replay.event_end;
  result.eventLastReplayedTime = replay.last_event;
  result.replayStartTime = replay.started;
  result.replayEndTime = replay.ended;
  return result;
}

ListReplaysResult listReplays(Call& call, const ListReplaysRequest& request) {
  requireOneFilter("ListReplays", {.name_prefix = request.namePrefix.has_value(),
                                   .source = request.eventSourceArn.has_value(),
                                   .state = request.state.has_value()});
  const auto wanted = [&request](const ReplayResource& each) {
    return (!request.state || each.state == *request.state) &&
           (!request.eventSourceArn || each.archive_arn == *request.eventSourceArn);
  };
  auto page = pageOf(call.state.replays,
                     {.list = "ListReplays:" + request.state.value_or("") + ":" + request.eventSourceArn.value_or(""),
                      .token = request.nextToken,
                      .limit = request.limit,
                      .prefix = request.namePrefix ? *request.namePrefix : std::string_view()},
                     wanted);
  ListReplaysResult result;
  result.replays.markPresent();
  for (const ReplayResource* replay : page.elements) result.replays.push_back(entryOf(*replay));
  result.nextToken = std::move(page.next_token);
  return result;
}

CancelReplayResult cancelReplay(Call& call, const CancelReplayRequest& request) {
  ReplayResource& replay = findReplay(call, request.replayName);
  if (replay.state != ReplayState::kStarting && replay.state != ReplayState::kRunning) {
    throw errors::replayInWrongState(replay.name);
  }
  replay.state = ReplayState::kCancelling;
  replay.next_step = firstReplayStep(call.now);
  call.effects.add({.kind = EventKind::Change, .resource = replay.name, .detail = replay.state});
  return {.replayArn = replay.arn, .state = replay.state, .stateReason = {}};
}

}  // namespace squall::eventbridge
