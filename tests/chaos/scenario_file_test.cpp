// A scenario file as a whole: its world, clock, names, schedule and checks.
#include "chaos/scenario/scenario.hpp"
#include "chaos/scenario/summary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>

namespace squall::chaos {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::SizeIs;

Scenario read(const std::string& text) { return readScenarioText(text, "folder/lost-ack.yaml"); }

TEST(Scenario, HasDefaultsForAllThatIsLeftOut) {
  const Scenario scenario = read("faults: []");
  EXPECT_EQ(scenario.version, 1);
  EXPECT_EQ(scenario.name, "lost-ack");
  EXPECT_FALSE(scenario.seed);
  EXPECT_EQ(scenario.clock.mode, ClockMode::Auto);
  EXPECT_THAT(scenario.identity.message, ElementsAre("dedup_id", "sha256"));
  EXPECT_THAT(scenario.queues, IsEmpty());
  EXPECT_THAT(scenario.rules, IsEmpty());
  EXPECT_FALSE(scenario.heal);
}

TEST(Scenario, HasNameSeedClockAndIdentity) {
  const Scenario scenario = read(R"(
version: 1
name: orders
seed: 18446744073709551615
clock:
  mode: auto
  epoch: 2031-02-03T04:05:06Z
  skip: {settle: 30ms, hold_in_flight: true, max_hold: 3s, max_park: 10s}
identity:
  message: ["attr:idempotency-key", "body:$.orderId"]
  mask: ["body:$.sentAt"]
  client: connection
heal: {after: quiet, within: 2m}
)");
  EXPECT_EQ(scenario.name, "orders");
  EXPECT_EQ(scenario.seed, UINT64_MAX);
  EXPECT_THAT(scenario.identity.message, ElementsAre("attr:idempotency-key", "body:$.orderId"));
  EXPECT_THAT(scenario.identity.mask, ElementsAre("body:$.sentAt"));
  EXPECT_EQ(scenario.identity.client, "connection");
  EXPECT_EQ(scenario.clock.skip.max_park, Duration(10s));
  EXPECT_EQ(scenario.heal->within, Duration(2min));

  const CloudOptions options = cloudOptions(scenario, {.account = "111111111111"});
  EXPECT_EQ(options.seed, UINT64_MAX);
  EXPECT_EQ(options.account, "111111111111");
  EXPECT_EQ(options.settle, 30ms);
  EXPECT_EQ(options.max_hold, 3s);
  EXPECT_EQ(options.epoch, TimePoint(std::chrono::sys_days(std::chrono::year(2031) / 2 / 3)) + 4h + 5min + 6s);
}

TEST(Scenario, MessagesInFlightNeedNotHoldTheClock) {
  EXPECT_EQ(cloudOptions(read("clock: {skip: {hold_in_flight: false}}"), {}).max_hold, 0ms);
}

TEST(Scenario, HasAScaledClock) {
  const CloudOptions options = cloudOptions(read("clock: {mode: scaled, scale: 60}"), {});
  EXPECT_EQ(options.clock, ClockMode::Scaled);
  EXPECT_EQ(options.clock_scale, 60);
}

TEST(Scenario, HasQueuesWithTheirDeadLetterQueues) {
  const Scenario scenario = read(R"(
world:
  queues:
    - {name: orders.fifo, fifo: true, visibility_timeout: 2m, delay: 5s, retention: 14d, wait_time: 20s,
       dlq: {name: dead.fifo, max_receive_count: 3}}
    - plain
)");
  ASSERT_THAT(scenario.queues, SizeIs(3));
  EXPECT_THAT(
      scenario.queues[0].request.attributes,
      ElementsAre(Pair("DelaySeconds", "5"), Pair("FifoQueue", "true"), Pair("MessageRetentionPeriod", "1209600"),
                  Pair("ReceiveMessageWaitTimeSeconds", "20"), Pair("VisibilityTimeout", "120")));
  EXPECT_EQ(scenario.queues[0].dlq, "dead.fifo");
  EXPECT_EQ(scenario.queues[0].max_receive_count, 3);
  EXPECT_EQ(scenario.queues[1].request.queueName, "plain");
  EXPECT_EQ(scenario.queues[2].request.queueName, "dead.fifo");
  EXPECT_THAT(scenario.queues[2].request.attributes, ElementsAre(Pair("FifoQueue", "true")));
}

TEST(Scenario, TwoQueuesMayShareADeadLetterQueue) {
  EXPECT_THAT(read("world: {queues: [{name: a, dlq: {name: d, max_receive_count: 1}}, "
                   "{name: b, dlq: {name: d, max_receive_count: 2}}]}")
                  .queues,
              SizeIs(3));
}

TEST(Scenario, EventsOfItsScheduleAreRulesForOneMessageDeliveryAndAttempt) {
  const Scenario scenario = read(R"(
faults: [{id: a, do: {fault: throttle}}]
schedule:
  - {id: f1, fault: drop_response, on: sqs.DeleteMessage, resource: orders, message: "o-17", receive: 1, attempt: 2, close: fin}
  - {fault: throttle, on: sqs.CreateQueue, client: worker-1, attempt: 3}
)");
  ASSERT_THAT(scenario.rules, SizeIs(3));
  EXPECT_EQ(scenario.scheduled, 2U);
  const Rule& event = scenario.rules[1];
  EXPECT_EQ(event.id, "f1");
  EXPECT_EQ(event.on.service, "sqs");
  EXPECT_EQ(event.on.operation, "DeleteMessage");
  EXPECT_EQ(event.on.resource, "orders");
  EXPECT_EQ(event.on.message, "o-17");
  EXPECT_EQ(event.on.receive, 1);
  EXPECT_EQ(event.on.attempt, 2);
  EXPECT_EQ(event.fault.kind, FaultKind::DropResponse);
  EXPECT_EQ(event.fault.close, Close::Fin);
  EXPECT_FALSE(event.when.probability);
  EXPECT_EQ(event.limit.times, 1);
  EXPECT_EQ(scenario.rules[2].on.client, "worker-1");
  EXPECT_EQ(scenario.rules[2].on.attempt, 3);
}

TEST(Scenario, HasChecksWithParametersAsTheyAreMade) {
  const Scenario scenario = read(R"(
check:
  - no_message_lost
  - drains: {queues: [a, b], within: 10m}
  - exactly_once_effect: {key: "body:$.orderId", effect: "sqs:charges"}
)");
  ASSERT_THAT(scenario.checks, SizeIs(3));
  EXPECT_EQ(scenario.checks[0].name, "no_message_lost");
  EXPECT_THAT(scenario.checks[1].parameters, ElementsAre(Pair("queues", "a,b"), Pair("within", "10m")));
  EXPECT_THAT(makeChecks(scenario), SizeIs(3));
}

TEST(ScenarioSummary, SaysWhatIsNotWrongAndGoodToKnow) {
  const Scenario scenario = read(R"(
faults:
  - {id: n, on: {service: sqs, operation: SendMessage}, when: {nth: 3}, scope: resource, do: {fault: poison}}
  - {id: z, when: {probability: 0}, do: {fault: throttle}}
  - {id: l, on: {service: sqs, operation: ReceiveMessage}, do: {fault: lose_message}}
  - {on: {service: sqs, operation: DeleteMessage}, do: {fault: crash}}
check: [idempotent]
)");
  EXPECT_THAT(
      notesOn(scenario),
      ElementsAre(
          "rule n: nth on a resource hits the same messages in every run only with one sender or consumer; with "
          "several, use where: or scope: message",
          "rule z: its probability is 0: this rule can never fire",
          "rule l: lose_message breaks what AWS promises: run it with --allow-contract-violations",
          "rule rule-1: crash needs `squall run`, which starts the program",
          "check idempotent is not done yet: it will answer UNKNOWN"));
}

TEST(ScenarioSummary, NamesRulesLayersAndDeterminism) {
  std::ostringstream out;
  describe(out, read(R"(
seed: 7
faults:
  - {id: a, on: {service: sqs, operation: DeleteMessage, resource: orders}, do: {fault: drop_response}}
  - {id: g, on: {service: sqs, operation: DeleteMessage}, do: {fault: gate, until: consume orders}}
check: [no_message_lost]
)"));
  EXPECT_EQ(out.str(),
            "  2 rules, 1 check, 0 queues; seed 7; determinism over HTTP: gated\n"
            "  rule a: drop_response (api layer) on sqs.DeleteMessage orders\n"
            "  rule g: gate (order layer) on sqs.DeleteMessage\n");
}

}  // namespace
}  // namespace squall::chaos
