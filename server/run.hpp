// server/run.hpp: one run of a scenario around a program: a world, a server, the program; then the faults end, the
// world comes to rest, the program ends, and the records are judged.
//
// The run phase lasts until the program ends by itself or, if the scenario heals, until all is quiet: something has
// happened, nothing has for a while, and no message is on its way or waits for a consumer; or nothing has for ten times
// as long. In the heal phase no fault fires; it lasts until the queues that the program consumes from are empty, or for
// as long as the scenario gives it.
#pragma once

#include "server/program.hpp"

#include <squall/chaos.hpp>
#include <squall/checks.hpp>
#include <squall/cloud.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace squall::server {

struct RunPlan {
  std::string scenario;  // its name
  std::uint64_t seed = 1;
  std::string seed_source;  // "--seed", "random", ...: who chose the seed, for people
  CloudOptions cloud = {};
  std::chrono::milliseconds longest_park = std::chrono::seconds(20);  // see ServerOptions
  std::optional<std::chrono::milliseconds> serialize = {};            // see ServerOptions
  std::function<void(Cloud&)> create_world = {};                      // queues that are there from the start
  std::function<void(Chaos&)> arm = {};  // identity and rules; what it throws is a broken scenario
  std::vector<checks::Check> checks = {};
  bool heals = false;
  Duration heal_within = std::chrono::minutes(10);  // virtual time
  std::vector<std::string> program = {};
  std::vector<std::string> replay_words = {};  // the command that does the same again

  // Real time.
  std::chrono::milliseconds timeout = std::chrono::minutes(5);
  std::chrono::milliseconds quiet = std::chrono::seconds(1);
  std::chrono::milliseconds grace = std::chrono::seconds(5);  // between SIGTERM and SIGKILL

  // The run that this one repeats; nothing: the rules decide.
  struct Replay {
    std::vector<chaos::Decision> decisions = {};
    bool strict = true;  // ends where it leaves the log, as `lost`; else that is noted
  };
  std::optional<Replay> replay = {};
  bool shows_progress = false;  // one line on standard error, which is a terminal
};

struct RunResult {
  // PASS 0, FAIL 1, UNKNOWN 2, ProgramFailed 3. FAIL comes first, since it is proved by records.
  enum class Ending : std::uint8_t { Pass, Fail, Unknown, ProgramFailed };
  Ending ending = Ending::Unknown;
  int exitCode() const { return static_cast<int>(ending); }

  std::string scenario;
  std::uint64_t seed = 0;
  std::string seed_source;
  chaos::DeterminismClass determinism = chaos::DeterminismClass::Keyed;
  ClockMode clock = ClockMode::Auto;
  std::vector<chaos::RuleReport> rules;
  checks::Judgement judgement;
  Program::Story program;
  std::vector<std::string> program_words;
  std::vector<std::string> replay_words;
  std::vector<std::string> problems;  // why the run itself is UNKNOWN, whatever its checks say
  std::vector<std::string> notes;     // what else there is to know
  std::vector<RecordPtr> records;
  bool interrupted = false;  // by a signal
  // Of several replays of one log, this one among them.
  struct Reproduction {
    int times = 0;
    int same = 0;  // ended as the recorded run did: the same verdict, and the same checks failed
  };
  std::optional<Reproduction> reproduction = {};
  std::vector<chaos::Decision> decisions;
  std::string decision_log;  // Chaos::writeLog
  std::optional<TimePoint> healed;
  TimePoint began;
  TimePoint ended;
  std::chrono::nanoseconds real_time{0};
};

// The names of the checks that failed, in their order.
std::vector<std::string> failedChecks(const RunResult& result);

std::string_view toString(RunResult::Ending ending);  // "PASS", "PROGRAM FAILED"

// Runs it. Throws LaunchError when the program cannot be started, and what `create_world` and `arm` throw.
RunResult runScenario(const RunPlan& plan);

}  // namespace squall::server
