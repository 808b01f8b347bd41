// The limits are data: each row can be read, and has the AWS page that states it.
#include "sqs/limits.hpp"

#include <gmock/gmock.h>

namespace squall::sqs::limits {
namespace {

TEST(SqsLimits, HaveANameARangeAndASource) {
  for (const Limit& limit : kAll) {
    EXPECT_FALSE(limit.name.empty());
    EXPECT_LT(limit.min, limit.max) << limit.name;
    EXPECT_TRUE(limit.source.starts_with("https://docs.aws.amazon.com/AWSSimpleQueueService/")) << limit.name;
  }
}

TEST(SqsLimits, AllowTheirBoundsAndNothingBeyond) {
  for (const Limit& limit : kAll) {
    EXPECT_TRUE(limit.allows(limit.min) && limit.allows(limit.max)) << limit.name;
    EXPECT_FALSE(limit.allows(limit.min - 1) || limit.allows(limit.max + 1)) << limit.name;
  }
}

TEST(SqsLimits, AllowTheDefaults) {
  EXPECT_TRUE(kDelaySeconds.allows(kDefaultDelaySeconds));
  EXPECT_TRUE(kMaximumMessageSizeBytes.allows(kDefaultMaximumMessageSizeBytes));
  EXPECT_TRUE(kMessageRetentionPeriodSeconds.allows(kDefaultMessageRetentionPeriodSeconds));
  EXPECT_TRUE(kReceiveMessageWaitTimeSeconds.allows(kDefaultReceiveMessageWaitTimeSeconds));
  EXPECT_TRUE(kVisibilityTimeoutSeconds.allows(kDefaultVisibilityTimeoutSeconds));
  EXPECT_TRUE(kKmsDataKeyReusePeriodSeconds.allows(kDefaultKmsDataKeyReusePeriodSeconds));
}

}  // namespace
}  // namespace squall::sqs::limits
