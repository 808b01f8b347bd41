// What conditions are filed under.
#include "eventbridge/pattern/engine/value_index.hpp"

#include "eventbridge/pattern/values.hpp"

#include <algorithm>

namespace squall::eventbridge {

namespace {

constexpr std::uint32_t kLongestPiece = 4;

// The runs of bytes between the stars of a wildcard, with the quotes around it.
struct Pieces {
  std::string first;  // up to the first star; all of it when there is none
  std::string last;   // behind the last star
  std::string longest_inner;
  bool has_star = false;
};

Pieces piecesOf(std::string_view wildcard) {
  Pieces pieces;
  const std::size_t star = wildcard.find(kAnyRun);
  pieces.first = "\"" + std::string(wildcard.substr(0, star));
  pieces.has_star = star != std::string_view::npos;
  if (!pieces.has_star) {
    pieces.first += '"';
    return pieces;
  }
  std::size_t begin = star + 1;
  for (std::size_t end = 0; (end = wildcard.find(kAnyRun, begin)) != std::string_view::npos; begin = end + 1) {
    if (end - begin > pieces.longest_inner.size()) pieces.longest_inner = wildcard.substr(begin, end - begin);
  }
  pieces.last = std::string(wildcard.substr(begin)) + "\"";
  return pieces;
}

}  // namespace

ValueIndex::Filing ValueIndex::filingOfWildcard(std::string_view wildcard) {
  Pieces pieces = piecesOf(wildcard);
  if (!pieces.has_star) return {.shape = Shape::Text, .key = std::move(pieces.first)};
  // A beginning or an end is looked up once a value, so it is taken before a piece that is looked up at every place,
  // unless it says next to nothing.
  constexpr std::size_t kTelling = 4;
  const std::size_t best = std::max(pieces.first.size(), pieces.last.size());
  if (best < kTelling && pieces.longest_inner.size() >= best) {
    const auto length = std::min(kLongestPiece, static_cast<std::uint32_t>(pieces.longest_inner.size()));
    return {.shape = Shape::Piece, .length = length, .key = pieces.longest_inner.substr(0, length)};
  }
  if (best == 1) return {};
  const bool is_first = pieces.first.size() == best;
  std::string& key = is_first ? pieces.first : pieces.last;
  const auto length = static_cast<std::uint32_t>(key.size());
  return {.shape = is_first ? Shape::Prefix : Shape::Suffix, .length = length, .key = std::move(key)};
}

// All addresses of a range begin with the digits that its ends have in common.
ValueIndex::Filing ValueIndex::filingOfAddresses(const ConditionView& condition) {
  const AddressRange range = addressesOf(condition);
  AddressRange top = range;
  top.bottom = range.top;
  std::string digits = hexDigits(range);
  const std::string last = hexDigits(top);
  const auto parting = std::mismatch(digits.begin(), digits.end(), last.begin()).first;
  digits.erase(parting, digits.end());
  const auto length = static_cast<std::uint32_t>(digits.size());
  return {.shape = Shape::Address, .length = length, .key = std::move(digits)};
}

ValueIndex::Filing ValueIndex::filingOf(const ConditionView& condition) {
  const auto part = [&](Shape shape) {
    if (!condition.is_ascii) return Filing{};
    return Filing{.shape = shape,
                  .length = static_cast<std::uint32_t>(condition.operand.size()),
                  .key = std::string(condition.operand)};
  };
  switch (condition.kind) {
    case ConditionKind::Equals:
      return {.shape = Shape::Text, .key = std::string(condition.operand)};
    case ConditionKind::EqualsNumber:
      return {.shape = Shape::Number, .key = std::string(condition.operand)};
    case ConditionKind::EqualsAddress:
    case ConditionKind::Cidr:
      return filingOfAddresses(condition);
    case ConditionKind::Prefix:
      return part(Shape::Prefix);
    case ConditionKind::Suffix:
      return part(Shape::Suffix);
    case ConditionKind::EqualsIgnoreCase: {
      Filing filing = part(Shape::SmallText);
      filing.length = 0;
      return filing;
    }
    case ConditionKind::PrefixIgnoreCase:
      return part(Shape::SmallPrefix);
    case ConditionKind::SuffixIgnoreCase:
      return part(Shape::SmallSuffix);
    case ConditionKind::Wildcard:
      return filingOfWildcard(condition.operand);
    case ConditionKind::Numeric:
      return {.shape = Shape::Range, .key = ""};
    default:
      return {};
  }
}

std::uint32_t ValueIndex::popularity(std::string_view encoded) {
  std::uint32_t most = 1;
  for (std::size_t at = 0; at < encoded.size();) {
    const ConditionView condition = conditionAt(encoded, at);
    at = condition.next;
    if (condition.kind == ConditionKind::Absent) return 256;
    const Filing filing = filingOf(condition);
    switch (filing.shape) {
      case Shape::Text:
      case Shape::Number:
      case Shape::SmallText:
        break;
      case Shape::Range:
        most = std::max(most, 8U);
        break;
      case Shape::Always:
        most = std::max(most, 64U);
        break;
      default:
        most = std::max(most, filing.length < 4 ? 16U : 2U);
    }
  }
  return most;
}

ValueIndex::Use& ValueIndex::useOf(NodeId field, const Filing& filing) {
  if (field >= uses_.size()) uses_.resize(field + 1);
  std::vector<Use>& uses = uses_[field];
  const auto use = std::find_if(uses.begin(), uses.end(), [&](const Use& each) {
    return each.shape == filing.shape && each.length == filing.length;
  });
  if (use != uses.end()) return *use;
  uses.push_back({.shape = filing.shape, .length = filing.length});
  if (filing.shape == Shape::Range) uses.back().ranges = std::make_unique<NumberRanges>();
  return uses.back();
}

void ValueIndex::add(NodeId field, std::uint32_t clause, std::string_view encoded) {
  for (std::size_t at = 0; at < encoded.size();) {
    const ConditionView condition = conditionAt(encoded, at);
    const Candidate candidate{.clause = clause, .offset = static_cast<std::uint32_t>(at)};
    at = condition.next;
    if (condition.kind == ConditionKind::Absent) continue;
    const Filing filing = filingOf(condition);
    Use& use = useOf(field, filing);
    ++use.conditions;
    if (filing.shape == Shape::Range) {
      const NumberBounds bounds = boundsOf(condition);
      use.ranges->add(bounds.bottom, bounds.top, candidate);
    } else {
      chains_.add(hashFor(field, filing.shape, filing.length, filing.key), candidate);
    }
  }
}

void ValueIndex::remove(NodeId field, std::uint32_t clause, std::string_view encoded) {
  for (std::size_t at = 0; at < encoded.size();) {
    const ConditionView condition = conditionAt(encoded, at);
    const Candidate candidate{.clause = clause, .offset = static_cast<std::uint32_t>(at)};
    at = condition.next;
    if (condition.kind == ConditionKind::Absent) continue;
    const Filing filing = filingOf(condition);
    Use& use = useOf(field, filing);
    if (filing.shape == Shape::Range) {
      use.ranges->remove(candidate);
    } else {
      chains_.remove(hashFor(field, filing.shape, filing.length, filing.key),
                     [&](Candidate each) { return each == candidate; });
    }
    std::vector<Use>& uses = uses_[field];
    if (--use.conditions == 0) uses.erase(uses.begin() + (&use - uses.data()));
  }
}

std::string_view ValueIndex::smallLetters(const FlatValue& value) {
  small_letters_.resize(value.text.size());
  std::transform(value.text.begin(), value.text.end(), small_letters_.begin(), inSmallLetters);
  return small_letters_;
}

}  // namespace squall::eventbridge
