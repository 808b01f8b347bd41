// The customer's side of partner event sources: DescribeEventSource, ListEventSources, ActivateEventSource,
// DeactivateEventSource.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeEventSource.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEventSources.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ActivateEventSource.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeactivateEventSource.html
#include "eventbridge/operations.hpp"
#include "eventbridge/paging.hpp"

namespace squall::eventbridge {

namespace {

const EventSourceResource* sourceOf(const State& state, const PartnerSourceResource& partner) {
  const auto found = partner.accounts.find(state.account());
  return found == partner.accounts.end() ? nullptr : &found->second;
}

const EventSourceResource& findEventSource(Call& call, const std::string& name) {
  call.resource = name;
  const auto found = call.state.partner_sources.find(name);
  const EventSourceResource* source =
      found == call.state.partner_sources.end() ? nullptr : sourceOf(call.state, found->second);
  if (source == nullptr) throw errors::notFound("Event source " + name);
  return *source;
}

// "aws.partner/example.com/orders": the partner is the second part.
std::string partnerOf(const std::string& name) {
  const std::size_t first = name.find('/');
  if (first == std::string::npos) return name;
  return name.substr(first + 1, name.find('/', first + 1) - first - 1);
}

template <class Description>
Description described(const State& state, const EventSourceResource& source) {
  Description result;
  result.arn = arnOfEventSource(state, source.name);
  result.createdBy = partnerOf(source.name);
  result.creationTime = source.created;
  result.expirationTime = source.expires;
  result.name = source.name;
  result.state = source.state;
  return result;
}

}  // namespace

DescribeEventSourceResult describeEventSource(Call& call, const DescribeEventSourceRequest& request) {
  return described<DescribeEventSourceResult>(call.state, findEventSource(call, request.name));
}

ListEventSourcesResult listEventSources(Call& call, const ListEventSourcesRequest& request) {
  const auto wanted = [&call](const PartnerSourceResource& each) { return sourceOf(call.state, each) != nullptr; };
  auto page = pageOf(call.state.partner_sources,
                     {.list = "ListEventSources",
                      .token = request.nextToken,
                      .limit = request.limit,
                      .prefix = request.namePrefix ? *request.namePrefix : std::string_view()},
                     wanted);
  ListEventSourcesResult result;
  result.eventSources.markPresent();
  for (const PartnerSourceResource* each : page.elements) {
    result.eventSources.push_back(described<EventSource>(call.state, *sourceOf(call.state, *each)));
  }
  result.nextToken = std::move(page.next_token);
  return result;
}

ActivateEventSourceResult activateEventSource(Call& call, const ActivateEventSourceRequest& request) {
  const EventSourceResource& source = findEventSource(call, request.name);
  if (source.state == EventSourceState::kDeleted) throw errors::eventSourceInWrongState(source.name);
  eventSourceMatched(call.state, request.name, true, call.now);
  call.effects.add({.kind = EventKind::Change, .resource = source.name, .detail = source.state});
  return {};
}

// "If it remains in PENDING state for more than two weeks, it is deleted."
DeactivateEventSourceResult deactivateEventSource(Call& call, const DeactivateEventSourceRequest& request) {
  const EventSourceResource& source = findEventSource(call, request.name);
  if (source.state != EventSourceState::kActive) throw errors::eventSourceInWrongState(source.name);
  eventSourceMatched(call.state, request.name, false, call.now);
  call.effects.add({.kind = EventKind::Change, .resource = source.name, .detail = source.state});
  return {};
}

}  // namespace squall::eventbridge
