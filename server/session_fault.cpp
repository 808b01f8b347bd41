// Answers that are disturbed on purpose: a session sends them late, in pieces, in part, or not at all, and ends its
// connection as a broken network would. What is sent and when: server/answer_fault.hpp.
#include "server/session.hpp"

#include <boost/asio/socket_base.hpp>

#include <sys/ioctl.h>
#ifdef __linux__
#include <linux/sockios.h>
#endif

namespace squall::server {

namespace asio = boost::asio;
using boost::system::error_code;
using std::chrono::nanoseconds;

namespace {

// A client without a timeout of its own learns at last that nothing comes.
constexpr std::chrono::minutes kHangAtMost{5};
constexpr std::chrono::milliseconds kLookAgain{1};

// How much of what was written has not left this machine; 0 where that cannot be known.
int unsentBytes(int descriptor) {
  int unsent = 0;
#ifdef SIOCOUTQNSD
  if (::ioctl(descriptor, SIOCOUTQNSD, &unsent) != 0) return 0;
#else
  static_cast<void>(descriptor);
#endif
  return unsent;
}

}  // namespace

// The answers before it are written first; flush() comes to this one then.
void Session::disturb(const WireResponse& response) {
  fault_ = std::make_unique<AnswerFault>(response, form_, date_.now());
  phase_ = Phase::Disturbed;
  clearDeadline();
}

// All before it is written: waits for the next piece, or ends.
void Session::goOnDisturbed() {
  const auto piece = fault_->next(stopping_);
  if (!piece) return endDisturbed();
  piece_ = piece->bytes;
  if (piece->after <= nanoseconds(0)) return sendPiece();
  setDeadline(piece->after);
  read();  // to learn that the client hung up, and to keep what it sends meanwhile
}

void Session::sendPiece() {
  out_.append(piece_);
  piece_ = {};
  flush();
}

void Session::endDisturbed() {
  const AnswerFault::End end = fault_->end();
  const nanoseconds lingers = fault_->lingers();
  fault_.reset();
  switch (end) {
    case AnswerFault::End::GoOn:
      if (stopping_) return close();
      phase_ = Phase::Reading;
      unserved_ = true;  // what came meanwhile
      return continueInTurn();
    case AnswerFault::End::Close:
      return beginClosing();
    case AnswerFault::End::Reset:
      phase_ = Phase::Resetting;
      resets_at_ = Clock::realNow() + setting_.options.request_timeout;
      read();
      return resetWhenSent();
    case AnswerFault::End::Hang:
      return hang(kHangAtMost);
    case AnswerFault::End::HalfClose: {
      error_code ignored;
      socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
      return hang(kHangAtMost);
    }
    case AnswerFault::End::CloseLate:
      return hang(lingers);
    case AnswerFault::End::ResetOnRequest:
      if (begin_ < end_) return reset();
      if (stopping_ || sees_end_) return close();
      phase_ = Phase::Doomed;
      setDeadline(setting_.options.idle_timeout);
      return read();
  }
}

// Nothing more is sent; the connection stays until the client goes.
void Session::hang(nanoseconds at_most) {
  if (stopping_ || sees_end_) return close();
  phase_ = Phase::Closing;
  begin_ = end_;
  setDeadline(at_most);
  read();
}

// A reset throws away what the client's side has not taken yet; what was to arrive has to leave first.
void Session::resetWhenSent() {
  if (unsentBytes(socket_.native_handle()) == 0 || Clock::realNow() >= resets_at_) return reset();
  setDeadline(kLookAgain);
}

void Session::reset() {
  error_code ignored;
  socket_.set_option(asio::socket_base::linger(true, 0), ignored);
  close();
}

}  // namespace squall::server
