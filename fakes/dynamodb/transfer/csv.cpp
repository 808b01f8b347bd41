// CSV as an import reads it: fields may stand in double quotes, where a quote is doubled and everything else is itself.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataImport.Format.html
#include "core/base64.hpp"
#include "dynamodb/transfer/item_files.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace squall::dynamodb {
namespace {

using Row = std::vector<std::string>;

// Takes the next row off `text`; nothing when a quote is never closed. Empty lines are passed over; an empty row is the
// end of the text.
std::optional<Row> takeRow(std::string_view& text, char delimiter) {
  text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
  Row row;
  if (text.empty()) return row;
  row.emplace_back();
  std::size_t at = 0;
  bool is_quoted = false;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (is_quoted) {
      if (c != '"') {
        row.back() += c;
      } else if (at + 1 < text.size() && text[at + 1] == '"') {
        row.back() += text[++at];
      } else {
        is_quoted = false;
      }
    } else if (c == '"' && row.back().empty()) {
      is_quoted = true;
    } else if (c == delimiter) {
      row.emplace_back();
    } else if (c == '\n') {
      break;
    } else if (c != '\r') {
      row.back() += c;
    }
  }
  if (is_quoted) return std::nullopt;
  text.remove_prefix(at);
  return row;
}

bool readValue(const std::string& field, const std::string& type, AttributeValue& value) {
  if (type == "B") {
    const auto bytes = core::base64Decode(field);
    if (!bytes) return false;
    value = AttributeValue::binary(*bytes);
  } else {
    value = type == "N" ? AttributeValue::number(field) : AttributeValue::string(field);
  }
  return true;
}

std::optional<Item> itemOf(const Row& header, const Row& row, const List<AttributeDefinition>& keys) {
  if (row.size() != header.size()) return std::nullopt;
  Item item;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const auto key = std::ranges::find(keys, header[i], &AttributeDefinition::attributeName);
    const std::string type = key == keys.end() ? "S" : key->attributeType;
    if (!readValue(row[i], type, item[header[i]])) return std::nullopt;
  }
  return item;
}

}  // namespace

ItemFile readCsvItems(std::string_view text, const FileFormat& format) {
  ItemFile file;
  file.size_bytes = text.size();
  Row header = format.header;
  for (;;) {
    const std::optional<Row> row = takeRow(text, format.delimiter);
    if (row && row->empty()) return file;
    if (row && header.empty()) {
      header = *row;
      continue;
    }
    std::optional<Item> item;
    if (row) item = itemOf(header, *row, format.keys);
    if (!item) {
      file.is_cut = true;
      return file;
    }
    file.items.push_back(std::move(*item));
  }
}

}  // namespace squall::dynamodb
