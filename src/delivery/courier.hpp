// delivery/courier.hpp: carries what services send to where it belongs: a queue, another bus, a function of the test,
// an HTTP endpoint. Stands above the fakes, which do not know each other; cloud.cpp connects it.
//
//   Parcel ─ take ─ targets::State keeps it ─ due ─ InvokeTarget (a call: chaos may stand in its way) ─ the target
//          ─ settle: over, again later, or a dead letter ─ ...
//
// Everything happens on the thread that sent the parcel or moved the clock, with no lock held; HTTP answers come on a
// thread of their own. What a target causes while it is called (a handler that puts events) waits until the call is
// over, so chains are loops and not stacks.
#pragma once

#include "core/interference.hpp"
#include "core/parcel.hpp"
#include "core/world.hpp"
#include "delivery/discovery.hpp"
#include "targets/receipt.hpp"
#include "targets/state.hpp"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace squall::delivery {

// What an attempt is about, while it is under way.
struct Attempt {
  core::World& world;  // of the sender
  std::string region;
  targets::Taken taken;
};
using Done = std::function<void(targets::Receipt)>;

class HttpTargets;

class Courier final : public core::Courier, public std::enable_shared_from_this<Courier> {
 public:
  // The keeper of deliveries, and the services that targets may belong to.
  struct Services {
    const core::Service* targets = nullptr;
    const core::Service* queues = nullptr;
    const core::Service* buses = nullptr;
    const core::Service* schemas = nullptr;
  };
  Courier(core::World& world, Services services);
  ~Courier() override;

  void take(const std::string& region, std::vector<std::shared_ptr<core::Parcel>> parcels) override;
  void handle(std::string arn, Handler handler) override;
  void handleOverHttp(std::string arn, std::string url) override;
  // A discoverer is there that nobody made in this Cloud: a snapshot had it.
  void bringEvents() { discovery_.begin(); }
  // What is still under way over HTTP comes to nothing from now on: the Cloud is about to go.
  void close();

 private:
  struct Stop {
    std::string arn;  // glob
    Handler handler;  // null: over HTTP
    std::string url;
  };

  void run(const core::Errand& errand);
  void step(const std::string& region, core::Parcel& parcel);
  void attempt(const std::string& region, const core::Parcel& due);
  void attemptNow(const std::string& region, const core::Parcel& due, core::CallInput input,
                  const core::Admission& admission);
  void carry(const Attempt& attempt, const Done& done);
  void settle(const std::string& region, const std::function<void(targets::State&, TimePoint, core::Effects&)>& work);
  std::optional<Stop> stopOf(const std::string& arn) const;

  core::World& world_;
  const Services services_;
  const std::shared_ptr<HttpTargets> http_;
  Discovery discovery_;
  mutable std::mutex mutex_;  // guards what follows
  std::vector<Stop> stops_;   // the last that fits counts
};

// One file each: what kind of target `attempt` goes to decides which of them runs. `done` is called once.
void carryToQueue(const core::Service& queues, const Attempt& attempt, const Done& done);
void carryToBus(const core::Service& buses, const Attempt& attempt, const Done& done);
void carryToHandler(const core::Courier::Handler& handler, const Attempt& attempt, const Done& done);

// The World of another account of the same process; null: there is none. An empty account is the World's own.
core::World* worldOf(core::World& world, const std::string& account);

}  // namespace squall::delivery
