#include "server/answer_fault.hpp"

#include <algorithm>

namespace squall::server {

namespace {

using Kind = TransportFault::Kind;
using std::chrono::nanoseconds;

constexpr nanoseconds kSecond = std::chrono::seconds(1);
constexpr nanoseconds kSlowPiece =
    std::chrono::milliseconds(20);  // a slow line is sent so often, at least byte by byte
// How much more than there is a wrong Content-Length promises.
constexpr std::size_t kPromisedTooMuch = 64;

// No HTTP and no text. It begins with bytes that no version of HTTP, TLS or a proxy's greeting begins with.
constexpr std::string_view kGarbage =
    "\xff\xfe\xfd\x80\x07\x1b\x7f\x95\xa3\xc1 lskdu018973t09sylgasjkfg1][]'./.sdlv\x9d\xf5\xff\xf0\x81\xbf\xd7\r\x0b";
// Where the size of a chunk should stand.
constexpr std::string_view kBrokenChunk = "squall\r\n\xff\xfe\xfd\x80 no chunk\r\n";

AnswerFault::End endOf(Close close) {
  switch (close) {
    case Close::Reset:
      return AnswerFault::End::Reset;
    case Close::Fin:
      return AnswerFault::End::Close;
    case Close::Hang:
      return AnswerFault::End::Hang;
  }
  return AnswerFault::End::Reset;
}

// Half of it. Of nothing there is no half: then the beginning of what never ends.
std::string cutBody(const WireResponse& response) {
  if (response.body.empty()) {
    return response.header("Content-Type").find("xml") == std::string_view::npos ? "{" : "<";
  }
  return std::string(response.body, 0, response.body.size() / 2);
}

std::string_view bodyOf(const WireResponse& response, ResponseForm form) {
  return form.head ? std::string_view{} : std::string_view(response.body);
}

}  // namespace

AnswerFault::AnswerFault(const WireResponse& response, ResponseForm form, std::string_view date)
    : delay_(response.fault.delay) {
  shape(response, form, date);
}

void AnswerFault::shape(const WireResponse& response, ResponseForm form, std::string_view date) {
  const TransportFault& fault = response.fault;
  const auto whole = [&] { appendResponse(bytes_, response, form, date); };
  end_ = form.keep_alive ? End::GoOn : End::Close;
  switch (fault.kind) {
    case Kind::None:
    case Kind::AcceptStall:
      return whole();
    case Kind::Drop:
      end_ = endOf(fault.close);
      return;
    case Kind::Hang:
      end_ = End::Hang;
      return;
    case Kind::LimitData:
      whole();
      bytes_.resize(std::min(bytes_.size(), fault.bytes));
      end_ = endOf(fault.close);
      return;
    case Kind::SlowClose:
      form.keep_alive = false;
      whole();
      end_ = End::CloseLate;
      lingers_ = fault.total;
      return;
    case Kind::Bandwidth: {
      whole();
      const std::size_t rate = std::max<std::size_t>(fault.bytes_per_second, 1);
      const nanoseconds total = kSecond * static_cast<std::int64_t>(bytes_.size()) / static_cast<std::int64_t>(rate);
      return slice(static_cast<std::size_t>(total / kSlowPiece) + 1, total);
    }
    case Kind::Slicer:
      whole();
      return slice(fault.chunks, fault.total);
    case Kind::EmptyResponse:
      end_ = End::Close;
      return;
    case Kind::GarbageThenClose:
      bytes_ = kGarbage;
      end_ = End::Close;
      return;
    case Kind::MalformedChunk:
      appendHead(bytes_, response, form, date, "Transfer-Encoding: chunked");
      bytes_.append(kBrokenChunk);
      end_ = End::Close;
      return;
    case Kind::MalformedResponse: {
      const std::string body = cutBody(response);
      appendHead(bytes_, response, form, date, "Content-Length: " + std::to_string(body.size()));
      if (!form.head) bytes_.append(body);
      return;
    }
    case Kind::WrongContentLength:
      appendHead(bytes_, response, form, date,
                 "Content-Length: " + std::to_string(response.body.size() + kPromisedTooMuch));
      bytes_.append(bodyOf(response, form));
      end_ = End::Close;
      return;
    case Kind::KeepaliveClose:
      form.keep_alive = true;
      whole();
      end_ = fault.close == Close::Fin ? End::Close : End::ResetOnRequest;
      return;
    case Kind::HalfClose:
      form.keep_alive = true;
      whole();
      end_ = End::HalfClose;
      return;
  }
}

void AnswerFault::slice(std::size_t pieces, nanoseconds total) {
  pieces_ = std::clamp<std::size_t>(pieces, 1, bytes_.size());
  interval_ = std::max(total / static_cast<std::int64_t>(pieces_), nanoseconds(1));
}

std::optional<AnswerFault::Piece> AnswerFault::next(bool hurry) {
  const bool first = next_piece_ == 0;
  const bool only_a_wait = bytes_.empty() && first && delay_ > nanoseconds(0);
  if (taken_ == bytes_.size() && !only_a_wait) return std::nullopt;
  ++next_piece_;
  const std::size_t end = hurry ? bytes_.size() : bytes_.size() * next_piece_ / pieces_;
  const std::string_view piece = std::string_view(bytes_).substr(taken_, end - taken_);
  taken_ = end;
  if (hurry) return Piece{.bytes = piece};
  return Piece{.after = interval_ + (first ? delay_ : nanoseconds(0)), .bytes = piece};
}

}  // namespace squall::server
