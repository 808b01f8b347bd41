// The values of <squall/queue.hpp> as text.
#include <squall/queue.hpp>

#include <array>
#include <ostream>

namespace squall {

namespace mq {

std::string_view toString(ExchangeType type) {
  static constexpr std::array<std::string_view, 3> kNames{"direct", "topic", "fanout"};
  return kNames.at(static_cast<std::size_t>(type));
}

std::ostream& operator<<(std::ostream& out, const Message& message) {
  out << message.id.substr(0, 8) << " on " << message.queue << ", delivery " << message.delivery_count;
  if (message.redelivered) out << ", redelivered";
  return out << ": " << message.body;
}

}  // namespace mq

std::string_view toString(MessageQueueError::Kind kind) {
  static constexpr std::array<std::string_view, 6> kNames{"connection refused",  "connection lost", "not found",
                                                          "precondition failed", "access refused",  "other"};
  return kNames.at(static_cast<std::size_t>(kind));
}

}  // namespace squall
