// eventbridge/model.gen.cpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 9f30a1da6d35ca1a4798dc360b5ead7f369ccf551b81f4da9ee456644e7d824e
// clang-format off
#include <squall/eventbridge/model.gen.hpp>

#include "core/invoke.hpp"
#include "core/model.hpp"

namespace squall::eventbridge {
namespace {

constexpr model::Shape kEventSourceNameShape{.kind = model::Kind::String, .name = "EventSourceName", .constraint = {.min = 1, .max = 256, .pattern = "aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}"}};
constexpr model::Member kActivateEventSourceRequestMembers[] = {
  model::member<&ActivateEventSourceRequest::name>("Name", kEventSourceNameShape, true),
};
constexpr model::Shape kActivateEventSourceRequestShape{.kind = model::Kind::Structure, .name = "ActivateEventSourceRequest", .members = kActivateEventSourceRequestMembers, .create = &model::createObject<ActivateEventSourceRequest>};

constexpr model::Shape kActivateEventSourceResultShape{.kind = model::Kind::Structure, .name = "ActivateEventSourceResult", .create = &model::createObject<ActivateEventSourceResult>};

constexpr model::Shape kReplayNameShape{.kind = model::Kind::String, .name = "ReplayName", .constraint = {.min = 1, .max = 64, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Member kCancelReplayRequestMembers[] = {
  model::member<&CancelReplayRequest::replayName>("ReplayName", kReplayNameShape, true),
};
constexpr model::Shape kCancelReplayRequestShape{.kind = model::Kind::Structure, .name = "CancelReplayRequest", .members = kCancelReplayRequestMembers, .create = &model::createObject<CancelReplayRequest>};

constexpr model::Shape kReplayArnShape{.kind = model::Kind::String, .name = "ReplayArn", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/[\\.\\-_A-Za-z0-9]+$"}};
constexpr std::string_view kReplayStateValues[] = {"STARTING", "RUNNING", "CANCELLING", "COMPLETED", "CANCELLED", "FAILED"};
constexpr model::Shape kReplayStateShape{.kind = model::Kind::String, .name = "ReplayState", .constraint = {.values = kReplayStateValues}};
constexpr model::Shape kReplayStateReasonShape{.kind = model::Kind::String, .name = "ReplayStateReason", .constraint = {.max = 512, .pattern = ".*"}};
constexpr model::Member kCancelReplayResultMembers[] = {
  model::member<&CancelReplayResult::replayArn>("ReplayArn", kReplayArnShape),
  model::member<&CancelReplayResult::state>("State", kReplayStateShape),
  model::member<&CancelReplayResult::stateReason>("StateReason", kReplayStateReasonShape),
};
constexpr model::Shape kCancelReplayResultShape{.kind = model::Kind::Structure, .name = "CancelReplayResponse", .members = kCancelReplayResultMembers, .create = &model::createObject<CancelReplayResult>};

constexpr model::Shape kApiDestinationNameShape{.kind = model::Kind::String, .name = "ApiDestinationName", .constraint = {.min = 1, .max = 64, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kApiDestinationDescriptionShape{.kind = model::Kind::String, .name = "ApiDestinationDescription", .constraint = {.max = 512, .pattern = ".*"}};
constexpr model::Shape kConnectionArnShape{.kind = model::Kind::String, .name = "ConnectionArn", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:connection\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$"}};
constexpr model::Shape kHttpsEndpointShape{.kind = model::Kind::String, .name = "HttpsEndpoint", .constraint = {.min = 1, .max = 2048, .pattern = "^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$"}};
constexpr std::string_view kApiDestinationHttpMethodValues[] = {"POST", "GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"};
constexpr model::Shape kApiDestinationHttpMethodShape{.kind = model::Kind::String, .name = "ApiDestinationHttpMethod", .constraint = {.values = kApiDestinationHttpMethodValues}};
constexpr model::Shape kApiDestinationInvocationRateLimitPerSecondShape{.kind = model::Kind::Integer, .name = "ApiDestinationInvocationRateLimitPerSecond", .constraint = {.min = 1}};
constexpr model::Member kCreateApiDestinationRequestMembers[] = {
  model::member<&CreateApiDestinationRequest::name>("Name", kApiDestinationNameShape, true),
  model::member<&CreateApiDestinationRequest::description>("Description", kApiDestinationDescriptionShape),
  model::member<&CreateApiDestinationRequest::connectionArn>("ConnectionArn", kConnectionArnShape, true),
  model::member<&CreateApiDestinationRequest::invocationEndpoint>("InvocationEndpoint", kHttpsEndpointShape, true),
  model::member<&CreateApiDestinationRequest::httpMethod>("HttpMethod", kApiDestinationHttpMethodShape, true),
  model::member<&CreateApiDestinationRequest::invocationRateLimitPerSecond>("InvocationRateLimitPerSecond", kApiDestinationInvocationRateLimitPerSecondShape),
};
constexpr model::Shape kCreateApiDestinationRequestShape{.kind = model::Kind::Structure, .name = "CreateApiDestinationRequest", .members = kCreateApiDestinationRequestMembers, .create = &model::createObject<CreateApiDestinationRequest>};

constexpr model::Shape kApiDestinationArnShape{.kind = model::Kind::String, .name = "ApiDestinationArn", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:api-destination\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$"}};
constexpr std::string_view kApiDestinationStateValues[] = {"ACTIVE", "INACTIVE"};
constexpr model::Shape kApiDestinationStateShape{.kind = model::Kind::String, .name = "ApiDestinationState", .constraint = {.values = kApiDestinationStateValues}};
constexpr model::Shape kTimestampShape{.kind = model::Kind::Timestamp, .name = "Timestamp"};
constexpr model::Member kCreateApiDestinationResultMembers[] = {
  model::member<&CreateApiDestinationResult::apiDestinationArn>("ApiDestinationArn", kApiDestinationArnShape),
  model::member<&CreateApiDestinationResult::apiDestinationState>("ApiDestinationState", kApiDestinationStateShape),
  model::member<&CreateApiDestinationResult::creationTime>("CreationTime", kTimestampShape),
  model::member<&CreateApiDestinationResult::lastModifiedTime>("LastModifiedTime", kTimestampShape),
};
constexpr model::Shape kCreateApiDestinationResultShape{.kind = model::Kind::Structure, .name = "CreateApiDestinationResponse", .members = kCreateApiDestinationResultMembers, .create = &model::createObject<CreateApiDestinationResult>};

constexpr model::Shape kArchiveNameShape{.kind = model::Kind::String, .name = "ArchiveName", .constraint = {.min = 1, .max = 48, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kEventBusArnShape{.kind = model::Kind::String, .name = "EventBusArn", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$"}};
constexpr model::Shape kArchiveDescriptionShape{.kind = model::Kind::String, .name = "ArchiveDescription", .constraint = {.max = 512, .pattern = ".*"}};
constexpr model::Shape kEventPatternShape{.kind = model::Kind::String, .name = "EventPattern", .constraint = {.max = 4096}};
constexpr model::Shape kRetentionDaysShape{.kind = model::Kind::Integer, .name = "RetentionDays", .constraint = {.min = 0}};
constexpr model::Shape kKmsKeyIdentifierShape{.kind = model::Kind::String, .name = "KmsKeyIdentifier", .constraint = {.max = 2048, .pattern = "^[a-zA-Z0-9_\\-/:]*$"}};
constexpr model::Member kCreateArchiveRequestMembers[] = {
  model::member<&CreateArchiveRequest::archiveName>("ArchiveName", kArchiveNameShape, true),
  model::member<&CreateArchiveRequest::eventSourceArn>("EventSourceArn", kEventBusArnShape, true),
  model::member<&CreateArchiveRequest::description>("Description", kArchiveDescriptionShape),
  model::member<&CreateArchiveRequest::eventPattern>("EventPattern", kEventPatternShape),
  model::member<&CreateArchiveRequest::retentionDays>("RetentionDays", kRetentionDaysShape),
  model::member<&CreateArchiveRequest::kmsKeyIdentifier>("KmsKeyIdentifier", kKmsKeyIdentifierShape),
};
constexpr model::Shape kCreateArchiveRequestShape{.kind = model::Kind::Structure, .name = "CreateArchiveRequest", .members = kCreateArchiveRequestMembers, .create = &model::createObject<CreateArchiveRequest>};

constexpr model::Shape kArchiveArnShape{.kind = model::Kind::String, .name = "ArchiveArn", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$"}};
constexpr std::string_view kArchiveStateValues[] = {"ENABLED", "DISABLED", "CREATING", "UPDATING", "CREATE_FAILED", "UPDATE_FAILED"};
constexpr model::Shape kArchiveStateShape{.kind = model::Kind::String, .name = "ArchiveState", .constraint = {.values = kArchiveStateValues}};
constexpr model::Shape kArchiveStateReasonShape{.kind = model::Kind::String, .name = "ArchiveStateReason", .constraint = {.max = 512, .pattern = ".*"}};
constexpr model::Member kCreateArchiveResultMembers[] = {
  model::member<&CreateArchiveResult::archiveArn>("ArchiveArn", kArchiveArnShape),
  model::member<&CreateArchiveResult::state>("State", kArchiveStateShape),
  model::member<&CreateArchiveResult::stateReason>("StateReason", kArchiveStateReasonShape),
  model::member<&CreateArchiveResult::creationTime>("CreationTime", kTimestampShape),
};
constexpr model::Shape kCreateArchiveResultShape{.kind = model::Kind::Structure, .name = "CreateArchiveResponse", .members = kCreateArchiveResultMembers, .create = &model::createObject<CreateArchiveResult>};

constexpr model::Shape kAuthHeaderParametersShape{.kind = model::Kind::String, .name = "AuthHeaderParameters", .constraint = {.min = 1, .max = 512, .pattern = "^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$"}};
constexpr model::Shape kAuthHeaderParametersSensitiveShape{.kind = model::Kind::String, .name = "AuthHeaderParametersSensitive", .constraint = {.min = 1, .max = 512, .pattern = "^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$"}};
constexpr model::Member kCreateConnectionBasicAuthRequestParametersMembers[] = {
  model::member<&CreateConnectionBasicAuthRequestParameters::username>("Username", kAuthHeaderParametersShape, true),
  model::member<&CreateConnectionBasicAuthRequestParameters::password>("Password", kAuthHeaderParametersSensitiveShape, true),
};
constexpr model::Shape kCreateConnectionBasicAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "CreateConnectionBasicAuthRequestParameters", .members = kCreateConnectionBasicAuthRequestParametersMembers};

constexpr model::Member kCreateConnectionOAuthClientRequestParametersMembers[] = {
  model::member<&CreateConnectionOAuthClientRequestParameters::clientID>("ClientID", kAuthHeaderParametersShape, true),
  model::member<&CreateConnectionOAuthClientRequestParameters::clientSecret>("ClientSecret", kAuthHeaderParametersSensitiveShape, true),
};
constexpr model::Shape kCreateConnectionOAuthClientRequestParametersShape{.kind = model::Kind::Structure, .name = "CreateConnectionOAuthClientRequestParameters", .members = kCreateConnectionOAuthClientRequestParametersMembers};

constexpr model::Shape kHeaderKeyShape{.kind = model::Kind::String, .name = "HeaderKey", .constraint = {.max = 512, .pattern = "^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$"}};
constexpr model::Shape kHeaderValueSensitiveShape{.kind = model::Kind::String, .name = "HeaderValueSensitive", .constraint = {.max = 512, .pattern = "^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$"}};
constexpr model::Shape kBooleanShape{.kind = model::Kind::Boolean, .name = "Boolean"};
constexpr model::Member kConnectionHeaderParameterMembers[] = {
  model::member<&ConnectionHeaderParameter::key>("Key", kHeaderKeyShape),
  model::member<&ConnectionHeaderParameter::value>("Value", kHeaderValueSensitiveShape),
  model::member<&ConnectionHeaderParameter::isValueSecret>("IsValueSecret", kBooleanShape),
};
constexpr model::Shape kConnectionHeaderParameterShape{.kind = model::Kind::Structure, .name = "ConnectionHeaderParameter", .members = kConnectionHeaderParameterMembers};

constexpr model::Shape kQueryStringKeyShape{.kind = model::Kind::String, .name = "QueryStringKey", .constraint = {.max = 512, .pattern = "[^\\x00-\\x1F\\x7F]+"}};
constexpr model::Shape kQueryStringValueSensitiveShape{.kind = model::Kind::String, .name = "QueryStringValueSensitive", .constraint = {.max = 512, .pattern = "[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+"}};
constexpr model::Member kConnectionQueryStringParameterMembers[] = {
  model::member<&ConnectionQueryStringParameter::key>("Key", kQueryStringKeyShape),
  model::member<&ConnectionQueryStringParameter::value>("Value", kQueryStringValueSensitiveShape),
  model::member<&ConnectionQueryStringParameter::isValueSecret>("IsValueSecret", kBooleanShape),
};
constexpr model::Shape kConnectionQueryStringParameterShape{.kind = model::Kind::Structure, .name = "ConnectionQueryStringParameter", .members = kConnectionQueryStringParameterMembers};

constexpr model::Shape kStringShape{.kind = model::Kind::String, .name = "String"};
constexpr model::Shape kSensitiveStringShape{.kind = model::Kind::String, .name = "SensitiveString"};
constexpr model::Member kConnectionBodyParameterMembers[] = {
  model::member<&ConnectionBodyParameter::key>("Key", kStringShape),
  model::member<&ConnectionBodyParameter::value>("Value", kSensitiveStringShape),
  model::member<&ConnectionBodyParameter::isValueSecret>("IsValueSecret", kBooleanShape),
};
constexpr model::Shape kConnectionBodyParameterShape{.kind = model::Kind::Structure, .name = "ConnectionBodyParameter", .members = kConnectionBodyParameterMembers};

constexpr model::Shape kConnectionHeaderParametersListShape{.kind = model::Kind::List, .name = "ConnectionHeaderParametersList", .constraint = {.min = 0, .max = 100}, .element = &kConnectionHeaderParameterShape, .list = &model::kListOps<ConnectionHeaderParameter>};
constexpr model::Shape kConnectionQueryStringParametersListShape{.kind = model::Kind::List, .name = "ConnectionQueryStringParametersList", .constraint = {.min = 0, .max = 100}, .element = &kConnectionQueryStringParameterShape, .list = &model::kListOps<ConnectionQueryStringParameter>};
constexpr model::Shape kConnectionBodyParametersListShape{.kind = model::Kind::List, .name = "ConnectionBodyParametersList", .constraint = {.min = 0, .max = 100}, .element = &kConnectionBodyParameterShape, .list = &model::kListOps<ConnectionBodyParameter>};
constexpr model::Member kConnectionHttpParametersMembers[] = {
  model::member<&ConnectionHttpParameters::headerParameters>("HeaderParameters", kConnectionHeaderParametersListShape),
  model::member<&ConnectionHttpParameters::queryStringParameters>("QueryStringParameters", kConnectionQueryStringParametersListShape),
  model::member<&ConnectionHttpParameters::bodyParameters>("BodyParameters", kConnectionBodyParametersListShape),
};
constexpr model::Shape kConnectionHttpParametersShape{.kind = model::Kind::Structure, .name = "ConnectionHttpParameters", .members = kConnectionHttpParametersMembers};

constexpr std::string_view kConnectionOAuthHttpMethodValues[] = {"GET", "POST", "PUT"};
constexpr model::Shape kConnectionOAuthHttpMethodShape{.kind = model::Kind::String, .name = "ConnectionOAuthHttpMethod", .constraint = {.values = kConnectionOAuthHttpMethodValues}};
constexpr model::Member kCreateConnectionOAuthRequestParametersMembers[] = {
  model::member<&CreateConnectionOAuthRequestParameters::clientParameters>("ClientParameters", kCreateConnectionOAuthClientRequestParametersShape, true),
  model::member<&CreateConnectionOAuthRequestParameters::authorizationEndpoint>("AuthorizationEndpoint", kHttpsEndpointShape, true),
  model::member<&CreateConnectionOAuthRequestParameters::httpMethod>("HttpMethod", kConnectionOAuthHttpMethodShape, true),
  model::member<&CreateConnectionOAuthRequestParameters::oAuthHttpParameters>("OAuthHttpParameters", kConnectionHttpParametersShape),
};
constexpr model::Shape kCreateConnectionOAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "CreateConnectionOAuthRequestParameters", .members = kCreateConnectionOAuthRequestParametersMembers};

constexpr model::Member kCreateConnectionApiKeyAuthRequestParametersMembers[] = {
  model::member<&CreateConnectionApiKeyAuthRequestParameters::apiKeyName>("ApiKeyName", kAuthHeaderParametersShape, true),
  model::member<&CreateConnectionApiKeyAuthRequestParameters::apiKeyValue>("ApiKeyValue", kAuthHeaderParametersSensitiveShape, true),
};
constexpr model::Shape kCreateConnectionApiKeyAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "CreateConnectionApiKeyAuthRequestParameters", .members = kCreateConnectionApiKeyAuthRequestParametersMembers};

constexpr model::Shape kResourceConfigurationArnShape{.kind = model::Kind::String, .name = "ResourceConfigurationArn", .constraint = {.min = 0, .max = 2048, .pattern = "^(?:^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$|^$)"}};
constexpr model::Member kConnectivityResourceConfigurationArnMembers[] = {
  model::member<&ConnectivityResourceConfigurationArn::resourceConfigurationArn>("ResourceConfigurationArn", kResourceConfigurationArnShape, true),
};
constexpr model::Shape kConnectivityResourceConfigurationArnShape{.kind = model::Kind::Structure, .name = "ConnectivityResourceConfigurationArn", .members = kConnectivityResourceConfigurationArnMembers};

constexpr model::Member kConnectivityResourceParametersMembers[] = {
  model::member<&ConnectivityResourceParameters::resourceParameters>("ResourceParameters", kConnectivityResourceConfigurationArnShape, true),
};
constexpr model::Shape kConnectivityResourceParametersShape{.kind = model::Kind::Structure, .name = "ConnectivityResourceParameters", .members = kConnectivityResourceParametersMembers};

constexpr model::Member kCreateConnectionAuthRequestParametersMembers[] = {
  model::member<&CreateConnectionAuthRequestParameters::basicAuthParameters>("BasicAuthParameters", kCreateConnectionBasicAuthRequestParametersShape),
  model::member<&CreateConnectionAuthRequestParameters::oAuthParameters>("OAuthParameters", kCreateConnectionOAuthRequestParametersShape),
  model::member<&CreateConnectionAuthRequestParameters::apiKeyAuthParameters>("ApiKeyAuthParameters", kCreateConnectionApiKeyAuthRequestParametersShape),
  model::member<&CreateConnectionAuthRequestParameters::invocationHttpParameters>("InvocationHttpParameters", kConnectionHttpParametersShape),
  model::member<&CreateConnectionAuthRequestParameters::connectivityParameters>("ConnectivityParameters", kConnectivityResourceParametersShape),
};
constexpr model::Shape kCreateConnectionAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "CreateConnectionAuthRequestParameters", .members = kCreateConnectionAuthRequestParametersMembers};

constexpr model::Shape kConnectionNameShape{.kind = model::Kind::String, .name = "ConnectionName", .constraint = {.min = 1, .max = 64, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kConnectionDescriptionShape{.kind = model::Kind::String, .name = "ConnectionDescription", .constraint = {.max = 512, .pattern = ".*"}};
constexpr std::string_view kConnectionAuthorizationTypeValues[] = {"BASIC", "OAUTH_CLIENT_CREDENTIALS", "API_KEY"};
constexpr model::Shape kConnectionAuthorizationTypeShape{.kind = model::Kind::String, .name = "ConnectionAuthorizationType", .constraint = {.values = kConnectionAuthorizationTypeValues}};
constexpr model::Member kCreateConnectionRequestMembers[] = {
  model::member<&CreateConnectionRequest::name>("Name", kConnectionNameShape, true),
  model::member<&CreateConnectionRequest::description>("Description", kConnectionDescriptionShape),
  model::member<&CreateConnectionRequest::authorizationType>("AuthorizationType", kConnectionAuthorizationTypeShape, true),
  model::member<&CreateConnectionRequest::authParameters>("AuthParameters", kCreateConnectionAuthRequestParametersShape, true),
  model::member<&CreateConnectionRequest::invocationConnectivityParameters>("InvocationConnectivityParameters", kConnectivityResourceParametersShape),
  model::member<&CreateConnectionRequest::kmsKeyIdentifier>("KmsKeyIdentifier", kKmsKeyIdentifierShape),
};
constexpr model::Shape kCreateConnectionRequestShape{.kind = model::Kind::Structure, .name = "CreateConnectionRequest", .members = kCreateConnectionRequestMembers, .create = &model::createObject<CreateConnectionRequest>};

constexpr std::string_view kConnectionStateValues[] = {"CREATING", "UPDATING", "DELETING", "AUTHORIZED", "DEAUTHORIZED", "AUTHORIZING", "DEAUTHORIZING", "ACTIVE", "FAILED_CONNECTIVITY"};
constexpr model::Shape kConnectionStateShape{.kind = model::Kind::String, .name = "ConnectionState", .constraint = {.values = kConnectionStateValues}};
constexpr model::Member kCreateConnectionResultMembers[] = {
  model::member<&CreateConnectionResult::connectionArn>("ConnectionArn", kConnectionArnShape),
  model::member<&CreateConnectionResult::connectionState>("ConnectionState", kConnectionStateShape),
  model::member<&CreateConnectionResult::creationTime>("CreationTime", kTimestampShape),
  model::member<&CreateConnectionResult::lastModifiedTime>("LastModifiedTime", kTimestampShape),
};
constexpr model::Shape kCreateConnectionResultShape{.kind = model::Kind::Structure, .name = "CreateConnectionResponse", .members = kCreateConnectionResultMembers, .create = &model::createObject<CreateConnectionResult>};

constexpr model::Shape kHealthCheckShape{.kind = model::Kind::String, .name = "HealthCheck", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:route53:::healthcheck/[\\-a-z0-9]+$"}};
constexpr model::Member kPrimaryMembers[] = {
  model::member<&Primary::healthCheck>("HealthCheck", kHealthCheckShape, true),
};
constexpr model::Shape kPrimaryShape{.kind = model::Kind::Structure, .name = "Primary", .members = kPrimaryMembers};

constexpr model::Shape kRouteShape{.kind = model::Kind::String, .name = "Route", .constraint = {.min = 9, .max = 20, .pattern = "^[\\-a-z0-9]+$"}};
constexpr model::Member kSecondaryMembers[] = {
  model::member<&Secondary::route>("Route", kRouteShape, true),
};
constexpr model::Shape kSecondaryShape{.kind = model::Kind::Structure, .name = "Secondary", .members = kSecondaryMembers};

constexpr model::Member kFailoverConfigMembers[] = {
  model::member<&FailoverConfig::primary>("Primary", kPrimaryShape, true),
  model::member<&FailoverConfig::secondary>("Secondary", kSecondaryShape, true),
};
constexpr model::Shape kFailoverConfigShape{.kind = model::Kind::Structure, .name = "FailoverConfig", .members = kFailoverConfigMembers};

constexpr model::Member kRoutingConfigMembers[] = {
  model::member<&RoutingConfig::failoverConfig>("FailoverConfig", kFailoverConfigShape, true),
};
constexpr model::Shape kRoutingConfigShape{.kind = model::Kind::Structure, .name = "RoutingConfig", .members = kRoutingConfigMembers};

constexpr std::string_view kReplicationStateValues[] = {"ENABLED", "DISABLED"};
constexpr model::Shape kReplicationStateShape{.kind = model::Kind::String, .name = "ReplicationState", .constraint = {.values = kReplicationStateValues}};
constexpr model::Member kReplicationConfigMembers[] = {
  model::member<&ReplicationConfig::state>("State", kReplicationStateShape),
};
constexpr model::Shape kReplicationConfigShape{.kind = model::Kind::Structure, .name = "ReplicationConfig", .members = kReplicationConfigMembers};

constexpr model::Shape kNonPartnerEventBusArnShape{.kind = model::Kind::String, .name = "NonPartnerEventBusArn", .constraint = {.min = 1, .max = 512, .pattern = "^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\\d+:\\d{12}:event-bus/[\\w.-]+$"}};
constexpr model::Member kEndpointEventBusMembers[] = {
  model::member<&EndpointEventBus::eventBusArn>("EventBusArn", kNonPartnerEventBusArnShape, true),
};
constexpr model::Shape kEndpointEventBusShape{.kind = model::Kind::Structure, .name = "EndpointEventBus", .members = kEndpointEventBusMembers};

constexpr model::Shape kEndpointNameShape{.kind = model::Kind::String, .name = "EndpointName", .constraint = {.min = 1, .max = 64, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kEndpointDescriptionShape{.kind = model::Kind::String, .name = "EndpointDescription", .constraint = {.max = 512, .pattern = ".*"}};
constexpr model::Shape kEndpointEventBusListShape{.kind = model::Kind::List, .name = "EndpointEventBusList", .constraint = {.min = 2, .max = 2}, .element = &kEndpointEventBusShape, .list = &model::kListOps<EndpointEventBus>};
constexpr model::Shape kIamRoleArnShape{.kind = model::Kind::String, .name = "IamRoleArn", .constraint = {.min = 1, .max = 256, .pattern = "^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@/-]+$"}};
constexpr model::Member kCreateEndpointRequestMembers[] = {
  model::member<&CreateEndpointRequest::name>("Name", kEndpointNameShape, true),
  model::member<&CreateEndpointRequest::description>("Description", kEndpointDescriptionShape),
  model::member<&CreateEndpointRequest::routingConfig>("RoutingConfig", kRoutingConfigShape, true),
  model::member<&CreateEndpointRequest::replicationConfig>("ReplicationConfig", kReplicationConfigShape),
  model::member<&CreateEndpointRequest::eventBuses>("EventBuses", kEndpointEventBusListShape, true),
  model::member<&CreateEndpointRequest::roleArn>("RoleArn", kIamRoleArnShape),
};
constexpr model::Shape kCreateEndpointRequestShape{.kind = model::Kind::Structure, .name = "CreateEndpointRequest", .members = kCreateEndpointRequestMembers, .create = &model::createObject<CreateEndpointRequest>};

constexpr model::Shape kEndpointArnShape{.kind = model::Kind::String, .name = "EndpointArn", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:endpoint\\/[/\\.\\-_A-Za-z0-9]+$"}};
constexpr std::string_view kEndpointStateValues[] = {"ACTIVE", "CREATING", "UPDATING", "DELETING", "CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED"};
constexpr model::Shape kEndpointStateShape{.kind = model::Kind::String, .name = "EndpointState", .constraint = {.values = kEndpointStateValues}};
constexpr model::Member kCreateEndpointResultMembers[] = {
  model::member<&CreateEndpointResult::name>("Name", kEndpointNameShape),
  model::member<&CreateEndpointResult::arn>("Arn", kEndpointArnShape),
  model::member<&CreateEndpointResult::routingConfig>("RoutingConfig", kRoutingConfigShape),
  model::member<&CreateEndpointResult::replicationConfig>("ReplicationConfig", kReplicationConfigShape),
  model::member<&CreateEndpointResult::eventBuses>("EventBuses", kEndpointEventBusListShape),
  model::member<&CreateEndpointResult::roleArn>("RoleArn", kIamRoleArnShape),
  model::member<&CreateEndpointResult::state>("State", kEndpointStateShape),
};
constexpr model::Shape kCreateEndpointResultShape{.kind = model::Kind::Structure, .name = "CreateEndpointResponse", .members = kCreateEndpointResultMembers, .create = &model::createObject<CreateEndpointResult>};

constexpr model::Shape kResourceArnShape{.kind = model::Kind::String, .name = "ResourceArn", .constraint = {.min = 1, .max = 1600}};
constexpr model::Member kDeadLetterConfigMembers[] = {
  model::member<&DeadLetterConfig::arn>("Arn", kResourceArnShape),
};
constexpr model::Shape kDeadLetterConfigShape{.kind = model::Kind::Structure, .name = "DeadLetterConfig", .members = kDeadLetterConfigMembers};

constexpr std::string_view kIncludeDetailValues[] = {"NONE", "FULL"};
constexpr model::Shape kIncludeDetailShape{.kind = model::Kind::String, .name = "IncludeDetail", .constraint = {.values = kIncludeDetailValues}};
constexpr std::string_view kLevelValues[] = {"OFF", "ERROR", "INFO", "TRACE"};
constexpr model::Shape kLevelShape{.kind = model::Kind::String, .name = "Level", .constraint = {.values = kLevelValues}};
constexpr model::Member kLogConfigMembers[] = {
  model::member<&LogConfig::includeDetail>("IncludeDetail", kIncludeDetailShape),
  model::member<&LogConfig::level>("Level", kLevelShape),
};
constexpr model::Shape kLogConfigShape{.kind = model::Kind::Structure, .name = "LogConfig", .members = kLogConfigMembers};

constexpr model::Shape kTagKeyShape{.kind = model::Kind::String, .name = "TagKey", .constraint = {.min = 1, .max = 128}};
constexpr model::Shape kTagValueShape{.kind = model::Kind::String, .name = "TagValue", .constraint = {.min = 0, .max = 256}};
constexpr model::Member kTagMembers[] = {
  model::member<&Tag::key>("Key", kTagKeyShape, true),
  model::member<&Tag::value>("Value", kTagValueShape, true),
};
constexpr model::Shape kTagShape{.kind = model::Kind::Structure, .name = "Tag", .members = kTagMembers};

constexpr model::Shape kEventBusNameShape{.kind = model::Kind::String, .name = "EventBusName", .constraint = {.min = 1, .max = 256, .pattern = "[/\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kEventBusDescriptionShape{.kind = model::Kind::String, .name = "EventBusDescription", .constraint = {.max = 512}};
constexpr model::Shape kTagListShape{.kind = model::Kind::List, .name = "TagList", .element = &kTagShape, .list = &model::kListOps<Tag>};
constexpr model::Member kCreateEventBusRequestMembers[] = {
  model::member<&CreateEventBusRequest::name>("Name", kEventBusNameShape, true),
  model::member<&CreateEventBusRequest::eventSourceName>("EventSourceName", kEventSourceNameShape),
  model::member<&CreateEventBusRequest::description>("Description", kEventBusDescriptionShape),
  model::member<&CreateEventBusRequest::kmsKeyIdentifier>("KmsKeyIdentifier", kKmsKeyIdentifierShape),
  model::member<&CreateEventBusRequest::deadLetterConfig>("DeadLetterConfig", kDeadLetterConfigShape),
  model::member<&CreateEventBusRequest::logConfig>("LogConfig", kLogConfigShape),
  model::member<&CreateEventBusRequest::tags>("Tags", kTagListShape),
};
constexpr model::Shape kCreateEventBusRequestShape{.kind = model::Kind::Structure, .name = "CreateEventBusRequest", .members = kCreateEventBusRequestMembers, .create = &model::createObject<CreateEventBusRequest>};

constexpr model::Member kCreateEventBusResultMembers[] = {
  model::member<&CreateEventBusResult::eventBusArn>("EventBusArn", kStringShape),
  model::member<&CreateEventBusResult::description>("Description", kEventBusDescriptionShape),
  model::member<&CreateEventBusResult::kmsKeyIdentifier>("KmsKeyIdentifier", kKmsKeyIdentifierShape),
  model::member<&CreateEventBusResult::deadLetterConfig>("DeadLetterConfig", kDeadLetterConfigShape),
  model::member<&CreateEventBusResult::logConfig>("LogConfig", kLogConfigShape),
};
constexpr model::Shape kCreateEventBusResultShape{.kind = model::Kind::Structure, .name = "CreateEventBusResponse", .members = kCreateEventBusResultMembers, .create = &model::createObject<CreateEventBusResult>};

constexpr model::Shape kAccountIdShape{.kind = model::Kind::String, .name = "AccountId", .constraint = {.min = 12, .max = 12, .pattern = "\\d{12}"}};
constexpr model::Member kCreatePartnerEventSourceRequestMembers[] = {
  model::member<&CreatePartnerEventSourceRequest::name>("Name", kEventSourceNameShape, true),
  model::member<&CreatePartnerEventSourceRequest::account>("Account", kAccountIdShape, true),
};
constexpr model::Shape kCreatePartnerEventSourceRequestShape{.kind = model::Kind::Structure, .name = "CreatePartnerEventSourceRequest", .members = kCreatePartnerEventSourceRequestMembers, .create = &model::createObject<CreatePartnerEventSourceRequest>};

constexpr model::Member kCreatePartnerEventSourceResultMembers[] = {
  model::member<&CreatePartnerEventSourceResult::eventSourceArn>("EventSourceArn", kStringShape),
};
constexpr model::Shape kCreatePartnerEventSourceResultShape{.kind = model::Kind::Structure, .name = "CreatePartnerEventSourceResponse", .members = kCreatePartnerEventSourceResultMembers, .create = &model::createObject<CreatePartnerEventSourceResult>};

constexpr model::Member kDeactivateEventSourceRequestMembers[] = {
  model::member<&DeactivateEventSourceRequest::name>("Name", kEventSourceNameShape, true),
};
constexpr model::Shape kDeactivateEventSourceRequestShape{.kind = model::Kind::Structure, .name = "DeactivateEventSourceRequest", .members = kDeactivateEventSourceRequestMembers, .create = &model::createObject<DeactivateEventSourceRequest>};

constexpr model::Shape kDeactivateEventSourceResultShape{.kind = model::Kind::Structure, .name = "DeactivateEventSourceResult", .create = &model::createObject<DeactivateEventSourceResult>};

constexpr model::Member kDeauthorizeConnectionRequestMembers[] = {
  model::member<&DeauthorizeConnectionRequest::name>("Name", kConnectionNameShape, true),
};
constexpr model::Shape kDeauthorizeConnectionRequestShape{.kind = model::Kind::Structure, .name = "DeauthorizeConnectionRequest", .members = kDeauthorizeConnectionRequestMembers, .create = &model::createObject<DeauthorizeConnectionRequest>};

constexpr model::Member kDeauthorizeConnectionResultMembers[] = {
  model::member<&DeauthorizeConnectionResult::connectionArn>("ConnectionArn", kConnectionArnShape),
  model::member<&DeauthorizeConnectionResult::connectionState>("ConnectionState", kConnectionStateShape),
  model::member<&DeauthorizeConnectionResult::creationTime>("CreationTime", kTimestampShape),
  model::member<&DeauthorizeConnectionResult::lastModifiedTime>("LastModifiedTime", kTimestampShape),
  model::member<&DeauthorizeConnectionResult::lastAuthorizedTime>("LastAuthorizedTime", kTimestampShape),
};
constexpr model::Shape kDeauthorizeConnectionResultShape{.kind = model::Kind::Structure, .name = "DeauthorizeConnectionResponse", .members = kDeauthorizeConnectionResultMembers, .create = &model::createObject<DeauthorizeConnectionResult>};

constexpr model::Member kDeleteApiDestinationRequestMembers[] = {
  model::member<&DeleteApiDestinationRequest::name>("Name", kApiDestinationNameShape, true),
};
constexpr model::Shape kDeleteApiDestinationRequestShape{.kind = model::Kind::Structure, .name = "DeleteApiDestinationRequest", .members = kDeleteApiDestinationRequestMembers, .create = &model::createObject<DeleteApiDestinationRequest>};

constexpr model::Shape kDeleteApiDestinationResultShape{.kind = model::Kind::Structure, .name = "DeleteApiDestinationResponse", .create = &model::createObject<DeleteApiDestinationResult>};

constexpr model::Member kDeleteArchiveRequestMembers[] = {
  model::member<&DeleteArchiveRequest::archiveName>("ArchiveName", kArchiveNameShape, true),
};
constexpr model::Shape kDeleteArchiveRequestShape{.kind = model::Kind::Structure, .name = "DeleteArchiveRequest", .members = kDeleteArchiveRequestMembers, .create = &model::createObject<DeleteArchiveRequest>};

constexpr model::Shape kDeleteArchiveResultShape{.kind = model::Kind::Structure, .name = "DeleteArchiveResponse", .create = &model::createObject<DeleteArchiveResult>};

constexpr model::Member kDeleteConnectionRequestMembers[] = {
  model::member<&DeleteConnectionRequest::name>("Name", kConnectionNameShape, true),
};
constexpr model::Shape kDeleteConnectionRequestShape{.kind = model::Kind::Structure, .name = "DeleteConnectionRequest", .members = kDeleteConnectionRequestMembers, .create = &model::createObject<DeleteConnectionRequest>};

constexpr model::Member kDeleteConnectionResultMembers[] = {
  model::member<&DeleteConnectionResult::connectionArn>("ConnectionArn", kConnectionArnShape),
  model::member<&DeleteConnectionResult::connectionState>("ConnectionState", kConnectionStateShape),
  model::member<&DeleteConnectionResult::creationTime>("CreationTime", kTimestampShape),
  model::member<&DeleteConnectionResult::lastModifiedTime>("LastModifiedTime", kTimestampShape),
  model::member<&DeleteConnectionResult::lastAuthorizedTime>("LastAuthorizedTime", kTimestampShape),
};
constexpr model::Shape kDeleteConnectionResultShape{.kind = model::Kind::Structure, .name = "DeleteConnectionResponse", .members = kDeleteConnectionResultMembers, .create = &model::createObject<DeleteConnectionResult>};

constexpr model::Member kDeleteEndpointRequestMembers[] = {
  model::member<&DeleteEndpointRequest::name>("Name", kEndpointNameShape, true),
};
constexpr model::Shape kDeleteEndpointRequestShape{.kind = model::Kind::Structure, .name = "DeleteEndpointRequest", .members = kDeleteEndpointRequestMembers, .create = &model::createObject<DeleteEndpointRequest>};

constexpr model::Shape kDeleteEndpointResultShape{.kind = model::Kind::Structure, .name = "DeleteEndpointResponse", .create = &model::createObject<DeleteEndpointResult>};

constexpr model::Member kDeleteEventBusRequestMembers[] = {
  model::member<&DeleteEventBusRequest::name>("Name", kEventBusNameShape, true),
};
constexpr model::Shape kDeleteEventBusRequestShape{.kind = model::Kind::Structure, .name = "DeleteEventBusRequest", .members = kDeleteEventBusRequestMembers, .create = &model::createObject<DeleteEventBusRequest>};

constexpr model::Shape kDeleteEventBusResultShape{.kind = model::Kind::Structure, .name = "DeleteEventBusResult", .create = &model::createObject<DeleteEventBusResult>};

constexpr model::Member kDeletePartnerEventSourceRequestMembers[] = {
  model::member<&DeletePartnerEventSourceRequest::name>("Name", kEventSourceNameShape, true),
  model::member<&DeletePartnerEventSourceRequest::account>("Account", kAccountIdShape, true),
};
constexpr model::Shape kDeletePartnerEventSourceRequestShape{.kind = model::Kind::Structure, .name = "DeletePartnerEventSourceRequest", .members = kDeletePartnerEventSourceRequestMembers, .create = &model::createObject<DeletePartnerEventSourceRequest>};

constexpr model::Shape kDeletePartnerEventSourceResultShape{.kind = model::Kind::Structure, .name = "DeletePartnerEventSourceResult", .create = &model::createObject<DeletePartnerEventSourceResult>};

constexpr model::Shape kRuleNameShape{.kind = model::Kind::String, .name = "RuleName", .constraint = {.min = 1, .max = 64, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kEventBusNameOrArnShape{.kind = model::Kind::String, .name = "EventBusNameOrArn", .constraint = {.min = 1, .max = 1600, .pattern = "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+"}};
constexpr model::Member kDeleteRuleRequestMembers[] = {
  model::member<&DeleteRuleRequest::name>("Name", kRuleNameShape, true),
  model::member<&DeleteRuleRequest::eventBusName>("EventBusName", kEventBusNameOrArnShape),
  model::member<&DeleteRuleRequest::force>("Force", kBooleanShape),
};
constexpr model::Shape kDeleteRuleRequestShape{.kind = model::Kind::Structure, .name = "DeleteRuleRequest", .members = kDeleteRuleRequestMembers, .create = &model::createObject<DeleteRuleRequest>};

constexpr model::Shape kDeleteRuleResultShape{.kind = model::Kind::Structure, .name = "DeleteRuleResult", .create = &model::createObject<DeleteRuleResult>};

constexpr model::Member kDescribeApiDestinationRequestMembers[] = {
  model::member<&DescribeApiDestinationRequest::name>("Name", kApiDestinationNameShape, true),
};
constexpr model::Shape kDescribeApiDestinationRequestShape{.kind = model::Kind::Structure, .name = "DescribeApiDestinationRequest", .members = kDescribeApiDestinationRequestMembers, .create = &model::createObject<DescribeApiDestinationRequest>};

constexpr model::Member kDescribeApiDestinationResultMembers[] = {
  model::member<&DescribeApiDestinationResult::apiDestinationArn>("ApiDestinationArn", kApiDestinationArnShape),
  model::member<&DescribeApiDestinationResult::name>("Name", kApiDestinationNameShape),
  model::member<&DescribeApiDestinationResult::description>("Description", kApiDestinationDescriptionShape),
  model::member<&DescribeApiDestinationResult::apiDestinationState>("ApiDestinationState", kApiDestinationStateShape),
  model::member<&DescribeApiDestinationResult::connectionArn>("ConnectionArn", kConnectionArnShape),
  model::member<&DescribeApiDestinationResult::invocationEndpoint>("InvocationEndpoint", kHttpsEndpointShape),
  model::member<&DescribeApiDestinationResult::httpMethod>("HttpMethod", kApiDestinationHttpMethodShape),
  model::member<&DescribeApiDestinationResult::invocationRateLimitPerSecond>("InvocationRateLimitPerSecond", kApiDestinationInvocationRateLimitPerSecondShape),
  model::member<&DescribeApiDestinationResult::creationTime>("CreationTime", kTimestampShape),
  model::member<&DescribeApiDestinationResult::lastModifiedTime>("LastModifiedTime", kTimestampShape),
};
constexpr model::Shape kDescribeApiDestinationResultShape{.kind = model::Kind::Structure, .name = "DescribeApiDestinationResponse", .members = kDescribeApiDestinationResultMembers, .create = &model::createObject<DescribeApiDestinationResult>};

constexpr model::Member kDescribeArchiveRequestMembers[] = {
  model::member<&DescribeArchiveRequest::archiveName>("ArchiveName", kArchiveNameShape, true),
};
constexpr model::Shape kDescribeArchiveRequestShape{.kind = model::Kind::Structure, .name = "DescribeArchiveRequest", .members = kDescribeArchiveRequestMembers, .create = &model::createObject<DescribeArchiveRequest>};

constexpr model::Shape kLongShape{.kind = model::Kind::Long, .name = "Long"};
constexpr model::Member kDescribeArchiveResultMembers[] = {
  model::member<&DescribeArchiveResult::archiveArn>("ArchiveArn", kArchiveArnShape),
  model::member<&DescribeArchiveResult::archiveName>("ArchiveName", kArchiveNameShape),
  model::member<&DescribeArchiveResult::eventSourceArn>("EventSourceArn", kEventBusArnShape),
  model::member<&DescribeArchiveResult::description>("Description", kArchiveDescriptionShape),
  model::member<&DescribeArchiveResult::eventPattern>("EventPattern", kEventPatternShape),
  model::member<&DescribeArchiveResult::state>("State", kArchiveStateShape),
  model::member<&DescribeArchiveResult::stateReason>("StateReason", kArchiveStateReasonShape),
  model::member<&DescribeArchiveResult::kmsKeyIdentifier>("KmsKeyIdentifier", kKmsKeyIdentifierShape),
  model::member<&DescribeArchiveResult::retentionDays>("RetentionDays", kRetentionDaysShape),
  model::member<&DescribeArchiveResult::sizeBytes>("SizeBytes", kLongShape),
  model::member<&DescribeArchiveResult::eventCount>("EventCount", kLongShape),
  model::member<&DescribeArchiveResult::creationTime>("CreationTime", kTimestampShape),
};
constexpr model::Shape kDescribeArchiveResultShape{.kind = model::Kind::Structure, .name = "DescribeArchiveResponse", .members = kDescribeArchiveResultMembers, .create = &model::createObject<DescribeArchiveResult>};

constexpr model::Member kDescribeConnectionRequestMembers[] = {
  model::member<&DescribeConnectionRequest::name>("Name", kConnectionNameShape, true),
};
constexpr model::Shape kDescribeConnectionRequestShape{.kind = model::Kind::Structure, .name = "DescribeConnectionRequest", .members = kDescribeConnectionRequestMembers, .create = &model::createObject<DescribeConnectionRequest>};

constexpr model::Shape kResourceAssociationArnShape{.kind = model::Kind::String, .name = "ResourceAssociationArn", .constraint = {.min = 17, .max = 2048, .pattern = "^arn:[a-z0-9\\\\-]+:vpc-lattice:[a-zA-Z0-9\\\\-]+:\\\\d{12}:servicenetworkresourceassociation/snra-[0-9a-z]{17}$"}};
constexpr model::Member kDescribeConnectionResourceParametersMembers[] = {
  model::member<&DescribeConnectionResourceParameters::resourceConfigurationArn>("ResourceConfigurationArn", kResourceConfigurationArnShape, true),
  model::member<&DescribeConnectionResourceParameters::resourceAssociationArn>("ResourceAssociationArn", kResourceAssociationArnShape, true),
};
constexpr model::Shape kDescribeConnectionResourceParametersShape{.kind = model::Kind::Structure, .name = "DescribeConnectionResourceParameters", .members = kDescribeConnectionResourceParametersMembers};

constexpr model::Member kDescribeConnectionConnectivityParametersMembers[] = {
  model::member<&DescribeConnectionConnectivityParameters::resourceParameters>("ResourceParameters", kDescribeConnectionResourceParametersShape, true),
};
constexpr model::Shape kDescribeConnectionConnectivityParametersShape{.kind = model::Kind::Structure, .name = "DescribeConnectionConnectivityParameters", .members = kDescribeConnectionConnectivityParametersMembers};

constexpr model::Member kConnectionBasicAuthResponseParametersMembers[] = {
  model::member<&ConnectionBasicAuthResponseParameters::username>("Username", kAuthHeaderParametersShape),
};
constexpr model::Shape kConnectionBasicAuthResponseParametersShape{.kind = model::Kind::Structure, .name = "ConnectionBasicAuthResponseParameters", .members = kConnectionBasicAuthResponseParametersMembers};

constexpr model::Member kConnectionOAuthClientResponseParametersMembers[] = {
  model::member<&ConnectionOAuthClientResponseParameters::clientID>("ClientID", kAuthHeaderParametersShape),
};
constexpr model::Shape kConnectionOAuthClientResponseParametersShape{.kind = model::Kind::Structure, .name = "ConnectionOAuthClientResponseParameters", .members = kConnectionOAuthClientResponseParametersMembers};

constexpr model::Member kConnectionOAuthResponseParametersMembers[] = {
  model::member<&ConnectionOAuthResponseParameters::clientParameters>("ClientParameters", kConnectionOAuthClientResponseParametersShape),
  model::member<&ConnectionOAuthResponseParameters::authorizationEndpoint>("AuthorizationEndpoint", kHttpsEndpointShape),
  model::member<&ConnectionOAuthResponseParameters::httpMethod>("HttpMethod", kConnectionOAuthHttpMethodShape),
  model::member<&ConnectionOAuthResponseParameters::oAuthHttpParameters>("OAuthHttpParameters", kConnectionHttpParametersShape),
};
constexpr model::Shape kConnectionOAuthResponseParametersShape{.kind = model::Kind::Structure, .name = "ConnectionOAuthResponseParameters", .members = kConnectionOAuthResponseParametersMembers};

constexpr model::Member kConnectionApiKeyAuthResponseParametersMembers[] = {
  model::member<&ConnectionApiKeyAuthResponseParameters::apiKeyName>("ApiKeyName", kAuthHeaderParametersShape),
};
constexpr model::Shape kConnectionApiKeyAuthResponseParametersShape{.kind = model::Kind::Structure, .name = "ConnectionApiKeyAuthResponseParameters", .members = kConnectionApiKeyAuthResponseParametersMembers};

constexpr model::Member kConnectionAuthResponseParametersMembers[] = {
  model::member<&ConnectionAuthResponseParameters::basicAuthParameters>("BasicAuthParameters", kConnectionBasicAuthResponseParametersShape),
  model::member<&ConnectionAuthResponseParameters::oAuthParameters>("OAuthParameters", kConnectionOAuthResponseParametersShape),
  model::member<&ConnectionAuthResponseParameters::apiKeyAuthParameters>("ApiKeyAuthParameters", kConnectionApiKeyAuthResponseParametersShape),
  model::member<&ConnectionAuthResponseParameters::invocationHttpParameters>("InvocationHttpParameters", kConnectionHttpParametersShape),
  model::member<&ConnectionAuthResponseParameters::connectivityParameters>("ConnectivityParameters", kDescribeConnectionConnectivityParametersShape),
};
constexpr model::Shape kConnectionAuthResponseParametersShape{.kind = model::Kind::Structure, .name = "ConnectionAuthResponseParameters", .members = kConnectionAuthResponseParametersMembers};

constexpr model::Shape kConnectionStateReasonShape{.kind = model::Kind::String, .name = "ConnectionStateReason", .constraint = {.max = 512, .pattern = ".*"}};
constexpr model::Shape kSecretsManagerSecretArnShape{.kind = model::Kind::String, .name = "SecretsManagerSecretArn", .constraint = {.min = 20, .max = 2048, .pattern = "^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]|\\d|\\-)*:([0-9]{12})?:secret:[\\/_+=\\.@\\-A-Za-z0-9]+$"}};
constexpr model::Member kDescribeConnectionResultMembers[] = {
  model::member<&DescribeConnectionResult::connectionArn>("ConnectionArn", kConnectionArnShape),
  model::member<&DescribeConnectionResult::name>("Name", kConnectionNameShape),
  model::member<&DescribeConnectionResult::description>("Description", kConnectionDescriptionShape),
  model::member<&DescribeConnectionResult::invocationConnectivityParameters>("InvocationConnectivityParameters", kDescribeConnectionConnectivityParametersShape),
  model::member<&DescribeConnectionResult::connectionState>("ConnectionState", kConnectionStateShape),
  model::member<&DescribeConnectionResult::stateReason>("StateReason", kConnectionStateReasonShape),
  model::member<&DescribeConnectionResult::authorizationType>("AuthorizationType", kConnectionAuthorizationTypeShape),
  model::member<&DescribeConnectionResult::secretArn>("SecretArn", kSecretsManagerSecretArnShape),
  model::member<&DescribeConnectionResult::kmsKeyIdentifier>("KmsKeyIdentifier", kKmsKeyIdentifierShape),
  model::member<&DescribeConnectionResult::authParameters>("AuthParameters", kConnectionAuthResponseParametersShape),
  model::member<&DescribeConnectionResult::creationTime>("CreationTime", kTimestampShape),
  model::member<&DescribeConnectionResult::lastModifiedTime>("LastModifiedTime", kTimestampShape),
  model::member<&DescribeConnectionResult::lastAuthorizedTime>("LastAuthorizedTime", kTimestampShape),
};
constexpr model::Shape kDescribeConnectionResultShape{.kind = model::Kind::Structure, .name = "DescribeConnectionResponse", .members = kDescribeConnectionResultMembers, .create = &model::createObject<DescribeConnectionResult>};

constexpr model::Shape kHomeRegionShape{.kind = model::Kind::String, .name = "HomeRegion", .constraint = {.min = 9, .max = 20, .pattern = "^[\\-a-z0-9]+$"}};
constexpr model::Member kDescribeEndpointRequestMembers[] = {
  model::member<&DescribeEndpointRequest::name>("Name", kEndpointNameShape, true),
  model::member<&DescribeEndpointRequest::homeRegion>("HomeRegion", kHomeRegionShape),
};
constexpr model::Shape kDescribeEndpointRequestShape{.kind = model::Kind::Structure, .name = "DescribeEndpointRequest", .members = kDescribeEndpointRequestMembers, .create = &model::createObject<DescribeEndpointRequest>};

constexpr model::Shape kEndpointIdShape{.kind = model::Kind::String, .name = "EndpointId", .constraint = {.min = 1, .max = 50, .pattern = "^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$"}};
constexpr model::Shape kEndpointUrlShape{.kind = model::Kind::String, .name = "EndpointUrl", .constraint = {.min = 1, .max = 256, .pattern = "^(https://)?[\\.\\-a-z0-9]+$"}};
constexpr model::Shape kEndpointStateReasonShape{.kind = model::Kind::String, .name = "EndpointStateReason", .constraint = {.min = 1, .max = 512, .pattern = ".*"}};
constexpr model::Member kDescribeEndpointResultMembers[] = {
  model::member<&DescribeEndpointResult::name>("Name", kEndpointNameShape),
  model::member<&DescribeEndpointResult::description>("Description", kEndpointDescriptionShape),
  model::member<&DescribeEndpointResult::arn>("Arn", kEndpointArnShape),
  model::member<&DescribeEndpointResult::routingConfig>("RoutingConfig", kRoutingConfigShape),
  model::member<&DescribeEndpointResult::replicationConfig>("ReplicationConfig", kReplicationConfigShape),
  model::member<&DescribeEndpointResult::eventBuses>("EventBuses", kEndpointEventBusListShape),
  model::member<&DescribeEndpointResult::roleArn>("RoleArn", kIamRoleArnShape),
  model::member<&DescribeEndpointResult::endpointId>("EndpointId", kEndpointIdShape),
  model::member<&DescribeEndpointResult::endpointUrl>("EndpointUrl", kEndpointUrlShape),
  model::member<&DescribeEndpointResult::state>("State", kEndpointStateShape),
  model::member<&DescribeEndpointResult::stateReason>("StateReason", kEndpointStateReasonShape),
  model::member<&DescribeEndpointResult::creationTime>("CreationTime", kTimestampShape),
  model::member<&DescribeEndpointResult::lastModifiedTime>("LastModifiedTime", kTimestampShape),
};
constexpr model::Shape kDescribeEndpointResultShape{.kind = model::Kind::Structure, .name = "DescribeEndpointResponse", .members = kDescribeEndpointResultMembers, .create = &model::createObject<DescribeEndpointResult>};

constexpr model::Member kDescribeEventBusRequestMembers[] = {
  model::member<&DescribeEventBusRequest::name>("Name", kEventBusNameOrArnShape),
};
constexpr model::Shape kDescribeEventBusRequestShape{.kind = model::Kind::Structure, .name = "DescribeEventBusRequest", .members = kDescribeEventBusRequestMembers, .create = &model::createObject<DescribeEventBusRequest>};

constexpr model::Member kDescribeEventBusResultMembers[] = {
  model::member<&DescribeEventBusResult::name>("Name", kStringShape),
  model::member<&DescribeEventBusResult::arn>("Arn", kStringShape),
  model::member<&DescribeEventBusResult::description>("Description", kEventBusDescriptionShape),
  model::member<&DescribeEventBusResult::kmsKeyIdentifier>("KmsKeyIdentifier", kKmsKeyIdentifierShape),
  model::member<&DescribeEventBusResult::deadLetterConfig>("DeadLetterConfig", kDeadLetterConfigShape),
  model::member<&DescribeEventBusResult::policy>("Policy", kStringShape),
  model::member<&DescribeEventBusResult::logConfig>("LogConfig", kLogConfigShape),
  model::member<&DescribeEventBusResult::creationTime>("CreationTime", kTimestampShape),
  model::member<&DescribeEventBusResult::lastModifiedTime>("LastModifiedTime", kTimestampShape),
};
constexpr model::Shape kDescribeEventBusResultShape{.kind = model::Kind::Structure, .name = "DescribeEventBusResponse", .members = kDescribeEventBusResultMembers, .create = &model::createObject<DescribeEventBusResult>};

constexpr model::Member kDescribeEventSourceRequestMembers[] = {
  model::member<&DescribeEventSourceRequest::name>("Name", kEventSourceNameShape, true),
};
constexpr model::Shape kDescribeEventSourceRequestShape{.kind = model::Kind::Structure, .name = "DescribeEventSourceRequest", .members = kDescribeEventSourceRequestMembers, .create = &model::createObject<DescribeEventSourceRequest>};

constexpr std::string_view kEventSourceStateValues[] = {"PENDING", "ACTIVE", "DELETED"};
constexpr model::Shape kEventSourceStateShape{.kind = model::Kind::String, .name = "EventSourceState", .constraint = {.values = kEventSourceStateValues}};
constexpr model::Member kDescribeEventSourceResultMembers[] = {
  model::member<&DescribeEventSourceResult::arn>("Arn", kStringShape),
  model::member<&DescribeEventSourceResult::createdBy>("CreatedBy", kStringShape),
  model::member<&DescribeEventSourceResult::creationTime>("CreationTime", kTimestampShape),
  model::member<&DescribeEventSourceResult::expirationTime>("ExpirationTime", kTimestampShape),
  model::member<&DescribeEventSourceResult::name>("Name", kStringShape),
  model::member<&DescribeEventSourceResult::state>("State", kEventSourceStateShape),
};
constexpr model::Shape kDescribeEventSourceResultShape{.kind = model::Kind::Structure, .name = "DescribeEventSourceResponse", .members = kDescribeEventSourceResultMembers, .create = &model::createObject<DescribeEventSourceResult>};

constexpr model::Member kDescribePartnerEventSourceRequestMembers[] = {
  model::member<&DescribePartnerEventSourceRequest::name>("Name", kEventSourceNameShape, true),
};
constexpr model::Shape kDescribePartnerEventSourceRequestShape{.kind = model::Kind::Structure, .name = "DescribePartnerEventSourceRequest", .members = kDescribePartnerEventSourceRequestMembers, .create = &model::createObject<DescribePartnerEventSourceRequest>};

constexpr model::Member kDescribePartnerEventSourceResultMembers[] = {
  model::member<&DescribePartnerEventSourceResult::arn>("Arn", kStringShape),
  model::member<&DescribePartnerEventSourceResult::name>("Name", kStringShape),
};
constexpr model::Shape kDescribePartnerEventSourceResultShape{.kind = model::Kind::Structure, .name = "DescribePartnerEventSourceResponse", .members = kDescribePartnerEventSourceResultMembers, .create = &model::createObject<DescribePartnerEventSourceResult>};

constexpr model::Member kDescribeReplayRequestMembers[] = {
  model::member<&DescribeReplayRequest::replayName>("ReplayName", kReplayNameShape, true),
};
constexpr model::Shape kDescribeReplayRequestShape{.kind = model::Kind::Structure, .name = "DescribeReplayRequest", .members = kDescribeReplayRequestMembers, .create = &model::createObject<DescribeReplayRequest>};

constexpr model::Shape kArnShape{.kind = model::Kind::String, .name = "Arn", .constraint = {.min = 1, .max = 1600}};
constexpr model::Shape kReplayDestinationFiltersShape{.kind = model::Kind::List, .name = "ReplayDestinationFilters", .element = &kArnShape, .list = &model::kListOps<std::string>};
constexpr model::Member kReplayDestinationMembers[] = {
  model::member<&ReplayDestination::arn>("Arn", kArnShape, true),
  model::member<&ReplayDestination::filterArns>("FilterArns", kReplayDestinationFiltersShape),
};
constexpr model::Shape kReplayDestinationShape{.kind = model::Kind::Structure, .name = "ReplayDestination", .members = kReplayDestinationMembers};

constexpr model::Shape kReplayDescriptionShape{.kind = model::Kind::String, .name = "ReplayDescription", .constraint = {.max = 512, .pattern = ".*"}};
constexpr model::Member kDescribeReplayResultMembers[] = {
  model::member<&DescribeReplayResult::replayName>("ReplayName", kReplayNameShape),
  model::member<&DescribeReplayResult::replayArn>("ReplayArn", kReplayArnShape),
  model::member<&DescribeReplayResult::description>("Description", kReplayDescriptionShape),
  model::member<&DescribeReplayResult::state>("State", kReplayStateShape),
  model::member<&DescribeReplayResult::stateReason>("StateReason", kReplayStateReasonShape),
  model::member<&DescribeReplayResult::eventSourceArn>("EventSourceArn", kArchiveArnShape),
  model::member<&DescribeReplayResult::destination>("Destination", kReplayDestinationShape),
  model::member<&DescribeReplayResult::eventStartTime>("EventStartTime", kTimestampShape),
  model::member<&DescribeReplayResult::eventEndTime>("EventEndTime", kTimestampShape),
  model::member<&DescribeReplayResult::eventLastReplayedTime>("EventLastReplayedTime", kTimestampShape),
  model::member<&DescribeReplayResult::replayStartTime>("ReplayStartTime", kTimestampShape),
  model::member<&DescribeReplayResult::replayEndTime>("ReplayEndTime", kTimestampShape),
};
constexpr model::Shape kDescribeReplayResultShape{.kind = model::Kind::Structure, .name = "DescribeReplayResponse", .members = kDescribeReplayResultMembers, .create = &model::createObject<DescribeReplayResult>};

constexpr model::Member kDescribeRuleRequestMembers[] = {
  model::member<&DescribeRuleRequest::name>("Name", kRuleNameShape, true),
  model::member<&DescribeRuleRequest::eventBusName>("EventBusName", kEventBusNameOrArnShape),
};
constexpr model::Shape kDescribeRuleRequestShape{.kind = model::Kind::Structure, .name = "DescribeRuleRequest", .members = kDescribeRuleRequestMembers, .create = &model::createObject<DescribeRuleRequest>};

constexpr model::Shape kRuleArnShape{.kind = model::Kind::String, .name = "RuleArn", .constraint = {.min = 1, .max = 1600}};
constexpr model::Shape kScheduleExpressionShape{.kind = model::Kind::String, .name = "ScheduleExpression", .constraint = {.max = 256}};
constexpr std::string_view kRuleStateValues[] = {"ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"};
constexpr model::Shape kRuleStateShape{.kind = model::Kind::String, .name = "RuleState", .constraint = {.values = kRuleStateValues}};
constexpr model::Shape kRuleDescriptionShape{.kind = model::Kind::String, .name = "RuleDescription", .constraint = {.max = 512}};
constexpr model::Shape kRoleArnShape{.kind = model::Kind::String, .name = "RoleArn", .constraint = {.min = 1, .max = 1600}};
constexpr model::Shape kManagedByShape{.kind = model::Kind::String, .name = "ManagedBy", .constraint = {.min = 1, .max = 128}};
constexpr model::Shape kCreatedByShape{.kind = model::Kind::String, .name = "CreatedBy", .constraint = {.min = 1, .max = 128}};
constexpr model::Member kDescribeRuleResultMembers[] = {
  model::member<&DescribeRuleResult::name>("Name", kRuleNameShape),
  model::member<&DescribeRuleResult::arn>("Arn", kRuleArnShape),
  model::member<&DescribeRuleResult::eventPattern>("EventPattern", kEventPatternShape),
  model::member<&DescribeRuleResult::scheduleExpression>("ScheduleExpression", kScheduleExpressionShape),
  model::member<&DescribeRuleResult::state>("State", kRuleStateShape),
  model::member<&DescribeRuleResult::description>("Description", kRuleDescriptionShape),
  model::member<&DescribeRuleResult::roleArn>("RoleArn", kRoleArnShape),
  model::member<&DescribeRuleResult::managedBy>("ManagedBy", kManagedByShape),
  model::member<&DescribeRuleResult::eventBusName>("EventBusName", kEventBusNameShape),
  model::member<&DescribeRuleResult::createdBy>("CreatedBy", kCreatedByShape),
};
constexpr model::Shape kDescribeRuleResultShape{.kind = model::Kind::Structure, .name = "DescribeRuleResponse", .members = kDescribeRuleResultMembers, .create = &model::createObject<DescribeRuleResult>};

constexpr model::Member kDisableRuleRequestMembers[] = {
  model::member<&DisableRuleRequest::name>("Name", kRuleNameShape, true),
  model::member<&DisableRuleRequest::eventBusName>("EventBusName", kEventBusNameOrArnShape),
};
constexpr model::Shape kDisableRuleRequestShape{.kind = model::Kind::Structure, .name = "DisableRuleRequest", .members = kDisableRuleRequestMembers, .create = &model::createObject<DisableRuleRequest>};

constexpr model::Shape kDisableRuleResultShape{.kind = model::Kind::Structure, .name = "DisableRuleResult", .create = &model::createObject<DisableRuleResult>};

constexpr model::Member kEnableRuleRequestMembers[] = {
  model::member<&EnableRuleRequest::name>("Name", kRuleNameShape, true),
  model::member<&EnableRuleRequest::eventBusName>("EventBusName", kEventBusNameOrArnShape),
};
constexpr model::Shape kEnableRuleRequestShape{.kind = model::Kind::Structure, .name = "EnableRuleRequest", .members = kEnableRuleRequestMembers, .create = &model::createObject<EnableRuleRequest>};

constexpr model::Shape kEnableRuleResultShape{.kind = model::Kind::Structure, .name = "EnableRuleResult", .create = &model::createObject<EnableRuleResult>};

constexpr model::Shape kNextTokenShape{.kind = model::Kind::String, .name = "NextToken", .constraint = {.min = 1, .max = 2048}};
constexpr model::Shape kLimitMax100Shape{.kind = model::Kind::Integer, .name = "LimitMax100", .constraint = {.min = 1, .max = 100}};
constexpr model::Member kListApiDestinationsRequestMembers[] = {
  model::member<&ListApiDestinationsRequest::namePrefix>("NamePrefix", kApiDestinationNameShape),
  model::member<&ListApiDestinationsRequest::connectionArn>("ConnectionArn", kConnectionArnShape),
  model::member<&ListApiDestinationsRequest::nextToken>("NextToken", kNextTokenShape),
  model::member<&ListApiDestinationsRequest::limit>("Limit", kLimitMax100Shape),
};
constexpr model::Shape kListApiDestinationsRequestShape{.kind = model::Kind::Structure, .name = "ListApiDestinationsRequest", .members = kListApiDestinationsRequestMembers, .create = &model::createObject<ListApiDestinationsRequest>};

constexpr model::Member kApiDestinationMembers[] = {
  model::member<&ApiDestination::apiDestinationArn>("ApiDestinationArn", kApiDestinationArnShape),
  model::member<&ApiDestination::name>("Name", kApiDestinationNameShape),
  model::member<&ApiDestination::apiDestinationState>("ApiDestinationState", kApiDestinationStateShape),
  model::member<&ApiDestination::connectionArn>("ConnectionArn", kConnectionArnShape),
  model::member<&ApiDestination::invocationEndpoint>("InvocationEndpoint", kHttpsEndpointShape),
  model::member<&ApiDestination::httpMethod>("HttpMethod", kApiDestinationHttpMethodShape),
  model::member<&ApiDestination::invocationRateLimitPerSecond>("InvocationRateLimitPerSecond", kApiDestinationInvocationRateLimitPerSecondShape),
  model::member<&ApiDestination::creationTime>("CreationTime", kTimestampShape),
  model::member<&ApiDestination::lastModifiedTime>("LastModifiedTime", kTimestampShape),
};
constexpr model::Shape kApiDestinationShape{.kind = model::Kind::Structure, .name = "ApiDestination", .members = kApiDestinationMembers};

constexpr model::Shape kApiDestinationResponseListShape{.kind = model::Kind::List, .name = "ApiDestinationResponseList", .element = &kApiDestinationShape, .list = &model::kListOps<ApiDestination>};
constexpr model::Member kListApiDestinationsResultMembers[] = {
  model::member<&ListApiDestinationsResult::apiDestinations>("ApiDestinations", kApiDestinationResponseListShape),
  model::member<&ListApiDestinationsResult::nextToken>("NextToken", kNextTokenShape),
};
constexpr model::Shape kListApiDestinationsResultShape{.kind = model::Kind::Structure, .name = "ListApiDestinationsResponse", .members = kListApiDestinationsResultMembers, .create = &model::createObject<ListApiDestinationsResult>};

constexpr model::Member kListArchivesRequestMembers[] = {
  model::member<&ListArchivesRequest::namePrefix>("NamePrefix", kArchiveNameShape),
  model::member<&ListArchivesRequest::eventSourceArn>("EventSourceArn", kEventBusArnShape),
  model::member<&ListArchivesRequest::state>("State", kArchiveStateShape),
  model::member<&ListArchivesRequest::nextToken>("NextToken", kNextTokenShape),
  model::member<&ListArchivesRequest::limit>("Limit", kLimitMax100Shape),
};
constexpr model::Shape kListArchivesRequestShape{.kind = model::Kind::Structure, .name = "ListArchivesRequest", .members = kListArchivesRequestMembers, .create = &model::createObject<ListArchivesRequest>};

constexpr model::Member kArchiveMembers[] = {
  model::member<&Archive::archiveName>("ArchiveName", kArchiveNameShape),
  model::member<&Archive::eventSourceArn>("EventSourceArn", kEventBusArnShape),
  model::member<&Archive::state>("State", kArchiveStateShape),
  model::member<&Archive::stateReason>("StateReason", kArchiveStateReasonShape),
  model::member<&Archive::retentionDays>("RetentionDays", kRetentionDaysShape),
  model::member<&Archive::sizeBytes>("SizeBytes", kLongShape),
  model::member<&Archive::eventCount>("EventCount", kLongShape),
  model::member<&Archive::creationTime>("CreationTime", kTimestampShape),
};
constexpr model::Shape kArchiveShape{.kind = model::Kind::Structure, .name = "Archive", .members = kArchiveMembers};

constexpr model::Shape kArchiveResponseListShape{.kind = model::Kind::List, .name = "ArchiveResponseList", .element = &kArchiveShape, .list = &model::kListOps<Archive>};
constexpr model::Member kListArchivesResultMembers[] = {
  model::member<&ListArchivesResult::archives>("Archives", kArchiveResponseListShape),
  model::member<&ListArchivesResult::nextToken>("NextToken", kNextTokenShape),
};
constexpr model::Shape kListArchivesResultShape{.kind = model::Kind::Structure, .name = "ListArchivesResponse", .members = kListArchivesResultMembers, .create = &model::createObject<ListArchivesResult>};

constexpr model::Member kListConnectionsRequestMembers[] = {
  model::member<&ListConnectionsRequest::namePrefix>("NamePrefix", kConnectionNameShape),
  model::member<&ListConnectionsRequest::connectionState>("ConnectionState", kConnectionStateShape),
  model::member<&ListConnectionsRequest::nextToken>("NextToken", kNextTokenShape),
  model::member<&ListConnectionsRequest::limit>("Limit", kLimitMax100Shape),
};
constexpr model::Shape kListConnectionsRequestShape{.kind = model::Kind::Structure, .name = "ListConnectionsRequest", .members = kListConnectionsRequestMembers, .create = &model::createObject<ListConnectionsRequest>};

constexpr model::Member kConnectionMembers[] = {
  model::member<&Connection::connectionArn>("ConnectionArn", kConnectionArnShape),
  model::member<&Connection::name>("Name", kConnectionNameShape),
  model::member<&Connection::connectionState>("ConnectionState", kConnectionStateShape),
  model::member<&Connection::stateReason>("StateReason", kConnectionStateReasonShape),
  model::member<&Connection::authorizationType>("AuthorizationType", kConnectionAuthorizationTypeShape),
  model::member<&Connection::creationTime>("CreationTime", kTimestampShape),
  model::member<&Connection::lastModifiedTime>("LastModifiedTime", kTimestampShape),
  model::member<&Connection::lastAuthorizedTime>("LastAuthorizedTime", kTimestampShape),
};
constexpr model::Shape kConnectionShape{.kind = model::Kind::Structure, .name = "Connection", .members = kConnectionMembers};

constexpr model::Shape kConnectionResponseListShape{.kind = model::Kind::List, .name = "ConnectionResponseList", .element = &kConnectionShape, .list = &model::kListOps<Connection>};
constexpr model::Member kListConnectionsResultMembers[] = {
  model::member<&ListConnectionsResult::connections>("Connections", kConnectionResponseListShape),
  model::member<&ListConnectionsResult::nextToken>("NextToken", kNextTokenShape),
};
constexpr model::Shape kListConnectionsResultShape{.kind = model::Kind::Structure, .name = "ListConnectionsResponse", .members = kListConnectionsResultMembers, .create = &model::createObject<ListConnectionsResult>};

constexpr model::Member kListEndpointsRequestMembers[] = {
  model::member<&ListEndpointsRequest::namePrefix>("NamePrefix", kEndpointNameShape),
  model::member<&ListEndpointsRequest::homeRegion>("HomeRegion", kHomeRegionShape),
  model::member<&ListEndpointsRequest::nextToken>("NextToken", kNextTokenShape),
  model::member<&ListEndpointsRequest::maxResults>("MaxResults", kLimitMax100Shape),
};
constexpr model::Shape kListEndpointsRequestShape{.kind = model::Kind::Structure, .name = "ListEndpointsRequest", .members = kListEndpointsRequestMembers, .create = &model::createObject<ListEndpointsRequest>};

constexpr model::Member kEndpointMembers[] = {
  model::member<&Endpoint::name>("Name", kEndpointNameShape),
  model::member<&Endpoint::description>("Description", kEndpointDescriptionShape),
  model::member<&Endpoint::arn>("Arn", kEndpointArnShape),
  model::member<&Endpoint::routingConfig>("RoutingConfig", kRoutingConfigShape),
  model::member<&Endpoint::replicationConfig>("ReplicationConfig", kReplicationConfigShape),
  model::member<&Endpoint::eventBuses>("EventBuses", kEndpointEventBusListShape),
  model::member<&Endpoint::roleArn>("RoleArn", kIamRoleArnShape),
  model::member<&Endpoint::endpointId>("EndpointId", kEndpointIdShape),
  model::member<&Endpoint::endpointUrl>("EndpointUrl", kEndpointUrlShape),
  model::member<&Endpoint::state>("State", kEndpointStateShape),
  model::member<&Endpoint::stateReason>("StateReason", kEndpointStateReasonShape),
  model::member<&Endpoint::creationTime>("CreationTime", kTimestampShape),
  model::member<&Endpoint::lastModifiedTime>("LastModifiedTime", kTimestampShape),
};
constexpr model::Shape kEndpointShape{.kind = model::Kind::Structure, .name = "Endpoint", .members = kEndpointMembers};

constexpr model::Shape kEndpointListShape{.kind = model::Kind::List, .name = "EndpointList", .element = &kEndpointShape, .list = &model::kListOps<Endpoint>};
constexpr model::Member kListEndpointsResultMembers[] = {
  model::member<&ListEndpointsResult::endpoints>("Endpoints", kEndpointListShape),
  model::member<&ListEndpointsResult::nextToken>("NextToken", kNextTokenShape),
};
constexpr model::Shape kListEndpointsResultShape{.kind = model::Kind::Structure, .name = "ListEndpointsResponse", .members = kListEndpointsResultMembers, .create = &model::createObject<ListEndpointsResult>};

constexpr model::Member kListEventBusesRequestMembers[] = {
  model::member<&ListEventBusesRequest::namePrefix>("NamePrefix", kEventBusNameShape),
  model::member<&ListEventBusesRequest::nextToken>("NextToken", kNextTokenShape),
  model::member<&ListEventBusesRequest::limit>("Limit", kLimitMax100Shape),
};
constexpr model::Shape kListEventBusesRequestShape{.kind = model::Kind::Structure, .name = "ListEventBusesRequest", .members = kListEventBusesRequestMembers, .create = &model::createObject<ListEventBusesRequest>};

constexpr model::Member kEventBusMembers[] = {
  model::member<&EventBus::name>("Name", kStringShape),
  model::member<&EventBus::arn>("Arn", kStringShape),
  model::member<&EventBus::description>("Description", kEventBusDescriptionShape),
  model::member<&EventBus::policy>("Policy", kStringShape),
  model::member<&EventBus::creationTime>("CreationTime", kTimestampShape),
  model::member<&EventBus::lastModifiedTime>("LastModifiedTime", kTimestampShape),
};
constexpr model::Shape kEventBusShape{.kind = model::Kind::Structure, .name = "EventBus", .members = kEventBusMembers};

constexpr model::Shape kEventBusListShape{.kind = model::Kind::List, .name = "EventBusList", .element = &kEventBusShape, .list = &model::kListOps<EventBus>};
constexpr model::Member kListEventBusesResultMembers[] = {
  model::member<&ListEventBusesResult::eventBuses>("EventBuses", kEventBusListShape),
  model::member<&ListEventBusesResult::nextToken>("NextToken", kNextTokenShape),
};
constexpr model::Shape kListEventBusesResultShape{.kind = model::Kind::Structure, .name = "ListEventBusesResponse", .members = kListEventBusesResultMembers, .create = &model::createObject<ListEventBusesResult>};

constexpr model::Shape kEventSourceNamePrefixShape{.kind = model::Kind::String, .name = "EventSourceNamePrefix", .constraint = {.min = 1, .max = 256, .pattern = "[/\\.\\-_A-Za-z0-9]+"}};
constexpr model::Member kListEventSourcesRequestMembers[] = {
  model::member<&ListEventSourcesRequest::namePrefix>("NamePrefix", kEventSourceNamePrefixShape),
  model::member<&ListEventSourcesRequest::nextToken>("NextToken", kNextTokenShape),
  model::member<&ListEventSourcesRequest::limit>("Limit", kLimitMax100Shape),
};
constexpr model::Shape kListEventSourcesRequestShape{.kind = model::Kind::Structure, .name = "ListEventSourcesRequest", .members = kListEventSourcesRequestMembers, .create = &model::createObject<ListEventSourcesRequest>};

constexpr model::Member kEventSourceMembers[] = {
  model::member<&EventSource::arn>("Arn", kStringShape),
  model::member<&EventSource::createdBy>("CreatedBy", kStringShape),
  model::member<&EventSource::creationTime>("CreationTime", kTimestampShape),
  model::member<&EventSource::expirationTime>("ExpirationTime", kTimestampShape),
  model::member<&EventSource::name>("Name", kStringShape),
  model::member<&EventSource::state>("State", kEventSourceStateShape),
};
constexpr model::Shape kEventSourceShape{.kind = model::Kind::Structure, .name = "EventSource", .members = kEventSourceMembers};

constexpr model::Shape kEventSourceListShape{.kind = model::Kind::List, .name = "EventSourceList", .element = &kEventSourceShape, .list = &model::kListOps<EventSource>};
constexpr model::Member kListEventSourcesResultMembers[] = {
  model::member<&ListEventSourcesResult::eventSources>("EventSources", kEventSourceListShape),
  model::member<&ListEventSourcesResult::nextToken>("NextToken", kNextTokenShape),
};
constexpr model::Shape kListEventSourcesResultShape{.kind = model::Kind::Structure, .name = "ListEventSourcesResponse", .members = kListEventSourcesResultMembers, .create = &model::createObject<ListEventSourcesResult>};

constexpr model::Member kListPartnerEventSourceAccountsRequestMembers[] = {
  model::member<&ListPartnerEventSourceAccountsRequest::eventSourceName>("EventSourceName", kEventSourceNameShape, true),
  model::member<&ListPartnerEventSourceAccountsRequest::nextToken>("NextToken", kNextTokenShape),
  model::member<&ListPartnerEventSourceAccountsRequest::limit>("Limit", kLimitMax100Shape),
};
constexpr model::Shape kListPartnerEventSourceAccountsRequestShape{.kind = model::Kind::Structure, .name = "ListPartnerEventSourceAccountsRequest", .members = kListPartnerEventSourceAccountsRequestMembers, .create = &model::createObject<ListPartnerEventSourceAccountsRequest>};

constexpr model::Member kPartnerEventSourceAccountMembers[] = {
  model::member<&PartnerEventSourceAccount::account>("Account", kAccountIdShape),
  model::member<&PartnerEventSourceAccount::creationTime>("CreationTime", kTimestampShape),
  model::member<&PartnerEventSourceAccount::expirationTime>("ExpirationTime", kTimestampShape),
  model::member<&PartnerEventSourceAccount::state>("State", kEventSourceStateShape),
};
constexpr model::Shape kPartnerEventSourceAccountShape{.kind = model::Kind::Structure, .name = "PartnerEventSourceAccount", .members = kPartnerEventSourceAccountMembers};

constexpr model::Shape kPartnerEventSourceAccountListShape{.kind = model::Kind::List, .name = "PartnerEventSourceAccountList", .element = &kPartnerEventSourceAccountShape, .list = &model::kListOps<PartnerEventSourceAccount>};
constexpr model::Member kListPartnerEventSourceAccountsResultMembers[] = {
  model::member<&ListPartnerEventSourceAccountsResult::partnerEventSourceAccounts>("PartnerEventSourceAccounts", kPartnerEventSourceAccountListShape),
  model::member<&ListPartnerEventSourceAccountsResult::nextToken>("NextToken", kNextTokenShape),
};
constexpr model::Shape kListPartnerEventSourceAccountsResultShape{.kind = model::Kind::Structure, .name = "ListPartnerEventSourceAccountsResponse", .members = kListPartnerEventSourceAccountsResultMembers, .create = &model::createObject<ListPartnerEventSourceAccountsResult>};

constexpr model::Shape kPartnerEventSourceNamePrefixShape{.kind = model::Kind::String, .name = "PartnerEventSourceNamePrefix", .constraint = {.min = 1, .max = 256, .pattern = "aws\\.partner/[\\.\\-_A-Za-z0-9]+/[/\\.\\-_A-Za-z0-9]*"}};
constexpr model::Member kListPartnerEventSourcesRequestMembers[] = {
  model::member<&ListPartnerEventSourcesRequest::namePrefix>("NamePrefix", kPartnerEventSourceNamePrefixShape, true),
  model::member<&ListPartnerEventSourcesRequest::nextToken>("NextToken", kNextTokenShape),
  model::member<&ListPartnerEventSourcesRequest::limit>("Limit", kLimitMax100Shape),
};
constexpr model::Shape kListPartnerEventSourcesRequestShape{.kind = model::Kind::Structure, .name = "ListPartnerEventSourcesRequest", .members = kListPartnerEventSourcesRequestMembers, .create = &model::createObject<ListPartnerEventSourcesRequest>};

constexpr model::Member kPartnerEventSourceMembers[] = {
  model::member<&PartnerEventSource::arn>("Arn", kStringShape),
  model::member<&PartnerEventSource::name>("Name", kStringShape),
};
constexpr model::Shape kPartnerEventSourceShape{.kind = model::Kind::Structure, .name = "PartnerEventSource", .members = kPartnerEventSourceMembers};

constexpr model::Shape kPartnerEventSourceListShape{.kind = model::Kind::List, .name = "PartnerEventSourceList", .element = &kPartnerEventSourceShape, .list = &model::kListOps<PartnerEventSource>};
constexpr model::Member kListPartnerEventSourcesResultMembers[] = {
  model::member<&ListPartnerEventSourcesResult::partnerEventSources>("PartnerEventSources", kPartnerEventSourceListShape),
  model::member<&ListPartnerEventSourcesResult::nextToken>("NextToken", kNextTokenShape),
};
constexpr model::Shape kListPartnerEventSourcesResultShape{.kind = model::Kind::Structure, .name = "ListPartnerEventSourcesResponse", .members = kListPartnerEventSourcesResultMembers, .create = &model::createObject<ListPartnerEventSourcesResult>};

constexpr model::Member kListReplaysRequestMembers[] = {
  model::member<&ListReplaysRequest::namePrefix>("NamePrefix", kReplayNameShape),
  model::member<&ListReplaysRequest::state>("State", kReplayStateShape),
  model::member<&ListReplaysRequest::eventSourceArn>("EventSourceArn", kArchiveArnShape),
  model::member<&ListReplaysRequest::nextToken>("NextToken", kNextTokenShape),
  model::member<&ListReplaysRequest::limit>("Limit", kLimitMax100Shape),
};
constexpr model::Shape kListReplaysRequestShape{.kind = model::Kind::Structure, .name = "ListReplaysRequest", .members = kListReplaysRequestMembers, .create = &model::createObject<ListReplaysRequest>};

constexpr model::Member kReplayMembers[] = {
  model::member<&Replay::replayName>("ReplayName", kReplayNameShape),
  model::member<&Replay::eventSourceArn>("EventSourceArn", kArchiveArnShape),
  model::member<&Replay::state>("State", kReplayStateShape),
  model::member<&Replay::stateReason>("StateReason", kReplayStateReasonShape),
  model::member<&Replay::eventStartTime>("EventStartTime", kTimestampShape),
  model::member<&Replay::eventEndTime>("EventEndTime", kTimestampShape),
  model::member<&Replay::eventLastReplayedTime>("EventLastReplayedTime", kTimestampShape),
  model::member<&Replay::replayStartTime>("ReplayStartTime", kTimestampShape),
  model::member<&Replay::replayEndTime>("ReplayEndTime", kTimestampShape),
};
constexpr model::Shape kReplayShape{.kind = model::Kind::Structure, .name = "Replay", .members = kReplayMembers};

constexpr model::Shape kReplayListShape{.kind = model::Kind::List, .name = "ReplayList", .element = &kReplayShape, .list = &model::kListOps<Replay>};
constexpr model::Member kListReplaysResultMembers[] = {
  model::member<&ListReplaysResult::replays>("Replays", kReplayListShape),
  model::member<&ListReplaysResult::nextToken>("NextToken", kNextTokenShape),
};
constexpr model::Shape kListReplaysResultShape{.kind = model::Kind::Structure, .name = "ListReplaysResponse", .members = kListReplaysResultMembers, .create = &model::createObject<ListReplaysResult>};

constexpr model::Shape kTargetArnShape{.kind = model::Kind::String, .name = "TargetArn", .constraint = {.min = 1, .max = 1600}};
constexpr model::Member kListRuleNamesByTargetRequestMembers[] = {
  model::member<&ListRuleNamesByTargetRequest::targetArn>("TargetArn", kTargetArnShape, true),
  model::member<&ListRuleNamesByTargetRequest::eventBusName>("EventBusName", kEventBusNameOrArnShape),
  model::member<&ListRuleNamesByTargetRequest::nextToken>("NextToken", kNextTokenShape),
  model::member<&ListRuleNamesByTargetRequest::limit>("Limit", kLimitMax100Shape),
};
constexpr model::Shape kListRuleNamesByTargetRequestShape{.kind = model::Kind::Structure, .name = "ListRuleNamesByTargetRequest", .members = kListRuleNamesByTargetRequestMembers, .create = &model::createObject<ListRuleNamesByTargetRequest>};

constexpr model::Shape kRuleNameListShape{.kind = model::Kind::List, .name = "RuleNameList", .element = &kRuleNameShape, .list = &model::kListOps<std::string>};
constexpr model::Member kListRuleNamesByTargetResultMembers[] = {
  model::member<&ListRuleNamesByTargetResult::ruleNames>("RuleNames", kRuleNameListShape),
  model::member<&ListRuleNamesByTargetResult::nextToken>("NextToken", kNextTokenShape),
};
constexpr model::Shape kListRuleNamesByTargetResultShape{.kind = model::Kind::Structure, .name = "ListRuleNamesByTargetResponse", .members = kListRuleNamesByTargetResultMembers, .create = &model::createObject<ListRuleNamesByTargetResult>};

constexpr model::Member kListRulesRequestMembers[] = {
  model::member<&ListRulesRequest::namePrefix>("NamePrefix", kRuleNameShape),
  model::member<&ListRulesRequest::eventBusName>("EventBusName", kEventBusNameOrArnShape),
  model::member<&ListRulesRequest::nextToken>("NextToken", kNextTokenShape),
  model::member<&ListRulesRequest::limit>("Limit", kLimitMax100Shape),
};
constexpr model::Shape kListRulesRequestShape{.kind = model::Kind::Structure, .name = "ListRulesRequest", .members = kListRulesRequestMembers, .create = &model::createObject<ListRulesRequest>};

constexpr model::Member kRuleMembers[] = {
  model::member<&Rule::name>("Name", kRuleNameShape),
  model::member<&Rule::arn>("Arn", kRuleArnShape),
  model::member<&Rule::eventPattern>("EventPattern", kEventPatternShape),
  model::member<&Rule::state>("State", kRuleStateShape),
  model::member<&Rule::description>("Description", kRuleDescriptionShape),
  model::member<&Rule::scheduleExpression>("ScheduleExpression", kScheduleExpressionShape),
  model::member<&Rule::roleArn>("RoleArn", kRoleArnShape),
  model::member<&Rule::managedBy>("ManagedBy", kManagedByShape),
  model::member<&Rule::eventBusName>("EventBusName", kEventBusNameShape),
};
constexpr model::Shape kRuleShape{.kind = model::Kind::Structure, .name = "Rule", .members = kRuleMembers};

constexpr model::Shape kRuleResponseListShape{.kind = model::Kind::List, .name = "RuleResponseList", .element = &kRuleShape, .list = &model::kListOps<Rule>};
constexpr model::Member kListRulesResultMembers[] = {
  model::member<&ListRulesResult::rules>("Rules", kRuleResponseListShape),
  model::member<&ListRulesResult::nextToken>("NextToken", kNextTokenShape),
};
constexpr model::Shape kListRulesResultShape{.kind = model::Kind::Structure, .name = "ListRulesResponse", .members = kListRulesResultMembers, .create = &model::createObject<ListRulesResult>};

constexpr model::Member kListTagsForResourceRequestMembers[] = {
  model::member<&ListTagsForResourceRequest::resourceARN>("ResourceARN", kArnShape, true),
};
constexpr model::Shape kListTagsForResourceRequestShape{.kind = model::Kind::Structure, .name = "ListTagsForResourceRequest", .members = kListTagsForResourceRequestMembers, .create = &model::createObject<ListTagsForResourceRequest>};

constexpr model::Member kListTagsForResourceResultMembers[] = {
  model::member<&ListTagsForResourceResult::tags>("Tags", kTagListShape),
};
constexpr model::Shape kListTagsForResourceResultShape{.kind = model::Kind::Structure, .name = "ListTagsForResourceResponse", .members = kListTagsForResourceResultMembers, .create = &model::createObject<ListTagsForResourceResult>};

constexpr model::Member kListTargetsByRuleRequestMembers[] = {
  model::member<&ListTargetsByRuleRequest::rule>("Rule", kRuleNameShape, true),
  model::member<&ListTargetsByRuleRequest::eventBusName>("EventBusName", kEventBusNameOrArnShape),
  model::member<&ListTargetsByRuleRequest::nextToken>("NextToken", kNextTokenShape),
  model::member<&ListTargetsByRuleRequest::limit>("Limit", kLimitMax100Shape),
};
constexpr model::Shape kListTargetsByRuleRequestShape{.kind = model::Kind::Structure, .name = "ListTargetsByRuleRequest", .members = kListTargetsByRuleRequestMembers, .create = &model::createObject<ListTargetsByRuleRequest>};

constexpr model::Shape kInputTransformerPathKeyShape{.kind = model::Kind::String, .name = "InputTransformerPathKey", .constraint = {.min = 1, .max = 256, .pattern = "[A-Za-z0-9\\_\\-]+"}};
constexpr model::Shape kTargetInputPathShape{.kind = model::Kind::String, .name = "TargetInputPath", .constraint = {.max = 256}};
constexpr model::Shape kTransformerPathsShape{.kind = model::Kind::Map, .name = "TransformerPaths", .constraint = {.max = 100}, .element = &kTargetInputPathShape, .key = &kInputTransformerPathKeyShape, .map = &model::kMapOps<std::string>};
constexpr model::Shape kTransformerInputShape{.kind = model::Kind::String, .name = "TransformerInput", .constraint = {.min = 1, .max = 8192}};
constexpr model::Member kInputTransformerMembers[] = {
  model::member<&InputTransformer::inputPathsMap>("InputPathsMap", kTransformerPathsShape),
  model::member<&InputTransformer::inputTemplate>("InputTemplate", kTransformerInputShape, true),
};
constexpr model::Shape kInputTransformerShape{.kind = model::Kind::Structure, .name = "InputTransformer", .members = kInputTransformerMembers};

constexpr model::Shape kTargetPartitionKeyPathShape{.kind = model::Kind::String, .name = "TargetPartitionKeyPath", .constraint = {.max = 256}};
constexpr model::Member kKinesisParametersMembers[] = {
  model::member<&KinesisParameters::partitionKeyPath>("PartitionKeyPath", kTargetPartitionKeyPathShape, true),
};
constexpr model::Shape kKinesisParametersShape{.kind = model::Kind::Structure, .name = "KinesisParameters", .members = kKinesisParametersMembers};

constexpr model::Shape kRunCommandTargetKeyShape{.kind = model::Kind::String, .name = "RunCommandTargetKey", .constraint = {.min = 1, .max = 128, .pattern = "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"}};
constexpr model::Shape kRunCommandTargetValueShape{.kind = model::Kind::String, .name = "RunCommandTargetValue", .constraint = {.min = 1, .max = 256}};
constexpr model::Shape kRunCommandTargetValuesShape{.kind = model::Kind::List, .name = "RunCommandTargetValues", .constraint = {.min = 1, .max = 50}, .element = &kRunCommandTargetValueShape, .list = &model::kListOps<std::string>};
constexpr model::Member kRunCommandTargetMembers[] = {
  model::member<&RunCommandTarget::key>("Key", kRunCommandTargetKeyShape, true),
  model::member<&RunCommandTarget::values>("Values", kRunCommandTargetValuesShape, true),
};
constexpr model::Shape kRunCommandTargetShape{.kind = model::Kind::Structure, .name = "RunCommandTarget", .members = kRunCommandTargetMembers};

constexpr model::Shape kRunCommandTargetsShape{.kind = model::Kind::List, .name = "RunCommandTargets", .constraint = {.min = 1, .max = 5}, .element = &kRunCommandTargetShape, .list = &model::kListOps<RunCommandTarget>};
constexpr model::Member kRunCommandParametersMembers[] = {
  model::member<&RunCommandParameters::runCommandTargets>("RunCommandTargets", kRunCommandTargetsShape, true),
};
constexpr model::Shape kRunCommandParametersShape{.kind = model::Kind::Structure, .name = "RunCommandParameters", .members = kRunCommandParametersMembers};

constexpr model::Shape kStringListShape{.kind = model::Kind::List, .name = "StringList", .element = &kStringShape, .list = &model::kListOps<std::string>};
constexpr std::string_view kAssignPublicIpValues[] = {"ENABLED", "DISABLED"};
constexpr model::Shape kAssignPublicIpShape{.kind = model::Kind::String, .name = "AssignPublicIp", .constraint = {.values = kAssignPublicIpValues}};
constexpr model::Member kAwsVpcConfigurationMembers[] = {
  model::member<&AwsVpcConfiguration::subnets>("Subnets", kStringListShape, true),
  model::member<&AwsVpcConfiguration::securityGroups>("SecurityGroups", kStringListShape),
  model::member<&AwsVpcConfiguration::assignPublicIp>("AssignPublicIp", kAssignPublicIpShape),
};
constexpr model::Shape kAwsVpcConfigurationShape{.kind = model::Kind::Structure, .name = "AwsVpcConfiguration", .members = kAwsVpcConfigurationMembers};

constexpr model::Member kNetworkConfigurationMembers[] = {
  model::member<&NetworkConfiguration::awsvpcConfiguration>("awsvpcConfiguration", kAwsVpcConfigurationShape),
};
constexpr model::Shape kNetworkConfigurationShape{.kind = model::Kind::Structure, .name = "NetworkConfiguration", .members = kNetworkConfigurationMembers};

constexpr model::Shape kCapacityProviderShape{.kind = model::Kind::String, .name = "CapacityProvider", .constraint = {.min = 1, .max = 255}};
constexpr model::Shape kCapacityProviderStrategyItemWeightShape{.kind = model::Kind::Integer, .name = "CapacityProviderStrategyItemWeight", .constraint = {.min = 0, .max = 1000}};
constexpr model::Shape kCapacityProviderStrategyItemBaseShape{.kind = model::Kind::Integer, .name = "CapacityProviderStrategyItemBase", .constraint = {.min = 0, .max = 100000}};
constexpr model::Member kCapacityProviderStrategyItemMembers[] = {
  model::member<&CapacityProviderStrategyItem::capacityProvider>("capacityProvider", kCapacityProviderShape, true),
  model::member<&CapacityProviderStrategyItem::weight>("weight", kCapacityProviderStrategyItemWeightShape),
  model::member<&CapacityProviderStrategyItem::base>("base", kCapacityProviderStrategyItemBaseShape),
};
constexpr model::Shape kCapacityProviderStrategyItemShape{.kind = model::Kind::Structure, .name = "CapacityProviderStrategyItem", .members = kCapacityProviderStrategyItemMembers};

constexpr std::string_view kPlacementConstraintTypeValues[] = {"distinctInstance", "memberOf"};
constexpr model::Shape kPlacementConstraintTypeShape{.kind = model::Kind::String, .name = "PlacementConstraintType", .constraint = {.values = kPlacementConstraintTypeValues}};
constexpr model::Shape kPlacementConstraintExpressionShape{.kind = model::Kind::String, .name = "PlacementConstraintExpression", .constraint = {.max = 2000}};
constexpr model::Member kPlacementConstraintMembers[] = {
  model::member<&PlacementConstraint::type>("type", kPlacementConstraintTypeShape),
  model::member<&PlacementConstraint::expression>("expression", kPlacementConstraintExpressionShape),
};
constexpr model::Shape kPlacementConstraintShape{.kind = model::Kind::Structure, .name = "PlacementConstraint", .members = kPlacementConstraintMembers};

constexpr std::string_view kPlacementStrategyTypeValues[] = {"random", "spread", "binpack"};
constexpr model::Shape kPlacementStrategyTypeShape{.kind = model::Kind::String, .name = "PlacementStrategyType", .constraint = {.values = kPlacementStrategyTypeValues}};
constexpr model::Shape kPlacementStrategyFieldShape{.kind = model::Kind::String, .name = "PlacementStrategyField", .constraint = {.max = 255}};
constexpr model::Member kPlacementStrategyMembers[] = {
  model::member<&PlacementStrategy::type>("type", kPlacementStrategyTypeShape),
  model::member<&PlacementStrategy::field>("field", kPlacementStrategyFieldShape),
};
constexpr model::Shape kPlacementStrategyShape{.kind = model::Kind::Structure, .name = "PlacementStrategy", .members = kPlacementStrategyMembers};

constexpr model::Shape kLimitMin1Shape{.kind = model::Kind::Integer, .name = "LimitMin1", .constraint = {.min = 1}};
constexpr std::string_view kLaunchTypeValues[] = {"EC2", "FARGATE", "EXTERNAL"};
constexpr model::Shape kLaunchTypeShape{.kind = model::Kind::String, .name = "LaunchType", .constraint = {.values = kLaunchTypeValues}};
constexpr model::Shape kCapacityProviderStrategyShape{.kind = model::Kind::List, .name = "CapacityProviderStrategy", .constraint = {.max = 6}, .element = &kCapacityProviderStrategyItemShape, .list = &model::kListOps<CapacityProviderStrategyItem>};
constexpr model::Shape kPlacementConstraintsShape{.kind = model::Kind::List, .name = "PlacementConstraints", .constraint = {.max = 10}, .element = &kPlacementConstraintShape, .list = &model::kListOps<PlacementConstraint>};
constexpr model::Shape kPlacementStrategiesShape{.kind = model::Kind::List, .name = "PlacementStrategies", .constraint = {.max = 5}, .element = &kPlacementStrategyShape, .list = &model::kListOps<PlacementStrategy>};
constexpr std::string_view kPropagateTagsValues[] = {"TASK_DEFINITION"};
constexpr model::Shape kPropagateTagsShape{.kind = model::Kind::String, .name = "PropagateTags", .constraint = {.values = kPropagateTagsValues}};
constexpr model::Shape kReferenceIdShape{.kind = model::Kind::String, .name = "ReferenceId", .constraint = {.max = 1024}};
constexpr model::Member kEcsParametersMembers[] = {
  model::member<&EcsParameters::taskDefinitionArn>("TaskDefinitionArn", kArnShape, true),
  model::member<&EcsParameters::taskCount>("TaskCount", kLimitMin1Shape),
  model::member<&EcsParameters::launchType>("LaunchType", kLaunchTypeShape),
  model::member<&EcsParameters::networkConfiguration>("NetworkConfiguration", kNetworkConfigurationShape),
  model::member<&EcsParameters::platformVersion>("PlatformVersion", kStringShape),
  model::member<&EcsParameters::group>("Group", kStringShape),
  model::member<&EcsParameters::capacityProviderStrategy>("CapacityProviderStrategy", kCapacityProviderStrategyShape),
  model::member<&EcsParameters::enableECSManagedTags>("EnableECSManagedTags", kBooleanShape),
  model::member<&EcsParameters::enableExecuteCommand>("EnableExecuteCommand", kBooleanShape),
  model::member<&EcsParameters::placementConstraints>("PlacementConstraints", kPlacementConstraintsShape),
  model::member<&EcsParameters::placementStrategy>("PlacementStrategy", kPlacementStrategiesShape),
  model::member<&EcsParameters::propagateTags>("PropagateTags", kPropagateTagsShape),
  model::member<&EcsParameters::referenceId>("ReferenceId", kReferenceIdShape),
  model::member<&EcsParameters::tags>("Tags", kTagListShape),
};
constexpr model::Shape kEcsParametersShape{.kind = model::Kind::Structure, .name = "EcsParameters", .members = kEcsParametersMembers};

constexpr model::Shape kIntegerShape{.kind = model::Kind::Integer, .name = "Integer"};
constexpr model::Member kBatchArrayPropertiesMembers[] = {
  model::member<&BatchArrayProperties::size>("Size", kIntegerShape),
};
constexpr model::Shape kBatchArrayPropertiesShape{.kind = model::Kind::Structure, .name = "BatchArrayProperties", .members = kBatchArrayPropertiesMembers};

constexpr model::Member kBatchRetryStrategyMembers[] = {
  model::member<&BatchRetryStrategy::attempts>("Attempts", kIntegerShape),
};
constexpr model::Shape kBatchRetryStrategyShape{.kind = model::Kind::Structure, .name = "BatchRetryStrategy", .members = kBatchRetryStrategyMembers};

constexpr model::Member kBatchParametersMembers[] = {
  model::member<&BatchParameters::jobDefinition>("JobDefinition", kStringShape, true),
  model::member<&BatchParameters::jobName>("JobName", kStringShape, true),
  model::member<&BatchParameters::arrayProperties>("ArrayProperties", kBatchArrayPropertiesShape),
  model::member<&BatchParameters::retryStrategy>("RetryStrategy", kBatchRetryStrategyShape),
};
constexpr model::Shape kBatchParametersShape{.kind = model::Kind::Structure, .name = "BatchParameters", .members = kBatchParametersMembers};

constexpr model::Shape kMessageGroupIdShape{.kind = model::Kind::String, .name = "MessageGroupId", .constraint = {.max = 100}};
constexpr model::Member kSqsParametersMembers[] = {
  model::member<&SqsParameters::messageGroupId>("MessageGroupId", kMessageGroupIdShape),
};
constexpr model::Shape kSqsParametersShape{.kind = model::Kind::Structure, .name = "SqsParameters", .members = kSqsParametersMembers};

constexpr model::Shape kPathParameterShape{.kind = model::Kind::String, .name = "PathParameter", .constraint = {.pattern = "^(?!\\s*$).+"}};
constexpr model::Shape kPathParameterListShape{.kind = model::Kind::List, .name = "PathParameterList", .element = &kPathParameterShape, .list = &model::kListOps<std::string>};
constexpr model::Shape kHeaderValueShape{.kind = model::Kind::String, .name = "HeaderValue", .constraint = {.max = 512, .pattern = "^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$"}};
constexpr model::Shape kHeaderParametersMapShape{.kind = model::Kind::Map, .name = "HeaderParametersMap", .element = &kHeaderValueShape, .key = &kHeaderKeyShape, .map = &model::kMapOps<std::string>};
constexpr model::Shape kQueryStringValueShape{.kind = model::Kind::String, .name = "QueryStringValue", .constraint = {.max = 512, .pattern = "[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+"}};
constexpr model::Shape kQueryStringParametersMapShape{.kind = model::Kind::Map, .name = "QueryStringParametersMap", .element = &kQueryStringValueShape, .key = &kQueryStringKeyShape, .map = &model::kMapOps<std::string>};
constexpr model::Member kHttpParametersMembers[] = {
  model::member<&HttpParameters::pathParameterValues>("PathParameterValues", kPathParameterListShape),
  model::member<&HttpParameters::headerParameters>("HeaderParameters", kHeaderParametersMapShape),
  model::member<&HttpParameters::queryStringParameters>("QueryStringParameters", kQueryStringParametersMapShape),
};
constexpr model::Shape kHttpParametersShape{.kind = model::Kind::Structure, .name = "HttpParameters", .members = kHttpParametersMembers};

constexpr model::Shape kRedshiftSecretManagerArnShape{.kind = model::Kind::String, .name = "RedshiftSecretManagerArn", .constraint = {.min = 1, .max = 1600, .pattern = "(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)"}};
constexpr model::Shape kDatabaseShape{.kind = model::Kind::String, .name = "Database", .constraint = {.min = 1, .max = 64}};
constexpr model::Shape kDbUserShape{.kind = model::Kind::String, .name = "DbUser", .constraint = {.min = 1, .max = 128}};
constexpr model::Shape kSqlShape{.kind = model::Kind::String, .name = "Sql", .constraint = {.min = 1, .max = 100000}};
constexpr model::Shape kStatementNameShape{.kind = model::Kind::String, .name = "StatementName", .constraint = {.min = 1, .max = 500}};
constexpr model::Shape kSqlsShape{.kind = model::Kind::List, .name = "Sqls", .constraint = {.min = 0, .max = 40}, .element = &kSqlShape, .list = &model::kListOps<std::string>};
constexpr model::Member kRedshiftDataParametersMembers[] = {
  model::member<&RedshiftDataParameters::secretManagerArn>("SecretManagerArn", kRedshiftSecretManagerArnShape),
  model::member<&RedshiftDataParameters::database>("Database", kDatabaseShape, true),
  model::member<&RedshiftDataParameters::dbUser>("DbUser", kDbUserShape),
  model::member<&RedshiftDataParameters::sql>("Sql", kSqlShape),
  model::member<&RedshiftDataParameters::statementName>("StatementName", kStatementNameShape),
  model::member<&RedshiftDataParameters::withEvent>("WithEvent", kBooleanShape),
  model::member<&RedshiftDataParameters::sqls>("Sqls", kSqlsShape),
};
constexpr model::Shape kRedshiftDataParametersShape{.kind = model::Kind::Structure, .name = "RedshiftDataParameters", .members = kRedshiftDataParametersMembers};

constexpr model::Shape kSageMakerPipelineParameterNameShape{.kind = model::Kind::String, .name = "SageMakerPipelineParameterName", .constraint = {.min = 1, .max = 256, .pattern = "^[a-zA-Z0-9](-*[a-zA-Z0-9])*$"}};
constexpr model::Shape kSageMakerPipelineParameterValueShape{.kind = model::Kind::String, .name = "SageMakerPipelineParameterValue", .constraint = {.max = 1024}};
constexpr model::Member kSageMakerPipelineParameterMembers[] = {
  model::member<&SageMakerPipelineParameter::name>("Name", kSageMakerPipelineParameterNameShape, true),
  model::member<&SageMakerPipelineParameter::value>("Value", kSageMakerPipelineParameterValueShape, true),
};
constexpr model::Shape kSageMakerPipelineParameterShape{.kind = model::Kind::Structure, .name = "SageMakerPipelineParameter", .members = kSageMakerPipelineParameterMembers};

constexpr model::Shape kSageMakerPipelineParameterListShape{.kind = model::Kind::List, .name = "SageMakerPipelineParameterList", .constraint = {.min = 0, .max = 200}, .element = &kSageMakerPipelineParameterShape, .list = &model::kListOps<SageMakerPipelineParameter>};
constexpr model::Member kSageMakerPipelineParametersMembers[] = {
  model::member<&SageMakerPipelineParameters::pipelineParameterList>("PipelineParameterList", kSageMakerPipelineParameterListShape),
};
constexpr model::Shape kSageMakerPipelineParametersShape{.kind = model::Kind::Structure, .name = "SageMakerPipelineParameters", .members = kSageMakerPipelineParametersMembers};

constexpr model::Shape kMaximumRetryAttemptsShape{.kind = model::Kind::Integer, .name = "MaximumRetryAttempts", .constraint = {.min = 0, .max = 185}};
constexpr model::Shape kMaximumEventAgeInSecondsShape{.kind = model::Kind::Integer, .name = "MaximumEventAgeInSeconds", .constraint = {.min = 60, .max = 86400}};
constexpr model::Member kRetryPolicyMembers[] = {
  model::member<&RetryPolicy::maximumRetryAttempts>("MaximumRetryAttempts", kMaximumRetryAttemptsShape),
  model::member<&RetryPolicy::maximumEventAgeInSeconds>("MaximumEventAgeInSeconds", kMaximumEventAgeInSecondsShape),
};
constexpr model::Shape kRetryPolicyShape{.kind = model::Kind::Structure, .name = "RetryPolicy", .members = kRetryPolicyMembers};

constexpr model::Shape kGraphQLOperationShape{.kind = model::Kind::String, .name = "GraphQLOperation", .constraint = {.min = 1, .max = 1048576}};
constexpr model::Member kAppSyncParametersMembers[] = {
  model::member<&AppSyncParameters::graphQLOperation>("GraphQLOperation", kGraphQLOperationShape),
};
constexpr model::Shape kAppSyncParametersShape{.kind = model::Kind::Structure, .name = "AppSyncParameters", .members = kAppSyncParametersMembers};

constexpr model::Shape kTargetIdShape{.kind = model::Kind::String, .name = "TargetId", .constraint = {.min = 1, .max = 64, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kTargetInputShape{.kind = model::Kind::String, .name = "TargetInput", .constraint = {.max = 8192}};
constexpr model::Member kTargetMembers[] = {
  model::member<&Target::id>("Id", kTargetIdShape, true),
  model::member<&Target::arn>("Arn", kTargetArnShape, true),
  model::member<&Target::roleArn>("RoleArn", kRoleArnShape),
  model::member<&Target::input>("Input", kTargetInputShape),
  model::member<&Target::inputPath>("InputPath", kTargetInputPathShape),
  model::member<&Target::inputTransformer>("InputTransformer", kInputTransformerShape),
  model::member<&Target::kinesisParameters>("KinesisParameters", kKinesisParametersShape),
  model::member<&Target::runCommandParameters>("RunCommandParameters", kRunCommandParametersShape),
  model::member<&Target::ecsParameters>("EcsParameters", kEcsParametersShape),
  model::member<&Target::batchParameters>("BatchParameters", kBatchParametersShape),
  model::member<&Target::sqsParameters>("SqsParameters", kSqsParametersShape),
  model::member<&Target::httpParameters>("HttpParameters", kHttpParametersShape),
  model::member<&Target::redshiftDataParameters>("RedshiftDataParameters", kRedshiftDataParametersShape),
  model::member<&Target::sageMakerPipelineParameters>("SageMakerPipelineParameters", kSageMakerPipelineParametersShape),
  model::member<&Target::deadLetterConfig>("DeadLetterConfig", kDeadLetterConfigShape),
  model::member<&Target::retryPolicy>("RetryPolicy", kRetryPolicyShape),
  model::member<&Target::appSyncParameters>("AppSyncParameters", kAppSyncParametersShape),
};
constexpr model::Shape kTargetShape{.kind = model::Kind::Structure, .name = "Target", .members = kTargetMembers};

constexpr model::Shape kTargetListShape{.kind = model::Kind::List, .name = "TargetList", .constraint = {.min = 1, .max = 100}, .element = &kTargetShape, .list = &model::kListOps<Target>};
constexpr model::Member kListTargetsByRuleResultMembers[] = {
  model::member<&ListTargetsByRuleResult::targets>("Targets", kTargetListShape),
  model::member<&ListTargetsByRuleResult::nextToken>("NextToken", kNextTokenShape),
};
constexpr model::Shape kListTargetsByRuleResultShape{.kind = model::Kind::Structure, .name = "ListTargetsByRuleResponse", .members = kListTargetsByRuleResultMembers, .create = &model::createObject<ListTargetsByRuleResult>};

constexpr model::Shape kEventTimeShape{.kind = model::Kind::Timestamp, .name = "EventTime"};
constexpr model::Shape kEventResourceShape{.kind = model::Kind::String, .name = "EventResource", .constraint = {.max = 2048}};
constexpr model::Shape kEventResourceListShape{.kind = model::Kind::List, .name = "EventResourceList", .element = &kEventResourceShape, .list = &model::kListOps<std::string>};
constexpr model::Shape kNonPartnerEventBusNameOrArnShape{.kind = model::Kind::String, .name = "NonPartnerEventBusNameOrArn", .constraint = {.min = 1, .max = 1600, .pattern = "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kTraceHeaderShape{.kind = model::Kind::String, .name = "TraceHeader", .constraint = {.min = 1, .max = 500}};
constexpr model::Member kPutEventsRequestEntryMembers[] = {
  model::member<&PutEventsRequestEntry::time>("Time", kEventTimeShape),
  model::member<&PutEventsRequestEntry::source>("Source", kStringShape),
  model::member<&PutEventsRequestEntry::resources>("Resources", kEventResourceListShape),
  model::member<&PutEventsRequestEntry::detailType>("DetailType", kStringShape),
  model::member<&PutEventsRequestEntry::detail>("Detail", kStringShape),
  model::member<&PutEventsRequestEntry::eventBusName>("EventBusName", kNonPartnerEventBusNameOrArnShape),
  model::member<&PutEventsRequestEntry::traceHeader>("TraceHeader", kTraceHeaderShape),
};
constexpr model::Shape kPutEventsRequestEntryShape{.kind = model::Kind::Structure, .name = "PutEventsRequestEntry", .members = kPutEventsRequestEntryMembers};

constexpr model::Shape kPutEventsRequestEntryListShape{.kind = model::Kind::List, .name = "PutEventsRequestEntryList", .constraint = {.min = 1, .max = 10}, .element = &kPutEventsRequestEntryShape, .list = &model::kListOps<PutEventsRequestEntry>};
constexpr model::Member kPutEventsRequestMembers[] = {
  model::member<&PutEventsRequest::entries>("Entries", kPutEventsRequestEntryListShape, true),
  model::member<&PutEventsRequest::endpointId>("EndpointId", kEndpointIdShape),
};
constexpr model::Shape kPutEventsRequestShape{.kind = model::Kind::Structure, .name = "PutEventsRequest", .members = kPutEventsRequestMembers, .create = &model::createObject<PutEventsRequest>};

constexpr model::Shape kEventIdShape{.kind = model::Kind::String, .name = "EventId", .constraint = {.max = 64}};
constexpr model::Shape kErrorCodeShape{.kind = model::Kind::String, .name = "ErrorCode"};
constexpr model::Shape kErrorMessageShape{.kind = model::Kind::String, .name = "ErrorMessage"};
constexpr model::Member kPutEventsResultEntryMembers[] = {
  model::member<&PutEventsResultEntry::eventId>("EventId", kEventIdShape),
  model::member<&PutEventsResultEntry::errorCode>("ErrorCode", kErrorCodeShape),
  model::member<&PutEventsResultEntry::errorMessage>("ErrorMessage", kErrorMessageShape),
};
constexpr model::Shape kPutEventsResultEntryShape{.kind = model::Kind::Structure, .name = "PutEventsResultEntry", .members = kPutEventsResultEntryMembers};

constexpr model::Shape kPutEventsResultEntryListShape{.kind = model::Kind::List, .name = "PutEventsResultEntryList", .element = &kPutEventsResultEntryShape, .list = &model::kListOps<PutEventsResultEntry>};
constexpr model::Member kPutEventsResultMembers[] = {
  model::member<&PutEventsResult::failedEntryCount>("FailedEntryCount", kIntegerShape),
  model::member<&PutEventsResult::entries>("Entries", kPutEventsResultEntryListShape),
};
constexpr model::Shape kPutEventsResultShape{.kind = model::Kind::Structure, .name = "PutEventsResponse", .members = kPutEventsResultMembers, .create = &model::createObject<PutEventsResult>};

constexpr model::Member kPutPartnerEventsRequestEntryMembers[] = {
  model::member<&PutPartnerEventsRequestEntry::time>("Time", kEventTimeShape),
  model::member<&PutPartnerEventsRequestEntry::source>("Source", kEventSourceNameShape),
  model::member<&PutPartnerEventsRequestEntry::resources>("Resources", kEventResourceListShape),
  model::member<&PutPartnerEventsRequestEntry::detailType>("DetailType", kStringShape),
  model::member<&PutPartnerEventsRequestEntry::detail>("Detail", kStringShape),
};
constexpr model::Shape kPutPartnerEventsRequestEntryShape{.kind = model::Kind::Structure, .name = "PutPartnerEventsRequestEntry", .members = kPutPartnerEventsRequestEntryMembers};

constexpr model::Shape kPutPartnerEventsRequestEntryListShape{.kind = model::Kind::List, .name = "PutPartnerEventsRequestEntryList", .constraint = {.min = 1, .max = 20}, .element = &kPutPartnerEventsRequestEntryShape, .list = &model::kListOps<PutPartnerEventsRequestEntry>};
constexpr model::Member kPutPartnerEventsRequestMembers[] = {
  model::member<&PutPartnerEventsRequest::entries>("Entries", kPutPartnerEventsRequestEntryListShape, true),
};
constexpr model::Shape kPutPartnerEventsRequestShape{.kind = model::Kind::Structure, .name = "PutPartnerEventsRequest", .members = kPutPartnerEventsRequestMembers, .create = &model::createObject<PutPartnerEventsRequest>};

constexpr model::Member kPutPartnerEventsResultEntryMembers[] = {
  model::member<&PutPartnerEventsResultEntry::eventId>("EventId", kEventIdShape),
  model::member<&PutPartnerEventsResultEntry::errorCode>("ErrorCode", kErrorCodeShape),
  model::member<&PutPartnerEventsResultEntry::errorMessage>("ErrorMessage", kErrorMessageShape),
};
constexpr model::Shape kPutPartnerEventsResultEntryShape{.kind = model::Kind::Structure, .name = "PutPartnerEventsResultEntry", .members = kPutPartnerEventsResultEntryMembers};

constexpr model::Shape kPutPartnerEventsResultEntryListShape{.kind = model::Kind::List, .name = "PutPartnerEventsResultEntryList", .element = &kPutPartnerEventsResultEntryShape, .list = &model::kListOps<PutPartnerEventsResultEntry>};
constexpr model::Member kPutPartnerEventsResultMembers[] = {
  model::member<&PutPartnerEventsResult::failedEntryCount>("FailedEntryCount", kIntegerShape),
  model::member<&PutPartnerEventsResult::entries>("Entries", kPutPartnerEventsResultEntryListShape),
};
constexpr model::Shape kPutPartnerEventsResultShape{.kind = model::Kind::Structure, .name = "PutPartnerEventsResponse", .members = kPutPartnerEventsResultMembers, .create = &model::createObject<PutPartnerEventsResult>};

constexpr model::Member kConditionMembers[] = {
  model::member<&Condition::type>("Type", kStringShape, true),
  model::member<&Condition::key>("Key", kStringShape, true),
  model::member<&Condition::value>("Value", kStringShape, true),
};
constexpr model::Shape kConditionShape{.kind = model::Kind::Structure, .name = "Condition", .members = kConditionMembers};

constexpr model::Shape kNonPartnerEventBusNameShape{.kind = model::Kind::String, .name = "NonPartnerEventBusName", .constraint = {.min = 1, .max = 256, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kActionShape{.kind = model::Kind::String, .name = "Action", .constraint = {.min = 1, .max = 64, .pattern = "events:[a-zA-Z]+"}};
constexpr model::Shape kPrincipalShape{.kind = model::Kind::String, .name = "Principal", .constraint = {.min = 1, .max = 12, .pattern = "(\\d{12}|\\*)"}};
constexpr model::Shape kStatementIdShape{.kind = model::Kind::String, .name = "StatementId", .constraint = {.min = 1, .max = 64, .pattern = "[a-zA-Z0-9-_]+"}};
constexpr model::Member kPutPermissionRequestMembers[] = {
  model::member<&PutPermissionRequest::eventBusName>("EventBusName", kNonPartnerEventBusNameShape),
  model::member<&PutPermissionRequest::action>("Action", kActionShape),
  model::member<&PutPermissionRequest::principal>("Principal", kPrincipalShape),
  model::member<&PutPermissionRequest::statementId>("StatementId", kStatementIdShape),
  model::member<&PutPermissionRequest::condition>("Condition", kConditionShape),
  model::member<&PutPermissionRequest::policy>("Policy", kStringShape),
};
constexpr model::Shape kPutPermissionRequestShape{.kind = model::Kind::Structure, .name = "PutPermissionRequest", .members = kPutPermissionRequestMembers, .create = &model::createObject<PutPermissionRequest>};

constexpr model::Shape kPutPermissionResultShape{.kind = model::Kind::Structure, .name = "PutPermissionResult", .create = &model::createObject<PutPermissionResult>};

constexpr model::Member kPutRuleRequestMembers[] = {
  model::member<&PutRuleRequest::name>("Name", kRuleNameShape, true),
  model::member<&PutRuleRequest::scheduleExpression>("ScheduleExpression", kScheduleExpressionShape),
  model::member<&PutRuleRequest::eventPattern>("EventPattern", kEventPatternShape),
  model::member<&PutRuleRequest::state>("State", kRuleStateShape),
  model::member<&PutRuleRequest::description>("Description", kRuleDescriptionShape),
  model::member<&PutRuleRequest::roleArn>("RoleArn", kRoleArnShape),
  model::member<&PutRuleRequest::tags>("Tags", kTagListShape),
  model::member<&PutRuleRequest::eventBusName>("EventBusName", kEventBusNameOrArnShape),
};
constexpr model::Shape kPutRuleRequestShape{.kind = model::Kind::Structure, .name = "PutRuleRequest", .members = kPutRuleRequestMembers, .create = &model::createObject<PutRuleRequest>};

constexpr model::Member kPutRuleResultMembers[] = {
  model::member<&PutRuleResult::ruleArn>("RuleArn", kRuleArnShape),
};
constexpr model::Shape kPutRuleResultShape{.kind = model::Kind::Structure, .name = "PutRuleResponse", .members = kPutRuleResultMembers, .create = &model::createObject<PutRuleResult>};

constexpr model::Member kPutTargetsRequestMembers[] = {
  model::member<&PutTargetsRequest::rule>("Rule", kRuleNameShape, true),
  model::member<&PutTargetsRequest::eventBusName>("EventBusName", kEventBusNameOrArnShape),
  model::member<&PutTargetsRequest::targets>("Targets", kTargetListShape, true),
};
constexpr model::Shape kPutTargetsRequestShape{.kind = model::Kind::Structure, .name = "PutTargetsRequest", .members = kPutTargetsRequestMembers, .create = &model::createObject<PutTargetsRequest>};

constexpr model::Member kPutTargetsResultEntryMembers[] = {
  model::member<&PutTargetsResultEntry::targetId>("TargetId", kTargetIdShape),
  model::member<&PutTargetsResultEntry::errorCode>("ErrorCode", kErrorCodeShape),
  model::member<&PutTargetsResultEntry::errorMessage>("ErrorMessage", kErrorMessageShape),
};
constexpr model::Shape kPutTargetsResultEntryShape{.kind = model::Kind::Structure, .name = "PutTargetsResultEntry", .members = kPutTargetsResultEntryMembers};

constexpr model::Shape kPutTargetsResultEntryListShape{.kind = model::Kind::List, .name = "PutTargetsResultEntryList", .element = &kPutTargetsResultEntryShape, .list = &model::kListOps<PutTargetsResultEntry>};
constexpr model::Member kPutTargetsResultMembers[] = {
  model::member<&PutTargetsResult::failedEntryCount>("FailedEntryCount", kIntegerShape),
  model::member<&PutTargetsResult::failedEntries>("FailedEntries", kPutTargetsResultEntryListShape),
};
constexpr model::Shape kPutTargetsResultShape{.kind = model::Kind::Structure, .name = "PutTargetsResponse", .members = kPutTargetsResultMembers, .create = &model::createObject<PutTargetsResult>};

constexpr model::Member kRemovePermissionRequestMembers[] = {
  model::member<&RemovePermissionRequest::statementId>("StatementId", kStatementIdShape),
  model::member<&RemovePermissionRequest::removeAllPermissions>("RemoveAllPermissions", kBooleanShape),
  model::member<&RemovePermissionRequest::eventBusName>("EventBusName", kNonPartnerEventBusNameShape),
};
constexpr model::Shape kRemovePermissionRequestShape{.kind = model::Kind::Structure, .name = "RemovePermissionRequest", .members = kRemovePermissionRequestMembers, .create = &model::createObject<RemovePermissionRequest>};

constexpr model::Shape kRemovePermissionResultShape{.kind = model::Kind::Structure, .name = "RemovePermissionResult", .create = &model::createObject<RemovePermissionResult>};

constexpr model::Shape kTargetIdListShape{.kind = model::Kind::List, .name = "TargetIdList", .constraint = {.min = 1, .max = 100}, .element = &kTargetIdShape, .list = &model::kListOps<std::string>};
constexpr model::Member kRemoveTargetsRequestMembers[] = {
  model::member<&RemoveTargetsRequest::rule>("Rule", kRuleNameShape, true),
  model::member<&RemoveTargetsRequest::eventBusName>("EventBusName", kEventBusNameOrArnShape),
  model::member<&RemoveTargetsRequest::ids>("Ids", kTargetIdListShape, true),
  model::member<&RemoveTargetsRequest::force>("Force", kBooleanShape),
};
constexpr model::Shape kRemoveTargetsRequestShape{.kind = model::Kind::Structure, .name = "RemoveTargetsRequest", .members = kRemoveTargetsRequestMembers, .create = &model::createObject<RemoveTargetsRequest>};

constexpr model::Member kRemoveTargetsResultEntryMembers[] = {
  model::member<&RemoveTargetsResultEntry::targetId>("TargetId", kTargetIdShape),
  model::member<&RemoveTargetsResultEntry::errorCode>("ErrorCode", kErrorCodeShape),
  model::member<&RemoveTargetsResultEntry::errorMessage>("ErrorMessage", kErrorMessageShape),
};
constexpr model::Shape kRemoveTargetsResultEntryShape{.kind = model::Kind::Structure, .name = "RemoveTargetsResultEntry", .members = kRemoveTargetsResultEntryMembers};

constexpr model::Shape kRemoveTargetsResultEntryListShape{.kind = model::Kind::List, .name = "RemoveTargetsResultEntryList", .element = &kRemoveTargetsResultEntryShape, .list = &model::kListOps<RemoveTargetsResultEntry>};
constexpr model::Member kRemoveTargetsResultMembers[] = {
  model::member<&RemoveTargetsResult::failedEntryCount>("FailedEntryCount", kIntegerShape),
  model::member<&RemoveTargetsResult::failedEntries>("FailedEntries", kRemoveTargetsResultEntryListShape),
};
constexpr model::Shape kRemoveTargetsResultShape{.kind = model::Kind::Structure, .name = "RemoveTargetsResponse", .members = kRemoveTargetsResultMembers, .create = &model::createObject<RemoveTargetsResult>};

constexpr model::Member kStartReplayRequestMembers[] = {
  model::member<&StartReplayRequest::replayName>("ReplayName", kReplayNameShape, true),
  model::member<&StartReplayRequest::description>("Description", kReplayDescriptionShape),
  model::member<&StartReplayRequest::eventSourceArn>("EventSourceArn", kArchiveArnShape, true),
  model::member<&StartReplayRequest::eventStartTime>("EventStartTime", kTimestampShape, true),
  model::member<&StartReplayRequest::eventEndTime>("EventEndTime", kTimestampShape, true),
  model::member<&StartReplayRequest::destination>("Destination", kReplayDestinationShape, true),
};
constexpr model::Shape kStartReplayRequestShape{.kind = model::Kind::Structure, .name = "StartReplayRequest", .members = kStartReplayRequestMembers, .create = &model::createObject<StartReplayRequest>};

constexpr model::Member kStartReplayResultMembers[] = {
  model::member<&StartReplayResult::replayArn>("ReplayArn", kReplayArnShape),
  model::member<&StartReplayResult::state>("State", kReplayStateShape),
  model::member<&StartReplayResult::stateReason>("StateReason", kReplayStateReasonShape),
  model::member<&StartReplayResult::replayStartTime>("ReplayStartTime", kTimestampShape),
};
constexpr model::Shape kStartReplayResultShape{.kind = model::Kind::Structure, .name = "StartReplayResponse", .members = kStartReplayResultMembers, .create = &model::createObject<StartReplayResult>};

constexpr model::Member kTagResourceRequestMembers[] = {
  model::member<&TagResourceRequest::resourceARN>("ResourceARN", kArnShape, true),
  model::member<&TagResourceRequest::tags>("Tags", kTagListShape, true),
};
constexpr model::Shape kTagResourceRequestShape{.kind = model::Kind::Structure, .name = "TagResourceRequest", .members = kTagResourceRequestMembers, .create = &model::createObject<TagResourceRequest>};

constexpr model::Shape kTagResourceResultShape{.kind = model::Kind::Structure, .name = "TagResourceResponse", .create = &model::createObject<TagResourceResult>};

constexpr model::Member kTestEventPatternRequestMembers[] = {
  model::member<&TestEventPatternRequest::eventPattern>("EventPattern", kEventPatternShape, true),
  model::member<&TestEventPatternRequest::event>("Event", kStringShape, true),
};
constexpr model::Shape kTestEventPatternRequestShape{.kind = model::Kind::Structure, .name = "TestEventPatternRequest", .members = kTestEventPatternRequestMembers, .create = &model::createObject<TestEventPatternRequest>};

constexpr model::Member kTestEventPatternResultMembers[] = {
  model::member<&TestEventPatternResult::result>("Result", kBooleanShape),
};
constexpr model::Shape kTestEventPatternResultShape{.kind = model::Kind::Structure, .name = "TestEventPatternResponse", .members = kTestEventPatternResultMembers, .create = &model::createObject<TestEventPatternResult>};

constexpr model::Shape kTagKeyListShape{.kind = model::Kind::List, .name = "TagKeyList", .element = &kTagKeyShape, .list = &model::kListOps<std::string>};
constexpr model::Member kUntagResourceRequestMembers[] = {
  model::member<&UntagResourceRequest::resourceARN>("ResourceARN", kArnShape, true),
  model::member<&UntagResourceRequest::tagKeys>("TagKeys", kTagKeyListShape, true),
};
constexpr model::Shape kUntagResourceRequestShape{.kind = model::Kind::Structure, .name = "UntagResourceRequest", .members = kUntagResourceRequestMembers, .create = &model::createObject<UntagResourceRequest>};

constexpr model::Shape kUntagResourceResultShape{.kind = model::Kind::Structure, .name = "UntagResourceResponse", .create = &model::createObject<UntagResourceResult>};

constexpr model::Member kUpdateApiDestinationRequestMembers[] = {
  model::member<&UpdateApiDestinationRequest::name>("Name", kApiDestinationNameShape, true),
  model::member<&UpdateApiDestinationRequest::description>("Description", kApiDestinationDescriptionShape),
  model::member<&UpdateApiDestinationRequest::connectionArn>("ConnectionArn", kConnectionArnShape),
  model::member<&UpdateApiDestinationRequest::invocationEndpoint>("InvocationEndpoint", kHttpsEndpointShape),
  model::member<&UpdateApiDestinationRequest::httpMethod>("HttpMethod", kApiDestinationHttpMethodShape),
  model::member<&UpdateApiDestinationRequest::invocationRateLimitPerSecond>("InvocationRateLimitPerSecond", kApiDestinationInvocationRateLimitPerSecondShape),
};
constexpr model::Shape kUpdateApiDestinationRequestShape{.kind = model::Kind::Structure, .name = "UpdateApiDestinationRequest", .members = kUpdateApiDestinationRequestMembers, .create = &model::createObject<UpdateApiDestinationRequest>};

constexpr model::Member kUpdateApiDestinationResultMembers[] = {
  model::member<&UpdateApiDestinationResult::apiDestinationArn>("ApiDestinationArn", kApiDestinationArnShape),
  model::member<&UpdateApiDestinationResult::apiDestinationState>("ApiDestinationState", kApiDestinationStateShape),
  model::member<&UpdateApiDestinationResult::creationTime>("CreationTime", kTimestampShape),
  model::member<&UpdateApiDestinationResult::lastModifiedTime>("LastModifiedTime", kTimestampShape),
};
constexpr model::Shape kUpdateApiDestinationResultShape{.kind = model::Kind::Structure, .name = "UpdateApiDestinationResponse", .members = kUpdateApiDestinationResultMembers, .create = &model::createObject<UpdateApiDestinationResult>};

constexpr model::Member kUpdateArchiveRequestMembers[] = {
  model::member<&UpdateArchiveRequest::archiveName>("ArchiveName", kArchiveNameShape, true),
  model::member<&UpdateArchiveRequest::description>("Description", kArchiveDescriptionShape),
  model::member<&UpdateArchiveRequest::eventPattern>("EventPattern", kEventPatternShape),
  model::member<&UpdateArchiveRequest::retentionDays>("RetentionDays", kRetentionDaysShape),
  model::member<&UpdateArchiveRequest::kmsKeyIdentifier>("KmsKeyIdentifier", kKmsKeyIdentifierShape),
};
constexpr model::Shape kUpdateArchiveRequestShape{.kind = model::Kind::Structure, .name = "UpdateArchiveRequest", .members = kUpdateArchiveRequestMembers, .create = &model::createObject<UpdateArchiveRequest>};

constexpr model::Member kUpdateArchiveResultMembers[] = {
  model::member<&UpdateArchiveResult::archiveArn>("ArchiveArn", kArchiveArnShape),
  model::member<&UpdateArchiveResult::state>("State", kArchiveStateShape),
  model::member<&UpdateArchiveResult::stateReason>("StateReason", kArchiveStateReasonShape),
  model::member<&UpdateArchiveResult::creationTime>("CreationTime", kTimestampShape),
};
constexpr model::Shape kUpdateArchiveResultShape{.kind = model::Kind::Structure, .name = "UpdateArchiveResponse", .members = kUpdateArchiveResultMembers, .create = &model::createObject<UpdateArchiveResult>};

constexpr model::Member kUpdateConnectionBasicAuthRequestParametersMembers[] = {
  model::member<&UpdateConnectionBasicAuthRequestParameters::username>("Username", kAuthHeaderParametersShape),
  model::member<&UpdateConnectionBasicAuthRequestParameters::password>("Password", kAuthHeaderParametersSensitiveShape),
};
constexpr model::Shape kUpdateConnectionBasicAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "UpdateConnectionBasicAuthRequestParameters", .members = kUpdateConnectionBasicAuthRequestParametersMembers};

constexpr model::Member kUpdateConnectionOAuthClientRequestParametersMembers[] = {
  model::member<&UpdateConnectionOAuthClientRequestParameters::clientID>("ClientID", kAuthHeaderParametersShape),
  model::member<&UpdateConnectionOAuthClientRequestParameters::clientSecret>("ClientSecret", kAuthHeaderParametersSensitiveShape),
};
constexpr model::Shape kUpdateConnectionOAuthClientRequestParametersShape{.kind = model::Kind::Structure, .name = "UpdateConnectionOAuthClientRequestParameters", .members = kUpdateConnectionOAuthClientRequestParametersMembers};

constexpr model::Member kUpdateConnectionOAuthRequestParametersMembers[] = {
  model::member<&UpdateConnectionOAuthRequestParameters::clientParameters>("ClientParameters", kUpdateConnectionOAuthClientRequestParametersShape),
  model::member<&UpdateConnectionOAuthRequestParameters::authorizationEndpoint>("AuthorizationEndpoint", kHttpsEndpointShape),
  model::member<&UpdateConnectionOAuthRequestParameters::httpMethod>("HttpMethod", kConnectionOAuthHttpMethodShape),
  model::member<&UpdateConnectionOAuthRequestParameters::oAuthHttpParameters>("OAuthHttpParameters", kConnectionHttpParametersShape),
};
constexpr model::Shape kUpdateConnectionOAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "UpdateConnectionOAuthRequestParameters", .members = kUpdateConnectionOAuthRequestParametersMembers};

constexpr model::Member kUpdateConnectionApiKeyAuthRequestParametersMembers[] = {
  model::member<&UpdateConnectionApiKeyAuthRequestParameters::apiKeyName>("ApiKeyName", kAuthHeaderParametersShape),
  model::member<&UpdateConnectionApiKeyAuthRequestParameters::apiKeyValue>("ApiKeyValue", kAuthHeaderParametersSensitiveShape),
};
constexpr model::Shape kUpdateConnectionApiKeyAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "UpdateConnectionApiKeyAuthRequestParameters", .members = kUpdateConnectionApiKeyAuthRequestParametersMembers};

constexpr model::Member kUpdateConnectionAuthRequestParametersMembers[] = {
  model::member<&UpdateConnectionAuthRequestParameters::basicAuthParameters>("BasicAuthParameters", kUpdateConnectionBasicAuthRequestParametersShape),
  model::member<&UpdateConnectionAuthRequestParameters::oAuthParameters>("OAuthParameters", kUpdateConnectionOAuthRequestParametersShape),
  model::member<&UpdateConnectionAuthRequestParameters::apiKeyAuthParameters>("ApiKeyAuthParameters", kUpdateConnectionApiKeyAuthRequestParametersShape),
  model::member<&UpdateConnectionAuthRequestParameters::invocationHttpParameters>("InvocationHttpParameters", kConnectionHttpParametersShape),
  model::member<&UpdateConnectionAuthRequestParameters::connectivityParameters>("ConnectivityParameters", kConnectivityResourceParametersShape),
};
constexpr model::Shape kUpdateConnectionAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "UpdateConnectionAuthRequestParameters", .members = kUpdateConnectionAuthRequestParametersMembers};

constexpr model::Member kUpdateConnectionRequestMembers[] = {
  model::member<&UpdateConnectionRequest::name>("Name", kConnectionNameShape, true),
  model::member<&UpdateConnectionRequest::description>("Description", kConnectionDescriptionShape),
  model::member<&UpdateConnectionRequest::authorizationType>("AuthorizationType", kConnectionAuthorizationTypeShape),
  model::member<&UpdateConnectionRequest::authParameters>("AuthParameters", kUpdateConnectionAuthRequestParametersShape),
  model::member<&UpdateConnectionRequest::invocationConnectivityParameters>("InvocationConnectivityParameters", kConnectivityResourceParametersShape),
  model::member<&UpdateConnectionRequest::kmsKeyIdentifier>("KmsKeyIdentifier", kKmsKeyIdentifierShape),
};
constexpr model::Shape kUpdateConnectionRequestShape{.kind = model::Kind::Structure, .name = "UpdateConnectionRequest", .members = kUpdateConnectionRequestMembers, .create = &model::createObject<UpdateConnectionRequest>};

constexpr model::Member kUpdateConnectionResultMembers[] = {
  model::member<&UpdateConnectionResult::connectionArn>("ConnectionArn", kConnectionArnShape),
  model::member<&UpdateConnectionResult::connectionState>("ConnectionState", kConnectionStateShape),
  model::member<&UpdateConnectionResult::creationTime>("CreationTime", kTimestampShape),
  model::member<&UpdateConnectionResult::lastModifiedTime>("LastModifiedTime", kTimestampShape),
  model::member<&UpdateConnectionResult::lastAuthorizedTime>("LastAuthorizedTime", kTimestampShape),
};
constexpr model::Shape kUpdateConnectionResultShape{.kind = model::Kind::Structure, .name = "UpdateConnectionResponse", .members = kUpdateConnectionResultMembers, .create = &model::createObject<UpdateConnectionResult>};

constexpr model::Member kUpdateEndpointRequestMembers[] = {
  model::member<&UpdateEndpointRequest::name>("Name", kEndpointNameShape, true),
  model::member<&UpdateEndpointRequest::description>("Description", kEndpointDescriptionShape),
  model::member<&UpdateEndpointRequest::routingConfig>("RoutingConfig", kRoutingConfigShape),
  model::member<&UpdateEndpointRequest::replicationConfig>("ReplicationConfig", kReplicationConfigShape),
  model::member<&UpdateEndpointRequest::eventBuses>("EventBuses", kEndpointEventBusListShape),
  model::member<&UpdateEndpointRequest::roleArn>("RoleArn", kIamRoleArnShape),
};
constexpr model::Shape kUpdateEndpointRequestShape{.kind = model::Kind::Structure, .name = "UpdateEndpointRequest", .members = kUpdateEndpointRequestMembers, .create = &model::createObject<UpdateEndpointRequest>};

constexpr model::Member kUpdateEndpointResultMembers[] = {
  model::member<&UpdateEndpointResult::name>("Name", kEndpointNameShape),
  model::member<&UpdateEndpointResult::arn>("Arn", kEndpointArnShape),
  model::member<&UpdateEndpointResult::routingConfig>("RoutingConfig", kRoutingConfigShape),
  model::member<&UpdateEndpointResult::replicationConfig>("ReplicationConfig", kReplicationConfigShape),
  model::member<&UpdateEndpointResult::eventBuses>("EventBuses", kEndpointEventBusListShape),
  model::member<&UpdateEndpointResult::roleArn>("RoleArn", kIamRoleArnShape),
  model::member<&UpdateEndpointResult::endpointId>("EndpointId", kEndpointIdShape),
  model::member<&UpdateEndpointResult::endpointUrl>("EndpointUrl", kEndpointUrlShape),
  model::member<&UpdateEndpointResult::state>("State", kEndpointStateShape),
};
constexpr model::Shape kUpdateEndpointResultShape{.kind = model::Kind::Structure, .name = "UpdateEndpointResponse", .members = kUpdateEndpointResultMembers, .create = &model::createObject<UpdateEndpointResult>};

constexpr model::Member kUpdateEventBusRequestMembers[] = {
  model::member<&UpdateEventBusRequest::name>("Name", kEventBusNameShape),
  model::member<&UpdateEventBusRequest::kmsKeyIdentifier>("KmsKeyIdentifier", kKmsKeyIdentifierShape),
  model::member<&UpdateEventBusRequest::description>("Description", kEventBusDescriptionShape),
  model::member<&UpdateEventBusRequest::deadLetterConfig>("DeadLetterConfig", kDeadLetterConfigShape),
  model::member<&UpdateEventBusRequest::logConfig>("LogConfig", kLogConfigShape),
};
constexpr model::Shape kUpdateEventBusRequestShape{.kind = model::Kind::Structure, .name = "UpdateEventBusRequest", .members = kUpdateEventBusRequestMembers, .create = &model::createObject<UpdateEventBusRequest>};

constexpr model::Member kUpdateEventBusResultMembers[] = {
  model::member<&UpdateEventBusResult::arn>("Arn", kStringShape),
  model::member<&UpdateEventBusResult::name>("Name", kEventBusNameShape),
  model::member<&UpdateEventBusResult::kmsKeyIdentifier>("KmsKeyIdentifier", kKmsKeyIdentifierShape),
  model::member<&UpdateEventBusResult::description>("Description", kEventBusDescriptionShape),
  model::member<&UpdateEventBusResult::deadLetterConfig>("DeadLetterConfig", kDeadLetterConfigShape),
  model::member<&UpdateEventBusResult::logConfig>("LogConfig", kLogConfigShape),
};
constexpr model::Shape kUpdateEventBusResultShape{.kind = model::Kind::Structure, .name = "UpdateEventBusResponse", .members = kUpdateEventBusResultMembers, .create = &model::createObject<UpdateEventBusResult>};

}  // namespace

const model::Shape& ActivateEventSourceRequest::shape() { return kActivateEventSourceRequestShape; }
const model::Shape& ActivateEventSourceResult::shape() { return kActivateEventSourceResultShape; }
const model::Shape& CancelReplayRequest::shape() { return kCancelReplayRequestShape; }
const model::Shape& CancelReplayResult::shape() { return kCancelReplayResultShape; }
const model::Shape& CreateApiDestinationRequest::shape() { return kCreateApiDestinationRequestShape; }
const model::Shape& CreateApiDestinationResult::shape() { return kCreateApiDestinationResultShape; }
const model::Shape& CreateArchiveRequest::shape() { return kCreateArchiveRequestShape; }
const model::Shape& CreateArchiveResult::shape() { return kCreateArchiveResultShape; }
const model::Shape& CreateConnectionBasicAuthRequestParameters::shape() { return kCreateConnectionBasicAuthRequestParametersShape; }
const model::Shape& CreateConnectionOAuthClientRequestParameters::shape() { return kCreateConnectionOAuthClientRequestParametersShape; }
const model::Shape& ConnectionHeaderParameter::shape() { return kConnectionHeaderParameterShape; }
const model::Shape& ConnectionQueryStringParameter::shape() { return kConnectionQueryStringParameterShape; }
const model::Shape& ConnectionBodyParameter::shape() { return kConnectionBodyParameterShape; }
const model::Shape& ConnectionHttpParameters::shape() { return kConnectionHttpParametersShape; }
const model::Shape& CreateConnectionOAuthRequestParameters::shape() { return kCreateConnectionOAuthRequestParametersShape; }
const model::Shape& CreateConnectionApiKeyAuthRequestParameters::shape() { return kCreateConnectionApiKeyAuthRequestParametersShape; }
const model::Shape& ConnectivityResourceConfigurationArn::shape() { return kConnectivityResourceConfigurationArnShape; }
const model::Shape& ConnectivityResourceParameters::shape() { return kConnectivityResourceParametersShape; }
const model::Shape& CreateConnectionAuthRequestParameters::shape() { return kCreateConnectionAuthRequestParametersShape; }
const model::Shape& CreateConnectionRequest::shape() { return kCreateConnectionRequestShape; }
const model::Shape& CreateConnectionResult::shape() { return kCreateConnectionResultShape; }
const model::Shape& Primary::shape() { return kPrimaryShape; }
const model::Shape& Secondary::shape() { return kSecondaryShape; }
const model::Shape& FailoverConfig::shape() { return kFailoverConfigShape; }
const model::Shape& RoutingConfig::shape() { return kRoutingConfigShape; }
const model::Shape& ReplicationConfig::shape() { return kReplicationConfigShape; }
const model::Shape& EndpointEventBus::shape() { return kEndpointEventBusShape; }
const model::Shape& CreateEndpointRequest::shape() { return kCreateEndpointRequestShape; }
const model::Shape& CreateEndpointResult::shape() { return kCreateEndpointResultShape; }
const model::Shape& DeadLetterConfig::shape() { return kDeadLetterConfigShape; }
const model::Shape& LogConfig::shape() { return kLogConfigShape; }
const model::Shape& Tag::shape() { return kTagShape; }
const model::Shape& CreateEventBusRequest::shape() { return kCreateEventBusRequestShape; }
const model::Shape& CreateEventBusResult::shape() { return kCreateEventBusResultShape; }
const model::Shape& CreatePartnerEventSourceRequest::shape() { return kCreatePartnerEventSourceRequestShape; }
const model::Shape& CreatePartnerEventSourceResult::shape() { return kCreatePartnerEventSourceResultShape; }
const model::Shape& DeactivateEventSourceRequest::shape() { return kDeactivateEventSourceRequestShape; }
const model::Shape& DeactivateEventSourceResult::shape() { return kDeactivateEventSourceResultShape; }
const model::Shape& DeauthorizeConnectionRequest::shape() { return kDeauthorizeConnectionRequestShape; }
const model::Shape& DeauthorizeConnectionResult::shape() { return kDeauthorizeConnectionResultShape; }
const model::Shape& DeleteApiDestinationRequest::shape() { return kDeleteApiDestinationRequestShape; }
const model::Shape& DeleteApiDestinationResult::shape() { return kDeleteApiDestinationResultShape; }
const model::Shape& DeleteArchiveRequest::shape() { return kDeleteArchiveRequestShape; }
const model::Shape& DeleteArchiveResult::shape() { return kDeleteArchiveResultShape; }
const model::Shape& DeleteConnectionRequest::shape() { return kDeleteConnectionRequestShape; }
const model::Shape& DeleteConnectionResult::shape() { return kDeleteConnectionResultShape; }
const model::Shape& DeleteEndpointRequest::shape() { return kDeleteEndpointRequestShape; }
const model::Shape& DeleteEndpointResult::shape() { return kDeleteEndpointResultShape; }
const model::Shape& DeleteEventBusRequest::shape() { return kDeleteEventBusRequestShape; }
const model::Shape& DeleteEventBusResult::shape() { return kDeleteEventBusResultShape; }
const model::Shape& DeletePartnerEventSourceRequest::shape() { return kDeletePartnerEventSourceRequestShape; }
const model::Shape& DeletePartnerEventSourceResult::shape() { return kDeletePartnerEventSourceResultShape; }
const model::Shape& DeleteRuleRequest::shape() { return kDeleteRuleRequestShape; }
const model::Shape& DeleteRuleResult::shape() { return kDeleteRuleResultShape; }
const model::Shape& DescribeApiDestinationRequest::shape() { return kDescribeApiDestinationRequestShape; }
const model::Shape& DescribeApiDestinationResult::shape() { return kDescribeApiDestinationResultShape; }
const model::Shape& DescribeArchiveRequest::shape() { return kDescribeArchiveRequestShape; }
const model::Shape& DescribeArchiveResult::shape() { return kDescribeArchiveResultShape; }
const model::Shape& DescribeConnectionRequest::shape() { return kDescribeConnectionRequestShape; }
const model::Shape& DescribeConnectionResourceParameters::shape() { return kDescribeConnectionResourceParametersShape; }
const model::Shape& DescribeConnectionConnectivityParameters::shape() { return kDescribeConnectionConnectivityParametersShape; }
const model::Shape& ConnectionBasicAuthResponseParameters::shape() { return kConnectionBasicAuthResponseParametersShape; }
const model::Shape& ConnectionOAuthClientResponseParameters::shape() { return kConnectionOAuthClientResponseParametersShape; }
const model::Shape& ConnectionOAuthResponseParameters::shape() { return kConnectionOAuthResponseParametersShape; }
const model::Shape& ConnectionApiKeyAuthResponseParameters::shape() { return kConnectionApiKeyAuthResponseParametersShape; }
const model::Shape& ConnectionAuthResponseParameters::shape() { return kConnectionAuthResponseParametersShape; }
const model::Shape& DescribeConnectionResult::shape() { return kDescribeConnectionResultShape; }
const model::Shape& DescribeEndpointRequest::shape() { return kDescribeEndpointRequestShape; }
const model::Shape& DescribeEndpointResult::shape() { return kDescribeEndpointResultShape; }
const model::Shape& DescribeEventBusRequest::shape() { return kDescribeEventBusRequestShape; }
const model::Shape& DescribeEventBusResult::shape() { return kDescribeEventBusResultShape; }
const model::Shape& DescribeEventSourceRequest::shape() { return kDescribeEventSourceRequestShape; }
const model::Shape& DescribeEventSourceResult::shape() { return kDescribeEventSourceResultShape; }
const model::Shape& DescribePartnerEventSourceRequest::shape() { return kDescribePartnerEventSourceRequestShape; }
const model::Shape& DescribePartnerEventSourceResult::shape() { return kDescribePartnerEventSourceResultShape; }
const model::Shape& DescribeReplayRequest::shape() { return kDescribeReplayRequestShape; }
const model::Shape& ReplayDestination::shape() { return kReplayDestinationShape; }
const model::Shape& DescribeReplayResult::shape() { return kDescribeReplayResultShape; }
const model::Shape& DescribeRuleRequest::shape() { return kDescribeRuleRequestShape; }
const model::Shape& DescribeRuleResult::shape() { return kDescribeRuleResultShape; }
const model::Shape& DisableRuleRequest::shape() { return kDisableRuleRequestShape; }
const model::Shape& DisableRuleResult::shape() { return kDisableRuleResultShape; }
const model::Shape& EnableRuleRequest::shape() { return kEnableRuleRequestShape; }
const model::Shape& EnableRuleResult::shape() { return kEnableRuleResultShape; }
const model::Shape& ListApiDestinationsRequest::shape() { return kListApiDestinationsRequestShape; }
const model::Shape& ApiDestination::shape() { return kApiDestinationShape; }
const model::Shape& ListApiDestinationsResult::shape() { return kListApiDestinationsResultShape; }
const model::Shape& ListArchivesRequest::shape() { return kListArchivesRequestShape; }
const model::Shape& Archive::shape() { return kArchiveShape; }
const model::Shape& ListArchivesResult::shape() { return kListArchivesResultShape; }
const model::Shape& ListConnectionsRequest::shape() { return kListConnectionsRequestShape; }
const model::Shape& Connection::shape() { return kConnectionShape; }
const model::Shape& ListConnectionsResult::shape() { return kListConnectionsResultShape; }
const model::Shape& ListEndpointsRequest::shape() { return kListEndpointsRequestShape; }
const model::Shape& Endpoint::shape() { return kEndpointShape; }
const model::Shape& ListEndpointsResult::shape() { return kListEndpointsResultShape; }
const model::Shape& ListEventBusesRequest::shape() { return kListEventBusesRequestShape; }
const model::Shape& EventBus::shape() { return kEventBusShape; }
const model::Shape& ListEventBusesResult::shape() { return kListEventBusesResultShape; }
const model::Shape& ListEventSourcesRequest::shape() { return kListEventSourcesRequestShape; }
const model::Shape& EventSource::shape() { return kEventSourceShape; }
const model::Shape& ListEventSourcesResult::shape() { return kListEventSourcesResultShape; }
const model::Shape& ListPartnerEventSourceAccountsRequest::shape() { return kListPartnerEventSourceAccountsRequestShape; }
const model::Shape& PartnerEventSourceAccount::shape() { return kPartnerEventSourceAccountShape; }
const model::Shape& ListPartnerEventSourceAccountsResult::shape() { return kListPartnerEventSourceAccountsResultShape; }
const model::Shape& ListPartnerEventSourcesRequest::shape() { return kListPartnerEventSourcesRequestShape; }
const model::Shape& PartnerEventSource::shape() { return kPartnerEventSourceShape; }
const model::Shape& ListPartnerEventSourcesResult::shape() { return kListPartnerEventSourcesResultShape; }
const model::Shape& ListReplaysRequest::shape() { return kListReplaysRequestShape; }
const model::Shape& Replay::shape() { return kReplayShape; }
const model::Shape& ListReplaysResult::shape() { return kListReplaysResultShape; }
const model::Shape& ListRuleNamesByTargetRequest::shape() { return kListRuleNamesByTargetRequestShape; }
const model::Shape& ListRuleNamesByTargetResult::shape() { return kListRuleNamesByTargetResultShape; }
const model::Shape& ListRulesRequest::shape() { return kListRulesRequestShape; }
const model::Shape& Rule::shape() { return kRuleShape; }
const model::Shape& ListRulesResult::shape() { return kListRulesResultShape; }
const model::Shape& ListTagsForResourceRequest::shape() { return kListTagsForResourceRequestShape; }
const model::Shape& ListTagsForResourceResult::shape() { return kListTagsForResourceResultShape; }
const model::Shape& ListTargetsByRuleRequest::shape() { return kListTargetsByRuleRequestShape; }
const model::Shape& InputTransformer::shape() { return kInputTransformerShape; }
const model::Shape& KinesisParameters::shape() { return kKinesisParametersShape; }
const model::Shape& RunCommandTarget::shape() { return kRunCommandTargetShape; }
const model::Shape& RunCommandParameters::shape() { return kRunCommandParametersShape; }
const model::Shape& AwsVpcConfiguration::shape() { return kAwsVpcConfigurationShape; }
const model::Shape& NetworkConfiguration::shape() { return kNetworkConfigurationShape; }
const model::Shape& CapacityProviderStrategyItem::shape() { return kCapacityProviderStrategyItemShape; }
const model::Shape& PlacementConstraint::shape() { return kPlacementConstraintShape; }
const model::Shape& PlacementStrategy::shape() { return kPlacementStrategyShape; }
const model::Shape& EcsParameters::shape() { return kEcsParametersShape; }
const model::Shape& BatchArrayProperties::shape() { return kBatchArrayPropertiesShape; }
const model::Shape& BatchRetryStrategy::shape() { return kBatchRetryStrategyShape; }
const model::Shape& BatchParameters::shape() { return kBatchParametersShape; }
const model::Shape& SqsParameters::shape() { return kSqsParametersShape; }
const model::Shape& HttpParameters::shape() { return kHttpParametersShape; }
const model::Shape& RedshiftDataParameters::shape() { return kRedshiftDataParametersShape; }
const model::Shape& SageMakerPipelineParameter::shape() { return kSageMakerPipelineParameterShape; }
const model::Shape& SageMakerPipelineParameters::shape() { return kSageMakerPipelineParametersShape; }
const model::Shape& RetryPolicy::shape() { return kRetryPolicyShape; }
const model::Shape& AppSyncParameters::shape() { return kAppSyncParametersShape; }
const model::Shape& Target::shape() { return kTargetShape; }
const model::Shape& ListTargetsByRuleResult::shape() { return kListTargetsByRuleResultShape; }
const model::Shape& PutEventsRequestEntry::shape() { return kPutEventsRequestEntryShape; }
const model::Shape& PutEventsRequest::shape() { return kPutEventsRequestShape; }
const model::Shape& PutEventsResultEntry::shape() { return kPutEventsResultEntryShape; }
const model::Shape& PutEventsResult::shape() { return kPutEventsResultShape; }
const model::Shape& PutPartnerEventsRequestEntry::shape() { return kPutPartnerEventsRequestEntryShape; }
const model::Shape& PutPartnerEventsRequest::shape() { return kPutPartnerEventsRequestShape; }
const model::Shape& PutPartnerEventsResultEntry::shape() { return kPutPartnerEventsResultEntryShape; }
const model::Shape& PutPartnerEventsResult::shape() { return kPutPartnerEventsResultShape; }
const model::Shape& Condition::shape() { return kConditionShape; }
const model::Shape& PutPermissionRequest::shape() { return kPutPermissionRequestShape; }
const model::Shape& PutPermissionResult::shape() { return kPutPermissionResultShape; }
const model::Shape& PutRuleRequest::shape() { return kPutRuleRequestShape; }
const model::Shape& PutRuleResult::shape() { return kPutRuleResultShape; }
const model::Shape& PutTargetsRequest::shape() { return kPutTargetsRequestShape; }
const model::Shape& PutTargetsResultEntry::shape() { return kPutTargetsResultEntryShape; }
const model::Shape& PutTargetsResult::shape() { return kPutTargetsResultShape; }
const model::Shape& RemovePermissionRequest::shape() { return kRemovePermissionRequestShape; }
const model::Shape& RemovePermissionResult::shape() { return kRemovePermissionResultShape; }
const model::Shape& RemoveTargetsRequest::shape() { return kRemoveTargetsRequestShape; }
const model::Shape& RemoveTargetsResultEntry::shape() { return kRemoveTargetsResultEntryShape; }
const model::Shape& RemoveTargetsResult::shape() { return kRemoveTargetsResultShape; }
const model::Shape& StartReplayRequest::shape() { return kStartReplayRequestShape; }
const model::Shape& StartReplayResult::shape() { return kStartReplayResultShape; }
const model::Shape& TagResourceRequest::shape() { return kTagResourceRequestShape; }
const model::Shape& TagResourceResult::shape() { return kTagResourceResultShape; }
const model::Shape& TestEventPatternRequest::shape() { return kTestEventPatternRequestShape; }
const model::Shape& TestEventPatternResult::shape() { return kTestEventPatternResultShape; }
const model::Shape& UntagResourceRequest::shape() { return kUntagResourceRequestShape; }
const model::Shape& UntagResourceResult::shape() { return kUntagResourceResultShape; }
const model::Shape& UpdateApiDestinationRequest::shape() { return kUpdateApiDestinationRequestShape; }
const model::Shape& UpdateApiDestinationResult::shape() { return kUpdateApiDestinationResultShape; }
const model::Shape& UpdateArchiveRequest::shape() { return kUpdateArchiveRequestShape; }
const model::Shape& UpdateArchiveResult::shape() { return kUpdateArchiveResultShape; }
const model::Shape& UpdateConnectionBasicAuthRequestParameters::shape() { return kUpdateConnectionBasicAuthRequestParametersShape; }
const model::Shape& UpdateConnectionOAuthClientRequestParameters::shape() { return kUpdateConnectionOAuthClientRequestParametersShape; }
const model::Shape& UpdateConnectionOAuthRequestParameters::shape() { return kUpdateConnectionOAuthRequestParametersShape; }
const model::Shape& UpdateConnectionApiKeyAuthRequestParameters::shape() { return kUpdateConnectionApiKeyAuthRequestParametersShape; }
const model::Shape& UpdateConnectionAuthRequestParameters::shape() { return kUpdateConnectionAuthRequestParametersShape; }
const model::Shape& UpdateConnectionRequest::shape() { return kUpdateConnectionRequestShape; }
const model::Shape& UpdateConnectionResult::shape() { return kUpdateConnectionResultShape; }
const model::Shape& UpdateEndpointRequest::shape() { return kUpdateEndpointRequestShape; }
const model::Shape& UpdateEndpointResult::shape() { return kUpdateEndpointResultShape; }
const model::Shape& UpdateEventBusRequest::shape() { return kUpdateEventBusRequestShape; }
const model::Shape& UpdateEventBusResult::shape() { return kUpdateEventBusResultShape; }

namespace {

constexpr model::OperationModel kOperations[] = {
  {.name = "ActivateEventSource", .request = &kActivateEventSourceRequestShape, .result = &kActivateEventSourceResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "CancelReplay", .request = &kCancelReplayRequestShape, .result = &kCancelReplayResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "CreateApiDestination", .request = &kCreateApiDestinationRequestShape, .result = &kCreateApiDestinationResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "CreateArchive", .request = &kCreateArchiveRequestShape, .result = &kCreateArchiveResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "CreateConnection", .request = &kCreateConnectionRequestShape, .result = &kCreateConnectionResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "CreateEndpoint", .request = &kCreateEndpointRequestShape, .result = &kCreateEndpointResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "CreateEventBus", .request = &kCreateEventBusRequestShape, .result = &kCreateEventBusResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "CreatePartnerEventSource", .request = &kCreatePartnerEventSourceRequestShape, .result = &kCreatePartnerEventSourceResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DeactivateEventSource", .request = &kDeactivateEventSourceRequestShape, .result = &kDeactivateEventSourceResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "DeauthorizeConnection", .request = &kDeauthorizeConnectionRequestShape, .result = &kDeauthorizeConnectionResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DeleteApiDestination", .request = &kDeleteApiDestinationRequestShape, .result = &kDeleteApiDestinationResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DeleteArchive", .request = &kDeleteArchiveRequestShape, .result = &kDeleteArchiveResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DeleteConnection", .request = &kDeleteConnectionRequestShape, .result = &kDeleteConnectionResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DeleteEndpoint", .request = &kDeleteEndpointRequestShape, .result = &kDeleteEndpointResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DeleteEventBus", .request = &kDeleteEventBusRequestShape, .result = &kDeleteEventBusResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "DeletePartnerEventSource", .request = &kDeletePartnerEventSourceRequestShape, .result = &kDeletePartnerEventSourceResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "DeleteRule", .request = &kDeleteRuleRequestShape, .result = &kDeleteRuleResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeApiDestination", .request = &kDescribeApiDestinationRequestShape, .result = &kDescribeApiDestinationResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeArchive", .request = &kDescribeArchiveRequestShape, .result = &kDescribeArchiveResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeConnection", .request = &kDescribeConnectionRequestShape, .result = &kDescribeConnectionResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeEndpoint", .request = &kDescribeEndpointRequestShape, .result = &kDescribeEndpointResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeEventBus", .request = &kDescribeEventBusRequestShape, .result = &kDescribeEventBusResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeEventSource", .request = &kDescribeEventSourceRequestShape, .result = &kDescribeEventSourceResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribePartnerEventSource", .request = &kDescribePartnerEventSourceRequestShape, .result = &kDescribePartnerEventSourceResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeReplay", .request = &kDescribeReplayRequestShape, .result = &kDescribeReplayResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DescribeRule", .request = &kDescribeRuleRequestShape, .result = &kDescribeRuleResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "DisableRule", .request = &kDisableRuleRequestShape, .result = &kDisableRuleResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "EnableRule", .request = &kEnableRuleRequestShape, .result = &kEnableRuleResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "ListApiDestinations", .request = &kListApiDestinationsRequestShape, .result = &kListApiDestinationsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListArchives", .request = &kListArchivesRequestShape, .result = &kListArchivesResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListConnections", .request = &kListConnectionsRequestShape, .result = &kListConnectionsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListEndpoints", .request = &kListEndpointsRequestShape, .result = &kListEndpointsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListEventBuses", .request = &kListEventBusesRequestShape, .result = &kListEventBusesResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListEventSources", .request = &kListEventSourcesRequestShape, .result = &kListEventSourcesResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListPartnerEventSourceAccounts", .request = &kListPartnerEventSourceAccountsRequestShape, .result = &kListPartnerEventSourceAccountsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListPartnerEventSources", .request = &kListPartnerEventSourcesRequestShape, .result = &kListPartnerEventSourcesResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListReplays", .request = &kListReplaysRequestShape, .result = &kListReplaysResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListRuleNamesByTarget", .request = &kListRuleNamesByTargetRequestShape, .result = &kListRuleNamesByTargetResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListRules", .request = &kListRulesRequestShape, .result = &kListRulesResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListTagsForResource", .request = &kListTagsForResourceRequestShape, .result = &kListTagsForResourceResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "ListTargetsByRule", .request = &kListTargetsByRuleRequestShape, .result = &kListTargetsByRuleResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "PutEvents", .request = &kPutEventsRequestShape, .result = &kPutEventsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "PutPartnerEvents", .request = &kPutPartnerEventsRequestShape, .result = &kPutPartnerEventsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "PutPermission", .request = &kPutPermissionRequestShape, .result = &kPutPermissionResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "PutRule", .request = &kPutRuleRequestShape, .result = &kPutRuleResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "PutTargets", .request = &kPutTargetsRequestShape, .result = &kPutTargetsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "RemovePermission", .request = &kRemovePermissionRequestShape, .result = &kRemovePermissionResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "RemoveTargets", .request = &kRemoveTargetsRequestShape, .result = &kRemoveTargetsResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "StartReplay", .request = &kStartReplayRequestShape, .result = &kStartReplayResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "TagResource", .request = &kTagResourceRequestShape, .result = &kTagResourceResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "TestEventPattern", .request = &kTestEventPatternRequestShape, .result = &kTestEventPatternResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UntagResource", .request = &kUntagResourceRequestShape, .result = &kUntagResourceResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateApiDestination", .request = &kUpdateApiDestinationRequestShape, .result = &kUpdateApiDestinationResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateArchive", .request = &kUpdateArchiveRequestShape, .result = &kUpdateArchiveResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateConnection", .request = &kUpdateConnectionRequestShape, .result = &kUpdateConnectionResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateEndpoint", .request = &kUpdateEndpointRequestShape, .result = &kUpdateEndpointResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
  {.name = "UpdateEventBus", .request = &kUpdateEventBusRequestShape, .result = &kUpdateEventBusResultShape, .has_output = true, .http_method = "POST", .http_uri = "/"},
};

constexpr model::ErrorModel kErrors[] = {
  {.name = "AccessDeniedException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ConcurrentModificationException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "IllegalStatusException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "InternalException", .query_code = "", .http_status = 500, .shape = nullptr},
  {.name = "InvalidEventPatternException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "InvalidStateException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "LimitExceededException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ManagedRuleException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "OperationDisabledException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "PolicyLengthExceededException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ResourceAlreadyExistsException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ResourceNotFoundException", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "ThrottlingException", .query_code = "", .http_status = 400, .shape = nullptr},
};

constexpr model::Protocol kProtocols[] = {model::Protocol::AwsJson};

constexpr model::ServiceModel kService{
  .name = "events",
  .signing_name = "events",
  .target_prefix = "AWSEvents",
  .json_version = "1.1",
  .api_version = "2015-10-07",
  .xml_namespace = "",
  .error_namespace = "",
  .query_compatible = false,
  .protocols = kProtocols,
  .operations = kOperations,
  .errors = kErrors,
};

}  // namespace

const model::ServiceModel& serviceModel() { return kService; }

ActivateEventSourceResult EventBridgeOperations::activateEventSource(const ActivateEventSourceRequest& request) {
  ActivateEventSourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ActivateEventSource), region_, &request, &result);
  return result;
}
CancelReplayResult EventBridgeOperations::cancelReplay(const CancelReplayRequest& request) {
  CancelReplayResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CancelReplay), region_, &request, &result);
  return result;
}
CreateApiDestinationResult EventBridgeOperations::createApiDestination(const CreateApiDestinationRequest& request) {
  CreateApiDestinationResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateApiDestination), region_, &request, &result);
  return result;
}
CreateArchiveResult EventBridgeOperations::createArchive(const CreateArchiveRequest& request) {
  CreateArchiveResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateArchive), region_, &request, &result);
  return result;
}
CreateConnectionResult EventBridgeOperations::createConnection(const CreateConnectionRequest& request) {
  CreateConnectionResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateConnection), region_, &request, &result);
  return result;
}
CreateEndpointResult EventBridgeOperations::createEndpoint(const CreateEndpointRequest& request) {
  CreateEndpointResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateEndpoint), region_, &request, &result);
  return result;
}
CreateEventBusResult EventBridgeOperations::createEventBus(const CreateEventBusRequest& request) {
  CreateEventBusResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateEventBus), region_, &request, &result);
  return result;
}
CreatePartnerEventSourceResult EventBridgeOperations::createPartnerEventSource(const CreatePartnerEventSourceRequest& request) {
  CreatePartnerEventSourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreatePartnerEventSource), region_, &request, &result);
  return result;
}
DeactivateEventSourceResult EventBridgeOperations::deactivateEventSource(const DeactivateEventSourceRequest& request) {
  DeactivateEventSourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeactivateEventSource), region_, &request, &result);
  return result;
}
DeauthorizeConnectionResult EventBridgeOperations::deauthorizeConnection(const DeauthorizeConnectionRequest& request) {
  DeauthorizeConnectionResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeauthorizeConnection), region_, &request, &result);
  return result;
}
DeleteApiDestinationResult EventBridgeOperations::deleteApiDestination(const DeleteApiDestinationRequest& request) {
  DeleteApiDestinationResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteApiDestination), region_, &request, &result);
  return result;
}
DeleteArchiveResult EventBridgeOperations::deleteArchive(const DeleteArchiveRequest& request) {
  DeleteArchiveResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteArchive), region_, &request, &result);
  return result;
}
DeleteConnectionResult EventBridgeOperations::deleteConnection(const DeleteConnectionRequest& request) {
  DeleteConnectionResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteConnection), region_, &request, &result);
  return result;
}
DeleteEndpointResult EventBridgeOperations::deleteEndpoint(const DeleteEndpointRequest& request) {
  DeleteEndpointResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteEndpoint), region_, &request, &result);
  return result;
}
DeleteEventBusResult EventBridgeOperations::deleteEventBus(const DeleteEventBusRequest& request) {
  DeleteEventBusResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteEventBus), region_, &request, &result);
  return result;
}
DeletePartnerEventSourceResult EventBridgeOperations::deletePartnerEventSource(const DeletePartnerEventSourceRequest& request) {
  DeletePartnerEventSourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeletePartnerEventSource), region_, &request, &result);
  return result;
}
DeleteRuleResult EventBridgeOperations::deleteRule(const DeleteRuleRequest& request) {
  DeleteRuleResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteRule), region_, &request, &result);
  return result;
}
DescribeApiDestinationResult EventBridgeOperations::describeApiDestination(const DescribeApiDestinationRequest& request) {
  DescribeApiDestinationResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeApiDestination), region_, &request, &result);
  return result;
}
DescribeArchiveResult EventBridgeOperations::describeArchive(const DescribeArchiveRequest& request) {
  DescribeArchiveResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeArchive), region_, &request, &result);
  return result;
}
DescribeConnectionResult EventBridgeOperations::describeConnection(const DescribeConnectionRequest& request) {
  DescribeConnectionResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeConnection), region_, &request, &result);
  return result;
}
DescribeEndpointResult EventBridgeOperations::describeEndpoint(const DescribeEndpointRequest& request) {
  DescribeEndpointResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeEndpoint), region_, &request, &result);
  return result;
}
DescribeEventBusResult EventBridgeOperations::describeEventBus(const DescribeEventBusRequest& request) {
  DescribeEventBusResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeEventBus), region_, &request, &result);
  return result;
}
DescribeEventSourceResult EventBridgeOperations::describeEventSource(const DescribeEventSourceRequest& request) {
  DescribeEventSourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeEventSource), region_, &request, &result);
  return result;
}
DescribePartnerEventSourceResult EventBridgeOperations::describePartnerEventSource(const DescribePartnerEventSourceRequest& request) {
  DescribePartnerEventSourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribePartnerEventSource), region_, &request, &result);
  return result;
}
DescribeReplayResult EventBridgeOperations::describeReplay(const DescribeReplayRequest& request) {
  DescribeReplayResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeReplay), region_, &request, &result);
  return result;
}
DescribeRuleResult EventBridgeOperations::describeRule(const DescribeRuleRequest& request) {
  DescribeRuleResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeRule), region_, &request, &result);
  return result;
}
DisableRuleResult EventBridgeOperations::disableRule(const DisableRuleRequest& request) {
  DisableRuleResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DisableRule), region_, &request, &result);
  return result;
}
EnableRuleResult EventBridgeOperations::enableRule(const EnableRuleRequest& request) {
  EnableRuleResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::EnableRule), region_, &request, &result);
  return result;
}
ListApiDestinationsResult EventBridgeOperations::listApiDestinations(const ListApiDestinationsRequest& request) {
  ListApiDestinationsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListApiDestinations), region_, &request, &result);
  return result;
}
ListArchivesResult EventBridgeOperations::listArchives(const ListArchivesRequest& request) {
  ListArchivesResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListArchives), region_, &request, &result);
  return result;
}
ListConnectionsResult EventBridgeOperations::listConnections(const ListConnectionsRequest& request) {
  ListConnectionsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListConnections), region_, &request, &result);
  return result;
}
ListEndpointsResult EventBridgeOperations::listEndpoints(const ListEndpointsRequest& request) {
  ListEndpointsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListEndpoints), region_, &request, &result);
  return result;
}
ListEventBusesResult EventBridgeOperations::listEventBuses(const ListEventBusesRequest& request) {
  ListEventBusesResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListEventBuses), region_, &request, &result);
  return result;
}
ListEventSourcesResult EventBridgeOperations::listEventSources(const ListEventSourcesRequest& request) {
  ListEventSourcesResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListEventSources), region_, &request, &result);
  return result;
}
ListPartnerEventSourceAccountsResult EventBridgeOperations::listPartnerEventSourceAccounts(const ListPartnerEventSourceAccountsRequest& request) {
  ListPartnerEventSourceAccountsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListPartnerEventSourceAccounts), region_, &request, &result);
  return result;
}
ListPartnerEventSourcesResult EventBridgeOperations::listPartnerEventSources(const ListPartnerEventSourcesRequest& request) {
  ListPartnerEventSourcesResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListPartnerEventSources), region_, &request, &result);
  return result;
}
ListReplaysResult EventBridgeOperations::listReplays(const ListReplaysRequest& request) {
  ListReplaysResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListReplays), region_, &request, &result);
  return result;
}
ListRuleNamesByTargetResult EventBridgeOperations::listRuleNamesByTarget(const ListRuleNamesByTargetRequest& request) {
  ListRuleNamesByTargetResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListRuleNamesByTarget), region_, &request, &result);
  return result;
}
ListRulesResult EventBridgeOperations::listRules(const ListRulesRequest& request) {
  ListRulesResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListRules), region_, &request, &result);
  return result;
}
ListTagsForResourceResult EventBridgeOperations::listTagsForResource(const ListTagsForResourceRequest& request) {
  ListTagsForResourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListTagsForResource), region_, &request, &result);
  return result;
}
ListTargetsByRuleResult EventBridgeOperations::listTargetsByRule(const ListTargetsByRuleRequest& request) {
  ListTargetsByRuleResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListTargetsByRule), region_, &request, &result);
  return result;
}
PutEventsResult EventBridgeOperations::putEvents(const PutEventsRequest& request) {
  PutEventsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::PutEvents), region_, &request, &result);
  return result;
}
PutPartnerEventsResult EventBridgeOperations::putPartnerEvents(const PutPartnerEventsRequest& request) {
  PutPartnerEventsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::PutPartnerEvents), region_, &request, &result);
  return result;
}
PutPermissionResult EventBridgeOperations::putPermission(const PutPermissionRequest& request) {
  PutPermissionResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::PutPermission), region_, &request, &result);
  return result;
}
PutRuleResult EventBridgeOperations::putRule(const PutRuleRequest& request) {
  PutRuleResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::PutRule), region_, &request, &result);
  return result;
}
PutTargetsResult EventBridgeOperations::putTargets(const PutTargetsRequest& request) {
  PutTargetsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::PutTargets), region_, &request, &result);
  return result;
}
RemovePermissionResult EventBridgeOperations::removePermission(const RemovePermissionRequest& request) {
  RemovePermissionResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::RemovePermission), region_, &request, &result);
  return result;
}
RemoveTargetsResult EventBridgeOperations::removeTargets(const RemoveTargetsRequest& request) {
  RemoveTargetsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::RemoveTargets), region_, &request, &result);
  return result;
}
StartReplayResult EventBridgeOperations::startReplay(const StartReplayRequest& request) {
  StartReplayResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::StartReplay), region_, &request, &result);
  return result;
}
TagResourceResult EventBridgeOperations::tagResource(const TagResourceRequest& request) {
  TagResourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::TagResource), region_, &request, &result);
  return result;
}
TestEventPatternResult EventBridgeOperations::testEventPattern(const TestEventPatternRequest& request) {
  TestEventPatternResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::TestEventPattern), region_, &request, &result);
  return result;
}
UntagResourceResult EventBridgeOperations::untagResource(const UntagResourceRequest& request) {
  UntagResourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UntagResource), region_, &request, &result);
  return result;
}
UpdateApiDestinationResult EventBridgeOperations::updateApiDestination(const UpdateApiDestinationRequest& request) {
  UpdateApiDestinationResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateApiDestination), region_, &request, &result);
  return result;
}
UpdateArchiveResult EventBridgeOperations::updateArchive(const UpdateArchiveRequest& request) {
  UpdateArchiveResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateArchive), region_, &request, &result);
  return result;
}
UpdateConnectionResult EventBridgeOperations::updateConnection(const UpdateConnectionRequest& request) {
  UpdateConnectionResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateConnection), region_, &request, &result);
  return result;
}
UpdateEndpointResult EventBridgeOperations::updateEndpoint(const UpdateEndpointRequest& request) {
  UpdateEndpointResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateEndpoint), region_, &request, &result);
  return result;
}
UpdateEventBusResult EventBridgeOperations::updateEventBus(const UpdateEventBusRequest& request) {
  UpdateEventBusResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateEventBus), region_, &request, &result);
  return result;
}

}  // namespace squall::eventbridge
