#include "wire/turnstile.hpp"

#include <utility>

namespace squall::wire {

void Turnstile::enter(std::string place, std::function<void()> go) {
  {
    const std::lock_guard lock(mutex_);
    line_.emplace(std::move(place), std::move(go));
    if (std::exchange(open_, true)) return;
  }
  openWindow();
}

void Turnstile::openWindow() {
  after_window_([weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->letIn();
  });
}

void Turnstile::letIn() {
  {
    const std::lock_guard lock(mutex_);
    going_.swap(line_);
  }
  // However a call ends, by a defect even: nobody is left standing in line.
  const std::shared_ptr<void> at_last(nullptr, [this](void*) { closeWindow(); });
  while (const auto go = next()) go();
}

std::function<void()> Turnstile::next() {
  const std::lock_guard lock(mutex_);
  if (going_.empty()) return nullptr;
  return std::move(going_.extract(going_.begin()).mapped());
}

void Turnstile::closeWindow() {
  {
    const std::lock_guard lock(mutex_);
    line_.merge(going_);
    open_ = !line_.empty();
    if (!open_) return;
  }
  openWindow();
}

QueuedCall::QueuedCall(Setting setting) : setting_(std::move(setting)) { holding_.emplace(setting_.world); }

std::shared_ptr<Waiting> QueuedCall::start(Turnstile& turnstile, std::string place, Setting setting) {
  const auto call = std::make_shared<QueuedCall>(std::move(setting));
  turnstile.enter(std::move(place), [call] { call->go(); });
  return call;
}

void QueuedCall::go() {
  {
    const std::lock_guard lock(mutex_);
    in_line_ = false;
    if (gone_) return holding_.reset();
  }
  auto served = setting_.serve(setting_.respond);
  holding_.reset();
  if (served == nullptr) return;
  bool hurried = false;
  bool gone = false;
  {
    const std::lock_guard lock(mutex_);
    served_ = served;
    hurried = hurried_;
    gone = gone_;
  }
  if (gone) {
    if (auto empty = served->abandon()) setting_.respond(std::move(*empty));
  } else if (hurried) {
    served->release();
  }
  // It waits for another reason now, and that one may have an end.
  if (setting_.limit_changed) setting_.limit_changed();
}

std::shared_ptr<Waiting> QueuedCall::served() const {
  const std::lock_guard lock(mutex_);
  return served_;
}

std::optional<std::chrono::nanoseconds> QueuedCall::realTimeLimit() const {
  const auto inner = served();
  return inner ? inner->realTimeLimit() : std::nullopt;
}

void QueuedCall::timeUp() {
  if (const auto inner = served()) inner->timeUp();
}

void QueuedCall::release() {
  {
    const std::lock_guard lock(mutex_);
    hurried_ = true;
  }
  if (const auto inner = served()) inner->release();
}

std::optional<WireResponse> QueuedCall::abandon() {
  std::shared_ptr<Waiting> inner;
  {
    const std::lock_guard lock(mutex_);
    gone_ = true;
    // Not even an empty answer: that would say that the call was executed.
    if (in_line_) return WireResponse{.fault = {.kind = TransportFault::Kind::Drop, .close = Close::Fin}};
    inner = served_;
  }
  return inner ? inner->abandon() : std::nullopt;
}

}  // namespace squall::wire
