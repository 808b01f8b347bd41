// server/named_snapshots.hpp: the snapshots that clients keep in a server, by account and name.
#pragma once

#include <squall/snapshot.hpp>

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace squall::server {

// Thread-safe. A reset of an account does not touch them: they are what a suite goes back to.
class NamedSnapshots {
 public:
  // True when there was one of that name, which is replaced.
  bool put(const std::string& account, const std::string& name, Snapshot snapshot) {
    const std::lock_guard lock(mutex_);
    return !by_name_[account].insert_or_assign(name, std::move(snapshot)).second;
  }
  std::optional<Snapshot> find(const std::string& account, const std::string& name) const {
    const std::lock_guard lock(mutex_);
    const auto of_account = by_name_.find(account);
    if (of_account == by_name_.end()) return std::nullopt;
    const auto found = of_account->second.find(name);
    if (found == of_account->second.end()) return std::nullopt;
    return found->second;
  }
  bool erase(const std::string& account, const std::string& name) {
    const std::lock_guard lock(mutex_);
    const auto of_account = by_name_.find(account);
    return of_account != by_name_.end() && of_account->second.erase(name) > 0;
  }
  // By name.
  std::vector<std::pair<std::string, Snapshot>> all(const std::string& account) const {
    const std::lock_guard lock(mutex_);
    const auto of_account = by_name_.find(account);
    if (of_account == by_name_.end()) return {};
    return {of_account->second.begin(), of_account->second.end()};
  }

 private:
  mutable std::mutex mutex_;
  std::map<std::string, std::map<std::string, Snapshot>> by_name_;
};

}  // namespace squall::server
