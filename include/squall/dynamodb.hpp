// squall/dynamodb.hpp: DynamoDB in a C++ test.
//
//   squall::Cloud cloud;
//   squall::Dynamodb db(cloud);
//   db.createTable({.attributeDefinitions = {{"id", "S"}}, .tableName = "orders", .keySchema = {{"id", "HASH"}},
//                   .billingMode = "PAY_PER_REQUEST"});
//   db.putItem({.tableName = "orders", .item = {{"id", "o-1"}, {"total", dynamodb::AttributeValue::number("12.50")}}});
//   db.getItem({.tableName = "orders", .key = {{"id", "o-1"}}}).item.at("total").n();  // "12.5"
//
// Every operation of the API is there with AWS's own request and result (inherited from
// dynamodb::DynamoDbOperations), runs the same code as a request over HTTP, and throws the AwsError that AWS would
// answer. What is not done yet throws NotImplemented by name; docs/COVERAGE.md lists it.
//
// A table is ready when the call that makes it returns, though its answer says CREATING. Thread-safe.
// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/Welcome.html
#pragma once

#include <squall/cloud.hpp>
#include <squall/dynamodb/model.gen.hpp>
#include <squall/dynamodb/options.hpp>
#include <squall/error.hpp>

#include <string>

namespace squall {

// What DynamoDB does differently in this Cloud, in all regions, from now on; a reset leaves it. Thread-safe.
//
//   squall::configure(cloud, {.dialect = squall::DynamodbDialect::Classic, .throttling = true});
void configure(Cloud& cloud, const DynamodbOptions& options);

// DynamoDB of one region of a Cloud, which has to outlive it. As many as you like show the same tables.
class Dynamodb : public dynamodb::DynamoDbOperations {
 public:
  explicit Dynamodb(Cloud& cloud) : Dynamodb(cloud, cloud.options().region) {}
  Dynamodb(Cloud& cloud, const std::string& region)
      : DynamoDbOperations(cloud.world(), region), world_(cloud.world()) {}

  // A write of a table with replicas leaves for the other regions so long after it is made here (on the Cloud's clock);
  // 0, as it is from the start and after Cloud::reset(): when the call is over. Writes that wait already keep their
  // time.
  void setReplicationLag(Duration lag);

  // How long after the time that it names an item with a time to live is deleted; 0 at the start and after a reset().
  // AWS says "within a few days", and that until then the item is in every read: a program that trusts the deletion,
  // and does not look at the time itself, is found out by
  //
  //   db.delayTimeToLive(48h);
  //
  // For all tables of the region, and for items that are there already. Throws std::logic_error for less than nothing.
  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html
  void delayTimeToLive(Duration by);

 private:
  core::World& world_;
};

}  // namespace squall
