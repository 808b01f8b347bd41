// sqs/peek.hpp: a queue's messages without receiving them: for the developer endpoint /_aws/sqs/messages, and for who
// counts what is left when a run is over.
#pragma once

#include "core/operation.hpp"
#include "sqs/state.hpp"

namespace squall::sqs {

// All messages of the queue, in the order of their arrival, with all of their attributes: the visible ones and, as
// `options` say, those in flight and those delayed, which then have the attributes IsVisible and IsDelayed. How many
// the request asks for does not count. Throws QueueDoesNotExist.
ReceiveMessageResult peekMessages(State& state, const ReceiveMessageRequest& request, core::PeekOptions options);

// All messages of all queues, by the queues' names and in order of arrival.
void listHeld(const State& state, std::vector<core::Held>& held);

}  // namespace squall::sqs
