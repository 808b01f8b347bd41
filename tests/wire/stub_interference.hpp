// tests/wire/stub_interference.hpp: chaos without rules: a test says itself what becomes of a call.
#pragma once

#include "core/interference.hpp"
#include "core/world.hpp"

#include <squall/cloud.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace squall::wire::test {

// Stands in for a Cloud's own chaos while it lives.
class StubInterference : public core::Interference {
 public:
  explicit StubInterference(Cloud& cloud)
      : world_(cloud.world()), replaced_(std::exchange(cloud.world().interference, this)) {
    armed_ = true;
  }
  ~StubInterference() override { world_.interference = replaced_; }

  // Asked under the Cloud's lock; what is null says nothing.
  std::function<core::Admission(const core::Site&)> admit_as = {};
  std::function<core::Intervention(const core::Site&)> arrive_as = {};
  std::vector<core::Origin> origins = {};  // of the calls, in order

  core::Admission admit(const core::Site& site) override {
    origins.push_back(site.input.origin);
    return admit_as ? admit_as(site) : core::Admission{};
  }
  core::Intervention arrive(const core::Site& site) override {
    return arrive_as ? arrive_as(site) : core::Intervention{};
  }
  void beforeHandler(const core::Site&, const core::Intervention&) override {}
  void afterHandler(const core::Site&, const core::Intervention&, core::Outcome&) override {}
  void saw(const Record&) override {}
  void reset() override {}

 private:
  core::World& world_;
  core::Interference* const replaced_;
};

class StubGate : public core::Gate {
 public:
  void whenOpen(std::function<void()> open) override { open_ = std::move(open); }
  std::chrono::nanoseconds timeout() const override { return std::chrono::seconds(5); }
  void giveWay() override { gave_way = true; }
  std::string name() const override { return "stub"; }

  void open() {
    if (const auto open = std::exchange(open_, nullptr)) open();
  }
  bool gave_way = false;

 private:
  std::function<void()> open_;
};

}  // namespace squall::wire::test
