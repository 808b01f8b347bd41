// squall/json.hpp: a JSON document to look at, for tests that compare bodies.
//
//   const auto order = JsonValue::parse(*message.body);   // throws std::invalid_argument for what is no JSON
//   order.at("$.lines[0].sku") == "a-1";                  // false when there is no such place, too
//   firstDifference(expected, order);                     // "$.total: is 3, expected 4"
//
// It says what most assertions need and leaves the rest to a JSON library: it cannot be changed, and no such library is
// part of this header. Copies share the document. Thread-safe, since nothing changes.
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace squall {

class JsonValue {
 public:
  // Missing: what at() answers for a place that the document does not have.
  enum class Type : std::uint8_t { Missing, Null, Boolean, Number, String, Array, Object };

  JsonValue() = default;  // Type::Missing
  // A JSON string of these characters, or null: matchers compare texts with texts, ElementsAre("a", "b").
  JsonValue(const std::string& text);                            // NOLINT(google-explicit-constructor)
  JsonValue(const char* text) : JsonValue(std::string(text)) {}  // NOLINT(google-explicit-constructor)
  JsonValue(std::nullptr_t);                                     // NOLINT(google-explicit-constructor)
  // Throws std::invalid_argument, which says at which byte the text stops being JSON.
  static JsonValue parse(std::string_view text);

  Type type() const;
  // The value at "$.order.lines[0].sku"; names with odd characters are quoted: $['a.b']. Throws std::invalid_argument
  // for what is no path.
  JsonValue at(std::string_view path) const;
  // Compact JSON, members in alphabetical order; "" when it is missing.
  std::string text() const;
  // A string's own characters, everything else as text(). Implicit, so that matchers of strings fit: HasSubstr("x").
  operator std::string() const;  // NOLINT(google-explicit-constructor)

  // Elements of an array, or the values of an object in the order of their names; nothing else has any.
  using value_type = JsonValue;
  class const_iterator;
  using iterator = const_iterator;
  std::size_t size() const;
  bool empty() const { return size() == 0; }
  JsonValue operator[](std::size_t index) const;
  const_iterator begin() const;
  const_iterator end() const;

  // The same JSON: members in any order, 1 equals 1.0, elements of arrays in their order.
  friend bool operator==(const JsonValue& a, const JsonValue& b) { return a.equals(b); }
  // With C++'s own values: a string with a JSON string, a bool with true or false, a number with a number, nullptr with
  // null. Everything else is unequal and in no order.
  friend bool operator==(const JsonValue& a, std::string_view b) { return a.type() == Type::String && a.string() == b; }
  friend bool operator==(const JsonValue& a, const char* b) { return a == std::string_view(b); }
  friend bool operator==(const JsonValue& a, const std::string& b) { return a == std::string_view(b); }
  friend bool operator==(const JsonValue& a, std::nullptr_t) { return a.type() == Type::Null; }
  friend bool operator==(const JsonValue& a, std::same_as<bool> auto b) {
    return a.type() == Type::Boolean && a.boolean() == b;
  }
  template <class N>
  requires(std::is_arithmetic_v<N> && !std::same_as<N, bool>) friend bool operator==(const JsonValue& a, N b) {
    return (a <=> b) == std::partial_ordering::equivalent;
  }
  template <class N>
  requires(std::is_arithmetic_v<N> && !std::same_as<N, bool>) friend std::partial_ordering operator<=>(
      const JsonValue& a, N b) {
    if constexpr (std::is_floating_point_v<N>)
      return a.compare(static_cast<double>(b));
    else
      return a.compare(static_cast<std::int64_t>(b));
  }

 private:
  struct Node;  // one value of a parsed document
  JsonValue(std::shared_ptr<const void> document, const Node* node) : document_(std::move(document)), node_(node) {}

  bool equals(const JsonValue& other) const;
  const std::string& string() const;
  bool boolean() const;
  std::partial_ordering compare(double number) const;
  std::partial_ordering compare(std::int64_t number) const;
  friend std::optional<std::string> firstDifference(const JsonValue& expected, const JsonValue& actual);

  std::shared_ptr<const void> document_;
  const Node* node_ = nullptr;
};

class JsonValue::const_iterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = JsonValue;
  using difference_type = std::ptrdiff_t;
  using pointer = const JsonValue*;
  using reference = const JsonValue&;

  const_iterator() = default;
  const_iterator(const JsonValue* container, std::size_t index) : container_(container), index_(index) { load(); }
  reference operator*() const { return value_; }
  pointer operator->() const { return &value_; }
  const_iterator& operator++() {
    ++index_;
    load();
    return *this;
  }
  const_iterator operator++(int) {
    const_iterator before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const const_iterator& a, const const_iterator& b) { return a.index_ == b.index_; }

 private:
  void load() {
    if (container_ != nullptr && index_ < container_->size()) value_ = (*container_)[index_];
  }
  const JsonValue* container_ = nullptr;
  std::size_t index_ = 0;
  JsonValue value_;
};

inline JsonValue::const_iterator JsonValue::begin() const { return {this, 0}; }
inline JsonValue::const_iterator JsonValue::end() const { return {this, size()}; }

// Where two documents first differ, in the order of the expected one's members, as a clause that starts with the place:
// "$.lines[1].sku: is "b", expected "a"". Nothing when they are the same JSON. Members have no order, elements do.
std::optional<std::string> firstDifference(const JsonValue& expected, const JsonValue& actual);

// text(), or "(missing)".
std::ostream& operator<<(std::ostream& out, const JsonValue& value);

}  // namespace squall
