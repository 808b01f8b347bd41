// DescribeLimits, DescribeEndpoints.
#include "dynamodb/operations.hpp"

namespace squall::dynamodb {

// The quotas of an account that never asked for more.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html
DescribeLimitsResult describeLimits(Call&, const DescribeLimitsRequest&) {
  constexpr std::int64_t kAccount = 80'000;
  constexpr std::int64_t kTable = 40'000;
  return {.accountMaxReadCapacityUnits = kAccount,
          .accountMaxWriteCapacityUnits = kAccount,
          .tableMaxReadCapacityUnits = kTable,
          .tableMaxWriteCapacityUnits = kTable};
}

// AWS names the regional endpoint for a day; here it is the one that the client used, so that an SDK with endpoint
// discovery stays.
DescribeEndpointsResult describeEndpoints(Call& call, const DescribeEndpointsRequest&) {
  constexpr std::int64_t kCachePeriodMinutes = 1440;
  const std::string& url = call.origin.endpoint;
  const std::size_t scheme = url.find("://");
  DescribeEndpointsResult result;
  result.endpoints.push_back({.address = scheme == std::string::npos ? url : url.substr(scheme + 3),
                              .cachePeriodInMinutes = kCachePeriodMinutes});
  return result;
}

}  // namespace squall::dynamodb
