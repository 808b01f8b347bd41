#include "server/program.hpp"

#include <squall/clock.hpp>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace squall::server {

namespace {

int newEvent() {
  const int fd = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (fd < 0) throw std::system_error(errno, std::generic_category(), "eventfd");
  return fd;
}

int millisecondsUntil(std::optional<std::chrono::steady_clock::time_point> deadline) {
  if (!deadline) return -1;
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline - Clock::realNow());
  return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 1'000'000'000));
}

}  // namespace

bool Program::Story::failed() const {
  if (!restart_error.empty()) return true;
  return end && !was_stopped && !is_crashed && !end->ok();
}

Program::Program(Launch launch, std::function<void()> on_over)
    : launch_(std::move(launch)), on_over_(std::move(on_over)), wake_fd_(newEvent()) {
  try {
    child_ = std::make_unique<ChildProcess>(launch_);
  } catch (const LaunchError&) {
    ::close(wake_fd_);
    throw;
  }
  story_.starts = 1;
  thread_ = std::thread([this] { watch(); });
}

Program::~Program() {
  {
    const std::lock_guard lock(mutex_);
    goForGood();
    child_->signal(SIGKILL);
  }
  wake();
  thread_.join();
  ::close(wake_fd_);
}

void Program::crash(std::optional<Span> restart_after) {
  const std::lock_guard lock(mutex_);
  // Two crash rules may meet; a program that is dead already does not die again.
  if (over_ || crash_asked_ || restart_at_ || !child_->signal(SIGKILL)) return;
  crash_asked_ = true;
  restart_after_ = restart_after;
  ++story_.crashes;
}

void Program::pause(Span lasting) {
  const std::lock_guard lock(mutex_);
  if (over_ || crash_asked_ || restart_at_ || kill_at_ || !child_->signal(SIGSTOP)) return;
  const Instant until = Clock::realNow() + lasting;
  resume_at_ = resume_at_ ? std::max(*resume_at_, until) : until;
  ++story_.pauses;
  wake();
}

void Program::stop(Span grace) {
  std::unique_lock lock(mutex_);
  if (!over_ && !kill_at_) {
    goForGood();
    kill_at_ = Clock::realNow() + grace;
    child_->signal(SIGTERM);
    child_->signal(SIGCONT);  // a paused program takes no other signal
    wake();
  }
  over_changed_.wait(lock, [this] { return over_; });
}

void Program::goForGood() {
  story_.was_stopped = story_.was_stopped || !over_;
  restart_at_.reset();
  restart_after_.reset();
  resume_at_.reset();
}

bool Program::isOver() const {
  const std::lock_guard lock(mutex_);
  return over_;
}

Program::Story Program::story() const {
  const std::lock_guard lock(mutex_);
  return story_;
}

void Program::wake() const { static_cast<void>(::eventfd_write(wake_fd_, 1)); }

std::optional<Program::Instant> Program::nextDeadline() const {
  std::optional<Instant> next;
  for (const auto& deadline : {restart_at_, resume_at_, kill_at_}) {
    if (deadline && (!next || *deadline < *next)) next = deadline;
  }
  return next;
}

void Program::takeEnd(const ProcessEnd& end) {
  story_.end = end;
  resume_at_.reset();
  const bool crashed = std::exchange(crash_asked_, false) && end.signal == SIGKILL;
  if (crashed && restart_after_) {
    restart_at_ = Clock::realNow() + *restart_after_;
    return;
  }
  story_.is_crashed = crashed;
  over_ = true;
}

void Program::launch() {
  restart_at_.reset();
  try {
    child_ = std::make_unique<ChildProcess>(launch_);
    ++story_.starts;
    story_.end.reset();
  } catch (const LaunchError& failure) {
    story_.restart_error = failure.what();
    over_ = true;
  }
}

void Program::passDeadlines(Instant now) {
  if (resume_at_ && *resume_at_ <= now) {
    resume_at_.reset();
    child_->signal(SIGCONT);
  }
  if (restart_at_ && *restart_at_ <= now) launch();
  if (kill_at_ && *kill_at_ <= now) {
    kill_at_.reset();
    child_->signal(SIGKILL);
  }
}

void Program::watch() {
  std::unique_lock lock(mutex_);
  while (!over_) {
    const bool lives = !restart_at_;
    pollfd watched[] = {{.fd = wake_fd_, .events = POLLIN, .revents = 0},
                        {.fd = lives ? child_->pidfd() : -1, .events = POLLIN, .revents = 0}};
    const auto deadline = nextDeadline();
    lock.unlock();
    static_cast<void>(::poll(watched, 2, millisecondsUntil(deadline)));
    eventfd_t count = 0;
    static_cast<void>(::eventfd_read(wake_fd_, &count));
    lock.lock();
    // A process that was reaped already tells its end again: that is how stop() ends the wait for a restart.
    const auto end = lives ? child_->reap() : std::nullopt;
    if (end) takeEnd(*end);
    if (!over_) passDeadlines(Clock::realNow());
  }
  over_changed_.notify_all();
  lock.unlock();
  if (on_over_) on_over_();
}

}  // namespace squall::server
