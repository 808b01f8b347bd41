// server/report_text.hpp: what `squall run` prints at the end.
#pragma once

#include "server/run.hpp"

#include <iosfwd>

namespace squall::server {

struct TextReportOptions {
  bool colours = false;
};

// Seed, class, rules, checks with the witness of those that failed, the verdict, and the command that does it again.
void writeTextReport(std::ostream& out, const RunResult& result, const TextReportOptions& options);

}  // namespace squall::server
