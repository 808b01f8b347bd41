// amqp/service.hpp: the AMQP-like broker as the composition root sees it. It speaks no protocol of the wire: its calls
// come from the providers of <squall/queue/fake.hpp>.
#pragma once

#include "core/operation.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace squall::amqp {

const core::Service& service();

// How many messages a queue of the broker holds, in RabbitMQ's words; delayed is what chaos holds back. Nothing when
// there is no such queue. With the Cloud's lock held.
struct QueueCounts {
  std::size_t ready = 0;
  std::size_t unacknowledged = 0;
  std::size_t delayed = 0;
};
std::optional<QueueCounts> countsOf(const core::ServiceState& state, std::string_view queue);

}  // namespace squall::amqp
