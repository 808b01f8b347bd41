// CreateApiDestination, DescribeApiDestination, ListApiDestinations, UpdateApiDestination, DeleteApiDestination.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateApiDestination.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeApiDestination.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListApiDestinations.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateApiDestination.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteApiDestination.html
#include "eventbridge/operations.hpp"
#include "eventbridge/paging.hpp"

namespace squall::eventbridge {

namespace {

ApiDestinationResource& findApiDestination(Call& call, const std::string& name, std::string_view what_is_tried) {
  call.resource = name;
  const auto found = call.state.api_destinations.find(name);
  if (found == call.state.api_destinations.end()) throw errors::apiDestinationNotFound(name, what_is_tried);
  return found->second;
}

void requireConnection(const State& state, const std::string& arn, std::string_view what_is_tried) {
  if (connectionOfArn(state, arn) == nullptr) throw errors::connectionOfDestinationNotFound(arn, what_is_tried);
}

// All that the descriptions and the list share.
template <class Description>
Description described(const Call& call, const ApiDestinationResource& destination) {
  Description result;
  result.apiDestinationArn = destination.arn;
  result.name = destination.name;
  result.apiDestinationState = stateOf(call.state, destination, call.now);
  result.connectionArn = destination.connection_arn;
  result.invocationEndpoint = destination.invocation_endpoint;
  result.httpMethod = destination.http_method;
  result.invocationRateLimitPerSecond = destination.rate_limit_per_second;
  result.creationTime = destination.created;
  result.lastModifiedTime = destination.modified;
  return result;
}

}  // namespace

const ConnectionResource* connectionOfArn(const State& state, const std::string& arn) {
  for (const auto& [name, connection] : state.connections) {
    if (connection.arn == arn) return &connection;
  }
  return nullptr;
}

const ApiDestinationResource* apiDestinationOfArn(const State& state, const std::string& arn) {
  for (const auto& [name, destination] : state.api_destinations) {
    if (destination.arn == arn) return &destination;
  }
  return nullptr;
}

std::string stateOf(const State& state, const ApiDestinationResource& destination, TimePoint now) {
  const ConnectionResource* connection = connectionOfArn(state, destination.connection_arn);
  const bool is_authorized = connection != nullptr && connection->stateAt(now) == ConnectionState::kAuthorized;
  return is_authorized ? ApiDestinationState::kActive : ApiDestinationState::kInactive;
}

CreateApiDestinationResult createApiDestination(Call& call, const CreateApiDestinationRequest& request) {
  call.resource = request.name;
  if (call.state.api_destinations.contains(request.name)) throw errors::apiDestinationExists(request.name);
  requireConnection(call.state, request.connectionArn, "create");
  if (call.state.api_destinations.size() >= limits::kApiDestinations) throw errors::limitExceeded();

  ApiDestinationResource& destination = call.state.api_destinations[request.name];
  destination.name = request.name;
  destination.arn = call.state.arnOf("api-destination/" + request.name + "/" + call.ids.uuid());
  destination.description = request.description;
  destination.connection_arn = request.connectionArn;
  destination.invocation_endpoint = request.invocationEndpoint;
  destination.http_method = request.httpMethod;
  if (request.invocationRateLimitPerSecond) destination.rate_limit_per_second = *request.invocationRateLimitPerSecond;
  destination.created = call.now;
  destination.modified = call.now;
  call.effects.add({.kind = EventKind::Create, .resource = destination.name});
  return {.apiDestinationArn = destination.arn,
          .apiDestinationState = stateOf(call.state, destination, call.now),
          .creationTime = destination.created,
          .lastModifiedTime = destination.modified};
}

DescribeApiDestinationResult describeApiDestination(Call& call, const DescribeApiDestinationRequest& request) {
  const ApiDestinationResource& destination = findApiDestination(call, request.name, "describe");
  auto result = described<DescribeApiDestinationResult>(call, destination);
  result.description = destination.description;
  return result;
}

ListApiDestinationsResult listApiDestinations(Call& call, const ListApiDestinationsRequest& request) {
  const auto wanted = [&request](const ApiDestinationResource& each) {
    return !request.connectionArn || each.connection_arn == *request.connectionArn;
  };
  auto page = pageOf(call.state.api_destinations,
                     {.list = "ListApiDestinations:" + request.connectionArn.value_or(""),
                      .token = request.nextToken,
                      .limit = request.limit,
                      .prefix = request.namePrefix ? *request.namePrefix : std::string_view()},
                     wanted);
  ListApiDestinationsResult result;
  result.apiDestinations.markPresent();
  for (const ApiDestinationResource* each : page.elements) {
    result.apiDestinations.push_back(described<ApiDestination>(call, *each));
  }
  result.nextToken = std::move(page.next_token);
  return result;
}

UpdateApiDestinationResult updateApiDestination(Call& call, const UpdateApiDestinationRequest& request) {
  ApiDestinationResource& destination = findApiDestination(call, request.name, "update");
  if (request.connectionArn) requireConnection(call.state, *request.connectionArn, "update");
  if (request.description) destination.description = request.description;
  if (request.connectionArn) destination.connection_arn = *request.connectionArn;
  if (request.invocationEndpoint) destination.invocation_endpoint = *request.invocationEndpoint;
  if (request.httpMethod) destination.http_method = *request.httpMethod;
  if (request.invocationRateLimitPerSecond) destination.rate_limit_per_second = *request.invocationRateLimitPerSecond;
  destination.modified = call.now;
  call.effects.add({.kind = EventKind::Change, .resource = destination.name});
  return {.apiDestinationArn = destination.arn,
          .apiDestinationState = stateOf(call.state, destination, call.now),
          .creationTime = destination.created,
          .lastModifiedTime = destination.modified};
}

DeleteApiDestinationResult deleteApiDestination(Call& call, const DeleteApiDestinationRequest& request) {
  findApiDestination(call, request.name, "delete");
  call.state.api_destinations.erase(request.name);
  call.effects.add({.kind = EventKind::Delete, .resource = request.name});
  return {};
}

}  // namespace squall::eventbridge
