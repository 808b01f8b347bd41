#include "chaos/checks/effects.hpp"

#include "chaos/checks/publications.hpp"
#include "core/spelling.hpp"

#include <algorithm>
#include <stdexcept>

namespace squall::checks {

namespace {

// Sources and effects by the queue that a message was sent to.
class Roles {
 public:
  Roles(const EffectQuestion& question, const Ledger& ledger) : question_(question), ledger_(ledger) {}

  bool isSource(const Tracked& message) const { return ledger_.isMeant(message.origin, question_.source); }
  bool isEffect(const Tracked& message) const {
    if (!question_.effect_resource.empty())
      return message.origin == question_.effect_resource && message.service == question_.effect_service;
    return !isSource(message) && !ledger_.isDeadLetterQueue(message.origin);
  }

 private:
  const EffectQuestion& question_;
  const Ledger& ledger_;
};

std::string obstacleOf(const EffectQuestion& question, const Ledger& ledger) {
  if (!question.effect_service.empty() && !ledger.takesEffects(question.effect_service)) {
    return "no effect of the service '" + question.effect_service +
           "' was recorded in this run: Squall does not do it, or it was never called.";
  }
  if (!question.source.empty() && !ledger.absent(question.source).empty()) return ledger.absent(question.source);
  if (!question.effect_resource.empty()) return ledger.absent(question.effect_resource);
  return {};
}

void addSource(const Tracked& message, KeyCount& count) {
  count.sources.push_back(&message);
  const bool is_excused = message.poisoned || message.fate == Tracked::Fate::Purged;
  count.is_excused = count.is_excused && is_excused;
  count.is_pending = count.is_pending || (message.isHeld() && !message.dead_lettered && !is_excused);
}

}  // namespace

EffectQuestion questionOf(std::string_view check, const std::string& key, const std::string& effect_key,
                          const std::string& effect, const std::string& source) {
  EffectQuestion question{.name = check,
                          .key = chaos::KeySelector::parse(key),
                          .effect_key = chaos::KeySelector::parse(effect_key.empty() ? key : effect_key),
                          .source = source,
                          .effect_service = {},
                          .effect_resource = {}};
  if (effect.empty()) return question;
  const std::size_t colon = effect.find(':');
  if (colon == std::string::npos || colon == 0 || colon + 1 == effect.size())
    throw std::invalid_argument("'" + effect + "' is no effect. An effect is <service>:<resource>, as sqs:charges.");
  question.effect_service = effect.substr(0, colon);
  question.effect_resource = effect.substr(colon + 1);
  return question;
}

std::size_t KeyCount::effectCount() const {
  std::size_t count = 0;
  for (const auto& [queue, messages] : effects) count += messages.size();
  return count;
}

std::size_t KeyCount::mostEffects() const {
  std::size_t most = 0;
  for (const auto& [queue, messages] : effects) most = std::max(most, messages.size());
  return most;
}

EffectTable countEffects(const EffectQuestion& question, const Evidence& evidence, const Ledger& ledger) {
  EffectTable table{.keys = {},
                    .unnamed_sources = 0,
                    .unnamed_effects = 0,
                    .foreign_effects = 0,
                    .obstacle = obstacleOf(question, ledger)};
  if (!table.obstacle.empty()) return table;

  const Roles roles(question, ledger);
  Publications publications(evidence.records);
  std::unordered_map<std::string, std::size_t> index;
  std::vector<std::pair<std::string, const Tracked*>> effects;  // a source may be sent after its effect: they wait
  bool has_effect_queue = !question.effect_resource.empty();
  for (const Tracked& message : ledger.messages()) {
    if (message.published == nullptr) continue;
    if (roles.isSource(message)) {
      const auto key = publications.keyOf(question.key, *message.published);
      if (!key) {
        ++table.unnamed_sources;
        continue;
      }
      const auto [at, is_new] = index.emplace(*key, table.keys.size());
      if (is_new) table.keys.emplace_back(*key, KeyCount{});
      addSource(message, table.keys[at->second].second);
    } else if (roles.isEffect(message)) {
      has_effect_queue = true;
      const auto key = publications.keyOf(question.effect_key, *message.published);
      if (key)
        effects.emplace_back(*key, &message);
      else
        ++table.unnamed_effects;
    }
  }
  for (const auto& [key, message] : effects) {
    const auto at = index.find(key);
    if (at == index.end())
      ++table.foreign_effects;
    else
      table.keys[at->second].second.effects[message->origin].push_back(message);
  }
  if (table.keys.empty()) {
    table.obstacle = table.unnamed_sources > 0
                         ? counted(table.unnamed_sources, "message") + " without the key " + question.key.text() + "."
                         : "no message was sent to " +
                               (question.source.empty() ? "a queue that was consumed from" : question.source) + ".";
  } else if (!has_effect_queue) {
    table.obstacle = "no queue took effects; name one, as effect: sqs:<queue>.";
  }
  return table;
}

std::vector<RecordPtr> recordsOf(const Ledger& ledger, const KeyCount& count) {
  std::vector<RecordPtr> records;
  for (const Tracked* message : count.sources) {
    std::vector<RecordPtr> own = ledger.recordsOf(*message);
    records.insert(records.end(), own.begin(), own.end());
  }
  for (const auto& [queue, messages] : count.effects) {
    for (const Tracked* message : messages) records.push_back(message->published);
  }
  std::sort(records.begin(), records.end(),
            [](const RecordPtr& a, const RecordPtr& b) { return a->sequence < b->sequence; });
  return records;
}

}  // namespace squall::checks
