// The six fields of a cron expression, as AWS documents them:
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html#eb-cron-expressions
#include "eventbridge/schedule/cron.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <vector>

namespace squall::eventbridge {
namespace {

constexpr std::string_view kMonthNames[] = {"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                            "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};
constexpr std::string_view kDayNames[] = {"SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"};

struct Field {
  std::string_view name;
  unsigned min;
  unsigned max;
  std::span<const std::string_view> names = {};  // of min, min + 1, ...
};

constexpr Field kMinutes{"minutes", 0, 59};
constexpr Field kHours{"hours", 0, 23};
constexpr Field kDaysOfMonth{"day-of-month", 1, 31};
constexpr Field kMonths{"month", 1, 12, kMonthNames};
constexpr Field kDaysOfWeek{"day-of-week", 1, 7, kDayNames};
constexpr Field kYears{"year", Cron::kFirstYear, Cron::kLastYear};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool equalsName(std::string_view text, std::string_view name) {
  return std::equal(text.begin(), text.end(), name.begin(), name.end(),
                    [](char a, char b) { return (a >= 'a' && a <= 'z' ? a - 'a' + 'A' : a) == b; });
}

// Reads one field. The first mistake counts; after it, nothing that is read means anything.
class Reader {
 public:
  Reader(const Field& field, std::string& mistake) : field_(field), mistake_(mistake) {}

  // Every number that the comma-separated list names.
  std::vector<unsigned> list(std::string_view text) {
    std::vector<unsigned> numbers;
    for (;;) {
      const std::size_t comma = std::min(text.find(','), text.size());
      add(text.substr(0, comma), numbers);
      if (comma == text.size() || !mistake_.empty()) return numbers;
      text.remove_prefix(comma + 1);
    }
  }

  unsigned number(std::string_view text) {
    for (std::size_t i = 0; i < field_.names.size(); ++i) {
      if (equalsName(text, field_.names[i])) return field_.min + static_cast<unsigned>(i);
    }
    const unsigned value = digits(text);
    if (mistake_.empty() && value < field_.min) fail(std::string(text) + " is less than " + std::to_string(field_.min));
    if (mistake_.empty() && value > field_.max) fail(std::string(text) + " is more than " + std::to_string(field_.max));
    return value;
  }

  unsigned digits(std::string_view text) {
    unsigned value = 0;
    const bool all_digits = !text.empty() && text.size() <= 4 && std::ranges::all_of(text, isDigit);
    if (!all_digits) {
      fail(text.empty() ? "a number is missing" : "'" + std::string(text) + "' is none of its values");
    } else {
      std::from_chars(text.data(), text.data() + text.size(), value);
    }
    return value;
  }

  void fail(const std::string& what) {
    if (mistake_.empty()) mistake_ = std::string(field_.name) + ": " + what;
  }
  bool hasFailed() const { return !mistake_.empty(); }

 private:
  // "*", "5", "5-10", and each with a step: "0/15", "10-40/5".
  void add(std::string_view item, std::vector<unsigned>& numbers) {
    const std::size_t slash = item.find('/');
    const std::string_view range = item.substr(0, slash);
    unsigned first = field_.min;
    unsigned last = field_.max;
    if (range != "*") {
      const std::size_t dash = range.find('-');
      first = number(range.substr(0, dash));
      if (dash != std::string_view::npos) {
        last = number(range.substr(dash + 1));
      } else if (slash == std::string_view::npos) {
        last = first;
      }
    }
    unsigned step = 1;
    if (slash != std::string_view::npos) {
      step = digits(item.substr(slash + 1));
      if (!hasFailed() && (step == 0 || step > field_.max)) {
        fail("a step is from 1 to " + std::to_string(field_.max) + ", not " + std::to_string(step));
      }
    }
    if (hasFailed()) return;
    // FRI-MON goes on behind the last day of the week, as 22-2 does behind midnight.
    const unsigned count = field_.max - field_.min + 1;
    const unsigned length = (last + count - first) % count;
    for (unsigned distance = 0; distance <= length; distance += step) {
      numbers.push_back(field_.min + (first - field_.min + distance) % count);
    }
  }

