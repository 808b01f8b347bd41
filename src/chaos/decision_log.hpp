// chaos/decision_log.hpp: what was decided, in order: the memory that a run is replayed from. Every decision that fired
// is kept, and every one that was drawn and did not. A hash tells two logs apart without comparing them.
//
// The log never names threads, addresses or wall time, so equal runs have equal logs.
#pragma once

#include <squall/chaos/rule.hpp>

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace squall::chaos {

class DecisionLog {
 public:
  void add(Decision decision);
  void clear();

  const std::vector<Decision>& decisions() const { return decisions_; }
  // Of all decisions so far, in their order; takes time in proportion to them.
  std::uint64_t hash() const;
  // A header, then one line a decision.
  void write(std::ostream& out, std::uint64_t seed, DeterminismClass determinism) const;

 private:
  std::vector<Decision> decisions_;
};

}  // namespace squall::chaos
