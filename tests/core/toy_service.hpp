// A service small enough to see through: a bell. Ring rings it now or later, Listen waits for a ring and takes it, Fail
// answers an error, Break has a defect, Later has no handler. The core is tested with it, so that no test of the core
// names an AWS service.
#pragma once

#include "core/dispatch.hpp"

#include <array>
#include <deque>
#include <map>

namespace squall::core::toy {

inline constexpr model::Shape kText{.kind = model::Kind::String, .name = "Text"};
inline constexpr model::Shape kNumber{.kind = model::Kind::Integer, .name = "Number"};

struct RingRequest {
  std::string bell = {};
  std::optional<std::int32_t> afterSeconds = {};
  static const model::Shape& shape();
};
struct ListenRequest {
  std::string bell = {};
  std::optional<std::int32_t> waitSeconds = {};
  static const model::Shape& shape();
};
struct ListenResult {
  std::optional<std::int32_t> ring = {};  // number of the ring; absent when none came
  static const model::Shape& shape();
};
struct Nothing {
  static const model::Shape& shape();
};

inline constexpr std::array kRingMembers{
    model::member<&RingRequest::bell>("Bell", kText, true),
    model::member<&RingRequest::afterSeconds>("AfterSeconds", kNumber),
};
inline constexpr std::array kListenMembers{
    model::member<&ListenRequest::bell>("Bell", kText, true),
    model::member<&ListenRequest::waitSeconds>("WaitSeconds", kNumber),
};
inline constexpr std::array kListenResultMembers{model::member<&ListenResult::ring>("Ring", kNumber)};
inline constexpr model::Shape kRing{
    .name = "RingRequest", .members = kRingMembers, .create = &model::createObject<RingRequest>};
inline constexpr model::Shape kListen{
    .name = "ListenRequest", .members = kListenMembers, .create = &model::createObject<ListenRequest>};
inline constexpr model::Shape kListenResult{
    .name = "ListenResult", .members = kListenResultMembers, .create = &model::createObject<ListenResult>};
inline constexpr model::Shape kNothing{.name = "Nothing", .create = &model::createObject<Nothing>};
inline const model::Shape& RingRequest::shape() { return kRing; }
inline const model::Shape& ListenRequest::shape() { return kListen; }
inline const model::Shape& ListenResult::shape() { return kListenResult; }
inline const model::Shape& Nothing::shape() { return kNothing; }

enum Operation : std::size_t { kBreak, kFail, kLater, kListenOp, kRingOp };

inline constexpr std::array kOperations{
    model::OperationModel{.name = "Break", .request = &kRing, .result = &kNothing},
    model::OperationModel{.name = "Fail", .request = &kRing, .result = &kNothing},
    model::OperationModel{.name = "Later", .request = &kRing, .result = &kNothing},
    model::OperationModel{.name = "Listen", .request = &kListen, .result = &kListenResult, .has_output = true},
    model::OperationModel{.name = "Ring", .request = &kRing, .result = &kNothing},
};
inline constexpr model::ServiceModel kModel{.name = "toy", .operations = kOperations};

struct State : ServiceState {
  std::map<std::string, std::deque<int>> rings;
  std::multimap<TimePoint, std::string> later;
  int last = 0;

  void ring(const std::string& bell, Effects& effects) {
    rings[bell].push_back(++last);
    effects.add({.kind = EventKind::Publish, .resource = bell, .message_id = std::to_string(last)});
  }
  std::optional<TimePoint> nextDue() const override {
    if (later.empty()) return std::nullopt;
    return later.begin()->first;
  }
  void runDue(TimePoint now, Ids&, Effects& effects) override {
    while (!later.empty() && later.begin()->first <= now) {
      ring(later.begin()->second, effects);
      later.erase(later.begin());
    }
  }
};
using ToyCall = ServiceCall<State>;

inline Nothing ring(ToyCall& call, const RingRequest& request) {
  call.resource = request.bell;
  if (request.afterSeconds) {
    call.state.later.emplace(call.now + std::chrono::seconds(*request.afterSeconds), request.bell);
  } else {
    call.state.ring(request.bell, call.effects);
  }
  return {};
}

inline ListenResult listen(ToyCall& call, const ListenRequest& request) {
  call.resource = request.bell;
  auto& rings = call.state.rings[request.bell];
  if (rings.empty()) {
    if (request.waitSeconds) call.parkUntil(request.bell, call.now + std::chrono::seconds(*request.waitSeconds));
    return {};
  }
  const int number = rings.front();
  rings.pop_front();
  call.effects.add(
      {.kind = EventKind::Consume, .resource = request.bell, .message_id = std::to_string(number), .attempt = 1});
  return {.ring = number};
}

inline Nothing fail(ToyCall&, const RingRequest& request) {
  throw AwsError({.code = "NoSuchBell", .message = "There is no bell " + request.bell + ".", .http_status = 404});
}

inline Nothing breakIt(ToyCall&, const RingRequest&) { throw std::out_of_range("vector::at"); }

inline constexpr std::array kRows{handler<breakIt>("Break"), handler<fail>("Fail"), notDone("Later"),
                                  handler<listen>("Listen"), handler<ring>("Ring")};

inline const Service& service() {
  static const Service toy{.model = &kModel,
                           .rows = kRows,
                           .make_state = [](const World&, const std::string&) -> std::unique_ptr<ServiceState> {
                             return std::make_unique<State>();
                           }};
  return toy;
}

inline CallInput input(World& world, Operation operation, std::shared_ptr<const void> request) {
  return {.service = &service(),
          .operation = operation,
          .origin = world.localOrigin(),
          .request = {.shape = kOperations[operation].request, .data = std::move(request)}};
}
inline CallInput ringInput(World& world, std::string bell, std::optional<std::int32_t> after = {}) {
  return input(world, kRingOp, std::make_shared<RingRequest>(RingRequest{std::move(bell), after}));
}
inline CallInput listenInput(World& world, std::string bell, std::optional<std::int32_t> wait = {}) {
  return input(world, kListenOp, std::make_shared<ListenRequest>(ListenRequest{std::move(bell), wait}));
}
inline std::optional<std::int32_t> ringOf(const Outcome& outcome) {
  return static_cast<const ListenResult*>(outcome.result.data.get())->ring;
}

}  // namespace squall::core::toy
