#include "sqs/message_attributes.hpp"

#include "core/digest.hpp"
#include "core/utf8.hpp"
#include "sqs/errors.hpp"
#include "sqs/limits.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace squall::sqs {

namespace {

bool startsWithIgnoringCase(std::string_view text, std::string_view lower_prefix) {
  if (text.size() < lower_prefix.size()) return false;
  return std::equal(lower_prefix.begin(), lower_prefix.end(), text.begin(), [](char expected, char c) {
    return expected == (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  });
}

// AWS takes letters with diacritics too ("attr.1øßä"), though its guide names ASCII alone.
bool hasNameCharacters(std::string_view name) {
  for (std::size_t at = 0; at < name.size();) {
    const core::CodePoint point = core::codePointAt(name, at);
    const char32_t c = point.value;
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0x17F);
    const bool is_other = (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    if (point.size_bytes == 0 || !(is_letter || is_other)) return false;
    at += point.size_bytes;
  }
  return true;
}

// A decimal number: sign, digits with at most one point, exponent. That is what AWS's cast takes.
bool isNumber(std::string_view text) {
  std::size_t at = 0;
  const auto skipSign = [&] { at += at < text.size() && (text[at] == '-' || text[at] == '+') ? 1 : 0; };
  const auto skipDigits = [&] {
    const std::size_t begin = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
    return at - begin;
  };
  skipSign();
  std::size_t digits = skipDigits();
  if (at < text.size() && text[at] == '.') {
    ++at;
    digits += skipDigits();
  }
  if (digits == 0) return false;
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    skipSign();
    if (skipDigits() == 0) return false;
  }
  return at == text.size();
}

// "Number" of "Number.int".
std::string_view baseType(std::string_view data_type) { return data_type.substr(0, data_type.find('.')); }

// The rules, in AWS's order and words. `kind` is "(user)" or "system": AWS's texts say which.
template <class Value>
class AttributeCheck {
 public:
  AttributeCheck(std::string_view kind, const std::string& name, const Value& value)
      : kind_(kind), name_(name), value_(value) {}

  void run() const {
    checkName();
    checkShape();
    checkType();
    checkValue();
  }

 private:
  void checkName() const {
    if (static_cast<std::int64_t>(name_.size()) > limits::kMessageAttributeNameLength.max)
      fail("Message " + kind_ + " attribute name must be shorter than 256 bytes.");
    if (name_.empty()) fail("The request must contain non-empty message " + kind_ + " attribute names.");
    if (startsWithIgnoringCase(name_, "aws.") || startsWithIgnoringCase(name_, "amazon."))
      fail(
          "You can't use message attribute names beginning with 'AWS.' or 'Amazon'. These strings are reserved for "
          "internal use.");
    if (name_.front() == '.') fail("Message " + kind_ + " attribute name must not begin with character '.'.");
    if (name_.back() == '.') fail("Message " + kind_ + " attribute name must not end with character '.'.");
    if (name_.find("..") != std::string::npos)
      fail("Message " + kind_ + " attribute name must not have successive '.' characters.");
    if (!hasNameCharacters(name_))
      fail("The message attribute name '" + name_ +
           "' is invalid. Attribute name can contain A-Z, a-z, 0-9, underscore (_), hyphen (-), and period (.) "
           "characters.");
  }

  void checkShape() const {
    if (value_.stringListValues.isPresent() || value_.binaryListValues.isPresent())
      fail("Message attribute list values in SendMessage operation are not supported.");
    if (value_.dataType.empty()) {
      const std::string missing = value_.stringValue || value_.binaryValue ? "type" : "value";
      fail("The message " + kind_ + " attribute '" + name_ + "' must contain a non-empty message attribute " + missing +
           ".");
    }
  }

  void checkType() const {
    static constexpr std::array<std::string_view, 3> kBases{"Binary", "Number", "String"};
    if (std::ranges::find(kBases, baseType(value_.dataType)) == kBases.end())
      fail("The type of message " + kind_ + " attribute '" + name_ +
           "' is invalid. You must use only the following supported type prefixes: Binary, Number, String.");
  }

