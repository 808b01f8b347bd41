// core/choices.hpp: what the owner of a Cloud chose for one service beyond CloudOptions. The service knows the type.
#pragma once

#include <string_view>

namespace squall::core {

class World;

// By the name of the service's model; null: nothing was chosen. For a state that is being made.
const void* choiceOf(const World& world, std::string_view service);

}  // namespace squall::core
