// squall/testing/timeline.hpp: what matchers of a run look at, and the picture that they print when it is not as it
// should be. Matchers of one's own may use it.
//
// A run is a Cloud, its Journal, or records that a test has picked: cloud.journal().records(cursor) is what came after
// the cursor, wait.records() what a wait found.
#pragma once

#include <squall/cloud.hpp>
#include <squall/testing/printers.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace squall::testing {

// The records of a run at the moment of the look, oldest first.
struct Run {
  Run(const Cloud& cloud) : Run(cloud.journal()) {}  // NOLINT(google-explicit-constructor)
  Run(const Journal& journal)                        // NOLINT(google-explicit-constructor)
      : records(journal.records()), dropped(journal.droppedCount()) {}
  Run(std::vector<RecordPtr> some) : records(std::move(some)) {}  // NOLINT(google-explicit-constructor)

  std::vector<RecordPtr> records;
  std::uint64_t dropped = 0;  // older records that the journal has forgotten
};

// The end of the run as a block of lines, of which the first is a heading. A failure that fills the screen hides
// itself, so there are 30 records at most.
inline std::string timelineOf(const Run& run) {
  constexpr std::size_t kLines = 30;
  if (run.records.empty()) return "Timeline: nothing was recorded at all.";
  const std::size_t shown = std::min(kLines, run.records.size());
  const std::vector<RecordPtr> tail(run.records.end() - static_cast<std::ptrdiff_t>(shown), run.records.end());
  std::string text = "Timeline";
  if (shown < run.records.size()) {
    text += " (the last " + std::to_string(shown) + " of " + std::to_string(run.records.size()) + " records)";
  }
  text += ":";
  for (const RecordPtr& record : tail) text += "\n  " + ::testing::PrintToString(record);
  if (run.dropped != 0) text += "\n" + std::to_string(run.dropped) + " older records were dropped by the journal.";
  return text;
}

// "#2, #5": records by their numbers.
inline std::string numbersOf(const std::vector<RecordPtr>& records) {
  std::string text;
  for (const RecordPtr& record : records) text += (text.empty() ? "#" : ", #") + std::to_string(record->sequence);
  return text;
}

}  // namespace squall::testing
