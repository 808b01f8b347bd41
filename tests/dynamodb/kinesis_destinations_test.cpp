// The Kinesis streams that a table is to be streamed to: their states, and what is refused in which.
#include "dynamodb/orders.hpp"

#include <gtest/gtest.h>

#include <string>

namespace squall {
namespace {

class DynamodbKinesis : public DynamodbOrders {
 protected:
  std::string enable(const std::string& arn) {
    return *db.enableKinesisStreamingDestination({.tableName = "orders", .streamArn = arn}).destinationStatus;
  }
  std::string disable(const std::string& arn) {
    return *db.disableKinesisStreamingDestination({.tableName = "orders", .streamArn = arn}).destinationStatus;
  }
  std::string update(const std::string& arn, const std::string& precision) {
    dynamodb::UpdateKinesisStreamingDestinationRequest request;
    request.tableName = "orders";
    request.streamArn = arn;
    request.updateKinesisStreamingConfiguration.emplace();
    if (!precision.empty())
      request.updateKinesisStreamingConfiguration->approximateCreationDateTimePrecision = precision;
    return *db.updateKinesisStreamingDestination(request).destinationStatus;
  }
  // "b ACTIVE, a DISABLED"
  std::string destinations() {
    std::string text;
    const auto described = db.describeKinesisStreamingDestination({.tableName = "orders"});
    for (const auto& each : described.kinesisDataStreamDestinations) {
      text.append(text.empty() ? "" : ", ").append(each.streamArn->substr(each.streamArn->find('/') + 1));
      text.append(" ").append(*each.destinationStatus);
      if (each.approximateCreationDateTimePrecision)
        text.append(" ").append(*each.approximateCreationDateTimePrecision);
    }
    return text;
  }

  const std::string a = "arn:aws:kinesis:us-east-1:000000000000:stream/a";
  const std::string b = "arn:aws:kinesis:us-east-1:000000000000:stream/b";
  const std::string wrong = "Table is not in a valid state to enable Kinesis Streaming Destination: ";
};

TEST_F(DynamodbKinesis, HasAtMostOneDestinationThatIsOn) {
  EXPECT_EQ(destinations(), "");
  EXPECT_EQ(enable(a), "ENABLING");
  EXPECT_EQ(destinations(), "a ACTIVE");
  for (const std::string& again : {a, b}) {
    EXPECT_EQ(
        validationText([&] { enable(again); }),
        wrong + "EnableKinesisStreamingDestination must be DISABLED or ENABLE_FAILED to perform ENABLE operation.");
  }
  EXPECT_EQ(disable(a), "DISABLING");
  EXPECT_EQ(destinations(), "a DISABLED");
  EXPECT_EQ(enable(b), "ENABLING");
  EXPECT_EQ(destinations(), "b ACTIVE, a DISABLED");
  EXPECT_EQ(validationText([&] { disable(a); }),
            wrong + "KinesisStreamingDestination must be ACTIVE to perform DISABLE operation.");
}

TEST_F(DynamodbKinesis, FailsToEnableWhatIsNoStreamOfKinesis) {
  EXPECT_EQ(enable("arn:aws:firehose:us-east-1:000000000000:deliverystream/a"), "ENABLING");
  const auto described = db.describeKinesisStreamingDestination({.tableName = "orders"});
  ASSERT_EQ(described.kinesisDataStreamDestinations.size(), 1);
  EXPECT_EQ(described.kinesisDataStreamDestinations[0].destinationStatus, "ENABLE_FAILED");
  EXPECT_EQ(described.kinesisDataStreamDestinations[0].destinationStatusDescription,
            "User does not have a permission to use kinesis stream");
  enable(a);
  EXPECT_EQ(destinations(), "a ACTIVE, a ENABLE_FAILED");
}

TEST_F(DynamodbKinesis, ChangesThePrecisionOfADestinationThatIsOn) {
  const std::string not_given =
      "Streaming destination cannot be updated with given parameters: UpdateKinesisStreamingConfiguration cannot be "
      "null or contain only null values";
  EXPECT_EQ(validationText([&] { update(a, "MICROSECOND"); }),
            wrong + "No streaming destination with streamArn: " + a + " found for table with tableName: orders");
  enable(a);
  EXPECT_EQ(validationText([&] { update(a, ""); }), not_given);
  EXPECT_EQ(update(a, "MICROSECOND"), "UPDATING");
  EXPECT_EQ(destinations(), "a ACTIVE MICROSECOND");
  const std::string id = *db.describeTable({.tableName = "orders"}).table->tableId;
  EXPECT_EQ(validationText([&] { update(a, "MICROSECOND"); }),
            "Invalid Request: Precision is already set to the desired value of MICROSECOND for tableId: " + id +
                ", kdsArn: " + a);
  EXPECT_EQ(validationText([&] {
              db.disableKinesisStreamingDestination(
                  {.tableName = "orders", .streamArn = a, .enableKinesisStreamingConfiguration = {{"MICROSECOND"}}});
            }),
            "Stream cannot be disabled using EnableKinesisStreamingConfiguration parameters");
  disable(a);
  EXPECT_EQ(validationText([&] { update(a, "MILLISECOND"); }),
            wrong +
                "Kinesis streaming is not in ACTIVE state. Updates are only allowed in ACTIVE state. TableName: "
                "orders, kdsArn: " +
                a);
  enable(a);
  EXPECT_EQ(destinations(), "a ACTIVE");
}

}  // namespace
}  // namespace squall
