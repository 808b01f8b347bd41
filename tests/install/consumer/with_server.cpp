// Uses squall::server: asks the endpoint for its health over a plain socket.
#include <squall/server.hpp>
#include <squall/squall.hpp>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <iostream>
#include <string>

namespace {

std::string answerTo(const std::string& request, std::uint16_t port) {
  const int connection = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return "no connection";
  if (send(connection, request.data(), request.size(), 0) != static_cast<ssize_t>(request.size())) return "not sent";

  std::string answer;
  char part[512];
  for (ssize_t size = 0; (size = recv(connection, part, sizeof part, 0)) > 0;) {
    answer.append(part, static_cast<std::size_t>(size));
  }
  close(connection);
  return answer;
}

}  // namespace

int main() {
  squall::Cloud cloud;
  squall::Server server(cloud);
  const std::string answer =
      answerTo("GET /_squall/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", server.port());
  if (!answer.starts_with("HTTP/1.1 200")) {
    std::cerr << server.endpoint() << " answers: " << answer << "\n";
    return 1;
  }
}
