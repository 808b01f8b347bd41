// Time zones by Howard Hinnant's date library, which reads the machine's own database; the far future by its rules.
#include "eventbridge/schedule/posix_rules.hpp"

#include <squall/eventbridge/schedule.hpp>

#include <date/tz.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <utility>

namespace squall::eventbridge {

namespace {

constexpr const char* kDatabase = "/usr/share/zoneinfo/";  // where the date library looks, too

// The last line of the zone's file.
std::optional<PosixRules> rulesOf(const std::string& name) {
  std::ifstream file(kDatabase + name, std::ios::binary);
  std::string line;
  for (std::string next; std::getline(file, next);) line = std::move(next);
  return readPosixRules(line);
}

}  // namespace

struct TimeZone::Data {
  const date::time_zone* zone;
  std::optional<PosixRules> rules;
};

std::optional<TimeZone> TimeZone::find(std::string_view name) {
  if (name == "UTC") return TimeZone();
  if (name == "localtime")
    return std::nullopt;  // the machine's own zone: a file like the others, but no name of IANA's
  try {
    const date::time_zone* const zone = date::locate_zone(std::string(name));
    TimeZone found;
    found.data_ = std::make_shared<const Data>(Data{zone, rulesOf(zone->name())});
    return found;
  } catch (const std::runtime_error&) {
    return std::nullopt;
  }
}

std::string TimeZone::name() const { return data_ == nullptr ? "UTC" : data_->zone->name(); }

std::chrono::seconds TimeZone::offsetAt(TimePoint instant) const {
  if (data_ == nullptr) return std::chrono::seconds(0);
  const auto second = std::chrono::floor<std::chrono::seconds>(instant);
  const date::sys_info info = data_->zone->get_info(second);
  const bool is_listed = info.end < date::sys_days(date::year(2100) / 1 / 1);
  return is_listed || !data_->rules ? info.offset : data_->rules->offsetAt(second);
}

std::chrono::local_time<Duration> TimeZone::toLocal(TimePoint instant) const {
  return std::chrono::local_time<Duration>(instant.time_since_epoch() + offsetAt(instant));
}

// An instant shows `local` when local time is ahead by just as much then. The offsets in question are those of the day
// before and the day after: zones do not change twice within two days.
std::optional<TimePoint> TimeZone::instantOf(std::chrono::local_time<Duration> local) const {
  const TimePoint as_utc(local.time_since_epoch());
  const std::chrono::seconds before = offsetAt(as_utc - std::chrono::days(1));
  const std::chrono::seconds after = offsetAt(as_utc + std::chrono::days(1));
  std::optional<TimePoint> first;
  for (const std::chrono::seconds offset : {before, after}) {
    const TimePoint instant = as_utc - offset;
    if (offsetAt(instant) != offset) continue;
    first = first ? std::min(*first, instant) : instant;
  }
  return first;
}

}  // namespace squall::eventbridge
