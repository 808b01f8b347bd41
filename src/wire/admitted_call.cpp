#include "wire/admitted_call.hpp"

#include <algorithm>
#include <utility>

namespace squall::wire {

using std::chrono::nanoseconds;

namespace {

WireResponse lostAnswer(Close close) { return {.fault = {.kind = TransportFault::Kind::Drop, .close = close}}; }

}  // namespace

std::shared_ptr<Waiting> AdmittedCall::start(Setting setting) {
  const auto call = std::make_shared<AdmittedCall>(std::move(setting));
  call->begin();
  const std::lock_guard lock(call->mutex_);
  call->started_ = true;
  return call->stage_ == Stage::Over ? nullptr : call;
}

void AdmittedCall::begin() {
  const core::Admission& admission = setting_.admission;
  if (admission.delay <= Duration::zero()) return endDelay();
  if (!admission.delay_is_virtual) {
    limit_ = admission.delay;
    holding_.emplace(setting_.world);  // to an automatic clock, it is being served
    return;
  }
  // A clock that nobody moves must not let the client run into its own timeout.
  limit_ = std::min<nanoseconds>(admission.delay, setting_.longest_park);
  Clock& clock = setting_.world.clock();
  const auto timer = clock.callAt(clock.now() + admission.delay, [weak = weak_from_this()] {
    if (const auto call = weak.lock()) call->endDelay();
  });
  const std::lock_guard lock(mutex_);
  timer_ = timer;
}

// True for one of those who want to end a stage at the same time.
bool AdmittedCall::leave(Stage from, Stage to) {
  const std::lock_guard lock(mutex_);
  if (stage_ != from) return false;
  stage_ = to;
  if (to == Stage::AtGate) limit_ = setting_.admission.gate->timeout();
  return true;
}

void AdmittedCall::endDelay() {
  const bool gated = setting_.admission.gate != nullptr;
  if (!leave(Stage::Delayed, gated ? Stage::AtGate : Stage::Served)) return;
  holding_.reset();
  if (gated) {
    waitAtGate();
  } else {
    serve();
  }
  tellLimit();
}

void AdmittedCall::waitAtGate() {
  setting_.admission.gate->whenOpen([weak = weak_from_this()] {
    if (const auto call = weak.lock()) call->passGate(true);
  });
  if (isHurried()) passGate(false);
}

void AdmittedCall::passGate(bool opened) {
  if (!leave(Stage::AtGate, Stage::Served)) return;
  if (!opened) setting_.admission.gate->giveWay();
  serve();
  tellLimit();
}

void AdmittedCall::serve() {
  core::CallInput input = std::move(setting_.input);
  if (const auto alive = std::exchange(input.alive, nullptr)) {
    const auto guarded = [self = shared_from_this(), alive] {
      const std::lock_guard lock(self->mutex_);
      return !self->gone_ && alive();
    };
    if (!guarded()) return answer(lostAnswer(Close::Fin));
    input.alive = guarded;
  }
  if (setting_.admission.before) setting_.admission.before();
  if (setting_.admission.never_arrives) {
    // The rule says how it gets lost; a rule that does not has no answer that could arrive.
    return onServed(setting_.admission.transport.arrives() ? lostAnswer(Close::Fin) : WireResponse{});
  }
  if (setting_.admission.twice) {
    again_ = input;
    again_->alive = nullptr;
  }
  auto served = setting_.serve(
      std::move(input), [self = shared_from_this()](WireResponse response) { self->onServed(std::move(response)); });
  if (served == nullptr) return;

  bool hurried = false;
  bool gone = false;
  {
    const std::lock_guard lock(mutex_);
    if (stage_ == Stage::Over) return;
    served_ = served;
    hurried = hurried_;
    gone = gone_;
  }
  if (gone) {
    if (auto empty = served->abandon()) answer(std::move(*empty));
  } else if (hurried) {
    served->release();
  }
}

void AdmittedCall::onServed(WireResponse response) {
  if (again_) executeAgain();
  if (setting_.admission.after) setting_.admission.after();
  answer(std::move(response));
}

// As if the network had delivered the request twice: nobody reads the second answer, and a poll does not wait for one.
void AdmittedCall::executeAgain() {
  core::World& world = setting_.world;
  const core::Parked parked = core::dispatch(world, std::move(*again_), [](const core::Outcome&) {});
  if (parked) core::release(world, parked.id);
}

void AdmittedCall::answer(WireResponse response) {
  {
    const std::lock_guard lock(mutex_);
    if (stage_ == Stage::Over) return;
    stage_ = Stage::Over;
  }
  const nanoseconds delay = response.fault.delay + setting_.admission.transport.delay;
  if (response.fault.kind == TransportFault::Kind::None) response.fault = setting_.admission.transport;
  response.fault.delay = delay;
  setting_.respond(std::move(response));
}

void AdmittedCall::cancelTimer() {
  Clock::TimerId timer{};
  {
    const std::lock_guard lock(mutex_);
    timer = timer_;
  }
  setting_.world.clock().cancel(timer);
}

bool AdmittedCall::isHurried() const {
  const std::lock_guard lock(mutex_);
  return hurried_;
}

void AdmittedCall::tellLimit() {
  {
    const std::lock_guard lock(mutex_);
    if (!started_ || stage_ == Stage::Over) return;
  }
  if (setting_.limit_changed) setting_.limit_changed();
}

std::optional<nanoseconds> AdmittedCall::realTimeLimit() const {
  std::shared_ptr<Waiting> served;
  {
    const std::lock_guard lock(mutex_);
    if (stage_ == Stage::Delayed || stage_ == Stage::AtGate) return limit_;
    served = served_;
  }
  return served ? served->realTimeLimit() : std::nullopt;
}

void AdmittedCall::timeUp() {
  std::shared_ptr<Waiting> served;
  Stage stage = Stage::Over;
  {
    const std::lock_guard lock(mutex_);
    stage = stage_;
    served = served_;
  }
  if (stage == Stage::Delayed) {
    cancelTimer();
    endDelay();
  } else if (stage == Stage::AtGate) {
    passGate(false);
  } else if (stage == Stage::Served && served) {
    served->timeUp();
  }
}

void AdmittedCall::release() {
  std::shared_ptr<Waiting> served;
  {
    const std::lock_guard lock(mutex_);
    hurried_ = true;
    served = served_;
  }
  if (served) return served->release();
  timeUp();
}

std::optional<WireResponse> AdmittedCall::abandon() {
  std::shared_ptr<Waiting> served;
  bool unserved = false;
  {
    const std::lock_guard lock(mutex_);
    gone_ = true;
    unserved = stage_ == Stage::Delayed || stage_ == Stage::AtGate;
    if (unserved) stage_ = Stage::Over;
    served = served_;
  }
  if (!unserved) return served ? served->abandon() : std::nullopt;
  cancelTimer();
  holding_.reset();
  return lostAnswer(Close::Fin);  // not even an empty answer: that would say that the call was executed
}

}  // namespace squall::wire
