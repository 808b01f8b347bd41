// DescribeTimeToLive. UpdateTimeToLive is not done: items do not expire.
#include "dynamodb/errors.hpp"
#include "dynamodb/operations.hpp"

namespace squall::dynamodb {

DescribeTimeToLiveResult describeTimeToLive(Call& call, const DescribeTimeToLiveRequest& request) {
  const Table& table = describedTable(call, request.tableName);
  TimeToLiveDescription description;
  description.timeToLiveStatus = "DISABLED";
  if (!table.settings.time_to_live.empty()) {
    description.timeToLiveStatus = "ENABLED";
    description.attributeName = table.settings.time_to_live;
  }
  return {.timeToLiveDescription = description};
}

}  // namespace squall::dynamodb
