// Choosing values that go together.
#include "eventbridge/pattern/engine/conjunction.hpp"

namespace squall::eventbridge {

void Conjunction::begin(const FlatEvent& event, const ClauseStore& clauses) {
  event_ = &event;
  clauses_ = &clauses;
  hits_.resize(clauses.limit());
  hit_values_.clear();
  if (++event_number_ == 0) {
    hits_.assign(hits_.size(), {});
    event_number_ = 1;
  }
}

const Conjunction::Hits& Conjunction::hitsOf(ClauseId id) {
  Hits& hits = hits_[id];
  if (hits.event == event_number_) return hits;
  const Clause& clause = (*clauses_)[id];
  const auto begin = static_cast<std::uint32_t>(hit_values_.size());
  const bool in_elements = event_->isInElements(clause.field);
  ElementId last = kNone;
  for (std::uint32_t index = event_->firstOf(clause.field); index != kNone; index = event_->values()[index].next) {
    const FlatValue& value = event_->values()[index];
    // Values of the same element are as good as each other.
    const bool is_known = hit_values_.size() > begin && value.element == last;
    if (is_known || !anyHolds(clause.encoded, value)) continue;
    hit_values_.push_back(index);
    last = value.element;
    if (!in_elements) break;
  }
  hits = {.event = event_number_,
          .begin = begin,
          .end = static_cast<std::uint32_t>(hit_values_.size()),
          .may_be_absent = mayBeAbsent(clause.encoded)};
  return hits;
}

bool Conjunction::holds(const ClauseId* clauses, std::size_t count) {
  bool in_elements = false;
  for (std::size_t i = 0; i < count; ++i) {
    const Hits& hits = hitsOf(clauses[i]);
    const NodeId field = (*clauses_)[clauses[i]].field;
    const bool field_in_elements = event_->isInElements(field);
    in_elements = in_elements || field_in_elements;
    if (hits.begin != hits.end) continue;
    if (!hits.may_be_absent || (!field_in_elements && event_->firstOf(field) != kNone)) return false;
  }
  return !in_elements || holdsInElements(clauses, count);
}

bool Conjunction::holdsInElements(const ClauseId* clauses, std::size_t count) {
  noted_.assign(event_->arrays(), kNone);
  notes_.clear();
  for (std::size_t begin = 0; begin < count;) {
    std::size_t end = begin + 1;
    while (end < count && mayContradict(clauses[end - 1], clauses[end])) ++end;
    if (!choose(clauses + begin, end - begin)) return false;
    begin = end;
  }
  return true;
}

// Whether the names go through an array together. Names that do are neighbours in their order.
bool Conjunction::mayContradict(ClauseId a, ClauseId b) const {
  const FieldTree& fields = clauses_->fields();
  for (NodeId node = fields.commonAncestor((*clauses_)[a].field, (*clauses_)[b].field); node != FieldTree::kRoot;
       node = fields.parent(node)) {
    if (event_->hasElements(node)) return true;
  }
  return false;
}

bool Conjunction::choose(const ClauseId* clauses, std::size_t count) {
  if (count == 0) return true;
  const Hits& hits = hits_[*clauses];
  for (std::uint32_t hit = hits.begin; hit != hits.end; ++hit) {
    const std::size_t before = notes_.size();
    if (note(event_->values()[hit_values_[hit]].element) && choose(clauses + 1, count - 1)) return true;
    forget(before);
  }
  return hits.may_be_absent && isAbsent((*clauses_)[*clauses].field) && choose(clauses + 1, count - 1);
}

// Whether no value of the field goes together with what was chosen.
bool Conjunction::isAbsent(NodeId field) const {
  for (std::uint32_t index = event_->firstOf(field); index != kNone; index = event_->values()[index].next) {
    if (agrees(event_->values()[index].element)) return false;
  }
  return true;
}

bool Conjunction::agrees(ElementId element) const {
  for (; element != kNone; element = event_->element(element).parent) {
    const FlatEvent::Element& each = event_->element(element);
    if (noted_[each.array] != kNone && noted_[each.array] != each.index) return false;
  }
  return true;
}

bool Conjunction::note(ElementId element) {
  if (!agrees(element)) return false;
  for (; element != kNone; element = event_->element(element).parent) {
    const FlatEvent::Element& each = event_->element(element);
    if (noted_[each.array] != kNone) continue;
    noted_[each.array] = each.index;
    notes_.push_back(each.array);
  }
  return true;
}

void Conjunction::forget(std::size_t notes) {
  for (; notes_.size() > notes; notes_.pop_back()) noted_[notes_.back()] = kNone;
}

}  // namespace squall::eventbridge
