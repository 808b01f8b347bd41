// What targets of schedules get, and what becomes of what they do not take.
#include "scheduler/scheduler_test.hpp"

#include <squall/eventbridge.hpp>

namespace squall::scheduler {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class ScheduleDelivery : public SchedulerTest {
 protected:
  static CreateScheduleRequest once(const Target& target) {
    return {.flexibleTimeWindow = {.mode = "OFF"},
            .name = "once",
            .scheduleExpression = "at(2030-01-01T01:00:00)",
            .target = target};
  }
  std::vector<std::string> bodies(const std::string& queue) {
    std::vector<std::string> texts;
    for (const sqs::Message& message : cloud.sqs().receive(queue)) texts.push_back(message.body.value_or(""));
    return texts;
  }
  void run(const Target& target) {
    scheduler.createSchedule(once(target));
    cloud.clock().advance(1h);
  }
};

TEST_F(ScheduleDelivery, SendsTheInputToAQueueWithItsContext) {
  cloud.sqs().createQueue("q");
  Target target = queueTarget();
  target.input = "<aws.scheduler.schedule-arn> <aws.scheduler.scheduled-time> <aws.scheduler.attempt-number> <other>";
  run(target);
  EXPECT_THAT(bodies("q"), ElementsAre("arn:aws:scheduler:us-east-1:000000000000:schedule/default/once "
                                       "2030-01-01T01:00:00Z 1 <other>"));
}

TEST_F(ScheduleDelivery, SendsAYearOfADailyScheduleToItsQueue) {
  cloud.sqs().createQueue("q", {.retention = std::chrono::seconds(1209600)});
  CreateScheduleRequest request = once(queueTarget());
  request.scheduleExpression = "cron(0 0 * * ? *)";
  scheduler.createSchedule(request);
  cloud.clock().advance(24h * 365);
  EXPECT_EQ(cloud.journal().count(EventKind::Deliver), 365u);
  EXPECT_EQ(cloud.sqs().depth("q").visible, 14u);  // a queue keeps messages for 14 days at most
}

TEST_F(ScheduleDelivery, SendsToAFifoQueueInAGroup) {
  cloud.sqs().createQueue("q.fifo", {.contentBasedDeduplication = true});
  Target target = queueTarget("q.fifo");
  target.input = "hello";
  target.sqsParameters = SqsParameters{.messageGroupId = "g"};
  run(target);
  EXPECT_THAT(bodies("q.fifo"), ElementsAre("hello"));
}

TEST_F(ScheduleDelivery, PutsAnEventOnABus) {
  cloud.sqs().createQueue("q");
  cloud.eventBridge().putRule("nights", R"({"source":["night"],"detail":{"n":[1]}})");
  eventbridge::PutTargetsRequest targets{.rule = "nights"};
  targets.targets.push_back({.id = "t", .arn = cloud.sqs().arn("q"), .inputPath = "$.detail"});
  cloud.eventBridge().putTargets(targets);
  run({.arn = "arn:aws:events:us-east-1:000000000000:event-bus/default",
       .eventBridgeParameters = EventBridgeParameters{.detailType = "Night", .source = "night"},
       .input = R"({"n": 1})",
       .roleArn = "arn:aws:iam::000000000000:role/r"});
  EXPECT_THAT(bodies("q"), ElementsAre(R"({"n":1})"));
}

TEST_F(ScheduleDelivery, CallsTwoOperationsByTheirName) {
  cloud.sqs().createQueue("q");
  run({.arn = "arn:aws:scheduler:::aws-sdk:sqs:sendMessage",
       .input =
           R"({"QueueUrl":"http://localhost:4566/000000000000/q","MessageBody":"at <aws.scheduler.scheduled-time>"})",
       .roleArn = "arn:aws:iam::000000000000:role/r"});
  EXPECT_THAT(bodies("q"), ElementsAre("at 2030-01-01T01:00:00Z"));
}

TEST_F(ScheduleDelivery, LeavesWhatCannotBeDeliveredToTheDeadLetterQueue) {
  cloud.sqs().createQueue("dlq");
  Target target = queueTarget("nowhere");
  target.input = "hello";
  target.deadLetterConfig = DeadLetterConfig{.arn = cloud.sqs().arn("dlq")};
  run(target);
  const auto letters =
      cloud.sqs().receiveMessage({.queueUrl = cloud.sqs().url("dlq"), .messageAttributeNames = {"All"}}).messages;
  ASSERT_THAT(letters, SizeIs(1));
  EXPECT_EQ(letters[0].body, "hello");
  const auto attribute = [&letters](const char* name) {
    const auto found = letters[0].messageAttributes.find(name);
    return found == letters[0].messageAttributes.end() ? "" : found->second.stringValue.value_or("");
  };
  EXPECT_EQ(attribute("SCHEDULE_ARN"), "arn:aws:scheduler:us-east-1:000000000000:schedule/default/once");
  EXPECT_EQ(attribute("TARGET_ARN"), "arn:aws:sqs:us-east-1:000000000000:nowhere");
  EXPECT_EQ(attribute("SCHEDULED_TIME"), "2030-01-01T01:00:00Z");
  EXPECT_EQ(attribute("IS_PAYLOAD_TRUNCATED"), "false");
  EXPECT_EQ(attribute("RETRY_ATTEMPTS"), "0");
}

TEST_F(ScheduleDelivery, NeedsNoPolicyOfAQueueOfItsOwnAccount) {
  cloud.sqs().createQueue(
      "q",
      {.attributes = {
           {"Policy",
            R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"*"}]})"}}});
  run(queueTarget());
  EXPECT_THAT(bodies("q"), SizeIs(1));
}

}  // namespace
}  // namespace squall::scheduler
