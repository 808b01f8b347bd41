// A folder of its own, scenarios in it, and the real `squall` command around order_worker.py.
#pragma once

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace squall::server {
struct Ran {
  int status = -1;
  std::string output;  // of both streams
};

class RunCommandTest : public testing::Test {
 protected:
  RunCommandTest() : folder_(std::filesystem::temp_directory_path() / ("squall-run-" + std::to_string(::getpid()))) {
    std::filesystem::create_directory(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::string path(const std::string& name) const { return folder_ / name; }
  std::string worker(const std::string& arguments) const { return "python3 " SQUALL_WORKER " " + arguments; }
  std::string text(const std::string& name) const {
    std::ifstream stream(path(name));
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
  }
  // A world of orders with a dead-letter queue and charges; `rest` is what happens in it.
  void scenario(const std::string& rest) const {
    std::ofstream(path("s.yaml")) << "version: 1\nname: orders\nseed: 42\nworld:\n  queues:\n"
                                     "    - {name: orders, attributes: {VisibilityTimeout: 30}, "
                                     "dlq: {name: orders-dlq, max_receive_count: 5}}\n    - charges\n"
                                  << rest;
  }
  Ran shell(const std::string& command) const {
    Ran ran;
    FILE* const pipe = ::popen(("cd " + folder_.string() + " && " + command + " 2>&1").c_str(), "r");
    std::array<char, 4096> bytes{};
    for (std::size_t size = 0; (size = std::fread(bytes.data(), 1, bytes.size(), pipe)) > 0;) {
      ran.output.append(bytes.data(), size);
    }
    const int status = ::pclose(pipe);
    ran.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ran;
  }
  Ran run(const std::string& options, const std::string& program) const {
    return shell(std::string(SQUALL_COMMAND) + " run s.yaml --quiet 200ms " + options + " -- " + program);
  }

  std::filesystem::path folder_;
};

}  // namespace squall::server
