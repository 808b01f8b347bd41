// server/session.hpp: one client's connection.
//
// Written with callbacks rather than a coroutine, since a session does two things at once: while a long poll waits, it
// goes on reading, to learn that the client hung up (and keeps what a pipelining client sent). So one read is always
// outstanding, and `phase_` says what its bytes are for. Everything runs on the one thread that serves the session but
// alive() and the answer of a call that waited, which is posted there.
//
//   Reading ── a whole request ──► serve ── answered ──► write ──► Reading
//                                       └── it waits ──► Waiting ── answer ──► write ──► Reading
//   Reading, Waiting ── a disturbed answer ──► Disturbed: it is sent in its own time; then on as after any answer, or
//                                              the connection ends badly (session_fault.cpp)
//   any ── the last answer is written ──► Closing: what the client still sends is read and dropped, so that the kernel
//                                         does not throw our answer away with a reset
#pragma once

#include "server/answer_fault.hpp"
#include "server/handler.hpp"
#include "server/http_parser.hpp"
#include "server/http_response.hpp"
#include "server/traffic.hpp"

#include <squall/server.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace squall::server {

using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, boost::asio::io_context::executor_type>;

class Session;

// What all sessions of a server share; outlives them.
struct SessionSetting {
  ServerOptions options;
  Handler handler;
  Traffic& traffic;
  std::function<void(Session*)> ended;  // called on the session's thread, once
  std::function<void(std::chrono::nanoseconds)> stall_accepting = {};
};

class Session : public std::enable_shared_from_this<Session> {
 public:
  Session(Socket socket, const SessionSetting& setting);
  ~Session();

  // From any thread.
  void start();
  void finishSoon();  // ends a wait, finishes what is being served, closes
  void closeNow();
  // Whether the client can still be answered. From any thread, quick.
  bool alive();

 private:
  enum class Phase {
    Reading,
    Waiting,
    Disturbed,
    Doomed,     // idle; what the client sends next is answered with a reset
    Resetting,  // reset as soon as what was written has left
    Closing,
    Closed,
  };
  using Deadline = std::chrono::steady_clock::time_point;

  // One request under way; outlives the session when its answer comes late.
  struct Exchange {
    std::weak_ptr<Session> session;
    std::thread::id serving;               // the thread that asks the handler
    bool inside = true;                    // the handler has not returned; only read and written on that thread
    std::optional<WireResponse> response;  // answered inside
    std::atomic<bool> answered{false};     // answered outside: onAnswer is on its way
    Traffic::Delivery delivery;            // of an answer from outside
  };

  void read();
  void onRead(const boost::system::error_code& error, std::size_t size);
  void work();
  void serve();
  void wait(std::shared_ptr<wire::Waiting> waiting);
  void onAnswer(const std::shared_ptr<Exchange>& exchange, const WireResponse& response);
  void onHangUp(const boost::system::error_code& error);
  void answer(const WireResponse& response);
  void refuse(int status, const std::string& text);

  void flush();
  void write();
  void noteTraffic();
  void continueInTurn();
  void onWritten(const boost::system::error_code& error);
  void beginClosing();
  void close();

  void disturb(const WireResponse& response);
  void goOnDisturbed();
  void sendPiece();
  void endDisturbed();
  void hang(std::chrono::nanoseconds at_most);
  void resetWhenSent();
  void reset();

  void setDeadline(std::chrono::nanoseconds delay);
  void clearDeadline() { deadline_ = Deadline::max(); }
  void armTimer();
  void onDeadline();
  void onLimitChanged();
  void logRequest(const std::optional<WireResponse>& response) const;
  void log(LogLevel level, std::string_view text) const;

  const SessionSetting& setting_;
  Socket socket_;
  std::mutex descriptor_mutex_;
  int descriptor_ = -1;  // of socket_, for alive(); -1 once it is closed

  Phase phase_ = Phase::Reading;
  bool reading_ = false;      // a read is outstanding
  bool writing_ = false;      // a write is outstanding
  bool sees_end_ = false;     // the client sends no more
  bool last_answer_ = false;  // close when it is written
  bool stopping_ = false;
  bool in_request_ = false;  // part of a request is there: `request_timeout` runs
  bool unserved_ = false;    // requests may be there whose turn is after the answers before them were written

  std::vector<char> in_;  // bytes [begin_, end_) are unread
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::string out_;      // to be written
  std::string sending_;  // being written

  HttpParser parser_;
  WireConnection connection_;
  WireRequest request_;
  ResponseForm form_;
  DateHeader date_;
  std::shared_ptr<Exchange> exchange_;
  std::vector<Traffic::Delivery> deliveries_;  // answers that came late and are not written yet
  bool busy_ = false;  // told to the traffic: a request is there in part, or an answer is not written
  std::shared_ptr<wire::Waiting> waiting_;

  std::unique_ptr<AnswerFault> fault_;  // Disturbed
  std::string_view piece_;              // of it, to be sent when the deadline comes
  Deadline resets_at_{};                // Resetting: whatever has left

  boost::asio::steady_timer timer_;
  Deadline deadline_ = Deadline::max();
  Deadline armed_for_ = Deadline::max();
};

}  // namespace squall::server
