// What SQS tells chaos about itself, row by row, without an engine: the handlers are called as dispatch calls them.
#include "sqs/chaos_port.hpp"

#include "sqs/operations.hpp"
#include "sqs/receipt_handle.hpp"
#include "sqs/service.hpp"

#include <gmock/gmock.h>

#include <chrono>

namespace squall::sqs {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

const core::ChaosRow& row(std::string_view operation) {
  for (const core::ChaosRow& found : chaosPort().rows) {
    if (found.operation == operation) return found;
  }
  throw std::logic_error("no such row");
}

class SqsChaosPort : public ::testing::Test {
 protected:
  SqsChaosPort() {
    create("orders");
    create("steps.fifo");
  }

  void create(const std::string& name, QueueAttributes attributes = {}) {
    attributes.fifo_queue = name.ends_with(".fifo");
    state_.create(name, attributes, now_);
  }
  void createWithDeadLetters() {
    create("orders-dlq");
    QueueAttributes attributes;
    attributes.redrive =
        RedrivePolicy{.target_arn = state_.arnOf("orders-dlq"), .target_name = "orders-dlq", .max_receive_count = 3};
    create("payments", attributes);
  }

  // Runs a handler; names stand for identities of the request's entries.
  template <class Result, class Request>
  Result run(Result (*handler)(Call&, const Request&), const Request& request,
             const std::vector<std::uint64_t>* names = nullptr) {
    const auto held = std::make_shared<const Request>(request);  // messages keep it
    const std::shared_ptr<const void> data = held;
    const core::Origin origin{.account = "000000000000", .region = "us-east-1", .endpoint = {}, .client = {}};
    std::string resource;
    std::string request_id;
    std::optional<core::Park> park;
    Call call{{.origin = origin,
               .now = now_,
               .ids = ids_,
               .effects = effects_,
               .resource = resource,
               .park = park,
               .request_id = request_id,
               .request = data,
               .names = names},
              state_};
    return handler(call, *held);
  }
  std::string send(const std::string& body, std::uint64_t name) {
    const std::vector<std::uint64_t> names{name};
    return *run(sendMessage, {.queueUrl = "orders", .messageBody = body}, &names).messageId;
  }
  std::string send(const std::string& body, const std::string& queue = "orders") {
    return *run(sendMessage, {.queueUrl = queue, .messageBody = body}).messageId;
  }
  Message receive(const std::string& queue = "orders") {
    return run(receiveMessage, {.queueUrl = queue, .visibilityTimeout = 30}).messages.at(0);
  }

  template <class Request>
  core::Subjects read(std::string_view operation, const Request& request) {
    core::Subjects subjects;
    row(operation).read(state_, &request, subjects);
    return subjects;
  }
  // The last effect, as its record would read.
  std::string lastEffect() const {
    const core::Effect& effect = effects_.list().back();
    return std::string(toString(effect.kind)) + " " + effect.resource + ": " + effect.detail;
  }
  core::Deliveries& deliveries() { return *chaosPort().deliveries(state_); }

