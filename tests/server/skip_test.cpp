// An automatic clock over HTTP: when it jumps, and who stops it from doing so. Named holds, and what the clock endpoint
// shows of them.
#include "server/http_client.hpp"

#include <squall/sqs.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace squall::server::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;
using namespace std::chrono_literals;

constexpr const char* kConsumer = "User-Agent: consumer\r\n";

std::string receive(int wait_seconds, int visibility_seconds = 1) {
  const json body{{"QueueUrl", "/000000000000/orders"},
                  {"WaitTimeSeconds", wait_seconds},
                  {"VisibilityTimeout", visibility_seconds}};
  return sqsCall("ReceiveMessage", body.dump(), kConsumer);
}

std::string settle(const char* operation, const HttpAnswer& received, json body = json::object()) {
  body["QueueUrl"] = "/000000000000/orders";
  body["ReceiptHandle"] = json::parse(received.body).at("Messages").at(0).at("ReceiptHandle");
  return sqsCall(operation, body.dump(), kConsumer);
}

// Work that takes real time and no sleep: a request that the server answers after so long.
std::string work(const char* span) {
  return httpRequest("POST", "/_squall/wait", "", json{{"kind", "redrive"}, {"within", span}}.dump());
}

class Skip : public testing::Test {
 protected:
  explicit Skip(std::chrono::milliseconds max_hold = 5s, ServerOptions options = {})
      : cloud({.clock = ClockMode::Auto, .settle = 5ms, .max_hold = max_hold}), server(cloud, std::move(options)) {
    cloud.sqs().createQueue("orders");
  }

