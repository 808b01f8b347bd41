// wire/accounts.hpp: whose World a request enters.
#pragma once

#include <string>

namespace squall::core {
class World;
}

namespace squall::wire {

class Accounts {
 public:
  virtual ~Accounts() = default;
  // The account of requests whose access key is not one.
  virtual const std::string& defaultAccount() const = 0;
  // The World of an account, 12 digits; made when it is asked for the first time. From any thread.
  virtual core::World& world(const std::string& account) = 0;
};

}  // namespace squall::wire
