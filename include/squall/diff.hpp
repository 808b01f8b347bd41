// squall/diff.hpp: what is different between two states of a Cloud.
//
//   const squall::Snapshot before = cloud.snapshot();
//   placeOrder(cloud);
//   std::cout << cloud.diff(before);
//
//   orders: 1 message added (5fea7756 visible "hello"), attribute VisibilityTimeout 30 -> 60
//
// A difference is in what a resource holds and how it is set, not in what was called: a message that was received and
// handed back has another receive count, a call that failed has changed nothing. Resources are told apart by service,
// region and name; what is in them (messages of a queue) by id.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall {

namespace core {
struct FrozenWorld;
}

enum class DiffKind : std::uint8_t { Added, Changed, Removed };
std::string_view toString(DiffKind kind);  // "added", "changed", "removed"

// One property: "attribute VisibilityTimeout", "30", "60". Nothing: it was not there, or is not there any more.
struct FieldDiff {
  std::string name;
  std::optional<std::string> before;
  std::optional<std::string> after;
  friend bool operator==(const FieldDiff&, const FieldDiff&) = default;
};

// One message (item, rule): added, removed, or with other properties than before.
struct EntryDiff {
  DiffKind kind = DiffKind::Changed;
  std::string noun;                 // "message"
  std::string key;                  // what it is told apart by: a message's id, {"id":{"S":"o-1"}} of an item
  std::string alias;                // what people call it, if that is something else: "o-1"
  std::string headline;             // the state that it is in, or was when it was removed: "visible", "in flight"
  std::optional<std::string> body;  // whole
  std::vector<FieldDiff> fields;    // those that changed; of what was added or removed all, where it has no body

  // Whether somebody who says `name` means this one: its key, its alias, or its body.
  bool isNamed(std::string_view name) const {
    return name == key || (!alias.empty() && name == alias) || (body && name == *body);
  }
};

// One resource (queue, bus, table) that was added, removed, set otherwise, or in which something changed.
struct ResourceDiff {
  DiffKind kind = DiffKind::Changed;
  std::string service;  // "sqs"
  std::string region;
  std::string noun;  // "queue"
  std::string name;
  std::vector<FieldDiff> fields;   // settings, tags
  std::vector<EntryDiff> entries;  // of an added or removed resource: everything in it
};

// In an order that is the same in every run: by service, region and name; within a resource what was removed in its
// order of before, then what was changed or added in its order of now. A value; copies share nothing that changes.
class Diff {
 public:
  Diff() = default;

  bool empty() const { return resources_.empty(); }
  const std::vector<ResourceDiff>& resources() const { return resources_; }
  // The parts about resources of that name, of whichever service and region.
  std::vector<const ResourceDiff*> of(std::string_view resource) const;
  // Whether there was such a resource before; and in it, if `key` is given, something of that key, alias or body.
  bool had(std::string_view resource, std::optional<std::string_view> key = {}) const;

  // ---- for the core alone -------------------------------------------------------------------------------------------
  Diff(std::shared_ptr<const core::FrozenWorld> before, std::string home_region, std::vector<ResourceDiff> resources);
  const std::string& homeRegion() const { return home_region_; }

 private:
  std::shared_ptr<const core::FrozenWorld> before_;
  std::string home_region_;  // resources of other regions are printed with their region
  std::vector<ResourceDiff> resources_;
};

// One line a resource, with the first few of many messages; "nothing changed" for none.
std::ostream& operator<<(std::ostream& out, const Diff& diff);
std::ostream& operator<<(std::ostream& out, const ResourceDiff& diff);
std::string toString(const Diff& diff);

// {"empty": false, "text": "...", "resources": [{"kind", "service", "region", "noun", "name", "fields": [{"name",
// "before", "after"}], "entries": [{"kind", "noun", "key", "state", "body", "fields"}]}]}: everything, uncut.
std::string toJson(const Diff& diff);

}  // namespace squall
