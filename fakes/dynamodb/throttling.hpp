// dynamodb/throttling.hpp: the throughput of tables and global indexes, as a bucket of units each that fills with
// virtual time. Asked before a call does anything, charged afterwards with what it came to.
//
//   call.state.throttles().admit(table, nullptr, Throughput::Read, call.now);  // throws when nothing is left
//   call.state.throttles().spend(table, consumed, Throughput::Read, call.now);
//
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html
#pragma once

#include "dynamodb/capacity.hpp"

#include <squall/clock.hpp>

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace squall::dynamodb {

struct Table;

enum class Throughput { Read, Write };

class Throttles {
 public:
  // Off, everything is admitted.
  explicit Throttles(bool is_on) : is_on_(is_on) {}

  // A global index is asked as itself, a local one (or null) as its table.
  bool admits(const Table& table, const store::Index* index, Throughput kind, TimePoint now);
  // Throws ProvisionedThroughputExceededException or ThrottlingException.
  void admit(const Table& table, const store::Index* index, Throughput kind, TimePoint now);
  // A write of this item, which also needs what the global indexes that the item is in have left.
  bool admitsWrite(const Table& table, const store::ItemPtr& before, const store::ItemPtr& after, TimePoint now);
  void admitWrite(const Table& table, const store::ItemPtr& before, const store::ItemPtr& after, TimePoint now);

  void spend(const Table& table, const Consumed& consumed, Throughput kind, TimePoint now);
  void forget(std::string_view table);

 private:
  struct Bucket {
    double left = 0;
    TimePoint at;
  };
  using Owner = std::pair<std::string, std::string>;  // table and global index; empty: the table itself
  Bucket& bucket(const Table& table, const std::string& index, Throughput kind, TimePoint now);

  bool is_on_;
  std::map<std::pair<Owner, Throughput>, Bucket> buckets_;
};

}  // namespace squall::dynamodb
