// Calls that chaos has something to say about, at the gateway: when they are executed, how often, and what is lost.
#include "wire/gateway.hpp"
#include "wire/stub_interference.hpp"

#include <squall/sqs.hpp>

#include <gmock/gmock.h>

#include <optional>

namespace squall::wire {
namespace {

using test::StubGate;
using test::StubInterference;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Optional;
using namespace std::chrono_literals;
using Kind = TransportFault::Kind;

class OneAccount : public Accounts {
 public:
  const std::string& defaultAccount() const override { return cloud.options().account; }
  core::World& world(const std::string&) override { return cloud.world(); }
  Cloud cloud{{.clock = ClockMode::Manual}};
};

class AdmittedCallTest : public testing::Test {
 protected:
  AdmittedCallTest() { cloud.sqs().createQueue("orders"); }

  struct Asked {
    std::shared_ptr<Waiting> waiting;
    std::shared_ptr<std::optional<WireResponse>> answer = std::make_shared<std::optional<WireResponse>>();
    bool isAnswered() const { return answer->has_value(); }
    const WireResponse& response() const { return **answer; }
  };

  Asked ask(const std::string& operation, const std::string& body, std::vector<WireHeader> headers = {}) {
    const std::string target = "AmazonSQS." + operation;
    headers.push_back({"X-Amz-Target", target});
    headers.push_back({"Content-Type", "application/x-amz-json-1.0"});
    WireRequest request{.method = "POST", .target = "/", .headers = std::move(headers), .body = body};
    request.connection = connection;
    request.alive = [this] { return client_listens; };
    request.limit_changed = [this] { ++limit_changes; };
    Asked asked;
    asked.waiting = gateway.handle(request, [answer = asked.answer](WireResponse response) {
      EXPECT_FALSE(answer->has_value()) << "answered twice";
      *answer = std::move(response);
    });
    return asked;
  }
  Asked send() { return ask("SendMessage", R"({"QueueUrl":"/000000000000/orders","MessageBody":"hello"})"); }
  Asked poll() { return ask("ReceiveMessage", R"({"QueueUrl":"/000000000000/orders","WaitTimeSeconds":20})"); }
  void admitAll(const core::Admission& admission) {
    chaos.admit_as = [admission](const core::Site&) { return admission; };
  }
  std::size_t published() { return cloud.journal().count(EventKind::Publish); }