  State state_{"000000000000", "us-east-1"};
  core::Ids ids_{7};
  core::Effects effects_{1};
  TimePoint now_{std::chrono::sys_days(std::chrono::year(2030) / 1 / 1)};
};

TEST_F(SqsChaosPort, HasARowForEveryOperationThatNamesAQueueAndNoOther) {
  std::vector<std::string_view> without;
  for (const core::OperationRow& operation : service().rows) {
    const auto found = std::ranges::find(chaosPort().rows, operation.name, &core::ChaosRow::operation);
    if (found == chaosPort().rows.end()) without.push_back(operation.name);
  }
  EXPECT_THAT(without, UnorderedElementsAre("CancelMessageMoveTask", "ListQueues"));
  EXPECT_EQ(chaosPort().rows.size() + without.size(), service().rows.size());
  EXPECT_EQ(service().chaos, &chaosPort());
}

TEST_F(SqsChaosPort, ReadsTheQueueFromUrlNameOrArn) {
  const std::string url = "http://localhost:4566/000000000000/orders";
  EXPECT_EQ(read("PurgeQueue", PurgeQueueRequest{.queueUrl = url}).resource, "orders");
  EXPECT_EQ(read("ReceiveMessage", ReceiveMessageRequest{.queueUrl = url}).resource, "orders");
  EXPECT_EQ(read("CreateQueue", CreateQueueRequest{.queueName = "new"}).resource, "new");
  EXPECT_EQ(read("StartMessageMoveTask", StartMessageMoveTaskRequest{.sourceArn = state_.arnOf("orders")}).resource,
            "orders");
  EXPECT_EQ(read("PurgeQueue", PurgeQueueRequest{.queueUrl = "http://x/111111111111/orders"}).resource, "")
      << "a queue of another account is none of ours";
  EXPECT_EQ(read("SendMessage", SendMessageRequest{.queueUrl = ""}).resource, "");
}

TEST_F(SqsChaosPort, ReadsWhatNamesAMessageThatIsSent) {
  const SendMessageRequest request{.queueUrl = "steps.fifo",
                                   .messageBody = "one",
                                   .messageAttributes = {{"tenant", {.stringValue = "a", .dataType = "String"}},
                                                         {"raw", {.binaryValue = Blob{"\x01"}, .dataType = "Binary"}}},
                                   .messageDeduplicationId = "d-1",
                                   .messageGroupId = "g"};
  const core::Subjects subjects = read("SendMessage", request);
  EXPECT_FALSE(subjects.is_batch);
  ASSERT_THAT(subjects.entries, SizeIs(1));
  EXPECT_EQ(subjects.entries[0].body, "one");
  EXPECT_EQ(subjects.entries[0].deduplication_id, "d-1");
  EXPECT_EQ(subjects.entries[0].group, "g");
  EXPECT_THAT(subjects.entries[0].attributes, ElementsAre(Pair("raw", "AQ=="), Pair("tenant", "a")));
}

TEST_F(SqsChaosPort, ReadsAReceiptHandleBackToMessageAndReceive) {
  const std::string id = send("one");
  receive();
  EXPECT_TRUE(deliveries().expire("orders", id, effects_));
  const std::string handle = *receive().receiptHandle;
  const core::Subjects subjects =
      read("DeleteMessageBatch", DeleteMessageBatchRequest{.queueUrl = "orders",
                                                           .entries = {{.id = "a", .receiptHandle = handle},
                                                                       {.id = "b", .receiptHandle = "nonsense"}}});
  EXPECT_TRUE(subjects.is_batch);
  ASSERT_THAT(subjects.entries, SizeIs(2));
  EXPECT_EQ(subjects.entries[0].entry_id, "a");
  EXPECT_EQ(subjects.entries[0].message_id, id);
  EXPECT_EQ(subjects.entries[0].receive, 2);
  EXPECT_EQ(subjects.entries[1].message_id, "");
  EXPECT_EQ(read("DeleteMessage", DeleteMessageRequest{.queueUrl = "nowhere", .receiptHandle = handle})
                .entries.at(0)
                .message_id,
            "");
}

TEST_F(SqsChaosPort, CountsReceivesInADeadLetterQueueAsTheJournalDoes) {
  createWithDeadLetters();
  const std::string id = send("one", "payments");
  receive("payments");
  ASSERT_TRUE(deliveries().expire("payments", id, effects_));
  ASSERT_TRUE(deliveries().deadLetter("payments", id, now_, effects_));
  EXPECT_EQ(lastEffect(), "dead-letter payments: early, after 1 receive, to orders-dlq");
  EXPECT_EQ(deliveries().candidates("orders-dlq", 1, now_).at(0).receive, 2);
  const std::string handle = *receive("orders-dlq").receiptHandle;
  EXPECT_EQ(effects_.list().back().attempt, 2);
  const auto subjects = read("DeleteMessage", DeleteMessageRequest{.queueUrl = "orders-dlq", .receiptHandle = handle});
  EXPECT_EQ(subjects.entries.at(0).receive, 2);
}

TEST_F(SqsChaosPort, KnowsTheMessageOfASecondDeleteWhereItWasNamed) {
  const std::string named = send("one", 17);
  const DeleteMessageRequest first{.queueUrl = "orders", .receiptHandle = *receive().receiptHandle};
  run(deleteMessage, first);
  EXPECT_EQ(read("DeleteMessage", first).entries.at(0).message_id, named);
  EXPECT_EQ(read("DeleteMessage", first).entries.at(0).receive, 1);

  send("two");
  const DeleteMessageRequest second{.queueUrl = "orders", .receiptHandle = *receive().receiptHandle};
  run(deleteMessage, second);
  EXPECT_EQ(read("DeleteMessage", second).entries.at(0).message_id, "");
  EXPECT_EQ(read("DeleteMessage", second).entries.at(0).receive, 0);
}

TEST_F(SqsChaosPort, DropsMarkedEntriesAndSaysThatTheyFailed) {
  const SendMessageBatchRequest asked{
      .queueUrl = "orders",
      .entries = {{.id = "a", .messageBody = "1"}, {.id = "b", .messageBody = "2"}, {.id = "c", .messageBody = "3"}}};
  SendMessageBatchRequest changed = asked;
  row("SendMessageBatch").dropEntries(&changed, {false, true, false});
  SendMessageBatchResult result = run(sendMessageBatch, changed);
  row("SendMessageBatch")
      .failEntry(&asked, &result, 1, {.code = "InternalError", .message = "no", .sender_fault = false});

  ASSERT_THAT(result.successful, SizeIs(2));
  EXPECT_EQ(result.successful[0].id, "a");
  EXPECT_EQ(result.successful[1].id, "c");
  ASSERT_THAT(result.failed, SizeIs(1));
  EXPECT_EQ(result.failed[0],
            (BatchResultErrorEntry{.id = "b", .senderFault = false, .code = "InternalError", .message = "no"}));

  std::vector<std::pair<std::size_t, std::string>> published;
  row("SendMessageBatch").published(&asked, &result, published);
  EXPECT_THAT(published,
              ElementsAre(Pair(0u, result.successful[0].messageId), Pair(2u, result.successful[1].messageId)))
      << "entries as the client counts them";
}

TEST_F(SqsChaosPort, FailsAnEntryThatHadSucceeded) {
  const DeleteMessageBatchRequest asked{.queueUrl = "orders", .entries = {{.id = "a"}, {.id = "b"}}};
  DeleteMessageBatchResult result;
  row("DeleteMessageBatch").pretend(&asked, &result, ids_);
  ASSERT_THAT(result.successful, SizeIs(2));
  row("DeleteMessageBatch").failEntry(&asked, &result, 0, {.code = "InternalError", .message = {}});
  ASSERT_THAT(result.successful, SizeIs(1));
  EXPECT_EQ(result.successful[0].id, "b");
  ASSERT_THAT(result.failed, SizeIs(1));
}

// RFC 1321 has the digests of "a" and "abc".
TEST_F(SqsChaosPort, AnswersThePoisonedSendWithTheClientsOwnDigest) {
  const SendMessageRequest asked{.queueUrl = "orders", .messageBody = "abc"};
  SendMessageRequest changed = asked;
  row("SendMessage").replaceBody(&changed, 0, "a");
  SendMessageResult result = run(sendMessage, changed);
  EXPECT_EQ(result.md5OfMessageBody, "0cc175b9c0f1b6a831c399e269772661");
  row("SendMessage").answerFor(&asked, &result);
  EXPECT_EQ(result.md5OfMessageBody, "900150983cd24fb0d6963f7d28e17f72");
  EXPECT_EQ(receive().body, "a");

  const SendMessageBatchRequest batch{.queueUrl = "orders", .entries = {{.id = "x", .messageBody = "abc"}}};
  SendMessageBatchRequest poisoned = batch;
  row("SendMessageBatch").replaceBody(&poisoned, 0, "a");
  SendMessageBatchResult answers = run(sendMessageBatch, poisoned);
  row("SendMessageBatch").answerFor(&batch, &answers);
  EXPECT_EQ(answers.successful.at(0).md5OfMessageBody, "900150983cd24fb0d6963f7d28e17f72");
}

TEST_F(SqsChaosPort, PretendsASendThatStoresNothing) {
  const SendMessageRequest request{.queueUrl = "http://localhost/000000000000/steps.fifo",
                                   .messageBody = "abc",
                                   .messageAttributes = {{"tenant", {.stringValue = "a", .dataType = "String"}}},
                                   .messageDeduplicationId = "d-1",
                                   .messageGroupId = "g"};
  SendMessageResult pretended;
  row("SendMessage").pretend(&request, &pretended, ids_);
  EXPECT_EQ(state_.find("steps.fifo")->engine.size(), 0u);
  EXPECT_TRUE(effects_.list().empty());

  const SendMessageResult real = run(sendMessage, request);
  EXPECT_EQ(pretended.md5OfMessageBody, real.md5OfMessageBody);
  EXPECT_EQ(pretended.md5OfMessageAttributes, real.md5OfMessageAttributes);
  EXPECT_NE(pretended.messageId, real.messageId);
  ASSERT_TRUE(pretended.sequenceNumber);
  EXPECT_EQ(pretended.sequenceNumber->size(), real.sequenceNumber->size());
  EXPECT_TRUE(pretended.sequenceNumber->starts_with("188"));

  SendMessageResult standard;
  const SendMessageRequest to_standard{.queueUrl = "orders", .messageBody = "abc"};
  row("SendMessage").pretend(&to_standard, &standard, ids_);
  EXPECT_EQ(standard.sequenceNumber, std::nullopt);
}

TEST_F(SqsChaosPort, CapsAReceiveAtOneMessageOrMore) {
  ReceiveMessageRequest request{.queueUrl = "orders", .maxNumberOfMessages = 10};
  EXPECT_EQ(row("ReceiveMessage").mostMessages(&request), 10);
  row("ReceiveMessage").capMessages(&request, 3);
  EXPECT_EQ(request.maxNumberOfMessages, 3);
  row("ReceiveMessage").capMessages(&request, 0);
  EXPECT_EQ(request.maxNumberOfMessages, 1);
  const ReceiveMessageRequest plain{.queueUrl = "orders"};
  EXPECT_EQ(row("ReceiveMessage").mostMessages(&plain), 1);
  const ReceiveMessageRequest impossible{.queueUrl = "orders", .maxNumberOfMessages = 11};
  EXPECT_EQ(row("ReceiveMessage").mostMessages(&impossible), 0) << "the handler will refuse it";
}

TEST_F(SqsChaosPort, HasAwsAnswersForFaultsThatNameNoCode) {
  std::vector<std::string> answers;
  for (const core::ChaosPort::Error& error : chaosPort().errors) {
    const AwsError made = error.make();
    answers.push_back(std::string(error.fault) + ": " + std::to_string(made.httpStatus()) + " " + made.queryCode() +
                      (made.fault() == Fault::Sender ? " Sender" : " Receiver"));
  }
  EXPECT_THAT(answers,
              ElementsAre("throttle: 403 RequestThrottled Sender", "kms_throttled: 400 KMS.ThrottlingException Sender",
                          "over_limit: 403 OverLimit Sender", "internal_error: 500 InternalError Receiver",
                          "partial_batch: 500 InternalError Receiver"));
}

TEST_F(SqsChaosPort, ShowsCandidatesAsTheyWillBeDelivered) {
  run(sendMessage, {.queueUrl = "orders",
                    .messageBody = "one",
                    .messageAttributes = {{"tenant", {.stringValue = "a", .dataType = "String"}}}});
  send("two");
  const auto candidates = deliveries().candidates("orders", 10, now_);
  ASSERT_THAT(candidates, SizeIs(2));
  EXPECT_EQ(candidates[0].body, "one");
  EXPECT_EQ(candidates[0].receive, 1);
  EXPECT_THAT(candidates[0].attributes, ElementsAre(Pair("tenant", "a")));
  EXPECT_EQ(candidates[1].body, "two");
  EXPECT_THAT(deliveries().candidates("nowhere", 10, now_), IsEmpty());
}

TEST_F(SqsChaosPort, LeavesQueuesAndMessagesAloneThatAreNotThere) {
  core::Deliveries& all = deliveries();
  const std::string id = send("one");
  const std::size_t effects_before = effects_.list().size();
  EXPECT_FALSE(all.deadLetter("orders", id, now_, effects_)) << "it has no redrive policy";
  for (const char* queue : {"orders", "nowhere"}) {
    EXPECT_FALSE(all.hide(queue, "gone", now_ + 1s, now_, effects_));
    EXPECT_FALSE(all.reorder(queue, {"gone"}));
    EXPECT_FALSE(all.expire(queue, "gone", effects_));
    EXPECT_FALSE(all.duplicate(queue, "gone", effects_));
    EXPECT_EQ(all.keep(queue, "gone"), nullptr);
    EXPECT_FALSE(all.deadLetter(queue, "gone", now_, effects_));
    EXPECT_FALSE(all.spare(queue, "gone", 1));
    EXPECT_FALSE(all.lose(queue, "gone"));
  }
  EXPECT_EQ(effects_.list().size(), effects_before);
}

TEST_F(SqsChaosPort, RedeliversADeletedMessageWhoseOldReceiptIsGoodAgain) {
  const std::string id = send("one", 17);
  const DeleteMessageRequest deletion{.queueUrl = "orders", .receiptHandle = *receive().receiptHandle};
  const auto kept = deliveries().keep("orders", id);
  ASSERT_NE(kept, nullptr);
  run(deleteMessage, deletion);
  EXPECT_TRUE(deliveries().putBack("orders", *kept, now_, effects_));
  EXPECT_EQ(lastEffect(), "requeue orders: ghost");
  EXPECT_EQ(receive().messageId, id);
  run(deleteMessage, deletion);
  EXPECT_EQ(state_.find("orders")->engine.size(), 0u);
}

TEST_F(SqsChaosPort, PutsNothingIntoANewQueueOfThatName) {
  const std::string id = send("one");
  const auto kept = deliveries().keep("orders", id);
  state_.erase("orders");
  create("orders");
  EXPECT_FALSE(deliveries().putBack("orders", *kept, now_, effects_));
}

TEST_F(SqsChaosPort, HasNextDueOfAHiddenMessage) {
  const std::string id = send("one");
  EXPECT_TRUE(deliveries().hide("orders", id, now_ + 10s, now_, effects_));
  EXPECT_EQ(state_.nextDue(), now_ + 10s);
}

// Two runs in which clients come in another order: what a message is called and how it is handed out stays the same.
TEST_F(SqsChaosPort, MakesReceiptHandlesOfNamedMessagesFromIdentityAlone) {
  const auto handles = [](const std::vector<std::uint64_t>& names, bool creates_others_first) {
    SqsChaosPort_MakesReceiptHandlesOfNamedMessagesFromIdentityAlone_Test world;
    if (creates_others_first) world.create("other");
    world.create("mine");
    std::map<std::string, std::string> by_id;
    for (const std::uint64_t name : names) {
      const std::vector<std::uint64_t> list{name};
      world.run(sendMessage, {.queueUrl = "mine", .messageBody = "b"}, &list);
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
      const Message message = world.receive("mine");
      by_id[*message.messageId] = *message.receiptHandle;
    }
    return by_id;
  };
  const auto in_order = handles({1, 2, 3}, false);
  EXPECT_THAT(in_order, SizeIs(3));
  EXPECT_EQ(in_order, handles({3, 1, 2}, true));
}

TEST_F(SqsChaosPort, SettlesANamedMessageByItsHandleLikeAnyOther) {
  const std::string id = send("one", 17);
  const std::string handle = *receive().receiptHandle;
  EXPECT_EQ(handle.size(), 256u);
  EXPECT_TRUE(handle.starts_with("AQEB"));
  run(changeMessageVisibility, {.queueUrl = "orders", .receiptHandle = handle, .visibilityTimeout = 0});
  EXPECT_EQ(deliveries().candidates("orders", 1, now_).at(0).receive, 2);
  run(deleteMessage, {.queueUrl = "orders", .receiptHandle = handle});
  EXPECT_EQ(state_.find("orders")->engine.size(), 0u);

  std::string broken = handle;
  broken[100] = broken[100] == 'A' ? 'B' : 'A';
  EXPECT_THROW(run(deleteMessage, {.queueUrl = "orders", .receiptHandle = broken}), AwsError);
  EXPECT_THROW(run(deleteMessage, {.queueUrl = "steps.fifo", .receiptHandle = handle}), AwsError);
}

}  // namespace
}  // namespace squall::sqs
