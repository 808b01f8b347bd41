#include "core/json_archive.hpp"

#include "core/base64.hpp"
#include "core/spelling.hpp"
#include "core/utf8.hpp"

#include <algorithm>
#include <stdexcept>

namespace squall::core {

namespace {

constexpr std::string_view kBytes = "base64";  // {"base64": "..."} is a text that is not UTF-8

}  // namespace

void JsonArchive::begin() {
  if (!is_loading_) {
    *node_ = ArchiveJson::object();
  } else if (!node_->is_object()) {
    fail("expected an object, {...}");
  }
}

void JsonArchive::finish() const {
  if (!is_loading_) return;
  for (const auto& [name, value] : node_->items()) {
    if (std::find(known_.begin(), known_.end(), name) != known_.end()) continue;
    fail("unknown member '" + name + "'." + didYouMean(name, known_));
  }
}

void JsonArchive::fail(const std::string& what) const {
  throw std::invalid_argument("squall::Snapshot: " + (path_.empty() ? "" : "in '" + path_ + "': ") + what);
}

void JsonArchive::failAt(std::string_view name, const std::string& expected) const {
  throw std::invalid_argument("squall::Snapshot: '" + pathOf(name) + "' must be " + expected);
}

ArchiveJson& JsonArchive::listNode(std::string_view name) const {
  const auto found = node_->find(std::string(name));
  if (found == node_->end()) fail("the member '" + std::string(name) + "' is missing");
  if (!found->is_array()) failAt(name, "a list, [...]");
  return *found;
}

std::size_t JsonArchive::indexOf(std::string_view name, const std::string& text,
                                 std::span<const std::string_view> names) const {
  const auto found = std::find(names.begin(), names.end(), text);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  std::string expected;
  for (const std::string_view each : names) expected.append(expected.empty() ? "one of " : ", ").append(each);
  failAt(name, expected + ", not '" + text + "'." + didYouMean(text, names));
}

void JsonArchive::save(ArchiveJson& node, std::string_view, const std::string& value) {
  if (isUtf8(value)) {
    node = value;
  } else {
    node[std::string(kBytes)] = base64Encode(value);
  }
}

void JsonArchive::load(ArchiveJson& node, std::string_view name, bool& value) {
  if (!node.is_boolean()) failAt(name, "true or false");
  value = node.get<bool>();
}

void JsonArchive::load(ArchiveJson& node, std::string_view name, double& value) {
  if (!node.is_number()) failAt(name, "a number");
  value = node.get<double>();
}

void JsonArchive::load(ArchiveJson& node, std::string_view name, std::string& value) {
  if (node.is_string()) {
    value = node.get<std::string>();
    return;
  }
  const bool is_bytes =
      node.is_object() && node.size() == 1 && node.begin().key() == kBytes && node.front().is_string();
  std::optional<std::string> bytes;
  if (is_bytes) bytes = base64Decode(node.front().get<std::string>());
  if (!bytes) failAt(name, "a text, or {\"base64\": \"...\"}");
  value = std::move(*bytes);
}

void JsonArchive::load(ArchiveJson& node, std::string_view name, TimePoint& value) {
  std::int64_t micros = 0;
  load(node, name, micros);
  value = origin_ + Duration(micros);
}

}  // namespace squall::core
