// Consumers and their deliveries. AMQP pushes; here the client pulls what would be pushed, one delivery at a time, so
// that a test decides what happens next. Which consumer is next the broker says: round robin.
#include "amqp/errors.hpp"
#include "amqp/operations.hpp"

namespace squall::amqp {

BasicConsumeResult basicConsume(Call& call, const QueueRequest& request) {
  Connection& connection = call.state.connection(request.connection);
  call.resource = request.queue;
  call.state.queue(request.queue);
  BasicConsumeResult result;
  result.consumerTag = call.state.addConsumer(connection, request.queue).tag;
  call.effects.touch(connection.resource());
  return result;
}

// What the consumer holds stays with its connection: https://www.rabbitmq.com/docs/consumers#unsubscribing
Nothing basicCancel(Call& call, const BasicCancelRequest& request) {
  Connection& connection = call.state.connection(request.connection);
  const auto consumer = connection.consumers.find(request.consumerTag);
  if (consumer == connection.consumers.end()) throw errors::noConsumer(request.consumerTag);
  call.resource = consumer->second.queue;
  connection.consumers.erase(consumer);
  return {};
}

// RabbitMQ counts per consumer, and for new ones alone: https://www.rabbitmq.com/docs/consumer-prefetch
Nothing basicQos(Call& call, const BasicQosRequest& request) {
  call.state.connection(request.connection).prefetch = request.prefetchCount;
  return {};
}

List<PendingDelivery> pendingOf(const State& state, const Connection& connection, TimePoint now) {
  List<PendingDelivery> pending;
  for (const State::Turn& turn : state.turnsOf(connection, now)) {
    PendingDelivery& delivery = pending.emplace_back();
    delivery.consumerTag = turn.consumer->tag;
    delivery.queue = turn.consumer->queue;
    delivery.messageId = turn.message.message->id;
    delivery.messageBody = *turn.message.message->body;
    delivery.redelivered = turn.message.handle.receive > 0;
    delivery.lastServed = static_cast<std::int64_t>(turn.consumer->last_served);
  }
  return pending;
}

BasicWaitResult basicWait(Call& call, const BasicWaitRequest& request) {
  const Connection& connection = call.state.connection(request.connection);
  BasicWaitResult result;
  result.pending = pendingOf(call.state, connection, call.now);
  if (result.pending.empty() && request.waitMilliseconds > 0)
    call.parkUntil(connection.resource(), call.now + std::chrono::milliseconds(request.waitMilliseconds));
  return result;
}

BasicDeliverResult basicDeliver(Call& call, const BasicDeliverRequest& request) {
  Connection& connection = call.state.connection(request.connection);
  const auto found = connection.consumers.find(request.consumerTag);
  if (found == connection.consumers.end()) throw errors::noConsumer(request.consumerTag);
  Consumer& consumer = found->second;
  call.resource = consumer.queue;
  BrokerQueue& queue = call.state.queue(consumer.queue);
  BasicDeliverResult result;
  if (!consumer.hasRoom()) return result;
  const queue::Received received =
      queue.engine.receive({.max_messages = 1, .visibility = queue.consumerTimeout()}, nullptr, call.now, call.effects);
  if (received.deliveries.empty()) return result;

  const queue::Delivery& delivery = received.deliveries.front();
  const MessageProperties& properties = MessageProperties::of(*delivery.message);
  const std::int64_t tag = ++connection.last_tag;
  connection.unsettled[tag] = {.queue = consumer.queue,
                               .handle = delivery.handle,
                               .message_id = delivery.message->id,
                               .receive = delivery.receive_count,
                               .consumer = consumer.tag};
  ++consumer.unsettled;
  consumer.last_served = call.state.countDelivery();

  result.deliveryTag = tag;
  result.queue = consumer.queue;
  result.messageId = delivery.message->id;
  result.messageBody = *delivery.message->body;
  result.headers = properties.headers;
  result.exchange = properties.exchange;
  result.routingKey = properties.routing_key;
  result.redelivered = delivery.handle.receive > 1;
  result.deliveryCount = static_cast<std::int64_t>(delivery.handle.receive);
  return result;
}

}  // namespace squall::amqp
