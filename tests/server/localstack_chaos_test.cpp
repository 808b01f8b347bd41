// LocalStack's Chaos API as its users know it: rules are set, added and taken away over HTTP, and calls fail by them.
// https://docs.localstack.cloud/aws/capabilities/chaos-engineering/chaos-api/
#include "server/http_client.hpp"

#include <squall/chaos.hpp>
#include <squall/sqs.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace squall::server::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using namespace std::chrono_literals;

constexpr const char* kFaults = "/_localstack/chaos/faults";
constexpr const char* kEffects = "/_localstack/chaos/effects";
const std::string kSend = sqsCall("SendMessage", R"({"QueueUrl":"/000000000000/orders","MessageBody":"hello"})");
const std::string kUrl = sqsCall("GetQueueUrl", R"({"QueueName":"orders"})");

class LocalStackChaosApi : public testing::Test {
 protected:
  LocalStackChaosApi() { cloud.sqs().createQueue("orders"); }

  HttpAnswer ask(const std::string& method, const std::string& target, const std::string& body = "") {
    return HttpClient(server).ask(httpRequest(method, target, "", body));
  }
  // Each answers with the rules that are in place.
  json change(const std::string& method, const json& rules) {
    const HttpAnswer answer = ask(method, kFaults, rules.dump());
    EXPECT_EQ(answer.status, 200) << answer.body;
    return json::parse(answer.body);
  }
  json shown() { return json::parse(ask("GET", kFaults).body); }
  int statusOf(const std::string& call) { return client.ask(call).status; }

  Cloud cloud{{.seed = 42, .clock = ClockMode::Manual}};
  Server server{cloud};
  HttpClient client{server};
  const json everything_of_sqs = json::parse(R"([{"service": "sqs"}])");
  const json sends = json::parse(
      R"([{"service": "sqs", "region": "us-east-1", "operation": "SendMessage", "probability": 1.0,
           "error": {"statusCode": 400, "code": "InvalidMessage"}}])");
};

TEST_F(LocalStackChaosApi, BeginsWithoutRules) {
  EXPECT_EQ(shown(), json::array());
  EXPECT_EQ(statusOf(kSend), 200);
}

TEST_F(LocalStackChaosApi, PostSetsTheRulesAndCallsFail) {
  EXPECT_EQ(change("POST", everything_of_sqs), everything_of_sqs) << "as it was written";
  const HttpAnswer answer = client.ask(kSend);
  EXPECT_EQ(answer.status, 503);
  EXPECT_THAT(answer.body, HasSubstr("ServiceUnavailable"));
  EXPECT_EQ(cloud.journal().count(EventKind::Publish), 0u);

  EXPECT_EQ(change("POST", sends), sends) << "instead of those before";
  EXPECT_EQ(statusOf(kUrl), 200);
  const HttpAnswer other = client.ask(kSend);
  EXPECT_EQ(other.status, 400);
  EXPECT_THAT(other.body, HasSubstr("InvalidMessage"));
}

TEST_F(LocalStackChaosApi, AnEmptyListEndsTheOutage) {
  change("POST", everything_of_sqs);
  EXPECT_EQ(change("POST", json::array()), json::array());
  EXPECT_EQ(statusOf(kSend), 200);
}

TEST_F(LocalStackChaosApi, AnEmptyRuleIsAboutEveryCall) {
  change("POST", json::parse("[{}]"));
  EXPECT_EQ(statusOf(kSend), 503);
  EXPECT_EQ(statusOf(kUrl), 503);
}

TEST_F(LocalStackChaosApi, PatchAddsAndTheFirstThatMatchesCounts) {
  change("POST", sends);
  json both = sends;
  both.push_back(everything_of_sqs[0]);
  EXPECT_EQ(change("PATCH", everything_of_sqs), both);
  EXPECT_EQ(shown(), both);
  EXPECT_EQ(statusOf(kSend), 400);
  EXPECT_EQ(statusOf(kUrl), 503);
}

