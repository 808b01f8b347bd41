// delivery/http_call.hpp: the request that an API destination makes of an event: endpoint, path, query and header
// parameters of target and connection, and how the connection gets in.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
#pragma once

#include "core/parcel.hpp"

#include <squall/eventbridge/model.gen.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace squall::eventbridge {

struct HttpDestination {
  std::string name;      // of the destination; those of one name share its rate
  std::string endpoint;  // with a * for each path parameter
  std::string method;
  double most_per_second = 0;
  std::string connection;                                       // its ARN
  const CreateConnectionAuthRequestParameters* auth = nullptr;  // null: none
};

// `body` is what the target gets; a connection's body parameters are added to it where it is a JSON object. Values of
// the target's parameters that are JSON paths are taken from the event. Where the connection has a parameter of the
// same name, the connection's counts.
core::HttpCall httpCallFor(const HttpDestination& destination, const std::optional<HttpParameters>& parameters,
                           std::string_view event, std::string_view body);

}  // namespace squall::eventbridge
