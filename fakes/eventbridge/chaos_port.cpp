#include "eventbridge/chaos_port.hpp"

#include "eventbridge/state.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace squall::eventbridge {

namespace {

using core::ServiceState;
using core::Subject;
using core::Subjects;

const PutEventsRequest& put(const void* request) { return *static_cast<const PutEventsRequest*>(request); }
PutEventsRequest& put(void* request) { return *static_cast<PutEventsRequest*>(request); }
PutEventsResult& answer(void* result) { return *static_cast<PutEventsResult*>(result); }

// The resource is the bus of the first entry; an entry's attributes are what rules mostly ask for.
void readPutEvents(ServiceState& state, const void* request, Subjects& subjects) {
  subjects.is_batch = true;
  for (const PutEventsRequestEntry& entry : put(request).entries) {
    if (subjects.entries.empty()) subjects.resource = busNameOf(static_cast<State&>(state), entry.eventBusName);
    Subject subject{.entry_id = std::to_string(subjects.entries.size())};
    if (entry.detail) subject.body = *entry.detail;
    subject.attributes = {{"detail-type", entry.detailType.value_or("")}, {"source", entry.source.value_or("")}};
    subjects.entries.push_back(std::move(subject));
  }
}

void dropEntries(void* request, const std::vector<bool>& marked) {
  auto& entries = put(request).entries;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (i < marked.size() && marked[i]) continue;
    if (kept != i) entries[kept] = std::move(entries[i]);
    ++kept;
  }
  entries.resize(kept);
}

// Answers stand in the order of the entries. Called in that order too, so what is before an entry is complete.
void failEntry(const void* /*request*/, void* result, std::size_t entry, const core::EntryFailure& failure) {
  PutEventsResult& events = answer(result);
  const auto place = std::min(entry, events.entries.size());
  PutEventsResultEntry failed{.eventId = {}, .errorCode = failure.code, .errorMessage = failure.message};
  events.entries.insert(events.entries.begin() + static_cast<std::ptrdiff_t>(place), std::move(failed));
  events.failedEntryCount = events.failedEntryCount.value_or(0) + 1;
}

void replaceDetail(void* request, std::size_t entry, std::string body) {
  auto& entries = put(request).entries;
  if (entry < entries.size()) entries[entry].detail = std::move(body);
}

void pretendPut(const void* request, void* result, core::Ids& ids) {
  PutEventsResult& events = answer(result);
  events.failedEntryCount = 0;
  for (std::size_t i = 0; i < put(request).entries.size(); ++i)
    events.entries.push_back({.eventId = ids.messageId(), .errorCode = {}, .errorMessage = {}});
}

void published(const void* /*request*/, const void* result,
               std::vector<std::pair<std::size_t, std::string>>& entry_and_message_id) {
  const auto& entries = static_cast<const PutEventsResult*>(result)->entries;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (entries[i].eventId) entry_and_message_id.emplace_back(i, *entries[i].eventId);
  }
}

void readRule(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  subjects.resource = static_cast<const PutRuleRequest*>(request)->name;
}

void readTargets(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  subjects.resource = static_cast<const PutTargetsRequest*>(request)->rule;
}

constexpr core::ChaosRow kRows[] = {
    {.operation = "PutEvents",
     .role = core::Role::Send,
     .read = readPutEvents,
     .dropEntries = dropEntries,
     .failEntry = failEntry,
     .replaceBody = replaceDetail,
     .pretend = pretendPut,
     .published = published},
    {.operation = "PutRule", .read = readRule},
    {.operation = "PutTargets", .read = readTargets},
};

AwsError throttled() {
  return AwsError({.code = "ThrottlingException", .message = "Rate exceeded", .http_status = 400});
}
AwsError broken() {
  return AwsError({.code = "InternalException",
                   .message = "An internal error occurred.",
                   .http_status = 500,
                   .fault = Fault::Receiver});
}

constexpr core::ChaosPort::Error kErrors[] = {
    {.fault = "throttle", .make = throttled},
    {.fault = "internal_error", .make = broken},
};

}  // namespace

const core::ChaosPort& chaosPort() {
  static constexpr core::ChaosPort kPort{.rows = kRows, .errors = kErrors};
  return kPort;
}

}  // namespace squall::eventbridge
