// services.hpp: every service that Squall has, done or not. The composition root (cloud.cpp), the coverage page and
// tests that range over all services ask here.
#pragma once

#include "core/operation.hpp"

#include <vector>

namespace squall {

const std::vector<const core::Service*>& allServices();

}  // namespace squall
