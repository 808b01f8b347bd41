// Moving a clock over HTTP: how far, until when, and that what it caused has been delivered when it is answered.
#include "server/http_client.hpp"

#include <squall/sqs.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace squall::server::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using namespace std::chrono_literals;

const std::string kPoll = sqsCall("ReceiveMessage", R"({"QueueUrl":"/000000000000/orders","WaitTimeSeconds":20})");

class MovedClock : public testing::Test {
 protected:
  MovedClock() { cloud.sqs().createQueue("orders"); }

  HttpAnswer move(const std::string& body, const std::string& target = "/_squall/clock") {
    return client.ask(httpRequest("POST", target, "", body));
  }
  Duration passed() { return cloud.clock().now() - cloud.options().epoch; }
  void waitUntilParked(std::size_t count) {
    for (int i = 0; i < 10'000 && cloud.clock().parkedWaiters() != count; ++i) {
      client.ask(httpRequest("GET", "/_squall/clock"));
    }
    ASSERT_EQ(cloud.clock().parkedWaiters(), count);
  }

  Cloud cloud{{.clock = ClockMode::Manual, .settle = 5ms}};
  Server server{cloud};
  HttpClient client{server};
};

struct Form {
  const char* body;
  Duration passed;
};
std::ostream& operator<<(std::ostream& out, const Form& form) { return out << form.body; }

class Forms : public MovedClock, public testing::WithParamInterface<Form> {};

TEST_P(Forms, MoveTheClockThatFar) {
  cloud.sqs().send("orders", "late", {.delay = 90s});
  EXPECT_EQ(move(GetParam().body).status, 200);
  EXPECT_EQ(passed(), GetParam().passed);
}

INSTANTIATE_TEST_SUITE_P(All, Forms,
                         testing::Values(Form{R"({"advance":"30s"})", 30s}, Form{R"({"by":"30s"})", 30s},
                                         Form{R"({"advance":30})", 30s}, Form{R"({"to":"2030-01-01T00:01:00Z"})", 60s},
                                         Form{R"({"advance_to_next":true})", 90s}, Form{R"({"toNext":true})", 90s},
                                         Form{R"({"advance":"past_dedup_window"})", 5min + 1s},
                                         Form{R"({"advance":"past_visibility"})", 12h + 1s},
                                         Form{R"({"advance":"past_retention"})", 14 * 24h + 1s}));

TEST_F(MovedClock, HasDeliveredWhatItCausedWhenItIsAnswered) {
  std::vector<std::unique_ptr<HttpClient>> polls;
  for (int i = 0; i < 8; ++i) {
    polls.push_back(std::make_unique<HttpClient>(server));
    polls.back()->send(kPoll);
  }
  waitUntilParked(8);
  EXPECT_EQ(move(R"({"advance":"20s"})").status, 200);
  for (const auto& poll : polls) EXPECT_TRUE(poll->hasBytes());
}

TEST_F(MovedClock, IsAnsweredThoughAClientThatWasToBeAnsweredHungUp) {
  HttpClient gone(server);
  gone.send(kPoll);
  waitUntilParked(1);
  gone.close();
  EXPECT_EQ(move(R"({"advance":"20s"})").status, 200);
}

TEST_F(MovedClock, StopsWhereWhatWasWantedHappens) {
  for (const auto delay : {10s, 20s, 30s}) cloud.sqs().send("orders", "late", {.delay = delay});
  HttpClient consumer(server);
  consumer.send(kPoll);
  waitUntilParked(1);
  const HttpAnswer answer =
      move(R"({"until":{"kind":"consume","on":"orders"},"within":"1h"})", "/_squall/clock/advance");
  EXPECT_EQ(answer.status, 200) << answer.body;
  const json result = json::parse(answer.body);
  EXPECT_EQ(result["happened"], true);
  EXPECT_EQ(result["reason"], "happened");
  EXPECT_EQ(result["records"][0]["kind"], "consume");
  EXPECT_EQ(result["now"], "2030-01-01T00:00:10.000000Z");
  EXPECT_TRUE(consumer.hasBytes());
}

TEST_F(MovedClock, GoesAsFarAsItMayWhenWhatWasWantedDoesNotHappen) {
  cloud.sqs().send("orders", "late", {.delay = 10s});
  const HttpAnswer answer = move(R"({"until":{"kind":"dead-letter"},"within":"1h"})");
  EXPECT_EQ(answer.status, 408);
  const json result = json::parse(answer.body);
  EXPECT_EQ(result["reason"], "within is over");
  EXPECT_EQ(result["now"], "2030-01-01T01:00:00.000000Z");
  EXPECT_THAT(result["explanation"].get<std::string>(), HasSubstr("Let 3600.000s of virtual time pass"));
}

TEST_F(MovedClock, WaitsInAnUntilForWhoHoldsTheClock) {
  cloud.sqs().send("orders", "late", {.delay = 10s});
  const Clock::Hold hold = cloud.clock().hold("gate");
  const HttpAnswer answer = move(R"({"until":{"kind":"consume"},"within":"1h","real_within":"30ms"})");
  EXPECT_EQ(answer.status, 408);
  EXPECT_EQ(json::parse(answer.body)["reason"], "real time is over");
  EXPECT_EQ(passed(), 0s);
}

