#include "messaging/refusals.hpp"

#include <array>
#include <utility>

namespace squall::mq {

namespace {

using Kind = MessageQueueError::Kind;

constexpr std::array<std::pair<std::string_view, Kind>, 9> kKinds{{
    {"ConnectionLost", Kind::ConnectionLost},
    {"CHANNEL_ERROR", Kind::ConnectionLost},  // the broker no longer knows this connection
    {"NOT_FOUND", Kind::NotFound},
    {"QueueDoesNotExist", Kind::NotFound},
    {"PRECONDITION_FAILED", Kind::PreconditionFailed},
    {"QueueNameExists", Kind::PreconditionFailed},
    {"ReceiptHandleIsInvalid", Kind::PreconditionFailed},
    {"ACCESS_REFUSED", Kind::AccessRefused},
    {"AccessDenied", Kind::AccessRefused},
}};

}  // namespace

MessageQueueError errorOf(const AwsError& refusal) {
  Kind kind = Kind::Other;
  for (const auto& [code, known] : kKinds) {
    if (refusal.code() == code) kind = known;
  }
  return {kind, refusal.code() + " - " + refusal.message()};
}

void check(const std::string& queue, const QueueOptions& options) {
  const auto refuse = [&queue](const std::string& why) {
    throw std::logic_error("squall::MessageQueueProvider::assertQueue(\"" + queue + "\"): " + why);
  };
  if (queue.empty()) refuse("a queue needs a name");
  if (options.max_deliveries < 0) refuse("max_deliveries is negative");
  if (options.max_deliveries > 0 && !options.deadLetters())
    refuse("max_deliveries needs a dead_letter_exchange or a dead_letter_routing_key");
  if (options.message_ttl.count() < 0) refuse("message_ttl is negative");
  if (options.acknowledge_within.count() <= 0) refuse("acknowledge_within must be more than 0");
}

}  // namespace squall::mq
