#include "server/contract_option.hpp"

#include <CLI/CLI.hpp>

namespace squall::server {

void addContractOption(CLI::App& app, std::string& word) {
  word = "off";
  app.add_flag("--strict-contract{warn}", word,
               "Check requests and answers against AWS's models: warn (in the journal) or error, "
               "--strict-contract=error")
      ->check(CLI::IsMember({"off", "warn", "error"}));
}

ContractCheck contractOf(const std::string& word) {
  if (word == "warn") return ContractCheck::Warn;
  return word == "error" ? ContractCheck::Error : ContractCheck::Off;
}

}  // namespace squall::server
