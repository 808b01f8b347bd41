// Reading an event along the tree of fields.
#include "eventbridge/pattern/engine/flat_event.hpp"

#include "eventbridge/pattern/engine/quick_numbers.hpp"
#include "eventbridge/pattern/engine/unescape.hpp"
#include "eventbridge/pattern/errors.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace squall::eventbridge {

namespace {

constexpr std::uint32_t kDeepest = 1000;

constexpr std::array<bool, 256> kEndsScalar = [] {
  std::array<bool, 256> ends{};
  for (const char character : {',', '}', ']', '\0', ' ', '\n', '\r', '\t'}) {
    ends[static_cast<unsigned char>(character)] = true;
  }
  return ends;
}();

}  // namespace

void FlatValue::readLikelyNumber() const {
  likely_state = NumberState::None;
  if (kind != ValueKind::Number) return;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), likely_number);
  if (read.ec != std::errc()) return;
  if (likely_number == 0) likely_number = 0;  // no minus
  likely_state = NumberState::Known;
}

std::optional<double> FlatValue::number() const {
  if (state == NumberState::Unread) {
    // What can be compared is the double that is nearest, so only whether it can is left to be seen.
    const bool is_number = likelyNumber() && isComparable(text, likely_number);
    state = is_number ? NumberState::Known : NumberState::None;
  }
  if (state == NumberState::None) return std::nullopt;
  return likely_number;
}

void FlatEvent::read(std::string_view event, const FieldTree& tree) {
  text_ = event;
  tree_ = &tree;
  values_.clear();
  elements_.clear();
  unescaped_.clear();
  arrays_ = 0;
  depth_ = 0;
  visits_.resize(tree.nodeLimit());
  if (++event_ == 0) {
    visits_.assign(visits_.size(), {});
    event_ = 1;
  }
  const std::size_t begin = afterSpace(0);
  if (at(begin) != '{') throw errors::invalidEvent();
  structure_.read(event);
  // Texts of values point into it, so it must not move; and nothing gets longer by losing its escapes.
  if (structure_.hasBackslash()) unescaped_.reserve(event.size());
  readObject(begin, FieldTree::kRoot, kNone);
}

FlatEvent::Visit& FlatEvent::visit(NodeId node) {
  Visit& visit = visits_[node];
  if (visit.event != event_) visit = {.event = event_};
  return visit;
}

std::size_t FlatEvent::readObject(std::size_t begin, NodeId node, ElementId element) {
  if (++depth_ > kDeepest) throw errors::invalidEvent();
  std::size_t place = afterSpace(begin + 1);
  for (bool is_first = true; at(place) != '}'; is_first = false) {
    if (!is_first) {
      if (at(place) != ',') throw errors::invalidEvent();
      place = afterSpace(place + 1);
    }
    if (at(place) != '"') throw errors::invalidEvent();
    const std::size_t end = endOfString(place);
    std::string_view key = text_.substr(place + 1, end - place - 2);
    if (structure_.hasBackslash() && key.find('\\') != std::string_view::npos) key = unescaped(key);
    place = afterSpace(end);
    if (at(place) != ':') throw errors::invalidEvent();
    place = afterSpace(place + 1);
    const NodeId child = tree_->find(node, key);
    place = afterSpace(child == kNone ? skipValue(place) : readValue(place, child, element));
  }
  --depth_;
  return place + 1;
}

std::size_t FlatEvent::readArray(std::size_t begin, NodeId node, ElementId element) {
  if (++depth_ > kDeepest) throw errors::invalidEvent();
  const std::uint32_t array = arrays_++;
  std::size_t place = afterSpace(begin + 1);
  for (std::uint32_t index = 0; at(place) != ']'; ++index) {
    if (index != 0) {
      if (at(place) != ',') throw errors::invalidEvent();
      place = afterSpace(place + 1);
    }
    place = afterSpace(readElement(place, node, element, array, index));
  }
  --depth_;
  return place + 1;
}

std::size_t FlatEvent::readElement(std::size_t begin, NodeId node, ElementId element, std::uint32_t array,
                                   std::uint32_t index) {
  const char first = at(begin);
  if (first != '{' && first != '[') return readScalar(begin, node, element);
  if (first == '{' && !tree_->hasChildren(node)) return skipValue(begin);
  visit(node).has_elements = true;
  const auto inside = static_cast<ElementId>(elements_.size());
  elements_.push_back({.array = array, .index = index, .parent = element});
  return first == '{' ? readObject(begin, node, inside) : readArray(begin, node, inside);
}

std::size_t FlatEvent::readValue(std::size_t begin, NodeId node, ElementId element) {
  const char first = at(begin);
  if (first == '{') return tree_->hasChildren(node) ? readObject(begin, node, element) : skipValue(begin);
  if (first == '[') return readArray(begin, node, element);
  return readScalar(begin, node, element);
}

std::size_t FlatEvent::readScalar(std::size_t begin, NodeId node, ElementId element) {
  const char first = at(begin);
  const std::size_t end = first == '"' ? endOfString(begin) : endOfScalar(begin);
  if (!tree_->isField(node)) return end;
  std::string_view text = text_.substr(begin, end - begin);
  ValueKind kind = ValueKind::Literal;
  if (first == '"') {
    kind = ValueKind::String;
    if (structure_.hasBackslash() && text.find('\\') != std::string_view::npos) text = unescaped(text);
  } else if (first == '-' || (first >= '0' && first <= '9')) {
    kind = ValueKind::Number;
  }
  Visit& visited = visit(node);
  const auto index = static_cast<std::uint32_t>(values_.size());
  values_.push_back({.text = text, .field = node, .element = element, .next = visited.first, .kind = kind});
  visited.first = index;
  if (element != kNone) visited.is_in_elements = true;
  return end;
}

std::size_t FlatEvent::skipValue(std::size_t begin) const {
  const char first = at(begin);
  if (first == '"') return endOfString(begin);
  if (first == '{' || first == '[') return structure_.behind(begin);
  return endOfScalar(begin);
}

std::size_t FlatEvent::endOfScalar(std::size_t begin) const {
  std::size_t end = begin;
  while (end < text_.size() && !kEndsScalar[static_cast<unsigned char>(text_[end])]) ++end;
  if (end == begin) throw errors::invalidEvent();
  return end;
}

std::size_t FlatEvent::endOfString(std::size_t begin) const {
  const std::size_t quote = structure_.quote(begin + 1);
  if (quote >= text_.size()) throw errors::invalidEvent();
  return quote + 1;
}

std::string_view FlatEvent::unescaped(std::string_view string) {
  const std::size_t begin = unescaped_.size();
  if (!appendUnescaped(string, unescaped_)) throw errors::invalidEvent();
  return std::string_view(unescaped_).substr(begin);
}

}  // namespace squall::eventbridge
