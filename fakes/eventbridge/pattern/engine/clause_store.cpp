// Sharing clauses.
#include "eventbridge/pattern/engine/clause_store.hpp"

#include "eventbridge/pattern/engine/hashing.hpp"

namespace squall::eventbridge {

ClauseId ClauseStore::use(const FieldCondition& field) {
  const NodeId node = fields_.addField(field.name);
  std::string encoded = encodeClause(field);
  const std::uint32_t hash = hashOf(node, encoded);
  ClauseId id = kNone;
  known_.find(hash, [&](ClauseId known) {
    const bool is_it = clauses_[known].field == node && clauses_[known].encoded == encoded;
    if (is_it) id = known;
    return is_it;
  });
  if (id != kNone) {
    fields_.removeField(node);  // a clause counts once for its field
    ++clauses_[id].users;
    return id;
  }
  id = static_cast<ClauseId>(clauses_.size());
  if (free_.empty()) {
    clauses_.emplace_back();
  } else {
    id = free_.back();
    free_.pop_back();
  }
  clauses_[id] = {.encoded = std::move(encoded), .field = node, .users = 1};
  known_.add(hash, id);
  return id;
}

void ClauseStore::release(ClauseId id) {
  Clause& clause = clauses_[id];
  if (--clause.users != 0) return;
  known_.remove(hashOf(clause.field, clause.encoded), [&](ClauseId known) { return known == id; });
  fields_.removeField(clause.field);
  clause = {};
  free_.push_back(id);
}

}  // namespace squall::eventbridge
