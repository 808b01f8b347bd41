#include "core/java_text.hpp"

#include "core/json_text.hpp"
#include "core/member_path.hpp"

#include <array>
#include <cstdio>

namespace squall::core {
namespace {

using model::Kind;
using model::Shape;

// java.util.Date: "Thu Jan 01 00:00:00 UTC 1970".
std::string javaDate(TimePoint time) {
  constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
  char text[64];
  std::snprintf(text, sizeof text, "%s %s %02u %02ld:%02ld:%02ld UTC %d", kDays[std::chrono::weekday(day).c_encoding()],
                kMonths[static_cast<unsigned>(date.month()) - 1], static_cast<unsigned>(date.day()),
                static_cast<long>(clock.hours().count()), static_cast<long>(clock.minutes().count()),
                static_cast<long>(clock.seconds().count()), static_cast<int>(date.year()));
  return text;
}

void appendStructure(std::string& out, const Shape& shape, const void* object) {
  out.append(shape.name).append("(");
  bool first = true;
  for (const model::Member& member : shape.members) {
    if (!first) out += ", ";
    first = false;
    std::string name;
    appendMember(name, member.name);
    out.append(name).append("=");
    if (const void* value = member.peek(object)) {
      appendJavaText(out, *member.shape, value);
    } else {
      out += "null";
    }
  }
  out += ")";
}

void appendList(std::string& out, const Shape& shape, const void* list) {
  out += "[";
  for (std::size_t i = 0; i < shape.list->size(list); ++i) {
    if (i > 0) out += ", ";
    appendJavaText(out, *shape.element, shape.list->at(list, i));
  }
  out += "]";
}

void appendMap(std::string& out, const Shape& shape, const void* map) {
  out += "{";
  bool first = true;
  model::visitMap(shape, map, [&](const std::string& key, const void* value) {
    if (!first) out += ", ";
    first = false;
    out.append(key).append("=");
    appendJavaText(out, *shape.element, value);
  });
  out += "}";
}

}  // namespace

void appendJavaText(std::string& out, const Shape& shape, const void* value) {
  switch (shape.kind) {
    case Kind::Boolean:
      out += *static_cast<const bool*>(value) ? "true" : "false";
      return;
    case Kind::Integer:
      out += std::to_string(*static_cast<const std::int32_t*>(value));
      return;
    case Kind::Long:
      out += std::to_string(*static_cast<const std::int64_t*>(value));
      return;
    case Kind::Double:
      appendJsonDouble(out, *static_cast<const double*>(value));
      return;
    case Kind::String:
      out += *static_cast<const std::string*>(value);
      return;
    case Kind::Blob: {
      const std::string size = std::to_string(static_cast<const Blob*>(value)->bytes.size());
      out.append("java.nio.HeapByteBuffer[pos=0 lim=").append(size).append(" cap=").append(size).append("]");
      return;
    }
    case Kind::Timestamp:
      out += javaDate(*static_cast<const TimePoint*>(value));
      return;
    case Kind::List:
      return appendList(out, shape, value);
    case Kind::Map:
      return appendMap(out, shape, value);
    case Kind::Structure:
      return appendStructure(out, shape, value);
  }
}

}  // namespace squall::core
