// Long polls over HTTP: who wakes them, and what becomes of them when their client goes.
#include "server/http_client.hpp"

#include <squall/sqs.hpp>

#include <gmock/gmock.h>

namespace squall::server::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using namespace std::chrono_literals;

class LongPollTest : public testing::Test {
 protected:
  LongPollTest() { cloud.sqs().createQueue("orders"); }

  // Returns when the server says that so many calls wait; each look is a round trip, so there is nothing to sleep for.
  void waitUntilParked(std::size_t count) {
    HttpClient observer(server);
    for (int i = 0; i < 10'000 && cloud.clock().parkedWaiters() != count; ++i) {
      observer.ask(httpRequest("GET", "/_squall/clock"));
    }
    ASSERT_EQ(cloud.clock().parkedWaiters(), count);
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Server server{cloud};
  HttpClient client{server};
};

const std::string kPoll = sqsCall("ReceiveMessage", R"({"QueueUrl":"/000000000000/orders","WaitTimeSeconds":20})");
const std::string kAttributes =
    sqsCall("ReceiveMessage", R"({"QueueUrl":"/000000000000/orders","MessageSystemAttributeNames":["All"]})");

TEST_F(LongPollTest, IsAnsweredByAMessageThatComes) {
  client.send(kPoll);
  waitUntilParked(1);
  cloud.sqs().send("orders", "hello");
  EXPECT_THAT(client.receive().body, HasSubstr(R"("Body":"hello")"));
}

TEST_F(LongPollTest, EndsWithTheVirtualTimeThatItAskedFor) {
  client.send(kPoll);
  waitUntilParked(1);
  HttpClient driver(server);
  EXPECT_EQ(driver.ask(httpRequest("POST", "/_squall/clock/advance", "", R"({"by":"19s"})")).status, 200);
  EXPECT_EQ(cloud.clock().parkedWaiters(), 1u);
  driver.ask(httpRequest("POST", "/_squall/clock/advance", "", R"({"by":"1s"})"));
  EXPECT_EQ(client.receive().body, "{}");
}

TEST_F(LongPollTest, KeepsWhatAPipeliningClientSendsMeanwhile) {
  client.send(kPoll + sqsCall("ListQueues", "{}"));
  waitUntilParked(1);
  cloud.sqs().send("orders", "hello");
  EXPECT_THAT(client.receive().body, HasSubstr("hello"));
  EXPECT_THAT(client.receive().body, HasSubstr("QueueUrls"));
}

TEST_F(LongPollTest, TakesNoMessageForAClientThatHungUp) {
  client.send(kPoll);
  waitUntilParked(1);
  client.close();
  cloud.sqs().send("orders", "hello");
  HttpClient other(server);
  EXPECT_THAT(other.ask(kAttributes).body, HasSubstr(R"("ApproximateReceiveCount":"1")"));
  EXPECT_EQ(cloud.clock().parkedWaiters(), 0u);
}

TEST_F(LongPollTest, GivesAHalfClosedClientAnEmptyAnswerAndNoMessage) {
  client.send(kPoll);
  waitUntilParked(1);
  client.shutdownSending();
  const HttpAnswer answer = client.receive();
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, "{}");
  EXPECT_TRUE(client.ends());
  cloud.sqs().send("orders", "hello");
  EXPECT_EQ(cloud.sqs().receive("orders").size(), 1u);
}

TEST_F(LongPollTest, AnswersAPollOfAClientThatHadClosedItsSendingHalfBefore) {
  client.send(kPoll);
  client.shutdownSending();
  EXPECT_EQ(client.receive().body, "{}");
  EXPECT_TRUE(client.ends());
}

TEST_F(LongPollTest, ServesWaitersInTheOrderOfTheirArrival) {
  HttpClient second(server);
  client.send(kPoll);
  waitUntilParked(1);
  second.send(kPoll);
  waitUntilParked(2);
  cloud.sqs().send("orders", "one");
  cloud.sqs().send("orders", "two");
  EXPECT_THAT(client.receive().body, HasSubstr("one"));
  EXPECT_THAT(second.receive().body, HasSubstr("two"));
}

TEST_F(LongPollTest, IsReleasedByAReset) {
  client.send(kPoll);
  waitUntilParked(1);
  HttpClient other(server);
  EXPECT_EQ(other.ask(httpRequest("POST", "/_squall/reset")).status, 200);
  EXPECT_EQ(client.receive().status, 200);
  EXPECT_THAT(cloud.sqs().listQueues({}).queueUrls, IsEmpty());
}

TEST_F(LongPollTest, IsAnsweredWhenTheServerStops) {
  client.send(kPoll);
  waitUntilParked(1);
  server.stop();
  const HttpAnswer answer = client.receive();
  EXPECT_EQ(answer.body, "{}");
  EXPECT_EQ(answer.headers.at("connection"), "close");
  EXPECT_TRUE(client.ends());
}

TEST(LongPollClock, EndsAPollUnderAManualClockBeforeAnSdkLosesPatience) {
  Cloud cloud{{.clock = ClockMode::Manual}};
  cloud.sqs().createQueue("orders");
  ServerOptions options;
  options.longest_park = 20ms;
  Server server(cloud, options);
  HttpClient client(server);
  EXPECT_EQ(client.ask(kPoll).body, "{}");
  EXPECT_EQ(cloud.clock().now(), cloud.options().epoch) << "real time passed, virtual time did not";
}

TEST(LongPollClock, DrivesAScaledClockWithoutAnybodyAsking) {
  Cloud cloud{{.clock = ClockMode::Scaled, .clock_scale = 1000}};
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("orders", {.visibilityTimeout = 30s});
  sqs.send("orders", "hello");
  Server server(cloud);
  HttpClient client(server);
  EXPECT_THAT(client.ask(kAttributes).body, HasSubstr("hello"));
  const HttpAnswer expired = client.ask(httpRequest("POST", "/_squall/wait", "", R"({"kind":"expire","on":"orders"})"));
  EXPECT_EQ(expired.status, 200) << expired.body;
  EXPECT_THAT(client.ask(kPoll).body, HasSubstr("hello"));
}

TEST(LongPollClock, DrivesAWallClock) {
  Cloud cloud{{.clock = ClockMode::Wall}};
  cloud.sqs().createQueue("orders");
  Server server(cloud);
  HttpClient client(server);
  EXPECT_EQ(client.ask(sqsCall("ReceiveMessage", R"({"QueueUrl":"/000000000000/orders","WaitTimeSeconds":1})")).body,
            "{}");
}

}  // namespace
}  // namespace squall::server::test
