// CreateSchedule, GetSchedule, UpdateSchedule, DeleteSchedule.
#include "scheduler/scheduler_test.hpp"

#include <ostream>

namespace squall::scheduler {
namespace {

using namespace std::chrono_literals;

class Schedules : public SchedulerTest {};

TEST_F(Schedules, AreShownWithAwsDefaults) {
  EXPECT_EQ(scheduler.createSchedule(hourly("nightly")).scheduleArn,
            "arn:aws:scheduler:us-east-1:000000000000:schedule/default/nightly");
  const TimePoint now = cloud.clock().now();
  Target target = queueTarget();
  target.retryPolicy = RetryPolicy{.maximumEventAgeInSeconds = 86400, .maximumRetryAttempts = 185};
  EXPECT_EQ(scheduler.getSchedule({.name = "nightly"}),
            (GetScheduleResult{.actionAfterCompletion = "NONE",
                               .arn = "arn:aws:scheduler:us-east-1:000000000000:schedule/default/nightly",
                               .creationDate = now,
                               .flexibleTimeWindow = FlexibleTimeWindow{.mode = "OFF"},
                               .groupName = "default",
                               .lastModificationDate = now,
                               .name = "nightly",
                               .scheduleExpression = "rate(1 hour)",
                               .scheduleExpressionTimezone = "UTC",
                               .state = "ENABLED",
                               .target = target}));
}

TEST_F(Schedules, KeepAllThatTheyWereMadeWith) {
  CreateScheduleRequest request{
      .actionAfterCompletion = "DELETE",
      .description = "every morning",
      .endDate = cloud.clock().now() + 48h,
      .flexibleTimeWindow = {.maximumWindowInMinutes = 15, .mode = "FLEXIBLE"},
      .kmsKeyArn = "arn:aws:kms:us-east-1:000000000000:key/k",
      .name = "morning",
      .scheduleExpression = "cron(0 9 * * ? *)",
      .scheduleExpressionTimezone = "Europe/Berlin",
      .startDate = cloud.clock().now() + 24h,
      .state = "DISABLED",
      .target = queueTarget(),
  };
  request.target.retryPolicy = RetryPolicy{.maximumRetryAttempts = 3};
  request.target.deadLetterConfig = DeadLetterConfig{.arn = "arn:aws:sqs:us-east-1:000000000000:dlq"};
  request.target.input = "good morning";
  scheduler.createSchedule(request);
  const GetScheduleResult shown = scheduler.getSchedule({.name = "morning"});
  EXPECT_EQ(shown.actionAfterCompletion, "DELETE");
  EXPECT_EQ(shown.description, "every morning");
  EXPECT_EQ(shown.startDate, request.startDate);
  EXPECT_EQ(shown.endDate, request.endDate);
  EXPECT_EQ(shown.flexibleTimeWindow, request.flexibleTimeWindow);
  EXPECT_EQ(shown.kmsKeyArn, request.kmsKeyArn);
  EXPECT_EQ(shown.scheduleExpressionTimezone, "Europe/Berlin");
  EXPECT_EQ(shown.state, "DISABLED");
  EXPECT_EQ(shown.target->input, "good morning");
  EXPECT_EQ(shown.target->deadLetterConfig, request.target.deadLetterConfig);
  EXPECT_EQ(shown.target->retryPolicy, (RetryPolicy{.maximumEventAgeInSeconds = 86400, .maximumRetryAttempts = 3}));
}

TEST_F(Schedules, HaveANameOfTheirOwnInEachGroup) {
  scheduler.createScheduleGroup({.name = "shop"});
  CreateScheduleRequest request = hourly("nightly");
  scheduler.createSchedule(request);
  EXPECT_EQ(refusal(request), "409 ConflictException: Schedule nightly already exists.");
  request.groupName = "shop";
  EXPECT_EQ(scheduler.createSchedule(request).scheduleArn,
            "arn:aws:scheduler:us-east-1:000000000000:schedule/shop/nightly");
  request.groupName = "nowhere";
  EXPECT_EQ(refusal(request), "404 ResourceNotFoundException: Schedule group nowhere does not exist.");
}

TEST_F(Schedules, AreMadeOnceByOneClientToken) {
  CreateScheduleRequest request = hourly("nightly");
  request.clientToken = "token-1";
  const auto first = scheduler.createSchedule(request);
  EXPECT_EQ(scheduler.createSchedule(request), first);
  request.clientToken = "token-2";
  EXPECT_EQ(refusal(request), "409 ConflictException: Schedule nightly already exists.");
}

TEST_F(Schedules, ThatAreNotThereCannotBeReadChangedOrDeleted) {
  const std::string expected = "404 ResourceNotFoundException: Schedule nightly does not exist.";
  EXPECT_EQ(errorOf([&] { scheduler.getSchedule({.name = "nightly"}); }), expected);
  EXPECT_EQ(errorOf([&] { scheduler.getSchedule({.groupName = "nowhere", .name = "nightly"}); }), expected);
  EXPECT_EQ(errorOf([&] { scheduler.updateSchedule(updateOf(hourly("nightly"))); }), expected);
  EXPECT_EQ(errorOf([&] { scheduler.deleteSchedule({.name = "nightly"}); }), expected);
  scheduler.createSchedule(hourly("nightly"));
  scheduler.deleteSchedule({.name = "nightly"});
  EXPECT_EQ(errorOf([&] { scheduler.getSchedule({.name = "nightly"}); }), expected);
}

TEST_F(Schedules, LoseOnUpdateWhatTheUpdateLeavesOut) {
  CreateScheduleRequest request = hourly("nightly");
  request.description = "old";
  request.state = "DISABLED";
  scheduler.createSchedule(request);
  const TimePoint created = cloud.clock().now();
  cloud.clock().advance(10s);
  UpdateScheduleRequest update = updateOf(request);
  update.scheduleExpression = "rate(2 hours)";
  scheduler.updateSchedule(update);
  const GetScheduleResult shown = scheduler.getSchedule({.name = "nightly"});
  EXPECT_EQ(shown.description, std::nullopt);
  EXPECT_EQ(shown.state, "ENABLED");
  EXPECT_EQ(shown.scheduleExpression, "rate(2 hours)");
  EXPECT_EQ(shown.creationDate, created);
  EXPECT_EQ(shown.lastModificationDate, created + 10s);
}

TEST_F(Schedules, OfOtherRegionsAreOtherSchedules) {
  scheduler.createSchedule(hourly("nightly"));
  SchedulerOperations elsewhere{cloud.world(), "eu-west-1"};
  EXPECT_EQ(errorOf([&] { elsewhere.getSchedule({.name = "nightly"}); }),
            "404 ResourceNotFoundException: Schedule nightly does not exist.");
}

struct Mistake {
  const char* label;
  void (*make)(CreateScheduleRequest& request, TimePoint now);
  std::string error;
  friend std::ostream& operator<<(std::ostream& out, const Mistake& mistake) { return out << mistake.label; }
};

class ScheduleMistakes : public SchedulerTest, public ::testing::WithParamInterface<Mistake> {};

TEST_P(ScheduleMistakes, AreRefusedInAwsWords) {
  CreateScheduleRequest request = hourly("nightly");
  GetParam().make(request, cloud.clock().now());
  EXPECT_EQ(refusal(request), GetParam().error);
}

constexpr const char* kPattern = "Member must satisfy regular expression pattern: ";

INSTANTIATE_TEST_SUITE_P(
    All, ScheduleMistakes,
    ::testing::Values(
        Mistake{"expression", [](auto& request, auto) { request.scheduleExpression = "rate(10 seconds)"; },
                "400 ValidationException: Invalid Schedule Expression rate(10 seconds)."},
        Mistake{"zone", [](auto& request, auto) { request.scheduleExpressionTimezone = "Berlin"; },
                "400 ValidationException: Invalid ScheduleExpressionTimezone Berlin."},
        Mistake{
            "window is missing", [](auto& request, auto) { request.flexibleTimeWindow.mode = "FLEXIBLE"; },
            "400 ValidationException: MaximumWindowInMinutes must be provided when FlexibleTimeWindowMode is set to "
            "FLEXIBLE."},
        Mistake{"window is not wanted",
                [](auto& request, auto) { request.flexibleTimeWindow.maximumWindowInMinutes = 4; },
                "400 ValidationException: MaximumWindowInMinutes must not be provided when FlexibleTimeWindowMode is "
                "set to OFF."},
        Mistake{"start is past", [](auto& request, auto now) { request.startDate = now - 301s; },
                "400 ValidationException: The StartDate you specify cannot be earlier than 5 minutes ago."},
        Mistake{"start was just now", [](auto& request, auto now) { request.startDate = now - 300s; }, "no error"},
        Mistake{"a one-time schedule has no start",
                [](auto& request, auto now) {
                  request.scheduleExpression = "at(2030-05-01T00:00:00)";
                  request.startDate = now - 301s;
                },
                "no error"},
        Mistake{"start behind end",
                [](auto& request, auto now) {
                  request.startDate = now + 10s;
                  request.endDate = now + 10s;
                },
                "400 ValidationException: The StartDate you specify must come before the EndDate."},
        Mistake{
            "mode", [](auto& request, auto) { request.flexibleTimeWindow.mode = "ON"; },
            "400 ValidationException: 1 validation error detected: Value 'ON' at 'flexibleTimeWindow.mode' failed to "
            "satisfy constraint: Member must satisfy enum value set: [OFF, FLEXIBLE]"},
        Mistake{"name", [](auto& request, auto) { request.name = "a/b"; },
                std::string("400 ValidationException: 1 validation error detected: Value 'a/b' at 'name' failed to "
                            "satisfy constraint: ") +
                    kPattern + "^[0-9a-zA-Z-_.]+$"},
        Mistake{"role", [](auto& request, auto) { request.target.roleArn = "role"; },
                std::string("400 ValidationException: 1 validation error detected: Value 'role' at 'target.roleArn' "
                            "failed to satisfy constraint: ") +
                    kPattern + R"(^arn:aws(-[a-z]+)?:iam::\d{12}:role\/[\w+=,.@\/-]+$)"},
        Mistake{"retries",
                [](auto& request, auto) { request.target.retryPolicy = RetryPolicy{.maximumRetryAttempts = 186}; },
                "400 ValidationException: 1 validation error detected: Value '186' at "
                "'target.retryPolicy.maximumRetryAttempts' failed to satisfy constraint: Member must have value less "
                "than or equal to 185"}),
    [](const auto& row) {
      std::string label = row.param.label;
      std::erase_if(label, [](char c) { return c == ' ' || c == '-'; });
      return label;
    });

}  // namespace
}  // namespace squall::scheduler
