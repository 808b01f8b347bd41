// Two states side by side. diff_text.cpp prints what is found.
#include "core/frozen.hpp"
#include "core/time_text.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace squall {

namespace core {

namespace {

std::vector<FieldDiff> compareFields(std::vector<FrozenField> before, std::vector<FrozenField> after) {
  std::vector<FieldDiff> found;
  std::map<std::string_view, const FrozenField*> later;
  for (const FrozenField& field : after) later[field.name] = &field;
  for (FrozenField& field : before) {
    const auto same = later.find(field.name);
    if (same == later.end()) {
      found.push_back({.name = std::move(field.name), .before = std::move(field.text), .after = std::nullopt});
      continue;
    }
    if (same->second->text != field.text)
      found.push_back({.name = field.name, .before = std::move(field.text), .after = same->second->text});
    later.erase(same);
  }
  for (FrozenField& field : after) {
    if (later.contains(field.name))
      found.push_back({.name = field.name, .before = std::nullopt, .after = std::move(field.text)});
  }
  return found;
}

EntryDiff whole(DiffKind kind, FrozenEntry entry) {
  EntryDiff diff{.kind = kind,
                 .noun = std::string(entry.noun),
                 .key = std::move(entry.key),
                 .alias = std::move(entry.alias),
                 .headline = std::move(entry.headline),
                 .body = std::nullopt,
                 .fields = {}};
  if (entry.body != nullptr) {
    diff.body = *entry.body;
    return diff;
  }
  // Without a body its fields are all that tells what it is.
  for (FrozenField& field : entry.fields) {
    if (kind == DiffKind::Added)
      diff.fields.push_back({.name = std::move(field.name), .before = std::nullopt, .after = std::move(field.text)});
    else if (kind == DiffKind::Removed)
      diff.fields.push_back({.name = std::move(field.name), .before = std::move(field.text), .after = std::nullopt});
  }
  return diff;
}

std::vector<FrozenEntry> entriesOf(const FrozenResource* resource, TimePoint origin) {
  std::vector<FrozenEntry> entries;
  if (resource != nullptr)
    resource->forEachEntry(origin, [&](FrozenEntry entry) { entries.push_back(std::move(entry)); });
  return entries;
}

// Where the entries of before are, by noun and key. The n-th of a key is compared with the n-th.
class Earlier {
 public:
  explicit Earlier(std::vector<FrozenEntry> entries) : entries_(std::move(entries)), is_found_(entries_.size(), false) {
    for (std::size_t i = entries_.size(); i > 0; --i) places_[keyOf(entries_[i - 1])].push_back(i - 1);
  }
  FrozenEntry* find(const FrozenEntry& entry) {
    const auto found = places_.find(keyOf(entry));
    if (found == places_.end() || found->second.empty()) return nullptr;
    const std::size_t place = found->second.back();
    found->second.pop_back();
    is_found_[place] = true;
    return &entries_[place];
  }
  void takeRest(std::vector<EntryDiff>& removed) {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (!is_found_[i]) removed.push_back(whole(DiffKind::Removed, std::move(entries_[i])));
    }
  }

 private:
  static std::string keyOf(const FrozenEntry& entry) {
    return std::string(entry.noun).append(1, ' ').append(entry.key);
  }

