#include "core/dispatch.hpp"

#include "core/clock_impl.hpp"
#include "core/invoke.hpp"
#include "core/time_text.hpp"

#include <atomic>
#include <set>
#include <stdexcept>

namespace squall::core {

namespace {

// Long enough for what one thread can want at once; no wait of an AWS API is longer than this.
constexpr std::chrono::seconds kLongestRealWait{20};

AwsError notImplemented(const CallInput& input) {
  const std::string name(input.service->model->operations[input.operation].name);
  return AwsError({.code = "NotImplemented",
                   .message = "Squall does not do " + std::string(input.service->model->name) + " " + name +
                              " yet. What it does: GET /_squall/coverage, docs/COVERAGE.md.",
                   .http_status = 501,
                   .fault = Fault::Receiver});
}

// A defect of Squall, not of the client; AWS's name for its own.
AwsError internalFailure(const std::exception& defect) {
  return AwsError({.code = "InternalFailure",
                   .message = std::string("A defect in Squall, please report it: ") + defect.what(),
                   .http_status = 500,
                   .fault = Fault::Receiver});
}

// One thread's stay under the World's lock: runs handlers, journals, wakes, re-arms the clock. What was answered is
// told when the stay ends, with no lock held.
class Turn {
 public:
  explicit Turn(World& world)
      : world_(world),
        lock_(world.mutex),
        now_(world.clock().now()),
        wall_now_(Clock::wallNow()),
        someone_waits_(world.waiters.size() > 0) {}
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

  ~Turn() {
    world_.clock().impl().parked = world_.waiters.size();
    lock_.unlock();
    world_.journal().notify();
    for (auto& [completion, outcome] : answered_) completion(std::move(outcome));
  }

  // What came of a new call: its outcome, or a wait.
  struct Started {
    std::optional<Outcome> outcome;
    Parked parked;
  };
  // `completion()` makes the completion of a call that has to wait; most calls do not.
  template <class MakeCompletion>
  Started start(CallInput input, MakeCompletion completion);
  void finish(ParkedId id);
  bool drop(ParkedId id);
  void runDue(const Service& service, const std::string& region);

 private:
  struct Attempt {
    std::optional<Outcome> outcome;  // nothing: it wants to wait
    std::optional<Park> park;
  };
  Attempt attempt(const CallInput& input, std::string& request_id, bool last_chance);
  void runHandler(const Call& call, ServiceState& state, const CallInput& input, Outcome& outcome);
  void answer(Completion completion, Outcome outcome) {
    answered_.emplace_back(std::move(completion), std::move(outcome));
  }
  Record newRecord(EventKind kind, const Service& service, const std::string& region) const;
  void journalCall(const CallInput& input, const std::string& resource, const Attempt& attempt);
  void journalEffects(const CallInput* input, const Service& service, const std::string& region,
                      std::uint64_t call_sequence, Effects& effects);
  void touch(const Service& service, const std::string& region, const std::string& resource);
  void wakeTouched();
  void wakeOn(const Service& service, const std::string& region, const std::string& resource);
  void rearm(const Service& service, const std::string& name, World::Region& region);

