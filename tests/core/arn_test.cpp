#include "core/arn.hpp"

#include <gmock/gmock.h>

namespace squall::core {
namespace {

TEST(Arn, IsReadInItsParts) {
  const auto arn = parseArn("arn:aws:sqs:eu-west-1:123456789012:orders.fifo");
  EXPECT_EQ(arn, (Arn{.partition = "aws",
                      .service = "sqs",
                      .region = "eu-west-1",
                      .account = "123456789012",
                      .resource = "orders.fifo"}));
}

TEST(Arn, KeepsColonsAndSlashesInItsResource) {
  EXPECT_EQ(parseArn("arn:aws:lambda:us-east-1:123456789012:function:name:3").value().resource, "function:name:3");
  EXPECT_EQ(parseArn("arn:aws:iam::123456789012:role/path/name").value().resource, "role/path/name");
}

TEST(Arn, IsWrittenAsItWasRead) {
  for (const char* text :
       {"arn:aws:sqs:eu-west-1:123456789012:orders", "arn:aws:iam::123456789012:root", "arn:aws-cn:s3:::bucket/key"}) {
    EXPECT_EQ(toString(parseArn(text).value()), text);
  }
}

TEST(Arn, OfAnotherFormIsNone) {
  for (const char* text : {"", "orders", "arn", "arn:aws:sqs:us-east-1:123456789012",
                           "arn:aws:sqs:us-east-1:1:", "urn:aws:sqs:us-east-1:123456789012:orders",
                           "arn::sqs:us-east-1:123456789012:orders", "arn:aws::us-east-1:123456789012:orders"}) {
    EXPECT_FALSE(parseArn(text)) << text;
  }
}

TEST(Arn, HasThePartitionOfItsRegion) {
  EXPECT_EQ(partitionOf("us-east-1"), "aws");
  EXPECT_EQ(partitionOf("cn-north-1"), "aws-cn");
  EXPECT_EQ(partitionOf("us-gov-west-1"), "aws-us-gov");
}

TEST(AccountId, Is12Digits) {
  EXPECT_TRUE(isAccountId("000000000000"));
  for (const char* text : {"", "12345678901", "1234567890123", "12345678901a", "1234 5678901"}) {
    EXPECT_FALSE(isAccountId(text)) << text;
  }
}

}  // namespace
}  // namespace squall::core
