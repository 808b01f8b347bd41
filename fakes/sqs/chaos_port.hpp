// sqs/chaos_port.hpp: what SQS tells chaos about itself: which queue and messages a call is about, how an entry of a
// batch fails, which answers look real.
#pragma once

#include "core/chaos_port.hpp"

#include <squall/sqs/model.gen.hpp>

#include <string>
#include <utility>
#include <vector>

namespace squall::sqs {

const core::ChaosPort& chaosPort();

// User attributes as text, in the order of their names; binary ones in base64.
std::vector<std::pair<std::string, std::string>> attributeTexts(const Map<MessageAttributeValue>& attributes);

}  // namespace squall::sqs
