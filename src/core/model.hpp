// core/model.hpp: how generated code describes AWS shapes, services and operations.
//
// modelgen.py writes the structs and, for each, one Shape: a table that names every member, where it lives on the wire
// and what AWS demands of it. Everything that walks structs (codecs of all protocols, validator, journal, printing,
// equality) is one small interpreter over these tables. Tables rather than templates, since templates over 141
// operations take a minute and a gigabyte to compile, and tables half a second.
#pragma once

#include <squall/clock.hpp>
#include <squall/model.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>

namespace squall::model {

// C++ type of each kind: bool, int32_t, int64_t, float and double as double, std::string, Blob, TimePoint, List<T>,
// Map<T>, a generated struct, and a hand-written type with operations of its own (DynamoDB's AttributeValue).
enum class Kind : std::uint8_t {
  Boolean,
  Integer,
  Long,
  Double,
  String,
  Blob,
  Timestamp,
  List,
  Map,
  Structure,
};

// Where a member travels in restJson; everything else has all members in the body.
enum class Location : std::uint8_t { Body, Uri, Query, Header, Headers, StatusCode, Payload };

// Finds one member of a struct by its place in the table: the address of its value, or null when it is absent. With
// `make` it is made present first. One generated function for each struct, a switch over its members.
using Access = void* (*)(void* object, std::size_t index, bool make);

struct Member {
  std::string_view name;       // AWS's name: "QueueUrl"
  std::string_view wire_name;  // name on the wire where it differs (locationName; in awsQuery the flattened name)
  const Shape* shape = nullptr;
  bool required = false;
  Location location = Location::Body;
  std::size_t index = 0;
  Access access = nullptr;
  bool deprecated = false;

