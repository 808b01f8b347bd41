// queue/groups.hpp: message groups of a FIFO queue, tenants of a fair one.
//
// A group exists as long as a message of it does. A standard queue has one more, kUngrouped, for messages without a
// group id: each is a tenant of its own, so that group is never noisy.
#pragma once

#include "queue/slab.hpp"

#include <cstdint>
#include <deque>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace squall::queue {

using GroupId = std::uint32_t;
constexpr GroupId kUngrouped = 0;

struct Group {
  std::string name;
  // Standard: the available messages, in the order in which they became visible, but for those in `returned`. FIFO: all
  // messages, by sequence.
  std::uint32_t head = kNoSlot;
  std::uint32_t tail = kNoSlot;
  // Standard: the available messages that were delivered before and keep their place, by visible_order.
  std::set<std::pair<std::uint64_t, std::uint32_t>> returned;
  std::size_t stored = 0;
  std::size_t in_flight = 0;
  TimePoint last_sent{};
  bool noisy = false;
};

// Which group is served next: quiet groups before noisy ones; noisy ones with few messages in flight first; then by how
// long the first message has been visible.
struct GroupRank {
  std::size_t noise = 0;  // 0: quiet; else 1 + messages in flight
  std::uint64_t visible_order = 0;
  friend bool operator<(const GroupRank& a, const GroupRank& b) {
    return a.noise != b.noise ? a.noise < b.noise : a.visible_order < b.visible_order;
  }
};

class Groups {
 public:
  Groups() { groups_.emplace_back(); }
  // The keys of a copy lie in the copy.
  Groups(const Groups& other) : groups_(other.groups_), free_(other.free_) {
    ids_.reserve(other.ids_.size());
    for (const auto& [name, id] : other.ids_) ids_.emplace(groups_[id].name, id);
  }
  Groups& operator=(const Groups&) = delete;

  Group& operator[](GroupId id) { return groups_[id]; }
  const Group& operator[](GroupId id) const { return groups_[id]; }

  // Makes the group if there is none of that name.
  GroupId idOf(std::string_view name) {
    if (name.empty()) return kUngrouped;
    if (const auto found = ids_.find(name); found != ids_.end()) return found->second;
    GroupId id;
    if (free_.empty()) {
      id = static_cast<GroupId>(groups_.size());
      groups_.emplace_back();
    } else {
      id = free_.back();
      free_.pop_back();
    }
    groups_[id].name = name;
    ids_.emplace(groups_[id].name, id);
    return id;
  }

  void release(GroupId id) {
    if (id != kUngrouped) {
      ids_.erase(groups_[id].name);
      free_.push_back(id);
    }
    groups_[id] = Group{};
  }

  template <class Visit>
  void forEach(Visit visit) {
    for (Group& group : groups_) visit(group);
  }

  void clear() {
    ids_.clear();
    free_.clear();
    groups_.clear();
    groups_.emplace_back();
  }

 private:
  std::deque<Group> groups_;  // stays in place: the names are the keys of `ids_`
  std::unordered_map<std::string_view, GroupId> ids_;
  std::vector<GroupId> free_;
};

}  // namespace squall::queue
