// core/arn.hpp: Amazon Resource Names, arn:<partition>:<service>:<region>:<account>:<resource>.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace squall::core {

struct Arn {
  std::string partition;
  std::string service;
  std::string region;    // empty for global services
  std::string account;   // empty where the service has none in its ARNs
  std::string resource;  // all that follows the fifth colon, colons included
  friend bool operator==(const Arn&, const Arn&) = default;
};

// Nothing for text that has not the form above, or has an empty partition, service or resource.
std::optional<Arn> parseArn(std::string_view text);
std::string toString(const Arn& arn);

// The partition that a region is in: "aws", "aws-cn" or "aws-us-gov".
std::string_view partitionOf(std::string_view region);

// True for an account id: 12 digits.
bool isAccountId(std::string_view text);

}  // namespace squall::core
