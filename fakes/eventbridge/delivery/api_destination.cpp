#include "eventbridge/delivery/api_destination.hpp"

#include "core/arn.hpp"
#include "eventbridge/connection.hpp"
#include "eventbridge/delivery/http_call.hpp"
#include "eventbridge/state.hpp"

#include <memory>

namespace squall::eventbridge {

void addHttpCall(const State& state, const DeliveryOrder& order, core::Parcel& parcel) {
  const auto arn = core::parseArn(order.target.arn);
  if (!arn || arn->service != "events" || !arn->resource.starts_with("api-destination/") || !parcel.body) return;
  const ApiDestinationResource* const destination = apiDestinationOfArn(state, order.target.arn);
  if (destination == nullptr) {
    parcel.hopeless.emplace("NO_RESOURCE", "there is no API destination " + order.target.arn);
    return;
  }
  const ConnectionResource* const connection = connectionOfArn(state, destination->connection_arn);
  if (connection == nullptr) {
    parcel.hopeless.emplace("NO_RESOURCE", "there is no connection " + destination->connection_arn);
    return;
  }
  const HttpDestination where{.name = destination->arn,
                              .endpoint = destination->invocation_endpoint,
                              .method = destination->http_method,
                              .most_per_second = static_cast<double>(destination->rate_limit_per_second),
                              .connection = connection->arn,
                              .auth = &connection->auth};
  parcel.http = std::make_shared<const core::HttpCall>(
      httpCallFor(where, order.target.httpParameters, *order.event->json, *parcel.body));
}

}  // namespace squall::eventbridge
