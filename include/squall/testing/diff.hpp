// squall/testing/diff.hpp: GoogleMock matchers for what has changed: the tests for hidden effects and overdoing.
//
//   const squall::Snapshot before = cloud.snapshot();
//   rejectOrder(cloud, "order-7");
//   EXPECT_THAT(cloud.diff(before), ChangesNothing());                         // a rejected order leaves no trace
//
//   cancelOrder(cloud, "order-7");
//   EXPECT_THAT(cloud.diff(before), OnlyTouches("orders", "order-7"));         // this one, and no other
//   EXPECT_THAT(cloud.diff(before), ControlRecordsUntouched({{"orders", "control"}, {"audit"}}));
//
// A key names a message by its id or its body. Every failure shows the whole diff.
#pragma once

#include <squall/diff.hpp>
#include <squall/snapshot.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace squall::testing {

// A record that no call of a test has any business with: a resource with all that is in it, or one thing in it.
struct ControlRecord {
  ControlRecord(std::string name) : resource(std::move(name)) {}  // NOLINT: {"audit"} and "audit" read best
  ControlRecord(const char* name) : resource(name) {}             // NOLINT
  ControlRecord(std::string name, std::string id) : resource(std::move(name)), key(std::move(id)) {}

  std::string resource;
  std::optional<std::string> key;
};

namespace internal {

inline void showDiff(const Diff& diff, ::testing::MatchResultListener* listener) {
  *listener << "; the diff:\n" << diff;
}

class ChangesNothingMatcher {
 public:
  using is_gtest_matcher = void;

  bool MatchAndExplain(const Diff& diff, ::testing::MatchResultListener* listener) const {
    if (diff.empty()) return true;
    *listener << "which changes " << diff.resources().size()
              << (diff.resources().size() == 1 ? " resource" : " resources");
    showDiff(diff, listener);
    return false;
  }
  void DescribeTo(std::ostream* out) const { *out << "changes nothing"; }
  void DescribeNegationTo(std::ostream* out) const { *out << "changes something"; }
};

class OnlyTouchesMatcher {
 public:
  using is_gtest_matcher = void;

  OnlyTouchesMatcher(std::vector<std::string> resources, std::vector<std::string> keys)
      : resources_(std::move(resources)), keys_(std::move(keys)) {}

  bool MatchAndExplain(const Diff& diff, ::testing::MatchResultListener* listener) const {
    if (diff.empty()) {
      *listener << "which changes nothing at all";
      return false;
    }
    const std::string stray = firstStray(diff);
    if (stray.empty()) return true;
    *listener << "which also touches " << stray;
    showDiff(diff, listener);
    return false;
  }
  void DescribeTo(std::ostream* out) const { describe(out, "touches "); }
  void DescribeNegationTo(std::ostream* out) const { describe(out, "touches other things than "); }

 private:
  static bool isIn(const std::string& name, const std::vector<std::string>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  }
  std::string firstStray(const Diff& diff) const {
    for (const ResourceDiff& resource : diff.resources()) {
      if (!isIn(resource.name, resources_)) return resource.noun + " " + resource.name;
      if (keys_.empty()) continue;
      if (resource.kind != DiffKind::Changed) return resource.noun + " " + resource.name + " itself";
      if (!resource.fields.empty()) return resource.fields.front().name + " of " + resource.name;
      for (const EntryDiff& entry : resource.entries) {
        const bool is_meant =
            std::any_of(keys_.begin(), keys_.end(), [&entry](const std::string& key) { return entry.isNamed(key); });
        if (!is_meant) return entry.noun + " " + entry.key + " in " + resource.name;
      }
    }
    return {};
  }
  void describe(std::ostream* out, const char* start) const {
    const char* separator = start;
    for (const std::string& each : keys_) {
      *out << separator << '"' << each << '"';
      separator = ", ";
    }
    if (!keys_.empty()) separator = " in ";
    for (const std::string& each : resources_) {
      *out << separator << each;
      separator = ", ";
    }
    *out << " and nothing else";
  }

  std::vector<std::string> resources_;
  std::vector<std::string> keys_;
};

class ControlRecordsMatcher {
 public:
  using is_gtest_matcher = void;

  explicit ControlRecordsMatcher(std::vector<ControlRecord> records) : records_(std::move(records)) {}

  bool MatchAndExplain(const Diff& diff, ::testing::MatchResultListener* listener) const {
    for (const ControlRecord& record : records_) {
      // A control record that never was there controls nothing; most likely its name is misspelt.
      const bool was_there =
          record.key ? diff.had(record.resource, std::string_view(*record.key)) : diff.had(record.resource);
      if (was_there && !isTouched(diff, record)) continue;
      *listener << (was_there ? "which touches " : "but before there was no ") << nameOf(record);
      showDiff(diff, listener);
      return false;
    }
    return true;
  }
  void DescribeTo(std::ostream* out) const { describe(out, "leaves untouched: "); }
  void DescribeNegationTo(std::ostream* out) const { describe(out, "touches one of: "); }

 private:
  static std::string nameOf(const ControlRecord& record) {
    return record.key ? "\"" + *record.key + "\" in " + record.resource : record.resource;
  }
  static bool isTouched(const Diff& diff, const ControlRecord& record) {
    for (const ResourceDiff* resource : diff.of(record.resource)) {
      if (!record.key) return true;
      for (const EntryDiff& entry : resource->entries) {
        if (entry.isNamed(*record.key)) return true;
      }
    }
    return false;
  }
  void describe(std::ostream* out, const char* start) const {
    const char* separator = start;
    for (const ControlRecord& record : records_) {
      *out << separator << nameOf(record);
      separator = ", ";
    }
  }

  std::vector<ControlRecord> records_;
};

}  // namespace internal

// A Diff in which nothing is different.
inline internal::ChangesNothingMatcher ChangesNothing() { return {}; }

// A Diff in which something of this resource is different, and of no other. With keys: only these messages, and neither
// settings nor tags. What changes nothing does not match: AnyOf(ChangesNothing(), OnlyTouches(...)) takes both.
template <class... Keys>
internal::OnlyTouchesMatcher OnlyTouches(std::string resource, Keys... keys) {
  return {{std::move(resource)}, {std::string(std::move(keys))...}};
}
// Several resources: OnlyTouches({"orders", "orders-dlq"}).
inline internal::OnlyTouchesMatcher OnlyTouches(std::initializer_list<std::string> resources) {
  return {resources, {}};
}

// A Diff in which none of these is different. Each must have been there before.
inline internal::ControlRecordsMatcher ControlRecordsUntouched(std::vector<ControlRecord> records) {
  return internal::ControlRecordsMatcher(std::move(records));
}

}  // namespace squall::testing

namespace squall {

// A Diff and a ResourceDiff print by their operator<<.
inline void PrintTo(DiffKind kind, std::ostream* out) { *out << "DiffKind::" << toString(kind); }
inline void PrintTo(const FieldDiff& field, std::ostream* out) {
  *out << field.name << " " << field.before.value_or("(none)") << " -> " << field.after.value_or("(none)");
}
inline void PrintTo(const EntryDiff& entry, std::ostream* out) {
  *out << entry.noun << " " << entry.key << " " << toString(entry.kind);
}
inline void PrintTo(const Snapshot& snapshot, std::ostream* out) { *out << "Snapshot" << toJson(snapshot); }

}  // namespace squall
