// Snapshots as JSON: nothing is lost on the way, and what is wrong with a text is said so that one finds it.
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace squall {
namespace {

using namespace std::chrono_literals;
using testing::ChangesNothing;
using ::testing::HasSubstr;
using Json = nlohmann::ordered_json;

class SnapshotJson : public ::testing::Test {
 protected:
  SnapshotJson() {
    sqs.createQueue("dlq");
    sqs.createQueue("orders", {.visibilityTimeout = 30s, .deadLetterQueue = "dlq", .maxReceiveCount = 2});
    sqs.tagQueue({.queueUrl = sqs.url("orders"), .tags = {{"team", "billing"}}});
    sqs::MessageAttributeValue text{.stringValue = "7", .dataType = "Number"};
    sqs::MessageAttributeValue blob{.binaryValue = Blob{std::string("\0\xff", 2)}, .dataType = "Binary"};
    sqs.send("orders", "with attributes", {.attributes = {{"count", text}, {"bytes", blob}}});
    for (int i = 0; i < 9; ++i) sqs.send("orders", "order " + std::to_string(i), {.group = i % 3 == 0 ? "tenant" : ""});
    sqs.send("orders", "later", {.delay = 60s});
    const auto received = sqs.receive("orders", {.max = 6});
    for (std::size_t i : {2u, 3u, 5u}) sqs.acknowledge("orders", received.at(i));
    sqs.reject("orders", received.at(1));
    in_flight = received.at(4);

    sqs.createQueue("steps.fifo", {.contentBasedDeduplication = true});
    for (int i = 0; i < 6; ++i)
      sqs.send("steps.fifo", "step " + std::to_string(i), {.group = "group-" + std::to_string(i % 2)});
    sqs.receiveMessage({.queueUrl = sqs.url("steps.fifo"), .receiveRequestAttemptId = "attempt-1"});
    sqs.setQueueAttributes({.queueUrl = sqs.url("steps.fifo"), .attributes = {{"DeduplicationScope", "messageGroup"}}});
    sqs.createQueue("gone");
    sqs.deleteQueue({.queueUrl = sqs.url("gone")});
    cloud.clock().advance(7s);
  }

  // What three kinds of consumers get from here on, ids, handles and all.
  static std::string futureOf(Cloud& cloud, const sqs::Message& in_flight) {
    Sqs& sqs = cloud.sqs();
    std::string story;
    const auto tell = [&story](const std::vector<sqs::Message>& messages) {
      for (const sqs::Message& message : messages)
        story += *message.messageId + " " + *message.receiptHandle + " " + *message.body + " " + *message.md5OfBody +
                 " " + message.md5OfMessageAttributes.value_or("-") + " " +
                 message.attributes.at("ApproximateReceiveCount") + " " + message.attributes.at("SentTimestamp") + "\n";
      story += "\n";
    };
    sqs.acknowledge("orders", in_flight);
    story += sqs.send("orders", "new") + sqs.send("steps.fifo", "step 4", {.group = "group-0"});
    sqs::ReceiveMessageRequest again{.queueUrl = sqs.url("steps.fifo"), .receiveRequestAttemptId = "attempt-1"};
    again.messageSystemAttributeNames = {"All"};
    tell(sqs.receiveMessage(again).messages);
    for (int round = 0; round < 12; ++round) {
      tell(sqs.receive("orders", {.max = 2}));
      tell(sqs.receive("steps.fifo", {.max = 2}));
      tell(sqs.receive("dlq"));
      cloud.clock().advance(13s);
    }
    story += sqs.send("steps.fifo", "step 5", {.group = "group-0"});  // the scope of deduplication has changed since
    story += sqs.createQueue("gone");
    return story;
  }

  static std::string errorOf(const std::string& text) {
    try {
      Snapshot::fromJson(text);
    } catch (const std::invalid_argument& error) {
      return error.what();
    }
    return "no error";
  }
  Json saved() { return Json::parse(toJson(cloud.snapshot())); }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
  sqs::Message in_flight;
};

TEST_F(SnapshotJson, GivesTheSameTextAgain) {
  const std::string text = toJson(cloud.snapshot());
  EXPECT_EQ(toJson(Snapshot::fromJson(text)), text);
}

TEST_F(SnapshotJson, RestoresTheSameIntoAnotherCloudAtAnotherTime) {
  const Snapshot original = cloud.snapshot();
  const Snapshot loaded = Snapshot::fromJson(toJson(original));
  EXPECT_THAT(diffOf(original, loaded), ChangesNothing());
  EXPECT_EQ(loaded.takenAt(), original.takenAt());

  Cloud other({.seed = 99, .clock = ClockMode::Manual});
  other.clock().advance(100h);
  other.restore(loaded);
  EXPECT_THAT(other.diff(original), ChangesNothing());
  Json later = Json::parse(toJson(other.snapshot()));
  for (const char* moved : {"taken_at_microseconds", "restores_moved_by_microseconds"}) later.erase(moved);
  Json before = saved();
  before.erase("taken_at_microseconds");
  EXPECT_EQ(later, before);
}

TEST_F(SnapshotJson, WhatFollowsTheLoadedOneIsWhatFollowsTheSavedOne) {
  Cloud other({.clock = ClockMode::Manual});
  other.clock().advance(7s);  // the same instant, so that even sent times are equal
  other.restore(Snapshot::fromJson(toJson(cloud.snapshot())));
  const std::string own = futureOf(cloud, in_flight);
  EXPECT_EQ(futureOf(other, in_flight), own);
  EXPECT_THAT(own, HasSubstr("with attributes"));
}

TEST_F(SnapshotJson, KeepsBytesThatAreNoText) {
  Json json = saved();
  EXPECT_EQ(json["regions"][0]["service"], "sqs");
  Json& orders = json["regions"][0]["state"]["queues"]["orders"];
  orders["tags"]["team"] = {{"base64", "/w=="}};
  const Snapshot loaded = Snapshot::fromJson(json.dump());
  EXPECT_THAT(toJson(loaded), HasSubstr(R"({"base64":"/w=="})"));
}

TEST_F(SnapshotJson, SaysWhereATextIsNoJson) {
  EXPECT_EQ(errorOf("{\n  \"squall_snapshot\": 1,\n  oops}"),
            "squall::Snapshot: this is not JSON: it goes wrong at line 3, column 3");
  EXPECT_THAT(errorOf("{}"), HasSubstr("this is no snapshot"));
  EXPECT_THAT(errorOf("[]"), HasSubstr("this is no snapshot"));
}

TEST_F(SnapshotJson, SaysThatItDoesNotKnowTheVersion) {
  EXPECT_EQ(errorOf(R"({"squall_snapshot": 2, "unheard_of": 1})"),
            "squall::Snapshot: version 2 is not known here; this Squall reads version 1");
}

TEST_F(SnapshotJson, SaysWhichMemberIsUnknownMissingOrOfAnotherType) {
  Json json = saved();
  json["regions"][0]["state"]["queues"]["orders"]["attributes"]["delay_second"] = 1;
  EXPECT_THAT(errorOf(json.dump()),
              HasSubstr("orders.attributes': unknown member 'delay_second'. Did you mean 'delay_seconds'?"));

  json = saved();
  json["regions"][0]["state"]["queues"]["orders"].erase("tags");
  EXPECT_THAT(errorOf(json.dump()), HasSubstr("in 'regions[0].state.queues.orders': the member 'tags' is missing"));

  json = saved();
  Json& message = json["regions"][0]["state"]["queues"]["orders"]["messages"][1];
  message["slot"] = "one";
  EXPECT_THAT(errorOf(json.dump()), HasSubstr("messages[1].slot' must be a whole number from 0 to 4294967295"));
  message["slot"] = 1u << 20;
  EXPECT_THAT(errorOf(json.dump()),
              HasSubstr("queue 'orders' contradicts itself: slot 1048576 is there twice, or not at all"));
  message["in_queue"]["state"] = "asleep";
  EXPECT_THAT(errorOf(json.dump()), HasSubstr("must be one of delayed, visible, in flight, not 'asleep'"));

  json = saved();
  json["regions"][0]["service"] = "sms";
  EXPECT_THAT(errorOf(json.dump()), HasSubstr("there are no snapshots of the service 'sms'"));
}

TEST_F(SnapshotJson, RefusesSlotsThatNoQueueOfThatSizeHas) {
  Json json = saved();
  json["regions"][0]["state"]["queues"]["orders"]["slots"] = 4'000'000'000u;
  EXPECT_THAT(errorOf(json.dump()), HasSubstr("has no 4000000000 slots"));
}

}  // namespace
}  // namespace squall
