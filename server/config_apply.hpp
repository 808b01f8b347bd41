// server/config_apply.hpp: creates what a config file asks for.
#pragma once

#include "server/config.hpp"

#include <functional>

namespace squall::server {

// Creates the queues, all or none: first in a Cloud that is thrown away, so that what AWS would refuse is found before
// anything is created. `cloudOf` gives the Cloud of an account. Throws ConfigError with every refusal.
void applyConfig(const std::string& file, const Config& config, const CloudOptions& options,
                 const std::function<Cloud&(const std::string& account)>& cloudOf);

}  // namespace squall::server
