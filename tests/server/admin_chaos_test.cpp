// Chaos over HTTP: rules are added, looked at and taken away while a server runs.
#include "server/http_client.hpp"

#include <squall/chaos.hpp>
#include <squall/sqs.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace squall::server::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

const std::string kSend = sqsCall("SendMessage", R"({"QueueUrl":"/000000000000/orders","MessageBody":"hello"})");
const std::string kThrottle =
    R"({"id":"t","on":{"service":"sqs","operation":"SendMessage"},"when":{"nth":2},"scope":"resource",)"
    R"("do":{"fault":"throttle"}})";
const std::string kLose =
    R"({"id":"l","on":{"service":"sqs","operation":"SendMessage"},"when":{"nth":1},"scope":"resource",)"
    R"("do":{"fault":"drop_response","close":"rst"}})";

class AdminChaosTest : public testing::Test {
 protected:
  AdminChaosTest() { cloud.sqs().createQueue("orders"); }

  HttpAnswer ask(const std::string& method, const std::string& target, const std::string& body = "") {
    HttpClient admin(server);
    return admin.ask(httpRequest(method, target, "", body));
  }
  json report() { return json::parse(ask("GET", "/_squall/chaos").body); }

  Cloud cloud{{.seed = 42, .clock = ClockMode::Manual}};
  Server server{cloud};
  HttpClient client{server};
};

TEST_F(AdminChaosTest, AddsARuleThatFiresAndTellsSo) {
  const HttpAnswer added = ask("POST", "/_squall/chaos/rules", kThrottle);
  EXPECT_EQ(added.status, 200) << added.body;
  EXPECT_EQ(json::parse(added.body)["added"], json({"t"}));
  EXPECT_EQ(client.ask(kSend).status, 200);
  EXPECT_THAT(client.ask(kSend).body, HasSubstr("RequestThrottled"));
  const json seen = report();
  ASSERT_EQ(seen["rules"].size(), 1u);
  EXPECT_EQ(seen["rules"][0], json({{"id", "t"}, {"fault", "throttle"}, {"matched", 2}, {"fired", 1}}));
  EXPECT_EQ(seen["seed"], "0x000000000000002a");
  EXPECT_EQ(seen["state"], "start");
}

TEST_F(AdminChaosTest, BreaksConnectionsToo) {
  ASSERT_EQ(ask("POST", "/_squall/chaos/rules", "[" + kLose + "]").status, 200);
  client.send(kSend);
  EXPECT_EQ(client.rest(), "");
  EXPECT_EQ(client.ending(), HttpClient::Ending::Reset);
  EXPECT_EQ(cloud.journal().count(EventKind::Publish), 1u);
}

TEST_F(AdminChaosTest, TakesARuleAway) {
  ask("POST", "/_squall/chaos/rules", "[" + kLose + "," + kThrottle + "]");
  EXPECT_EQ(ask("DELETE", "/_squall/chaos/rules/l").status, 200);
  EXPECT_EQ(client.ask(kSend).status, 200);
  const HttpAnswer again = ask("DELETE", "/_squall/chaos/rules/l");
  EXPECT_EQ(again.status, 404);
  EXPECT_THAT(again.body, HasSubstr("There is no rule 'l'"));
}

TEST_F(AdminChaosTest, TakesAllRulesAway) {
  ask("POST", "/_squall/chaos/rules", kLose);
  EXPECT_EQ(ask("DELETE", "/_squall/chaos").status, 200);
  EXPECT_EQ(client.ask(kSend).status, 200);
  EXPECT_EQ(report()["rules"], json::array());
}

TEST_F(AdminChaosTest, HealsAndResumes) {
  const std::string always = R"({"id":"a","on":{"service":"sqs","operation":"SendMessage"},"do":{"fault":"throttle"}})";
  ask("POST", "/_squall/chaos/rules", always);
  EXPECT_NE(client.ask(kSend).status, 200);
  EXPECT_EQ(ask("POST", "/_squall/chaos/heal").status, 200);
  EXPECT_EQ(client.ask(kSend).status, 200);
  EXPECT_EQ(ask("POST", "/_squall/chaos/resume").status, 200);
  EXPECT_NE(client.ask(kSend).status, 200);
}