  TimePoint epoch() const { return cloud.options().epoch; }
  json clock() { return json::parse(observer.ask(httpRequest("GET", "/_squall/clock")).body); }
  HttpAnswer post(const std::string& target, const std::string& body) {
    return observer.ask(httpRequest("POST", target, "", body));
  }
  std::size_t count(EventKind kind) {
    return cloud.journal().records({}, [kind](const Record& r) { return r.kind == kind; }).size();
  }
  void waitUntilParked(std::size_t polls) {
    for (int i = 0; i < 10'000 && cloud.clock().parkedWaiters() != polls; ++i) clock();
    ASSERT_EQ(cloud.clock().parkedWaiters(), polls);
  }

  Cloud cloud;
  Server server;
  HttpClient observer{server};
  HttpClient consumer{server};
};

TEST_F(Skip, EndsALongPollWithoutWaitingForRealTime) {
  const Clock::RealTime begun = Clock::realNow();
  EXPECT_EQ(consumer.ask(receive(20)).body, "{}");
  EXPECT_LT(Clock::realNow() - begun, 2s);
  EXPECT_EQ(cloud.clock().now() - epoch(), 20s);
}

TEST_F(Skip, JumpsNoFurtherThanTheNextThingThatHappens) {
  cloud.sqs().send("orders", "late", {.delay = 7s});
  EXPECT_THAT(consumer.ask(receive(20)).body, HasSubstr("late"));
  EXPECT_EQ(cloud.clock().now() - epoch(), 7s);
}

TEST_F(Skip, StandsWhileNobodyWaits) {
  cloud.sqs().send("orders", "hello");
  HttpClient(server).ask(work("50ms"));  // a test that waits is nobody who asks for time to pass
  EXPECT_EQ(cloud.clock().now(), epoch());
  EXPECT_EQ(count(EventKind::Drop), 0u);
}

TEST_F(Skip, NeverOvertakesAThreadThatWorksOnAMessageWhileOthersWait) {
  cloud.sqs().send("orders", "hello");
  HttpClient thread(server);
  const HttpAnswer received = consumer.ask(receive(20));
  thread.send(receive(20));  // another thread of the same program
  waitUntilParked(1);
  consumer.ask(work("50ms"));  // ten times as long as the clock settles
  EXPECT_EQ(cloud.clock().now(), epoch());
  EXPECT_EQ(consumer.ask(settle("DeleteMessage", received)).status, 200);
  EXPECT_EQ(thread.receive().body, "{}");
  EXPECT_EQ(cloud.clock().now() - epoch(), 20s);
  EXPECT_EQ(count(EventKind::Expire), 0u);
  EXPECT_EQ(cloud.clock().expiredHolds(), 0u);
}

TEST_F(Skip, SeesAMessageSettledOverAnotherConnection) {
  cloud.sqs().send("orders", "hello");
  const HttpAnswer received = consumer.ask(receive(20));
  HttpClient pooled(server);
  EXPECT_EQ(pooled.ask(settle("DeleteMessage", received)).status, 200);
  EXPECT_EQ(pooled.ask(receive(20)).body, "{}");
  EXPECT_EQ(count(EventKind::Expire), 0u);
}

TEST_F(Skip, LetsGoOfAMessageThatIsHandedBack) {
  cloud.sqs().send("orders", "hello");
  const HttpAnswer received = consumer.ask(receive(20));
  EXPECT_EQ(consumer.ask(settle("ChangeMessageVisibility", received, {{"VisibilityTimeout", 0}})).status, 200);
  EXPECT_THAT(clock()["in_flight"], testing::IsEmpty());
}

TEST_F(Skip, LetsGoOfTheMessagesOfAClientThatIsGone) {
  cloud.sqs().send("orders", "hello");
  consumer.ask(receive(20, 30));
  EXPECT_EQ(clock()["in_flight"].size(), 1u);
  HttpClient other(server);
  other.send(sqsCall("ReceiveMessage", R"({"QueueUrl":"/000000000000/orders","WaitTimeSeconds":20})",
                     "User-Agent: other\r\n"));
  consumer.close();
  EXPECT_EQ(other.receive().body, "{}");
  EXPECT_EQ(other.ask(receive(20)).status, 200);
  EXPECT_EQ(count(EventKind::Expire), 1u);
  EXPECT_EQ(cloud.clock().now() - epoch(), 30s);
  EXPECT_EQ(cloud.clock().expiredHolds(), 0u);
}

TEST_F(Skip, KeepsAMessageOfAClientThatHasAnotherConnection) {
  HttpClient pooled(server);
  pooled.ask(sqsCall("ListQueues", "{}", kConsumer));
  cloud.sqs().send("orders", "hello");
  HttpClient first(server);
  first.ask(receive(20));
  first.close();
  consumer.send(receive(20));
  waitUntilParked(1);
  observer.ask(work("50ms"));
  EXPECT_EQ(cloud.clock().now(), epoch());
  EXPECT_EQ(clock()["in_flight"].size(), 1u);
}

TEST_F(Skip, IsHeldByNameUntilTheHoldIsReleased) {
  const json held = json::parse(post("/_squall/clock/hold", R"({"name":"looking around","ttl":"1m"})").body);
  EXPECT_EQ(held["id"], 1);
  consumer.send(receive(20));
  waitUntilParked(1);
  observer.ask(work("30ms"));
  EXPECT_EQ(cloud.clock().now(), epoch());
  const json seen = clock();
  EXPECT_EQ(seen["holds"][0]["name"], "looking around");
  EXPECT_THAT(seen["holds"][0]["owner"].get<std::string>(), StartsWith("127.0.0.1:"));
  EXPECT_GT(seen["holds"][0]["ttl_seconds"], 50);
  EXPECT_EQ(seen["waiting"][0]["operation"], "ReceiveMessage");
  EXPECT_EQ(seen["waiting"][0]["resource"], "orders");
  EXPECT_EQ(seen["stalled"], nullptr) << "the hold ends by itself";

  EXPECT_EQ(observer.ask(httpRequest("DELETE", "/_squall/clock/hold/looking%20around")).status, 200);
  EXPECT_EQ(consumer.receive().body, "{}");
  EXPECT_EQ(observer.ask(httpRequest("DELETE", "/_squall/clock/hold/1")).status, 404);
}

TEST_F(Skip, GoesOnWhenTheTimeOfAHoldIsOver) {
  post("/_squall/clock/hold", R"({"name":"forgotten","ttl":"20ms"})");
  EXPECT_EQ(consumer.ask(receive(20)).body, "{}");
  EXPECT_EQ(clock()["expired_holds"], 1);
}

TEST_F(Skip, SaysThatAHoldWithoutAnEndStopsTheWorld) {
  Clock::Hold hold = cloud.clock().hold("gate", {.owner = "the test", .ttl = {}});
  consumer.send(receive(20));
  waitUntilParked(1);
  const json stalled = clock()["stalled"];
  EXPECT_EQ(stalled["why"], "the clock is held, and nothing ends the hold");
  EXPECT_THAT(stalled["text"].get<std::string>(), HasSubstr("held: 'gate' by the test"));
  hold.release();
  EXPECT_EQ(consumer.receive().body, "{}");
}

TEST_F(Skip, CanBeAdvancedByHandToo) {
  EXPECT_EQ(post("/_squall/clock", R"({"advance":"past_retention"})").status, 200);
  EXPECT_EQ(cloud.clock().now() - epoch(), 14 * 24h + 1s);
}

class SkipOverStuckClients : public Skip {
 protected:
  SkipOverStuckClients() : Skip(30ms) {}
};

TEST_F(SkipOverStuckClients, WaitsForAMessageInFlightNoLongerThanMaxHold) {
  cloud.sqs().send("orders", "hello");
  consumer.ask(receive(20, 30));
  HttpClient thread(server);
  EXPECT_EQ(thread.ask(receive(20)).body, "{}");
  EXPECT_THAT(thread.ask(receive(20)).body, HasSubstr("hello"));
  EXPECT_EQ(cloud.clock().expiredHolds(), 1u);
}

class SkipForSingleConsumers : public Skip {
 protected:
  static ServerOptions single() {
    ServerOptions options;
    options.single_consumer = true;
    return options;
  }
  SkipForSingleConsumers() : Skip(5s, single()) {}
};

TEST_F(SkipForSingleConsumers, TakesAClientThatReceivesAgainAsDoneWithWhatItHad) {
  cloud.sqs().send("orders", "hello");
  EXPECT_THAT(consumer.ask(receive(20, 15)).body, HasSubstr("hello"));
  EXPECT_THAT(consumer.ask(receive(20, 15)).body, HasSubstr("hello"));
  EXPECT_EQ(cloud.clock().now() - epoch(), 15s);
  EXPECT_EQ(cloud.clock().expiredHolds(), 0u);
}

}  // namespace
}  // namespace squall::server::test
