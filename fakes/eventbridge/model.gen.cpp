// eventbridge/model.gen.cpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 6508bd9288524b7fa424e14471e72f8ee0a95601d77348c1ebc13062a796d2bd
// clang-format off
#include <squall/eventbridge/model.gen.hpp>

#include "core/invoke.hpp"
#include "core/model.hpp"

namespace squall::eventbridge {
namespace {

constexpr model::Shape kEventSourceNameShape{.kind = model::Kind::String, .name = "EventSourceName", .constraint = {.min = 1, .max = 256, .pattern = "aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}"}};
void* accessActivateEventSourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ActivateEventSourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kActivateEventSourceRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEventSourceNameShape, .required = true, .index = 0, .access = &accessActivateEventSourceRequest},
};
constexpr model::Shape kActivateEventSourceRequestShape{.kind = model::Kind::Structure, .name = "ActivateEventSourceRequest", .members = kActivateEventSourceRequestMembers, .create = &model::createObject<ActivateEventSourceRequest>};

constexpr model::Shape kActivateEventSourceResultShape{.kind = model::Kind::Structure, .name = "ActivateEventSourceResult", .create = &model::createObject<ActivateEventSourceResult>};

constexpr model::Shape kReplayNameShape{.kind = model::Kind::String, .name = "ReplayName", .constraint = {.min = 1, .max = 64, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
void* accessCancelReplayRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CancelReplayRequest*>(object);
  switch (index) {
    case 0: return model::field(value.replayName, make);
    default: return nullptr;
  }
}
constexpr model::Member kCancelReplayRequestMembers[] = {
  {.name = "ReplayName", .wire_name = "ReplayName", .shape = &kReplayNameShape, .required = true, .index = 0, .access = &accessCancelReplayRequest},
};
constexpr model::Shape kCancelReplayRequestShape{.kind = model::Kind::Structure, .name = "CancelReplayRequest", .members = kCancelReplayRequestMembers, .create = &model::createObject<CancelReplayRequest>};

constexpr model::Shape kReplayArnShape{.kind = model::Kind::String, .name = "ReplayArn", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/[\\.\\-_A-Za-z0-9]+$"}};
constexpr std::string_view kReplayStateValues[] = {"STARTING", "RUNNING", "CANCELLING", "COMPLETED", "CANCELLED", "FAILED"};
constexpr model::Shape kReplayStateShape{.kind = model::Kind::String, .name = "ReplayState", .constraint = {.values = kReplayStateValues}};
constexpr model::Shape kReplayStateReasonShape{.kind = model::Kind::String, .name = "ReplayStateReason", .constraint = {.max = 512, .pattern = ".*"}};
void* accessCancelReplayResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CancelReplayResult*>(object);
  switch (index) {
    case 0: return model::field(value.replayArn, make);
    case 1: return model::field(value.state, make);
    case 2: return model::field(value.stateReason, make);
    default: return nullptr;
  }
}
constexpr model::Member kCancelReplayResultMembers[] = {
  {.name = "ReplayArn", .wire_name = "ReplayArn", .shape = &kReplayArnShape, .index = 0, .access = &accessCancelReplayResult},
  {.name = "State", .wire_name = "State", .shape = &kReplayStateShape, .index = 1, .access = &accessCancelReplayResult},
  {.name = "StateReason", .wire_name = "StateReason", .shape = &kReplayStateReasonShape, .index = 2, .access = &accessCancelReplayResult},
};
constexpr model::Shape kCancelReplayResultShape{.kind = model::Kind::Structure, .name = "CancelReplayResponse", .members = kCancelReplayResultMembers, .create = &model::createObject<CancelReplayResult>};

constexpr model::Shape kApiDestinationNameShape{.kind = model::Kind::String, .name = "ApiDestinationName", .constraint = {.min = 1, .max = 64, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kApiDestinationDescriptionShape{.kind = model::Kind::String, .name = "ApiDestinationDescription", .constraint = {.max = 512, .pattern = ".*"}};
constexpr model::Shape kConnectionArnShape{.kind = model::Kind::String, .name = "ConnectionArn", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:connection\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$"}};
constexpr model::Shape kHttpsEndpointShape{.kind = model::Kind::String, .name = "HttpsEndpoint", .constraint = {.min = 1, .max = 2048, .pattern = "^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$"}};
constexpr std::string_view kApiDestinationHttpMethodValues[] = {"POST", "GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"};
constexpr model::Shape kApiDestinationHttpMethodShape{.kind = model::Kind::String, .name = "ApiDestinationHttpMethod", .constraint = {.values = kApiDestinationHttpMethodValues}};
constexpr model::Shape kApiDestinationInvocationRateLimitPerSecondShape{.kind = model::Kind::Integer, .name = "ApiDestinationInvocationRateLimitPerSecond", .constraint = {.min = 1}};
void* accessCreateApiDestinationRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateApiDestinationRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.description, make);
    case 2: return model::field(value.connectionArn, make);
    case 3: return model::field(value.invocationEndpoint, make);
    case 4: return model::field(value.httpMethod, make);
    case 5: return model::field(value.invocationRateLimitPerSecond, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateApiDestinationRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kApiDestinationNameShape, .required = true, .index = 0, .access = &accessCreateApiDestinationRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kApiDestinationDescriptionShape, .index = 1, .access = &accessCreateApiDestinationRequest},
  {.name = "ConnectionArn", .wire_name = "ConnectionArn", .shape = &kConnectionArnShape, .required = true, .index = 2, .access = &accessCreateApiDestinationRequest},
  {.name = "InvocationEndpoint", .wire_name = "InvocationEndpoint", .shape = &kHttpsEndpointShape, .required = true, .index = 3, .access = &accessCreateApiDestinationRequest},
  {.name = "HttpMethod", .wire_name = "HttpMethod", .shape = &kApiDestinationHttpMethodShape, .required = true, .index = 4, .access = &accessCreateApiDestinationRequest},
  {.name = "InvocationRateLimitPerSecond", .wire_name = "InvocationRateLimitPerSecond", .shape = &kApiDestinationInvocationRateLimitPerSecondShape, .index = 5, .access = &accessCreateApiDestinationRequest},
};
constexpr model::Shape kCreateApiDestinationRequestShape{.kind = model::Kind::Structure, .name = "CreateApiDestinationRequest", .members = kCreateApiDestinationRequestMembers, .create = &model::createObject<CreateApiDestinationRequest>};

constexpr model::Shape kApiDestinationArnShape{.kind = model::Kind::String, .name = "ApiDestinationArn", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:api-destination\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$"}};
constexpr std::string_view kApiDestinationStateValues[] = {"ACTIVE", "INACTIVE"};
constexpr model::Shape kApiDestinationStateShape{.kind = model::Kind::String, .name = "ApiDestinationState", .constraint = {.values = kApiDestinationStateValues}};
constexpr model::Shape kTimestampShape{.kind = model::Kind::Timestamp, .name = "Timestamp"};
void* accessCreateApiDestinationResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateApiDestinationResult*>(object);
  switch (index) {
    case 0: return model::field(value.apiDestinationArn, make);
    case 1: return model::field(value.apiDestinationState, make);
    case 2: return model::field(value.creationTime, make);
    case 3: return model::field(value.lastModifiedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateApiDestinationResultMembers[] = {
  {.name = "ApiDestinationArn", .wire_name = "ApiDestinationArn", .shape = &kApiDestinationArnShape, .index = 0, .access = &accessCreateApiDestinationResult},
  {.name = "ApiDestinationState", .wire_name = "ApiDestinationState", .shape = &kApiDestinationStateShape, .index = 1, .access = &accessCreateApiDestinationResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 2, .access = &accessCreateApiDestinationResult},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 3, .access = &accessCreateApiDestinationResult},
};
constexpr model::Shape kCreateApiDestinationResultShape{.kind = model::Kind::Structure, .name = "CreateApiDestinationResponse", .members = kCreateApiDestinationResultMembers, .create = &model::createObject<CreateApiDestinationResult>};

constexpr model::Shape kArchiveNameShape{.kind = model::Kind::String, .name = "ArchiveName", .constraint = {.min = 1, .max = 48, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kEventBusArnShape{.kind = model::Kind::String, .name = "EventBusArn", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$"}};
constexpr model::Shape kArchiveDescriptionShape{.kind = model::Kind::String, .name = "ArchiveDescription", .constraint = {.max = 512, .pattern = ".*"}};
constexpr model::Shape kEventPatternShape{.kind = model::Kind::String, .name = "EventPattern", .constraint = {.max = 4096}};
constexpr model::Shape kRetentionDaysShape{.kind = model::Kind::Integer, .name = "RetentionDays", .constraint = {.min = 0}};
constexpr model::Shape kKmsKeyIdentifierShape{.kind = model::Kind::String, .name = "KmsKeyIdentifier", .constraint = {.max = 2048, .pattern = "^[a-zA-Z0-9_\\-/:]*$"}};
void* accessCreateArchiveRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateArchiveRequest*>(object);
  switch (index) {
    case 0: return model::field(value.archiveName, make);
    case 1: return model::field(value.eventSourceArn, make);
    case 2: return model::field(value.description, make);
    case 3: return model::field(value.eventPattern, make);
    case 4: return model::field(value.retentionDays, make);
    case 5: return model::field(value.kmsKeyIdentifier, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateArchiveRequestMembers[] = {
  {.name = "ArchiveName", .wire_name = "ArchiveName", .shape = &kArchiveNameShape, .required = true, .index = 0, .access = &accessCreateArchiveRequest},
  {.name = "EventSourceArn", .wire_name = "EventSourceArn", .shape = &kEventBusArnShape, .required = true, .index = 1, .access = &accessCreateArchiveRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kArchiveDescriptionShape, .index = 2, .access = &accessCreateArchiveRequest},
  {.name = "EventPattern", .wire_name = "EventPattern", .shape = &kEventPatternShape, .index = 3, .access = &accessCreateArchiveRequest},
  {.name = "RetentionDays", .wire_name = "RetentionDays", .shape = &kRetentionDaysShape, .index = 4, .access = &accessCreateArchiveRequest},
  {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .shape = &kKmsKeyIdentifierShape, .index = 5, .access = &accessCreateArchiveRequest},
};
constexpr model::Shape kCreateArchiveRequestShape{.kind = model::Kind::Structure, .name = "CreateArchiveRequest", .members = kCreateArchiveRequestMembers, .create = &model::createObject<CreateArchiveRequest>};

constexpr model::Shape kArchiveArnShape{.kind = model::Kind::String, .name = "ArchiveArn", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$"}};
constexpr std::string_view kArchiveStateValues[] = {"ENABLED", "DISABLED", "CREATING", "UPDATING", "CREATE_FAILED", "UPDATE_FAILED"};
constexpr model::Shape kArchiveStateShape{.kind = model::Kind::String, .name = "ArchiveState", .constraint = {.values = kArchiveStateValues}};
constexpr model::Shape kArchiveStateReasonShape{.kind = model::Kind::String, .name = "ArchiveStateReason", .constraint = {.max = 512, .pattern = ".*"}};
void* accessCreateArchiveResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateArchiveResult*>(object);
  switch (index) {
    case 0: return model::field(value.archiveArn, make);
    case 1: return model::field(value.state, make);
    case 2: return model::field(value.stateReason, make);
    case 3: return model::field(value.creationTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateArchiveResultMembers[] = {
  {.name = "ArchiveArn", .wire_name = "ArchiveArn", .shape = &kArchiveArnShape, .index = 0, .access = &accessCreateArchiveResult},
  {.name = "State", .wire_name = "State", .shape = &kArchiveStateShape, .index = 1, .access = &accessCreateArchiveResult},
  {.name = "StateReason", .wire_name = "StateReason", .shape = &kArchiveStateReasonShape, .index = 2, .access = &accessCreateArchiveResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 3, .access = &accessCreateArchiveResult},
};
constexpr model::Shape kCreateArchiveResultShape{.kind = model::Kind::Structure, .name = "CreateArchiveResponse", .members = kCreateArchiveResultMembers, .create = &model::createObject<CreateArchiveResult>};

constexpr model::Shape kAuthHeaderParametersShape{.kind = model::Kind::String, .name = "AuthHeaderParameters", .constraint = {.min = 1, .max = 512, .pattern = "^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$"}};
constexpr model::Shape kAuthHeaderParametersSensitiveShape{.kind = model::Kind::String, .name = "AuthHeaderParametersSensitive", .constraint = {.min = 1, .max = 512, .pattern = "^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$"}, .sensitive = true};
void* accessCreateConnectionBasicAuthRequestParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateConnectionBasicAuthRequestParameters*>(object);
  switch (index) {
    case 0: return model::field(value.username, make);
    case 1: return model::field(value.password, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateConnectionBasicAuthRequestParametersMembers[] = {
  {.name = "Username", .wire_name = "Username", .shape = &kAuthHeaderParametersShape, .required = true, .index = 0, .access = &accessCreateConnectionBasicAuthRequestParameters},
  {.name = "Password", .wire_name = "Password", .shape = &kAuthHeaderParametersSensitiveShape, .required = true, .index = 1, .access = &accessCreateConnectionBasicAuthRequestParameters},
};
constexpr model::Shape kCreateConnectionBasicAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "CreateConnectionBasicAuthRequestParameters", .members = kCreateConnectionBasicAuthRequestParametersMembers};

void* accessCreateConnectionOAuthClientRequestParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateConnectionOAuthClientRequestParameters*>(object);
  switch (index) {
    case 0: return model::field(value.clientID, make);
    case 1: return model::field(value.clientSecret, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateConnectionOAuthClientRequestParametersMembers[] = {
  {.name = "ClientID", .wire_name = "ClientID", .shape = &kAuthHeaderParametersShape, .required = true, .index = 0, .access = &accessCreateConnectionOAuthClientRequestParameters},
  {.name = "ClientSecret", .wire_name = "ClientSecret", .shape = &kAuthHeaderParametersSensitiveShape, .required = true, .index = 1, .access = &accessCreateConnectionOAuthClientRequestParameters},
};
constexpr model::Shape kCreateConnectionOAuthClientRequestParametersShape{.kind = model::Kind::Structure, .name = "CreateConnectionOAuthClientRequestParameters", .members = kCreateConnectionOAuthClientRequestParametersMembers};

constexpr model::Shape kHeaderKeyShape{.kind = model::Kind::String, .name = "HeaderKey", .constraint = {.max = 512, .pattern = "^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$"}};
constexpr model::Shape kHeaderValueSensitiveShape{.kind = model::Kind::String, .name = "HeaderValueSensitive", .constraint = {.max = 512, .pattern = "^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$"}, .sensitive = true};
constexpr model::Shape kBooleanShape{.kind = model::Kind::Boolean, .name = "Boolean"};
void* accessConnectionHeaderParameter(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConnectionHeaderParameter*>(object);
  switch (index) {
    case 0: return model::field(value.key, make);
    case 1: return model::field(value.value, make);
    case 2: return model::field(value.isValueSecret, make);
    default: return nullptr;
  }
}
constexpr model::Member kConnectionHeaderParameterMembers[] = {
  {.name = "Key", .wire_name = "Key", .shape = &kHeaderKeyShape, .index = 0, .access = &accessConnectionHeaderParameter},
  {.name = "Value", .wire_name = "Value", .shape = &kHeaderValueSensitiveShape, .index = 1, .access = &accessConnectionHeaderParameter},
  {.name = "IsValueSecret", .wire_name = "IsValueSecret", .shape = &kBooleanShape, .index = 2, .access = &accessConnectionHeaderParameter},
};
constexpr model::Shape kConnectionHeaderParameterShape{.kind = model::Kind::Structure, .name = "ConnectionHeaderParameter", .members = kConnectionHeaderParameterMembers};

constexpr model::Shape kQueryStringKeyShape{.kind = model::Kind::String, .name = "QueryStringKey", .constraint = {.max = 512, .pattern = "[^\\x00-\\x1F\\x7F]+"}};
constexpr model::Shape kQueryStringValueSensitiveShape{.kind = model::Kind::String, .name = "QueryStringValueSensitive", .constraint = {.max = 512, .pattern = "[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+"}, .sensitive = true};
void* accessConnectionQueryStringParameter(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConnectionQueryStringParameter*>(object);
  switch (index) {
    case 0: return model::field(value.key, make);
    case 1: return model::field(value.value, make);
    case 2: return model::field(value.isValueSecret, make);
    default: return nullptr;
  }
}
constexpr model::Member kConnectionQueryStringParameterMembers[] = {
  {.name = "Key", .wire_name = "Key", .shape = &kQueryStringKeyShape, .index = 0, .access = &accessConnectionQueryStringParameter},
  {.name = "Value", .wire_name = "Value", .shape = &kQueryStringValueSensitiveShape, .index = 1, .access = &accessConnectionQueryStringParameter},
  {.name = "IsValueSecret", .wire_name = "IsValueSecret", .shape = &kBooleanShape, .index = 2, .access = &accessConnectionQueryStringParameter},
};
constexpr model::Shape kConnectionQueryStringParameterShape{.kind = model::Kind::Structure, .name = "ConnectionQueryStringParameter", .members = kConnectionQueryStringParameterMembers};

constexpr model::Shape kStringShape{.kind = model::Kind::String, .name = "String"};
constexpr model::Shape kSensitiveStringShape{.kind = model::Kind::String, .name = "SensitiveString", .sensitive = true};
void* accessConnectionBodyParameter(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConnectionBodyParameter*>(object);
  switch (index) {
    case 0: return model::field(value.key, make);
    case 1: return model::field(value.value, make);
    case 2: return model::field(value.isValueSecret, make);
    default: return nullptr;
  }
}
constexpr model::Member kConnectionBodyParameterMembers[] = {
  {.name = "Key", .wire_name = "Key", .shape = &kStringShape, .index = 0, .access = &accessConnectionBodyParameter},
  {.name = "Value", .wire_name = "Value", .shape = &kSensitiveStringShape, .index = 1, .access = &accessConnectionBodyParameter},
  {.name = "IsValueSecret", .wire_name = "IsValueSecret", .shape = &kBooleanShape, .index = 2, .access = &accessConnectionBodyParameter},
};
constexpr model::Shape kConnectionBodyParameterShape{.kind = model::Kind::Structure, .name = "ConnectionBodyParameter", .members = kConnectionBodyParameterMembers};

constexpr model::Shape kConnectionHeaderParametersListShape{.kind = model::Kind::List, .name = "ConnectionHeaderParametersList", .constraint = {.min = 0, .max = 100}, .element = &kConnectionHeaderParameterShape, .list = &model::kListOps<ConnectionHeaderParameter>};
constexpr model::Shape kConnectionQueryStringParametersListShape{.kind = model::Kind::List, .name = "ConnectionQueryStringParametersList", .constraint = {.min = 0, .max = 100}, .element = &kConnectionQueryStringParameterShape, .list = &model::kListOps<ConnectionQueryStringParameter>};
constexpr model::Shape kConnectionBodyParametersListShape{.kind = model::Kind::List, .name = "ConnectionBodyParametersList", .constraint = {.min = 0, .max = 100}, .element = &kConnectionBodyParameterShape, .list = &model::kListOps<ConnectionBodyParameter>};
void* accessConnectionHttpParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConnectionHttpParameters*>(object);
  switch (index) {
    case 0: return model::field(value.headerParameters, make);
    case 1: return model::field(value.queryStringParameters, make);
    case 2: return model::field(value.bodyParameters, make);
    default: return nullptr;
  }
}
constexpr model::Member kConnectionHttpParametersMembers[] = {
  {.name = "HeaderParameters", .wire_name = "HeaderParameters", .shape = &kConnectionHeaderParametersListShape, .index = 0, .access = &accessConnectionHttpParameters},
  {.name = "QueryStringParameters", .wire_name = "QueryStringParameters", .shape = &kConnectionQueryStringParametersListShape, .index = 1, .access = &accessConnectionHttpParameters},
  {.name = "BodyParameters", .wire_name = "BodyParameters", .shape = &kConnectionBodyParametersListShape, .index = 2, .access = &accessConnectionHttpParameters},
};
constexpr model::Shape kConnectionHttpParametersShape{.kind = model::Kind::Structure, .name = "ConnectionHttpParameters", .members = kConnectionHttpParametersMembers};

constexpr std::string_view kConnectionOAuthHttpMethodValues[] = {"GET", "POST", "PUT"};
constexpr model::Shape kConnectionOAuthHttpMethodShape{.kind = model::Kind::String, .name = "ConnectionOAuthHttpMethod", .constraint = {.values = kConnectionOAuthHttpMethodValues}};
void* accessCreateConnectionOAuthRequestParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateConnectionOAuthRequestParameters*>(object);
  switch (index) {
    case 0: return model::field(value.clientParameters, make);
    case 1: return model::field(value.authorizationEndpoint, make);
    case 2: return model::field(value.httpMethod, make);
    case 3: return model::field(value.oAuthHttpParameters, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateConnectionOAuthRequestParametersMembers[] = {
  {.name = "ClientParameters", .wire_name = "ClientParameters", .shape = &kCreateConnectionOAuthClientRequestParametersShape, .required = true, .index = 0, .access = &accessCreateConnectionOAuthRequestParameters},
  {.name = "AuthorizationEndpoint", .wire_name = "AuthorizationEndpoint", .shape = &kHttpsEndpointShape, .required = true, .index = 1, .access = &accessCreateConnectionOAuthRequestParameters},
  {.name = "HttpMethod", .wire_name = "HttpMethod", .shape = &kConnectionOAuthHttpMethodShape, .required = true, .index = 2, .access = &accessCreateConnectionOAuthRequestParameters},
  {.name = "OAuthHttpParameters", .wire_name = "OAuthHttpParameters", .shape = &kConnectionHttpParametersShape, .index = 3, .access = &accessCreateConnectionOAuthRequestParameters},
};
constexpr model::Shape kCreateConnectionOAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "CreateConnectionOAuthRequestParameters", .members = kCreateConnectionOAuthRequestParametersMembers};

void* accessCreateConnectionApiKeyAuthRequestParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateConnectionApiKeyAuthRequestParameters*>(object);
  switch (index) {
    case 0: return model::field(value.apiKeyName, make);
    case 1: return model::field(value.apiKeyValue, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateConnectionApiKeyAuthRequestParametersMembers[] = {
  {.name = "ApiKeyName", .wire_name = "ApiKeyName", .shape = &kAuthHeaderParametersShape, .required = true, .index = 0, .access = &accessCreateConnectionApiKeyAuthRequestParameters},
  {.name = "ApiKeyValue", .wire_name = "ApiKeyValue", .shape = &kAuthHeaderParametersSensitiveShape, .required = true, .index = 1, .access = &accessCreateConnectionApiKeyAuthRequestParameters},
};
constexpr model::Shape kCreateConnectionApiKeyAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "CreateConnectionApiKeyAuthRequestParameters", .members = kCreateConnectionApiKeyAuthRequestParametersMembers};

constexpr model::Shape kResourceConfigurationArnShape{.kind = model::Kind::String, .name = "ResourceConfigurationArn", .constraint = {.min = 0, .max = 2048, .pattern = "^(?:^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$|^$)"}};
void* accessConnectivityResourceConfigurationArn(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConnectivityResourceConfigurationArn*>(object);
  switch (index) {
    case 0: return model::field(value.resourceConfigurationArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kConnectivityResourceConfigurationArnMembers[] = {
  {.name = "ResourceConfigurationArn", .wire_name = "ResourceConfigurationArn", .shape = &kResourceConfigurationArnShape, .required = true, .index = 0, .access = &accessConnectivityResourceConfigurationArn},
};
constexpr model::Shape kConnectivityResourceConfigurationArnShape{.kind = model::Kind::Structure, .name = "ConnectivityResourceConfigurationArn", .members = kConnectivityResourceConfigurationArnMembers};

void* accessConnectivityResourceParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConnectivityResourceParameters*>(object);
  switch (index) {
    case 0: return model::field(value.resourceParameters, make);
    default: return nullptr;
  }
}
constexpr model::Member kConnectivityResourceParametersMembers[] = {
  {.name = "ResourceParameters", .wire_name = "ResourceParameters", .shape = &kConnectivityResourceConfigurationArnShape, .required = true, .index = 0, .access = &accessConnectivityResourceParameters},
};
constexpr model::Shape kConnectivityResourceParametersShape{.kind = model::Kind::Structure, .name = "ConnectivityResourceParameters", .members = kConnectivityResourceParametersMembers};

void* accessCreateConnectionAuthRequestParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateConnectionAuthRequestParameters*>(object);
  switch (index) {
    case 0: return model::field(value.basicAuthParameters, make);
    case 1: return model::field(value.oAuthParameters, make);
    case 2: return model::field(value.apiKeyAuthParameters, make);
    case 3: return model::field(value.invocationHttpParameters, make);
    case 4: return model::field(value.connectivityParameters, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateConnectionAuthRequestParametersMembers[] = {
  {.name = "BasicAuthParameters", .wire_name = "BasicAuthParameters", .shape = &kCreateConnectionBasicAuthRequestParametersShape, .index = 0, .access = &accessCreateConnectionAuthRequestParameters},
  {.name = "OAuthParameters", .wire_name = "OAuthParameters", .shape = &kCreateConnectionOAuthRequestParametersShape, .index = 1, .access = &accessCreateConnectionAuthRequestParameters},
  {.name = "ApiKeyAuthParameters", .wire_name = "ApiKeyAuthParameters", .shape = &kCreateConnectionApiKeyAuthRequestParametersShape, .index = 2, .access = &accessCreateConnectionAuthRequestParameters},
  {.name = "InvocationHttpParameters", .wire_name = "InvocationHttpParameters", .shape = &kConnectionHttpParametersShape, .index = 3, .access = &accessCreateConnectionAuthRequestParameters},
  {.name = "ConnectivityParameters", .wire_name = "ConnectivityParameters", .shape = &kConnectivityResourceParametersShape, .index = 4, .access = &accessCreateConnectionAuthRequestParameters},
};
constexpr model::Shape kCreateConnectionAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "CreateConnectionAuthRequestParameters", .members = kCreateConnectionAuthRequestParametersMembers};

constexpr model::Shape kConnectionNameShape{.kind = model::Kind::String, .name = "ConnectionName", .constraint = {.min = 1, .max = 64, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kConnectionDescriptionShape{.kind = model::Kind::String, .name = "ConnectionDescription", .constraint = {.max = 512, .pattern = ".*"}};
constexpr std::string_view kConnectionAuthorizationTypeValues[] = {"BASIC", "OAUTH_CLIENT_CREDENTIALS", "API_KEY"};
constexpr model::Shape kConnectionAuthorizationTypeShape{.kind = model::Kind::String, .name = "ConnectionAuthorizationType", .constraint = {.values = kConnectionAuthorizationTypeValues}};
void* accessCreateConnectionRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateConnectionRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.description, make);
    case 2: return model::field(value.authorizationType, make);
    case 3: return model::field(value.authParameters, make);
    case 4: return model::field(value.invocationConnectivityParameters, make);
    case 5: return model::field(value.kmsKeyIdentifier, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateConnectionRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kConnectionNameShape, .required = true, .index = 0, .access = &accessCreateConnectionRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kConnectionDescriptionShape, .index = 1, .access = &accessCreateConnectionRequest},
  {.name = "AuthorizationType", .wire_name = "AuthorizationType", .shape = &kConnectionAuthorizationTypeShape, .required = true, .index = 2, .access = &accessCreateConnectionRequest},
  {.name = "AuthParameters", .wire_name = "AuthParameters", .shape = &kCreateConnectionAuthRequestParametersShape, .required = true, .index = 3, .access = &accessCreateConnectionRequest},
  {.name = "InvocationConnectivityParameters", .wire_name = "InvocationConnectivityParameters", .shape = &kConnectivityResourceParametersShape, .index = 4, .access = &accessCreateConnectionRequest},
  {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .shape = &kKmsKeyIdentifierShape, .index = 5, .access = &accessCreateConnectionRequest},
};
constexpr model::Shape kCreateConnectionRequestShape{.kind = model::Kind::Structure, .name = "CreateConnectionRequest", .members = kCreateConnectionRequestMembers, .create = &model::createObject<CreateConnectionRequest>};

constexpr std::string_view kConnectionStateValues[] = {"CREATING", "UPDATING", "DELETING", "AUTHORIZED", "DEAUTHORIZED", "AUTHORIZING", "DEAUTHORIZING", "ACTIVE", "FAILED_CONNECTIVITY"};
constexpr model::Shape kConnectionStateShape{.kind = model::Kind::String, .name = "ConnectionState", .constraint = {.values = kConnectionStateValues}};
void* accessCreateConnectionResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateConnectionResult*>(object);
  switch (index) {
    case 0: return model::field(value.connectionArn, make);
    case 1: return model::field(value.connectionState, make);
    case 2: return model::field(value.creationTime, make);
    case 3: return model::field(value.lastModifiedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateConnectionResultMembers[] = {
  {.name = "ConnectionArn", .wire_name = "ConnectionArn", .shape = &kConnectionArnShape, .index = 0, .access = &accessCreateConnectionResult},
  {.name = "ConnectionState", .wire_name = "ConnectionState", .shape = &kConnectionStateShape, .index = 1, .access = &accessCreateConnectionResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 2, .access = &accessCreateConnectionResult},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 3, .access = &accessCreateConnectionResult},
};
constexpr model::Shape kCreateConnectionResultShape{.kind = model::Kind::Structure, .name = "CreateConnectionResponse", .members = kCreateConnectionResultMembers, .create = &model::createObject<CreateConnectionResult>};

constexpr model::Shape kHealthCheckShape{.kind = model::Kind::String, .name = "HealthCheck", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:route53:::healthcheck/[\\-a-z0-9]+$"}};
void* accessPrimary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Primary*>(object);
  switch (index) {
    case 0: return model::field(value.healthCheck, make);
    default: return nullptr;
  }
}
constexpr model::Member kPrimaryMembers[] = {
  {.name = "HealthCheck", .wire_name = "HealthCheck", .shape = &kHealthCheckShape, .required = true, .index = 0, .access = &accessPrimary},
};
constexpr model::Shape kPrimaryShape{.kind = model::Kind::Structure, .name = "Primary", .members = kPrimaryMembers};

constexpr model::Shape kRouteShape{.kind = model::Kind::String, .name = "Route", .constraint = {.min = 9, .max = 20, .pattern = "^[\\-a-z0-9]+$"}};
void* accessSecondary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Secondary*>(object);
  switch (index) {
    case 0: return model::field(value.route, make);
    default: return nullptr;
  }
}
constexpr model::Member kSecondaryMembers[] = {
  {.name = "Route", .wire_name = "Route", .shape = &kRouteShape, .required = true, .index = 0, .access = &accessSecondary},
};
constexpr model::Shape kSecondaryShape{.kind = model::Kind::Structure, .name = "Secondary", .members = kSecondaryMembers};

void* accessFailoverConfig(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<FailoverConfig*>(object);
  switch (index) {
    case 0: return model::field(value.primary, make);
    case 1: return model::field(value.secondary, make);
    default: return nullptr;
  }
}
constexpr model::Member kFailoverConfigMembers[] = {
  {.name = "Primary", .wire_name = "Primary", .shape = &kPrimaryShape, .required = true, .index = 0, .access = &accessFailoverConfig},
  {.name = "Secondary", .wire_name = "Secondary", .shape = &kSecondaryShape, .required = true, .index = 1, .access = &accessFailoverConfig},
};
constexpr model::Shape kFailoverConfigShape{.kind = model::Kind::Structure, .name = "FailoverConfig", .members = kFailoverConfigMembers};

void* accessRoutingConfig(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RoutingConfig*>(object);
  switch (index) {
    case 0: return model::field(value.failoverConfig, make);
    default: return nullptr;
  }
}
constexpr model::Member kRoutingConfigMembers[] = {
  {.name = "FailoverConfig", .wire_name = "FailoverConfig", .shape = &kFailoverConfigShape, .required = true, .index = 0, .access = &accessRoutingConfig},
};
constexpr model::Shape kRoutingConfigShape{.kind = model::Kind::Structure, .name = "RoutingConfig", .members = kRoutingConfigMembers};

constexpr std::string_view kReplicationStateValues[] = {"ENABLED", "DISABLED"};
constexpr model::Shape kReplicationStateShape{.kind = model::Kind::String, .name = "ReplicationState", .constraint = {.values = kReplicationStateValues}};
void* accessReplicationConfig(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplicationConfig*>(object);
  switch (index) {
    case 0: return model::field(value.state, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplicationConfigMembers[] = {
  {.name = "State", .wire_name = "State", .shape = &kReplicationStateShape, .index = 0, .access = &accessReplicationConfig},
};
constexpr model::Shape kReplicationConfigShape{.kind = model::Kind::Structure, .name = "ReplicationConfig", .members = kReplicationConfigMembers};

constexpr model::Shape kNonPartnerEventBusArnShape{.kind = model::Kind::String, .name = "NonPartnerEventBusArn", .constraint = {.min = 1, .max = 512, .pattern = "^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\\d+:\\d{12}:event-bus/[\\w.-]+$"}};
void* accessEndpointEventBus(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<EndpointEventBus*>(object);
  switch (index) {
    case 0: return model::field(value.eventBusArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kEndpointEventBusMembers[] = {
  {.name = "EventBusArn", .wire_name = "EventBusArn", .shape = &kNonPartnerEventBusArnShape, .required = true, .index = 0, .access = &accessEndpointEventBus},
};
constexpr model::Shape kEndpointEventBusShape{.kind = model::Kind::Structure, .name = "EndpointEventBus", .members = kEndpointEventBusMembers};

constexpr model::Shape kEndpointNameShape{.kind = model::Kind::String, .name = "EndpointName", .constraint = {.min = 1, .max = 64, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kEndpointDescriptionShape{.kind = model::Kind::String, .name = "EndpointDescription", .constraint = {.max = 512, .pattern = ".*"}};
constexpr model::Shape kEndpointEventBusListShape{.kind = model::Kind::List, .name = "EndpointEventBusList", .constraint = {.min = 2, .max = 2}, .element = &kEndpointEventBusShape, .list = &model::kListOps<EndpointEventBus>};
constexpr model::Shape kIamRoleArnShape{.kind = model::Kind::String, .name = "IamRoleArn", .constraint = {.min = 1, .max = 256, .pattern = "^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@/-]+$"}};
void* accessCreateEndpointRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateEndpointRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.description, make);
    case 2: return model::field(value.routingConfig, make);
    case 3: return model::field(value.replicationConfig, make);
    case 4: return model::field(value.eventBuses, make);
    case 5: return model::field(value.roleArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateEndpointRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEndpointNameShape, .required = true, .index = 0, .access = &accessCreateEndpointRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kEndpointDescriptionShape, .index = 1, .access = &accessCreateEndpointRequest},
  {.name = "RoutingConfig", .wire_name = "RoutingConfig", .shape = &kRoutingConfigShape, .required = true, .index = 2, .access = &accessCreateEndpointRequest},
  {.name = "ReplicationConfig", .wire_name = "ReplicationConfig", .shape = &kReplicationConfigShape, .index = 3, .access = &accessCreateEndpointRequest},
  {.name = "EventBuses", .wire_name = "EventBuses", .shape = &kEndpointEventBusListShape, .required = true, .index = 4, .access = &accessCreateEndpointRequest},
  {.name = "RoleArn", .wire_name = "RoleArn", .shape = &kIamRoleArnShape, .index = 5, .access = &accessCreateEndpointRequest},
};
constexpr model::Shape kCreateEndpointRequestShape{.kind = model::Kind::Structure, .name = "CreateEndpointRequest", .members = kCreateEndpointRequestMembers, .create = &model::createObject<CreateEndpointRequest>};

constexpr model::Shape kEndpointArnShape{.kind = model::Kind::String, .name = "EndpointArn", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:endpoint\\/[/\\.\\-_A-Za-z0-9]+$"}};
constexpr std::string_view kEndpointStateValues[] = {"ACTIVE", "CREATING", "UPDATING", "DELETING", "CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED"};
constexpr model::Shape kEndpointStateShape{.kind = model::Kind::String, .name = "EndpointState", .constraint = {.values = kEndpointStateValues}};
void* accessCreateEndpointResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateEndpointResult*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.arn, make);
    case 2: return model::field(value.routingConfig, make);
    case 3: return model::field(value.replicationConfig, make);
    case 4: return model::field(value.eventBuses, make);
    case 5: return model::field(value.roleArn, make);
    case 6: return model::field(value.state, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateEndpointResultMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEndpointNameShape, .index = 0, .access = &accessCreateEndpointResult},
  {.name = "Arn", .wire_name = "Arn", .shape = &kEndpointArnShape, .index = 1, .access = &accessCreateEndpointResult},
  {.name = "RoutingConfig", .wire_name = "RoutingConfig", .shape = &kRoutingConfigShape, .index = 2, .access = &accessCreateEndpointResult},
  {.name = "ReplicationConfig", .wire_name = "ReplicationConfig", .shape = &kReplicationConfigShape, .index = 3, .access = &accessCreateEndpointResult},
  {.name = "EventBuses", .wire_name = "EventBuses", .shape = &kEndpointEventBusListShape, .index = 4, .access = &accessCreateEndpointResult},
  {.name = "RoleArn", .wire_name = "RoleArn", .shape = &kIamRoleArnShape, .index = 5, .access = &accessCreateEndpointResult},
  {.name = "State", .wire_name = "State", .shape = &kEndpointStateShape, .index = 6, .access = &accessCreateEndpointResult},
};
constexpr model::Shape kCreateEndpointResultShape{.kind = model::Kind::Structure, .name = "CreateEndpointResponse", .members = kCreateEndpointResultMembers, .create = &model::createObject<CreateEndpointResult>};

constexpr model::Shape kResourceArnShape{.kind = model::Kind::String, .name = "ResourceArn", .constraint = {.min = 1, .max = 1600}};
void* accessDeadLetterConfig(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeadLetterConfig*>(object);
  switch (index) {
    case 0: return model::field(value.arn, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeadLetterConfigMembers[] = {
  {.name = "Arn", .wire_name = "Arn", .shape = &kResourceArnShape, .index = 0, .access = &accessDeadLetterConfig},
};
constexpr model::Shape kDeadLetterConfigShape{.kind = model::Kind::Structure, .name = "DeadLetterConfig", .members = kDeadLetterConfigMembers};

constexpr std::string_view kIncludeDetailValues[] = {"NONE", "FULL"};
constexpr model::Shape kIncludeDetailShape{.kind = model::Kind::String, .name = "IncludeDetail", .constraint = {.values = kIncludeDetailValues}};
constexpr std::string_view kLevelValues[] = {"OFF", "ERROR", "INFO", "TRACE"};
constexpr model::Shape kLevelShape{.kind = model::Kind::String, .name = "Level", .constraint = {.values = kLevelValues}};
void* accessLogConfig(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<LogConfig*>(object);
  switch (index) {
    case 0: return model::field(value.includeDetail, make);
    case 1: return model::field(value.level, make);
    default: return nullptr;
  }
}
constexpr model::Member kLogConfigMembers[] = {
  {.name = "IncludeDetail", .wire_name = "IncludeDetail", .shape = &kIncludeDetailShape, .index = 0, .access = &accessLogConfig},
  {.name = "Level", .wire_name = "Level", .shape = &kLevelShape, .index = 1, .access = &accessLogConfig},
};
constexpr model::Shape kLogConfigShape{.kind = model::Kind::Structure, .name = "LogConfig", .members = kLogConfigMembers};

constexpr model::Shape kTagKeyShape{.kind = model::Kind::String, .name = "TagKey", .constraint = {.min = 1, .max = 128}};
constexpr model::Shape kTagValueShape{.kind = model::Kind::String, .name = "TagValue", .constraint = {.min = 0, .max = 256}};
void* accessTag(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Tag*>(object);
  switch (index) {
    case 0: return model::field(value.key, make);
    case 1: return model::field(value.value, make);
    default: return nullptr;
  }
}
constexpr model::Member kTagMembers[] = {
  {.name = "Key", .wire_name = "Key", .shape = &kTagKeyShape, .required = true, .index = 0, .access = &accessTag},
  {.name = "Value", .wire_name = "Value", .shape = &kTagValueShape, .required = true, .index = 1, .access = &accessTag},
};
constexpr model::Shape kTagShape{.kind = model::Kind::Structure, .name = "Tag", .members = kTagMembers};

constexpr model::Shape kEventBusNameShape{.kind = model::Kind::String, .name = "EventBusName", .constraint = {.min = 1, .max = 256, .pattern = "[/\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kEventBusDescriptionShape{.kind = model::Kind::String, .name = "EventBusDescription", .constraint = {.max = 512}};
constexpr model::Shape kTagListShape{.kind = model::Kind::List, .name = "TagList", .element = &kTagShape, .list = &model::kListOps<Tag>};
void* accessCreateEventBusRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateEventBusRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.eventSourceName, make);
    case 2: return model::field(value.description, make);
    case 3: return model::field(value.kmsKeyIdentifier, make);
    case 4: return model::field(value.deadLetterConfig, make);
    case 5: return model::field(value.logConfig, make);
    case 6: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateEventBusRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEventBusNameShape, .required = true, .index = 0, .access = &accessCreateEventBusRequest},
  {.name = "EventSourceName", .wire_name = "EventSourceName", .shape = &kEventSourceNameShape, .index = 1, .access = &accessCreateEventBusRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kEventBusDescriptionShape, .index = 2, .access = &accessCreateEventBusRequest},
  {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .shape = &kKmsKeyIdentifierShape, .index = 3, .access = &accessCreateEventBusRequest},
  {.name = "DeadLetterConfig", .wire_name = "DeadLetterConfig", .shape = &kDeadLetterConfigShape, .index = 4, .access = &accessCreateEventBusRequest},
  {.name = "LogConfig", .wire_name = "LogConfig", .shape = &kLogConfigShape, .index = 5, .access = &accessCreateEventBusRequest},
  {.name = "Tags", .wire_name = "Tags", .shape = &kTagListShape, .index = 6, .access = &accessCreateEventBusRequest},
};
constexpr model::Shape kCreateEventBusRequestShape{.kind = model::Kind::Structure, .name = "CreateEventBusRequest", .members = kCreateEventBusRequestMembers, .create = &model::createObject<CreateEventBusRequest>};

void* accessCreateEventBusResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateEventBusResult*>(object);
  switch (index) {
    case 0: return model::field(value.eventBusArn, make);
    case 1: return model::field(value.description, make);
    case 2: return model::field(value.kmsKeyIdentifier, make);
    case 3: return model::field(value.deadLetterConfig, make);
    case 4: return model::field(value.logConfig, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateEventBusResultMembers[] = {
  {.name = "EventBusArn", .wire_name = "EventBusArn", .shape = &kStringShape, .index = 0, .access = &accessCreateEventBusResult},
  {.name = "Description", .wire_name = "Description", .shape = &kEventBusDescriptionShape, .index = 1, .access = &accessCreateEventBusResult},
  {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .shape = &kKmsKeyIdentifierShape, .index = 2, .access = &accessCreateEventBusResult},
  {.name = "DeadLetterConfig", .wire_name = "DeadLetterConfig", .shape = &kDeadLetterConfigShape, .index = 3, .access = &accessCreateEventBusResult},
  {.name = "LogConfig", .wire_name = "LogConfig", .shape = &kLogConfigShape, .index = 4, .access = &accessCreateEventBusResult},
};
constexpr model::Shape kCreateEventBusResultShape{.kind = model::Kind::Structure, .name = "CreateEventBusResponse", .members = kCreateEventBusResultMembers, .create = &model::createObject<CreateEventBusResult>};

constexpr model::Shape kAccountIdShape{.kind = model::Kind::String, .name = "AccountId", .constraint = {.min = 12, .max = 12, .pattern = "\\d{12}"}};
void* accessCreatePartnerEventSourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreatePartnerEventSourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.account, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreatePartnerEventSourceRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEventSourceNameShape, .required = true, .index = 0, .access = &accessCreatePartnerEventSourceRequest},
  {.name = "Account", .wire_name = "Account", .shape = &kAccountIdShape, .required = true, .index = 1, .access = &accessCreatePartnerEventSourceRequest},
};
constexpr model::Shape kCreatePartnerEventSourceRequestShape{.kind = model::Kind::Structure, .name = "CreatePartnerEventSourceRequest", .members = kCreatePartnerEventSourceRequestMembers, .create = &model::createObject<CreatePartnerEventSourceRequest>};

void* accessCreatePartnerEventSourceResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreatePartnerEventSourceResult*>(object);
  switch (index) {
    case 0: return model::field(value.eventSourceArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreatePartnerEventSourceResultMembers[] = {
  {.name = "EventSourceArn", .wire_name = "EventSourceArn", .shape = &kStringShape, .index = 0, .access = &accessCreatePartnerEventSourceResult},
};
constexpr model::Shape kCreatePartnerEventSourceResultShape{.kind = model::Kind::Structure, .name = "CreatePartnerEventSourceResponse", .members = kCreatePartnerEventSourceResultMembers, .create = &model::createObject<CreatePartnerEventSourceResult>};

void* accessDeactivateEventSourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeactivateEventSourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeactivateEventSourceRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEventSourceNameShape, .required = true, .index = 0, .access = &accessDeactivateEventSourceRequest},
};
constexpr model::Shape kDeactivateEventSourceRequestShape{.kind = model::Kind::Structure, .name = "DeactivateEventSourceRequest", .members = kDeactivateEventSourceRequestMembers, .create = &model::createObject<DeactivateEventSourceRequest>};

constexpr model::Shape kDeactivateEventSourceResultShape{.kind = model::Kind::Structure, .name = "DeactivateEventSourceResult", .create = &model::createObject<DeactivateEventSourceResult>};

void* accessDeauthorizeConnectionRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeauthorizeConnectionRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeauthorizeConnectionRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kConnectionNameShape, .required = true, .index = 0, .access = &accessDeauthorizeConnectionRequest},
};
constexpr model::Shape kDeauthorizeConnectionRequestShape{.kind = model::Kind::Structure, .name = "DeauthorizeConnectionRequest", .members = kDeauthorizeConnectionRequestMembers, .create = &model::createObject<DeauthorizeConnectionRequest>};

void* accessDeauthorizeConnectionResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeauthorizeConnectionResult*>(object);
  switch (index) {
    case 0: return model::field(value.connectionArn, make);
    case 1: return model::field(value.connectionState, make);
    case 2: return model::field(value.creationTime, make);
    case 3: return model::field(value.lastModifiedTime, make);
    case 4: return model::field(value.lastAuthorizedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeauthorizeConnectionResultMembers[] = {
  {.name = "ConnectionArn", .wire_name = "ConnectionArn", .shape = &kConnectionArnShape, .index = 0, .access = &accessDeauthorizeConnectionResult},
  {.name = "ConnectionState", .wire_name = "ConnectionState", .shape = &kConnectionStateShape, .index = 1, .access = &accessDeauthorizeConnectionResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 2, .access = &accessDeauthorizeConnectionResult},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 3, .access = &accessDeauthorizeConnectionResult},
  {.name = "LastAuthorizedTime", .wire_name = "LastAuthorizedTime", .shape = &kTimestampShape, .index = 4, .access = &accessDeauthorizeConnectionResult},
};
constexpr model::Shape kDeauthorizeConnectionResultShape{.kind = model::Kind::Structure, .name = "DeauthorizeConnectionResponse", .members = kDeauthorizeConnectionResultMembers, .create = &model::createObject<DeauthorizeConnectionResult>};

void* accessDeleteApiDestinationRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteApiDestinationRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteApiDestinationRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kApiDestinationNameShape, .required = true, .index = 0, .access = &accessDeleteApiDestinationRequest},
};
constexpr model::Shape kDeleteApiDestinationRequestShape{.kind = model::Kind::Structure, .name = "DeleteApiDestinationRequest", .members = kDeleteApiDestinationRequestMembers, .create = &model::createObject<DeleteApiDestinationRequest>};

constexpr model::Shape kDeleteApiDestinationResultShape{.kind = model::Kind::Structure, .name = "DeleteApiDestinationResponse", .create = &model::createObject<DeleteApiDestinationResult>};

void* accessDeleteArchiveRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteArchiveRequest*>(object);
  switch (index) {
    case 0: return model::field(value.archiveName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteArchiveRequestMembers[] = {
  {.name = "ArchiveName", .wire_name = "ArchiveName", .shape = &kArchiveNameShape, .required = true, .index = 0, .access = &accessDeleteArchiveRequest},
};
constexpr model::Shape kDeleteArchiveRequestShape{.kind = model::Kind::Structure, .name = "DeleteArchiveRequest", .members = kDeleteArchiveRequestMembers, .create = &model::createObject<DeleteArchiveRequest>};

constexpr model::Shape kDeleteArchiveResultShape{.kind = model::Kind::Structure, .name = "DeleteArchiveResponse", .create = &model::createObject<DeleteArchiveResult>};

void* accessDeleteConnectionRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteConnectionRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteConnectionRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kConnectionNameShape, .required = true, .index = 0, .access = &accessDeleteConnectionRequest},
};
constexpr model::Shape kDeleteConnectionRequestShape{.kind = model::Kind::Structure, .name = "DeleteConnectionRequest", .members = kDeleteConnectionRequestMembers, .create = &model::createObject<DeleteConnectionRequest>};

void* accessDeleteConnectionResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteConnectionResult*>(object);
  switch (index) {
    case 0: return model::field(value.connectionArn, make);
    case 1: return model::field(value.connectionState, make);
    case 2: return model::field(value.creationTime, make);
    case 3: return model::field(value.lastModifiedTime, make);
    case 4: return model::field(value.lastAuthorizedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteConnectionResultMembers[] = {
  {.name = "ConnectionArn", .wire_name = "ConnectionArn", .shape = &kConnectionArnShape, .index = 0, .access = &accessDeleteConnectionResult},
  {.name = "ConnectionState", .wire_name = "ConnectionState", .shape = &kConnectionStateShape, .index = 1, .access = &accessDeleteConnectionResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 2, .access = &accessDeleteConnectionResult},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 3, .access = &accessDeleteConnectionResult},
  {.name = "LastAuthorizedTime", .wire_name = "LastAuthorizedTime", .shape = &kTimestampShape, .index = 4, .access = &accessDeleteConnectionResult},
};
constexpr model::Shape kDeleteConnectionResultShape{.kind = model::Kind::Structure, .name = "DeleteConnectionResponse", .members = kDeleteConnectionResultMembers, .create = &model::createObject<DeleteConnectionResult>};

void* accessDeleteEndpointRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteEndpointRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteEndpointRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEndpointNameShape, .required = true, .index = 0, .access = &accessDeleteEndpointRequest},
};
constexpr model::Shape kDeleteEndpointRequestShape{.kind = model::Kind::Structure, .name = "DeleteEndpointRequest", .members = kDeleteEndpointRequestMembers, .create = &model::createObject<DeleteEndpointRequest>};

constexpr model::Shape kDeleteEndpointResultShape{.kind = model::Kind::Structure, .name = "DeleteEndpointResponse", .create = &model::createObject<DeleteEndpointResult>};

void* accessDeleteEventBusRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteEventBusRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteEventBusRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEventBusNameShape, .required = true, .index = 0, .access = &accessDeleteEventBusRequest},
};
constexpr model::Shape kDeleteEventBusRequestShape{.kind = model::Kind::Structure, .name = "DeleteEventBusRequest", .members = kDeleteEventBusRequestMembers, .create = &model::createObject<DeleteEventBusRequest>};

constexpr model::Shape kDeleteEventBusResultShape{.kind = model::Kind::Structure, .name = "DeleteEventBusResult", .create = &model::createObject<DeleteEventBusResult>};

void* accessDeletePartnerEventSourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeletePartnerEventSourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.account, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeletePartnerEventSourceRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEventSourceNameShape, .required = true, .index = 0, .access = &accessDeletePartnerEventSourceRequest},
  {.name = "Account", .wire_name = "Account", .shape = &kAccountIdShape, .required = true, .index = 1, .access = &accessDeletePartnerEventSourceRequest},
};
constexpr model::Shape kDeletePartnerEventSourceRequestShape{.kind = model::Kind::Structure, .name = "DeletePartnerEventSourceRequest", .members = kDeletePartnerEventSourceRequestMembers, .create = &model::createObject<DeletePartnerEventSourceRequest>};

constexpr model::Shape kDeletePartnerEventSourceResultShape{.kind = model::Kind::Structure, .name = "DeletePartnerEventSourceResult", .create = &model::createObject<DeletePartnerEventSourceResult>};

constexpr model::Shape kRuleNameShape{.kind = model::Kind::String, .name = "RuleName", .constraint = {.min = 1, .max = 64, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kEventBusNameOrArnShape{.kind = model::Kind::String, .name = "EventBusNameOrArn", .constraint = {.min = 1, .max = 1600, .pattern = "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+"}};
void* accessDeleteRuleRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteRuleRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.eventBusName, make);
    case 2: return model::field(value.force, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteRuleRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kRuleNameShape, .required = true, .index = 0, .access = &accessDeleteRuleRequest},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kEventBusNameOrArnShape, .index = 1, .access = &accessDeleteRuleRequest},
  {.name = "Force", .wire_name = "Force", .shape = &kBooleanShape, .index = 2, .access = &accessDeleteRuleRequest},
};
constexpr model::Shape kDeleteRuleRequestShape{.kind = model::Kind::Structure, .name = "DeleteRuleRequest", .members = kDeleteRuleRequestMembers, .create = &model::createObject<DeleteRuleRequest>};

constexpr model::Shape kDeleteRuleResultShape{.kind = model::Kind::Structure, .name = "DeleteRuleResult", .create = &model::createObject<DeleteRuleResult>};

void* accessDescribeApiDestinationRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeApiDestinationRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeApiDestinationRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kApiDestinationNameShape, .required = true, .index = 0, .access = &accessDescribeApiDestinationRequest},
};
constexpr model::Shape kDescribeApiDestinationRequestShape{.kind = model::Kind::Structure, .name = "DescribeApiDestinationRequest", .members = kDescribeApiDestinationRequestMembers, .create = &model::createObject<DescribeApiDestinationRequest>};

void* accessDescribeApiDestinationResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeApiDestinationResult*>(object);
  switch (index) {
    case 0: return model::field(value.apiDestinationArn, make);
    case 1: return model::field(value.name, make);
    case 2: return model::field(value.description, make);
    case 3: return model::field(value.apiDestinationState, make);
    case 4: return model::field(value.connectionArn, make);
    case 5: return model::field(value.invocationEndpoint, make);
    case 6: return model::field(value.httpMethod, make);
    case 7: return model::field(value.invocationRateLimitPerSecond, make);
    case 8: return model::field(value.creationTime, make);
    case 9: return model::field(value.lastModifiedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeApiDestinationResultMembers[] = {
  {.name = "ApiDestinationArn", .wire_name = "ApiDestinationArn", .shape = &kApiDestinationArnShape, .index = 0, .access = &accessDescribeApiDestinationResult},
  {.name = "Name", .wire_name = "Name", .shape = &kApiDestinationNameShape, .index = 1, .access = &accessDescribeApiDestinationResult},
  {.name = "Description", .wire_name = "Description", .shape = &kApiDestinationDescriptionShape, .index = 2, .access = &accessDescribeApiDestinationResult},
  {.name = "ApiDestinationState", .wire_name = "ApiDestinationState", .shape = &kApiDestinationStateShape, .index = 3, .access = &accessDescribeApiDestinationResult},
  {.name = "ConnectionArn", .wire_name = "ConnectionArn", .shape = &kConnectionArnShape, .index = 4, .access = &accessDescribeApiDestinationResult},
  {.name = "InvocationEndpoint", .wire_name = "InvocationEndpoint", .shape = &kHttpsEndpointShape, .index = 5, .access = &accessDescribeApiDestinationResult},
  {.name = "HttpMethod", .wire_name = "HttpMethod", .shape = &kApiDestinationHttpMethodShape, .index = 6, .access = &accessDescribeApiDestinationResult},
  {.name = "InvocationRateLimitPerSecond", .wire_name = "InvocationRateLimitPerSecond", .shape = &kApiDestinationInvocationRateLimitPerSecondShape, .index = 7, .access = &accessDescribeApiDestinationResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 8, .access = &accessDescribeApiDestinationResult},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 9, .access = &accessDescribeApiDestinationResult},
};
constexpr model::Shape kDescribeApiDestinationResultShape{.kind = model::Kind::Structure, .name = "DescribeApiDestinationResponse", .members = kDescribeApiDestinationResultMembers, .create = &model::createObject<DescribeApiDestinationResult>};

void* accessDescribeArchiveRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeArchiveRequest*>(object);
  switch (index) {
    case 0: return model::field(value.archiveName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeArchiveRequestMembers[] = {
  {.name = "ArchiveName", .wire_name = "ArchiveName", .shape = &kArchiveNameShape, .required = true, .index = 0, .access = &accessDescribeArchiveRequest},
};
constexpr model::Shape kDescribeArchiveRequestShape{.kind = model::Kind::Structure, .name = "DescribeArchiveRequest", .members = kDescribeArchiveRequestMembers, .create = &model::createObject<DescribeArchiveRequest>};

constexpr model::Shape kLongShape{.kind = model::Kind::Long, .name = "Long"};
void* accessDescribeArchiveResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeArchiveResult*>(object);
  switch (index) {
    case 0: return model::field(value.archiveArn, make);
    case 1: return model::field(value.archiveName, make);
    case 2: return model::field(value.eventSourceArn, make);
    case 3: return model::field(value.description, make);
    case 4: return model::field(value.eventPattern, make);
    case 5: return model::field(value.state, make);
    case 6: return model::field(value.stateReason, make);
    case 7: return model::field(value.kmsKeyIdentifier, make);
    case 8: return model::field(value.retentionDays, make);
    case 9: return model::field(value.sizeBytes, make);
    case 10: return model::field(value.eventCount, make);
    case 11: return model::field(value.creationTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeArchiveResultMembers[] = {
  {.name = "ArchiveArn", .wire_name = "ArchiveArn", .shape = &kArchiveArnShape, .index = 0, .access = &accessDescribeArchiveResult},
  {.name = "ArchiveName", .wire_name = "ArchiveName", .shape = &kArchiveNameShape, .index = 1, .access = &accessDescribeArchiveResult},
  {.name = "EventSourceArn", .wire_name = "EventSourceArn", .shape = &kEventBusArnShape, .index = 2, .access = &accessDescribeArchiveResult},
  {.name = "Description", .wire_name = "Description", .shape = &kArchiveDescriptionShape, .index = 3, .access = &accessDescribeArchiveResult},
  {.name = "EventPattern", .wire_name = "EventPattern", .shape = &kEventPatternShape, .index = 4, .access = &accessDescribeArchiveResult},
  {.name = "State", .wire_name = "State", .shape = &kArchiveStateShape, .index = 5, .access = &accessDescribeArchiveResult},
  {.name = "StateReason", .wire_name = "StateReason", .shape = &kArchiveStateReasonShape, .index = 6, .access = &accessDescribeArchiveResult},
  {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .shape = &kKmsKeyIdentifierShape, .index = 7, .access = &accessDescribeArchiveResult},
  {.name = "RetentionDays", .wire_name = "RetentionDays", .shape = &kRetentionDaysShape, .index = 8, .access = &accessDescribeArchiveResult},
  {.name = "SizeBytes", .wire_name = "SizeBytes", .shape = &kLongShape, .index = 9, .access = &accessDescribeArchiveResult},
  {.name = "EventCount", .wire_name = "EventCount", .shape = &kLongShape, .index = 10, .access = &accessDescribeArchiveResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 11, .access = &accessDescribeArchiveResult},
};
constexpr model::Shape kDescribeArchiveResultShape{.kind = model::Kind::Structure, .name = "DescribeArchiveResponse", .members = kDescribeArchiveResultMembers, .create = &model::createObject<DescribeArchiveResult>};

void* accessDescribeConnectionRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeConnectionRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeConnectionRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kConnectionNameShape, .required = true, .index = 0, .access = &accessDescribeConnectionRequest},
};
constexpr model::Shape kDescribeConnectionRequestShape{.kind = model::Kind::Structure, .name = "DescribeConnectionRequest", .members = kDescribeConnectionRequestMembers, .create = &model::createObject<DescribeConnectionRequest>};

constexpr model::Shape kResourceAssociationArnShape{.kind = model::Kind::String, .name = "ResourceAssociationArn", .constraint = {.min = 17, .max = 2048, .pattern = "^arn:[a-z0-9\\\\-]+:vpc-lattice:[a-zA-Z0-9\\\\-]+:\\\\d{12}:servicenetworkresourceassociation/snra-[0-9a-z]{17}$"}};
void* accessDescribeConnectionResourceParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeConnectionResourceParameters*>(object);
  switch (index) {
    case 0: return model::field(value.resourceConfigurationArn, make);
    case 1: return model::field(value.resourceAssociationArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeConnectionResourceParametersMembers[] = {
  {.name = "ResourceConfigurationArn", .wire_name = "ResourceConfigurationArn", .shape = &kResourceConfigurationArnShape, .required = true, .index = 0, .access = &accessDescribeConnectionResourceParameters},
  {.name = "ResourceAssociationArn", .wire_name = "ResourceAssociationArn", .shape = &kResourceAssociationArnShape, .required = true, .index = 1, .access = &accessDescribeConnectionResourceParameters},
};
constexpr model::Shape kDescribeConnectionResourceParametersShape{.kind = model::Kind::Structure, .name = "DescribeConnectionResourceParameters", .members = kDescribeConnectionResourceParametersMembers};

void* accessDescribeConnectionConnectivityParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeConnectionConnectivityParameters*>(object);
  switch (index) {
    case 0: return model::field(value.resourceParameters, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeConnectionConnectivityParametersMembers[] = {
  {.name = "ResourceParameters", .wire_name = "ResourceParameters", .shape = &kDescribeConnectionResourceParametersShape, .required = true, .index = 0, .access = &accessDescribeConnectionConnectivityParameters},
};
constexpr model::Shape kDescribeConnectionConnectivityParametersShape{.kind = model::Kind::Structure, .name = "DescribeConnectionConnectivityParameters", .members = kDescribeConnectionConnectivityParametersMembers};

void* accessConnectionBasicAuthResponseParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConnectionBasicAuthResponseParameters*>(object);
  switch (index) {
    case 0: return model::field(value.username, make);
    default: return nullptr;
  }
}
constexpr model::Member kConnectionBasicAuthResponseParametersMembers[] = {
  {.name = "Username", .wire_name = "Username", .shape = &kAuthHeaderParametersShape, .index = 0, .access = &accessConnectionBasicAuthResponseParameters},
};
constexpr model::Shape kConnectionBasicAuthResponseParametersShape{.kind = model::Kind::Structure, .name = "ConnectionBasicAuthResponseParameters", .members = kConnectionBasicAuthResponseParametersMembers};

void* accessConnectionOAuthClientResponseParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConnectionOAuthClientResponseParameters*>(object);
  switch (index) {
    case 0: return model::field(value.clientID, make);
    default: return nullptr;
  }
}
constexpr model::Member kConnectionOAuthClientResponseParametersMembers[] = {
  {.name = "ClientID", .wire_name = "ClientID", .shape = &kAuthHeaderParametersShape, .index = 0, .access = &accessConnectionOAuthClientResponseParameters},
};
constexpr model::Shape kConnectionOAuthClientResponseParametersShape{.kind = model::Kind::Structure, .name = "ConnectionOAuthClientResponseParameters", .members = kConnectionOAuthClientResponseParametersMembers};

void* accessConnectionOAuthResponseParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConnectionOAuthResponseParameters*>(object);
  switch (index) {
    case 0: return model::field(value.clientParameters, make);
    case 1: return model::field(value.authorizationEndpoint, make);
    case 2: return model::field(value.httpMethod, make);
    case 3: return model::field(value.oAuthHttpParameters, make);
    default: return nullptr;
  }
}
constexpr model::Member kConnectionOAuthResponseParametersMembers[] = {
  {.name = "ClientParameters", .wire_name = "ClientParameters", .shape = &kConnectionOAuthClientResponseParametersShape, .index = 0, .access = &accessConnectionOAuthResponseParameters},
  {.name = "AuthorizationEndpoint", .wire_name = "AuthorizationEndpoint", .shape = &kHttpsEndpointShape, .index = 1, .access = &accessConnectionOAuthResponseParameters},
  {.name = "HttpMethod", .wire_name = "HttpMethod", .shape = &kConnectionOAuthHttpMethodShape, .index = 2, .access = &accessConnectionOAuthResponseParameters},
  {.name = "OAuthHttpParameters", .wire_name = "OAuthHttpParameters", .shape = &kConnectionHttpParametersShape, .index = 3, .access = &accessConnectionOAuthResponseParameters},
};
constexpr model::Shape kConnectionOAuthResponseParametersShape{.kind = model::Kind::Structure, .name = "ConnectionOAuthResponseParameters", .members = kConnectionOAuthResponseParametersMembers};

void* accessConnectionApiKeyAuthResponseParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConnectionApiKeyAuthResponseParameters*>(object);
  switch (index) {
    case 0: return model::field(value.apiKeyName, make);
    default: return nullptr;
  }
}
constexpr model::Member kConnectionApiKeyAuthResponseParametersMembers[] = {
  {.name = "ApiKeyName", .wire_name = "ApiKeyName", .shape = &kAuthHeaderParametersShape, .index = 0, .access = &accessConnectionApiKeyAuthResponseParameters},
};
constexpr model::Shape kConnectionApiKeyAuthResponseParametersShape{.kind = model::Kind::Structure, .name = "ConnectionApiKeyAuthResponseParameters", .members = kConnectionApiKeyAuthResponseParametersMembers};

void* accessConnectionAuthResponseParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConnectionAuthResponseParameters*>(object);
  switch (index) {
    case 0: return model::field(value.basicAuthParameters, make);
    case 1: return model::field(value.oAuthParameters, make);
    case 2: return model::field(value.apiKeyAuthParameters, make);
    case 3: return model::field(value.invocationHttpParameters, make);
    case 4: return model::field(value.connectivityParameters, make);
    default: return nullptr;
  }
}
constexpr model::Member kConnectionAuthResponseParametersMembers[] = {
  {.name = "BasicAuthParameters", .wire_name = "BasicAuthParameters", .shape = &kConnectionBasicAuthResponseParametersShape, .index = 0, .access = &accessConnectionAuthResponseParameters},
  {.name = "OAuthParameters", .wire_name = "OAuthParameters", .shape = &kConnectionOAuthResponseParametersShape, .index = 1, .access = &accessConnectionAuthResponseParameters},
  {.name = "ApiKeyAuthParameters", .wire_name = "ApiKeyAuthParameters", .shape = &kConnectionApiKeyAuthResponseParametersShape, .index = 2, .access = &accessConnectionAuthResponseParameters},
  {.name = "InvocationHttpParameters", .wire_name = "InvocationHttpParameters", .shape = &kConnectionHttpParametersShape, .index = 3, .access = &accessConnectionAuthResponseParameters},
  {.name = "ConnectivityParameters", .wire_name = "ConnectivityParameters", .shape = &kDescribeConnectionConnectivityParametersShape, .index = 4, .access = &accessConnectionAuthResponseParameters},
};
constexpr model::Shape kConnectionAuthResponseParametersShape{.kind = model::Kind::Structure, .name = "ConnectionAuthResponseParameters", .members = kConnectionAuthResponseParametersMembers};

constexpr model::Shape kConnectionStateReasonShape{.kind = model::Kind::String, .name = "ConnectionStateReason", .constraint = {.max = 512, .pattern = ".*"}};
constexpr model::Shape kSecretsManagerSecretArnShape{.kind = model::Kind::String, .name = "SecretsManagerSecretArn", .constraint = {.min = 20, .max = 2048, .pattern = "^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]|\\d|\\-)*:([0-9]{12})?:secret:[\\/_+=\\.@\\-A-Za-z0-9]+$"}};
void* accessDescribeConnectionResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeConnectionResult*>(object);
  switch (index) {
    case 0: return model::field(value.connectionArn, make);
    case 1: return model::field(value.name, make);
    case 2: return model::field(value.description, make);
    case 3: return model::field(value.invocationConnectivityParameters, make);
    case 4: return model::field(value.connectionState, make);
    case 5: return model::field(value.stateReason, make);
    case 6: return model::field(value.authorizationType, make);
    case 7: return model::field(value.secretArn, make);
    case 8: return model::field(value.kmsKeyIdentifier, make);
    case 9: return model::field(value.authParameters, make);
    case 10: return model::field(value.creationTime, make);
    case 11: return model::field(value.lastModifiedTime, make);
    case 12: return model::field(value.lastAuthorizedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeConnectionResultMembers[] = {
  {.name = "ConnectionArn", .wire_name = "ConnectionArn", .shape = &kConnectionArnShape, .index = 0, .access = &accessDescribeConnectionResult},
  {.name = "Name", .wire_name = "Name", .shape = &kConnectionNameShape, .index = 1, .access = &accessDescribeConnectionResult},
  {.name = "Description", .wire_name = "Description", .shape = &kConnectionDescriptionShape, .index = 2, .access = &accessDescribeConnectionResult},
  {.name = "InvocationConnectivityParameters", .wire_name = "InvocationConnectivityParameters", .shape = &kDescribeConnectionConnectivityParametersShape, .index = 3, .access = &accessDescribeConnectionResult},
  {.name = "ConnectionState", .wire_name = "ConnectionState", .shape = &kConnectionStateShape, .index = 4, .access = &accessDescribeConnectionResult},
  {.name = "StateReason", .wire_name = "StateReason", .shape = &kConnectionStateReasonShape, .index = 5, .access = &accessDescribeConnectionResult},
  {.name = "AuthorizationType", .wire_name = "AuthorizationType", .shape = &kConnectionAuthorizationTypeShape, .index = 6, .access = &accessDescribeConnectionResult},
  {.name = "SecretArn", .wire_name = "SecretArn", .shape = &kSecretsManagerSecretArnShape, .index = 7, .access = &accessDescribeConnectionResult},
  {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .shape = &kKmsKeyIdentifierShape, .index = 8, .access = &accessDescribeConnectionResult},
  {.name = "AuthParameters", .wire_name = "AuthParameters", .shape = &kConnectionAuthResponseParametersShape, .index = 9, .access = &accessDescribeConnectionResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 10, .access = &accessDescribeConnectionResult},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 11, .access = &accessDescribeConnectionResult},
  {.name = "LastAuthorizedTime", .wire_name = "LastAuthorizedTime", .shape = &kTimestampShape, .index = 12, .access = &accessDescribeConnectionResult},
};
constexpr model::Shape kDescribeConnectionResultShape{.kind = model::Kind::Structure, .name = "DescribeConnectionResponse", .members = kDescribeConnectionResultMembers, .create = &model::createObject<DescribeConnectionResult>};

constexpr model::Shape kHomeRegionShape{.kind = model::Kind::String, .name = "HomeRegion", .constraint = {.min = 9, .max = 20, .pattern = "^[\\-a-z0-9]+$"}};
void* accessDescribeEndpointRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeEndpointRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.homeRegion, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeEndpointRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEndpointNameShape, .required = true, .index = 0, .access = &accessDescribeEndpointRequest},
  {.name = "HomeRegion", .wire_name = "HomeRegion", .shape = &kHomeRegionShape, .index = 1, .access = &accessDescribeEndpointRequest},
};
constexpr model::Shape kDescribeEndpointRequestShape{.kind = model::Kind::Structure, .name = "DescribeEndpointRequest", .members = kDescribeEndpointRequestMembers, .create = &model::createObject<DescribeEndpointRequest>};

constexpr model::Shape kEndpointIdShape{.kind = model::Kind::String, .name = "EndpointId", .constraint = {.min = 1, .max = 50, .pattern = "^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$"}};
constexpr model::Shape kEndpointUrlShape{.kind = model::Kind::String, .name = "EndpointUrl", .constraint = {.min = 1, .max = 256, .pattern = "^(https://)?[\\.\\-a-z0-9]+$"}};
constexpr model::Shape kEndpointStateReasonShape{.kind = model::Kind::String, .name = "EndpointStateReason", .constraint = {.min = 1, .max = 512, .pattern = ".*"}};
void* accessDescribeEndpointResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeEndpointResult*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.description, make);
    case 2: return model::field(value.arn, make);
    case 3: return model::field(value.routingConfig, make);
    case 4: return model::field(value.replicationConfig, make);
    case 5: return model::field(value.eventBuses, make);
    case 6: return model::field(value.roleArn, make);
    case 7: return model::field(value.endpointId, make);
    case 8: return model::field(value.endpointUrl, make);
    case 9: return model::field(value.state, make);
    case 10: return model::field(value.stateReason, make);
    case 11: return model::field(value.creationTime, make);
    case 12: return model::field(value.lastModifiedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeEndpointResultMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEndpointNameShape, .index = 0, .access = &accessDescribeEndpointResult},
  {.name = "Description", .wire_name = "Description", .shape = &kEndpointDescriptionShape, .index = 1, .access = &accessDescribeEndpointResult},
  {.name = "Arn", .wire_name = "Arn", .shape = &kEndpointArnShape, .index = 2, .access = &accessDescribeEndpointResult},
  {.name = "RoutingConfig", .wire_name = "RoutingConfig", .shape = &kRoutingConfigShape, .index = 3, .access = &accessDescribeEndpointResult},
  {.name = "ReplicationConfig", .wire_name = "ReplicationConfig", .shape = &kReplicationConfigShape, .index = 4, .access = &accessDescribeEndpointResult},
  {.name = "EventBuses", .wire_name = "EventBuses", .shape = &kEndpointEventBusListShape, .index = 5, .access = &accessDescribeEndpointResult},
  {.name = "RoleArn", .wire_name = "RoleArn", .shape = &kIamRoleArnShape, .index = 6, .access = &accessDescribeEndpointResult},
  {.name = "EndpointId", .wire_name = "EndpointId", .shape = &kEndpointIdShape, .index = 7, .access = &accessDescribeEndpointResult},
  {.name = "EndpointUrl", .wire_name = "EndpointUrl", .shape = &kEndpointUrlShape, .index = 8, .access = &accessDescribeEndpointResult},
  {.name = "State", .wire_name = "State", .shape = &kEndpointStateShape, .index = 9, .access = &accessDescribeEndpointResult},
  {.name = "StateReason", .wire_name = "StateReason", .shape = &kEndpointStateReasonShape, .index = 10, .access = &accessDescribeEndpointResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 11, .access = &accessDescribeEndpointResult},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 12, .access = &accessDescribeEndpointResult},
};
constexpr model::Shape kDescribeEndpointResultShape{.kind = model::Kind::Structure, .name = "DescribeEndpointResponse", .members = kDescribeEndpointResultMembers, .create = &model::createObject<DescribeEndpointResult>};

void* accessDescribeEventBusRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeEventBusRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeEventBusRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEventBusNameOrArnShape, .index = 0, .access = &accessDescribeEventBusRequest},
};
constexpr model::Shape kDescribeEventBusRequestShape{.kind = model::Kind::Structure, .name = "DescribeEventBusRequest", .members = kDescribeEventBusRequestMembers, .create = &model::createObject<DescribeEventBusRequest>};

void* accessDescribeEventBusResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeEventBusResult*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.arn, make);
    case 2: return model::field(value.description, make);
    case 3: return model::field(value.kmsKeyIdentifier, make);
    case 4: return model::field(value.deadLetterConfig, make);
    case 5: return model::field(value.policy, make);
    case 6: return model::field(value.logConfig, make);
    case 7: return model::field(value.creationTime, make);
    case 8: return model::field(value.lastModifiedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeEventBusResultMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kStringShape, .index = 0, .access = &accessDescribeEventBusResult},
  {.name = "Arn", .wire_name = "Arn", .shape = &kStringShape, .index = 1, .access = &accessDescribeEventBusResult},
  {.name = "Description", .wire_name = "Description", .shape = &kEventBusDescriptionShape, .index = 2, .access = &accessDescribeEventBusResult},
  {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .shape = &kKmsKeyIdentifierShape, .index = 3, .access = &accessDescribeEventBusResult},
  {.name = "DeadLetterConfig", .wire_name = "DeadLetterConfig", .shape = &kDeadLetterConfigShape, .index = 4, .access = &accessDescribeEventBusResult},
  {.name = "Policy", .wire_name = "Policy", .shape = &kStringShape, .index = 5, .access = &accessDescribeEventBusResult},
  {.name = "LogConfig", .wire_name = "LogConfig", .shape = &kLogConfigShape, .index = 6, .access = &accessDescribeEventBusResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 7, .access = &accessDescribeEventBusResult},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 8, .access = &accessDescribeEventBusResult},
};
constexpr model::Shape kDescribeEventBusResultShape{.kind = model::Kind::Structure, .name = "DescribeEventBusResponse", .members = kDescribeEventBusResultMembers, .create = &model::createObject<DescribeEventBusResult>};

void* accessDescribeEventSourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeEventSourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeEventSourceRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEventSourceNameShape, .required = true, .index = 0, .access = &accessDescribeEventSourceRequest},
};
constexpr model::Shape kDescribeEventSourceRequestShape{.kind = model::Kind::Structure, .name = "DescribeEventSourceRequest", .members = kDescribeEventSourceRequestMembers, .create = &model::createObject<DescribeEventSourceRequest>};

constexpr std::string_view kEventSourceStateValues[] = {"PENDING", "ACTIVE", "DELETED"};
constexpr model::Shape kEventSourceStateShape{.kind = model::Kind::String, .name = "EventSourceState", .constraint = {.values = kEventSourceStateValues}};
void* accessDescribeEventSourceResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeEventSourceResult*>(object);
  switch (index) {
    case 0: return model::field(value.arn, make);
    case 1: return model::field(value.createdBy, make);
    case 2: return model::field(value.creationTime, make);
    case 3: return model::field(value.expirationTime, make);
    case 4: return model::field(value.name, make);
    case 5: return model::field(value.state, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeEventSourceResultMembers[] = {
  {.name = "Arn", .wire_name = "Arn", .shape = &kStringShape, .index = 0, .access = &accessDescribeEventSourceResult},
  {.name = "CreatedBy", .wire_name = "CreatedBy", .shape = &kStringShape, .index = 1, .access = &accessDescribeEventSourceResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 2, .access = &accessDescribeEventSourceResult},
  {.name = "ExpirationTime", .wire_name = "ExpirationTime", .shape = &kTimestampShape, .index = 3, .access = &accessDescribeEventSourceResult},
  {.name = "Name", .wire_name = "Name", .shape = &kStringShape, .index = 4, .access = &accessDescribeEventSourceResult},
  {.name = "State", .wire_name = "State", .shape = &kEventSourceStateShape, .index = 5, .access = &accessDescribeEventSourceResult},
};
constexpr model::Shape kDescribeEventSourceResultShape{.kind = model::Kind::Structure, .name = "DescribeEventSourceResponse", .members = kDescribeEventSourceResultMembers, .create = &model::createObject<DescribeEventSourceResult>};

void* accessDescribePartnerEventSourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribePartnerEventSourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribePartnerEventSourceRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEventSourceNameShape, .required = true, .index = 0, .access = &accessDescribePartnerEventSourceRequest},
};
constexpr model::Shape kDescribePartnerEventSourceRequestShape{.kind = model::Kind::Structure, .name = "DescribePartnerEventSourceRequest", .members = kDescribePartnerEventSourceRequestMembers, .create = &model::createObject<DescribePartnerEventSourceRequest>};

void* accessDescribePartnerEventSourceResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribePartnerEventSourceResult*>(object);
  switch (index) {
    case 0: return model::field(value.arn, make);
    case 1: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribePartnerEventSourceResultMembers[] = {
  {.name = "Arn", .wire_name = "Arn", .shape = &kStringShape, .index = 0, .access = &accessDescribePartnerEventSourceResult},
  {.name = "Name", .wire_name = "Name", .shape = &kStringShape, .index = 1, .access = &accessDescribePartnerEventSourceResult},
};
constexpr model::Shape kDescribePartnerEventSourceResultShape{.kind = model::Kind::Structure, .name = "DescribePartnerEventSourceResponse", .members = kDescribePartnerEventSourceResultMembers, .create = &model::createObject<DescribePartnerEventSourceResult>};

void* accessDescribeReplayRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeReplayRequest*>(object);
  switch (index) {
    case 0: return model::field(value.replayName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeReplayRequestMembers[] = {
  {.name = "ReplayName", .wire_name = "ReplayName", .shape = &kReplayNameShape, .required = true, .index = 0, .access = &accessDescribeReplayRequest},
};
constexpr model::Shape kDescribeReplayRequestShape{.kind = model::Kind::Structure, .name = "DescribeReplayRequest", .members = kDescribeReplayRequestMembers, .create = &model::createObject<DescribeReplayRequest>};

constexpr model::Shape kArnShape{.kind = model::Kind::String, .name = "Arn", .constraint = {.min = 1, .max = 1600}};
constexpr model::Shape kReplayDestinationFiltersShape{.kind = model::Kind::List, .name = "ReplayDestinationFilters", .element = &kArnShape, .list = &model::kListOps<std::string>};
void* accessReplayDestination(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReplayDestination*>(object);
  switch (index) {
    case 0: return model::field(value.arn, make);
    case 1: return model::field(value.filterArns, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplayDestinationMembers[] = {
  {.name = "Arn", .wire_name = "Arn", .shape = &kArnShape, .required = true, .index = 0, .access = &accessReplayDestination},
  {.name = "FilterArns", .wire_name = "FilterArns", .shape = &kReplayDestinationFiltersShape, .index = 1, .access = &accessReplayDestination},
};
constexpr model::Shape kReplayDestinationShape{.kind = model::Kind::Structure, .name = "ReplayDestination", .members = kReplayDestinationMembers};

constexpr model::Shape kReplayDescriptionShape{.kind = model::Kind::String, .name = "ReplayDescription", .constraint = {.max = 512, .pattern = ".*"}};
void* accessDescribeReplayResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeReplayResult*>(object);
  switch (index) {
    case 0: return model::field(value.replayName, make);
    case 1: return model::field(value.replayArn, make);
    case 2: return model::field(value.description, make);
    case 3: return model::field(value.state, make);
    case 4: return model::field(value.stateReason, make);
    case 5: return model::field(value.eventSourceArn, make);
    case 6: return model::field(value.destination, make);
    case 7: return model::field(value.eventStartTime, make);
    case 8: return model::field(value.eventEndTime, make);
    case 9: return model::field(value.eventLastReplayedTime, make);
    case 10: return model::field(value.replayStartTime, make);
    case 11: return model::field(value.replayEndTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeReplayResultMembers[] = {
  {.name = "ReplayName", .wire_name = "ReplayName", .shape = &kReplayNameShape, .index = 0, .access = &accessDescribeReplayResult},
  {.name = "ReplayArn", .wire_name = "ReplayArn", .shape = &kReplayArnShape, .index = 1, .access = &accessDescribeReplayResult},
  {.name = "Description", .wire_name = "Description", .shape = &kReplayDescriptionShape, .index = 2, .access = &accessDescribeReplayResult},
  {.name = "State", .wire_name = "State", .shape = &kReplayStateShape, .index = 3, .access = &accessDescribeReplayResult},
  {.name = "StateReason", .wire_name = "StateReason", .shape = &kReplayStateReasonShape, .index = 4, .access = &accessDescribeReplayResult},
  {.name = "EventSourceArn", .wire_name = "EventSourceArn", .shape = &kArchiveArnShape, .index = 5, .access = &accessDescribeReplayResult},
  {.name = "Destination", .wire_name = "Destination", .shape = &kReplayDestinationShape, .index = 6, .access = &accessDescribeReplayResult},
  {.name = "EventStartTime", .wire_name = "EventStartTime", .shape = &kTimestampShape, .index = 7, .access = &accessDescribeReplayResult},
  {.name = "EventEndTime", .wire_name = "EventEndTime", .shape = &kTimestampShape, .index = 8, .access = &accessDescribeReplayResult},
  {.name = "EventLastReplayedTime", .wire_name = "EventLastReplayedTime", .shape = &kTimestampShape, .index = 9, .access = &accessDescribeReplayResult},
  {.name = "ReplayStartTime", .wire_name = "ReplayStartTime", .shape = &kTimestampShape, .index = 10, .access = &accessDescribeReplayResult},
  {.name = "ReplayEndTime", .wire_name = "ReplayEndTime", .shape = &kTimestampShape, .index = 11, .access = &accessDescribeReplayResult},
};
constexpr model::Shape kDescribeReplayResultShape{.kind = model::Kind::Structure, .name = "DescribeReplayResponse", .members = kDescribeReplayResultMembers, .create = &model::createObject<DescribeReplayResult>};

void* accessDescribeRuleRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeRuleRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.eventBusName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeRuleRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kRuleNameShape, .required = true, .index = 0, .access = &accessDescribeRuleRequest},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kEventBusNameOrArnShape, .index = 1, .access = &accessDescribeRuleRequest},
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
void* accessDescribeRuleResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeRuleResult*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.arn, make);
    case 2: return model::field(value.eventPattern, make);
    case 3: return model::field(value.scheduleExpression, make);
    case 4: return model::field(value.state, make);
    case 5: return model::field(value.description, make);
    case 6: return model::field(value.roleArn, make);
    case 7: return model::field(value.managedBy, make);
    case 8: return model::field(value.eventBusName, make);
    case 9: return model::field(value.createdBy, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeRuleResultMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kRuleNameShape, .index = 0, .access = &accessDescribeRuleResult},
  {.name = "Arn", .wire_name = "Arn", .shape = &kRuleArnShape, .index = 1, .access = &accessDescribeRuleResult},
  {.name = "EventPattern", .wire_name = "EventPattern", .shape = &kEventPatternShape, .index = 2, .access = &accessDescribeRuleResult},
  {.name = "ScheduleExpression", .wire_name = "ScheduleExpression", .shape = &kScheduleExpressionShape, .index = 3, .access = &accessDescribeRuleResult},
  {.name = "State", .wire_name = "State", .shape = &kRuleStateShape, .index = 4, .access = &accessDescribeRuleResult},
  {.name = "Description", .wire_name = "Description", .shape = &kRuleDescriptionShape, .index = 5, .access = &accessDescribeRuleResult},
  {.name = "RoleArn", .wire_name = "RoleArn", .shape = &kRoleArnShape, .index = 6, .access = &accessDescribeRuleResult},
  {.name = "ManagedBy", .wire_name = "ManagedBy", .shape = &kManagedByShape, .index = 7, .access = &accessDescribeRuleResult},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kEventBusNameShape, .index = 8, .access = &accessDescribeRuleResult},
  {.name = "CreatedBy", .wire_name = "CreatedBy", .shape = &kCreatedByShape, .index = 9, .access = &accessDescribeRuleResult},
};
constexpr model::Shape kDescribeRuleResultShape{.kind = model::Kind::Structure, .name = "DescribeRuleResponse", .members = kDescribeRuleResultMembers, .create = &model::createObject<DescribeRuleResult>};

void* accessDisableRuleRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DisableRuleRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.eventBusName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDisableRuleRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kRuleNameShape, .required = true, .index = 0, .access = &accessDisableRuleRequest},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kEventBusNameOrArnShape, .index = 1, .access = &accessDisableRuleRequest},
};
constexpr model::Shape kDisableRuleRequestShape{.kind = model::Kind::Structure, .name = "DisableRuleRequest", .members = kDisableRuleRequestMembers, .create = &model::createObject<DisableRuleRequest>};

constexpr model::Shape kDisableRuleResultShape{.kind = model::Kind::Structure, .name = "DisableRuleResult", .create = &model::createObject<DisableRuleResult>};

void* accessEnableRuleRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<EnableRuleRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.eventBusName, make);
    default: return nullptr;
  }
}
constexpr model::Member kEnableRuleRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kRuleNameShape, .required = true, .index = 0, .access = &accessEnableRuleRequest},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kEventBusNameOrArnShape, .index = 1, .access = &accessEnableRuleRequest},
};
constexpr model::Shape kEnableRuleRequestShape{.kind = model::Kind::Structure, .name = "EnableRuleRequest", .members = kEnableRuleRequestMembers, .create = &model::createObject<EnableRuleRequest>};

