// dynamodb/limits.hpp: AWS's limits that are not in its model of the service.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace squall::dynamodb::limits {

inline constexpr std::size_t kHashKeyBytes = 2048;
inline constexpr std::size_t kRangeKeyBytes = 1024;

// A page of a query or a scan, before filters.
inline constexpr std::size_t kPageBytes = std::size_t{1} << 20;
// All items of a BatchGetItem's answer; the others are unprocessed.
inline constexpr std::size_t kBatchGetBytes = std::size_t{16} << 20;
inline constexpr std::size_t kBatchGetKeys = 100;
inline constexpr std::size_t kBatchWrites = 25;
// All items of a transaction.
inline constexpr std::size_t kTransactionBytes = std::size_t{4} << 20;

inline constexpr std::size_t kLocalIndexes = 5;
inline constexpr std::size_t kGlobalIndexes = 20;
inline constexpr std::int64_t kCapacityUnits = 1'000'000'000'000;
inline constexpr std::int32_t kTablesPerPage = 100;
inline constexpr std::int32_t kBackupsPerPage = 100;
// Exports or imports in a list, how long their tokens are remembered, and how much time an incremental export spans.
inline constexpr std::int32_t kTransfersPerPage = 25;
inline constexpr std::chrono::hours kTransferTokenMemory{8};
inline constexpr std::chrono::minutes kShortestExport{15};
inline constexpr std::chrono::hours kLongestExport{24};
inline constexpr std::size_t kShortestImportToken = 112;
// Squall's own, since a file is unpacked in memory.
inline constexpr std::size_t kLargestImportFile = std::size_t{1} << 30;
inline constexpr std::size_t kTagsPerTable = 50;
// Streams. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html
inline constexpr std::chrono::hours kStreamRetention{24};
inline constexpr std::chrono::hours kShardLife{4};
inline constexpr std::chrono::minutes kIteratorLife{15};
inline constexpr std::int32_t kStreamsPerPage = 100;
inline constexpr std::int32_t kShardsPerPage = 100;
inline constexpr std::int32_t kRecordsPerRead = 1000;
inline constexpr std::int64_t kReadBytes = std::int64_t{1} << 20;

// How long a ClientRequestToken is remembered, from the end of the transaction on.
inline constexpr std::chrono::minutes kTokenMemory{10};

}  // namespace squall::dynamodb::limits
