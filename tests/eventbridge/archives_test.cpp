// Archives, and the replays of what they hold.
#include "eventbridge/api.hpp"

#include <squall/json.hpp>

namespace squall {
namespace {

using namespace std::chrono_literals;
using Names = std::vector<std::string>;

constexpr const char* kBusArn = "arn:aws:events:us-east-1:000000000000:event-bus/default";
constexpr const char* kArchiveArn = "arn:aws:events:us-east-1:000000000000:archive/all";

class Archives : public EventBridgeApi {
 protected:
  void createAll(std::optional<std::int32_t> retention_days = {}) {
    events.createArchive({.archiveName = "all", .eventSourceArn = kBusArn, .retentionDays = retention_days});
  }
  // Puts an event of that time.
  void putAt(TimePoint time, const std::string& type) {
    eventbridge::PutEventsRequestEntry entry;
    entry.time = time;
    entry.source = "shop";
    entry.detailType = type;
    entry.detail = "{}";
    events.putEvents({.entries = {entry}});
  }
  std::int64_t count() { return events.describeArchive({.archiveName = "all"}).eventCount.value(); }
  eventbridge::StartReplayRequest replay() const {
    return {.replayName = "again",
            .eventSourceArn = kArchiveArn,
            .eventStartTime = kDay,
            .eventEndTime = kDay + 24h,
            .destination = {.arn = kBusArn}};
  }
  std::string stateOfReplay() { return events.describeReplay({.replayName = "again"}).state.value(); }
  // The detail-types of the events that were replayed, in order.
  Names replayed() const {
    Names types;
    for (const RecordPtr& record : cloud.journal().records(EventKind::Publish)) {
      if (record->body->find(R"("replay-name":"again")") == std::string::npos) continue;
      types.push_back(JsonValue::parse(*record->body).at("$.detail-type"));
    }
    return types;
  }

