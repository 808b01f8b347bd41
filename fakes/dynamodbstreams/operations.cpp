// THE table of DynamoDB Streams: one row per modelled operation.
#include "dynamodbstreams/operations.hpp"

#include "core/frozen.hpp"
#include "dynamodbstreams/chaos_port.hpp"
#include "dynamodbstreams/constraints.hpp"
#include "dynamodbstreams/service.hpp"

#include <memory>
#include <string>

namespace squall::dynamodbstreams {
namespace {

constexpr core::OperationRow kRows[] = {
    core::handler<describeStream>("DescribeStream"),
    core::handler<getRecords>("GetRecords"),
    core::handler<getShardIterator>("GetShardIterator"),
    core::handler<listStreams>("ListStreams"),
};
static_assert(core::coversModel(kRows, kOperationNames), "one row per modelled operation, in the model's order");

std::unique_ptr<core::ServiceState> makeState(const core::World& world, const std::string& region) {
  return std::make_unique<State>(world, region);
}

}  // namespace

const core::Service& service() {
  static const core::Service kService{.model = &serviceModel(),
                                      .rows = kRows,
                                      .make_state = &makeState,
                                      .validate = &checkConstraints,
                                      .chaos = &chaosPort(),
                                      .snapshots = &core::snapshotPortOfNothing()};
  return kService;
}

}  // namespace squall::dynamodbstreams
