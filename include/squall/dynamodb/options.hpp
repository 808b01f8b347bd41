// squall/dynamodb/options.hpp: what may be chosen about DynamoDB, for a whole Cloud.
//
//   squall::configure(cloud, {.dialect = squall::DynamodbDialect::Classic, .throttling = true});
//   // squall serve --dynamodb-dialect classic --dynamodb-throttling
#pragma once

#include <cstdint>

namespace squall {

// How a request that is wrong by itself is answered. Since June 2026 AWS rolls out another wording of
// ValidationException, region by region and operation by operation: "1 validation error detected: " before it, members
// spelt as in the API and without their value, the first mistake instead of all, ["a", "a"] for [a, a], and {"NULL":
// false} is taken.
enum class DynamodbDialect : std::uint8_t {
  UsEast1,  // what us-east-1 answers (August 2026): V2026 for PutItem, UpdateItem, DeleteItem and Query, Classic else
  Classic,  // the wording of before, everywhere
  V2026,    // the new wording wherever a region was seen to have it: also for Scan and BatchGetItem
};

struct DynamodbOptions {
  DynamodbDialect dialect = DynamodbDialect::UsEast1;

  // Whether tables and global indexes have the throughput that they are configured with, on the Cloud's clock. What is
  // not used is kept for up to 300 s. A call is let in as long as there is anything left, whatever it costs in the end;
  // after that, ProvisionedThroughputExceededException for provisioned tables, ThrottlingException for those on demand,
  // and UnprocessedItems and UnprocessedKeys for the parts of a batch. A table on demand has its OnDemandThroughput, or
  // the 12000 read and 4000 write units a second of a new table.
  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html
  bool throttling = false;
};

}  // namespace squall
