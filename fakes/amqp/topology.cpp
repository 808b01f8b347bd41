// Connections, exchanges, queues and bindings.
#include "amqp/errors.hpp"
#include "amqp/operations.hpp"

namespace squall::amqp {

namespace {

void refuseReserved(std::string_view kind, std::string_view name) {
  if (name.starts_with("amq.")) throw errors::reservedName(kind, name);
}

}  // namespace

ConnectionOpenResult connectionOpen(Call& call, const ConnectionOpenRequest& request) {
  ConnectionOpenResult result;
  result.connection = call.state.open(request.clientName).number;
  return result;
}

Nothing connectionClose(Call& call, const ConnectionCloseRequest& request) {
  call.state.close(request.connection, call.now, call.effects);
  return {};
}

Nothing exchangeDeclare(Call& call, const ExchangeDeclareRequest& request) {
  call.state.connection(request.connection);
  call.resource = request.exchange;
  if (request.exchange.empty()) throw errors::defaultExchange();
  refuseReserved("exchange", request.exchange);
  const auto type = Exchanges::typeNamed(request.type);
  if (!type) throw errors::invalidExchangeType(request.type);
  switch (call.state.changeExchanges().declare(request.exchange, *type)) {
    case Exchanges::Declared::Created:
      call.effects.add({.kind = EventKind::Create, .resource = request.exchange, .detail = request.type + " exchange"});
      break;
    case Exchanges::Declared::OtherType:
      throw errors::inequivalent(
          "type", errors::placeOf("exchange", request.exchange), "'" + request.type + "'",
          "'" + std::string(Exchanges::nameOf(*call.state.exchanges().find(request.exchange))) + "'");
    case Exchanges::Declared::Known:
      break;
  }
  return {};
}

Nothing queueDeclare(Call& call, const QueueDeclareRequest& request) {
  call.state.connection(request.connection);
  call.resource = request.queue;
  refuseReserved("queue", request.queue);
  const QueueOptions options = QueueOptions::of(request);
  if (const BrokerQueue* const known = call.state.findQueue(request.queue)) {
    known->options.requireSame(request.queue, options);
    return {};
  }
  call.state.createQueue(request.queue, options);
  call.effects.add({.kind = EventKind::Create, .resource = request.queue});
  return {};
}

Nothing queueBind(Call& call, const QueueBindRequest& request) {
  call.state.connection(request.connection);
  call.resource = request.queue;
  call.state.queue(request.queue);
  if (request.exchange.empty()) throw errors::defaultExchange();
  if (call.state.exchanges().find(request.exchange) == nullptr) throw errors::noExchange(request.exchange);
  if (call.state.changeExchanges().bind(request.exchange, request.queue, request.routingKey)) {
    call.effects.add({.kind = EventKind::Change,
                      .resource = request.queue,
                      .detail = "bound to " + request.exchange + " with '" + request.routingKey + "'"});
  }
  return {};
}

Nothing queueDelete(Call& call, const QueueRequest& request) {
  call.state.connection(request.connection);
  call.resource = request.queue;
  call.state.deleteQueue(request.queue, call.effects);
  call.effects.add({.kind = EventKind::Delete, .resource = request.queue});
  return {};
}

// What consumers have in their hands is not purged: https://www.rabbitmq.com/amqp-0-9-1-reference#queue.purge
Nothing queuePurge(Call& call, const QueueRequest& request) {
  call.state.connection(request.connection);
  call.resource = request.queue;
  BrokerQueue& queue = call.state.queue(request.queue);
  for (const queue::MessageView& view : queue.engine.peek(0, queue.engine.size())) {
    if (view.state == queue::MessageState::InFlight) continue;
    const queue::MessagePtr message = view.message;
    queue.engine.lose(message->id);
    queue.forget(message->id);
    call.effects.add(
        {.kind = EventKind::Purge, .resource = request.queue, .message_id = message->id, .body = message->body});
  }
  return {};
}

}  // namespace squall::amqp
