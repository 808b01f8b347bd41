// The developer endpoints: health, coverage, journal, wait, clock, reset, and those of LocalStack and moto.
#include "server/http_client.hpp"

#include <squall/sqs.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace squall::server::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

class AdminTest : public testing::Test {
 protected:
  HttpAnswer get(const std::string& target) { return client.ask(httpRequest("GET", target)); }
  HttpAnswer post(const std::string& target, const std::string& body = "") {
    return client.ask(httpRequest("POST", target, "", body));
  }
  static std::string errorOf(const HttpAnswer& answer) { return json::parse(answer.body).at("error"); }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Server server{cloud};
  HttpClient client{server};
};

TEST_F(AdminTest, TellsItsHealth) {
  const HttpAnswer answer = get("/_squall/health");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.headers.at("content-type"), "application/json");
  const json health = json::parse(answer.body);
  EXPECT_EQ(health["status"], "ok");
  EXPECT_EQ(health["account"], "000000000000");
  EXPECT_EQ(health["clock"]["mode"], "manual");
  EXPECT_EQ(health["clock"]["now"], "2030-01-01T00:00:00.000000Z");
  EXPECT_EQ(health["services"]["sqs"]["operations_done"], 23);
  EXPECT_EQ(health["services"]["sqs"]["operations_total"], 23);
}

TEST_F(AdminTest, TellsToolsOfLocalStackWhatRuns) {
  const json health = json::parse(get("/_localstack/health").body);
  EXPECT_EQ(health["services"]["sqs"], "running");
  EXPECT_EQ(health["services"]["sts"], "running");
  EXPECT_TRUE(health.contains("edition"));
  EXPECT_TRUE(health.contains("version"));
}

TEST_F(AdminTest, ListsWhatIsDoneAndWhatIsNot) {
  const json coverage = json::parse(get("/_squall/coverage").body);
  EXPECT_EQ(coverage["services"]["sqs"]["missing"], json::array());
  EXPECT_EQ(coverage["services"]["sqs"]["operations"].size(), 23u);
  EXPECT_THAT(coverage["services"]["events"]["total"].get<int>(), testing::Gt(0));
}

TEST_F(AdminTest, ShowsTheJournalByEveryFilter) {
  cloud.sqs().createQueue("orders");
  const std::string id = cloud.sqs().send("orders", "one");
  cloud.sqs().send("orders", "two");
  EXPECT_EQ(json::parse(get("/_squall/journal?kind=publish").body)["records"].size(), 2u);
  EXPECT_EQ(json::parse(get("/_squall/journal?kind=publish&limit=1").body)["records"].size(), 1u);
  EXPECT_EQ(json::parse(get("/_squall/journal?operation=CreateQueue").body)["records"].size(), 2u);
  EXPECT_EQ(json::parse(get("/_squall/journal?resource=nothing").body)["records"].size(), 0u);
  EXPECT_EQ(json::parse(get("/_squall/journal?service=events").body)["records"].size(), 0u);
  const json one = json::parse(get("/_squall/journal?message_id=" + id).body);
  ASSERT_EQ(one["records"].size(), 1u);
  EXPECT_EQ(one["records"][0]["body"], "one");
  EXPECT_EQ(one["next"], one["records"][0]["sequence"]);
}

TEST_F(AdminTest, ReadsOnInTheJournalFromWhereAnAnswerEnded) {
  cloud.sqs().createQueue("orders");
  const json first = json::parse(get("/_squall/journal").body);
  cloud.sqs().send("orders", "one");
  const json rest = json::parse(get("/_squall/journal?since=" + first["next"].dump()).body);
  ASSERT_EQ(rest["records"].size(), 2u);
  EXPECT_EQ(rest["records"][1]["kind"], "publish");
}

TEST_F(AdminTest, WritesTheJournalAsJsonLines) {
  cloud.sqs().createQueue("orders");
  const HttpAnswer answer = get("/_squall/journal?format=jsonl");
  EXPECT_EQ(answer.headers.at("content-type"), "application/x-ndjson");
  EXPECT_EQ(std::count(answer.body.begin(), answer.body.end(), '\n'), 2);
  EXPECT_TRUE(json::accept(answer.body.substr(0, answer.body.find('\n'))));
}

