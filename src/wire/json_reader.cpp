#include "wire/json_reader.hpp"

#include "core/utf8.hpp"

#include <array>
#include <bit>
#include <cstring>

namespace squall::wire {

namespace {

constexpr std::size_t kWord = sizeof(std::uint64_t);

// Neither the end of a string, nor an escape, nor a control character, nor a part of a longer UTF-8 sequence.
bool isPlain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

// How many of the eight bytes at `bytes` are plain, up to the first that is not. A byte is marked when subtracting
// borrows from its highest bit, or has that bit set; what a borrow marks wrongly stands behind the first true mark.
std::size_t plainBytesIn(const char* bytes) {
  if constexpr (std::endian::native != std::endian::little) {
    std::size_t count = 0;
    while (count < kWord && isPlain(bytes[count])) ++count;
    return count;
  } else {
    constexpr std::uint64_t kEach = 0x0101010101010101;
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, kWord);
    const std::uint64_t quote = (word ^ (kEach * '"')) - kEach;
    const std::uint64_t backslash = (word ^ (kEach * '\\')) - kEach;
    const std::uint64_t control = word - kEach * 0x20;
    const std::uint64_t marks = (quote | backslash | control | word) & (kEach * 0x80);
    return static_cast<std::size_t>(std::countr_zero(marks)) / 8;
  }
}

// Where the run of plain bytes from `at` ends.
std::size_t endOfPlain(std::string_view text, std::size_t at) {
  while (text.size() - at >= kWord) {
    const std::size_t plain = plainBytesIn(text.data() + at);
    at += plain;
    if (plain < kWord) return at;
  }
  while (at < text.size() && isPlain(text[at])) ++at;
  return at;
}

// What a backslash and this character stand for; 0 for those that need a closer look.
constexpr std::array<char, 256> kMeaningOfEscape = [] {
  std::array<char, 256> meaning{};
  meaning['"'] = '"';
  meaning['\\'] = '\\';
  meaning['/'] = '/';
  meaning['b'] = '\b';
  meaning['f'] = '\f';
  meaning['n'] = '\n';
  meaning['r'] = '\r';
  meaning['t'] = '\t';
  return meaning;
}();

void putUtf8(char*& out, std::uint32_t code_point) {
  const auto put = [&out](std::uint32_t byte) { *out++ = static_cast<char>(static_cast<unsigned char>(byte)); };
  const auto putRest = [&put, code_point](int shift) { put(0x80 | (code_point >> shift & 0x3f)); };
  if (code_point < 0x80) return put(code_point);
  if (code_point < 0x800) {
    put(0xc0 | code_point >> 6);
  } else {
    if (code_point < 0x10000) {
      put(0xe0 | code_point >> 12);
    } else {
      put(0xf0 | code_point >> 18);
      putRest(12);
    }
    putRest(6);
  }
  putRest(0);
}

}  // namespace

JsonReader::Token JsonReader::next() {
  skipSpace();
  switch (expect_) {
    case Expect::Value:
      return value();
    case Expect::FirstKey:
      return sees('}') ? close('}') : key();
    case Expect::Key:
      return key();
    case Expect::Colon:
      if (!skip(':')) return malformed();
      skipSpace();
      return value();
    case Expect::FirstElement:
      return sees(']') ? close(']') : value();
    case Expect::Rest:
      break;
  }
  if (open_.empty()) return at_ == text_.size() ? Token::End : malformed();
  const char bracket = open_.back();
  if (sees(bracket)) return close(bracket);
  if (!skip(',')) return malformed();
  skipSpace();
  return bracket == '}' ? key() : value();
}

JsonReader::Token JsonReader::value() {
  if (at_ == text_.size()) return malformed();
  expect_ = Expect::Rest;
  switch (text_[at_]) {
    case '"':
      return string(Token::String);
    case '{':
      return open('}');
    case '[':
      return open(']');
    case 't':
      return word("true", Token::True);
    case 'f':
      return word("false", Token::False);
    case 'n':
      return word("null", Token::Null);
    default:
      return number();
  }
}

JsonReader::Token JsonReader::key() {
  expect_ = Expect::Colon;
  return sees('"') ? string(Token::Key) : malformed();
}

JsonReader::Token JsonReader::open(char bracket) {
  ++at_;
  open_.push_back(bracket);
  expect_ = bracket == '}' ? Expect::FirstKey : Expect::FirstElement;
  return bracket == '}' ? Token::ObjectBegin : Token::ListBegin;
}

JsonReader::Token JsonReader::close(char bracket) {
  ++at_;
  open_.pop_back();
  expect_ = Expect::Rest;
  return bracket == '}' ? Token::ObjectEnd : Token::ListEnd;
}

