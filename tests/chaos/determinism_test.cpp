// The promise of chaos: the same seed gives the same run. In-process byte for byte; over HTTP, with any number of
// threads, the same faults on the same messages.
#include "examples/order_service.hpp"
#include "tests/server/http_client.hpp"

#include <squall/scenario.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <memory>
#include <set>
#include <sstream>
#include <thread>

namespace squall {
namespace {

namespace fs = std::filesystem;

struct Trace {
  std::string journal;
  std::string decisions;
};

// The order service in the scenario's world; what it did and what was decided.
Trace traceOf(const ScenarioFile& scenario, std::unique_ptr<Cloud> cloud) {
  const bool is_fifo = scenario.name() == "slow-and-dropped";
  OrderService service(*cloud, is_fifo ? "charges.fifo" : "charges", {});
  if (scenario.name() == "throttle-burst") {
    service.publish("orders", 40);
  } else {
    service.publishOneByOne("orders", 40);
    service.consume("orders");
  }
  std::ostringstream journal;
  cloud->journal().writeJsonLines(journal, {}, {.wall_time = false});
  std::ostringstream decisions;
  cloud->chaos().writeLog(decisions);
  EXPECT_EQ(cloud->chaos().determinism(), chaos::DeterminismClass::Exact);
  return {.journal = journal.str(), .decisions = decisions.str()};
}

Trace traceOf(const ScenarioFile& scenario, std::uint64_t seed) { return traceOf(scenario, scenario.newCloud(seed)); }

std::vector<std::string> shippedScenarios() {
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(std::string(SQUALL_SOURCE_DIR) + "/examples/scenarios")) {
    // The one for tables waits for tables.
    if (entry.path().extension() == ".yaml" && entry.path().stem() != "5_throttle_burst_dynamodb") {
      files.push_back(entry.path().stem());
    }
  }
  std::ranges::sort(files);
  return files;
}

class ShippedScenario : public ::testing::TestWithParam<std::string> {
 protected:
  const ScenarioFile scenario{std::string(SQUALL_SOURCE_DIR) + "/examples/scenarios/" + GetParam() + ".yaml"};
};

TEST_P(ShippedScenario, RepeatsByteForByteWithTheSameSeed) {
  const Trace first = traceOf(scenario, 42);
  const Trace second = traceOf(scenario, 42);
  EXPECT_GT(first.journal.size(), 10'000U);
  EXPECT_EQ(first.journal, second.journal);
  EXPECT_EQ(first.decisions, second.decisions);
}

TEST_P(ShippedScenario, DiffersWithAnotherSeed) {
  EXPECT_NE(traceOf(scenario, 42).journal, traceOf(scenario, 43).journal);
}

TEST_P(ShippedScenario, RepeatsByteForByteFromItsLogWithOtherDice) {
  const Trace recorded = traceOf(scenario, 42);
  auto cloud = scenario.newCloud(42);
  cloud->chaos().setSeed(43);
  std::istringstream log(recorded.decisions);
  cloud->chaos().follow(chaos::readDecisions(log));
  const Trace repeated = traceOf(scenario, std::move(cloud));
  const auto withoutHeader = [](const std::string& lines) { return lines.substr(lines.find('\n')); };
  EXPECT_EQ(withoutHeader(repeated.decisions), withoutHeader(recorded.decisions));
  EXPECT_EQ(repeated.journal, recorded.journal);
}

INSTANTIATE_TEST_SUITE_P(All, ShippedScenario, ::testing::ValuesIn(shippedScenarios()),
                         [](const auto& shipped) { return shipped.param; });

// ---- over HTTP

using server::test::HttpClient;

std::string requestOf(std::string_view operation, std::string_view worker, const std::string& body) {
  return "POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: AmazonSQS." + std::string(operation) +
         "\r\nContent-Type: application/x-amz-json-1.0\r\nAuthorization: AWS4-HMAC-SHA256 Credential=" +
         std::string(worker) + "/20300101/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=0\r\n" +
         "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

// Which faults hit which messages, when so many threads send the same orders.
std::set<std::string> faultsWith(int threads) {
  constexpr int kOrders = 32;
  Cloud cloud({.seed = 42, .clock = ClockMode::Wall});
  cloud.sqs().createQueue("orders");
  cloud.chaos().setIdentity({.message = {"body:$.orderId"}});
  cloud.chaos().add({.id = "t",
                     .on = {.service = "sqs", .operation = "SendMessage"},
                     .when = {.probability = 0.3},
                     .fault = {.kind = chaos::FaultKind::Throttle}});
  cloud.chaos().add(
      {.id = "l",
       .on = {.service = "sqs", .operation = "SendMessage"},
       .when = {.probability = 0.3},
       .fault = {.kind = chaos::FaultKind::Latency, .latency = {.fixed = std::chrono::microseconds(50)}}});
  const Server server(cloud, {.threads = 2});
  std::atomic<int> next{0};
  std::vector<std::thread> workers;
  workers.reserve(static_cast<std::size_t>(threads));
  for (int worker = 0; worker < threads; ++worker) {
    workers.emplace_back([&next, &server] {
      HttpClient client(server);
      for (int order = next++; order < kOrders; order = next++) {
        const std::string body = R"({\"orderId\":\"o-)" + std::to_string(order) + R"(\"})";
        client.send(requestOf("SendMessage", "worker",
                              R"({"QueueUrl":"http://localhost/000000000000/orders","MessageBody":")" + body + "\"}"));
        client.receive();
      }
    });
  }
  for (std::thread& worker : workers) worker.join();
  std::set<std::string> faults;
  for (const chaos::Decision& decision : cloud.chaos().decisions()) {
    if (decision.fired) faults.insert(decision.rule + " " + decision.key);
  }
  EXPECT_EQ(cloud.chaos().determinism(), chaos::DeterminismClass::Keyed);
  return faults;
}

TEST(ChaosOverHttp, HitsTheSameMessagesWithAnyNumberOfThreadsFiftyTimes) {
  const std::set<std::string> expected = faultsWith(1);
  EXPECT_GT(expected.size(), 10U);
  for (int run = 0; run < 50; ++run) {
    for (const int threads : {1, 4, 16}) {
      ASSERT_EQ(faultsWith(threads), expected) << "run " << run << ", " << threads << " threads";
    }
  }
}

}  // namespace
}  // namespace squall
