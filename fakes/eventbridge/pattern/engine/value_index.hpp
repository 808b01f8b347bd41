// engine/value_index.hpp: of all conditions about a field, the few that a value may satisfy.
//
// Each condition is filed under one thing that every value which satisfies it must have: all of its text, the first
// bytes or the last ones of it, a piece of a wildcard, digits of an address, its number. To find the conditions for a
// value is to look up what it has of each. What is found is only a candidate: whoever asks judges it.
#pragma once

#include "eventbridge/pattern/engine/clause.hpp"
#include "eventbridge/pattern/engine/hash_chains.hpp"
#include "eventbridge/pattern/engine/hashing.hpp"
#include "eventbridge/pattern/engine/number_ranges.hpp"

#include <memory>

namespace squall::eventbridge {

class ValueIndex {
 public:
  // Files all conditions of a clause, but for Absent, which no value satisfies; or takes them out again.
  void add(NodeId field, std::uint32_t clause, std::string_view encoded);
  void remove(NodeId field, std::uint32_t clause, std::string_view encoded);

  // How many values of an event, by a rough guess of one number for all events, are candidates for the clause: from 1
  // for a condition that names its value up to 256.
  static std::uint32_t popularity(std::string_view encoded);

  // Calls look(Candidate) for every condition that the value may satisfy, some of them maybe twice.
  template <typename Look>
  void candidates(const FlatValue& value, const Look& look);

 private:
  // What a condition is filed under, and what is looked up of a value.
  enum class Shape : std::uint8_t {
    Text,
    Number,
    Prefix,
    Suffix,
    SmallText,  // in small letters
    SmallPrefix,
    SmallSuffix,
    Piece,  // anywhere in the text
    Address,
    Range,
    Always
  };
  // A shape of one length, and how many conditions of the field have it.
  struct Use {
    Shape shape = Shape::Always;
    std::uint32_t length = 0;  // of what is looked up, where that is a part of the value
    std::uint32_t conditions = 0;
    std::unique_ptr<NumberRanges> ranges = nullptr;  // of Range
  };
  struct Filing {
    Shape shape = Shape::Always;
    std::uint32_t length = 0;
    std::string key;
  };

  static Filing filingOf(const ConditionView& condition);
  static Filing filingOfWildcard(std::string_view wildcard);
  static Filing filingOfAddresses(const ConditionView& condition);
  static std::uint32_t hashFor(NodeId field, Shape shape, std::uint32_t length, std::string_view key) {
    const std::uint64_t kind = (std::uint64_t{length} << 8) | static_cast<std::uint64_t>(shape);
    return hashOf((std::uint64_t{field} << 32) ^ kind, key);
  }
  Use& useOf(NodeId field, const Filing& filing);

  template <typename Look>
  void lookUp(const FlatValue& value, const Use& use, std::string_view key, const Look& look) const {
    chains_.find(hashFor(value.field, use.shape, use.length, key), [&](Candidate candidate) {
      look(candidate);
      return false;
    });
  }
  template <typename Look>
  void lookUpText(const FlatValue& value, const Use& use, std::string_view text, const Look& look) const;
  template <typename Look>
  void lookUpNumber(const FlatValue& value, const Use& use, const Look& look);
  std::string_view smallLetters(const FlatValue& value);

  std::vector<std::vector<Use>> uses_;  // by field
  HashChains<Candidate> chains_;
  std::string small_letters_;
};

template <typename Look>
void ValueIndex::lookUpText(const FlatValue& value, const Use& use, std::string_view text, const Look& look) const {
  if (text.size() < use.length) return;
  switch (use.shape) {
    case Shape::Prefix:
    case Shape::SmallPrefix:
      return lookUp(value, use, text.substr(0, use.length), look);
    case Shape::Suffix:
    case Shape::SmallSuffix:
      return lookUp(value, use, text.substr(text.size() - use.length), look);
    case Shape::Piece:
      for (std::size_t at = 0; at + use.length <= text.size(); ++at) {
        lookUp(value, use, text.substr(at, use.length), look);
      }
      return;
    default:
      return lookUp(value, use, text, look);
  }
}

template <typename Look>
void ValueIndex::lookUpNumber(const FlatValue& value, const Use& use, const Look& look) {
  const std::optional<double> number = value.likelyNumber();
  if (!number) return;
  if (use.shape == Shape::Range) return use.ranges->at(*number, look);
  lookUp(value, use, {reinterpret_cast<const char*>(&*number), sizeof *number}, look);
}

template <typename Look>
void ValueIndex::candidates(const FlatValue& value, const Look& look) {
  if (value.field >= uses_.size()) return;
  for (const Use& use : uses_[value.field]) {
    switch (use.shape) {
      case Shape::Number:
      case Shape::Range:
        lookUpNumber(value, use, look);
        break;
      case Shape::SmallText:
      case Shape::SmallPrefix:
      case Shape::SmallSuffix:
        if (value.kind == ValueKind::String) lookUpText(value, use, smallLetters(value), look);
        break;
      case Shape::Address: {
        const std::string digits = addressDigits(value);
        if (digits.size() >= use.length) lookUp(value, use, std::string_view(digits).substr(0, use.length), look);
        break;
      }
      case Shape::Always:
        lookUp(value, use, {}, look);
        break;
      default:
        lookUpText(value, use, value.text, look);
    }
  }
}

}  // namespace squall::eventbridge
