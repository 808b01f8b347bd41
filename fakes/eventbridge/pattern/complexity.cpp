// Counting how many places wildcards can be in at once.
//
// The wildcards of a field are one nondeterministic automaton over bytes, with the beginnings that they have in common
// shared. A place is a node of it that was entered: by a byte, or by a star, which has a node of its own that any byte
// leads back to. A value's bytes lead from set of places to set of places; all sets that any value can lead to are
// visited (the usual subset construction), and of each the places are counted: a place counts once for each condition
// that it can still lead to, and a star that directly follows a place of the set counts as entered, for it may be
// empty.
#include "eventbridge/pattern/complexity.hpp"

#include "eventbridge/pattern/values.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace squall::eventbridge {

namespace {

// Sets visited before counting gives up and answers what it has found: far beyond what a pattern of 4,096 characters
// needs to reach the cap.
constexpr std::size_t kMostSets = 20000;
constexpr int kStar = -1;
constexpr int kQuote = '"';

struct Node {
  std::map<int, std::size_t> next = {};  // by byte; kStar: the node of a star
  std::set<std::size_t> ends = {};       // where the closing quote leads to
  bool is_star = false;
  std::set<const void*> conditions = {};  // that it leads to
};

class Automaton {
 public:
  void add(const std::string& wildcard, const void* condition) {
    std::vector<int> parts = wildcardParts(wildcard);
    parts.insert(parts.begin(), kQuote);
    std::size_t node = 0;
    for (const int part : parts) {
      if (part != kStar) bytes_.insert(part);
      const auto [known, is_new] = nodes_[node].next.try_emplace(part, nodes_.size());
      node = known->second;
      if (is_new) nodes_.push_back({.is_star = part == kStar});
      nodes_[node].conditions.insert(condition);
    }
    bytes_.insert(kQuote);
    // All wildcards of one condition end in the same place.
    const auto [end, is_new] = ends_.try_emplace(condition, nodes_.size());
    if (is_new) nodes_.push_back({.conditions = {condition}});
    nodes_[node].ends.insert(end->second);
  }

  int mostPlaces() const {
    std::set<std::set<std::size_t>> visited;
    std::vector<std::set<std::size_t>> waiting = {{0}};
    int most = 0;
    while (!waiting.empty() && visited.size() < kMostSets) {
      const std::set<std::size_t> places = std::move(waiting.back());
      waiting.pop_back();
      if (places.empty() || !visited.insert(places).second) continue;
      if (!places.contains(0)) most = std::max(most, count(places));
      if (most >= Pattern::kComplexityCounted) return Pattern::kComplexityCounted;
      for (const int byte : bytes_) waiting.push_back(follow(places, byte));
      waiting.push_back(follow(places, kNoByteOfAny));
    }
    return most;
  }

 private:
  static constexpr int kNoByteOfAny = 256;

  // Where a byte leads from the places, empty stars included.
  std::set<std::size_t> follow(const std::set<std::size_t>& places, int byte) const {
    std::set<std::size_t> reached;
    for (const std::size_t place : places) {
      if (nodes_[place].is_star) reached.insert(place);
      followFrom(place, byte, reached);
      const auto star = nodes_[place].next.find(kStar);
      if (star == nodes_[place].next.end()) continue;
      reached.insert(star->second);
      followFrom(star->second, byte, reached);
    }
    return reached;
  }

  void followFrom(std::size_t place, int byte, std::set<std::size_t>& reached) const {
    const auto next = nodes_[place].next.find(byte);
    if (next != nodes_[place].next.end()) reached.insert(next->second);
    if (byte == kQuote) reached.insert(nodes_[place].ends.begin(), nodes_[place].ends.end());
  }

  int count(const std::set<std::size_t>& places) const {
    std::size_t count = 0;
    for (const std::size_t place : places) {
      count += nodes_[place].conditions.size();
      const auto star = nodes_[place].next.find(kStar);
      if (star != nodes_[place].next.end() && !places.contains(star->second)) {
        count += nodes_[star->second].conditions.size();
      }
    }
    return static_cast<int>(std::min<std::size_t>(count, Pattern::kComplexityCounted));
  }

  std::vector<Node> nodes_ = std::vector<Node>(1);
  std::map<const void*, std::size_t> ends_;
  std::set<int> bytes_;
};

bool hasWildcard(const ValueCondition& condition) {
  return condition.kind == ConditionKind::Wildcard || condition.kind == ConditionKind::AnythingButWildcard;
}

}  // namespace

int complexityOf(const std::vector<SubRule>& sub_rules) {
  // Sub-rules that ask the same of all fields up to one share the automaton of that field, as they do in AWS's matcher.
  std::map<std::vector<const void*>, std::map<std::string, std::set<const FieldCondition*>>> automata;
  for (const SubRule& rule : sub_rules) {
    std::vector<const void*> before;
    for (const auto& field : rule.fields) {
      automata[before][field->name].insert(field.get());
      before.push_back(field.get());
    }
  }
  int most = 0;
  for (const auto& [before, fields] : automata) {
    for (const auto& [name, conditions] : fields) {
      Automaton automaton;
      std::map<std::string, const void*> known;  // equal conditions are one
      for (const FieldCondition* field : conditions) {
        for (const ValueCondition& condition : field->any_of) {
          if (!hasWildcard(condition)) continue;
          const void* const first = known.try_emplace(condition.source, &condition).first->second;
          for (const std::string& value : condition.values) automaton.add(value, first);
        }
      }
      if (!known.empty()) most = std::max(most, automaton.mostPlaces());
    }
  }
  return most;
}

}  // namespace squall::eventbridge
