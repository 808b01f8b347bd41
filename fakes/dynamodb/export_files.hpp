// dynamodb/export_files.hpp: the files that an export writes, as AWS lays them out:
//
//   PREFIX/AWSDynamoDB/EXPORTID/_started, manifest-summary.json, manifest-files.json, the MD5 of both, and
//   PREFIX/AWSDynamoDB/EXPORTID/data/NAME.json.gz    of a full export
//   PREFIX/AWSDynamoDB/data/NAME.json.gz             of an incremental one
//
// AWS writes a file for each partition of its own; here all items are in one.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html
#pragma once

#include "core/buckets.hpp"
#include "dynamodb/recovery_log.hpp"
#include "dynamodb/table_building.hpp"

#include <memory>

namespace squall::dynamodb {

// What is to be written. It shares its items with the table, and changes no more.
struct ExportJob {
  ExportDescription description;
  store::KeySchema schema;
  Items items;                // of a full export
  RecoveryLog::Span changes;  // of an incremental one
};

// Writes them; no lock is held. Answers the description with how it ended, at `now`.
ExportDescription writeExport(const ExportJob& job, core::Buckets* buckets, TimePoint now);

}  // namespace squall::dynamodb
