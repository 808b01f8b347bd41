// bench/canned_server.cpp: the yardstick. A Boost.Beast server that reads whole requests and answers each with the same
// message, whatever was asked: what a server on Asio and Beast costs before it does anything.
//
//   squall_bench_canned --port-file FILE [--threads N] [--by-operation]
//
// Like `squall serve`: Beast's parser, keep-alive, TCP_NODELAY, N threads on one io_context (1 without --threads). No
// timeouts, no strands (a connection has one operation in flight), no locks, no logs; the answers are made once.
#include "bench/sdk_requests.hpp"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;

using Response = http::response<http::string_body>;

// An answer with the headers and the size of Squall's own.
Response answer(const std::string& body) {
  Response response(http::status::ok, 11);
  response.set("x-amzn-RequestId", "0f6c7f3f-7a5c-4b5e-8d3c-5c715e145f5e");
  response.set(http::field::content_type, "application/x-amz-json-1.0");
  response.set("x-squall-virtual-time", "2030-01-01T00:00:00.000000Z");
  response.set(http::field::date, "Tue, 01 Jan 2030 00:00:00 GMT");
  response.body() = body;
  response.prepare_payload();
  return response;
}

struct Answers {
  const Response send = answer(
      R"({"MD5OfMessageBody":"5d41402abc4b2a76b9719d911017c592","MessageId":"219f8380-5770-4cc2-8c3e-5c715e145f5e"})");
  const Response receive = answer(
      R"({"Messages":[{"MessageId":"219f8380-5770-4cc2-8c3e-5c715e145f5e","ReceiptHandle":")" + std::string(256, 'A') +
      R"(","MD5OfBody":"5d41402abc4b2a76b9719d911017c592","Body":")" + squall::bench::escapedOrderOf1KiB() + R"("}]})");
  const Response nothing = answer("");
  // Off: every request gets the answer of SendMessage, and nobody looks at what it was.
  bool by_operation = false;

  const Response& to(const http::request<http::string_body>& request) const {
    if (!by_operation) return send;
    const auto target = request["X-Amz-Target"];
    if (target == "AmazonSQS.ReceiveMessage") return receive;
    return target == "AmazonSQS.DeleteMessage" ? nothing : send;
  }
};

class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(tcp::socket socket, const Answers& answers) : socket_(std::move(socket)), answers_(answers) {
    buffer_.reserve(8 << 10);  // a whole request in one read; Beast begins with 512 bytes
  }

  void read() {
    request_ = {};
    http::async_read(socket_, buffer_, request_,
                     [self = shared_from_this()](const beast::error_code& error, std::size_t) {
                       if (!error) self->write();
                     });
  }

 private:
  void write() {
    http::async_write(socket_, answers_.to(request_),
                      [self = shared_from_this()](const beast::error_code& error, std::size_t) {
                        if (!error) self->read();
                      });
  }

  tcp::socket socket_;
  const Answers& answers_;
  beast::flat_buffer buffer_;
  http::request<http::string_body> request_;
};

void acceptNext(tcp::acceptor& acceptor, const Answers& answers) {
  acceptor.async_accept([&acceptor, &answers](const beast::error_code& error, tcp::socket socket) {
    if (error) return;
    socket.set_option(tcp::no_delay(true));
    std::make_shared<Connection>(std::move(socket), answers)->read();
    acceptNext(acceptor, answers);
  });
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Answers every request with the same bytes.");
  std::string port_file;
  int threads = 1;
  Answers answers;
  app.add_option("--port-file", port_file, "where to write the port")->required();
  app.add_option("--threads", threads, "threads that serve");
  app.add_flag("--by-operation", answers.by_operation, "one fixed answer for each of send, receive and delete");
  CLI11_PARSE(app, argc, argv);

  asio::io_context context(threads);
  tcp::acceptor acceptor(context, tcp::endpoint(asio::ip::address_v4::loopback(), 0));
  acceptNext(acceptor, answers);
  asio::signal_set signals(context, SIGINT, SIGTERM);
  signals.async_wait([&context](const beast::error_code&, int) { context.stop(); });
  std::ofstream(port_file) << acceptor.local_endpoint().port() << '\n';

  std::vector<std::thread> others;
  for (int i = 1; i < threads; ++i) others.emplace_back([&context] { context.run(); });
  context.run();
  for (std::thread& other : others) other.join();
}
