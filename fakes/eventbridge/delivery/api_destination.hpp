// delivery/api_destination.hpp: API destinations as targets: from the resource to the request.
#pragma once

#include "core/parcel.hpp"
#include "eventbridge/delivery/delivery.hpp"

namespace squall::eventbridge {

// Where the target is an API destination: the parcel goes to its endpoint, as its connection says, or is hopeless when
// there is no such destination. Else nothing.
void addHttpCall(const State& state, const DeliveryOrder& order, core::Parcel& parcel);

}  // namespace squall::eventbridge
