// THE table of EventBridge: one row per modelled operation. A row that says notDone answers 501 NotImplemented by name,
// and docs/COVERAGE.md lists it as missing.
#include "eventbridge/operations.hpp"

#include "eventbridge/service.hpp"
#include "eventbridge/validation.hpp"

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
    core::handler<createEventBus>("CreateEventBus"),
    core::notDone("CreatePartnerEventSource"),
    core::notDone("DeactivateEventSource"),
    core::notDone("DeauthorizeConnection"),
    core::notDone("DeleteApiDestination"),
    core::notDone("DeleteArchive"),
    core::notDone("DeleteConnection"),
    core::notDone("DeleteEndpoint"),
    core::handler<deleteEventBus>("DeleteEventBus"),
    core::notDone("DeletePartnerEventSource"),
    core::handler<deleteRule>("DeleteRule"),
    core::notDone("DescribeApiDestination"),
    core::notDone("DescribeArchive"),
    core::notDone("DescribeConnection"),
    core::notDone("DescribeEndpoint"),
    core::handler<describeEventBus>("DescribeEventBus"),
    core::notDone("DescribeEventSource"),
    core::notDone("DescribePartnerEventSource"),
    core::notDone("DescribeReplay"),
    core::handler<describeRule>("DescribeRule"),
    core::handler<disableRule>("DisableRule"),
    core::handler<enableRule>("EnableRule"),
    core::notDone("ListApiDestinations"),
    core::notDone("ListArchives"),
    core::notDone("ListConnections"),
    core::notDone("ListEndpoints"),
    core::handler<listEventBuses>("ListEventBuses"),
    core::notDone("ListEventSources"),
    core::notDone("ListPartnerEventSourceAccounts"),
    core::notDone("ListPartnerEventSources"),
    core::notDone("ListReplays"),
    core::handler<listRuleNamesByTarget>("ListRuleNamesByTarget"),
    core::handler<listRules>("ListRules"),
    core::notDone("ListTagsForResource"),
    core::handler<listTargetsByRule>("ListTargetsByRule"),
    core::handler<putEvents>("PutEvents"),
    core::notDone("PutPartnerEvents"),
    core::notDone("PutPermission"),
    core::handler<putRule>("PutRule"),
    core::handler<putTargets>("PutTargets"),
    core::notDone("RemovePermission"),
    core::handler<removeTargets>("RemoveTargets"),
    core::notDone("StartReplay"),
    core::notDone("TagResource"),
    core::handler<testEventPattern>("TestEventPattern"),
    core::notDone("UntagResource"),
    core::notDone("UpdateApiDestination"),
    core::notDone("UpdateArchive"),
    core::notDone("UpdateConnection"),
    core::notDone("UpdateEndpoint"),
    core::handler<updateEventBus>("UpdateEventBus"),
};
static_assert(core::coversModel(kRows, kOperationNames), "one row per modelled operation, in the model's order");

std::unique_ptr<core::ServiceState> makeState(const core::World& world, const std::string& region) {
  return std::make_unique<State>(world, region);
}

}  // namespace

const core::Service& service() {
  static const core::Service kService{
      .model = &serviceModel(), .rows = kRows, .make_state = &makeState, .validate = &checkRequest};
  return kService;
}

}  // namespace squall::eventbridge
