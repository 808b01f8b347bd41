// eventbridge/filters.hpp: ListArchives and ListReplays take one filter at most.
#pragma once

#include "eventbridge/errors.hpp"

#include <string>

namespace squall::eventbridge {

struct GivenFilters {
  bool name_prefix = false;
  bool source = false;
  bool state = false;
};

inline void requireOneFilter(const std::string& operation, GivenFilters given) {
  const int filters = (given.name_prefix ? 1 : 0) + (given.source ? 1 : 0) + (given.state ? 1 : 0);
  if (filters > 1) throw errors::oneFilterOnly(operation);
}

}  // namespace squall::eventbridge
