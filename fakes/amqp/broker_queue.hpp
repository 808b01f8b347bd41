// amqp/broker_queue.hpp: one queue of the AMQP-like broker: the queue engine with AMQP's options.
#pragma once

#include "amqp/model.hpp"
#include "queue/queue.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace squall::amqp {

// What AMQP keeps with a message besides its body.
struct MessageProperties final : queue::Properties {
  MessageProperties() = default;

  std::string exchange;
  std::string routing_key;
  Map<std::string> headers;

  static const MessageProperties& of(const queue::Message& message) {
    return static_cast<const MessageProperties&>(*message.properties);
  }
};

struct QueueOptions {
  bool durable = true;
  std::optional<std::string> dead_letter_exchange;
  std::optional<std::string> dead_letter_routing_key;
  std::optional<std::int64_t> delivery_limit;
  std::optional<std::int64_t> message_ttl;       // ms
  std::optional<std::int64_t> consumer_timeout;  // ms

  static QueueOptions of(const QueueDeclareRequest& request);
  // Throws errors::inequivalent for the first option that differs.
  void requireSame(std::string_view queue, const QueueOptions& declared) const;
};

// Why a message is dead-lettered, in RabbitMQ's words: https://www.rabbitmq.com/docs/dlx#effects
namespace reason {
inline constexpr std::string_view kRejected = "rejected";
inline constexpr std::string_view kExpired = "expired";
inline constexpr std::string_view kDeliveryLimit = "delivery_limit";
}  // namespace reason

class BrokerQueue {
 public:
  BrokerQueue(const std::string& name, QueueOptions chosen);
  // One that was saved.
  BrokerQueue(const std::string& name, QueueOptions chosen, const queue::QueueImage& image);

  const std::string& name() const { return engine.name(); }
  Duration consumerTimeout() const;
  // A delivery of the message with this handle is the last that there was, and nobody has settled it.
  bool isInFlight(const queue::Handle& handle) const;
  // Whether it was delivered as often as it may be. Chaos may allow more.
  bool isUsedUp(std::string_view message_id, int deliveries) const;

  // ---- how long messages may wait. The engine's own retention is not used: what ends there is dropped, and AMQP
  // dead-letters it, but never out of a consumer's hands.
  void startTtl(const std::string& message_id, TimePoint now);
  bool isOverdue(const std::string& message_id, TimePoint now) const;
  void forget(const std::string& message_id);
  void forgetAll();
  std::optional<TimePoint> nextTtl() const;
  // The next message whose time is over at `now`; each is told once. Its time stays over.
  std::optional<std::string> takeOverdue(TimePoint now);

  // For a file: when the time of this message is over, and whether that was told.
  struct Ttl {
    TimePoint ends;
    bool is_told = false;
  };
  std::optional<Ttl> ttlOf(const std::string& message_id) const;
  void setTtl(const std::string& message_id, Ttl ttl);

  // When the engine or a time to live is due next.
  std::optional<TimePoint> nextDue() const;
  // As if all of it had happened so much later.
  void shift(Duration by);

  QueueOptions options;
  queue::Queue engine;
  std::uint64_t serial = 0;                        // how manyth queue of its name: tells it from the earlier ones
  std::map<std::string, int, std::less<>> spared;  // by message: so many deliveries more than the limit

 private:
  std::map<std::string, TimePoint, std::less<>> ends_;   // by message
  std::set<std::pair<TimePoint, std::string>> waiting_;  // those that were not told yet
};

}  // namespace squall::amqp
