// dynamodb/item_ends.hpp: which items end by themselves, and when.
//
// The end of an item is known here and not read from it each time, since a restored snapshot moves it: what was to
// expire in 30 s does so 30 s after the restore, whatever time the item's attribute names.
#pragma once

#include "dynamodb/store/key.hpp"

#include <squall/clock.hpp>

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace squall::dynamodb {

class ItemEnds {
 public:
  struct Place {
    std::string table;
    store::Key key;
    friend auto operator<=>(const Place&, const Place&) = default;
  };

  // Nothing: it does not end.
  void set(const Place& place, std::optional<TimePoint> end);
  std::optional<TimePoint> of(const Place& place) const;
  void forgetTable(const std::string& table);

  // The next of all; null when nothing ends.
  const std::pair<TimePoint, Place>* next() const { return in_order_.empty() ? nullptr : &*in_order_.begin(); }

  void shift(Duration later);

 private:
  std::set<std::pair<TimePoint, Place>> in_order_;
  std::map<Place, TimePoint> by_place_;
};

}  // namespace squall::dynamodb
