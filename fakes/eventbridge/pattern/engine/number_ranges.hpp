// engine/number_ranges.hpp: of many ranges of numbers, those that a number may be in.
//
// The ranges are kept sorted by their lower ends and read as a balanced tree, in the middle of each stretch its root,
// each of which knows the highest upper end of its stretch: a stretch that ends below the number is passed over whole.
// The order is made when it is first needed after a change.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace squall::eventbridge {

// A condition: which clause, and where in it.
struct Candidate {
  std::uint32_t clause = 0;
  std::uint32_t offset = 0;

  bool operator==(const Candidate&) const = default;
};

class NumberRanges {
 public:
  void add(double bottom, double top, Candidate condition);
  void remove(Candidate condition);
  bool empty() const { return ranges_.empty(); }

  // Calls `look` for all ranges from whose bottom to whose top the number is, both included.
  template <typename Look>
  void at(double number, const Look& look) {
    if (!is_sorted_) sort();
    visit(0, ranges_.size(), number, look);
  }

 private:
  struct Range {
    double bottom;
    double top;
    double highest_top;  // of its stretch
    Candidate condition;
  };

  void sort();
  double raise(std::size_t begin, std::size_t end);

  template <typename Look>
  void visit(std::size_t begin, std::size_t end, double number, const Look& look) const {
    while (begin < end) {
      const std::size_t middle = begin + (end - begin) / 2;
      const Range& range = ranges_[middle];
      if (range.highest_top < number) return;
      visit(begin, middle, number, look);
      if (range.bottom > number) return;
      if (range.top >= number) look(range.condition);
      begin = middle + 1;
    }
  }

  std::vector<Range> ranges_;
  bool is_sorted_ = true;
};

}  // namespace squall::eventbridge
