// Publish: from an exchange into queues, a copy each.
#include "amqp/operations.hpp"
#include "core/random.hpp"

namespace squall::amqp {

namespace {

// Each copy has an id of its own, for a record names one message by its id. Ids by name stay ids by name.
std::string idOfCopy(const Call& call, std::size_t copy, const std::string& queue) {
  if (copy == 0) return call.messageId();
  if (call.names == nullptr || call.names->empty()) return call.ids.messageId();
  return call.ids.messageId(core::hash64(queue, call.names->front()));
}

}  // namespace

BasicPublishResult basicPublish(Call& call, const BasicPublishRequest& request) {
  call.state.connection(request.connection);
  call.resource = request.exchange.empty() ? request.routingKey : request.exchange;
  const std::vector<std::string> queues = call.state.route(request.exchange, request.routingKey);
  const std::shared_ptr<const std::string> body = call.shared(request.messageBody);

  auto properties = std::make_shared<MessageProperties>();
  properties->exchange = request.exchange;
  properties->routing_key = request.routingKey;
  properties->headers = request.headers;

  BasicPublishResult result;
  for (std::size_t i = 0; i < queues.size(); ++i) {
    BrokerQueue& queue = *call.state.findQueue(queues[i]);
    auto message = std::make_shared<queue::Message>();
    message->id = idOfCopy(call, i, queues[i]);
    message->body = body;
    message->properties = properties;
    message->named = call.names != nullptr;
    if (i == 0) result.messageId = message->id;
    queue.startTtl(message->id, call.now);
    queue.engine.send({.message = std::move(message)}, call.now, call.effects);
    call.state.wake(queues[i], call.effects);
  }
  result.routed = !queues.empty();
  if (!result.routed) {
    result.messageId = call.messageId();
    // Without a message id: it never was one that a queue held.
    call.effects.add({.kind = EventKind::Drop,
                      .resource = call.resource,
                      .body = body,
                      .detail = "returned, no queue takes routing key '" + request.routingKey + "'"});
  }
  return result;
}

}  // namespace squall::amqp
