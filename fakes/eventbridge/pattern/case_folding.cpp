// Comparison without regard to case, as AWS does it: unit by unit.
#include "eventbridge/pattern/json_reader.hpp"
#include "eventbridge/pattern/values.hpp"

#include <algorithm>
#include <set>

namespace squall::eventbridge {

namespace {

// The bytes of one case of a unit. AWS takes the units of a surrogate pair apart, and half a pair encodes as a question
// mark: such characters match two question marks and not themselves.
std::string bytesOf(const std::u16string& text) {
  if (text.size() == 1 && text[0] >= 0xd800 && text[0] < 0xe000) return "?";
  return toUtf8(text);
}

// Lengths of what is left of `text` once `operand` is taken off its front (or back), in every way there is.
std::set<std::size_t> rests(std::string_view text, std::string_view operand, bool from_front) {
  std::u16string units = toUtf16(operand);
  if (!from_front) std::reverse(units.begin(), units.end());
  std::set<std::size_t> lengths = {text.size()};
  for (const char16_t unit : units) {
    std::set<std::size_t> shorter;
    for (const std::string& spelling : {bytesOf(lowerCase(unit)), bytesOf(upperCase(unit))}) {
      for (const std::size_t length : lengths) {
        const std::string_view rest = from_front ? text.substr(text.size() - length) : text.substr(0, length);
        if (from_front ? rest.starts_with(spelling) : rest.ends_with(spelling))
          shorter.insert(length - spelling.size());
      }
    }
    lengths = std::move(shorter);
  }
  return lengths;
}

}  // namespace

bool startsWithIgnoringCase(std::string_view text, std::string_view operand) {
  return !rests(text, operand, true).empty();
}

bool endsWithIgnoringCase(std::string_view text, std::string_view operand) {
  return !rests(text, operand, false).empty();
}

bool equalsIgnoringCase(std::string_view text, std::string_view operand) {
  return rests(text, operand, true).contains(0);
}

}  // namespace squall::eventbridge
