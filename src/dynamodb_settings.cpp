// What a test sets of DynamoDB that is no operation of AWS's.
#include <squall/dynamodb.hpp>

#include "core/dispatch.hpp"
#include "dynamodb/service.hpp"
#include "dynamodb/state.hpp"

#include <stdexcept>

namespace squall {

void Dynamodb::setReplicationLag(Duration lag) {
  core::disturb(world_, dynamodb::service(), region(), [lag](core::ServiceState& state, TimePoint, core::Effects&) {
    static_cast<dynamodb::State&>(state).setReplicationLag(lag);
  });
}

void Dynamodb::delayTimeToLive(Duration by) {
  if (by < Duration::zero()) throw std::logic_error("squall::Dynamodb: items cannot go before the time that they name");
  core::disturb(world_, dynamodb::service(), region(), [by](core::ServiceState& state, TimePoint now, core::Effects&) {
    static_cast<dynamodb::State&>(state).delayEnds(by, now);
  });
}

}  // namespace squall
