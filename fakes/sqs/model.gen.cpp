// sqs/model.gen.cpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: a2b850c2b4d0faafe26234d0c3289f41ad1587189f958b8b7939ddb2897aa95c
// clang-format off
#include <squall/sqs/model.gen.hpp>

#include "core/invoke.hpp"
#include "core/model.hpp"

namespace squall::sqs {
namespace {

constexpr model::Shape kStringShape{.kind = model::Kind::String, .name = "String"};
constexpr model::Shape kAWSAccountIdListShape{.kind = model::Kind::List, .name = "AWSAccountIdList", .element = &kStringShape, .element_name = "AWSAccountId", .flattened = true, .list = &model::kListOps<std::string>};
constexpr model::Shape kActionNameListShape{.kind = model::Kind::List, .name = "ActionNameList", .element = &kStringShape, .element_name = "ActionName", .flattened = true, .list = &model::kListOps<std::string>};
void* accessAddPermissionRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<AddPermissionRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.label, make);
    case 2: return model::field(value.awsAccountIds, make);
    case 3: return model::field(value.actions, make);
    default: return nullptr;
  }
}
constexpr model::Member kAddPermissionRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessAddPermissionRequest},
  {.name = "Label", .wire_name = "Label", .shape = &kStringShape, .required = true, .index = 1, .access = &accessAddPermissionRequest},
  {.name = "AWSAccountIds", .wire_name = "AWSAccountId", .shape = &kAWSAccountIdListShape, .required = true, .index = 2, .access = &accessAddPermissionRequest},
  {.name = "Actions", .wire_name = "ActionName", .shape = &kActionNameListShape, .required = true, .index = 3, .access = &accessAddPermissionRequest},
};
constexpr model::Shape kAddPermissionRequestShape{.kind = model::Kind::Structure, .name = "AddPermissionRequest", .members = kAddPermissionRequestMembers, .create = &model::createObject<AddPermissionRequest>};

constexpr model::Shape kAddPermissionResultShape{.kind = model::Kind::Structure, .name = "AddPermissionResult", .create = &model::createObject<AddPermissionResult>};

void* accessCancelMessageMoveTaskRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CancelMessageMoveTaskRequest*>(object);
  switch (index) {
    case 0: return model::field(value.taskHandle, make);
    default: return nullptr;
  }
}
constexpr model::Member kCancelMessageMoveTaskRequestMembers[] = {
  {.name = "TaskHandle", .wire_name = "TaskHandle", .shape = &kStringShape, .required = true, .index = 0, .access = &accessCancelMessageMoveTaskRequest},
};
constexpr model::Shape kCancelMessageMoveTaskRequestShape{.kind = model::Kind::Structure, .name = "CancelMessageMoveTaskRequest", .members = kCancelMessageMoveTaskRequestMembers, .create = &model::createObject<CancelMessageMoveTaskRequest>};

constexpr model::Shape kLongShape{.kind = model::Kind::Long, .name = "Long"};
void* accessCancelMessageMoveTaskResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CancelMessageMoveTaskResult*>(object);
  switch (index) {
    case 0: return model::field(value.approximateNumberOfMessagesMoved, make);
    default: return nullptr;
  }
}
constexpr model::Member kCancelMessageMoveTaskResultMembers[] = {
  {.name = "ApproximateNumberOfMessagesMoved", .wire_name = "ApproximateNumberOfMessagesMoved", .shape = &kLongShape, .index = 0, .access = &accessCancelMessageMoveTaskResult},
};
constexpr model::Shape kCancelMessageMoveTaskResultShape{.kind = model::Kind::Structure, .name = "CancelMessageMoveTaskResult", .members = kCancelMessageMoveTaskResultMembers, .create = &model::createObject<CancelMessageMoveTaskResult>};

constexpr model::Shape kNullableIntegerShape{.kind = model::Kind::Integer, .name = "NullableInteger"};
void* accessChangeMessageVisibilityRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ChangeMessageVisibilityRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.receiptHandle, make);
    case 2: return model::field(value.visibilityTimeout, make);
    default: return nullptr;
  }
}
constexpr model::Member kChangeMessageVisibilityRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessChangeMessageVisibilityRequest},
  {.name = "ReceiptHandle", .wire_name = "ReceiptHandle", .shape = &kStringShape, .required = true, .index = 1, .access = &accessChangeMessageVisibilityRequest},
  {.name = "VisibilityTimeout", .wire_name = "VisibilityTimeout", .shape = &kNullableIntegerShape, .required = true, .index = 2, .access = &accessChangeMessageVisibilityRequest},
};
constexpr model::Shape kChangeMessageVisibilityRequestShape{.kind = model::Kind::Structure, .name = "ChangeMessageVisibilityRequest", .members = kChangeMessageVisibilityRequestMembers, .create = &model::createObject<ChangeMessageVisibilityRequest>};

constexpr model::Shape kChangeMessageVisibilityResultShape{.kind = model::Kind::Structure, .name = "ChangeMessageVisibilityResult", .create = &model::createObject<ChangeMessageVisibilityResult>};

void* accessChangeMessageVisibilityBatchRequestEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ChangeMessageVisibilityBatchRequestEntry*>(object);
  switch (index) {
    case 0: return model::field(value.id, make);
    case 1: return model::field(value.receiptHandle, make);
    case 2: return model::field(value.visibilityTimeout, make);
    default: return nullptr;
  }
}
constexpr model::Member kChangeMessageVisibilityBatchRequestEntryMembers[] = {
  {.name = "Id", .wire_name = "Id", .shape = &kStringShape, .required = true, .index = 0, .access = &accessChangeMessageVisibilityBatchRequestEntry},
  {.name = "ReceiptHandle", .wire_name = "ReceiptHandle", .shape = &kStringShape, .required = true, .index = 1, .access = &accessChangeMessageVisibilityBatchRequestEntry},
  {.name = "VisibilityTimeout", .wire_name = "VisibilityTimeout", .shape = &kNullableIntegerShape, .index = 2, .access = &accessChangeMessageVisibilityBatchRequestEntry},
};
constexpr model::Shape kChangeMessageVisibilityBatchRequestEntryShape{.kind = model::Kind::Structure, .name = "ChangeMessageVisibilityBatchRequestEntry", .members = kChangeMessageVisibilityBatchRequestEntryMembers};

constexpr model::Shape kChangeMessageVisibilityBatchRequestEntryListShape{.kind = model::Kind::List, .name = "ChangeMessageVisibilityBatchRequestEntryList", .element = &kChangeMessageVisibilityBatchRequestEntryShape, .element_name = "ChangeMessageVisibilityBatchRequestEntry", .flattened = true, .list = &model::kListOps<ChangeMessageVisibilityBatchRequestEntry>};
void* accessChangeMessageVisibilityBatchRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ChangeMessageVisibilityBatchRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.entries, make);
    default: return nullptr;
  }
}
constexpr model::Member kChangeMessageVisibilityBatchRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessChangeMessageVisibilityBatchRequest},
  {.name = "Entries", .wire_name = "ChangeMessageVisibilityBatchRequestEntry", .shape = &kChangeMessageVisibilityBatchRequestEntryListShape, .required = true, .index = 1, .access = &accessChangeMessageVisibilityBatchRequest},
};
constexpr model::Shape kChangeMessageVisibilityBatchRequestShape{.kind = model::Kind::Structure, .name = "ChangeMessageVisibilityBatchRequest", .members = kChangeMessageVisibilityBatchRequestMembers, .create = &model::createObject<ChangeMessageVisibilityBatchRequest>};

void* accessChangeMessageVisibilityBatchResultEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ChangeMessageVisibilityBatchResultEntry*>(object);
  switch (index) {
    case 0: return model::field(value.id, make);
    default: return nullptr;
  }
}
constexpr model::Member kChangeMessageVisibilityBatchResultEntryMembers[] = {
  {.name = "Id", .wire_name = "Id", .shape = &kStringShape, .required = true, .index = 0, .access = &accessChangeMessageVisibilityBatchResultEntry},
};
constexpr model::Shape kChangeMessageVisibilityBatchResultEntryShape{.kind = model::Kind::Structure, .name = "ChangeMessageVisibilityBatchResultEntry", .members = kChangeMessageVisibilityBatchResultEntryMembers};

