#include "dynamodb/value/compare.hpp"

#include "dynamodb/value/item.hpp"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <vector>

namespace squall::dynamodb {
namespace {

using Type = AttributeValue::Type;

std::string_view bytesOf(const std::string& text) { return text; }
std::string_view bytesOf(const Blob& blob) { return blob.bytes; }

template <class Elements>
bool sameSet(const Elements& a, const Elements& b) {
  if (a.size() != b.size()) return false;
  const auto sorted = [](const Elements& elements) {
    std::vector<std::string_view> result;
    result.reserve(elements.size());
    for (const auto& element : elements) result.push_back(bytesOf(element));
    std::ranges::sort(result);
    return result;
  };
  return sorted(a) == sorted(b);
}

bool sameMap(const Item& a, const Item& b) {
  return std::ranges::equal(a, b, [](const auto& left, const auto& right) {
    return left.first == right.first && equal(left.second, right.second);
  });
}

std::strong_ordering byBytes(std::string_view a, std::string_view b) { return a.compare(b) <=> 0; }

template <class Elements, class Element>
bool has(const Elements& elements, const Element& element) {
  return std::ranges::find(elements, element) != elements.end();
}

// Not std::string's find, which takes seconds for texts that are made to be hard: 400 KB of one letter.
bool hasPart(std::string_view whole, std::string_view part) {
  return memmem(whole.data(), whole.size(), part.data(), part.size()) != nullptr;
}

}  // namespace

bool equal(const AttributeValue& a, const AttributeValue& b) {
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
      return sameMap(a.m(), b.m());
    case Type::L:
      return std::ranges::equal(a.l(), b.l(), equal);
    case Type::Null:
      return true;
    case Type::Bool:
      return a.boolValue() == b.boolValue();
  }
  return false;
}

std::optional<std::strong_ordering> order(const AttributeValue& a, const AttributeValue& b) {
  if (a.type() != b.type()) return std::nullopt;
  if (a.is(Type::S)) return byBytes(a.s(), b.s());
  if (a.is(Type::B)) return byBytes(a.b().bytes, b.b().bytes);
  if (a.is(Type::N)) return numberOf(a.n()) <=> numberOf(b.n());
  return std::nullopt;
}

bool contains(const AttributeValue& whole, const AttributeValue& part) {
  if (whole.is(Type::L)) {
    return std::ranges::any_of(whole.l(), [&part](const AttributeValue& element) { return equal(element, part); });
  }
  if (part.is(Type::S)) {
    if (whole.is(Type::S)) return hasPart(whole.s(), part.s());
    return whole.is(Type::SS) && has(whole.ss(), part.s());
  }
  if (part.is(Type::B)) {
    if (whole.is(Type::B)) return hasPart(whole.b().bytes, part.b().bytes);
    return whole.is(Type::BS) && has(whole.bs(), part.b());
  }
  return part.is(Type::N) && whole.is(Type::NS) && has(whole.ns(), part.n());
}

bool beginsWith(const AttributeValue& whole, const AttributeValue& start) {
  if (whole.type() != start.type()) return false;
  if (whole.is(Type::S)) return whole.s().starts_with(start.s());
  return whole.is(Type::B) && whole.b().bytes.starts_with(start.b().bytes);
}

}  // namespace squall::dynamodb