  static constexpr TimePoint kDay = std::chrono::sys_days(std::chrono::year(2022) / 7 / 13);
};

TEST_F(Archives, AreManagedRulesOnTheirBus) {
  createAll();
  const auto rule = events.describeRule({.name = "Events-Archive-all"});
  EXPECT_EQ(rule.eventPattern, R"({"replay-name":[{"exists":false}]})");
  EXPECT_EQ(rule.managedBy, "prod.vhs.events.aws.internal");
  const std::string error =
      "ManagedRuleException: Events-Archive-all is a managed rule. Set 'force' parameter to true to override.";
  EXPECT_EQ(errorOf([&] { events.disableRule({.name = "Events-Archive-all"}); }), error);
  EXPECT_EQ(errorOf([&] { events.putRule("Events-Archive-all", kPattern); }), error);
  EXPECT_EQ(errorOf([&] { events.removeTargets({.rule = "Events-Archive-all", .ids = {"x"}}); }), error);
  events.deleteArchive({.archiveName = "all"});
  EXPECT_TRUE(events.listRules({}).rules.empty());
}

TEST_F(Archives, KeepWhatTheirPatternMatches) {
  createAll();
  events.createArchive(
      {.archiveName = "paid", .eventSourceArn = kBusArn, .eventPattern = R"({"detail-type": ["Order Paid"]})"});
  events.put({.source = "shop", .detailType = "Order Paid"});
  events.put({.source = "shop", .detailType = "Order Sent"});
  EXPECT_EQ(count(), 2);
  const auto paid = events.describeArchive({.archiveName = "paid"});
  EXPECT_EQ(paid.eventCount, 1);
  EXPECT_EQ(paid.sizeBytes, 4 + 10 + 2 + 14);
  EXPECT_EQ(paid.retentionDays, 0);
}

TEST_F(Archives, LetGoWhatIsOlderThanTheirRetention) {
  createAll(2);
  events.put({.source = "shop", .detailType = "t"});
  cloud.clock().advance(24h);
  events.put({.source = "shop", .detailType = "t"});
  cloud.clock().advance(24h);
  EXPECT_EQ(count(), 1);
  cloud.clock().advance(24h);
  EXPECT_EQ(count(), 0);
  EXPECT_EQ(events.describeArchive({.archiveName = "all"}).sizeBytes, 0);
}

TEST_F(Archives, AreNamedInTheirMistakes) {
  EXPECT_EQ(errorOf([&] { events.describeArchive({.archiveName = "x"}); }),
            "ResourceNotFoundException: Archive x does not exist.");
  createAll();
  EXPECT_EQ(errorOf([&] { createAll(); }), "ResourceAlreadyExistsException: Archive all already exists.");
  const std::string other = "arn:aws:events:us-east-1:123456789012:event-bus/nowhere";
  EXPECT_EQ(errorOf([&] { events.createArchive({.archiveName = "x", .eventSourceArn = other}); }),
            "ResourceNotFoundException: Event bus nowhere does not exist.");
  EXPECT_EQ(errorOf([&] { events.updateArchive({.archiveName = "all"}); }),
            "ValidationException: At least one of EventPattern, RetentionDays or Description must be provided.");
  EXPECT_EQ(errorOf([&] { events.listArchives({.namePrefix = "a", .state = "ENABLED"}); }),
            "ValidationException: At most one filter is allowed for ListArchives. Use either : State, EventSourceArn, "
            "or NamePrefix.");
}

TEST_F(Archives, AreReplayedInTheOrderOfTheirEventsTimes) {
  createAll();
  putAt(kDay + 10min, "second");
  putAt(kDay + 10min + 30s, "third");
  putAt(kDay + 5min, "first");
  putAt(kDay + 24h, "too late");
  putAt(kDay - 1s, "too early");

  EXPECT_EQ(events.startReplay(replay()).state, "STARTING");
  cloud.clock().advance(2s);
  EXPECT_EQ(stateOfReplay(), "RUNNING");
  cloud.clock().advance(1s);
  EXPECT_EQ(replayed(), Names{"first"});
  cloud.clock().advance(1s);
  EXPECT_EQ(replayed(), (Names{"first", "second", "third"}));
  EXPECT_EQ(stateOfReplay(), "COMPLETED");
  EXPECT_EQ(events.describeReplay({.replayName = "again"}).eventLastReplayedTime, kDay + 10min + 30s);
  EXPECT_EQ(count(), 5);  // what is replayed is not archived again
}

TEST_F(Archives, AreReplayedToTheRulesThatAreAskedFor) {
  createAll();
  putAt(kDay, "t");
  const std::string wanted = events.putRule("wanted", kPattern);
  events.putRule("other", kPattern);
  auto request = replay();
  request.destination.filterArns = {wanted};
  events.startReplay(request);
  const Cursor before = cloud.journal().cursor();
  cloud.clock().advance(1min);
  const auto matched = cloud.journal().records(EventKind::Match, before);
  ASSERT_EQ(matched.size(), 1u);
  EXPECT_EQ(matched[0]->resource, "wanted");
}

TEST_F(Archives, AreReplayedUntilTheReplayIsCancelled) {
  createAll();
  putAt(kDay, "t");
  events.startReplay(replay());
  EXPECT_EQ(events.cancelReplay({.replayName = "again"}).state, "CANCELLING");
  EXPECT_EQ(errorOf([&] { events.cancelReplay({.replayName = "again"}); }),
            "IllegalStatusException: Replay again is not in a valid state for this operation.");
  cloud.clock().advance(1min);
  EXPECT_EQ(stateOfReplay(), "CANCELLED");
  EXPECT_TRUE(replayed().empty());
}

TEST_F(Archives, AreReplayedToTheirOwnBusAndOnceByName) {
  createAll();
  const auto errorOfReplay = [&](const eventbridge::StartReplayRequest& request) {
    return errorOf([&] { events.startReplay(request); });
  };
  auto request = replay();
  request.destination.arn = events.createEventBus({.name = "orders"}).eventBusArn.value();
  EXPECT_EQ(errorOfReplay(request),
            "ValidationException: Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not "
            "permitted.");
  request = replay();
  request.eventEndTime = request.eventStartTime;
  EXPECT_EQ(errorOfReplay(request),
            "ValidationException: Parameter EventEndTime is not valid. Reason: EventStartTime must be before "
            "EventEndTime.");
  request = replay();
  request.eventSourceArn = "arn:aws:events:us-east-1:000000000000:archive/x";
  EXPECT_EQ(errorOfReplay(request),
            "ValidationException: Parameter EventSourceArn is not valid. Reason: Archive x does not exist.");
  EXPECT_EQ(errorOfReplay(replay()), "no error");
  EXPECT_EQ(errorOfReplay(replay()), "ResourceAlreadyExistsException: Replay again already exists.");
}

TEST_F(Archives, HaveTenActiveReplaysAtMost) {
  createAll();
  for (int i = 0; i < 10; ++i) {
    auto request = replay();
    request.replayName = "r" + std::to_string(i);
    events.startReplay(request);
  }
  EXPECT_EQ(errorOf([&] { events.startReplay(replay()); }),
            "LimitExceededException: The requested resource exceeds the maximum number allowed.");
  cloud.clock().advance(1min);
  EXPECT_EQ(errorOf([&] { events.startReplay(replay()); }), "no error");
  EXPECT_EQ(events.listReplays({.state = "COMPLETED"}).replays.size(), 10u);
}

}  // namespace
}  // namespace squall
