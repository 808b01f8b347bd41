// The `squall` command: its first word says which.
#include "server/command_serve.hpp"
#include "server/commands.hpp"

#include <iostream>

int main(int argc, char** argv) {
  const auto* const command = argc > 1 ? squall::server::findCommand(argv[1]) : nullptr;
  return command != nullptr ? command->run(argc, argv, std::cout, std::cerr)
                            : squall::server::serveCommand(argc, argv, std::cout, std::cerr);
}
