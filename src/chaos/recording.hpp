// chaos/recording.hpp: the decisions of an earlier run, found by rule and key, and how far the present one has come
// with them.
#pragma once

#include <squall/chaos/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace squall::chaos {

class Recording {
 public:
  // Throws std::invalid_argument for a drawn parameter that cannot be read.
  Recording(std::vector<Decision> decisions, std::function<void()> on_unknown);

  // The next decision of that rule on that key; null when all were taken, or there was none.
  const Decision* take(const std::string& rule, const std::string& key);
  bool knows(const std::string& rule, const std::string& key) const { return places_.count(rule + '\n' + key) > 0; }
  // How often the rule fired in the recorded run; nothing: it decided nothing there, and may be newer.
  std::optional<std::uint64_t> firedBy(const std::string& rule) const;
  // What the present run would have decided on something that the recorded one never met.
  void addUnknown(Decision decision);
  // One identity is missing once, however often it was met: how often a poll comes by depends on timing.
  Divergence divergence() const;
  // From the beginning.
  void restart();

 private:
  struct Place {
    std::vector<std::size_t> decisions;  // by index in decisions_, in their order
    std::size_t taken = 0;
    bool has_fired = false;  // in the present run
  };

  std::vector<Decision> decisions_;
  std::function<void()> on_unknown_;
  std::unordered_map<std::string, Place> places_;
  std::unordered_map<std::string, std::uint64_t> fired_;  // by rule
  std::vector<Decision> unknown_;
};

}  // namespace squall::chaos
