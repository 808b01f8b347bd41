// Writes docs/COVERAGE.md: squall_write_coverage_page FILE.
#include "coverage/coverage_page.hpp"
#include "services.hpp"

#include <fstream>
#include <iostream>

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: squall_write_coverage_page FILE\n";
    return 2;
  }
  std::ofstream file(argv[1]);
  file << squall::coverage::coveragePage(squall::allServices());
  file.close();
  if (!file) {
    std::cerr << "cannot write " << argv[1] << "\n";
    return 1;
  }
}
