// squall/scheduler.hpp: EventBridge Scheduler in a C++ test.
//
//   squall::Cloud cloud;
//   cloud.sqs().createQueue("jobs");
//   squall::Scheduler(cloud).schedule("nightly", "cron(0 2 * * ? *)", "arn:aws:sqs:us-east-1:000000000000:jobs");
//   cloud.clock().advance(24h);
//   cloud.sqs().receive("jobs");
//
// Every operation of the API is there in its full form, with AWS's own request and result (inherited from
// scheduler::SchedulerOperations). Both forms run the same code as a request over HTTP and throw the AwsError that AWS
// would answer. Thread-safe.
#pragma once

#include <squall/cloud.hpp>
#include <squall/error.hpp>
#include <squall/scheduler/model.gen.hpp>

#include <string>

namespace squall {

class Scheduler : public scheduler::SchedulerOperations {
 public:
  // Of the Cloud's own region, or of another one. The Cloud has to outlive it; any number may look at one Cloud.
  explicit Scheduler(Cloud& cloud) : Scheduler(cloud, cloud.options().region) {}
  Scheduler(Cloud& cloud, const std::string& region)
      : SchedulerOperations(cloud.world(), region), account_(cloud.options().account) {}

  // Makes an enabled schedule of the group "default" without a flexible window, in UTC, and returns its ARN. The role
  // is one of this account, since AWS asks for one; nobody here asks whether it is there. Without an input the target
  // gets what AWS sends then.
  std::string schedule(const std::string& name, const std::string& expression, const std::string& target_arn,
                       const std::string& input = "");

 private:
  std::string account_;
};

}  // namespace squall
