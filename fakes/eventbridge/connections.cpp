// CreateConnection, DescribeConnection, ListConnections, UpdateConnection, DeleteConnection, DeauthorizeConnection.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateConnection.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeConnection.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListConnections.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateConnection.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteConnection.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeauthorizeConnection.html
#include "eventbridge/connection_auth.hpp"
#include "eventbridge/operations.hpp"
#include "eventbridge/paging.hpp"

namespace squall::eventbridge {

namespace {

using namespace std::chrono_literals;

// AWS names no duration.
constexpr Duration kUntilSettled = 2s;

ConnectionResource& findConnection(Call& call, const std::string& name, std::string_view what_is_tried) {
  call.resource = name;
  const auto found = call.state.connections.find(name);
  if (found == call.state.connections.end()) throw errors::connectionNotFound(name, what_is_tried);
  return found->second;
}

void setState(ConnectionResource& connection, const char* state, TimePoint now) {
  connection.state = state;
  connection.state_since = now;
}

// Only OAuth asks somebody else first.
void authorize(ConnectionResource& connection, TimePoint now) {
  const bool asks = connection.authorization_type == ConnectionAuthorizationType::kOauthClientCredentials;
  setState(connection, asks ? ConnectionState::kAuthorizing : ConnectionState::kAuthorized, now);
  connection.authorized = now;
}

// "events!connection/name/uuid-Ab1cD2": Secrets Manager puts six characters behind each name.
std::string secretArn(Call& call, const std::string& name) {
  std::string arn = call.state.arnOf("");
  arn.replace(arn.find(":events:"), std::string_view(":events:").size(), ":secretsmanager:");
  return arn + "secret:events!connection/" + name + "/" + call.ids.uuid() + "-" + call.ids.uuid().substr(0, 6);
}

DescribeConnectionConnectivityParameters described(const ConnectivityResourceParameters& given) {
  DescribeConnectionConnectivityParameters result;
  result.resourceParameters.resourceConfigurationArn = given.resourceParameters.resourceConfigurationArn;
  return result;
}

}  // namespace

std::string ConnectionResource::stateAt(TimePoint now) const {
  if (now - state_since < kUntilSettled) return state;
  if (state == ConnectionState::kAuthorizing) return ConnectionState::kAuthorized;
  if (state == ConnectionState::kDeauthorizing) return ConnectionState::kDeauthorized;
  return state;
}

CreateConnectionResult createConnection(Call& call, const CreateConnectionRequest& request) {
  call.resource = request.name;
  if (call.state.connections.contains(request.name)) throw errors::alreadyExists("Connection " + request.name);
  requireCredentials(request.authorizationType, request.authParameters);
  if (call.state.connections.size() >= limits::kConnections) throw errors::limitExceeded();

  ConnectionResource& connection = call.state.connections[request.name];
  connection.name = request.name;
  connection.arn = call.state.arnOf("connection/" + request.name + "/" + call.ids.uuid());
  connection.secret_arn = secretArn(call, request.name);
  connection.authorization_type = request.authorizationType;
  connection.description = request.description;
  connection.auth = request.authParameters;
  connection.invocation_connectivity = request.invocationConnectivityParameters;
  connection.kms_key_identifier = request.kmsKeyIdentifier;
  connection.created = call.now;
  connection.modified = call.now;
  authorize(connection, call.now);
  call.effects.add({.kind = EventKind::Create, .resource = connection.name});
  return {.connectionArn = connection.arn,
          .connectionState = connection.state,
          .creationTime = connection.created,
          .lastModifiedTime = connection.modified};
}

DescribeConnectionResult describeConnection(Call& call, const DescribeConnectionRequest& request) {
  const ConnectionResource& connection = findConnection(call, request.name, "describe");
  DescribeConnectionResult result;
  result.connectionArn = connection.arn;
  result.name = connection.name;
  result.description = connection.description;
  if (connection.invocation_connectivity) {
    result.invocationConnectivityParameters = described(*connection.invocation_connectivity);
  }
  result.connectionState = connection.stateAt(call.now);
  result.authorizationType = connection.authorization_type;
  result.secretArn = connection.secret_arn;
  result.kmsKeyIdentifier = connection.kms_key_identifier;
  result.authParameters = withoutSecrets(connection.auth);
  result.creationTime = connection.created;
  result.lastModifiedTime = connection.modified;
  result.lastAuthorizedTime = connection.authorized;
  return result;
}

ListConnectionsResult listConnections(Call& call, const ListConnectionsRequest& request) {
  const auto wanted = [&](const ConnectionResource& each) {
    return !request.connectionState || each.stateAt(call.now) == *request.connectionState;
  };
  auto page = pageOf(call.state.connections,
                     {.list = "ListConnections:" + request.connectionState.value_or(""),
                      .token = request.nextToken,
                      .limit = request.limit,
                      .prefix = request.namePrefix ? *request.namePrefix : std::string_view()},
                     wanted);
  ListConnectionsResult result;
  result.connections.markPresent();
  for (const ConnectionResource* each : page.elements) {
    Connection entry;
    entry.connectionArn = each->arn;
    entry.name = each->name;
    entry.connectionState = each->stateAt(call.now);
    entry.authorizationType = each->authorization_type;
    entry.creationTime = each->created;
    entry.lastModifiedTime = each->modified;
    entry.lastAuthorizedTime = each->authorized;
    result.connections.push_back(std::move(entry));
  }
  result.nextToken = std::move(page.next_token);
  return result;
}

UpdateConnectionResult updateConnection(Call& call, const UpdateConnectionRequest& request) {
  ConnectionResource& connection = findConnection(call, request.name, "update");
  const std::string type = request.authorizationType.value_or(connection.authorization_type);
  CreateConnectionAuthRequestParameters auth = connection.auth;
  if (request.authParameters) auth = updated(auth, type, *request.authParameters);
  requireCredentials(type, auth);
  connection.authorization_type = type;
  connection.auth = std::move(auth);
  if (request.description) connection.description = request.description;
  if (request.invocationConnectivityParameters) {
    connection.invocation_connectivity = request.invocationConnectivityParameters;
  }
  if (request.kmsKeyIdentifier) connection.kms_key_identifier = request.kmsKeyIdentifier;
  connection.modified = call.now;
  if (request.authParameters || request.authorizationType) authorize(connection, call.now);
  call.effects.add({.kind = EventKind::Change, .resource = connection.name});
  return {.connectionArn = connection.arn,
          .connectionState = connection.stateAt(call.now),
          .creationTime = connection.created,
          .lastModifiedTime = connection.modified,
          .lastAuthorizedTime = connection.authorized};
}

DeleteConnectionResult deleteConnection(Call& call, const DeleteConnectionRequest& request) {
  const ConnectionResource& connection = findConnection(call, request.name, "delete");
  DeleteConnectionResult result{.connectionArn = connection.arn,
                                .connectionState = ConnectionState::kDeleting,
                                .creationTime = connection.created,
                                .lastModifiedTime = connection.modified,
                                .lastAuthorizedTime = connection.authorized};
  call.state.connections.erase(request.name);
  call.effects.add({.kind = EventKind::Delete, .resource = request.name});
  return result;
}

// Forgets the credentials' authorization; an update with new ones brings it back.
DeauthorizeConnectionResult deauthorizeConnection(Call& call, const DeauthorizeConnectionRequest& request) {
  ConnectionResource& connection = findConnection(call, request.name, "deauthorize");
  setState(connection, ConnectionState::kDeauthorizing, call.now);
  connection.modified = call.now;
  call.effects.add({.kind = EventKind::Change, .resource = connection.name, .detail = connection.state});
  return {.connectionArn = connection.arn,
          .connectionState = connection.state,
          .creationTime = connection.created,
          .lastModifiedTime = connection.modified,
          .lastAuthorizedTime = connection.authorized};
}

}  // namespace squall::eventbridge
