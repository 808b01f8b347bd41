// server/config_apply.hpp: creates the queues that a config file asks for.
#pragma once

#include "server/config.hpp"
#include "setup/create_queues.hpp"

namespace squall::server {

using setup::CloudOf;
using setup::createQueues;
using setup::refusals;

inline void applyConfig(const std::string& file, const Config& config, const CloudOptions& options,
                        const CloudOf& cloudOf) {
  createQueues(file, config.queues, options, cloudOf);
}

}  // namespace squall::server
