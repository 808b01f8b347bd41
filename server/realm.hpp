// server/realm.hpp: the Clouds that one server holds, one per account.
#pragma once

#include "wire/accounts.hpp"

#include <squall/cloud.hpp>

#include <functional>
#include <map>
#include <memory>
#include <shared_mutex>
#include <string>
#include <vector>

namespace squall::server {

// Thread-safe.
class Realm : public wire::Accounts {
 public:
  // The first Cloud is the default account's. Throws std::logic_error when there is none, or two of one account.
  explicit Realm(const std::vector<Cloud*>& clouds);

  // Called for each Cloud that there is, and for each that is made later, before its first request.
  void onCloud(std::function<void(Cloud&)> callback);

  const std::string& defaultAccount() const override { return default_cloud_.options().account; }
  core::World& world(const std::string& account) override { return cloud(account).world(); }
  Cloud& defaultCloud() { return default_cloud_; }
  // A Cloud made here has the default Cloud's options and starts at the default Cloud's time.
  Cloud& cloud(const std::string& account);
  Cloud* find(const std::string& account);
  // The default first, then by account.
  std::vector<Cloud*> clouds();

 private:
  Cloud& default_cloud_;
  std::shared_mutex mutex_;
  std::map<std::string, Cloud*> by_account_;
  std::vector<std::unique_ptr<Cloud>> made_;
  std::function<void(Cloud&)> on_cloud_;
};

}  // namespace squall::server
