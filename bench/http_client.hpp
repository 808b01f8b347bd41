// bench/http_client.hpp: the least HTTP client that can tell a right answer from a wrong one.
//
// Blocking sockets without Boost: the load generator runs beside the server that it measures and must cost less.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace squall::bench {

struct Endpoint {
  std::string host;
  std::uint16_t port = 0;
  std::string text() const { return host + ":" + std::to_string(port); }
};
// "127.0.0.1:4566". Throws std::invalid_argument.
Endpoint parseEndpoint(const std::string& text);

struct Answer {
  int status = 0;
  std::string_view body;  // valid until the connection sends again
};

// One kept-alive connection, one request at a time. Throws std::runtime_error when the server does something odd.
class HttpClient {
 public:
  explicit HttpClient(const Endpoint& endpoint);
  ~HttpClient();
  HttpClient(HttpClient&& other) noexcept;
  HttpClient& operator=(HttpClient&&) = delete;

  int descriptor() const { return descriptor_; }
  void send(std::string_view request);
  // Reads once (blocking) and returns whether the answer is complete.
  bool receiveMore();
  Answer answer() const;

  // send() and the whole answer, which must have status 200; its body.
  std::string exchange(std::string_view request);

 private:
  int descriptor_ = -1;
  std::string in_;
  std::size_t size_ = 0;        // bytes received
  std::size_t body_begin_ = 0;  // 0: the header is not complete
  std::size_t body_size_ = 0;
};

}  // namespace squall::bench
