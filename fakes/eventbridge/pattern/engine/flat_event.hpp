// engine/flat_event.hpp: the values of an event that rules ask about, each with its field and its place in arrays.
#pragma once

#include "eventbridge/pattern/engine/field_tree.hpp"
#include "eventbridge/pattern/engine/structure.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::eventbridge {

// The element of an array that a value is in, and through `parent` all those around it; kNone: in none.
using ElementId = std::uint32_t;

enum class ValueKind : std::uint8_t { String, Number, Literal };

struct FlatValue {
  std::string_view text;  // as JSON without escapes: strings have their quotes
  NodeId field = 0;
  ElementId element = kNone;   // a value right in an array is not in an element of that array: it is all there is
  std::uint32_t next = kNone;  // another value of the same field
  ValueKind kind = ValueKind::Literal;

  std::string_view content() const { return text.substr(1, text.size() - 2); }  // of a string
  // The number that it is, if patterns can compare it.
  std::optional<double> number() const;
  // That number, or another when patterns cannot compare it after all, which takes longer to see. Kept.
  std::optional<double> likelyNumber() const {
    if (likely_state == NumberState::Unread) readLikelyNumber();
    if (likely_state == NumberState::None) return std::nullopt;
    return likely_number;
  }

  enum class NumberState : std::uint8_t { Unread, None, Known };
  mutable NumberState likely_state = NumberState::Unread;
  mutable NumberState state = NumberState::Unread;
  mutable double likely_number = 0;
  void readLikelyNumber() const;
};

class FlatEvent {
 public:
  struct Element {
    std::uint32_t array = 0;  // arrays are numbered as they are met
    std::uint32_t index = 0;
    ElementId parent = kNone;
  };

  // Reads an event; what was read before is gone. Texts of values point into the event, or into this.
  // The event has to be a JSON object: whoever takes events from outside checks them. Of a text that is none, this
  // throws AwsError ValidationException "Parameter Event is not valid." or reads something else out of it.
  void read(std::string_view event, const FieldTree& tree);

  const std::vector<FlatValue>& values() const { return values_; }
  const Element& element(ElementId id) const { return elements_[id]; }
  std::uint32_t arrays() const { return arrays_; }
  // Values of a field are a list: this one, then its `next`. kNone: there is none.
  std::uint32_t firstOf(NodeId field) const { return isMet(field) ? visits_[field].first : kNone; }
  // Whether some value of the field is in an element of an array.
  bool isInElements(NodeId field) const { return isMet(field) && visits_[field].is_in_elements; }
  // Whether there is an array at the node that has objects or arrays in it.
  bool hasElements(NodeId node) const { return isMet(node) && visits_[node].has_elements; }

 private:
  struct Visit {
    std::uint32_t event = 0;  // the number of the event that the rest is about
    std::uint32_t first = kNone;
    bool is_in_elements = false;
    bool has_elements = false;
  };

  bool isMet(NodeId node) const { return visits_[node].event == event_; }
  Visit& visit(NodeId node);

  // Each reads what begins at `at` and answers where it ends.
  std::size_t readObject(std::size_t at, NodeId node, ElementId element);
  std::size_t readArray(std::size_t at, NodeId node, ElementId element);
  std::size_t readElement(std::size_t at, NodeId node, ElementId element, std::uint32_t array, std::uint32_t index);
  std::size_t readValue(std::size_t at, NodeId node, ElementId element);
  std::size_t readScalar(std::size_t at, NodeId node, ElementId element);
  std::size_t skipValue(std::size_t at) const;
  std::size_t endOfScalar(std::size_t at) const;
  static bool isSpace(char character) {
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
  }
  std::size_t afterSpace(std::size_t place) const {
    while (place < text_.size() && isSpace(text_[place])) ++place;
    return place;
  }
  std::size_t endOfString(std::size_t at) const;
  char at(std::size_t place) const { return place < text_.size() ? text_[place] : '\0'; }
  std::string_view unescaped(std::string_view string);

  std::string_view text_;
  const FieldTree* tree_ = nullptr;
  Structure structure_;
  std::vector<FlatValue> values_;
  std::vector<Element> elements_;
  std::vector<Visit> visits_;
  std::string unescaped_;
  std::uint32_t event_ = 0;
  std::uint32_t arrays_ = 0;
  std::uint32_t depth_ = 0;
};

}  // namespace squall::eventbridge
