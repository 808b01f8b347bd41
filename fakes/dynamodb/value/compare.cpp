#include "dynamodb/value/compare.hpp"

#include "dynamodb/value/item.hpp"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace squall::dynamodb {
namespace {

using Type = AttributeValue::Type;

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

std::optional<std::strong_ordering> order(const AttributeValue& a, const AttributeValue& b) {
  if (a.type() != b.type()) return std::nullopt;
  if (a.is(Type::S)) return byBytes(a.s(), b.s());
  if (a.is(Type::B)) return byBytes(a.b().bytes, b.b().bytes);
  if (a.is(Type::N)) return numberOf(a.n()) <=> numberOf(b.n());
  return std::nullopt;
}

bool contains(const AttributeValue& whole, const AttributeValue& part) {
  if (whole.is(Type::L)) {
    return std::ranges::any_of(whole.l(), [&part](const AttributeValue& element) { return element == part; });
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
