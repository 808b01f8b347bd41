#include "core/waiters.hpp"

#include <algorithm>

namespace squall::core {

namespace {

Waiters::Key keyOf(const ParkedCall& call) {
  return {call.input.service, call.input.origin.region, call.park.resource};
}

}  // namespace

void Waiters::add(ParkedCall call) {
  by_resource_[keyOf(call)].insert(call.id);
  const auto id = static_cast<std::uint64_t>(call.id);
  calls_.emplace(id, std::move(call));
}

std::optional<ParkedCall> Waiters::take(ParkedId id) {
  const auto found = calls_.find(static_cast<std::uint64_t>(id));
  if (found == calls_.end()) return std::nullopt;
  ParkedCall call = std::move(found->second);
  calls_.erase(found);

  const auto list = by_resource_.find(keyOf(call));
  list->second.erase(id);
  if (list->second.empty()) by_resource_.erase(list);
  return call;
}

ParkedCall* Waiters::find(ParkedId id) {
  const auto found = calls_.find(static_cast<std::uint64_t>(id));
  return found == calls_.end() ? nullptr : &found->second;
}

std::optional<ParkedId> Waiters::oldestOn(const Service& service, const std::string& region,
                                          const std::string& resource) const {
  const auto list = by_resource_.find(Key{&service, region, resource});
  if (list == by_resource_.end()) return std::nullopt;
  return *list->second.begin();
}

std::vector<ParkedId> Waiters::all() const {
  std::vector<ParkedId> ids;
  for (const auto& [id, call] : calls_) ids.push_back(ParkedId{id});
  std::sort(ids.begin(), ids.end());  // in the order of their arrival, not of the hash table
  return ids;
}

}  // namespace squall::core