constexpr model::Shape kEnableRuleResultShape{.kind = model::Kind::Structure, .name = "EnableRuleResult", .create = &model::createObject<EnableRuleResult>};

constexpr model::Shape kNextTokenShape{.kind = model::Kind::String, .name = "NextToken", .constraint = {.min = 1, .max = 2048}};
constexpr model::Shape kLimitMax100Shape{.kind = model::Kind::Integer, .name = "LimitMax100", .constraint = {.min = 1, .max = 100}};
void* accessListApiDestinationsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListApiDestinationsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.namePrefix, make);
    case 1: return model::field(value.connectionArn, make);
    case 2: return model::field(value.nextToken, make);
    case 3: return model::field(value.limit, make);
    default: return nullptr;
  }
}
constexpr model::Member kListApiDestinationsRequestMembers[] = {
  {.name = "NamePrefix", .wire_name = "NamePrefix", .shape = &kApiDestinationNameShape, .index = 0, .access = &accessListApiDestinationsRequest},
  {.name = "ConnectionArn", .wire_name = "ConnectionArn", .shape = &kConnectionArnShape, .index = 1, .access = &accessListApiDestinationsRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 2, .access = &accessListApiDestinationsRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kLimitMax100Shape, .index = 3, .access = &accessListApiDestinationsRequest},
};
constexpr model::Shape kListApiDestinationsRequestShape{.kind = model::Kind::Structure, .name = "ListApiDestinationsRequest", .members = kListApiDestinationsRequestMembers, .create = &model::createObject<ListApiDestinationsRequest>};

