// chaos/call_step.hpp: one call in the order of an interleave rule: "worker-1:DeleteMessage orders" (client and
// resource may be left out; both take * and ?).
#pragma once

#include "chaos/glob.hpp"

#include <stdexcept>
#include <string>
#include <string_view>

namespace squall::chaos {

struct CallStep {
  std::string client = {};
  std::string operation = {};
  std::string resource = {};

  // Throws std::invalid_argument for a step without operation.
  static CallStep parse(std::string_view text) {
    CallStep step;
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos) {
      step.client = text.substr(0, colon);
      text.remove_prefix(colon + 1);
    }
    const std::size_t space = text.find(' ');
    step.operation = text.substr(0, space);
    if (space != std::string_view::npos) step.resource = text.substr(space + 1);
    if (step.operation.empty()) {
      throw std::invalid_argument(
          "a step of an order is written as \"client:Operation resource\", e.g. "
          "\"worker-1:DeleteMessage orders\"");
    }
    return step;
  }

  bool matches(std::string_view a_client, std::string_view an_operation, std::string_view a_resource) const {
    return matchesGlob(operation, an_operation) && matchesGlob(client, a_client) && matchesGlob(resource, a_resource);
  }
};

}  // namespace squall::chaos
