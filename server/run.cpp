#include "server/run.hpp"

#include "chaos/replay.hpp"
#include "core/picture.hpp"
#include "core/time_text.hpp"
#include "server/bell.hpp"
#include "server/environment.hpp"
#include "server/progress.hpp"
#include "server/run_watch.hpp"

#include <squall/server.hpp>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <set>
#include <sstream>
#include <utility>

namespace squall::server {

namespace {

using Instant = std::chrono::steady_clock::time_point;

constexpr std::chrono::milliseconds kProgressStep(200);
constexpr std::chrono::milliseconds kLookStep(20);
constexpr std::size_t kMostViolations = 10;  // in a report

// Why a phase ended.
enum class Stop { ProgramOver, Quiet, Drained, SpanOver, TimeOver, Interrupted, Diverged };

std::string inSeconds(std::chrono::nanoseconds span) {
  return core::seconds(std::chrono::duration_cast<Duration>(span));
}

class Run {
 public:
  explicit Run(const RunPlan& plan)
      : plan_(plan),
        cloud_(plan.cloud),
        watch_(cloud_, plan.quiet),
        progress_(plan.shows_progress),
        began_(Clock::realNow()) {}

  RunResult execute();

 private:
  void prepare();
  void startProgram(const Server& server);
  Stop runPhase();
  Stop healPhase();
  // What ends any phase; nothing: it goes on.
  std::optional<Stop> outerEnd();
  void sleepUntil(Instant latest, const char* phase);
  bool missesDecisions();
  void heal();
  void letTimePassAfterTheProgram();
  void noteTheEnd(Stop stop);
  void judge();
  // Notes it, or what makes the run `lost`.
  bool leftTheLog();
  void noteViolations();
  void describeTheEnd();

