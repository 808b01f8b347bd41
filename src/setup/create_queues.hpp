// setup/create_queues.hpp: creates the queues that a config file or a scenario asks for.
#pragma once

#include "setup/document.hpp"
#include "setup/queues.hpp"

#include <squall/cloud.hpp>

#include <functional>
#include <string>
#include <vector>

namespace squall::setup {

using CloudOf = std::function<Cloud&(const std::string& account)>;

// Creates the queues, all or none: first in a Cloud that is thrown away, so that what AWS would refuse is found before
// anything is created. `cloudOf` gives the Cloud of an account. Throws FileError with every refusal.
void createQueues(const std::string& file, const std::vector<QueueSetup>& queues, const CloudOptions& options,
                  const CloudOf& cloudOf);
// What AWS would refuse of them, as FileError's problems. Creates them nowhere.
std::vector<std::string> refusals(const std::string& file, const std::vector<QueueSetup>& queues,
                                  const CloudOptions& options);

}  // namespace squall::setup
