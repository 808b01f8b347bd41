// sqs/operations.hpp: the handlers of SQS's operations, by the file that has them. operations.cpp has THE table.
#pragma once

#include "sqs/state.hpp"

#include <squall/sqs/model.gen.hpp>

namespace squall::sqs {

// queues.cpp
CreateQueueResult createQueue(Call& call, const CreateQueueRequest& request);
DeleteQueueResult deleteQueue(Call& call, const DeleteQueueRequest& request);
GetQueueUrlResult getQueueUrl(Call& call, const GetQueueUrlRequest& request);
ListQueuesResult listQueues(Call& call, const ListQueuesRequest& request);
PurgeQueueResult purgeQueue(Call& call, const PurgeQueueRequest& request);
ListDeadLetterSourceQueuesResult listDeadLetterSourceQueues(Call& call,
                                                            const ListDeadLetterSourceQueuesRequest& request);

// attributes.cpp
GetQueueAttributesResult getQueueAttributes(Call& call, const GetQueueAttributesRequest& request);
SetQueueAttributesResult setQueueAttributes(Call& call, const SetQueueAttributesRequest& request);

// tags.cpp
TagQueueResult tagQueue(Call& call, const TagQueueRequest& request);
UntagQueueResult untagQueue(Call& call, const UntagQueueRequest& request);
ListQueueTagsResult listQueueTags(Call& call, const ListQueueTagsRequest& request);

// permissions.cpp
AddPermissionResult addPermission(Call& call, const AddPermissionRequest& request);
RemovePermissionResult removePermission(Call& call, const RemovePermissionRequest& request);

// move_tasks.cpp
StartMessageMoveTaskResult startMessageMoveTask(Call& call, const StartMessageMoveTaskRequest& request);
CancelMessageMoveTaskResult cancelMessageMoveTask(Call& call, const CancelMessageMoveTaskRequest& request);
ListMessageMoveTasksResult listMessageMoveTasks(Call& call, const ListMessageMoveTasksRequest& request);

// send.cpp
SendMessageResult sendMessage(Call& call, const SendMessageRequest& request);
SendMessageBatchResult sendMessageBatch(Call& call, const SendMessageBatchRequest& request);

// receive.cpp
ReceiveMessageResult receiveMessage(Call& call, const ReceiveMessageRequest& request);

// settle.cpp
DeleteMessageResult deleteMessage(Call& call, const DeleteMessageRequest& request);
DeleteMessageBatchResult deleteMessageBatch(Call& call, const DeleteMessageBatchRequest& request);
ChangeMessageVisibilityResult changeMessageVisibility(Call& call, const ChangeMessageVisibilityRequest& request);
ChangeMessageVisibilityBatchResult changeMessageVisibilityBatch(Call& call,
                                                                const ChangeMessageVisibilityBatchRequest& request);

}  // namespace squall::sqs
