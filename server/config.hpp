// server/config.hpp: the file of `squall serve --config`: which queues there are from the start. docs/SERVER.md
// documents it.
#pragma once

#include "setup/queues.hpp"

#include <string>
#include <utility>
#include <vector>

namespace squall::server {

using setup::QueueSetup;
// What is wrong with a file, each as "FILE:LINE:COLUMN: what, and what to do".
using ConfigError = setup::FileError;

struct Config {
  std::string account;  // empty: not given
  std::string region;   // empty: not given
  std::vector<QueueSetup> queues;
  // What stands in for targets of rules: ARN and http URL.
  std::vector<std::pair<std::string, std::string>> targets;
};

// Reads a file. Throws ConfigError with every problem that can be seen without creating anything.
Config readConfig(const std::string& file);
Config parseConfig(const std::string& file, const std::string& text);

}  // namespace squall::server