constexpr model::Shape kBooleanShape{.kind = model::Kind::Boolean, .name = "Boolean"};
void* accessBatchResultErrorEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BatchResultErrorEntry*>(object);
  switch (index) {
    case 0: return model::field(value.id, make);
    case 1: return model::field(value.senderFault, make);
    case 2: return model::field(value.code, make);
    case 3: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kBatchResultErrorEntryMembers[] = {
  {.name = "Id", .wire_name = "Id", .shape = &kStringShape, .required = true, .index = 0, .access = &accessBatchResultErrorEntry},
  {.name = "SenderFault", .wire_name = "SenderFault", .shape = &kBooleanShape, .required = true, .index = 1, .access = &accessBatchResultErrorEntry},
  {.name = "Code", .wire_name = "Code", .shape = &kStringShape, .required = true, .index = 2, .access = &accessBatchResultErrorEntry},
  {.name = "Message", .wire_name = "Message", .shape = &kStringShape, .index = 3, .access = &accessBatchResultErrorEntry},
};
constexpr model::Shape kBatchResultErrorEntryShape{.kind = model::Kind::Structure, .name = "BatchResultErrorEntry", .members = kBatchResultErrorEntryMembers};

constexpr model::Shape kChangeMessageVisibilityBatchResultEntryListShape{.kind = model::Kind::List, .name = "ChangeMessageVisibilityBatchResultEntryList", .element = &kChangeMessageVisibilityBatchResultEntryShape, .element_name = "ChangeMessageVisibilityBatchResultEntry", .flattened = true, .list = &model::kListOps<ChangeMessageVisibilityBatchResultEntry>};
constexpr model::Shape kBatchResultErrorEntryListShape{.kind = model::Kind::List, .name = "BatchResultErrorEntryList", .element = &kBatchResultErrorEntryShape, .element_name = "BatchResultErrorEntry", .flattened = true, .list = &model::kListOps<BatchResultErrorEntry>};
void* accessChangeMessageVisibilityBatchResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ChangeMessageVisibilityBatchResult*>(object);
  switch (index) {
    case 0: return model::field(value.successful, make);
    case 1: return model::field(value.failed, make);
    default: return nullptr;
  }
}
constexpr model::Member kChangeMessageVisibilityBatchResultMembers[] = {
  {.name = "Successful", .wire_name = "ChangeMessageVisibilityBatchResultEntry", .shape = &kChangeMessageVisibilityBatchResultEntryListShape, .required = true, .index = 0, .access = &accessChangeMessageVisibilityBatchResult},
  {.name = "Failed", .wire_name = "BatchResultErrorEntry", .shape = &kBatchResultErrorEntryListShape, .required = true, .index = 1, .access = &accessChangeMessageVisibilityBatchResult},
};
constexpr model::Shape kChangeMessageVisibilityBatchResultShape{.kind = model::Kind::Structure, .name = "ChangeMessageVisibilityBatchResult", .members = kChangeMessageVisibilityBatchResultMembers, .create = &model::createObject<ChangeMessageVisibilityBatchResult>};

constexpr std::string_view kQueueAttributeNameValues[] = {"All", "Policy", "VisibilityTimeout", "MaximumMessageSize", "MessageRetentionPeriod", "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "CreatedTimestamp", "LastModifiedTimestamp", "QueueArn", "ApproximateNumberOfMessagesDelayed", "DelaySeconds", "ReceiveMessageWaitTimeSeconds", "RedrivePolicy", "FifoQueue", "ContentBasedDeduplication", "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "DeduplicationScope", "FifoThroughputLimit", "RedriveAllowPolicy", "SqsManagedSseEnabled"};
constexpr model::Shape kQueueAttributeNameShape{.kind = model::Kind::String, .name = "QueueAttributeName", .constraint = {.values = kQueueAttributeNameValues}};
constexpr model::Shape kQueueAttributeMapShape{.kind = model::Kind::Map, .name = "QueueAttributeMap", .element = &kStringShape, .key = &kQueueAttributeNameShape, .element_name = "Value", .key_name = "Name", .flattened = true, .map = &model::kMapOps<std::string>};
constexpr model::Shape kTagKeyShape{.kind = model::Kind::String, .name = "TagKey"};
constexpr model::Shape kTagValueShape{.kind = model::Kind::String, .name = "TagValue"};
constexpr model::Shape kTagMapShape{.kind = model::Kind::Map, .name = "TagMap", .element = &kTagValueShape, .key = &kTagKeyShape, .element_name = "Value", .key_name = "Key", .flattened = true, .map = &model::kMapOps<std::string>};
void* accessCreateQueueRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateQueueRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueName, make);
    case 1: return model::field(value.attributes, make);
    case 2: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateQueueRequestMembers[] = {
  {.name = "QueueName", .wire_name = "QueueName", .shape = &kStringShape, .required = true, .index = 0, .access = &accessCreateQueueRequest},
  {.name = "Attributes", .wire_name = "Attribute", .shape = &kQueueAttributeMapShape, .index = 1, .access = &accessCreateQueueRequest},
  {.name = "tags", .wire_name = "Tag", .shape = &kTagMapShape, .index = 2, .access = &accessCreateQueueRequest},
};
constexpr model::Shape kCreateQueueRequestShape{.kind = model::Kind::Structure, .name = "CreateQueueRequest", .members = kCreateQueueRequestMembers, .create = &model::createObject<CreateQueueRequest>};

void* accessCreateQueueResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateQueueResult*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateQueueResultMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .index = 0, .access = &accessCreateQueueResult},
};
constexpr model::Shape kCreateQueueResultShape{.kind = model::Kind::Structure, .name = "CreateQueueResult", .members = kCreateQueueResultMembers, .create = &model::createObject<CreateQueueResult>};

void* accessDeleteMessageRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteMessageRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.receiptHandle, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteMessageRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessDeleteMessageRequest},
  {.name = "ReceiptHandle", .wire_name = "ReceiptHandle", .shape = &kStringShape, .required = true, .index = 1, .access = &accessDeleteMessageRequest},
};
constexpr model::Shape kDeleteMessageRequestShape{.kind = model::Kind::Structure, .name = "DeleteMessageRequest", .members = kDeleteMessageRequestMembers, .create = &model::createObject<DeleteMessageRequest>};

constexpr model::Shape kDeleteMessageResultShape{.kind = model::Kind::Structure, .name = "DeleteMessageResult", .create = &model::createObject<DeleteMessageResult>};

void* accessDeleteMessageBatchRequestEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteMessageBatchRequestEntry*>(object);
  switch (index) {
    case 0: return model::field(value.id, make);
    case 1: return model::field(value.receiptHandle, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteMessageBatchRequestEntryMembers[] = {
  {.name = "Id", .wire_name = "Id", .shape = &kStringShape, .required = true, .index = 0, .access = &accessDeleteMessageBatchRequestEntry},
  {.name = "ReceiptHandle", .wire_name = "ReceiptHandle", .shape = &kStringShape, .required = true, .index = 1, .access = &accessDeleteMessageBatchRequestEntry},
};
constexpr model::Shape kDeleteMessageBatchRequestEntryShape{.kind = model::Kind::Structure, .name = "DeleteMessageBatchRequestEntry", .members = kDeleteMessageBatchRequestEntryMembers};

constexpr model::Shape kDeleteMessageBatchRequestEntryListShape{.kind = model::Kind::List, .name = "DeleteMessageBatchRequestEntryList", .element = &kDeleteMessageBatchRequestEntryShape, .element_name = "DeleteMessageBatchRequestEntry", .flattened = true, .list = &model::kListOps<DeleteMessageBatchRequestEntry>};
void* accessDeleteMessageBatchRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteMessageBatchRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.entries, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteMessageBatchRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessDeleteMessageBatchRequest},
  {.name = "Entries", .wire_name = "DeleteMessageBatchRequestEntry", .shape = &kDeleteMessageBatchRequestEntryListShape, .required = true, .index = 1, .access = &accessDeleteMessageBatchRequest},
};
constexpr model::Shape kDeleteMessageBatchRequestShape{.kind = model::Kind::Structure, .name = "DeleteMessageBatchRequest", .members = kDeleteMessageBatchRequestMembers, .create = &model::createObject<DeleteMessageBatchRequest>};

void* accessDeleteMessageBatchResultEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteMessageBatchResultEntry*>(object);
  switch (index) {
    case 0: return model::field(value.id, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteMessageBatchResultEntryMembers[] = {
  {.name = "Id", .wire_name = "Id", .shape = &kStringShape, .required = true, .index = 0, .access = &accessDeleteMessageBatchResultEntry},
};
constexpr model::Shape kDeleteMessageBatchResultEntryShape{.kind = model::Kind::Structure, .name = "DeleteMessageBatchResultEntry", .members = kDeleteMessageBatchResultEntryMembers};

constexpr model::Shape kDeleteMessageBatchResultEntryListShape{.kind = model::Kind::List, .name = "DeleteMessageBatchResultEntryList", .element = &kDeleteMessageBatchResultEntryShape, .element_name = "DeleteMessageBatchResultEntry", .flattened = true, .list = &model::kListOps<DeleteMessageBatchResultEntry>};
void* accessDeleteMessageBatchResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteMessageBatchResult*>(object);
  switch (index) {
    case 0: return model::field(value.successful, make);
    case 1: return model::field(value.failed, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteMessageBatchResultMembers[] = {
  {.name = "Successful", .wire_name = "DeleteMessageBatchResultEntry", .shape = &kDeleteMessageBatchResultEntryListShape, .required = true, .index = 0, .access = &accessDeleteMessageBatchResult},
  {.name = "Failed", .wire_name = "BatchResultErrorEntry", .shape = &kBatchResultErrorEntryListShape, .required = true, .index = 1, .access = &accessDeleteMessageBatchResult},
};
constexpr model::Shape kDeleteMessageBatchResultShape{.kind = model::Kind::Structure, .name = "DeleteMessageBatchResult", .members = kDeleteMessageBatchResultMembers, .create = &model::createObject<DeleteMessageBatchResult>};

void* accessDeleteQueueRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteQueueRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteQueueRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessDeleteQueueRequest},
};
constexpr model::Shape kDeleteQueueRequestShape{.kind = model::Kind::Structure, .name = "DeleteQueueRequest", .members = kDeleteQueueRequestMembers, .create = &model::createObject<DeleteQueueRequest>};

constexpr model::Shape kDeleteQueueResultShape{.kind = model::Kind::Structure, .name = "DeleteQueueResult", .create = &model::createObject<DeleteQueueResult>};

constexpr model::Shape kAttributeNameListShape{.kind = model::Kind::List, .name = "AttributeNameList", .element = &kQueueAttributeNameShape, .element_name = "AttributeName", .flattened = true, .list = &model::kListOps<std::string>};
void* accessGetQueueAttributesRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetQueueAttributesRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.attributeNames, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetQueueAttributesRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessGetQueueAttributesRequest},
  {.name = "AttributeNames", .wire_name = "AttributeName", .shape = &kAttributeNameListShape, .index = 1, .access = &accessGetQueueAttributesRequest},
};
constexpr model::Shape kGetQueueAttributesRequestShape{.kind = model::Kind::Structure, .name = "GetQueueAttributesRequest", .members = kGetQueueAttributesRequestMembers, .create = &model::createObject<GetQueueAttributesRequest>};

void* accessGetQueueAttributesResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetQueueAttributesResult*>(object);
  switch (index) {
    case 0: return model::field(value.attributes, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetQueueAttributesResultMembers[] = {
  {.name = "Attributes", .wire_name = "Attribute", .shape = &kQueueAttributeMapShape, .index = 0, .access = &accessGetQueueAttributesResult},
};
constexpr model::Shape kGetQueueAttributesResultShape{.kind = model::Kind::Structure, .name = "GetQueueAttributesResult", .members = kGetQueueAttributesResultMembers, .create = &model::createObject<GetQueueAttributesResult>};

void* accessGetQueueUrlRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetQueueUrlRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueName, make);
    case 1: return model::field(value.queueOwnerAWSAccountId, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetQueueUrlRequestMembers[] = {
  {.name = "QueueName", .wire_name = "QueueName", .shape = &kStringShape, .required = true, .index = 0, .access = &accessGetQueueUrlRequest},
  {.name = "QueueOwnerAWSAccountId", .wire_name = "QueueOwnerAWSAccountId", .shape = &kStringShape, .index = 1, .access = &accessGetQueueUrlRequest},
};
constexpr model::Shape kGetQueueUrlRequestShape{.kind = model::Kind::Structure, .name = "GetQueueUrlRequest", .members = kGetQueueUrlRequestMembers, .create = &model::createObject<GetQueueUrlRequest>};

void* accessGetQueueUrlResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetQueueUrlResult*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetQueueUrlResultMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .index = 0, .access = &accessGetQueueUrlResult},
};
constexpr model::Shape kGetQueueUrlResultShape{.kind = model::Kind::Structure, .name = "GetQueueUrlResult", .members = kGetQueueUrlResultMembers, .create = &model::createObject<GetQueueUrlResult>};

constexpr model::Shape kTokenShape{.kind = model::Kind::String, .name = "Token"};
constexpr model::Shape kBoxedIntegerShape{.kind = model::Kind::Integer, .name = "BoxedInteger"};
void* accessListDeadLetterSourceQueuesRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListDeadLetterSourceQueuesRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.nextToken, make);
    case 2: return model::field(value.maxResults, make);
    default: return nullptr;
  }
}
constexpr model::Member kListDeadLetterSourceQueuesRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessListDeadLetterSourceQueuesRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kTokenShape, .index = 1, .access = &accessListDeadLetterSourceQueuesRequest},
  {.name = "MaxResults", .wire_name = "MaxResults", .shape = &kBoxedIntegerShape, .index = 2, .access = &accessListDeadLetterSourceQueuesRequest},
};
constexpr model::Shape kListDeadLetterSourceQueuesRequestShape{.kind = model::Kind::Structure, .name = "ListDeadLetterSourceQueuesRequest", .members = kListDeadLetterSourceQueuesRequestMembers, .create = &model::createObject<ListDeadLetterSourceQueuesRequest>};

constexpr model::Shape kQueueUrlListShape{.kind = model::Kind::List, .name = "QueueUrlList", .element = &kStringShape, .element_name = "QueueUrl", .flattened = true, .list = &model::kListOps<std::string>};
void* accessListDeadLetterSourceQueuesResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListDeadLetterSourceQueuesResult*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrls, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListDeadLetterSourceQueuesResultMembers[] = {
  {.name = "queueUrls", .wire_name = "QueueUrl", .shape = &kQueueUrlListShape, .required = true, .index = 0, .access = &accessListDeadLetterSourceQueuesResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kTokenShape, .index = 1, .access = &accessListDeadLetterSourceQueuesResult},
};
constexpr model::Shape kListDeadLetterSourceQueuesResultShape{.kind = model::Kind::Structure, .name = "ListDeadLetterSourceQueuesResult", .members = kListDeadLetterSourceQueuesResultMembers, .create = &model::createObject<ListDeadLetterSourceQueuesResult>};

void* accessListMessageMoveTasksRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListMessageMoveTasksRequest*>(object);
  switch (index) {
    case 0: return model::field(value.sourceArn, make);
    case 1: return model::field(value.maxResults, make);
    default: return nullptr;
  }
}
constexpr model::Member kListMessageMoveTasksRequestMembers[] = {
  {.name = "SourceArn", .wire_name = "SourceArn", .shape = &kStringShape, .required = true, .index = 0, .access = &accessListMessageMoveTasksRequest},
  {.name = "MaxResults", .wire_name = "MaxResults", .shape = &kNullableIntegerShape, .index = 1, .access = &accessListMessageMoveTasksRequest},
};
constexpr model::Shape kListMessageMoveTasksRequestShape{.kind = model::Kind::Structure, .name = "ListMessageMoveTasksRequest", .members = kListMessageMoveTasksRequestMembers, .create = &model::createObject<ListMessageMoveTasksRequest>};

constexpr model::Shape kNullableLongShape{.kind = model::Kind::Long, .name = "NullableLong"};
void* accessListMessageMoveTasksResultEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListMessageMoveTasksResultEntry*>(object);
  switch (index) {
    case 0: return model::field(value.taskHandle, make);
    case 1: return model::field(value.status, make);
    case 2: return model::field(value.sourceArn, make);
    case 3: return model::field(value.destinationArn, make);
    case 4: return model::field(value.maxNumberOfMessagesPerSecond, make);
    case 5: return model::field(value.approximateNumberOfMessagesMoved, make);
    case 6: return model::field(value.approximateNumberOfMessagesToMove, make);
    case 7: return model::field(value.failureReason, make);
    case 8: return model::field(value.startedTimestamp, make);
    default: return nullptr;
  }
}
constexpr model::Member kListMessageMoveTasksResultEntryMembers[] = {
  {.name = "TaskHandle", .wire_name = "TaskHandle", .shape = &kStringShape, .index = 0, .access = &accessListMessageMoveTasksResultEntry},
  {.name = "Status", .wire_name = "Status", .shape = &kStringShape, .index = 1, .access = &accessListMessageMoveTasksResultEntry},
  {.name = "SourceArn", .wire_name = "SourceArn", .shape = &kStringShape, .index = 2, .access = &accessListMessageMoveTasksResultEntry},
  {.name = "DestinationArn", .wire_name = "DestinationArn", .shape = &kStringShape, .index = 3, .access = &accessListMessageMoveTasksResultEntry},
  {.name = "MaxNumberOfMessagesPerSecond", .wire_name = "MaxNumberOfMessagesPerSecond", .shape = &kNullableIntegerShape, .index = 4, .access = &accessListMessageMoveTasksResultEntry},
  {.name = "ApproximateNumberOfMessagesMoved", .wire_name = "ApproximateNumberOfMessagesMoved", .shape = &kLongShape, .index = 5, .access = &accessListMessageMoveTasksResultEntry},
  {.name = "ApproximateNumberOfMessagesToMove", .wire_name = "ApproximateNumberOfMessagesToMove", .shape = &kNullableLongShape, .index = 6, .access = &accessListMessageMoveTasksResultEntry},
  {.name = "FailureReason", .wire_name = "FailureReason", .shape = &kStringShape, .index = 7, .access = &accessListMessageMoveTasksResultEntry},
  {.name = "StartedTimestamp", .wire_name = "StartedTimestamp", .shape = &kLongShape, .index = 8, .access = &accessListMessageMoveTasksResultEntry},
};
constexpr model::Shape kListMessageMoveTasksResultEntryShape{.kind = model::Kind::Structure, .name = "ListMessageMoveTasksResultEntry", .members = kListMessageMoveTasksResultEntryMembers};

constexpr model::Shape kListMessageMoveTasksResultEntryListShape{.kind = model::Kind::List, .name = "ListMessageMoveTasksResultEntryList", .element = &kListMessageMoveTasksResultEntryShape, .element_name = "ListMessageMoveTasksResultEntry", .flattened = true, .list = &model::kListOps<ListMessageMoveTasksResultEntry>};
void* accessListMessageMoveTasksResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListMessageMoveTasksResult*>(object);
  switch (index) {
    case 0: return model::field(value.results, make);
    default: return nullptr;
  }
}
constexpr model::Member kListMessageMoveTasksResultMembers[] = {
  {.name = "Results", .wire_name = "ListMessageMoveTasksResultEntry", .shape = &kListMessageMoveTasksResultEntryListShape, .index = 0, .access = &accessListMessageMoveTasksResult},
};
constexpr model::Shape kListMessageMoveTasksResultShape{.kind = model::Kind::Structure, .name = "ListMessageMoveTasksResult", .members = kListMessageMoveTasksResultMembers, .create = &model::createObject<ListMessageMoveTasksResult>};

void* accessListQueueTagsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListQueueTagsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    default: return nullptr;
  }
}
constexpr model::Member kListQueueTagsRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessListQueueTagsRequest},
};
constexpr model::Shape kListQueueTagsRequestShape{.kind = model::Kind::Structure, .name = "ListQueueTagsRequest", .members = kListQueueTagsRequestMembers, .create = &model::createObject<ListQueueTagsRequest>};

void* accessListQueueTagsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListQueueTagsResult*>(object);
  switch (index) {
    case 0: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kListQueueTagsResultMembers[] = {
  {.name = "Tags", .wire_name = "Tag", .shape = &kTagMapShape, .index = 0, .access = &accessListQueueTagsResult},
};
constexpr model::Shape kListQueueTagsResultShape{.kind = model::Kind::Structure, .name = "ListQueueTagsResult", .members = kListQueueTagsResultMembers, .create = &model::createObject<ListQueueTagsResult>};

void* accessListQueuesRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListQueuesRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueNamePrefix, make);
    case 1: return model::field(value.nextToken, make);
    case 2: return model::field(value.maxResults, make);
    default: return nullptr;
  }
}
constexpr model::Member kListQueuesRequestMembers[] = {
  {.name = "QueueNamePrefix", .wire_name = "QueueNamePrefix", .shape = &kStringShape, .index = 0, .access = &accessListQueuesRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kTokenShape, .index = 1, .access = &accessListQueuesRequest},
  {.name = "MaxResults", .wire_name = "MaxResults", .shape = &kBoxedIntegerShape, .index = 2, .access = &accessListQueuesRequest},
};
constexpr model::Shape kListQueuesRequestShape{.kind = model::Kind::Structure, .name = "ListQueuesRequest", .members = kListQueuesRequestMembers, .create = &model::createObject<ListQueuesRequest>};

void* accessListQueuesResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListQueuesResult*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrls, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListQueuesResultMembers[] = {
  {.name = "QueueUrls", .wire_name = "QueueUrl", .shape = &kQueueUrlListShape, .index = 0, .access = &accessListQueuesResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kTokenShape, .index = 1, .access = &accessListQueuesResult},
};
constexpr model::Shape kListQueuesResultShape{.kind = model::Kind::Structure, .name = "ListQueuesResult", .members = kListQueuesResultMembers, .create = &model::createObject<ListQueuesResult>};

void* accessPurgeQueueRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PurgeQueueRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    default: return nullptr;
  }
}
constexpr model::Member kPurgeQueueRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessPurgeQueueRequest},
};
constexpr model::Shape kPurgeQueueRequestShape{.kind = model::Kind::Structure, .name = "PurgeQueueRequest", .members = kPurgeQueueRequestMembers, .create = &model::createObject<PurgeQueueRequest>};

constexpr model::Shape kPurgeQueueResultShape{.kind = model::Kind::Structure, .name = "PurgeQueueResult", .create = &model::createObject<PurgeQueueResult>};

constexpr std::string_view kMessageSystemAttributeNameValues[] = {"All", "SenderId", "SentTimestamp", "ApproximateReceiveCount", "ApproximateFirstReceiveTimestamp", "SequenceNumber", "MessageDeduplicationId", "MessageGroupId", "AWSTraceHeader", "DeadLetterQueueSourceArn"};
constexpr model::Shape kMessageSystemAttributeNameShape{.kind = model::Kind::String, .name = "MessageSystemAttributeName", .constraint = {.values = kMessageSystemAttributeNameValues}};
constexpr model::Shape kMessageSystemAttributeListShape{.kind = model::Kind::List, .name = "MessageSystemAttributeList", .element = &kMessageSystemAttributeNameShape, .element_name = "MessageSystemAttributeName", .flattened = true, .list = &model::kListOps<std::string>};
constexpr model::Shape kMessageAttributeNameShape{.kind = model::Kind::String, .name = "MessageAttributeName"};
constexpr model::Shape kMessageAttributeNameListShape{.kind = model::Kind::List, .name = "MessageAttributeNameList", .element = &kMessageAttributeNameShape, .element_name = "MessageAttributeName", .flattened = true, .list = &model::kListOps<std::string>};
void* accessReceiveMessageRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReceiveMessageRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.attributeNames, make);
    case 2: return model::field(value.messageSystemAttributeNames, make);
    case 3: return model::field(value.messageAttributeNames, make);
    case 4: return model::field(value.maxNumberOfMessages, make);
    case 5: return model::field(value.visibilityTimeout, make);
    case 6: return model::field(value.waitTimeSeconds, make);
    case 7: return model::field(value.receiveRequestAttemptId, make);
    default: return nullptr;
  }
}
constexpr model::Member kReceiveMessageRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessReceiveMessageRequest},
  {.name = "AttributeNames", .wire_name = "AttributeName", .shape = &kAttributeNameListShape, .index = 1, .access = &accessReceiveMessageRequest, .deprecated = true},
  {.name = "MessageSystemAttributeNames", .wire_name = "MessageSystemAttributeName", .shape = &kMessageSystemAttributeListShape, .index = 2, .access = &accessReceiveMessageRequest},
  {.name = "MessageAttributeNames", .wire_name = "MessageAttributeName", .shape = &kMessageAttributeNameListShape, .index = 3, .access = &accessReceiveMessageRequest},
  {.name = "MaxNumberOfMessages", .wire_name = "MaxNumberOfMessages", .shape = &kNullableIntegerShape, .index = 4, .access = &accessReceiveMessageRequest},
  {.name = "VisibilityTimeout", .wire_name = "VisibilityTimeout", .shape = &kNullableIntegerShape, .index = 5, .access = &accessReceiveMessageRequest},
  {.name = "WaitTimeSeconds", .wire_name = "WaitTimeSeconds", .shape = &kNullableIntegerShape, .index = 6, .access = &accessReceiveMessageRequest},
  {.name = "ReceiveRequestAttemptId", .wire_name = "ReceiveRequestAttemptId", .shape = &kStringShape, .index = 7, .access = &accessReceiveMessageRequest},
};
constexpr model::Shape kReceiveMessageRequestShape{.kind = model::Kind::Structure, .name = "ReceiveMessageRequest", .members = kReceiveMessageRequestMembers, .create = &model::createObject<ReceiveMessageRequest>};

constexpr model::Shape kBinaryShape{.kind = model::Kind::Blob, .name = "Binary"};
constexpr model::Shape kStringListShape{.kind = model::Kind::List, .name = "StringList", .element = &kStringShape, .element_name = "StringListValue", .flattened = true, .list = &model::kListOps<std::string>};
constexpr model::Shape kBinaryListShape{.kind = model::Kind::List, .name = "BinaryList", .element = &kBinaryShape, .element_name = "BinaryListValue", .flattened = true, .list = &model::kListOps<Blob>};
void* accessMessageAttributeValue(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<MessageAttributeValue*>(object);
  switch (index) {
    case 0: return model::field(value.stringValue, make);
    case 1: return model::field(value.binaryValue, make);
    case 2: return model::field(value.stringListValues, make);
    case 3: return model::field(value.binaryListValues, make);
    case 4: return model::field(value.dataType, make);
    default: return nullptr;
  }
}
constexpr model::Member kMessageAttributeValueMembers[] = {
  {.name = "StringValue", .wire_name = "StringValue", .shape = &kStringShape, .index = 0, .access = &accessMessageAttributeValue},
  {.name = "BinaryValue", .wire_name = "BinaryValue", .shape = &kBinaryShape, .index = 1, .access = &accessMessageAttributeValue},
  {.name = "StringListValues", .wire_name = "StringListValue", .shape = &kStringListShape, .index = 2, .access = &accessMessageAttributeValue},
  {.name = "BinaryListValues", .wire_name = "BinaryListValue", .shape = &kBinaryListShape, .index = 3, .access = &accessMessageAttributeValue},
  {.name = "DataType", .wire_name = "DataType", .shape = &kStringShape, .required = true, .index = 4, .access = &accessMessageAttributeValue},
};
constexpr model::Shape kMessageAttributeValueShape{.kind = model::Kind::Structure, .name = "MessageAttributeValue", .members = kMessageAttributeValueMembers};

constexpr model::Shape kMessageSystemAttributeMapShape{.kind = model::Kind::Map, .name = "MessageSystemAttributeMap", .element = &kStringShape, .key = &kMessageSystemAttributeNameShape, .element_name = "Value", .key_name = "Name", .flattened = true, .map = &model::kMapOps<std::string>};
constexpr model::Shape kMessageBodyAttributeMapShape{.kind = model::Kind::Map, .name = "MessageBodyAttributeMap", .element = &kMessageAttributeValueShape, .key = &kStringShape, .element_name = "Value", .key_name = "Name", .flattened = true, .map = &model::kMapOps<MessageAttributeValue>};
void* accessMessage(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Message*>(object);
  switch (index) {
    case 0: return model::field(value.messageId, make);
    case 1: return model::field(value.receiptHandle, make);
    case 2: return model::field(value.md5OfBody, make);
    case 3: return model::field(value.body, make);
    case 4: return model::field(value.attributes, make);
    case 5: return model::field(value.md5OfMessageAttributes, make);
    case 6: return model::field(value.messageAttributes, make);
    default: return nullptr;
  }
}
constexpr model::Member kMessageMembers[] = {
  {.name = "MessageId", .wire_name = "MessageId", .shape = &kStringShape, .index = 0, .access = &accessMessage},
  {.name = "ReceiptHandle", .wire_name = "ReceiptHandle", .shape = &kStringShape, .index = 1, .access = &accessMessage},
  {.name = "MD5OfBody", .wire_name = "MD5OfBody", .shape = &kStringShape, .index = 2, .access = &accessMessage},
  {.name = "Body", .wire_name = "Body", .shape = &kStringShape, .index = 3, .access = &accessMessage},
  {.name = "Attributes", .wire_name = "Attribute", .shape = &kMessageSystemAttributeMapShape, .index = 4, .access = &accessMessage},
  {.name = "MD5OfMessageAttributes", .wire_name = "MD5OfMessageAttributes", .shape = &kStringShape, .index = 5, .access = &accessMessage},
  {.name = "MessageAttributes", .wire_name = "MessageAttribute", .shape = &kMessageBodyAttributeMapShape, .index = 6, .access = &accessMessage},
};
constexpr model::Shape kMessageShape{.kind = model::Kind::Structure, .name = "Message", .members = kMessageMembers};

