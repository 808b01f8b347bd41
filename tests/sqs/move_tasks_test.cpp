// StartMessageMoveTask, CancelMessageMoveTask, ListMessageMoveTasks.
#include "core/base64.hpp"
#include "sqs/error_of.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <ostream>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::Eq;
using testing::HasBody;
using ::testing::Optional;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

class SqsMoveTasks : public ::testing::Test {
 protected:
  SqsMoveTasks() {
    sqs.createQueue("dlq");
    sqs.createQueue("orders", {.visibilityTimeout = 0s, .deadLetterQueue = "dlq", .maxReceiveCount = 1});
  }

  // Sends messages and lets them fail until they are in the dead-letter queue.
  void poison(const std::string& queue, const std::vector<std::string>& bodies) {
    for (const std::string& body : bodies) {
      sqs.send(queue, body);
      sqs.receive(queue);
      sqs.receive(queue);
    }
  }
  std::string start(sqs::StartMessageMoveTaskRequest request = {}) {
    if (request.sourceArn.empty()) request.sourceArn = sqs.arn("dlq");
    return sqs.startMessageMoveTask(request).taskHandle.value();
  }
  List<sqs::ListMessageMoveTasksResultEntry> tasks(std::optional<std::int32_t> max = 10) {
    return sqs.listMessageMoveTasks({.sourceArn = sqs.arn("dlq"), .maxResults = max}).results;
  }
  sqs::ListMessageMoveTasksResultEntry newest() { return tasks(1).at(0); }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
  Clock& clock = cloud.clock();
};

// ---- where messages go

TEST_F(SqsMoveTasks, BringMessagesBackToTheirOwnSource) {
  sqs.createQueue("invoices", {.visibilityTimeout = 0s, .deadLetterQueue = "dlq", .maxReceiveCount = 1});
  poison("orders", {"order"});
  poison("invoices", {"invoice"});
  ASSERT_EQ(sqs.depth("dlq").visible, 2);

  start();

  EXPECT_EQ(sqs.depth("dlq"), (QueueDepth{}));
  EXPECT_THAT(sqs.receive("orders"), ElementsAre(HasBody("order")));
  EXPECT_THAT(sqs.receive("invoices"), ElementsAre(HasBody("invoice")));
  EXPECT_EQ(newest().status, "COMPLETED");
}

TEST_F(SqsMoveTasks, BringMessagesToAQueueOfChoice) {
  sqs.createQueue("repair");
  poison("orders", {"a", "b"});
  start({.destinationArn = sqs.arn("repair")});
  EXPECT_THAT(sqs.receive("repair"), UnorderedElementsAre(HasBody("a"), HasBody("b")));
  EXPECT_THAT(newest().destinationArn, Optional(Eq(sqs.arn("repair"))));
}

TEST_F(SqsMoveTasks, MakeNewMessagesOfThem) {
  sqs.send("orders", "order", {.attributes = {{"Hello", {.stringValue = "World", .dataType = "String"}}}});
  const std::string id = sqs.receive("orders").at(0).messageId.value();
  sqs.receive("orders");
  ASSERT_EQ(sqs.depth("dlq").visible, 1);
  clock.advance(100s);

  start();

  const auto received = sqs.receive("orders");
  ASSERT_THAT(received, SizeIs(1));
  EXPECT_NE(received[0].messageId, id);
  EXPECT_EQ(received[0].attributes.at("ApproximateReceiveCount"), "1");
  EXPECT_EQ(received[0].attributes.count("DeadLetterQueueSourceArn"), 0u);
  EXPECT_EQ(received[0].attributes.at("SentTimestamp"), received[0].attributes.at("ApproximateFirstReceiveTimestamp"))
      << "its time in the queue starts anew";
  EXPECT_EQ(received[0].messageAttributes.at("Hello").stringValue, "World");
}

TEST_F(SqsMoveTasks, KeepMessageGroups) {
  sqs.createQueue("dlq.fifo");
  sqs.createQueue("steps.fifo", {.visibilityTimeout = 0s, .deadLetterQueue = "dlq.fifo", .maxReceiveCount = 1});
  sqs.send("steps.fifo", "one", {.group = "g", .deduplicationId = "1"});
  for (int i = 0; i < 2; ++i) sqs.receive("steps.fifo");
  ASSERT_EQ(sqs.depth("dlq.fifo").visible, 1);

  start({.sourceArn = sqs.arn("dlq.fifo")});

  const auto received = sqs.receive("steps.fifo");
  ASSERT_THAT(received, ElementsAre(HasBody("one")));
  EXPECT_EQ(received[0].attributes.at("MessageGroupId"), "g");
}

