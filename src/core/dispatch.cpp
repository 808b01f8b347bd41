#include "core/dispatch.hpp"

#include "core/running.hpp"
#include "core/turn.hpp"

namespace squall::core {

Parked dispatch(World& world, CallInput input, Completion completion) {
  Turn::Started started;
  Turn::Sent sent;
  {
    const Running running(world);
    {
      Turn turn(world);
      started = turn.start(std::move(input), [&completion] { return std::move(completion); });
      sent = turn.takeSent();
    }
    if (started.outcome) completion(std::move(*started.outcome));
  }
  // Outside of the bracket: what a target does may wait, and then an automatic clock has to jump.
  Turn::carry(world, std::move(sent));
  return started.parked;
}

void release(World& world, ParkedId id) { Turn(world).finish(id); }

bool abandon(World& world, ParkedId id) { return Turn(world).drop(id); }

void releaseAll(World& world) {
  std::vector<ParkedId> ids;
  {
    const std::lock_guard lock(world.mutex);
    ids = world.waiters.all();
  }
  for (const ParkedId id : ids) release(world, id);
}

model::Object peek(World& world, const CallInput& input, PeekOptions options) {
  const model::OperationModel& operation = input.service->model->operations[input.operation];
  const std::shared_ptr<void> result = operation.result->create();
  const std::lock_guard lock(world.mutex);
  ServiceState& state = *world.region(*input.service, input.origin.region).state;
  input.service->peek(state, input.request.data.get(), options, result.get());
  return {.shape = operation.result, .data = result};
}

Admission admit(World& world, CallInput& input) {
  if (armed(world) == nullptr) return {};
  return Turn(world).admit(input);
}

std::string placeInLine(World& world, const CallInput& input) {
  if (world.interference == nullptr) return {};
  const std::lock_guard lock(world.mutex);
  ServiceState& state = *world.region(*input.service, input.origin.region).state;
  Effects effects(world.journal().nextSequence());
  return world.interference->placeInLine({world, input, state, world.clock().now(), world.ids, effects});
}

void disturb(World& world, const Service& service, const std::string& region, const Disturbance& work) {
  Turn(world).disturb(service, region, work);
}

}  // namespace squall::core
