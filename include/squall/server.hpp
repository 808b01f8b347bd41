// squall/server.hpp: the fakes behind a real HTTP endpoint, inside this process.
//
//   squall::Cloud cloud{{.clock = squall::ClockMode::Manual}};
//   squall::Server server(cloud);                       // 127.0.0.1, a free port, a thread of its own
//   setenv("AWS_ENDPOINT_URL", server.endpoint().c_str(), 1);
//   ...                                                 // any AWS SDK, in this process or another
//   cloud.sqs().send("orders", "hello");                // the same queues, without HTTP
//
// `squall serve` is this class behind a command line. The endpoint also answers developer requests under /_squall/,
// /_localstack/health, /_aws/sqs/messages and /moto-api/reset: docs/SERVER.md.
//
// Whose account: a request signed with an access key of 12 digits belongs to that account; every other request belongs
// to the first Cloud's account. An account without a Cloud gets one at its first request, with the first Cloud's
// options.
//
// Time: the server drives a Wall or Scaled clock, and lets an Auto clock jump while clients wait in long polls and
// nobody is at work; docs/TIME.md has the rule. A Manual clock moves only by advance(), here or over HTTP. So that no
// SDK runs into its read timeout, a long poll ends after as much real time as it asked for, at most `longest_park`.
#pragma once

#include <squall/cloud.hpp>
#include <squall/dynamodb/options.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace squall {

class DataDirectory;

enum class LogLevel { Debug, Info, Warning, Error };

struct ServerOptions {
  std::string host = "127.0.0.1";  // address or name to listen on; "0.0.0.0" for every network
  std::uint16_t port = 0;          // 0: a free one, see Server::port()
  unsigned threads = 1;            // that serve connections; one is enough for tests
  // The secret access key that every request must be signed with (SigV4); empty: signatures are not looked at.
  std::string verify_signatures = {};

  // Largest request body: DynamoDB's, for a batch of 25 items. That is more than SQS needs for a message of 1 MiB of
  // which each byte is written as 6 bytes of JSON.
  std::size_t max_body_bytes = 16 << 20;
  std::size_t max_header_bytes = 64 << 10;

  // For all Clouds of the server, configure() of <squall/dynamodb.hpp>; nothing: they stay as they are.
  std::optional<DynamodbOptions> dynamodb = {};

  std::chrono::milliseconds idle_timeout = std::chrono::seconds(75);     // between two requests of a connection
  std::chrono::milliseconds request_timeout = std::chrono::seconds(30);  // to send a request or to read its answer
  std::chrono::milliseconds longest_park = std::chrono::seconds(20);     // a long poll, whatever it asked for
  std::chrono::milliseconds stop_timeout = std::chrono::seconds(5);      // to finish requests when the server stops

  // ClockMode::Auto: each client is one loop that receives, works and receives again, so one that waits in a long poll
  // has given up what it received before, and the clock may jump to where that becomes visible again. False: a client
  // may have many threads behind one connection pool, and what it received holds the clock until it is settled.
  bool single_consumer = false;

  // Requests are admitted one at a time: those that come within so much real time of the first, in the order of who
  // asks for what (docs/CHAOS.md, "One request at a time"). Nothing: as they come.
  std::optional<std::chrono::milliseconds> serialize = {};

  // What stands in for targets of rules that are not fakes of Squall's (Lambda functions, topics): ARNs (with * and ?)
  // and the http URLs that get what the target would get. The last that fits counts.
  std::vector<std::pair<std::string, std::string>> targets = {};

  // Where changes are kept beyond the end of the process: data_directory.hpp. The server keeps in it every Cloud that
  // is not kept yet, makes Clouds for its accounts, and compacts it. It outlives the server. Null: in memory alone.
  DataDirectory* data = nullptr;

  // Called from the server's threads; null: nothing is logged. Debug: one line a request.
  std::function<void(LogLevel, std::string_view)> log = {};
  LogLevel log_level = LogLevel::Info;
};

class Server {
 public:
  // Listens when the constructor returns. Throws std::system_error when it cannot (errc::address_in_use when another
  // program has the port), std::logic_error for options that make no sense. The Clouds outlive the server.
  explicit Server(Cloud& cloud, const ServerOptions& options = {});
  // Several accounts; the first is the default. Each Cloud has an account of its own.
  explicit Server(const std::vector<Cloud*>& clouds, const ServerOptions& options = {});
  // Stops.
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  // "http://127.0.0.1:40123", for AWS_ENDPOINT_URL.
  std::string endpoint() const;
  std::uint16_t port() const;

  // Accepts no more, ends long polls with what there is, finishes requests, closes; after `stop_timeout` closes what is
  // left. May be called more than once, but not from the server's threads.
  void stop();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace squall
