// Connections, API destinations and endpoints.
#include "eventbridge/api.hpp"

namespace squall {
namespace {

using namespace std::chrono_literals;
namespace eb = eventbridge;

class Connections : public EventBridgeApi {
 protected:
  static eb::CreateConnectionRequest basic() {
    eb::CreateConnectionRequest request{.name = "c", .authorizationType = "BASIC"};
    request.authParameters.basicAuthParameters =
        eb::CreateConnectionBasicAuthRequestParameters{.username = "user", .password = "secret"};
    return request;
  }
  static eb::CreateConnectionRequest oauth() {
    eb::CreateConnectionRequest request{.name = "c", .authorizationType = "OAUTH_CLIENT_CREDENTIALS"};
    eb::CreateConnectionOAuthRequestParameters parameters;
    parameters.clientParameters = {.clientID = "id", .clientSecret = "secret"};
    parameters.authorizationEndpoint = "https://example.com/oauth";
    parameters.httpMethod = "POST";
    request.authParameters.oAuthParameters = parameters;
    return request;
  }
  std::string stateOfConnection() { return events.describeConnection({.name = "c"}).connectionState.value(); }
  eb::CreateApiDestinationRequest destination(const std::string& connection_arn) const {
    return {.name = "d",
            .connectionArn = connection_arn,
            .invocationEndpoint = "https://example.com/api",
            .httpMethod = "POST"};
  }
};

TEST_F(Connections, KeepTheirSecretsToThemselves) {
  auto request = basic();
  eb::ConnectionHttpParameters http;
  http.headerParameters = {{.key = "a", .value = "hidden", .isValueSecret = true}, {.key = "b", .value = "shown"}};
  request.authParameters.invocationHttpParameters = http;
  events.createConnection(request);
  const auto described = events.describeConnection({.name = "c"});
  EXPECT_EQ(described.authParameters->basicAuthParameters->username, "user");
  const std::string text = toJson(described);
  EXPECT_EQ(text.find("\"secret\""), std::string::npos);
  EXPECT_EQ(text.find("hidden"), std::string::npos);
  EXPECT_NE(text.find("shown"), std::string::npos);
  EXPECT_EQ(described.secretArn->substr(0, 73),
            "arn:aws:secretsmanager:us-east-1:000000000000:secret:events!connection/c/");
}

TEST_F(Connections, OfOAuthTakeAMomentToBeAuthorized) {
  EXPECT_EQ(events.createConnection(oauth()).connectionState, "AUTHORIZING");
  cloud.clock().advance(2s);
  EXPECT_EQ(stateOfConnection(), "AUTHORIZED");
  EXPECT_EQ(events.deauthorizeConnection({.name = "c"}).connectionState, "DEAUTHORIZING");
  cloud.clock().advance(2s);
  EXPECT_EQ(stateOfConnection(), "DEAUTHORIZED");
}

TEST_F(Connections, AreUpdatedMemberByMember) {
  events.createConnection(basic());
  eb::UpdateConnectionRequest request{.name = "c", .description = "new"};
  eb::UpdateConnectionAuthRequestParameters auth;
  auth.basicAuthParameters = eb::UpdateConnectionBasicAuthRequestParameters{.username = "other"};
  request.authParameters = auth;
  EXPECT_EQ(events.updateConnection(request).connectionState, "AUTHORIZED");
  const auto described = events.describeConnection({.name = "c"});
  EXPECT_EQ(described.description, "new");
  EXPECT_EQ(described.authParameters->basicAuthParameters->username, "other");
}

TEST_F(Connections, AreNamedInTheirMistakes) {
  EXPECT_EQ(errorOf([&] { events.describeConnection({.name = "c"}); }),
            "ResourceNotFoundException: Failed to describe the connection(s). Connection 'c' does not exist.");
  events.createConnection(basic());
  EXPECT_EQ(errorOf([&] { events.createConnection(basic()); }),
            "ResourceAlreadyExistsException: Connection c already exists.");
  EXPECT_EQ(events.deleteConnection({.name = "c"}).connectionState, "DELETING");
  EXPECT_TRUE(events.listConnections({}).connections.empty());
  eb::CreateConnectionRequest bad = basic();
  bad.name = "a b" + std::string(62, 'x');
  bad.authorizationType = "INVALID";
  const std::string value = "Value '" + bad.name + "' at 'name' failed to satisfy constraint: ";
  EXPECT_EQ(errorOf([&] { events.createConnection(bad); }),
            "ValidationException: 3 validation errors detected: " + value +
                "Member must have length less than or equal to 64; " + value +
                "Member must satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+; Value 'INVALID' at "
                "'authorizationType' failed to satisfy constraint: Member must satisfy enum value set: [BASIC, "
                "OAUTH_CLIENT_CREDENTIALS, API_KEY]");
}

TEST_F(Connections, MakeTheirApiDestinationsActive) {
  const std::string arn = events.createConnection(oauth()).connectionArn.value();
  EXPECT_EQ(events.createApiDestination(destination(arn)).apiDestinationState, "INACTIVE");
  cloud.clock().advance(2s);
  const auto described = events.describeApiDestination({.name = "d"});
  EXPECT_EQ(described.apiDestinationState, "ACTIVE");
  EXPECT_EQ(described.invocationRateLimitPerSecond, 300);
  events.updateApiDestination({.name = "d", .httpMethod = "PUT", .invocationRateLimitPerSecond = 5});
  EXPECT_EQ(events.listApiDestinations({.connectionArn = arn}).apiDestinations.at(0).httpMethod, "PUT");
  events.deleteApiDestination({.name = "d"});
  EXPECT_EQ(errorOf([&] { events.describeApiDestination({.name = "d"}); }),
            "ResourceNotFoundException: Failed to describe the api-destination(s). An api-destination 'd' does not "
            "exist.");
}

TEST_F(Connections, AreNeededByAnApiDestination) {
  const std::string arn = "arn:aws:events:us-east-1:000000000000:connection/c/1";
  EXPECT_EQ(errorOf([&] { events.createApiDestination(destination(arn)); }).substr(0, 25), "ResourceNotFoundException");
  auto bad = destination("arn:x");
  bad.httpMethod = "LOOK";
  EXPECT_NE(errorOf([&] {
              events.createApiDestination(bad);
            }).find("enum value set: [HEAD, POST, PATCH, DELETE, PUT, GET, OPTIONS]"),
            std::string::npos);
}

TEST_F(Connections, AreNoneBetweenTheRegionsOfAnEndpoint) {
  eb::CreateEndpointRequest request{.name = "e"};
  request.routingConfig.failoverConfig = {.primary = {.healthCheck = "arn:aws:route53:::healthcheck/abc"},
                                          .secondary = {.route = "us-west-2"}};
  request.eventBuses = {{.eventBusArn = "arn:aws:events:us-east-1:000000000000:event-bus/b"},
                        {.eventBusArn = "arn:aws:events:us-west-2:000000000000:event-bus/b"}};
  EXPECT_EQ(events.createEndpoint(request).state, "CREATING");
  cloud.clock().advance(2s);
  const auto described = events.describeEndpoint({.name = "e"});
  EXPECT_EQ(described.state, "ACTIVE");
  EXPECT_EQ(described.endpointUrl, "https://" + *described.endpointId + ".endpoint.events.amazonaws.com");
  EXPECT_EQ(events.updateEndpoint({.name = "e", .description = "new"}).state, "UPDATING");
  EXPECT_EQ(events.listEndpoints({}).endpoints.at(0).description, "new");
  events.deleteEndpoint({.name = "e"});
  EXPECT_EQ(errorOf([&] { events.describeEndpoint({.name = "e"}); }),
            "ResourceNotFoundException: Endpoint e does not exist.");
}

}  // namespace
}  // namespace squall
