#include "eventbridge/target_checks.hpp"

#include "core/arn.hpp"
#include "eventbridge/delivery/errors.hpp"
#include "eventbridge/delivery/input.hpp"
#include "eventbridge/errors.hpp"

#include <string>

namespace squall::eventbridge {

namespace {

void checkDeadLetterQueue(const std::string& text) {
  const auto arn = core::parseArn(text);
  if (!arn) throw errors::invalidTargetArn(text);
  if (arn->service != "sqs") throw errors::noDeadLetterResource(arn->service);
  if (arn->resource.ends_with(".fifo")) throw errors::fifoDeadLetters();
}

}  // namespace

void checkTarget(const Target& target) {
  const auto arn = core::parseArn(target.arn);
  if (!arn) throw errors::invalidTargetArn(target.arn);
  requireInput(target);
  if (target.deadLetterConfig && target.deadLetterConfig->arn) checkDeadLetterQueue(*target.deadLetterConfig->arn);
  if (arn->service == "sqs" && arn->resource.ends_with(".fifo") && !target.sqsParameters) {
    throw errors::targetNeeds("SqsParameters", target.id);
  }
}

}  // namespace squall::eventbridge
