// tests/server/http_client.hpp: one connection to a server under test, byte by byte. It blocks, at most ten seconds, so
// that a server that hangs fails the test instead of hanging it.
#pragma once

#include <squall/server.hpp>

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cerrno>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace squall::server::test {

struct HttpAnswer {
  int status = 0;
  std::map<std::string, std::string> headers = {};  // names in lower case
  std::string body = {};
};

class HttpClient {
 public:
  explicit HttpClient(const Server& server) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    const timeval limit{.tv_sec = 10, .tv_usec = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(server.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
  }
  ~HttpClient() { close(); }
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  void send(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return;  // the server has closed; the test sees it in what it receives
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
  }
  void shutdownSending() { ::shutdown(socket_, SHUT_WR); }
  void close() {
    if (socket_ >= 0) ::close(std::exchange(socket_, -1));
  }

  // The next answer; fails the test when the connection ends or nothing comes.
  HttpAnswer receive(bool is_head = false) {
    HttpAnswer answer;
    const std::string head = receiveUntil("\r\n\r\n");
    if (head.size() < 12) {
      ADD_FAILURE() << "no answer, but: '" << head << "'";
      return answer;
    }
    answer.status = std::stoi(head.substr(9, 3));
    for (std::size_t line = head.find("\r\n") + 2; line < head.size() - 2;) {
      const std::size_t end = head.find("\r\n", line);
      const std::size_t colon = head.find(": ", line);
      std::string name = head.substr(line, colon - line);
      for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
      answer.headers[name] = head.substr(colon + 2, end - colon - 2);
      line = end + 2;
    }
    const auto length = answer.headers.find("content-length");
    if (length != answer.headers.end() && !is_head) answer.body = receiveBytes(std::stoul(length->second));
    return answer;
  }
  // Everything up to and with `end`, e.g. an interim answer.
  std::string receiveUntil(std::string_view end) {
    while (buffer_.find(end) == std::string::npos && more()) {
    }
    const std::size_t found = buffer_.find(end);
    return take(found == std::string::npos ? buffer_.size() : found + end.size());
  }
  // Whether something has come already: what the server has written before it answered somebody else is here.
  bool hasBytes() const {
    char byte = 0;
    return !buffer_.empty() || ::recv(socket_, &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
  }
  // Whether the server ends the connection, with nothing more to read.
  bool ends() {
    while (more()) {
    }
    return ending_ != Ending::Open && buffer_.empty();
  }

  // How the connection ended, as far as was read.
  enum class Ending { Open, Fin, Reset };
  Ending ending() const { return ending_; }
  // All that comes until the connection ends.
  std::string rest() {
    while (more()) {
    }
    return take(buffer_.size());
  }
  // Whether nothing has come that was not read, and the connection is open. Does not wait.
  bool isSilent() {
    char byte = 0;
    return buffer_.empty() && ::recv(socket_, &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 &&
           (errno == EAGAIN || errno == EWOULDBLOCK);
  }

  HttpAnswer ask(std::string_view request) {
    send(request);
    return receive();
  }

 private:
  bool more() {
    char bytes[4096];
    const ssize_t size = ::recv(socket_, bytes, sizeof bytes, 0);
    if (size > 0) buffer_.append(bytes, static_cast<std::size_t>(size));
    if (size == 0) ending_ = Ending::Fin;
    if (size < 0 && errno == ECONNRESET) ending_ = Ending::Reset;
    return size > 0;
  }
  std::string receiveBytes(std::size_t size) {
    while (buffer_.size() < size && more()) {
    }
    return take(size);
  }
  std::string take(std::size_t size) {
    std::string bytes = buffer_.substr(0, size);
    buffer_.erase(0, size);
    return bytes;
  }

  int socket_;
  std::string buffer_;
  Ending ending_ = Ending::Open;
};

// A request as bytes. `headers`: whole lines, each with its end.
inline std::string httpRequest(std::string_view method, std::string_view target, std::string_view headers = {},
                               std::string_view body = {}) {
  std::string text;
  text.append(method).append(" ").append(target).append(" HTTP/1.1\r\nHost: localhost:4566\r\n").append(headers);
  if (!body.empty() || method == "POST")
    text.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n");
  return text.append("\r\n").append(body);
}

// A call of SQS in awsJson.
inline std::string sqsCall(std::string_view operation, std::string_view body, std::string_view headers = {}) {
  std::string lines =
      "X-Amz-Target: AmazonSQS." + std::string(operation) + "\r\nContent-Type: application/x-amz-json-1.0\r\n";
  return httpRequest("POST", "/", lines.append(headers), body);
}

}  // namespace squall::server::test
