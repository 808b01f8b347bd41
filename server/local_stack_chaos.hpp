// server/local_stack_chaos.hpp: the rules that came over LocalStack's Chaos API, as they were written, beside the rules
// that they became. Thread-safe.
#pragma once

#include "chaos/scenario/local_stack.hpp"

#include <squall/chaos.hpp>
#include <squall/cloud.hpp>

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace squall::server {

class LocalStackChaos {
 public:
  using Rules = std::vector<chaos::LocalStackRule>;

  // What is configured on that Cloud; rules that were taken away by other means are gone here too.
  Rules rules(Cloud& cloud);
  Rules replace(Cloud& cloud, const Rules& rules);
  Rules append(Cloud& cloud, const Rules& rules);
  // Those that are exactly the same.
  Rules erase(Cloud& cloud, const Rules& rules);

  std::uint64_t latency(Cloud& cloud);
  std::uint64_t setLatency(Cloud& cloud, std::uint64_t milliseconds);

 private:
  struct Configured {
    std::vector<std::pair<std::string, chaos::LocalStackRule>> rules;  // by the id of what it became; empty: nothing
    std::pair<std::string, std::uint64_t> latency;
  };
  Configured& refreshed(Cloud& cloud);
  std::string add(Cloud& cloud, const chaos::LocalStackRule& rule);
  // All or none of them.
  std::vector<std::pair<std::string, chaos::LocalStackRule>> addAll(Cloud& cloud, const Rules& rules);
  static Rules shown(const Configured& configured);

  std::mutex mutex_;
  std::map<const Cloud*, Configured> by_cloud_;
  std::uint64_t last_number_ = 0;
};

}  // namespace squall::server
