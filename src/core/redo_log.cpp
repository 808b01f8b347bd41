// Writing down what changes a World's states, and doing it again.
#include "core/redo_log.hpp"

#include "core/frozen.hpp"
#include "core/time_text.hpp"
#include "core/turn.hpp"

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace squall::core {

namespace {

// Operations that say by their name that they only look. What they take all the same (a message that is received) they
// tell of as an effect.
bool onlyLooks(std::string_view operation) {
  constexpr std::string_view kVerbs[] = {"BatchGet", "Describe", "Get",  "List",       "Query",
                                         "Receive",  "Scan",     "Test", "TransactGet"};
  return std::ranges::any_of(kVerbs, [operation](std::string_view verb) { return operation.starts_with(verb); });
}

bool hasEffects(Effects& effects) {
  return !effects.list().empty() || !effects.touched().empty() || !effects.sent().empty();
}

}  // namespace

void Turn::writeDown(const CallInput& input, const Call& call, const Attempt& attempt,
                     const std::optional<RedoStep>& before) {
  if (!before || (attempt.outcome && attempt.outcome->error)) return;
  const bool may_have_changed = attempt.outcome && !onlyLooks(attempt.outcome->operation->name);
  if (!may_have_changed && !hasEffects(call.effects)) return;
  if (chaos_ != nullptr) {
    changed_otherwise_ = true;
    return;
  }
  RedoStep step = *before;
  step.call.emplace(RedoCall{.operation = input.operation,
                             .origin = input.origin,
                             .request = call.request,
                             .request_id = call.request_id,
                             .strict = call.strict,
                             .last_chance = call.last_chance});
  if (call.names != nullptr) step.call->names = *call.names;
  world_.redo->add(std::move(step));
}

RedoStep Turn::stepNow(const Service& service, const std::string& region) const {
  return {.at = now_,
          .sequence = world_.journal().nextSequence(),
          .ids = world_.ids.position(),
          .service = &service,
          .region = region};
}

void Turn::keepWhatChanged() {
  if (world_.redo == nullptr) return;
  if (changed_otherwise_) {
    changed_otherwise_ = false;
    world_.redo->replace(*freeze(), world_.redo->mark(), world_.journal().nextSequence());
  }
  world_.redo->commit();
}

void Turn::redo(const RedoStep& step) {
  now_ = step.at;
  world_.ids = Ids(step.ids);
  world_.journal().goOnAt(step.sequence);
  World::Region& region = world_.region(*step.service, step.region);
  if (!step.call) {
    Effects effects(step.sequence);
    region.state->runDue(now_, world_.ids, effects);
    world_.journal().goOnAt(step.sequence + effects.list().size());
    return;
  }
  const CallInput input{
      .service = step.service,
      .operation = step.call->operation,
      .origin = step.call->origin,
      .request = {.shape = step.service->model->operations[step.call->operation].request, .data = step.call->request}};
  Effects effects(step.sequence + 1);  // the call's own record came first
  std::string resource;
  std::string request_id = step.call->request_id;
  std::optional<Park> park;
  const Call call{.origin = input.origin,
                  .now = now_,
                  .ids = world_.ids,
                  .effects = effects,
                  .strict = step.call->strict,
                  .last_chance = step.call->last_chance,
                  .resource = resource,
                  .park = park,
                  .request_id = request_id,
                  .request = input.request.data,
                  .names = step.call->names.empty() ? nullptr : &step.call->names};
  Outcome outcome{.operation = &input.service->model->operations[input.operation]};
  runHandler(call, *region.state, input, input.request.data.get(), outcome);
  world_.journal().goOnAt(step.sequence + 1 + effects.list().size());
  if (!outcome.error) return;
  throw std::runtime_error("the " + std::string(outcome.operation->name) + " of " + resource + ", which succeeded at " +
                           isoTime(step.at) + ", now answers " + outcome.error->code() + ": " +
                           outcome.error->message());
}

void Turn::redoAll(const RedoSource& source, RedoLog& log) {
  if (source.base != nullptr) {
    now_ = source.base->taken_at;
    replaceStates(*source.base, Duration::zero());
    world_.ids = source.base->ids;
    world_.moved_by = source.base->moved_by;
  }
  world_.journal().goOnAt(source.sequence);
  while (const auto step = source.next()) redo(*step);
  if (world_.regions().empty()) return;
  // What was under way when the process ended comes to nothing, and is begun once more: as after a restore. Nothing
  // that is due happens before this is written, nor now, when nobody may be there yet to carry what it sends.
  replaceStates(asItIs(), Duration::zero());
  log.replace(asItIs(), log.mark(), world_.journal().nextSequence());
}

void redoAll(World& world, const RedoSource& source, std::shared_ptr<RedoLog> log) {
  Turn turn(world);
  turn.redoAll(source, *log);
  world.redo = std::move(log);
}

void compact(World& world) {
  std::shared_ptr<const FrozenWorld> frozen;
  std::shared_ptr<RedoLog> log;
  std::uint64_t mark = 0;
  std::uint64_t sequence = 0;
  {
    Turn turn(world);
    log = world.redo;
    if (log == nullptr) return;
    frozen = turn.freeze();
    mark = log->mark();
    sequence = world.journal().nextSequence();
  }
  log->replace(*frozen, mark, sequence);
}

}  // namespace squall::core
