// chaos/scenario/local_stack.hpp: the rules of LocalStack's Chaos API, taken over unchanged, so that a test suite that
// has some can go on using them: https://docs.localstack.cloud/aws/capabilities/chaos-engineering/chaos-api/
//
//   [{"service": "sqs", "region": "us-east-1", "operation": "SendMessage", "probability": 0.5,
//     "error": {"statusCode": 503, "code": "ServiceUnavailable"}}]
//   {"latency": 5000}
#pragma once

#include "setup/document.hpp"

#include <squall/chaos/rule.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::chaos {

// One rule as it was written: what was left out stays out when it is shown again, and a rule is deleted by one that is
// exactly the same.
struct LocalStackRule {
  std::optional<std::string> region = {};     // default: all
  std::optional<std::string> service = {};    // default: all
  std::optional<std::string> operation = {};  // default: all
  std::optional<double> probability = {};     // default: 1
  struct Error {
    std::optional<std::uint64_t> status_code = {};  // default: 503
    std::optional<std::string> code = {};           // default: ServiceUnavailable
    friend bool operator==(const Error&, const Error&) = default;
  };
  std::optional<Error> error = {};
  // The other form: every call takes so much longer. Alone.
  std::optional<std::uint64_t> latency_ms = {};
  friend bool operator==(const LocalStackRule&, const LocalStackRule&) = default;
};

// Whether these are rules of LocalStack's: a list of none but such, or one alone.
bool isLocalStack(const YAML::Node& node);
std::vector<LocalStackRule> readLocalStackRules(setup::Document& document, const YAML::Node& node);

// From the body of a request; throws setup::FileError with every problem.
std::vector<LocalStackRule> fromLocalStackJson(std::string_view json, std::string_view name);
// The list as the endpoint shows it.
std::string toLocalStackJson(const std::vector<LocalStackRule>& rules);
// The milliseconds of {"latency": 5000}; throws setup::FileError.
std::uint64_t fromLocalStackEffects(std::string_view json, std::string_view name);
std::string toLocalStackEffects(std::uint64_t latency_ms);

// The id is left to the engine.
Rule toRule(const LocalStackRule& rule);

}  // namespace squall::chaos
