// sqs/message_properties.hpp: what SQS keeps with a message besides its body; the queue engine carries it unread.
#pragma once

#include "queue/message.hpp"

#include <squall/sqs/model.gen.hpp>

#include <string>

namespace squall::sqs {

struct MessageProperties final : queue::Properties {
  MessageProperties() = default;

  Map<MessageAttributeValue> attributes;  // the user's
  std::string sender_id;
  std::string aws_trace_header;        // empty: none
  std::string deduplication_id;        // as sent, or the SHA-256 of the body; empty: none
  std::string dead_letter_source_arn;  // of the queue that the message was moved from; empty: never moved

  // The message's own properties; the engine's pointer is null for a message without any.
  static const MessageProperties& of(const queue::Message& message);
  // A copy of `message` with other properties, for moves: the original may still be in a consumer's answer.
  static queue::MessagePtr with(const queue::Message& message, std::string id, const MessageProperties& properties);
};

}  // namespace squall::sqs
