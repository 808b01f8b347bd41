// chaos/drawn_parameter.hpp: what a fault that fired draws for itself: how long a latency is, how a window is shuffled.
// It is drawn when the fault is decided and written into the decision log, so that a replay has it from there.
#pragma once

#include <cstdint>
#include <string>

namespace squall::chaos {

struct Firing;

// Draws what the fault of `firing` needs, puts it there, and returns it as text: "latency=37512us", "order=2,0,1".
// Empty: the fault needs nothing.
std::string drawParameter(Firing& firing, std::uint64_t dice);

// Puts in what was written down instead. Throws std::invalid_argument for a text that drawParameter() does not write.
void takeParameter(Firing& firing, const std::string& text);

}  // namespace squall::chaos
