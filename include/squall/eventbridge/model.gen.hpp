// eventbridge/model.gen.hpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 4f43c950b2e0ba55d923d4a652d64d17e48f8fd7e2a9af32b6a6cd1fddc31256
// clang-format off
#pragma once

#include <squall/clock.hpp>
#include <squall/model.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace squall::core {
class World;
}
namespace squall::model {
struct ServiceModel;
}

namespace squall::eventbridge {

using model::operator==;
using model::operator<<;

// The values of AWS's enums. Members that hold them are strings, since AWS adds values at any time.
namespace ReplayState {
inline constexpr const char* kStarting = "STARTING";
inline constexpr const char* kRunning = "RUNNING";
inline constexpr const char* kCancelling = "CANCELLING";
inline constexpr const char* kCompleted = "COMPLETED";
inline constexpr const char* kCancelled = "CANCELLED";
inline constexpr const char* kFailed = "FAILED";
}
namespace ApiDestinationHttpMethod {
inline constexpr const char* kPost = "POST";
inline constexpr const char* kGet = "GET";
inline constexpr const char* kHead = "HEAD";
inline constexpr const char* kOptions = "OPTIONS";
inline constexpr const char* kPut = "PUT";
inline constexpr const char* kPatch = "PATCH";
inline constexpr const char* kDelete = "DELETE";
}
namespace ApiDestinationState {
inline constexpr const char* kActive = "ACTIVE";
inline constexpr const char* kInactive = "INACTIVE";
}
namespace ArchiveState {
inline constexpr const char* kEnabled = "ENABLED";
inline constexpr const char* kDisabled = "DISABLED";
inline constexpr const char* kCreating = "CREATING";
inline constexpr const char* kUpdating = "UPDATING";
inline constexpr const char* kCreateFailed = "CREATE_FAILED";
inline constexpr const char* kUpdateFailed = "UPDATE_FAILED";
}
namespace ConnectionAuthorizationType {
inline constexpr const char* kBasic = "BASIC";
inline constexpr const char* kOauthClientCredentials = "OAUTH_CLIENT_CREDENTIALS";
inline constexpr const char* kApiKey = "API_KEY";
}
namespace ConnectionOAuthHttpMethod {
inline constexpr const char* kGet = "GET";
inline constexpr const char* kPost = "POST";
inline constexpr const char* kPut = "PUT";
}
namespace ConnectionState {
inline constexpr const char* kCreating = "CREATING";
inline constexpr const char* kUpdating = "UPDATING";
inline constexpr const char* kDeleting = "DELETING";
inline constexpr const char* kAuthorized = "AUTHORIZED";
inline constexpr const char* kDeauthorized = "DEAUTHORIZED";
inline constexpr const char* kAuthorizing = "AUTHORIZING";
inline constexpr const char* kDeauthorizing = "DEAUTHORIZING";
inline constexpr const char* kActive = "ACTIVE";
inline constexpr const char* kFailedConnectivity = "FAILED_CONNECTIVITY";
}
namespace ReplicationState {
inline constexpr const char* kEnabled = "ENABLED";
inline constexpr const char* kDisabled = "DISABLED";
}
namespace EndpointState {
inline constexpr const char* kActive = "ACTIVE";
inline constexpr const char* kCreating = "CREATING";
inline constexpr const char* kUpdating = "UPDATING";
inline constexpr const char* kDeleting = "DELETING";
inline constexpr const char* kCreateFailed = "CREATE_FAILED";
inline constexpr const char* kUpdateFailed = "UPDATE_FAILED";
inline constexpr const char* kDeleteFailed = "DELETE_FAILED";
}
namespace IncludeDetail {
inline constexpr const char* kNone = "NONE";
inline constexpr const char* kFull = "FULL";
}
namespace Level {
inline constexpr const char* kOff = "OFF";
inline constexpr const char* kError = "ERROR";
inline constexpr const char* kInfo = "INFO";
inline constexpr const char* kTrace = "TRACE";
}
namespace EventSourceState {
inline constexpr const char* kPending = "PENDING";
inline constexpr const char* kActive = "ACTIVE";
inline constexpr const char* kDeleted = "DELETED";
}
namespace RuleState {
inline constexpr const char* kEnabled = "ENABLED";
inline constexpr const char* kDisabled = "DISABLED";
inline constexpr const char* kEnabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
}
namespace LaunchType {
inline constexpr const char* kEc2 = "EC2";
inline constexpr const char* kFargate = "FARGATE";
inline constexpr const char* kExternal = "EXTERNAL";
}
namespace AssignPublicIp {
inline constexpr const char* kEnabled = "ENABLED";
inline constexpr const char* kDisabled = "DISABLED";
}
namespace PlacementConstraintType {
inline constexpr const char* kDistinctInstance = "distinctInstance";
inline constexpr const char* kMemberOf = "memberOf";
}
namespace PlacementStrategyType {
inline constexpr const char* kRandom = "random";
inline constexpr const char* kSpread = "spread";
inline constexpr const char* kBinpack = "binpack";
}
namespace PropagateTags {
inline constexpr const char* kTaskDefinition = "TASK_DEFINITION";
}

struct ActivateEventSourceRequest {
  std::string name = {};
  static const model::Shape& shape();
};

struct ActivateEventSourceResult {
  static const model::Shape& shape();
};

struct CancelReplayRequest {
  std::string replayName = {};
  static const model::Shape& shape();
};

struct CancelReplayResult {
  std::optional<std::string> replayArn = {};
  std::optional<std::string> state = {};
  std::optional<std::string> stateReason = {};
  static const model::Shape& shape();
};

struct CreateApiDestinationRequest {
  std::string name = {};
  std::optional<std::string> description = {};
  std::string connectionArn = {};
  std::string invocationEndpoint = {};
  std::string httpMethod = {};
  std::optional<std::int32_t> invocationRateLimitPerSecond = {};
  static const model::Shape& shape();
};

struct CreateApiDestinationResult {
  std::optional<std::string> apiDestinationArn = {};
  std::optional<std::string> apiDestinationState = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  static const model::Shape& shape();
};

struct CreateArchiveRequest {
  std::string archiveName = {};
  std::string eventSourceArn = {};
  std::optional<std::string> description = {};
  std::optional<std::string> eventPattern = {};
  std::optional<std::int32_t> retentionDays = {};
  std::optional<std::string> kmsKeyIdentifier = {};
  static const model::Shape& shape();
};

struct CreateArchiveResult {
  std::optional<std::string> archiveArn = {};
  std::optional<std::string> state = {};
  std::optional<std::string> stateReason = {};
  std::optional<TimePoint> creationTime = {};
  static const model::Shape& shape();
};

struct CreateConnectionBasicAuthRequestParameters {
  std::string username = {};
  std::string password = {};
  static const model::Shape& shape();
};

struct CreateConnectionOAuthClientRequestParameters {
  std::string clientID = {};
  std::string clientSecret = {};
  static const model::Shape& shape();
};

struct ConnectionHeaderParameter {
  std::optional<std::string> key = {};
  std::optional<std::string> value = {};
  std::optional<bool> isValueSecret = {};
  static const model::Shape& shape();
};

struct ConnectionQueryStringParameter {
  std::optional<std::string> key = {};
  std::optional<std::string> value = {};
  std::optional<bool> isValueSecret = {};
  static const model::Shape& shape();
};

struct ConnectionBodyParameter {
  std::optional<std::string> key = {};
  std::optional<std::string> value = {};
  std::optional<bool> isValueSecret = {};
  static const model::Shape& shape();
};

struct ConnectionHttpParameters {
  List<ConnectionHeaderParameter> headerParameters = {};
  List<ConnectionQueryStringParameter> queryStringParameters = {};
  List<ConnectionBodyParameter> bodyParameters = {};
  static const model::Shape& shape();
};

struct CreateConnectionOAuthRequestParameters {
  CreateConnectionOAuthClientRequestParameters clientParameters = {};
  std::string authorizationEndpoint = {};
  std::string httpMethod = {};
  std::optional<ConnectionHttpParameters> oAuthHttpParameters = {};
  static const model::Shape& shape();
};

struct CreateConnectionApiKeyAuthRequestParameters {
  std::string apiKeyName = {};
  std::string apiKeyValue = {};
  static const model::Shape& shape();
};

struct ConnectivityResourceConfigurationArn {
  std::string resourceConfigurationArn = {};
  static const model::Shape& shape();
};

struct ConnectivityResourceParameters {
  ConnectivityResourceConfigurationArn resourceParameters = {};
  static const model::Shape& shape();
};

struct CreateConnectionAuthRequestParameters {
  std::optional<CreateConnectionBasicAuthRequestParameters> basicAuthParameters = {};
  std::optional<CreateConnectionOAuthRequestParameters> oAuthParameters = {};
  std::optional<CreateConnectionApiKeyAuthRequestParameters> apiKeyAuthParameters = {};
  std::optional<ConnectionHttpParameters> invocationHttpParameters = {};
  std::optional<ConnectivityResourceParameters> connectivityParameters = {};
  static const model::Shape& shape();
};

struct CreateConnectionRequest {
  std::string name = {};
  std::optional<std::string> description = {};
  std::string authorizationType = {};
  CreateConnectionAuthRequestParameters authParameters = {};
  std::optional<ConnectivityResourceParameters> invocationConnectivityParameters = {};
  std::optional<std::string> kmsKeyIdentifier = {};
  static const model::Shape& shape();
};

struct CreateConnectionResult {
  std::optional<std::string> connectionArn = {};
  std::optional<std::string> connectionState = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  static const model::Shape& shape();
};

struct Primary {
  std::string healthCheck = {};
  static const model::Shape& shape();
};

struct Secondary {
  std::string route = {};
  static const model::Shape& shape();
};

struct FailoverConfig {
  Primary primary = {};
  Secondary secondary = {};
  static const model::Shape& shape();
};

struct RoutingConfig {
  FailoverConfig failoverConfig = {};
  static const model::Shape& shape();
};

struct ReplicationConfig {
  std::optional<std::string> state = {};
  static const model::Shape& shape();
};

struct EndpointEventBus {
  std::string eventBusArn = {};
  static const model::Shape& shape();
};

struct CreateEndpointRequest {
  std::string name = {};
  std::optional<std::string> description = {};
  RoutingConfig routingConfig = {};
  std::optional<ReplicationConfig> replicationConfig = {};
  List<EndpointEventBus> eventBuses = {};  // required
  std::optional<std::string> roleArn = {};
  static const model::Shape& shape();
};

struct CreateEndpointResult {
  std::optional<std::string> name = {};
  std::optional<std::string> arn = {};
  std::optional<RoutingConfig> routingConfig = {};
  std::optional<ReplicationConfig> replicationConfig = {};
  List<EndpointEventBus> eventBuses = {};
  std::optional<std::string> roleArn = {};
  std::optional<std::string> state = {};
  static const model::Shape& shape();
};

struct DeadLetterConfig {
  std::optional<std::string> arn = {};
  static const model::Shape& shape();
};

struct LogConfig {
  std::optional<std::string> includeDetail = {};
  std::optional<std::string> level = {};
  static const model::Shape& shape();
};

struct Tag {
  std::string key = {};
  std::string value = {};
  static const model::Shape& shape();
};

struct CreateEventBusRequest {
  std::string name = {};
  std::optional<std::string> eventSourceName = {};
  std::optional<std::string> description = {};
  std::optional<std::string> kmsKeyIdentifier = {};
  std::optional<DeadLetterConfig> deadLetterConfig = {};
  std::optional<LogConfig> logConfig = {};
  List<Tag> tags = {};
  static const model::Shape& shape();
};

struct CreateEventBusResult {
  std::optional<std::string> eventBusArn = {};
  std::optional<std::string> description = {};
  std::optional<std::string> kmsKeyIdentifier = {};
  std::optional<DeadLetterConfig> deadLetterConfig = {};
  std::optional<LogConfig> logConfig = {};
  static const model::Shape& shape();
};

struct CreatePartnerEventSourceRequest {
  std::string name = {};
  std::string account = {};
  static const model::Shape& shape();
};

struct CreatePartnerEventSourceResult {
  std::optional<std::string> eventSourceArn = {};
  static const model::Shape& shape();
};

struct DeactivateEventSourceRequest {
  std::string name = {};
  static const model::Shape& shape();
};

struct DeactivateEventSourceResult {
  static const model::Shape& shape();
};

struct DeauthorizeConnectionRequest {
  std::string name = {};
  static const model::Shape& shape();
};

struct DeauthorizeConnectionResult {
  std::optional<std::string> connectionArn = {};
  std::optional<std::string> connectionState = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  std::optional<TimePoint> lastAuthorizedTime = {};
  static const model::Shape& shape();
};

struct DeleteApiDestinationRequest {
  std::string name = {};
  static const model::Shape& shape();
};

struct DeleteApiDestinationResult {
  static const model::Shape& shape();
};

struct DeleteArchiveRequest {
  std::string archiveName = {};
  static const model::Shape& shape();
};

struct DeleteArchiveResult {
  static const model::Shape& shape();
};

struct DeleteConnectionRequest {
  std::string name = {};
  static const model::Shape& shape();
};

struct DeleteConnectionResult {
  std::optional<std::string> connectionArn = {};
  std::optional<std::string> connectionState = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  std::optional<TimePoint> lastAuthorizedTime = {};
  static const model::Shape& shape();
};

struct DeleteEndpointRequest {
  std::string name = {};
  static const model::Shape& shape();
};

struct DeleteEndpointResult {
  static const model::Shape& shape();
};

struct DeleteEventBusRequest {
  std::string name = {};
  static const model::Shape& shape();
};

struct DeleteEventBusResult {
  static const model::Shape& shape();
};

struct DeletePartnerEventSourceRequest {
  std::string name = {};
  std::string account = {};
  static const model::Shape& shape();
};

struct DeletePartnerEventSourceResult {
  static const model::Shape& shape();
};

struct DeleteRuleRequest {
  std::string name = {};
  std::optional<std::string> eventBusName = {};
  std::optional<bool> force = {};
  static const model::Shape& shape();
};

struct DeleteRuleResult {
  static const model::Shape& shape();
};

struct DescribeApiDestinationRequest {
  std::string name = {};
  static const model::Shape& shape();
};

struct DescribeApiDestinationResult {
  std::optional<std::string> apiDestinationArn = {};
  std::optional<std::string> name = {};
  std::optional<std::string> description = {};
  std::optional<std::string> apiDestinationState = {};
  std::optional<std::string> connectionArn = {};
  std::optional<std::string> invocationEndpoint = {};
  std::optional<std::string> httpMethod = {};
  std::optional<std::int32_t> invocationRateLimitPerSecond = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  static const model::Shape& shape();
};

struct DescribeArchiveRequest {
  std::string archiveName = {};
  static const model::Shape& shape();
};

struct DescribeArchiveResult {
  std::optional<std::string> archiveArn = {};
  std::optional<std::string> archiveName = {};
  std::optional<std::string> eventSourceArn = {};
  std::optional<std::string> description = {};
  std::optional<std::string> eventPattern = {};
  std::optional<std::string> state = {};
  std::optional<std::string> stateReason = {};
  std::optional<std::string> kmsKeyIdentifier = {};
  std::optional<std::int32_t> retentionDays = {};
  std::optional<std::int64_t> sizeBytes = {};
  std::optional<std::int64_t> eventCount = {};
  std::optional<TimePoint> creationTime = {};
  static const model::Shape& shape();
};

struct DescribeConnectionRequest {
  std::string name = {};
  static const model::Shape& shape();
};

struct DescribeConnectionResourceParameters {
  std::string resourceConfigurationArn = {};
  std::string resourceAssociationArn = {};
  static const model::Shape& shape();
};

struct DescribeConnectionConnectivityParameters {
  DescribeConnectionResourceParameters resourceParameters = {};
  static const model::Shape& shape();
};

struct ConnectionBasicAuthResponseParameters {
  std::optional<std::string> username = {};
  static const model::Shape& shape();
};

struct ConnectionOAuthClientResponseParameters {
  std::optional<std::string> clientID = {};
  static const model::Shape& shape();
};

struct ConnectionOAuthResponseParameters {
  std::optional<ConnectionOAuthClientResponseParameters> clientParameters = {};
  std::optional<std::string> authorizationEndpoint = {};
  std::optional<std::string> httpMethod = {};
  std::optional<ConnectionHttpParameters> oAuthHttpParameters = {};
  static const model::Shape& shape();
};

struct ConnectionApiKeyAuthResponseParameters {
  std::optional<std::string> apiKeyName = {};
  static const model::Shape& shape();
};

struct ConnectionAuthResponseParameters {
  std::optional<ConnectionBasicAuthResponseParameters> basicAuthParameters = {};
  std::optional<ConnectionOAuthResponseParameters> oAuthParameters = {};
  std::optional<ConnectionApiKeyAuthResponseParameters> apiKeyAuthParameters = {};
  std::optional<ConnectionHttpParameters> invocationHttpParameters = {};
  std::optional<DescribeConnectionConnectivityParameters> connectivityParameters = {};
  static const model::Shape& shape();
};

struct DescribeConnectionResult {
  std::optional<std::string> connectionArn = {};
  std::optional<std::string> name = {};
  std::optional<std::string> description = {};
  std::optional<DescribeConnectionConnectivityParameters> invocationConnectivityParameters = {};
  std::optional<std::string> connectionState = {};
  std::optional<std::string> stateReason = {};
  std::optional<std::string> authorizationType = {};
  std::optional<std::string> secretArn = {};
  std::optional<std::string> kmsKeyIdentifier = {};
  std::optional<ConnectionAuthResponseParameters> authParameters = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  std::optional<TimePoint> lastAuthorizedTime = {};
  static const model::Shape& shape();
};

struct DescribeEndpointRequest {
  std::string name = {};
  std::optional<std::string> homeRegion = {};
  static const model::Shape& shape();
};

struct DescribeEndpointResult {
  std::optional<std::string> name = {};
  std::optional<std::string> description = {};
  std::optional<std::string> arn = {};
  std::optional<RoutingConfig> routingConfig = {};
  std::optional<ReplicationConfig> replicationConfig = {};
  List<EndpointEventBus> eventBuses = {};
  std::optional<std::string> roleArn = {};
  std::optional<std::string> endpointId = {};
  std::optional<std::string> endpointUrl = {};
  std::optional<std::string> state = {};
  std::optional<std::string> stateReason = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  static const model::Shape& shape();
};

struct DescribeEventBusRequest {
  std::optional<std::string> name = {};
  static const model::Shape& shape();
};

struct DescribeEventBusResult {
  std::optional<std::string> name = {};
  std::optional<std::string> arn = {};
  std::optional<std::string> description = {};
  std::optional<std::string> kmsKeyIdentifier = {};
  std::optional<DeadLetterConfig> deadLetterConfig = {};
  std::optional<std::string> policy = {};
  std::optional<LogConfig> logConfig = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  static const model::Shape& shape();
};

struct DescribeEventSourceRequest {
  std::string name = {};
  static const model::Shape& shape();
};

struct DescribeEventSourceResult {
  std::optional<std::string> arn = {};
  std::optional<std::string> createdBy = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> expirationTime = {};
  std::optional<std::string> name = {};
  std::optional<std::string> state = {};
  static const model::Shape& shape();
};

struct DescribePartnerEventSourceRequest {
  std::string name = {};
  static const model::Shape& shape();
};

struct DescribePartnerEventSourceResult {
  std::optional<std::string> arn = {};
  std::optional<std::string> name = {};
  static const model::Shape& shape();
};

struct DescribeReplayRequest {
  std::string replayName = {};
  static const model::Shape& shape();
};

struct ReplayDestination {
  std::string arn = {};
  List<std::string> filterArns = {};
  static const model::Shape& shape();
};

struct DescribeReplayResult {
  std::optional<std::string> replayName = {};
  std::optional<std::string> replayArn = {};
  std::optional<std::string> description = {};
  std::optional<std::string> state = {};
  std::optional<std::string> stateReason = {};
  std::optional<std::string> eventSourceArn = {};
  std::optional<ReplayDestination> destination = {};
  std::optional<TimePoint> eventStartTime = {};
  std::optional<TimePoint> eventEndTime = {};
  std::optional<TimePoint> eventLastReplayedTime = {};
  std::optional<TimePoint> replayStartTime = {};
  std::optional<TimePoint> replayEndTime = {};
  static const model::Shape& shape();
};

struct DescribeRuleRequest {
  std::string name = {};
  std::optional<std::string> eventBusName = {};
  static const model::Shape& shape();
};

struct DescribeRuleResult {
  std::optional<std::string> name = {};
  std::optional<std::string> arn = {};
  std::optional<std::string> eventPattern = {};
  std::optional<std::string> scheduleExpression = {};
  std::optional<std::string> state = {};
  std::optional<std::string> description = {};
  std::optional<std::string> roleArn = {};
  std::optional<std::string> managedBy = {};
  std::optional<std::string> eventBusName = {};
  std::optional<std::string> createdBy = {};
  static const model::Shape& shape();
};

struct DisableRuleRequest {
  std::string name = {};
  std::optional<std::string> eventBusName = {};
  static const model::Shape& shape();
};

struct DisableRuleResult {
  static const model::Shape& shape();
};

struct EnableRuleRequest {
  std::string name = {};
  std::optional<std::string> eventBusName = {};
  static const model::Shape& shape();
};

struct EnableRuleResult {
  static const model::Shape& shape();
};

struct ListApiDestinationsRequest {
  std::optional<std::string> namePrefix = {};
  std::optional<std::string> connectionArn = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> limit = {};
  static const model::Shape& shape();
};

struct ApiDestination {
  std::optional<std::string> apiDestinationArn = {};
  std::optional<std::string> name = {};
  std::optional<std::string> apiDestinationState = {};
  std::optional<std::string> connectionArn = {};
  std::optional<std::string> invocationEndpoint = {};
  std::optional<std::string> httpMethod = {};
  std::optional<std::int32_t> invocationRateLimitPerSecond = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  static const model::Shape& shape();
};

struct ListApiDestinationsResult {
  List<ApiDestination> apiDestinations = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListArchivesRequest {
  std::optional<std::string> namePrefix = {};
  std::optional<std::string> eventSourceArn = {};
  std::optional<std::string> state = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> limit = {};
  static const model::Shape& shape();
};

struct Archive {
  std::optional<std::string> archiveName = {};
  std::optional<std::string> eventSourceArn = {};
  std::optional<std::string> state = {};
  std::optional<std::string> stateReason = {};
  std::optional<std::int32_t> retentionDays = {};
  std::optional<std::int64_t> sizeBytes = {};
  std::optional<std::int64_t> eventCount = {};
  std::optional<TimePoint> creationTime = {};
  static const model::Shape& shape();
};

struct ListArchivesResult {
  List<Archive> archives = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListConnectionsRequest {
  std::optional<std::string> namePrefix = {};
  std::optional<std::string> connectionState = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> limit = {};
  static const model::Shape& shape();
};

struct Connection {
  std::optional<std::string> connectionArn = {};
  std::optional<std::string> name = {};
  std::optional<std::string> connectionState = {};
  std::optional<std::string> stateReason = {};
  std::optional<std::string> authorizationType = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  std::optional<TimePoint> lastAuthorizedTime = {};
  static const model::Shape& shape();
};

struct ListConnectionsResult {
  List<Connection> connections = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListEndpointsRequest {
  std::optional<std::string> namePrefix = {};
  std::optional<std::string> homeRegion = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> maxResults = {};
  static const model::Shape& shape();
};

struct Endpoint {
  std::optional<std::string> name = {};
  std::optional<std::string> description = {};
  std::optional<std::string> arn = {};
  std::optional<RoutingConfig> routingConfig = {};
  std::optional<ReplicationConfig> replicationConfig = {};
  List<EndpointEventBus> eventBuses = {};
  std::optional<std::string> roleArn = {};
  std::optional<std::string> endpointId = {};
  std::optional<std::string> endpointUrl = {};
  std::optional<std::string> state = {};
  std::optional<std::string> stateReason = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  static const model::Shape& shape();
};

struct ListEndpointsResult {
  List<Endpoint> endpoints = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListEventBusesRequest {
  std::optional<std::string> namePrefix = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> limit = {};
  static const model::Shape& shape();
};

struct EventBus {
  std::optional<std::string> name = {};
  std::optional<std::string> arn = {};
  std::optional<std::string> description = {};
  std::optional<std::string> policy = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  static const model::Shape& shape();
};

struct ListEventBusesResult {
  List<EventBus> eventBuses = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListEventSourcesRequest {
  std::optional<std::string> namePrefix = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> limit = {};
  static const model::Shape& shape();
};

struct EventSource {
  std::optional<std::string> arn = {};
  std::optional<std::string> createdBy = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> expirationTime = {};
  std::optional<std::string> name = {};
  std::optional<std::string> state = {};
  static const model::Shape& shape();
};

struct ListEventSourcesResult {
  List<EventSource> eventSources = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListPartnerEventSourceAccountsRequest {
  std::string eventSourceName = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> limit = {};
  static const model::Shape& shape();
};

struct PartnerEventSourceAccount {
  std::optional<std::string> account = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> expirationTime = {};
  std::optional<std::string> state = {};
  static const model::Shape& shape();
};

struct ListPartnerEventSourceAccountsResult {
  List<PartnerEventSourceAccount> partnerEventSourceAccounts = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListPartnerEventSourcesRequest {
  std::string namePrefix = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> limit = {};
  static const model::Shape& shape();
};

struct PartnerEventSource {
  std::optional<std::string> arn = {};
  std::optional<std::string> name = {};
  static const model::Shape& shape();
};

struct ListPartnerEventSourcesResult {
  List<PartnerEventSource> partnerEventSources = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListReplaysRequest {
  std::optional<std::string> namePrefix = {};
  std::optional<std::string> state = {};
  std::optional<std::string> eventSourceArn = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> limit = {};
  static const model::Shape& shape();
};

struct Replay {
  std::optional<std::string> replayName = {};
  std::optional<std::string> eventSourceArn = {};
  std::optional<std::string> state = {};
  std::optional<std::string> stateReason = {};
  std::optional<TimePoint> eventStartTime = {};
  std::optional<TimePoint> eventEndTime = {};
  std::optional<TimePoint> eventLastReplayedTime = {};
  std::optional<TimePoint> replayStartTime = {};
  std::optional<TimePoint> replayEndTime = {};
  static const model::Shape& shape();
};

struct ListReplaysResult {
  List<Replay> replays = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListRuleNamesByTargetRequest {
  std::string targetArn = {};
  std::optional<std::string> eventBusName = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> limit = {};
  static const model::Shape& shape();
};

struct ListRuleNamesByTargetResult {
  List<std::string> ruleNames = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListRulesRequest {
  std::optional<std::string> namePrefix = {};
  std::optional<std::string> eventBusName = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> limit = {};
  static const model::Shape& shape();
};

struct Rule {
  std::optional<std::string> name = {};
  std::optional<std::string> arn = {};
  std::optional<std::string> eventPattern = {};
  std::optional<std::string> state = {};
  std::optional<std::string> description = {};
  std::optional<std::string> scheduleExpression = {};
  std::optional<std::string> roleArn = {};
  std::optional<std::string> managedBy = {};
  std::optional<std::string> eventBusName = {};
  static const model::Shape& shape();
};

struct ListRulesResult {
  List<Rule> rules = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListTagsForResourceRequest {
  std::string resourceARN = {};
  static const model::Shape& shape();
};

struct ListTagsForResourceResult {
  List<Tag> tags = {};
  static const model::Shape& shape();
};

struct ListTargetsByRuleRequest {
  std::string rule = {};
  std::optional<std::string> eventBusName = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> limit = {};
  static const model::Shape& shape();
};

struct InputTransformer {
  Map<std::string> inputPathsMap = {};
  std::string inputTemplate = {};
  static const model::Shape& shape();
};

struct KinesisParameters {
  std::string partitionKeyPath = {};
  static const model::Shape& shape();
};

struct RunCommandTarget {
  std::string key = {};
  List<std::string> values = {};  // required
  static const model::Shape& shape();
};

struct RunCommandParameters {
  List<RunCommandTarget> runCommandTargets = {};  // required
  static const model::Shape& shape();
};

struct AwsVpcConfiguration {
  List<std::string> subnets = {};  // required
  List<std::string> securityGroups = {};
  std::optional<std::string> assignPublicIp = {};
  static const model::Shape& shape();
};

struct NetworkConfiguration {
  std::optional<AwsVpcConfiguration> awsvpcConfiguration = {};
  static const model::Shape& shape();
};

struct CapacityProviderStrategyItem {
  std::string capacityProvider = {};
  std::optional<std::int32_t> weight = {};
  std::optional<std::int32_t> base = {};
  static const model::Shape& shape();
};

struct PlacementConstraint {
  std::optional<std::string> type = {};
  std::optional<std::string> expression = {};
  static const model::Shape& shape();
};

struct PlacementStrategy {
  std::optional<std::string> type = {};
  std::optional<std::string> field = {};
  static const model::Shape& shape();
};

struct EcsParameters {
  std::string taskDefinitionArn = {};
  std::optional<std::int32_t> taskCount = {};
  std::optional<std::string> launchType = {};
  std::optional<NetworkConfiguration> networkConfiguration = {};
  std::optional<std::string> platformVersion = {};
  std::optional<std::string> group = {};
  List<CapacityProviderStrategyItem> capacityProviderStrategy = {};
  std::optional<bool> enableECSManagedTags = {};
  std::optional<bool> enableExecuteCommand = {};
  List<PlacementConstraint> placementConstraints = {};
  List<PlacementStrategy> placementStrategy = {};
  std::optional<std::string> propagateTags = {};
  std::optional<std::string> referenceId = {};
  List<Tag> tags = {};
  static const model::Shape& shape();
};

struct BatchArrayProperties {
  std::optional<std::int32_t> size = {};
  static const model::Shape& shape();
};

struct BatchRetryStrategy {
  std::optional<std::int32_t> attempts = {};
  static const model::Shape& shape();
};

struct BatchParameters {
  std::string jobDefinition = {};
  std::string jobName = {};
  std::optional<BatchArrayProperties> arrayProperties = {};
  std::optional<BatchRetryStrategy> retryStrategy = {};
  static const model::Shape& shape();
};

struct SqsParameters {
  std::optional<std::string> messageGroupId = {};
  static const model::Shape& shape();
};

struct HttpParameters {
  List<std::string> pathParameterValues = {};
  Map<std::string> headerParameters = {};
  Map<std::string> queryStringParameters = {};
  static const model::Shape& shape();
};

struct RedshiftDataParameters {
  std::optional<std::string> secretManagerArn = {};
  std::string database = {};
  std::optional<std::string> dbUser = {};
  std::optional<std::string> sql = {};
  std::optional<std::string> statementName = {};
  std::optional<bool> withEvent = {};
  List<std::string> sqls = {};
  static const model::Shape& shape();
};

struct SageMakerPipelineParameter {
  std::string name = {};
  std::string value = {};
  static const model::Shape& shape();
};

struct SageMakerPipelineParameters {
  List<SageMakerPipelineParameter> pipelineParameterList = {};
  static const model::Shape& shape();
};

struct RetryPolicy {
  std::optional<std::int32_t> maximumRetryAttempts = {};
  std::optional<std::int32_t> maximumEventAgeInSeconds = {};
  static const model::Shape& shape();
};

struct AppSyncParameters {
  std::optional<std::string> graphQLOperation = {};
  static const model::Shape& shape();
};

struct Target {
  std::string id = {};
  std::string arn = {};
  std::optional<std::string> roleArn = {};
  std::optional<std::string> input = {};
  std::optional<std::string> inputPath = {};
  std::optional<InputTransformer> inputTransformer = {};
  std::optional<KinesisParameters> kinesisParameters = {};
  std::optional<RunCommandParameters> runCommandParameters = {};
  std::optional<EcsParameters> ecsParameters = {};
  std::optional<BatchParameters> batchParameters = {};
  std::optional<SqsParameters> sqsParameters = {};
  std::optional<HttpParameters> httpParameters = {};
  std::optional<RedshiftDataParameters> redshiftDataParameters = {};
  std::optional<SageMakerPipelineParameters> sageMakerPipelineParameters = {};
  std::optional<DeadLetterConfig> deadLetterConfig = {};
  std::optional<RetryPolicy> retryPolicy = {};
  std::optional<AppSyncParameters> appSyncParameters = {};
  static const model::Shape& shape();
};

struct ListTargetsByRuleResult {
  List<Target> targets = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct PutEventsRequestEntry {
  std::optional<TimePoint> time = {};
  std::optional<std::string> source = {};
  List<std::string> resources = {};
  std::optional<std::string> detailType = {};
  std::optional<std::string> detail = {};
  std::optional<std::string> eventBusName = {};
  std::optional<std::string> traceHeader = {};
  static const model::Shape& shape();
};

struct PutEventsRequest {
  List<PutEventsRequestEntry> entries = {};  // required
  std::optional<std::string> endpointId = {};
  static const model::Shape& shape();
};

struct PutEventsResultEntry {
  std::optional<std::string> eventId = {};
  std::optional<std::string> errorCode = {};
  std::optional<std::string> errorMessage = {};
  static const model::Shape& shape();
};

struct PutEventsResult {
  std::optional<std::int32_t> failedEntryCount = {};
  List<PutEventsResultEntry> entries = {};
  static const model::Shape& shape();
};

struct PutPartnerEventsRequestEntry {
  std::optional<TimePoint> time = {};
  std::optional<std::string> source = {};
  List<std::string> resources = {};
  std::optional<std::string> detailType = {};
  std::optional<std::string> detail = {};
  static const model::Shape& shape();
};

struct PutPartnerEventsRequest {
  List<PutPartnerEventsRequestEntry> entries = {};  // required
  static const model::Shape& shape();
};

struct PutPartnerEventsResultEntry {
  std::optional<std::string> eventId = {};
  std::optional<std::string> errorCode = {};
  std::optional<std::string> errorMessage = {};
  static const model::Shape& shape();
};

struct PutPartnerEventsResult {
  std::optional<std::int32_t> failedEntryCount = {};
  List<PutPartnerEventsResultEntry> entries = {};
  static const model::Shape& shape();
};

struct Condition {
  std::string type = {};
  std::string key = {};
  std::string value = {};
  static const model::Shape& shape();
};

struct PutPermissionRequest {
  std::optional<std::string> eventBusName = {};
  std::optional<std::string> action = {};
  std::optional<std::string> principal = {};
  std::optional<std::string> statementId = {};
  std::optional<Condition> condition = {};
  std::optional<std::string> policy = {};
  static const model::Shape& shape();
};

struct PutPermissionResult {
  static const model::Shape& shape();
};

struct PutRuleRequest {
  std::string name = {};
  std::optional<std::string> scheduleExpression = {};
  std::optional<std::string> eventPattern = {};
  std::optional<std::string> state = {};
  std::optional<std::string> description = {};
  std::optional<std::string> roleArn = {};
  List<Tag> tags = {};
  std::optional<std::string> eventBusName = {};
  static const model::Shape& shape();
};

struct PutRuleResult {
  std::optional<std::string> ruleArn = {};
  static const model::Shape& shape();
};

struct PutTargetsRequest {
  std::string rule = {};
  std::optional<std::string> eventBusName = {};
  List<Target> targets = {};  // required
  static const model::Shape& shape();
};

struct PutTargetsResultEntry {
  std::optional<std::string> targetId = {};
  std::optional<std::string> errorCode = {};
  std::optional<std::string> errorMessage = {};
  static const model::Shape& shape();
};

struct PutTargetsResult {
  std::optional<std::int32_t> failedEntryCount = {};
  List<PutTargetsResultEntry> failedEntries = {};
  static const model::Shape& shape();
};

struct RemovePermissionRequest {
  std::optional<std::string> statementId = {};
  std::optional<bool> removeAllPermissions = {};
  std::optional<std::string> eventBusName = {};
  static const model::Shape& shape();
};

struct RemovePermissionResult {
  static const model::Shape& shape();
};

struct RemoveTargetsRequest {
  std::string rule = {};
  std::optional<std::string> eventBusName = {};
  List<std::string> ids = {};  // required
  std::optional<bool> force = {};
  static const model::Shape& shape();
};

struct RemoveTargetsResultEntry {
  std::optional<std::string> targetId = {};
  std::optional<std::string> errorCode = {};
  std::optional<std::string> errorMessage = {};
  static const model::Shape& shape();
};

struct RemoveTargetsResult {
  std::optional<std::int32_t> failedEntryCount = {};
  List<RemoveTargetsResultEntry> failedEntries = {};
  static const model::Shape& shape();
};

struct StartReplayRequest {
  std::string replayName = {};
  std::optional<std::string> description = {};
  std::string eventSourceArn = {};
  TimePoint eventStartTime = {};
  TimePoint eventEndTime = {};
  ReplayDestination destination = {};
  static const model::Shape& shape();
};

struct StartReplayResult {
  std::optional<std::string> replayArn = {};
  std::optional<std::string> state = {};
  std::optional<std::string> stateReason = {};
  std::optional<TimePoint> replayStartTime = {};
  static const model::Shape& shape();
};

struct TagResourceRequest {
  std::string resourceARN = {};
  List<Tag> tags = {};  // required
  static const model::Shape& shape();
};

struct TagResourceResult {
  static const model::Shape& shape();
};

struct TestEventPatternRequest {
  std::string eventPattern = {};
  std::string event = {};
  static const model::Shape& shape();
};

struct TestEventPatternResult {
  std::optional<bool> result = {};
  static const model::Shape& shape();
};

struct UntagResourceRequest {
  std::string resourceARN = {};
  List<std::string> tagKeys = {};  // required
  static const model::Shape& shape();
};

struct UntagResourceResult {
  static const model::Shape& shape();
};

struct UpdateApiDestinationRequest {
  std::string name = {};
  std::optional<std::string> description = {};
  std::optional<std::string> connectionArn = {};
  std::optional<std::string> invocationEndpoint = {};
  std::optional<std::string> httpMethod = {};
  std::optional<std::int32_t> invocationRateLimitPerSecond = {};
  static const model::Shape& shape();
};

struct UpdateApiDestinationResult {
  std::optional<std::string> apiDestinationArn = {};
  std::optional<std::string> apiDestinationState = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  static const model::Shape& shape();
};

struct UpdateArchiveRequest {
  std::string archiveName = {};
  std::optional<std::string> description = {};
  std::optional<std::string> eventPattern = {};
  std::optional<std::int32_t> retentionDays = {};
  std::optional<std::string> kmsKeyIdentifier = {};
  static const model::Shape& shape();
};

struct UpdateArchiveResult {
  std::optional<std::string> archiveArn = {};
  std::optional<std::string> state = {};
  std::optional<std::string> stateReason = {};
  std::optional<TimePoint> creationTime = {};
  static const model::Shape& shape();
};

struct UpdateConnectionBasicAuthRequestParameters {
  std::optional<std::string> username = {};
  std::optional<std::string> password = {};
  static const model::Shape& shape();
};

struct UpdateConnectionOAuthClientRequestParameters {
  std::optional<std::string> clientID = {};
  std::optional<std::string> clientSecret = {};
  static const model::Shape& shape();
};

struct UpdateConnectionOAuthRequestParameters {
  std::optional<UpdateConnectionOAuthClientRequestParameters> clientParameters = {};
  std::optional<std::string> authorizationEndpoint = {};
  std::optional<std::string> httpMethod = {};
  std::optional<ConnectionHttpParameters> oAuthHttpParameters = {};
  static const model::Shape& shape();
};

struct UpdateConnectionApiKeyAuthRequestParameters {
  std::optional<std::string> apiKeyName = {};
  std::optional<std::string> apiKeyValue = {};
  static const model::Shape& shape();
};

struct UpdateConnectionAuthRequestParameters {
  std::optional<UpdateConnectionBasicAuthRequestParameters> basicAuthParameters = {};
  std::optional<UpdateConnectionOAuthRequestParameters> oAuthParameters = {};
  std::optional<UpdateConnectionApiKeyAuthRequestParameters> apiKeyAuthParameters = {};
  std::optional<ConnectionHttpParameters> invocationHttpParameters = {};
  std::optional<ConnectivityResourceParameters> connectivityParameters = {};
  static const model::Shape& shape();
};

struct UpdateConnectionRequest {
  std::string name = {};
  std::optional<std::string> description = {};
  std::optional<std::string> authorizationType = {};
  std::optional<UpdateConnectionAuthRequestParameters> authParameters = {};
  std::optional<ConnectivityResourceParameters> invocationConnectivityParameters = {};
  std::optional<std::string> kmsKeyIdentifier = {};
  static const model::Shape& shape();
};

struct UpdateConnectionResult {
  std::optional<std::string> connectionArn = {};
  std::optional<std::string> connectionState = {};
  std::optional<TimePoint> creationTime = {};
  std::optional<TimePoint> lastModifiedTime = {};
  std::optional<TimePoint> lastAuthorizedTime = {};
  static const model::Shape& shape();
};

struct UpdateEndpointRequest {
  std::string name = {};
  std::optional<std::string> description = {};
  std::optional<RoutingConfig> routingConfig = {};
  std::optional<ReplicationConfig> replicationConfig = {};
  List<EndpointEventBus> eventBuses = {};
  std::optional<std::string> roleArn = {};
  static const model::Shape& shape();
};

struct UpdateEndpointResult {
  std::optional<std::string> name = {};
  std::optional<std::string> arn = {};
  std::optional<RoutingConfig> routingConfig = {};
  std::optional<ReplicationConfig> replicationConfig = {};
  List<EndpointEventBus> eventBuses = {};
  std::optional<std::string> roleArn = {};
  std::optional<std::string> endpointId = {};
  std::optional<std::string> endpointUrl = {};
  std::optional<std::string> state = {};
  static const model::Shape& shape();
};

struct UpdateEventBusRequest {
  std::optional<std::string> name = {};
  std::optional<std::string> kmsKeyIdentifier = {};
  std::optional<std::string> description = {};
  std::optional<DeadLetterConfig> deadLetterConfig = {};
  std::optional<LogConfig> logConfig = {};
  static const model::Shape& shape();
};

struct UpdateEventBusResult {
  std::optional<std::string> arn = {};
  std::optional<std::string> name = {};
  std::optional<std::string> kmsKeyIdentifier = {};
  std::optional<std::string> description = {};
  std::optional<DeadLetterConfig> deadLetterConfig = {};
  std::optional<LogConfig> logConfig = {};
  static const model::Shape& shape();
};

// Every operation that AWS models, in alphabetical order; the number is its place in the service's tables.
enum class Operation : std::size_t {
  ActivateEventSource,
  CancelReplay,
  CreateApiDestination,
  CreateArchive,
  CreateConnection,
  CreateEndpoint,
  CreateEventBus,
  CreatePartnerEventSource,
  DeactivateEventSource,
  DeauthorizeConnection,
  DeleteApiDestination,
  DeleteArchive,
  DeleteConnection,
  DeleteEndpoint,
  DeleteEventBus,
  DeletePartnerEventSource,
  DeleteRule,
  DescribeApiDestination,
  DescribeArchive,
  DescribeConnection,
  DescribeEndpoint,
  DescribeEventBus,
  DescribeEventSource,
  DescribePartnerEventSource,
  DescribeReplay,
  DescribeRule,
  DisableRule,
  EnableRule,
  ListApiDestinations,
  ListArchives,
  ListConnections,
  ListEndpoints,
  ListEventBuses,
  ListEventSources,
  ListPartnerEventSourceAccounts,
  ListPartnerEventSources,
  ListReplays,
  ListRuleNamesByTarget,
  ListRules,
  ListTagsForResource,
  ListTargetsByRule,
  PutEvents,
  PutPartnerEvents,
  PutPermission,
  PutRule,
  PutTargets,
  RemovePermission,
  RemoveTargets,
  StartReplay,
  TagResource,
  TestEventPattern,
  UntagResource,
  UpdateApiDestination,
  UpdateArchive,
  UpdateConnection,
  UpdateEndpoint,
  UpdateEventBus,
};
inline constexpr std::string_view kOperationNames[] = {
  "ActivateEventSource",
  "CancelReplay",
  "CreateApiDestination",
  "CreateArchive",
  "CreateConnection",
  "CreateEndpoint",
  "CreateEventBus",
  "CreatePartnerEventSource",
  "DeactivateEventSource",
  "DeauthorizeConnection",
  "DeleteApiDestination",
  "DeleteArchive",
  "DeleteConnection",
  "DeleteEndpoint",
  "DeleteEventBus",
  "DeletePartnerEventSource",
  "DeleteRule",
  "DescribeApiDestination",
  "DescribeArchive",
  "DescribeConnection",
  "DescribeEndpoint",
  "DescribeEventBus",
  "DescribeEventSource",
  "DescribePartnerEventSource",
  "DescribeReplay",
  "DescribeRule",
  "DisableRule",
  "EnableRule",
  "ListApiDestinations",
  "ListArchives",
  "ListConnections",
  "ListEndpoints",
  "ListEventBuses",
  "ListEventSources",
  "ListPartnerEventSourceAccounts",
  "ListPartnerEventSources",
  "ListReplays",
  "ListRuleNamesByTarget",
  "ListRules",
  "ListTagsForResource",
  "ListTargetsByRule",
  "PutEvents",
  "PutPartnerEvents",
  "PutPermission",
  "PutRule",
  "PutTargets",
  "RemovePermission",
  "RemoveTargets",
  "StartReplay",
  "TagResource",
  "TestEventPattern",
  "UntagResource",
  "UpdateApiDestination",
  "UpdateArchive",
  "UpdateConnection",
  "UpdateEndpoint",
  "UpdateEventBus",
};
using enum Operation;
constexpr model::OperationName operationName(Operation operation) {
  return {"events", kOperationNames[static_cast<std::size_t>(operation)]};
}

const model::ServiceModel& serviceModel();

// Every EventBridge operation as a call on one Cloud, in one region. Blocks until it is answered, and throws the
// AwsError that AWS would answer. Thread-safe.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Operations.html
class EventBridgeOperations {
 public:
  EventBridgeOperations(core::World& world, std::string region) : world_(world), region_(std::move(region)) {}

