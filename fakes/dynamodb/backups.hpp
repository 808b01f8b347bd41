// dynamodb/backups.hpp: what a backup is. It shares the items with the table, which never change, so it costs a pointer
// each.
#pragma once

#include "dynamodb/state.hpp"
#include "dynamodb/table_building.hpp"

#include <string>

namespace squall::dynamodb {

struct Backup {
  BackupDetails details;
  TableSettings table;
  Items items;
};

// "01489173575360-b308cd7d": how AWS ends the ARN of a backup, an export or an import.
std::string timedId(Call& call);

// The table that an operation on its backups names. Throws TableNotFoundException.
Table& backedUpTable(Call& call, const std::string& name_or_arn);
// Throws BackupNotFoundException.
const Backup& findBackup(Call& call, const std::string& arn);

// AWS keeps a table that is deleted while point-in-time recovery is on for another 35 days.
void keepSystemBackup(Call& call, const Table& table);

}  // namespace squall::dynamodb
