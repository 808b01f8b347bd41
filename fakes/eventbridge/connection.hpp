// eventbridge/connection.hpp: connections (who a call is made as) and API destinations (what is called).
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection.html
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
#pragma once

#include <squall/clock.hpp>
#include <squall/eventbridge/model.gen.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace squall::eventbridge {

class State;

struct ConnectionResource {
  std::string name;
  std::string arn;
  std::string secret_arn;  // of the secret that AWS would keep in Secrets Manager; there is none here
  std::string authorization_type;
  std::optional<std::string> description;
  CreateConnectionAuthRequestParameters auth;  // with its secrets, for whoever calls
  std::optional<ConnectivityResourceParameters> invocation_connectivity;
  std::optional<std::string> kms_key_identifier;
  std::string state;
  TimePoint state_since;
  TimePoint created;
  TimePoint modified;
  TimePoint authorized;

  // What is on its way (AUTHORIZING, DEAUTHORIZING) arrives a moment later, on the Cloud's clock.
  std::string stateAt(TimePoint now) const;
};

struct ApiDestinationResource {
  std::string name;
  std::string arn;
  std::optional<std::string> description;
  std::string connection_arn;
  std::string invocation_endpoint;
  std::string http_method;
  std::int32_t rate_limit_per_second = 300;
  TimePoint created;
  TimePoint modified;
};

// The connection or API destination of this ARN; null when there is none.
const ConnectionResource* connectionOfArn(const State& state, const std::string& arn);
const ApiDestinationResource* apiDestinationOfArn(const State& state, const std::string& arn);
// ACTIVE while its connection is AUTHORIZED.
std::string stateOf(const State& state, const ApiDestinationResource& destination, TimePoint now);

}  // namespace squall::eventbridge