  World& world_;
  std::unique_lock<std::mutex> lock_;
  TimePoint now_;
  const std::chrono::sys_time<std::chrono::nanoseconds> wall_now_;
  bool someone_waits_;                 // else nobody asks what was touched
  std::vector<Waiters::Key> touched_;  // resources whose parked calls must look again
  std::vector<std::pair<Completion, Outcome>> answered_;
};

void Turn::runHandler(const Call& call, ServiceState& state, const CallInput& input, Outcome& outcome) {
  const OperationRow& row = input.service->rows[input.operation];
  try {
    if (row.handler == nullptr) throw notImplemented(input);
    if (input.service->validate != nullptr) {
      input.service->validate(*outcome.operation, input.request.data.get(), input.missing);
    }
    const std::shared_ptr<void> result = outcome.operation->result->create();
    row.handler(call, state, input.request.data.get(), result.get());
    outcome.result = {.shape = outcome.operation->result, .data = result};
  } catch (const AwsError& error) {
    outcome.error = error;
  } catch (const std::exception& defect) {
    outcome.error = internalFailure(defect);
  }
}

Turn::Attempt Turn::attempt(const CallInput& input, std::string& request_id, bool last_chance) {
  const std::uint64_t sequence = world_.journal().nextSequence();
  Effects effects(sequence + 1);  // the call's own record comes first
  World::Region& region = world_.region(*input.service, input.origin.region);
  std::string resource;
  Attempt result;
  const Call call{.origin = input.origin,
                  .now = now_,
                  .ids = world_.ids,
                  .effects = effects,
                  .strict = world_.options().strict,
                  .last_chance = last_chance,
                  .resource = resource,
                  .park = result.park,
                  .request_id = request_id};
  Outcome outcome{.operation = &input.service->model->operations[input.operation]};
  runHandler(call, *region.state, input, outcome);

  if (!result.park || outcome.error) {
    outcome.request_id = std::move(request_id);
    result.outcome = std::move(outcome);
  } else {
    someone_waits_ = true;
  }
  if (result.outcome || !effects.list().empty()) {
    journalCall(input, resource, result);
    journalEffects(&input, *input.service, input.origin.region, sequence, effects);
  }
  rearm(*input.service, input.origin.region, region);
  return result;
}

Record Turn::newRecord(EventKind kind, const Service& service, const std::string& region) const {
  Record record;
  record.kind = kind;
  record.virtual_time = now_;
  record.wall_time = wall_now_;
  record.service = service.model->name;
  record.region = region;
  return record;
}

void Turn::journalCall(const CallInput& input, const std::string& resource, const Attempt& attempt) {
  Record record = newRecord(EventKind::Call, *input.service, input.origin.region);
  record.operation = input.service->model->operations[input.operation].name;
  record.resource = resource;
  record.client = input.origin.client;
  record.request_shape = input.request.shape;
  record.request_data = input.request.data;
  if (!attempt.outcome) {
    record.detail = "waits";
  } else {
    record.request_id = attempt.outcome->request_id;
    record.result_shape = attempt.outcome->result.shape;
    record.result_data = attempt.outcome->result.data;
    if (const auto& error = attempt.outcome->error) {
      record.error = RecordError{error->code(), error->message(), error->httpStatus()};
    }
  }
  world_.journal().append(std::move(record));
}

void Turn::journalEffects(const CallInput* input, const Service& service, const std::string& region,
                          std::uint64_t call_sequence, Effects& effects) {
  for (Effect& effect : effects.list()) {
    if (world_.clock().mode() == ClockMode::Auto)
      world_.workers.note(effect, input != nullptr ? input->worker : nullptr);
    touch(service, region, effect.resource);
    Record record = newRecord(effect.kind, service, region);
    if (input != nullptr) {
      record.operation = service.model->operations[input->operation].name;
      record.client = input->origin.client;
    }
    record.resource = std::move(effect.resource);
    record.message_id = std::move(effect.message_id);
    record.attempt = effect.attempt;
    record.cause = effect.cause != 0 ? effect.cause : call_sequence;
    record.body = std::move(effect.body);
    record.detail = std::move(effect.detail);
    world_.journal().append(std::move(record));
  }
  for (const std::string& resource : effects.touched()) touch(service, region, resource);
}

void Turn::runDue(const Service& service, const std::string& region) {
  World::Region& place = world_.region(service, region);
  const auto due = place.state->nextDue();
  if (due && *due <= now_) {
    Effects effects(world_.journal().nextSequence());
    place.state->runDue(now_, world_.ids, effects);
    journalEffects(nullptr, service, region, 0, effects);
  }
  rearm(service, region, place);
  wakeTouched();
}

template <class MakeCompletion>
Turn::Started Turn::start(CallInput input, MakeCompletion completion) {
  runDue(*input.service, input.origin.region);  // real time may have passed since the clock last looked
  std::string request_id = world_.ids.requestId();
  Attempt result = attempt(input, request_id, false);
  if (result.outcome) {
    wakeTouched();
    return {.outcome = std::move(result.outcome), .parked = {}};
  }

  const ParkedId id = world_.waiters.reserve();
  const Duration wait = result.park->until - now_;
  const auto deadline = world_.clock().callAt(result.park->until, [&world = world_, id] { release(world, id); });
  Record record = newRecord(EventKind::Park, *input.service, input.origin.region);
  record.operation = input.service->model->operations[input.operation].name;
  record.client = input.origin.client;
  record.resource = result.park->resource;
  record.detail = "for up to " + seconds(wait);
  world_.journal().append(std::move(record));
  world_.waiters.add({.id = id,
                      .input = std::move(input),
                      .completion = completion(),
                      .request_id = std::move(request_id),
                      .park = std::move(*result.park),
                      .deadline = deadline});
  wakeTouched();
  return {.outcome = std::nullopt, .parked = {.id = id, .wait = wait}};
}

void Turn::finish(ParkedId id) {
  auto parked = world_.waiters.take(id);
  if (!parked) return;
  world_.clock().cancel(parked->deadline);
  runDue(*parked->input.service, parked->input.origin.region);
  Attempt result = attempt(parked->input, parked->request_id, true);
  if (result.outcome) answer(std::move(parked->completion), std::move(*result.outcome));
  wakeTouched();
}

bool Turn::drop(ParkedId id) {
  const auto parked = world_.waiters.take(id);
  if (parked) world_.clock().cancel(parked->deadline);
  return parked.has_value();
}

void Turn::touch(const Service& service, const std::string& region, const std::string& resource) {
  if (someone_waits_) touched_.emplace_back(&service, region, resource);
}

void Turn::wakeTouched() {
  for (std::size_t next = 0; next < touched_.size(); ++next) {  // who is woken may touch more
    const Waiters::Key key = std::move(touched_[next]);
    wakeOn(*std::get<0>(key), std::get<1>(key), std::get<2>(key));
  }
  touched_.clear();
}

// The oldest first, until one finds nothing: calls parked on one resource are alike.
void Turn::wakeOn(const Service& service, const std::string& region, const std::string& resource) {
  while (const auto id = world_.waiters.oldestOn(service, region, resource)) {
    ParkedCall& parked = *world_.waiters.find(*id);
    if (parked.input.alive && !parked.input.alive()) {  // nobody listens: what it took would be lost until it expires
      drop(*id);
      continue;
    }
    Attempt result = attempt(parked.input, parked.request_id, false);
    if (!result.outcome) return;
    auto taken = world_.waiters.take(*id);
    world_.clock().cancel(taken->deadline);
    answer(std::move(taken->completion), std::move(*result.outcome));
  }
}

// One clock task per service and region, always at the earliest instant at which something there is due by itself.
void Turn::rearm(const Service& service, const std::string& name, World::Region& region) {
  const auto due = region.state->nextDue();
  if (due == region.armed_for) return;
  if (region.armed_for) world_.clock().cancel(region.timer);
  region.armed_for = due;
  if (!due) return;
  region.timer = world_.clock().callAt(*due, [&world = world_, &service, name, generation = world_.generation] {
    Turn turn(world);
    if (world.generation != generation) return;
    world.region(service, name).armed_for.reset();
    turn.runDue(service, name);
  });
}

// Brackets a call for the automatic clock.
class Running {
 public:
  explicit Running(World& world) : impl_(world.clock().impl()) { impl_.enterCall(); }
  ~Running() { impl_.leaveCall(); }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

