// at_least_once: nothing that was accepted went unhandled.
#include "chaos/checks/effects.hpp"

namespace squall::checks {

namespace {

constexpr std::string_view kName = "at_least_once";

// Sorts subjects (messages, keys) by whether they had an effect, could still have one, or never will.
class Tally {
 public:
  void handled() { ++looked_at_; }
  void pending(std::string name) {
    ++looked_at_;
    pending_.push_back(std::move(name));
  }
  void missing(std::string name, std::vector<RecordPtr> records) {
    ++looked_at_;
    missing_.push_back(std::move(name));
    witness_.add(std::move(records));
  }

  CheckResult result(std::string_view noun, const std::string& nothing) {
    if (!missing_.empty())
      return fail(kName, looked_at_, "no effect for " + listed(missing_) + ", of " + counted(looked_at_, noun) + ".",
                  witness_.take());
    if (!pending_.empty())
      return unknown(kName, looked_at_, "the run ended before there was an effect for " + listed(pending_) + ".");
    if (looked_at_ == 0) return unknown(kName, 0, nothing);
    return pass(kName, looked_at_, "each of " + counted(looked_at_, noun) + " had an effect.");
  }

 private:
  std::size_t looked_at_ = 0;
  std::vector<std::string> missing_;
  std::vector<std::string> pending_;
  Witness witness_;
};

bool isExcused(const Tracked& message, const AtLeastOnceOptions& options) {
  return message.poisoned || message.fate == Tracked::Fate::Purged ||
         (options.dead_lettered_is_handled && message.dead_lettered);
}

CheckResult judgeAcknowledgements(const AtLeastOnceOptions& options, const Evidence& evidence) {
  const Ledger ledger(evidence);
  if (!options.queue.empty() && !ledger.absent(options.queue).empty())
    return unknown(kName, 0, ledger.absent(options.queue));
  Tally tally;
  for (const Tracked& message : ledger.messages()) {
    if (message.published == nullptr || !ledger.isMeant(message.origin, options.queue)) continue;
    if (message.acknowledged_once) {
      tally.handled();
    } else if (isExcused(message, options)) {
      continue;
    } else if (message.isHeld() && !message.dead_lettered &&
               !(evidence.holdings && ledger.holdingOf(message) == nullptr)) {
      tally.pending(std::string(message.id));
    } else {
      tally.missing(std::string(message.id), ledger.recordsOf(message));
    }
  }
  return tally.result("message", "no message was sent to " +
                                     (options.queue.empty() ? "a queue that was consumed from" : options.queue) + ".");
}

CheckResult judgeEffects(const AtLeastOnceOptions& options, const Evidence& evidence) {
  const EffectQuestion question = questionOf(kName, options.key, {}, options.effect, options.queue);
  const Ledger ledger(evidence);
  const EffectTable table = countEffects(question, evidence, ledger);
  if (!table.obstacle.empty()) return unknown(kName, 0, table.obstacle);
  Tally tally;
  for (const auto& [key, count] : table.keys) {
    const bool is_excused = std::all_of(count.sources.begin(), count.sources.end(),
                                        [&options](const Tracked* message) { return isExcused(*message, options); });
    if (count.effectCount() > 0)
      tally.handled();
    else if (count.is_pending)
      tally.pending(key);
    else if (!is_excused)
      tally.missing(key, recordsOf(ledger, count));
  }
  return tally.result("key", "every message was excused.");
}

}  // namespace

CheckResult atLeastOnce(const Evidence& evidence, const AtLeastOnceOptions& options) {
  if (!options.effect.empty()) (void)questionOf(kName, options.key, {}, options.effect, options.queue);
  if (auto refusal = unjudgeable(kName, evidence)) return std::move(*refusal);
  return options.effect.empty() ? judgeAcknowledgements(options, evidence) : judgeEffects(options, evidence);
}

}  // namespace squall::checks
