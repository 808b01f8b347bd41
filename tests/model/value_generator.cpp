#include "model/value_generator.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace squall::samples {

using model::Constraint;
using model::Kind;
using model::Shape;

namespace {

constexpr int kMaxDepth = 6;
constexpr std::size_t kLongest = 300;

// What has broken codecs before: quotes, backslashes, markup, line ends, controls, two to four bytes, separators that
// JavaScript splits at, a byte order mark, a non-character.
constexpr std::array<std::string_view, 24> kPieces{
    "a",    "Z",    "0",        " ",        "\"",           "\\",           "/",    "<",
    ">",    "&",    "'",        "\r",       "\n",           "\t",           "\x01", "\x1f",
    "\x7f", "%+=.", "\xC3\xA9", "\xC2\x85", "\xE2\x80\xA8", "\xEF\xBB\xBF", "]]>",  "\xF0\x9F\xA6\x86",
};

}  // namespace

void ValueGenerator::fill(const Shape& shape, void* object) {
  density_ = std::array{Density::All, Density::Required, Density::Some}[below(3)];
  value(shape, object, 0);
}

std::string ValueGenerator::text(const Shape& shape) {
  const Constraint& constraint = shape.constraint;
  if (!constraint.values.empty()) return std::string(constraint.values[below(constraint.values.size())]);
  const auto least = static_cast<std::size_t>(constraint.min == Constraint::kNone ? 0 : constraint.min);
  const auto most = std::max(least, constraint.max == Constraint::kNone
                                        ? kLongest
                                        : std::min(kLongest, static_cast<std::size_t>(constraint.max)));
  const std::size_t length = std::array{least, most, least + below(8)}[below(3)];
  std::string text;
  while (text.size() < length) text += kPieces[below(kPieces.size())];
  if (options_.zero_bytes && !text.empty() && chance(4)) text.insert(text.begin(), '\0');
  return text;
}

void ValueGenerator::value(const Shape& shape, void* target, int depth) {
  switch (shape.kind) {
    case Kind::Boolean:
      *static_cast<bool*>(target) = chance(2);
      return;
    case Kind::Integer: {
      constexpr std::array<std::int32_t, 5> kValues{0, 1, -1, std::numeric_limits<std::int32_t>::max(),
                                                    std::numeric_limits<std::int32_t>::min()};
      *static_cast<std::int32_t*>(target) = kValues[below(kValues.size())];
      return;
    }
    case Kind::Long:
      *static_cast<std::int64_t*>(target) = static_cast<std::int64_t>(random_.next() >> below(64));
      return;
    case Kind::Double:
      *static_cast<double*>(target) = static_cast<double>(random_.next()) / 3.0 - 1e6;
      return;
    case Kind::Timestamp:
      // To 2100, in microseconds, some before 1970.
      *static_cast<TimePoint*>(target) = TimePoint(Duration(
          static_cast<std::int64_t>(random_.next() % 4'102'444'800'000'000) - (chance(4) ? 4'102'444'800'000'000 : 0)));
      return;
    case Kind::String:
      *static_cast<std::string*>(target) = text(shape);
      return;
    case Kind::Blob:
      for (std::size_t i = below(6); i > 0; --i) {
        static_cast<Blob*>(target)->bytes += static_cast<char>(random_.next() & 255);
      }
      return;
    case Kind::List:
      return list(shape, target, depth);
    case Kind::Map:
      return map(shape, target, depth);
    case Kind::Structure:
      return structure(shape, target, depth);
  }
}

void ValueGenerator::structure(const Shape& shape, void* object, int depth) {
  // A type with an equality of its own is a union: one member, and a shallow one when it is deep already.
  if (shape.equal != nullptr) {
    const model::Member& member = shape.members[depth > kMaxDepth ? 0 : below(shape.members.size())];
    return value(*member.shape, member.make(object), depth + 1);
  }
  for (const model::Member& member : shape.members) {
    const bool wanted = member.required || density_ == Density::All || (density_ == Density::Some && chance(2));
    if (wanted) value(*member.shape, member.make(object), depth + 1);
  }
}

std::size_t ValueGenerator::count(bool may_be_empty, int depth) {
  if (depth > kMaxDepth) return may_be_empty ? 0 : 1;
  return may_be_empty ? below(4) : 1 + below(12 / static_cast<std::size_t>(depth + 1) + 1);
}

void ValueGenerator::list(const Shape& shape, void* list, int depth) {
  for (std::size_t i = count(options_.empty_lists, depth); i > 0; --i) {
    value(*shape.element, shape.list->append(list), depth + 1);
  }
}

void ValueGenerator::map(const Shape& shape, void* map, int depth) {
  for (std::size_t i = count(options_.empty_maps, depth); i > 0; --i) {
    const std::size_t before = shape.map->size(map);
    void* entry = shape.map->insert(map, text(*shape.key) + std::to_string(i));
    if (shape.map->size(map) > before) value(*shape.element, entry, depth + 1);
  }
}

}  // namespace squall::samples