TEST_F(MovedClock, GivesAMessageThatNobodyDeletesToOneConsumerAfterTheOtherUntilItIsDead) {
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("dead");
  sqs.createQueue("work", {.visibilityTimeout = 4s, .deadLetterQueue = "dead", .maxReceiveCount = 3});
  std::vector<std::unique_ptr<HttpClient>> consumers;
  for (std::size_t i = 0; i < 4; ++i) {
    consumers.push_back(std::make_unique<HttpClient>(server));
    consumers[i]->send(sqsCall("ReceiveMessage", R"({"QueueUrl":"/000000000000/work","WaitTimeSeconds":20})"));
    waitUntilParked(i + 1);
  }
  sqs.send("work", "poison");
  const HttpAnswer answer = move(R"({"until":{"kind":"dead-letter"},"within":"1h"})");
  EXPECT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(passed(), 12s);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_THAT(consumers[i]->receive().body, HasSubstr("poison"));
  EXPECT_FALSE(consumers[3]->hasBytes());
}

TEST_F(MovedClock, TellsWallTimeInTheDateHeaderAndVirtualTimeBesideIt) {
  cloud.clock().advance(365 * 24h);
  const HttpAnswer answer = client.ask(sqsCall("ListQueues", "{}"));
  const auto today = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(Clock::wallNow()));
  EXPECT_THAT(answer.headers.at("date"), HasSubstr(" " + std::to_string(static_cast<int>(today.year())) + " "));
  EXPECT_EQ(answer.headers.at("x-squall-virtual-time"), "2031-01-01T00:00:00.000000Z");
}

class DateHeader : public testing::TestWithParam<ClockMode> {};

TEST_P(DateHeader, IsWallTime) {
  Cloud cloud{{.clock = GetParam()}};
  Server server(cloud);
  HttpClient client(server);
  const auto today = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(Clock::wallNow()));
  const HttpAnswer answer = client.ask(sqsCall("ListQueues", "{}"));
  EXPECT_THAT(answer.headers.at("date"), HasSubstr(" " + std::to_string(static_cast<int>(today.year())) + " "));
}

INSTANTIATE_TEST_SUITE_P(EveryMode, DateHeader,
                         testing::Values(ClockMode::Manual, ClockMode::Auto, ClockMode::Scaled, ClockMode::Wall));

TEST(LongestPark, EndsAPollOfAnyClock) {
  for (const ClockMode mode : {ClockMode::Wall, ClockMode::Manual, ClockMode::Scaled}) {
    Cloud cloud{{.clock = mode}};
    cloud.sqs().createQueue("orders");
    ServerOptions options;
    options.longest_park = 20ms;
    Server server(cloud, options);
    HttpClient client(server);
    EXPECT_EQ(client.ask(kPoll).body, "{}");
  }
}

TEST(LongestPark, EndsAPollUnderAClockThatIsFrozen) {
  Cloud cloud{{.clock = ClockMode::Wall}};
  cloud.sqs().createQueue("orders");
  ServerOptions options;
  options.longest_park = 20ms;
  Server server(cloud, options);
  HttpClient client(server);
  const Clock::Hold frozen = cloud.clock().freeze("a fault");
  EXPECT_EQ(client.ask(kPoll).body, "{}");
}

struct Mistake {
  const char* body;
  int status;
  const char* error;
};
std::ostream& operator<<(std::ostream& out, const Mistake& row) { return out << row.body; }

class MovedClockMistake : public MovedClock, public testing::WithParamInterface<Mistake> {};

TEST_P(MovedClockMistake, IsAnsweredWithAdvice) {
  const HttpAnswer answer = move(GetParam().body);
  EXPECT_EQ(answer.status, GetParam().status);
  EXPECT_THAT(json::parse(answer.body).at("error").get<std::string>(), HasSubstr(GetParam().error));
  EXPECT_EQ(passed(), 0s);
}

INSTANTIATE_TEST_SUITE_P(
    Requests, MovedClockMistake,
    testing::Values(Mistake{R"({"advance":"past_bedtime"})", 400, "past_dedup_window, past_visibility"},
                    Mistake{R"({"advance":"1s","to":"2030-01-01T00:01:00Z"})", 400, "Say how far"},
                    Mistake{R"({"advance_to_next":1})", 400, "\"advance_to_next\" must be true"},
                    Mistake{R"({"within":"1h"})", 400, "Say how far"},
                    Mistake{R"({"until":"dead-letter"})", 400, "\"until\" must be an object"},
                    Mistake{R"({"until":{"kind":"dead-leter"}})", 400, "Did you mean 'dead-letter'?"},
                    Mistake{R"({"until":{"kind":"drop","queue":"a"}})", 400, "Unknown member 'queue'."},
                    Mistake{R"({"until":{"kind":"drop"},"by":"1s"})", 400, "\"by\" does not go with \"until\""},
                    Mistake{R"({"until":{"kind":"drop"},"within":"soon"})", 400, "\"within\" must be a span"}));

TEST_F(MovedClock, WantsANameForAHold) {
  for (const char* body : {"{}", R"({"name":""})", R"({"name":"42"})"}) {
    EXPECT_EQ(move(body, "/_squall/clock/hold").status, 400) << body;
  }
  EXPECT_THAT(client.ask(httpRequest("DELETE", "/_squall/clock/hold/nobody")).body,
              HasSubstr("Nobody holds the clock"));
  EXPECT_EQ(client.ask(httpRequest("PUT", "/_squall/clock")).headers.at("allow"), "GET, POST");
}

}  // namespace
}  // namespace squall::server::test
