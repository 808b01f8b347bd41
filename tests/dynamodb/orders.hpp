// A cloud with one table, "orders" (id; seq), and short ways to put and read it. Indexes: "byAmount" (local: id;
// amount), "byCustomer" (global: customer; amount, keys alone) and "byCity" (global: city, all attributes).
#pragma once

#include "dynamodb/error_text.hpp"

#include <squall/dynamodb.hpp>

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace squall {

using Value = dynamodb::AttributeValue;
using DynamoItem = Map<Value>;

inline Value num(std::string text) { return Value::number(std::move(text)); }

inline dynamodb::CreateTableRequest ordersTable(std::string name = "orders") {
  dynamodb::CreateTableRequest request;
  request.tableName = std::move(name);
  request.attributeDefinitions = {{"id", "S"}, {"seq", "N"}, {"amount", "N"}, {"customer", "S"}, {"city", "S"}};
  request.keySchema = {{"id", "HASH"}, {"seq", "RANGE"}};
  request.localSecondaryIndexes = {{"byAmount", {{"id", "HASH"}, {"amount", "RANGE"}}, {"ALL", {}}}};
  request.globalSecondaryIndexes = {
      {.indexName = "byCustomer",
       .keySchema = {{"customer", "HASH"}, {"amount", "RANGE"}},
       .projection = {"KEYS_ONLY", {}}},
      {.indexName = "byCity", .keySchema = {{"city", "HASH"}}, .projection = {"ALL", {}}}};
  request.billingMode = "PAY_PER_REQUEST";
  return request;
}

class DynamodbOrders : public ::testing::Test {
 protected:
  DynamodbOrders() {
    configure(cloud, {.dialect = DynamodbDialect::Classic});  // the wording that all operations have in common
    db.createTable(ordersTable());
  }

  void put(DynamoItem item) { db.putItem({.tableName = "orders", .item = std::move(item)}); }
  DynamoItem get(const std::string& id, const std::string& at) {
    return db.getItem({.tableName = "orders", .key = {{"id", id}, {"seq", num(at)}}}).item;
  }
  // The sort keys of the items, in their order: "1 2 3".
  static std::string seqs(const List<DynamoItem>& items) {
    std::string text;
    for (const DynamoItem& item : items) text.append(text.empty() ? "" : " ").append(item.at("seq").n());
    return text;
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Dynamodb db{cloud};
};

}  // namespace squall
