// core/invoke.hpp: how generated API classes (model.gen.cpp) call a fake in-process.
//
//   SendMessageResult SqsOperations::sendMessage(const SendMessageRequest& request) {
//     SendMessageResult result;
//     core::invoke(world_, serviceModel(), 19, region_, &request, &result);
//     return result;
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

// The same for a caller who owns both: copies `request`, and the answer into the fresh `result`. No template, since 141
// of them take half a minute to compile.
void invoke(World& world, const model::ServiceModel& service, std::size_t operation, const std::string& region,
            const void* request, void* result);

}  // namespace squall::core
