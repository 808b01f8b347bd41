// core/world.hpp: all state of one Cloud: its clock, journal and ids, the services' states per region, and the calls
// that wait.
//
// One lock guards it; dispatch holds it while a handler runs. The core knows services only as rows
// (core/operation.hpp).
#pragma once

#include "core/ids.hpp"
#include "core/operation.hpp"
#include "core/waiters.hpp"
#include "core/workers.hpp"

#include <squall/cloud.hpp>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace squall::core {

class Buckets;
class Courier;
class HttpClient;
class Interference;
class RedoLog;

class World {
 public:
  World(CloudOptions options, std::vector<const Service*> services);
  ~World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  const CloudOptions& options() const { return options_; }
  Clock& clock() { return clock_; }
  const Clock& clock() const { return clock_; }
  Journal& journal() { return journal_; }
  const std::vector<const Service*>& services() const { return services_; }
  // The service with this model; throws std::logic_error when the Cloud was built without it.
  const Service& service(const model::ServiceModel& model) const;
  // Who calls when a C++ test calls directly.
  const Origin& localOrigin() const { return local_origin_; }

  // Forgets everything but the clock's time; parked calls are answered with what there is.
  void reset();

  // ---- for dispatch alone: hold `mutex`
  // ------------------------------------------------------------------------------ A service's state in one region, and
  // the clock task that fires when something in it is due by itself.
  struct Region {
    std::unique_ptr<ServiceState> state;
    std::optional<TimePoint> armed_for;
    Clock::TimerId timer{};
  };
  Region& region(const Service& service, const std::string& region);
  // For peeking (developer endpoints): the state, or null when no call has touched that region yet.
  ServiceState* stateIfAny(const Service& service, const std::string& region);
  std::vector<std::string> regionsOf(const Service& service) const;
  // All that any call has touched, and those that are made by region() when a snapshot has them.
  using Regions = std::map<std::pair<const Service*, std::string>, Region>;
  Regions& regions() { return regions_; }

  std::mutex mutex;
  Waiters waiters;
  Workers workers;
  Ids ids;
  std::uint64_t generation = 0;  // counts resets and restores, so that a task of before does nothing
  Duration moved_by{0};          // how far restores have moved the times of what there is: core/frozen.hpp
  // Who disturbs calls on purpose; null: nobody. Set once by the owner of both, before any call.
  Interference* interference = nullptr;
  // Who carries what services send. Set once, like the above; null: it goes nowhere.
  std::shared_ptr<Courier> courier;
  // Where changes are written down before anyone is told of them; null: nowhere. Set by redoAll().
  std::shared_ptr<RedoLog> redo;
  // For who wants to reach an HTTP endpoint from here; null: nobody can. Set by a server, under `mutex`.
  std::shared_ptr<HttpClient> http;
  // What was chosen for services, by the names of their models: core/choices.hpp. Under `mutex`; a reset leaves it.
  std::map<std::string, std::shared_ptr<const void>, std::less<>> choices;
  // Where exports go and imports come from; null: nowhere. Set by <squall/buckets.hpp>, under `mutex`.
  std::shared_ptr<Buckets> buckets;
  // The World of another account of the same server; null for none. Set by a server, under `mutex`.
  std::function<World*(const std::string& account)> neighbour;

 private:
  void forgetAll();

  CloudOptions options_;
  Origin local_origin_;
  Clock clock_;
  Journal journal_;
  std::vector<const Service*> services_;
  Regions regions_;
};

}  // namespace squall::core