TEST_F(AdminChaosTest, WritesTheDecisionLogAsJsonLines) {
  ask("POST", "/_squall/chaos/rules", kThrottle);
  client.ask(kSend);
  client.ask(kSend);
  const HttpAnswer log = ask("GET", "/_squall/chaos/log");
  EXPECT_EQ(log.headers.at("content-type"), "application/x-ndjson");
  EXPECT_THAT(log.body, StartsWith(R"({"kind":"header",)"));
  EXPECT_THAT(log.body, HasSubstr(R"("rule":"t")"));
}

TEST_F(AdminChaosTest, JudgesWhatWasRecorded) {
  client.ask(kSend);
  const std::string checks = R"({"version":1,"check":["no_message_lost",{"drains":{"within":"10m"}}]})";
  const json soon = json::parse(ask("POST", "/_squall/chaos/check", checks).body);
  EXPECT_EQ(soon["checks"][0]["name"], "no_message_lost");
  EXPECT_EQ(soon["checks"][0]["verdict"], "PASS");
  EXPECT_EQ(soon["checks"][0]["looked_at"], 1);
  EXPECT_NE(soon["verdict"], "PASS") << "nobody has consumed it";

  cloud.sqs().receive("orders");
  cloud.clock().advance(std::chrono::minutes(11));
  const HttpAnswer late = ask("POST", "/_squall/chaos/check", checks);
  EXPECT_EQ(late.status, 200);
  const json judged = json::parse(late.body);
  EXPECT_EQ(judged["verdict"], "FAIL") << late.body;
  EXPECT_EQ(judged["checks"][1]["name"], "drains");
  EXPECT_FALSE(judged["checks"][1]["witness"].empty());
  EXPECT_THAT(judged["checks"][1]["timeline"].get<std::string>(), HasSubstr("orders"));
}

TEST_F(AdminChaosTest, CountsTheTimeToDrainFromTheHealing) {
  client.ask(kSend);
  cloud.sqs().receive("orders");
  cloud.clock().advance(std::chrono::minutes(11));
  EXPECT_EQ(ask("POST", "/_squall/chaos/heal").status, 200);
  const std::string drains = R"({"version":1,"check":[{"drains":{"within":"10m"}}]})";
  EXPECT_EQ(json::parse(ask("POST", "/_squall/chaos/check", drains).body)["verdict"], "UNKNOWN");
  cloud.clock().advance(std::chrono::minutes(11));
  EXPECT_EQ(json::parse(ask("POST", "/_squall/chaos/check", drains).body)["verdict"], "FAIL");
}

TEST_F(AdminChaosTest, SaysWhatIsWrongWithAListOfChecks) {
  const HttpAnswer answer = ask("POST", "/_squall/chaos/check", R"({"version":1,"check":["no_mesage_lost"]})");
  EXPECT_EQ(answer.status, 400);
  EXPECT_THAT(answer.body, HasSubstr("no_message_lost"));
  const HttpAnswer nothing = ask("POST", "/_squall/chaos/check", R"({"version":1})");
  EXPECT_EQ(nothing.status, 400);
  EXPECT_THAT(nothing.body, HasSubstr("The body has no checks"));
  EXPECT_EQ(ask("POST", "/_squall/chaos/check").status, 400);
}

TEST_F(AdminChaosTest, TakesASeed) {
  EXPECT_EQ(ask("POST", "/_squall/chaos/rules?seed=7", kThrottle).status, 200);
  EXPECT_EQ(report()["seed"], "0x0000000000000007");
}

TEST_F(AdminChaosTest, AddsAllRulesOrNone) {
  const HttpAnswer answer = ask("POST", "/_squall/chaos/rules", "[" + kThrottle + "," + kThrottle + "]");
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(report()["rules"], json::array());
}

TEST_F(AdminChaosTest, SaysWhatIsWrongWithARuleAndWhere) {
  const HttpAnswer answer =
      ask("POST", "/_squall/chaos/rules", R"({"id":"t","on":{"servic":"sqs"},"do":{"fault":"throtle"}})");
  EXPECT_EQ(answer.status, 400);
  const std::string text = json::parse(answer.body).at("error");
  EXPECT_THAT(text, HasSubstr("body:1:"));
  EXPECT_THAT(text, HasSubstr("service"));
  EXPECT_THAT(text, HasSubstr("throttle"));
  EXPECT_EQ(ask("POST", "/_squall/chaos/rules").status, 400);
  EXPECT_EQ(ask("POST", "/_squall/chaos/rules?sed=7", kThrottle).status, 400);
  EXPECT_EQ(ask("POST", "/_squall/chaos/rules?allow_contract_violations=1", kThrottle).status, 400);
}

}  // namespace
}  // namespace squall::server::test
