// sqs/receipt_handle.hpp: receipt handles as text.
//
// A handle carries where its message is and which queue it came from, so that nothing needs to be looked up by it. To
// clients it is opaque and looks like AWS's: base64 that begins with "AQEB", 256 characters long. It is made from the
// queue, the message's id and the delivery alone: the same run has the same handles.
#pragma once

#include "queue/message.hpp"
#include "sqs/state.hpp"

#include <string>
#include <string_view>

namespace squall::sqs {

std::string receiptHandleFor(const QueueResource& queue, const queue::Delivery& delivery);

// Throws ReceiptHandleIsInvalid for text that no receive has ever made, and for a handle of another queue. That its
// message still exists is for the engine to say.
queue::Handle parseReceiptHandle(const QueueResource& queue, std::string_view text);

}  // namespace squall::sqs
