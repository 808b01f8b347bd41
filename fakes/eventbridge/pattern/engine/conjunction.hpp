// engine/conjunction.hpp: whether one event satisfies several clauses at once.
//
// All of them must be satisfied by values that agree about arrays: no two of them may be in different elements of one
// array. For most events that is no question, for their values are in no elements, and each clause needs any value.
// Else values are chosen one clause after the other, noting of each array which element they are in; a choice that
// contradicts the notes is no choice, and one that leads to no choice for a later clause is taken back. Clauses whose
// names share no array cannot contradict each other, so each group that does is settled by itself.
#pragma once

#include "eventbridge/pattern/engine/clause_store.hpp"

namespace squall::eventbridge {

class Conjunction {
 public:
  // Begins with another event. Both arguments stay as they are while it is asked about.
  void begin(const FlatEvent& event, const ClauseStore& clauses);

  // The clauses are in the order of the names of their fields. What was found out of a clause is kept for the next
  // question about the event.
  bool holds(const ClauseId* clauses, std::size_t count);

 private:
  // Values of the event that satisfy a clause: one of those that are in no element, if the field has no others, else
  // all.
  struct Hits {
    std::uint32_t event = 0;  // the number of the event that the rest is about
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool may_be_absent = false;
  };

  const Hits& hitsOf(ClauseId id);
  bool holdsInElements(const ClauseId* clauses, std::size_t count);
  bool mayContradict(ClauseId a, ClauseId b) const;
  bool choose(const ClauseId* clauses, std::size_t count);
  bool isAbsent(NodeId field) const;
  bool agrees(ElementId element) const;
  bool note(ElementId element);
  void forget(std::size_t notes);

  const FlatEvent* event_ = nullptr;
  const ClauseStore* clauses_ = nullptr;
  std::uint32_t event_number_ = 0;
  std::vector<Hits> hits_;  // by clause
  std::vector<std::uint32_t> hit_values_;
  std::vector<std::uint32_t> noted_;  // by array: the element, or kNone
  std::vector<std::uint32_t> notes_;  // the arrays that were noted, in that order
};

}  // namespace squall::eventbridge
