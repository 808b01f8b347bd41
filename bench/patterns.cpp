// Rules of EventBridge on events, measured on one thread. Three commands:
//   write EVENTS RULES   writes the events, one a line, and the rules as JSON, for the other matchers to read
//   serve EVENTS RULES   reads "kind seconds" from standard input and answers a line of JSON, as the other matchers do
//   scale EVENTS SECONDS what many rules cost, as JSON
// Times are of the thread's CPU, so that a machine that is busy with other things disturbs less.
#include "bench/pattern_events.hpp"

#include <squall/eventbridge/rule_set.hpp>

#include <malloc.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>

namespace {

using nlohmann::json;
using squall::eventbridge::Pattern;
using squall::eventbridge::RuleSet;

double cpuSeconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::vector<std::string> linesOf(const std::string& path) {
  std::ifstream in(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

struct Pass {
  std::size_t events = 0;
  std::size_t matches = 0;
  double seconds = 0;
};

// The events from the front, again and again until the time is over.
Pass pass(RuleSet& rules, const std::vector<std::string>& events, double seconds) {
  constexpr std::size_t kChunk = 512;
  Pass result;
  const double begin = cpuSeconds();
  while (result.seconds < seconds) {
    for (std::size_t i = 0; i < kChunk; ++i) {
      result.matches += rules.match(events[(result.events + i) % events.size()]).size();
    }
    result.events += kChunk;
    result.seconds = cpuSeconds() - begin;
  }
  return result;
}

// How many rules match the first events: whoever is measured has to say the same.
std::size_t matchesOfFirst(RuleSet& rules, const std::vector<std::string>& events) {
  constexpr std::size_t kChecked = 2000;
  std::size_t matches = 0;
  for (std::size_t i = 0; i < std::min(kChecked, events.size()); ++i) matches += rules.match(events[i]).size();
  return matches;
}

void write(const std::string& events_path, const std::string& rules_path) {
  std::ofstream events(events_path);
  for (const std::string& event : squall::bench::cityLots(squall::bench::kCityLots)) events << event << '\n';
  std::ofstream(rules_path) << json(squall::bench::cityRules()).dump(1) << '\n';
}

void serve(const std::vector<std::string>& events, const json& kinds) {
  for (std::string line; std::getline(std::cin, line);) {
    const std::size_t space = line.rfind(' ');
    RuleSet rules;
    RuleSet::RuleId id = 0;
    for (const auto& pattern : kinds.at(line.substr(0, space))) {
      rules.add(id++, Pattern::compile(pattern.get<std::string>()));
    }
    const std::size_t checked = matchesOfFirst(rules, events);
    const Pass result = pass(rules, events, std::stod(line.substr(space + 1)));
    std::cout
        << json{{"events_per_s", static_cast<double>(result.events) / result.seconds}, {"checked", checked}}.dump()
        << std::endl;
  }
}

std::string numbered(std::size_t number) {
  std::string text = std::to_string(number);
  return std::string(7 - text.size(), '0') + text;
}

// The kinds of rules of which there are many: each asks for a value of its own.
const std::vector<std::pair<std::string, std::string (*)(std::size_t)>> kManyRules = {
    {"one exact value", [](std::size_t i) { return R"({"properties":{"MAPBLKLOT":[")" + numbered(54 * i) + "\"]}}"; }},
    {"an exact value beside one that all rules share",
     [](std::size_t i) { return R"({"type":["Feature"],"properties":{"MAPBLKLOT":[")" + numbered(54 * i) + "\"]}}"; }},
    {"a prefix",
     [](std::size_t i) { return R"({"properties":{"MAPBLKLOT":[{"prefix":")" + numbered(54 * i) + "\"}]}}"; }},
    {"a range of numbers",
     [](std::size_t i) {
       const auto end_at = [](double x) {
         std::array<char, 32> text{};
         std::snprintf(text.data(), text.size(), "%.7f", x);
         return std::string(text.data());
       };
       const double begin = -122.52 + 1.5e-6 * static_cast<double>(i);
       return R"({"geometry":{"firstCoordinates":{"x":[{"numeric":[">",)" + end_at(begin) + R"(,"<",)" +
              end_at(begin + 1e-6) + "]}]}}}";
     }},
};

// Heap in use by as many rules, and what an event costs with them.
json scaleOf(std::string (*pattern)(std::size_t), std::size_t count, const std::vector<std::string>& events,
             double seconds) {
  const std::size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
  RuleSet rules;
  for (std::size_t i = 0; i < count; ++i) rules.add(i, Pattern::compile(pattern(i)));
  matchesOfFirst(rules, events);
  const std::size_t after = mallinfo2().uordblks + mallinfo2().hblkhd;
  std::vector<double> costs;
  for (int round = 0; round < 7; ++round) {
    const Pass result = pass(rules, events, seconds);
    costs.push_back(1e9 * result.seconds / static_cast<double>(result.events));
  }
  std::sort(costs.begin(), costs.end());
  return {{"rules", count},
          {"ns_per_event", costs[costs.size() / 2]},
          {"bytes_per_rule", static_cast<double>(after - before) / static_cast<double>(count)}};
}

json scale(const std::vector<std::string>& events, double seconds) {
  json results = json::object();
  for (const auto& [name, pattern] : kManyRules) {
    for (const std::size_t count : {5U, 100U, 1'000U, 10'000U, 100'000U}) {
      results[name].push_back(scaleOf(pattern, count, events, seconds));
    }
  }
  return results;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() == 3 && arguments[0] == "write") {
    write(arguments[1], arguments[2]);
  } else if (arguments.size() == 3 && arguments[0] == "serve") {
    std::ifstream rules(arguments[2]);
    serve(linesOf(arguments[1]), json::parse(rules));
  } else if (arguments.size() == 3 && arguments[0] == "scale") {
    std::cout << scale(linesOf(arguments[1]), std::stod(arguments[2])).dump() << '\n';
  } else {
    std::cerr << "write EVENTS RULES | serve EVENTS RULES | scale EVENTS SECONDS\n";
    return 2;
  }
  return 0;
}
