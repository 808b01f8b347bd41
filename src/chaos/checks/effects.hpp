// chaos/checks/effects.hpp: which effects each idempotency key had. What at_least_once and exactly_once_effect count.
#pragma once

#include "chaos/checks/finding.hpp"
#include "chaos/checks/ledger.hpp"
#include "chaos/key.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace squall::checks {

// What a check's options say, read.
struct EffectQuestion {
  std::string_view name;  // of the check
  chaos::KeySelector key;
  chaos::KeySelector effect_key;
  std::string source;           // a queue; empty: all sources
  std::string effect_service;   // empty: any
  std::string effect_resource;  // empty: all queues that take effects
};
// Throws std::invalid_argument for a key or an effect that cannot be read.
EffectQuestion questionOf(std::string_view check, const std::string& key, const std::string& effect_key,
                          const std::string& effect, const std::string& source);

struct KeyCount {
  std::vector<const Tracked*> sources;                              // messages with this key
  std::map<std::string_view, std::vector<const Tracked*>> effects;  // by queue
  bool is_excused = true;   // all its messages were poisoned or purged: no effect is due
  bool is_pending = false;  // one of them is still held, not by a dead-letter queue

  std::size_t effectCount() const;
  std::size_t mostEffects() const;  // on one queue
};

struct EffectTable {
  std::vector<std::pair<std::string, KeyCount>> keys;  // that were sent to a source, in order of first appearance
  std::size_t unnamed_sources = 0;                     // messages without a key
  std::size_t unnamed_effects = 0;
  std::size_t foreign_effects = 0;  // whose key no source had
  // Why nothing can be said; empty otherwise.
  std::string obstacle;
};

EffectTable countEffects(const EffectQuestion& question, const Evidence& evidence, const Ledger& ledger);

// All records of a key's messages and effects.
std::vector<RecordPtr> recordsOf(const Ledger& ledger, const KeyCount& count);

}  // namespace squall::checks
