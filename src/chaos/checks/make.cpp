// Checks by name, as scenario files have them.
#include "chaos/checks/effects.hpp"
#include "core/spelling.hpp"
#include "core/time_input.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace squall::checks {

namespace {

constexpr std::array<std::string_view, 8> kNames{"at_least_once",    "drains",          "exactly_once_effect",
                                                 "fifo_per_group",   "no_message_lost", "poison_isolated",
                                                 "retry_discipline", "rule_fired"};
// Of the specification, and not done yet.
constexpr std::array<std::string_view, 7> kLater{"all_items_written", "control_untouched", "fencing",
                                                 "idempotent",        "linearizable",      "no_lost_update",
                                                 "order_insensitive"};

// The parameters of one check. What a check does not take is told when all that it takes were asked for.
class Reader {
 public:
  Reader(std::string_view check, const Parameters& parameters) : check_(check), parameters_(parameters) {}

  std::string text(std::string_view name) {
    const std::string* value = find(name);
    return value == nullptr ? "" : *value;
  }
  std::string needed(std::string_view name) {
    const std::string* value = find(name);
    if (value == nullptr || value->empty())
      throw std::invalid_argument("The check " + std::string(check_) + " needs the parameter '" + std::string(name) +
                                  "'.");
    return *value;
  }
  std::vector<std::string> list(std::string_view name) {
    std::vector<std::string> items;
    const std::string value = text(name);
    for (std::size_t start = 0; start < value.size();) {
      const std::size_t end = std::min(value.find(',', start), value.size());
      const std::size_t first = value.find_first_not_of(' ', start);
      const std::size_t last = value.find_last_not_of(' ', end - 1);
      if (first < end) items.push_back(value.substr(first, last - first + 1));
      start = end + 1;
    }
    return items;
  }
  std::optional<Duration> span(std::string_view name) {
    const std::string* value = find(name);
    if (value == nullptr) return std::nullopt;
    const auto span = core::parseSpan(*value);
    if (!span) refuse(name, *value, "a span of time, as 500ms, 30s, 2m or 12h");
    return span;
  }
  std::optional<int> count(std::string_view name) {
    const std::string* value = find(name);
    if (value == nullptr) return std::nullopt;
    int number = 0;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
    if (error != std::errc() || end != value->data() + value->size() || number < 1)
      refuse(name, *value, "a whole number from 1");
    return number;
  }
  std::optional<double> fraction(std::string_view name) {
    const std::string* value = find(name);
    if (value == nullptr) return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
    if (error != std::errc() || end != value->data() + value->size() || !(number >= 0 && number <= 1))
      refuse(name, *value, "a number from 0 to 1");
    return number;
  }
  // One of two words; absent: nothing.
  std::optional<bool> either(std::string_view name, std::string_view yes, std::string_view no) {
    const std::string* value = find(name);
    if (value == nullptr) return std::nullopt;
    if (*value != yes && *value != no) refuse(name, *value, std::string(yes) + " or " + std::string(no));
    return *value == yes;
  }
  std::optional<bool> flag(std::string_view name) { return either(name, "true", "false"); }

  void done() const {
    for (const auto& [name, value] : parameters_) {
      if (std::find(asked_.begin(), asked_.end(), name) != asked_.end()) continue;
      std::string known;
      for (const std::string_view one : asked_) known += (known.empty() ? "" : ", ") + std::string(one);
      throw std::invalid_argument("The check " + std::string(check_) + " has no parameter '" + name + "'." +
                                  core::didYouMean(name, asked_) +
                                  (known.empty() ? " It takes none." : " It takes: " + known + "."));
    }
  }

 private:
  const std::string* find(std::string_view name) {
    asked_.push_back(name);
    const auto found = parameters_.find(std::string(name));
    return found == parameters_.end() ? nullptr : &found->second;
  }
  [[noreturn]] void refuse(std::string_view name, const std::string& value, const std::string& wanted) const {
    throw std::invalid_argument("'" + value + "' is no value for '" + std::string(name) + "' of the check " +
                                std::string(check_) + ": it takes " + wanted + ".");
  }

