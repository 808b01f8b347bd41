// server/config_apply.hpp: creates the queues that a config file or a scenario asks for.
#pragma once

#include "server/config.hpp"

#include <squall/cloud.hpp>

#include <functional>

namespace squall::server {

using CloudOf = std::function<Cloud&(const std::string& account)>;

// Creates the queues, all or none: first in a Cloud that is thrown away, so that what AWS would refuse is found before
// anything is created. `cloudOf` gives the Cloud of an account. Throws ConfigError with every refusal.
void createQueues(const std::string& file, const std::vector<QueueSetup>& queues, const CloudOptions& options,
                  const CloudOf& cloudOf);
inline void applyConfig(const std::string& file, const Config& config, const CloudOptions& options,
                        const CloudOf& cloudOf) {
  createQueues(file, config.queues, options, cloudOf);
}
// What AWS would refuse of them, as ConfigError's problems. Creates them nowhere.
std::vector<std::string> refusals(const std::string& file, const std::vector<QueueSetup>& queues,
                                  const CloudOptions& options);

}  // namespace squall::server
