// Keeping ranges in their order.
#include "eventbridge/pattern/engine/number_ranges.hpp"

#include <algorithm>

namespace squall::eventbridge {

void NumberRanges::add(double bottom, double top, Candidate condition) {
  ranges_.push_back({.bottom = bottom, .top = top, .highest_top = top, .condition = condition});
  is_sorted_ = false;
}

void NumberRanges::remove(Candidate condition) {
  const auto gone =
      std::find_if(ranges_.begin(), ranges_.end(), [&](const Range& range) { return range.condition == condition; });
  if (gone == ranges_.end()) return;
  *gone = ranges_.back();
  ranges_.pop_back();
  is_sorted_ = false;
}

void NumberRanges::sort() {
  std::sort(ranges_.begin(), ranges_.end(), [](const Range& a, const Range& b) { return a.bottom < b.bottom; });
  if (!ranges_.empty()) raise(0, ranges_.size());
  is_sorted_ = true;
}

double NumberRanges::raise(std::size_t begin, std::size_t end) {
  const std::size_t middle = begin + (end - begin) / 2;
  double highest = ranges_[middle].top;
  if (begin < middle) highest = std::max(highest, raise(begin, middle));
  if (middle + 1 < end) highest = std::max(highest, raise(middle + 1, end));
  ranges_[middle].highest_top = highest;
  return highest;
}

}  // namespace squall::eventbridge
