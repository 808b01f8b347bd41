// core/model.cpp: the interpreter that compares, copies, prints and measures every generated struct by its table.
#include "core/model.hpp"

#include "core/base64.hpp"
#include "core/json_text.hpp"

#include <ostream>

namespace squall::model {
namespace {

template <class T>
const T& as(const void* object) {
  return *static_cast<const T*>(object);
}

// The C++ type behind each scalar kind is known here and nowhere else: calls visit(const T&, const T&).
template <class Visit>
auto withScalars(Kind kind, const void* a, const void* b, Visit visit) {
  switch (kind) {
    case Kind::Boolean:
      return visit(as<bool>(a), as<bool>(b));
    case Kind::Integer:
      return visit(as<std::int32_t>(a), as<std::int32_t>(b));
    case Kind::Long:
      return visit(as<std::int64_t>(a), as<std::int64_t>(b));
    case Kind::Double:
      return visit(as<double>(a), as<double>(b));
    case Kind::Blob:
      return visit(as<Blob>(a), as<Blob>(b));
    case Kind::Timestamp:
      return visit(as<TimePoint>(a), as<TimePoint>(b));
    default:
      return visit(as<std::string>(a), as<std::string>(b));
  }
}

bool equalLists(const Shape& shape, const void* a, const void* b) {
  const std::size_t size = shape.list->size(a);
  if (size != shape.list->size(b)) return false;
  for (std::size_t i = 0; i < size; ++i) {
    if (!equal(*shape.element, shape.list->at(a, i), shape.list->at(b, i))) return false;
  }
  return true;
}

bool equalMaps(const Shape& shape, const void* a, const void* b) {
  if (shape.map->size(a) != shape.map->size(b)) return false;
  std::vector<std::pair<const std::string*, const void*>> entries;
  visitMap(shape, a, [&](const std::string& key, const void* value) { entries.emplace_back(&key, value); });
  // Both are in key order, so equal maps have equal entries at equal places.
  std::size_t next = 0;
  bool same = true;
  visitMap(shape, b, [&](const std::string& key, const void* value) {
    const auto& [other_key, other_value] = entries[next++];
    same = same && *other_key == key && equal(*shape.element, other_value, value);
  });
  return same;
}

bool equalStructures(const Shape& shape, const void* a, const void* b) {
  if (shape.equal) return shape.equal(a, b);
  for (const Member& member : shape.members) {
    const void* left = member.peek(a);
    const void* right = member.peek(b);
    if ((left == nullptr) != (right == nullptr)) return false;
    if (left && !equal(*member.shape, left, right)) return false;
  }
  return true;
}

// What destroys an object of makeObject.
struct Owner {
  Owner() = default;
  Owner(const Owner&) = delete;
  Owner& operator=(const Owner&) = delete;
  ~Owner() {
    if (object != nullptr) destroy(object);
  }
  void* object = nullptr;
  void (*destroy)(void* object) = nullptr;
};

// Allocates what it is asked for and, behind it, room for an object; says where that is.
template <class T>
struct WithRoom {
  using value_type = T;
  template <class U>
  operator WithRoom<U>() const {  // NOLINT(google-explicit-constructor): allocators convert
    return {.room_bytes = room_bytes, .place = place};
  }
  T* allocate(std::size_t count) {
    constexpr std::size_t kAlign = alignof(std::max_align_t);
    const std::size_t own_bytes = (count * sizeof(T) + kAlign - 1) / kAlign * kAlign;
    char* const memory = static_cast<char*>(::operator new(own_bytes + room_bytes));
    *place = memory + own_bytes;
    return reinterpret_cast<T*>(memory);
  }
  void deallocate(T* memory, std::size_t) { ::operator delete(memory); }
  template <class U>
  friend bool operator==(const WithRoom&, const WithRoom<U>&) {
    return true;
  }

