// amqp/operations.hpp: the handlers, one per operation. operations.cpp has THE table.
#pragma once

#include "amqp/model.hpp"
#include "amqp/state.hpp"

namespace squall::amqp {

// topology.cpp
ConnectionOpenResult connectionOpen(Call& call, const ConnectionOpenRequest& request);
Nothing connectionClose(Call& call, const ConnectionCloseRequest& request);
Nothing exchangeDeclare(Call& call, const ExchangeDeclareRequest& request);
Nothing queueDeclare(Call& call, const QueueDeclareRequest& request);
Nothing queueBind(Call& call, const QueueBindRequest& request);
Nothing queueDelete(Call& call, const QueueRequest& request);
Nothing queuePurge(Call& call, const QueueRequest& request);

// publish.cpp
BasicPublishResult basicPublish(Call& call, const BasicPublishRequest& request);

// consume.cpp
BasicConsumeResult basicConsume(Call& call, const QueueRequest& request);
Nothing basicCancel(Call& call, const BasicCancelRequest& request);
Nothing basicQos(Call& call, const BasicQosRequest& request);
BasicWaitResult basicWait(Call& call, const BasicWaitRequest& request);
BasicDeliverResult basicDeliver(Call& call, const BasicDeliverRequest& request);
// What could be delivered to a connection now.
List<PendingDelivery> pendingOf(const State& state, const Connection& connection, TimePoint now);

// settle.cpp
Nothing basicAck(Call& call, const BasicAckRequest& request);
Nothing basicReject(Call& call, const BasicRejectRequest& request);

}  // namespace squall::amqp
