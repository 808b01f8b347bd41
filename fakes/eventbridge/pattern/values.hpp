// pattern/values.hpp: numbers, IP addresses, wildcards and the case of letters, as patterns compare them.
#pragma once

#include <squall/eventbridge/pattern.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::eventbridge {

// A JSON number as patterns compare numbers: the double that it is in decimal, to the last digit. None for numbers that
// no double's shortest spelling equals: over 17 digits, 1e400. Minus zero is zero.
std::optional<double> comparableNumber(std::string_view text);

// An IPv4 or IPv6 address as Java reads one: leading zeros are decimal, IPv4 in IPv6 is IPv4. None if it is no address.
std::optional<AddressRange> readAddress(std::string_view text);
// Whether the text has the characters of an address, so that it is one or a malformed one.
bool looksLikeAddress(std::string_view text);
// Eight or 32 hexadecimal digits.
std::string hexDigits(const AddressRange& address);
// AWS compares addresses as hexadecimal digits and stops at the first digit that settles it. So an IPv6 address may be
// in a range of IPv4 (that of its first 32 bits) and the other way round, and other text that begins like one, too.
bool containsDigits(const AddressRange& range, std::string_view digits);

// What is wrong with a wildcard, with AWS's words; empty: nothing. Positions count bytes, and the quote before it.
std::string wildcardMistake(std::string_view wildcard);
// The bytes of the wildcard, -1 for each star.
std::vector<int> wildcardParts(std::string_view wildcard);
bool matchesWildcard(std::string_view wildcard, std::string_view text);

// Whether `text` begins (ends, is) `operand` but for case. AWS lets each UTF-16 unit of the operand, on its own, stand
// for its lower and its upper case, which have several characters for some, and for nothing else.
bool startsWithIgnoringCase(std::string_view text, std::string_view operand);
bool endsWithIgnoringCase(std::string_view text, std::string_view operand);
bool equalsIgnoringCase(std::string_view text, std::string_view operand);

// The lower and the upper case of one UTF-16 unit by Unicode 13, by its own number: no language, no neighbours.
std::u16string lowerCase(char16_t unit);
std::u16string upperCase(char16_t unit);

}  // namespace squall::eventbridge
