#include "server/report_text.hpp"

#include "server/report_words.hpp"

#include <squall/wait.hpp>

#include <algorithm>
#include <ostream>
#include <sstream>

namespace squall::server {

namespace {

class Writer {
 public:
  Writer(std::ostream& out, bool colours) : out_(out), colours_(colours) {}

  void write(const RunResult& result) {
    writeHeading(result);
    writeRules(result);
    writeChecks(result);
    writeEnd(result);
  }

 private:
  enum class Colour { Green, Red, Yellow, Bold };
  std::string paint(Colour colour, const std::string& text) const {
    static constexpr const char* kCodes[] = {"32", "31", "33", "1"};
    if (!colours_) return text;
    return std::string("\033[") + kCodes[static_cast<int>(colour)] + "m" + text + "\033[0m";
  }
  static Colour colourOf(Verdict verdict) {
    return verdict == Verdict::Pass ? Colour::Green : verdict == Verdict::Fail ? Colour::Red : Colour::Yellow;
  }
  static std::string padded(std::string text, std::size_t width) {
    if (text.size() < width) text.append(width - text.size(), ' ');
    return text;
  }
  // Each line of a text after so many spaces.
  void indent(const std::string& text, std::size_t spaces) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) out_ << std::string(spaces, ' ') << line << '\n';
  }

  void writeHeading(const RunResult& result) {
    out_ << paint(Colour::Bold, result.scenario) << "   seed " << hexSeed(result.seed) << " (" << result.seed_source
         << ")   class " << describeClass(result) << "   clock " << describe(result.clock) << '\n';
  }
  void writeRules(const RunResult& result) {
    if (result.rules.empty()) return;
    std::size_t id_width = 0;
    std::size_t fault_width = 0;
    for (const auto& rule : result.rules) {
      id_width = std::max(id_width, rule.id.size());
      fault_width = std::max(fault_width, rule.fault.size());
    }
    out_ << "rules\n";
    for (const auto& rule : result.rules) {
      const std::string line =
          padded(rule.id, id_width) + "   " + padded(rule.fault, fault_width) + "   " + countsOf(rule);
      out_ << "  " << (rule.fired == 0 ? paint(Colour::Yellow, line) : line) << '\n';
    }
  }
  void writeChecks(const RunResult& result) {
    if (result.judgement.results.empty()) return;
    std::size_t width = 0;
    for (const CheckResult& check : result.judgement.results) width = std::max(width, check.name.size());
    out_ << "checks\n";
    for (const CheckResult& check : result.judgement.results) {
      out_ << "  " << paint(colourOf(check.verdict), padded(std::string(toString(check.verdict)), 7)) << "  "
           << padded(check.name, width) << "   " << check.reason << '\n';
      if (check.verdict == Verdict::Fail && !check.witness.empty()) indent(drawTimeline(check.witness), 6);
    }
  }
  void writeEnd(const RunResult& result) {
    out_ << "program\n  " << shellLine(result.program_words) << "   " << describe(result.program) << '\n';
    for (const std::string& note : result.notes) indent("note: " + note, 2);
    for (const std::string& problem : result.problems) indent(paint(Colour::Yellow, "problem: ") + problem, 2);
    using Ending = RunResult::Ending;
    const Colour colour = result.ending == Ending::Pass      ? Colour::Green
                          : result.ending == Ending::Unknown ? Colour::Yellow
                                                             : Colour::Red;
    out_ << paint(colour, std::string(toString(result.ending))) << "  " << summaryOf(result) << " ("
         << describeSpans(result) << ")\n";
    if (result.ending != Ending::Pass) out_ << "replay: " << shellLine(result.replay_words) << '\n';
  }

  std::ostream& out_;
  bool colours_;
};

}  // namespace

void writeTextReport(std::ostream& out, const RunResult& result, const TextReportOptions& options) {
  Writer(out, options.colours).write(result);
}

}  // namespace squall::server