void* accessApiDestination(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ApiDestination*>(object);
  switch (index) {
    case 0: return model::field(value.apiDestinationArn, make);
    case 1: return model::field(value.name, make);
    case 2: return model::field(value.apiDestinationState, make);
    case 3: return model::field(value.connectionArn, make);
    case 4: return model::field(value.invocationEndpoint, make);
    case 5: return model::field(value.httpMethod, make);
    case 6: return model::field(value.invocationRateLimitPerSecond, make);
    case 7: return model::field(value.creationTime, make);
    case 8: return model::field(value.lastModifiedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kApiDestinationMembers[] = {
  {.name = "ApiDestinationArn", .wire_name = "ApiDestinationArn", .shape = &kApiDestinationArnShape, .index = 0, .access = &accessApiDestination},
  {.name = "Name", .wire_name = "Name", .shape = &kApiDestinationNameShape, .index = 1, .access = &accessApiDestination},
  {.name = "ApiDestinationState", .wire_name = "ApiDestinationState", .shape = &kApiDestinationStateShape, .index = 2, .access = &accessApiDestination},
  {.name = "ConnectionArn", .wire_name = "ConnectionArn", .shape = &kConnectionArnShape, .index = 3, .access = &accessApiDestination},
  {.name = "InvocationEndpoint", .wire_name = "InvocationEndpoint", .shape = &kHttpsEndpointShape, .index = 4, .access = &accessApiDestination},
  {.name = "HttpMethod", .wire_name = "HttpMethod", .shape = &kApiDestinationHttpMethodShape, .index = 5, .access = &accessApiDestination},
  {.name = "InvocationRateLimitPerSecond", .wire_name = "InvocationRateLimitPerSecond", .shape = &kApiDestinationInvocationRateLimitPerSecondShape, .index = 6, .access = &accessApiDestination},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 7, .access = &accessApiDestination},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 8, .access = &accessApiDestination},
};
constexpr model::Shape kApiDestinationShape{.kind = model::Kind::Structure, .name = "ApiDestination", .members = kApiDestinationMembers};

constexpr model::Shape kApiDestinationResponseListShape{.kind = model::Kind::List, .name = "ApiDestinationResponseList", .element = &kApiDestinationShape, .list = &model::kListOps<ApiDestination>};
void* accessListApiDestinationsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListApiDestinationsResult*>(object);
  switch (index) {
    case 0: return model::field(value.apiDestinations, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListApiDestinationsResultMembers[] = {
  {.name = "ApiDestinations", .wire_name = "ApiDestinations", .shape = &kApiDestinationResponseListShape, .index = 0, .access = &accessListApiDestinationsResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListApiDestinationsResult},
};
constexpr model::Shape kListApiDestinationsResultShape{.kind = model::Kind::Structure, .name = "ListApiDestinationsResponse", .members = kListApiDestinationsResultMembers, .create = &model::createObject<ListApiDestinationsResult>};

void* accessListArchivesRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListArchivesRequest*>(object);
  switch (index) {
    case 0: return model::field(value.namePrefix, make);
    case 1: return model::field(value.eventSourceArn, make);
    case 2: return model::field(value.state, make);
    case 3: return model::field(value.nextToken, make);
    case 4: return model::field(value.limit, make);
    default: return nullptr;
  }
}
constexpr model::Member kListArchivesRequestMembers[] = {
  {.name = "NamePrefix", .wire_name = "NamePrefix", .shape = &kArchiveNameShape, .index = 0, .access = &accessListArchivesRequest},
  {.name = "EventSourceArn", .wire_name = "EventSourceArn", .shape = &kEventBusArnShape, .index = 1, .access = &accessListArchivesRequest},
  {.name = "State", .wire_name = "State", .shape = &kArchiveStateShape, .index = 2, .access = &accessListArchivesRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 3, .access = &accessListArchivesRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kLimitMax100Shape, .index = 4, .access = &accessListArchivesRequest},
};
constexpr model::Shape kListArchivesRequestShape{.kind = model::Kind::Structure, .name = "ListArchivesRequest", .members = kListArchivesRequestMembers, .create = &model::createObject<ListArchivesRequest>};

void* accessArchive(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Archive*>(object);
  switch (index) {
    case 0: return model::field(value.archiveName, make);
    case 1: return model::field(value.eventSourceArn, make);
    case 2: return model::field(value.state, make);
    case 3: return model::field(value.stateReason, make);
    case 4: return model::field(value.retentionDays, make);
    case 5: return model::field(value.sizeBytes, make);
    case 6: return model::field(value.eventCount, make);
    case 7: return model::field(value.creationTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kArchiveMembers[] = {
  {.name = "ArchiveName", .wire_name = "ArchiveName", .shape = &kArchiveNameShape, .index = 0, .access = &accessArchive},
  {.name = "EventSourceArn", .wire_name = "EventSourceArn", .shape = &kEventBusArnShape, .index = 1, .access = &accessArchive},
  {.name = "State", .wire_name = "State", .shape = &kArchiveStateShape, .index = 2, .access = &accessArchive},
  {.name = "StateReason", .wire_name = "StateReason", .shape = &kArchiveStateReasonShape, .index = 3, .access = &accessArchive},
  {.name = "RetentionDays", .wire_name = "RetentionDays", .shape = &kRetentionDaysShape, .index = 4, .access = &accessArchive},
  {.name = "SizeBytes", .wire_name = "SizeBytes", .shape = &kLongShape, .index = 5, .access = &accessArchive},
  {.name = "EventCount", .wire_name = "EventCount", .shape = &kLongShape, .index = 6, .access = &accessArchive},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 7, .access = &accessArchive},
};
constexpr model::Shape kArchiveShape{.kind = model::Kind::Structure, .name = "Archive", .members = kArchiveMembers};

constexpr model::Shape kArchiveResponseListShape{.kind = model::Kind::List, .name = "ArchiveResponseList", .element = &kArchiveShape, .list = &model::kListOps<Archive>};
void* accessListArchivesResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListArchivesResult*>(object);
  switch (index) {
    case 0: return model::field(value.archives, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListArchivesResultMembers[] = {
  {.name = "Archives", .wire_name = "Archives", .shape = &kArchiveResponseListShape, .index = 0, .access = &accessListArchivesResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListArchivesResult},
};
constexpr model::Shape kListArchivesResultShape{.kind = model::Kind::Structure, .name = "ListArchivesResponse", .members = kListArchivesResultMembers, .create = &model::createObject<ListArchivesResult>};

void* accessListConnectionsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListConnectionsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.namePrefix, make);
    case 1: return model::field(value.connectionState, make);
    case 2: return model::field(value.nextToken, make);
    case 3: return model::field(value.limit, make);
    default: return nullptr;
  }
}
constexpr model::Member kListConnectionsRequestMembers[] = {
  {.name = "NamePrefix", .wire_name = "NamePrefix", .shape = &kConnectionNameShape, .index = 0, .access = &accessListConnectionsRequest},
  {.name = "ConnectionState", .wire_name = "ConnectionState", .shape = &kConnectionStateShape, .index = 1, .access = &accessListConnectionsRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 2, .access = &accessListConnectionsRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kLimitMax100Shape, .index = 3, .access = &accessListConnectionsRequest},
};
constexpr model::Shape kListConnectionsRequestShape{.kind = model::Kind::Structure, .name = "ListConnectionsRequest", .members = kListConnectionsRequestMembers, .create = &model::createObject<ListConnectionsRequest>};

void* accessConnection(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Connection*>(object);
  switch (index) {
    case 0: return model::field(value.connectionArn, make);
    case 1: return model::field(value.name, make);
    case 2: return model::field(value.connectionState, make);
    case 3: return model::field(value.stateReason, make);
    case 4: return model::field(value.authorizationType, make);
    case 5: return model::field(value.creationTime, make);
    case 6: return model::field(value.lastModifiedTime, make);
    case 7: return model::field(value.lastAuthorizedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kConnectionMembers[] = {
  {.name = "ConnectionArn", .wire_name = "ConnectionArn", .shape = &kConnectionArnShape, .index = 0, .access = &accessConnection},
  {.name = "Name", .wire_name = "Name", .shape = &kConnectionNameShape, .index = 1, .access = &accessConnection},
  {.name = "ConnectionState", .wire_name = "ConnectionState", .shape = &kConnectionStateShape, .index = 2, .access = &accessConnection},
  {.name = "StateReason", .wire_name = "StateReason", .shape = &kConnectionStateReasonShape, .index = 3, .access = &accessConnection},
  {.name = "AuthorizationType", .wire_name = "AuthorizationType", .shape = &kConnectionAuthorizationTypeShape, .index = 4, .access = &accessConnection},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 5, .access = &accessConnection},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 6, .access = &accessConnection},
  {.name = "LastAuthorizedTime", .wire_name = "LastAuthorizedTime", .shape = &kTimestampShape, .index = 7, .access = &accessConnection},
};
constexpr model::Shape kConnectionShape{.kind = model::Kind::Structure, .name = "Connection", .members = kConnectionMembers};

constexpr model::Shape kConnectionResponseListShape{.kind = model::Kind::List, .name = "ConnectionResponseList", .element = &kConnectionShape, .list = &model::kListOps<Connection>};
void* accessListConnectionsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListConnectionsResult*>(object);
  switch (index) {
    case 0: return model::field(value.connections, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListConnectionsResultMembers[] = {
  {.name = "Connections", .wire_name = "Connections", .shape = &kConnectionResponseListShape, .index = 0, .access = &accessListConnectionsResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListConnectionsResult},
};
constexpr model::Shape kListConnectionsResultShape{.kind = model::Kind::Structure, .name = "ListConnectionsResponse", .members = kListConnectionsResultMembers, .create = &model::createObject<ListConnectionsResult>};

void* accessListEndpointsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListEndpointsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.namePrefix, make);
    case 1: return model::field(value.homeRegion, make);
    case 2: return model::field(value.nextToken, make);
    case 3: return model::field(value.maxResults, make);
    default: return nullptr;
  }
}
constexpr model::Member kListEndpointsRequestMembers[] = {
  {.name = "NamePrefix", .wire_name = "NamePrefix", .shape = &kEndpointNameShape, .index = 0, .access = &accessListEndpointsRequest},
  {.name = "HomeRegion", .wire_name = "HomeRegion", .shape = &kHomeRegionShape, .index = 1, .access = &accessListEndpointsRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 2, .access = &accessListEndpointsRequest},
  {.name = "MaxResults", .wire_name = "MaxResults", .shape = &kLimitMax100Shape, .index = 3, .access = &accessListEndpointsRequest},
};
constexpr model::Shape kListEndpointsRequestShape{.kind = model::Kind::Structure, .name = "ListEndpointsRequest", .members = kListEndpointsRequestMembers, .create = &model::createObject<ListEndpointsRequest>};

void* accessEndpoint(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Endpoint*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.description, make);
    case 2: return model::field(value.arn, make);
    case 3: return model::field(value.routingConfig, make);
    case 4: return model::field(value.replicationConfig, make);
    case 5: return model::field(value.eventBuses, make);
    case 6: return model::field(value.roleArn, make);
    case 7: return model::field(value.endpointId, make);
    case 8: return model::field(value.endpointUrl, make);
    case 9: return model::field(value.state, make);
    case 10: return model::field(value.stateReason, make);
    case 11: return model::field(value.creationTime, make);
    case 12: return model::field(value.lastModifiedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kEndpointMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEndpointNameShape, .index = 0, .access = &accessEndpoint},
  {.name = "Description", .wire_name = "Description", .shape = &kEndpointDescriptionShape, .index = 1, .access = &accessEndpoint},
  {.name = "Arn", .wire_name = "Arn", .shape = &kEndpointArnShape, .index = 2, .access = &accessEndpoint},
  {.name = "RoutingConfig", .wire_name = "RoutingConfig", .shape = &kRoutingConfigShape, .index = 3, .access = &accessEndpoint},
  {.name = "ReplicationConfig", .wire_name = "ReplicationConfig", .shape = &kReplicationConfigShape, .index = 4, .access = &accessEndpoint},
  {.name = "EventBuses", .wire_name = "EventBuses", .shape = &kEndpointEventBusListShape, .index = 5, .access = &accessEndpoint},
  {.name = "RoleArn", .wire_name = "RoleArn", .shape = &kIamRoleArnShape, .index = 6, .access = &accessEndpoint},
  {.name = "EndpointId", .wire_name = "EndpointId", .shape = &kEndpointIdShape, .index = 7, .access = &accessEndpoint},
  {.name = "EndpointUrl", .wire_name = "EndpointUrl", .shape = &kEndpointUrlShape, .index = 8, .access = &accessEndpoint},
  {.name = "State", .wire_name = "State", .shape = &kEndpointStateShape, .index = 9, .access = &accessEndpoint},
  {.name = "StateReason", .wire_name = "StateReason", .shape = &kEndpointStateReasonShape, .index = 10, .access = &accessEndpoint},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 11, .access = &accessEndpoint},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 12, .access = &accessEndpoint},
};
constexpr model::Shape kEndpointShape{.kind = model::Kind::Structure, .name = "Endpoint", .members = kEndpointMembers};

