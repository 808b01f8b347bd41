// core/contract.hpp: whether a call and its answer keep AWS's model of the service, and what is wrong if not.
//
// AWS is lenient: it ignores members that it does not know and takes deprecated ones. A test hears of all that
// (CloudOptions::contract). The sentences are for people and name the member by its place as AWS's messages do:
// "entries.1.member.delaySeconds".
#pragma once

#include "core/waiters.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace squall::core::contract {

// True in a debug build: there every answer is checked, so that no test of Squall's passes over a broken one.
#ifdef NDEBUG
inline constexpr bool kChecksEveryAnswer = false;
#else
inline constexpr bool kChecksEveryAnswer = true;
#endif

// Client::connection of a C++ caller. It is a test, so it is told in any case.
inline constexpr std::string_view kInProcess = "in-process";

// "'entries.1.member.bodi' is no member of SendMessageBatchRequestEntry. Did you mean 'MessageBody'?"
std::string unknownMember(const std::string& path, const model::Shape& structure);

// All that is wrong with a call: what its codec misread, then what the model says of the rest.
std::vector<std::string> violationsOf(const CallInput& input);

// What is wrong with a fake's answer. Empty for a good one, which costs one walk through it.
std::vector<std::string> violationsOf(const model::OperationModel& operation, const void* result);

// The answer to a call with violations.
AwsError refusal(const CallInput& input);

// One text of several.
std::string joined(const std::vector<std::string>& violations);

}  // namespace squall::core::contract
