#include "core/turn.hpp"

#include "core/clock_impl.hpp"
#include "core/contract.hpp"
#include "core/dispatch.hpp"
#include "core/parcel.hpp"
#include "core/time_text.hpp"

#include <stdexcept>

namespace squall::core {

namespace {

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

}  // namespace

Turn::Turn(World& world)
    : world_(world),
      lock_(world.mutex),
      now_(world.clock().now()),
      wall_now_(Clock::wallNow()),
      chaos_(armed(world)),
      someone_waits_(world.waiters.size() > 0) {}

Turn::~Turn() {
  keepWhatChanged();
  world_.clock().impl().parked = world_.waiters.size();
  lock_.unlock();
  world_.journal().notify();
  if (!answered_.empty()) ++world_.clock().impl().activity;
  for (auto& [completion, outcome] : answered_) completion(std::move(outcome));
  carry(world_, std::move(sent_));
}

void Turn::carry(World& world, Sent sent) {
  for (auto& [region, parcels] : sent) world.courier->take(region, std::move(parcels));
}

// A C++ caller is a test, and is told in any case.
ContractCheck Turn::contractFor(const CallInput& input) const {
  const ContractCheck chosen = world_.options().contract;
  if (chosen != ContractCheck::Off || input.origin.client == nullptr) return chosen;
  return input.origin.client->connection == contract::kInProcess ? ContractCheck::Warn : chosen;
}

void Turn::runHandler(const Call& call, ServiceState& state, const CallInput& input, const void* request,
                      Outcome& outcome) {
  const OperationRow& row = input.service->rows[input.operation];
  try {
    if (row.handler == nullptr) throw notImplemented(input);
    if (input.service->validate != nullptr) {
      input.service->validate(*outcome.operation, request, input.missing);
    }
    // Behind the service's own check, whose text AWS's documentation has.
    const ContractCheck contract = contractFor(input);
    if (contract == ContractCheck::Error && !input.violations.empty()) throw contract::refusal(input);
    const std::shared_ptr<void> result = outcome.operation->result->create();
    row.handler(call, state, request, result.get());
    if (contract::kChecksEveryAnswer || contract != ContractCheck::Off)
      checkAnswer(call, contract, *outcome.operation, result.get());
    outcome.result = {.shape = outcome.operation->result, .data = result};
  } catch (const AwsError& error) {
    outcome.error = error;
  } catch (const std::exception& defect) {
    outcome.error = internalFailure(defect);
  }
}

// A broken answer is a defect of Squall. Where a client only asked to be warned it is no reason to fail its call.
void Turn::checkAnswer(const Call& call, ContractCheck contract, const model::OperationModel& operation,
                       const void* result) {
  if (call.park) return;  // nobody will see it
  const std::vector<std::string> violations = contract::violationsOf(operation, result);
  if (violations.empty()) return;
  const std::string text = "the answer to " + std::string(operation.name) + ": " + contract::joined(violations);
  if (contract::kChecksEveryAnswer || contract == ContractCheck::Error) throw std::logic_error(text);
  call.effects.add({.kind = EventKind::Violation, .resource = call.resource, .detail = "a defect in Squall, " + text});
}

// A call that chaos has something to say about: perhaps without the handler, perhaps with another request.
void Turn::runDisturbed(const Call& call, ServiceState& state, const CallInput& input, const Intervention& intervention,
                        Outcome& outcome) {
  const Site site{world_, input, state, now_, world_.ids, call.effects};
  outcome.transport = intervention.transport;
  if (intervention.error) {
    outcome.error = intervention.error;
  } else if (intervention.pretended) {
    outcome.result = {.shape = outcome.operation->result, .data = intervention.pretended};
  } else {
    chaos_->beforeHandler(site, intervention);
    runHandler(call, state, input, call.request.get(), outcome);
    if (intervention.amend) intervention.amend(outcome);
  }
  chaos_->afterHandler(site, intervention, outcome);
}

Turn::Attempt Turn::attempt(const CallInput& input, const Intervention* intervention, std::string& request_id,
                            bool last_chance) {
  const std::uint64_t sequence = world_.journal().nextSequence();
  Effects effects(sequence + 1);  // the call's own record comes first
  World::Region& region = world_.region(*input.service, input.origin.region);
  std::optional<RedoStep> before;
  if (world_.redo != nullptr) before.emplace(stepNow(*input.service, input.origin.region));
  std::string resource;
  const bool is_changed = intervention != nullptr && intervention->request != nullptr;
  Attempt result;
  const Call call{.origin = input.origin,
                  .now = now_,
                  .ids = world_.ids,
                  .effects = effects,
                  .strict = world_.options().strict,
                  .last_chance = last_chance,
                  .resource = resource,
                  .park = result.park,
                  .request_id = request_id,
                  .request = is_changed ? intervention->request : input.request.data,
                  .names = intervention != nullptr && !intervention->names.empty() ? &intervention->names : nullptr};
  Outcome outcome{.operation = &input.service->model->operations[input.operation]};
  if (chaos_ != nullptr && intervention != nullptr) {
    runDisturbed(call, *region.state, input, *intervention, outcome);
  } else {
    runHandler(call, *region.state, input, call.request.get(), outcome);
  }

  if (!result.park || outcome.error) {
    result.outcome = std::move(outcome);
    writeDown(input, call, result, before);
    for (const std::string& violation : input.violations) {
      effects.add({.kind = EventKind::Violation, .resource = resource, .detail = violation});
    }
    result.outcome->request_id = std::move(request_id);
  } else {
    writeDown(input, call, result, before);
    someone_waits_ = true;
  }
  if (result.outcome || !effects.list().empty() || !effects.sent().empty()) {
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

void Turn::record(Record&& record) {
  if (chaos_ == nullptr) return world_.journal().append(std::move(record));
  record.sequence = world_.journal().nextSequence();
  chaos_->saw(record);
  world_.journal().append(std::move(record));
}

void Turn::journalCall(const CallInput& input, const std::string& resource, const Attempt& attempt) {
  Record record = newRecord(EventKind::Call, *input.service, input.origin.region);
  record.cause = input.cause;
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
  this->record(std::move(record));
}

void Turn::journalEffects(const CallInput* input, const Service& service, const std::string& region,
                          std::uint64_t call_sequence, Effects& effects) {
  for (Effect& effect : effects.list()) {
    if (world_.clock().mode() == ClockMode::Auto)
      world_.workers.note(effect, input != nullptr ? input->worker : nullptr);
    if (effect.kind != EventKind::Violation) touch(service, region, effect.resource);
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
    this->record(std::move(record));
  }
  for (const std::string& resource : effects.touched()) touch(service, region, resource);
  if (!effects.sent().empty() && world_.courier) sent_.emplace_back(region, std::move(effects.sent()));
}

void Turn::runDue(const Service& service, const std::string& region) {
  World::Region& place = world_.region(service, region);
  const auto due = place.state->nextDue();
  if (due && *due <= now_) {
    if (world_.redo != nullptr) world_.redo->add(stepNow(service, region));
    Effects effects(world_.journal().nextSequence());
    place.state->runDue(now_, world_.ids, effects);
    journalEffects(nullptr, service, region, 0, effects);
  }
  rearm(service, region, place);
  wakeTouched();
}

std::shared_ptr<const Intervention> Turn::arrive(const CallInput& input) {
  if (chaos_ == nullptr) return nullptr;
  World::Region& region = world_.region(*input.service, input.origin.region);
  Effects none(world_.journal().nextSequence());
  return std::make_shared<const Intervention>(chaos_->arrive({world_, input, *region.state, now_, world_.ids, none}));
}

Admission Turn::admit(CallInput& input) {
  if (chaos_ == nullptr) return {};
  World::Region& region = world_.region(*input.service, input.origin.region);
  Effects effects(world_.journal().nextSequence());
  Admission admission = chaos_->admit({world_, input, *region.state, now_, world_.ids, effects});
  if (!effects.list().empty()) changedOtherwise();
  journalEffects(&input, *input.service, input.origin.region, 0, effects);
  input.notes = admission.notes;
  return admission;
}

void Turn::disturb(const Service& service, const std::string& region, const Disturbance& work) {
  World::Region& place = world_.region(service, region);
  Effects effects(world_.journal().nextSequence());
  work(*place.state, now_, effects);
  changedOtherwise();
  journalEffects(nullptr, service, region, 0, effects);
  rearm(service, region, place);
  wakeTouched();
}

Turn::Started Turn::start(CallInput input, const std::function<Completion()>& completion) {
  if (contractFor(input) != ContractCheck::Off && input.service->rows[input.operation].handler != nullptr) {
    input.violations = contract::violationsOf(input);
  }
  runDue(*input.service, input.origin.region);  // real time may have passed since the clock last looked
  const std::shared_ptr<const Intervention> intervention = arrive(input);
  std::string request_id =
      intervention != nullptr && !intervention->request_id.empty() ? intervention->request_id : world_.ids.requestId();
  Attempt result = attempt(input, intervention.get(), request_id, false);
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
  this->record(std::move(record));
  world_.waiters.add({.id = id,
                      .input = std::move(input),
                      .completion = completion(),
                      .request_id = std::move(request_id),
                      .park = std::move(*result.park),
                      .deadline = deadline,
                      .since = now_,
                      .intervention = intervention});
  wakeTouched();
  return {.outcome = std::nullopt, .parked = {.id = id, .wait = wait}};
}

void Turn::finish(ParkedId id) {
  auto parked = world_.waiters.take(id);
  if (!parked) return;
  world_.clock().cancel(parked->deadline);
  runDue(*parked->input.service, parked->input.origin.region);
  Attempt result = attempt(parked->input, parked->intervention.get(), parked->request_id, true);
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
    Attempt result = attempt(parked.input, parked.intervention.get(), parked.request_id, false);
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

}  // namespace squall::core
