// core/running.hpp: a bracket around each call, for the automatic clock.
#pragma once

#include "core/clock_impl.hpp"
#include "core/world.hpp"

namespace squall::core {

// Brackets a call for the automatic clock: it does not jump while one is served.
class Running {
 public:
  explicit Running(World& world) : impl_(world.clock().impl()) { impl_.enterCall(); }
  ~Running() { impl_.leaveCall(); }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

 private:
  Clock::Impl& impl_;
};

}  // namespace squall::core
