// delivery/discovery.hpp: brings the events that buses take in to the schema registry, once it has a discoverer. The
// registry cannot look at a bus itself: no service knows another.
//
// Thread-safe. An event has been brought when the call that put it is answered: the journal tells before that.
#pragma once

#include "core/world.hpp"

#include <mutex>

namespace squall::delivery {

class Discovery {
 public:
  Discovery(core::World& world, const core::Service& buses, const core::Service& registry)
      : world_(world), buses_(buses), registry_(registry) {}

  // From now on; again: nothing.
  void begin();

 private:
  void bringNewEvents();

  core::World& world_;
  const core::Service& buses_;
  const core::Service& registry_;
  // What it finds is on record too, so the journal calls again from inside.
  std::recursive_mutex mutex_;
  bool has_begun_ = false;
  Cursor seen_;
  Journal::Subscription subscription_;
};

}  // namespace squall::delivery
