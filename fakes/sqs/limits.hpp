// sqs/limits.hpp: every limit of SQS as data, each with the AWS page that states it.
//
// The AWS model of SQS carries no lengths, ranges or patterns, so these rows stand in for them. A bound belongs to a
// row here and to nothing else: handlers ask the row, error texts print it.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <string_view>

namespace squall::sqs::limits {

// Both bounds are inclusive. Units are in the name.
struct Limit {
  std::string_view name;
  std::int64_t min = 0;
  std::int64_t max = 0;
  std::string_view source;

  constexpr bool allows(std::int64_t value) const { return value >= min && value <= max; }
};

inline constexpr std::string_view kQueueQuotas =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html";
inline constexpr std::string_view kMessageQuotas =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html";
inline constexpr std::string_view kFifoQuotas =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-fifo.html";
inline constexpr std::string_view kPolicyQuotas =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html";
inline constexpr std::string_view kSetQueueAttributes =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html";
inline constexpr std::string_view kReceiveMessage =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html";
inline constexpr std::string_view kSendMessage =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html";
inline constexpr std::string_view kSendMessageBatch =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html";
inline constexpr std::string_view kListQueues =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html";
inline constexpr std::string_view kAddPermission =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_AddPermission.html";
inline constexpr std::string_view kStartMessageMoveTask =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html";
inline constexpr std::string_view kListMessageMoveTasks =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListMessageMoveTasks.html";
inline constexpr std::string_view kDeadLetterQueues =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html";
inline constexpr std::string_view kMessageMetadata =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html";

// ---- queues and their attributes
inline constexpr Limit kQueueNameLength{"QueueName", 1, 80, kQueueQuotas};  // the suffix .fifo counts
inline constexpr Limit kDelaySeconds{"DelaySeconds", 0, 900, kSetQueueAttributes};
inline constexpr Limit kMaximumMessageSizeBytes{"MaximumMessageSize", 1024, 1'048'576, kSetQueueAttributes};
inline constexpr Limit kMessageRetentionPeriodSeconds{"MessageRetentionPeriod", 60, 1'209'600, kSetQueueAttributes};
inline constexpr Limit kReceiveMessageWaitTimeSeconds{"ReceiveMessageWaitTimeSeconds", 0, 20, kSetQueueAttributes};
inline constexpr Limit kVisibilityTimeoutSeconds{"VisibilityTimeout", 0, 43'200, kSetQueueAttributes};
inline constexpr Limit kKmsDataKeyReusePeriodSeconds{"KmsDataKeyReusePeriodSeconds", 60, 86'400, kSetQueueAttributes};
inline constexpr Limit kMaxReceiveCount{"maxReceiveCount", 1, 1000, kDeadLetterQueues};
inline constexpr Limit kSourceQueueArns{"sourceQueueArns", 1, 10, kSetQueueAttributes};
inline constexpr Limit kListMaxResults{"MaxResults", 1, 1000, kListQueues};

// ---- tags and permissions
inline constexpr Limit kTagsPerQueue{"Tags", 0, 50, kQueueQuotas};
inline constexpr Limit kTagKeyLength{"tag key", 1, 128, kQueueQuotas};
inline constexpr Limit kTagValueLength{"tag value", 0, 256, kQueueQuotas};
inline constexpr Limit kPermissionLabelLength{"Label", 1, 80, kAddPermission};
inline constexpr Limit kActionsPerStatement{"Actions", 1, 7, kPolicyQuotas};
inline constexpr Limit kStatementsPerPolicy{"Statement", 1, 20, kPolicyQuotas};
inline constexpr Limit kPolicyBytes{"Policy", 1, 8192, kPolicyQuotas};

// ---- messages
inline constexpr Limit kMessageBytes{"message size", 1, 1'048'576, kMessageQuotas};  // body and attributes together
inline constexpr Limit kBatchBytes{"batch size", 1, 1'048'576, kSendMessageBatch};   // all messages together
inline constexpr Limit kBatchEntries{"batch entries", 1, 10, kMessageQuotas};
inline constexpr Limit kBatchEntryIdLength{"batch entry Id", 1, 80, kMessageQuotas};
inline constexpr Limit kMessageAttributes{"message attributes", 0, 10, kMessageMetadata};
inline constexpr Limit kMessageAttributeNameLength{"message attribute name", 1, 256, kMessageMetadata};
inline constexpr Limit kMessageAttributeTypeLength{"message attribute type", 1, 256, kMessageMetadata};
inline constexpr Limit kMessageGroupIdLength{"MessageGroupId", 1, 128, kSendMessage};
inline constexpr Limit kMessageDeduplicationIdLength{"MessageDeduplicationId", 1, 128, kSendMessage};
inline constexpr Limit kMessageDelaySeconds{"DelaySeconds", 0, 900, kSendMessage};

// ---- receiving
inline constexpr Limit kMaxNumberOfMessages{"MaxNumberOfMessages", 1, 10, kReceiveMessage};
inline constexpr Limit kWaitTimeSeconds{"WaitTimeSeconds", 0, 20, kReceiveMessage};
inline constexpr Limit kReceiveRequestAttemptIdLength{"ReceiveRequestAttemptId", 1, 128, kReceiveMessage};
inline constexpr Limit kInFlightStandard{"messages in flight", 0, 120'000, kMessageQuotas};  // then OverLimit
inline constexpr Limit kInFlightFifo{"messages in flight", 0, 120'000, kFifoQuotas};         // then an empty answer
// A message's visibility timeouts add up to 12 hours at most, counted from its receipt.
inline constexpr Limit kTotalVisibilitySeconds{"VisibilityTimeout", 0, 43'200, kMessageQuotas};

// ---- message move tasks
inline constexpr Limit kMaxNumberOfMessagesPerSecond{"MaxNumberOfMessagesPerSecond", 1, 500, kStartMessageMoveTask};
inline constexpr Limit kMoveTaskMaxResults{"MaxResults", 1, 10, kListMessageMoveTasks};

// ---- spans of time
inline constexpr std::chrono::minutes kDeduplicationInterval{5};  // API_SendMessage, MessageDeduplicationId
// Recorded: a queue goes on deduplicating by the scope that it had. API_SetQueueAttributes: for up to 60 seconds.
inline constexpr std::chrono::seconds kDeduplicationScopeDelay{60};
inline constexpr std::chrono::minutes kReceiveAttemptInterval{5};  // API_ReceiveMessage, ReceiveRequestAttemptId
inline constexpr std::chrono::seconds kPurgeInterval{60};          // API_PurgeQueue, strict mode only
inline constexpr std::chrono::seconds kRecreateInterval{60};       // API_CreateQueue, strict mode only

// ---- defaults of attributes, API_SetQueueAttributes
inline constexpr std::int64_t kDefaultDelaySeconds = 0;
inline constexpr std::int64_t kDefaultMaximumMessageSizeBytes = 1'048'576;
inline constexpr std::int64_t kDefaultMessageRetentionPeriodSeconds = 345'600;
inline constexpr std::int64_t kDefaultReceiveMessageWaitTimeSeconds = 0;
inline constexpr std::int64_t kDefaultVisibilityTimeoutSeconds = 30;
inline constexpr std::int64_t kDefaultKmsDataKeyReusePeriodSeconds = 300;

// All rows, for the documentation and for the test that reads it.
inline constexpr std::array kAll{kQueueNameLength,
                                 kDelaySeconds,
                                 kMaximumMessageSizeBytes,
                                 kMessageRetentionPeriodSeconds,
                                 kReceiveMessageWaitTimeSeconds,
                                 kVisibilityTimeoutSeconds,
                                 kKmsDataKeyReusePeriodSeconds,
                                 kMaxReceiveCount,
                                 kSourceQueueArns,
                                 kListMaxResults,
                                 kTagsPerQueue,
                                 kTagKeyLength,
                                 kTagValueLength,
                                 kPermissionLabelLength,
                                 kActionsPerStatement,
                                 kStatementsPerPolicy,
                                 kPolicyBytes,
                                 kMessageBytes,
                                 kBatchBytes,
                                 kBatchEntries,
                                 kBatchEntryIdLength,
                                 kMessageAttributes,
                                 kMessageAttributeNameLength,
                                 kMessageAttributeTypeLength,
                                 kMessageGroupIdLength,
                                 kMessageDeduplicationIdLength,
                                 kMessageDelaySeconds,
                                 kMaxNumberOfMessages,
                                 kWaitTimeSeconds,
                                 kReceiveRequestAttemptIdLength,
                                 kInFlightStandard,
                                 kInFlightFifo,
                                 kTotalVisibilitySeconds,
                                 kMaxNumberOfMessagesPerSecond,
                                 kMoveTaskMaxResults};

}  // namespace squall::sqs::limits
