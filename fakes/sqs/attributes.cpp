// GetQueueAttributes and SetQueueAttributes. What an attribute is stands in attribute_table.cpp.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
#include "sqs/attribute_table.hpp"
#include "sqs/errors.hpp"
#include "sqs/operations.hpp"

namespace squall::sqs {

GetQueueAttributesResult getQueueAttributes(Call& call, const GetQueueAttributesRequest& request) {
  const QueueResource& queue = findQueue(call, request.queueUrl);
  // "if you don't specify values for this parameter, the request returns empty results"
  return {.attributes = shownAttributes(queue, request.attributeNames)};
}

SetQueueAttributesResult setQueueAttributes(Call& call, const SetQueueAttributesRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);
  if (request.attributes.empty()) throw errors::missingParameter("Attribute.Name");
  // Only what is given changes; AWS keeps all other attributes as they are.
  QueueAttributes changed = changedAttributes(
      {.state = call.state, .queue_name = queue.name(), .is_creating = false, .attributes = queue.attributes},
      request.attributes);

  queue.apply(std::move(changed), call.now, call.effects);
  call.effects.add({.kind = EventKind::Change, .resource = queue.name()});
  return {};
}

}  // namespace squall::sqs
