// dynamodb/frozen.hpp: DynamoDB in a snapshot: core/frozen.hpp.
//
// A table's settings are copied, its items and the entries of its indexes are shared: store/partitions.hpp.
#pragma once

#include "core/frozen.hpp"
#include "dynamodb/state.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace squall::dynamodb {

struct FrozenTables final : core::FrozenState {
  std::vector<std::unique_ptr<core::FrozenResource>> resources() const override;
  void save(core::JsonArchive& archive) const override;

  std::map<std::string, std::shared_ptr<const Table>> tables;
  State::Backups backups;
  std::map<std::string, ExportDescription> exports;
  std::map<std::string, ImportTableDescription> imports;
  std::uint64_t writes = 0;
  Duration replication_lag{0};
  core::FrozenCopy<TransactionTokens> tokens;
  core::FrozenCopy<ItemEnds> ends;
  Duration ends_late_by{0};
  core::FrozenCopy<streams::Streams> streams;
};

namespace streams {

// One resource for all streams of a table, under the table's name: frozen_streams.cpp.
void addViews(const Streams& streams, std::vector<std::unique_ptr<core::FrozenResource>>& views);
void save(const core::FrozenCopy<Streams>& streams, core::JsonArchive& archive);
core::FrozenCopy<Streams> load(core::JsonArchive& archive);

}  // namespace streams

// An attribute as people write it: 12, "paid", true, null; else as in the API: {"SS":["a","b"]}, sets in order.
std::string textOf(const AttributeValue& value);
// The key of an item without its types: "o-1", "o-1/7".
std::string plainKeyOf(const store::KeySchema& schema, const Item& item);

const core::SnapshotPort& snapshotPort();

}  // namespace squall::dynamodb
