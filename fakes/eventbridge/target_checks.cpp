#include "eventbridge/target_checks.hpp"

#include "core/arn.hpp"
#include "eventbridge/errors.hpp"

#include <array>
#include <string_view>

namespace squall::eventbridge {

namespace {

// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html#eb-transform-input-predefined
bool isReserved(std::string_view name) {
  constexpr std::array<std::string_view, 5> kNames{"aws.events.rule-arn", "aws.events.rule-name",
                                                   "aws.events.event.ingestion-time", "aws.events.event",
                                                   "aws.events.event.json"};
  for (const std::string_view each : kNames) {
    if (each == name) return true;
  }
  return false;
}

bool isPlaceholderName(std::string_view text) {
  if (text.empty()) return false;
  for (const char c : text) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (!is_letter && !(c >= '0' && c <= '9') && c != '_' && c != '-' && c != '.') return false;
  }
  return true;
}

// Every <name> of the template is in the map of paths, or one of AWS's own.
void checkTemplate(const Target& target) {
  const InputTransformer& transformer = *target.inputTransformer;
  const std::string_view text = transformer.inputTemplate;
  for (std::size_t open = text.find('<'); open != std::string_view::npos; open = text.find('<', open + 1)) {
    const std::size_t close = text.find('>', open);
    if (close == std::string_view::npos) return;
    const std::string name(text.substr(open + 1, close - open - 1));
    if (!isPlaceholderName(name)) continue;
    if (!isReserved(name) && !transformer.inputPathsMap.contains(name)) {
      throw errors::invalidPlaceholder(target.id, name);
    }
  }
}

}  // namespace

void checkTarget(const Target& target) {
  const auto arn = core::parseArn(target.arn);
  if (!arn) throw errors::invalidTargetArn(target.arn);
  const int inputs = (target.input ? 1 : 0) + (target.inputPath ? 1 : 0) + (target.inputTransformer ? 1 : 0);
  if (inputs > 1) throw errors::oneInputOnly(target.id);
  if (target.inputTransformer) checkTemplate(target);
  if (arn->service == "sqs" && arn->resource.ends_with(".fifo") && !target.sqsParameters) {
    throw errors::targetNeeds("SqsParameters", target.id);
  }
}

}  // namespace squall::eventbridge