constexpr model::Shape kEndpointListShape{.kind = model::Kind::List, .name = "EndpointList", .element = &kEndpointShape, .list = &model::kListOps<Endpoint>};
void* accessListEndpointsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListEndpointsResult*>(object);
  switch (index) {
    case 0: return model::field(value.endpoints, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListEndpointsResultMembers[] = {
  {.name = "Endpoints", .wire_name = "Endpoints", .shape = &kEndpointListShape, .index = 0, .access = &accessListEndpointsResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListEndpointsResult},
};
constexpr model::Shape kListEndpointsResultShape{.kind = model::Kind::Structure, .name = "ListEndpointsResponse", .members = kListEndpointsResultMembers, .create = &model::createObject<ListEndpointsResult>};

void* accessListEventBusesRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListEventBusesRequest*>(object);
  switch (index) {
    case 0: return model::field(value.namePrefix, make);
    case 1: return model::field(value.nextToken, make);
    case 2: return model::field(value.limit, make);
    default: return nullptr;
  }
}
constexpr model::Member kListEventBusesRequestMembers[] = {
  {.name = "NamePrefix", .wire_name = "NamePrefix", .shape = &kEventBusNameShape, .index = 0, .access = &accessListEventBusesRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListEventBusesRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kLimitMax100Shape, .index = 2, .access = &accessListEventBusesRequest},
};
constexpr model::Shape kListEventBusesRequestShape{.kind = model::Kind::Structure, .name = "ListEventBusesRequest", .members = kListEventBusesRequestMembers, .create = &model::createObject<ListEventBusesRequest>};

void* accessEventBus(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<EventBus*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.arn, make);
    case 2: return model::field(value.description, make);
    case 3: return model::field(value.policy, make);
    case 4: return model::field(value.creationTime, make);
    case 5: return model::field(value.lastModifiedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kEventBusMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kStringShape, .index = 0, .access = &accessEventBus},
  {.name = "Arn", .wire_name = "Arn", .shape = &kStringShape, .index = 1, .access = &accessEventBus},
  {.name = "Description", .wire_name = "Description", .shape = &kEventBusDescriptionShape, .index = 2, .access = &accessEventBus},
  {.name = "Policy", .wire_name = "Policy", .shape = &kStringShape, .index = 3, .access = &accessEventBus},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 4, .access = &accessEventBus},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 5, .access = &accessEventBus},
};
constexpr model::Shape kEventBusShape{.kind = model::Kind::Structure, .name = "EventBus", .members = kEventBusMembers};