  // The value, or null when it is absent. A required member that is no list or map is always there.
  const void* peek(const void* object) const { return access(const_cast<void*>(object), index, false); }
  // The value, made present first.
  void* make(void* object) const { return access(object, index, true); }
};

// How to walk a List<T>: type-erased, made by `listOps<T>`.
struct ListOps {
  std::size_t (*size)(const void* list);
  const void* (*at)(const void* list, std::size_t index);
  void* (*append)(void* list);
};

// How to walk a Map<T>, in key order.
struct MapOps {
  using Visitor = void (*)(void* context, const std::string& key, const void* value);
  std::size_t (*size)(const void* map);
  void (*visit)(const void* map, void* context, Visitor visitor);
  void* (*insert)(void* map, std::string key);  // an existing key's value is returned as it is
};

// What AWS's model demands of a value. `min`/`max` bound the length of strings, blobs, lists and maps, and the value of
// numbers.
struct Constraint {
  static constexpr std::int64_t kNone = std::numeric_limits<std::int64_t>::min();
  std::int64_t min = kNone;
  std::int64_t max = kNone;
  std::string_view pattern = {};
  std::span<const std::string_view> values = {};  // enum
};

struct Shape {
  Kind kind = Kind::Structure;
  std::string_view name;
  Constraint constraint = {};
  bool sensitive = false;  // AWS does not repeat the value in its messages
  bool deprecated = false;
  std::span<const Member> members = {};  // Structure
  const Shape* element = nullptr;        // List: the element; Map: the value
  const Shape* key = nullptr;            // Map
  std::string_view element_name = {};    // awsQuery: List "member"; Map: the value's name
  std::string_view key_name = {};        // awsQuery: Map, the key's name
  bool flattened = false;                // awsQuery
  const ListOps* list = nullptr;
  const MapOps* map = nullptr;
  // Structure: replaces the comparison of all members, for a hand-written type whose equality is its own (DynamoDB's
  // sets have no order). Such a type is a Structure like any other: its rows say how each form is read and made.
  bool (*equal)(const void* a, const void* b) = nullptr;
  std::shared_ptr<void> (*create)() = nullptr;  // a fresh object; requests and results alone have it
};

// A modelled error: what a handler may answer.
struct ErrorModel {
  std::string_view name;        // shape name
  std::string_view query_code;  // code in awsQuery and x-amzn-query-error; empty: as `name`
  int http_status = 400;
  const Shape* shape = nullptr;
};

struct OperationModel {
  std::string_view name;  // "SendMessage"
  const Shape* request = nullptr;
  const Shape* result = nullptr;
  bool has_output = false;               // false: AWS sends an empty body
  std::string_view result_wrapper = {};  // awsQuery: "SendMessageResult"
  std::string_view http_method = "POST";
  std::string_view http_uri = "/";
  bool deprecated = false;
};

enum class Protocol : std::uint8_t { AwsJson, AwsQuery, RestJson };

struct ServiceModel {
  std::string_view name;  // Squall's short name, also the SigV4 scope: "sqs", "events", "dynamodb", "streams.dynamodb"
  std::string_view signing_name = {};     // service in the SigV4 credential scope
  std::string_view target_prefix = {};    // X-Amz-Target before the dot
  std::string_view json_version = {};     // "1.0"
  std::string_view api_version = {};      // "2012-11-05"
  std::string_view xml_namespace = {};    // awsQuery
  std::string_view error_namespace = {};  // before '#' in __type: "com.amazonaws.sqs"
  bool query_compatible = false;          // sends x-amzn-query-error
  std::span<const Protocol> protocols = {};
  std::span<const OperationModel> operations = {};  // in alphabetical order
  std::span<const ErrorModel> errors = {};
};

// ---- type erasure: what generated tables are filled with
// -------------------------------------------------------------

// A row's `access` for one member, by how the member says that it is absent.
template <class T>
void* field(T& value, bool /*make*/) {
  return &value;
}
template <class T>
void* field(std::optional<T>& value, bool make) {
  if (make && !value) value.emplace();
  return value ? &*value : nullptr;
}
template <class Container>
void* field(Nullable<Container>& value, bool make) {
  if (make) value.markPresent();
  return value.isPresent() ? &value : nullptr;
}

template <class M>
struct MemberPointer;
template <class O, class V>
struct MemberPointer<V O::*> {
  using Object = O;
};
template <auto M>
void* accessOne(void* object, std::size_t /*index*/, bool make) {
  return field(static_cast<typename MemberPointer<decltype(M)>::Object*>(object)->*M, make);
}

// A row of a table written by hand: member<&RingRequest::bell>("Bell", kText, true).
template <auto M>
constexpr Member member(std::string_view name, const Shape& shape, bool required = false) {
  return {.name = name, .wire_name = name, .shape = &shape, .required = required, .access = &accessOne<M>};
}

template <class T>
inline constexpr ListOps kListOps{
    .size = [](const void* list) { return static_cast<const List<T>*>(list)->size(); },
    .at = [](const void* list, std::size_t index) -> const void* {
      return &(*static_cast<const List<T>*>(list))[index];
    },
    .append = [](void* list) -> void* { return &static_cast<List<T>*>(list)->emplace_back(); },
};

template <class T>
inline constexpr MapOps kMapOps{
    .size = [](const void* map) { return static_cast<const Map<T>*>(map)->size(); },
    .visit =
        [](const void* map, void* context, MapOps::Visitor visitor) {
          for (const auto& [key, value] : *static_cast<const Map<T>*>(map)) visitor(context, key, &value);
        },
    .insert = [](void* map, std::string key) -> void* { return &(*static_cast<Map<T>*>(map))[std::move(key)]; },
};

// A fresh object of `size` bytes with its reference count in one piece of memory, since two are made for each call and
// the journal keeps them. Not std::make_shared, which does the same but writes a control block for each of 282 types, a
// third of what a generated source takes to compile.
std::shared_ptr<void> makeObject(std::size_t size, void (*construct)(void* at), void (*destroy)(void* object));

template <class T>
std::shared_ptr<void> createObject() {
  static_assert(alignof(T) <= alignof(std::max_align_t));
  return makeObject(
      sizeof(T), [](void* at) { ::new (at) T(); }, [](void* object) { static_cast<T*>(object)->~T(); });
}

// Calls visit(key, value) for each entry of a map, in key order.
template <class Visit>
void visitMap(const Shape& shape, const void* map, Visit visit) {
  shape.map->visit(map, &visit, [](void* context, const std::string& key, const void* value) {
    (*static_cast<Visit*>(context))(key, value);
  });
}

// Copies what is present from one object to another, fresh one of the same shape. Used instead of copy constructors for
// the same reason.
void copy(const Shape& shape, const void* from, void* to);

// A request or result of any operation, shared and immutable once journaled.
struct Object {
  const Shape* shape = nullptr;
  std::shared_ptr<const void> data;
  explicit operator bool() const { return data != nullptr; }
};

// An estimate of the memory that a value holds, in bytes: for the journal's bound.
std::size_t approximateSize(const Shape& shape, const void* object);

}  // namespace squall::model
