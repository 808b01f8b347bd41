// squall/queue/amqp.hpp: the operations of the AMQP-like fake by name, for chaos rules and for records.
//
//   cloud.chaos().on(amqp::ConnectionOpen).first(2).dropRequest();             // connect() fails twice
//   cloud.chaos().on(amqp::BasicPublish).queue("orders").nth(3).poison(chaos::Payload::MalformedJson);
//   cloud.chaos().on(amqp::BasicDeliver).queue("orders").first(1).duplicate();
//   cloud.chaos().on(amqp::BasicAck).probability(0.1).falseSuccess();          // acknowledgements that get lost
//
// Each is a method of AMQP 0-9-1 without its dot (https://www.rabbitmq.com/amqp-0-9-1-reference), apart from BasicWait,
// which is no method: a client that waits until the broker has something for it. The service is called "amqp".
#pragma once

#include <squall/model.hpp>

#include <cstddef>
#include <string_view>

namespace squall::amqp {

// In alphabetical order; the number is its place in the tables.
enum class Operation : std::size_t {
  BasicAck,
  BasicCancel,
  BasicConsume,
  BasicDeliver,
  BasicPublish,
  BasicQos,
  BasicReject,
  BasicWait,
  ConnectionClose,
  ConnectionOpen,
  ExchangeDeclare,
  QueueBind,
  QueueDeclare,
  QueueDelete,
  QueuePurge,
};
inline constexpr std::string_view kOperationNames[] = {
    "BasicAck",        "BasicCancel", "BasicConsume", "BasicDeliver",    "BasicPublish",
    "BasicQos",        "BasicReject", "BasicWait",    "ConnectionClose", "ConnectionOpen",
    "ExchangeDeclare", "QueueBind",   "QueueDeclare", "QueueDelete",     "QueuePurge",
};
using enum Operation;
constexpr model::OperationName operationName(Operation operation) {
  return {"amqp", kOperationNames[static_cast<std::size_t>(operation)]};
}

}  // namespace squall::amqp
