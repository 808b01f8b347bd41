#include "server/commands.hpp"

#include "server/command_event.hpp"
#include "server/command_match.hpp"
#include "server/command_replay.hpp"
#include "server/command_run.hpp"
#include "server/command_scenario.hpp"
#include "server/command_schedule.hpp"

#include <algorithm>

namespace squall::server {

namespace {

constexpr Command kCommands[] = {
    {.name = "run", .summary = "Run a program in a scenario of faults, and judge what came of it", .run = &runCommand},
    {.name = "scenario",
     .summary = "check FILE...: whether scenario files are right, and what they come to",
     .run = &scenarioCommand},
    {.name = "match", .summary = "Whether an EventBridge pattern matches an event, and why", .run = &matchCommand},
    {.name = "event", .summary = "mock --schema FILE: an event made up from a schema", .run = &eventCommand},
    {.name = "schedule", .summary = "next EXPRESSION: when a schedule of EventBridge runs", .run = &scheduleCommand},
    {.name = "replay", .summary = "Run a program with the faults that a decision log names", .run = &replayCommand},
};

}  // namespace

std::span<const Command> commands() { return kCommands; }

const Command* findCommand(std::string_view name) {
  const auto* const found = std::find_if(std::begin(kCommands), std::end(kCommands),
                                         [name](const Command& command) { return command.name == name; });
  return found == std::end(kCommands) ? nullptr : found;
}

}  // namespace squall::server
