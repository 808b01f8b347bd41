#include "chaos/replay.hpp"

#include "core/json_text.hpp"

#include <squall/chaos.hpp>

#include <nlohmann/json.hpp>

#include <charconv>
#include <istream>
#include <ostream>
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

std::vector<std::string> listOf(const Json& object, const char* member) {
  const auto found = object.find(member);
  return found != object.end() ? found->get<std::vector<std::string>>() : std::vector<std::string>();
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

[[noreturn]] void refuse(std::string_view name, std::size_t number, const std::string& why) {
  throw std::invalid_argument(std::string(name) + ":" + std::to_string(number) + ": " + why);
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
    run.program = listOf(line, "program");
    run.ending = textOf(line, "ending");
    run.failed = listOf(line, "failed");
  } else if (line.contains("key")) {
    Decision decision;
    decision.index = line.value("i", std::uint64_t{0});
    decision.rule = textOf(line, "rule");
    decision.fault = textOf(line, "fault");
    decision.key = textOf(line, "key");
    decision.draw = textOf(line, "draw");
    decision.parameter = textOf(line, "parameter");
    decision.fired = flagOf(line, "fired");
    decision.applied = flagOf(line, "applied");
    run.decisions.push_back(std::move(decision));
  }
}

// The lines up to the last; `number` is that of the line that was read last.
RecordedRun readLines(std::istream& in, std::string_view name, std::size_t& number) {
  RecordedRun run;
  bool has_header = false;
  for (std::string text; std::getline(in, text);) {
    ++number;
    if (text.empty()) continue;
    try {
      takeLine(Json::parse(text), run, has_header);
    } catch (const Json::exception&) {
      refuse(name, number, "this is no line of a decision log; `squall run --log` writes one.");
    } catch (const std::invalid_argument& mistake) {
      refuse(name, number, std::string(mistake.what()) + ".");
    }
  }
  if (!has_header) refuse(name, number, "the log has no header; `squall run --log` writes one.");
  return run;
}

void writeList(std::ostream& out, const std::vector<std::string>& texts) {
  out << '[';
  for (std::size_t i = 0; i < texts.size(); ++i) out << (i == 0 ? "" : ",") << jsonText(texts[i]);
  out << ']';
}

}  // namespace

void writeRunLine(std::ostream& out, const RecordedRun& run) {
  out << R"({"kind":"run","scenario_file":)" << jsonText(run.scenario_file) << R"(,"scenario":)"
      << jsonText(run.scenario) << R"(,"program":)";
  writeList(out, run.program);
  out << R"(,"ending":)" << jsonText(run.ending) << R"(,"failed":)";
  writeList(out, run.failed);
  out << "}\n";
}

RecordedRun readLog(std::istream& in, std::string_view name) {
  std::size_t number = 0;
  RecordedRun run = readLines(in, name, number);
  if (run.scenario.empty()) {
    refuse(name, number, "the log does not name its scenario; only logs of `squall run --log` do.");
  }
  return run;
}

std::vector<Decision> readDecisions(std::istream& log, std::string_view name) {
  std::size_t number = 0;
  return readLines(log, name, number).decisions;
}

std::string describe(const Decision& decision) {
  return "decision " + std::to_string(decision.index) + " of rule " + decision.rule + ": " + decision.fault + " on " +
         decision.key;
}

}  // namespace squall::chaos
