#include "dynamodb/transfer/item_files.hpp"

#include "core/base64.hpp"
#include "core/utf8.hpp"
#include "dynamodb/transfer/ion.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace squall::dynamodb {
namespace {

using Json = nlohmann::ordered_json;
using Type = AttributeValue::Type;

constexpr int kDeepest = 40;  // items nest to 32 levels, which is checked later

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

// `itemOf(line)` answers nothing for a line that is none.
template <class ItemOf>
ItemFile readLines(std::string_view text, const ItemOf& itemOf) {
  ItemFile file;
  file.size_bytes = text.size();
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (isBlank(line)) continue;
    std::optional<Item> item = itemOf(line);
    if (!item) {
      file.is_cut = true;
      return file;
    }
    file.items.push_back(std::move(*item));
  }
  return file;
}

bool read(const Json& json, AttributeValue& value, int depth);

bool readText(const Json& json, std::string& text) {
  if (!json.is_string()) return false;
  text = json.get<std::string>();
  return true;
}

bool readBlob(const Json& json, Blob& blob) {
  if (!json.is_string()) return false;
  auto bytes = core::base64Decode(json.get_ref<const std::string&>());
  if (!bytes) return false;
  blob.bytes = std::move(*bytes);
  return true;
}

template <class Element, class Read>
bool readList(const Json& json, List<Element>& list, const Read& readOne) {
  if (!json.is_array()) return false;
  list.markPresent();
  for (const Json& element : json) {
    if (!readOne(element, list.emplace_back())) return false;
  }
  return true;
}

bool readMembers(const Json& json, Map<AttributeValue>& members, int depth) {
  if (!json.is_object()) return false;
  for (const auto& [name, member] : json.items()) {
    if (!read(member, members[name], depth)) return false;
  }
  return true;
}

bool readSet(const std::string& type, const Json& json, AttributeValue& value) {
  if (type == "BS") {
    List<Blob> blobs;
    if (!readList(json, blobs, readBlob)) return false;
    value = AttributeValue::binarySet(std::move(blobs));
    return true;
  }
  List<std::string> texts;
  if (!readList(json, texts, readText)) return false;
  value = type == "SS" ? AttributeValue::stringSet(std::move(texts)) : AttributeValue::numberSet(std::move(texts));
  return true;
}

bool readScalar(const std::string& type, const Json& json, AttributeValue& value) {
  if (type == "BOOL" || type == "NULL") {
    if (!json.is_boolean() || (type == "NULL" && !json.get<bool>())) return false;
    value = type == "NULL" ? AttributeValue::null() : AttributeValue::boolean(json.get<bool>());
    return true;
  }
  if (type == "B") {
    Blob blob;
    if (!readBlob(json, blob)) return false;
    value = AttributeValue::binary(std::move(blob.bytes));
    return true;
  }
  std::string text;
  if ((type != "S" && type != "N") || !readText(json, text)) return false;
  value = type == "S" ? AttributeValue::string(std::move(text)) : AttributeValue::number(std::move(text));
  return true;
}

bool read(const Json& json, AttributeValue& value, int depth) {
  if (depth > kDeepest || !json.is_object() || json.size() != 1) return false;
  const std::string& type = json.begin().key();
  const Json& content = json.begin().value();
  if (type == "SS" || type == "NS" || type == "BS") return readSet(type, content, value);
  if (type == "M") {
    Map<AttributeValue> members;
    if (!readMembers(content, members, depth + 1)) return false;
    value = AttributeValue::map(std::move(members));
    return true;
  }
  if (type == "L") {
    List<AttributeValue> elements;
    if (!readList(content, elements,
                  [depth](const Json& each, AttributeValue& one) { return read(each, one, depth + 1); }))
      return false;
    value = AttributeValue::list(std::move(elements));
    return true;
  }
  return readScalar(type, content, value);
}

std::optional<Item> itemOfJson(std::string_view line) {
  const Json json = Json::parse(line, nullptr, false);
  if (!json.is_object() || !json.contains("Item")) return std::nullopt;
  Item item;
  if (!readMembers(json.at("Item"), item, 0)) return std::nullopt;
  return item;
}

std::optional<Item> itemOfIon(std::string_view line) {
  std::optional<AttributeValue> value = valueOfIon(line);
  if (!value || !value->is(Type::M)) return std::nullopt;
  const auto item = value->m().find("Item");
  if (item == value->m().end() || !item->second.is(Type::M)) return std::nullopt;
  return std::move(item->second.m());
}

}  // namespace

ItemFile readJsonItems(std::string_view text) { return readLines(text, itemOfJson); }
ItemFile readIonItems(std::string_view text) { return readLines(text, itemOfIon); }

ItemFile readItems(std::string_view text, const FileFormat& format) {
  if (!core::isUtf8(text)) return {.items = {}, .is_cut = true, .size_bytes = text.size()};
  if (format.name == "CSV") return readCsvItems(text, format);
  return format.name == "ION" ? readIonItems(text) : readJsonItems(text);
}

}  // namespace squall::dynamodb
