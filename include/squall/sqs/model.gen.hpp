// sqs/model.gen.hpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 1edac495ab1f4f83d79245dae3426d6931f2597f1753387ca9806b9b24b13c57
// clang-format off
#pragma once

#include <squall/model.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace squall::core {
class World;
}
namespace squall::model {
struct ServiceModel;
}

namespace squall::sqs {

using model::operator==;
using model::operator<<;

// The values of AWS's enums. Members that hold them are strings, since AWS adds values at any time.
namespace QueueAttributeName {
inline constexpr const char* kAll = "All";
inline constexpr const char* kPolicy = "Policy";
inline constexpr const char* kVisibilityTimeout = "VisibilityTimeout";
inline constexpr const char* kMaximumMessageSize = "MaximumMessageSize";
inline constexpr const char* kMessageRetentionPeriod = "MessageRetentionPeriod";
inline constexpr const char* kApproximateNumberOfMessages = "ApproximateNumberOfMessages";
inline constexpr const char* kApproximateNumberOfMessagesNotVisible = "ApproximateNumberOfMessagesNotVisible";
inline constexpr const char* kCreatedTimestamp = "CreatedTimestamp";
inline constexpr const char* kLastModifiedTimestamp = "LastModifiedTimestamp";
inline constexpr const char* kQueueArn = "QueueArn";
inline constexpr const char* kApproximateNumberOfMessagesDelayed = "ApproximateNumberOfMessagesDelayed";
inline constexpr const char* kDelaySeconds = "DelaySeconds";
inline constexpr const char* kReceiveMessageWaitTimeSeconds = "ReceiveMessageWaitTimeSeconds";
inline constexpr const char* kRedrivePolicy = "RedrivePolicy";
inline constexpr const char* kFifoQueue = "FifoQueue";
inline constexpr const char* kContentBasedDeduplication = "ContentBasedDeduplication";
inline constexpr const char* kKmsMasterKeyId = "KmsMasterKeyId";
inline constexpr const char* kKmsDataKeyReusePeriodSeconds = "KmsDataKeyReusePeriodSeconds";
inline constexpr const char* kDeduplicationScope = "DeduplicationScope";
inline constexpr const char* kFifoThroughputLimit = "FifoThroughputLimit";
inline constexpr const char* kRedriveAllowPolicy = "RedriveAllowPolicy";
inline constexpr const char* kSqsManagedSseEnabled = "SqsManagedSseEnabled";
}
namespace MessageSystemAttributeName {
inline constexpr const char* kAll = "All";
inline constexpr const char* kSenderId = "SenderId";
inline constexpr const char* kSentTimestamp = "SentTimestamp";
inline constexpr const char* kApproximateReceiveCount = "ApproximateReceiveCount";
inline constexpr const char* kApproximateFirstReceiveTimestamp = "ApproximateFirstReceiveTimestamp";
inline constexpr const char* kSequenceNumber = "SequenceNumber";
inline constexpr const char* kMessageDeduplicationId = "MessageDeduplicationId";
inline constexpr const char* kMessageGroupId = "MessageGroupId";
inline constexpr const char* kAWSTraceHeader = "AWSTraceHeader";
inline constexpr const char* kDeadLetterQueueSourceArn = "DeadLetterQueueSourceArn";
}
namespace MessageSystemAttributeNameForSends {
inline constexpr const char* kAWSTraceHeader = "AWSTraceHeader";
}

struct AddPermissionRequest {
  std::string queueUrl = {};
  std::string label = {};
  List<std::string> awsAccountIds = {};  // required
  List<std::string> actions = {};  // required
  static const model::Shape& shape();
};

struct AddPermissionResult {
  static const model::Shape& shape();
};

struct CancelMessageMoveTaskRequest {
  std::string taskHandle = {};
  static const model::Shape& shape();
};

struct CancelMessageMoveTaskResult {
  std::optional<std::int64_t> approximateNumberOfMessagesMoved = {};
  static const model::Shape& shape();
};

struct ChangeMessageVisibilityRequest {
  std::string queueUrl = {};
  std::string receiptHandle = {};
  std::int32_t visibilityTimeout = 0;
  static const model::Shape& shape();
};

struct ChangeMessageVisibilityResult {
  static const model::Shape& shape();
};

struct ChangeMessageVisibilityBatchRequestEntry {
  std::string id = {};
  std::string receiptHandle = {};
  std::optional<std::int32_t> visibilityTimeout = {};
  static const model::Shape& shape();
};

struct ChangeMessageVisibilityBatchRequest {
  std::string queueUrl = {};
  List<ChangeMessageVisibilityBatchRequestEntry> entries = {};  // required
  static const model::Shape& shape();
};

struct ChangeMessageVisibilityBatchResultEntry {
  std::string id = {};
  static const model::Shape& shape();
};

struct BatchResultErrorEntry {
  std::string id = {};
  bool senderFault = false;
  std::string code = {};
  std::optional<std::string> message = {};
  static const model::Shape& shape();
};

struct ChangeMessageVisibilityBatchResult {
  List<ChangeMessageVisibilityBatchResultEntry> successful = {};  // required
  List<BatchResultErrorEntry> failed = {};  // required
  static const model::Shape& shape();
};

struct CreateQueueRequest {
  std::string queueName = {};
  Map<std::string> attributes = {};
  Map<std::string> tags = {};
  static const model::Shape& shape();
};

struct CreateQueueResult {
  std::optional<std::string> queueUrl = {};
  static const model::Shape& shape();
};

struct DeleteMessageRequest {
  std::string queueUrl = {};
  std::string receiptHandle = {};
  static const model::Shape& shape();
};

struct DeleteMessageResult {
  static const model::Shape& shape();
};

struct DeleteMessageBatchRequestEntry {
  std::string id = {};
  std::string receiptHandle = {};
  static const model::Shape& shape();
};

struct DeleteMessageBatchRequest {
  std::string queueUrl = {};
  List<DeleteMessageBatchRequestEntry> entries = {};  // required
  static const model::Shape& shape();
};

struct DeleteMessageBatchResultEntry {
  std::string id = {};
  static const model::Shape& shape();
};

struct DeleteMessageBatchResult {
  List<DeleteMessageBatchResultEntry> successful = {};  // required
  List<BatchResultErrorEntry> failed = {};  // required
  static const model::Shape& shape();
};

struct DeleteQueueRequest {
  std::string queueUrl = {};
  static const model::Shape& shape();
};

struct DeleteQueueResult {
  static const model::Shape& shape();
};

struct GetQueueAttributesRequest {
  std::string queueUrl = {};
  List<std::string> attributeNames = {};
  static const model::Shape& shape();
};

struct GetQueueAttributesResult {
  Map<std::string> attributes = {};
  static const model::Shape& shape();
};

struct GetQueueUrlRequest {
  std::string queueName = {};
  std::optional<std::string> queueOwnerAWSAccountId = {};
  static const model::Shape& shape();
};

struct GetQueueUrlResult {
  std::optional<std::string> queueUrl = {};
  static const model::Shape& shape();
};

struct ListDeadLetterSourceQueuesRequest {
  std::string queueUrl = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> maxResults = {};
  static const model::Shape& shape();
};

struct ListDeadLetterSourceQueuesResult {
  List<std::string> queueUrls = {};  // required
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListMessageMoveTasksRequest {
  std::string sourceArn = {};
  std::optional<std::int32_t> maxResults = {};
  static const model::Shape& shape();
};

struct ListMessageMoveTasksResultEntry {
  std::optional<std::string> taskHandle = {};
  std::optional<std::string> status = {};
  std::optional<std::string> sourceArn = {};
  std::optional<std::string> destinationArn = {};
  std::optional<std::int32_t> maxNumberOfMessagesPerSecond = {};
  std::optional<std::int64_t> approximateNumberOfMessagesMoved = {};
  std::optional<std::int64_t> approximateNumberOfMessagesToMove = {};
  std::optional<std::string> failureReason = {};
  std::optional<std::int64_t> startedTimestamp = {};
  static const model::Shape& shape();
};

struct ListMessageMoveTasksResult {
  List<ListMessageMoveTasksResultEntry> results = {};
  static const model::Shape& shape();
};

struct ListQueueTagsRequest {
  std::string queueUrl = {};
  static const model::Shape& shape();
};

struct ListQueueTagsResult {
  Map<std::string> tags = {};
  static const model::Shape& shape();
};

struct ListQueuesRequest {
  std::optional<std::string> queueNamePrefix = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::int32_t> maxResults = {};
  static const model::Shape& shape();
};

struct ListQueuesResult {
  List<std::string> queueUrls = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct PurgeQueueRequest {
  std::string queueUrl = {};
  static const model::Shape& shape();
};

struct PurgeQueueResult {
  static const model::Shape& shape();
};

struct ReceiveMessageRequest {
  std::string queueUrl = {};
  List<std::string> attributeNames = {};
  List<std::string> messageSystemAttributeNames = {};
  List<std::string> messageAttributeNames = {};
  std::optional<std::int32_t> maxNumberOfMessages = {};
  std::optional<std::int32_t> visibilityTimeout = {};
  std::optional<std::int32_t> waitTimeSeconds = {};
  std::optional<std::string> receiveRequestAttemptId = {};
  static const model::Shape& shape();
};

struct MessageAttributeValue {
  std::optional<std::string> stringValue = {};
  std::optional<Blob> binaryValue = {};
  List<std::string> stringListValues = {};
  List<Blob> binaryListValues = {};
  std::string dataType = {};
  static const model::Shape& shape();
};

struct Message {
  std::optional<std::string> messageId = {};
  std::optional<std::string> receiptHandle = {};
  std::optional<std::string> md5OfBody = {};
  std::optional<std::string> body = {};
  Map<std::string> attributes = {};
  std::optional<std::string> md5OfMessageAttributes = {};
  Map<MessageAttributeValue> messageAttributes = {};
  static const model::Shape& shape();
};

struct ReceiveMessageResult {
  List<Message> messages = {};
  static const model::Shape& shape();
};

struct RemovePermissionRequest {
  std::string queueUrl = {};
  std::string label = {};
  static const model::Shape& shape();
};

struct RemovePermissionResult {
  static const model::Shape& shape();
};

struct MessageSystemAttributeValue {
  std::optional<std::string> stringValue = {};
  std::optional<Blob> binaryValue = {};
  List<std::string> stringListValues = {};
  List<Blob> binaryListValues = {};
  std::string dataType = {};
  static const model::Shape& shape();
};

struct SendMessageRequest {
  std::string queueUrl = {};
  std::string messageBody = {};
  std::optional<std::int32_t> delaySeconds = {};
  Map<MessageAttributeValue> messageAttributes = {};
  Map<MessageSystemAttributeValue> messageSystemAttributes = {};
  std::optional<std::string> messageDeduplicationId = {};
  std::optional<std::string> messageGroupId = {};
  static const model::Shape& shape();
};

struct SendMessageResult {
  std::optional<std::string> md5OfMessageBody = {};
  std::optional<std::string> md5OfMessageAttributes = {};
  std::optional<std::string> md5OfMessageSystemAttributes = {};
  std::optional<std::string> messageId = {};
  std::optional<std::string> sequenceNumber = {};
  static const model::Shape& shape();
};

struct SendMessageBatchRequestEntry {
  std::string id = {};
  std::string messageBody = {};
  std::optional<std::int32_t> delaySeconds = {};
  Map<MessageAttributeValue> messageAttributes = {};
  Map<MessageSystemAttributeValue> messageSystemAttributes = {};
  std::optional<std::string> messageDeduplicationId = {};
  std::optional<std::string> messageGroupId = {};
  static const model::Shape& shape();
};

struct SendMessageBatchRequest {
  std::string queueUrl = {};
  List<SendMessageBatchRequestEntry> entries = {};  // required
  static const model::Shape& shape();
};

struct SendMessageBatchResultEntry {
  std::string id = {};
  std::string messageId = {};
  std::string md5OfMessageBody = {};
  std::optional<std::string> md5OfMessageAttributes = {};
  std::optional<std::string> md5OfMessageSystemAttributes = {};
  std::optional<std::string> sequenceNumber = {};
  static const model::Shape& shape();
};

struct SendMessageBatchResult {
  List<SendMessageBatchResultEntry> successful = {};  // required
  List<BatchResultErrorEntry> failed = {};  // required
  static const model::Shape& shape();
};

struct SetQueueAttributesRequest {
  std::string queueUrl = {};
  Map<std::string> attributes = {};  // required
  static const model::Shape& shape();
};

struct SetQueueAttributesResult {
  static const model::Shape& shape();
};

struct StartMessageMoveTaskRequest {
  std::string sourceArn = {};
  std::optional<std::string> destinationArn = {};
  std::optional<std::int32_t> maxNumberOfMessagesPerSecond = {};
  static const model::Shape& shape();
};

struct StartMessageMoveTaskResult {
  std::optional<std::string> taskHandle = {};
  static const model::Shape& shape();
};

struct TagQueueRequest {
  std::string queueUrl = {};
  Map<std::string> tags = {};  // required
  static const model::Shape& shape();
};

struct TagQueueResult {
  static const model::Shape& shape();
};

struct UntagQueueRequest {
  std::string queueUrl = {};
  List<std::string> tagKeys = {};  // required
  static const model::Shape& shape();
};

struct UntagQueueResult {
  static const model::Shape& shape();
};

// Every operation that AWS models, in alphabetical order; the number is its place in the service's tables.
enum class Operation : std::size_t {
  AddPermission,
  CancelMessageMoveTask,
  ChangeMessageVisibility,
  ChangeMessageVisibilityBatch,
  CreateQueue,
  DeleteMessage,
  DeleteMessageBatch,
  DeleteQueue,
  GetQueueAttributes,
  GetQueueUrl,
  ListDeadLetterSourceQueues,
  ListMessageMoveTasks,
  ListQueueTags,
  ListQueues,
  PurgeQueue,
  ReceiveMessage,
  RemovePermission,
  SendMessage,
  SendMessageBatch,
  SetQueueAttributes,
  StartMessageMoveTask,
  TagQueue,
  UntagQueue,
};
inline constexpr std::string_view kOperationNames[] = {
  "AddPermission",
  "CancelMessageMoveTask",
  "ChangeMessageVisibility",
  "ChangeMessageVisibilityBatch",
  "CreateQueue",
  "DeleteMessage",
  "DeleteMessageBatch",
  "DeleteQueue",
  "GetQueueAttributes",
  "GetQueueUrl",
  "ListDeadLetterSourceQueues",
  "ListMessageMoveTasks",
  "ListQueueTags",
  "ListQueues",
  "PurgeQueue",
  "ReceiveMessage",
  "RemovePermission",
  "SendMessage",
  "SendMessageBatch",
  "SetQueueAttributes",
  "StartMessageMoveTask",
  "TagQueue",
  "UntagQueue",
};
using enum Operation;
constexpr model::OperationName operationName(Operation operation) {
  return {"sqs", kOperationNames[static_cast<std::size_t>(operation)]};
}

const model::ServiceModel& serviceModel();

// Every SQS operation as a call on one Cloud, in one region. Blocks until it is answered, and throws the
// AwsError that AWS would answer. Thread-safe.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_Operations.html
class SqsOperations {
 public:
  SqsOperations(core::World& world, std::string region) : world_(world), region_(std::move(region)) {}

