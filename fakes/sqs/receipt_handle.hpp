// sqs/receipt_handle.hpp: receipt handles as text.
//
// A handle carries where its message is and which queue it came from, so that nothing needs to be looked up by it. To
// clients it is opaque and looks like AWS's: base64 that begins with "AQEB", 256 characters long. It is made from the
// queue, the message's id and place and the delivery alone: the same run has the same handles.
//
// Where a message lies depends on what came before it. So for a message whose id is a function of its identity
// (queue::Message::named) the handle carries that id instead of a place, and is looked up in the queue's index: it is
// the same in every run, whichever client was first.
#pragma once

#include "queue/message.hpp"
#include "sqs/state.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace squall::sqs {

std::string receiptHandleFor(const QueueResource& queue, const queue::Delivery& delivery);

// What a handle says. The delivery need not be there any more.
struct Receipt {
  queue::Handle handle;
  std::string message_id = {};  // of a named message; else empty
};
// Nothing for text that parseReceiptHandle throws for.
std::optional<Receipt> readReceiptHandle(QueueResource& queue, std::string_view text);

// Throws ReceiptHandleIsInvalid for text that no receive has ever made, and for a handle of another queue. That its
// message still exists is for the engine to say.
queue::Handle parseReceiptHandle(QueueResource& queue, std::string_view text);

}  // namespace squall::sqs
