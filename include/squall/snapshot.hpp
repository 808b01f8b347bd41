// squall/snapshot.hpp: what a Cloud was at one instant, to compare with or to go back to.
//
//   const squall::Snapshot prepared = cloud.snapshot();
//   ...                                  // a test does what it does
//   std::cout << cloud.diff(prepared);   // what it did
//   cloud.restore(prepared);             // the next test begins where this one did
//
// Cheap: a snapshot shares everything with the Cloud and costs as much as there are queues, however many messages are
// in them. A queue is copied once, when it is changed for the first time after a snapshot; its messages are not.
//
// In a snapshot: resources with their settings, tags and contents, deduplication windows, receipt handles, and the
// generators of ids, so that what follows a restore is the same each time. Not in it: the journal, the clock, rules of
// chaos, calls that wait. docs/SNAPSHOTS.md says what happens to those.
#pragma once

#include <squall/clock.hpp>
#include <squall/diff.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace squall {

namespace core {
struct FrozenWorld;
}

// A value: copying it copies a pointer. It outlives its Cloud, and may be used on any thread.
class Snapshot {
 public:
  // What toJson() wrote. Throws std::invalid_argument that says where the text is wrong (line and column where it is no
  // JSON, else the member) and what is expected there: another format version, an unknown or missing member, a value of
  // another type.
  static Snapshot fromJson(std::string_view text);

  TimePoint takenAt() const;
  const std::string& account() const;

  // ---- for the core alone -------------------------------------------------------------------------------------------
  explicit Snapshot(std::shared_ptr<const core::FrozenWorld> frozen) : frozen_(std::move(frozen)) {}
  const std::shared_ptr<const core::FrozenWorld>& frozen() const { return frozen_; }

 private:
  std::shared_ptr<const core::FrozenWorld> frozen_;
};

// The whole snapshot as JSON, one line. fromJson() gives back the same: nothing is different, and what follows a
// restore is the same. Times are in microseconds, counted from the snapshot's own instant. Compatible within a
// "version"; a new one is a number higher.
std::string toJson(const Snapshot& snapshot);

// What is different in `to`, compared with `from`. Both may be of one Cloud or of two.
Diff diffOf(const Snapshot& from, const Snapshot& to);

}  // namespace squall