TEST_F(LocalStackChaosApi, DeleteTakesAwayWhatIsExactlyTheSame) {
  change("POST", sends);
  change("PATCH", everything_of_sqs);
  json nearly = sends;
  nearly[0].erase("region");
  EXPECT_EQ(change("DELETE", nearly).size(), 2u);
  EXPECT_EQ(change("DELETE", sends), everything_of_sqs);
  EXPECT_EQ(statusOf(kSend), 503);
  EXPECT_EQ(change("DELETE", everything_of_sqs), json::array());
  EXPECT_EQ(statusOf(kSend), 200);
}

TEST_F(LocalStackChaosApi, KeepsRulesOnServicesThatAreNotThere) {
  const json kinesis = json::parse(R"([{"service": "kinesis", "operation": "PutRecord", "probability": 0.3}])");
  EXPECT_EQ(change("POST", kinesis), kinesis);
  EXPECT_EQ(statusOf(kSend), 200);
}

TEST_F(LocalStackChaosApi, LeavesOtherRulesAlone) {
  cloud.chaos().add({.id = "own",
                     .on = {.service = "sqs", .operation = "GetQueueUrl"},
                     .fault = {.kind = chaos::FaultKind::Throttle}});
  change("POST", sends);
  change("POST", json::array());
  EXPECT_EQ(statusOf(kUrl), 403);
}

TEST_F(LocalStackChaosApi, HasNoPut) {
  const HttpAnswer answer = ask("PUT", kFaults, sends.dump());
  EXPECT_EQ(answer.status, 405);
  EXPECT_EQ(answer.headers.at("allow"), "GET, POST, PATCH, DELETE");
  EXPECT_EQ(shown(), json::array());
}

TEST_F(LocalStackChaosApi, LatencyIsForEveryCall) {
  EXPECT_EQ(json::parse(ask("GET", kEffects).body), json::parse(R"({"latency": 0})"));
  EXPECT_EQ(json::parse(ask("POST", kEffects, R"({"latency": 30})").body), json::parse(R"({"latency": 30})"));
  const Clock::RealTime begun = Clock::realNow();
  EXPECT_EQ(statusOf(kSend), 200);
  EXPECT_GE(Clock::realNow() - begun, 30ms);
  EXPECT_EQ(json::parse(ask("GET", kEffects).body), json::parse(R"({"latency": 30})"));
  ask("POST", kEffects, R"({"latency": 0})");
  EXPECT_TRUE(cloud.chaos().report().empty());
  EXPECT_THAT(ask("POST", kEffects, R"({"latency": "slow"})").body, HasSubstr("latency"));
  EXPECT_EQ(ask("POST", kEffects, R"({"jitter": 5})").status, 400);
}

struct Mistake {
  const char* label;
  const char* body;
  const char* error;
};
std::ostream& operator<<(std::ostream& out, const Mistake& row) { return out << row.label; }

class LocalStackChaosMistake : public LocalStackChaosApi, public testing::WithParamInterface<Mistake> {};

TEST_P(LocalStackChaosMistake, IsSaidAndChangesNothing) {
  change("POST", sends);
  for (const char* const method : {"POST", "PATCH", "DELETE"}) {
    const HttpAnswer answer = ask(method, kFaults, GetParam().body);
    EXPECT_EQ(answer.status, 400) << method;
    EXPECT_THAT(json::parse(answer.body).at("error").get<std::string>(), HasSubstr(GetParam().error)) << method;
    EXPECT_EQ(shown(), sends) << method;
    EXPECT_EQ(statusOf(kSend), 400) << method;
    EXPECT_EQ(statusOf(kUrl), 200) << method;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Bodies, LocalStackChaosMistake,
    testing::Values(Mistake{"one bad rule of two", R"([{"service":"sqs"},{"service":"sqs","probability":2}])",
                            "probability"},
                    Mistake{"unknown key", R"([{"servic":"sqs"}])", "Did you mean 'service'?"},
                    Mistake{"no list", R"({"service":"sqs"})", "must be a list"}, Mistake{"no JSON", "[{", "body:1:"},
                    Mistake{"nothing", "", "must be a list"},
                    Mistake{"status as text", R"([{"error":{"statusCode":"five"}}])", "statusCode"},
                    Mistake{"status out of range", R"([{"error":{"statusCode":42}}])", "statusCode"},
                    Mistake{"error as text", R"([{"error":"ServiceUnavailable"}])", "error"}));

}  // namespace
}  // namespace squall::server::test
