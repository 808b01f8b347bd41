// bench/dynamodb.cpp: what calls on a table cost a C++ test, and what its items cost in memory. Google Benchmark.
//   squall_bench_dynamodb --benchmark_filter=getItem
#include <squall/cloud.hpp>
#include <squall/dynamodb.hpp>

#include <benchmark/benchmark.h>
#include <malloc.h>
#include <cstdint>
#include <string>

namespace {

using namespace squall;
using dynamodb::AttributeValue;

constexpr std::int64_t kPartitions = 1'000;

// 1 KB as DynamoDB counts it, names included.
Map<AttributeValue> itemOf(std::int64_t number) {
  return {{"id", "customer-" + std::to_string(number % kPartitions)},
          {"seq", AttributeValue::number(std::to_string(number / kPartitions))},
          {"total", AttributeValue::number("12.50")},
          {"state", "open"},
          {"data", std::string(970, 'x')}};
}

Map<AttributeValue> keyOf(std::int64_t number) {
  Map<AttributeValue> item = itemOf(number);
  return {{"id", item.at("id")}, {"seq", item.at("seq")}};
}

// A table of `count` items.
class Orders {
 public:
  explicit Orders(std::int64_t count) {
    db.createTable({.attributeDefinitions = {{"id", "S"}, {"seq", "N"}},
                    .tableName = "orders",
                    .keySchema = {{"id", "HASH"}, {"seq", "RANGE"}},
                    .billingMode = "PAY_PER_REQUEST"});
    for (std::int64_t i = 0; i < count; ++i) db.putItem({.tableName = "orders", .item = itemOf(i)});
  }

  Cloud cloud{{.clock = ClockMode::Manual, .journal = {.max_records = 1'000}}};
  Dynamodb db{cloud};
};

void getItem(benchmark::State& state) {
  Orders orders(state.range(0));
  std::int64_t next = 0;
  for (auto _ : state) {
    next = (next + 7919) % state.range(0);
    benchmark::DoNotOptimize(orders.db.getItem({.tableName = "orders", .key = keyOf(next)}));
  }
}
BENCHMARK(getItem)->Arg(1'000)->Arg(100'000)->Arg(1'000'000);

void putItem(benchmark::State& state) {
  Orders orders(state.range(0));
  std::int64_t next = 0;
  for (auto _ : state) {
    next = (next + 7919) % state.range(0);
    orders.db.putItem({.tableName = "orders", .item = itemOf(next)});
  }
}
BENCHMARK(putItem)->Arg(1'000)->Arg(100'000)->Arg(1'000'000);

void queryOf100(benchmark::State& state) {
  Orders orders(200 * kPartitions);
  for (auto _ : state) {
    benchmark::DoNotOptimize(orders.db.query({.tableName = "orders",
                                              .limit = 100,
                                              .keyConditionExpression = "id = :id",
                                              .expressionAttributeValues = {{":id", "customer-17"}}}));
  }
}
BENCHMARK(queryOf100);

// Memory of an item of 1 KB, beside DynamoDB's own size of it.
void bytesOfAnItem(benchmark::State& state) {
  constexpr std::int64_t kItems = 100'000;
  for (auto _ : state) {
    const std::size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
    const Orders orders(kItems);
    const std::size_t after = mallinfo2().uordblks + mallinfo2().hblkhd;
    state.counters["bytes"] = static_cast<double>(after - before) / kItems;
  }
}
BENCHMARK(bytesOfAnItem)->Iterations(1);

}  // namespace
