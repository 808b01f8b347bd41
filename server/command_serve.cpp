#include "server/command_serve.hpp"

#include "server/config_apply.hpp"
#include "server/options.hpp"

#include <squall/data_directory.hpp>
#include <squall/error.hpp>
#include <squall/server.hpp>
#include <squall/sqs.hpp>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <system_error>

namespace squall::server {

namespace {

constexpr int kFailed = 1;
constexpr int kMisused = 2;

void setUpLog(ServeCommand& command) {
  const auto logger = spdlog::stderr_logger_mt("squall");
  logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %v");
  logger->set_level(spdlog::level::debug);  // the server has filtered already
  command.server.log = [logger](LogLevel level, std::string_view text) {
    static constexpr spdlog::level::level_enum kLevels[] = {spdlog::level::debug, spdlog::level::info,
                                                            spdlog::level::warn, spdlog::level::err};
    logger->log(kLevels[static_cast<int>(level)], "{}", text);
  };
}

// Whoever waits for the file never sees half of it: it is written beside its place, then moved there.
void writePortFile(const std::string& file, std::uint16_t port) {
  const std::string draft = file + ".new";
  {
    std::ofstream stream(draft, std::ios::trunc);
    stream << port << '\n';
    if (!stream.flush()) throw std::system_error(errno, std::generic_category(), draft);
  }
  if (std::rename(draft.c_str(), file.c_str()) != 0) throw std::system_error(errno, std::generic_category(), file);
}

// The Clouds of one process, by account.
class Clouds {
 public:
  // `data` keeps them all; null: nobody does.
  Clouds(CloudOptions options, DataDirectory* data) : options_(std::move(options)), data_(data) {
    of(options_.account);
  }

  Cloud& of(const std::string& account) {
    std::unique_ptr<Cloud>& cloud = by_account_[account];
    if (!cloud) {
      CloudOptions copy = options_;
      copy.account = account;
      cloud = std::make_unique<Cloud>(std::move(copy));
      if (data_ != nullptr) data_->keep(*cloud);
    }
    return *cloud;
  }
  // The default account's first.
  std::vector<Cloud*> all() {
    std::vector<Cloud*> clouds{&of(options_.account)};
    for (const auto& [account, cloud] : by_account_) {
      if (cloud.get() != clouds.front()) clouds.push_back(cloud.get());
    }
    return clouds;
  }

 private:
  CloudOptions options_;
  DataDirectory* data_;
  std::map<std::string, std::unique_ptr<Cloud>> by_account_;
};

bool isThere(Clouds& clouds, const CloudOptions& options, const QueueSetup& queue) {
  Cloud& cloud = clouds.of(queue.account.empty() ? options.account : queue.account);
  try {
    cloud.sqs(queue.region.empty() ? options.region : queue.region)
        .getQueueUrl(sqs::GetQueueUrlRequest{.queueName = queue.request.queueName});
    return true;
  } catch (const AwsError&) {
    return false;
  }
}

// What a data directory has already stays as it is.
void createWorld(ServeCommand& command, Clouds& clouds, Config config) {
  if (!command.data_dir.empty())
    std::erase_if(config.queues, [&](const QueueSetup& queue) { return isThere(clouds, command.cloud, queue); });
  applyConfig(command.config_file, config, command.cloud,
              [&clouds](const std::string& account) -> Cloud& { return clouds.of(account); });
}

int serve(ServeCommand command) {
  Config config;
  if (!command.config_file.empty()) config = readConfig(command.config_file);
  if (!config.account.empty() && !command.account_given) command.cloud.account = config.account;
  if (!config.region.empty() && !command.region_given) command.cloud.region = config.region;
  // Those of the command line come last, where they count more.
  command.server.targets.insert(command.server.targets.begin(), config.targets.begin(), config.targets.end());
  setUpLog(command);

  // Blocked before the server's threads start, so that only the sigwait below takes them.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::signal(SIGPIPE, SIG_IGN);

  std::unique_ptr<DataDirectory> data;
  if (!command.data_dir.empty()) {
    data = std::make_unique<DataDirectory>(command.data_dir);
    command.server.data = data.get();
    command.cloud.epoch = std::max(command.cloud.epoch, data->lastChange());  // of a virtual clock
  }
  Clouds clouds(command.cloud, data.get());
  createWorld(command, clouds, config);
  Server server(clouds.all(), command.server);
  if (!command.port_file.empty()) writePortFile(command.port_file, server.port());
  std::cout << "Squall is ready: " << server.endpoint() << "\n  export AWS_ENDPOINT_URL=" << server.endpoint()
            << std::endl;

  int signal = 0;
  sigwait(&signals, &signal);
  server.stop();
  return 0;
}

std::string adviceFor(const std::system_error& failure, const ServeCommand& command) {
  const std::string port = std::to_string(command.server.port);
  if (failure.code() == std::errc::address_in_use) {
    return "Port " + port +
           " is taken, perhaps by another Squall. Choose another one with --port, or --port 0 for any free "
           "one (--port-file tells which).";
  }
  if (failure.code() == std::errc::permission_denied) {
    return "Ports below 1024 need more rights. Choose another one with --port.";
  }
  if (failure.code() == std::errc::address_not_available) return "Choose an address of this machine with --host.";
  return {};
}

}  // namespace

int serveCommand(int argc, const char* const* argv, std::ostream& out, std::ostream& err) {
  const auto command = parseCommandLine(argc, argv, out, err);
  if (const auto* exit = std::get_if<ExitStatus>(&command)) return exit->status;
  const ServeCommand& to_serve = std::get<ServeCommand>(command);
  try {
    return serve(to_serve);
  } catch (const ConfigError& error) {
    err << error.what() << "Nothing was created.\n";
    return kMisused;
  } catch (const std::system_error& failure) {
    err << "squall: " << failure.what() << "\n" << adviceFor(failure, to_serve) << "\n";
    return kFailed;
  } catch (const std::exception& failure) {
    err << "squall: " << failure.what() << "\n";
    return kFailed;
  }
}

}  // namespace squall::server
