// What a delivery can say that is not so: the checksum of its body, its receive count, its timestamps.
#include "sqs/chaos_port.hpp"

#include <squall/sqs.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace squall::sqs {
namespace {

void misreport(ReceiveMessageResult* result, const std::string& message_id, const core::Misreport& wrong) {
  const auto row = std::ranges::find(chaosPort().rows, "ReceiveMessage", &core::ChaosRow::operation);
  ASSERT_NE(row, chaosPort().rows.end());
  row->misreport(result, message_id, wrong);
}

TEST(SqsMisreport, BreaksTheChecksumOfOneMessage) {
  ReceiveMessageResult result;
  result.messages = {{.messageId = "m-1", .md5OfBody = "0cc1"}, {.messageId = "m-2", .md5OfBody = "0cc1"}};
  misreport(&result, "m-2", {.checksum = true});
  EXPECT_EQ(result.messages[0].md5OfBody, "0cc1");
  EXPECT_EQ(result.messages[1].md5OfBody, "1cc1");
}

TEST(SqsMisreport, MisreportsOnlyWhatTheClientAskedFor) {
  ReceiveMessageResult result;
  result.messages = {{.messageId = "m-1", .attributes = {{"ApproximateReceiveCount", "1"}, {"SentTimestamp", "5000"}}},
                     {.messageId = "m-1"}};
  misreport(&result, "m-1", {.receives = 2, .earlier = std::chrono::seconds(3)});
  EXPECT_EQ(result.messages[0].attributes,
            (Map<std::string>{{"ApproximateReceiveCount", "3"}, {"SentTimestamp", "2000"}}));
  EXPECT_TRUE(result.messages[1].attributes.empty());
}

}  // namespace
}  // namespace squall::sqs