constexpr model::Shape kMessageListShape{.kind = model::Kind::List, .name = "MessageList", .element = &kMessageShape, .element_name = "Message", .flattened = true, .list = &model::kListOps<Message>};
void* accessReceiveMessageResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ReceiveMessageResult*>(object);
  switch (index) {
    case 0: return model::field(value.messages, make);
    default: return nullptr;
  }
}
constexpr model::Member kReceiveMessageResultMembers[] = {
  {.name = "Messages", .wire_name = "Message", .shape = &kMessageListShape, .index = 0, .access = &accessReceiveMessageResult},
};
constexpr model::Shape kReceiveMessageResultShape{.kind = model::Kind::Structure, .name = "ReceiveMessageResult", .members = kReceiveMessageResultMembers, .create = &model::createObject<ReceiveMessageResult>};

void* accessRemovePermissionRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RemovePermissionRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.label, make);
    default: return nullptr;
  }
}
constexpr model::Member kRemovePermissionRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessRemovePermissionRequest},
  {.name = "Label", .wire_name = "Label", .shape = &kStringShape, .required = true, .index = 1, .access = &accessRemovePermissionRequest},
};
constexpr model::Shape kRemovePermissionRequestShape{.kind = model::Kind::Structure, .name = "RemovePermissionRequest", .members = kRemovePermissionRequestMembers, .create = &model::createObject<RemovePermissionRequest>};

constexpr model::Shape kRemovePermissionResultShape{.kind = model::Kind::Structure, .name = "RemovePermissionResult", .create = &model::createObject<RemovePermissionResult>};

void* accessMessageSystemAttributeValue(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<MessageSystemAttributeValue*>(object);
  switch (index) {
    case 0: return model::field(value.stringValue, make);
    case 1: return model::field(value.binaryValue, make);
    case 2: return model::field(value.stringListValues, make);
    case 3: return model::field(value.binaryListValues, make);
    case 4: return model::field(value.dataType, make);
    default: return nullptr;
  }
}
constexpr model::Member kMessageSystemAttributeValueMembers[] = {
  {.name = "StringValue", .wire_name = "StringValue", .shape = &kStringShape, .index = 0, .access = &accessMessageSystemAttributeValue},
  {.name = "BinaryValue", .wire_name = "BinaryValue", .shape = &kBinaryShape, .index = 1, .access = &accessMessageSystemAttributeValue},
  {.name = "StringListValues", .wire_name = "StringListValue", .shape = &kStringListShape, .index = 2, .access = &accessMessageSystemAttributeValue},
  {.name = "BinaryListValues", .wire_name = "BinaryListValue", .shape = &kBinaryListShape, .index = 3, .access = &accessMessageSystemAttributeValue},
  {.name = "DataType", .wire_name = "DataType", .shape = &kStringShape, .required = true, .index = 4, .access = &accessMessageSystemAttributeValue},
};
constexpr model::Shape kMessageSystemAttributeValueShape{.kind = model::Kind::Structure, .name = "MessageSystemAttributeValue", .members = kMessageSystemAttributeValueMembers};

constexpr std::string_view kMessageSystemAttributeNameForSendsValues[] = {"AWSTraceHeader"};
constexpr model::Shape kMessageSystemAttributeNameForSendsShape{.kind = model::Kind::String, .name = "MessageSystemAttributeNameForSends", .constraint = {.values = kMessageSystemAttributeNameForSendsValues}};
constexpr model::Shape kMessageBodySystemAttributeMapShape{.kind = model::Kind::Map, .name = "MessageBodySystemAttributeMap", .element = &kMessageSystemAttributeValueShape, .key = &kMessageSystemAttributeNameForSendsShape, .element_name = "Value", .key_name = "Name", .flattened = true, .map = &model::kMapOps<MessageSystemAttributeValue>};
void* accessSendMessageRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SendMessageRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.messageBody, make);
    case 2: return model::field(value.delaySeconds, make);
    case 3: return model::field(value.messageAttributes, make);
    case 4: return model::field(value.messageSystemAttributes, make);
    case 5: return model::field(value.messageDeduplicationId, make);
    case 6: return model::field(value.messageGroupId, make);
    default: return nullptr;
  }
}
constexpr model::Member kSendMessageRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessSendMessageRequest},
  {.name = "MessageBody", .wire_name = "MessageBody", .shape = &kStringShape, .required = true, .index = 1, .access = &accessSendMessageRequest},
  {.name = "DelaySeconds", .wire_name = "DelaySeconds", .shape = &kNullableIntegerShape, .index = 2, .access = &accessSendMessageRequest},
  {.name = "MessageAttributes", .wire_name = "MessageAttribute", .shape = &kMessageBodyAttributeMapShape, .index = 3, .access = &accessSendMessageRequest},
  {.name = "MessageSystemAttributes", .wire_name = "MessageSystemAttribute", .shape = &kMessageBodySystemAttributeMapShape, .index = 4, .access = &accessSendMessageRequest},
  {.name = "MessageDeduplicationId", .wire_name = "MessageDeduplicationId", .shape = &kStringShape, .index = 5, .access = &accessSendMessageRequest},
  {.name = "MessageGroupId", .wire_name = "MessageGroupId", .shape = &kStringShape, .index = 6, .access = &accessSendMessageRequest},
};
constexpr model::Shape kSendMessageRequestShape{.kind = model::Kind::Structure, .name = "SendMessageRequest", .members = kSendMessageRequestMembers, .create = &model::createObject<SendMessageRequest>};

void* accessSendMessageResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SendMessageResult*>(object);
  switch (index) {
    case 0: return model::field(value.md5OfMessageBody, make);
    case 1: return model::field(value.md5OfMessageAttributes, make);
    case 2: return model::field(value.md5OfMessageSystemAttributes, make);
    case 3: return model::field(value.messageId, make);
    case 4: return model::field(value.sequenceNumber, make);
    default: return nullptr;
  }
}
constexpr model::Member kSendMessageResultMembers[] = {
  {.name = "MD5OfMessageBody", .wire_name = "MD5OfMessageBody", .shape = &kStringShape, .index = 0, .access = &accessSendMessageResult},
  {.name = "MD5OfMessageAttributes", .wire_name = "MD5OfMessageAttributes", .shape = &kStringShape, .index = 1, .access = &accessSendMessageResult},
  {.name = "MD5OfMessageSystemAttributes", .wire_name = "MD5OfMessageSystemAttributes", .shape = &kStringShape, .index = 2, .access = &accessSendMessageResult},
  {.name = "MessageId", .wire_name = "MessageId", .shape = &kStringShape, .index = 3, .access = &accessSendMessageResult},
  {.name = "SequenceNumber", .wire_name = "SequenceNumber", .shape = &kStringShape, .index = 4, .access = &accessSendMessageResult},
};
constexpr model::Shape kSendMessageResultShape{.kind = model::Kind::Structure, .name = "SendMessageResult", .members = kSendMessageResultMembers, .create = &model::createObject<SendMessageResult>};

void* accessSendMessageBatchRequestEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SendMessageBatchRequestEntry*>(object);
  switch (index) {
    case 0: return model::field(value.id, make);
    case 1: return model::field(value.messageBody, make);
    case 2: return model::field(value.delaySeconds, make);
    case 3: return model::field(value.messageAttributes, make);
    case 4: return model::field(value.messageSystemAttributes, make);
    case 5: return model::field(value.messageDeduplicationId, make);
    case 6: return model::field(value.messageGroupId, make);
    default: return nullptr;
  }
}
constexpr model::Member kSendMessageBatchRequestEntryMembers[] = {
  {.name = "Id", .wire_name = "Id", .shape = &kStringShape, .required = true, .index = 0, .access = &accessSendMessageBatchRequestEntry},
  {.name = "MessageBody", .wire_name = "MessageBody", .shape = &kStringShape, .required = true, .index = 1, .access = &accessSendMessageBatchRequestEntry},
  {.name = "DelaySeconds", .wire_name = "DelaySeconds", .shape = &kNullableIntegerShape, .index = 2, .access = &accessSendMessageBatchRequestEntry},
  {.name = "MessageAttributes", .wire_name = "MessageAttribute", .shape = &kMessageBodyAttributeMapShape, .index = 3, .access = &accessSendMessageBatchRequestEntry},
  {.name = "MessageSystemAttributes", .wire_name = "MessageSystemAttribute", .shape = &kMessageBodySystemAttributeMapShape, .index = 4, .access = &accessSendMessageBatchRequestEntry},
  {.name = "MessageDeduplicationId", .wire_name = "MessageDeduplicationId", .shape = &kStringShape, .index = 5, .access = &accessSendMessageBatchRequestEntry},
  {.name = "MessageGroupId", .wire_name = "MessageGroupId", .shape = &kStringShape, .index = 6, .access = &accessSendMessageBatchRequestEntry},
};
constexpr model::Shape kSendMessageBatchRequestEntryShape{.kind = model::Kind::Structure, .name = "SendMessageBatchRequestEntry", .members = kSendMessageBatchRequestEntryMembers};