  const RunPlan& plan_;
  std::atomic<bool> has_unknown_ = false;  // something came that the replayed log does not know
  Bell bell_;                              // before all that starts a thread: they inherit its signals
  Cloud cloud_;
  RunWatch watch_;
  Progress progress_;
  Instant began_;
  std::mutex program_mutex_;  // a crash rule may fire before the program's constructor has returned
  std::unique_ptr<Program> program_;
  RunResult result_;
};

void Run::prepare() {
  result_.scenario = plan_.scenario;
  result_.seed = plan_.seed;
  result_.seed_source = plan_.seed_source;
  result_.clock = plan_.cloud.clock;
  result_.program_words = plan_.program;
  result_.replay_words = plan_.replay_words;
  if (plan_.create_world) plan_.create_world(cloud_);
  cloud_.chaos().setSeed(plan_.seed);
  cloud_.chaos().onProcessFault([this](const chaos::ProcessFault& fault) {
    const std::lock_guard lock(program_mutex_);
    if (!program_) return;
    if (fault.kind == chaos::FaultKind::Pause) program_->pause(fault.lasting);
    if (fault.kind == chaos::FaultKind::Crash) program_->crash(fault.restart_after);
  });
  if (plan_.arm) plan_.arm(cloud_.chaos());
  if (plan_.replay) {
    cloud_.chaos().follow(plan_.replay->decisions, [this] {
      has_unknown_ = true;
      bell_.ring();
    });
  }
  result_.began = cloud_.clock().now();
}

void Run::startProgram(const Server& server) {
  Launch launch{.words = plan_.program,
                .environment = environmentFor(ownEnvironment(), {.endpoint = server.endpoint(),
                                                                 .account = plan_.cloud.account,
                                                                 .region = plan_.cloud.region,
                                                                 .seed = plan_.seed})};
  const std::lock_guard lock(program_mutex_);
  program_ = std::make_unique<Program>(std::move(launch), [this] { bell_.ring(); });
}

void Run::sleepUntil(Instant latest, const char* phase) {
  if (progress_.isShown()) {
    std::uint64_t faults = 0;
    for (const auto& rule : cloud_.chaos().report()) faults += rule.fired;
    progress_.show(phase, cloud_.journal().cursor().after, faults);
    latest = std::min(latest, Clock::realNow() + kProgressStep);
  }
  bell_.sleepUntil(std::min(latest, began_ + plan_.timeout));
}

std::optional<Stop> Run::outerEnd() {
  if (bell_.signal()) return Stop::Interrupted;
  if (has_unknown_ && plan_.replay->strict) return Stop::Diverged;
  if (program_->isOver()) return Stop::ProgramOver;
  if (Clock::realNow() >= began_ + plan_.timeout) return Stop::TimeOver;
  return std::nullopt;
}

Stop Run::runPhase() {
  const Instant latest_heal = began_ + plan_.timeout / 2;
  while (true) {
    if (const auto end = outerEnd()) return *end;
    if (!plan_.heals) {
      sleepUntil(Instant::max(), "running");
      continue;
    }
    if (watch_.isQuiet()) return missesDecisions() ? Stop::Diverged : Stop::Quiet;
    if (Clock::realNow() >= latest_heal && watch_.hasBegun()) {
      result_.notes.push_back("It never became quiet; the faults ended after half of --timeout.");
      return Stop::Quiet;
    }
    sleepUntil(std::min(watch_.nextLook(), latest_heal), "running");
  }
}

// After a rest no fault fires any more: what has not come by then cannot come again.
bool Run::missesDecisions() {
  return plan_.replay && plan_.replay->strict && !cloud_.chaos().divergence().missing.empty();
}

void Run::heal() {
  cloud_.chaos().heal();
  result_.healed = cloud_.clock().now();
}

Stop Run::healPhase() {
  Instant next_look{};  // at the queues: each look is as long as they are
  while (true) {
    if (const auto end = outerEnd()) return *end;
    const Instant now = Clock::realNow();
    if (now >= next_look) {
      next_look = now + kLookStep;
      if (watch_.isDrained()) return Stop::Drained;
    }
    if (cloud_.clock().now() > *result_.healed + plan_.heal_within) return Stop::SpanOver;
    sleepUntil(next_look, "healing");
  }
}

// A program that ended by itself will not come back for what it left in the queues. A virtual clock shows what becomes
// of that; real time would have to be waited for.
void Run::letTimePassAfterTheProgram() {
  const bool is_virtual = plan_.cloud.clock == ClockMode::Auto || plan_.cloud.clock == ClockMode::Manual;
  if (!is_virtual || program_->story().is_crashed || watch_.isDrained()) return;
  cloud_.clock().advance(plan_.heal_within + std::chrono::seconds(1));
}

void Run::noteTheEnd(Stop stop) {
  if (stop == Stop::Interrupted) {
    result_.interrupted = true;
    result_.problems.push_back("The run was interrupted (" + std::string(::strsignal(*bell_.signal())) + ").");
  }
  if (stop != Stop::TimeOver) return;
  std::string text = "The run did not end within " + inSeconds(plan_.timeout) + " of real time (--timeout).";
  if (!watch_.hasBegun()) text += " The program had done nothing that changes a queue.";
  const std::string picture = core::draw(core::pictureOf(cloud_.world()));
  result_.problems.push_back(text + (picture.empty() ? "" : "\n" + picture.substr(0, picture.size() - 1)));
}

void Run::judge() {
  checks::Evidence evidence = checks::gather(cloud_);
  evidence.healed = result_.healed;
  evidence.rules = cloud_.chaos().report();
  std::vector<CheckResult> results;
  for (const checks::Check& check : plan_.checks) results.push_back(check(evidence));
  // A scenario without rules is a baseline: there is no rule that could have failed to fire.
  const bool is_listed = std::any_of(plan_.checks.begin(), plan_.checks.end(),
                                     [](const checks::Check& check) { return check.name == "rule_fired"; });
  if (!evidence.rules->empty() && !is_listed) results.push_back(checks::ruleFired(*evidence.rules));
  result_.judgement = checks::combine(std::move(results));
  result_.rules = *evidence.rules;
  result_.records = std::move(evidence.records);
  result_.ended = evidence.now;
}

bool Run::leftTheLog() {
  if (!plan_.replay) return false;
  const chaos::Divergence divergence = cloud_.chaos().divergence();
  std::vector<std::string> texts;
  for (const chaos::Decision& decision : divergence.unknown) {
    texts.push_back("the log does not know " + decision.key + ", on which rule " + decision.rule +
                    " would have decided");
  }
  for (const chaos::Decision& decision : divergence.missing) {
    texts.push_back(chaos::describe(decision) + " did not come again");
  }
  if (texts.empty()) return false;
  if (plan_.replay->strict) {
    result_.problems.push_back("The run diverged from the log: " + texts.front() + ".");
    return true;
  }
  std::string note = "The run diverged from the log:";
  for (const std::string& text : texts) note += "\n  " + text;
  result_.notes.push_back(std::move(note));
  return false;
}

// The first of each kind of call: a program that is wrong once is wrong a thousand times.
void Run::noteViolations() {
  std::size_t count = 0;
  std::set<std::pair<std::string_view, std::string>> told;
  std::string note;
  for (const RecordPtr& record : result_.records) {
    if (record->kind != EventKind::Violation) continue;
    ++count;
    if (told.size() < kMostViolations && told.emplace(record->operation, record->detail).second)
      note.append("\n  ").append(record->operation).append(": ").append(record->detail);
  }
  if (count == 0) return;
  result_.notes.push_back((count == 1 ? "1 use" : std::to_string(count) + " uses") +
                          " of the API against AWS's model (--strict-contract):" + note);
}

void Run::describeTheEnd() {
  Chaos chaos = cloud_.chaos();
  result_.determinism = chaos.determinism();
  // Nobody has called: over HTTP no run is more than keyed.
  if (result_.determinism == chaos::DeterminismClass::Exact) result_.determinism = chaos::DeterminismClass::Keyed;
  result_.decisions = chaos.decisions();
  std::ostringstream log;
  chaos.writeLog(log);
  result_.decision_log = log.str();
  noteViolations();
  const bool is_lost = leftTheLog();
  if (is_lost) result_.determinism = chaos::DeterminismClass::Lost;
  result_.real_time = Clock::realNow() - began_;

  using Ending = RunResult::Ending;
  const bool failed = result_.program.failed();
  if (is_lost) {
    result_.ending = Ending::Unknown;  // whatever was found, it is not what was asked for
  } else if (result_.judgement.verdict == Verdict::Fail) {
    result_.ending = Ending::Fail;
  } else if (failed) {
    result_.ending = Ending::ProgramFailed;
  } else {
    result_.ending =
        result_.judgement.verdict == Verdict::Pass && result_.problems.empty() ? Ending::Pass : Ending::Unknown;
  }
}

RunResult Run::execute() {
  prepare();
  Server server(cloud_, {.longest_park = plan_.longest_park, .serialize = plan_.serialize});
  startProgram(server);
  Stop stop = runPhase();
  if (stop == Stop::Quiet) {
    heal();
    stop = healPhase();
  }
  if (stop == Stop::ProgramOver && plan_.heals) {
    if (!result_.healed) heal();
    letTimePassAfterTheProgram();
  }
  noteTheEnd(stop);
  program_->stop(plan_.grace);
  result_.program = program_->story();
  server.stop();
  judge();
  describeTheEnd();
  return std::move(result_);
}

}  // namespace

std::vector<std::string> failedChecks(const RunResult& result) {
  std::vector<std::string> names;
  for (const CheckResult& check : result.judgement.results) {
    if (check.verdict == Verdict::Fail) names.push_back(check.name);
  }
  return names;
}

std::string_view toString(RunResult::Ending ending) {
  switch (ending) {
    case RunResult::Ending::Pass:
      return "PASS";
    case RunResult::Ending::Fail:
      return "FAIL";
    case RunResult::Ending::Unknown:
      return "UNKNOWN";
    case RunResult::Ending::ProgramFailed:
      return "PROGRAM FAILED";
  }
  return "";
}

RunResult runScenario(const RunPlan& plan) { return Run(plan).execute(); }

}  // namespace squall::server
