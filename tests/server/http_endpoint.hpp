// tests/server/http_endpoint.hpp: an HTTP endpoint that a test answers for itself, request by request, on its own
// thread. What is asked waits in the listening socket until the test looks.
#pragma once

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdlib>
#include <string>
#include <utility>

namespace squall::server::test {

class HttpEndpoint {
 public:
  HttpEndpoint() : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    const timeval limit{.tv_sec = 10, .tv_usec = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::bind(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    EXPECT_EQ(::listen(socket_, 8), 0);
    socklen_t size = sizeof address;
    ::getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size);
    url_ = "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port));
  }
  ~HttpEndpoint() { close(); }
  HttpEndpoint(const HttpEndpoint&) = delete;
  HttpEndpoint& operator=(const HttpEndpoint&) = delete;

  std::string url(const std::string& path) const { return url_ + path; }
  void close() {
    if (socket_ >= 0) ::close(std::exchange(socket_, -1));
  }

  // Takes the next request and answers it. The request, head and body, or nothing after ten seconds.
  std::string answer(int status, const std::string& headers = {}, const std::string& body = {}) {
    const int client = ::accept(socket_, nullptr, nullptr);
    if (client < 0) return {};
    std::string request = read(client);
    const std::string text = "HTTP/1.1 " + std::to_string(status) + " X\r\n" + headers +
                             "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    ::send(client, text.data(), text.size(), MSG_NOSIGNAL);
    ::close(client);
    return request;
  }

 private:
  static std::string read(int client) {
    std::string text;
    char chunk[4096];
    while (true) {
      const std::size_t head = text.find("\r\n\r\n");
      if (head != std::string::npos) {
        const std::size_t at = text.find("Content-Length: ");
        const std::size_t body = at < head ? static_cast<std::size_t>(std::atoi(text.c_str() + at + 16)) : 0;
        if (text.size() >= head + 4 + body) return text;
      }
      const ssize_t got = ::recv(client, chunk, sizeof chunk, 0);
      if (got <= 0) return text;
      text.append(chunk, static_cast<std::size_t>(got));
    }
  }

  int socket_;
  std::string url_;
};

}  // namespace squall::server::test
