#include "server/session.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include <poll.h>

#include <algorithm>
#include <cstring>

namespace squall::server {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

constexpr std::size_t kReadSize = 8 << 10;
constexpr std::size_t kBulkReadSize = 128 << 10;    // while a large body comes
constexpr std::size_t kPipelinedAtMost = 64 << 10;  // bytes kept while a call waits
constexpr std::size_t kWriteEarly = 256 << 10;      // answers to pipelined requests are written together up to this

WireResponse plainText(int status, const std::string& text) {
  return {.status = status, .headers = {{"Content-Type", "text/plain"}}, .body = text};
}

std::string remoteOf(const Socket& socket) {
  error_code error;
  const auto endpoint = socket.remote_endpoint(error);
  return error ? "unknown" : endpoint.address().to_string() + ":" + std::to_string(endpoint.port());
}

}  // namespace

Session::Session(Socket socket, const SessionSetting& setting)
    : setting_(setting),
      socket_(std::move(socket)),
      descriptor_(socket_.native_handle()),
      in_(kReadSize),
      parser_({.header_bytes = setting.options.max_header_bytes, .body_bytes = setting.options.max_body_bytes}),
      timer_(socket_.get_executor()) {
  connection_.remote = remoteOf(socket_);
  request_.connection = &connection_;
  request_.alive = [this] { return alive(); };  // a call that waits is abandoned before the session goes
}

Session::~Session() {
  if (waiting_) waiting_->abandon();
  if (busy_) setting_.traffic.leave();
}

void Session::start() {
  request_.limit_changed = [weak = weak_from_this()] {
    const auto self = weak.lock();
    if (self) asio::post(self->socket_.get_executor(), [self] { self->onLimitChanged(); });
  };
  asio::post(socket_.get_executor(), [self = shared_from_this()] {
    error_code ignored;
    self->socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
    self->socket_.non_blocking(true, ignored);
    self->work();
  });
}

void Session::finishSoon() {
  asio::post(socket_.get_executor(), [self = shared_from_this()] {
    self->stopping_ = true;
    if (self->phase_ == Phase::Waiting) {
      if (self->waiting_) self->waiting_->release();
    } else if (self->phase_ == Phase::Disturbed) {
      if (!self->writing_) self->setDeadline(std::chrono::nanoseconds(0));
    } else if (self->phase_ != Phase::Reading || (!self->in_request_ && !self->writing_)) {
      self->close();
    }
  });
}

void Session::closeNow() {
  asio::post(socket_.get_executor(), [self = shared_from_this()] { self->close(); });
}

bool Session::alive() {
  const std::lock_guard lock(descriptor_mutex_);
  if (descriptor_ < 0) return false;
#ifdef POLLRDHUP
  constexpr short kHungUp = POLLRDHUP | POLLHUP | POLLERR;
#else
  constexpr short kHungUp = POLLHUP | POLLERR;
#endif
  pollfd question{.fd = descriptor_, .events = kHungUp, .revents = 0};
  // Sees an end that the reading side has not come to yet, even behind unread bytes.
  return ::poll(&question, 1, 0) <= 0 || (question.revents & kHungUp) == 0;
}

// ---- reading