TEST_F(SqsMoveTasks, AreRecordedMessageByMessage) {
  poison("orders", {"a", "b"});
  start();
  EXPECT_THAT(cloud.waitForEvent(EventKind::Redrive, {.times = 2, .on = "dlq"}), testing::Happened());
}

// ---- rate and progress

TEST_F(SqsMoveTasks, MoveNoFasterThanTheirRate) {
  poison("orders", {"a", "b", "c", "d"});
  start({.maxNumberOfMessagesPerSecond = 1});
  EXPECT_EQ(sqs.depth("dlq").visible, 3) << "the first moves at once";
  clock.advance(2s);
  EXPECT_EQ(sqs.depth("dlq").visible, 1);
  EXPECT_EQ(newest().status, "RUNNING");
  clock.advance(999ms);
  EXPECT_EQ(sqs.depth("dlq").visible, 1);
  clock.advance(1ms);
  EXPECT_EQ(sqs.depth("dlq").visible, 0);
  EXPECT_EQ(newest().status, "COMPLETED");
}

TEST_F(SqsMoveTasks, SpreadARateEvenlyOverTheSecond) {
  poison("orders", {"a", "b", "c", "d"});
  start({.maxNumberOfMessagesPerSecond = 4});
  clock.advance(500ms);
  EXPECT_EQ(newest().approximateNumberOfMessagesMoved, 3);
}

TEST_F(SqsMoveTasks, ReportTheirProgressWhileTheyRun) {
  poison("orders", {"a", "b", "c"});
  const std::string handle = start({.maxNumberOfMessagesPerSecond = 1});
  clock.advance(1s);
  const auto task = newest();
  EXPECT_EQ(task.status, "RUNNING");
  EXPECT_THAT(task.taskHandle, Optional(Eq(handle)));
  EXPECT_EQ(task.sourceArn, sqs.arn("dlq"));
  EXPECT_FALSE(task.destinationArn);
  EXPECT_EQ(task.maxNumberOfMessagesPerSecond, 1);
  EXPECT_EQ(task.approximateNumberOfMessagesMoved, 2);
  EXPECT_EQ(task.approximateNumberOfMessagesToMove, 3);
  EXPECT_FALSE(task.failureReason);
  const auto started = std::chrono::milliseconds(task.startedTimestamp.value());
  EXPECT_EQ(std::chrono::sys_time<std::chrono::milliseconds>(started) + 1s, clock.now());
}

TEST_F(SqsMoveTasks, HaveAHandleOnlyWhileTheyRun) {
  poison("orders", {"a"});
  start();
  EXPECT_FALSE(newest().taskHandle);
  EXPECT_FALSE(newest().maxNumberOfMessagesPerSecond);
}

TEST_F(SqsMoveTasks, LeaveMessagesThatCameLaterToTheNextTask) {
  poison("orders", {"a", "b"});
  start({.maxNumberOfMessagesPerSecond = 1});
  sqs.send("dlq", "late");
  clock.advance(60s);
  EXPECT_EQ(newest().status, "COMPLETED");
  EXPECT_EQ(newest().approximateNumberOfMessagesMoved, 2);
  EXPECT_EQ(sqs.depth("dlq").visible, 1);
}

TEST_F(SqsMoveTasks, EndWhenAConsumerTookTheRest) {
  poison("orders", {"a", "b", "c"});
  start({.maxNumberOfMessagesPerSecond = 1});
  ASSERT_THAT(sqs.receive("dlq"), SizeIs(2));
  clock.advance(1s);
  EXPECT_EQ(newest().status, "COMPLETED");
  EXPECT_EQ(newest().approximateNumberOfMessagesMoved, 1);
}

TEST_F(SqsMoveTasks, OfAnEmptyQueueAreDoneAtOnce) {
  start();
  EXPECT_EQ(newest().status, "COMPLETED");
  EXPECT_EQ(newest().approximateNumberOfMessagesToMove, 0);
}

// ---- cancel

TEST_F(SqsMoveTasks, LeaveTheRestWhereItIsWhenCancelled) {
  poison("orders", {"a", "b", "c"});
  const std::string handle = start({.maxNumberOfMessagesPerSecond = 1});
  clock.advance(1s);
  EXPECT_EQ(sqs.cancelMessageMoveTask({.taskHandle = handle}).approximateNumberOfMessagesMoved, 2);
  EXPECT_EQ(newest().status, "CANCELLING");
  EXPECT_FALSE(newest().taskHandle);
  clock.advance(60s);
  EXPECT_EQ(newest().status, "CANCELLED");
  EXPECT_EQ(sqs.depth("dlq").visible, 1);
}

