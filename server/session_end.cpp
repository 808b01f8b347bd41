// How a connection ends in an orderly way, and its deadlines.
#include "server/session.hpp"

#include <algorithm>

namespace squall::server {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

constexpr std::chrono::seconds kLinger{2};

}  // namespace

void Session::beginClosing() {
  if (stopping_ || sees_end_) return close();
  phase_ = Phase::Closing;
  error_code ignored;
  socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
  begin_ = end_;
  setDeadline(std::min<std::chrono::nanoseconds>(kLinger, setting_.options.request_timeout));
  read();
}

void Session::close() {
  if (phase_ == Phase::Closed) return;
  phase_ = Phase::Closed;
  if (waiting_) waiting_->abandon();
  waiting_.reset();
  connection_.owner.reset();
  {
    const std::lock_guard lock(descriptor_mutex_);
    descriptor_ = -1;
  }
  error_code ignored;
  socket_.close(ignored);
  timer_.cancel();
  noteTraffic();
  setting_.ended(this);
}

// ---- deadlines
//
// A deadline changes with every request; the timer is only touched when it would ring too late. When it rings too early
// it is set again.

void Session::setDeadline(std::chrono::nanoseconds delay) {
  deadline_ = Clock::realNow() + std::chrono::duration_cast<Deadline::duration>(delay);
  if (deadline_ < armed_for_) armTimer();
}

void Session::armTimer() {
  armed_for_ = deadline_;
  timer_.expires_at(deadline_);
  timer_.async_wait([self = shared_from_this()](const error_code& error) {
    if (error || self->phase_ == Phase::Closed) return;
    self->armed_for_ = Deadline::max();
    if (self->deadline_ == Deadline::max()) return;
    if (self->deadline_ > Clock::realNow()) return self->armTimer();
    self->clearDeadline();
    self->onDeadline();
  });
}

// How long a call waits is known when it begins to, and may change when it goes on to wait for something else.
void Session::onLimitChanged() {
  if (phase_ != Phase::Waiting || !waiting_) return;
  if (const auto limit = waiting_->realTimeLimit()) {
    setDeadline(*limit);
  } else {
    clearDeadline();
  }
}

void Session::onDeadline() {
  if (phase_ == Phase::Waiting) {
    if (waiting_) waiting_->timeUp();
  } else if (phase_ == Phase::Disturbed && !writing_) {
    sendPiece();
  } else if (phase_ == Phase::Resetting) {
    resetWhenSent();
  } else if (phase_ == Phase::Reading && in_request_ && !writing_) {
    refuse(408, "The request did not come in time.\n");
    flush();
  } else {
    close();
  }
}

}  // namespace squall::server
