// dynamodb/value/attribute_value.cpp: AttributeValue's table, and what equal means for it.
//
// To the codecs it is a struct with ten members of which a well-made value has one: `peek` shows the member of the
// value's own type, `make` turns the value into that type. So the recursion M -> AttributeValue is plain table walking.
#include <squall/dynamodb/attribute_value.hpp>

#include "dynamodb/value/attribute_value_shape.hpp"

#include <algorithm>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace squall::dynamodb {

using Type = AttributeValue::Type;

struct AttributeValueRows {
  static const void* peek(const AttributeValue& value, Type wanted) {
    if (!value.is(wanted)) return nullptr;
    return std::visit([](const auto& content) -> const void* { return &content; }, value.data_);
  }

  template <std::size_t kType>
  static void* make(AttributeValue& value) {
    if (value.data_.index() != kType) {
      if (!value.is(Type::None)) value.several_types_ = true;
      value.data_.emplace<kType>();
    }
    return model::field(std::get<kType>(value.data_), true);
  }

  static void* access(void* object, std::size_t index, bool make_present) {
    auto& value = *static_cast<AttributeValue*>(object);
    if (!make_present) return const_cast<void*>(peek(value, static_cast<Type>(index + 1)));
    return [&]<std::size_t... kTypes>(std::index_sequence<kTypes...>) {
      constexpr void* (*kMake[])(AttributeValue&) = {&make<kTypes + 1>...};
      return kMake[index](value);
    }
    (std::make_index_sequence<10>());
  }

  static constexpr model::Member row(Type type, std::string_view name, const model::Shape& shape) {
    return {.name = name,
            .wire_name = name,
            .shape = &shape,
            .index = static_cast<std::size_t>(type) - 1,
            .access = &access};
  }
};

namespace {

using model::Kind;
using model::Shape;

constexpr Shape kStringShape{.kind = Kind::String, .name = "StringAttributeValue"};
constexpr Shape kNumberShape{.kind = Kind::String, .name = "NumberAttributeValue"};
constexpr Shape kBinaryShape{.kind = Kind::Blob, .name = "BinaryAttributeValue"};
constexpr Shape kNullShape{.kind = Kind::Boolean, .name = "NullAttributeValue"};
constexpr Shape kBoolShape{.kind = Kind::Boolean, .name = "BooleanAttributeValue"};
constexpr Shape kNameShape{.kind = Kind::String, .name = "AttributeName", .constraint = {.max = 65535}};
constexpr Shape kStringSetShape{.kind = Kind::List,
                                .name = "StringSetAttributeValue",
                                .element = &kStringShape,
                                .list = &model::kListOps<std::string>};
constexpr Shape kNumberSetShape{.kind = Kind::List,
                                .name = "NumberSetAttributeValue",
                                .element = &kNumberShape,
                                .list = &model::kListOps<std::string>};
constexpr Shape kBinarySetShape{
    .kind = Kind::List, .name = "BinarySetAttributeValue", .element = &kBinaryShape, .list = &model::kListOps<Blob>};
constexpr Shape kMapShape{.kind = Kind::Map,
                          .name = "MapAttributeValue",
                          .element = &kAttributeValueShape,
                          .key = &kNameShape,
                          .map = &model::kMapOps<AttributeValue>};
constexpr Shape kListShape{.kind = Kind::List,
                           .name = "ListAttributeValue",
                           .element = &kAttributeValueShape,
                           .list = &model::kListOps<AttributeValue>};

constexpr model::Member kMembers[] = {
    AttributeValueRows::row(Type::S, "S", kStringShape),      AttributeValueRows::row(Type::N, "N", kNumberShape),
    AttributeValueRows::row(Type::B, "B", kBinaryShape),      AttributeValueRows::row(Type::SS, "SS", kStringSetShape),
    AttributeValueRows::row(Type::NS, "NS", kNumberSetShape), AttributeValueRows::row(Type::BS, "BS", kBinarySetShape),
    AttributeValueRows::row(Type::M, "M", kMapShape),         AttributeValueRows::row(Type::L, "L", kListShape),
    AttributeValueRows::row(Type::Null, "NULL", kNullShape),  AttributeValueRows::row(Type::Bool, "BOOL", kBoolShape),
};

std::string_view bytesOf(const std::string& text) { return text; }
std::string_view bytesOf(const Blob& blob) { return blob.bytes; }

// Takes n log n for sets of n, so that no pair of them can stop the world. A set that comes back as it was written is
// in the same order, and costs no more than a list.
template <class Elements>
bool sameSet(const Elements& a, const Elements& b) {
  if (a.size() != b.size()) return false;
  if (std::ranges::equal(
          a, b, {}, [](const auto& element) { return bytesOf(element); },
          [](const auto& element) { return bytesOf(element); })) {
    return true;
  }
  const auto sorted = [](const Elements& elements) {
    std::vector<std::string_view> result;
    result.reserve(elements.size());
    for (const auto& element : elements) result.push_back(bytesOf(element));
    std::ranges::sort(result);
    return result;
  };
  return sorted(a) == sorted(b);
}

bool sameValue(const void* left, const void* right) {
  const auto& a = *static_cast<const AttributeValue*>(left);
  const auto& b = *static_cast<const AttributeValue*>(right);
  if (a.type() != b.type()) return false;
  switch (a.type()) {
    case Type::None:
      return true;
    case Type::S:
      return a.s() == b.s();
    case Type::N:
      return a.n() == b.n();
    case Type::B:
      return a.b() == b.b();
    case Type::SS:
      return sameSet(a.ss(), b.ss());
    case Type::NS:
      return sameSet(a.ns(), b.ns());
    case Type::BS:
      return sameSet(a.bs(), b.bs());
    case Type::M:
      return model::equal(kMapShape, &a.m(), &b.m());
    case Type::L:
      return model::equal(kListShape, &a.l(), &b.l());
    case Type::Null:
      return a.nullValue() == b.nullValue();
    case Type::Bool:
      return a.boolValue() == b.boolValue();
  }
  return false;
}

}  // namespace

constexpr Shape kAttributeValueShape{
    .kind = Kind::Structure, .name = "AttributeValue", .members = kMembers, .equal = &sameValue};

// Here rather than in the header: the variant is dear to compile, and half of DynamoDB's structs hold AttributeValues.
AttributeValue::AttributeValue() = default;
AttributeValue::AttributeValue(const AttributeValue& other) = default;
AttributeValue::AttributeValue(AttributeValue&& other) noexcept = default;
AttributeValue& AttributeValue::operator=(const AttributeValue& other) = default;
AttributeValue& AttributeValue::operator=(AttributeValue&& other) noexcept = default;
AttributeValue::~AttributeValue() = default;
AttributeValue::AttributeValue(std::string text) : data_(at<Type::S>, std::move(text)) {}
AttributeValue::AttributeValue(const char* text) : data_(at<Type::S>, text) {}

const Shape& AttributeValue::shape() { return kAttributeValueShape; }

std::string_view typeName(Type type) {
  return type == Type::None ? "none" : kMembers[static_cast<std::size_t>(type) - 1].name;
}

void AttributeValue::requireType(Type wanted) const {
  if (is(wanted)) return;
  std::string message = "this AttributeValue is of type ";
  message.append(typeName(type())).append(", not ").append(typeName(wanted));
  throw std::logic_error(message);
}

}  // namespace squall::dynamodb
