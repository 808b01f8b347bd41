// THE table of DynamoDB Streams: one row per modelled operation. A row that says notDone answers 501 NotImplemented by
// name, and docs/COVERAGE.md lists it as missing.
#include "dynamodbstreams/service.hpp"

#include <squall/dynamodbstreams/model.gen.hpp>

#include <memory>
#include <string>

namespace squall::dynamodbstreams {
namespace {

constexpr core::OperationRow kRows[] = {
    core::notDone("DescribeStream"),
    core::notDone("GetRecords"),
    core::notDone("GetShardIterator"),
    core::notDone("ListStreams"),
};
static_assert(core::coversModel(kRows, kOperationNames), "one row per modelled operation, in the model's order");

// No operation is done yet, so there is nothing to keep.
std::unique_ptr<core::ServiceState> makeState(const core::World&, const std::string&) {
  return std::make_unique<core::ServiceState>();
}

}  // namespace

const core::Service& service() {
  static const core::Service kService{
      .model = &serviceModel(), .rows = kRows, .make_state = &makeState, .validate = nullptr};
  return kService;
}

}  // namespace squall::dynamodbstreams
