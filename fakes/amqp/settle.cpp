// What a consumer says of a delivery: acknowledged, rejected.
#include "amqp/errors.hpp"
#include "amqp/operations.hpp"

namespace squall::amqp {

namespace {

struct Settled {
  Unsettled delivery;
  BrokerQueue* queue = nullptr;
};

Settled settle(Call& call, std::int64_t connection_number, std::int64_t delivery_tag) {
  Connection& connection = call.state.connection(connection_number);
  auto delivery = call.state.settle(connection, delivery_tag);
  if (!delivery) throw errors::unknownDeliveryTag(delivery_tag);
  call.resource = delivery->queue;
  call.effects.touch(connection.resource());  // there may be room for the next delivery
  BrokerQueue* const queue = call.state.findQueue(delivery->queue);
  return {.delivery = std::move(*delivery), .queue = queue};
}

}  // namespace

Nothing basicAck(Call& call, const BasicAckRequest& request) {
  const Settled settled = settle(call, request.connection, request.deliveryTag);
  // Gone already when chaos made a copy of it that somebody else acknowledged: success for both.
  if (settled.queue->engine.acknowledge(settled.delivery.handle, call.effects) == queue::Settled::Done)
    settled.queue->forget(settled.delivery.message_id);
  return {};
}

Nothing basicReject(Call& call, const BasicRejectRequest& request) {
  const Settled settled = settle(call, request.connection, request.deliveryTag);
  BrokerQueue& queue = *settled.queue;
  const queue::Handle& handle = settled.delivery.handle;
  if (!queue.isInFlight(handle)) return {};  // somebody else has the copy that chaos made of it
  if (request.requeue) {
    const std::size_t first = call.effects.list().size();
    queue.engine.changeVisibility(handle, Duration::zero(), call.now, call.effects);
    call.state.afterRequeues(queue, first, call.now, call.effects);
    return {};
  }
  call.effects.add({.kind = EventKind::Reject,
                    .resource = queue.name(),
                    .message_id = settled.delivery.message_id,
                    .attempt = settled.delivery.receive});
  call.state.deadLetter(queue, settled.delivery.message_id, reason::kRejected, call.now, call.effects);
  return {};
}

}  // namespace squall::amqp
