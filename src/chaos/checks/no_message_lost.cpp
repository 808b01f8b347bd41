// no_message_lost: the conservation ledger.
#include "chaos/checks/finding.hpp"
#include "chaos/checks/ledger.hpp"
#include "chaos/checks/record_reading.hpp"

#include <nlohmann/json.hpp>

#include <ostream>
#include <stdexcept>
#include <unordered_set>

namespace squall::checks {

namespace {

constexpr std::string_view kName = "no_message_lost";

// The ledger with what a witness needs.
struct Account {
  MessageLedger sums;
  std::vector<std::vector<RecordPtr>> lost;
  std::vector<std::vector<RecordPtr>> unexpected;
  std::vector<std::vector<RecordPtr>> expired;
  std::unordered_set<std::uint64_t> unanswered;  // calls
};

// Whether the client got to know that its message was taken.
bool isAnswered(const Evidence& evidence, const Record& published, const Account& account) {
  if (account.unanswered.contains(published.cause)) return false;
  const RecordPtr* call = recordWith(evidence.records, published.cause);
  return call == nullptr || !(*call)->error;
}

void countHeld(const Tracked& message, Holding::State state, MessageLedger& sums) {
  if (message.dead_lettered)
    ++sums.in_dlq;
  else if (state == Holding::State::InFlight)
    ++sums.in_flight;
  else
    ++(state == Holding::State::Delayed ? sums.delayed : sums.visible);
}

void settle(const Evidence& evidence, const Ledger& ledger, const Tracked& message, Account& account) {
  MessageLedger& sums = account.sums;
  const Holding* holding = ledger.holdingOf(message);
  const std::string id(message.id);
  if (message.duplicated) sums.duplicated.push_back(id);
  const bool is_stranger = message.published == nullptr && ledger.isComplete();
  if (is_stranger || (!message.isHeld() && holding != nullptr)) {
    sums.unexpected.push_back(id);
    account.unexpected.push_back(ledger.recordsOf(message));
  }
  if (is_stranger) return;

  ++sums.sent;
  if (message.published != nullptr && !isAnswered(evidence, *message.published, account)) sums.recovered.push_back(id);
  switch (message.fate) {
    case Tracked::Fate::Acknowledged:
      ++sums.deleted;
      return;
    case Tracked::Fate::Purged:
      ++sums.purged;
      return;
    case Tracked::Fate::Expired:
      ++sums.expired;
      account.expired.push_back(ledger.recordsOf(message));
      return;
    case Tracked::Fate::Held:
      break;
  }
  if (holding != nullptr) return countHeld(message, holding->state, sums);
  sums.lost.push_back(id);
  account.lost.push_back(ledger.recordsOf(message));
}

// The ids of the messages that the answer to a call promised: of one, or of a batch's entries.
std::vector<std::string> promisedBy(const Record& call) {
  std::vector<std::string> ids;
  if (call.error || !call.result_data) return ids;
  const nlohmann::json result = nlohmann::json::parse(call.resultJson(), nullptr, false);
  const auto take = [&ids](const nlohmann::json& object) {
    const auto id = object.is_object() ? object.find("MessageId") : object.end();
    if (object.is_object() && id != object.end() && id->is_string()) ids.push_back(id->get<std::string>());
  };
  take(result);
  if (result.is_object() && result.contains("Successful")) {
    for (const nlohmann::json& entry : result["Successful"]) take(entry);
  }
  return ids;
}

// Calls that were answered with success and never done.
void addPretended(const Evidence& evidence, const Ledger& ledger, Account& account) {
  std::unordered_set<std::uint64_t> seen;
  for (const RecordPtr& fault : evidence.records) {
    if (faultOf(*fault) != "false_success" || !seen.insert(fault->cause).second) continue;
    const RecordPtr* call = recordWith(evidence.records, fault->cause);
    if (call == nullptr || (*call)->kind != EventKind::Call) continue;
    for (const std::string& id : promisedBy(**call)) {
      if (ledger.find(id) != nullptr) continue;
      ++account.sums.sent;
      account.sums.lost.push_back(id);
      account.lost.push_back({*call, fault});
    }
  }
}

Account accountOf(const Evidence& evidence, const Ledger& ledger) {
  Account account;
  for (const RecordPtr& record : evidence.records) {
    if (losesAnswer(faultOf(*record))) account.unanswered.insert(record->cause);
  }
  for (const Tracked& message : ledger.messages()) settle(evidence, ledger, message, account);
  for (const Holding* holding : ledger.strangers()) {
    if (ledger.isComplete()) {
      account.sums.unexpected.push_back(holding->message_id);
      continue;
    }
    ++account.sums.sent;
    countHeld({}, holding->state, account.sums);
  }
  addPretended(evidence, ledger, account);
  return account;
}

std::string textOf(const MessageLedger& sums) {
  std::string text = "sent " + std::to_string(sums.sent) + " = deleted " + std::to_string(sums.deleted);
  text += " + visible " + std::to_string(sums.visible) + " + in flight " + std::to_string(sums.in_flight);
  text += " + delayed " + std::to_string(sums.delayed) + " + in dlq " + std::to_string(sums.in_dlq);
  text += " + expired " + std::to_string(sums.expired) + " + purged " + std::to_string(sums.purged);
  text += " + lost " + std::to_string(sums.lost.size()) + "; unexpected " + std::to_string(sums.unexpected.size());
  text += ", duplicated " + std::to_string(sums.duplicated.size());
  return text + ", recovered " + std::to_string(sums.recovered.size());
}

std::string complaint(std::string_view what, const std::vector<std::string>& ids) {
  return ids.empty() ? "" : std::string(what) + ": " + listed(ids) + ". ";
}

}  // namespace

MessageLedger messageLedger(const Evidence& evidence) {
  if (!evidence.holdings) throw std::logic_error("messageLedger: Evidence::holdings is not there; see gather().");
  return accountOf(evidence, Ledger(evidence)).sums;
}

std::ostream& operator<<(std::ostream& out, const MessageLedger& ledger) { return out << textOf(ledger); }

CheckResult noMessageLost(const Evidence& evidence, const NoMessageLostOptions& options) {
  if (auto refusal = unjudgeable(kName, evidence)) return std::move(*refusal);
  if (!evidence.holdings) return unknown(kName, 0, "nobody said what the queues hold at the end.");
  const Ledger ledger(evidence);
  const Account account = accountOf(evidence, ledger);
  const MessageLedger& sums = account.sums;
  const std::string text = textOf(sums) + ".";
  const std::size_t looked_at = sums.sent + sums.unexpected.size();
  if (looked_at == 0) return unknown(kName, 0, "no message was sent.");

  const bool has_expired = sums.expired > 0 && !options.expired_is_accounted;
  if (sums.lost.empty() && sums.unexpected.empty() && !has_expired) return pass(kName, looked_at, text);
  Witness witness;
  for (const auto& records : account.lost) witness.add(records);
  for (const auto& records : account.unexpected) witness.add(records);
  if (has_expired) {
    for (const auto& records : account.expired) witness.add(records);
  }
  std::string reason = complaint("lost", sums.lost) + complaint("unexpected", sums.unexpected);
  if (has_expired) reason += counted(sums.expired, "message") + " expired before anybody handled them. ";
  return fail(kName, looked_at, reason + text, witness.take());
}

}  // namespace squall::checks
