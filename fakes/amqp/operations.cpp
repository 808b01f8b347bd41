// THE table of the AMQP-like broker.
#include "amqp/operations.hpp"

#include "amqp/chaos_port.hpp"
#include "amqp/frozen.hpp"
#include "amqp/service.hpp"

namespace squall::amqp {

namespace {

constexpr core::OperationRow kRows[] = {
    core::handler<basicAck>("BasicAck"),
    core::handler<basicCancel>("BasicCancel"),
    core::handler<basicConsume>("BasicConsume"),
    core::handler<basicDeliver>("BasicDeliver"),
    core::handler<basicPublish>("BasicPublish"),
    core::handler<basicQos>("BasicQos"),
    core::handler<basicReject>("BasicReject"),
    core::handler<basicWait>("BasicWait"),
    core::handler<connectionClose>("ConnectionClose"),
    core::handler<connectionOpen>("ConnectionOpen"),
    core::handler<exchangeDeclare>("ExchangeDeclare"),
    core::handler<queueBind>("QueueBind"),
    core::handler<queueDeclare>("QueueDeclare"),
    core::handler<queueDelete>("QueueDelete"),
    core::handler<queuePurge>("QueuePurge"),
};
static_assert(core::coversModel(kRows, kOperationNames));

std::unique_ptr<core::ServiceState> makeState(const core::World& /*world*/, const std::string& /*region*/) {
  return std::make_unique<State>();
}

// Of all operations only BasicWait tells what could be delivered: nothing, over a connection that is gone. No time is
// asked for: it matters to fair queues alone, which AMQP has not.
void peek(core::ServiceState& state, const void* request, core::PeekOptions /*options*/, void* result) {
  State& broker = static_cast<State&>(state);
  const auto& wait = *static_cast<const BasicWaitRequest*>(request);
  const Connection* const connection = broker.findConnection(wait.connection);
  if (connection != nullptr)
    static_cast<BasicWaitResult*>(result)->pending = pendingOf(broker, *connection, TimePoint());
}

void holdings(const core::ServiceState& state, std::vector<core::Held>& held) {
  const auto shown = [](queue::MessageState message) {
    switch (message) {
      case queue::MessageState::Available:
        return core::Held::State::Visible;
      case queue::MessageState::InFlight:
        return core::Held::State::InFlight;
      case queue::MessageState::Delayed:
        break;
    }
    return core::Held::State::Delayed;
  };
  for (const auto& [name, queue] : static_cast<const State&>(state).queues()) {
    const queue::Queue& engine = queue.read().engine;
    for (const queue::MessageView& view : engine.peek(0, engine.size()))
      held.push_back({.resource = name, .message_id = view.message->id, .state = shown(view.state)});
  }
}

}  // namespace

std::optional<QueueCounts> countsOf(const core::ServiceState& state, std::string_view queue) {
  const auto& queues = static_cast<const State&>(state).queues();
  const auto found = queues.find(queue);
  if (found == queues.end()) return std::nullopt;
  const queue::Counts counts = found->second.read().engine.counts();
  return QueueCounts{.ready = counts.available, .unacknowledged = counts.in_flight, .delayed = counts.delayed};
}

const core::Service& service() {
  static const core::Service kService{.model = &serviceModel(),
                                      .rows = kRows,
                                      .make_state = makeState,
                                      .peek = peek,
                                      .holdings = holdings,
                                      .chaos = &chaosPort(),
                                      .snapshots = &snapshotPort()};
  return kService;
}

}  // namespace squall::amqp
