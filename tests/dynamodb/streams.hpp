// A cloud with one table, "orders" (id), whose stream shows both images, and short ways to write and to read the
// stream.
#pragma once

#include "dynamodb/error_text.hpp"

#include <squall/dynamodb.hpp>
#include <squall/dynamodbstreams.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace squall {

using Value = dynamodb::AttributeValue;
using DynamoItem = Map<Value>;
using StreamRecords = List<dynamodbstreams::Record>;

class DynamodbStream : public ::testing::Test {
 protected:
  DynamodbStream() { create("orders", "NEW_AND_OLD_IMAGES"); }

  void create(const std::string& table, const std::string& view) {
    dynamodb::CreateTableRequest request;
    request.tableName = table;
    request.attributeDefinitions = {{"id", "S"}};
    request.keySchema = {{"id", "HASH"}};
    request.billingMode = "PAY_PER_REQUEST";
    if (!view.empty()) request.streamSpecification = {true, view};
    db.createTable(request);
  }
  void turnOn(const std::string& view) {
    db.updateTable({.tableName = "orders", .streamSpecification = {{true, view}}});
  }
  void turnOff() { db.updateTable({.tableName = "orders", .streamSpecification = {{false, {}}}}); }

  void put(DynamoItem item, const std::string& table = "orders") {
    db.putItem({.tableName = table, .item = std::move(item)});
  }
  void remove(const std::string& id) { db.deleteItem({.tableName = "orders", .key = {{"id", id}}}); }

  std::string arn(const std::string& table = "orders") {
    return *db.describeTable({.tableName = table}).table->latestStreamArn;
  }
  dynamodbstreams::StreamDescription describe(const std::string& stream) {
    return *streams.describeStream({.streamArn = stream}).streamDescription;
  }
  std::string iterator(const std::string& type, std::optional<std::string> number = {}, std::size_t shard = 0) {
    const std::string stream = arn();
    return *streams
                .getShardIterator({.streamArn = stream,
                                   .shardId = *describe(stream).shards.at(shard).shardId,
                                   .shardIteratorType = type,
                                   .sequenceNumber = std::move(number)})
                .shardIterator;
  }
  StreamRecords read(const std::string& from) { return streams.getRecords({.shardIterator = from}).records; }
  // All records of a stream, through all its shards.
  StreamRecords readAll(const std::string& stream) {
    StreamRecords all;
    for (const auto& shard : describe(stream).shards) {
      auto next =
          streams
              .getShardIterator({.streamArn = stream, .shardId = *shard.shardId, .shardIteratorType = "TRIM_HORIZON"})
              .shardIterator;
      while (next) {
        auto page = streams.getRecords({.shardIterator = *next});
        if (page.records.empty()) break;
        all.insert(all.end(), page.records.begin(), page.records.end());
        next = page.nextShardIterator;
      }
    }
    return all;
  }
  StreamRecords readAll() { return readAll(arn()); }
  // "INSERT o-1, REMOVE o-1"
  static std::string events(const StreamRecords& records) {
    std::string text;
    for (const auto& record : records) {
      text.append(text.empty() ? "" : ", ").append(*record.eventName).append(" ");
      text.append(record.dynamodb->keys.at("id").s());
    }
    return text;
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Dynamodb db{cloud};
  DynamodbStreams streams{cloud};
};

}  // namespace squall