  std::size_t room_bytes;
  void** place;  // only looked at while allocating
};

void appendJson(std::string& out, const Shape& shape, const void* object);

void appendStructure(std::string& out, const Shape& shape, const void* object) {
  char separator = '{';
  for (const Member& member : shape.members) {
    const void* value = member.peek(object);
    if (!value) continue;
    out += separator;
    separator = ',';
    out.append("\"").append(member.name).append("\":");
    appendJson(out, *member.shape, value);
  }
  out += separator == '{' ? "{}" : "}";
}

void appendMap(std::string& out, const Shape& shape, const void* map) {
  char separator = '{';
  visitMap(shape, map, [&](const std::string& key, const void* value) {
    out += separator;
    separator = ',';
    core::appendJsonString(out, key);
    out += ':';
    appendJson(out, *shape.element, value);
  });
  out += separator == '{' ? "{}" : "}";
}

void appendJson(std::string& out, const Shape& shape, const void* object) {
  switch (shape.kind) {
    case Kind::Boolean:
      out += as<bool>(object) ? "true" : "false";
      return;
    case Kind::Integer:
      out += std::to_string(as<std::int32_t>(object));
      return;
    case Kind::Long:
      out += std::to_string(as<std::int64_t>(object));
      return;
    case Kind::Double:
      core::appendJsonDouble(out, as<double>(object));
      return;
    case Kind::String:
      core::appendJsonString(out, as<std::string>(object));
      return;
    case Kind::Blob:
      out.append("\"").append(core::base64Encode(as<Blob>(object).bytes)).append("\"");
      return;
    case Kind::Timestamp:
      out += core::epochSeconds(as<TimePoint>(object));
      return;
    case Kind::Structure:
      appendStructure(out, shape, object);
      return;
    case Kind::Map:
      appendMap(out, shape, object);
      return;
    case Kind::List:
      break;
  }
  out += '[';
  for (std::size_t i = 0; i < shape.list->size(object); ++i) {
    if (i > 0) out += ',';
    appendJson(out, *shape.element, shape.list->at(object, i));
  }
  out += ']';
}

}  // namespace

bool equal(const Shape& shape, const void* a, const void* b) {
  switch (shape.kind) {
    case Kind::Structure:
      return equalStructures(shape, a, b);
    case Kind::List:
      return equalLists(shape, a, b);
    case Kind::Map:
      return equalMaps(shape, a, b);
    default:
      return withScalars(shape.kind, a, b, [](const auto& left, const auto& right) { return left == right; });
  }
}

void copy(const Shape& shape, const void* from, void* to) {
  switch (shape.kind) {
    case Kind::Structure:
      for (const Member& member : shape.members) {
        if (const void* value = member.peek(from)) copy(*member.shape, value, member.make(to));
      }
      return;
    case Kind::List:
      for (std::size_t i = 0; i < shape.list->size(from); ++i) {
        copy(*shape.element, shape.list->at(from, i), shape.list->append(to));
      }
      return;
    case Kind::Map:
      visitMap(shape, from, [&](const std::string& key, const void* value) {
        copy(*shape.element, value, shape.map->insert(to, key));
      });
      return;
    default:
      withScalars(shape.kind, from, to, [to](const auto& value, const auto&) {
        *static_cast<std::remove_cvref_t<decltype(value)>*>(to) = value;
      });
  }
}

std::string toJson(const Shape& shape, const void* object) {
  std::string text;
  text.reserve(256);  // most fit, and need not grow
  appendJson(text, shape, object);
  return text;
}

void print(std::ostream& out, const Shape& shape, const void* object) { out << shape.name << toJson(shape, object); }

std::shared_ptr<void> makeObject(std::size_t size, void (*construct)(void* at), void (*destroy)(void* object)) {
  void* place = nullptr;
  auto owner = std::allocate_shared<Owner>(WithRoom<Owner>{.room_bytes = size, .place = &place});
  construct(place);
  owner->object = place;
  owner->destroy = destroy;
  return {std::move(owner), place};
}

std::size_t approximateSize(const Shape& shape, const void* object) {
  // What a std::string, a container and a map's node take besides their content.
  constexpr std::size_t kOverhead = sizeof(std::string);
  switch (shape.kind) {
    case Kind::String:
      return kOverhead + as<std::string>(object).size();
    case Kind::Blob:
      return kOverhead + as<Blob>(object).bytes.size();
    case Kind::List: {
      std::size_t size = kOverhead;
      for (std::size_t i = 0; i < shape.list->size(object); ++i) {
        size += approximateSize(*shape.element, shape.list->at(object, i));
      }
      return size;
    }
    case Kind::Map: {
      std::size_t size = kOverhead;
      visitMap(shape, object, [&](const std::string& key, const void* value) {
        size += 2 * kOverhead + key.size() + approximateSize(*shape.element, value);
      });
      return size;
    }
    case Kind::Structure: {
      std::size_t size = 0;
      for (const Member& member : shape.members) {
        const void* value = member.peek(object);
        size += value ? approximateSize(*member.shape, value) : kOverhead;
      }
      return size;
    }
    default:
      return sizeof(std::int64_t);
  }
}

}  // namespace squall::model
