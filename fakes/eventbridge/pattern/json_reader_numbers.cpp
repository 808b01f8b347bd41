// Numbers of a JsonReader.
//
// The parser that AWS uses reads a number twice when the first, quick way does not come to its end: a number that
// begins with 0, or that the text ends in. The quick way does not note how far it has read, so what it complains of is
// placed behind the point or the e, while the second way places it behind the character that is wrong.
#include "eventbridge/pattern/json_reader.hpp"

namespace squall::eventbridge {

namespace {

bool isDigit(int character) { return character >= '0' && character <= '9'; }

}  // namespace

JsonToken JsonReader::readNumber() {
  const std::size_t begin = offset_;
  const bool negative = take() == '-';
  bool careful = false;
  int character = input_[begin];
  if (negative) {
    if (atEnd()) unexpectedEnd("No digit following sign");
    character = take();
    if (character == '.') return handleOddValue('.');
    if (!isDigit(character)) return invalidNumber(character, true);
  }
  if (character == '0') {
    careful = true;
    if (!atEnd() && isDigit(input_[offset_])) throw mistake("Invalid numeric value: Leading zeroes not allowed");
  }
  while (!atEnd() && isDigit(input_[offset_])) ++offset_;
  JsonToken token = JsonToken::Integer;
  // Where a complaint of the quick way is placed: behind the first character that is no digit of the integer.
  const std::size_t quick_place = offset_ + 1;
  const auto require_digits = [&](const char* complaint) {
    const std::size_t digits = offset_;
    while (!atEnd() && isDigit(input_[offset_])) ++offset_;
    if (offset_ != digits) return;
    const int wrong = atEnd() ? input_[offset_ - 1] : take();
    if (!careful && !(atEnd() && offset_ == digits)) offset_ = quick_place;
    throw mistakeInLast("Unexpected character (" + describeCharacter(wrong) + ") in numeric value: " + complaint);
  };
  if (!atEnd() && input_[offset_] == '.') {
    token = JsonToken::Float;
    ++offset_;
    require_digits("Decimal point not followed by a digit");
  }
  if (!atEnd() && (input_[offset_] == 'e' || input_[offset_] == 'E')) {
    token = JsonToken::Float;
    ++offset_;
    if (!atEnd() && (input_[offset_] == '-' || input_[offset_] == '+')) ++offset_;
    if (atEnd()) unexpectedEnd("expected a digit for number exponent");
    require_digits("Exponent indicator not followed by a digit");
  }
  text_ = input_.substr(begin, offset_ - begin);
  if (scopes_.empty() && !atEnd() && !skipSpace(take())) {
    unexpected(input_[offset_ - 1], "Expected space separating root-level values");
  }
  return token;
}

// The character behind a sign is no digit.
JsonToken JsonReader::invalidNumber(int character, bool negative) {
  const std::u16string sign = negative ? u"-" : u"+";
  if (character == 'I') {
    if (atEnd()) unexpectedEnd(" in a Number value");
    character = take();
    const std::u16string token = sign + (character == 'N' ? u"INF" : u"Infinity");
    if (character == 'N' || character == 'n') {
      const std::size_t begin = offset_ - 3;
      for (std::size_t i = 3; i < token.size(); ++i, ++offset_) {
        if (atEnd() || input_[offset_] != token[i]) unknownToken(begin);
      }
      if (!atEnd() && isNameCharacter(input_[offset_])) unknownToken(begin);
      throw mistake("Non-standard token '" + toUtf8(token) +
                    "': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow");
    }
  }
  const std::string complaint = negative ? "expected digit (0-9) to follow minus sign, for valid numeric value"
                                         : "JSON spec does not allow numbers to have plus signs: enable "
                                           "`JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS` to allow";
  throw mistakeInLast("Unexpected character (" + describeCharacter(negative ? character : '+') +
                      ") in numeric value: " + complaint);
}

}  // namespace squall::eventbridge
