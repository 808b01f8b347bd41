// Targets are checked when a schedule is made, against nothing but their ARN: whether there is such a queue turns out
// when the schedule runs. https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets.html
#include "scheduler/target_checks.hpp"

#include "core/arn.hpp"
#include "scheduler/errors.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace squall::scheduler {

namespace {

constexpr std::string_view kUniversal = "aws-sdk:";

// Templated targets: one operation of each of these services.
constexpr std::array<std::string_view, 12> kServices{"codebuild", "codepipeline", "ecs",     "events",
                                                     "firehose",  "inspector",    "kinesis", "lambda",
                                                     "sagemaker", "sns",          "sqs",     "states"};
// Of these the input has to be JSON; of the others it may be any text.
constexpr std::array<std::string_view, 3> kTakingJson{"events", "lambda", "states"};

bool isOne(std::string_view word, const auto& words) { return std::ranges::find(words, word) != words.end(); }

// arn:aws:scheduler:::aws-sdk:sqs:sendMessage calls any operation that changes something.
void checkUniversal(const Target& target, std::string_view resource) {
  const std::string api(resource.substr(resource.rfind(':') + 1));
  for (const std::string_view reading : {"get", "describe", "list"}) {
    if (api.starts_with(reading)) throw errors::apiNotSupported(api);
  }
  if (!target.input) throw errors::inputIsMissing();
  if (!nlohmann::json::accept(*target.input)) throw errors::inputIsNoJson();
}

struct Parameters {
  std::string_view name;
  std::string_view service;  // whose targets have them
  bool given;
  bool required;
};

void checkParameters(const Target& target, const core::Arn& arn) {
  const bool is_fifo = arn.resource.ends_with(".fifo");
  const Parameters all[] = {
      {"EcsParameters", "ecs", target.ecsParameters.has_value(), true},
      {"EventBridgeParameters", "events", target.eventBridgeParameters.has_value(), true},
      {"KinesisParameters", "kinesis", target.kinesisParameters.has_value(), true},
      {"SageMakerPipelineParameters", "sagemaker", target.sageMakerPipelineParameters.has_value(), false},
      {"SqsParameters", "sqs", target.sqsParameters.has_value(), is_fifo},
  };
  for (const Parameters& row : all) {
    if (row.given && row.service != arn.service) throw errors::parametersNotSupported(row.name);
    if (!row.given && row.required && row.service == arn.service) throw errors::parametersMissing(row.name);
  }
  if (target.sqsParameters && target.sqsParameters->messageGroupId && !is_fifo) {
    throw errors::parametersNotValid("MessageGroupId");
  }
  if (target.ecsParameters && target.ecsParameters->launchType == LaunchType::kFargate &&
      !target.ecsParameters->networkConfiguration) {
    throw errors::networkConfigurationMissing();
  }
}

}  // namespace

void checkTarget(const Target& target, const std::string& region) {
  const auto arn = core::parseArn(target.arn);
  if (!arn) throw errors::targetIsNoArn();
  const bool universal = arn->service == "scheduler" && arn->region.empty() && arn->account.empty() &&
                         arn->resource.starts_with(kUniversal);
  if (universal) return checkUniversal(target, arn->resource);
  if (!isOne(arn->service, kServices)) throw errors::unsupportedTarget(arn->service);
  if (arn->service == "events" && !arn->resource.starts_with("event-bus/")) throw errors::targetIsNoArn();
  if (!arn->region.empty() && arn->region != region) throw errors::targetOfOtherRegion(region);
  checkParameters(target, *arn);
  if (target.input && isOne(arn->service, kTakingJson) && !nlohmann::json::accept(*target.input)) {
    throw errors::inputIsNoJson();
  }
}

}  // namespace squall::scheduler
