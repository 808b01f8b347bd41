// Snapshots of event buses, of schedules and of what is on its way to a target.
#include <squall/eventbridge.hpp>
#include <squall/scheduler/model.gen.hpp>
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

namespace squall {
namespace {

using namespace std::chrono_literals;
using testing::ChangesNothing;
using ::testing::HasSubstr;
using testing::OnlyTouches;
using Json = nlohmann::ordered_json;

constexpr const char* kMailer = "arn:aws:lambda:us-east-1:000000000000:function:mailer";

class SnapshotOfBuses : public ::testing::Test {
 protected:
  SnapshotOfBuses() {
    events.onTarget(kMailer, [this](const TargetCall& call) {
      if (is_broken) throw std::runtime_error("no mail today");
      mails.push_back(call.rule + " " + std::to_string(call.attempt));
    });
    events.putRule("on-paid", R"({"source": ["shop"]})");
    events.putTargets({.rule = "on-paid", .targets = {{.id = "mailer", .arn = kMailer}}});
  }

  void paid(const std::string& detail = "{}") {
    events.put({.source = "shop", .detailType = "Paid", .detail = detail});
  }
  void everyFiveMinutes() {
    events.putRule({.name = "tick", .scheduleExpression = "rate(5 minutes)"});
    events.putTargets({.rule = "tick", .targets = {{.id = "mailer", .arn = kMailer}}});
  }
  void schedule(const std::string& name, const std::string& expression) {
    scheduler.createSchedule({.flexibleTimeWindow = {.mode = "OFF"},
                              .name = name,
                              .scheduleExpression = expression,
                              .target = {.arn = kMailer, .roleArn = "arn:aws:iam::000000000000:role/r"}});
  }
  // As it is, and after a way through a file.
  static std::vector<Snapshot> bothOf(const Snapshot& snapshot) {
    const Snapshot loaded = Snapshot::fromJson(toJson(snapshot));
    EXPECT_THAT(diffOf(snapshot, loaded), ChangesNothing());
    EXPECT_EQ(toJson(loaded), toJson(snapshot));
    return {snapshot, loaded};
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  EventBridge& events = cloud.eventBridge();
  scheduler::SchedulerOperations scheduler{cloud.world(), "us-east-1"};
  bool is_broken = false;
  std::vector<std::string> mails;
};

TEST_F(SnapshotOfBuses, ADiffNamesTheRuleThatChanged) {
  const Snapshot before = cloud.snapshot();
  paid();
  EXPECT_THAT(cloud.diff(before), ChangesNothing());
  events.disableRule({.name = "on-paid"});
  EXPECT_EQ(toString(cloud.diff(before)), "default: 1 rule changed (on-paid: state ENABLED -> DISABLED)");
  EXPECT_THAT(cloud.diff(before), OnlyTouches("default", "on-paid"));
  events.createEventBus({.name = "audit"});
  EXPECT_THAT(toString(cloud.diff(before)), HasSubstr("audit: event bus added"));
}

TEST_F(SnapshotOfBuses, ARestoreBringsBackRulesThatMatchAndForgetsNewOnes) {
  const Snapshot prepared = cloud.snapshot();
  events.removeTargets({.rule = "on-paid", .ids = {"mailer"}});
  events.deleteRule({.name = "on-paid"});
  everyFiveMinutes();
  for (const Snapshot& snapshot : bothOf(prepared)) {
    mails.clear();
    cloud.restore(snapshot);
    EXPECT_THAT(cloud.diff(prepared), ChangesNothing());
    paid();
    cloud.clock().advance(10min);
    EXPECT_EQ(mails, std::vector<std::string>{"on-paid 1"});
  }
}

TEST_F(SnapshotOfBuses, RatesAndOneTimeSchedulesAreAsFarAwayAsTheyWere) {
  everyFiveMinutes();
  schedule("once", "at(2030-01-01T00:03:00)");
  schedule("beat", "rate(7 minutes)");
  cloud.clock().advanceTo(TimePoint(std::chrono::sys_days(std::chrono::year(2030) / 1 / 1)) + 2min);
  const Snapshot prepared = cloud.snapshot();
  cloud.clock().advance(1h);
  for (const Snapshot& snapshot : bothOf(prepared)) {
    cloud.clock().advance(13s);
    cloud.restore(snapshot);
    mails.clear();
    cloud.clock().advance(59s);
    const std::size_t early = mails.size();
    cloud.clock().advance(1s);
    EXPECT_EQ(mails.size(), early + 1) << "the schedule that runs once";
    EXPECT_THAT(mails, ::testing::Contains(HasSubstr("once")));
    cloud.clock().advance(10min);
    const Snapshot later = cloud.snapshot();
    cloud.clock().advance(0s);
    EXPECT_THAT(cloud.diff(later), ChangesNothing());
  }
}

TEST_F(SnapshotOfBuses, ACalendarIsAskedAgain) {
  schedule("noon", "cron(0 12 * * ? *)");
  const TimePoint day = TimePoint(std::chrono::sys_days(std::chrono::year(2031) / 5 / 5));
  cloud.clock().advanceTo(day + 11h);
  const Snapshot prepared = cloud.snapshot();
  TimePoint noon = day + 36h;
  for (const Snapshot& snapshot : bothOf(prepared)) {
    cloud.clock().advanceTo(noon - 23h);
    cloud.restore(snapshot);
    EXPECT_THAT(cloud.diff(prepared), ChangesNothing());
    mails.clear();
    cloud.clock().advanceTo(noon - 1s);
    EXPECT_TRUE(mails.empty());
    cloud.clock().advance(1s);
    EXPECT_EQ(mails.size(), 1u);
    noon += 24h;
  }
}

TEST_F(SnapshotOfBuses, WhatIsOnItsWayToATargetIsTriedAgainAfterTheRestore) {
  is_broken = true;
  paid();
  const Snapshot parked = cloud.snapshot();
  EXPECT_THAT(toString(cloud.diff(parked)), HasSubstr("nothing changed"));
  is_broken = false;
  cloud.clock().advance(1h);
  EXPECT_EQ(mails, std::vector<std::string>{"on-paid 2"});
  EXPECT_THAT(toString(cloud.diff(parked)), HasSubstr("on-paid/mailer: deliveries removed"));
  for (const Snapshot& snapshot : bothOf(parked)) {
    mails.clear();
    cloud.restore(snapshot);
    EXPECT_TRUE(mails.empty());
    cloud.clock().advance(10s);
    EXPECT_EQ(mails, std::vector<std::string>{"on-paid 2"});
  }
}

TEST_F(SnapshotOfBuses, AnEventOnItsWayToAnotherBusArrivesThereFromAFileToo) {
  const std::string bus = events.createEventBus({.name = "orders"}).eventBusArn.value();
  events.putTargets({.rule = "on-paid", .targets = {{.id = "bus", .arn = bus}}});
  events.putRule("second", R"({"detail": {"n": [7]}})", "orders");
  events.putTargets({.rule = "second", .eventBusName = "orders", .targets = {{.id = "mailer", .arn = kMailer}}});
  cloud.chaos().on(targets::InvokeTarget).queue("on-paid/bus").first(1).throttle();
  paid(R"({"n": 7})");
  const Snapshot parked = cloud.snapshot();
  for (const Snapshot& snapshot : bothOf(parked)) {
    cloud.restore(snapshot);
    mails.clear();
    cloud.clock().advance(10s);
    EXPECT_EQ(mails, std::vector<std::string>{"second 1"});
  }
}

TEST_F(SnapshotOfBuses, ArchivesKeepTheirEventsAndTheirAge) {
  const std::string bus = "arn:aws:events:us-east-1:000000000000:event-bus/default";
  events.createArchive({.archiveName = "all", .eventSourceArn = bus, .retentionDays = 2});
  paid(R"({"n": 1})");
  cloud.clock().advance(24h);
  const Snapshot prepared = cloud.snapshot();
  const auto count = [this] { return events.describeArchive({.archiveName = "all"}).eventCount.value(); };
  for (const Snapshot& snapshot : bothOf(prepared)) {
    cloud.clock().advance(24h * 10);
    EXPECT_EQ(count(), 0);
    EXPECT_THAT(toString(cloud.diff(prepared)), HasSubstr("1 event removed"));
    cloud.restore(snapshot);
    EXPECT_EQ(count(), 1);
    cloud.clock().advance(23h);
    EXPECT_EQ(count(), 1);
    cloud.clock().advance(1h);
    EXPECT_EQ(count(), 0);
  }
}

TEST_F(SnapshotOfBuses, ConnectionsDestinationsAndReplaysGoThroughAFile) {
  eventbridge::CreateConnectionRequest connection{.name = "shop", .authorizationType = "API_KEY"};
  connection.authParameters.apiKeyAuthParameters.emplace();
  connection.authParameters.apiKeyAuthParameters->apiKeyName = "k";
  connection.authParameters.apiKeyAuthParameters->apiKeyValue = "v";
  const std::string arn = events.createConnection(connection).connectionArn.value();
  events.createApiDestination(
      {.name = "hook", .connectionArn = arn, .invocationEndpoint = "https://example.com/hook", .httpMethod = "POST"});
  // With a call on its way, at the destination's rate.
  const std::string hook = events.describeApiDestination({.name = "hook"}).apiDestinationArn.value();
  events.putTargets({.rule = "on-paid", .targets = {{.id = "hook", .arn = hook}}});
  cloud.chaos().on(targets::InvokeTarget).queue("on-paid/hook").first(1).throttle();
  paid();
  const Snapshot prepared = cloud.snapshot();
  events.deleteApiDestination({.name = "hook"});
  EXPECT_THAT(toJson(prepared), HasSubstr(R"("most_per_second":300.0)"));
  EXPECT_EQ(toString(cloud.diff(prepared)), "hook: API destination removed");
  for (const Snapshot& snapshot : bothOf(prepared)) {
    cloud.restore(snapshot);
    EXPECT_EQ(events.describeApiDestination({.name = "hook"}).connectionArn, arn);
  }
}

TEST_F(SnapshotOfBuses, SchedulesAreEntriesOfTheirGroup) {
  schedule("beat", "rate(7 minutes)");
  const Snapshot before = cloud.snapshot();
  scheduler.deleteSchedule({.name = "beat"});
  EXPECT_THAT(toString(cloud.diff(before)), HasSubstr("default: 1 schedule removed (beat"));
  EXPECT_THAT(cloud.diff(before), OnlyTouches("default", "beat"));
  cloud.restore(before);
  EXPECT_EQ(scheduler.getSchedule({.name = "beat"}).scheduleExpression, "rate(7 minutes)");
}

TEST_F(SnapshotOfBuses, SaysWhatIsWrongWithAFile) {
  schedule("beat", "rate(7 minutes)");
  const auto complaint = [this](const std::string& service, const std::string& pointer, const Json& value) {
    Json json = Json::parse(toJson(cloud.snapshot()));
    for (Json& region : json["regions"]) {
      if (region["service"] == service) region["state"][Json::json_pointer(pointer)] = value;
    }
    try {
      Snapshot::fromJson(json.dump());
    } catch (const std::invalid_argument& error) {
      return std::string(error.what());
    }
    return std::string("nothing");
  };
  EXPECT_THAT(complaint("events", "/buses/default/rules/on-paid/pattern", "{"), HasSubstr("rule 'on-paid'"));
  EXPECT_THAT(complaint("events", "/buses/default/colour", "red"), HasSubstr("unknown member 'colour'"));
  EXPECT_THAT(complaint("scheduler", "/schedules/default~1beat/shown/ScheduleExpression", "rate(x)"),
              HasSubstr("schedule 'default/beat'"));
}

}  // namespace
}  // namespace squall
