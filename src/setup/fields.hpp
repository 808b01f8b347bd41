// setup/fields.hpp: what a map in a file may hold, as a table: each key with its type, its bounds and one line that
// explains it. One table serves the reader, its error messages, the JSON Schema and the documentation.
//
//   constexpr FieldOf<Limit> kLimit[] = {
//       {{.name = "times", .type = FieldType::Count, .least = 1, .about = "firings in all"},
//        [](Limit& limit, Value&& value) { limit.times = std::get<std::uint64_t>(value); }},
//   };
//   readFields<Limit>(document, node, kLimit, "limit", limit);
#pragma once

#include "setup/document.hpp"

#include <squall/clock.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace squall::setup {

enum class FieldType : std::uint8_t {
  Text,      // std::string
  Word,      // std::string, one of `words`
  Flag,      // bool
  Count,     // std::uint64_t, `least` to `most`
  Counts,    // std::vector<std::uint64_t>: a count or a list of them
  Fraction,  // double, 0 to 1
  Factor,    // double, more than 0
  Span,      // Duration: "30s"
  SpanPair,  // std::pair<Duration, Duration>: [10s, 40s], growing
  Instant,   // TimePoint: 2030-01-01T00:00:00Z
  Texts,     // std::vector<std::string>
  Section,   // a map or list with a reader of its own
};

using Value = std::variant<std::monostate, std::string, bool, std::uint64_t, double, std::vector<std::uint64_t>,
                           Duration, std::pair<Duration, Duration>, TimePoint, std::vector<std::string>>;

struct Field {
  std::string_view name;
  FieldType type = FieldType::Text;
  std::uint64_t least = 0;  // Count, Counts; Span: 1 forbids 0
  std::uint64_t most = UINT64_MAX;
  std::span<const std::string_view> words = {};  // Word
  bool required = false;
  std::string_view fallback = {};  // what holds when it is left out, for readers of the documentation
  std::string_view about = {};     // one line
};

// "a span of time such as 30s or 250ms": what can be written.
std::string wanted(const Field& field);
// The value, or a complaint and nothing. Never for a Section.
std::optional<Value> readValue(Document& document, const YAML::Node& node, const Field& field);

// A key of a map that is read into a Target.
template <class Target>
struct FieldOf {
  Field field;
  void (*set)(Target& target, Value&& value) = nullptr;
  // Section: reads it itself.
  void (*read)(Document& document, const YAML::Node& node, Target& target) = nullptr;
};

template <class Target>
std::vector<std::string_view> namesOf(std::span<const FieldOf<Target>> fields) {
  std::vector<std::string_view> names;
  for (const FieldOf<Target>& each : fields) names.push_back(each.field.name);
  return names;
}

// Reads the fields that are there; complains about all that is missing or of another type. `node` is a map.
template <class Target>
void readKnownFields(Document& document, const YAML::Node& node, std::span<const FieldOf<Target>> fields,
                     const std::string& what, Target& target) {
  for (const FieldOf<Target>& each : fields) {
    const YAML::Node value = node[std::string(each.field.name)];
    if (!value) {
      if (each.field.required) {
        document.complain(node, what + " needs '" + std::string(each.field.name) + "', " + wanted(each.field) + ".");
      }
      continue;
    }
    if (each.field.type == FieldType::Section) {
      each.read(document, value, target);
    } else if (auto read = readValue(document, value, each.field)) {
      each.set(target, std::move(*read));
    }
  }
}

// The same, and complains about keys that are unknown or there twice. False when the node is no map at all.
template <class Target>
bool readFields(Document& document, const YAML::Node& node, std::span<const FieldOf<Target>> fields,
                const std::string& what, Target& target) {
  if (!document.isMap(node, namesOf(fields), what)) return false;
  readKnownFields(document, node, fields, what, target);
  return true;
}

}  // namespace squall::setup
