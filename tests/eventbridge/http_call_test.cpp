// The request that an API destination makes of an event.
#include "eventbridge/delivery/http_call.hpp"

#include <gmock/gmock.h>

namespace squall::eventbridge {
namespace {

using ::testing::Contains;
using ::testing::Pair;

constexpr const char* kEvent = R"({"source":"shop","detail":{"order":"o/1","total":7}})";

HttpDestination destination(const CreateConnectionAuthRequestParameters& auth) {
  return {.name = "api",
          .endpoint = "http://localhost/orders/*/lines/*",
          .method = "PUT",
          .most_per_second = 5,
          .connection = "arn:connection",
          .auth = &auth};
}

TEST(HttpCall, FillsInPathQueryAndHeadersFromTargetAndEvent) {
  const CreateConnectionAuthRequestParameters auth;
  HttpParameters parameters;
  parameters.pathParameterValues.push_back("$.detail.order");
  parameters.pathParameterValues.push_back("first");
  parameters.queryStringParameters["total"] = "$.detail.total";
  parameters.headerParameters["X-Kind"] = "paid";
  const core::HttpCall call = httpCallFor(destination(auth), parameters, kEvent, "{}");
  EXPECT_EQ(call.request.method, "PUT");
  EXPECT_EQ(call.request.url, "http://localhost/orders/o%2F1/lines/first?total=7");
  EXPECT_THAT(call.request.headers, Contains(Pair("X-Kind", "paid")));
  EXPECT_THAT(call.request.headers, Contains(Pair("User-Agent", "Amazon/EventBridge/ApiDestinations")));
  EXPECT_EQ(call.most_per_second, 5);
}

TEST(HttpCall, GetsInWithBasicAuthorization) {
  const CreateConnectionAuthRequestParameters auth{.basicAuthParameters = CreateConnectionBasicAuthRequestParameters{
                                                       .username = "Aladdin", .password = "open sesame"}};
  EXPECT_THAT(httpCallFor(destination(auth), {}, kEvent, "{}").request.headers,
              Contains(Pair("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")));
}

TEST(HttpCall, GetsInWithAnApiKey) {
  const CreateConnectionAuthRequestParameters auth{.apiKeyAuthParameters = CreateConnectionApiKeyAuthRequestParameters{
                                                       .apiKeyName = "x-api-key", .apiKeyValue = "secret"}};
  EXPECT_THAT(httpCallFor(destination(auth), {}, kEvent, "{}").request.headers, Contains(Pair("x-api-key", "secret")));
}

TEST(HttpCall, LetsTheConnectionsParametersCountMoreThanTheTargets) {
  ConnectionHttpParameters always;
  always.headerParameters.push_back({.key = "X-Kind", .value = "connection"});
  always.queryStringParameters.push_back({.key = "v", .value = "2"});
  always.bodyParameters.push_back({.key = "tenant", .value = "a"});
  const CreateConnectionAuthRequestParameters auth{.invocationHttpParameters = always};
  HttpParameters parameters;
  parameters.headerParameters["X-Kind"] = "target";
  const core::HttpCall call = httpCallFor(destination(auth), parameters, kEvent, R"({"order":7})");
  EXPECT_THAT(call.request.headers, Contains(Pair("X-Kind", "connection")));
  EXPECT_EQ(call.request.url, "http://localhost/orders/*/lines/*?v=2");
  EXPECT_EQ(call.request.body, R"({"order":7,"tenant":"a"})");
}

TEST(HttpCall, AsksForATokenWithTheClientsCredentials) {
  CreateConnectionOAuthRequestParameters oauth{.clientParameters = {.clientID = "me", .clientSecret = "s&cret"},
                                               .authorizationEndpoint = "http://localhost/token",
                                               .httpMethod = "POST"};
  const CreateConnectionAuthRequestParameters auth{.oAuthParameters = oauth};
  const core::HttpCall call = httpCallFor(destination(auth), {}, kEvent, "{}");
  ASSERT_NE(call.token, nullptr);
  EXPECT_EQ(call.token->request.url, "http://localhost/token");
  EXPECT_EQ(call.token->request.body, "client_id=me&client_secret=s%26cret&grant_type=client_credentials");
  EXPECT_EQ(call.token->key, "arn:connection");
}

}  // namespace
}  // namespace squall::eventbridge
