#include "server/report_html.hpp"

#include "server/report_words.hpp"
#include "server/timeline_svg.hpp"
#include "wire/xml_text.hpp"

#include <squall/wait.hpp>

#include <ostream>

namespace squall::server {

namespace {

constexpr std::string_view kStyle = R"(
:root{color-scheme:light dark;--text:#1c2430;--muted:#667084;--line:#dde2ea;--page:#f6f7f9;--card:#fff;
--pass:#16794c;--fail:#c0262d;--unknown:#9a6700;--halo:#ffd54a66}
@media(prefers-color-scheme:dark){:root{--text:#e6e9ef;--muted:#98a2b3;--line:#333b48;--page:#14181f;--card:#1c222c;
--pass:#4cc38a;--fail:#ff6b70;--unknown:#e2b340;--halo:#ffd54a55}}
*{box-sizing:border-box}
body{margin:0;padding:24px;background:var(--page);color:var(--text);font:15px/1.5 system-ui,sans-serif}
main{max-width:1200px;margin:auto}
h1{font-size:22px;margin:0 0 4px}h2{font-size:16px;margin:0 0 10px}
section{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:16px 20px;margin-top:16px}
.verdict{font-weight:700}.PASS{color:var(--pass)}.FAIL,.PROGRAM{color:var(--fail)}.UNKNOWN{color:var(--unknown)}
.facts{color:var(--muted);margin:0}.facts b{color:var(--text);font-weight:600}
table{border-collapse:collapse;width:100%}
th{text-align:left;color:var(--muted);font-weight:500;font-size:13px}
td,th{padding:5px 16px 5px 0;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child td{border-bottom:0}td:last-child,th:last-child{padding-right:0}td.number,th.number{text-align:right}
pre,code{font:13px/1.5 ui-monospace,monospace}
pre{margin:8px 0 0;padding:10px 12px;background:var(--page);border-radius:6px;overflow-wrap:anywhere;white-space:pre-wrap}
.problem{white-space:pre-wrap;color:var(--unknown);margin:8px 0 0}
.timeline{display:flex;border:1px solid var(--line);border-radius:6px;overflow:hidden}
.timeline>div:first-child{flex:none;border-right:1px solid var(--line)}
.timeline>div:last-child{overflow-x:auto;flex:1}
.legend{color:var(--muted);font-size:13px;margin:10px 0 0;display:flex;flex-wrap:wrap;gap:4px 18px}
svg{display:block}svg .name{font:600 13px system-ui,sans-serif;fill:var(--text)}
svg .kind,svg .time{font:11px system-ui,sans-serif;fill:var(--muted)}svg .time{text-anchor:middle}
svg .lane{stroke:var(--line)}svg .tick{stroke:var(--line);stroke-dasharray:2 4}
svg .path{fill:none;stroke-width:1.5;opacity:.45}svg .arrow,svg .back{stroke-width:1.8}
svg .back{stroke-dasharray:3 3}svg .tickmark{fill:none;stroke-width:2.2}
svg .ring{fill:var(--card);stroke-width:2}svg .fault{fill:var(--fail);stroke:var(--card);stroke-width:1}
svg .halo{fill:var(--halo)}svg .step:hover{opacity:.6}
)";

std::string escaped(std::string_view text) {
  std::string html;
  wire::appendXmlText(html, text);
  return html;
}

std::string verdictSpan(std::string_view verdict) {
  const std::string word(verdict);
  return "<span class=\"verdict " + word + "\">" + word + "</span>";
}

std::vector<RecordPtr> witnessOf(const RunResult& result) {
  std::vector<RecordPtr> records;
  for (const CheckResult& check : result.judgement.results) {
    if (check.verdict == Verdict::Fail) {
      records.insert(records.end(), check.witness.begin(), check.witness.end());
    }
  }
  return records;
}

void writeHeading(std::ostream& out, const RunResult& result) {
  out << "<h1>" << verdictSpan(toString(result.ending)) << " &#160;" << escaped(result.scenario) << "</h1>\n"
      << "<p class=\"facts\">" << escaped(summaryOf(result)) << "</p>\n<p class=\"facts\">seed <b>"
      << hexSeed(result.seed) << "</b> (" << escaped(result.seed_source) << ") · class <b>"
      << escaped(describeClass(result)) << "</b> · clock <b>" << describe(result.clock) << "</b> · "
      << describeSpans(result) << "</p>\n<p class=\"facts\">program <code>" << escaped(shellLine(result.program_words))
      << "</code> " << escaped(describe(result.program)) << "</p>\n";
  for (const std::string& note : result.notes) out << "<p class=\"facts\">" << escaped(note) << "</p>\n";
  for (const std::string& problem : result.problems) out << "<p class=\"problem\">" << escaped(problem) << "</p>\n";
  out << "<pre>" << escaped(shellLine(result.replay_words)) << "</pre>\n";
}

void writeChecks(std::ostream& out, const RunResult& result) {
  out << "<section><h2>Checks</h2>\n";
  if (result.judgement.results.empty()) out << "<p class=\"facts\">None.</p>";
  out << "<table><tbody>\n";
  for (const CheckResult& check : result.judgement.results) {
    out << "<tr><td>" << verdictSpan(toString(check.verdict)) << "</td><td><code>" << escaped(check.name)
        << "</code></td><td>" << escaped(check.reason);
    if (check.verdict == Verdict::Fail && !check.witness.empty()) {
      out << "<pre>" << escaped(drawTimeline(check.witness)) << "</pre>";
    }
    out << "</td></tr>\n";
  }
  out << "</tbody></table></section>\n";
}

void writeRules(std::ostream& out, const RunResult& result) {
  out << "<section><h2>Rules</h2>\n";
  if (result.rules.empty()) {
    out << "<p class=\"facts\">None: nothing was disturbed.</p></section>\n";
    return;
  }
  out << "<table><thead><tr><th>rule</th><th>fault</th><th class=\"number\">matched</th><th class=\"number\">fired</th>"
         "<th></th></tr></thead><tbody>\n";
  for (const chaos::RuleReport& rule : result.rules) {
    out << "<tr><td><code>" << escaped(rule.id) << "</code></td><td><code>" << escaped(rule.fault)
        << "</code></td><td class=\"number\">" << rule.matched << "</td><td class=\"number\">" << rule.fired
        << "</td><td>" << (rule.fired == 0 ? "<span class=\"UNKNOWN\">never fired</span>" : "") << "</td></tr>\n";
  }
  out << "</tbody></table></section>\n";
}

void writeTimeline(std::ostream& out, const RunResult& result) {
  const Timeline timeline = layOut(result.records, witnessOf(result));
  out << "<section><h2>Timeline</h2>\n";
  if (timeline.steps.empty()) {
    out << "<p class=\"facts\">Nothing happened to any message.</p></section>\n";
    return;
  }
  const TimelineDrawing drawing = drawSvg(timeline, result.began);
  out << "<div class=\"timeline\"><div>" << drawing.names << "</div><div>" << drawing.picture << "</div></div>\n"
      << "<p class=\"legend\"><span>● sent or received</span><span>✓ acknowledged</span>"
         "<span>○ visible again</span><span>× gone</span><span class=\"FAIL\">↯ fault</span>"
         "<span>yellow: in a witness</span><span>one column per record; times are virtual</span>";
  if (timeline.messages_in_all > timeline.messages.size()) {
    out << "<span>" << timeline.messages.size() << " of " << timeline.messages_in_all
        << " messages are drawn: those of a witness and those that met a fault first</span>";
  }
  out << "</p></section>\n";
}

}  // namespace

void writeHtmlReport(std::ostream& out, const RunResult& result) {
  out << "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>"
         "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\n<title>"
      << toString(result.ending) << " " << escaped(result.scenario) << "</title>\n<style>" << kStyle
      << "</style></head>\n<body><main>\n";
  writeHeading(out, result);
  writeChecks(out, result);
  writeTimeline(out, result);
  writeRules(out, result);
  out << "</main></body></html>\n";
}

}  // namespace squall::server
