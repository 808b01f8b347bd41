// PutEvents, TestEventPattern, and what the journal tells of an event.
#include "eventbridge/api.hpp"

namespace squall {
namespace {

using Names = std::vector<std::string>;

class PutEvents : public EventBridgeApi {
 protected:
  static eventbridge::PutEventsRequestEntry entry() {
    eventbridge::PutEventsRequestEntry entry;
    entry.source = "shop";
    entry.detailType = "Order Paid";
    entry.detail = R"({"total": 12.50})";
    return entry;
  }
  // "InvalidArgument: Parameter ...", or "" when it was taken in.
  std::string failureOf(const eventbridge::PutEventsRequestEntry& entry) {
    const auto result = events.putEvents({.entries = {entry}});
    EXPECT_EQ(result.failedEntryCount, result.entries[0].eventId ? 0 : 1);
    if (result.entries[0].eventId) return "";
    return *result.entries[0].errorCode + ": " + *result.entries[0].errorMessage;
  }
  std::string lastBody() const { return *cloud.journal().records(EventKind::Publish).back()->body; }
};

TEST_F(PutEvents, WrapsTheDetailInAnEnvelope) {
  auto put = entry();
  put.time = std::chrono::sys_days(std::chrono::year(2022) / 7 / 13) + std::chrono::milliseconds(1500);
  put.resources = {"arn:a", "b\"c"};
  const std::string id = events.putEvents({.entries = {put}}).entries[0].eventId.value();
  EXPECT_EQ(lastBody(), R"({"version":"0","id":")" + id +
                            R"(","detail-type":"Order Paid","source":"shop","account":"000000000000",)"
                            R"("time":"2022-07-13T00:00:01Z","region":"us-east-1","resources":["arn:a","b\"c"],)"
                            R"("detail":{"total":12.50}})");
}

TEST_F(PutEvents, TellsWhichRulesMatchedAndWhomTheyCall) {
  events.putRule("paid", R"({"detail-type":["Order Paid"]})");
  events.putRule("all", R"({"source":[{"prefix":""}]})");
  events.putRule("none", R"({"source":["other"]})");
  target("paid", "q1");
  target("paid", "q2");
  const std::string id = events.put({.source = "shop", .detailType = "Order Paid"});
  // Neither queue is there.
  EXPECT_EQ(journeys(), (Names{"publish default", "match all", "match paid", "invoke paid", "invoke paid", "drop paid",
                               "drop paid"}));

  const auto invoked = cloud.journal().records(EventKind::Invoke);
  const auto matched = cloud.journal().records(EventKind::Match);
  const auto published = cloud.journal().records(EventKind::Publish);
  EXPECT_EQ(invoked[0]->cause, matched[1]->sequence);
  EXPECT_EQ(matched[1]->cause, published[0]->sequence);
  const auto put = cloud.journal().records(
      {}, [](const Record& record) { return record.kind == EventKind::Call && record.operation == "PutEvents"; });
  ASSERT_EQ(put.size(), 1U);
  EXPECT_EQ(put[0]->sequence, published[0]->cause);
  EXPECT_EQ(invoked[0]->message_id, id);
  EXPECT_EQ(invoked[0]->detail, "target q1, arn:aws:sqs:us-east-1:000000000000:q1");
}

TEST_F(PutEvents, TakesInWhatGoesToABusThatIsNotThere) {
  auto lost = entry();
  lost.eventBusName = "nowhere";
  EXPECT_EQ(failureOf(lost), "");
  EXPECT_EQ(journeys(), (Names{"publish nowhere", "drop nowhere"}));
  EXPECT_EQ(cloud.journal().records(EventKind::Drop)[0]->detail, "there is no event bus nowhere");
}

TEST_F(PutEvents, FailsEntriesOneByOneAndKeepsTheirOrder) {
  auto without_source = entry();
  without_source.source.reset();
  auto without_type = entry();
  without_type.detailType.reset();
  const auto result = events.putEvents({.entries = {without_source, entry(), without_type}});
  EXPECT_EQ(result.failedEntryCount, 2);
  EXPECT_EQ(result.entries[0].errorMessage, "Parameter Source is not valid. Reason: Source is a required argument.");
  EXPECT_TRUE(result.entries[1].eventId.has_value());
  EXPECT_EQ(result.entries[2].errorMessage,
            "Parameter DetailType is not valid. Reason: DetailType is a required argument.");
}

TEST_F(PutEvents, WantsADetailThatIsAJsonObject) {
  for (const char* detail : {"\"text\"", "[1]", "{\"a\":", R"("{\"a\":1}")", "{} {}"}) {
    auto put = entry();
    put.detail = detail;
    EXPECT_EQ(failureOf(put), "MalformedDetail: Detail is malformed.") << detail;
  }
  auto without = entry();
  without.detail.reset();
  EXPECT_EQ(failureOf(without),
            "InvalidArgument: Parameter Detail is not valid. Reason: Detail is a required argument.");
}

TEST_F(PutEvents, TakesNoMoreThanAMebibyteInAll) {
  auto put = entry();
  put.time = cloud.clock().now();
  const std::size_t rest = 4 + 10 + 14 + 8;  // Source, DetailType, Time, and {"a":""} around the text
  put.detail = R"({"a":")" + std::string(1'048'576 - rest, 'x') + "\"}";
  EXPECT_EQ(failureOf(put), "");
  put.detail->insert(6, "x");
  EXPECT_EQ(errorOf([&] { events.putEvents({.entries = {put}}); }),
            "ValidationException: Total size of the entries in the request is over the limit.");
}

TEST_F(PutEvents, TakesTenEntriesAndPrintsElevenAsAwsDoes) {
  auto put = entry();
  put.detail = "{}";
  const std::vector<eventbridge::PutEventsRequestEntry> many(11, put);
  const std::string text = errorOf([&] { events.putEvents({.entries = many}); });
  const std::string one =
      "PutEventsRequestEntry(time=null, source=shop, resources=null, detailType=Order Paid, detail={}, "
      "eventBusName=null, traceHeader=null, kmsKeyIdentifier=null, internalMetadata=null)";
  EXPECT_TRUE(text.starts_with("ValidationException: 1 validation error detected: Value '[" + one + ", " + one))
      << text;
  EXPECT_TRUE(
      text.ends_with("at 'entries' failed to satisfy constraint: Member must have length less than or equal to 10"));
}

TEST_F(PutEvents, AreTriedWithTestEventPattern) {
  const std::string event = R"({"id":"1","account":"1","source":"shop","time":"2022-07-13T13:48:01Z",)"
                            R"("region":"us-east-1","detail-type":"t","detail":{}})";
  EXPECT_EQ(events.testEventPattern({.eventPattern = kPattern, .event = event}).result, true);
  EXPECT_EQ(events.testEventPattern({.eventPattern = R"({"source":["x"]})", .event = event}).result, false);
  EXPECT_EQ(errorOf([&] { events.testEventPattern({.eventPattern = kPattern, .event = "{}"}); }),
            "ValidationException: Parameter Event is not valid.");
}

}  // namespace
}  // namespace squall
