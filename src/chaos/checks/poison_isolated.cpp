// poison_isolated: what nobody can process goes to the dead-letter queue, after as many receives as the queue's redrive
// policy says, as it was sent; and it does not hold up the others.
#include "chaos/checks/finding.hpp"
#include "chaos/checks/ledger.hpp"
#include "chaos/checks/record_reading.hpp"
#include "core/time_text.hpp"

#include <nlohmann/json.hpp>

#include <charconv>
#include <unordered_set>

namespace squall::checks {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kName = "poison_isolated";

// maxReceiveCount of the policy that a call gave the queue; AWS takes a number or a text.
std::optional<int> maxReceiveCountIn(const Record& call) {
  const Json request = Json::parse(call.requestJson(), nullptr, false);
  const Json::json_pointer place("/Attributes/RedrivePolicy");
  if (!request.is_object() || !request.contains(place) || !request[place].is_string()) return std::nullopt;
  const Json policy = Json::parse(request[place].get<std::string>(), nullptr, false);
  if (!policy.is_object() || !policy.contains("maxReceiveCount")) return std::nullopt;
  const Json& count = policy["maxReceiveCount"];
  if (count.is_number_integer()) return count.get<int>();
  if (!count.is_string()) return std::nullopt;
  const std::string text = count.get<std::string>();
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() ? std::optional<int>(number) : std::nullopt;
}

std::optional<int> maxReceiveCountOf(const Evidence& evidence, const std::string& queue) {
  std::optional<int> count;
  for (const RecordPtr& record : evidence.records) {
    if ((record->kind != EventKind::Create && record->kind != EventKind::Change) || record->resource != queue) continue;
    const RecordPtr* call = recordWith(evidence.records, record->cause);
    if (call == nullptr || !(*call)->request_data) continue;
    if (const auto set = maxReceiveCountIn(**call)) count = set;
  }
  return count;
}

class Judge {
 public:
  Judge(const Evidence& evidence, const PoisonIsolatedOptions& options, int max_receive_count)
      : evidence_(evidence),
        options_(options),
        ledger_(evidence),
        max_receive_count_(max_receive_count),
        named_(options.poison.begin(), options.poison.end()) {}

  CheckResult judge() {
    if (std::string absent = ledger_.absent(options_.queue); !absent.empty())
      return unknown(kName, 0, std::move(absent));
    for (const Tracked& message : ledger_.messages()) {
      if (message.published == nullptr || message.origin != options_.queue) continue;
      if (message.poisoned || named_.contains(message.id)) {
        ++poison_;
        judgePoison(message);
      } else {
        ++others_;
        judgeOther(message);
      }
    }
    return result();
  }

 private:
  void complain(const Tracked& message, const std::string& what) {
    if (complaints_++ == 0) first_ = std::string(message.id) + " " + what;
    witness_.add(ledger_.recordsOf(message));
  }

  void judgePoison(const Tracked& message) {
    int receives = 0;
    for (const RecordPtr& record : ledger_.recordsOf(message)) {
      if (record->resource != options_.queue) continue;
      if (record->kind == EventKind::Consume) ++receives;
      if (record->kind == EventKind::DeadLetter) return judgeMove(message, *record, receives);
    }
    const std::string received = "after " + counted(static_cast<std::size_t>(receives), "receive");
    if (!message.isHeld())
      complain(message, "was poison and is gone " + received + " without having been in " + options_.dlq);
    else if (receives > max_receive_count_)
      complain(message, "was poison and is still in the queue " + received);
    else
      pending_.push_back(std::string(message.id) + " (poison, " + received + ")");
  }

  void judgeMove(const Tracked& message, const Record& moved, int receives) {
    if (moveOf(moved).to != options_.dlq)
      complain(message, "went to " + std::string(moveOf(moved).to) + " instead of " + options_.dlq);
    else if (receives != max_receive_count_)
      complain(message, "went to " + options_.dlq + " after " + counted(static_cast<std::size_t>(receives), "receive") +
                            " instead of " + std::to_string(max_receive_count_));
    else if (moved.body && message.published->body && *moved.body != *message.published->body)
      complain(message, "went to " + options_.dlq + " with another body than it was sent with");
  }

  void judgeOther(const Tracked& message) {
    const TimePoint end = message.left ? message.left->virtual_time : evidence_.now;
    const Duration span = end - message.published->virtual_time;
    const bool is_late = options_.others_within && span > *options_.others_within;
    if (message.fate == Tracked::Fate::Purged) return;
    if (message.dead_lettered)
      complain(message, "was no poison and was dead-lettered");
    else if (message.fate == Tracked::Fate::Expired)
      complain(message, "was no poison and expired");
    else if (is_late)
      complain(message,
               std::string("was no poison and ") + (message.isHeld() ? "waited for " : "took ") + core::seconds(span));
    else if (message.isHeld())
      pending_.push_back(std::string(message.id));
  }

  CheckResult result() {
    const std::size_t looked_at = poison_ + others_;
    if (poison_ == 0)
      return unknown(
          kName, 0, "there was no poison message among " + counted(others_, "message") + " of " + options_.queue + ".");
    const std::string of = counted(poison_, "poison message") + ", " + std::to_string(others_) + " others";
    if (complaints_ > 0) {
      const std::string more = complaints_ > 1 ? ", and " + std::to_string(complaints_ - 1) + " more" : "";
      return fail(kName, looked_at, first_ + more + "; " + of + ".", witness_.take());
    }
    if (!pending_.empty())
      return unknown(kName, looked_at,
                     "the run ended before these were settled: " + listed(pending_) + "; " + of + ".");
    return pass(
        kName, looked_at,
        of + "; poison was isolated after " + counted(static_cast<std::size_t>(max_receive_count_), "receive") + ".");
  }

  const Evidence& evidence_;
  const PoisonIsolatedOptions& options_;
  const Ledger ledger_;
  const int max_receive_count_;
  const std::unordered_set<std::string_view> named_;
  std::size_t poison_ = 0;
  std::size_t others_ = 0;
  std::size_t complaints_ = 0;
  std::string first_;
  std::vector<std::string> pending_;
  Witness witness_;
};

}  // namespace

CheckResult poisonIsolated(const Evidence& evidence, const PoisonIsolatedOptions& options) {
  if (auto refusal = unjudgeable(kName, evidence)) return std::move(*refusal);
  const std::optional<int> count =
      options.max_receive_count ? options.max_receive_count : maxReceiveCountOf(evidence, options.queue);
  if (!count) return unknown(kName, 0, "no call gave " + options.queue + " a redrive policy; say max_receive_count.");
  return Judge(evidence, options, *count).judge();
}

}  // namespace squall::checks
