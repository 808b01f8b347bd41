#include "core/base64.hpp"
#include "dynamodb/transfer/ion.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace squall::dynamodb {
namespace {

using Type = AttributeValue::Type;

// Items nest to 32 levels, and stand in a struct of their own.
constexpr int kDeepest = 40;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isSymbolCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || isDigit(c);
}

// Each function reads one thing and answers whether it was there; after false the text is done with.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  bool document(AttributeValue& value) {
    skipSpace();
    if (text_.substr(at_).starts_with("$ion_1_0")) at_ += 8;
    if (!anyValue(value, 0)) return false;
    skipSpace();
    return at_ == text_.size();
  }

 private:
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  bool take(std::string_view expected) {
    if (!text_.substr(at_).starts_with(expected)) return false;
    at_ += expected.size();
    return true;
  }

  void skipSpace() {
    while (at_ < text_.size()) {
      if (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
        ++at_;
      } else if (take("//")) {
        at_ = std::min(text_.find('\n', at_), text_.size());
      } else if (take("/*")) {
        const std::size_t end = text_.find("*/", at_);
        at_ = end == std::string_view::npos ? text_.size() : end + 2;
      } else {
        return;
      }
    }
  }

  bool symbol(std::string& name) {
    if (peek() == '\'') return quoted(name, "'");
    const std::size_t start = at_;
    while (isSymbolCharacter(peek())) ++at_;
    name = text_.substr(start, at_ - start);
    return !name.empty() && !isDigit(name[0]);
  }

  bool anyValue(AttributeValue& value, int depth) {
    if (depth > kDeepest) return false;
    skipSpace();
    if (peek() == '"' || text_.substr(at_).starts_with("'''")) return text(value);
    if (take("{{")) return blob(value);
    if (peek() == '{') return members(value, depth);
    if (peek() == '[') return elements(value, depth);
    if (isDigit(peek()) || (peek() == '-' && isDigit(peek(1)))) return number(value);
    return word(value, depth);
  }

  // null, true, false, or an annotation with the value that it is about.
  bool word(AttributeValue& value, int depth) {
    const bool is_quoted = peek() == '\'';
    std::string name;
    if (!symbol(name)) return false;
    skipSpace();
    if (take("::")) return annotated(value, name, depth);
    if (is_quoted) return false;
    if (name == "true" || name == "false") {
      value = AttributeValue::boolean(name == "true");
      return true;
    }
    if (name != "null") return false;
    value = AttributeValue::null();
    std::string type;
    return !take(".") || symbol(type);
  }

  bool annotated(AttributeValue& value, const std::string& annotation, int depth) {
    if (!anyValue(value, depth + 1)) return false;
    if (annotation == "$dynamodb_SS") return asSet<Type::S>(value);
    if (annotation == "$dynamodb_NS") return asSet<Type::N>(value);
    if (annotation == "$dynamodb_BS") return asSet<Type::B>(value);
    return true;
  }

  template <Type kType>
  static bool asSet(AttributeValue& value) {
    if (!value.is(Type::L)) return false;
    if (!std::ranges::all_of(value.l(), [](const auto& element) { return element.is(kType); })) return false;
    List<std::string> texts;
    List<Blob> blobs;
    for (const AttributeValue& element : value.l()) {
      if constexpr (kType == Type::S) texts.push_back(element.s());
      if constexpr (kType == Type::N) texts.push_back(element.n());
      if constexpr (kType == Type::B) blobs.push_back(element.b());
    }
    if constexpr (kType == Type::S) value = AttributeValue::stringSet(std::move(texts));
    if constexpr (kType == Type::N) value = AttributeValue::numberSet(std::move(texts));
    if constexpr (kType == Type::B) value = AttributeValue::binarySet(std::move(blobs));
    return true;
  }

  // Integers, decimals and floats alike; their own parser says later what is none.
  bool number(AttributeValue& value) {
    std::string digits;
    for (; isSymbolCharacter(peek()) || peek() == '.' || peek() == '-' || peek() == '+'; ++at_) {
      const char c = peek();
      if (c == '_') continue;
      if (c != 'd' && c != 'D' && c != 'e' && c != 'E' && !isDigit(c) && c != '.' && c != '-' && c != '+') return false;
      digits += c == 'd' || c == 'D' ? 'E' : c;
    }
    if (digits.ends_with('.')) digits.pop_back();
    if (const std::size_t exponent = digits.find(".E"); exponent != std::string::npos) digits.erase(exponent, 1);
    value = AttributeValue::number(std::move(digits));
    return true;
  }

  bool text(AttributeValue& value) {
    std::string content;
    if (peek() == '"') {
      if (!quoted(content, "\"")) return false;
    } else {
      // Long strings that stand beside one another are one.
      while (text_.substr(at_).starts_with("'''")) {
        if (!quoted(content, "'''")) return false;
        skipSpace();
      }
    }
    value = AttributeValue::string(std::move(content));
    return true;
  }

  // Appends to `content`.
  bool quoted(std::string& content, std::string_view quote) {
    at_ += quote.size();
    while (at_ < text_.size()) {
      if (take(quote)) return true;
      const char c = text_[at_++];
      if (c != '\\') {
        content += c;
      } else if (!escape(content)) {
        return false;
      }
    }
    return false;
  }

  bool escape(std::string& content) {
    static constexpr std::string_view kNames = "abtnfrv0\"'?\\/";
    static constexpr std::string_view kMeanings{"\a\b\t\n\f\r\v\0\"'?\\/", 13};
    if (at_ == text_.size()) return false;
    const char c = text_[at_++];
    if (c == '\n') return true;
    if (const std::size_t known = kNames.find(c); known != std::string_view::npos) {
      content += kMeanings[known];
      return true;
    }
    const std::size_t length = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    return length > 0 && codePoint(content, length);
  }

  bool codePoint(std::string& content, std::size_t length) {
    std::uint32_t point = 0;
    for (std::size_t i = 0; i < length; ++i, ++at_) {
      const char c = peek();
      const int digit = isDigit(c)             ? c - '0'
                        : c >= 'a' && c <= 'f' ? c - 'a' + 10
                        : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                               : -1;
      if (digit < 0) return false;
      point = point << 4U | static_cast<std::uint32_t>(digit);
    }
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return false;
    appendUtf8(content, point);
    return true;
  }

  static void appendUtf8(std::string& content, std::uint32_t point) {
    const auto add = [&content](std::uint32_t byte) { content += static_cast<char>(byte); };
    if (point < 0x80) return add(point);
    if (point < 0x800) {
      add(0xc0U | point >> 6U);
    } else {
      if (point < 0x10000) {
        add(0xe0U | point >> 12U);
      } else {
        add(0xf0U | point >> 18U);
        add(0x80U | (point >> 12U & 0x3fU));
      }
      add(0x80U | (point >> 6U & 0x3fU));
    }
    add(0x80U | (point & 0x3fU));
  }

  bool blob(AttributeValue& value) {
    std::string encoded;
    while (at_ < text_.size() && peek() != '}') {
      if (const char c = text_[at_++]; c != ' ' && c != '\t' && c != '\n' && c != '\r') encoded += c;
    }
    const auto bytes = core::base64Decode(encoded);
    if (!bytes || !take("}}")) return false;
    value = AttributeValue::binary(*bytes);
    return true;
  }

  bool elements(AttributeValue& value, int depth) {
    ++at_;
    List<AttributeValue> list;
    for (skipSpace(); !take("]"); skipSpace()) {
      if (!anyValue(list.emplace_back(), depth + 1)) return false;
      skipSpace();
      if (!take(",") && peek() != ']') return false;
    }
    value = AttributeValue::list(std::move(list));
    return true;
  }

  bool members(AttributeValue& value, int depth) {
    ++at_;
    Map<AttributeValue> map;
    for (skipSpace(); !take("}"); skipSpace()) {
      std::string name;
      if (!(peek() == '"' ? quoted(name, "\"") : symbol(name))) return false;
      skipSpace();
      AttributeValue member;
      if (!take(":") || !anyValue(member, depth + 1)) return false;
      map.insert_or_assign(std::move(name), std::move(member));
      skipSpace();
      if (!take(",") && peek() != '}') return false;
    }
    value = AttributeValue::map(std::move(map));
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<AttributeValue> valueOfIon(std::string_view text) {
  AttributeValue value;
  if (!Reader(text).document(value)) return std::nullopt;
  return value;
}

}  // namespace squall::dynamodb
