// server/environment.hpp: the environment of a program under test: ours, with all that makes an unmodified AWS SDK talk
// to Squall and to nobody else.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace squall::server {

struct EndpointSettings {
  std::string endpoint;  // "http://127.0.0.1:40123"
  std::string account;   // 12 digits
  std::string region;
  std::uint64_t seed = 0;
};

// `ours`: "NAME=value" each, as environ has it. Credentials that are there stay; without them the access key is the
// account. Endpoints, region and seed are replaced, endpoints of single services (AWS_ENDPOINT_URL_SQS) taken out, and
// no proxy is asked for the way to this machine.
std::vector<std::string> environmentFor(const std::vector<std::string>& ours, const EndpointSettings& settings);

// The environment of this process.
std::vector<std::string> ownEnvironment();

}  // namespace squall::server