constexpr model::Shape kEventBusListShape{.kind = model::Kind::List, .name = "EventBusList", .element = &kEventBusShape, .list = &model::kListOps<EventBus>};
void* accessListEventBusesResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListEventBusesResult*>(object);
  switch (index) {
    case 0: return model::field(value.eventBuses, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListEventBusesResultMembers[] = {
  {.name = "EventBuses", .wire_name = "EventBuses", .shape = &kEventBusListShape, .index = 0, .access = &accessListEventBusesResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListEventBusesResult},
};
constexpr model::Shape kListEventBusesResultShape{.kind = model::Kind::Structure, .name = "ListEventBusesResponse", .members = kListEventBusesResultMembers, .create = &model::createObject<ListEventBusesResult>};

constexpr model::Shape kEventSourceNamePrefixShape{.kind = model::Kind::String, .name = "EventSourceNamePrefix", .constraint = {.min = 1, .max = 256, .pattern = "[/\\.\\-_A-Za-z0-9]+"}};
void* accessListEventSourcesRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListEventSourcesRequest*>(object);
  switch (index) {
    case 0: return model::field(value.namePrefix, make);
    case 1: return model::field(value.nextToken, make);
    case 2: return model::field(value.limit, make);
    default: return nullptr;
  }
}
constexpr model::Member kListEventSourcesRequestMembers[] = {
  {.name = "NamePrefix", .wire_name = "NamePrefix", .shape = &kEventSourceNamePrefixShape, .index = 0, .access = &accessListEventSourcesRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListEventSourcesRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kLimitMax100Shape, .index = 2, .access = &accessListEventSourcesRequest},
};
constexpr model::Shape kListEventSourcesRequestShape{.kind = model::Kind::Structure, .name = "ListEventSourcesRequest", .members = kListEventSourcesRequestMembers, .create = &model::createObject<ListEventSourcesRequest>};

void* accessEventSource(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<EventSource*>(object);
  switch (index) {
    case 0: return model::field(value.arn, make);
    case 1: return model::field(value.createdBy, make);
    case 2: return model::field(value.creationTime, make);
    case 3: return model::field(value.expirationTime, make);
    case 4: return model::field(value.name, make);
    case 5: return model::field(value.state, make);
    default: return nullptr;
  }
}
constexpr model::Member kEventSourceMembers[] = {
  {.name = "Arn", .wire_name = "Arn", .shape = &kStringShape, .index = 0, .access = &accessEventSource},
  {.name = "CreatedBy", .wire_name = "CreatedBy", .shape = &kStringShape, .index = 1, .access = &accessEventSource},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 2, .access = &accessEventSource},
  {.name = "ExpirationTime", .wire_name = "ExpirationTime", .shape = &kTimestampShape, .index = 3, .access = &accessEventSource},
  {.name = "Name", .wire_name = "Name", .shape = &kStringShape, .index = 4, .access = &accessEventSource},
  {.name = "State", .wire_name = "State", .shape = &kEventSourceStateShape, .index = 5, .access = &accessEventSource},
};
constexpr model::Shape kEventSourceShape{.kind = model::Kind::Structure, .name = "EventSource", .members = kEventSourceMembers};

constexpr model::Shape kEventSourceListShape{.kind = model::Kind::List, .name = "EventSourceList", .element = &kEventSourceShape, .list = &model::kListOps<EventSource>};
void* accessListEventSourcesResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListEventSourcesResult*>(object);
  switch (index) {
    case 0: return model::field(value.eventSources, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListEventSourcesResultMembers[] = {
  {.name = "EventSources", .wire_name = "EventSources", .shape = &kEventSourceListShape, .index = 0, .access = &accessListEventSourcesResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListEventSourcesResult},
};
constexpr model::Shape kListEventSourcesResultShape{.kind = model::Kind::Structure, .name = "ListEventSourcesResponse", .members = kListEventSourcesResultMembers, .create = &model::createObject<ListEventSourcesResult>};

void* accessListPartnerEventSourceAccountsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListPartnerEventSourceAccountsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.eventSourceName, make);
    case 1: return model::field(value.nextToken, make);
    case 2: return model::field(value.limit, make);
    default: return nullptr;
  }
}
constexpr model::Member kListPartnerEventSourceAccountsRequestMembers[] = {
  {.name = "EventSourceName", .wire_name = "EventSourceName", .shape = &kEventSourceNameShape, .required = true, .index = 0, .access = &accessListPartnerEventSourceAccountsRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListPartnerEventSourceAccountsRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kLimitMax100Shape, .index = 2, .access = &accessListPartnerEventSourceAccountsRequest},
};
constexpr model::Shape kListPartnerEventSourceAccountsRequestShape{.kind = model::Kind::Structure, .name = "ListPartnerEventSourceAccountsRequest", .members = kListPartnerEventSourceAccountsRequestMembers, .create = &model::createObject<ListPartnerEventSourceAccountsRequest>};

void* accessPartnerEventSourceAccount(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PartnerEventSourceAccount*>(object);
  switch (index) {
    case 0: return model::field(value.account, make);
    case 1: return model::field(value.creationTime, make);
    case 2: return model::field(value.expirationTime, make);
    case 3: return model::field(value.state, make);
    default: return nullptr;
  }
}
constexpr model::Member kPartnerEventSourceAccountMembers[] = {
  {.name = "Account", .wire_name = "Account", .shape = &kAccountIdShape, .index = 0, .access = &accessPartnerEventSourceAccount},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 1, .access = &accessPartnerEventSourceAccount},
  {.name = "ExpirationTime", .wire_name = "ExpirationTime", .shape = &kTimestampShape, .index = 2, .access = &accessPartnerEventSourceAccount},
  {.name = "State", .wire_name = "State", .shape = &kEventSourceStateShape, .index = 3, .access = &accessPartnerEventSourceAccount},
};
constexpr model::Shape kPartnerEventSourceAccountShape{.kind = model::Kind::Structure, .name = "PartnerEventSourceAccount", .members = kPartnerEventSourceAccountMembers};

constexpr model::Shape kPartnerEventSourceAccountListShape{.kind = model::Kind::List, .name = "PartnerEventSourceAccountList", .element = &kPartnerEventSourceAccountShape, .list = &model::kListOps<PartnerEventSourceAccount>};
void* accessListPartnerEventSourceAccountsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListPartnerEventSourceAccountsResult*>(object);
  switch (index) {
    case 0: return model::field(value.partnerEventSourceAccounts, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListPartnerEventSourceAccountsResultMembers[] = {
  {.name = "PartnerEventSourceAccounts", .wire_name = "PartnerEventSourceAccounts", .shape = &kPartnerEventSourceAccountListShape, .index = 0, .access = &accessListPartnerEventSourceAccountsResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListPartnerEventSourceAccountsResult},
};
constexpr model::Shape kListPartnerEventSourceAccountsResultShape{.kind = model::Kind::Structure, .name = "ListPartnerEventSourceAccountsResponse", .members = kListPartnerEventSourceAccountsResultMembers, .create = &model::createObject<ListPartnerEventSourceAccountsResult>};

constexpr model::Shape kPartnerEventSourceNamePrefixShape{.kind = model::Kind::String, .name = "PartnerEventSourceNamePrefix", .constraint = {.min = 1, .max = 256, .pattern = "aws\\.partner/[\\.\\-_A-Za-z0-9]+/[/\\.\\-_A-Za-z0-9]*"}};
void* accessListPartnerEventSourcesRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListPartnerEventSourcesRequest*>(object);
  switch (index) {
    case 0: return model::field(value.namePrefix, make);
    case 1: return model::field(value.nextToken, make);
    case 2: return model::field(value.limit, make);
    default: return nullptr;
  }
}
constexpr model::Member kListPartnerEventSourcesRequestMembers[] = {
  {.name = "NamePrefix", .wire_name = "NamePrefix", .shape = &kPartnerEventSourceNamePrefixShape, .required = true, .index = 0, .access = &accessListPartnerEventSourcesRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListPartnerEventSourcesRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kLimitMax100Shape, .index = 2, .access = &accessListPartnerEventSourcesRequest},
};
constexpr model::Shape kListPartnerEventSourcesRequestShape{.kind = model::Kind::Structure, .name = "ListPartnerEventSourcesRequest", .members = kListPartnerEventSourcesRequestMembers, .create = &model::createObject<ListPartnerEventSourcesRequest>};

void* accessPartnerEventSource(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PartnerEventSource*>(object);
  switch (index) {
    case 0: return model::field(value.arn, make);
    case 1: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kPartnerEventSourceMembers[] = {
  {.name = "Arn", .wire_name = "Arn", .shape = &kStringShape, .index = 0, .access = &accessPartnerEventSource},
  {.name = "Name", .wire_name = "Name", .shape = &kStringShape, .index = 1, .access = &accessPartnerEventSource},
};
constexpr model::Shape kPartnerEventSourceShape{.kind = model::Kind::Structure, .name = "PartnerEventSource", .members = kPartnerEventSourceMembers};

constexpr model::Shape kPartnerEventSourceListShape{.kind = model::Kind::List, .name = "PartnerEventSourceList", .element = &kPartnerEventSourceShape, .list = &model::kListOps<PartnerEventSource>};
void* accessListPartnerEventSourcesResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListPartnerEventSourcesResult*>(object);
  switch (index) {
    case 0: return model::field(value.partnerEventSources, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListPartnerEventSourcesResultMembers[] = {
  {.name = "PartnerEventSources", .wire_name = "PartnerEventSources", .shape = &kPartnerEventSourceListShape, .index = 0, .access = &accessListPartnerEventSourcesResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListPartnerEventSourcesResult},
};
constexpr model::Shape kListPartnerEventSourcesResultShape{.kind = model::Kind::Structure, .name = "ListPartnerEventSourcesResponse", .members = kListPartnerEventSourcesResultMembers, .create = &model::createObject<ListPartnerEventSourcesResult>};

void* accessListReplaysRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListReplaysRequest*>(object);
  switch (index) {
    case 0: return model::field(value.namePrefix, make);
    case 1: return model::field(value.state, make);
    case 2: return model::field(value.eventSourceArn, make);
    case 3: return model::field(value.nextToken, make);
    case 4: return model::field(value.limit, make);
    default: return nullptr;
  }
}
constexpr model::Member kListReplaysRequestMembers[] = {
  {.name = "NamePrefix", .wire_name = "NamePrefix", .shape = &kReplayNameShape, .index = 0, .access = &accessListReplaysRequest},
  {.name = "State", .wire_name = "State", .shape = &kReplayStateShape, .index = 1, .access = &accessListReplaysRequest},
  {.name = "EventSourceArn", .wire_name = "EventSourceArn", .shape = &kArchiveArnShape, .index = 2, .access = &accessListReplaysRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 3, .access = &accessListReplaysRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kLimitMax100Shape, .index = 4, .access = &accessListReplaysRequest},
};
constexpr model::Shape kListReplaysRequestShape{.kind = model::Kind::Structure, .name = "ListReplaysRequest", .members = kListReplaysRequestMembers, .create = &model::createObject<ListReplaysRequest>};

void* accessReplay(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Replay*>(object);
  switch (index) {
    case 0: return model::field(value.replayName, make);
    case 1: return model::field(value.eventSourceArn, make);
    case 2: return model::field(value.state, make);
    case 3: return model::field(value.stateReason, make);
    case 4: return model::field(value.eventStartTime, make);
    case 5: return model::field(value.eventEndTime, make);
    case 6: return model::field(value.eventLastReplayedTime, make);
    case 7: return model::field(value.replayStartTime, make);
    case 8: return model::field(value.replayEndTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kReplayMembers[] = {
  {.name = "ReplayName", .wire_name = "ReplayName", .shape = &kReplayNameShape, .index = 0, .access = &accessReplay},
  {.name = "EventSourceArn", .wire_name = "EventSourceArn", .shape = &kArchiveArnShape, .index = 1, .access = &accessReplay},
  {.name = "State", .wire_name = "State", .shape = &kReplayStateShape, .index = 2, .access = &accessReplay},
  {.name = "StateReason", .wire_name = "StateReason", .shape = &kReplayStateReasonShape, .index = 3, .access = &accessReplay},
  {.name = "EventStartTime", .wire_name = "EventStartTime", .shape = &kTimestampShape, .index = 4, .access = &accessReplay},
  {.name = "EventEndTime", .wire_name = "EventEndTime", .shape = &kTimestampShape, .index = 5, .access = &accessReplay},
  {.name = "EventLastReplayedTime", .wire_name = "EventLastReplayedTime", .shape = &kTimestampShape, .index = 6, .access = &accessReplay},
  {.name = "ReplayStartTime", .wire_name = "ReplayStartTime", .shape = &kTimestampShape, .index = 7, .access = &accessReplay},
  {.name = "ReplayEndTime", .wire_name = "ReplayEndTime", .shape = &kTimestampShape, .index = 8, .access = &accessReplay},
};
constexpr model::Shape kReplayShape{.kind = model::Kind::Structure, .name = "Replay", .members = kReplayMembers};

constexpr model::Shape kReplayListShape{.kind = model::Kind::List, .name = "ReplayList", .element = &kReplayShape, .list = &model::kListOps<Replay>};
void* accessListReplaysResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListReplaysResult*>(object);
  switch (index) {
    case 0: return model::field(value.replays, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListReplaysResultMembers[] = {
  {.name = "Replays", .wire_name = "Replays", .shape = &kReplayListShape, .index = 0, .access = &accessListReplaysResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListReplaysResult},
};
constexpr model::Shape kListReplaysResultShape{.kind = model::Kind::Structure, .name = "ListReplaysResponse", .members = kListReplaysResultMembers, .create = &model::createObject<ListReplaysResult>};

constexpr model::Shape kTargetArnShape{.kind = model::Kind::String, .name = "TargetArn", .constraint = {.min = 1, .max = 1600}};
void* accessListRuleNamesByTargetRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListRuleNamesByTargetRequest*>(object);
  switch (index) {
    case 0: return model::field(value.targetArn, make);
    case 1: return model::field(value.eventBusName, make);
    case 2: return model::field(value.nextToken, make);
    case 3: return model::field(value.limit, make);
    default: return nullptr;
  }
}
constexpr model::Member kListRuleNamesByTargetRequestMembers[] = {
  {.name = "TargetArn", .wire_name = "TargetArn", .shape = &kTargetArnShape, .required = true, .index = 0, .access = &accessListRuleNamesByTargetRequest},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kEventBusNameOrArnShape, .index = 1, .access = &accessListRuleNamesByTargetRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 2, .access = &accessListRuleNamesByTargetRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kLimitMax100Shape, .index = 3, .access = &accessListRuleNamesByTargetRequest},
};
constexpr model::Shape kListRuleNamesByTargetRequestShape{.kind = model::Kind::Structure, .name = "ListRuleNamesByTargetRequest", .members = kListRuleNamesByTargetRequestMembers, .create = &model::createObject<ListRuleNamesByTargetRequest>};

constexpr model::Shape kRuleNameListShape{.kind = model::Kind::List, .name = "RuleNameList", .element = &kRuleNameShape, .list = &model::kListOps<std::string>};
void* accessListRuleNamesByTargetResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListRuleNamesByTargetResult*>(object);
  switch (index) {
    case 0: return model::field(value.ruleNames, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListRuleNamesByTargetResultMembers[] = {
  {.name = "RuleNames", .wire_name = "RuleNames", .shape = &kRuleNameListShape, .index = 0, .access = &accessListRuleNamesByTargetResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListRuleNamesByTargetResult},
};
constexpr model::Shape kListRuleNamesByTargetResultShape{.kind = model::Kind::Structure, .name = "ListRuleNamesByTargetResponse", .members = kListRuleNamesByTargetResultMembers, .create = &model::createObject<ListRuleNamesByTargetResult>};

void* accessListRulesRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListRulesRequest*>(object);
  switch (index) {
    case 0: return model::field(value.namePrefix, make);
    case 1: return model::field(value.eventBusName, make);
    case 2: return model::field(value.nextToken, make);
    case 3: return model::field(value.limit, make);
    default: return nullptr;
  }
}
constexpr model::Member kListRulesRequestMembers[] = {
  {.name = "NamePrefix", .wire_name = "NamePrefix", .shape = &kRuleNameShape, .index = 0, .access = &accessListRulesRequest},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kEventBusNameOrArnShape, .index = 1, .access = &accessListRulesRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 2, .access = &accessListRulesRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kLimitMax100Shape, .index = 3, .access = &accessListRulesRequest},
};
constexpr model::Shape kListRulesRequestShape{.kind = model::Kind::Structure, .name = "ListRulesRequest", .members = kListRulesRequestMembers, .create = &model::createObject<ListRulesRequest>};

void* accessRule(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Rule*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.arn, make);
    case 2: return model::field(value.eventPattern, make);
    case 3: return model::field(value.state, make);
    case 4: return model::field(value.description, make);
    case 5: return model::field(value.scheduleExpression, make);
    case 6: return model::field(value.roleArn, make);
    case 7: return model::field(value.managedBy, make);
    case 8: return model::field(value.eventBusName, make);
    default: return nullptr;
  }
}
constexpr model::Member kRuleMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kRuleNameShape, .index = 0, .access = &accessRule},
  {.name = "Arn", .wire_name = "Arn", .shape = &kRuleArnShape, .index = 1, .access = &accessRule},
  {.name = "EventPattern", .wire_name = "EventPattern", .shape = &kEventPatternShape, .index = 2, .access = &accessRule},
  {.name = "State", .wire_name = "State", .shape = &kRuleStateShape, .index = 3, .access = &accessRule},
  {.name = "Description", .wire_name = "Description", .shape = &kRuleDescriptionShape, .index = 4, .access = &accessRule},
  {.name = "ScheduleExpression", .wire_name = "ScheduleExpression", .shape = &kScheduleExpressionShape, .index = 5, .access = &accessRule},
  {.name = "RoleArn", .wire_name = "RoleArn", .shape = &kRoleArnShape, .index = 6, .access = &accessRule},
  {.name = "ManagedBy", .wire_name = "ManagedBy", .shape = &kManagedByShape, .index = 7, .access = &accessRule},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kEventBusNameShape, .index = 8, .access = &accessRule},
};
constexpr model::Shape kRuleShape{.kind = model::Kind::Structure, .name = "Rule", .members = kRuleMembers};

constexpr model::Shape kRuleResponseListShape{.kind = model::Kind::List, .name = "RuleResponseList", .element = &kRuleShape, .list = &model::kListOps<Rule>};
void* accessListRulesResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListRulesResult*>(object);
  switch (index) {
    case 0: return model::field(value.rules, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListRulesResultMembers[] = {
  {.name = "Rules", .wire_name = "Rules", .shape = &kRuleResponseListShape, .index = 0, .access = &accessListRulesResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListRulesResult},
};
constexpr model::Shape kListRulesResultShape{.kind = model::Kind::Structure, .name = "ListRulesResponse", .members = kListRulesResultMembers, .create = &model::createObject<ListRulesResult>};

void* accessListTagsForResourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListTagsForResourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceARN, make);
    default: return nullptr;
  }
}
constexpr model::Member kListTagsForResourceRequestMembers[] = {
  {.name = "ResourceARN", .wire_name = "ResourceARN", .shape = &kArnShape, .required = true, .index = 0, .access = &accessListTagsForResourceRequest},
};
constexpr model::Shape kListTagsForResourceRequestShape{.kind = model::Kind::Structure, .name = "ListTagsForResourceRequest", .members = kListTagsForResourceRequestMembers, .create = &model::createObject<ListTagsForResourceRequest>};

void* accessListTagsForResourceResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListTagsForResourceResult*>(object);
  switch (index) {
    case 0: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kListTagsForResourceResultMembers[] = {
  {.name = "Tags", .wire_name = "Tags", .shape = &kTagListShape, .index = 0, .access = &accessListTagsForResourceResult},
};
constexpr model::Shape kListTagsForResourceResultShape{.kind = model::Kind::Structure, .name = "ListTagsForResourceResponse", .members = kListTagsForResourceResultMembers, .create = &model::createObject<ListTagsForResourceResult>};

void* accessListTargetsByRuleRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListTargetsByRuleRequest*>(object);
  switch (index) {
    case 0: return model::field(value.rule, make);
    case 1: return model::field(value.eventBusName, make);
    case 2: return model::field(value.nextToken, make);
    case 3: return model::field(value.limit, make);
    default: return nullptr;
  }
}
constexpr model::Member kListTargetsByRuleRequestMembers[] = {
  {.name = "Rule", .wire_name = "Rule", .shape = &kRuleNameShape, .required = true, .index = 0, .access = &accessListTargetsByRuleRequest},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kEventBusNameOrArnShape, .index = 1, .access = &accessListTargetsByRuleRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 2, .access = &accessListTargetsByRuleRequest},
  {.name = "Limit", .wire_name = "Limit", .shape = &kLimitMax100Shape, .index = 3, .access = &accessListTargetsByRuleRequest},
};
constexpr model::Shape kListTargetsByRuleRequestShape{.kind = model::Kind::Structure, .name = "ListTargetsByRuleRequest", .members = kListTargetsByRuleRequestMembers, .create = &model::createObject<ListTargetsByRuleRequest>};

constexpr model::Shape kInputTransformerPathKeyShape{.kind = model::Kind::String, .name = "InputTransformerPathKey", .constraint = {.min = 1, .max = 256, .pattern = "[A-Za-z0-9\\_\\-]+"}};
constexpr model::Shape kTargetInputPathShape{.kind = model::Kind::String, .name = "TargetInputPath", .constraint = {.max = 256}};
constexpr model::Shape kTransformerPathsShape{.kind = model::Kind::Map, .name = "TransformerPaths", .constraint = {.max = 100}, .element = &kTargetInputPathShape, .key = &kInputTransformerPathKeyShape, .map = &model::kMapOps<std::string>};
constexpr model::Shape kTransformerInputShape{.kind = model::Kind::String, .name = "TransformerInput", .constraint = {.min = 1, .max = 8192}};
void* accessInputTransformer(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<InputTransformer*>(object);
  switch (index) {
    case 0: return model::field(value.inputPathsMap, make);
    case 1: return model::field(value.inputTemplate, make);
    default: return nullptr;
  }
}
constexpr model::Member kInputTransformerMembers[] = {
  {.name = "InputPathsMap", .wire_name = "InputPathsMap", .shape = &kTransformerPathsShape, .index = 0, .access = &accessInputTransformer},
  {.name = "InputTemplate", .wire_name = "InputTemplate", .shape = &kTransformerInputShape, .required = true, .index = 1, .access = &accessInputTransformer},
};
constexpr model::Shape kInputTransformerShape{.kind = model::Kind::Structure, .name = "InputTransformer", .members = kInputTransformerMembers};

