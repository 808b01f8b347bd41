// A Scheduler of a test's own, and short ways to make schedules.
#pragma once

#include "sqs/error_of.hpp"

#include <squall/scheduler/model.gen.hpp>
#include <squall/squall.hpp>

#include <gmock/gmock.h>

#include <string>

namespace squall::scheduler {

class SchedulerTest : public ::testing::Test {
 protected:
  static Target queueTarget(const std::string& name = "q") {
    return {.arn = "arn:aws:sqs:us-east-1:000000000000:" + name, .roleArn = "arn:aws:iam::000000000000:role/r"};
  }
  static CreateScheduleRequest hourly(const std::string& name) {
    return {.flexibleTimeWindow = {.mode = "OFF"},
            .name = name,
            .scheduleExpression = "rate(1 hour)",
            .target = queueTarget()};
  }
  static UpdateScheduleRequest updateOf(const CreateScheduleRequest& request) {
    return {.flexibleTimeWindow = request.flexibleTimeWindow,
            .groupName = request.groupName,
            .name = request.name,
            .scheduleExpression = request.scheduleExpression,
            .target = request.target};
  }
  std::string refusal(const CreateScheduleRequest& request) {
    return errorOf([&] { scheduler.createSchedule(request); });
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  SchedulerOperations scheduler{cloud.world(), "us-east-1"};
};

}  // namespace squall::scheduler
