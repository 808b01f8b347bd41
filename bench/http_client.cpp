#include "bench/http_client.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace squall::bench {

namespace {

constexpr std::size_t kReadSize = 16 << 10;

[[noreturn]] void failed(const char* what) { throw std::system_error(errno, std::generic_category(), what); }

// Both servers write the name alike but for case, which is not looked at.
std::size_t contentLength(std::string_view header) {
  for (const std::string_view name : {"\r\nContent-Length: ", "\r\ncontent-length: "}) {
    const std::size_t at = header.find(name);
    if (at == std::string_view::npos) continue;
    std::size_t length = 0;
    std::from_chars(header.data() + at + name.size(), header.data() + header.size(), length);
    return length;
  }
  throw std::runtime_error("an answer without Content-Length: " + std::string(header));
}

}  // namespace

Endpoint parseEndpoint(const std::string& text) {
  const std::size_t colon = text.rfind(':');
  std::uint16_t port = 0;
  if (colon != std::string::npos) std::from_chars(text.data() + colon + 1, text.data() + text.size(), port);
  if (port == 0) throw std::invalid_argument("'" + text + "' is not HOST:PORT");
  return {.host = text.substr(0, colon), .port = port};
}

HttpClient::HttpClient(const Endpoint& endpoint) : descriptor_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  if (descriptor_ < 0) failed("socket");
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(endpoint.port);
  if (::inet_pton(AF_INET, endpoint.host.c_str(), &address.sin_addr) != 1) {
    throw std::invalid_argument("'" + endpoint.host + "' is not an IPv4 address");
  }
  if (::connect(descriptor_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) failed("connect");
  const int yes = 1;
  ::setsockopt(descriptor_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  in_.resize(kReadSize);
}

HttpClient::~HttpClient() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

HttpClient::HttpClient(HttpClient&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), in_(std::move(other.in_)) {}

void HttpClient::send(std::string_view request) {
  size_ = body_begin_ = 0;
  while (!request.empty()) {
    const ssize_t written = ::send(descriptor_, request.data(), request.size(), MSG_NOSIGNAL);
    if (written < 0) failed("send");
    request.remove_prefix(static_cast<std::size_t>(written));
  }
}

bool HttpClient::receiveMore() {
  if (size_ == in_.size()) in_.resize(2 * in_.size());
  const ssize_t got = ::recv(descriptor_, in_.data() + size_, in_.size() - size_, 0);
  if (got < 0) failed("recv");
  if (got == 0) throw std::runtime_error("the server closed the connection");
  size_ += static_cast<std::size_t>(got);

  if (body_begin_ == 0) {
    const std::string_view text(in_.data(), size_);
    const std::size_t blank = text.find("\r\n\r\n");
    if (blank == std::string_view::npos) return false;
    body_begin_ = blank + 4;
    body_size_ = contentLength(text.substr(0, blank + 2));
  }
  if (size_ > body_begin_ + body_size_) throw std::runtime_error("bytes behind the answer");
  return size_ == body_begin_ + body_size_;
}

Answer HttpClient::answer() const {
  constexpr std::size_t kStatusAt = std::string_view("HTTP/1.1 ").size();
  int status = 0;
  std::from_chars(in_.data() + kStatusAt, in_.data() + kStatusAt + 3, status);
  return {.status = status, .body = std::string_view(in_).substr(body_begin_, body_size_)};
}

std::string HttpClient::exchange(std::string_view request) {
  send(request);
  while (!receiveMore()) {
  }
  const Answer got = answer();
  if (got.status != 200) {
    throw std::runtime_error("status " + std::to_string(got.status) + ": " + std::string(got.body));
  }
  return std::string(got.body);
}

}  // namespace squall::bench
