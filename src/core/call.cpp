// How a C++ caller calls: it blocks until there is an answer, and meets what chaos does to connections as errors and
// virtual time.
#include "core/clock_impl.hpp"
#include "core/dispatch.hpp"
#include "core/invoke.hpp"
#include "core/running.hpp"
#include "core/turn.hpp"

#include <atomic>

namespace squall::core {

namespace {

// Long enough for what one thread can want at once; no wait of an AWS API is longer than this.
constexpr std::chrono::seconds kLongestRealWait{20};

// What an in-process caller gets where a client with a socket would see its connection end.
AwsError connectionLost(const TransportFault& fault) {
  return AwsError({.code = "ConnectionLost",
                   .message = "The answer did not arrive (chaos rule '" + fault.rule +
                              "'). Whether the call was applied, its caller cannot know.",
                   .http_status = 0,
                   .fault = Fault::Receiver});
}

// Blocks the calling thread until the clock has moved by so much.
void letPass(Clock& clock, Duration span) {
  const auto done = std::make_shared<std::atomic<bool>>(false);
  const Clock::TimerId timer = clock.callAt(clock.now() + span, [done, &clock] {
    *done = true;
    clock.impl().wakeParked();
  });
  const Blocked blocked;
  const std::chrono::nanoseconds budget = span;
  if (!clock.impl().park(*done, std::min<std::chrono::nanoseconds>(budget, kLongestRealWait))) clock.cancel(timer);
}

void passThrough(Clock& clock, const std::shared_ptr<Gate>& gate) {
  const auto open = std::make_shared<std::atomic<bool>>(false);
  gate->whenOpen([open, &clock] {
    *open = true;
    clock.impl().wakeParked();
  });
  const Blocked blocked;
  if (!clock.impl().park(*open, gate->timeout())) gate->giveWay();
}

Outcome callUndisturbed(World& world, CallInput input) {
  struct Slot {
    std::atomic<bool> done{false};
    Outcome outcome;
  };
  std::shared_ptr<Slot> slot;
  Clock::Impl& clock = world.clock().impl();
  const auto completion = [&slot, &clock]() -> Completion {
    slot = std::make_shared<Slot>();
    return [slot, &clock](Outcome outcome) {
      slot->outcome = std::move(outcome);
      slot->done = true;
      clock.wakeParked();
    };
  };
  Turn::Started started;
  Turn::Sent sent;
  {
    const Running running(world);
    Turn turn(world);
    started = turn.start(std::move(input), completion);
    sent = turn.takeSent();
  }
  // Outside of the bracket: what a target does may wait, and then an automatic clock has to jump.
  Turn::carry(world, std::move(sent));
  if (started.outcome) return std::move(*started.outcome);

  if (!slot->done) {
    const Blocked blocked;
    if (world.clock().mode() == ClockMode::Auto) world.workers.know(Worker::ofThisThread());
    const auto budget = std::min<std::chrono::nanoseconds>(started.parked.wait, kLongestRealWait);
    if (!clock.park(slot->done, budget)) {
      release(world, started.parked.id);
      clock.park(slot->done, kLongestRealWait);  // another thread may be answering it right now
    }
  }
  return std::move(slot->outcome);
}

// What a socket would do to the call of a client that has none.
Outcome callDisturbed(World& world, CallInput input, const Admission& admission) {
  Clock& clock = world.clock();
  if (admission.delay > Duration::zero()) letPass(clock, admission.delay);
  if (admission.gate) passThrough(clock, admission.gate);
  if (admission.before) admission.before();
  Outcome outcome{.operation = &input.service->model->operations[input.operation]};
  if (!admission.never_arrives) {
    std::optional<CallInput> again;
    if (admission.twice) again = input;
    outcome = callUndisturbed(world, std::move(input));
    if (again) callUndisturbed(world, std::move(*again));
  }
  if (admission.after) admission.after();
  const TransportFault& fault = outcome.transport.arrives() ? admission.transport : outcome.transport;
  const auto late = std::chrono::duration_cast<Duration>(fault.delay);
  if (late > Duration::zero()) letPass(clock, late);
  if (!fault.arrives()) {
    outcome.result = {};
    outcome.error = connectionLost(fault);
  }
  return outcome;
}

}  // namespace

Outcome call(World& world, CallInput input) {
  input.worker = Worker::ofThisThread();
  if (armed(world) == nullptr) return callUndisturbed(world, std::move(input));
  const Admission admission = admit(world, input);
  return callDisturbed(world, std::move(input), admission);
}

std::shared_ptr<const void> invokeErased(World& world, const model::ServiceModel& service, std::size_t operation,
                                         const std::string& region, std::shared_ptr<const void> request) {
  Origin origin = world.localOrigin();
  if (!region.empty()) origin.region = region;
  Outcome outcome =
      call(world, {.service = &world.service(service),
                   .operation = operation,
                   .origin = std::move(origin),
                   .request = {.shape = service.operations[operation].request, .data = std::move(request)}});
  if (outcome.error) throw AwsError(*outcome.error);
  return outcome.result.data;
}

}  // namespace squall::core
