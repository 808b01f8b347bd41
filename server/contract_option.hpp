// server/contract_option.hpp: --strict-contract, which `squall serve`, `squall run` and `squall replay` have.
#pragma once

#include <squall/cloud.hpp>

#include <string>

namespace CLI {
class App;
}

namespace squall::server {

// `word` gets what was typed; "off" when nothing was.
void addContractOption(CLI::App& app, std::string& word);
ContractCheck contractOf(const std::string& word);

}  // namespace squall::server
