// Writes docs/scenario.schema.json: squall_write_scenario_schema FILE.
#include "chaos/scenario/schema.hpp"

#include <fstream>
#include <iostream>

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: squall_write_scenario_schema FILE\n";
    return 2;
  }
  std::ofstream file(argv[1]);
  file << squall::chaos::scenarioSchema();
  file.close();
  if (!file) {
    std::cerr << "cannot write " << argv[1] << "\n";
    return 1;
  }
}
