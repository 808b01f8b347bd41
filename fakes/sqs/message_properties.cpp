#include "sqs/message_properties.hpp"

namespace squall::sqs {

const MessageProperties& MessageProperties::of(const queue::Message& message) {
  static const MessageProperties kNone;
  return message.properties == nullptr ? kNone : static_cast<const MessageProperties&>(*message.properties);
}

queue::MessagePtr MessageProperties::with(const queue::Message& message, std::string id,
                                          const MessageProperties& properties) {
  auto copy = std::make_shared<queue::Message>(message);
  copy->id = std::move(id);
  copy->properties = std::make_shared<const MessageProperties>(properties);
  return copy;
}

}  // namespace squall::sqs