constexpr model::Shape kSendMessageBatchRequestEntryListShape{.kind = model::Kind::List, .name = "SendMessageBatchRequestEntryList", .element = &kSendMessageBatchRequestEntryShape, .element_name = "SendMessageBatchRequestEntry", .flattened = true, .list = &model::kListOps<SendMessageBatchRequestEntry>};
void* accessSendMessageBatchRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SendMessageBatchRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.entries, make);
    default: return nullptr;
  }
}
constexpr model::Member kSendMessageBatchRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessSendMessageBatchRequest},
  {.name = "Entries", .wire_name = "SendMessageBatchRequestEntry", .shape = &kSendMessageBatchRequestEntryListShape, .required = true, .index = 1, .access = &accessSendMessageBatchRequest},
};
constexpr model::Shape kSendMessageBatchRequestShape{.kind = model::Kind::Structure, .name = "SendMessageBatchRequest", .members = kSendMessageBatchRequestMembers, .create = &model::createObject<SendMessageBatchRequest>};

void* accessSendMessageBatchResultEntry(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SendMessageBatchResultEntry*>(object);
  switch (index) {
    case 0: return model::field(value.id, make);
    case 1: return model::field(value.messageId, make);
    case 2: return model::field(value.md5OfMessageBody, make);
    case 3: return model::field(value.md5OfMessageAttributes, make);
    case 4: return model::field(value.md5OfMessageSystemAttributes, make);
    case 5: return model::field(value.sequenceNumber, make);
    default: return nullptr;
  }
}
constexpr model::Member kSendMessageBatchResultEntryMembers[] = {
  {.name = "Id", .wire_name = "Id", .shape = &kStringShape, .required = true, .index = 0, .access = &accessSendMessageBatchResultEntry},
  {.name = "MessageId", .wire_name = "MessageId", .shape = &kStringShape, .required = true, .index = 1, .access = &accessSendMessageBatchResultEntry},
  {.name = "MD5OfMessageBody", .wire_name = "MD5OfMessageBody", .shape = &kStringShape, .required = true, .index = 2, .access = &accessSendMessageBatchResultEntry},
  {.name = "MD5OfMessageAttributes", .wire_name = "MD5OfMessageAttributes", .shape = &kStringShape, .index = 3, .access = &accessSendMessageBatchResultEntry},
  {.name = "MD5OfMessageSystemAttributes", .wire_name = "MD5OfMessageSystemAttributes", .shape = &kStringShape, .index = 4, .access = &accessSendMessageBatchResultEntry},
  {.name = "SequenceNumber", .wire_name = "SequenceNumber", .shape = &kStringShape, .index = 5, .access = &accessSendMessageBatchResultEntry},
};
constexpr model::Shape kSendMessageBatchResultEntryShape{.kind = model::Kind::Structure, .name = "SendMessageBatchResultEntry", .members = kSendMessageBatchResultEntryMembers};

constexpr model::Shape kSendMessageBatchResultEntryListShape{.kind = model::Kind::List, .name = "SendMessageBatchResultEntryList", .element = &kSendMessageBatchResultEntryShape, .element_name = "SendMessageBatchResultEntry", .flattened = true, .list = &model::kListOps<SendMessageBatchResultEntry>};
void* accessSendMessageBatchResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SendMessageBatchResult*>(object);
  switch (index) {
    case 0: return model::field(value.successful, make);
    case 1: return model::field(value.failed, make);
    default: return nullptr;
  }
}
constexpr model::Member kSendMessageBatchResultMembers[] = {
  {.name = "Successful", .wire_name = "SendMessageBatchResultEntry", .shape = &kSendMessageBatchResultEntryListShape, .required = true, .index = 0, .access = &accessSendMessageBatchResult},
  {.name = "Failed", .wire_name = "BatchResultErrorEntry", .shape = &kBatchResultErrorEntryListShape, .required = true, .index = 1, .access = &accessSendMessageBatchResult},
};
constexpr model::Shape kSendMessageBatchResultShape{.kind = model::Kind::Structure, .name = "SendMessageBatchResult", .members = kSendMessageBatchResultMembers, .create = &model::createObject<SendMessageBatchResult>};

void* accessSetQueueAttributesRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SetQueueAttributesRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.attributes, make);
    default: return nullptr;
  }
}
constexpr model::Member kSetQueueAttributesRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessSetQueueAttributesRequest},
  {.name = "Attributes", .wire_name = "Attribute", .shape = &kQueueAttributeMapShape, .required = true, .index = 1, .access = &accessSetQueueAttributesRequest},
};
constexpr model::Shape kSetQueueAttributesRequestShape{.kind = model::Kind::Structure, .name = "SetQueueAttributesRequest", .members = kSetQueueAttributesRequestMembers, .create = &model::createObject<SetQueueAttributesRequest>};

constexpr model::Shape kSetQueueAttributesResultShape{.kind = model::Kind::Structure, .name = "SetQueueAttributesResult", .create = &model::createObject<SetQueueAttributesResult>};

void* accessStartMessageMoveTaskRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<StartMessageMoveTaskRequest*>(object);
  switch (index) {
    case 0: return model::field(value.sourceArn, make);
    case 1: return model::field(value.destinationArn, make);
    case 2: return model::field(value.maxNumberOfMessagesPerSecond, make);
    default: return nullptr;
  }
}
constexpr model::Member kStartMessageMoveTaskRequestMembers[] = {
  {.name = "SourceArn", .wire_name = "SourceArn", .shape = &kStringShape, .required = true, .index = 0, .access = &accessStartMessageMoveTaskRequest},
  {.name = "DestinationArn", .wire_name = "DestinationArn", .shape = &kStringShape, .index = 1, .access = &accessStartMessageMoveTaskRequest},
  {.name = "MaxNumberOfMessagesPerSecond", .wire_name = "MaxNumberOfMessagesPerSecond", .shape = &kNullableIntegerShape, .index = 2, .access = &accessStartMessageMoveTaskRequest},
};
constexpr model::Shape kStartMessageMoveTaskRequestShape{.kind = model::Kind::Structure, .name = "StartMessageMoveTaskRequest", .members = kStartMessageMoveTaskRequestMembers, .create = &model::createObject<StartMessageMoveTaskRequest>};

void* accessStartMessageMoveTaskResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<StartMessageMoveTaskResult*>(object);
  switch (index) {
    case 0: return model::field(value.taskHandle, make);
    default: return nullptr;
  }
}
constexpr model::Member kStartMessageMoveTaskResultMembers[] = {
  {.name = "TaskHandle", .wire_name = "TaskHandle", .shape = &kStringShape, .index = 0, .access = &accessStartMessageMoveTaskResult},
};
constexpr model::Shape kStartMessageMoveTaskResultShape{.kind = model::Kind::Structure, .name = "StartMessageMoveTaskResult", .members = kStartMessageMoveTaskResultMembers, .create = &model::createObject<StartMessageMoveTaskResult>};

void* accessTagQueueRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TagQueueRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kTagQueueRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessTagQueueRequest},
  {.name = "Tags", .wire_name = "Tag", .shape = &kTagMapShape, .required = true, .index = 1, .access = &accessTagQueueRequest},
};
constexpr model::Shape kTagQueueRequestShape{.kind = model::Kind::Structure, .name = "TagQueueRequest", .members = kTagQueueRequestMembers, .create = &model::createObject<TagQueueRequest>};

constexpr model::Shape kTagQueueResultShape{.kind = model::Kind::Structure, .name = "TagQueueResult", .create = &model::createObject<TagQueueResult>};

constexpr model::Shape kTagKeyListShape{.kind = model::Kind::List, .name = "TagKeyList", .element = &kTagKeyShape, .element_name = "TagKey", .flattened = true, .list = &model::kListOps<std::string>};
void* accessUntagQueueRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UntagQueueRequest*>(object);
  switch (index) {
    case 0: return model::field(value.queueUrl, make);
    case 1: return model::field(value.tagKeys, make);
    default: return nullptr;
  }
}
constexpr model::Member kUntagQueueRequestMembers[] = {
  {.name = "QueueUrl", .wire_name = "QueueUrl", .shape = &kStringShape, .required = true, .index = 0, .access = &accessUntagQueueRequest},
  {.name = "TagKeys", .wire_name = "TagKey", .shape = &kTagKeyListShape, .required = true, .index = 1, .access = &accessUntagQueueRequest},
};
constexpr model::Shape kUntagQueueRequestShape{.kind = model::Kind::Structure, .name = "UntagQueueRequest", .members = kUntagQueueRequestMembers, .create = &model::createObject<UntagQueueRequest>};

constexpr model::Shape kUntagQueueResultShape{.kind = model::Kind::Structure, .name = "UntagQueueResult", .create = &model::createObject<UntagQueueResult>};

}  // namespace

