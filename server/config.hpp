// server/config.hpp: the file of `squall serve --config`: which queues there are from the start. docs/SERVER.md
// documents it.
#pragma once

#include <squall/cloud.hpp>
#include <squall/sqs/model.gen.hpp>

#include <string>
#include <vector>

namespace squall::server {

struct QueueConfig {
  sqs::CreateQueueRequest request;  // RedrivePolicy not yet in it
  std::string region;               // empty: the Cloud's
  std::string account;              // empty: the Cloud's
  std::string dlq;                  // empty: none
  int max_receive_count = 0;
  int line = 0;
};

struct Config {
  std::string account;  // empty: not given
  std::string region;   // empty: not given
  std::vector<QueueConfig> queues;
};

// What is wrong with a file, each as "FILE:LINE:COLUMN: what, and what to do".
class ConfigError : public std::exception {
 public:
  explicit ConfigError(std::vector<std::string> problems);
  const std::vector<std::string>& problems() const { return problems_; }
  const char* what() const noexcept override { return text_.c_str(); }  // one problem a line

 private:
  std::vector<std::string> problems_;
  std::string text_;
};

// Reads a file. Throws ConfigError with every problem that can be seen without creating anything.
Config readConfig(const std::string& file);
Config parseConfig(const std::string& file, const std::string& text);

}  // namespace squall::server
