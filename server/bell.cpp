#include "server/bell.hpp"

#include <squall/clock.hpp>

#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <system_error>

namespace squall::server {

namespace {

int opened(int fd, const char* what) {
  if (fd < 0) throw std::system_error(errno, std::generic_category(), what);
  return fd;
}

sigset_t endings() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

}  // namespace

Bell::Bell() {
  const sigset_t signals = endings();
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  ring_fd_ = opened(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), "eventfd");
  signal_fd_ = opened(::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK), "signalfd");
}

Bell::~Bell() {
  ::close(ring_fd_);
  ::close(signal_fd_);
}

void Bell::ring() { static_cast<void>(::eventfd_write(ring_fd_, 1)); }

void Bell::sleepUntil(Instant latest) {
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(latest - Clock::realNow()).count();
  pollfd watched[] = {{.fd = ring_fd_, .events = POLLIN, .revents = 0},
                      {.fd = signal_fd_, .events = POLLIN, .revents = 0}};
  static_cast<void>(::poll(watched, 2, static_cast<int>(std::clamp<std::int64_t>(left, 0, 1'000'000'000))));
  eventfd_t count = 0;
  static_cast<void>(::eventfd_read(ring_fd_, &count));
  signalfd_siginfo info{};
  if (::read(signal_fd_, &info, sizeof info) == sizeof info) signal_ = static_cast<int>(info.ssi_signo);
}

}  // namespace squall::server
