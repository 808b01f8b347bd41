// retry_discipline: how clients try again.
//
// Calls are equal when client, operation, resource and request are. Equal calls, each after a failed or unanswered one,
// are a chain of attempts. A batch that failed in part is followed entry by entry, since its retry is another request.
#include "chaos/checks/finding.hpp"
#include "chaos/checks/record_reading.hpp"
#include "core/time_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace squall::checks {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kName = "retry_discipline";

// 4xx answers that AWS's SDKs take for transient or throttling, and so try again.
// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
bool isWorthARetry(const RecordError& error, const RetryDisciplineOptions& options) {
  constexpr std::array<std::string_view, 19> kCodes{
      "BandwidthLimitExceeded",
      "EC2ThrottledException",
      "KmsThrottled",
      "LimitExceededException",
      "OverLimit",
      "PriorRequestNotComplete",
      "ProvisionedThroughputExceededException",
      "RequestLimitExceeded",
      "RequestThrottled",
      "RequestThrottledException",
      "RequestTimeout",
      "RequestTimeoutException",
      "RequestTimeTooSkewed",
      "SlowDown",
      "Throttling",
      "ThrottledException",
      "ThrottlingException",
      "TooManyRequestsException",
      "TransactionInProgressException",
  };
  if (error.http_status < 400 || error.http_status >= 500 || error.http_status == 429) return true;
  const auto isCode = [&error](std::string_view code) {
    // AWS's query codes have the service in front: AWS.SimpleQueueService.x, and the throttle KMS.ThrottlingException.
    return error.code == code || error.code.ends_with("." + std::string(code));
  };
  return std::any_of(kCodes.begin(), kCodes.end(), isCode) ||
         std::any_of(options.may_retry.begin(), options.may_retry.end(), isCode);
}

struct Attempt {
  RecordPtr record;
  bool is_settled = false;       // it got its answer, and the answer was no failure
  bool must_not_repeat = false;  // the client's own mistake
};

struct Chain {
  std::vector<Attempt> attempts;
  std::optional<double> last_pause;  // seconds
};

// The last batch of one client, operation and resource that failed in part.
struct PartialBatch {
  RecordPtr record;
  std::unordered_set<std::string> done;
  std::unordered_set<std::string> failed;
};

std::string clientOf(const Record& call) {
  // Not the connection: a retry often has a new one.
  return call.client ? call.client->access_key + '\n' + call.client->user_agent : "";
}

bool isInProcess(const Record& call) { return call.client && call.client->connection == "in-process"; }

double secondsBetween(const Record& a, const Record& b) {
  if (isInProcess(b)) return std::chrono::duration<double>(b.virtual_time - a.virtual_time).count();
  return std::chrono::duration<double>(b.wall_time - a.wall_time).count();
}

// What an entry asks for, apart from its name within the batch.
std::string identityOf(Json entry) {
  if (entry.is_object()) entry.erase("Id");
  return entry.dump(-1, ' ', false, Json::error_handler_t::replace);
}

class Discipline {
 public:
  Discipline(const Evidence& evidence, const RetryDisciplineOptions& options) : evidence_(evidence), options_(options) {
    for (const RecordPtr& record : evidence.records) {
      if (losesAnswer(faultOf(*record))) unanswered_.insert(record->cause);
    }
  }

  CheckResult judge() {
    for (const RecordPtr& record : evidence_.records) {
      // A poll that began to wait has a record of its own only when it did something; it is no attempt.
      if (record->kind == EventKind::Call && record->request_data && (record->error || record->result_data))
        follow(record);
    }
    const std::string of =
        counted(failures_, "failed call") + ", " + (retries_ == 1 ? "1 retry" : std::to_string(retries_) + " retries");
    if (complaints_ > 0) {
      const std::string more = complaints_ > 1 ? ", and " + std::to_string(complaints_ - 1) + " more" : "";
      return fail(kName, failures_, first_ + more + "; " + of + ".", witness_.take());
    }
    if (failures_ == 0) return unknown(kName, 0, "no call failed, so none had to be tried again.");
    return pass(kName, failures_, of + ".");
  }

 private:
  void complain(const std::string& what, std::vector<RecordPtr> records) {
    if (complaints_++ == 0) first_ = what;
    witness_.add(std::move(records));
  }

  void follow(const RecordPtr& record) {
    const std::string caller = clientOf(*record) + '\n' + std::string(record->service) + '\n' +
                               std::string(record->operation) + '\n' + record->region + '\n' + record->resource + '\n';
    const std::string request = record->requestJson();
    const bool is_unanswered = unanswered_.contains(record->sequence);
    const bool has_failed = record->error.has_value() || is_unanswered;
    const bool must_not_repeat = record->error && !is_unanswered && !isWorthARetry(*record->error, options_);
    if (has_failed) ++failures_;
    attempt(caller + request, {.record = record, .is_settled = !has_failed, .must_not_repeat = must_not_repeat});
    if (request.find("\"Entries\":[") != std::string::npos) followBatch(caller, request, record, is_unanswered);
  }

