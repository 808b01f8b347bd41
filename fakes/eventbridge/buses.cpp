// CreateEventBus, DescribeEventBus, ListEventBuses, UpdateEventBus, DeleteEventBus.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeEventBus.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEventBuses.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateEventBus.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteEventBus.html
#include "eventbridge/operations.hpp"
#include "eventbridge/paging.hpp"
#include "eventbridge/tags.hpp"

namespace squall::eventbridge {

namespace {

std::optional<std::string> policyOf(const BusResource& bus) {
  std::optional<std::string> policy;
  if (!bus.policy.empty()) policy = bus.policy;
  return policy;
}

void requireEventSource(const State& state, const std::string& name) {
  const auto found = state.partner_sources.find(name);
  if (found != state.partner_sources.end() && found->second.accounts.contains(state.account())) return;
  throw errors::notFound("Event source " + name);
}

}  // namespace

CreateEventBusResult createEventBus(Call& call, const CreateEventBusRequest& request) {
  call.resource = request.name;
  if (call.state.findBus(request.name) != nullptr) throw errors::busExists(request.name);
  // Only a partner's bus is called after its event source, whose name has slashes.
  if (!request.eventSourceName && request.name.find('/') != std::string::npos) throw errors::slashInBusName();
  if (request.eventSourceName) requireEventSource(call.state, *request.eventSourceName);
  if (call.state.buses().size() >= limits::kEventBuses) throw errors::limitExceeded();

  const Tags tags = withTags({}, request.tags);
  BusResource& bus = call.state.createBus(request.name, call.now);
  bus.description = request.description;
  bus.kms_key_identifier = request.kmsKeyIdentifier;
  bus.dead_letter_config = request.deadLetterConfig;
  bus.log_config = request.logConfig;
  bus.event_source_name = request.eventSourceName;
  bus.tags = tags;
  if (request.eventSourceName) eventSourceMatched(call.state, *request.eventSourceName, true, call.now);
  call.effects.add({.kind = EventKind::Create, .resource = bus.name});
  return {.eventBusArn = bus.arn,
          .description = bus.description,
          .kmsKeyIdentifier = bus.kms_key_identifier,
          .deadLetterConfig = bus.dead_letter_config,
          .logConfig = bus.log_config};
}

DescribeEventBusResult describeEventBus(Call& call, const DescribeEventBusRequest& request) {
  const BusResource& bus = findBus(call, request.name);
  return {.name = bus.name,
          .arn = bus.arn,
          .description = bus.description,
          .kmsKeyIdentifier = bus.kms_key_identifier,
          .deadLetterConfig = bus.dead_letter_config,
          .policy = policyOf(bus),
          .logConfig = bus.log_config,
          .creationTime = bus.created,
          .lastModifiedTime = bus.modified};
}

ListEventBusesResult listEventBuses(Call& call, const ListEventBusesRequest& request) {
  auto page = pageOf(call.state.buses(), {.list = "ListEventBuses",
                                          .token = request.nextToken,
                                          .limit = request.limit,
                                          .prefix = request.namePrefix ? *request.namePrefix : std::string_view()});
  ListEventBusesResult result;
  result.eventBuses.markPresent();
  for (const BusResource* bus : page.elements) {
    result.eventBuses.push_back({.name = bus->name,
                                 .arn = bus->arn,
                                 .description = bus->description,
                                 .policy = policyOf(*bus),
                                 .creationTime = bus->created,
                                 .lastModifiedTime = bus->modified});
  }
  result.nextToken = std::move(page.next_token);
  return result;
}

UpdateEventBusResult updateEventBus(Call& call, const UpdateEventBusRequest& request) {
  BusResource& bus = findBus(call, request.name);
  // What the request leaves out stays as it is.
  if (request.kmsKeyIdentifier) bus.kms_key_identifier = request.kmsKeyIdentifier;
  if (request.description) bus.description = request.description;
  if (request.deadLetterConfig) bus.dead_letter_config = request.deadLetterConfig;
  if (request.logConfig) bus.log_config = request.logConfig;
  bus.modified = call.now;
  call.effects.add({.kind = EventKind::Change, .resource = bus.name});
  return {.arn = bus.arn,
          .name = bus.name,
          .kmsKeyIdentifier = bus.kms_key_identifier,
          .description = bus.description,
          .deadLetterConfig = bus.dead_letter_config,
          .logConfig = bus.log_config};
}

// Takes its rules and their targets along. A bus that does not exist is deleted without a word: the operation models
// no ResourceNotFoundException.
DeleteEventBusResult deleteEventBus(Call& call, const DeleteEventBusRequest& request) {
  const std::string name = busNameOf(call.state, request.name);
  call.resource = name;
  if (name == kDefaultBus) throw errors::cannotDeleteDefaultBus();
  const BusResource* bus = call.state.findBus(name);
  if (bus == nullptr) return {};
  if (bus->event_source_name) eventSourceMatched(call.state, *bus->event_source_name, false, call.now);
  call.state.eraseBus(name);
  call.effects.add({.kind = EventKind::Delete, .resource = name});
  return {};
}

}  // namespace squall::eventbridge
