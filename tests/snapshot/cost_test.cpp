// What a snapshot costs, counted in allocations: as much as there are queues, whatever is in them. And a queue is
// copied once, by the first change, not by looking at it.
#include "bench/allocations.hpp"

#include <squall/dynamodb.hpp>
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

namespace squall {
namespace {

using namespace std::chrono_literals;
using bench::Allocations;
using bench::allocationsSoFar;

constexpr int kMessages = 20'000;

class SnapshotCost : public ::testing::Test {
 protected:
  void fill(const std::string& queue, int messages) {
    for (int i = 0; i < messages; ++i) sqs.send(queue, "hello");
  }
  template <class Work>
  static Allocations costOf(const Work& work) {
    const Allocations before = allocationsSoFar();
    work();
    return allocationsSoFar() - before;
  }
  Allocations costOfASnapshot() {
    return costOf([this] { kept.push_back(cloud.snapshot()); });
  }

  Cloud cloud{{.clock = ClockMode::Manual, .journal = {.max_records = 100}}};
  Sqs& sqs = cloud.sqs();
  std::vector<Snapshot> kept = [] {
    std::vector<Snapshot> list;
    list.reserve(100);  // so that the list itself allocates nothing
    return list;
  }();
};

TEST_F(SnapshotCost, IsTheSameForOneMessageAndForManyThousands) {
  for (const char* queue : {"orders", "audit"}) sqs.createQueue(queue);
  fill("orders", 1);
  const Allocations small = costOfASnapshot();
  fill("orders", kMessages);
  const Allocations large = costOfASnapshot();
  EXPECT_EQ(large.count, small.count);
  EXPECT_EQ(large.bytes, small.bytes);
  EXPECT_LT(large.count, 30u);
}

TEST_F(SnapshotCost, GrowsByTheSameForEachQueue) {
  const auto with = [this](int queues) {
    for (int i = 0; i < queues; ++i) sqs.createQueue("queue-" + std::to_string(queues) + "-" + std::to_string(i));
    return costOfASnapshot().count;
  };
  sqs.createQueue("first");
  const auto none = with(0);
  const auto ten = with(10) - none;
  const auto thirty = with(20) - none;
  EXPECT_EQ(thirty, 3 * ten);
}

TEST_F(SnapshotCost, OnlyTheFirstChangeOfAQueueCopiesIt) {
  for (const char* queue : {"orders", "audit"}) sqs.createQueue(queue);
  fill("orders", kMessages);
  fill("audit", 1);
  sqs.acknowledge("audit", sqs.receive("audit").at(0));
  const auto one = [this](const char* queue) { return costOf([this, queue] { sqs.send(queue, "hello"); }).bytes; };
  const std::uint64_t usual = one("orders");
  kept.push_back(cloud.snapshot());
  cloud.diff(kept.back());
  EXPECT_LT(one("audit"), 200'000u);  // the other queue is not copied with it
  const std::uint64_t copying = one("orders");
  EXPECT_GT(copying, usual + kMessages * 50u);
  EXPECT_LT(one("orders"), usual + 100'000u);
  cloud.diff(kept.back());
  EXPECT_LT(one("orders"), usual + 100'000u);  // a diff keeps nothing
}

TEST_F(SnapshotCost, ARestoreCopiesNothingEither) {
  sqs.createQueue("orders");
  fill("orders", kMessages);
  const Snapshot prepared = cloud.snapshot();
  sqs.purge("orders");
  cloud.clock().advance(1h);
  EXPECT_LT(costOf([&] { cloud.restore(prepared); }).bytes, 100'000u);
  EXPECT_EQ(sqs.depth("orders").visible, kMessages);
}

class SnapshotCostOfTables : public SnapshotCost {
 protected:
  SnapshotCostOfTables() {
    dynamodb::CreateTableRequest orders{.tableName = "orders", .billingMode = "PAY_PER_REQUEST"};
    orders.attributeDefinitions = {{"id", "S"}};
    orders.keySchema = {{"id", "HASH"}};
    db.createTable(orders);
  }
  static constexpr int kItems = 3'000;
  void fill(int items) {
    for (int i = 0; i < items; ++i) put(i);
  }
  void put(int i) { db.putItem({.tableName = "orders", .item = {{"id", "o-" + std::to_string(i)}, {"note", "x"}}}); }

  Dynamodb db{cloud};
};

TEST_F(SnapshotCostOfTables, IsTheSameForOneItemAndForManyThousands) {
  fill(1);
  const Allocations small = costOfASnapshot();
  fill(kItems);
  const Allocations large = costOfASnapshot();
  EXPECT_EQ(large.count, small.count);
  EXPECT_EQ(large.bytes, small.bytes);
  EXPECT_LT(large.count, 60u);
}

TEST_F(SnapshotCostOfTables, OnlyTheFirstWriteCopiesThePlacesAndNoItem) {
  fill(kItems);
  put(0);
  const std::uint64_t usual = costOf([this] { put(0); }).bytes;
  kept.push_back(cloud.snapshot());
  cloud.diff(kept.back());
  const std::uint64_t reading = costOf([this] { db.getItem({.tableName = "orders", .key = {{"id", "o-1"}}}); }).bytes;
  EXPECT_LT(reading, 20'000u);
  const std::uint64_t copying = costOf([this] { put(0); }).bytes;
  EXPECT_GT(copying, usual + kItems * 50u);
  EXPECT_LT(costOf([this] { put(0); }).bytes, usual + 1'000u);
  // A diff writes down what changed, and nothing of what did not.
  EXPECT_LT(costOf([this] { cloud.diff(kept.back()); }).count, kItems * 8u);
}

}  // namespace
}  // namespace squall
