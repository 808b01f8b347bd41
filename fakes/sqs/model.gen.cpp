// sqs/model.gen.cpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 8a2931317e8f921e62ba97f4e8a3729acff2a5b524b842533f4c3f8612bd6733
// clang-format off
#include <squall/sqs/model.gen.hpp>

#include "core/invoke.hpp"
#include "core/model.hpp"

namespace squall::sqs {
namespace {

constexpr model::Shape kStringShape{.kind = model::Kind::String, .name = "String"};
constexpr model::Shape kAWSAccountIdListShape{.kind = model::Kind::List, .name = "AWSAccountIdList", .element = &kStringShape, .element_name = "AWSAccountId", .flattened = true, .list = &model::kListOps<std::string>};
constexpr model::Shape kActionNameListShape{.kind = model::Kind::List, .name = "ActionNameList", .element = &kStringShape, .element_name = "ActionName", .flattened = true, .list = &model::kListOps<std::string>};
constexpr model::Member kAddPermissionRequestMembers[] = {
  model::member<&AddPermissionRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&AddPermissionRequest::label>("Label", kStringShape, true),
  model::member<&AddPermissionRequest::awsAccountIds>("AWSAccountIds", kAWSAccountIdListShape, true, "AWSAccountId"),
  model::member<&AddPermissionRequest::actions>("Actions", kActionNameListShape, true, "ActionName"),
};
constexpr model::Shape kAddPermissionRequestShape{.kind = model::Kind::Structure, .name = "AddPermissionRequest", .members = kAddPermissionRequestMembers, .create = &model::createObject<AddPermissionRequest>};

constexpr model::Shape kAddPermissionResultShape{.kind = model::Kind::Structure, .name = "AddPermissionResult", .create = &model::createObject<AddPermissionResult>};

constexpr model::Member kCancelMessageMoveTaskRequestMembers[] = {
  model::member<&CancelMessageMoveTaskRequest::taskHandle>("TaskHandle", kStringShape, true),
};
constexpr model::Shape kCancelMessageMoveTaskRequestShape{.kind = model::Kind::Structure, .name = "CancelMessageMoveTaskRequest", .members = kCancelMessageMoveTaskRequestMembers, .create = &model::createObject<CancelMessageMoveTaskRequest>};

constexpr model::Shape kLongShape{.kind = model::Kind::Long, .name = "Long"};
constexpr model::Member kCancelMessageMoveTaskResultMembers[] = {
  model::member<&CancelMessageMoveTaskResult::approximateNumberOfMessagesMoved>("ApproximateNumberOfMessagesMoved", kLongShape),
};
constexpr model::Shape kCancelMessageMoveTaskResultShape{.kind = model::Kind::Structure, .name = "CancelMessageMoveTaskResult", .members = kCancelMessageMoveTaskResultMembers, .create = &model::createObject<CancelMessageMoveTaskResult>};

constexpr model::Shape kNullableIntegerShape{.kind = model::Kind::Integer, .name = "NullableInteger"};
constexpr model::Member kChangeMessageVisibilityRequestMembers[] = {
  model::member<&ChangeMessageVisibilityRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&ChangeMessageVisibilityRequest::receiptHandle>("ReceiptHandle", kStringShape, true),
  model::member<&ChangeMessageVisibilityRequest::visibilityTimeout>("VisibilityTimeout", kNullableIntegerShape, true),
};
constexpr model::Shape kChangeMessageVisibilityRequestShape{.kind = model::Kind::Structure, .name = "ChangeMessageVisibilityRequest", .members = kChangeMessageVisibilityRequestMembers, .create = &model::createObject<ChangeMessageVisibilityRequest>};

constexpr model::Shape kChangeMessageVisibilityResultShape{.kind = model::Kind::Structure, .name = "ChangeMessageVisibilityResult", .create = &model::createObject<ChangeMessageVisibilityResult>};

constexpr model::Member kChangeMessageVisibilityBatchRequestEntryMembers[] = {
  model::member<&ChangeMessageVisibilityBatchRequestEntry::id>("Id", kStringShape, true),
  model::member<&ChangeMessageVisibilityBatchRequestEntry::receiptHandle>("ReceiptHandle", kStringShape, true),
  model::member<&ChangeMessageVisibilityBatchRequestEntry::visibilityTimeout>("VisibilityTimeout", kNullableIntegerShape),
};
constexpr model::Shape kChangeMessageVisibilityBatchRequestEntryShape{.kind = model::Kind::Structure, .name = "ChangeMessageVisibilityBatchRequestEntry", .members = kChangeMessageVisibilityBatchRequestEntryMembers};

constexpr model::Shape kChangeMessageVisibilityBatchRequestEntryListShape{.kind = model::Kind::List, .name = "ChangeMessageVisibilityBatchRequestEntryList", .element = &kChangeMessageVisibilityBatchRequestEntryShape, .element_name = "ChangeMessageVisibilityBatchRequestEntry", .flattened = true, .list = &model::kListOps<ChangeMessageVisibilityBatchRequestEntry>};
constexpr model::Member kChangeMessageVisibilityBatchRequestMembers[] = {
  model::member<&ChangeMessageVisibilityBatchRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&ChangeMessageVisibilityBatchRequest::entries>("Entries", kChangeMessageVisibilityBatchRequestEntryListShape, true, "ChangeMessageVisibilityBatchRequestEntry"),
};
constexpr model::Shape kChangeMessageVisibilityBatchRequestShape{.kind = model::Kind::Structure, .name = "ChangeMessageVisibilityBatchRequest", .members = kChangeMessageVisibilityBatchRequestMembers, .create = &model::createObject<ChangeMessageVisibilityBatchRequest>};

constexpr model::Member kChangeMessageVisibilityBatchResultEntryMembers[] = {
  model::member<&ChangeMessageVisibilityBatchResultEntry::id>("Id", kStringShape, true),
};
constexpr model::Shape kChangeMessageVisibilityBatchResultEntryShape{.kind = model::Kind::Structure, .name = "ChangeMessageVisibilityBatchResultEntry", .members = kChangeMessageVisibilityBatchResultEntryMembers};

constexpr model::Shape kBooleanShape{.kind = model::Kind::Boolean, .name = "Boolean"};
constexpr model::Member kBatchResultErrorEntryMembers[] = {
  model::member<&BatchResultErrorEntry::id>("Id", kStringShape, true),
  model::member<&BatchResultErrorEntry::senderFault>("SenderFault", kBooleanShape, true),
  model::member<&BatchResultErrorEntry::code>("Code", kStringShape, true),
  model::member<&BatchResultErrorEntry::message>("Message", kStringShape),
};
constexpr model::Shape kBatchResultErrorEntryShape{.kind = model::Kind::Structure, .name = "BatchResultErrorEntry", .members = kBatchResultErrorEntryMembers};

constexpr model::Shape kChangeMessageVisibilityBatchResultEntryListShape{.kind = model::Kind::List, .name = "ChangeMessageVisibilityBatchResultEntryList", .element = &kChangeMessageVisibilityBatchResultEntryShape, .element_name = "ChangeMessageVisibilityBatchResultEntry", .flattened = true, .list = &model::kListOps<ChangeMessageVisibilityBatchResultEntry>};
constexpr model::Shape kBatchResultErrorEntryListShape{.kind = model::Kind::List, .name = "BatchResultErrorEntryList", .element = &kBatchResultErrorEntryShape, .element_name = "BatchResultErrorEntry", .flattened = true, .list = &model::kListOps<BatchResultErrorEntry>};
constexpr model::Member kChangeMessageVisibilityBatchResultMembers[] = {
  model::member<&ChangeMessageVisibilityBatchResult::successful>("Successful", kChangeMessageVisibilityBatchResultEntryListShape, true, "ChangeMessageVisibilityBatchResultEntry"),
  model::member<&ChangeMessageVisibilityBatchResult::failed>("Failed", kBatchResultErrorEntryListShape, true, "BatchResultErrorEntry"),
};
constexpr model::Shape kChangeMessageVisibilityBatchResultShape{.kind = model::Kind::Structure, .name = "ChangeMessageVisibilityBatchResult", .members = kChangeMessageVisibilityBatchResultMembers, .create = &model::createObject<ChangeMessageVisibilityBatchResult>};

constexpr std::string_view kQueueAttributeNameValues[] = {"All", "Policy", "VisibilityTimeout", "MaximumMessageSize", "MessageRetentionPeriod", "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "CreatedTimestamp", "LastModifiedTimestamp", "QueueArn", "ApproximateNumberOfMessagesDelayed", "DelaySeconds", "ReceiveMessageWaitTimeSeconds", "RedrivePolicy", "FifoQueue", "ContentBasedDeduplication", "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "DeduplicationScope", "FifoThroughputLimit", "RedriveAllowPolicy", "SqsManagedSseEnabled"};
constexpr model::Shape kQueueAttributeNameShape{.kind = model::Kind::String, .name = "QueueAttributeName", .constraint = {.values = kQueueAttributeNameValues}};
constexpr model::Shape kQueueAttributeMapShape{.kind = model::Kind::Map, .name = "QueueAttributeMap", .element = &kStringShape, .key = &kQueueAttributeNameShape, .element_name = "Value", .key_name = "Name", .flattened = true, .map = &model::kMapOps<std::string>};
constexpr model::Shape kTagKeyShape{.kind = model::Kind::String, .name = "TagKey"};
constexpr model::Shape kTagValueShape{.kind = model::Kind::String, .name = "TagValue"};
constexpr model::Shape kTagMapShape{.kind = model::Kind::Map, .name = "TagMap", .element = &kTagValueShape, .key = &kTagKeyShape, .element_name = "Value", .key_name = "Key", .flattened = true, .map = &model::kMapOps<std::string>};
constexpr model::Member kCreateQueueRequestMembers[] = {
  model::member<&CreateQueueRequest::queueName>("QueueName", kStringShape, true),
  model::member<&CreateQueueRequest::attributes>("Attributes", kQueueAttributeMapShape, false, "Attribute"),
  model::member<&CreateQueueRequest::tags>("tags", kTagMapShape, false, "Tag"),
};
constexpr model::Shape kCreateQueueRequestShape{.kind = model::Kind::Structure, .name = "CreateQueueRequest", .members = kCreateQueueRequestMembers, .create = &model::createObject<CreateQueueRequest>};

constexpr model::Member kCreateQueueResultMembers[] = {
  model::member<&CreateQueueResult::queueUrl>("QueueUrl", kStringShape),
};
constexpr model::Shape kCreateQueueResultShape{.kind = model::Kind::Structure, .name = "CreateQueueResult", .members = kCreateQueueResultMembers, .create = &model::createObject<CreateQueueResult>};

constexpr model::Member kDeleteMessageRequestMembers[] = {
  model::member<&DeleteMessageRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&DeleteMessageRequest::receiptHandle>("ReceiptHandle", kStringShape, true),
};
constexpr model::Shape kDeleteMessageRequestShape{.kind = model::Kind::Structure, .name = "DeleteMessageRequest", .members = kDeleteMessageRequestMembers, .create = &model::createObject<DeleteMessageRequest>};

constexpr model::Shape kDeleteMessageResultShape{.kind = model::Kind::Structure, .name = "DeleteMessageResult", .create = &model::createObject<DeleteMessageResult>};

constexpr model::Member kDeleteMessageBatchRequestEntryMembers[] = {
  model::member<&DeleteMessageBatchRequestEntry::id>("Id", kStringShape, true),
  model::member<&DeleteMessageBatchRequestEntry::receiptHandle>("ReceiptHandle", kStringShape, true),
};
constexpr model::Shape kDeleteMessageBatchRequestEntryShape{.kind = model::Kind::Structure, .name = "DeleteMessageBatchRequestEntry", .members = kDeleteMessageBatchRequestEntryMembers};

constexpr model::Shape kDeleteMessageBatchRequestEntryListShape{.kind = model::Kind::List, .name = "DeleteMessageBatchRequestEntryList", .element = &kDeleteMessageBatchRequestEntryShape, .element_name = "DeleteMessageBatchRequestEntry", .flattened = true, .list = &model::kListOps<DeleteMessageBatchRequestEntry>};
constexpr model::Member kDeleteMessageBatchRequestMembers[] = {
  model::member<&DeleteMessageBatchRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&DeleteMessageBatchRequest::entries>("Entries", kDeleteMessageBatchRequestEntryListShape, true, "DeleteMessageBatchRequestEntry"),
};
constexpr model::Shape kDeleteMessageBatchRequestShape{.kind = model::Kind::Structure, .name = "DeleteMessageBatchRequest", .members = kDeleteMessageBatchRequestMembers, .create = &model::createObject<DeleteMessageBatchRequest>};

constexpr model::Member kDeleteMessageBatchResultEntryMembers[] = {
  model::member<&DeleteMessageBatchResultEntry::id>("Id", kStringShape, true),
};
constexpr model::Shape kDeleteMessageBatchResultEntryShape{.kind = model::Kind::Structure, .name = "DeleteMessageBatchResultEntry", .members = kDeleteMessageBatchResultEntryMembers};

constexpr model::Shape kDeleteMessageBatchResultEntryListShape{.kind = model::Kind::List, .name = "DeleteMessageBatchResultEntryList", .element = &kDeleteMessageBatchResultEntryShape, .element_name = "DeleteMessageBatchResultEntry", .flattened = true, .list = &model::kListOps<DeleteMessageBatchResultEntry>};
constexpr model::Member kDeleteMessageBatchResultMembers[] = {
  model::member<&DeleteMessageBatchResult::successful>("Successful", kDeleteMessageBatchResultEntryListShape, true, "DeleteMessageBatchResultEntry"),
  model::member<&DeleteMessageBatchResult::failed>("Failed", kBatchResultErrorEntryListShape, true, "BatchResultErrorEntry"),
};
constexpr model::Shape kDeleteMessageBatchResultShape{.kind = model::Kind::Structure, .name = "DeleteMessageBatchResult", .members = kDeleteMessageBatchResultMembers, .create = &model::createObject<DeleteMessageBatchResult>};

constexpr model::Member kDeleteQueueRequestMembers[] = {
  model::member<&DeleteQueueRequest::queueUrl>("QueueUrl", kStringShape, true),
};
constexpr model::Shape kDeleteQueueRequestShape{.kind = model::Kind::Structure, .name = "DeleteQueueRequest", .members = kDeleteQueueRequestMembers, .create = &model::createObject<DeleteQueueRequest>};

constexpr model::Shape kDeleteQueueResultShape{.kind = model::Kind::Structure, .name = "DeleteQueueResult", .create = &model::createObject<DeleteQueueResult>};

constexpr model::Shape kAttributeNameListShape{.kind = model::Kind::List, .name = "AttributeNameList", .element = &kQueueAttributeNameShape, .element_name = "AttributeName", .flattened = true, .list = &model::kListOps<std::string>};
constexpr model::Member kGetQueueAttributesRequestMembers[] = {
  model::member<&GetQueueAttributesRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&GetQueueAttributesRequest::attributeNames>("AttributeNames", kAttributeNameListShape, false, "AttributeName"),
};
constexpr model::Shape kGetQueueAttributesRequestShape{.kind = model::Kind::Structure, .name = "GetQueueAttributesRequest", .members = kGetQueueAttributesRequestMembers, .create = &model::createObject<GetQueueAttributesRequest>};

constexpr model::Member kGetQueueAttributesResultMembers[] = {
  model::member<&GetQueueAttributesResult::attributes>("Attributes", kQueueAttributeMapShape, false, "Attribute"),
};
constexpr model::Shape kGetQueueAttributesResultShape{.kind = model::Kind::Structure, .name = "GetQueueAttributesResult", .members = kGetQueueAttributesResultMembers, .create = &model::createObject<GetQueueAttributesResult>};

constexpr model::Member kGetQueueUrlRequestMembers[] = {
  model::member<&GetQueueUrlRequest::queueName>("QueueName", kStringShape, true),
  model::member<&GetQueueUrlRequest::queueOwnerAWSAccountId>("QueueOwnerAWSAccountId", kStringShape),
};
constexpr model::Shape kGetQueueUrlRequestShape{.kind = model::Kind::Structure, .name = "GetQueueUrlRequest", .members = kGetQueueUrlRequestMembers, .create = &model::createObject<GetQueueUrlRequest>};

constexpr model::Member kGetQueueUrlResultMembers[] = {
  model::member<&GetQueueUrlResult::queueUrl>("QueueUrl", kStringShape),
};
constexpr model::Shape kGetQueueUrlResultShape{.kind = model::Kind::Structure, .name = "GetQueueUrlResult", .members = kGetQueueUrlResultMembers, .create = &model::createObject<GetQueueUrlResult>};

constexpr model::Shape kTokenShape{.kind = model::Kind::String, .name = "Token"};
constexpr model::Shape kBoxedIntegerShape{.kind = model::Kind::Integer, .name = "BoxedInteger"};
constexpr model::Member kListDeadLetterSourceQueuesRequestMembers[] = {
  model::member<&ListDeadLetterSourceQueuesRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&ListDeadLetterSourceQueuesRequest::nextToken>("NextToken", kTokenShape),
  model::member<&ListDeadLetterSourceQueuesRequest::maxResults>("MaxResults", kBoxedIntegerShape),
};
constexpr model::Shape kListDeadLetterSourceQueuesRequestShape{.kind = model::Kind::Structure, .name = "ListDeadLetterSourceQueuesRequest", .members = kListDeadLetterSourceQueuesRequestMembers, .create = &model::createObject<ListDeadLetterSourceQueuesRequest>};

constexpr model::Shape kQueueUrlListShape{.kind = model::Kind::List, .name = "QueueUrlList", .element = &kStringShape, .element_name = "QueueUrl", .flattened = true, .list = &model::kListOps<std::string>};
constexpr model::Member kListDeadLetterSourceQueuesResultMembers[] = {
  model::member<&ListDeadLetterSourceQueuesResult::queueUrls>("queueUrls", kQueueUrlListShape, true, "QueueUrl"),
  model::member<&ListDeadLetterSourceQueuesResult::nextToken>("NextToken", kTokenShape),
};
constexpr model::Shape kListDeadLetterSourceQueuesResultShape{.kind = model::Kind::Structure, .name = "ListDeadLetterSourceQueuesResult", .members = kListDeadLetterSourceQueuesResultMembers, .create = &model::createObject<ListDeadLetterSourceQueuesResult>};

constexpr model::Member kListMessageMoveTasksRequestMembers[] = {
  model::member<&ListMessageMoveTasksRequest::sourceArn>("SourceArn", kStringShape, true),
  model::member<&ListMessageMoveTasksRequest::maxResults>("MaxResults", kNullableIntegerShape),
};
constexpr model::Shape kListMessageMoveTasksRequestShape{.kind = model::Kind::Structure, .name = "ListMessageMoveTasksRequest", .members = kListMessageMoveTasksRequestMembers, .create = &model::createObject<ListMessageMoveTasksRequest>};

constexpr model::Shape kNullableLongShape{.kind = model::Kind::Long, .name = "NullableLong"};
constexpr model::Member kListMessageMoveTasksResultEntryMembers[] = {
  model::member<&ListMessageMoveTasksResultEntry::taskHandle>("TaskHandle", kStringShape),
  model::member<&ListMessageMoveTasksResultEntry::status>("Status", kStringShape),
  model::member<&ListMessageMoveTasksResultEntry::sourceArn>("SourceArn", kStringShape),
  model::member<&ListMessageMoveTasksResultEntry::destinationArn>("DestinationArn", kStringShape),
  model::member<&ListMessageMoveTasksResultEntry::maxNumberOfMessagesPerSecond>("MaxNumberOfMessagesPerSecond", kNullableIntegerShape),
  model::member<&ListMessageMoveTasksResultEntry::approximateNumberOfMessagesMoved>("ApproximateNumberOfMessagesMoved", kLongShape),
  model::member<&ListMessageMoveTasksResultEntry::approximateNumberOfMessagesToMove>("ApproximateNumberOfMessagesToMove", kNullableLongShape),
  model::member<&ListMessageMoveTasksResultEntry::failureReason>("FailureReason", kStringShape),
  model::member<&ListMessageMoveTasksResultEntry::startedTimestamp>("StartedTimestamp", kLongShape),
};
constexpr model::Shape kListMessageMoveTasksResultEntryShape{.kind = model::Kind::Structure, .name = "ListMessageMoveTasksResultEntry", .members = kListMessageMoveTasksResultEntryMembers};

constexpr model::Shape kListMessageMoveTasksResultEntryListShape{.kind = model::Kind::List, .name = "ListMessageMoveTasksResultEntryList", .element = &kListMessageMoveTasksResultEntryShape, .element_name = "ListMessageMoveTasksResultEntry", .flattened = true, .list = &model::kListOps<ListMessageMoveTasksResultEntry>};
constexpr model::Member kListMessageMoveTasksResultMembers[] = {
  model::member<&ListMessageMoveTasksResult::results>("Results", kListMessageMoveTasksResultEntryListShape, false, "ListMessageMoveTasksResultEntry"),
};
constexpr model::Shape kListMessageMoveTasksResultShape{.kind = model::Kind::Structure, .name = "ListMessageMoveTasksResult", .members = kListMessageMoveTasksResultMembers, .create = &model::createObject<ListMessageMoveTasksResult>};

constexpr model::Member kListQueueTagsRequestMembers[] = {
  model::member<&ListQueueTagsRequest::queueUrl>("QueueUrl", kStringShape, true),
};
constexpr model::Shape kListQueueTagsRequestShape{.kind = model::Kind::Structure, .name = "ListQueueTagsRequest", .members = kListQueueTagsRequestMembers, .create = &model::createObject<ListQueueTagsRequest>};

constexpr model::Member kListQueueTagsResultMembers[] = {
  model::member<&ListQueueTagsResult::tags>("Tags", kTagMapShape, false, "Tag"),
};
constexpr model::Shape kListQueueTagsResultShape{.kind = model::Kind::Structure, .name = "ListQueueTagsResult", .members = kListQueueTagsResultMembers, .create = &model::createObject<ListQueueTagsResult>};

constexpr model::Member kListQueuesRequestMembers[] = {
  model::member<&ListQueuesRequest::queueNamePrefix>("QueueNamePrefix", kStringShape),
  model::member<&ListQueuesRequest::nextToken>("NextToken", kTokenShape),
  model::member<&ListQueuesRequest::maxResults>("MaxResults", kBoxedIntegerShape),
};
constexpr model::Shape kListQueuesRequestShape{.kind = model::Kind::Structure, .name = "ListQueuesRequest", .members = kListQueuesRequestMembers, .create = &model::createObject<ListQueuesRequest>};

constexpr model::Member kListQueuesResultMembers[] = {
  model::member<&ListQueuesResult::queueUrls>("QueueUrls", kQueueUrlListShape, false, "QueueUrl"),
  model::member<&ListQueuesResult::nextToken>("NextToken", kTokenShape),
};
constexpr model::Shape kListQueuesResultShape{.kind = model::Kind::Structure, .name = "ListQueuesResult", .members = kListQueuesResultMembers, .create = &model::createObject<ListQueuesResult>};

constexpr model::Member kPurgeQueueRequestMembers[] = {
  model::member<&PurgeQueueRequest::queueUrl>("QueueUrl", kStringShape, true),
};
constexpr model::Shape kPurgeQueueRequestShape{.kind = model::Kind::Structure, .name = "PurgeQueueRequest", .members = kPurgeQueueRequestMembers, .create = &model::createObject<PurgeQueueRequest>};

constexpr model::Shape kPurgeQueueResultShape{.kind = model::Kind::Structure, .name = "PurgeQueueResult", .create = &model::createObject<PurgeQueueResult>};

constexpr std::string_view kMessageSystemAttributeNameValues[] = {"All", "SenderId", "SentTimestamp", "ApproximateReceiveCount", "ApproximateFirstReceiveTimestamp", "SequenceNumber", "MessageDeduplicationId", "MessageGroupId", "AWSTraceHeader", "DeadLetterQueueSourceArn"};
constexpr model::Shape kMessageSystemAttributeNameShape{.kind = model::Kind::String, .name = "MessageSystemAttributeName", .constraint = {.values = kMessageSystemAttributeNameValues}};
constexpr model::Shape kMessageSystemAttributeListShape{.kind = model::Kind::List, .name = "MessageSystemAttributeList", .element = &kMessageSystemAttributeNameShape, .element_name = "MessageSystemAttributeName", .flattened = true, .list = &model::kListOps<std::string>};
constexpr model::Shape kMessageAttributeNameShape{.kind = model::Kind::String, .name = "MessageAttributeName"};
constexpr model::Shape kMessageAttributeNameListShape{.kind = model::Kind::List, .name = "MessageAttributeNameList", .element = &kMessageAttributeNameShape, .element_name = "MessageAttributeName", .flattened = true, .list = &model::kListOps<std::string>};
constexpr model::Member kReceiveMessageRequestMembers[] = {
  model::member<&ReceiveMessageRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&ReceiveMessageRequest::attributeNames>("AttributeNames", kAttributeNameListShape, false, "AttributeName"),
  model::member<&ReceiveMessageRequest::messageSystemAttributeNames>("MessageSystemAttributeNames", kMessageSystemAttributeListShape, false, "MessageSystemAttributeName"),
  model::member<&ReceiveMessageRequest::messageAttributeNames>("MessageAttributeNames", kMessageAttributeNameListShape, false, "MessageAttributeName"),
  model::member<&ReceiveMessageRequest::maxNumberOfMessages>("MaxNumberOfMessages", kNullableIntegerShape),
  model::member<&ReceiveMessageRequest::visibilityTimeout>("VisibilityTimeout", kNullableIntegerShape),
  model::member<&ReceiveMessageRequest::waitTimeSeconds>("WaitTimeSeconds", kNullableIntegerShape),
  model::member<&ReceiveMessageRequest::receiveRequestAttemptId>("ReceiveRequestAttemptId", kStringShape),
};
constexpr model::Shape kReceiveMessageRequestShape{.kind = model::Kind::Structure, .name = "ReceiveMessageRequest", .members = kReceiveMessageRequestMembers, .create = &model::createObject<ReceiveMessageRequest>};

constexpr model::Shape kBinaryShape{.kind = model::Kind::Blob, .name = "Binary"};
constexpr model::Shape kStringListShape{.kind = model::Kind::List, .name = "StringList", .element = &kStringShape, .element_name = "StringListValue", .flattened = true, .list = &model::kListOps<std::string>};
constexpr model::Shape kBinaryListShape{.kind = model::Kind::List, .name = "BinaryList", .element = &kBinaryShape, .element_name = "BinaryListValue", .flattened = true, .list = &model::kListOps<Blob>};
constexpr model::Member kMessageAttributeValueMembers[] = {
  model::member<&MessageAttributeValue::stringValue>("StringValue", kStringShape),
  model::member<&MessageAttributeValue::binaryValue>("BinaryValue", kBinaryShape),
  model::member<&MessageAttributeValue::stringListValues>("StringListValues", kStringListShape, false, "StringListValue"),
  model::member<&MessageAttributeValue::binaryListValues>("BinaryListValues", kBinaryListShape, false, "BinaryListValue"),
  model::member<&MessageAttributeValue::dataType>("DataType", kStringShape, true),
};
constexpr model::Shape kMessageAttributeValueShape{.kind = model::Kind::Structure, .name = "MessageAttributeValue", .members = kMessageAttributeValueMembers};

constexpr model::Shape kMessageSystemAttributeMapShape{.kind = model::Kind::Map, .name = "MessageSystemAttributeMap", .element = &kStringShape, .key = &kMessageSystemAttributeNameShape, .element_name = "Value", .key_name = "Name", .flattened = true, .map = &model::kMapOps<std::string>};
constexpr model::Shape kMessageBodyAttributeMapShape{.kind = model::Kind::Map, .name = "MessageBodyAttributeMap", .element = &kMessageAttributeValueShape, .key = &kStringShape, .element_name = "Value", .key_name = "Name", .flattened = true, .map = &model::kMapOps<MessageAttributeValue>};
constexpr model::Member kMessageMembers[] = {
  model::member<&Message::messageId>("MessageId", kStringShape),
  model::member<&Message::receiptHandle>("ReceiptHandle", kStringShape),
  model::member<&Message::md5OfBody>("MD5OfBody", kStringShape),
  model::member<&Message::body>("Body", kStringShape),
  model::member<&Message::attributes>("Attributes", kMessageSystemAttributeMapShape, false, "Attribute"),
  model::member<&Message::md5OfMessageAttributes>("MD5OfMessageAttributes", kStringShape),
  model::member<&Message::messageAttributes>("MessageAttributes", kMessageBodyAttributeMapShape, false, "MessageAttribute"),
};
constexpr model::Shape kMessageShape{.kind = model::Kind::Structure, .name = "Message", .members = kMessageMembers};

constexpr model::Shape kMessageListShape{.kind = model::Kind::List, .name = "MessageList", .element = &kMessageShape, .element_name = "Message", .flattened = true, .list = &model::kListOps<Message>};
constexpr model::Member kReceiveMessageResultMembers[] = {
  model::member<&ReceiveMessageResult::messages>("Messages", kMessageListShape, false, "Message"),
};
constexpr model::Shape kReceiveMessageResultShape{.kind = model::Kind::Structure, .name = "ReceiveMessageResult", .members = kReceiveMessageResultMembers, .create = &model::createObject<ReceiveMessageResult>};

constexpr model::Member kRemovePermissionRequestMembers[] = {
  model::member<&RemovePermissionRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&RemovePermissionRequest::label>("Label", kStringShape, true),
};
constexpr model::Shape kRemovePermissionRequestShape{.kind = model::Kind::Structure, .name = "RemovePermissionRequest", .members = kRemovePermissionRequestMembers, .create = &model::createObject<RemovePermissionRequest>};

constexpr model::Shape kRemovePermissionResultShape{.kind = model::Kind::Structure, .name = "RemovePermissionResult", .create = &model::createObject<RemovePermissionResult>};

constexpr model::Member kMessageSystemAttributeValueMembers[] = {
  model::member<&MessageSystemAttributeValue::stringValue>("StringValue", kStringShape),
  model::member<&MessageSystemAttributeValue::binaryValue>("BinaryValue", kBinaryShape),
  model::member<&MessageSystemAttributeValue::stringListValues>("StringListValues", kStringListShape, false, "StringListValue"),
  model::member<&MessageSystemAttributeValue::binaryListValues>("BinaryListValues", kBinaryListShape, false, "BinaryListValue"),
  model::member<&MessageSystemAttributeValue::dataType>("DataType", kStringShape, true),
};
constexpr model::Shape kMessageSystemAttributeValueShape{.kind = model::Kind::Structure, .name = "MessageSystemAttributeValue", .members = kMessageSystemAttributeValueMembers};

constexpr std::string_view kMessageSystemAttributeNameForSendsValues[] = {"AWSTraceHeader"};
constexpr model::Shape kMessageSystemAttributeNameForSendsShape{.kind = model::Kind::String, .name = "MessageSystemAttributeNameForSends", .constraint = {.values = kMessageSystemAttributeNameForSendsValues}};
constexpr model::Shape kMessageBodySystemAttributeMapShape{.kind = model::Kind::Map, .name = "MessageBodySystemAttributeMap", .element = &kMessageSystemAttributeValueShape, .key = &kMessageSystemAttributeNameForSendsShape, .element_name = "Value", .key_name = "Name", .flattened = true, .map = &model::kMapOps<MessageSystemAttributeValue>};
constexpr model::Member kSendMessageRequestMembers[] = {
  model::member<&SendMessageRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&SendMessageRequest::messageBody>("MessageBody", kStringShape, true),
  model::member<&SendMessageRequest::delaySeconds>("DelaySeconds", kNullableIntegerShape),
  model::member<&SendMessageRequest::messageAttributes>("MessageAttributes", kMessageBodyAttributeMapShape, false, "MessageAttribute"),
  model::member<&SendMessageRequest::messageSystemAttributes>("MessageSystemAttributes", kMessageBodySystemAttributeMapShape, false, "MessageSystemAttribute"),
  model::member<&SendMessageRequest::messageDeduplicationId>("MessageDeduplicationId", kStringShape),
  model::member<&SendMessageRequest::messageGroupId>("MessageGroupId", kStringShape),
};
constexpr model::Shape kSendMessageRequestShape{.kind = model::Kind::Structure, .name = "SendMessageRequest", .members = kSendMessageRequestMembers, .create = &model::createObject<SendMessageRequest>};

constexpr model::Member kSendMessageResultMembers[] = {
  model::member<&SendMessageResult::md5OfMessageBody>("MD5OfMessageBody", kStringShape),
  model::member<&SendMessageResult::md5OfMessageAttributes>("MD5OfMessageAttributes", kStringShape),
  model::member<&SendMessageResult::md5OfMessageSystemAttributes>("MD5OfMessageSystemAttributes", kStringShape),
  model::member<&SendMessageResult::messageId>("MessageId", kStringShape),
  model::member<&SendMessageResult::sequenceNumber>("SequenceNumber", kStringShape),
};
constexpr model::Shape kSendMessageResultShape{.kind = model::Kind::Structure, .name = "SendMessageResult", .members = kSendMessageResultMembers, .create = &model::createObject<SendMessageResult>};

constexpr model::Member kSendMessageBatchRequestEntryMembers[] = {
  model::member<&SendMessageBatchRequestEntry::id>("Id", kStringShape, true),
  model::member<&SendMessageBatchRequestEntry::messageBody>("MessageBody", kStringShape, true),
  model::member<&SendMessageBatchRequestEntry::delaySeconds>("DelaySeconds", kNullableIntegerShape),
  model::member<&SendMessageBatchRequestEntry::messageAttributes>("MessageAttributes", kMessageBodyAttributeMapShape, false, "MessageAttribute"),
  model::member<&SendMessageBatchRequestEntry::messageSystemAttributes>("MessageSystemAttributes", kMessageBodySystemAttributeMapShape, false, "MessageSystemAttribute"),
  model::member<&SendMessageBatchRequestEntry::messageDeduplicationId>("MessageDeduplicationId", kStringShape),
  model::member<&SendMessageBatchRequestEntry::messageGroupId>("MessageGroupId", kStringShape),
};
constexpr model::Shape kSendMessageBatchRequestEntryShape{.kind = model::Kind::Structure, .name = "SendMessageBatchRequestEntry", .members = kSendMessageBatchRequestEntryMembers};

constexpr model::Shape kSendMessageBatchRequestEntryListShape{.kind = model::Kind::List, .name = "SendMessageBatchRequestEntryList", .element = &kSendMessageBatchRequestEntryShape, .element_name = "SendMessageBatchRequestEntry", .flattened = true, .list = &model::kListOps<SendMessageBatchRequestEntry>};
constexpr model::Member kSendMessageBatchRequestMembers[] = {
  model::member<&SendMessageBatchRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&SendMessageBatchRequest::entries>("Entries", kSendMessageBatchRequestEntryListShape, true, "SendMessageBatchRequestEntry"),
};
constexpr model::Shape kSendMessageBatchRequestShape{.kind = model::Kind::Structure, .name = "SendMessageBatchRequest", .members = kSendMessageBatchRequestMembers, .create = &model::createObject<SendMessageBatchRequest>};

constexpr model::Member kSendMessageBatchResultEntryMembers[] = {
  model::member<&SendMessageBatchResultEntry::id>("Id", kStringShape, true),
  model::member<&SendMessageBatchResultEntry::messageId>("MessageId", kStringShape, true),
  model::member<&SendMessageBatchResultEntry::md5OfMessageBody>("MD5OfMessageBody", kStringShape, true),
  model::member<&SendMessageBatchResultEntry::md5OfMessageAttributes>("MD5OfMessageAttributes", kStringShape),
  model::member<&SendMessageBatchResultEntry::md5OfMessageSystemAttributes>("MD5OfMessageSystemAttributes", kStringShape),
  model::member<&SendMessageBatchResultEntry::sequenceNumber>("SequenceNumber", kStringShape),
};
constexpr model::Shape kSendMessageBatchResultEntryShape{.kind = model::Kind::Structure, .name = "SendMessageBatchResultEntry", .members = kSendMessageBatchResultEntryMembers};

constexpr model::Shape kSendMessageBatchResultEntryListShape{.kind = model::Kind::List, .name = "SendMessageBatchResultEntryList", .element = &kSendMessageBatchResultEntryShape, .element_name = "SendMessageBatchResultEntry", .flattened = true, .list = &model::kListOps<SendMessageBatchResultEntry>};
constexpr model::Member kSendMessageBatchResultMembers[] = {
  model::member<&SendMessageBatchResult::successful>("Successful", kSendMessageBatchResultEntryListShape, true, "SendMessageBatchResultEntry"),
  model::member<&SendMessageBatchResult::failed>("Failed", kBatchResultErrorEntryListShape, true, "BatchResultErrorEntry"),
};
constexpr model::Shape kSendMessageBatchResultShape{.kind = model::Kind::Structure, .name = "SendMessageBatchResult", .members = kSendMessageBatchResultMembers, .create = &model::createObject<SendMessageBatchResult>};

constexpr model::Member kSetQueueAttributesRequestMembers[] = {
  model::member<&SetQueueAttributesRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&SetQueueAttributesRequest::attributes>("Attributes", kQueueAttributeMapShape, true, "Attribute"),
};
constexpr model::Shape kSetQueueAttributesRequestShape{.kind = model::Kind::Structure, .name = "SetQueueAttributesRequest", .members = kSetQueueAttributesRequestMembers, .create = &model::createObject<SetQueueAttributesRequest>};

constexpr model::Shape kSetQueueAttributesResultShape{.kind = model::Kind::Structure, .name = "SetQueueAttributesResult", .create = &model::createObject<SetQueueAttributesResult>};

constexpr model::Member kStartMessageMoveTaskRequestMembers[] = {
  model::member<&StartMessageMoveTaskRequest::sourceArn>("SourceArn", kStringShape, true),
  model::member<&StartMessageMoveTaskRequest::destinationArn>("DestinationArn", kStringShape),
  model::member<&StartMessageMoveTaskRequest::maxNumberOfMessagesPerSecond>("MaxNumberOfMessagesPerSecond", kNullableIntegerShape),
};
constexpr model::Shape kStartMessageMoveTaskRequestShape{.kind = model::Kind::Structure, .name = "StartMessageMoveTaskRequest", .members = kStartMessageMoveTaskRequestMembers, .create = &model::createObject<StartMessageMoveTaskRequest>};

constexpr model::Member kStartMessageMoveTaskResultMembers[] = {
  model::member<&StartMessageMoveTaskResult::taskHandle>("TaskHandle", kStringShape),
};
constexpr model::Shape kStartMessageMoveTaskResultShape{.kind = model::Kind::Structure, .name = "StartMessageMoveTaskResult", .members = kStartMessageMoveTaskResultMembers, .create = &model::createObject<StartMessageMoveTaskResult>};

constexpr model::Member kTagQueueRequestMembers[] = {
  model::member<&TagQueueRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&TagQueueRequest::tags>("Tags", kTagMapShape, true, "Tag"),
};
constexpr model::Shape kTagQueueRequestShape{.kind = model::Kind::Structure, .name = "TagQueueRequest", .members = kTagQueueRequestMembers, .create = &model::createObject<TagQueueRequest>};

constexpr model::Shape kTagQueueResultShape{.kind = model::Kind::Structure, .name = "TagQueueResult", .create = &model::createObject<TagQueueResult>};

constexpr model::Shape kTagKeyListShape{.kind = model::Kind::List, .name = "TagKeyList", .element = &kTagKeyShape, .element_name = "TagKey", .flattened = true, .list = &model::kListOps<std::string>};
constexpr model::Member kUntagQueueRequestMembers[] = {
  model::member<&UntagQueueRequest::queueUrl>("QueueUrl", kStringShape, true),
  model::member<&UntagQueueRequest::tagKeys>("TagKeys", kTagKeyListShape, true, "TagKey"),
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
