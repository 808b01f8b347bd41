#include "bench/scenarios.hpp"

#include "bench/sdk_requests.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>

namespace squall::bench {

namespace {

using nlohmann::json;
using Steady = std::chrono::steady_clock;

constexpr const char* kRules = R"([
  {"id": "poison", "on": {"service": "sqs", "operation": "SendMessage", "resource": "orders"}, "when": {"nth": 3},
   "scope": "resource", "do": {"fault": "poison", "payload": "malformed_json"}},
  {"id": "twice", "on": {"service": "sqs", "operation": "ReceiveMessage", "resource": "orders"},
   "when": {"probability": 0.1}, "do": {"fault": "duplicate", "copies": 2}, "limit": {"per_identity": 1}},
  {"id": "lost", "on": {"service": "sqs", "operation": "DeleteMessage", "resource": "orders"},
   "when": {"probability": 0.1}, "do": {"fault": "drop_response", "close": "rst"}}])";
constexpr const char* kChecks = R"({"version": 1, "check": ["no_message_lost",
  {"poison_isolated": {"queue": "orders", "dlq": "orders-dlq"}}, {"drains": {"within": "10m", "queues": "orders"}}]})";
constexpr const char* kAttributes = R"(, "Attributes": {"VisibilityTimeout": "30", "RedrivePolicy": )"
                                    R"("{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:000000000000:orders-dlq\",)"
                                    R"(\"maxReceiveCount\":\"3\"}"}})";
constexpr int kReceives = 3;  // of the poisoned order

class Scenarios {
 public:
  Scenarios(const Endpoint& endpoint, std::size_t messages)
      : endpoint_(endpoint), messages_(messages), requests_(endpoint.text()) {
    client_.emplace(endpoint_);
  }

  void run(std::size_t seed) {
    prepare(seed);
    for (std::size_t i = 0; i < messages_; ++i) {
      call("SendMessage", SdkRequests::sendMessage(url_, R"({\"orderId\":\"o-)" + std::to_string(i) + R"(\"})"));
    }
    consume();
    for (int receive = 0; receive < kReceives; ++receive) {
      admin("POST", "/_squall/clock", R"({"advance": "30s"})");
      consume();
    }
    judge();
  }
  std::size_t requests() const { return sent_; }

 private:
  void prepare(std::size_t seed) {
    admin("POST", "/_squall/reset");
    admin("DELETE", "/_squall/chaos");
    call("CreateQueue", SdkRequests::createQueue("orders-dlq"));
    std::string orders = SdkRequests::createQueue("orders");
    orders.pop_back();  // the brace
    url_ = json::parse(call("CreateQueue", orders + kAttributes)).at("QueueUrl").get<std::string>();
    admin("POST", "/_squall/chaos/rules?seed=" + std::to_string(seed), kRules);
  }

  void consume() {
    const std::string receive = R"({"QueueUrl": ")" + url_ + R"(", "MaxNumberOfMessages": 10})";
    while (true) {
      const json answer = json::parse(call("ReceiveMessage", receive));
      if (!answer.contains("Messages") || answer["Messages"].empty()) return;
      for (const json& message : answer["Messages"]) {
        if (message["Body"].get_ref<const std::string&>().back() == '}') remove(message["ReceiptHandle"]);
      }
    }
  }

  // A delete whose answer is lost was done all the same; the connection is gone.
  void remove(const std::string& handle) {
    try {
      call("DeleteMessage", SdkRequests::deleteMessage(url_, handle));
    } catch (const std::system_error&) {
      client_.emplace(endpoint_);
    }
  }

  void judge() {
    const std::string log = admin("GET", "/_squall/chaos/log");
    if (log.find(R"("rule":"poison")") == std::string::npos) throw std::runtime_error("no order was poisoned: " + log);
    const json judged = json::parse(admin("POST", "/_squall/chaos/check", kChecks));
    if (judged.at("verdict") != "PASS") throw std::runtime_error("a scenario did not pass: " + judged.dump(2));
  }

  std::string call(std::string_view operation, std::string_view body) {
    ++sent_;
    return client_->exchange(requests_.make(operation, body));
  }
  std::string admin(const std::string& method, const std::string& target, const std::string& body = "") {
    ++sent_;
    return client_->exchange(method + " " + target + " HTTP/1.1\r\nHost: " + endpoint_.text() +
                             "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
  }

  const Endpoint endpoint_;
  const std::size_t messages_;
  const SdkRequests requests_;
  std::optional<HttpClient> client_;
  std::string url_;
  std::size_t sent_ = 0;
};

}  // namespace

ScenariosResult runScenarios(const Endpoint& endpoint, std::size_t messages, std::chrono::nanoseconds duration) {
  Scenarios scenarios(endpoint, messages);
  // Warm: memory is there, and each scenario finds what the last one left.
  constexpr std::size_t kWarmUp = 20;
  std::size_t seed = 0;
  while (seed < kWarmUp) scenarios.run(++seed);

  const std::size_t requests_before = scenarios.requests();
  ScenariosResult result;
  const auto begin = Steady::now();
  for (auto now = begin; now < begin + duration; now = Steady::now()) {
    scenarios.run(++seed);
    ++result.scenarios;
  }
  result.seconds = std::chrono::duration<double>(Steady::now() - begin).count();
  result.requests_a_scenario =
      static_cast<double>(scenarios.requests() - requests_before) / static_cast<double>(result.scenarios);
  return result;
}

}  // namespace squall::bench