  std::vector<FrozenEntry> entries_;
  std::vector<bool> is_found_;
  std::unordered_map<std::string, std::vector<std::size_t>> places_;
};

std::vector<EntryDiff> compareEntries(std::vector<FrozenEntry> before, std::vector<FrozenEntry> after) {
  Earlier earlier(std::move(before));
  std::vector<EntryDiff> changes;
  for (FrozenEntry& entry : after) {
    FrozenEntry* const old = earlier.find(entry);
    if (old == nullptr) {
      changes.push_back(whole(DiffKind::Added, std::move(entry)));
      continue;
    }
    std::vector<FieldDiff> fields = compareFields(std::move(old->fields), std::exchange(entry.fields, {}));
    if (fields.empty()) continue;
    changes.push_back(whole(DiffKind::Changed, std::move(entry)));
    changes.back().fields = std::move(fields);
  }
  std::vector<EntryDiff> result;
  earlier.takeRest(result);
  std::move(changes.begin(), changes.end(), std::back_inserter(result));
  return result;
}

struct Pair {
  std::unique_ptr<FrozenResource> before;
  std::unique_ptr<FrozenResource> after;
};
// By service (in the Cloud's order), region, noun and name.
using Pairs = std::map<std::tuple<std::string, std::string, std::string, std::string>, Pair>;

void collect(const FrozenWorld& world, std::unique_ptr<FrozenResource> Pair::*side, Pairs& pairs) {
  for (const FrozenWorld::Region& region : world.regions) {
    for (std::unique_ptr<FrozenResource>& resource : region.state->resources()) {
      Pair& pair = pairs[{std::string(region.service->model->name), region.name, std::string(resource->noun()),
                          std::string(resource->name())}];
      pair.*side = std::move(resource);
    }
  }
}

}  // namespace

std::string distanceText(TimePoint time, TimePoint origin) {
  return (time < origin ? "" : "+") + seconds(time - origin);
}

Diff diffOf(const std::shared_ptr<const FrozenWorld>& from, const FrozenWorld& to) {
  Pairs pairs;
  collect(*from, &Pair::before, pairs);
  collect(to, &Pair::after, pairs);
  // Distances are from the first state's instant, wherever a restore has put that instant since.
  const TimePoint origin = from->taken_at;
  const TimePoint origin_now = from->taken_at - from->moved_by + to.moved_by;

  std::vector<ResourceDiff> found;
  for (auto& [key, pair] : pairs) {
    const bool is_same =
        pair.before != nullptr && pair.after != nullptr && pair.before->identity() == pair.after->identity();
    if (is_same) continue;
    ResourceDiff diff{.kind = DiffKind::Changed,
                      .service = std::get<0>(key),
                      .region = std::get<1>(key),
                      .noun = std::get<2>(key),
                      .name = std::get<3>(key),
                      .fields = {},
                      .entries = {}};
    if (pair.before == nullptr) diff.kind = DiffKind::Added;
    if (pair.after == nullptr) diff.kind = DiffKind::Removed;
    if (diff.kind == DiffKind::Changed) {
      pair.before->omitWhatIsSharedWith(*pair.after);
      pair.after->omitWhatIsSharedWith(*pair.before);
    }
    diff.entries = compareEntries(entriesOf(pair.before.get(), origin), entriesOf(pair.after.get(), origin_now));
    if (diff.kind == DiffKind::Changed) diff.fields = compareFields(pair.before->fields(), pair.after->fields());
    const bool is_different = diff.kind != DiffKind::Changed || !diff.entries.empty() || !diff.fields.empty();
    if (is_different) found.push_back(std::move(diff));
  }
  return Diff(from, to.home_region, std::move(found));
}

}  // namespace core

Diff::Diff(std::shared_ptr<const core::FrozenWorld> before, std::string home_region,
           std::vector<ResourceDiff> resources)
    : before_(std::move(before)), home_region_(std::move(home_region)), resources_(std::move(resources)) {}

std::vector<const ResourceDiff*> Diff::of(std::string_view resource) const {
  std::vector<const ResourceDiff*> found;
  for (const ResourceDiff& each : resources_) {
    if (each.name == resource) found.push_back(&each);
  }
  return found;
}

bool Diff::had(std::string_view resource, std::optional<std::string_view> key) const {
  if (before_ == nullptr) return false;
  bool is_there = false;
  for (const core::FrozenWorld::Region& region : before_->regions) {
    for (const auto& each : region.state->resources()) {
      if (each->name() != resource) continue;
      if (!key) return true;
      each->forEachEntry(before_->taken_at, [&](const core::FrozenEntry& entry) {
        is_there = is_there || entry.key == *key || (!entry.alias.empty() && entry.alias == *key) ||
                   (entry.body != nullptr && *entry.body == *key);
      });
    }
  }
  return is_there;
}

}  // namespace squall
