#include "eventbridge/schedule/cron.hpp"
#include "eventbridge/schedule/errors.hpp"

#include <squall/eventbridge/schedule.hpp>

#include <algorithm>
#include <charconv>
#include <utility>
#include <variant>

namespace squall::eventbridge {

namespace {

using LocalTime = std::chrono::local_time<Duration>;

struct Rate {
  Duration interval;
};
struct At {
  LocalTime local;
};
using Expression = std::variant<Rate, Cron, At>;

// Instants beyond have no form in AWS's texts.
constexpr TimePoint kEnd = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31);

struct Unit {
  std::string_view name;
  Duration length;
};
constexpr Unit kUnits[] = {
    {"minute", std::chrono::minutes(1)}, {"hour", std::chrono::hours(1)}, {"day", std::chrono::days(1)}};

bool allDigits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// "5 minutes".
std::optional<Expression> readRate(std::string_view text, ScheduleUser user, std::string& mistake) {
  const std::size_t space = text.find(' ');
  const std::string_view number = text.substr(0, space);
  std::string_view unit = space == std::string_view::npos ? std::string_view{} : text.substr(space);
  unit.remove_prefix(std::min(unit.find_first_not_of(' '), unit.size()));
  std::int32_t value = 0;
  const bool fits =
      allDigits(number) && std::from_chars(number.data(), number.data() + number.size(), value).ec == std::errc();
  if (!fits || value == 0) {
    mistake = "rate: '" + std::string(number) + "' is no positive number; what is meant is like rate(5 minutes)";
    return std::nullopt;
  }
  const bool plural = unit.ends_with('s');
  const std::string_view singular = plural ? unit.substr(0, unit.size() - 1) : unit;
  const Unit* const known = std::ranges::find(kUnits, singular, &Unit::name);
  if (known == std::end(kUnits)) {
    mistake = "rate: '" + std::string(unit) + "' is no unit; there are minutes, hours and days";
    return std::nullopt;
  }
  if (user == ScheduleUser::Rule && plural == (value == 1)) {
    mistake = "rate: rules want " + std::to_string(value) + " " + std::string(known->name) + (value == 1 ? "" : "s");
    return std::nullopt;
  }
  // More than there are instants: never again.
  const auto most = (kEnd - TimePoint()) / known->length;
  return Rate{known->length * std::min<Duration::rep>(value, most)};
}

// "2022-11-20T13:00:00".
std::optional<Expression> readAt(std::string_view text, std::string& mistake) {
  mistake = "at: '" + std::string(text) + "' is no time; what is meant is like at(2030-01-31T13:00:00)";
  static constexpr std::string_view kForm = "dddd-dd-ddTdd:dd:dd";
  const bool fits = text.size() == kForm.size() &&
                    std::equal(text.begin(), text.end(), kForm.begin(),
                               [](char c, char form) { return form == 'd' ? c >= '0' && c <= '9' : c == form; });
  if (!fits) return std::nullopt;
  const auto number = [text](std::size_t at, std::size_t length) {
    int value = 0;
    std::from_chars(text.data() + at, text.data() + at + length, value);
    return value;
  };
  const std::chrono::year_month_day date{std::chrono::year(number(0, 4)),
                                         std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                         std::chrono::day(static_cast<unsigned>(number(8, 2)))};
  if (!date.ok() || number(11, 2) > 23 || number(14, 2) > 59 || number(17, 2) > 59) return std::nullopt;
  mistake.clear();
  return At{std::chrono::local_days(date) + std::chrono::hours(number(11, 2)) + std::chrono::minutes(number(14, 2)) +
            std::chrono::seconds(number(17, 2))};
}

std::optional<Expression> read(std::string_view text, ScheduleUser user, std::string& mistake) {
  const bool at_allowed = user == ScheduleUser::Scheduler;
  const auto inner = [text](std::string_view name) -> std::optional<std::string_view> {
    if (!text.starts_with(name) || !text.ends_with(')')) return std::nullopt;
    return text.substr(name.size(), text.size() - name.size() - 1);
  };
  if (const auto rate = inner("rate(")) return readRate(*rate, user, mistake);
  if (const auto at = inner("at("); at && at_allowed) return readAt(*at, mistake);
  if (const auto fields = inner("cron(")) {
    if (const auto cron = readCron(*fields, mistake)) return *cron;
    return std::nullopt;
  }
  mistake = "'" + std::string(text) + "' is none of rate(5 minutes), cron(0 10 * * ? *)" +
            (at_allowed ? " and at(2030-01-31T13:00:00)" : "; rules have no at()");
  return std::nullopt;
}

std::optional<TimePoint> nextOf(const Rate& rate, TimePoint after, TimePoint origin) {
  if (after < origin) return origin;
  const auto beats = (after - origin) / rate.interval + 1;
  if (beats > (kEnd - origin) / rate.interval) return std::nullopt;
  return origin + beats * rate.interval;
}

std::optional<TimePoint> nextOf(const At& at, TimePoint after, const TimeZone& zone) {
  std::optional<TimePoint> instant = zone.instantOf(at.local);
  if (!instant) {
    const TimePoint as_utc(at.local.time_since_epoch());
    instant = as_utc - zone.offsetAt(as_utc - std::chrono::days(1));
  }
  if (*instant <= after) return std::nullopt;
  return instant;
}

// A candidate that is skipped, or was the first time round, is followed by at most an hour or so of such.
std::optional<TimePoint> nextOf(const Cron& cron, TimePoint after, const TimeZone& zone) {
  if (after >= kEnd) return std::nullopt;
  const TimePoint from = std::max(after, TimePoint() - std::chrono::days(2));
  auto local = cron.next(std::chrono::floor<std::chrono::minutes>(zone.toLocal(from)));
  for (; local; local = cron.next(*local)) {
    const auto instant = zone.instantOf(*local);
    if (instant && *instant > after) return instant;
  }
  return std::nullopt;
}

}  // namespace

struct Schedule::Data {
  Expression expression;
};

Schedule Schedule::parse(std::string_view expression, ScheduleUser user) {
  std::string mistake;
  auto found = read(expression, user, mistake);
  if (!found && user == ScheduleUser::Rule) throw errors::invalidScheduleOfRule();
  if (!found) throw errors::invalidScheduleExpression(expression);
  Schedule schedule;
  schedule.data_ = std::make_shared<const Data>(Data{*found});
  return schedule;
}

std::optional<std::string> Schedule::mistakeIn(std::string_view expression, ScheduleUser user) {
  std::string mistake;
  if (read(expression, user, mistake)) return std::nullopt;
  return mistake;
}

Schedule::Kind Schedule::kind() const {
  if (std::holds_alternative<Rate>(data_->expression)) return Kind::Rate;
  return std::holds_alternative<Cron>(data_->expression) ? Kind::Cron : Kind::At;
}

std::optional<TimePoint> Schedule::next(TimePoint after, TimePoint origin, const TimeZone& zone) const {
  if (const Rate* const rate = std::get_if<Rate>(&data_->expression)) return nextOf(*rate, after, origin);
  if (const At* const at = std::get_if<At>(&data_->expression)) return nextOf(*at, after, zone);
  return nextOf(std::get<Cron>(data_->expression), after, zone);
}

}  // namespace squall::eventbridge
