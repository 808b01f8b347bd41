#include "server/report_junit.hpp"

#include "core/time_text.hpp"
#include "server/report_words.hpp"
#include "wire/xml_text.hpp"

#include <squall/wait.hpp>

#include <ostream>

namespace squall::server {

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    // Control characters are not allowed in XML 1.0, not even as references.
    const bool is_control = static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
    if (is_control) {
      out += ' ';
    } else {
      out += c;
    }
  }
  std::string xml;
  wire::appendXmlText(xml, out);
  return xml;
}

struct Case {
  std::string name;
  std::string element;  // "failure", "error"; empty: it passed
  std::string type;
  std::string message;
  std::string text;
};

Case caseOf(const std::string& name, Verdict verdict, const std::string& message, std::string text) {
  Case result{
      .name = name, .element = {}, .type = std::string(toString(verdict)), .message = message, .text = std::move(text)};
  if (verdict == Verdict::Fail) result.element = "failure";
  if (verdict == Verdict::Unknown) result.element = "error";
  return result;
}

std::vector<Case> casesOf(const RunResult& result) {
  const std::string replay = "\nseed " + hexSeed(result.seed) + "\nreplay: " + shellLine(result.replay_words) + "\n";
  std::vector<Case> cases;
  Case program{.name = "program", .element = {}, .type = {}, .message = describe(result.program), .text = replay};
  if (result.program.failed()) {
    program.element = "failure";
    program.type = "PROGRAM FAILED";
  } else if (!result.problems.empty()) {
    program.element = "error";
    program.type = "UNKNOWN";
    program.message = result.problems.front();
    for (const std::string& problem : result.problems) program.text += problem + "\n";
  }
  cases.push_back(std::move(program));
  for (const CheckResult& check : result.judgement.results) {
    cases.push_back(
        caseOf("check " + check.name, check.verdict, check.reason, "\n" + drawTimeline(check.witness) + replay));
  }
  for (const chaos::RuleReport& rule : result.rules) {
    cases.push_back(caseOf("rule " + rule.id + " (" + rule.fault + ")", verdictOf(rule), countsOf(rule), replay));
  }
  return cases;
}

void writeCase(std::ostream& out, const std::string& classname, const Case& each) {
  out << "    <testcase classname=\"" << classname << "\" name=\"" << escaped(each.name) << "\" time=\"0\"";
  if (each.element.empty()) {
    out << "/>\n";
    return;
  }
  out << ">\n      <" << each.element << " type=\"" << escaped(each.type) << "\" message=\"" << escaped(each.message)
      << "\">" << escaped(each.text) << "</" << each.element << ">\n    </testcase>\n";
}

}  // namespace

void writeJunitReport(std::ostream& out, const RunResult& result) {
  const std::vector<Case> cases = casesOf(result);
  std::size_t failures = 0;
  std::size_t errors = 0;
  for (const Case& each : cases) {
    failures += each.element == "failure" ? 1 : 0;
    errors += each.element == "error" ? 1 : 0;
  }
  std::string time = core::seconds(std::chrono::duration_cast<Duration>(result.real_time));
  time.pop_back();  // the unit
  const std::string counts = "tests=\"" + std::to_string(cases.size()) + "\" failures=\"" + std::to_string(failures) +
                             "\" errors=\"" + std::to_string(errors) + "\" skipped=\"0\" time=\"" + time + "\"";
  const std::string name = escaped(result.scenario);
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites " << counts << ">\n  <testsuite name=\"" << name
      << "\" " << counts << ">\n    <properties>\n      <property name=\"seed\" value=\"" << hexSeed(result.seed)
      << "\"/>\n      <property name=\"class\" value=\"" << chaos::toString(result.determinism)
      << "\"/>\n      <property name=\"verdict\" value=\"" << toString(result.ending) << "\"/>\n";
  if (result.reproduction) {
    out << "      <property name=\"reproduces\" value=\"" << result.reproduction->same << " of "
        << result.reproduction->times << "\"/>\n";
  }
  out << "    </properties>\n";
  for (const Case& each : cases) writeCase(out, "squall." + name, each);
  out << "  </testsuite>\n</testsuites>\n";
}

}  // namespace squall::server
