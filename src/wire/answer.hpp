// wire/answer.hpp: what came of a call, in the form of its protocol.
#pragma once

#include "core/waiters.hpp"
#include "wire/route.hpp"

#include <squall/wire.hpp>

#include <string>

namespace squall::wire {

WireResponse encodeOutcome(const AnswerForm& form, core::Outcome outcome);
// Any service, or none: the front door's own errors have a form too.
WireResponse encodeError(const AnswerForm& form, const AwsError& error, const std::string& request_id);

// For an answer that no call of dispatch gave.
std::string newRequestId(core::World& world);

}  // namespace squall::wire
