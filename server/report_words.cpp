#include "server/report_words.hpp"

#include "core/clock_mode.hpp"
#include "core/time_text.hpp"

#include <algorithm>

namespace squall::server {

namespace {

std::string counted(std::size_t count, const std::string& noun) {
  const bool ends_in_sibilant = noun.back() == 'h' || noun.back() == 's';
  return std::to_string(count) + " " + noun + (count == 1 ? "" : ends_in_sibilant ? "es" : "s");
}

}  // namespace

std::string hexSeed(std::uint64_t seed) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string digits;
  do {
    digits.insert(digits.begin(), kDigits[seed & 0xf]);
    seed >>= 4;
  } while (seed != 0);
  return "0x" + digits;
}

std::string shellLine(const std::vector<std::string>& words) {
  static constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=:,+@%^";
  std::string line;
  for (const std::string& word : words) {
    if (!line.empty()) line += ' ';
    if (!word.empty() && word.find_first_not_of(kPlain) == std::string::npos) {
      line += word;
      continue;
    }
    line += '\'';
    for (const char c : word) line += c == '\'' ? std::string("'\\''") : std::string(1, c);
    line += '\'';
  }
  return line;
}

std::string describe(const Program::Story& story) {
  std::string text;
  if (!story.restart_error.empty()) {
    text = "could not be started again: " + story.restart_error;
  } else if (story.is_crashed) {
    text = "was crashed and not started again";
  } else if (story.was_stopped) {
    text = "was stopped at the end";
  } else if (story.end) {
    text = story.end->describe();
  }
  if (story.starts > 1) text += ", " + counted(static_cast<std::size_t>(story.starts), "start");
  if (story.crashes > 0) text += ", " + counted(static_cast<std::size_t>(story.crashes), "crash");
  if (story.pauses > 0) text += ", " + counted(static_cast<std::size_t>(story.pauses), "pause");
  return text;
}

std::string describe(ClockMode mode) { return std::string(core::nameOf(mode)); }

std::string describeSpans(const RunResult& result) {
  return core::seconds(std::chrono::duration_cast<Duration>(result.real_time)) + " of real time, " +
         core::seconds(result.ended - result.began) + " of virtual time";
}

std::string describeClass(const RunResult& result) {
  std::string text(chaos::toString(result.determinism));
  if (!result.reproduction) return text;
  return text + ", reproduces " + std::to_string(result.reproduction->same) + " of " +
         std::to_string(result.reproduction->times);
}

Verdict verdictOf(const chaos::RuleReport& rule) { return rule.fired > 0 ? Verdict::Pass : Verdict::Unknown; }

std::string countsOf(const chaos::RuleReport& rule) {
  return "matched " + std::to_string(rule.matched) + ", fired " + std::to_string(rule.fired);
}

std::string summaryOf(const RunResult& result) {
  const auto& results = result.judgement.results;
  const auto count = [&](Verdict verdict) {
    return std::count_if(results.begin(), results.end(),
                         [verdict](const CheckResult& check) { return check.verdict == verdict; });
  };
  if (results.empty()) return "nothing was checked: the scenario has neither rules nor a `check:` list";
  std::string text = counted(static_cast<std::size_t>(count(Verdict::Pass)), "check") + " passed";
  if (const auto failed = count(Verdict::Fail)) text += ", " + std::to_string(failed) + " failed";
  if (const auto unknown = count(Verdict::Unknown)) text += ", " + std::to_string(unknown) + " unknown";
  if (!result.problems.empty()) text += ", " + counted(result.problems.size(), "problem") + " of the run";
  if (result.program.failed()) text += "; the program " + describe(result.program);
  return text;
}

}  // namespace squall::server