TEST_F(SqsMoveTasks, AreCancelledByAHandleThatAClientMade) {
  poison("orders", {"a", "b"});
  const auto handle = core::base64Decode(start({.maxNumberOfMessagesPerSecond = 1}));
  ASSERT_TRUE(handle);
  EXPECT_THAT(*handle, ::testing::MatchesRegex(R"re(\{"taskId":"[0-9a-f-]+","sourceArn":"arn:aws:sqs:.*:dlq"\})re"));
  EXPECT_EQ(errorOf([&] { sqs.cancelMessageMoveTask({.taskHandle = core::base64Encode(" " + *handle)}); }), "no error");
}

struct CancelCase {
  const char* label;
  std::string handle;
  std::string error;
  friend std::ostream& operator<<(std::ostream& out, const CancelCase& c) { return out << c.label; }
};

class SqsMoveTaskHandles : public SqsMoveTasks, public ::testing::WithParamInterface<CancelCase> {};

TEST_P(SqsMoveTaskHandles, AreChecked) {
  EXPECT_EQ(errorOf([this] { sqs.cancelMessageMoveTask({.taskHandle = GetParam().handle}); }), GetParam().error);
}

std::string handleOf(const std::string& queue) {
  return core::base64Encode(R"({"taskId":"b2a5d4e8","sourceArn":"arn:aws:sqs:us-east-1:000000000000:)" + queue + "\"}");
}
constexpr const char* kInvalidHandle = "400 InvalidParameterValue: Value for parameter TaskHandle is invalid.";

INSTANTIATE_TEST_SUITE_P(
    All, SqsMoveTaskHandles,
    ::testing::Values(
        CancelCase{"empty", "", "400 InvalidParameterValue: The TaskHandle parameter is required."},
        CancelCase{"not base64", "foo bar", kInvalidHandle}, CancelCase{"not JSON", "foobared", kInvalidHandle},
        CancelCase{"no object", core::base64Encode("[1]"), kInvalidHandle},
        CancelCase{"a member missing", core::base64Encode(R"({"taskId":"x"})"), kInvalidHandle},
        CancelCase{"an unknown queue", handleOf("nowhere"),
                   "404 ResourceNotFoundException: The resource that you specified for the SourceArn parameter doesn't "
                   "exist."},
        CancelCase{"an unknown task", handleOf("dlq"), "404 ResourceNotFoundException: Task does not exist."}));

TEST_F(SqsMoveTasks, ThatAreOverCannotBeCancelled) {
  poison("orders", {"a"});
  const std::string handle = start();
  EXPECT_EQ(errorOf([&] { sqs.cancelMessageMoveTask({.taskHandle = handle}); }),
            "404 ResourceNotFoundException: Task does not exist.");
}

// ---- one at a time, and the ten last

TEST_F(SqsMoveTasks, RunOneAtATimePerSource) {
  poison("orders", {"a", "b"});
  const std::string handle = start({.maxNumberOfMessagesPerSecond = 1});
  const std::string expected =
      "400 InvalidParameterValue: There is already a task running. Only one active task is allowed for a source queue "
      "arn "
      "at a given time.";
  EXPECT_EQ(errorOf([this] { start(); }), expected);
  sqs.cancelMessageMoveTask({.taskHandle = handle});
  EXPECT_EQ(errorOf([this] { start(); }), expected) << "a task that is being cancelled is not over yet";
  clock.advance(1s);
  EXPECT_EQ(errorOf([this] { start(); }), "no error");
}

TEST_F(SqsMoveTasks, AreListedNewestFirst) {
  for (int i = 1; i <= 12; ++i) {
    start({.maxNumberOfMessagesPerSecond = i});
    clock.advance(1s);
  }
  EXPECT_THAT(tasks(std::nullopt), SizeIs(1));
  const auto ten = tasks(10);
  ASSERT_THAT(ten, SizeIs(10));
  EXPECT_EQ(ten[0].maxNumberOfMessagesPerSecond, 12);
  EXPECT_EQ(ten[9].maxNumberOfMessagesPerSecond, 3);
}

// ---- failures

TEST_F(SqsMoveTasks, FailOnAMessageThatWasSentToTheDeadLetterQueueItself) {
  sqs.send("dlq", "from nowhere");
  start();
  EXPECT_EQ(newest().status, "FAILED");
  EXPECT_THAT(newest().failureReason, Optional(Eq("CouldNotDetermineMessageSource")));
  EXPECT_EQ(newest().approximateNumberOfMessagesMoved, 0);
  EXPECT_EQ(sqs.depth("dlq").visible, 1) << "the message stays";
}

TEST_F(SqsMoveTasks, FailWhenTheirDestinationIsDeleted) {
  sqs.createQueue("repair");
  poison("orders", {"a", "b"});
  start({.destinationArn = sqs.arn("repair"), .maxNumberOfMessagesPerSecond = 1});
  sqs.deleteQueue({.queueUrl = sqs.url("repair")});
  clock.advance(1s);
  EXPECT_EQ(newest().status, "FAILED");
  EXPECT_THAT(newest().failureReason, Optional(Eq("AWS.SimpleQueueService.NonExistentQueue")));
  EXPECT_EQ(sqs.depth("dlq").visible, 1);
}

