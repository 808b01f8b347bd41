// server/answer_fault.hpp: a disturbed answer as a plan: which bytes are sent, in which pieces, how late, and how it
// ends. The session carries it out (session_fault.cpp). No body is looked into: where one is to be malformed, it is
// cut.
#pragma once

#include "server/http_response.hpp"

#include <squall/transport.hpp>
#include <squall/wire.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace squall::server {

class AnswerFault {
 public:
  enum class End {
    GoOn,            // as after any answer
    Close,           // no more answers; the connection ends in an orderly way
    Reset,           // RST
    Hang,            // nothing more is sent, nothing is closed
    HalfClose,       // our sending half ends; what the client sends is read and dropped
    CloseLate,       // after lingers() the connection ends
    ResetOnRequest,  // when the client sends something more, it gets an RST for it
  };

  // `form` says whether the connection lives on after the answer; so does the answer, whatever becomes of it. `date`:
  // the Date header.
  AnswerFault(const WireResponse& response, ResponseForm form, std::string_view date);

  struct Piece {
    std::chrono::nanoseconds after{0};  // real time to wait before it; only the first piece may have none
    std::string_view bytes;             // may be empty: only the wait is wanted. Valid until the plan goes
  };
  // The next piece, or nothing when all were taken. `hurry`: all that is left, at once.
  std::optional<Piece> next(bool hurry);
  End end() const { return end_; }
  std::chrono::nanoseconds lingers() const { return lingers_; }

 private:
  void shape(const WireResponse& response, ResponseForm form, std::string_view date);
  void slice(std::size_t pieces, std::chrono::nanoseconds total);

  std::string bytes_;
  std::size_t taken_ = 0;
  std::size_t pieces_ = 1;
  std::size_t next_piece_ = 0;
  std::chrono::nanoseconds interval_{0};  // before each piece
  std::chrono::nanoseconds delay_{0};     // before the first, in addition
  End end_ = End::GoOn;
  std::chrono::nanoseconds lingers_{0};
};

}  // namespace squall::server
