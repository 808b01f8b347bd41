// HasBody, HasMessageId, ReceiveCountIs and HasAttribute: what they match and what they say.
#include "testing/texts.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

namespace squall {
namespace {

using sqs::Message;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Gt;
using testing::HasAttribute;
using testing::HasBody;
using testing::HasMessageId;
using ::testing::Not;
using testing::ReceiveCountIs;
using ::testing::StartsWith;

const Message& sample() {
  static const Message message{.messageId = "m-1",
                               .body = "hello",
                               .attributes = {{"ApproximateReceiveCount", "2"}, {"SentTimestamp", "5"}},
                               .messageAttributes = {{"trace", {.stringValue = "t-9", .dataType = "String"}},
                                                     {"bytes", {.binaryValue = Blob{"\x01"}, .dataType = "Binary"}}}};
  return message;
}

Record recordOf(EventKind kind, const MadeRun::Parts& parts) { return *MadeRun().add(kind, parts).records.front(); }

TEST(HasBodyMatcher, TakesAValueOrAMatcher) {
  EXPECT_TRUE(holds(HasBody("hello"), sample()));
  EXPECT_TRUE(holds(HasBody(std::string("hello")), sample()));
  EXPECT_TRUE(holds(HasBody(StartsWith("he")), sample()));
  EXPECT_FALSE(holds(HasBody("hell"), sample()));
  EXPECT_FALSE(holds(HasBody(StartsWith("x")), sample()));
}

TEST(HasBodyMatcher, LooksAtARecordToo) {
  EXPECT_TRUE(holds(HasBody("hello"), recordOf(EventKind::Publish, {.body = "hello"})));
  EXPECT_FALSE(holds(HasBody("hello"), recordOf(EventKind::Publish, {.body = "x"})));
}

TEST(HasBodyMatcher, SaysWhatTheBodyIs) {
  EXPECT_EQ(described<Message>(HasBody("x")), "has a body that is equal to \"x\"");
  EXPECT_EQ(negated<Message>(HasBody("x")), "has no body that is equal to \"x\"");
  EXPECT_EQ(explained(HasBody("x"), sample()), "whose body is \"hello\"");
  EXPECT_EQ(explained(HasBody("x"), Message{}), "which has no body");
  EXPECT_EQ(explained(HasBody(testing::IsJson("{}")), sample()),
            "whose body is \"hello\", which is no JSON from byte 1 on");
}

TEST(HasBodyMatcher, FailsAsGoogleTestPrintsIt) {
  const Message message{.body = "hello"};
  EXPECT_NONFATAL_FAILURE(
      EXPECT_THAT(message, HasBody("x")),
      "Value of: message\n"
      "Expected: has a body that is equal to \"x\"\n"
      "  Actual: Message{\"Body\":\"hello\"} (of type squall::sqs::Message), whose body is \"hello\"");
  EXPECT_NONFATAL_FAILURE(
      EXPECT_THAT(message, Not(HasBody("hello"))),
      "Expected: has no body that is equal to \"hello\"\n"
      "  Actual: Message{\"Body\":\"hello\"} (of type squall::sqs::Message), whose body is \"hello\"");
}

TEST(HasMessageIdMatcher, FindsAMessageAndARecordByTheirId) {
  EXPECT_TRUE(holds(HasMessageId("m-1"), sample()));
  EXPECT_TRUE(holds(HasMessageId(StartsWith("m-")), recordOf(EventKind::Consume, {})));
  EXPECT_FALSE(holds(HasMessageId("m-2"), sample()));
  EXPECT_FALSE(holds(HasMessageId("m-1"), Message{}));
}

TEST(HasMessageIdMatcher, SaysTheId) {
  EXPECT_EQ(described<Message>(HasMessageId("m-2")), "has a message id that is equal to \"m-2\"");
  EXPECT_EQ(negated<Message>(HasMessageId("m-2")), "has no message id that is equal to \"m-2\"");
  EXPECT_EQ(explained(HasMessageId("m-2"), sample()), "whose message id is \"m-1\"");
  EXPECT_EQ(explained(HasMessageId("m-2"), recordOf(EventKind::Create, {.message_id = ""})), "which has no message id");
}

TEST(ReceiveCountIsMatcher, CountsDeliveries) {
  EXPECT_TRUE(holds(ReceiveCountIs(2), sample()));
  EXPECT_TRUE(holds(ReceiveCountIs(Gt(1)), recordOf(EventKind::Consume, {.attempt = 2})));
  EXPECT_FALSE(holds(ReceiveCountIs(3), sample()));
  EXPECT_FALSE(holds(ReceiveCountIs(0), Message{})) << "a message that was received without it is not counted as 0";
}

TEST(ReceiveCountIsMatcher, SaysTheCount) {
  EXPECT_EQ(described<Message>(ReceiveCountIs(3)), "has a receive count that is equal to 3");
  EXPECT_EQ(negated<Message>(ReceiveCountIs(Gt(3))), "has no receive count that is > 3");
  EXPECT_EQ(explained(ReceiveCountIs(3), sample()), "whose receive count is 2");
  EXPECT_EQ(explained(ReceiveCountIs(3), Message{}), "which has no receive count");
}

TEST(HasAttributeMatcher, FindsMessageAttributesAndSystemAttributes) {
  EXPECT_TRUE(holds(HasAttribute("trace"), sample()));
  EXPECT_TRUE(holds(HasAttribute("trace", "t-9"), sample()));
  EXPECT_TRUE(holds(HasAttribute("trace", StartsWith("t-")), sample()));
  EXPECT_TRUE(holds(HasAttribute("bytes", "\x01"), sample()));
  EXPECT_TRUE(holds(HasAttribute("SentTimestamp", "5"), sample()));
  EXPECT_FALSE(holds(HasAttribute("Trace"), sample()));
  EXPECT_FALSE(holds(HasAttribute("trace", "t-8"), sample()));
}

TEST(HasAttributeMatcher, PrefersTheMessagesOwn) {
  const Message message{.attributes = {{"x", "system"}},
                        .messageAttributes = {{"x", {.stringValue = "own", .dataType = "String"}}}};
  EXPECT_TRUE(holds(HasAttribute("x", "own"), message));
}

TEST(HasAttributeMatcher, NamesWhatIsThereInstead) {
  EXPECT_EQ(described<Message>(HasAttribute("trace")), "has an attribute \"trace\"");
  EXPECT_EQ(described<Message>(HasAttribute("trace", "x")), "has an attribute \"trace\" that is equal to \"x\"");
  EXPECT_EQ(negated<Message>(HasAttribute("trace", "x")), "has no attribute \"trace\" that is equal to \"x\"");
  EXPECT_EQ(explained(HasAttribute("trace", "x"), sample()), "whose attribute \"trace\" is \"t-9\"");
  EXPECT_EQ(explained(HasAttribute("Trace"), sample()),
            "which has no attribute \"Trace\"; it has bytes, trace, ApproximateReceiveCount, SentTimestamp");
  EXPECT_EQ(explained(HasAttribute("Trace"), Message{}), "which has no attribute \"Trace\" and no other");
}

TEST(MessageMatchers, FitWhatAConsumerReceives) {
  Cloud cloud;
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("orders");
  const std::string id =
      sqs.send("orders", "hello", {.attributes = {{"trace", {.stringValue = "t-1", .dataType = "String"}}}});
  EXPECT_THAT(sqs.receive("orders"),
              ElementsAre(AllOf(HasBody("hello"), HasMessageId(id), ReceiveCountIs(1), HasAttribute("trace", "t-1"))));
}

}  // namespace
}  // namespace squall
