// What CreateSchedule demands of a target. Texts and cases are those that were measured of AWS.
#include "scheduler/scheduler_test.hpp"

#include <ostream>

namespace squall::scheduler {
namespace {

struct TargetCase {
  const char* label;
  Target target;
  std::string error;  // without status and code
  friend std::ostream& operator<<(std::ostream& out, const TargetCase& c) { return out << c.label; }
};

Target to(const std::string& arn) { return {.arn = arn, .roleArn = "arn:aws:iam::000000000000:role/r"}; }

template <class Change>
Target changed(Target target, Change change) {
  change(target);
  return target;
}

const std::string kHere = ":us-east-1:000000000000:";
const Target kQueue = to("arn:aws:sqs" + kHere + "q");
const Target kFifo = to("arn:aws:sqs" + kHere + "q.fifo");
const Target kBus = to("arn:aws:events" + kHere + "event-bus/default");
const Target kLambda = to("arn:aws:lambda" + kHere + "function:f");

class Targets : public SchedulerTest, public ::testing::WithParamInterface<TargetCase> {};

TEST_P(Targets, AreTakenOrRefused) {
  CreateScheduleRequest request = hourly("nightly");
  request.target = GetParam().target;
  const std::string& error = GetParam().error;
  EXPECT_EQ(refusal(request), error.empty() ? "no error" : "400 ValidationException: " + error);
}

INSTANTIATE_TEST_SUITE_P(
    All, Targets,
    ::testing::Values(
        TargetCase{"a queue", kQueue, ""}, TargetCase{"no arn", to("q"), "Provided Arn is not in correct format."},
        TargetCase{"an API destination", to("arn:aws:events" + kHere + "api-destination/d/1"),
                   "Provided Arn is not in correct format."},
        TargetCase{"another region", to("arn:aws:sqs:eu-west-1:000000000000:q"),
                   "The target ARN provided does not match the current region us-east-1."},
        TargetCase{"a service that is no target", to("arn:aws:dynamodb" + kHere + "table/t"),
                   "dynamodb is not a supported service for a target."},
        TargetCase{
            "parameters of another service",
            changed(kLambda, [](Target& target) { target.sqsParameters = SqsParameters{.messageGroupId = "g"}; }),
            "Parameters SqsParameters not supported for the target."},
        TargetCase{"a FIFO queue without a group", kFifo, "Parameters SqsParameters must be specified."},
        TargetCase{"a FIFO queue with a group",
                   changed(kFifo, [](Target& target) { target.sqsParameters = SqsParameters{.messageGroupId = "g"}; }),
                   ""},
        TargetCase{"a group for a standard queue",
                   changed(kQueue, [](Target& target) { target.sqsParameters = SqsParameters{.messageGroupId = "g"}; }),
                   "Parameters MessageGroupId not valid for the target."},
        TargetCase{"a bus without source and type", kBus, "Parameters EventBridgeParameters must be specified."},
        TargetCase{"a bus with them",
                   changed(kBus,
                           [](Target& target) {
                             target.eventBridgeParameters = EventBridgeParameters{.detailType = "t", .source = "shop"};
                           }),
                   ""},
        TargetCase{"text for a queue", changed(kQueue, [](Target& target) { target.input = "good morning"; }), ""},
        TargetCase{"text for a function", changed(kLambda, [](Target& target) { target.input = "good morning"; }),
                   "JSON syntax error in input for the target"},
        TargetCase{"JSON for a function", changed(kLambda, [](Target& target) { target.input = R"({"a":1})"; }), ""},
        TargetCase{"Fargate without a network",
                   changed(to("arn:aws:ecs" + kHere + "cluster/c"),
                           [](Target& target) {
                             target.ecsParameters =
                                 EcsParameters{.launchType = "FARGATE", .taskDefinitionArn = "arn:x"};
                           }),
                   "Parameter NetworkConfiguration must be specified for the target when launch type is FARGATE."},
        TargetCase{
            "any operation",
            changed(to("arn:aws:scheduler:::aws-sdk:sqs:sendMessage"), [](Target& target) { target.input = "{}"; }),
            ""},
        TargetCase{"any operation without input", to("arn:aws:scheduler:::aws-sdk:sqs:sendMessage"),
                   "You must provide an input to set this target for your schedule."},
        TargetCase{
            "an operation that reads",
            changed(to("arn:aws:scheduler:::aws-sdk:sqs:getQueueUrl"), [](Target& target) { target.input = "{}"; }),
            "getQueueUrl API is not supported."},
        TargetCase{"any operation with a region", to("arn:aws:scheduler" + kHere + "aws-sdk:sqs:sendMessage"),
                   "scheduler is not a supported service for a target."}),
    [](const auto& row) {
      std::string label = row.param.label;
      std::erase(label, ' ');
      return label;
    });

}  // namespace
}  // namespace squall::scheduler
