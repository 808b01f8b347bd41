// sqs/sequence_number.hpp: sequence numbers of FIFO queues as AWS shows them: 20 digits, not consecutive, increasing
// within a queue.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-understanding-logic.html
#pragma once

#include "core/random.hpp"
#include "sqs/state.hpp"

#include <cstdint>
#include <string>

namespace squall::sqs {

inline std::string sequenceNumberText(const QueueResource& queue, std::uint64_t sequence) {
  // AWS's begin with 188 and are multiples of 128 apart. 17 digits behind the 188 hold any start below 10^16 and more
  // messages than memory does.
  const std::uint64_t start = core::hash64(queue.arn) % 10'000'000'000'000'000ULL;
  const std::string digits = std::to_string(start + sequence * 256);
  return "188" + std::string(17 - digits.size(), '0') + digits;
}

}  // namespace squall::sqs
