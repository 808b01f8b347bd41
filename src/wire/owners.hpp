// wire/owners.hpp: which connections are one client, for the automatic clock: who received a message may settle it over
// another connection, so the message is held for the client, not for the connection.
//
// A client is an access key, a remote address (without the port) and a user agent. It is gone with its last connection.
// What cannot be told apart that way, two equal programs on one machine with one key, is one client: when one of them
// dies, its messages are held until `max_hold`. Another access key, or AWS_SDK_UA_APP_ID, tells them apart.
#pragma once

#include "core/workers.hpp"

#include <squall/wire.hpp>

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace squall::wire {

// Thread-safe.
class Owners {
 public:
  // The client of a connection; kept by the connection until it closes or another client uses it. Null without a
  // connection.
  std::shared_ptr<core::Worker> of(WireConnection* connection, const Client& client);

 private:
  std::mutex mutex_;
  std::unordered_map<std::string, std::weak_ptr<core::Worker>> by_identity_;
};

}  // namespace squall::wire