JsonReader::Token JsonReader::string(Token kind) {
  const std::size_t begin = ++at_;
  at_ = endOfPlain(text_, at_);
  if (sees('"')) {
    value_ = text_.substr(begin, at_ - begin);
  } else if (!unescapeFrom(begin)) {
    return malformed();
  }
  ++at_;  // the closing quote
  return kind;
}

JsonReader::Token JsonReader::number() {
  const std::size_t begin = at_;
  skip('-');
  if (!skip('0') && skipDigits() == 0) return malformed();
  bool is_integer = true;
  if (skip('.')) {
    is_integer = false;
    if (skipDigits() == 0) return malformed();
  }
  if (skip('e') || skip('E')) {
    is_integer = false;
    if (!skip('+')) skip('-');
    if (skipDigits() == 0) return malformed();
  }
  value_ = text_.substr(begin, at_ - begin);
  return is_integer ? Token::Integer : Token::Decimal;
}

JsonReader::Token JsonReader::word(std::string_view expected, Token kind) {
  if (text_.substr(at_, expected.size()) != expected) return malformed();
  at_ += expected.size();
  return kind;
}

void JsonReader::skipSpace() {
  const auto is_space = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
  while (at_ < text_.size() && is_space(text_[at_])) ++at_;
}

bool JsonReader::skip(char c) {
  if (!sees(c)) return false;
  ++at_;
  return true;
}

std::size_t JsonReader::skipDigits() {
  const std::size_t begin = at_;
  while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') ++at_;
  return at_ - begin;
}

// Reads from at_ to the closing quote; the bytes from `begin` to at_ are plain. An escape never stands for more bytes
// than it has, so the rest of the text is room enough; eight more let whole words be copied.
bool JsonReader::unescapeFrom(std::size_t begin) {
  const std::size_t room = text_.size() - begin + kWord;
  if (unescaped_.size() < room) unescaped_.resize(room);
  std::memcpy(unescaped_.data(), text_.data() + begin, at_ - begin);
  // Copies of the members, so that the compiler need not think that writing to `out` changes them.
  const std::string_view text = text_;
  std::size_t at = at_;
  char* out = unescaped_.data() + (at - begin);
  while (at < text.size()) {
    if (text.size() - at >= kWord) {
      std::memcpy(out, text.data() + at, kWord);
      const std::size_t plain = plainBytesIn(text.data() + at);
      at += plain;
      out += plain;
      if (plain == kWord) continue;
    }
    const char c = text[at];
    if (c == '\\') {
      const char meant = at + 1 < text.size() ? kMeaningOfEscape[static_cast<unsigned char>(text[at + 1])] : '\0';
      at += 2;
      if (meant != '\0') {
        *out++ = meant;
        continue;
      }
      at_ = at;
      if (at > text.size() || text[at - 1] != 'u' || !readUnicode(out)) return false;
      at = at_;
    } else if (c == '"') {
      at_ = at;
      value_ = std::string_view(unescaped_.data(), static_cast<std::size_t>(out - unescaped_.data()));
      return true;
    } else if (isPlain(c)) {
      *out++ = c;
      ++at;
    } else {
      at_ = at;
      const std::size_t size = static_cast<unsigned char>(c) < 0x20 ? 0 : core::codePointAt(text, at).size_bytes;
      if (size == 0) return false;
      std::memcpy(out, text.data() + at, size);
      out += size;
      at += size;
    }
  }
  at_ = at;
  return false;
}

// The four digits behind "\u", and for the first half of a surrogate pair the second half too.
bool JsonReader::readUnicode(char*& out) {
  std::uint32_t code_point = 0;
  if (!readHex(code_point)) return false;
  if (code_point >= 0xd800 && code_point <= 0xdfff) {
    std::uint32_t low = 0;
    if (code_point >= 0xdc00 || !skip('\\') || !skip('u') || !readHex(low) || low < 0xdc00 || low > 0xdfff)
      return false;
    code_point = 0x10000 + ((code_point & 0x3ff) << 10 | (low & 0x3ff));
  }
  putUtf8(out, code_point);
  return true;
}

bool JsonReader::readHex(std::uint32_t& code_unit) {
  for (int i = 0; i < 4; ++i, ++at_) {
    if (at_ == text_.size()) return false;
    const char c = text_[at_];
    const bool is_digit = c >= '0' && c <= '9';
    const char letter = static_cast<char>(c | 0x20);
    if (!is_digit && (letter < 'a' || letter > 'f')) return false;
    code_unit = code_unit << 4 | static_cast<std::uint32_t>(is_digit ? c - '0' : letter - 'a' + 10);
  }
  return true;
}

}  // namespace squall::wire
