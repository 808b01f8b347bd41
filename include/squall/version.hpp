// squall/version.hpp: the version of the library and of the `squall` command. The build reads it from here.
#pragma once

#define SQUALL_VERSION_MAJOR 0
#define SQUALL_VERSION_MINOR 1
#define SQUALL_VERSION_PATCH 0

namespace squall {

inline constexpr const char* kVersion = "0.1.0";

}  // namespace squall
