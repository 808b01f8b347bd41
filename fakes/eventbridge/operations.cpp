// THE table of EventBridge: one row per modelled operation. A row that says notDone answers 501 NotImplemented by name,
// and docs/COVERAGE.md lists it as missing.
#include "eventbridge/service.hpp"

#include <squall/eventbridge/model.gen.hpp>

#include <memory>
#include <string>

namespace squall::eventbridge {
namespace {

constexpr core::OperationRow kRows[] = {
    core::notDone("ActivateEventSource"),
    core::notDone("CancelReplay"),
    core::notDone("CreateApiDestination"),
    core::notDone("CreateArchive"),
    core::notDone("CreateConnection"),
    core::notDone("CreateEndpoint"),
    core::notDone("CreateEventBus"),
    core::notDone("CreatePartnerEventSource"),
    core::notDone("DeactivateEventSource"),
    core::notDone("DeauthorizeConnection"),
    core::notDone("DeleteApiDestination"),
    core::notDone("DeleteArchive"),
    core::notDone("DeleteConnection"),
    core::notDone("DeleteEndpoint"),
    core::notDone("DeleteEventBus"),
    core::notDone("DeletePartnerEventSource"),
    core::notDone("DeleteRule"),
    core::notDone("DescribeApiDestination"),
    core::notDone("DescribeArchive"),
    core::notDone("DescribeConnection"),
    core::notDone("DescribeEndpoint"),
    core::notDone("DescribeEventBus"),
    core::notDone("DescribeEventSource"),
    core::notDone("DescribePartnerEventSource"),
    core::notDone("DescribeReplay"),
    core::notDone("DescribeRule"),
    core::notDone("DisableRule"),
    core::notDone("EnableRule"),
    core::notDone("ListApiDestinations"),
    core::notDone("ListArchives"),
    core::notDone("ListConnections"),
    core::notDone("ListEndpoints"),
    core::notDone("ListEventBuses"),
    core::notDone("ListEventSources"),
    core::notDone("ListPartnerEventSourceAccounts"),
    core::notDone("ListPartnerEventSources"),
    core::notDone("ListReplays"),
    core::notDone("ListRuleNamesByTarget"),
    core::notDone("ListRules"),
    core::notDone("ListTagsForResource"),
    core::notDone("ListTargetsByRule"),
    core::notDone("PutEvents"),
    core::notDone("PutPartnerEvents"),
    core::notDone("PutPermission"),
    core::notDone("PutRule"),
    core::notDone("PutTargets"),
    core::notDone("RemovePermission"),
    core::notDone("RemoveTargets"),
    core::notDone("StartReplay"),
    core::notDone("TagResource"),
    core::notDone("TestEventPattern"),
    core::notDone("UntagResource"),
    core::notDone("UpdateApiDestination"),
    core::notDone("UpdateArchive"),
    core::notDone("UpdateConnection"),
    core::notDone("UpdateEndpoint"),
    core::notDone("UpdateEventBus"),
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

}  // namespace squall::eventbridge
