// dynamodb/transaction_tokens.hpp: transactions of the last ten minutes, whose tokens may come again.
#pragma once

#include <squall/clock.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace squall::dynamodb {

class TransactionTokens {
 public:
  struct Known {
    std::string request;  // as JSON
    TimePoint until;
  };

  const std::map<std::string, Known>& all() const { return known_; }
  std::optional<TimePoint> firstEnd() const;

  void add(const std::string& token, std::string request, TimePoint until);
  void forgetOlderThan(TimePoint now);
  void shift(Duration later);

 private:
  std::map<std::string, Known> known_;
  std::set<std::pair<TimePoint, std::string>> by_age_;
};

}  // namespace squall::dynamodb
