// sqs/redrive_policies.hpp: the two JSON attributes that tie a queue to its dead-letter queue.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
#pragma once

#include "sqs/state.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace squall::sqs {

// Reads and checks RedrivePolicy of the queue `source_name`, and gives it back as AWS does: compact, maxReceiveCount as
// a number. Throws InvalidAttributeValue for text that is no JSON object, InvalidParameterValue for all else.
std::pair<RedrivePolicy, std::string> readRedrivePolicy(State& state, std::string_view source_name, bool is_fifo,
                                                        std::string_view text);

// The same for RedriveAllowPolicy.
std::pair<RedriveAllowPolicy, std::string> readRedriveAllowPolicy(std::string_view text);

}  // namespace squall::sqs
