// delivery/http_targets.hpp: HTTP endpoints as targets: tokens of OAuth connections, the rate of a destination, and
// what an answer means. The sockets are somebody else's (core::HttpClient).
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
#pragma once

#include "delivery/courier.hpp"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace squall::delivery {

class HttpTargets : public std::enable_shared_from_this<HttpTargets> {
 public:
  void carry(core::HttpCall call, const Attempt& attempt, const Done& done);
  // No `done` is called any more once this has returned: the Cloud is about to go.
  void close();

 private:
  struct Token {
    std::string value;
    TimePoint expires;
  };
  struct Journey;

  void start(const std::shared_ptr<Journey>& journey);
  void fetchToken(const std::shared_ptr<Journey>& journey);
  void send(const std::shared_ptr<Journey>& journey, const std::string& token);
  void finish(const std::shared_ptr<Journey>& journey, targets::Receipt receipt);
  void forgetToken(const std::string& key);

  std::mutex mutex_;  // guards the maps
  std::map<std::string, Token> tokens_;
  std::map<std::string, TimePoint> next_slot_;  // of a destination with a rate
  std::mutex gate_;                             // held while an answer is dealt with
  bool is_closed_ = false;
};

}  // namespace squall::delivery
