// schedule/posix_rules.hpp: the rule by which a time zone goes on for ever: "CET-1CEST,M3.5.0,M10.5.0/3".
//
// The last line of each file of the time zone database is such a rule (RFC 8536, 3.3). The database lists changes one
// by one up to 2037; what comes later follows from the rule, and the date library does not read it.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace squall::eventbridge {

// The day of a change and its local time: the `week`th (5: the last) `weekday` (0: Sunday) of a month.
struct PosixChange {
  unsigned month = 1;
  unsigned week = 1;
  unsigned weekday = 0;
  std::chrono::seconds time{7200};

  std::chrono::local_seconds in(std::chrono::year year) const;
};

struct PosixRules {
  std::chrono::seconds standard{0};  // ahead of UTC
  std::chrono::seconds summer{0};
  PosixChange to_summer;
  PosixChange to_standard;

  std::chrono::seconds offsetAt(std::chrono::sys_seconds instant) const;
};

// Nothing for a rule without summer time, which adds nothing to the table, and for text that is no rule.
std::optional<PosixRules> readPosixRules(std::string_view text);

}  // namespace squall::eventbridge