  const std::string& region() const { return region_; }

  AddPermissionResult addPermission(const AddPermissionRequest& request);
  CancelMessageMoveTaskResult cancelMessageMoveTask(const CancelMessageMoveTaskRequest& request);
  ChangeMessageVisibilityResult changeMessageVisibility(const ChangeMessageVisibilityRequest& request);
  ChangeMessageVisibilityBatchResult changeMessageVisibilityBatch(const ChangeMessageVisibilityBatchRequest& request);
  CreateQueueResult createQueue(const CreateQueueRequest& request);
  DeleteMessageResult deleteMessage(const DeleteMessageRequest& request);
  DeleteMessageBatchResult deleteMessageBatch(const DeleteMessageBatchRequest& request);
  DeleteQueueResult deleteQueue(const DeleteQueueRequest& request);
  GetQueueAttributesResult getQueueAttributes(const GetQueueAttributesRequest& request);
  GetQueueUrlResult getQueueUrl(const GetQueueUrlRequest& request);
  ListDeadLetterSourceQueuesResult listDeadLetterSourceQueues(const ListDeadLetterSourceQueuesRequest& request);
  ListMessageMoveTasksResult listMessageMoveTasks(const ListMessageMoveTasksRequest& request);
  ListQueueTagsResult listQueueTags(const ListQueueTagsRequest& request);
  ListQueuesResult listQueues(const ListQueuesRequest& request);
  PurgeQueueResult purgeQueue(const PurgeQueueRequest& request);
  ReceiveMessageResult receiveMessage(const ReceiveMessageRequest& request);
  RemovePermissionResult removePermission(const RemovePermissionRequest& request);
  SendMessageResult sendMessage(const SendMessageRequest& request);
  SendMessageBatchResult sendMessageBatch(const SendMessageBatchRequest& request);
  SetQueueAttributesResult setQueueAttributes(const SetQueueAttributesRequest& request);
  StartMessageMoveTaskResult startMessageMoveTask(const StartMessageMoveTaskRequest& request);
  TagQueueResult tagQueue(const TagQueueRequest& request);
  UntagQueueResult untagQueue(const UntagQueueRequest& request);

 private:
  core::World& world_;
  std::string region_;
};

}  // namespace squall::sqs
