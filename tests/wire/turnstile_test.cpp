// Requests that are let in one at a time: in which order, and who waits for whom. Windows end when the test says so.
#include "wire/gateway.hpp"

#include <squall/chaos.hpp>
#include <squall/cloud.hpp>
#include <squall/sqs.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <deque>
#include <optional>

namespace squall::wire {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class OneAccount : public Accounts {
 public:
  const std::string& defaultAccount() const override { return cloud.options().account; }
  core::World& world(const std::string&) override { return cloud.world(); }
  Cloud cloud{{.clock = ClockMode::Manual}};
};

class TurnstileTest : public testing::Test {
 protected:
  TurnstileTest() {
    cloud.sqs().createQueue("orders");
    cloud.chaos().setIdentity({.message = {"body:$.id", "sha256"}});
  }

  struct Asked {
    std::shared_ptr<Waiting> waiting;
    std::shared_ptr<std::optional<WireResponse>> answer = std::make_shared<std::optional<WireResponse>>();
    bool isAnswered() const { return answer->has_value(); }
  };

  Asked ask(const std::string& client, const std::string& operation, const std::string& body,
            std::function<void()> when_answered = {}) {
    const std::string target = "AmazonSQS." + operation;
    const std::string signature = "AWS4-HMAC-SHA256 Credential=" + client +
                                  "/20260101/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=0";
    WireRequest request{.method = "POST",
                        .target = "/",
                        .headers = {{"X-Amz-Target", target},
                                    {"Content-Type", "application/x-amz-json-1.0"},
                                    {"Authorization", signature}},
                        .body = body};
    Asked asked;
    asked.waiting = gateway.handle(request, [answer = asked.answer, when_answered](WireResponse response) {
      EXPECT_FALSE(answer->has_value()) << "answered twice";
      *answer = std::move(response);
      if (when_answered) when_answered();
    });
    return asked;
  }
  Asked send(const std::string& client, const std::string& id, std::function<void()> when_answered = {}) {
    return ask(client, "SendMessage",
               R"({"QueueUrl":"/000000000000/orders","MessageBody":"{\"id\":\")" + id + R"(\"}"})",
               std::move(when_answered));
  }
  Asked poll(const std::string& client) {
    return ask(client, "ReceiveMessage", R"({"QueueUrl":"/000000000000/orders","WaitTimeSeconds":20})");
  }
  void endWindow() {
    ASSERT_FALSE(windows.empty());
    const auto let_in = std::move(windows.front());
    windows.pop_front();
    let_in();
  }
  // Who sent, in the order in which it was done: "a 1".
  std::vector<std::string> sends() {
    std::vector<std::string> found;
    for (const auto& record : cloud.journal().records(EventKind::Call)) {
      if (record->operation != "SendMessage") continue;
      const std::string request = record->requestJson();
      found.push_back(record->client->access_key + " " + request.substr(request.find("\\\"id\\\":\\\"") + 9, 1));
    }
    return found;
  }

  OneAccount accounts;
  Cloud& cloud = accounts.cloud;
  std::deque<std::function<void()>> windows;
  Gateway gateway{{.after_window = [this](std::function<void()> let_in) { windows.push_back(std::move(let_in)); }},
                  accounts};
};

TEST_F(TurnstileTest, LetsInByClientAndContentWhicheverCameFirst) {
  std::vector<std::pair<std::string, std::string>> wanted{{"a", "1"}, {"a", "2"}, {"b", "1"}, {"c", "3"}};
  do {
    cloud.reset();
    cloud.sqs().createQueue("orders");
    std::vector<Asked> asked;
    for (const auto& [client, id] : wanted) asked.push_back(send(client, id));
    for (const Asked& each : asked) EXPECT_FALSE(each.isAnswered()) << "the window is open";
    ASSERT_EQ(windows.size(), 1u);
    endWindow();
    for (const Asked& each : asked) EXPECT_TRUE(each.isAnswered());
    EXPECT_THAT(sends(), ElementsAre("a 1", "a 2", "b 1", "c 3"));
    EXPECT_THAT(windows, IsEmpty()) << "nobody waits";
  } while (std::next_permutation(wanted.begin(), wanted.end()));
}

TEST_F(TurnstileTest, WhatComesWhileOthersAreLetInWaitsForTheNextWindow) {
  Asked late;
  send("b", "1", [&] { late = send("a", "2"); });
  send("c", "3");
  endWindow();
  EXPECT_THAT(sends(), ElementsAre("b 1", "c 3"));
  EXPECT_FALSE(late.isAnswered());
  endWindow();
  EXPECT_TRUE(late.isAnswered());
  EXPECT_THAT(sends(), ElementsAre("b 1", "c 3", "a 2"));
}

TEST_F(TurnstileTest, AParkedPollLetsTheNextIn) {
  const Asked sent = send("b", "1");
  const Asked polled = poll("a");
  EXPECT_EQ(polled.waiting->realTimeLimit(), std::nullopt) << "a place in line ends by itself";
  endWindow();
  EXPECT_TRUE(sent.isAnswered());
  ASSERT_TRUE(polled.isAnswered());
  EXPECT_THAT((*polled.answer)->body, HasSubstr("MessageId"));
}

TEST_F(TurnstileTest, APollThatWaitsIsAsLongAsAnyOther) {
  const Asked polled = poll("a");
  endWindow();
  EXPECT_FALSE(polled.isAnswered());
  EXPECT_EQ(polled.waiting->realTimeLimit(), std::chrono::seconds(20));
  polled.waiting->timeUp();
  ASSERT_TRUE(polled.isAnswered());
  EXPECT_EQ((*polled.answer)->body, "{}");
}

TEST_F(TurnstileTest, AClientThatHangsUpInLineIsNotServed) {
  const Asked sent = send("a", "1");
  const auto empty = sent.waiting->abandon();
  ASSERT_TRUE(empty);
  EXPECT_EQ(empty->fault.kind, TransportFault::Kind::Drop);
  endWindow();
  EXPECT_FALSE(sent.isAnswered());
  EXPECT_THAT(sends(), IsEmpty());
}

TEST_F(TurnstileTest, ACallThatIsHurriedInLineDoesNotPark) {
  const Asked polled = poll("a");
  polled.waiting->release();
  EXPECT_FALSE(polled.isAnswered());
  endWindow();
  EXPECT_TRUE(polled.isAnswered());
}

TEST_F(TurnstileTest, RulesCountInTheOrderInWhichRequestsAreLetIn) {
  cloud.chaos().on(sqs::SendMessage).nth(1).throttle();
  const Asked second = send("b", "1");
  const Asked first = send("a", "1");
  endWindow();
  EXPECT_NE((*first.answer)->status, 200);
  EXPECT_EQ((*second.answer)->status, 200);
}

}  // namespace
}  // namespace squall::wire
