// amqp/model.hpp: the calls of the AMQP-like fake, written by hand: AMQP has no model that could be generated from.
// Members that AWS has too have AWS's names, so that what reads journals reads these calls as well.
#pragma once

#include "core/model.hpp"

#include <squall/queue/amqp.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace squall::amqp {

using model::operator==;
using model::operator<<;

struct Nothing {
  static const model::Shape& shape();
};

struct ConnectionOpenRequest {
  std::string clientName = {};
  static const model::Shape& shape();
};
struct ConnectionOpenResult {
  std::int64_t connection = 0;
  static const model::Shape& shape();
};
struct ConnectionCloseRequest {
  std::int64_t connection = 0;
  static const model::Shape& shape();
};

struct ExchangeDeclareRequest {
  std::int64_t connection = 0;
  std::string exchange = {};
  std::string type = {};
  static const model::Shape& shape();
};
struct QueueDeclareRequest {
  std::int64_t connection = 0;
  std::string queue = {};
  bool durable = true;
  std::optional<std::string> deadLetterExchange = {};  // there: dead letters go to it, and "" is the default exchange
  std::optional<std::string> deadLetterRoutingKey = {};
  std::optional<std::int64_t> deliveryLimit = {};
  std::optional<std::int64_t> messageTtl = {};       // ms
  std::optional<std::int64_t> consumerTimeout = {};  // ms
  static const model::Shape& shape();
};
struct QueueBindRequest {
  std::int64_t connection = 0;
  std::string queue = {};
  std::string exchange = {};
  std::string routingKey = {};
  static const model::Shape& shape();
};
// QueueDelete, QueuePurge.
struct QueueRequest {
  std::int64_t connection = 0;
  std::string queue = {};
  static const model::Shape& shape();
};

struct BasicPublishRequest {
  std::int64_t connection = 0;
  std::string exchange = {};
  std::string routingKey = {};
  std::string messageBody = {};
  Map<std::string> headers = {};
  static const model::Shape& shape();
};
struct BasicPublishResult {
  std::string messageId = {};
  bool routed = false;
  static const model::Shape& shape();
};

struct BasicConsumeResult {
  std::string consumerTag = {};
  static const model::Shape& shape();
};
struct BasicCancelRequest {
  std::int64_t connection = 0;
  std::string consumerTag = {};
  static const model::Shape& shape();
};
struct BasicQosRequest {
  std::int64_t connection = 0;
  std::int64_t prefetchCount = 0;
  static const model::Shape& shape();
};

struct BasicDeliverRequest {
  std::int64_t connection = 0;
  std::string consumerTag = {};
  static const model::Shape& shape();
};
// Without a delivery tag: there was nothing.
struct BasicDeliverResult {
  std::optional<std::int64_t> deliveryTag = {};
  std::string queue = {};
  std::string messageId = {};
  std::string messageBody = {};
  Map<std::string> headers = {};
  std::string exchange = {};
  std::string routingKey = {};
  bool redelivered = false;
  std::int64_t deliveryCount = 0;
  static const model::Shape& shape();
};
struct BasicAckRequest {
  std::int64_t connection = 0;
  std::int64_t deliveryTag = 0;
  static const model::Shape& shape();
};
struct BasicRejectRequest {
  std::int64_t connection = 0;
  std::int64_t deliveryTag = 0;
  bool requeue = false;
  static const model::Shape& shape();
};

struct BasicWaitRequest {
  std::int64_t connection = 0;
  std::int64_t waitMilliseconds = 0;
  static const model::Shape& shape();
};
struct PendingDelivery {
  std::string consumerTag = {};
  std::string queue = {};
  std::string messageId = {};
  std::string messageBody = {};
  bool redelivered = false;
  std::int64_t lastServed = 0;
  static const model::Shape& shape();
};
struct BasicWaitResult {
  List<PendingDelivery> pending = {};
  static const model::Shape& shape();
};

const model::ServiceModel& serviceModel();

}  // namespace squall::amqp
