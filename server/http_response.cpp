#include "server/http_response.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace squall::server {

namespace {

std::string_view reason(int status) {
  switch (status) {
    case 200:
      return "OK";
    case 201:
      return "Created";
    case 202:
      return "Accepted";
    case 204:
      return "No Content";
    case 400:
      return "Bad Request";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 408:
      return "Request Timeout";
    case 409:
      return "Conflict";
    case 413:
      return "Request Entity Too Large";
    case 431:
      return "Request Header Fields Too Large";
    case 500:
      return "Internal Server Error";
    case 501:
      return "Not Implemented";
    case 503:
      return "Service Unavailable";
    default:
      return status < 400 ? "OK" : "Error";
  }
}

void appendNumber(std::string& out, std::size_t number) {
  std::array<char, 20> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out.append(digits.data(), end);
}

}  // namespace

void appendHead(std::string& out, const WireResponse& response, ResponseForm form, std::string_view date,
                std::string_view framing) {
  out.append("HTTP/1.1 ");
  appendNumber(out, static_cast<std::size_t>(response.status));
  out.append(" ").append(reason(response.status)).append("\r\n");
  for (const auto& [name, value] : response.headers) out.append(name).append(": ").append(value).append("\r\n");
  if (!framing.empty()) out.append(framing).append("\r\n");
  out.append("Date: ").append(date);
  if (!form.keep_alive) {
    out.append("\r\nConnection: close");
  } else if (form.http10) {
    out.append("\r\nConnection: keep-alive");
  }
  out.append("\r\n\r\n");
}

void appendResponse(std::string& out, const WireResponse& response, ResponseForm form, std::string_view date) {
  static constexpr std::string_view kLength = "Content-Length: ";
  std::array<char, kLength.size() + 20> framing{};
  std::copy(kLength.begin(), kLength.end(), framing.begin());
  const auto end =
      std::to_chars(framing.data() + kLength.size(), framing.data() + framing.size(), response.body.size()).ptr;

  std::size_t size = 160 + response.body.size();
  for (const auto& header : response.headers) size += header.name.size() + header.value.size() + 4;
  out.reserve(out.size() + size);
  // RFC 9110, 8.6: never in a 204.
  const std::size_t framed = response.status == 204 ? 0 : static_cast<std::size_t>(end - framing.data());
  appendHead(out, response, form, date, std::string_view(framing.data(), framed));
  if (!form.head) out.append(response.body);
}

std::string_view DateHeader::now() {
  const auto second = std::chrono::floor<std::chrono::seconds>(Clock::wallNow());
  if (second == second_) return text_;
  second_ = second;

  static constexpr const char* kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = std::chrono::floor<std::chrono::days>(second);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(second - day);
  std::array<char, 64> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                kDays[std::chrono::weekday(day).c_encoding()], static_cast<unsigned>(date.day()),
                kMonths[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  text_ = buffer.data();
  return text_;
}

}  // namespace squall::server
