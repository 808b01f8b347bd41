// server/http_response.hpp: an answer as bytes.
#pragma once

#include <squall/wire.hpp>

#include <chrono>
#include <string>
#include <string_view>

namespace squall::server {

// How the request wants its answer.
struct ResponseForm {
  bool head = false;    // HEAD: the headers of the answer without its body
  bool http10 = false;  // keeps the connection only when it says so
  bool keep_alive = true;
};

// Appends the whole answer. `date` is the value of the Date header.
void appendResponse(std::string& out, const WireResponse& response, ResponseForm form, std::string_view date);

// Appends all before the body. `framing` is the header that says how long that is, without its end.
void appendHead(std::string& out, const WireResponse& response, ResponseForm form, std::string_view date,
                std::string_view framing);

// The wall time for the Date header ("Sun, 06 Nov 1994 08:49:37 GMT"), formatted once a second. Never virtual time:
// SDKs correct their clocks with it, and sign with what they think the time is.
class DateHeader {
 public:
  std::string_view now();

 private:
  std::chrono::sys_seconds second_{};
  std::string text_;
};

}  // namespace squall::server
