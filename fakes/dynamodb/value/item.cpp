#include "dynamodb/value/item.hpp"

#include "core/base64.hpp"
#include "dynamodb/errors.hpp"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace squall::dynamodb {
namespace {

using Type = AttributeValue::Type;

constexpr int kDeepestLevel = 32;

template <class Elements>
bool hasDuplicates(const Elements& elements) {
  std::vector<std::string_view> sorted(elements.begin(), elements.end());
  std::ranges::sort(sorted);
  return std::ranges::adjacent_find(sorted) != sorted.end();
}

// [a, b], and in the newer wording ["a", "b"]; for binaries without the space.
std::string joined(const List<std::string>& texts, std::string_view separator, bool quoted) {
  const char* const quote = quoted ? "\"" : "";
  std::string result = "[";
  for (std::size_t i = 0; i < texts.size(); ++i) {
    result.append(i == 0 ? "" : separator).append(quote).append(texts[i]).append(quote);
  }
  return result + "]";
}

class Normaliser {
 public:
  explicit Normaliser(const Wording& wording) : wording_(wording) {}

  void run(AttributeValue& value, int level);

 private:
  [[noreturn]] void fail(const std::string& complaint) const {
    throw errors::validation(wording_.before + complaint + wording_.after);
  }
  [[noreturn]] void failParameter(const std::string& complaint) const {
    fail("One or more parameter values were invalid: " + complaint);
  }

  // Empty texts and binaries are allowed in a set; an empty set is not. The odd texts are AWS's.
  void checkStrings(const List<std::string>& set) const;
  void checkBinaries(const List<Blob>& set) const;
  List<std::string> numbers(const List<std::string>& set) const;
  void runContent(AttributeValue& value, int level);

  const Wording& wording_;
};

void Normaliser::checkStrings(const List<std::string>& set) const {
  if (set.empty()) failParameter("An string set  may not be empty");
  if (hasDuplicates(set))
    failParameter("Input collection " + joined(set, ", ", wording_.is_new) + " contains duplicates.");
}

void Normaliser::checkBinaries(const List<Blob>& set) const {
  if (set.empty()) failParameter("Binary sets should not be empty");
  std::vector<std::string_view> bytes;
  for (const Blob& blob : set) bytes.emplace_back(blob.bytes);
  if (!hasDuplicates(bytes)) return;
  List<std::string> texts;
  for (const Blob& blob : set) texts.push_back(core::base64Encode(blob.bytes));
  failParameter("Input collection " + joined(texts, wording_.is_new ? "," : ", ", wording_.is_new) +
                "of type BS contains duplicates.");
}

List<std::string> Normaliser::numbers(const List<std::string>& set) const {
  if (set.empty()) failParameter("An number set  may not be empty");
  List<std::string> numbers;
  for (const std::string& text : set) numbers.push_back(readNumber(text, wording_).text());
  if (hasDuplicates(numbers)) fail("Input collection contains duplicates");
  return numbers;
}

void Normaliser::run(AttributeValue& value, int level) {
  if (level > kDeepestLevel) {
    fail(
        "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported "
        "limit");
  }
  runContent(value, level);
  if (value.hasSeveralTypes()) {
    fail(
        "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported "
        "datatypes");
  }
}

void Normaliser::runContent(AttributeValue& value, int level) {
  switch (value.type()) {
    case Type::None:
      fail("Supplied AttributeValue is empty, must contain exactly one of the supported datatypes");
    case Type::N: {
      std::string text = readNumber(value.n(), wording_).text();
      if (!value.hasSeveralTypes() && text != value.n()) value = AttributeValue::number(std::move(text));
      return;
    }
    case Type::NS: {
      List<std::string> canonical = numbers(value.ns());
      if (!value.hasSeveralTypes()) value = AttributeValue::numberSet(std::move(canonical));
      return;
    }
    case Type::SS:
      return checkStrings(value.ss());
    case Type::BS:
      return checkBinaries(value.bs());
    case Type::Null:
      if (value.nullValue()) return;
      if (!wording_.is_new) failParameter("Null attribute value types must have the value of true");
      value = AttributeValue::null();
      return;
    case Type::M:
      for (auto& [name, entry] : value.m()) run(entry, level + 1);
      return;
    case Type::L:
      for (AttributeValue& element : value.l()) run(element, level + 1);
      return;
    default:
      return;
  }
}

template <class Elements, class Size>
std::size_t sum(const Elements& elements, Size size) {
  std::size_t result = 0;
  for (const auto& element : elements) result += size(element);
  return result;
}

// A list and a map cost 3 bytes, and 1 more for each thing in them.
constexpr std::size_t kContainer = 3;

}  // namespace

Number numberOf(std::string_view canonical) {
  Number number;
  if (Number::read(canonical, number) != Number::Fault::None) throw std::logic_error("a number that was never checked");
  return number;
}

Number readNumber(std::string_view text, const Wording& wording) {
  const auto fail = [&wording](const std::string& complaint) {
    throw errors::validation(wording.before + complaint + wording.after);
  };
  Number number;
  switch (Number::read(text, number)) {
    case Number::Fault::None:
      break;
    case Number::Fault::TooManyDigits:
      fail("Attempting to store more than 38 significant digits in a Number");
      break;
    case Number::Fault::Overflow:
      fail("Number overflow. Attempting to store a number with magnitude larger than supported range");
      break;
    case Number::Fault::Underflow:
      fail("Number underflow. Attempting to store a number with magnitude smaller than supported range");
      break;
    case Number::Fault::NotANumber:
      fail("The parameter cannot be converted to a numeric value" +
           (text.empty() && !wording.is_new ? "" : ": " + std::string(text)));
      break;
  }
  return number;
}

void normalise(AttributeValue& value, const Wording& wording) { Normaliser(wording).run(value, 1); }

void normalise(Item& item, const Wording& wording) {
  Normaliser normaliser(wording);
  for (auto& [name, value] : item) normaliser.run(value, 1);
}

std::size_t valueSize(const AttributeValue& value) {
  switch (value.type()) {
    case Type::S:
      return value.s().size();
    case Type::N:
      return numberOf(value.n()).size();
    case Type::B:
      return value.b().bytes.size();
    case Type::SS:
      return sum(value.ss(), [](const std::string& text) { return text.size(); });
    case Type::NS:
      return sum(value.ns(), [](const std::string& text) { return numberOf(text).size(); });
    case Type::BS:
      return sum(value.bs(), [](const Blob& blob) { return blob.bytes.size(); });
    case Type::M:
      return kContainer + value.m().size() + itemSize(value.m());
    case Type::L:
      return kContainer + value.l().size() + sum(value.l(), valueSize);
    default:
      return 1;  // NULL and BOOL
  }
}

std::size_t itemSize(const Item& item) {
  return sum(item, [](const auto& attribute) { return attribute.first.size() + valueSize(attribute.second); });
}

}  // namespace squall::dynamodb
