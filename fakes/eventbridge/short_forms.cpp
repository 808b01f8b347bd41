// The short forms of <squall/eventbridge.hpp>: each is one call of the full API.
#include "eventbridge/errors.hpp"

#include <squall/eventbridge.hpp>

namespace squall {

std::string EventBridge::putRule(const std::string& name, const std::string& pattern, const std::string& bus) {
  return putRule({.name = name, .eventPattern = pattern, .eventBusName = bus}).ruleArn.value();
}

std::string EventBridge::put(const EventToPut& event) {
  eventbridge::PutEventsRequestEntry entry;
  entry.source = event.source;
  entry.detailType = event.detailType;
  entry.detail = event.detail;
  entry.eventBusName = event.bus;
  for (const std::string& resource : event.resources) entry.resources.push_back(resource);
  const eventbridge::PutEventsResult result = putEvents({.entries = {entry}});
  const eventbridge::PutEventsResultEntry& only = result.entries.at(0);
  if (!only.eventId) {
    throw eventbridge::errors::entryFailed(only.errorCode.value_or(""), only.errorMessage.value_or(""));
  }
  return *only.eventId;
}

}  // namespace squall