  std::string_view check_;
  const Parameters& parameters_;
  std::vector<std::string_view> asked_;
};

using Judge = std::function<CheckResult(const Evidence&)>;

Judge makeAtLeastOnce(Reader& read) {
  AtLeastOnceOptions options{.queue = read.text("queue"), .effect = read.text("effect"), .key = read.text("key")};
  options.dead_lettered_is_handled = read.flag("dead_lettered_is_handled").value_or(false);
  read.done();
  if (!options.effect.empty()) (void)questionOf("at_least_once", read.needed("key"), {}, options.effect, {});
  return [options](const Evidence& evidence) { return atLeastOnce(evidence, options); };
}

Judge makeDrains(Reader& read) {
  DrainsOptions options{.queues = read.list("queues")};
  for (std::string& queue : read.list("queue")) options.queues.push_back(std::move(queue));
  if (const auto within = read.span("within")) options.within = *within;
  read.done();
  return [options](const Evidence& evidence) { return drains(evidence, options); };
}

Judge makeExactlyOnceEffect(Reader& read) {
  const ExactlyOnceEffectOptions options{.key = read.needed("key"),
                                         .effect = read.text("effect"),
                                         .queue = read.text("queue"),
                                         .effect_key = read.text("effect_key")};
  read.done();
  (void)questionOf("exactly_once_effect", options.key, options.effect_key, options.effect, {});
  return [options](const Evidence& evidence) { return exactlyOnceEffect(evidence, options); };
}

Judge makeFifoPerGroup(Reader& read) {
  const FifoPerGroupOptions options{.queue = read.text("queue")};
  read.done();
  return [options](const Evidence& evidence) { return fifoPerGroup(evidence, options); };
}

Judge makeNoMessageLost(Reader& read) {
  const NoMessageLostOptions options{.expired_is_accounted =
                                         read.either("expired", "accounted", "lost").value_or(false)};
  read.done();
  return [options](const Evidence& evidence) { return noMessageLost(evidence, options); };
}

Judge makePoisonIsolated(Reader& read) {
  const PoisonIsolatedOptions options{.queue = read.needed("queue"),
                                      .dlq = read.needed("dlq"),
                                      .poison = read.list("poison"),
                                      .max_receive_count = read.count("max_receive_count"),
                                      .others_within = read.span("others_within")};
  read.done();
  return [options](const Evidence& evidence) { return poisonIsolated(evidence, options); };
}

Judge makeRetryDiscipline(Reader& read) {
  RetryDisciplineOptions options{.max_attempts = read.count("max_attempts")};
  options.only_failed_entries = read.flag("only_failed_entries").value_or(true);
  options.backoff_increasing = read.either("backoff", "increasing", "any").value_or(false);
  if (const auto jitter = read.fraction("jitter")) options.jitter = *jitter;
  options.may_retry = read.list("may_retry");
  read.done();
  return [options](const Evidence& evidence) { return retryDiscipline(evidence, options); };
}

Judge makeRuleFired(Reader& read) {
  read.done();
  return [](const Evidence& evidence) {
    if (!evidence.rules) return unknown("rule_fired", 0, "nobody said what the rules did.");
    return ruleFired(*evidence.rules);
  };
}

using Maker = Judge (*)(Reader&);
constexpr std::array<Maker, kNames.size()> kMakers{makeAtLeastOnce,     makeDrains,        makeExactlyOnceEffect,
                                                   makeFifoPerGroup,    makeNoMessageLost, makePoisonIsolated,
                                                   makeRetryDiscipline, makeRuleFired};

}  // namespace

std::span<const std::string_view> names() { return kNames; }

Check make(std::string_view name, const Parameters& parameters) {
  const auto found = std::find(kNames.begin(), kNames.end(), name);
  if (found != kNames.end()) {
    Reader reader(name, parameters);
    return {.name = std::string(name), .judge = kMakers[static_cast<std::size_t>(found - kNames.begin())](reader)};
  }
  if (std::find(kLater.begin(), kLater.end(), name) != kLater.end()) {
    return {.name = std::string(name), .judge = [check = std::string(name)](const Evidence&) {
              return unknown(check, 0, "Squall does not do this check yet.");
            }};
  }
  std::string known;
  for (const std::string_view one : kNames) known += (known.empty() ? "" : ", ") + std::string(one);
  throw std::invalid_argument("There is no check '" + std::string(name) + "'." + core::didYouMean(name, kNames) +
                              " The checks are: " + known + ".");
}

}  // namespace squall::checks
