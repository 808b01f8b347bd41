#include "eventbridge/schedule/posix_rules.hpp"

#include <charconv>

namespace squall::eventbridge {
namespace {

using std::chrono::seconds;

// Takes one part after the other from the front of the text; what does not fit leaves it broken.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  bool isBroken() const { return broken_; }
  bool atEnd() const { return rest_.empty(); }
  bool at(char c) const { return !rest_.empty() && rest_.front() == c; }

  bool take(char c) {
    if (!at(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void expect(char c) { broken_ = !take(c) || broken_; }

  // "CET" or "<+03>".
  void name() {
    const bool quoted = take('<');
    std::size_t length = 0;
    while (length < rest_.size() && isOfName(rest_[length], quoted)) ++length;
    broken_ = broken_ || length == 0;
    rest_.remove_prefix(length);
    if (quoted) expect('>');
  }

  unsigned number(unsigned least, unsigned most) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    broken_ = broken_ || error != std::errc() || value < least || value > most;
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return value;
  }

  // "-3", "5:30", "+1:00:00".
  seconds span() {
    const bool negative = take('-');
    if (!negative) take('+');
    seconds value = std::chrono::hours(number(0, 167));
    if (take(':')) value += std::chrono::minutes(number(0, 59));
    if (take(':')) value += seconds(number(0, 59));
    return negative ? -value : value;
  }

  // "M3.5.0/2".
  PosixChange change() {
    PosixChange change;
    expect('M');
    change.month = number(1, 12);
    expect('.');
    change.week = number(1, 5);
    expect('.');
    change.weekday = number(0, 6);
    if (take('/')) change.time = span();
    return change;
  }

 private:
  static bool isOfName(char c, bool quoted) {
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return letter || (quoted && ((c >= '0' && c <= '9') || c == '+' || c == '-'));
  }

  std::string_view rest_;
  bool broken_ = false;
};

}  // namespace

std::chrono::local_seconds PosixChange::in(std::chrono::year year) const {
  const auto of = year / std::chrono::month(month);
  const std::chrono::weekday on(weekday);
  const std::chrono::local_days day =
      week == 5 ? std::chrono::local_days(of / on[std::chrono::last]) : std::chrono::local_days(of / on[week]);
  return day + time;
}

std::chrono::seconds PosixRules::offsetAt(std::chrono::sys_seconds instant) const {
  const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(instant + standard));
  // Changes are told in the local time that ends with them.
  const std::chrono::sys_seconds summer_begins(to_summer.in(date.year()).time_since_epoch() - standard);
  const std::chrono::sys_seconds summer_ends(to_standard.in(date.year()).time_since_epoch() - summer);
  const bool is_summer = summer_begins < summer_ends ? instant >= summer_begins && instant < summer_ends
                                                     : !(instant >= summer_ends && instant < summer_begins);
  return is_summer ? summer : standard;
}

std::optional<PosixRules> readPosixRules(std::string_view text) {
  Reader reader(text);
  PosixRules rules;
  reader.name();
  rules.standard = -reader.span();  // POSIX counts westwards
  if (reader.atEnd()) return std::nullopt;
  reader.name();
  rules.summer = rules.standard + std::chrono::hours(1);
  if (!reader.at(',')) rules.summer = -reader.span();
  reader.expect(',');
  rules.to_summer = reader.change();
  reader.expect(',');
  rules.to_standard = reader.change();
  if (reader.isBroken() || !reader.atEnd()) return std::nullopt;
  return rules;
}

}  // namespace squall::eventbridge
