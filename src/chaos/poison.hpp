// chaos/poison.hpp: bodies that their consumer cannot process.
#pragma once

#include <squall/chaos/rule.hpp>

#include <string>
#include <string_view>

namespace squall::chaos {

// The body, spoilt as `payload` says; a function of both alone. BadMd5 leaves it as it is: there the digest is wrong.
std::string poisoned(Payload payload, std::string_view body);

}  // namespace squall::chaos
