// HTTP endpoints as targets of rules: what they get, what their answers mean, and that nobody waits for them.
#include "server/http_endpoint.hpp"

#include <squall/server.hpp>
#include <squall/squall.hpp>

#include <gmock/gmock.h>

namespace squall::server::test {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr const char* kLambda = "arn:aws:lambda:us-east-1:000000000000:function:mailer";

class HttpTarget : public ::testing::Test {
 protected:
  void SetUp() override {
    events.putRule("all", R"({"source": ["shop"]})");
    eventbridge::PutTargetsRequest request{.rule = "all"};
    request.targets.push_back({.id = "mailer", .arn = kLambda, .inputPath = "$.detail"});
    events.putTargets(request);
    events.onTarget("arn:aws:lambda:*", TargetUrl{endpoint.url("/mailer?x=1")});
  }
  std::string put() { return events.put({.source = "shop", .detailType = "Paid", .detail = R"({"order":7})"}); }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Server server{cloud};
  HttpEndpoint endpoint;
  EventBridge& events = cloud.eventBridge();
};

TEST_F(HttpTarget, GetsTheInputByPostAndNobodyWaitsForIt) {
  put();  // has answered, though nobody has looked at the endpoint yet
  EXPECT_THAT(endpoint.answer(204), AllOf(StartsWith("POST /mailer?x=1 HTTP/1.1\r\n"),
                                          HasSubstr("Content-Type: application/json\r\n"), EndsWith("{\"order\":7}")));
  const WaitResult delivered = cloud.waitForEvent(EventKind::Deliver, {.on = "all"});
  ASSERT_TRUE(delivered) << delivered;
  EXPECT_THAT(delivered.last().detail, HasSubstr("HTTP status 204"));
}

TEST_F(HttpTarget, IsTriedAgainNoSoonerThanItAskedFor) {
  put();
  endpoint.answer(503, "Retry-After: 100\r\n");
  const WaitResult failed = cloud.waitForEvent(EventKind::Fail, {.on = "all"});
  ASSERT_TRUE(failed) << failed;
  EXPECT_THAT(failed.last().detail, AllOf(HasSubstr("ERROR_FROM_TARGET: HTTP status 503"), HasSubstr("100.000s")));
  cloud.clock().advance(100s);
  EXPECT_NE(endpoint.answer(200), "");
  EXPECT_TRUE(cloud.waitForEvent(EventKind::Deliver, {.on = "all"}));
}

TEST_F(HttpTarget, IsNotTriedAgainWhereItsAnswerWouldStayTheSame) {
  const std::string id = put();
  endpoint.answer(404);
  ASSERT_TRUE(cloud.waitForEvent(EventKind::Drop, {.on = "all"}));
  EXPECT_EQ(fateOf(cloud, id).targets.at(0).attempts, 1);
}

TEST_F(HttpTarget, IsTriedAgainWhenNobodyListens) {
  endpoint.close();
  put();
  const WaitResult failed = cloud.waitForEvent(EventKind::Fail, {.on = "all"});
  ASSERT_TRUE(failed) << failed;
  EXPECT_THAT(failed.last().detail, AllOf(HasSubstr("CONNECTION_FAILURE"), HasSubstr("again in")));
}

TEST_F(HttpTarget, OutlivesAServerThatStopsMeanwhile) {
  put();
  server.stop();
  const std::string later = put();
  EXPECT_THAT(fateOf(cloud, later).targets.at(0).problem, HasSubstr("reaches no HTTP endpoint"));
}

TEST_F(HttpTarget, CallsAnApiDestinationWithATokenThatItAsksForOnce) {
  eventbridge::CreateConnectionRequest connection{.name = "shop", .authorizationType = "OAUTH_CLIENT_CREDENTIALS"};
  connection.authParameters.oAuthParameters = eventbridge::CreateConnectionOAuthRequestParameters{
      .clientParameters = {.clientID = "me", .clientSecret = "secret"},
      .authorizationEndpoint = endpoint.url("/token"),
      .httpMethod = "POST"};
  const std::string connection_arn = events.createConnection(connection).connectionArn.value();
  const std::string arn = events
                              .createApiDestination({.name = "orders",
                                                     .connectionArn = connection_arn,
                                                     .invocationEndpoint = endpoint.url("/orders"),
                                                     .httpMethod = "PUT"})
                              .apiDestinationArn.value();
  eventbridge::PutTargetsRequest request{.rule = "all"};
  request.targets.push_back({.id = "mailer", .arn = arn});
  events.putTargets(request);

  put();
  EXPECT_THAT(endpoint.answer(200, {}, R"({"access_token": "t-1", "expires_in": 60})"),
              AllOf(StartsWith("POST /token "), EndsWith("client_secret=secret&grant_type=client_credentials")));
  EXPECT_THAT(endpoint.answer(200), AllOf(StartsWith("PUT /orders "), HasSubstr("Authorization: Bearer t-1\r\n"),
                                          HasSubstr(R"("detail":{"order":7})")));
  ASSERT_TRUE(cloud.waitForEvent(EventKind::Deliver, {.on = "all"}));
  put();
  cloud.clock().advance(1s);  // 300 a second: the second of one instant has to wait
  EXPECT_THAT(endpoint.answer(200), StartsWith("PUT /orders "));
  ASSERT_TRUE(cloud.waitForEvent(EventKind::Deliver, {.times = 2, .on = "all"}));
}

}  // namespace
}  // namespace squall::server::test
