// drains: after the faults have ended, queues get empty in time.
#include "chaos/checks/finding.hpp"
#include "chaos/checks/ledger.hpp"
#include "core/time_text.hpp"

#include <algorithm>

namespace squall::checks {

namespace {

constexpr std::string_view kName = "drains";

bool isMeant(const Ledger& ledger, std::string_view queue, const std::vector<std::string>& wanted) {
  if (wanted.empty()) return ledger.isMeant(queue, {});
  return std::find(wanted.begin(), wanted.end(), queue) != wanted.end();
}

// Still in its queue, as far as anybody knows: what was lost is the business of no_message_lost.
bool isThere(const Evidence& evidence, const Ledger& ledger, const Stay& stay) {
  return !stay.left && (!evidence.holdings || ledger.holdingOf(ledger.messages()[stay.message]) != nullptr);
}

}  // namespace

CheckResult drains(const Evidence& evidence, const DrainsOptions& options) {
  if (auto refusal = unjudgeable(kName, evidence)) return std::move(*refusal);
  const Ledger ledger(evidence);
  for (const std::string& queue : options.queues) {
    if (std::string absent = ledger.absent(queue); !absent.empty()) return unknown(kName, 0, std::move(absent));
  }

  std::size_t looked_at = 0, late = 0, waiting = 0;
  Duration longest{0};
  Witness witness;
  for (const Stay& stay : ledger.stays()) {
    if (!isMeant(ledger, stay.queue, options.queues)) continue;
    ++looked_at;
    const TimePoint since = std::max(stay.arrived, evidence.healed.value_or(stay.arrived));
    const bool is_there = isThere(evidence, ledger, stay);
    if (!stay.left && !is_there) continue;
    const Duration span = std::max(Duration(0), stay.left.value_or(evidence.now) - since);
    longest = std::max(longest, span);
    if (span > options.within) {
      ++late;
      witness.add(ledger.recordsOf(ledger.messages()[stay.message]));
    } else if (is_there) {
      ++waiting;
    }
  }
  const std::string limit = core::seconds(options.within) + (evidence.healed ? " after the faults ended" : "");
  if (late > 0) {
    return fail(
        kName, looked_at,
        counted(late, "message") + " stayed for longer than " + limit + ", the longest " + core::seconds(longest) + ".",
        witness.take());
  }
  if (waiting > 0) {
    return unknown(
        kName, looked_at,
        "the run ended with " + counted(waiting, "message") + " not yet out of the queue; the limit is " + limit + ".");
  }
  if (looked_at == 0) return unknown(kName, 0, "no message was in a queue that was consumed from.");
  return pass(
      kName, looked_at,
      counted(looked_at, "message") + " left within " + core::seconds(longest) + "; the limit is " + limit + ".");
}

}  // namespace squall::checks