constexpr model::Shape kTargetPartitionKeyPathShape{.kind = model::Kind::String, .name = "TargetPartitionKeyPath", .constraint = {.max = 256}};
void* accessKinesisParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<KinesisParameters*>(object);
  switch (index) {
    case 0: return model::field(value.partitionKeyPath, make);
    default: return nullptr;
  }
}
constexpr model::Member kKinesisParametersMembers[] = {
  {.name = "PartitionKeyPath", .wire_name = "PartitionKeyPath", .shape = &kTargetPartitionKeyPathShape, .required = true, .index = 0, .access = &accessKinesisParameters},
};
constexpr model::Shape kKinesisParametersShape{.kind = model::Kind::Structure, .name = "KinesisParameters", .members = kKinesisParametersMembers};

constexpr model::Shape kRunCommandTargetKeyShape{.kind = model::Kind::String, .name = "RunCommandTargetKey", .constraint = {.min = 1, .max = 128, .pattern = "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"}};
constexpr model::Shape kRunCommandTargetValueShape{.kind = model::Kind::String, .name = "RunCommandTargetValue", .constraint = {.min = 1, .max = 256}};
constexpr model::Shape kRunCommandTargetValuesShape{.kind = model::Kind::List, .name = "RunCommandTargetValues", .constraint = {.min = 1, .max = 50}, .element = &kRunCommandTargetValueShape, .list = &model::kListOps<std::string>};
void* accessRunCommandTarget(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RunCommandTarget*>(object);
  switch (index) {
    case 0: return model::field(value.key, make);
    case 1: return model::field(value.values, make);
    default: return nullptr;
  }
}
constexpr model::Member kRunCommandTargetMembers[] = {
  {.name = "Key", .wire_name = "Key", .shape = &kRunCommandTargetKeyShape, .required = true, .index = 0, .access = &accessRunCommandTarget},
  {.name = "Values", .wire_name = "Values", .shape = &kRunCommandTargetValuesShape, .required = true, .index = 1, .access = &accessRunCommandTarget},
};
constexpr model::Shape kRunCommandTargetShape{.kind = model::Kind::Structure, .name = "RunCommandTarget", .members = kRunCommandTargetMembers};

constexpr model::Shape kRunCommandTargetsShape{.kind = model::Kind::List, .name = "RunCommandTargets", .constraint = {.min = 1, .max = 5}, .element = &kRunCommandTargetShape, .list = &model::kListOps<RunCommandTarget>};
void* accessRunCommandParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RunCommandParameters*>(object);
  switch (index) {
    case 0: return model::field(value.runCommandTargets, make);
    default: return nullptr;
  }
}
constexpr model::Member kRunCommandParametersMembers[] = {
  {.name = "RunCommandTargets", .wire_name = "RunCommandTargets", .shape = &kRunCommandTargetsShape, .required = true, .index = 0, .access = &accessRunCommandParameters},
};
constexpr model::Shape kRunCommandParametersShape{.kind = model::Kind::Structure, .name = "RunCommandParameters", .members = kRunCommandParametersMembers};

constexpr model::Shape kStringListShape{.kind = model::Kind::List, .name = "StringList", .element = &kStringShape, .list = &model::kListOps<std::string>};
constexpr std::string_view kAssignPublicIpValues[] = {"ENABLED", "DISABLED"};
constexpr model::Shape kAssignPublicIpShape{.kind = model::Kind::String, .name = "AssignPublicIp", .constraint = {.values = kAssignPublicIpValues}};
void* accessAwsVpcConfiguration(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<AwsVpcConfiguration*>(object);
  switch (index) {
    case 0: return model::field(value.subnets, make);
    case 1: return model::field(value.securityGroups, make);
    case 2: return model::field(value.assignPublicIp, make);
    default: return nullptr;
  }
}
constexpr model::Member kAwsVpcConfigurationMembers[] = {
  {.name = "Subnets", .wire_name = "Subnets", .shape = &kStringListShape, .required = true, .index = 0, .access = &accessAwsVpcConfiguration},
  {.name = "SecurityGroups", .wire_name = "SecurityGroups", .shape = &kStringListShape, .index = 1, .access = &accessAwsVpcConfiguration},
  {.name = "AssignPublicIp", .wire_name = "AssignPublicIp", .shape = &kAssignPublicIpShape, .index = 2, .access = &accessAwsVpcConfiguration},
};
constexpr model::Shape kAwsVpcConfigurationShape{.kind = model::Kind::Structure, .name = "AwsVpcConfiguration", .members = kAwsVpcConfigurationMembers};

void* accessNetworkConfiguration(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<NetworkConfiguration*>(object);
  switch (index) {
    case 0: return model::field(value.awsvpcConfiguration, make);
    default: return nullptr;
  }
}
constexpr model::Member kNetworkConfigurationMembers[] = {
  {.name = "awsvpcConfiguration", .wire_name = "awsvpcConfiguration", .shape = &kAwsVpcConfigurationShape, .index = 0, .access = &accessNetworkConfiguration},
};
constexpr model::Shape kNetworkConfigurationShape{.kind = model::Kind::Structure, .name = "NetworkConfiguration", .members = kNetworkConfigurationMembers};

constexpr model::Shape kCapacityProviderShape{.kind = model::Kind::String, .name = "CapacityProvider", .constraint = {.min = 1, .max = 255}};
constexpr model::Shape kCapacityProviderStrategyItemWeightShape{.kind = model::Kind::Integer, .name = "CapacityProviderStrategyItemWeight", .constraint = {.min = 0, .max = 1000}};
constexpr model::Shape kCapacityProviderStrategyItemBaseShape{.kind = model::Kind::Integer, .name = "CapacityProviderStrategyItemBase", .constraint = {.min = 0, .max = 100000}};
void* accessCapacityProviderStrategyItem(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CapacityProviderStrategyItem*>(object);
  switch (index) {
    case 0: return model::field(value.capacityProvider, make);
    case 1: return model::field(value.weight, make);
    case 2: return model::field(value.base, make);
    default: return nullptr;
  }
}
constexpr model::Member kCapacityProviderStrategyItemMembers[] = {
  {.name = "capacityProvider", .wire_name = "capacityProvider", .shape = &kCapacityProviderShape, .required = true, .index = 0, .access = &accessCapacityProviderStrategyItem},
  {.name = "weight", .wire_name = "weight", .shape = &kCapacityProviderStrategyItemWeightShape, .index = 1, .access = &accessCapacityProviderStrategyItem},
  {.name = "base", .wire_name = "base", .shape = &kCapacityProviderStrategyItemBaseShape, .index = 2, .access = &accessCapacityProviderStrategyItem},
};
constexpr model::Shape kCapacityProviderStrategyItemShape{.kind = model::Kind::Structure, .name = "CapacityProviderStrategyItem", .members = kCapacityProviderStrategyItemMembers};

constexpr std::string_view kPlacementConstraintTypeValues[] = {"distinctInstance", "memberOf"};
constexpr model::Shape kPlacementConstraintTypeShape{.kind = model::Kind::String, .name = "PlacementConstraintType", .constraint = {.values = kPlacementConstraintTypeValues}};
constexpr model::Shape kPlacementConstraintExpressionShape{.kind = model::Kind::String, .name = "PlacementConstraintExpression", .constraint = {.max = 2000}};
void* accessPlacementConstraint(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PlacementConstraint*>(object);
  switch (index) {
    case 0: return model::field(value.type, make);
    case 1: return model::field(value.expression, make);
    default: return nullptr;
  }
}
constexpr model::Member kPlacementConstraintMembers[] = {
  {.name = "type", .wire_name = "type", .shape = &kPlacementConstraintTypeShape, .index = 0, .access = &accessPlacementConstraint},
  {.name = "expression", .wire_name = "expression", .shape = &kPlacementConstraintExpressionShape, .index = 1, .access = &accessPlacementConstraint},
};
constexpr model::Shape kPlacementConstraintShape{.kind = model::Kind::Structure, .name = "PlacementConstraint", .members = kPlacementConstraintMembers};

constexpr std::string_view kPlacementStrategyTypeValues[] = {"random", "spread", "binpack"};
constexpr model::Shape kPlacementStrategyTypeShape{.kind = model::Kind::String, .name = "PlacementStrategyType", .constraint = {.values = kPlacementStrategyTypeValues}};
constexpr model::Shape kPlacementStrategyFieldShape{.kind = model::Kind::String, .name = "PlacementStrategyField", .constraint = {.max = 255}};
void* accessPlacementStrategy(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PlacementStrategy*>(object);
  switch (index) {
    case 0: return model::field(value.type, make);
    case 1: return model::field(value.field, make);
    default: return nullptr;
  }
}
constexpr model::Member kPlacementStrategyMembers[] = {
  {.name = "type", .wire_name = "type", .shape = &kPlacementStrategyTypeShape, .index = 0, .access = &accessPlacementStrategy},
  {.name = "field", .wire_name = "field", .shape = &kPlacementStrategyFieldShape, .index = 1, .access = &accessPlacementStrategy},
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
void* accessEcsParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<EcsParameters*>(object);
  switch (index) {
    case 0: return model::field(value.taskDefinitionArn, make);
    case 1: return model::field(value.taskCount, make);
    case 2: return model::field(value.launchType, make);
    case 3: return model::field(value.networkConfiguration, make);
    case 4: return model::field(value.platformVersion, make);
    case 5: return model::field(value.group, make);
    case 6: return model::field(value.capacityProviderStrategy, make);
    case 7: return model::field(value.enableECSManagedTags, make);
    case 8: return model::field(value.enableExecuteCommand, make);
    case 9: return model::field(value.placementConstraints, make);
    case 10: return model::field(value.placementStrategy, make);
    case 11: return model::field(value.propagateTags, make);
    case 12: return model::field(value.referenceId, make);
    case 13: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kEcsParametersMembers[] = {
  {.name = "TaskDefinitionArn", .wire_name = "TaskDefinitionArn", .shape = &kArnShape, .required = true, .index = 0, .access = &accessEcsParameters},
  {.name = "TaskCount", .wire_name = "TaskCount", .shape = &kLimitMin1Shape, .index = 1, .access = &accessEcsParameters},
  {.name = "LaunchType", .wire_name = "LaunchType", .shape = &kLaunchTypeShape, .index = 2, .access = &accessEcsParameters},
  {.name = "NetworkConfiguration", .wire_name = "NetworkConfiguration", .shape = &kNetworkConfigurationShape, .index = 3, .access = &accessEcsParameters},
  {.name = "PlatformVersion", .wire_name = "PlatformVersion", .shape = &kStringShape, .index = 4, .access = &accessEcsParameters},
  {.name = "Group", .wire_name = "Group", .shape = &kStringShape, .index = 5, .access = &accessEcsParameters},
  {.name = "CapacityProviderStrategy", .wire_name = "CapacityProviderStrategy", .shape = &kCapacityProviderStrategyShape, .index = 6, .access = &accessEcsParameters},
  {.name = "EnableECSManagedTags", .wire_name = "EnableECSManagedTags", .shape = &kBooleanShape, .index = 7, .access = &accessEcsParameters},
  {.name = "EnableExecuteCommand", .wire_name = "EnableExecuteCommand", .shape = &kBooleanShape, .index = 8, .access = &accessEcsParameters},
  {.name = "PlacementConstraints", .wire_name = "PlacementConstraints", .shape = &kPlacementConstraintsShape, .index = 9, .access = &accessEcsParameters},
  {.name = "PlacementStrategy", .wire_name = "PlacementStrategy", .shape = &kPlacementStrategiesShape, .index = 10, .access = &accessEcsParameters},
  {.name = "PropagateTags", .wire_name = "PropagateTags", .shape = &kPropagateTagsShape, .index = 11, .access = &accessEcsParameters},
  {.name = "ReferenceId", .wire_name = "ReferenceId", .shape = &kReferenceIdShape, .index = 12, .access = &accessEcsParameters},
  {.name = "Tags", .wire_name = "Tags", .shape = &kTagListShape, .index = 13, .access = &accessEcsParameters},
};
constexpr model::Shape kEcsParametersShape{.kind = model::Kind::Structure, .name = "EcsParameters", .members = kEcsParametersMembers};

constexpr model::Shape kIntegerShape{.kind = model::Kind::Integer, .name = "Integer"};
void* accessBatchArrayProperties(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BatchArrayProperties*>(object);
  switch (index) {
    case 0: return model::field(value.size, make);
    default: return nullptr;
  }
}
constexpr model::Member kBatchArrayPropertiesMembers[] = {
  {.name = "Size", .wire_name = "Size", .shape = &kIntegerShape, .index = 0, .access = &accessBatchArrayProperties},
};
constexpr model::Shape kBatchArrayPropertiesShape{.kind = model::Kind::Structure, .name = "BatchArrayProperties", .members = kBatchArrayPropertiesMembers};

void* accessBatchRetryStrategy(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BatchRetryStrategy*>(object);
  switch (index) {
    case 0: return model::field(value.attempts, make);
    default: return nullptr;
  }
}
constexpr model::Member kBatchRetryStrategyMembers[] = {
  {.name = "Attempts", .wire_name = "Attempts", .shape = &kIntegerShape, .index = 0, .access = &accessBatchRetryStrategy},
};
constexpr model::Shape kBatchRetryStrategyShape{.kind = model::Kind::Structure, .name = "BatchRetryStrategy", .members = kBatchRetryStrategyMembers};

void* accessBatchParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BatchParameters*>(object);
  switch (index) {
    case 0: return model::field(value.jobDefinition, make);
    case 1: return model::field(value.jobName, make);
    case 2: return model::field(value.arrayProperties, make);
    case 3: return model::field(value.retryStrategy, make);
    default: return nullptr;
  }
}
constexpr model::Member kBatchParametersMembers[] = {
  {.name = "JobDefinition", .wire_name = "JobDefinition", .shape = &kStringShape, .required = true, .index = 0, .access = &accessBatchParameters},
  {.name = "JobName", .wire_name = "JobName", .shape = &kStringShape, .required = true, .index = 1, .access = &accessBatchParameters},
  {.name = "ArrayProperties", .wire_name = "ArrayProperties", .shape = &kBatchArrayPropertiesShape, .index = 2, .access = &accessBatchParameters},
  {.name = "RetryStrategy", .wire_name = "RetryStrategy", .shape = &kBatchRetryStrategyShape, .index = 3, .access = &accessBatchParameters},
};
constexpr model::Shape kBatchParametersShape{.kind = model::Kind::Structure, .name = "BatchParameters", .members = kBatchParametersMembers};

constexpr model::Shape kMessageGroupIdShape{.kind = model::Kind::String, .name = "MessageGroupId", .constraint = {.max = 100}};
void* accessSqsParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SqsParameters*>(object);
  switch (index) {
    case 0: return model::field(value.messageGroupId, make);
    default: return nullptr;
  }
}
constexpr model::Member kSqsParametersMembers[] = {
  {.name = "MessageGroupId", .wire_name = "MessageGroupId", .shape = &kMessageGroupIdShape, .index = 0, .access = &accessSqsParameters},
};
constexpr model::Shape kSqsParametersShape{.kind = model::Kind::Structure, .name = "SqsParameters", .members = kSqsParametersMembers};

constexpr model::Shape kPathParameterShape{.kind = model::Kind::String, .name = "PathParameter", .constraint = {.pattern = "^(?!\\s*$).+"}};
constexpr model::Shape kPathParameterListShape{.kind = model::Kind::List, .name = "PathParameterList", .element = &kPathParameterShape, .list = &model::kListOps<std::string>};
constexpr model::Shape kHeaderValueShape{.kind = model::Kind::String, .name = "HeaderValue", .constraint = {.max = 512, .pattern = "^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$"}};
constexpr model::Shape kHeaderParametersMapShape{.kind = model::Kind::Map, .name = "HeaderParametersMap", .element = &kHeaderValueShape, .key = &kHeaderKeyShape, .map = &model::kMapOps<std::string>};
constexpr model::Shape kQueryStringValueShape{.kind = model::Kind::String, .name = "QueryStringValue", .constraint = {.max = 512, .pattern = "[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+"}};
constexpr model::Shape kQueryStringParametersMapShape{.kind = model::Kind::Map, .name = "QueryStringParametersMap", .element = &kQueryStringValueShape, .key = &kQueryStringKeyShape, .map = &model::kMapOps<std::string>};
void* accessHttpParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<HttpParameters*>(object);
  switch (index) {
    case 0: return model::field(value.pathParameterValues, make);
    case 1: return model::field(value.headerParameters, make);
    case 2: return model::field(value.queryStringParameters, make);
    default: return nullptr;
  }
}
constexpr model::Member kHttpParametersMembers[] = {
  {.name = "PathParameterValues", .wire_name = "PathParameterValues", .shape = &kPathParameterListShape, .index = 0, .access = &accessHttpParameters},
  {.name = "HeaderParameters", .wire_name = "HeaderParameters", .shape = &kHeaderParametersMapShape, .index = 1, .access = &accessHttpParameters},
  {.name = "QueryStringParameters", .wire_name = "QueryStringParameters", .shape = &kQueryStringParametersMapShape, .index = 2, .access = &accessHttpParameters},
};
constexpr model::Shape kHttpParametersShape{.kind = model::Kind::Structure, .name = "HttpParameters", .members = kHttpParametersMembers};

constexpr model::Shape kRedshiftSecretManagerArnShape{.kind = model::Kind::String, .name = "RedshiftSecretManagerArn", .constraint = {.min = 1, .max = 1600, .pattern = "(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)"}};
constexpr model::Shape kDatabaseShape{.kind = model::Kind::String, .name = "Database", .constraint = {.min = 1, .max = 64}};
constexpr model::Shape kDbUserShape{.kind = model::Kind::String, .name = "DbUser", .constraint = {.min = 1, .max = 128}};
constexpr model::Shape kSqlShape{.kind = model::Kind::String, .name = "Sql", .constraint = {.min = 1, .max = 100000}, .sensitive = true};
constexpr model::Shape kStatementNameShape{.kind = model::Kind::String, .name = "StatementName", .constraint = {.min = 1, .max = 500}};
constexpr model::Shape kSqlsShape{.kind = model::Kind::List, .name = "Sqls", .constraint = {.min = 0, .max = 40}, .sensitive = true, .element = &kSqlShape, .list = &model::kListOps<std::string>};
void* accessRedshiftDataParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RedshiftDataParameters*>(object);
  switch (index) {
    case 0: return model::field(value.secretManagerArn, make);
    case 1: return model::field(value.database, make);
    case 2: return model::field(value.dbUser, make);
    case 3: return model::field(value.sql, make);
    case 4: return model::field(value.statementName, make);
    case 5: return model::field(value.withEvent, make);
    case 6: return model::field(value.sqls, make);
    default: return nullptr;
  }
}
constexpr model::Member kRedshiftDataParametersMembers[] = {
  {.name = "SecretManagerArn", .wire_name = "SecretManagerArn", .shape = &kRedshiftSecretManagerArnShape, .index = 0, .access = &accessRedshiftDataParameters},
  {.name = "Database", .wire_name = "Database", .shape = &kDatabaseShape, .required = true, .index = 1, .access = &accessRedshiftDataParameters},
  {.name = "DbUser", .wire_name = "DbUser", .shape = &kDbUserShape, .index = 2, .access = &accessRedshiftDataParameters},
  {.name = "Sql", .wire_name = "Sql", .shape = &kSqlShape, .index = 3, .access = &accessRedshiftDataParameters},
  {.name = "StatementName", .wire_name = "StatementName", .shape = &kStatementNameShape, .index = 4, .access = &accessRedshiftDataParameters},
  {.name = "WithEvent", .wire_name = "WithEvent", .shape = &kBooleanShape, .index = 5, .access = &accessRedshiftDataParameters},
  {.name = "Sqls", .wire_name = "Sqls", .shape = &kSqlsShape, .index = 6, .access = &accessRedshiftDataParameters},
};
constexpr model::Shape kRedshiftDataParametersShape{.kind = model::Kind::Structure, .name = "RedshiftDataParameters", .members = kRedshiftDataParametersMembers};

constexpr model::Shape kSageMakerPipelineParameterNameShape{.kind = model::Kind::String, .name = "SageMakerPipelineParameterName", .constraint = {.min = 1, .max = 256, .pattern = "^[a-zA-Z0-9](-*[a-zA-Z0-9])*$"}};
constexpr model::Shape kSageMakerPipelineParameterValueShape{.kind = model::Kind::String, .name = "SageMakerPipelineParameterValue", .constraint = {.max = 1024}};
void* accessSageMakerPipelineParameter(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SageMakerPipelineParameter*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.value, make);
    default: return nullptr;
  }
}
constexpr model::Member kSageMakerPipelineParameterMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kSageMakerPipelineParameterNameShape, .required = true, .index = 0, .access = &accessSageMakerPipelineParameter},
  {.name = "Value", .wire_name = "Value", .shape = &kSageMakerPipelineParameterValueShape, .required = true, .index = 1, .access = &accessSageMakerPipelineParameter},
};
constexpr model::Shape kSageMakerPipelineParameterShape{.kind = model::Kind::Structure, .name = "SageMakerPipelineParameter", .members = kSageMakerPipelineParameterMembers};

constexpr model::Shape kSageMakerPipelineParameterListShape{.kind = model::Kind::List, .name = "SageMakerPipelineParameterList", .constraint = {.min = 0, .max = 200}, .element = &kSageMakerPipelineParameterShape, .list = &model::kListOps<SageMakerPipelineParameter>};
void* accessSageMakerPipelineParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SageMakerPipelineParameters*>(object);
  switch (index) {
    case 0: return model::field(value.pipelineParameterList, make);
    default: return nullptr;
  }
}
constexpr model::Member kSageMakerPipelineParametersMembers[] = {
  {.name = "PipelineParameterList", .wire_name = "PipelineParameterList", .shape = &kSageMakerPipelineParameterListShape, .index = 0, .access = &accessSageMakerPipelineParameters},
};
constexpr model::Shape kSageMakerPipelineParametersShape{.kind = model::Kind::Structure, .name = "SageMakerPipelineParameters", .members = kSageMakerPipelineParametersMembers};

constexpr model::Shape kMaximumRetryAttemptsShape{.kind = model::Kind::Integer, .name = "MaximumRetryAttempts", .constraint = {.min = 0, .max = 185}};
constexpr model::Shape kMaximumEventAgeInSecondsShape{.kind = model::Kind::Integer, .name = "MaximumEventAgeInSeconds", .constraint = {.min = 60, .max = 86400}};
void* accessRetryPolicy(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RetryPolicy*>(object);
  switch (index) {
    case 0: return model::field(value.maximumRetryAttempts, make);
    case 1: return model::field(value.maximumEventAgeInSeconds, make);
    default: return nullptr;
  }
}
constexpr model::Member kRetryPolicyMembers[] = {
  {.name = "MaximumRetryAttempts", .wire_name = "MaximumRetryAttempts", .shape = &kMaximumRetryAttemptsShape, .index = 0, .access = &accessRetryPolicy},
  {.name = "MaximumEventAgeInSeconds", .wire_name = "MaximumEventAgeInSeconds", .shape = &kMaximumEventAgeInSecondsShape, .index = 1, .access = &accessRetryPolicy},
};
constexpr model::Shape kRetryPolicyShape{.kind = model::Kind::Structure, .name = "RetryPolicy", .members = kRetryPolicyMembers};

constexpr model::Shape kGraphQLOperationShape{.kind = model::Kind::String, .name = "GraphQLOperation", .constraint = {.min = 1, .max = 1048576}, .sensitive = true};
void* accessAppSyncParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<AppSyncParameters*>(object);
  switch (index) {
    case 0: return model::field(value.graphQLOperation, make);
    default: return nullptr;
  }
}
constexpr model::Member kAppSyncParametersMembers[] = {
  {.name = "GraphQLOperation", .wire_name = "GraphQLOperation", .shape = &kGraphQLOperationShape, .index = 0, .access = &accessAppSyncParameters},
};
constexpr model::Shape kAppSyncParametersShape{.kind = model::Kind::Structure, .name = "AppSyncParameters", .members = kAppSyncParametersMembers};

