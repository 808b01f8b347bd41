#include "server/realm.hpp"

#include <mutex>
#include <stdexcept>

namespace squall::server {

namespace {

Cloud& firstOf(const std::vector<Cloud*>& clouds) {
  if (clouds.empty()) throw std::logic_error("squall::Server: give it at least one Cloud");
  return *clouds.front();
}

}  // namespace

Realm::Realm(const std::vector<Cloud*>& clouds) : default_cloud_(firstOf(clouds)) {
  for (Cloud* cloud : clouds) {
    if (!by_account_.emplace(cloud->options().account, cloud).second) {
      throw std::logic_error("squall::Server: two Clouds have the account " + cloud->options().account);
    }
  }
}

void Realm::onCloud(std::function<void(Cloud&)> callback) {
  const std::unique_lock lock(mutex_);
  on_cloud_ = std::move(callback);
  for (const auto& [account, cloud] : by_account_) on_cloud_(*cloud);
}

Cloud* Realm::find(const std::string& account) {
  if (account == defaultAccount()) return &default_cloud_;
  const std::shared_lock lock(mutex_);
  const auto found = by_account_.find(account);
  return found == by_account_.end() ? nullptr : found->second;
}

Cloud& Realm::cloud(const std::string& account) {
  if (Cloud* const found = find(account)) return *found;
  const std::unique_lock lock(mutex_);
  Cloud*& slot = by_account_[account];
  if (slot == nullptr) {
    CloudOptions options = default_cloud_.options();
    options.account = account;
    // A virtual clock that was advanced by an hour is so for an account that comes later, too.
    if (options.clock != ClockMode::Wall) options.epoch = default_cloud_.clock().now();
    slot = made_.emplace_back(std::make_unique<Cloud>(std::move(options))).get();
    if (on_cloud_) on_cloud_(*slot);
  }
  return *slot;
}

std::vector<Cloud*> Realm::clouds() {
  const std::shared_lock lock(mutex_);
  std::vector<Cloud*> all{&default_cloud_};
  for (const auto& [account, cloud] : by_account_) {
    if (cloud != &default_cloud_) all.push_back(cloud);
  }
  return all;
}

}  // namespace squall::server
