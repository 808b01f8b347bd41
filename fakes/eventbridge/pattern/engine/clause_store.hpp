// engine/clause_store.hpp: the clauses of all rules, each once however many rules ask it.
#pragma once

#include "eventbridge/pattern/engine/clause.hpp"
#include "eventbridge/pattern/engine/hash_chains.hpp"

namespace squall::eventbridge {

using ClauseId = std::uint32_t;

struct Clause {
  std::string encoded;
  NodeId field = kNone;
  std::uint32_t users = 0;  // sub-rules that it is a part of
  // Sub-rules that are looked at when a value satisfies it: how many, and the first one of the list.
  std::uint32_t triggered = 0;
  std::uint32_t first_triggered = kNone;
};

class ClauseStore {
 public:
  // The clause that asks this of the field of this name, made when it is new, and one more user of it.
  ClauseId use(const FieldCondition& field);
  // One user less; the clause and its field go with the last one.
  void release(ClauseId id);

  Clause& operator[](ClauseId id) { return clauses_[id]; }
  const Clause& operator[](ClauseId id) const { return clauses_[id]; }
  const FieldTree& fields() const { return fields_; }
  // Every id is below this.
  std::size_t limit() const { return clauses_.size(); }

 private:
  FieldTree fields_;
  std::vector<Clause> clauses_;
  std::vector<ClauseId> free_;
  HashChains<ClauseId> known_;
};

}  // namespace squall::eventbridge
