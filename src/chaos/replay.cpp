#include "chaos/replay.hpp"

#include "core/json_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <istream>
#include <ostream>
#include <set>
#include <stdexcept>

namespace squall::chaos {

namespace {

using Json = nlohmann::json;

std::string jsonText(std::string_view text) {
  std::string out;
  core::appendJsonString(out, text);
  return out;
}

std::string textOf(const Json& object, const char* member) {
  const auto found = object.find(member);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool flagOf(const Json& object, const char* member) {
  const auto found = object.find(member);
  return found != object.end() && found->is_boolean() && found->get<bool>();
}

std::uint64_t seedOf(const Json& header) {
  std::string text = textOf(header, "seed");
  std::uint64_t seed = 0;
  const bool is_hex = text.starts_with("0x");
  const char* const begin = text.data() + (is_hex ? 2 : 0);
  const auto [end, error] = std::from_chars(begin, text.data() + text.size(), seed, is_hex ? 16 : 10);
  if (error != std::errc() || end != text.data() + text.size()) throw std::invalid_argument("the seed is no number");
  return seed;
}

void takeLine(const Json& line, RecordedRun& run, bool& has_header) {
  const std::string kind = textOf(line, "kind");
  if (kind == "header") {
    if (line.value("v", 0) != 1) throw std::invalid_argument("this version of Squall reads logs of version 1 alone");
    run.seed = seedOf(line);
    has_header = true;
  } else if (kind == "run") {
    run.scenario_file = textOf(line, "scenario_file");
    run.scenario = textOf(line, "scenario");
    const auto program = line.find("program");
    if (program != line.end()) run.program = program->get<std::vector<std::string>>();
  } else if (line.contains("key")) {
    if (!flagOf(line, "fired")) return;
    Decision decision;
    decision.index = line.value("i", std::uint64_t{0});
    decision.rule = textOf(line, "rule");
    decision.fault = textOf(line, "fault");
    decision.key = textOf(line, "key");
    decision.draw = textOf(line, "draw");
    decision.fired = true;
    decision.applied = flagOf(line, "applied");
    run.fired.push_back(std::move(decision));
  }
}

// "|a3" at the end of a key; takes it off. 0: there is none.
std::uint64_t takeNumber(std::string_view& key, char letter) {
  const std::size_t bar = key.rfind('|');
  if (bar == std::string_view::npos || bar + 2 >= key.size() || key[bar + 1] != letter) return 0;
  std::uint64_t number = 0;
  const char* const last = key.data() + key.size();
  const auto [end, error] = std::from_chars(key.data() + bar + 2, last, number);
  if (error != std::errc() || end != last) return 0;
  key = key.substr(0, bar);
  return number;
}

// "sqs.DeleteMessage|orders|m:o-17|r1|a1", read from both ends: a message's name may have bars in it.
On selectorsOf(std::string_view key) {
  On on;
  on.attempt = takeNumber(key, 'a');
  on.receive = takeNumber(key, 'r');
  const std::size_t dot = key.find('.');
  const std::size_t bar = key.find('|');
  const std::size_t name = bar == std::string_view::npos ? bar : key.find('|', bar + 1);
  if (dot > bar || name == std::string_view::npos || name + 3 > key.size()) {
    throw std::invalid_argument("the key '" + std::string(key) + "' is none that a decision log has");
  }
  on.service = key.substr(0, dot);
  on.operation = key.substr(dot + 1, bar - dot - 1);
  on.resource = key.substr(bar + 1, name - bar - 1);
  on.message = key.substr(name + 3);  // after "m:" or "c:"
  return on;
}

// The fault of a rule that a decision names; of a stack, the one of that kind.
const Fault& faultOf(const Rule& rule, const std::string& name) {
  for (const std::optional<Fault>& fault : rule.stack) {
    if (fault && toString(fault->kind) == name) return *fault;
  }
  return rule.fault;
}

}  // namespace

void writeRunLine(std::ostream& out, const RecordedRun& run) {
  out << R"({"kind":"run","scenario_file":)" << jsonText(run.scenario_file) << R"(,"scenario":)"
      << jsonText(run.scenario) << R"(,"program":[)";
  for (std::size_t i = 0; i < run.program.size(); ++i) out << (i == 0 ? "" : ",") << jsonText(run.program[i]);
  out << "]}\n";
}

RecordedRun readLog(std::istream& in, std::string_view name) {
  RecordedRun run;
  bool has_header = false;
  std::size_t number = 0;
  const auto refuse = [&](const std::string& why) {
    throw std::invalid_argument(std::string(name) + ":" + std::to_string(number) + ": " + why);
  };
  for (std::string text; std::getline(in, text);) {
    ++number;
    if (text.empty()) continue;
    try {
      takeLine(Json::parse(text), run, has_header);
    } catch (const Json::exception&) {
      refuse("this is no line of a decision log; `squall run --log` writes one.");
    } catch (const std::invalid_argument& mistake) {
      refuse(std::string(mistake.what()) + ".");
    }
  }
  if (!has_header) refuse("the log has no header; `squall run --log` writes one.");
  if (run.scenario.empty()) refuse("the log does not name its scenario; only logs of `squall run --log` do.");
  return run;
}

std::vector<Rule> rulesFor(const RecordedRun& run, const std::vector<Rule>& rules) {
  std::vector<Rule> result;
  // In the order of the scenario's rules: of one layer the first that fires wins.
  std::set<std::string> known;
  std::size_t unnamed = 0;
  for (const Rule& rule : rules) {
    // As Chaos numbers them.
    const std::string id = rule.id.empty() ? "rule-" + std::to_string(++unnamed) : rule.id;
    known.insert(id);
    for (const Decision& decision : run.fired) {
      if (decision.rule != id) continue;
      Rule exact;
      exact.id = id + "@" + std::to_string(decision.index);
      exact.on = selectorsOf(decision.key);
      exact.on.region = rule.on.region;
      exact.scope = rule.scope;
      exact.fault = faultOf(rule, decision.fault);
      exact.limit.times = 1;
      result.push_back(std::move(exact));
    }
  }
  for (const Decision& decision : run.fired) {
    if (known.count(decision.rule) > 0) continue;
    throw std::invalid_argument("The log's decision " + std::to_string(decision.index) + " is of the rule '" +
                                decision.rule + "', which its scenario does not have.");
  }
  return result;
}

std::vector<std::string> missingOf(const RecordedRun& run, const std::vector<Decision>& replayed) {
  std::set<std::string> came;
  for (const Decision& decision : replayed) {
    if (decision.fired) came.insert(decision.rule);
  }
  std::vector<std::string> missing;
  for (const Decision& decision : run.fired) {
    if (came.count(decision.rule + "@" + std::to_string(decision.index)) > 0) continue;
    missing.push_back(decision.rule + ": " + decision.fault + " on " + decision.key);
  }
  return missing;
}

}  // namespace squall::chaos
