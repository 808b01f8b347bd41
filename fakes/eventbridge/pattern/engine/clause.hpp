// engine/clause.hpp: what a rule asks of one field, in few bytes.
//
// A clause is the array of a field with all its conditions, written one behind the other into a string: as a key by
// which rules that ask the same share it, and as what is read again to judge a value. Its conditions are in an order
// that does not depend on that of the pattern, each once.
#pragma once

#include "eventbridge/pattern/engine/flat_event.hpp"

#include <squall/eventbridge/pattern.hpp>

#include <string>
#include <string_view>

namespace squall::eventbridge {

// One condition of a clause. The operand is what it compares with, in a form of its own for each kind:
//   Equals                  the JSON text
//   EqualsNumber            a double
//   EqualsAddress, Cidr     beside_numbers, size_bytes, bottom, top
//   Prefix, Suffix          the text with the quote that precedes (follows) it
//   ...IgnoreCase           the same, or with both quotes; in small letters when all of it is ASCII
//   Wildcard                the bytes between the quotes, kAnyRun for a star
//   Numeric                 flags and two doubles
//   AnythingBut...          a list of such, of numbers for AnythingButNumber
struct ConditionView {
  ConditionKind kind = ConditionKind::Exists;
  bool is_ascii = true;  // of those that ignore case: letters are compared byte by byte
  std::string_view operand = {};
  std::size_t next = 0;  // where the next one begins
};

// No byte of UTF-8.
constexpr char kAnyRun = '\xff';

std::string encodeClause(const FieldCondition& field);
ConditionView conditionAt(std::string_view clause, std::size_t offset);
// Whether there may be no value at all: one of the conditions is {"exists": false}.
bool mayBeAbsent(std::string_view clause);

bool holds(const ConditionView& condition, const FlatValue& value);
bool anyHolds(std::string_view clause, const FlatValue& value);

// The bounds of a Numeric, infinities where there are none; whether they are included is not said.
struct NumberBounds {
  double bottom = 0;
  double top = 0;
};
NumberBounds boundsOf(const ConditionView& numeric);
double numberOf(const ConditionView& equals_number);
// Of EqualsAddress and Cidr.
AddressRange addressesOf(const ConditionView& condition);
// The digits that AWS compares when it compares a value with addresses; empty when it does not.
std::string addressDigits(const FlatValue& value);

constexpr char inSmallLetters(char character) {
  return character >= 'A' && character <= 'Z' ? static_cast<char>(character + ('a' - 'A')) : character;
}

}  // namespace squall::eventbridge
