#include "server/environment.hpp"

#include <unistd.h>

#include <map>
#include <string_view>

namespace squall::server {

std::vector<std::string> environmentFor(const std::vector<std::string>& ours, const EndpointSettings& settings) {
  std::map<std::string, std::string> variables;
  for (const std::string& each : ours) {
    const std::size_t equals = each.find('=');
    if (equals == std::string::npos || each.rfind("AWS_ENDPOINT_URL_", 0) == 0) continue;
    variables.emplace(each.substr(0, equals), each.substr(equals + 1));
  }
  if (variables["AWS_ACCESS_KEY_ID"].empty() || variables["AWS_SECRET_ACCESS_KEY"].empty()) {
    variables["AWS_ACCESS_KEY_ID"] = settings.account;
    variables["AWS_SECRET_ACCESS_KEY"] = "squall";
    variables.erase("AWS_SESSION_TOKEN");
  }
  variables["AWS_ENDPOINT_URL"] = settings.endpoint;
  variables.erase("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");
  variables["AWS_REGION"] = settings.region;
  variables["AWS_DEFAULT_REGION"] = settings.region;
  variables["AWS_EC2_METADATA_DISABLED"] = "true";
  variables["SQUALL_SEED"] = std::to_string(settings.seed);
  for (const char* const name : {"NO_PROXY", "no_proxy"}) {
    std::string& exempt = variables[name];
    exempt.append(exempt.empty() ? "" : ",").append("127.0.0.1,localhost");
  }
  std::vector<std::string> result;
  result.reserve(variables.size());
  for (const auto& [name, value] : variables) result.emplace_back(name).append("=").append(value);
  return result;
}

std::vector<std::string> ownEnvironment() {
  std::vector<std::string> result;
  for (char** variable = environ; *variable != nullptr; ++variable) result.emplace_back(*variable);
  return result;
}

}  // namespace squall::server