TEST_F(SqsMoveTasks, GoWithTheirQueue) {
  poison("orders", {"a", "b"});
  start({.maxNumberOfMessagesPerSecond = 1});
  sqs.deleteQueue({.queueUrl = sqs.url("dlq")});
  clock.advance(60s);
  EXPECT_EQ(
      errorOf([this] { tasks(); }),
      "404 ResourceNotFoundException: The resource that you specified for the SourceArn parameter doesn't exist.");
}

// ---- what a task may not be

struct StartCase {
  const char* label;
  sqs::StartMessageMoveTaskRequest request;
  std::string error;
  friend std::ostream& operator<<(std::ostream& out, const StartCase& c) { return out << c.label; }
};

class InvalidSqsMoveTasks : public SqsMoveTasks, public ::testing::WithParamInterface<StartCase> {};

TEST_P(InvalidSqsMoveTasks, AreRefused) {
  sqs.createQueue("other.fifo");
  EXPECT_EQ(errorOf([this] { sqs.startMessageMoveTask(GetParam().request); }), GetParam().error);
}

std::string arn(const std::string& queue) { return "arn:aws:sqs:us-east-1:000000000000:" + queue; }
std::string badArn(const std::string& parameter) {
  return "400 InvalidParameterValue: You must use this format to specify the " + parameter +
         ": arn:<partition>:<service>:<region>:<account-id>:<resource-id>";
}
std::string noQueue(const std::string& parameter) {
  return "404 ResourceNotFoundException: The resource that you specified for the " + parameter +
         " parameter doesn't exist.";
}
constexpr const char* kBadRate =
    "400 InvalidParameterValue: Value for parameter MaxNumberOfMessagesPerSecond is invalid. Reason: You must enter a "
    "number "
    "that's between 1 and 500.";

INSTANTIATE_TEST_SUITE_P(
    All, InvalidSqsMoveTasks,
    ::testing::Values(
        StartCase{"empty source", {.sourceArn = ""}, badArn("SourceArn")},
        StartCase{"source that is no ARN", {.sourceArn = "dlq"}, badArn("SourceArn")},
        StartCase{
            "source of another service", {.sourceArn = "arn:aws:sns:us-east-1:000000000000:dlq"}, badArn("SourceArn")},
        StartCase{"unknown source", {.sourceArn = arn("nowhere")}, noQueue("SourceArn")},
        StartCase{
            "source in another region", {.sourceArn = "arn:aws:sqs:eu-west-1:000000000000:dlq"}, noQueue("SourceArn")},
        StartCase{"source that is nobody's dead-letter queue",
                  {.sourceArn = arn("orders")},
                  "400 InvalidParameterValue: Source queue must be configured as a Dead Letter Queue."},
        StartCase{"empty destination", {.sourceArn = arn("dlq"), .destinationArn = ""}, badArn("DestinationArn")},
        StartCase{"destination that is no ARN",
                  {.sourceArn = arn("dlq"), .destinationArn = "invalid"},
                  badArn("DestinationArn")},
        StartCase{"unknown destination",
                  {.sourceArn = arn("dlq"), .destinationArn = arn("nowhere")},
                  noQueue("DestinationArn")},
        StartCase{"source and destination the same",
                  {.sourceArn = arn("dlq"), .destinationArn = arn("dlq")},
                  "400 InvalidParameterValue: Source queue arn and destination queue arn cannot be the same."},
        StartCase{"another type of queue",
                  {.sourceArn = arn("dlq"), .destinationArn = arn("other.fifo")},
                  "400 InvalidParameterValue: The source queue and destination queue must be of the same queue type."},
        StartCase{"rate of 0", {.sourceArn = arn("dlq"), .maxNumberOfMessagesPerSecond = 0}, kBadRate},
        StartCase{"rate of 501", {.sourceArn = arn("dlq"), .maxNumberOfMessagesPerSecond = 501}, kBadRate}));

TEST_F(SqsMoveTasks, AreListedForMaxResultsFrom1To10) {
  const std::string expected =
      "400 InvalidParameterValue: Value for parameter MaxResults is invalid. Reason: You must enter a number that's "
      "between "
      "1 and 10.";
  EXPECT_EQ(errorOf([this] { tasks(0); }), expected);
  EXPECT_EQ(errorOf([this] { tasks(11); }), expected);
  EXPECT_FALSE(tasks(10).isPresent());
  EXPECT_EQ(errorOf([this] { sqs.listMessageMoveTasks({.sourceArn = arn("nowhere")}); }), noQueue("SourceArn"));
}

}  // namespace
}  // namespace squall
