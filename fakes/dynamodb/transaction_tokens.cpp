#include "dynamodb/transaction_tokens.hpp"

namespace squall::dynamodb {

std::optional<TimePoint> TransactionTokens::firstEnd() const {
  if (by_age_.empty()) return std::nullopt;
  return by_age_.begin()->first;
}

void TransactionTokens::add(const std::string& token, std::string request, TimePoint until) {
  if (const auto before = known_.find(token); before != known_.end()) by_age_.erase({before->second.until, token});
  known_[token] = {std::move(request), until};
  by_age_.emplace(until, token);
}

void TransactionTokens::forgetOlderThan(TimePoint now) {
  while (!by_age_.empty() && by_age_.begin()->first <= now) {
    known_.erase(by_age_.begin()->second);
    by_age_.erase(by_age_.begin());
  }
}

void TransactionTokens::shift(Duration later) {
  by_age_.clear();
  for (auto& [token, known] : known_) {
    known.until += later;
    by_age_.emplace(known.until, token);
  }
}

}  // namespace squall::dynamodb
