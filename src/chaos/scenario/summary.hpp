// chaos/scenario/summary.hpp: what a scenario comes to, for people: `squall scenario check` prints it.
#pragma once

#include "chaos/scenario/scenario.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace squall::chaos {

// What is not wrong and good to know: rules that can never fire, counts that depend on the order in which threads call,
// faults that need a flag or a program that Squall started, checks that are not done yet.
std::vector<std::string> notesOn(const Scenario& scenario);
// How much of a run over HTTP repeats.
DeterminismClass determinismOf(const Scenario& scenario);
void describe(std::ostream& out, const Scenario& scenario);

}  // namespace squall::chaos
