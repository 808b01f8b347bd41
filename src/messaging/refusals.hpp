// messaging/refusals.hpp: what a fake answers, said in the words of the port.
#pragma once

#include <squall/error.hpp>
#include <squall/queue.hpp>

namespace squall::mq {

// Both fakes: AMQP's reply codes, SQS's error codes, and the ConnectionLost that chaos causes.
MessageQueueError errorOf(const AwsError& refusal);

// Throws std::logic_error for options that make no sense, for any provider.
void check(const std::string& queue, const QueueOptions& options);

}  // namespace squall::mq
