// Reading streams: lists, shards and their children, iterators of all kinds, what is trimmed and what expires.
#include "dynamodb/streams.hpp"

#include <squall/chaos.hpp>

#include <gtest/gtest.h>

#include <string>

namespace squall {
namespace {

using namespace std::chrono_literals;

TEST_F(DynamodbStream, ListsStreamsPageByPage) {
  for (const char* table : {"audit", "balances"}) create(table, "KEYS_ONLY");
  create("plain", "");
  std::string tables;
  dynamodbstreams::ListStreamsRequest request{.limit = 2};
  do {
    const auto page = streams.listStreams(request);
    for (const auto& stream : page.streams) tables.append(*stream.tableName).append(" ");
    tables.append("| ");
    request.exclusiveStartStreamArn = page.lastEvaluatedStreamArn;
  } while (request.exclusiveStartStreamArn);
  EXPECT_EQ(tables, "audit balances | orders | ");
  EXPECT_EQ(streams.listStreams({.tableName = "audit"}).streams.size(), 1);
  EXPECT_TRUE(streams.listStreams({.tableName = "plain"}).streams.isPresent());
  EXPECT_TRUE(streams.listStreams({.tableName = "nowhere"}).streams.empty());
}

TEST_F(DynamodbStream, DescribesItselfWithOneOpenShard) {
  const auto stream = describe(arn());
  EXPECT_EQ(stream.streamArn, arn());
  EXPECT_EQ(stream.tableName, "orders");
  EXPECT_EQ(stream.streamViewType, "NEW_AND_OLD_IMAGES");
  EXPECT_EQ(stream.creationRequestDateTime, cloud.options().epoch);
  EXPECT_EQ(stream.keySchema.at(0).attributeName, "id");
  ASSERT_EQ(stream.shards.size(), 1);
  EXPECT_GE(stream.shards[0].shardId->size(), 28);
  EXPECT_FALSE(stream.shards[0].parentShardId);
  EXPECT_TRUE(stream.shards[0].sequenceNumberRange->startingSequenceNumber);
  EXPECT_FALSE(stream.shards[0].sequenceNumberRange->endingSequenceNumber);
}

TEST_F(DynamodbStream, ClosesAShardAfterFourHoursAndGoesOnWithAChild) {
  put({{"id", "o-1"}});
  cloud.clock().advance(4h);
  put({{"id", "o-2"}});
  const auto shards = describe(arn()).shards;
  ASSERT_EQ(shards.size(), 2);
  EXPECT_EQ(shards[1].parentShardId, shards[0].shardId);
  EXPECT_EQ(shards[0].sequenceNumberRange->endingSequenceNumber, readAll()[0].dynamodb->sequenceNumber);
  EXPECT_FALSE(shards[1].sequenceNumberRange->endingSequenceNumber);

  const auto first = streams.getRecords({.shardIterator = iterator("TRIM_HORIZON", {}, 0)});
  EXPECT_EQ(events(first.records), "INSERT o-1");
  EXPECT_FALSE(first.nextShardIterator);
  const auto second = streams.getRecords({.shardIterator = iterator("TRIM_HORIZON", {}, 1)});
  EXPECT_EQ(events(second.records), "INSERT o-2");
  EXPECT_TRUE(second.nextShardIterator);

  const auto children = streams.describeStream(
      {.streamArn = arn(), .shardFilter = {{.type = "CHILD_SHARDS", .shardId = shards[0].shardId}}});
  ASSERT_EQ(children.streamDescription->shards.size(), 1);
  EXPECT_EQ(children.streamDescription->shards[0].shardId, shards[1].shardId);
}

TEST_F(DynamodbStream, PagesItsShardsAndForgetsThemAfterADay) {
  cloud.clock().advance(13h);
  const auto all = describe(arn()).shards;
  ASSERT_EQ(all.size(), 4);
  const auto page = *streams.describeStream({.streamArn = arn(), .limit = 3}).streamDescription;
  EXPECT_EQ(page.shards.size(), 3);
  EXPECT_EQ(page.lastEvaluatedShardId, all[2].shardId);
  const auto rest =
      *streams.describeStream({.streamArn = arn(), .exclusiveStartShardId = all[2].shardId}).streamDescription;
  ASSERT_EQ(rest.shards.size(), 1);
  EXPECT_FALSE(rest.lastEvaluatedShardId);
  const std::string beyond = "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz";
  EXPECT_TRUE(
      streams.describeStream({.streamArn = arn(), .exclusiveStartShardId = beyond}).streamDescription->shards.empty());

  cloud.clock().advance(24h * 400);
  const auto later = describe(arn()).shards;
  EXPECT_EQ(later.size(), 7);
  EXPECT_TRUE(later.front().parentShardId);
  put({{"id", "o-1"}});
  EXPECT_EQ(events(readAll()), "INSERT o-1");
}

TEST_F(DynamodbStream, ReadsFromWhereTheIteratorSays) {
  for (const char* id : {"o-1", "o-2", "o-3"}) put({{"id", id}});
  const std::string latest = iterator("LATEST");
  put({{"id", "o-4"}});
  const std::string second = *readAll()[1].dynamodb->sequenceNumber;
  EXPECT_EQ(events(read(iterator("TRIM_HORIZON"))), "INSERT o-1, INSERT o-2, INSERT o-3, INSERT o-4");
  EXPECT_EQ(events(read(latest)), "INSERT o-4");
  EXPECT_EQ(events(read(iterator("AT_SEQUENCE_NUMBER", second))), "INSERT o-2, INSERT o-3, INSERT o-4");
  EXPECT_EQ(events(read(iterator("AFTER_SEQUENCE_NUMBER", second))), "INSERT o-3, INSERT o-4");
  EXPECT_EQ(events(read(iterator("LATEST"))), "");
}

TEST_F(DynamodbStream, GoesOnWhereThePageEnded) {
  for (const char* id : {"o-1", "o-2", "o-3"}) put({{"id", id}});
  auto page = streams.getRecords({.shardIterator = iterator("TRIM_HORIZON"), .limit = 2});
  EXPECT_EQ(events(page.records), "INSERT o-1, INSERT o-2");
  page = streams.getRecords({.shardIterator = *page.nextShardIterator, .limit = 2});
  EXPECT_EQ(events(page.records), "INSERT o-3");
  page = streams.getRecords({.shardIterator = *page.nextShardIterator});
  EXPECT_EQ(events(page.records), "");
  EXPECT_TRUE(page.records.isPresent());
  put({{"id", "o-4"}});
  EXPECT_EQ(events(read(*page.nextShardIterator)), "INSERT o-4");
}

TEST_F(DynamodbStream, GivesAThousandRecordsOrAMegabyteAtOnce) {
  for (int i = 0; i < 1001; ++i) put({{"id", "o-" + std::to_string(i)}});
  EXPECT_EQ(read(iterator("TRIM_HORIZON")).size(), 1000);
  const std::string latest = iterator("LATEST");
  const std::string large(300 * 1024, 'x');
  for (const char* id : {"l-1", "l-2", "l-3", "l-4"}) put({{"id", id}, {"text", large}});
  EXPECT_EQ(events(read(latest)), "INSERT l-1, INSERT l-2, INSERT l-3");
}

TEST_F(DynamodbStream, TrimsWhatIsOlderThanADay) {
  put({{"id", "o-1"}});
  const std::string oldest = *readAll()[0].dynamodb->sequenceNumber;
  cloud.clock().advance(1h);
  put({{"id", "o-2"}});
  cloud.clock().advance(22h + 50min);
  const std::string horizon = iterator("TRIM_HORIZON");
  EXPECT_EQ(events(readAll()), "INSERT o-1, INSERT o-2");
  cloud.clock().advance(10min);
  EXPECT_EQ(events(readAll()), "INSERT o-2");
  const std::string trimmed = "TrimmedDataAccessException: The data you are trying to access has been trimmed";
  EXPECT_EQ(errorText([&] { read(horizon); }), trimmed);
  EXPECT_EQ(errorText([&] { iterator("AT_SEQUENCE_NUMBER", oldest); }), trimmed);
  EXPECT_EQ(events(read(iterator("AFTER_SEQUENCE_NUMBER", oldest))), "INSERT o-2");
  cloud.clock().advance(1h);
  EXPECT_EQ(events(readAll()), "");
}

TEST_F(DynamodbStream, LetsAnIteratorExpireAfterFifteenMinutes) {
  const std::string horizon = iterator("TRIM_HORIZON");
  cloud.clock().advance(15min);
  const std::string next = *streams.getRecords({.shardIterator = horizon}).nextShardIterator;
  cloud.clock().advance(1s);
  EXPECT_EQ(errorText([&] { read(horizon); }),
            "ExpiredIteratorException: The provided iterator exceeds the maximum age allowed.");
  EXPECT_TRUE(read(next).empty());
}

TEST_F(DynamodbStream, LetsChaosExpireTheIteratorOfItsTableAlone) {
  create("audit", "KEYS_ONLY");
  cloud.chaos().add({.id = "e",
                     .on = {.service = "streams.dynamodb", .operation = "GetRecords", .resource = "orders"},
                     .when = {.nth = {2}},
                     .fault = {.kind = chaos::FaultKind::HttpError,
                               .code = "ExpiredIteratorException",
                               .message = "The provided iterator exceeds the maximum age allowed.",
                               .status = 400}});
  const std::string horizon = iterator("TRIM_HORIZON");
  EXPECT_TRUE(read(horizon).empty());
  EXPECT_TRUE(readAll(arn("audit")).empty());
  EXPECT_EQ(errorText([&] { read(horizon); }),
            "ExpiredIteratorException: The provided iterator exceeds the maximum age allowed.");
  EXPECT_TRUE(read(horizon).empty());
}

TEST_F(DynamodbStream, RefusesWhatIsNotThere) {
  const std::string stream = arn();
  const std::string shard = *describe(stream).shards[0].shardId;
  const std::string other = "arn:aws:dynamodb:us-east-1:000000000000:table/orders/stream/2020-01-01T00:00:00.000";
  const auto iterate = [&](const std::string& of, const std::string& id, const std::string& type,
                           std::optional<std::string> number = {}) {
    return errorText([&] {
      streams.getShardIterator(
          {.streamArn = of, .shardId = id, .shardIteratorType = type, .sequenceNumber = std::move(number)});
    });
  };
  EXPECT_EQ(errorText([&] { describe("fake-stream"); }), "ValidationException: Invalid StreamArn");
  EXPECT_EQ(errorText([&] { streams.listStreams({.exclusiveStartStreamArn = "fake-stream"}); }),
            "ValidationException: Invalid StreamArn");
  EXPECT_EQ(iterate(other, shard, "LATEST"),
            "ResourceNotFoundException: Requested resource not found: Stream: " + other + " not found");
  EXPECT_EQ(iterate(stream, "shardId-00000000000000000000-none", "LATEST"),
            "ResourceNotFoundException: Requested resource not found: Shard does not exist");
  EXPECT_EQ(iterate(stream, "short", "LATEST"),
            "ValidationException: 1 validation error detected: Value 'short' at 'shardId' failed to satisfy "
            "constraint: Member must have length greater than or equal to 28");
  EXPECT_TRUE(iterate(stream, shard, "AT_SEQUENCE_NUMBER").starts_with("ValidationException"));
  EXPECT_TRUE(iterate(stream, shard, "LATEST", "100000000000000000001").starts_with("ValidationException"));
  EXPECT_TRUE(iterate(stream, shard, "AT_SEQUENCE_NUMBER", "100000000000000000099").starts_with("ValidationException"));
  EXPECT_EQ(iterate(stream, shard, "AT_SEQUENCE_NUMBER", "7"),
            "ValidationException: 1 validation error detected: Value '7' at 'sequenceNumber' failed to satisfy "
            "constraint: Member must have length greater than or equal to 21");
  EXPECT_TRUE(errorText([&] { read("no iterator"); }).starts_with("ValidationException"));
  EXPECT_TRUE(errorText([&] { read(iterator("LATEST") + "0"); }).starts_with("ValidationException"));
  EXPECT_EQ(errorText([&] { streams.getRecords({.shardIterator = iterator("LATEST"), .limit = 1001}); }),
            "ValidationException: 1 validation error detected: Value '1001' at 'limit' failed to satisfy constraint: "
            "Member must have value less than or equal to 1000");
  EXPECT_EQ(errorText([&] { streams.listStreams({.limit = 0}); }),
            "ValidationException: 1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: "
            "Member must have value greater than or equal to 1");
}

// Another region of the same Cloud has other streams, and a Cloud that was reset has none.
TEST_F(DynamodbStream, IsOfItsRegion) {
  DynamodbStreams elsewhere(cloud, "eu-west-1");
  EXPECT_TRUE(elsewhere.listStreams({}).streams.empty());
  EXPECT_EQ(streams.listStreams({}).streams.size(), 1);
  cloud.reset();
  EXPECT_TRUE(streams.listStreams({}).streams.empty());
}

}  // namespace
}  // namespace squall
