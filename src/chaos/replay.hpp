// chaos/replay.hpp: a decision log read back, so that its faults happen again: to the same messages, whatever the seed.
//
// The log is what Chaos::writeLog() writes, and one more line of kind "run" with the scenario, which has what a
// decision does not say: the parameters of its fault.
#pragma once

#include <squall/chaos/rule.hpp>

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::chaos {

struct RecordedRun {
  std::uint64_t seed = 0;
  std::string scenario_file;  // its name, for messages
  std::string scenario;       // its text
  std::vector<std::string> program;
  std::vector<Decision> fired;  // oldest first; without virtual time
};

// The line of kind "run".
void writeRunLine(std::ostream& out, const RecordedRun& run);
// Throws std::invalid_argument, which says what is wrong in which line; `name` stands in front.
RecordedRun readLog(std::istream& in, std::string_view name);

// Each decision that fired as a rule of its own, "ack@17": once, to exactly that message, delivery and attempt. `rules`
// are the scenario's. Throws std::invalid_argument when a decision names a rule that is not among them.
std::vector<Rule> rulesFor(const RecordedRun& run, const std::vector<Rule>& rules);

// The decisions of the log that did not come again, in the log's order: "ack: sqs.DeleteMessage|orders|m:o-17|r1|a1".
std::vector<std::string> missingOf(const RecordedRun& run, const std::vector<Decision>& replayed);

}  // namespace squall::chaos
