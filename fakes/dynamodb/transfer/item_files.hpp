// dynamodb/transfer/item_files.hpp: items out of the files that an import reads: DynamoDB JSON, Ion or CSV.
//
// AWS gives a file up at the first line that is no item, and goes on with the next file (measured by ScyllaDB's tests).
// Empty lines are neither items nor mistakes.
#pragma once

#include "dynamodb/value/item.hpp"

#include <squall/dynamodb/model.gen.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace squall::dynamodb {

struct ItemFile {
  std::vector<Item> items;     // not checked by DynamoDB's rules yet
  bool is_cut = false;         // the line behind them is no item
  std::size_t size_bytes = 0;  // uncompressed
};

// How files are read, out of the request of an import.
struct FileFormat {
  std::string name;  // DYNAMODB_JSON, ION, CSV
  char delimiter = ',';
  std::vector<std::string> header = {};  // of CSV; empty: the first line of each file
  List<AttributeDefinition> keys = {};   // of CSV, where everything that is no key is text
};

ItemFile readItems(std::string_view text, const FileFormat& format);

// One file each. The lines of the first two are `{"Item": {...}}`.
ItemFile readJsonItems(std::string_view text);
ItemFile readIonItems(std::string_view text);
ItemFile readCsvItems(std::string_view text, const FileFormat& format);

}  // namespace squall::dynamodb
