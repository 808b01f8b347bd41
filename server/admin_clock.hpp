// server/admin_clock.hpp: a clock as JSON, and the holds that clients set by name.
#pragma once

#include <squall/cloud.hpp>

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace squall::server {

nlohmann::ordered_json describeClock(Cloud& cloud);

// Thread-safe. Holds that were set over HTTP; they end by release(), by their time, or with the server.
class NamedHolds {
 public:
  // Returns a number that names the hold too.
  std::uint64_t add(const std::string& name, std::vector<Clock::Hold> holds);
  // Ends all holds of that name, or the one with that number; how many there were.
  std::size_t release(const std::string& name_or_number);

 private:
  struct Entry {
    std::string name;
    std::vector<Clock::Hold> holds;  // one for each account's clock
  };
  std::mutex mutex_;
  std::map<std::uint64_t, Entry> entries_;
  std::uint64_t last_ = 0;
};

}  // namespace squall::server
