// dynamodb/import_files.hpp: what an import reads from its bucket: every file below the prefix, unpacked and taken
// apart into items.
#pragma once

#include "core/buckets.hpp"
#include "dynamodb/transfer/item_files.hpp"

#include <string>
#include <vector>

namespace squall::dynamodb {

struct ImportFiles {
  bool has_bucket = false;
  std::vector<ItemFile> files;
};

// No lock is held.
ImportFiles readImport(const ImportTableDescription& description, core::Buckets* buckets);

}  // namespace squall::dynamodb
