#include "wire/owners.hpp"

namespace squall::wire {

std::shared_ptr<core::Worker> Owners::of(WireConnection* connection, const Client& client) {
  if (connection == nullptr) return nullptr;
  if (connection->owner != nullptr) return std::static_pointer_cast<core::Worker>(connection->owner);
  const std::string address = client.connection.substr(0, client.connection.rfind(':'));
  const std::string identity = client.access_key + '\n' + address + '\n' + client.user_agent;
  std::shared_ptr<core::Worker> owner;
  {
    const std::lock_guard lock(mutex_);
    std::erase_if(by_identity_, [](const auto& entry) { return entry.second.expired(); });
    std::weak_ptr<core::Worker>& slot = by_identity_[identity];
    owner = slot.lock();
    if (owner == nullptr) {
      owner = std::make_shared<core::Worker>();
      owner->name = address + " with the key '" + client.access_key + "' (" + client.user_agent + ")";
      slot = owner;
    }
  }
  connection->owner = owner;
  return owner;
}

}  // namespace squall::wire
