// CreateEndpoint, DescribeEndpoint, ListEndpoints, UpdateEndpoint, DeleteEndpoint.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEndpoint.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeEndpoint.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEndpoints.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateEndpoint.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteEndpoint.html
#include "eventbridge/operations.hpp"
#include "eventbridge/paging.hpp"

namespace squall::eventbridge {

namespace {

using namespace std::chrono_literals;

// AWS names no duration.
constexpr Duration kUntilActive = 2s;

EndpointResource& findEndpoint(Call& call, const std::string& name) {
  call.resource = name;
  const auto found = call.state.endpoints.find(name);
  if (found == call.state.endpoints.end()) throw errors::notFound("Endpoint " + name);
  return found->second;
}

// All that the description and the list share.
template <class Description>
Description described(const EndpointResource& endpoint, TimePoint now) {
  Description result;
  result.name = endpoint.name;
  result.description = endpoint.description;
  result.arn = endpoint.arn;
  result.routingConfig = endpoint.routing;
  result.replicationConfig = endpoint.replication;
  result.eventBuses = endpoint.event_buses;
  result.roleArn = endpoint.role_arn;
  result.endpointId = endpoint.id;
  result.endpointUrl = endpoint.url();
  result.state = endpoint.stateAt(now);
  result.creationTime = endpoint.created;
  result.lastModifiedTime = endpoint.modified;
  return result;
}

}  // namespace

std::string EndpointResource::stateAt(TimePoint now) const {
  return now - state_since < kUntilActive ? state : EndpointState::kActive;
}

CreateEndpointResult createEndpoint(Call& call, const CreateEndpointRequest& request) {
  call.resource = request.name;
  if (call.state.endpoints.contains(request.name)) throw errors::alreadyExists("Endpoint " + request.name);
  if (call.state.endpoints.size() >= limits::kEndpoints) throw errors::limitExceeded();

  EndpointResource& endpoint = call.state.endpoints[request.name];
  const std::string id = call.ids.uuid();
  endpoint.name = request.name;
  endpoint.arn = call.state.arnOf("endpoint/" + request.name);
  endpoint.id = id.substr(0, 8) + id.substr(9, 2) + "." + id.substr(14, 3);
  endpoint.description = request.description;
  endpoint.routing = request.routingConfig;
  endpoint.replication = request.replicationConfig;
  endpoint.event_buses = request.eventBuses;
  endpoint.role_arn = request.roleArn;
  endpoint.state = EndpointState::kCreating;
  endpoint.state_since = call.now;
  endpoint.created = call.now;
  endpoint.modified = call.now;
  call.effects.add({.kind = EventKind::Create, .resource = endpoint.name});
  return {.name = endpoint.name,
          .arn = endpoint.arn,
          .routingConfig = endpoint.routing,
          .replicationConfig = endpoint.replication,
          .eventBuses = endpoint.event_buses,
          .roleArn = endpoint.role_arn,
          .state = endpoint.state};
}

DescribeEndpointResult describeEndpoint(Call& call, const DescribeEndpointRequest& request) {
  return described<DescribeEndpointResult>(findEndpoint(call, request.name), call.now);
}

ListEndpointsResult listEndpoints(Call& call, const ListEndpointsRequest& request) {
  auto page = pageOf(call.state.endpoints, {.list = "ListEndpoints",
                                            .token = request.nextToken,
                                            .limit = request.maxResults,
                                            .prefix = request.namePrefix ? *request.namePrefix : std::string_view()});
  ListEndpointsResult result;
  result.endpoints.markPresent();
  for (const EndpointResource* each : page.elements) result.endpoints.push_back(described<Endpoint>(*each, call.now));
  result.nextToken = std::move(page.next_token);
  return result;
}

UpdateEndpointResult updateEndpoint(Call& call, const UpdateEndpointRequest& request) {
  EndpointResource& endpoint = findEndpoint(call, request.name);
  if (request.description) endpoint.description = request.description;
  if (request.routingConfig) endpoint.routing = *request.routingConfig;
  if (request.replicationConfig) endpoint.replication = request.replicationConfig;
  if (request.eventBuses.isPresent()) endpoint.event_buses = request.eventBuses;
  if (request.roleArn) endpoint.role_arn = request.roleArn;
  endpoint.state = EndpointState::kUpdating;
  endpoint.state_since = call.now;
  endpoint.modified = call.now;
  call.effects.add({.kind = EventKind::Change, .resource = endpoint.name});
  return {.name = endpoint.name,
          .arn = endpoint.arn,
          .routingConfig = endpoint.routing,
          .replicationConfig = endpoint.replication,
          .eventBuses = endpoint.event_buses,
          .roleArn = endpoint.role_arn,
          .endpointId = endpoint.id,
          .endpointUrl = endpoint.url(),
          .state = endpoint.state};
}

DeleteEndpointResult deleteEndpoint(Call& call, const DeleteEndpointRequest& request) {
  findEndpoint(call, request.name);
  call.state.endpoints.erase(request.name);
  call.effects.add({.kind = EventKind::Delete, .resource = request.name});
  return {};
}

}  // namespace squall::eventbridge
