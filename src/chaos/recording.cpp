#include "chaos/recording.hpp"

#include "chaos/drawn_parameter.hpp"
#include "chaos/rule_book.hpp"

#include <unordered_set>
#include <utility>

namespace squall::chaos {

Recording::Recording(std::vector<Decision> decisions, std::function<void()> on_unknown)
    : decisions_(std::move(decisions)), on_unknown_(std::move(on_unknown)) {
  for (std::size_t i = 0; i < decisions_.size(); ++i) {
    const Decision& decision = decisions_[i];
    Firing readable;
    takeParameter(readable, decision.parameter);
    places_[decision.rule + '\n' + decision.key].decisions.push_back(i);
    fired_[decision.rule] += decision.fired ? 1 : 0;
  }
}

const Decision* Recording::take(const std::string& rule, const std::string& key) {
  const auto found = places_.find(rule + '\n' + key);
  if (found == places_.end()) return nullptr;
  Place& place = found->second;
  if (place.taken == place.decisions.size()) return nullptr;
  const Decision& decision = decisions_[place.decisions[place.taken++]];
  place.has_fired = place.has_fired || decision.fired;
  return &decision;
}

std::optional<std::uint64_t> Recording::firedBy(const std::string& rule) const {
  const auto found = fired_.find(rule);
  if (found == fired_.end()) return std::nullopt;
  return found->second;
}

void Recording::addUnknown(Decision decision) {
  unknown_.push_back(std::move(decision));
  if (on_unknown_) on_unknown_();
}

Divergence Recording::divergence() const {
  Divergence divergence{.unknown = unknown_, .missing = {}};
  std::unordered_set<std::string> told;
  for (const Decision& decision : decisions_) {
    if (!decision.fired) continue;
    const std::string name = decision.rule + '\n' + decision.key;
    if (!places_.at(name).has_fired && told.insert(name).second) divergence.missing.push_back(decision);
  }
  return divergence;
}

void Recording::restart() {
  for (auto& [name, place] : places_) {
    place.taken = 0;
    place.has_fired = false;
  }
  unknown_.clear();
}

}  // namespace squall::chaos
