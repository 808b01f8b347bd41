// dynamodb/stamp.hpp: which of two writes of an item was the last, for tables that are written in several regions.
#pragma once

#include "dynamodb/store/key.hpp"

#include <squall/clock.hpp>

#include <compare>
#include <cstdint>
#include <map>
#include <string>

namespace squall::dynamodb {

// Of writes at the same instant the later one counts, and where neither region knew of the other's write, that of the
// region with the greater name: so all regions agree.
struct Stamp {
  TimePoint at;
  std::uint64_t sequence = 0;  // greater than that of every write that its region had seen
  std::string region;
  friend auto operator<=>(const Stamp&, const Stamp&) = default;
};

// By the items' keys.
struct Stamps {
  std::map<store::Key, Stamp> list;
  void shift(Duration later) {
    for (auto& [key, stamp] : list) stamp.at += later;
  }
};

}  // namespace squall::dynamodb
