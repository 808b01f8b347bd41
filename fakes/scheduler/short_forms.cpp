// The short forms of <squall/scheduler.hpp>: each is one call of the full API.
#include <squall/scheduler.hpp>

namespace squall {

std::string Scheduler::schedule(const std::string& name, const std::string& expression, const std::string& target_arn,
                                const std::string& input) {
  scheduler::CreateScheduleRequest request;
  request.name = name;
  request.scheduleExpression = expression;
  request.flexibleTimeWindow.mode = scheduler::FlexibleTimeWindowMode::kOff;
  request.target.arn = target_arn;
  request.target.roleArn = "arn:aws:iam::" + account_ + ":role/scheduler";
  if (!input.empty()) request.target.input = input;
  return createSchedule(request).scheduleArn;
}

}  // namespace squall
