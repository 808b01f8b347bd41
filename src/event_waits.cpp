// What EventBridge does for tests beyond its API: waits by pattern, and functions of the test as targets. Above the
// fakes, since waits look into the journal.
#include <squall/eventbridge.hpp>

#include "core/parcel.hpp"
#include "core/wait.hpp"
#include "core/world.hpp"

namespace squall {

namespace {

// Events of this region that the pattern matches, on any bus or the one that `options.on` names.
WaitOptions byPattern(const std::string& text, const std::string& region, WaitOptions options) {
  options.service = "events";
  options.matching = [pattern = eventbridge::Pattern::compile(text), region,
                      further = std::move(options.matching)](const Record& record) {
    return record.region == region && record.body && eventbridge::matches(pattern, *record.body) &&
           (!further || further(record));
  };
  return options;
}

}  // namespace

WaitResult EventBridge::waitForEvent(const std::string& pattern, const WaitOptions& options) {
  return core::waitForEvent(cloud_.journal(), cloud_.clock(), EventKind::Publish,
                            byPattern(pattern, region(), options));
}

WaitResult EventBridge::expectNoEvent(const std::string& pattern, Duration span, const WaitOptions& options) {
  return core::expectNoEvent(cloud_.journal(), cloud_.clock(), EventKind::Publish, span,
                             byPattern(pattern, region(), options));
}

void EventBridge::onTarget(const std::string& arn, TargetHandler handler) {
  cloud_.courier->handle(arn, [handler = std::move(handler)](const core::Parcel& parcel, int attempt) {
    TargetCall call{.body = parcel.body ? *parcel.body : "",
                    .targetArn = parcel.target_arn,
                    .eventId = parcel.message_id,
                    .rule = parcel.source,
                    .ruleArn = "",
                    .attempt = attempt};
    for (const auto& [name, value] : parcel.dead_letter_attributes) {
      if (name == "RULE_ARN") call.ruleArn = value;
    }
    handler(call);
  });
}

void EventBridge::onTarget(const std::string& arn, const TargetUrl& endpoint) {
  cloud_.courier->handleOverHttp(arn, endpoint.url);
}

}  // namespace squall
