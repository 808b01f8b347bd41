// server/report_junit.hpp: a run as JUnit XML, which CI systems show: one test case for the program, one per check and
// one per rule. UNKNOWN is an error, so that nobody takes it for a pass.
#pragma once

#include "server/run.hpp"

#include <iosfwd>

namespace squall::server {

void writeJunitReport(std::ostream& out, const RunResult& result);

}  // namespace squall::server