constexpr model::Shape kTargetIdShape{.kind = model::Kind::String, .name = "TargetId", .constraint = {.min = 1, .max = 64, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kTargetInputShape{.kind = model::Kind::String, .name = "TargetInput", .constraint = {.max = 8192}};
void* accessTarget(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Target*>(object);
  switch (index) {
    case 0: return model::field(value.id, make);
    case 1: return model::field(value.arn, make);
    case 2: return model::field(value.roleArn, make);
    case 3: return model::field(value.input, make);
    case 4: return model::field(value.inputPath, make);
    case 5: return model::field(value.inputTransformer, make);
    case 6: return model::field(value.kinesisParameters, make);
    case 7: return model::field(value.runCommandParameters, make);
    case 8: return model::field(value.ecsParameters, make);
    case 9: return model::field(value.batchParameters, make);
    case 10: return model::field(value.sqsParameters, make);
    case 11: return model::field(value.httpParameters, make);
    case 12: return model::field(value.redshiftDataParameters, make);
    case 13: return model::field(value.sageMakerPipelineParameters, make);
    case 14: return model::field(value.deadLetterConfig, make);
    case 15: return model::field(value.retryPolicy, make);
    case 16: return model::field(value.appSyncParameters, make);
    default: return nullptr;
  }
}
constexpr model::Member kTargetMembers[] = {
  {.name = "Id", .wire_name = "Id", .shape = &kTargetIdShape, .required = true, .index = 0, .access = &accessTarget},
  {.name = "Arn", .wire_name = "Arn", .shape = &kTargetArnShape, .required = true, .index = 1, .access = &accessTarget},
  {.name = "RoleArn", .wire_name = "RoleArn", .shape = &kRoleArnShape, .index = 2, .access = &accessTarget},
  {.name = "Input", .wire_name = "Input", .shape = &kTargetInputShape, .index = 3, .access = &accessTarget},
  {.name = "InputPath", .wire_name = "InputPath", .shape = &kTargetInputPathShape, .index = 4, .access = &accessTarget},
  {.name = "InputTransformer", .wire_name = "InputTransformer", .shape = &kInputTransformerShape, .index = 5, .access = &accessTarget},
  {.name = "KinesisParameters", .wire_name = "KinesisParameters", .shape = &kKinesisParametersShape, .index = 6, .access = &accessTarget},
  {.name = "RunCommandParameters", .wire_name = "RunCommandParameters", .shape = &kRunCommandParametersShape, .index = 7, .access = &accessTarget},
  {.name = "EcsParameters", .wire_name = "EcsParameters", .shape = &kEcsParametersShape, .index = 8, .access = &accessTarget},
  {.name = "BatchParameters", .wire_name = "BatchParameters", .shape = &kBatchParametersShape, .index = 9, .access = &accessTarget},
  {.name = "SqsParameters", .wire_name = "SqsParameters", .shape = &kSqsParametersShape, .index = 10, .access = &accessTarget},
  {.name = "HttpParameters", .wire_name = "HttpParameters", .shape = &kHttpParametersShape, .index = 11, .access = &accessTarget},
  {.name = "RedshiftDataParameters", .wire_name = "RedshiftDataParameters", .shape = &kRedshiftDataParametersShape, .index = 12, .access = &accessTarget},
  {.name = "SageMakerPipelineParameters", .wire_name = "SageMakerPipelineParameters", .shape = &kSageMakerPipelineParametersShape, .index = 13, .access = &accessTarget},
  {.name = "DeadLetterConfig", .wire_name = "DeadLetterConfig", .shape = &kDeadLetterConfigShape, .index = 14, .access = &accessTarget},
  {.name = "RetryPolicy", .wire_name = "RetryPolicy", .shape = &kRetryPolicyShape, .index = 15, .access = &accessTarget},
  {.name = "AppSyncParameters", .wire_name = "AppSyncParameters", .shape = &kAppSyncParametersShape, .index = 16, .access = &accessTarget},
};
constexpr model::Shape kTargetShape{.kind = model::Kind::Structure, .name = "Target", .members = kTargetMembers};

constexpr model::Shape kTargetListShape{.kind = model::Kind::List, .name = "TargetList", .constraint = {.min = 1, .max = 100}, .element = &kTargetShape, .list = &model::kListOps<Target>};
void* accessListTargetsByRuleResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListTargetsByRuleResult*>(object);
  switch (index) {
    case 0: return model::field(value.targets, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListTargetsByRuleResultMembers[] = {
  {.name = "Targets", .wire_name = "Targets", .shape = &kTargetListShape, .index = 0, .access = &accessListTargetsByRuleResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 1, .access = &accessListTargetsByRuleResult},
};
constexpr model::Shape kListTargetsByRuleResultShape{.kind = model::Kind::Structure, .name = "ListTargetsByRuleResponse", .members = kListTargetsByRuleResultMembers, .create = &model::createObject<ListTargetsByRuleResult>};

constexpr model::Shape kEventTimeShape{.kind = model::Kind::Timestamp, .name = "EventTime"};
constexpr model::Shape kEventResourceShape{.kind = model::Kind::String, .name = "EventResource", .constraint = {.max = 2048}};
constexpr model::Shape kEventResourceListShape{.kind = model::Kind::List, .name = "EventResourceList", .element = &kEventResourceShape, .list = &model::kListOps<std::string>};
constexpr model::Shape kNonPartnerEventBusNameOrArnShape{.kind = model::Kind::String, .name = "NonPartnerEventBusNameOrArn", .constraint = {.min = 1, .max = 1600, .pattern = "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kTraceHeaderShape{.kind = model::Kind::String, .name = "TraceHeader", .constraint = {.min = 1, .max = 500}};
void* accessPutEventsRequestEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutEventsRequestEntry*>(object);
  switch (index) {
    case 0: return model::field(value.time, make);
    case 1: return model::field(value.source, make);
    case 2: return model::field(value.resources, make);
    case 3: return model::field(value.detailType, make);
    case 4: return model::field(value.detail, make);
    case 5: return model::field(value.eventBusName, make);
    case 6: return model::field(value.traceHeader, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutEventsRequestEntryMembers[] = {
  {.name = "Time", .wire_name = "Time", .shape = &kEventTimeShape, .index = 0, .access = &accessPutEventsRequestEntry},
  {.name = "Source", .wire_name = "Source", .shape = &kStringShape, .index = 1, .access = &accessPutEventsRequestEntry},
  {.name = "Resources", .wire_name = "Resources", .shape = &kEventResourceListShape, .index = 2, .access = &accessPutEventsRequestEntry},
  {.name = "DetailType", .wire_name = "DetailType", .shape = &kStringShape, .index = 3, .access = &accessPutEventsRequestEntry},
  {.name = "Detail", .wire_name = "Detail", .shape = &kStringShape, .index = 4, .access = &accessPutEventsRequestEntry},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kNonPartnerEventBusNameOrArnShape, .index = 5, .access = &accessPutEventsRequestEntry},
  {.name = "TraceHeader", .wire_name = "TraceHeader", .shape = &kTraceHeaderShape, .index = 6, .access = &accessPutEventsRequestEntry},
};
constexpr model::Shape kPutEventsRequestEntryShape{.kind = model::Kind::Structure, .name = "PutEventsRequestEntry", .members = kPutEventsRequestEntryMembers};

constexpr model::Shape kPutEventsRequestEntryListShape{.kind = model::Kind::List, .name = "PutEventsRequestEntryList", .constraint = {.min = 1, .max = 10}, .element = &kPutEventsRequestEntryShape, .list = &model::kListOps<PutEventsRequestEntry>};
void* accessPutEventsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutEventsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.entries, make);
    case 1: return model::field(value.endpointId, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutEventsRequestMembers[] = {
  {.name = "Entries", .wire_name = "Entries", .shape = &kPutEventsRequestEntryListShape, .required = true, .index = 0, .access = &accessPutEventsRequest},
  {.name = "EndpointId", .wire_name = "EndpointId", .shape = &kEndpointIdShape, .index = 1, .access = &accessPutEventsRequest},
};
constexpr model::Shape kPutEventsRequestShape{.kind = model::Kind::Structure, .name = "PutEventsRequest", .members = kPutEventsRequestMembers, .create = &model::createObject<PutEventsRequest>};

constexpr model::Shape kEventIdShape{.kind = model::Kind::String, .name = "EventId", .constraint = {.max = 64}};
constexpr model::Shape kErrorCodeShape{.kind = model::Kind::String, .name = "ErrorCode"};
constexpr model::Shape kErrorMessageShape{.kind = model::Kind::String, .name = "ErrorMessage"};
void* accessPutEventsResultEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutEventsResultEntry*>(object);
  switch (index) {
    case 0: return model::field(value.eventId, make);
    case 1: return model::field(value.errorCode, make);
    case 2: return model::field(value.errorMessage, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutEventsResultEntryMembers[] = {
  {.name = "EventId", .wire_name = "EventId", .shape = &kEventIdShape, .index = 0, .access = &accessPutEventsResultEntry},
  {.name = "ErrorCode", .wire_name = "ErrorCode", .shape = &kErrorCodeShape, .index = 1, .access = &accessPutEventsResultEntry},
  {.name = "ErrorMessage", .wire_name = "ErrorMessage", .shape = &kErrorMessageShape, .index = 2, .access = &accessPutEventsResultEntry},
};
constexpr model::Shape kPutEventsResultEntryShape{.kind = model::Kind::Structure, .name = "PutEventsResultEntry", .members = kPutEventsResultEntryMembers};

constexpr model::Shape kPutEventsResultEntryListShape{.kind = model::Kind::List, .name = "PutEventsResultEntryList", .element = &kPutEventsResultEntryShape, .list = &model::kListOps<PutEventsResultEntry>};
void* accessPutEventsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutEventsResult*>(object);
  switch (index) {
    case 0: return model::field(value.failedEntryCount, make);
    case 1: return model::field(value.entries, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutEventsResultMembers[] = {
  {.name = "FailedEntryCount", .wire_name = "FailedEntryCount", .shape = &kIntegerShape, .index = 0, .access = &accessPutEventsResult},
  {.name = "Entries", .wire_name = "Entries", .shape = &kPutEventsResultEntryListShape, .index = 1, .access = &accessPutEventsResult},
};
constexpr model::Shape kPutEventsResultShape{.kind = model::Kind::Structure, .name = "PutEventsResponse", .members = kPutEventsResultMembers, .create = &model::createObject<PutEventsResult>};

void* accessPutPartnerEventsRequestEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutPartnerEventsRequestEntry*>(object);
  switch (index) {
    case 0: return model::field(value.time, make);
    case 1: return model::field(value.source, make);
    case 2: return model::field(value.resources, make);
    case 3: return model::field(value.detailType, make);
    case 4: return model::field(value.detail, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutPartnerEventsRequestEntryMembers[] = {
  {.name = "Time", .wire_name = "Time", .shape = &kEventTimeShape, .index = 0, .access = &accessPutPartnerEventsRequestEntry},
  {.name = "Source", .wire_name = "Source", .shape = &kEventSourceNameShape, .index = 1, .access = &accessPutPartnerEventsRequestEntry},
  {.name = "Resources", .wire_name = "Resources", .shape = &kEventResourceListShape, .index = 2, .access = &accessPutPartnerEventsRequestEntry},
  {.name = "DetailType", .wire_name = "DetailType", .shape = &kStringShape, .index = 3, .access = &accessPutPartnerEventsRequestEntry},
  {.name = "Detail", .wire_name = "Detail", .shape = &kStringShape, .index = 4, .access = &accessPutPartnerEventsRequestEntry},
};
constexpr model::Shape kPutPartnerEventsRequestEntryShape{.kind = model::Kind::Structure, .name = "PutPartnerEventsRequestEntry", .members = kPutPartnerEventsRequestEntryMembers};

constexpr model::Shape kPutPartnerEventsRequestEntryListShape{.kind = model::Kind::List, .name = "PutPartnerEventsRequestEntryList", .constraint = {.min = 1, .max = 20}, .element = &kPutPartnerEventsRequestEntryShape, .list = &model::kListOps<PutPartnerEventsRequestEntry>};
void* accessPutPartnerEventsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutPartnerEventsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.entries, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutPartnerEventsRequestMembers[] = {
  {.name = "Entries", .wire_name = "Entries", .shape = &kPutPartnerEventsRequestEntryListShape, .required = true, .index = 0, .access = &accessPutPartnerEventsRequest},
};
constexpr model::Shape kPutPartnerEventsRequestShape{.kind = model::Kind::Structure, .name = "PutPartnerEventsRequest", .members = kPutPartnerEventsRequestMembers, .create = &model::createObject<PutPartnerEventsRequest>};

void* accessPutPartnerEventsResultEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutPartnerEventsResultEntry*>(object);
  switch (index) {
    case 0: return model::field(value.eventId, make);
    case 1: return model::field(value.errorCode, make);
    case 2: return model::field(value.errorMessage, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutPartnerEventsResultEntryMembers[] = {
  {.name = "EventId", .wire_name = "EventId", .shape = &kEventIdShape, .index = 0, .access = &accessPutPartnerEventsResultEntry},
  {.name = "ErrorCode", .wire_name = "ErrorCode", .shape = &kErrorCodeShape, .index = 1, .access = &accessPutPartnerEventsResultEntry},
  {.name = "ErrorMessage", .wire_name = "ErrorMessage", .shape = &kErrorMessageShape, .index = 2, .access = &accessPutPartnerEventsResultEntry},
};
constexpr model::Shape kPutPartnerEventsResultEntryShape{.kind = model::Kind::Structure, .name = "PutPartnerEventsResultEntry", .members = kPutPartnerEventsResultEntryMembers};

constexpr model::Shape kPutPartnerEventsResultEntryListShape{.kind = model::Kind::List, .name = "PutPartnerEventsResultEntryList", .element = &kPutPartnerEventsResultEntryShape, .list = &model::kListOps<PutPartnerEventsResultEntry>};
void* accessPutPartnerEventsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutPartnerEventsResult*>(object);
  switch (index) {
    case 0: return model::field(value.failedEntryCount, make);
    case 1: return model::field(value.entries, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutPartnerEventsResultMembers[] = {
  {.name = "FailedEntryCount", .wire_name = "FailedEntryCount", .shape = &kIntegerShape, .index = 0, .access = &accessPutPartnerEventsResult},
  {.name = "Entries", .wire_name = "Entries", .shape = &kPutPartnerEventsResultEntryListShape, .index = 1, .access = &accessPutPartnerEventsResult},
};
constexpr model::Shape kPutPartnerEventsResultShape{.kind = model::Kind::Structure, .name = "PutPartnerEventsResponse", .members = kPutPartnerEventsResultMembers, .create = &model::createObject<PutPartnerEventsResult>};

void* accessCondition(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Condition*>(object);
  switch (index) {
    case 0: return model::field(value.type, make);
    case 1: return model::field(value.key, make);
    case 2: return model::field(value.value, make);
    default: return nullptr;
  }
}
constexpr model::Member kConditionMembers[] = {
  {.name = "Type", .wire_name = "Type", .shape = &kStringShape, .required = true, .index = 0, .access = &accessCondition},
  {.name = "Key", .wire_name = "Key", .shape = &kStringShape, .required = true, .index = 1, .access = &accessCondition},
  {.name = "Value", .wire_name = "Value", .shape = &kStringShape, .required = true, .index = 2, .access = &accessCondition},
};
constexpr model::Shape kConditionShape{.kind = model::Kind::Structure, .name = "Condition", .members = kConditionMembers};

constexpr model::Shape kNonPartnerEventBusNameShape{.kind = model::Kind::String, .name = "NonPartnerEventBusName", .constraint = {.min = 1, .max = 256, .pattern = "[\\.\\-_A-Za-z0-9]+"}};
constexpr model::Shape kActionShape{.kind = model::Kind::String, .name = "Action", .constraint = {.min = 1, .max = 64, .pattern = "events:[a-zA-Z]+"}};
constexpr model::Shape kPrincipalShape{.kind = model::Kind::String, .name = "Principal", .constraint = {.min = 1, .max = 12, .pattern = "(\\d{12}|\\*)"}};
constexpr model::Shape kStatementIdShape{.kind = model::Kind::String, .name = "StatementId", .constraint = {.min = 1, .max = 64, .pattern = "[a-zA-Z0-9-_]+"}};
void* accessPutPermissionRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutPermissionRequest*>(object);
  switch (index) {
    case 0: return model::field(value.eventBusName, make);
    case 1: return model::field(value.action, make);
    case 2: return model::field(value.principal, make);
    case 3: return model::field(value.statementId, make);
    case 4: return model::field(value.condition, make);
    case 5: return model::field(value.policy, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutPermissionRequestMembers[] = {
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kNonPartnerEventBusNameShape, .index = 0, .access = &accessPutPermissionRequest},
  {.name = "Action", .wire_name = "Action", .shape = &kActionShape, .index = 1, .access = &accessPutPermissionRequest},
  {.name = "Principal", .wire_name = "Principal", .shape = &kPrincipalShape, .index = 2, .access = &accessPutPermissionRequest},
  {.name = "StatementId", .wire_name = "StatementId", .shape = &kStatementIdShape, .index = 3, .access = &accessPutPermissionRequest},
  {.name = "Condition", .wire_name = "Condition", .shape = &kConditionShape, .index = 4, .access = &accessPutPermissionRequest},
  {.name = "Policy", .wire_name = "Policy", .shape = &kStringShape, .index = 5, .access = &accessPutPermissionRequest},
};
constexpr model::Shape kPutPermissionRequestShape{.kind = model::Kind::Structure, .name = "PutPermissionRequest", .members = kPutPermissionRequestMembers, .create = &model::createObject<PutPermissionRequest>};

constexpr model::Shape kPutPermissionResultShape{.kind = model::Kind::Structure, .name = "PutPermissionResult", .create = &model::createObject<PutPermissionResult>};

void* accessPutRuleRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutRuleRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.scheduleExpression, make);
    case 2: return model::field(value.eventPattern, make);
    case 3: return model::field(value.state, make);
    case 4: return model::field(value.description, make);
    case 5: return model::field(value.roleArn, make);
    case 6: return model::field(value.tags, make);
    case 7: return model::field(value.eventBusName, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutRuleRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kRuleNameShape, .required = true, .index = 0, .access = &accessPutRuleRequest},
  {.name = "ScheduleExpression", .wire_name = "ScheduleExpression", .shape = &kScheduleExpressionShape, .index = 1, .access = &accessPutRuleRequest},
  {.name = "EventPattern", .wire_name = "EventPattern", .shape = &kEventPatternShape, .index = 2, .access = &accessPutRuleRequest},
  {.name = "State", .wire_name = "State", .shape = &kRuleStateShape, .index = 3, .access = &accessPutRuleRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kRuleDescriptionShape, .index = 4, .access = &accessPutRuleRequest},
  {.name = "RoleArn", .wire_name = "RoleArn", .shape = &kRoleArnShape, .index = 5, .access = &accessPutRuleRequest},
  {.name = "Tags", .wire_name = "Tags", .shape = &kTagListShape, .index = 6, .access = &accessPutRuleRequest},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kEventBusNameOrArnShape, .index = 7, .access = &accessPutRuleRequest},
};
constexpr model::Shape kPutRuleRequestShape{.kind = model::Kind::Structure, .name = "PutRuleRequest", .members = kPutRuleRequestMembers, .create = &model::createObject<PutRuleRequest>};

void* accessPutRuleResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutRuleResult*>(object);
  switch (index) {
    case 0: return model::field(value.ruleArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutRuleResultMembers[] = {
  {.name = "RuleArn", .wire_name = "RuleArn", .shape = &kRuleArnShape, .index = 0, .access = &accessPutRuleResult},
};
constexpr model::Shape kPutRuleResultShape{.kind = model::Kind::Structure, .name = "PutRuleResponse", .members = kPutRuleResultMembers, .create = &model::createObject<PutRuleResult>};

void* accessPutTargetsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutTargetsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.rule, make);
    case 1: return model::field(value.eventBusName, make);
    case 2: return model::field(value.targets, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutTargetsRequestMembers[] = {
  {.name = "Rule", .wire_name = "Rule", .shape = &kRuleNameShape, .required = true, .index = 0, .access = &accessPutTargetsRequest},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kEventBusNameOrArnShape, .index = 1, .access = &accessPutTargetsRequest},
  {.name = "Targets", .wire_name = "Targets", .shape = &kTargetListShape, .required = true, .index = 2, .access = &accessPutTargetsRequest},
};
constexpr model::Shape kPutTargetsRequestShape{.kind = model::Kind::Structure, .name = "PutTargetsRequest", .members = kPutTargetsRequestMembers, .create = &model::createObject<PutTargetsRequest>};

void* accessPutTargetsResultEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutTargetsResultEntry*>(object);
  switch (index) {
    case 0: return model::field(value.targetId, make);
    case 1: return model::field(value.errorCode, make);
    case 2: return model::field(value.errorMessage, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutTargetsResultEntryMembers[] = {
  {.name = "TargetId", .wire_name = "TargetId", .shape = &kTargetIdShape, .index = 0, .access = &accessPutTargetsResultEntry},
  {.name = "ErrorCode", .wire_name = "ErrorCode", .shape = &kErrorCodeShape, .index = 1, .access = &accessPutTargetsResultEntry},
  {.name = "ErrorMessage", .wire_name = "ErrorMessage", .shape = &kErrorMessageShape, .index = 2, .access = &accessPutTargetsResultEntry},
};
constexpr model::Shape kPutTargetsResultEntryShape{.kind = model::Kind::Structure, .name = "PutTargetsResultEntry", .members = kPutTargetsResultEntryMembers};

constexpr model::Shape kPutTargetsResultEntryListShape{.kind = model::Kind::List, .name = "PutTargetsResultEntryList", .element = &kPutTargetsResultEntryShape, .list = &model::kListOps<PutTargetsResultEntry>};
void* accessPutTargetsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutTargetsResult*>(object);
  switch (index) {
    case 0: return model::field(value.failedEntryCount, make);
    case 1: return model::field(value.failedEntries, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutTargetsResultMembers[] = {
  {.name = "FailedEntryCount", .wire_name = "FailedEntryCount", .shape = &kIntegerShape, .index = 0, .access = &accessPutTargetsResult},
  {.name = "FailedEntries", .wire_name = "FailedEntries", .shape = &kPutTargetsResultEntryListShape, .index = 1, .access = &accessPutTargetsResult},
};
constexpr model::Shape kPutTargetsResultShape{.kind = model::Kind::Structure, .name = "PutTargetsResponse", .members = kPutTargetsResultMembers, .create = &model::createObject<PutTargetsResult>};

void* accessRemovePermissionRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RemovePermissionRequest*>(object);
  switch (index) {
    case 0: return model::field(value.statementId, make);
    case 1: return model::field(value.removeAllPermissions, make);
    case 2: return model::field(value.eventBusName, make);
    default: return nullptr;
  }
}
constexpr model::Member kRemovePermissionRequestMembers[] = {
  {.name = "StatementId", .wire_name = "StatementId", .shape = &kStatementIdShape, .index = 0, .access = &accessRemovePermissionRequest},
  {.name = "RemoveAllPermissions", .wire_name = "RemoveAllPermissions", .shape = &kBooleanShape, .index = 1, .access = &accessRemovePermissionRequest},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kNonPartnerEventBusNameShape, .index = 2, .access = &accessRemovePermissionRequest},
};
constexpr model::Shape kRemovePermissionRequestShape{.kind = model::Kind::Structure, .name = "RemovePermissionRequest", .members = kRemovePermissionRequestMembers, .create = &model::createObject<RemovePermissionRequest>};

constexpr model::Shape kRemovePermissionResultShape{.kind = model::Kind::Structure, .name = "RemovePermissionResult", .create = &model::createObject<RemovePermissionResult>};

constexpr model::Shape kTargetIdListShape{.kind = model::Kind::List, .name = "TargetIdList", .constraint = {.min = 1, .max = 100}, .element = &kTargetIdShape, .list = &model::kListOps<std::string>};
void* accessRemoveTargetsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RemoveTargetsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.rule, make);
    case 1: return model::field(value.eventBusName, make);
    case 2: return model::field(value.ids, make);
    case 3: return model::field(value.force, make);
    default: return nullptr;
  }
}
constexpr model::Member kRemoveTargetsRequestMembers[] = {
  {.name = "Rule", .wire_name = "Rule", .shape = &kRuleNameShape, .required = true, .index = 0, .access = &accessRemoveTargetsRequest},
  {.name = "EventBusName", .wire_name = "EventBusName", .shape = &kEventBusNameOrArnShape, .index = 1, .access = &accessRemoveTargetsRequest},
  {.name = "Ids", .wire_name = "Ids", .shape = &kTargetIdListShape, .required = true, .index = 2, .access = &accessRemoveTargetsRequest},
  {.name = "Force", .wire_name = "Force", .shape = &kBooleanShape, .index = 3, .access = &accessRemoveTargetsRequest},
};
constexpr model::Shape kRemoveTargetsRequestShape{.kind = model::Kind::Structure, .name = "RemoveTargetsRequest", .members = kRemoveTargetsRequestMembers, .create = &model::createObject<RemoveTargetsRequest>};

void* accessRemoveTargetsResultEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RemoveTargetsResultEntry*>(object);
  switch (index) {
    case 0: return model::field(value.targetId, make);
    case 1: return model::field(value.errorCode, make);
    case 2: return model::field(value.errorMessage, make);
    default: return nullptr;
  }
}
constexpr model::Member kRemoveTargetsResultEntryMembers[] = {
  {.name = "TargetId", .wire_name = "TargetId", .shape = &kTargetIdShape, .index = 0, .access = &accessRemoveTargetsResultEntry},
  {.name = "ErrorCode", .wire_name = "ErrorCode", .shape = &kErrorCodeShape, .index = 1, .access = &accessRemoveTargetsResultEntry},
  {.name = "ErrorMessage", .wire_name = "ErrorMessage", .shape = &kErrorMessageShape, .index = 2, .access = &accessRemoveTargetsResultEntry},
};
constexpr model::Shape kRemoveTargetsResultEntryShape{.kind = model::Kind::Structure, .name = "RemoveTargetsResultEntry", .members = kRemoveTargetsResultEntryMembers};

constexpr model::Shape kRemoveTargetsResultEntryListShape{.kind = model::Kind::List, .name = "RemoveTargetsResultEntryList", .element = &kRemoveTargetsResultEntryShape, .list = &model::kListOps<RemoveTargetsResultEntry>};
void* accessRemoveTargetsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RemoveTargetsResult*>(object);
  switch (index) {
    case 0: return model::field(value.failedEntryCount, make);
    case 1: return model::field(value.failedEntries, make);
    default: return nullptr;
  }
}
constexpr model::Member kRemoveTargetsResultMembers[] = {
  {.name = "FailedEntryCount", .wire_name = "FailedEntryCount", .shape = &kIntegerShape, .index = 0, .access = &accessRemoveTargetsResult},
  {.name = "FailedEntries", .wire_name = "FailedEntries", .shape = &kRemoveTargetsResultEntryListShape, .index = 1, .access = &accessRemoveTargetsResult},
};
constexpr model::Shape kRemoveTargetsResultShape{.kind = model::Kind::Structure, .name = "RemoveTargetsResponse", .members = kRemoveTargetsResultMembers, .create = &model::createObject<RemoveTargetsResult>};

void* accessStartReplayRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<StartReplayRequest*>(object);
  switch (index) {
    case 0: return model::field(value.replayName, make);
    case 1: return model::field(value.description, make);
    case 2: return model::field(value.eventSourceArn, make);
    case 3: return model::field(value.eventStartTime, make);
    case 4: return model::field(value.eventEndTime, make);
    case 5: return model::field(value.destination, make);
    default: return nullptr;
  }
}
constexpr model::Member kStartReplayRequestMembers[] = {
  {.name = "ReplayName", .wire_name = "ReplayName", .shape = &kReplayNameShape, .required = true, .index = 0, .access = &accessStartReplayRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kReplayDescriptionShape, .index = 1, .access = &accessStartReplayRequest},
  {.name = "EventSourceArn", .wire_name = "EventSourceArn", .shape = &kArchiveArnShape, .required = true, .index = 2, .access = &accessStartReplayRequest},
  {.name = "EventStartTime", .wire_name = "EventStartTime", .shape = &kTimestampShape, .required = true, .index = 3, .access = &accessStartReplayRequest},
  {.name = "EventEndTime", .wire_name = "EventEndTime", .shape = &kTimestampShape, .required = true, .index = 4, .access = &accessStartReplayRequest},
  {.name = "Destination", .wire_name = "Destination", .shape = &kReplayDestinationShape, .required = true, .index = 5, .access = &accessStartReplayRequest},
};
constexpr model::Shape kStartReplayRequestShape{.kind = model::Kind::Structure, .name = "StartReplayRequest", .members = kStartReplayRequestMembers, .create = &model::createObject<StartReplayRequest>};

void* accessStartReplayResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<StartReplayResult*>(object);
  switch (index) {
    case 0: return model::field(value.replayArn, make);
    case 1: return model::field(value.state, make);
    case 2: return model::field(value.stateReason, make);
    case 3: return model::field(value.replayStartTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kStartReplayResultMembers[] = {
  {.name = "ReplayArn", .wire_name = "ReplayArn", .shape = &kReplayArnShape, .index = 0, .access = &accessStartReplayResult},
  {.name = "State", .wire_name = "State", .shape = &kReplayStateShape, .index = 1, .access = &accessStartReplayResult},
  {.name = "StateReason", .wire_name = "StateReason", .shape = &kReplayStateReasonShape, .index = 2, .access = &accessStartReplayResult},
  {.name = "ReplayStartTime", .wire_name = "ReplayStartTime", .shape = &kTimestampShape, .index = 3, .access = &accessStartReplayResult},
};
constexpr model::Shape kStartReplayResultShape{.kind = model::Kind::Structure, .name = "StartReplayResponse", .members = kStartReplayResultMembers, .create = &model::createObject<StartReplayResult>};

void* accessTagResourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TagResourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceARN, make);
    case 1: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kTagResourceRequestMembers[] = {
  {.name = "ResourceARN", .wire_name = "ResourceARN", .shape = &kArnShape, .required = true, .index = 0, .access = &accessTagResourceRequest},
  {.name = "Tags", .wire_name = "Tags", .shape = &kTagListShape, .required = true, .index = 1, .access = &accessTagResourceRequest},
};
constexpr model::Shape kTagResourceRequestShape{.kind = model::Kind::Structure, .name = "TagResourceRequest", .members = kTagResourceRequestMembers, .create = &model::createObject<TagResourceRequest>};

constexpr model::Shape kTagResourceResultShape{.kind = model::Kind::Structure, .name = "TagResourceResponse", .create = &model::createObject<TagResourceResult>};

void* accessTestEventPatternRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TestEventPatternRequest*>(object);
  switch (index) {
    case 0: return model::field(value.eventPattern, make);
    case 1: return model::field(value.event, make);
    default: return nullptr;
  }
}
constexpr model::Member kTestEventPatternRequestMembers[] = {
  {.name = "EventPattern", .wire_name = "EventPattern", .shape = &kEventPatternShape, .required = true, .index = 0, .access = &accessTestEventPatternRequest},
  {.name = "Event", .wire_name = "Event", .shape = &kStringShape, .required = true, .index = 1, .access = &accessTestEventPatternRequest},
};
constexpr model::Shape kTestEventPatternRequestShape{.kind = model::Kind::Structure, .name = "TestEventPatternRequest", .members = kTestEventPatternRequestMembers, .create = &model::createObject<TestEventPatternRequest>};

void* accessTestEventPatternResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TestEventPatternResult*>(object);
  switch (index) {
    case 0: return model::field(value.result, make);
    default: return nullptr;
  }
}
constexpr model::Member kTestEventPatternResultMembers[] = {
  {.name = "Result", .wire_name = "Result", .shape = &kBooleanShape, .index = 0, .access = &accessTestEventPatternResult},
};
constexpr model::Shape kTestEventPatternResultShape{.kind = model::Kind::Structure, .name = "TestEventPatternResponse", .members = kTestEventPatternResultMembers, .create = &model::createObject<TestEventPatternResult>};

constexpr model::Shape kTagKeyListShape{.kind = model::Kind::List, .name = "TagKeyList", .element = &kTagKeyShape, .list = &model::kListOps<std::string>};
void* accessUntagResourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UntagResourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceARN, make);
    case 1: return model::field(value.tagKeys, make);
    default: return nullptr;
  }
}
constexpr model::Member kUntagResourceRequestMembers[] = {
  {.name = "ResourceARN", .wire_name = "ResourceARN", .shape = &kArnShape, .required = true, .index = 0, .access = &accessUntagResourceRequest},
  {.name = "TagKeys", .wire_name = "TagKeys", .shape = &kTagKeyListShape, .required = true, .index = 1, .access = &accessUntagResourceRequest},
};
constexpr model::Shape kUntagResourceRequestShape{.kind = model::Kind::Structure, .name = "UntagResourceRequest", .members = kUntagResourceRequestMembers, .create = &model::createObject<UntagResourceRequest>};

constexpr model::Shape kUntagResourceResultShape{.kind = model::Kind::Structure, .name = "UntagResourceResponse", .create = &model::createObject<UntagResourceResult>};

void* accessUpdateApiDestinationRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateApiDestinationRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.description, make);
    case 2: return model::field(value.connectionArn, make);
    case 3: return model::field(value.invocationEndpoint, make);
    case 4: return model::field(value.httpMethod, make);
    case 5: return model::field(value.invocationRateLimitPerSecond, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateApiDestinationRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kApiDestinationNameShape, .required = true, .index = 0, .access = &accessUpdateApiDestinationRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kApiDestinationDescriptionShape, .index = 1, .access = &accessUpdateApiDestinationRequest},
  {.name = "ConnectionArn", .wire_name = "ConnectionArn", .shape = &kConnectionArnShape, .index = 2, .access = &accessUpdateApiDestinationRequest},
  {.name = "InvocationEndpoint", .wire_name = "InvocationEndpoint", .shape = &kHttpsEndpointShape, .index = 3, .access = &accessUpdateApiDestinationRequest},
  {.name = "HttpMethod", .wire_name = "HttpMethod", .shape = &kApiDestinationHttpMethodShape, .index = 4, .access = &accessUpdateApiDestinationRequest},
  {.name = "InvocationRateLimitPerSecond", .wire_name = "InvocationRateLimitPerSecond", .shape = &kApiDestinationInvocationRateLimitPerSecondShape, .index = 5, .access = &accessUpdateApiDestinationRequest},
};
constexpr model::Shape kUpdateApiDestinationRequestShape{.kind = model::Kind::Structure, .name = "UpdateApiDestinationRequest", .members = kUpdateApiDestinationRequestMembers, .create = &model::createObject<UpdateApiDestinationRequest>};

void* accessUpdateApiDestinationResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateApiDestinationResult*>(object);
  switch (index) {
    case 0: return model::field(value.apiDestinationArn, make);
    case 1: return model::field(value.apiDestinationState, make);
    case 2: return model::field(value.creationTime, make);
    case 3: return model::field(value.lastModifiedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateApiDestinationResultMembers[] = {
  {.name = "ApiDestinationArn", .wire_name = "ApiDestinationArn", .shape = &kApiDestinationArnShape, .index = 0, .access = &accessUpdateApiDestinationResult},
  {.name = "ApiDestinationState", .wire_name = "ApiDestinationState", .shape = &kApiDestinationStateShape, .index = 1, .access = &accessUpdateApiDestinationResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 2, .access = &accessUpdateApiDestinationResult},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 3, .access = &accessUpdateApiDestinationResult},
};
constexpr model::Shape kUpdateApiDestinationResultShape{.kind = model::Kind::Structure, .name = "UpdateApiDestinationResponse", .members = kUpdateApiDestinationResultMembers, .create = &model::createObject<UpdateApiDestinationResult>};

void* accessUpdateArchiveRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateArchiveRequest*>(object);
  switch (index) {
    case 0: return model::field(value.archiveName, make);
    case 1: return model::field(value.description, make);
    case 2: return model::field(value.eventPattern, make);
    case 3: return model::field(value.retentionDays, make);
    case 4: return model::field(value.kmsKeyIdentifier, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateArchiveRequestMembers[] = {
  {.name = "ArchiveName", .wire_name = "ArchiveName", .shape = &kArchiveNameShape, .required = true, .index = 0, .access = &accessUpdateArchiveRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kArchiveDescriptionShape, .index = 1, .access = &accessUpdateArchiveRequest},
  {.name = "EventPattern", .wire_name = "EventPattern", .shape = &kEventPatternShape, .index = 2, .access = &accessUpdateArchiveRequest},
  {.name = "RetentionDays", .wire_name = "RetentionDays", .shape = &kRetentionDaysShape, .index = 3, .access = &accessUpdateArchiveRequest},
  {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .shape = &kKmsKeyIdentifierShape, .index = 4, .access = &accessUpdateArchiveRequest},
};
constexpr model::Shape kUpdateArchiveRequestShape{.kind = model::Kind::Structure, .name = "UpdateArchiveRequest", .members = kUpdateArchiveRequestMembers, .create = &model::createObject<UpdateArchiveRequest>};

void* accessUpdateArchiveResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateArchiveResult*>(object);
  switch (index) {
    case 0: return model::field(value.archiveArn, make);
    case 1: return model::field(value.state, make);
    case 2: return model::field(value.stateReason, make);
    case 3: return model::field(value.creationTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateArchiveResultMembers[] = {
  {.name = "ArchiveArn", .wire_name = "ArchiveArn", .shape = &kArchiveArnShape, .index = 0, .access = &accessUpdateArchiveResult},
  {.name = "State", .wire_name = "State", .shape = &kArchiveStateShape, .index = 1, .access = &accessUpdateArchiveResult},
  {.name = "StateReason", .wire_name = "StateReason", .shape = &kArchiveStateReasonShape, .index = 2, .access = &accessUpdateArchiveResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 3, .access = &accessUpdateArchiveResult},
};
constexpr model::Shape kUpdateArchiveResultShape{.kind = model::Kind::Structure, .name = "UpdateArchiveResponse", .members = kUpdateArchiveResultMembers, .create = &model::createObject<UpdateArchiveResult>};

void* accessUpdateConnectionBasicAuthRequestParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateConnectionBasicAuthRequestParameters*>(object);
  switch (index) {
    case 0: return model::field(value.username, make);
    case 1: return model::field(value.password, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateConnectionBasicAuthRequestParametersMembers[] = {
  {.name = "Username", .wire_name = "Username", .shape = &kAuthHeaderParametersShape, .index = 0, .access = &accessUpdateConnectionBasicAuthRequestParameters},
  {.name = "Password", .wire_name = "Password", .shape = &kAuthHeaderParametersSensitiveShape, .index = 1, .access = &accessUpdateConnectionBasicAuthRequestParameters},
};
constexpr model::Shape kUpdateConnectionBasicAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "UpdateConnectionBasicAuthRequestParameters", .members = kUpdateConnectionBasicAuthRequestParametersMembers};

void* accessUpdateConnectionOAuthClientRequestParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateConnectionOAuthClientRequestParameters*>(object);
  switch (index) {
    case 0: return model::field(value.clientID, make);
    case 1: return model::field(value.clientSecret, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateConnectionOAuthClientRequestParametersMembers[] = {
  {.name = "ClientID", .wire_name = "ClientID", .shape = &kAuthHeaderParametersShape, .index = 0, .access = &accessUpdateConnectionOAuthClientRequestParameters},
  {.name = "ClientSecret", .wire_name = "ClientSecret", .shape = &kAuthHeaderParametersSensitiveShape, .index = 1, .access = &accessUpdateConnectionOAuthClientRequestParameters},
};
constexpr model::Shape kUpdateConnectionOAuthClientRequestParametersShape{.kind = model::Kind::Structure, .name = "UpdateConnectionOAuthClientRequestParameters", .members = kUpdateConnectionOAuthClientRequestParametersMembers};

void* accessUpdateConnectionOAuthRequestParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateConnectionOAuthRequestParameters*>(object);
  switch (index) {
    case 0: return model::field(value.clientParameters, make);
    case 1: return model::field(value.authorizationEndpoint, make);
    case 2: return model::field(value.httpMethod, make);
    case 3: return model::field(value.oAuthHttpParameters, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateConnectionOAuthRequestParametersMembers[] = {
  {.name = "ClientParameters", .wire_name = "ClientParameters", .shape = &kUpdateConnectionOAuthClientRequestParametersShape, .index = 0, .access = &accessUpdateConnectionOAuthRequestParameters},
  {.name = "AuthorizationEndpoint", .wire_name = "AuthorizationEndpoint", .shape = &kHttpsEndpointShape, .index = 1, .access = &accessUpdateConnectionOAuthRequestParameters},
  {.name = "HttpMethod", .wire_name = "HttpMethod", .shape = &kConnectionOAuthHttpMethodShape, .index = 2, .access = &accessUpdateConnectionOAuthRequestParameters},
  {.name = "OAuthHttpParameters", .wire_name = "OAuthHttpParameters", .shape = &kConnectionHttpParametersShape, .index = 3, .access = &accessUpdateConnectionOAuthRequestParameters},
};
constexpr model::Shape kUpdateConnectionOAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "UpdateConnectionOAuthRequestParameters", .members = kUpdateConnectionOAuthRequestParametersMembers};

void* accessUpdateConnectionApiKeyAuthRequestParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateConnectionApiKeyAuthRequestParameters*>(object);
  switch (index) {
    case 0: return model::field(value.apiKeyName, make);
    case 1: return model::field(value.apiKeyValue, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateConnectionApiKeyAuthRequestParametersMembers[] = {
  {.name = "ApiKeyName", .wire_name = "ApiKeyName", .shape = &kAuthHeaderParametersShape, .index = 0, .access = &accessUpdateConnectionApiKeyAuthRequestParameters},
  {.name = "ApiKeyValue", .wire_name = "ApiKeyValue", .shape = &kAuthHeaderParametersSensitiveShape, .index = 1, .access = &accessUpdateConnectionApiKeyAuthRequestParameters},
};
constexpr model::Shape kUpdateConnectionApiKeyAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "UpdateConnectionApiKeyAuthRequestParameters", .members = kUpdateConnectionApiKeyAuthRequestParametersMembers};

void* accessUpdateConnectionAuthRequestParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateConnectionAuthRequestParameters*>(object);
  switch (index) {
    case 0: return model::field(value.basicAuthParameters, make);
    case 1: return model::field(value.oAuthParameters, make);
    case 2: return model::field(value.apiKeyAuthParameters, make);
    case 3: return model::field(value.invocationHttpParameters, make);
    case 4: return model::field(value.connectivityParameters, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateConnectionAuthRequestParametersMembers[] = {
  {.name = "BasicAuthParameters", .wire_name = "BasicAuthParameters", .shape = &kUpdateConnectionBasicAuthRequestParametersShape, .index = 0, .access = &accessUpdateConnectionAuthRequestParameters},
  {.name = "OAuthParameters", .wire_name = "OAuthParameters", .shape = &kUpdateConnectionOAuthRequestParametersShape, .index = 1, .access = &accessUpdateConnectionAuthRequestParameters},
  {.name = "ApiKeyAuthParameters", .wire_name = "ApiKeyAuthParameters", .shape = &kUpdateConnectionApiKeyAuthRequestParametersShape, .index = 2, .access = &accessUpdateConnectionAuthRequestParameters},
  {.name = "InvocationHttpParameters", .wire_name = "InvocationHttpParameters", .shape = &kConnectionHttpParametersShape, .index = 3, .access = &accessUpdateConnectionAuthRequestParameters},
  {.name = "ConnectivityParameters", .wire_name = "ConnectivityParameters", .shape = &kConnectivityResourceParametersShape, .index = 4, .access = &accessUpdateConnectionAuthRequestParameters},
};
constexpr model::Shape kUpdateConnectionAuthRequestParametersShape{.kind = model::Kind::Structure, .name = "UpdateConnectionAuthRequestParameters", .members = kUpdateConnectionAuthRequestParametersMembers};

void* accessUpdateConnectionRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateConnectionRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.description, make);
    case 2: return model::field(value.authorizationType, make);
    case 3: return model::field(value.authParameters, make);
    case 4: return model::field(value.invocationConnectivityParameters, make);
    case 5: return model::field(value.kmsKeyIdentifier, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateConnectionRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kConnectionNameShape, .required = true, .index = 0, .access = &accessUpdateConnectionRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kConnectionDescriptionShape, .index = 1, .access = &accessUpdateConnectionRequest},
  {.name = "AuthorizationType", .wire_name = "AuthorizationType", .shape = &kConnectionAuthorizationTypeShape, .index = 2, .access = &accessUpdateConnectionRequest},
  {.name = "AuthParameters", .wire_name = "AuthParameters", .shape = &kUpdateConnectionAuthRequestParametersShape, .index = 3, .access = &accessUpdateConnectionRequest},
  {.name = "InvocationConnectivityParameters", .wire_name = "InvocationConnectivityParameters", .shape = &kConnectivityResourceParametersShape, .index = 4, .access = &accessUpdateConnectionRequest},
  {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .shape = &kKmsKeyIdentifierShape, .index = 5, .access = &accessUpdateConnectionRequest},
};
constexpr model::Shape kUpdateConnectionRequestShape{.kind = model::Kind::Structure, .name = "UpdateConnectionRequest", .members = kUpdateConnectionRequestMembers, .create = &model::createObject<UpdateConnectionRequest>};

void* accessUpdateConnectionResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateConnectionResult*>(object);
  switch (index) {
    case 0: return model::field(value.connectionArn, make);
    case 1: return model::field(value.connectionState, make);
    case 2: return model::field(value.creationTime, make);
    case 3: return model::field(value.lastModifiedTime, make);
    case 4: return model::field(value.lastAuthorizedTime, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateConnectionResultMembers[] = {
  {.name = "ConnectionArn", .wire_name = "ConnectionArn", .shape = &kConnectionArnShape, .index = 0, .access = &accessUpdateConnectionResult},
  {.name = "ConnectionState", .wire_name = "ConnectionState", .shape = &kConnectionStateShape, .index = 1, .access = &accessUpdateConnectionResult},
  {.name = "CreationTime", .wire_name = "CreationTime", .shape = &kTimestampShape, .index = 2, .access = &accessUpdateConnectionResult},
  {.name = "LastModifiedTime", .wire_name = "LastModifiedTime", .shape = &kTimestampShape, .index = 3, .access = &accessUpdateConnectionResult},
  {.name = "LastAuthorizedTime", .wire_name = "LastAuthorizedTime", .shape = &kTimestampShape, .index = 4, .access = &accessUpdateConnectionResult},
};
constexpr model::Shape kUpdateConnectionResultShape{.kind = model::Kind::Structure, .name = "UpdateConnectionResponse", .members = kUpdateConnectionResultMembers, .create = &model::createObject<UpdateConnectionResult>};

void* accessUpdateEndpointRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateEndpointRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.description, make);
    case 2: return model::field(value.routingConfig, make);
    case 3: return model::field(value.replicationConfig, make);
    case 4: return model::field(value.eventBuses, make);
    case 5: return model::field(value.roleArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateEndpointRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEndpointNameShape, .required = true, .index = 0, .access = &accessUpdateEndpointRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kEndpointDescriptionShape, .index = 1, .access = &accessUpdateEndpointRequest},
  {.name = "RoutingConfig", .wire_name = "RoutingConfig", .shape = &kRoutingConfigShape, .index = 2, .access = &accessUpdateEndpointRequest},
  {.name = "ReplicationConfig", .wire_name = "ReplicationConfig", .shape = &kReplicationConfigShape, .index = 3, .access = &accessUpdateEndpointRequest},
  {.name = "EventBuses", .wire_name = "EventBuses", .shape = &kEndpointEventBusListShape, .index = 4, .access = &accessUpdateEndpointRequest},
  {.name = "RoleArn", .wire_name = "RoleArn", .shape = &kIamRoleArnShape, .index = 5, .access = &accessUpdateEndpointRequest},
};
constexpr model::Shape kUpdateEndpointRequestShape{.kind = model::Kind::Structure, .name = "UpdateEndpointRequest", .members = kUpdateEndpointRequestMembers, .create = &model::createObject<UpdateEndpointRequest>};

void* accessUpdateEndpointResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateEndpointResult*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.arn, make);
    case 2: return model::field(value.routingConfig, make);
    case 3: return model::field(value.replicationConfig, make);
    case 4: return model::field(value.eventBuses, make);
    case 5: return model::field(value.roleArn, make);
    case 6: return model::field(value.endpointId, make);
    case 7: return model::field(value.endpointUrl, make);
    case 8: return model::field(value.state, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateEndpointResultMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEndpointNameShape, .index = 0, .access = &accessUpdateEndpointResult},
  {.name = "Arn", .wire_name = "Arn", .shape = &kEndpointArnShape, .index = 1, .access = &accessUpdateEndpointResult},
  {.name = "RoutingConfig", .wire_name = "RoutingConfig", .shape = &kRoutingConfigShape, .index = 2, .access = &accessUpdateEndpointResult},
  {.name = "ReplicationConfig", .wire_name = "ReplicationConfig", .shape = &kReplicationConfigShape, .index = 3, .access = &accessUpdateEndpointResult},
  {.name = "EventBuses", .wire_name = "EventBuses", .shape = &kEndpointEventBusListShape, .index = 4, .access = &accessUpdateEndpointResult},
  {.name = "RoleArn", .wire_name = "RoleArn", .shape = &kIamRoleArnShape, .index = 5, .access = &accessUpdateEndpointResult},
  {.name = "EndpointId", .wire_name = "EndpointId", .shape = &kEndpointIdShape, .index = 6, .access = &accessUpdateEndpointResult},
  {.name = "EndpointUrl", .wire_name = "EndpointUrl", .shape = &kEndpointUrlShape, .index = 7, .access = &accessUpdateEndpointResult},
  {.name = "State", .wire_name = "State", .shape = &kEndpointStateShape, .index = 8, .access = &accessUpdateEndpointResult},
};
constexpr model::Shape kUpdateEndpointResultShape{.kind = model::Kind::Structure, .name = "UpdateEndpointResponse", .members = kUpdateEndpointResultMembers, .create = &model::createObject<UpdateEndpointResult>};

void* accessUpdateEventBusRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateEventBusRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.kmsKeyIdentifier, make);
    case 2: return model::field(value.description, make);
    case 3: return model::field(value.deadLetterConfig, make);
    case 4: return model::field(value.logConfig, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateEventBusRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kEventBusNameShape, .index = 0, .access = &accessUpdateEventBusRequest},
  {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .shape = &kKmsKeyIdentifierShape, .index = 1, .access = &accessUpdateEventBusRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kEventBusDescriptionShape, .index = 2, .access = &accessUpdateEventBusRequest},
  {.name = "DeadLetterConfig", .wire_name = "DeadLetterConfig", .shape = &kDeadLetterConfigShape, .index = 3, .access = &accessUpdateEventBusRequest},
  {.name = "LogConfig", .wire_name = "LogConfig", .shape = &kLogConfigShape, .index = 4, .access = &accessUpdateEventBusRequest},
};
constexpr model::Shape kUpdateEventBusRequestShape{.kind = model::Kind::Structure, .name = "UpdateEventBusRequest", .members = kUpdateEventBusRequestMembers, .create = &model::createObject<UpdateEventBusRequest>};

void* accessUpdateEventBusResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateEventBusResult*>(object);
  switch (index) {
    case 0: return model::field(value.arn, make);
    case 1: return model::field(value.name, make);
    case 2: return model::field(value.kmsKeyIdentifier, make);
    case 3: return model::field(value.description, make);
    case 4: return model::field(value.deadLetterConfig, make);
    case 5: return model::field(value.logConfig, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateEventBusResultMembers[] = {
  {.name = "Arn", .wire_name = "Arn", .shape = &kStringShape, .index = 0, .access = &accessUpdateEventBusResult},
  {.name = "Name", .wire_name = "Name", .shape = &kEventBusNameShape, .index = 1, .access = &accessUpdateEventBusResult},
  {.name = "KmsKeyIdentifier", .wire_name = "KmsKeyIdentifier", .shape = &kKmsKeyIdentifierShape, .index = 2, .access = &accessUpdateEventBusResult},
  {.name = "Description", .wire_name = "Description", .shape = &kEventBusDescriptionShape, .index = 3, .access = &accessUpdateEventBusResult},
  {.name = "DeadLetterConfig", .wire_name = "DeadLetterConfig", .shape = &kDeadLetterConfigShape, .index = 4, .access = &accessUpdateEventBusResult},
  {.name = "LogConfig", .wire_name = "LogConfig", .shape = &kLogConfigShape, .index = 5, .access = &accessUpdateEventBusResult},
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