 private:
  Clock::Impl& impl_;
};

}  // namespace

Parked dispatch(World& world, CallInput input, Completion completion) {
  const Running running(world);
  Turn::Started started = Turn(world).start(std::move(input), [&completion] { return std::move(completion); });
  if (started.outcome) completion(std::move(*started.outcome));
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

Outcome call(World& world, CallInput input) {
  struct Slot {
    std::atomic<bool> done{false};
    Outcome outcome;
  };
  std::shared_ptr<Slot> slot;
  Clock::Impl& clock = world.clock().impl();
  input.worker = Worker::ofThisThread();
  const auto completion = [&slot, &clock]() -> Completion {
    slot = std::make_shared<Slot>();
    return [slot, &clock](Outcome outcome) {
      slot->outcome = std::move(outcome);
      slot->done = true;
      clock.wakeParked();
    };
  };
  Turn::Started started = [&] {
    const Running running(world);
    return Turn(world).start(std::move(input), completion);
  }();
  if (started.outcome) return std::move(*started.outcome);

  if (!slot->done) {
    const Blocked blocked;
    const auto budget = std::min<std::chrono::nanoseconds>(started.parked.wait, kLongestRealWait);
    if (!clock.park(slot->done, budget)) {
      release(world, started.parked.id);
      clock.park(slot->done, kLongestRealWait);  // another thread may be answering it right now
    }
  }
  return std::move(slot->outcome);
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
