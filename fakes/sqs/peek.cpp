#include "sqs/peek.hpp"

#include "sqs/received_message.hpp"

#include <limits>
#include <set>
#include <string_view>

namespace squall::sqs {

namespace {

using queue::MessageState;

bool isShown(MessageState state, core::PeekOptions options) {
  switch (state) {
    case MessageState::Available:
      return true;
    case MessageState::InFlight:
      return options.in_flight;
    case MessageState::Delayed:
      return options.delayed;
  }
  return false;
}

core::Held::State heldState(MessageState state) {
  if (state == MessageState::InFlight) return core::Held::State::InFlight;
  return state == MessageState::Delayed ? core::Held::State::Delayed : core::Held::State::Visible;
}

}  // namespace

ReceiveMessageResult peekMessages(State& state, const ReceiveMessageRequest& request, core::PeekOptions options) {
  const QueueResource& queue = state.require(request.queueUrl);
  ReceiveMessageRequest everything{.queueUrl = request.queueUrl};
  everything.messageSystemAttributeNames = {"All"};
  everything.messageAttributeNames = {"All"};

  // FIFO: who waits behind a message that cannot be received is no more to be had than that one.
  std::set<std::string_view> locked;
  ReceiveMessageResult result;
  for (const queue::MessageView& view : queue.engine.peek(0, std::numeric_limits<std::size_t>::max())) {
    if (queue.isFifo() && !isShown(view.state, options)) locked.insert(view.group);
    if (!isShown(view.state, options) || locked.contains(view.group)) continue;
    const queue::Delivery delivery{.handle = view.handle,
                                   .message = view.message,
                                   .group = view.group,
                                   .sent = view.sent,
                                   .first_received = view.first_received.value_or(TimePoint{}),
                                   .receive_count = view.receive_count,
                                   .sequence = view.sequence};
    Message message = receivedMessage(queue, delivery, everything);
    if (!view.first_received) {
      message.attributes["ApproximateFirstReceiveTimestamp"] = "0";
      message.receiptHandle.reset();  // nobody has one
    }
    if (options.in_flight) message.attributes["IsVisible"] = view.state == MessageState::InFlight ? "false" : "true";
    if (options.delayed) message.attributes["IsDelayed"] = view.state == MessageState::Delayed ? "true" : "false";
    result.messages.push_back(std::move(message));
  }
  return result;
}

void listHeld(const State& state, std::vector<core::Held>& held) {
  for (const auto& [name, queue] : state.queues()) {
    for (const queue::MessageView& view : queue->engine.peek(0, std::numeric_limits<std::size_t>::max()))
      held.push_back({.resource = name, .message_id = view.message->id, .state = heldState(view.state)});
  }
}

}  // namespace squall::sqs
