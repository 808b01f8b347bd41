// squall/dynamodb/attribute_value.hpp: one value of a DynamoDB item.
//
// A value has exactly one of ten types. What a client sends may break that rule, and then it is DynamoDB that says so:
// a value without a type is `Type::None`, and one with several says so in hasSeveralTypes() and holds the last.
//
//   dynamodb::PutItemRequest put{.tableName = "orders",
//                                .item = {{"id", "o-1"}, {"total", dynamodb::AttributeValue::number("12.50")}}};
//   put.item.at("id").s();   // "o-1"
//
// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html
#pragma once

#include <squall/model.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace squall::dynamodb {

using model::operator==;
using model::operator<<;

class AttributeValue {
 public:
  // In the order of AWS's own list. The number is the alternative in the variant below.
  enum class Type : std::uint8_t { None, S, N, B, SS, NS, BS, M, L, Null, Bool };

  AttributeValue();
  AttributeValue(const AttributeValue& other);
  AttributeValue(AttributeValue&& other) noexcept;
  AttributeValue& operator=(const AttributeValue& other);
  AttributeValue& operator=(AttributeValue&& other) noexcept;
  ~AttributeValue();
  // Text is by far the most common value, so it alone converts by itself.
  AttributeValue(std::string text);  // NOLINT(google-explicit-constructor)
  AttributeValue(const char* text);  // NOLINT(google-explicit-constructor)

  static AttributeValue string(std::string text) { return AttributeValue(std::move(text)); }
  // Decimal text, kept as it is written: DynamoDB's numbers have 38 digits, more than any C++ number.
  static AttributeValue number(std::string text) { return of<Type::N>(std::move(text)); }
  static AttributeValue binary(std::string bytes) { return of<Type::B>(Blob{std::move(bytes)}); }
  static AttributeValue stringSet(List<std::string> texts) { return of<Type::SS>(std::move(texts)); }
  static AttributeValue numberSet(List<std::string> numbers) { return of<Type::NS>(std::move(numbers)); }
  static AttributeValue binarySet(List<Blob> blobs) { return of<Type::BS>(std::move(blobs)); }
  static AttributeValue map(Map<AttributeValue> entries) { return of<Type::M>(std::move(entries)); }
  static AttributeValue list(List<AttributeValue> elements) { return of<Type::L>(std::move(elements)); }
  static AttributeValue null() { return of<Type::Null>(true); }
  static AttributeValue boolean(bool value) { return of<Type::Bool>(value); }

  Type type() const { return static_cast<Type>(data_.index()); }
  bool is(Type type) const { return this->type() == type; }
  bool hasSeveralTypes() const { return several_types_; }

  // The value, when it is of this type; std::logic_error otherwise.
  const std::string& s() const { return get<Type::S, std::string>(); }
  const std::string& n() const { return get<Type::N, std::string>(); }
  const Blob& b() const { return get<Type::B, Blob>(); }
  const List<std::string>& ss() const { return get<Type::SS, List<std::string>>(); }
  const List<std::string>& ns() const { return get<Type::NS, List<std::string>>(); }
  const List<Blob>& bs() const { return get<Type::BS, List<Blob>>(); }
  const Map<AttributeValue>& m() const { return get<Type::M, Map<AttributeValue>>(); }
  Map<AttributeValue>& m() { return get<Type::M, Map<AttributeValue>>(); }
  const List<AttributeValue>& l() const { return get<Type::L, List<AttributeValue>>(); }
  List<AttributeValue>& l() { return get<Type::L, List<AttributeValue>>(); }
  bool nullValue() const { return get<Type::Null, bool>(); }  // false is what a client must not send
  bool boolValue() const { return get<Type::Bool, bool>(); }

  // Equal type and content. The elements of a set have no order; numbers compare by their text.
  static const model::Shape& shape();

 private:
  friend struct AttributeValueRows;  // reads and makes each type for the codecs

  // clang-format off
  using Data = std::variant<std::monostate, std::string, std::string, Blob, List<std::string>, List<std::string>,
                            List<Blob>, Map<AttributeValue>, List<AttributeValue>, bool, bool>;
  // clang-format on
  template <Type kType>
  static constexpr std::in_place_index_t<static_cast<std::size_t>(kType)> at{};

  template <Type kType, class Value>
  static AttributeValue of(Value value) {
    AttributeValue result;
    result.data_.emplace<static_cast<std::size_t>(kType)>(std::move(value));
    return result;
  }
  template <Type kType, class Value>
  const Value& get() const {
    requireType(kType);
    return std::get<static_cast<std::size_t>(kType)>(data_);
  }
  template <Type kType, class Value>
  Value& get() {
    requireType(kType);
    return std::get<static_cast<std::size_t>(kType)>(data_);
  }
  void requireType(Type wanted) const;

  Data data_;
  bool several_types_ = false;
};

// "S", "NULL": the name of a type on the wire; "none" for Type::None.
std::string_view typeName(AttributeValue::Type type);

}  // namespace squall::dynamodb