  const Field& field_;
  std::string& mistake_;
};

std::uint64_t setOf(const Field& field, std::string_view text, std::string& mistake) {
  std::uint64_t set = 0;
  for (const unsigned number : Reader(field, mistake).list(text)) set |= std::uint64_t{1} << number;
  return set;
}

bool isOneItem(std::string_view text) { return text.find_first_of(",/") == std::string_view::npos; }

CronDays daysOfMonth(std::string_view text, std::string& mistake) {
  Reader reader(kDaysOfMonth, mistake);
  if (text == "L") return {.kind = CronDays::Kind::LastOfMonth};
  if (text == "LW" || text == "WL") return {.kind = CronDays::Kind::LastWeekday};
  if (text.size() > 1 && text.ends_with('W') && isOneItem(text)) {
    return {.kind = CronDays::Kind::NearestWeekday, .day = reader.number(text.substr(0, text.size() - 1))};
  }
  if (text.find_first_of("LW") != std::string_view::npos) reader.fail("L and W stand alone or behind one number");
  return {.kind = CronDays::Kind::OfMonth, .set = static_cast<std::uint32_t>(setOf(kDaysOfMonth, text, mistake))};
}

CronDays daysOfWeek(std::string_view text, std::string& mistake) {
  Reader reader(kDaysOfWeek, mistake);
  if (text == "L") return {.kind = CronDays::Kind::OfWeek, .set = 1u << 7};
  if (const std::size_t hash = text.find('#'); hash != std::string_view::npos) {
    const unsigned day = reader.number(text.substr(0, hash));
    const unsigned nth = reader.digits(text.substr(hash + 1));
    if (!reader.hasFailed() && (nth < 1 || nth > 5)) reader.fail("a month has no " + std::to_string(nth) + "th week");
    return {.kind = CronDays::Kind::NthOfWeekday, .day = day, .nth = nth};
  }
  if (text.size() > 1 && text.ends_with('L') && isOneItem(text)) {
    return {.kind = CronDays::Kind::LastOfWeekday, .day = reader.number(text.substr(0, text.size() - 1))};
  }
  return {.kind = CronDays::Kind::OfWeek, .set = static_cast<std::uint32_t>(setOf(kDaysOfWeek, text, mistake))};
}

// AWS: a value or * in one of the two day fields needs ? in the other.
CronDays daysOf(std::string_view of_month, std::string_view of_week, std::string& mistake) {
  if ((of_month == "?") == (of_week == "?")) {
    if (mistake.empty()) mistake = "day-of-month and day-of-week: exactly one of them is ?";
    return {};
  }
  return of_week == "?" ? daysOfMonth(of_month, mistake) : daysOfWeek(of_week, mistake);
}

std::vector<std::string_view> wordsOf(std::string_view text) {
  std::vector<std::string_view> words;
  for (;;) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return words;
    const std::size_t end = std::min(text.find_first_of(" \t", begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    text.remove_prefix(end);
  }
}

}  // namespace

std::optional<Cron> readCron(std::string_view fields, std::string& mistake) {
  mistake.clear();
  const std::vector<std::string_view> words = wordsOf(fields);
  if (words.size() != 6) {
    mistake = "a cron expression has 6 fields (minutes hours day-of-month month day-of-week year), this one has " +
              std::to_string(words.size());
    return std::nullopt;
  }
  Cron cron;
  cron.minutes = setOf(kMinutes, words[0], mistake);
  cron.hours = setOf(kHours, words[1], mistake);
  cron.months = setOf(kMonths, words[3], mistake);
  cron.days = daysOf(words[2], words[4], mistake);
  for (const unsigned year : Reader(kYears, mistake).list(words[5])) cron.years.set(year - Cron::kFirstYear);
  if (!mistake.empty()) return std::nullopt;
  return cron;
}

}  // namespace squall::eventbridge