TEST_F(AdminTest, AnswersAWaitForWhatHasHappened) {
  cloud.sqs().createQueue("orders");
  cloud.sqs().send("orders", "hello");
  const HttpAnswer answer = post("/_squall/wait", R"({"kind":"publish","on":"orders","body_contains":"ell"})");
  EXPECT_EQ(answer.status, 200);
  const json result = json::parse(answer.body);
  EXPECT_EQ(result["happened"], true);
  EXPECT_EQ(result["count"], 1);
  EXPECT_EQ(result["records"][0]["body"], "hello");
}

TEST_F(AdminTest, AnswersAWaitWhenItHappens) {
  cloud.sqs().createQueue("orders");
  client.send(httpRequest("POST", "/_squall/wait", "", R"({"kind":"publish","on":"orders","times":2,"within":"10s"})"));
  HttpClient sender(server);
  const std::string send = sqsCall("SendMessage", R"({"QueueUrl":"/000000000000/orders","MessageBody":"hi"})");
  EXPECT_EQ(sender.ask(send).status, 200);
  EXPECT_EQ(sender.ask(send).status, 200);
  const HttpAnswer answer = client.receive();
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(json::parse(answer.body)["count"], 2);
}

TEST_F(AdminTest, ExplainsAWaitThatWasInVain) {
  cloud.sqs().createQueue("orders");
  cloud.sqs().send("orders", "hello");
  const HttpAnswer answer = post("/_squall/wait", R"({"kind":"acknowledge","on":"orders","within":"20ms"})");
  EXPECT_EQ(answer.status, 408);
  const json result = json::parse(answer.body);
  EXPECT_EQ(result["happened"], false);
  EXPECT_THAT(result["explanation"].get<std::string>(),
              HasSubstr("Waited 0.020s of real time for 1 x acknowledge on orders"));
  EXPECT_THAT(result["explanation"].get<std::string>(), HasSubstr("Timeline:"));
}

TEST_F(AdminTest, SeesOnlyWhatCameAfterTheCursorOfAWait) {
  cloud.sqs().createQueue("orders");
  cloud.sqs().send("orders", "hello");
  const std::string since = std::to_string(cloud.journal().cursor().after);
  EXPECT_EQ(post("/_squall/wait", R"({"kind":"publish","within":"10ms","since":)" + since + "}").status, 408);
}

TEST_F(AdminTest, EndsAWaitWhenTheServerStops) {
  client.send(httpRequest("POST", "/_squall/wait", "", R"({"kind":"publish","within":"10m"})"));
  HttpClient other(server);
  other.ask(httpRequest("GET", "/_squall/health"));  // the wait was read before this was
  server.stop();
  EXPECT_EQ(client.receive().status, 408);
}

TEST_F(AdminTest, MovesTheClock) {
  cloud.sqs().createQueue("orders", {.delay = std::chrono::seconds(30)});
  cloud.sqs().send("orders", "late");
  const json by = json::parse(post("/_squall/clock/advance", R"({"by":"10s"})").body);
  EXPECT_EQ(by["now"], "2030-01-01T00:00:10.000000Z");
  EXPECT_EQ(by["next_due"], "2030-01-01T00:00:30.000000Z");
  const json next = json::parse(post("/_squall/clock/advance", R"({"toNext":true})").body);
  EXPECT_EQ(next["now"], "2030-01-01T00:00:30.000000Z");
  EXPECT_EQ(next["ran"], 1);
  EXPECT_EQ(cloud.sqs().receive("orders").size(), 1u);
  const json to = json::parse(post("/_squall/clock/advance", R"({"to":"2030-01-02T00:00:00Z"})").body);
  EXPECT_EQ(to["now"], "2030-01-02T00:00:00.000000Z");
  EXPECT_EQ(post("/_squall/clock/advance", R"({"to":"2030-01-01T00:00:00Z"})").status, 409);
  EXPECT_EQ(json::parse(get("/_squall/clock").body)["mode"], "manual");
}

TEST_F(AdminTest, MovesTheClockToTheEndOfTheYear9999AndNoFurther) {
  const json last = json::parse(post("/_squall/clock/advance", R"({"to":"9999-12-31T23:59:59.5Z"})").body);
  EXPECT_EQ(last["now"], "9999-12-31T23:59:59.500000Z");
  const HttpAnswer beyond = post("/_squall/clock/advance", R"({"by":"500ms"})");
  EXPECT_EQ(beyond.status, 400);
  EXPECT_EQ(errorOf(beyond), "The clock ends with the year 9999, and it is 9999-12-31T23:59:59.500000Z already.");
  EXPECT_EQ(json::parse(get("/_squall/clock").body)["now"], "9999-12-31T23:59:59.500000Z");
}

