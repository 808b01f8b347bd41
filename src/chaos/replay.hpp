// chaos/replay.hpp: the file that `squall run --log` writes and `squall replay` reads: the decisions that
// Chaos::writeLog() writes, and one more line of kind "run" with what a run consists of beside them.
#pragma once

#include <squall/chaos/rule.hpp>

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace squall::chaos {

struct RecordedRun {
  std::uint64_t seed = 0;
  std::string scenario_file;  // its name, for messages
  std::string scenario;       // its text
  std::vector<std::string> program;
  std::string ending;               // "FAIL"; empty: the log does not say
  std::vector<std::string> failed;  // the checks that failed
  std::vector<Decision> decisions;  // oldest first, fired or not; without virtual time
};

// The line of kind "run": all but the decisions and the seed.
void writeRunLine(std::ostream& out, const RecordedRun& run);
// Throws std::invalid_argument, which says what is wrong in which line; `name` stands in front.
RecordedRun readLog(std::istream& in, std::string_view name);

// "decision 17 of rule ack: drop_response on sqs.DeleteMessage|orders|m:o-17|r1|a1"
std::string describe(const Decision& decision);

}  // namespace squall::chaos
