#include "server/progress.hpp"

#include <squall/clock.hpp>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace squall::server {

namespace {

void write(const std::string& text) {
  std::fputs(text.c_str(), stderr);
  std::fflush(stderr);
}

}  // namespace

Progress::Progress(bool shown) : shown_(shown), began_(Clock::realNow()) {}

Progress::~Progress() {
  if (shown_) write("\r\033[K");
}

void Progress::show(const std::string& phase, std::uint64_t records, std::uint64_t faults) {
  if (!shown_) return;
  const auto elapsed = std::chrono::floor<std::chrono::seconds>(Clock::realNow() - began_);
  write("\r" + phase + "  " + std::to_string(elapsed.count()) + " s, " + std::to_string(records) + " records, " +
        std::to_string(faults) + (faults == 1 ? " fault" : " faults") + "\033[K");
}

bool hasTerminal(int fd) {
  const char* const kind = std::getenv("TERM");
  return ::isatty(fd) != 0 && kind != nullptr && std::string_view(kind) != "dumb";
}

}  // namespace squall::server