const model::Shape& AddPermissionRequest::shape() { return kAddPermissionRequestShape; }
const model::Shape& AddPermissionResult::shape() { return kAddPermissionResultShape; }
const model::Shape& CancelMessageMoveTaskRequest::shape() { return kCancelMessageMoveTaskRequestShape; }
const model::Shape& CancelMessageMoveTaskResult::shape() { return kCancelMessageMoveTaskResultShape; }
const model::Shape& ChangeMessageVisibilityRequest::shape() { return kChangeMessageVisibilityRequestShape; }
const model::Shape& ChangeMessageVisibilityResult::shape() { return kChangeMessageVisibilityResultShape; }
const model::Shape& ChangeMessageVisibilityBatchRequestEntry::shape() { return kChangeMessageVisibilityBatchRequestEntryShape; }
const model::Shape& ChangeMessageVisibilityBatchRequest::shape() { return kChangeMessageVisibilityBatchRequestShape; }
const model::Shape& ChangeMessageVisibilityBatchResultEntry::shape() { return kChangeMessageVisibilityBatchResultEntryShape; }
const model::Shape& BatchResultErrorEntry::shape() { return kBatchResultErrorEntryShape; }
const model::Shape& ChangeMessageVisibilityBatchResult::shape() { return kChangeMessageVisibilityBatchResultShape; }
const model::Shape& CreateQueueRequest::shape() { return kCreateQueueRequestShape; }
const model::Shape& CreateQueueResult::shape() { return kCreateQueueResultShape; }
const model::Shape& DeleteMessageRequest::shape() { return kDeleteMessageRequestShape; }
const model::Shape& DeleteMessageResult::shape() { return kDeleteMessageResultShape; }
const model::Shape& DeleteMessageBatchRequestEntry::shape() { return kDeleteMessageBatchRequestEntryShape; }
const model::Shape& DeleteMessageBatchRequest::shape() { return kDeleteMessageBatchRequestShape; }
const model::Shape& DeleteMessageBatchResultEntry::shape() { return kDeleteMessageBatchResultEntryShape; }
const model::Shape& DeleteMessageBatchResult::shape() { return kDeleteMessageBatchResultShape; }
const model::Shape& DeleteQueueRequest::shape() { return kDeleteQueueRequestShape; }
const model::Shape& DeleteQueueResult::shape() { return kDeleteQueueResultShape; }
const model::Shape& GetQueueAttributesRequest::shape() { return kGetQueueAttributesRequestShape; }
const model::Shape& GetQueueAttributesResult::shape() { return kGetQueueAttributesResultShape; }
const model::Shape& GetQueueUrlRequest::shape() { return kGetQueueUrlRequestShape; }
const model::Shape& GetQueueUrlResult::shape() { return kGetQueueUrlResultShape; }
const model::Shape& ListDeadLetterSourceQueuesRequest::shape() { return kListDeadLetterSourceQueuesRequestShape; }
const model::Shape& ListDeadLetterSourceQueuesResult::shape() { return kListDeadLetterSourceQueuesResultShape; }
const model::Shape& ListMessageMoveTasksRequest::shape() { return kListMessageMoveTasksRequestShape; }
const model::Shape& ListMessageMoveTasksResultEntry::shape() { return kListMessageMoveTasksResultEntryShape; }
const model::Shape& ListMessageMoveTasksResult::shape() { return kListMessageMoveTasksResultShape; }
const model::Shape& ListQueueTagsRequest::shape() { return kListQueueTagsRequestShape; }
const model::Shape& ListQueueTagsResult::shape() { return kListQueueTagsResultShape; }
const model::Shape& ListQueuesRequest::shape() { return kListQueuesRequestShape; }
const model::Shape& ListQueuesResult::shape() { return kListQueuesResultShape; }
const model::Shape& PurgeQueueRequest::shape() { return kPurgeQueueRequestShape; }
const model::Shape& PurgeQueueResult::shape() { return kPurgeQueueResultShape; }
const model::Shape& ReceiveMessageRequest::shape() { return kReceiveMessageRequestShape; }
const model::Shape& MessageAttributeValue::shape() { return kMessageAttributeValueShape; }
const model::Shape& Message::shape() { return kMessageShape; }
const model::Shape& ReceiveMessageResult::shape() { return kReceiveMessageResultShape; }
const model::Shape& RemovePermissionRequest::shape() { return kRemovePermissionRequestShape; }
const model::Shape& RemovePermissionResult::shape() { return kRemovePermissionResultShape; }
const model::Shape& MessageSystemAttributeValue::shape() { return kMessageSystemAttributeValueShape; }
const model::Shape& SendMessageRequest::shape() { return kSendMessageRequestShape; }
const model::Shape& SendMessageResult::shape() { return kSendMessageResultShape; }
const model::Shape& SendMessageBatchRequestEntry::shape() { return kSendMessageBatchRequestEntryShape; }
const model::Shape& SendMessageBatchRequest::shape() { return kSendMessageBatchRequestShape; }
const model::Shape& SendMessageBatchResultEntry::shape() { return kSendMessageBatchResultEntryShape; }
const model::Shape& SendMessageBatchResult::shape() { return kSendMessageBatchResultShape; }
const model::Shape& SetQueueAttributesRequest::shape() { return kSetQueueAttributesRequestShape; }
const model::Shape& SetQueueAttributesResult::shape() { return kSetQueueAttributesResultShape; }
const model::Shape& StartMessageMoveTaskRequest::shape() { return kStartMessageMoveTaskRequestShape; }
const model::Shape& StartMessageMoveTaskResult::shape() { return kStartMessageMoveTaskResultShape; }
const model::Shape& TagQueueRequest::shape() { return kTagQueueRequestShape; }
const model::Shape& TagQueueResult::shape() { return kTagQueueResultShape; }
const model::Shape& UntagQueueRequest::shape() { return kUntagQueueRequestShape; }
const model::Shape& UntagQueueResult::shape() { return kUntagQueueResultShape; }

