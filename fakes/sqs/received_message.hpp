// sqs/received_message.hpp: a delivery as a consumer sees it.
#pragma once

#include "queue/message.hpp"
#include "sqs/state.hpp"

namespace squall::sqs {

// The message with the system and message attributes that `request` asks for.
Message receivedMessage(const QueueResource& queue, const queue::Delivery& delivery,
                        const ReceiveMessageRequest& request);

}  // namespace squall::sqs
