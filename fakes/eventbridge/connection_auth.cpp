#include "eventbridge/connection_auth.hpp"

#include "eventbridge/errors.hpp"

namespace squall::eventbridge {

namespace {

namespace kinds = ConnectionAuthorizationType;

template <class Parameters>
void hideSecrets(Parameters& parameters) {
  for (auto& each : parameters) {
    if (each.isValueSecret.value_or(false)) each.value.reset();
  }
}

ConnectionHttpParameters shown(ConnectionHttpParameters parameters) {
  hideSecrets(parameters.headerParameters);
  hideSecrets(parameters.queryStringParameters);
  hideSecrets(parameters.bodyParameters);
  return parameters;
}

ConnectionOAuthResponseParameters shown(const CreateConnectionOAuthRequestParameters& given) {
  ConnectionOAuthResponseParameters result;
  ConnectionOAuthClientResponseParameters client;
  client.clientID = given.clientParameters.clientID;
  result.clientParameters = client;
  result.authorizationEndpoint = given.authorizationEndpoint;
  result.httpMethod = given.httpMethod;
  if (given.oAuthHttpParameters) result.oAuthHttpParameters = shown(*given.oAuthHttpParameters);
  return result;
}

void set(std::string& place, const std::optional<std::string>& value) {
  if (value) place = *value;
}

void apply(CreateConnectionOAuthRequestParameters& place, const UpdateConnectionOAuthRequestParameters& changes) {
  if (changes.clientParameters) {
    set(place.clientParameters.clientID, changes.clientParameters->clientID);
    set(place.clientParameters.clientSecret, changes.clientParameters->clientSecret);
  }
  set(place.authorizationEndpoint, changes.authorizationEndpoint);
  set(place.httpMethod, changes.httpMethod);
  if (changes.oAuthHttpParameters) place.oAuthHttpParameters = changes.oAuthHttpParameters;
}

}  // namespace

void requireCredentials(const std::string& authorization_type, const CreateConnectionAuthRequestParameters& auth) {
  if (authorization_type == kinds::kBasic && !auth.basicAuthParameters) {
    throw errors::mustBeSpecified("BasicAuthParameters");
  }
  if (authorization_type == kinds::kApiKey && !auth.apiKeyAuthParameters) {
    throw errors::mustBeSpecified("ApiKeyAuthParameters");
  }
  if (authorization_type == kinds::kOauthClientCredentials && !auth.oAuthParameters) {
    throw errors::mustBeSpecified("OAuthParameters");
  }
}

CreateConnectionAuthRequestParameters updated(CreateConnectionAuthRequestParameters auth,
                                              const std::string& authorization_type,
                                              const UpdateConnectionAuthRequestParameters& changes) {
  if (authorization_type != kinds::kBasic) auth.basicAuthParameters.reset();
  if (authorization_type != kinds::kApiKey) auth.apiKeyAuthParameters.reset();
  if (authorization_type != kinds::kOauthClientCredentials) auth.oAuthParameters.reset();
  if (changes.basicAuthParameters) {
    if (!auth.basicAuthParameters) auth.basicAuthParameters = CreateConnectionBasicAuthRequestParameters{};
    set(auth.basicAuthParameters->username, changes.basicAuthParameters->username);
    set(auth.basicAuthParameters->password, changes.basicAuthParameters->password);
  }
  if (changes.apiKeyAuthParameters) {
    if (!auth.apiKeyAuthParameters) auth.apiKeyAuthParameters = CreateConnectionApiKeyAuthRequestParameters{};
    set(auth.apiKeyAuthParameters->apiKeyName, changes.apiKeyAuthParameters->apiKeyName);
    set(auth.apiKeyAuthParameters->apiKeyValue, changes.apiKeyAuthParameters->apiKeyValue);
  }
  if (changes.oAuthParameters) {
    if (!auth.oAuthParameters) auth.oAuthParameters = CreateConnectionOAuthRequestParameters{};
    apply(*auth.oAuthParameters, *changes.oAuthParameters);
  }
  if (changes.invocationHttpParameters) auth.invocationHttpParameters = changes.invocationHttpParameters;
  if (changes.connectivityParameters) auth.connectivityParameters = changes.connectivityParameters;
  return auth;
}

ConnectionAuthResponseParameters withoutSecrets(const CreateConnectionAuthRequestParameters& auth) {
  ConnectionAuthResponseParameters result;
  if (auth.basicAuthParameters) {
    ConnectionBasicAuthResponseParameters basic;
    basic.username = auth.basicAuthParameters->username;
    result.basicAuthParameters = basic;
  }
  if (auth.apiKeyAuthParameters) {
    ConnectionApiKeyAuthResponseParameters key;
    key.apiKeyName = auth.apiKeyAuthParameters->apiKeyName;
    result.apiKeyAuthParameters = key;
  }
  if (auth.oAuthParameters) result.oAuthParameters = shown(*auth.oAuthParameters);
  if (auth.invocationHttpParameters) result.invocationHttpParameters = shown(*auth.invocationHttpParameters);
  return result;
}

}  // namespace squall::eventbridge
