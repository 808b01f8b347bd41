// PutEvents, TestEventPattern.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html
#include "eventbridge/put_events.hpp"

#include "core/java_text.hpp"
#include "eventbridge/errors.hpp"
#include "eventbridge/limits.hpp"
#include "eventbridge/operations.hpp"
#include "eventbridge/routing.hpp"

namespace squall::eventbridge {

namespace {

bool isGiven(const std::optional<std::string>& text) { return text && !text->empty(); }

PutEventsResultEntry failed(std::string code, std::string message) {
  return {.eventId = {}, .errorCode = std::move(code), .errorMessage = std::move(message)};
}

PutEventsResultEntry missing(const std::string& parameter) {
  return failed("InvalidArgument",
                "Parameter " + parameter + " is not valid. Reason: " + parameter + " is a required argument.");
}

// AWS prints two members that its model does not show.
std::string javaText(const PutEventsRequestEntry& entry) {
  std::string text;
  core::appendJavaText(text, PutEventsRequestEntry::shape(), &entry);
  text.pop_back();
  return text + ", kmsKeyIdentifier=null, internalMetadata=null)";
}

}  // namespace

PutEventsResultEntry putEntry(Call& call, const PutEventsRequestEntry& entry, const EntryRoute& where) {
  if (!isGiven(entry.source)) return missing("Source");
  if (!isGiven(entry.detailType)) return missing("DetailType");
  if (!isGiven(entry.detail)) return missing("Detail");
  std::optional<std::string> detail = compactObject(*entry.detail);
  if (!detail) return failed("MalformedDetail", "Detail is malformed.");

  Event event;
  event.id = call.messageId(where.index);
  event.detail_type = *entry.detailType;
  event.source = *entry.source;
  event.account = call.state.account();
  event.time = entry.time.value_or(call.now);
  event.region = call.state.region();
  event.resources = entry.resources;
  event.detail = std::move(*detail);
  event.ingested = call.now;
  event.trace_header = entry.traceHeader;
  if (!event.trace_header && !call.origin.trace_header.empty()) event.trace_header = call.origin.trace_header;
  const EventPtr sealed = seal(std::move(event));
  route(call.state, sealed, {.bus = where.bus, .is_open = where.is_open}, call.now, call.effects);
  return {.eventId = sealed->id, .errorCode = {}, .errorMessage = {}};
}

std::size_t sizeOf(const PutEventsRequestEntry& entry) {
  std::size_t bytes = entry.time ? limits::kTimeBytes : 0;
  bytes += entry.source.value_or("").size() + entry.detailType.value_or("").size() + entry.detail.value_or("").size();
  for (const std::string& resource : entry.resources) bytes += resource.size();
  return bytes;
}

void checkNumberOfEntries(const PutEventsRequest& request) {
  if (request.entries.size() <= limits::kPutEventsEntries) return;
  std::string text = "1 validation error detected: Value '[";
  for (std::size_t i = 0; i < request.entries.size(); ++i) {
    text.append(i == 0 ? "" : ", ").append(javaText(request.entries[i]));
  }
  throw errors::validation(
      text + "]' at 'entries' failed to satisfy constraint: Member must have length less than or equal to " +
      std::to_string(limits::kPutEventsEntries));
}

// Entries fail one by one; what becomes of an event after it was taken in is told to nobody here.
PutEventsResult putEvents(Call& call, const PutEventsRequest& request) {
  std::size_t bytes = 0;
  for (const PutEventsRequestEntry& entry : request.entries) bytes += sizeOf(entry);
  if (bytes > limits::kPutEventsBytes) throw errors::entriesTooLarge();

  PutEventsResult result{.failedEntryCount = 0, .entries = {}};
  for (std::size_t i = 0; i < request.entries.size(); ++i) {
    const std::string bus = busNameOf(call.state, request.entries[i].eventBusName);
    if (call.resource.empty()) call.resource = bus;
    result.entries.push_back(putEntry(call, request.entries[i], {.bus = bus, .index = i}));
    if (!result.entries.back().eventId) ++*result.failedEntryCount;
  }
  return result;
}

TestEventPatternResult testEventPattern(Call& /*call*/, const TestEventPatternRequest& request) {
  requireTestableEvent(request.event);
  return {.result = matches(Pattern::compile(request.eventPattern), request.event)};
}

}  // namespace squall::eventbridge
