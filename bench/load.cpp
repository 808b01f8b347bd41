// bench/load.cpp: the load generator. Each subcommand makes one kind of traffic and prints what it saw as JSON.
//
//   squall_bench_load compare --baseline HOST:PORT --subject HOST:PORT [--workload send|cycle] [--connections N]
//   squall_bench_load wake-up --subject HOST:PORT [--samples N]
//   squall_bench_load pollers --subject HOST:PORT --subject-pid PID [--connections N] [--seconds S]
//   squall_bench_load scenarios --subject HOST:PORT [--messages N] [--seconds S]
#include "bench/closed_loop.hpp"
#include "bench/long_polls.hpp"
#include "bench/scenarios.hpp"
#include "bench/server_process.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>
#include <iostream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace squall::bench;
using nlohmann::ordered_json;
using Seconds = std::chrono::duration<double>;

struct Options {
  std::string baseline;
  std::string subject;
  pid_t baseline_pid = 0;
  pid_t subject_pid = 0;
  std::string workload = "send";
  std::size_t connections = 16;
  std::size_t rounds = 9;
  double seconds = 1.0;
  double warm_up_seconds = 2.0;  // by then Squall's journal is full and its memory is there
  std::size_t samples = 2000;
  std::size_t messages = 20;
};

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

// One of the two servers with its connections; both get the same requests.
class Side {
 public:
  Side(const Endpoint& endpoint, pid_t process, const Options& options, const std::string& queue_url)
      : requests_(endpoint.text()), process_(process), loop_(endpoint, options.connections, [&] {
          return options.workload == "cycle" ? cycleWorkload(requests_, queue_url) : sendWorkload(requests_, queue_url);
        }) {}

  ordered_json measure(Seconds duration) {
    const auto cpu_before = process_ != 0 ? cpuTime(process_) : std::chrono::nanoseconds(0);
    const RoundResult round = loop_.run(std::chrono::duration_cast<std::chrono::nanoseconds>(duration));
    ordered_json result{
        {"requests_per_s", round.requestsPerSecond()}, {"p50_us", round.p50_us}, {"p99_us", round.p99_us}};
    if (process_ != 0) {
      const std::chrono::duration<double, std::micro> cpu = cpuTime(process_) - cpu_before;
      result["server_cpu_us_per_request"] = cpu.count() / static_cast<double>(round.requests);
      result["server_cpu_percent"] = cpu.count() / 10'000 / round.seconds;
    }
    return result;
  }

 private:
  SdkRequests requests_;
  pid_t process_;
  ClosedLoop loop_;
};

ordered_json medians(const std::vector<ordered_json>& rounds) {
  ordered_json result;
  for (const auto& [name, ignored] : rounds.front().items()) {
    std::vector<double> values;
    values.reserve(rounds.size());
    for (const ordered_json& round : rounds) values.push_back(round.at(name).get<double>());
    result[name] = median(values);
  }
  return result;
}

// Rounds of the two servers in turn, each pair in the other order than the last: what else the machine does hits both.
// The ratio of the neighbours is taken, then the median over all pairs.
ordered_json compare(const Options& options) {
  const Endpoint subject_endpoint = parseEndpoint(options.subject);
  const SdkRequests requests(subject_endpoint.text());
  HttpClient control(subject_endpoint);
  const std::string created = control.exchange(requests.make("CreateQueue", SdkRequests::createQueue("load")));
  const std::string queue_url(jsonText(created, "QueueUrl"));
  const std::string purge = requests.make("PurgeQueue", SdkRequests::purgeQueue(queue_url));

  Side baseline(parseEndpoint(options.baseline), options.baseline_pid, options, queue_url);
  Side subject(subject_endpoint, options.subject_pid, options, queue_url);
  const auto measureSubject = [&](Seconds duration) {
    ordered_json result = subject.measure(duration);
    // So that memory does not grow from round to round. A cycle leaves nothing behind, or what it goes on with.
    if (options.workload == "send") control.exchange(purge);
    return result;
  };
  baseline.measure(Seconds(options.warm_up_seconds));
  measureSubject(Seconds(options.warm_up_seconds));

  std::vector<ordered_json> baseline_rounds;
  std::vector<ordered_json> subject_rounds;
  std::vector<double> ratios;
  for (std::size_t i = 0; i < options.rounds; ++i) {
    if (i % 2 == 0) baseline_rounds.push_back(baseline.measure(Seconds(options.seconds)));
    subject_rounds.push_back(measureSubject(Seconds(options.seconds)));
    if (i % 2 == 1) baseline_rounds.push_back(baseline.measure(Seconds(options.seconds)));
    ratios.push_back(subject_rounds.back().at("requests_per_s").get<double>() /
                     baseline_rounds.back().at("requests_per_s").get<double>());
  }
  return {{"workload", options.workload},
          {"connections", options.connections},
          {"rounds", options.rounds},
          {"seconds_a_round", options.seconds},
          {"baseline", medians(baseline_rounds)},
          {"subject", medians(subject_rounds)},
          {"ratio", median(ratios)},
          {"ratio_min", *std::min_element(ratios.begin(), ratios.end())},
          {"ratio_max", *std::max_element(ratios.begin(), ratios.end())}};
}

