// server/report_html.hpp: a run as one HTML page that needs nothing else: verdict, rules, checks with their witness,
// and the timeline as a picture.
#pragma once

#include "server/run.hpp"

#include <iosfwd>

namespace squall::server {

void writeHtmlReport(std::ostream& out, const RunResult& result);

}  // namespace squall::server
