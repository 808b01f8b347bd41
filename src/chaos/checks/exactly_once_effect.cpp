// exactly_once_effect: one effect per idempotency key, however often the message behind it was delivered.
#include "chaos/checks/effects.hpp"

namespace squall::checks {

namespace {

constexpr std::string_view kName = "exactly_once_effect";

std::string complaint(const std::string& what, const std::vector<std::string>& keys) {
  return keys.empty() ? "" : what + listed(keys) + ". ";
}

CheckResult judge(const EffectQuestion& question, const EffectTable& table, const Ledger& ledger) {
  std::vector<std::string> repeated, missing, pending;
  Witness witness;
  for (const auto& [key, count] : table.keys) {
    if (count.mostEffects() > 1) {
      repeated.push_back(key + " (" + std::to_string(count.mostEffects()) + " times)");
    } else if (count.effectCount() == 0 && !count.is_excused) {
      (count.is_pending ? pending : missing).push_back(key);
      if (count.is_pending) continue;
    } else {
      continue;
    }
    witness.add(recordsOf(ledger, count));
  }
  const std::size_t looked_at = table.keys.size();
  const std::string by = " by " + question.key.text();
  if (!repeated.empty() || !missing.empty()) {
    const std::string reason = complaint("more than one effect for ", repeated) + complaint("no effect for ", missing);
    return fail(kName, looked_at, reason + counted(looked_at, "key") + by + ".", witness.take());
  }
  if (!pending.empty())
    return unknown(kName, looked_at, "the run ended before there was an effect for " + listed(pending) + ".");
  if (table.unnamed_effects > 0) {
    return unknown(kName, looked_at,
                   counted(table.unnamed_effects, "effect") + " without the key " + question.effect_key.text() +
                       ": nobody can say whose they are.");
  }
  std::string reason = "one effect for each of " + counted(looked_at, "key") + by;
  if (table.foreign_effects > 0) reason += "; " + counted(table.foreign_effects, "effect") + " of keys from elsewhere";
  if (table.unnamed_sources > 0) reason += "; " + counted(table.unnamed_sources, "message") + " without a key";
  return pass(kName, looked_at, reason + ".");
}

}  // namespace

CheckResult exactlyOnceEffect(const Evidence& evidence, const ExactlyOnceEffectOptions& options) {
  const EffectQuestion question = questionOf(kName, options.key, options.effect_key, options.effect, options.queue);
  if (auto refusal = unjudgeable(kName, evidence)) return std::move(*refusal);
  const Ledger ledger(evidence);
  const EffectTable table = countEffects(question, evidence, ledger);
  if (!table.obstacle.empty()) return unknown(kName, 0, table.obstacle);
  return judge(question, table, ledger);
}

}  // namespace squall::checks
