#include "server/command_schedule.hpp"

#include "core/time_input.hpp"
#include "core/time_text.hpp"

#include <squall/eventbridge/schedule.hpp>

#include <CLI/CLI.hpp>

#include <ostream>
#include <string>

namespace squall::server {

namespace {

using eventbridge::Schedule;
using eventbridge::ScheduleUser;
using eventbridge::TimeZone;

constexpr int kNever = 1;
constexpr int kBroken = 2;

struct NextOptions {
  std::string expression;
  int count = 1;
  std::string zone;
  std::string from;
  bool rule = false;
};

// "2030-07-01T16:00:00Z", and for a zone's clocks "2030-07-01T12:00:00 America/New_York".
template <class AnyTime>
std::string toTheSecond(AnyTime time) {
  return core::isoTime(TimePoint(time.time_since_epoch())).substr(0, 19);
}

void print(std::ostream& out, TimePoint instant, const TimeZone& zone) {
  out << toTheSecond(instant) << "Z";
  if (zone.name() != "UTC") out << "  " << toTheSecond(zone.toLocal(instant)) << " " << zone.name();
  out << "\n";
}

int next(const NextOptions& options, std::ostream& out, std::ostream& err) {
  const ScheduleUser user = options.rule ? ScheduleUser::Rule : ScheduleUser::Scheduler;
  if (const auto mistake = Schedule::mistakeIn(options.expression, user)) {
    err << "squall schedule: " << *mistake << "\n";
    return kBroken;
  }
  const auto zone = options.zone.empty() ? TimeZone() : TimeZone::find(options.zone);
  if (!zone) {
    err << "squall schedule: there is no time zone '" << options.zone
        << "' here; names are IANA's, like Europe/Berlin (Debian: apt-get install tzdata)\n";
    return kBroken;
  }
  const auto from =
      options.from.empty() ? std::chrono::floor<Duration>(Clock::wallNow()) : core::parseInstant(options.from);
  if (!from) {
    err << "squall schedule: --from '" << options.from
        << "' is no instant; what is meant is like 2030-01-31T13:00:00Z\n";
    return kBroken;
  }
  const Schedule schedule = Schedule::parse(options.expression, user);
  auto instant = schedule.next(*from, *from, *zone);
  if (!instant) err << "squall schedule: it does not run after " << toTheSecond(*from) << "Z\n";
  const int status = instant ? 0 : kNever;
  for (int i = 0; instant && i < options.count; ++i) {
    print(out, *instant, *zone);
    instant = schedule.next(*instant, *from, *zone);
  }
  return status;
}

}  // namespace

int scheduleCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err) {
  NextOptions options;
  CLI::App app("When schedules of EventBridge run (docs/EVENTBRIDGE.md).", "squall schedule");
  app.require_subcommand(1);
  CLI::App* const sub =
      app.add_subcommand("next",
                         "Prints the next instants of an expression.\n"
                         "Exit status: 0 there are some, 1 it never runs again, 2 the expression is broken.");
  sub->add_option("expression", options.expression, "rate(5 minutes), cron(0 10 * * ? *) or at(2030-01-31T13:00:00)")
      ->required();
  sub->add_option("-n,--count", options.count, "How many")->check(CLI::Range(1, 100'000))->capture_default_str();
  sub->add_option("--tz", options.zone,
                  "Time zone in which cron and at are read, like Europe/Berlin; UTC if not given");
  sub->add_option("--from", options.from, "Instant after which to look, like 2030-01-31T13:00:00Z; now if not given");
  sub->add_flag("--rule", options.rule, "As a rule of a bus takes it: no at(), 1 minute but 2 minutes");
  try {
    app.parse(argc - 1, argv + 1);
  } catch (const CLI::ParseError& mistake) {
    return app.exit(mistake, out, err) == 0 ? 0 : kBroken;
  }
  return next(options, out, err);
}

}  // namespace squall::server