void Session::read() {
  if (reading_ || sees_end_ || phase_ == Phase::Closed) return;
  if (begin_ > 0) {
    std::memmove(in_.data(), in_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  if (in_request_ && in_.size() < kBulkReadSize) in_.resize(std::max(kBulkReadSize, setting_.options.max_header_bytes));
  if (!in_request_ && end_ == 0 && in_.size() > kReadSize) {
    in_.resize(kReadSize);
    in_.shrink_to_fit();
  }
  if (end_ == in_.size()) in_.resize(2 * in_.size());
  reading_ = true;
  socket_.async_read_some(asio::buffer(in_.data() + end_, in_.size() - end_),
                          [self = shared_from_this()](const error_code& error, std::size_t size) {
                            self->reading_ = false;
                            self->onRead(error, size);
                          });
}

void Session::onRead(const error_code& error, std::size_t size) {
  if (phase_ == Phase::Closed) return;
  end_ += size;
  if (error) sees_end_ = true;
  switch (phase_) {
    case Phase::Reading:
      if (error && error != asio::error::eof) return close();
      return work();
    case Phase::Waiting:
      if (error) return onHangUp(error);
      if (end_ - begin_ < kPipelinedAtMost) read();
      return;
    case Phase::Disturbed:
      if (error && error != asio::error::eof) return close();
      if (end_ - begin_ < kPipelinedAtMost) read();
      return;
    case Phase::Doomed:
      return size > 0 ? reset() : close();
    case Phase::Resetting:
    case Phase::Closing:
      begin_ = end_ = 0;
      if (error) return close();
      return read();
    case Phase::Closed:
      return;
  }
}

// Serves what is there, request after request; then writes the answers and reads on.
void Session::work() {
  if (setting_.traffic.isWatched() && !busy_ && begin_ < end_) {
    busy_ = true;
    setting_.traffic.enter();
  }
  while (phase_ == Phase::Reading && !last_answer_ && begin_ < end_ && out_.size() < kWriteEarly) {
    const std::size_t used = parser_.feed(in_.data() + begin_, end_ - begin_);
    begin_ += used;
    if (parser_.state() == HttpParser::State::Failed) {
      refuse(parser_.failureStatus(), parser_.failureText());
    } else if (parser_.state() == HttpParser::State::Complete) {
      serve();
    } else {
      if (parser_.takeContinue()) out_.append("HTTP/1.1 100 Continue\r\n\r\n");
      if (used == 0) break;
    }
  }
  unserved_ = begin_ < end_ && out_.size() >= kWriteEarly;
  const bool was_in_request = in_request_;
  in_request_ = phase_ == Phase::Reading && (parser_.started() || begin_ < end_);
  if (phase_ == Phase::Reading && !last_answer_) {
    if (sees_end_ && out_.size() < kWriteEarly) last_answer_ = true;  // the rest of a request will never come
    if (!in_request_) setDeadline(setting_.options.idle_timeout);
    if (in_request_ && !was_in_request) setDeadline(setting_.options.request_timeout);
  }
  flush();
}

void Session::serve() {
  parser_.fill(request_);
  form_ = {.head = parser_.isHead(), .http10 = parser_.isHttp10(), .keep_alive = parser_.keepsAlive()};
  const auto exchange = std::make_shared<Exchange>();
  exchange->session = weak_from_this();
  exchange->serving = std::this_thread::get_id();
  exchange_ = exchange;

  const auto respond = [exchange](WireResponse response) {
    if (std::this_thread::get_id() == exchange->serving && exchange->inside) {
      exchange->response = std::move(response);
      return;
    }
    exchange->answered = true;
    if (const auto session = exchange->session.lock()) {
      exchange->delivery = session->setting_.traffic.deliver();
      asio::post(session->socket_.get_executor(),
                 [session, exchange, response = std::move(response)] { session->onAnswer(exchange, response); });
    }
  };
  std::shared_ptr<wire::Waiting> waiting;
  try {
    waiting = setting_.handler(request_, respond);
  } catch (const std::exception& defect) {
    log(LogLevel::Error, std::string("a defect in Squall, please report it: ") + defect.what());
    exchange->response = plainText(500, "Internal failure\n");
  }
  exchange->inside = false;

  if (setting_.options.log && setting_.options.log_level == LogLevel::Debug) logRequest(exchange->response);
  parser_.reset();
  if (exchange->response) {
    answer(*exchange->response);
  } else {
    wait(std::move(waiting));
  }
}

// ---- answers

void Session::answer(const WireResponse& response) {
  if (stopping_ || response.close) form_.keep_alive = false;
  if (!form_.keep_alive) last_answer_ = true;
  if (response.fault.kind == TransportFault::Kind::AcceptStall) setting_.stall_accepting(response.fault.total);
  if (response.fault.kind != TransportFault::Kind::None || response.fault.delay > std::chrono::nanoseconds(0)) {
    return disturb(response);
  }
  appendResponse(out_, response, form_, date_.now());
}

void Session::refuse(int status, const std::string& text) {
  form_ = {.keep_alive = false};
  answer(plainText(status, text));
}

void Session::wait(std::shared_ptr<wire::Waiting> waiting) {
  waiting_ = std::move(waiting);
  phase_ = Phase::Waiting;
  clearDeadline();
  // Null when another thread is answering right now.
  if (waiting_) {
    onLimitChanged();
    if (stopping_) waiting_->release();
  }
  if (sees_end_) return onHangUp(asio::error::eof);
  read();
}

void Session::onAnswer(const std::shared_ptr<Exchange>& exchange, const WireResponse& response) {
  if (exchange->delivery) deliveries_.push_back(std::move(exchange->delivery));
  if (phase_ != Phase::Waiting || exchange != exchange_) return noteTraffic();
  waiting_.reset();
  exchange_.reset();
  phase_ = Phase::Reading;
  answer(response);
  work();
}

// A client that sends no more while its call waits: it hung up, or closed its sending half. Whichever it is, it gets no
// message; if it still listens, it gets an empty answer.
void Session::onHangUp(const error_code& error) {
  if (!waiting_) return;  // the answer is on its way
  const std::optional<WireResponse> empty = waiting_->abandon();
  if (error != asio::error::eof) {
    waiting_.reset();
    return close();
  }
  if (empty && !exchange_->answered) onAnswer(exchange_, *empty);
}

// ---- writing

void Session::flush() {
  write();
  noteTraffic();
}

// What the traffic has to know of this session, after each of its steps.
void Session::noteTraffic() {
  const bool unsent = phase_ == Phase::Disturbed || (phase_ != Phase::Closed && (writing_ || !out_.empty()));
  // What chaos holds back is delivered as chaos wants: nobody waits for it.
  if (!unsent || phase_ == Phase::Disturbed) deliveries_.clear();
  if (!busy_ && !setting_.traffic.isWatched()) return;
  const bool busy = unsent || (phase_ == Phase::Reading && (in_request_ || begin_ < end_));
  if (busy == busy_) return;
  busy_ = busy;
  if (busy) {
    setting_.traffic.enter();
  } else {
    setting_.traffic.leave();
  }
}

void Session::write() {
  if (phase_ == Phase::Closed || writing_) return;
  if (!out_.empty()) {
    sending_.clear();
    sending_.swap(out_);
    // Most answers fit into the socket's buffer: then no round through the event loop is needed.
    error_code error;
    const std::size_t sent = socket_.write_some(asio::buffer(sending_), error);
    if (error && error != asio::error::would_block) return onWritten(error);
    if (sent < sending_.size()) {
      writing_ = true;
      if (phase_ == Phase::Reading || phase_ == Phase::Disturbed) setDeadline(setting_.options.request_timeout);
      asio::async_write(socket_, asio::buffer(sending_.data() + sent, sending_.size() - sent),
                        [self = shared_from_this()](const error_code& result, std::size_t) {
                          self->writing_ = false;
                          self->onWritten(result);
                        });
      return;
    }
    if (sending_.capacity() > kWriteEarly) std::string().swap(sending_);
  }
  if (phase_ == Phase::Disturbed) return goOnDisturbed();
  if (phase_ != Phase::Reading) return;
  if (last_answer_) return beginClosing();
  continueInTurn();
}

// Right after its answer a client has not sent the next request yet, and asking the kernel for it would be in vain.
// Once the other connections that are ready had their turn, it often has.
void Session::continueInTurn() {
  asio::post(socket_.get_executor(), [self = shared_from_this()] {
    if (self->unserved_ && self->phase_ == Phase::Reading) return self->work();
    self->read();
  });
}

void Session::onWritten(const error_code& error) {
  if (phase_ == Phase::Closed) return;
  if (error) return close();
  if (phase_ == Phase::Reading && !last_answer_) return work();
  flush();
}

void Session::logRequest(const std::optional<WireResponse>& response) const {
  std::string line = connection_.remote;
  line.append(" ").append(request_.method).append(" ").append(request_.target);
  if (request_.hasHeader("x-amz-target")) line.append(" ").append(request_.header("x-amz-target"));
  log(LogLevel::Debug, line + " " + (response ? std::to_string(response->status) : "waits"));
}

void Session::log(LogLevel level, std::string_view text) const {
  if (setting_.options.log && level >= setting_.options.log_level) setting_.options.log(level, text);
}

}  // namespace squall::server
