// How late items with a time to live go: a setting of a test, which is no call and leaves no record.
#include <squall/dynamodb.hpp>

#include "core/dispatch.hpp"
#include "dynamodb/service.hpp"
#include "dynamodb/state.hpp"

#include <stdexcept>

namespace squall {

void Dynamodb::delayTimeToLive(Duration by) {
  if (by < Duration::zero()) throw std::logic_error("squall::Dynamodb: items cannot go before the time that they name");
  core::disturb(cloud_, dynamodb::service(), region(),
                [by](core::ServiceState& state, TimePoint now, core::Effects& /*effects*/) {
                  static_cast<dynamodb::State&>(state).delayEnds(by, now);
                });
}

}  // namespace squall