  OneAccount accounts;
  Cloud& cloud = accounts.cloud;
  StubInterference chaos{cloud};
  Gateway gateway{{}, accounts};
  WireConnection* connection = nullptr;
  bool client_listens = true;
  int limit_changes = 0;
};

TEST_F(AdmittedCallTest, IsExecutedAfterItsDelayInRealTime) {
  admitAll({.delay = 30s});
  const Asked sent = send();
  ASSERT_NE(sent.waiting, nullptr);
  EXPECT_THAT(sent.waiting->realTimeLimit(), Optional(std::chrono::nanoseconds(30s)));
  cloud.clock().advance(1h);
  EXPECT_FALSE(sent.isAnswered());
  EXPECT_EQ(published(), 0u);
  sent.waiting->timeUp();
  ASSERT_TRUE(sent.isAnswered());
  EXPECT_EQ(sent.response().status, 200);
  EXPECT_EQ(published(), 1u);
}

TEST_F(AdmittedCallTest, IsExecutedAfterItsDelayInVirtualTime) {
  admitAll({.delay = 30s, .delay_is_virtual = true});
  const Asked sent = send();
  ASSERT_NE(sent.waiting, nullptr);
  EXPECT_THAT(sent.waiting->realTimeLimit(), Optional(std::chrono::nanoseconds(20s))) << "longest_park";
  cloud.clock().advance(29s);
  EXPECT_EQ(published(), 0u);
  cloud.clock().advance(1s);
  EXPECT_TRUE(sent.isAnswered());
  EXPECT_EQ(published(), 1u);
}

TEST_F(AdmittedCallTest, DoesNotWaitLongerThanAClientMayForAClockThatNobodyMoves) {
  admitAll({.delay = 1h, .delay_is_virtual = true});
  const Asked sent = send();
  sent.waiting->timeUp();
  EXPECT_TRUE(sent.isAnswered());
  cloud.clock().advance(1h);
  EXPECT_EQ(published(), 1u);
}

TEST_F(AdmittedCallTest, WaitsAtAGateUntilItOpens) {
  const auto gate = std::make_shared<StubGate>();
  admitAll({.gate = gate});
  const Asked sent = send();
  ASSERT_NE(sent.waiting, nullptr);
  EXPECT_EQ(published(), 0u);
  gate->open();
  EXPECT_TRUE(sent.isAnswered());
  EXPECT_EQ(published(), 1u);
  EXPECT_FALSE(gate->gave_way);
}

TEST_F(AdmittedCallTest, GoesOnWhenAGateDoesNotOpenInTime) {
  const auto gate = std::make_shared<StubGate>();
  admitAll({.gate = gate});
  const Asked sent = send();
  EXPECT_THAT(sent.waiting->realTimeLimit(), Optional(std::chrono::nanoseconds(5s)));
  sent.waiting->timeUp();
  EXPECT_TRUE(gate->gave_way);
  EXPECT_TRUE(sent.isAnswered());
  gate->open();
  EXPECT_EQ(published(), 1u);
}

TEST_F(AdmittedCallTest, ComesLateToItsGateAndThenMayWaitAsALongPoll) {
  const auto gate = std::make_shared<StubGate>();
  std::vector<std::string> steps;
  admitAll({.delay = 1s,
            .gate = gate,
            .before = [&steps] { steps.push_back("before"); },
            .after = [&steps] { steps.push_back("after"); }});
  const Asked polled = poll();
  EXPECT_THAT(polled.waiting->realTimeLimit(), Optional(std::chrono::nanoseconds(1s)));
  polled.waiting->timeUp();
  EXPECT_THAT(polled.waiting->realTimeLimit(), Optional(std::chrono::nanoseconds(5s)));
  EXPECT_EQ(limit_changes, 1);
  EXPECT_THAT(steps, ElementsAre());
  gate->open();
  EXPECT_THAT(polled.waiting->realTimeLimit(), Optional(std::chrono::nanoseconds(20s)));
  EXPECT_EQ(limit_changes, 2);
  EXPECT_THAT(steps, ElementsAre("before"));
  EXPECT_FALSE(polled.isAnswered());
  chaos.admit_as = nullptr;
  cloud.sqs().send("orders", "hello");
  ASSERT_TRUE(polled.isAnswered());
  EXPECT_THAT(polled.response().body, HasSubstr("hello"));
  EXPECT_THAT(steps, ElementsAre("before", "after"));
}

TEST_F(AdmittedCallTest, IsNeverExecutedForAClientThatHungUpMeanwhile) {
  const auto gate = std::make_shared<StubGate>();
  for (const core::Admission& admission :
       {core::Admission{.delay = 30s}, core::Admission{.delay = 30s, .delay_is_virtual = true},
        core::Admission{.gate = gate}}) {
    admitAll(admission);
    const Asked sent = send();
    const auto answer = sent.waiting->abandon();
    ASSERT_TRUE(answer.has_value()) << "a client that only closed one half has to learn that nothing comes";
    EXPECT_EQ(answer->fault.kind, Kind::Drop);
    EXPECT_EQ(answer->fault.close, Close::Fin);
    gate->open();
    sent.waiting->timeUp();
    cloud.clock().advance(30s);
    EXPECT_FALSE(sent.isAnswered());
  }
  EXPECT_EQ(published(), 0u);
}

TEST_F(AdmittedCallTest, LooksWhetherItsClientStillListens) {
  const auto gate = std::make_shared<StubGate>();
  admitAll({.gate = gate});
  const Asked sent = send();
  client_listens = false;  // and nobody has told the gateway yet
  gate->open();
  ASSERT_TRUE(sent.isAnswered());
  EXPECT_EQ(sent.response().fault.kind, Kind::Drop);
  EXPECT_EQ(published(), 0u);
}

TEST_F(AdmittedCallTest, TakesNoMessageForAPollWhoseClientHungUpAfterTheGate) {
  const auto gate = std::make_shared<StubGate>();
  admitAll({.gate = gate});
  const Asked polled = poll();
  gate->open();
  const auto empty = polled.waiting->abandon();
  ASSERT_TRUE(empty.has_value());
  EXPECT_EQ(empty->body, "{}");
  chaos.admit_as = nullptr;
  cloud.sqs().send("orders", "hello");
  EXPECT_FALSE(polled.isAnswered());
  EXPECT_EQ(cloud.journal().count(EventKind::Consume), 0u);
}

TEST_F(AdmittedCallTest, EndsAllItsWaitsWhenTheServerStops) {
  const auto gate = std::make_shared<StubGate>();
  admitAll({.delay = 1h, .gate = gate});
  const Asked polled = poll();
  polled.waiting->release();
  EXPECT_TRUE(gate->gave_way);
  ASSERT_TRUE(polled.isAnswered());
  EXPECT_EQ(polled.response().body, "{}");
}

TEST_F(AdmittedCallTest, IsExecutedTwiceAndAnsweredOnce) {
  admitAll({.twice = true});
  const Asked sent = send();
  ASSERT_TRUE(sent.isAnswered());
  const auto records = cloud.journal().records(EventKind::Publish);
  ASSERT_EQ(records.size(), 2u);
  EXPECT_THAT(sent.response().body, HasSubstr(records[0]->message_id)) << "the first answer counts";
}

TEST_F(AdmittedCallTest, DoesNotWaitForTheCopyOfAPoll) {
  admitAll({.twice = true});
  const Asked polled = poll();
  EXPECT_FALSE(polled.isAnswered());
  chaos.admit_as = nullptr;
  cloud.sqs().send("orders", "hello");
  ASSERT_TRUE(polled.isAnswered());
  EXPECT_THAT(polled.response().body, HasSubstr("hello"));
  EXPECT_EQ(cloud.clock().parkedWaiters(), 0u);
}

TEST_F(AdmittedCallTest, ThatNeverArrivesIsNotExecutedAndCarriesOnlyItsFault) {
  int before = 0;
  int after = 0;
  admitAll({.before = [&before] { ++before; },
            .after = [&after] { ++after; },
            .never_arrives = true,
            .transport = {.kind = Kind::Drop, .close = Close::Reset, .rule = "r"}});
  const Asked sent = send();
  ASSERT_TRUE(sent.isAnswered());
  EXPECT_EQ(sent.response().fault.kind, Kind::Drop);
  EXPECT_EQ(sent.response().fault.close, Close::Reset);
  EXPECT_EQ(sent.response().fault.rule, "r");
  EXPECT_EQ(published(), 0u);
  EXPECT_EQ(before, 1);
  EXPECT_EQ(after, 1);
}

TEST_F(AdmittedCallTest, LosesTheAnswerOfACallThatWasExecuted) {
  chaos.arrive_as = [](const core::Site&) {
    return core::Intervention{.transport = {.kind = Kind::Drop, .close = Close::Fin, .rule = "lost"}};
  };
  admitAll({.transport = {.kind = Kind::Slicer, .delay = 5ms, .chunks = 3, .rule = "slow"}});
  const Asked sent = send();
  ASSERT_TRUE(sent.isAnswered());
  EXPECT_EQ(sent.response().fault.kind, Kind::Drop) << "what the call itself met wins";
  EXPECT_EQ(sent.response().fault.rule, "lost");
  EXPECT_EQ(sent.response().fault.delay, 5ms);
  EXPECT_EQ(published(), 1u);
}

TEST_F(AdmittedCallTest, BendsTheAnswerOfACallThatWentWell) {
  chaos.arrive_as = [](const core::Site&) { return core::Intervention{.transport = {.delay = 2ms}}; };
  admitAll({.transport = {.kind = Kind::Slicer, .delay = 5ms, .chunks = 3, .rule = "slow"}});
  const Asked sent = send();
  ASSERT_TRUE(sent.isAnswered());
  EXPECT_EQ(sent.response().fault.kind, Kind::Slicer);
  EXPECT_EQ(sent.response().fault.delay, 7ms) << "both are late";
  EXPECT_THAT(sent.response().body, HasSubstr("MessageId"));
}

TEST_F(AdmittedCallTest, SaysWhenToTryAgain) {
  chaos.arrive_as = [](const core::Site&) {
    return core::Intervention{.error = AwsError({.code = "ThrottlingException", .message = "", .retry_after = 3s})};
  };
  const Asked sent = send();
  ASSERT_TRUE(sent.isAnswered());
  EXPECT_EQ(sent.response().header("Retry-After"), "3");
  chaos.arrive_as = nullptr;
  EXPECT_EQ(send().response().header("Retry-After"), "");
}

TEST_F(AdmittedCallTest, KnowsTheCallsAttempt) {
  const std::string list = "{}";
  ask("ListQueues", list,
      {{"amz-sdk-invocation-id", "4c2f"}, {"amz-sdk-request", "ttl=20300101T000000Z; attempt=2; max=3"}});
  ask("ListQueues", list, {{"amz-sdk-request", "attempt=x"}});
  ask("ListQueues", list);
  ASSERT_EQ(chaos.origins.size(), 4u) << "the queue was created first";
  EXPECT_EQ(chaos.origins[1].invocation_id, "4c2f");
  EXPECT_EQ(chaos.origins[1].attempt, 2);
  EXPECT_EQ(chaos.origins[2].attempt, 0);
  EXPECT_EQ(chaos.origins[3].invocation_id, "");
  EXPECT_EQ(chaos.origins[3].attempt, 0);
}

TEST_F(AdmittedCallTest, KnowsWhichConnectionOfItsClientItUses) {
  const auto numberOf = [this](WireConnection& on, const std::string& key, const std::string& agent = "sdk") {
    connection = &on;
    const std::string credential =
        "AWS4-HMAC-SHA256 Credential=" + key + "/20260101/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=0";
    ask("ListQueues", "{}", {{"Authorization", credential}, {"User-Agent", agent}});
    return chaos.origins.back().connection_number;
  };
  WireConnection a;
  WireConnection b;
  WireConnection c;
  EXPECT_EQ(numberOf(a, "worker-1"), 1u);
  EXPECT_EQ(numberOf(a, "worker-1"), 1u);
  EXPECT_EQ(numberOf(b, "worker-1"), 2u);
  EXPECT_EQ(numberOf(c, "worker-2"), 1u);
  EXPECT_EQ(numberOf(b, "worker-1", "another sdk"), 2u);
  EXPECT_EQ(numberOf(b, "worker-2"), 2u);
  cloud.reset();
  WireConnection d;
  EXPECT_EQ(numberOf(d, "worker-1"), 1u) << "the next run on the same server has the same names";
}

}  // namespace
}  // namespace squall::wire