  void checkValue() const {
    const bool has_string = value_.stringValue && !value_.stringValue->empty();
    const bool has_binary = value_.binaryValue && !value_.binaryValue->bytes.empty();
    if (!has_string && !has_binary)
      fail("Message " + kind_ + " attribute '" + name_ + "' must contain a non-empty value of type '" +
           value_.dataType + "'.");
    if (value_.stringValue && value_.binaryValue)
      fail("Message " + kind_ + " attribute '" + name_ + "' must have a single value.");
    if (static_cast<std::int64_t>(value_.dataType.size()) > limits::kMessageAttributeTypeLength.max)
      fail("Message " + kind_ + " attribute type must be shorter than 256 bytes.");

    const std::string_view base = baseType(value_.dataType);
    const bool wants_binary = base == "Binary";
    if (wants_binary ? !has_binary : !has_string)
      fail("Message " + kind_ + " attribute '" + name_ + "' with type '" + value_.dataType + "' must use field '" +
           (wants_binary ? "Binary" : "String") + "'.");
    if (wants_binary) return;
    if (base == "Number" && !isNumber(*value_.stringValue))
      fail("Can't cast the value of message " + kind_ + " attribute '" + name_ + "' to a number.");
    if (const auto forbidden = forbiddenCharacterIn(*value_.stringValue))
      fail("Invalid binary character '" + *forbidden + "' was found in the message attribute '" + name_ +
           "' value, the set of allowed characters is #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | "
           "[#x10000-#x10FFFF]");
  }

  [[noreturn]] static void fail(std::string message) { throw errors::invalidParameterValue(std::move(message)); }

  std::string kind_;
  const std::string& name_;
  const Value& value_;
};

void appendSized(std::string& to, std::string_view part) {
  const auto size = static_cast<std::uint32_t>(part.size());
  for (int shift = 24; shift >= 0; shift -= 8) to.push_back(static_cast<char>((size >> shift) & 0xff));
  to.append(part);
}

// "Calculating the MD5 message digest for message attributes": by name, length and bytes of name, type and value, with
// one byte before the value that tells text from binary.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html
template <class Value>
std::string md5OfSorted(const Map<Value>& attributes) {
  std::string encoded;
  for (const auto& [name, value] : attributes) {
    appendSized(encoded, name);
    appendSized(encoded, value.dataType);
    const bool is_binary = value.binaryValue.has_value();
    encoded.push_back(is_binary ? '\2' : '\1');
    appendSized(encoded, is_binary ? value.binaryValue->bytes : value.stringValue.value_or(""));
  }
  return core::hexOf(core::md5(encoded));
}

}  // namespace

void checkUserAttributes(const Map<MessageAttributeValue>& attributes) {
  if (!limits::kMessageAttributes.allows(static_cast<std::int64_t>(attributes.size())))
    throw errors::invalidParameterValue("Number of message attributes [" + std::to_string(attributes.size()) +
                                        "] exceeds the allowed maximum [" +
                                        std::to_string(limits::kMessageAttributes.max) + "].");
  for (const auto& [name, value] : attributes) AttributeCheck("(user)", name, value).run();
}

void checkSystemAttributes(const Map<MessageSystemAttributeValue>& attributes) {
  for (const auto& [name, value] : attributes) {
    if (name != "AWSTraceHeader")
      throw errors::invalidParameterValue("Message system attribute name '" + name + "' is invalid.");
    AttributeCheck("system", name, value).run();
  }
}

std::size_t sizeOf(const Map<MessageAttributeValue>& attributes) {
  std::size_t bytes = 0;
  for (const auto& [name, value] : attributes) {
    bytes += name.size() + value.dataType.size();
    if (value.stringValue) bytes += value.stringValue->size();
    if (value.binaryValue) bytes += value.binaryValue->bytes.size();
  }
  return bytes;
}

std::string md5Of(const Map<MessageAttributeValue>& attributes) { return md5OfSorted(attributes); }
std::string md5Of(const Map<MessageSystemAttributeValue>& attributes) { return md5OfSorted(attributes); }

Map<MessageAttributeValue> selectAttributes(const Map<MessageAttributeValue>& attributes,
                                            const List<std::string>& names) {
  const auto asksFor = [](std::string_view wanted, std::string_view name) {
    if (wanted == "All" || wanted == "*") return true;
    if (wanted.ends_with(".*")) return name.starts_with(wanted.substr(0, wanted.size() - 2));
    return wanted == name;
  };
  Map<MessageAttributeValue> selected;
  for (const auto& attribute : attributes) {
    if (std::ranges::any_of(names, [&](const std::string& wanted) { return asksFor(wanted, attribute.first); }))
      selected.insert(attribute);
  }
  return selected;
}

std::optional<std::string> forbiddenCharacterIn(std::string_view text) {
  for (std::size_t at = core::endOfPlainAscii(text, 0); at < text.size(); at = core::endOfPlainAscii(text, at)) {
    const core::CodePoint point = core::codePointAt(text, at);
    const char32_t c = point.size_bytes == 0 ? static_cast<unsigned char>(text[at]) : point.value;
    const bool is_allowed = point.size_bytes != 0 && (c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) ||
                                                      (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000);
    if (!is_allowed) {
      std::string hex;
      for (std::uint32_t rest = c; rest != 0 || hex.empty(); rest >>= 4)
        hex.insert(hex.begin(), "0123456789ABCDEF"[rest & 0xf]);
      return "#x" + hex;
    }
    at += point.size_bytes;
  }
  return std::nullopt;
}

}  // namespace squall::sqs
