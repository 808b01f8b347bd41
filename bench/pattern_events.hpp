// bench/pattern_events.hpp: events like those that event-ruler and quamina are measured with, and rules about them.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace squall::bench {

// As many as the lots of San Francisco in "citylots2", in its shape: an id, a street, and a polygon whose corners are
// an array of objects. Made from a seed, so that nothing has to be downloaded. Some 850 bytes each.
constexpr std::size_t kCityLots = 213'068;

std::vector<std::string> cityLots(std::size_t count);

// Five patterns for each kind of condition, by the name of the kind.
std::map<std::string, std::vector<std::string>> cityRules();

}  // namespace squall::bench