ordered_json wakeUp(const Options& options) {
  const WakeUpResult result = measureWakeUps(parseEndpoint(options.subject), options.samples);
  return {{"samples", result.samples}, {"p50_us", result.p50_us}, {"p99_us", result.p99_us}, {"max_us", result.max_us}};
}

ordered_json pollers(const Options& options) {
  const PollersResult result =
      keepPolling(parseEndpoint(options.subject), options.connections,
                  std::chrono::duration_cast<std::chrono::nanoseconds>(Seconds(options.seconds)),
                  [&options] { return cpuTime(options.subject_pid); });
  return {{"connections", options.connections},
          {"seconds", result.seconds},
          {"polls_answered", result.polls_answered},
          {"server_cpu_percent", result.server_cpu_percent}};
}

ordered_json scenarios(const Options& options) {
  const ScenariosResult result =
      runScenarios(parseEndpoint(options.subject), options.messages,
                   std::chrono::duration_cast<std::chrono::nanoseconds>(Seconds(options.seconds)));
  return {{"messages", options.messages},
          {"scenarios", result.scenarios},
          {"requests_a_scenario", result.requests_a_scenario},
          {"scenarios_per_s", static_cast<double>(result.scenarios) / result.seconds}};
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Makes load on a Squall server and prints figures as JSON.");
  app.require_subcommand(1);
  Options options;

  CLI::App* compare_command = app.add_subcommand("compare", "requests per second of two servers, in turns");
  compare_command->add_option("--baseline", options.baseline, "HOST:PORT of the canned server")->required();
  compare_command->add_option("--subject", options.subject, "HOST:PORT of Squall")->required();
  compare_command->add_option("--baseline-pid", options.baseline_pid, "to read its CPU time");
  compare_command->add_option("--subject-pid", options.subject_pid, "to read its CPU time");
  compare_command->add_option("--workload", options.workload)->check(CLI::IsMember({"send", "cycle"}));
  compare_command->add_option("--connections", options.connections)->check(CLI::PositiveNumber);
  compare_command->add_option("--rounds", options.rounds)->check(CLI::PositiveNumber);
  compare_command->add_option("--seconds", options.seconds, "of each round")->check(CLI::PositiveNumber);
  compare_command->add_option("--warm-up", options.warm_up_seconds, "seconds of each server")
      ->check(CLI::PositiveNumber);

  CLI::App* wake_up_command = app.add_subcommand("wake-up", "from a send to the answer of a parked receive");
  wake_up_command->add_option("--subject", options.subject, "HOST:PORT of Squall")->required();
  wake_up_command->add_option("--samples", options.samples)->check(CLI::PositiveNumber);

  CLI::App* pollers_command = app.add_subcommand("pollers", "CPU time of a server that only holds long polls");
  pollers_command->add_option("--subject", options.subject, "HOST:PORT of Squall")->required();
  pollers_command->add_option("--subject-pid", options.subject_pid)->required();
  pollers_command->add_option("--connections", options.connections)->check(CLI::PositiveNumber);
  pollers_command->add_option("--seconds", options.seconds)->check(CLI::PositiveNumber);

  CLI::App* scenarios_command = app.add_subcommand("scenarios", "whole chaos scenarios, one after the other");
  scenarios_command->add_option("--subject", options.subject, "HOST:PORT of Squall, its clock manual")->required();
  scenarios_command->add_option("--messages", options.messages, "of each scenario; 3 or more")
      ->check(CLI::Range(3, 10'000));
  scenarios_command->add_option("--seconds", options.seconds)->check(CLI::PositiveNumber);
  CLI11_PARSE(app, argc, argv);

  try {
    const ordered_json result = *compare_command     ? compare(options)
                                : *wake_up_command   ? wakeUp(options)
                                : *scenarios_command ? scenarios(options)
                                                     : pollers(options);
    std::cout << result.dump(2) << '\n';
  } catch (const std::exception& error) {
    std::cerr << "squall_bench_load: " << error.what() << '\n';
    return 1;
  }
}
