#include "chaos/checks/finding.hpp"

#include <squall/wait.hpp>

#include <algorithm>
#include <ostream>

namespace squall {

std::string_view toString(Verdict verdict) {
  switch (verdict) {
    case Verdict::Pass:
      return "PASS";
    case Verdict::Fail:
      return "FAIL";
    case Verdict::Unknown:
      break;
  }
  return "UNKNOWN";
}

std::ostream& operator<<(std::ostream& out, Verdict verdict) { return out << toString(verdict); }

std::ostream& operator<<(std::ostream& out, const CheckResult& result) {
  out << result.verdict << ' ' << result.name << ": " << result.reason << '\n';
  return out << drawTimeline(result.witness);
}

namespace checks {

namespace {

CheckResult found(Verdict verdict, std::string_view name, std::size_t looked_at, std::string reason) {
  return {.name = std::string(name),
          .verdict = verdict,
          .reason = std::move(reason),
          .witness = {},
          .looked_at = looked_at};
}

}  // namespace

CheckResult pass(std::string_view name, std::size_t looked_at, std::string reason) {
  return found(Verdict::Pass, name, looked_at, std::move(reason));
}

CheckResult fail(std::string_view name, std::size_t looked_at, std::string reason, std::vector<RecordPtr> witness) {
  CheckResult result = found(Verdict::Fail, name, looked_at, std::move(reason));
  result.witness = std::move(witness);
  return result;
}

CheckResult unknown(std::string_view name, std::size_t looked_at, std::string reason) {
  return found(Verdict::Unknown, name, looked_at, std::move(reason));
}

std::optional<CheckResult> unjudgeable(std::string_view name, const Evidence& evidence) {
  if (evidence.dropped > 0) {
    return unknown(name, 0,
                   "the journal dropped its oldest " + counted(evidence.dropped, "record") +
                       "; a larger CloudOptions::journal keeps them.");
  }
  if (evidence.records.empty()) return unknown(name, 0, "nothing was recorded.");
  return std::nullopt;
}

std::string counted(std::size_t count, std::string_view noun) {
  std::string text = std::to_string(count) + ' ' + std::string(noun);
  if (count == 1) return text;
  if (!text.ends_with('y') || text.ends_with("ey")) return text + 's';
  text.back() = 'i';
  return text + "es";
}

std::string listed(const std::vector<std::string>& names) {
  constexpr std::size_t kMost = 5;
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), kMost); ++i) text += (i == 0 ? "" : ", ") + names[i];
  if (names.size() > kMost) text += " and " + std::to_string(names.size() - kMost) + " more";
  return text;
}

void Witness::add(std::vector<RecordPtr> records) {
  if (subjects_ == kMostSubjects || records.empty()) return;
  ++subjects_;
  if (records.size() > kMostRecords) {
    const auto half = static_cast<std::ptrdiff_t>(kMostRecords / 2);
    records.erase(records.begin() + half, records.end() - half);
  }
  records_.insert(records_.end(), records.begin(), records.end());
}

std::vector<RecordPtr> Witness::take() {
  const auto earlier = [](const RecordPtr& a, const RecordPtr& b) { return a->sequence < b->sequence; };
  std::sort(records_.begin(), records_.end(), earlier);
  records_.erase(std::unique(records_.begin(), records_.end()), records_.end());
  return std::move(records_);
}

Judgement combine(std::vector<CheckResult> results) {
  Judgement judgement{.verdict = results.empty() ? Verdict::Unknown : Verdict::Pass, .results = std::move(results)};
  for (const CheckResult& result : judgement.results) {
    if (result.verdict == Verdict::Fail) judgement.verdict = Verdict::Fail;
    if (result.verdict == Verdict::Unknown && judgement.verdict == Verdict::Pass) judgement.verdict = Verdict::Unknown;
  }
  return judgement;
}

std::ostream& operator<<(std::ostream& out, const Judgement& judgement) {
  if (judgement.results.empty()) return out << judgement.verdict << ": nothing was checked.\n";
  out << judgement.verdict << '\n';
  for (const CheckResult& result : judgement.results) out << result;
  return out;
}

}  // namespace checks
}  // namespace squall