  void attempt(const std::string& identity, Attempt next) {
    const auto found = chains_.find(identity);
    // Most calls succeed and were not tried before: nothing is kept of them.
    if (found == chains_.end() && next.is_settled) return;
    Chain& chain = found == chains_.end() ? chains_[identity] : found->second;
    if (!chain.attempts.empty()) {
      ++retries_;
      judgeRetry(chain, next);
    }
    if (next.is_settled)
      chains_.erase(identity);
    else
      chain.attempts.push_back(std::move(next));
  }

  void judgeRetry(Chain& chain, const Attempt& next) {
    const Attempt& last = chain.attempts.back();
    std::vector<RecordPtr> records;
    for (const Attempt& attempt : chain.attempts) records.push_back(attempt.record);
    records.push_back(next.record);
    const std::string name =
        std::string(next.record->operation) + (next.record->resource.empty() ? "" : " on " + next.record->resource);
    const auto attempts = static_cast<int>(chain.attempts.size()) + 1;
    if (last.must_not_repeat)
      return complain(name + " was tried again after " + last.record->error->code + ", which no retry can help",
                      records);
    // Once per chain: the attempt that is too many.
    if (options_.max_attempts && attempts == *options_.max_attempts + 1)
      return complain(name + " was tried more than " + std::to_string(*options_.max_attempts) + " times", records);
    if (options_.backoff_increasing)
      judgePause(chain, secondsBetween(*last.record, *next.record), name, std::move(records));
  }

  void judgePause(Chain& chain, double pause, const std::string& name, std::vector<RecordPtr> records) {
    const double least = chain.last_pause.value_or(0) * (1 - options_.jitter);
    if (pause <= 0)
      complain(name + " was tried again without a pause", std::move(records));
    else if (pause < least)
      complain(name + " was tried again after a pause of " + core::seconds(spanOf(pause)) +
                   ", shorter than the one of " + core::seconds(spanOf(*chain.last_pause)) + " before",
               std::move(records));
    chain.last_pause = pause;
  }

  static Duration spanOf(double seconds) {
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
  }

  void followBatch(const std::string& caller, const std::string& text, const RecordPtr& record, bool is_unanswered) {
    const Json request = Json::parse(text, nullptr, false);
    if (!request.is_object() || !request["Entries"].is_array()) return;
    judgeEntries(caller, request["Entries"], record);
    if (is_unanswered || !record->result_data) return;
    const Json result = Json::parse(record->resultJson(), nullptr, false);
    const Json failed = result.is_object() && result.contains("Failed") ? result["Failed"] : Json::array();
    std::unordered_map<std::string, bool> must_not_repeat;  // by the entry's name
    for (const Json& failure : failed) {
      const bool is_sender = failure.value("SenderFault", false);
      const RecordError error{.code = failure.value("Code", ""), .message = {}, .http_status = is_sender ? 400 : 500};
      must_not_repeat[failure.value("Id", "")] = !isWorthARetry(error, options_);
    }
    PartialBatch partial{.record = record, .done = {}, .failed = {}};
    for (const Json& entry : request["Entries"]) {
      const auto found = must_not_repeat.find(entry.value("Id", ""));
      const bool has_failed = found != must_not_repeat.end();
      const std::string identity = identityOf(entry);
      (has_failed ? partial.failed : partial.done).insert(identity);
      if (has_failed) ++failures_;
      attempt(std::string(caller).append("entry\n").append(identity),
              {.record = record, .is_settled = !has_failed, .must_not_repeat = has_failed && found->second});
    }
    if (!partial.failed.empty()) partial_[caller] = std::move(partial);
  }

  // A batch with an entry that failed before is the retry of the batch that it failed in.
  void judgeEntries(const std::string& caller, const Json& entries, const RecordPtr& record) {
    const auto found = partial_.find(caller);
    if (found == partial_.end()) return;
    const PartialBatch& before = found->second;
    bool is_retry = false, repeats_done = false;
    for (const Json& entry : entries) {
      const std::string identity = identityOf(entry);
      is_retry = is_retry || before.failed.contains(identity);
      repeats_done = repeats_done || (before.done.contains(identity) && !before.failed.contains(identity));
    }
    if (!is_retry) return;
    if (repeats_done && options_.only_failed_entries)
      complain(std::string(record->operation) + " on " + record->resource + " sent entries again that had been done",
               {before.record, record});
    partial_.erase(found);
  }

  const Evidence& evidence_;
  const RetryDisciplineOptions& options_;
  std::unordered_set<std::uint64_t> unanswered_;
  std::unordered_map<std::string, Chain> chains_;
  std::unordered_map<std::string, PartialBatch> partial_;
  std::size_t failures_ = 0;
  std::size_t retries_ = 0;
  std::size_t complaints_ = 0;
  std::string first_;
  Witness witness_;
};

}  // namespace

CheckResult retryDiscipline(const Evidence& evidence, const RetryDisciplineOptions& options) {
  if (auto refusal = unjudgeable(kName, evidence)) return std::move(*refusal);
  return Discipline(evidence, options).judge();
}

}  // namespace squall::checks
