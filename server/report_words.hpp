// server/report_words.hpp: words that all reports of a run share.
#pragma once

#include "server/run.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace squall::server {

std::string hexSeed(std::uint64_t seed);                       // "0x2a"
std::string shellLine(const std::vector<std::string>& words);  // quoted where a shell needs it
std::string describe(const Program::Story& story);             // "ended with status 0, 2 starts, 1 crash"
std::string describe(ClockMode mode);                          // "auto"
// "1.234s of real time, 600.000s of virtual time"
std::string describeSpans(const RunResult& result);
// "keyed, reproduces 9 of 10"; the class alone where nothing was repeated.
std::string describeClass(const RunResult& result);
// Whether a rule disturbed anything: what rule_fired says of one rule.
Verdict verdictOf(const chaos::RuleReport& rule);
// "matched 31, fired 4"
std::string countsOf(const chaos::RuleReport& rule);
// The verdict of the run in one clause: "1 of 3 checks failed".
std::string summaryOf(const RunResult& result);

}  // namespace squall::server
