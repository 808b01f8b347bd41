// core/invoke.hpp: how generated API classes (model.gen.cpp) call a fake in-process.
//
//   SendMessageResult SqsOperations::sendMessage(const SendMessageRequest& request) {
//     return core::invoke<SendMessageResult>(world_, serviceModel(), 19, region_, request);
//   }
#pragma once

#include "core/model.hpp"

#include <cstddef>
#include <memory>
#include <string>

namespace squall::core {

class World;

// Blocks until the call is answered; throws the AwsError that the fake answers. Request and result are the operation's
// own types; they are shared with the journal, so nobody changes them afterwards.
std::shared_ptr<const void> invokeErased(World& world, const model::ServiceModel& service, std::size_t operation,
                                         const std::string& region, std::shared_ptr<const void> request);

template <class Result, class Request>
Result invoke(World& world, const model::ServiceModel& service, std::size_t operation, const std::string& region,
              const Request& request) {
  return *static_cast<const Result*>(
      invokeErased(world, service, operation, region, std::make_shared<const Request>(request)).get());
}

}  // namespace squall::core