  const std::string& region() const { return region_; }

  ActivateEventSourceResult activateEventSource(const ActivateEventSourceRequest& request);
  CancelReplayResult cancelReplay(const CancelReplayRequest& request);
  CreateApiDestinationResult createApiDestination(const CreateApiDestinationRequest& request);
  CreateArchiveResult createArchive(const CreateArchiveRequest& request);
  CreateConnectionResult createConnection(const CreateConnectionRequest& request);
  CreateEndpointResult createEndpoint(const CreateEndpointRequest& request);
  CreateEventBusResult createEventBus(const CreateEventBusRequest& request);
  CreatePartnerEventSourceResult createPartnerEventSource(const CreatePartnerEventSourceRequest& request);
  DeactivateEventSourceResult deactivateEventSource(const DeactivateEventSourceRequest& request);
  DeauthorizeConnectionResult deauthorizeConnection(const DeauthorizeConnectionRequest& request);
  DeleteApiDestinationResult deleteApiDestination(const DeleteApiDestinationRequest& request);
  DeleteArchiveResult deleteArchive(const DeleteArchiveRequest& request);
  DeleteConnectionResult deleteConnection(const DeleteConnectionRequest& request);
  DeleteEndpointResult deleteEndpoint(const DeleteEndpointRequest& request);
  DeleteEventBusResult deleteEventBus(const DeleteEventBusRequest& request);
  DeletePartnerEventSourceResult deletePartnerEventSource(const DeletePartnerEventSourceRequest& request);
  DeleteRuleResult deleteRule(const DeleteRuleRequest& request);
  DescribeApiDestinationResult describeApiDestination(const DescribeApiDestinationRequest& request);
  DescribeArchiveResult describeArchive(const DescribeArchiveRequest& request);
  DescribeConnectionResult describeConnection(const DescribeConnectionRequest& request);
  DescribeEndpointResult describeEndpoint(const DescribeEndpointRequest& request);
  DescribeEventBusResult describeEventBus(const DescribeEventBusRequest& request);
  DescribeEventSourceResult describeEventSource(const DescribeEventSourceRequest& request);
  DescribePartnerEventSourceResult describePartnerEventSource(const DescribePartnerEventSourceRequest& request);
  DescribeReplayResult describeReplay(const DescribeReplayRequest& request);
  DescribeRuleResult describeRule(const DescribeRuleRequest& request);
  DisableRuleResult disableRule(const DisableRuleRequest& request);
  EnableRuleResult enableRule(const EnableRuleRequest& request);
  ListApiDestinationsResult listApiDestinations(const ListApiDestinationsRequest& request);
  ListArchivesResult listArchives(const ListArchivesRequest& request);
  ListConnectionsResult listConnections(const ListConnectionsRequest& request);
  ListEndpointsResult listEndpoints(const ListEndpointsRequest& request);
  ListEventBusesResult listEventBuses(const ListEventBusesRequest& request);
  ListEventSourcesResult listEventSources(const ListEventSourcesRequest& request);
  ListPartnerEventSourceAccountsResult listPartnerEventSourceAccounts(const ListPartnerEventSourceAccountsRequest& request);
  ListPartnerEventSourcesResult listPartnerEventSources(const ListPartnerEventSourcesRequest& request);
  ListReplaysResult listReplays(const ListReplaysRequest& request);
  ListRuleNamesByTargetResult listRuleNamesByTarget(const ListRuleNamesByTargetRequest& request);
  ListRulesResult listRules(const ListRulesRequest& request);
  ListTagsForResourceResult listTagsForResource(const ListTagsForResourceRequest& request);
  ListTargetsByRuleResult listTargetsByRule(const ListTargetsByRuleRequest& request);
  PutEventsResult putEvents(const PutEventsRequest& request);
  PutPartnerEventsResult putPartnerEvents(const PutPartnerEventsRequest& request);
  PutPermissionResult putPermission(const PutPermissionRequest& request);
  PutRuleResult putRule(const PutRuleRequest& request);
  PutTargetsResult putTargets(const PutTargetsRequest& request);
  RemovePermissionResult removePermission(const RemovePermissionRequest& request);
  RemoveTargetsResult removeTargets(const RemoveTargetsRequest& request);
  StartReplayResult startReplay(const StartReplayRequest& request);
  TagResourceResult tagResource(const TagResourceRequest& request);
  TestEventPatternResult testEventPattern(const TestEventPatternRequest& request);
  UntagResourceResult untagResource(const UntagResourceRequest& request);
  UpdateApiDestinationResult updateApiDestination(const UpdateApiDestinationRequest& request);
  UpdateArchiveResult updateArchive(const UpdateArchiveRequest& request);
  UpdateConnectionResult updateConnection(const UpdateConnectionRequest& request);
  UpdateEndpointResult updateEndpoint(const UpdateEndpointRequest& request);
  UpdateEventBusResult updateEventBus(const UpdateEventBusRequest& request);

 private:
  core::World& world_;
  std::string region_;
};

}  // namespace squall::eventbridge