namespace {

constexpr model::OperationModel kOperations[] = {
  {.name = "AddPermission", .request = &kAddPermissionRequestShape, .result = &kAddPermissionResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "CancelMessageMoveTask", .request = &kCancelMessageMoveTaskRequestShape, .result = &kCancelMessageMoveTaskResultShape, .has_output = true, .result_wrapper = "CancelMessageMoveTaskResult", .http_method = "POST", .http_uri = "/"},
  {.name = "ChangeMessageVisibility", .request = &kChangeMessageVisibilityRequestShape, .result = &kChangeMessageVisibilityResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "ChangeMessageVisibilityBatch", .request = &kChangeMessageVisibilityBatchRequestShape, .result = &kChangeMessageVisibilityBatchResultShape, .has_output = true, .result_wrapper = "ChangeMessageVisibilityBatchResult", .http_method = "POST", .http_uri = "/"},
  {.name = "CreateQueue", .request = &kCreateQueueRequestShape, .result = &kCreateQueueResultShape, .has_output = true, .result_wrapper = "CreateQueueResult", .http_method = "POST", .http_uri = "/"},
  {.name = "DeleteMessage", .request = &kDeleteMessageRequestShape, .result = &kDeleteMessageResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "DeleteMessageBatch", .request = &kDeleteMessageBatchRequestShape, .result = &kDeleteMessageBatchResultShape, .has_output = true, .result_wrapper = "DeleteMessageBatchResult", .http_method = "POST", .http_uri = "/"},
  {.name = "DeleteQueue", .request = &kDeleteQueueRequestShape, .result = &kDeleteQueueResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "GetQueueAttributes", .request = &kGetQueueAttributesRequestShape, .result = &kGetQueueAttributesResultShape, .has_output = true, .result_wrapper = "GetQueueAttributesResult", .http_method = "POST", .http_uri = "/"},
  {.name = "GetQueueUrl", .request = &kGetQueueUrlRequestShape, .result = &kGetQueueUrlResultShape, .has_output = true, .result_wrapper = "GetQueueUrlResult", .http_method = "POST", .http_uri = "/"},
  {.name = "ListDeadLetterSourceQueues", .request = &kListDeadLetterSourceQueuesRequestShape, .result = &kListDeadLetterSourceQueuesResultShape, .has_output = true, .result_wrapper = "ListDeadLetterSourceQueuesResult", .http_method = "POST", .http_uri = "/"},
  {.name = "ListMessageMoveTasks", .request = &kListMessageMoveTasksRequestShape, .result = &kListMessageMoveTasksResultShape, .has_output = true, .result_wrapper = "ListMessageMoveTasksResult", .http_method = "POST", .http_uri = "/"},
  {.name = "ListQueueTags", .request = &kListQueueTagsRequestShape, .result = &kListQueueTagsResultShape, .has_output = true, .result_wrapper = "ListQueueTagsResult", .http_method = "POST", .http_uri = "/"},
  {.name = "ListQueues", .request = &kListQueuesRequestShape, .result = &kListQueuesResultShape, .has_output = true, .result_wrapper = "ListQueuesResult", .http_method = "POST", .http_uri = "/"},
  {.name = "PurgeQueue", .request = &kPurgeQueueRequestShape, .result = &kPurgeQueueResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "ReceiveMessage", .request = &kReceiveMessageRequestShape, .result = &kReceiveMessageResultShape, .has_output = true, .result_wrapper = "ReceiveMessageResult", .http_method = "POST", .http_uri = "/"},
  {.name = "RemovePermission", .request = &kRemovePermissionRequestShape, .result = &kRemovePermissionResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "SendMessage", .request = &kSendMessageRequestShape, .result = &kSendMessageResultShape, .has_output = true, .result_wrapper = "SendMessageResult", .http_method = "POST", .http_uri = "/"},
  {.name = "SendMessageBatch", .request = &kSendMessageBatchRequestShape, .result = &kSendMessageBatchResultShape, .has_output = true, .result_wrapper = "SendMessageBatchResult", .http_method = "POST", .http_uri = "/"},
  {.name = "SetQueueAttributes", .request = &kSetQueueAttributesRequestShape, .result = &kSetQueueAttributesResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "StartMessageMoveTask", .request = &kStartMessageMoveTaskRequestShape, .result = &kStartMessageMoveTaskResultShape, .has_output = true, .result_wrapper = "StartMessageMoveTaskResult", .http_method = "POST", .http_uri = "/"},
  {.name = "TagQueue", .request = &kTagQueueRequestShape, .result = &kTagQueueResultShape, .http_method = "POST", .http_uri = "/"},
  {.name = "UntagQueue", .request = &kUntagQueueRequestShape, .result = &kUntagQueueResultShape, .http_method = "POST", .http_uri = "/"},
};

constexpr model::ErrorModel kErrors[] = {
  {.name = "BatchEntryIdsNotDistinct", .query_code = "AWS.SimpleQueueService.BatchEntryIdsNotDistinct", .http_status = 400, .shape = nullptr},
  {.name = "BatchRequestTooLong", .query_code = "AWS.SimpleQueueService.BatchRequestTooLong", .http_status = 400, .shape = nullptr},
  {.name = "EmptyBatchRequest", .query_code = "AWS.SimpleQueueService.EmptyBatchRequest", .http_status = 400, .shape = nullptr},
  {.name = "InvalidAddress", .query_code = "", .http_status = 404, .shape = nullptr},
  {.name = "InvalidAttributeName", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "InvalidAttributeValue", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "InvalidBatchEntryId", .query_code = "AWS.SimpleQueueService.InvalidBatchEntryId", .http_status = 400, .shape = nullptr},
  {.name = "InvalidIdFormat", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "InvalidMessageContents", .query_code = "", .http_status = 400, .shape = nullptr},
  {.name = "InvalidSecurity", .query_code = "", .http_status = 403, .shape = nullptr},
  {.name = "KmsAccessDenied", .query_code = "KMS.AccessDeniedException", .http_status = 400, .shape = nullptr},
  {.name = "KmsDisabled", .query_code = "KMS.DisabledException", .http_status = 400, .shape = nullptr},
  {.name = "KmsInvalidKeyUsage", .query_code = "KMS.InvalidKeyUsageException", .http_status = 400, .shape = nullptr},
  {.name = "KmsInvalidState", .query_code = "KMS.InvalidStateException", .http_status = 400, .shape = nullptr},
  {.name = "KmsNotFound", .query_code = "KMS.NotFoundException", .http_status = 400, .shape = nullptr},
  {.name = "KmsOptInRequired", .query_code = "KMS.OptInRequired", .http_status = 403, .shape = nullptr},
  {.name = "KmsThrottled", .query_code = "KMS.ThrottlingException", .http_status = 400, .shape = nullptr},
  {.name = "MessageNotInflight", .query_code = "AWS.SimpleQueueService.MessageNotInflight", .http_status = 400, .shape = nullptr},
  {.name = "OverLimit", .query_code = "", .http_status = 403, .shape = nullptr},
  {.name = "PurgeQueueInProgress", .query_code = "AWS.SimpleQueueService.PurgeQueueInProgress", .http_status = 403, .shape = nullptr},
  {.name = "QueueDeletedRecently", .query_code = "AWS.SimpleQueueService.QueueDeletedRecently", .http_status = 400, .shape = nullptr},
  {.name = "QueueDoesNotExist", .query_code = "AWS.SimpleQueueService.NonExistentQueue", .http_status = 400, .shape = nullptr},
  {.name = "QueueNameExists", .query_code = "QueueAlreadyExists", .http_status = 400, .shape = nullptr},
  {.name = "ReceiptHandleIsInvalid", .query_code = "", .http_status = 404, .shape = nullptr},
  {.name = "RequestThrottled", .query_code = "", .http_status = 403, .shape = nullptr},
  {.name = "ResourceNotFoundException", .query_code = "", .http_status = 404, .shape = nullptr},
  {.name = "TooManyEntriesInBatchRequest", .query_code = "AWS.SimpleQueueService.TooManyEntriesInBatchRequest", .http_status = 400, .shape = nullptr},
  {.name = "UnsupportedOperation", .query_code = "AWS.SimpleQueueService.UnsupportedOperation", .http_status = 400, .shape = nullptr},
};

constexpr model::Protocol kProtocols[] = {model::Protocol::AwsJson, model::Protocol::AwsQuery};

constexpr model::ServiceModel kService{
  .name = "sqs",
  .signing_name = "sqs",
  .target_prefix = "AmazonSQS",
  .json_version = "1.0",
  .api_version = "2012-11-05",
  .xml_namespace = "http://queue.amazonaws.com/doc/2012-11-05/",
  .error_namespace = "com.amazonaws.sqs",
  .query_compatible = true,
  .protocols = kProtocols,
  .operations = kOperations,
  .errors = kErrors,
};

}  // namespace

const model::ServiceModel& serviceModel() { return kService; }

AddPermissionResult SqsOperations::addPermission(const AddPermissionRequest& request) {
  AddPermissionResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::AddPermission), region_, &request, &result);
  return result;
}
CancelMessageMoveTaskResult SqsOperations::cancelMessageMoveTask(const CancelMessageMoveTaskRequest& request) {
  CancelMessageMoveTaskResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CancelMessageMoveTask), region_, &request, &result);
  return result;
}
ChangeMessageVisibilityResult SqsOperations::changeMessageVisibility(const ChangeMessageVisibilityRequest& request) {
  ChangeMessageVisibilityResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ChangeMessageVisibility), region_, &request, &result);
  return result;
}
ChangeMessageVisibilityBatchResult SqsOperations::changeMessageVisibilityBatch(const ChangeMessageVisibilityBatchRequest& request) {
  ChangeMessageVisibilityBatchResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ChangeMessageVisibilityBatch), region_, &request, &result);
  return result;
}
CreateQueueResult SqsOperations::createQueue(const CreateQueueRequest& request) {
  CreateQueueResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateQueue), region_, &request, &result);
  return result;
}
DeleteMessageResult SqsOperations::deleteMessage(const DeleteMessageRequest& request) {
  DeleteMessageResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteMessage), region_, &request, &result);
  return result;
}
DeleteMessageBatchResult SqsOperations::deleteMessageBatch(const DeleteMessageBatchRequest& request) {
  DeleteMessageBatchResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteMessageBatch), region_, &request, &result);
  return result;
}
DeleteQueueResult SqsOperations::deleteQueue(const DeleteQueueRequest& request) {
  DeleteQueueResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteQueue), region_, &request, &result);
  return result;
}
GetQueueAttributesResult SqsOperations::getQueueAttributes(const GetQueueAttributesRequest& request) {
  GetQueueAttributesResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::GetQueueAttributes), region_, &request, &result);
  return result;
}
GetQueueUrlResult SqsOperations::getQueueUrl(const GetQueueUrlRequest& request) {
  GetQueueUrlResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::GetQueueUrl), region_, &request, &result);
  return result;
}
ListDeadLetterSourceQueuesResult SqsOperations::listDeadLetterSourceQueues(const ListDeadLetterSourceQueuesRequest& request) {
  ListDeadLetterSourceQueuesResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListDeadLetterSourceQueues), region_, &request, &result);
  return result;
}
ListMessageMoveTasksResult SqsOperations::listMessageMoveTasks(const ListMessageMoveTasksRequest& request) {
  ListMessageMoveTasksResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListMessageMoveTasks), region_, &request, &result);
  return result;
}
ListQueueTagsResult SqsOperations::listQueueTags(const ListQueueTagsRequest& request) {
  ListQueueTagsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListQueueTags), region_, &request, &result);
  return result;
}
ListQueuesResult SqsOperations::listQueues(const ListQueuesRequest& request) {
  ListQueuesResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListQueues), region_, &request, &result);
  return result;
}
PurgeQueueResult SqsOperations::purgeQueue(const PurgeQueueRequest& request) {
  PurgeQueueResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::PurgeQueue), region_, &request, &result);
  return result;
}
ReceiveMessageResult SqsOperations::receiveMessage(const ReceiveMessageRequest& request) {
  ReceiveMessageResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ReceiveMessage), region_, &request, &result);
  return result;
}
RemovePermissionResult SqsOperations::removePermission(const RemovePermissionRequest& request) {
  RemovePermissionResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::RemovePermission), region_, &request, &result);
  return result;
}
SendMessageResult SqsOperations::sendMessage(const SendMessageRequest& request) {
  SendMessageResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::SendMessage), region_, &request, &result);
  return result;
}
SendMessageBatchResult SqsOperations::sendMessageBatch(const SendMessageBatchRequest& request) {
  SendMessageBatchResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::SendMessageBatch), region_, &request, &result);
  return result;
}
SetQueueAttributesResult SqsOperations::setQueueAttributes(const SetQueueAttributesRequest& request) {
  SetQueueAttributesResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::SetQueueAttributes), region_, &request, &result);
  return result;
}
StartMessageMoveTaskResult SqsOperations::startMessageMoveTask(const StartMessageMoveTaskRequest& request) {
  StartMessageMoveTaskResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::StartMessageMoveTask), region_, &request, &result);
  return result;
}
TagQueueResult SqsOperations::tagQueue(const TagQueueRequest& request) {
  TagQueueResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::TagQueue), region_, &request, &result);
  return result;
}
UntagQueueResult SqsOperations::untagQueue(const UntagQueueRequest& request) {
  UntagQueueResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UntagQueue), region_, &request, &result);
  return result;
}

}  // namespace squall::sqs
