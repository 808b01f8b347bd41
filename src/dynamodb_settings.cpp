// What a test sets of DynamoDB that is no operation of AWS's.
#include <squall/dynamodb.hpp>

#include "core/dispatch.hpp"
#include "dynamodb/service.hpp"
#include "dynamodb/state.hpp"

namespace squall {

void Dynamodb::setReplicationLag(Duration lag) {
  core::disturb(world_, dynamodb::service(), region(), [lag](core::ServiceState& state, TimePoint, core::Effects&) {
    static_cast<dynamodb::State&>(state).setReplicationLag(lag);
  });
}

}  // namespace squall
