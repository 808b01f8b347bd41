// The partner's side: CreatePartnerEventSource, DescribePartnerEventSource, ListPartnerEventSources,
// ListPartnerEventSourceAccounts, DeletePartnerEventSource, PutPartnerEvents.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreatePartnerEventSource.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribePartnerEventSource.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListPartnerEventSources.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListPartnerEventSourceAccounts.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeletePartnerEventSource.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutPartnerEvents.html
#include "eventbridge/operations.hpp"
#include "eventbridge/paging.hpp"
#include "eventbridge/put_events.hpp"

namespace squall::eventbridge {

namespace {

constexpr std::chrono::days kPendingFor{14};

PartnerSourceResource& findPartnerSource(Call& call, const std::string& name) {
  call.resource = name;
  const auto found = call.state.partner_sources.find(name);
  if (found == call.state.partner_sources.end()) throw errors::notFound("Event source " + name);
  return found->second;
}

// The customer's view of a source of this account, or null.
EventSourceResource* ownSource(State& state, const std::string& name) {
  const auto source = state.partner_sources.find(name);
  if (source == state.partner_sources.end()) return nullptr;
  const auto own = source->second.accounts.find(state.account());
  return own == source->second.accounts.end() ? nullptr : &own->second;
}

bool isActive(State& state, const std::string& name) {
  const EventSourceResource* source = ownSource(state, name);
  return source != nullptr && source->state == EventSourceState::kActive;
}

}  // namespace

std::string arnOfEventSource(const State& state, const std::string& name) {
  std::string arn = state.arnOf("event-source/" + name);
  const std::string account = ":" + state.account() + ":";
  return arn.replace(arn.find(account), account.size(), "::");
}

void eventSourceMatched(State& state, const std::string& name, bool has_bus, TimePoint now) {
  EventSourceResource* source = ownSource(state, name);
  if (source == nullptr) return;
  source->state = has_bus ? EventSourceState::kActive : EventSourceState::kPending;
  source->expires.reset();
  if (!has_bus) source->expires = now + kPendingFor;
}

std::optional<TimePoint> nextSourceExpiry(const State& state) {
  std::optional<TimePoint> earliest;
  for (const auto& [name, source] : state.partner_sources) {
    for (const auto& [account, each] : source.accounts) {
      if (each.expires && (!earliest || *each.expires < *earliest)) earliest = each.expires;
    }
  }
  return earliest;
}

void expireSources(State& state, TimePoint now) {
  for (auto& [name, source] : state.partner_sources) {
    for (auto& [account, each] : source.accounts) {
      if (!each.expires || *each.expires > now) continue;
      each.state = EventSourceState::kDeleted;
      each.expires.reset();
    }
  }
}

CreatePartnerEventSourceResult createPartnerEventSource(Call& call, const CreatePartnerEventSourceRequest& request) {
  call.resource = request.name;
  PartnerSourceResource& source = call.state.partner_sources[request.name];
  if (source.accounts.contains(request.account)) throw errors::alreadyExists("Event source " + request.name);
  source.name = request.name;
  source.accounts[request.account] = {.name = request.name,
                                      .state = EventSourceState::kPending,
                                      .created = call.now,
                                      .expires = call.now + kPendingFor};
  call.effects.add({.kind = EventKind::Create, .resource = request.name});
  return {.eventSourceArn = arnOfEventSource(call.state, request.name)};
}

DescribePartnerEventSourceResult describePartnerEventSource(Call& call,
                                                            const DescribePartnerEventSourceRequest& request) {
  const PartnerSourceResource& source = findPartnerSource(call, request.name);
  return {.arn = arnOfEventSource(call.state, source.name), .name = source.name};
}

ListPartnerEventSourcesResult listPartnerEventSources(Call& call, const ListPartnerEventSourcesRequest& request) {
  auto page = pageOf(call.state.partner_sources, {.list = "ListPartnerEventSources",
                                                  .token = request.nextToken,
                                                  .limit = request.limit,
                                                  .prefix = request.namePrefix});
  ListPartnerEventSourcesResult result;
  result.partnerEventSources.markPresent();
  for (const PartnerSourceResource* each : page.elements) {
    result.partnerEventSources.push_back({.arn = arnOfEventSource(call.state, each->name), .name = each->name});
  }
  result.nextToken = std::move(page.next_token);
  return result;
}

ListPartnerEventSourceAccountsResult listPartnerEventSourceAccounts(
    Call& call, const ListPartnerEventSourceAccountsRequest& request) {
  const PartnerSourceResource& source = findPartnerSource(call, request.eventSourceName);
  auto page = pageOf(
      source.accounts,
      {.list = "ListPartnerEventSourceAccounts:" + source.name, .token = request.nextToken, .limit = request.limit});
  ListPartnerEventSourceAccountsResult result;
  result.partnerEventSourceAccounts.markPresent();
  for (const auto& [account, each] : source.accounts) {
    for (const EventSourceResource* wanted : page.elements) {
      if (wanted != &each) continue;
      result.partnerEventSourceAccounts.push_back(
          {.account = account, .creationTime = each.created, .expirationTime = each.expires, .state = each.state});
    }
  }
  result.nextToken = std::move(page.next_token);
  return result;
}

// The customer's bus stays, and gets no more events.
DeletePartnerEventSourceResult deletePartnerEventSource(Call& call, const DeletePartnerEventSourceRequest& request) {
  call.resource = request.name;
  const auto source = call.state.partner_sources.find(request.name);
  if (source == call.state.partner_sources.end() || source->second.accounts.erase(request.account) == 0) return {};
  if (source->second.accounts.empty()) call.state.partner_sources.erase(source);
  call.effects.add({.kind = EventKind::Delete, .resource = request.name});
  return {};
}

// An event goes to the bus that is called as its source; without an active one it is taken in and dropped.
PutPartnerEventsResult putPartnerEvents(Call& call, const PutPartnerEventsRequest& request) {
  PutPartnerEventsResult result{.failedEntryCount = 0, .entries = {}};
  std::size_t bytes = 0;
  std::vector<PutEventsRequestEntry> entries;
  for (const PutPartnerEventsRequestEntry& given : request.entries) {
    PutEventsRequestEntry entry;
    entry.time = given.time;
    entry.source = given.source;
    entry.resources = given.resources;
    entry.detailType = given.detailType;
    entry.detail = given.detail;
    bytes += sizeOf(entry);
    entries.push_back(std::move(entry));
  }
  if (bytes > limits::kPutEventsBytes) throw errors::entriesTooLarge();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const std::string source = entries[i].source.value_or("");
    if (call.resource.empty()) call.resource = source;
    const PutEventsResultEntry put =
        putEntry(call, entries[i], {.bus = source, .is_open = isActive(call.state, source), .index = i});
    result.entries.push_back({.eventId = put.eventId, .errorCode = put.errorCode, .errorMessage = put.errorMessage});
    if (!put.eventId) ++*result.failedEntryCount;
  }
  return result;
}

}  // namespace squall::eventbridge
