// DeleteMessage, ChangeMessageVisibility and their batches: handles old, expired, foreign and made up.
#include "sqs/error_of.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using testing::EveryMessageAcknowledgedOnce;
using testing::HasBody;
using ::testing::IsEmpty;
using testing::LeadsTo;
using testing::QueueIsEmpty;
using testing::Recorded;
using testing::Rejected;
using ::testing::SizeIs;
using ::testing::StartsWith;
using testing::Times;

class SqsSettle : public ::testing::Test {
 protected:
  SqsSettle() {
    sqs.createQueue("orders");
    sqs.createQueue("orders.fifo");
  }

  std::string sendAndReceive(const std::string& queue, std::chrono::seconds visibility = 30s) {
    const bool is_fifo = queue.ends_with(".fifo");
    sqs.send(queue, "hello",
             {.group = is_fifo ? "g" : "", .deduplicationId = is_fifo ? "d" + std::to_string(++sent_) : ""});
    return receiveHandle(queue, visibility);
  }
  std::string receiveHandle(const std::string& queue, std::chrono::seconds visibility = 30s) {
    return sqs.receive(queue, {.max = 1, .visibilityTimeout = visibility}).at(0).receiptHandle.value();
  }
  std::string errorOfDelete(const std::string& queue, const std::string& handle) {
    return errorOf([&] { sqs.deleteMessage({.queueUrl = sqs.url(queue), .receiptHandle = handle}); });
  }
  std::string errorOfChange(const std::string& queue, const std::string& handle, std::int32_t seconds) {
    return errorOf([&] {
      sqs.changeMessageVisibility({.queueUrl = sqs.url(queue), .receiptHandle = handle, .visibilityTimeout = seconds});
    });
  }
  static std::string invalid(const std::string& handle, const std::string& reason) {
    return "400 InvalidParameterValue: Value " + handle + " for parameter ReceiptHandle is invalid. Reason: " + reason;
  }
  static std::string expired(const std::string& handle) { return invalid(handle, "The receipt handle has expired."); }
  static std::string gone(const std::string& handle) {
    return invalid(handle, "Message does not exist or is not available for visibility timeout change.");
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();

 private:
  int sent_ = 0;
};

// ---- receipt handles

TEST_F(SqsSettle, UsesHandlesThatLookLikeAws) {
  const std::string handle = sendAndReceive("orders");
  EXPECT_THAT(handle, StartsWith("AQEB"));
  EXPECT_THAT(handle, ::testing::EndsWith("=="));
  EXPECT_THAT(handle, SizeIs(256));
}

TEST_F(SqsSettle, MakesTheSameHandlesInTheSameRun) {
  Cloud again({.clock = ClockMode::Manual});
  again.sqs().createQueue("orders");
  again.sqs().createQueue("orders.fifo");
  again.sqs().send("orders", "hello");
  EXPECT_EQ(again.sqs().receive("orders").at(0).receiptHandle, sendAndReceive("orders"));
}

TEST_F(SqsSettle, RefusesAHandleThatNoReceiveMade) {
  EXPECT_EQ(errorOfDelete("orders", "garbage"),
            "404 ReceiptHandleIsInvalid: The input receipt handle \"garbage\" is not a valid receipt handle.");
  EXPECT_EQ(errorOfChange("orders", "garbage", 5),
            "404 ReceiptHandleIsInvalid: The input receipt handle \"garbage\" is not a valid receipt handle.");
}

TEST_F(SqsSettle, RefusesAHandleWithOneCharacterChanged) {
  const std::string handle = sendAndReceive("orders");
  for (std::size_t at = 0; at < handle.size() - 2; ++at) {
    std::string changed = handle;
    changed[at] = changed[at] == 'A' ? 'B' : 'A';
    EXPECT_THAT(errorOfDelete("orders", changed), StartsWith("404 ReceiptHandleIsInvalid")) << at;
  }
}

TEST_F(SqsSettle, RefusesAHandleOfAnotherQueue) {
  sqs.createQueue("invoices");
  const std::string handle = sendAndReceive("orders");
  EXPECT_EQ(errorOfDelete("invoices", handle),
            "404 ReceiptHandleIsInvalid: The receipt handle \"" + handle + "\" is not valid for this queue.");
}

TEST_F(SqsSettle, RefusesAHandleOfAnEarlierQueueOfTheSameName) {
  const std::string handle = sendAndReceive("orders");
  sqs.deleteQueue({.queueUrl = sqs.url("orders")});
  sqs.createQueue("orders");
  sendAndReceive("orders");
  EXPECT_THAT(errorOfDelete("orders", handle), StartsWith("404 ReceiptHandleIsInvalid"));
}

TEST_F(SqsSettle, LooksForTheQueueBeforeTheHandle) {
  EXPECT_EQ(errorOfDelete("nowhere", "garbage"),
            "400 AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist.");
}

TEST_F(SqsSettle, WantsAHandle) {
  EXPECT_EQ(errorOfDelete("orders", ""), "400 MissingParameter: The request must contain the parameter ReceiptHandle.");
  EXPECT_EQ(errorOfChange("orders", "", 5),
            "400 MissingParameter: The request must contain the parameter ReceiptHandle.");
}

// ---- DeleteMessage

TEST_F(SqsSettle, DeletesAsOftenAsOneLikesButOnce) {
  const std::string handle = sendAndReceive("orders");
  for (int i = 0; i < 3; ++i) EXPECT_EQ(errorOfDelete("orders", handle), "no error");
  EXPECT_THAT(cloud, EveryMessageAcknowledgedOnce("orders"));
  EXPECT_THAT(cloud, QueueIsEmpty("orders"));
}

TEST_F(SqsSettle, DeletesOnAStandardQueueByAHandleWhoseTimeoutIsOver) {
  const std::string handle = sendAndReceive("orders", 1s);
  cloud.clock().advance(1s);
  EXPECT_EQ(errorOfDelete("orders", handle), "no error");
  EXPECT_EQ(sqs.depth("orders"), QueueDepth{});
}

TEST_F(SqsSettle, DeletesOnAStandardQueueByAnOlderHandle) {
  const std::string older = sendAndReceive("orders", 1s);
  cloud.clock().advance(1s);
  const std::string newer = receiveHandle("orders");
  EXPECT_EQ(errorOfDelete("orders", older), "no error");
  EXPECT_EQ(errorOfDelete("orders", newer), "no error");
  EXPECT_EQ(sqs.depth("orders"), QueueDepth{});
}

TEST_F(SqsSettle, RefusesToDeleteOnAFifoQueueByAHandleWhoseTimeoutIsOver) {
  const std::string handle = sendAndReceive("orders.fifo", 1s);
  cloud.clock().advance(1s);
  EXPECT_EQ(errorOfDelete("orders.fifo", handle), expired(handle));
  EXPECT_EQ(errorOfChange("orders.fifo", handle, 5), expired(handle));
}

TEST_F(SqsSettle, RefusesToDeleteOnAFifoQueueAMessageReceivedWithTimeoutZero) {
  const std::string handle = sendAndReceive("orders.fifo", 0s);
  EXPECT_EQ(errorOfDelete("orders.fifo", handle), expired(handle));
}

TEST_F(SqsSettle, DeletesOnAFifoQueueAfterTheTimeoutWasExtended) {
  const std::string handle = sendAndReceive("orders.fifo", 1s);
  EXPECT_EQ(errorOfChange("orders.fifo", handle, 10), "no error");
  cloud.clock().advance(5s);
  EXPECT_EQ(errorOfDelete("orders.fifo", handle), "no error");
  EXPECT_EQ(errorOfDelete("orders.fifo", handle), "no error") << "what is deleted can be deleted again";
}

// ---- ChangeMessageVisibility

TEST_F(SqsSettle, GivesAMessageBackAtOnceWithTimeoutZero) {
  const std::string handle = sendAndReceive("orders");
  EXPECT_EQ(errorOfChange("orders", handle, 0), "no error");
  EXPECT_THAT(sqs.receive("orders"), ElementsAre(HasBody("hello")));
  EXPECT_THAT(cloud, Rejected("orders", Times(1)));
  EXPECT_THAT(cloud, LeadsTo(Rejected("orders"), Recorded(EventKind::Requeue, "orders")));
}

TEST_F(SqsSettle, GivesAMessageBackByAnOlderHandleToo) {
  const std::string older = sendAndReceive("orders", 0s);
  receiveHandle("orders");
  EXPECT_EQ(errorOfChange("orders", older, 0), "no error");
  EXPECT_EQ(sqs.depth("orders").visible, 1);
}

TEST_F(SqsSettle, ChangesOneDeliveryAndNotTheNext) {
  const std::string handle = sendAndReceive("orders");
  errorOfChange("orders", handle, 0);
  EXPECT_THAT(sqs.receive("orders"), SizeIs(1));
  EXPECT_THAT(sqs.receive("orders"), IsEmpty()) << "the queue's 30 s again";
}

TEST_F(SqsSettle, HidesAVisibleMessageOfAStandardQueueAgain) {
  const std::string handle = sendAndReceive("orders", 1s);
  cloud.clock().advance(1s);
  EXPECT_EQ(errorOfChange("orders", handle, 5), "no error");
  EXPECT_THAT(sqs.receive("orders"), IsEmpty());
}

TEST_F(SqsSettle, RefusesToChangeAMessageThatWasDeleted) {
  for (const std::string queue : {"orders", "orders.fifo"}) {
    const std::string handle = sendAndReceive(queue);
    errorOfDelete(queue, handle);
    EXPECT_EQ(errorOfChange(queue, handle, 5), gone(handle));
  }
}

TEST_F(SqsSettle, RefusesATimeoutOutOfRangeBeforeItLooksAtTheHandle) {
  for (const std::int32_t seconds : {-1, 43'201}) {
    EXPECT_EQ(errorOfChange("orders", "garbage", seconds),
              "400 InvalidParameterValue: Value " + std::to_string(seconds) +
                  " for parameter VisibilityTimeout is invalid. Reason: VisibilityTimeout must be an integer between 0 "
                  "and 43200.");
  }
}

TEST_F(SqsSettle, BoundsAllTimeoutsOfADeliveryTogetherByTwelveHours) {
  const std::string handle = sendAndReceive("orders");
  EXPECT_EQ(errorOfChange("orders", handle, 43'200), "no error") << "nothing of the 12 hours has passed";
  cloud.clock().advance(10s);
  EXPECT_EQ(errorOfChange("orders", handle, 43'200),
            "400 InvalidParameterValue: Value 43200 for parameter VisibilityTimeout is invalid. Reason: Total "
            "VisibilityTimeout for the message is beyond the limit [43200 seconds]");
  EXPECT_EQ(errorOfChange("orders", handle, 43'190), "no error");
}

// ---- batches

TEST_F(SqsSettle, DeletesTheOthersOfABatchWhenOneHandleIsWrong) {
  const std::string first = sendAndReceive("orders");
  const std::string second = sendAndReceive("orders");
  const sqs::DeleteMessageBatchResult result =
      sqs.deleteMessageBatch({.queueUrl = sqs.url("orders"),
                              .entries = {{.id = "1", .receiptHandle = first},
                                          {.id = "2", .receiptHandle = "garbage"},
                                          {.id = "3", .receiptHandle = ""},
                                          {.id = "4", .receiptHandle = second}}});
  ASSERT_THAT(result.successful, SizeIs(2));
  EXPECT_EQ(result.successful[1].id, "4");
  EXPECT_THAT(
      result.failed,
      ElementsAre(
          sqs::BatchResultErrorEntry{.id = "2",
                                     .senderFault = true,
                                     .code = "ReceiptHandleIsInvalid",
                                     .message = "The input receipt handle \"garbage\" is not a valid receipt handle."},
          sqs::BatchResultErrorEntry{.id = "3",
                                     .senderFault = true,
                                     .code = "MissingParameter",
                                     .message = "The request must contain the parameter ReceiptHandle."}));
  EXPECT_EQ(sqs.depth("orders"), QueueDepth{});
}

TEST_F(SqsSettle, ChangesTheOthersOfABatchWhenOneTimeoutIsWrong) {
  const std::string first = sendAndReceive("orders");
  const std::string second = sendAndReceive("orders");
  const sqs::ChangeMessageVisibilityBatchResult result =
      sqs.changeMessageVisibilityBatch({.queueUrl = sqs.url("orders"),
                                        .entries = {{.id = "1", .receiptHandle = first, .visibilityTimeout = 0},
                                                    {.id = "2", .receiptHandle = second, .visibilityTimeout = 86'400},
                                                    {.id = "3", .receiptHandle = second}}});
  ASSERT_THAT(result.successful, SizeIs(1));
  ASSERT_THAT(result.failed, SizeIs(2));
  EXPECT_EQ(result.failed[0].message,
            "Value 86400 for parameter VisibilityTimeout is invalid. Reason: VisibilityTimeout must be an integer "
            "between 0 and 43200.");
  EXPECT_EQ(result.failed[1].code, "MissingParameter");
  EXPECT_EQ(result.failed[1].message,
            "The request must contain the parameter ChangeMessageVisibilityBatchRequestEntry.3.VisibilityTimeout.");
  EXPECT_EQ(sqs.depth("orders"), (QueueDepth{.visible = 1, .inFlight = 1, .delayed = 0}));
}

TEST_F(SqsSettle, RefusesABatchAsAWhole) {
  const auto errorOfBatch = [&](List<sqs::DeleteMessageBatchRequestEntry> entries) {
    return errorOf([&] { sqs.deleteMessageBatch({.queueUrl = sqs.url("orders"), .entries = std::move(entries)}); });
  };
  EXPECT_EQ(errorOfBatch(List<sqs::DeleteMessageBatchRequestEntry>::presentEmpty()),
            "400 AWS.SimpleQueueService.EmptyBatchRequest: There should be at least one DeleteMessageBatchRequestEntry "
            "in the request.");
  EXPECT_EQ(errorOfBatch({{.id = "a", .receiptHandle = "x"}, {.id = "a", .receiptHandle = "y"}}),
            "400 AWS.SimpleQueueService.BatchEntryIdsNotDistinct: Id a repeated.");
  EXPECT_EQ(
      errorOfBatch({{.id = "invalid:id", .receiptHandle = "testHandle1"}}),
      "400 AWS.SimpleQueueService.InvalidBatchEntryId: A batch entry id can only contain alphanumeric characters, "
      "hyphens and underscores. It can be at most 80 letters long.");
  List<sqs::DeleteMessageBatchRequestEntry> twenty;
  for (int i = 0; i < 20; ++i) twenty.push_back({.id = std::to_string(i), .receiptHandle = "x"});
  EXPECT_EQ(
      errorOfBatch(twenty),
      "400 AWS.SimpleQueueService.TooManyEntriesInBatchRequest: Maximum number of entries per request are 10. You "
      "have sent 20.");
}

}  // namespace
}  // namespace squall