TEST(AdminClock, CannotBeMovedWhereItFollowsRealTime) {
  Cloud cloud{{.clock = ClockMode::Wall}};
  Server server(cloud);
  HttpClient client(server);
  const HttpAnswer answer = client.ask(httpRequest("POST", "/_squall/clock/advance", "", R"({"by":"1s"})"));
  EXPECT_EQ(answer.status, 409);
  EXPECT_THAT(answer.body, HasSubstr("--clock manual"));
}

TEST_F(AdminTest, ForgetsEverythingOnReset) {
  for (const char* endpoint : {"/_squall/reset", "/moto-api/reset"}) {
    cloud.sqs().createQueue("orders");
    EXPECT_EQ(post(endpoint).status, 200);
    EXPECT_THAT(cloud.sqs().listQueues({}).queueUrls, IsEmpty());
  }
}

struct Mistake {
  const char* label;
  const char* method;
  const char* target;
  const char* body;
  int status;
  const char* error;
};
std::ostream& operator<<(std::ostream& out, const Mistake& row) { return out << row.label; }

class AdminMistake : public AdminTest, public testing::WithParamInterface<Mistake> {};

TEST_P(AdminMistake, IsAnsweredWithAdvice) {
  const Mistake& row = GetParam();
  const HttpAnswer answer = client.ask(httpRequest(row.method, row.target, "", row.body));
  EXPECT_EQ(answer.status, row.status);
  EXPECT_THAT(errorOf(answer), HasSubstr(row.error));
}

INSTANTIATE_TEST_SUITE_P(
    Requests, AdminMistake,
    testing::Values(
        Mistake{"unknown endpoint", "GET", "/_squall/jurnal", "", 404,
                "Did you mean '/_squall/journal'? The endpoints are:"},
        Mistake{"unknown tool", "GET", "/_localstack/init", "", 404, "There is no /_localstack/init."},
        Mistake{"wrong method", "GET", "/_squall/reset", "", 405, "/_squall/reset takes POST, not GET."},
        Mistake{"bad JSON", "POST", "/_squall/wait", "{\n \"kind\": oops}", 400, "line 2, column 10"},
        Mistake{"JSON list", "POST", "/_squall/wait", "[]", 400, "must be a JSON object"},
        Mistake{"no kind", "POST", "/_squall/wait", "{}", 400, "Say what to wait for"},
        Mistake{"unknown kind", "POST", "/_squall/wait", R"({"kind":"aknowledge"})", 400,
                "Did you mean 'acknowledge'?"},
        Mistake{"unknown member", "POST", "/_squall/wait", R"({"kind":"call","queue":"a"})", 400,
                "Unknown member 'queue'."},
        Mistake{"times as text", "POST", "/_squall/wait", R"({"kind":"call","times":"2"})", 400,
                "'times' must be a whole number"},
        Mistake{"bad span", "POST", "/_squall/wait", R"({"kind":"call","within":"soon"})", 400, "span of real time"},
        Mistake{"no direction", "POST", "/_squall/clock/advance", "{}", 400, "Say how far"},
        Mistake{"negative span", "POST", "/_squall/clock/advance", R"({"by":"-5s"})", 400, "must be a span of time"},
        Mistake{"bad instant", "POST", "/_squall/clock/advance", R"({"to":"tomorrow"})", 400, "must be an instant"},
        Mistake{"unknown parameter", "GET", "/_squall/journal?knd=call", "", 400, "Did you mean 'kind'?"},
        Mistake{"bad number", "GET", "/_squall/journal?limit=many", "", 400, "'limit' must be a whole number"},
        Mistake{"bad format", "GET", "/_squall/journal?format=xml", "", 400, "json or jsonl"},
        Mistake{"bad account", "GET", "/_squall/health?account=me", "", 400, "An account is 12 digits"},
        Mistake{"NUL in account", "GET", "/_squall/health?account=%00x", "", 400, "x'."}));

}  // namespace
}  // namespace squall::server::test
