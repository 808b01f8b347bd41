#include "dynamodb/item_ends.hpp"

namespace squall::dynamodb {

void ItemEnds::set(const Place& place, std::optional<TimePoint> end) {
  if (const auto known = by_place_.find(place); known != by_place_.end()) {
    in_order_.erase({known->second, place});
    by_place_.erase(known);
  }
  if (!end) return;
  in_order_.emplace(*end, place);
  by_place_.emplace(place, *end);
}

std::optional<TimePoint> ItemEnds::of(const Place& place) const {
  const auto known = by_place_.find(place);
  if (known == by_place_.end()) return std::nullopt;
  return known->second;
}

void ItemEnds::forgetTable(const std::string& table) {
  for (auto each = by_place_.lower_bound(Place{.table = table, .key = {}});
       each != by_place_.end() && each->first.table == table;) {
    in_order_.erase({each->second, each->first});
    each = by_place_.erase(each);
  }
}

void ItemEnds::shift(Duration later) {
  in_order_.clear();
  for (auto& [place, end] : by_place_) {
    end += later;
    in_order_.emplace(end, place);
  }
}

}  // namespace squall::dynamodb
