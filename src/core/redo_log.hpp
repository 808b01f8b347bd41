// core/redo_log.hpp: what has changed a World's states, written down so that it can be done again after the process is
// gone.
//
// A state changes by calls and by what is due in time, and both are functions of the state, the request, the time and
// where the ids stand. So the steps since a snapshot, done again in the same order, give the same state, to the byte:
// receipt handles, deduplication windows and sequence numbers included. What changes a state by other means (chaos, a
// restore, a reset) is no step: then all that there is is written.
#pragma once

#include "core/ids.hpp"
#include "core/operation.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace squall::core {

struct FrozenWorld;
class World;

// One call that changed something.
struct RedoCall {
  std::size_t operation = 0;  // index into the service's rows
  Origin origin;
  std::shared_ptr<const void> request;  // of the operation's shape
  std::string request_id;
  std::vector<std::uint64_t> names = {};  // Call::names; empty: none
  bool strict = false;
  bool last_chance = false;
};

struct RedoStep {
  TimePoint at;
  std::uint64_t sequence = 0;  // the journal's next sequence number before it
  Ids::Position ids;           // before it
  const Service* service = nullptr;
  std::string region;
  std::optional<RedoCall> call = {};  // nothing: what was due at that instant happened
};

// Called under the World's lock, but for replace(), which may be called by whoever took the snapshot, and later than
// one that was taken after it: the one with the higher mark counts.
class RedoLog {
 public:
  virtual ~RedoLog() = default;
  virtual void add(RedoStep step) = 0;
  // What was added is safe when this returns; nobody is told of it before. Called at the end of each stay under the
  // lock, whether anything was added or not.
  virtual void commit() noexcept = 0;
  // How many steps were ever added.
  virtual std::uint64_t mark() const = 0;
  // From now on `frozen` stands for the first `mark` steps. `sequence`: the journal's next number.
  virtual void replace(const FrozenWorld& frozen, std::uint64_t mark, std::uint64_t sequence) noexcept = 0;
};

// All that was once written down: a snapshot, if there is one, and the steps behind it.
struct RedoSource {
  std::shared_ptr<const FrozenWorld> base = {};
  std::uint64_t sequence = 1;  // the journal's next number
  // The next step; nothing: that was the last.
  std::function<std::optional<RedoStep>()> next;
};

// Makes a World that nothing has happened to what it was, and writes down in `log` what happens from now on. Nothing is
// recorded, sent or waited for again; sequence numbers of records go on where they stood. What became due in between
// happens when the clock looks. Throws std::runtime_error for a step that does not succeed any more.
void redoAll(World& world, const RedoSource& source, std::shared_ptr<RedoLog> log);

// Writes all that is in place of the steps that led to it. Costs a look under the lock; the rest is done outside.
void compact(World& world);

}  // namespace squall::core
