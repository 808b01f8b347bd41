// Faults of messages and calls as a client over HTTP sees them: rules come over the admin endpoint, bytes go back.
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

const std::string kReceive =
    sqsCall("ReceiveMessage",
            R"({"QueueUrl":"/000000000000/orders","MaxNumberOfMessages":10,"MessageSystemAttributeNames":["All"]})");

class MessageFaults : public testing::Test {
 protected:
  MessageFaults() {
    cloud.sqs().createQueue("orders");
    cloud.sqs().createQueue("charges");
  }

  HttpAnswer addRule(const std::string& operation, const std::string& fault, const std::string& query = "") {
    const std::string rule =
        R"({"on":{"service":"sqs","operation":")" + operation + R"("},"limit":{"times":1},"do":)" + fault + "}";
    return HttpClient(server).ask(httpRequest("POST", "/_squall/chaos/rules" + query, "", rule));
  }
  HttpAnswer send(const std::string& body) {
    return client.ask(sqsCall("SendMessage", json{{"QueueUrl", "/000000000000/orders"}, {"MessageBody", body}}.dump()));
  }
  json received() {
    const json answer = json::parse(client.ask(kReceive).body);
    return answer.contains("Messages") ? answer["Messages"] : json::array();
  }

  Cloud cloud{{.seed = 42, .clock = ClockMode::Manual}};
  Server server{cloud};
  HttpClient client{server};
};

TEST_F(MessageFaults, AThrottledKeyIsAnAnswerOfAws) {
  ASSERT_EQ(addRule("SendMessage", R"({"fault":"kms_throttled"})").status, 200);
  const HttpAnswer answer = send("1");
  EXPECT_EQ(answer.status, 400);
  EXPECT_THAT(answer.body, HasSubstr("KmsThrottled"));
  EXPECT_EQ(answer.headers.at("x-amzn-query-error"), "KMS.ThrottlingException;Sender");
  EXPECT_EQ(send("1").status, 200);
}

TEST_F(MessageFaults, ASendThatItsProducerRepeatsIsTwoMessages) {
  ASSERT_EQ(addRule("SendMessage", R"({"fault":"producer_retry_duplicate"})").status, 200);
  const json sent = json::parse(send("1").body);
  const json messages = received();
  ASSERT_EQ(messages.size(), 2u);
  EXPECT_EQ(messages[0]["MessageId"], sent["MessageId"]);
  EXPECT_NE(messages[1]["MessageId"], sent["MessageId"]);
  EXPECT_EQ(messages[1]["Body"], "1");
}

TEST_F(MessageFaults, ADeliverySaysTooHighACount) {
  ASSERT_EQ(addRule("ReceiveMessage", R"({"fault":"receive_count_skew","count":4})").status, 200);
  send("1");
  EXPECT_EQ(received()[0]["Attributes"]["ApproximateReceiveCount"], "5");
}

TEST_F(MessageFaults, WhatBreaksTheContractHasToBeAllowed) {
  const std::string misplaced = R"({"fault":"cross_queue","queue":"charges"})";
  const HttpAnswer refusal = addRule("SendMessage", misplaced);
  EXPECT_EQ(refusal.status, 400);
  EXPECT_THAT(refusal.body, HasSubstr("breaks what AWS promises"));
  ASSERT_EQ(addRule("SendMessage", misplaced, "?allow_contract_violations=true").status, 200);
  EXPECT_EQ(send("1").status, 200);
  EXPECT_EQ(received(), json::array());
  EXPECT_EQ(cloud.sqs().depth("charges").visible, 1);
}

TEST_F(MessageFaults, ADriftingClientIsRefusedAtLast) {
  const std::string rule =
      R"({"on":{"service":"sqs","operation":"SendMessage"},"do":{"fault":"drift","by":"2m","per":"1h"}})";
  ASSERT_EQ(client.ask(httpRequest("POST", "/_squall/chaos/rules", "", rule)).status, 200);
  EXPECT_EQ(send("1").status, 200);
  cloud.clock().advance(8h);
  const HttpAnswer late = send("2");
  EXPECT_EQ(late.status, 403);
  EXPECT_THAT(late.body, HasSubstr("Signature expired"));
}

TEST_F(MessageFaults, AStalledListenerKeepsNewConnectionsWaiting) {
  ASSERT_EQ(addRule("SendMessage", R"({"fault":"accept_stall","for":"60ms"})").status, 200);
  const Clock::RealTime begun = Clock::realNow();
  EXPECT_EQ(send("1").status, 200) << "the call itself goes well";
  EXPECT_EQ(send("2").status, 200) << "so do others on connections that are there";
  HttpClient late(server);
  EXPECT_EQ(late.ask(httpRequest("GET", "/_squall/health")).status, 200);
  EXPECT_GE(Clock::realNow() - begun, 60ms);
  EXPECT_EQ(HttpClient(server).ask(httpRequest("GET", "/_squall/health")).status, 200) << "it goes on by itself";
}

TEST_F(MessageFaults, AStalledListenerStopsAtOnce) {
  ASSERT_EQ(addRule("SendMessage", R"({"fault":"accept_stall","for":"1h"})").status, 200);
  EXPECT_EQ(send("1").status, 200);
  HttpClient late(server);
  late.send(httpRequest("GET", "/_squall/health"));
  server.stop();
  EXPECT_EQ(late.rest(), "");
}

TEST(FreezeFault, EndsByItselfUnderAClockThatFollowsRealTime) {
  Cloud cloud{{.clock = ClockMode::Scaled, .clock_scale = 100}};
  cloud.sqs().createQueue("orders");
  cloud.chaos().on(sqs::SendMessage).nth(1).fault({.kind = chaos::FaultKind::Freeze, .total = 60ms});
  Server server{cloud};
  HttpClient producer(server);
  HttpClient consumer(server);
  const Clock::RealTime begun = Clock::realNow();
  ASSERT_EQ(
      producer
          .ask(sqsCall("SendMessage", R"({"QueueUrl":"/000000000000/orders","MessageBody":"hello","DelaySeconds":1})"))
          .status,
      200);
  // No call after this one: its answer comes because the clock goes on.
  const HttpAnswer answer =
      consumer.ask(sqsCall("ReceiveMessage", R"({"QueueUrl":"/000000000000/orders","WaitTimeSeconds":20})"));
  EXPECT_THAT(answer.body, HasSubstr("hello"));
  EXPECT_GE(Clock::realNow() - begun, 70ms) << "60 ms of standing still, and a second at a hundredfold";
}

}  // namespace
}  // namespace squall::server::test
