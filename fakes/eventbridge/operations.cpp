// THE table of EventBridge: one row per operation that AWS models.
#include "eventbridge/operations.hpp"

#include "eventbridge/chaos_port.hpp"
#include "eventbridge/frozen.hpp"

#include "eventbridge/service.hpp"
#include "eventbridge/validation.hpp"

#include <memory>
#include <string>

namespace squall::eventbridge {
namespace {

constexpr core::OperationRow kRows[] = {
    core::handler<activateEventSource>("ActivateEventSource"),
    core::handler<cancelReplay>("CancelReplay"),
    core::handler<createApiDestination>("CreateApiDestination"),
    core::handler<createArchive>("CreateArchive"),
    core::handler<createConnection>("CreateConnection"),
    core::handler<createEndpoint>("CreateEndpoint"),
    core::handler<createEventBus>("CreateEventBus"),
    core::handler<createPartnerEventSource>("CreatePartnerEventSource"),
    core::handler<deactivateEventSource>("DeactivateEventSource"),
    core::handler<deauthorizeConnection>("DeauthorizeConnection"),
    core::handler<deleteApiDestination>("DeleteApiDestination"),
    core::handler<deleteArchive>("DeleteArchive"),
    core::handler<deleteConnection>("DeleteConnection"),
    core::handler<deleteEndpoint>("DeleteEndpoint"),
    core::handler<deleteEventBus>("DeleteEventBus"),
    core::handler<deletePartnerEventSource>("DeletePartnerEventSource"),
    core::handler<deleteRule>("DeleteRule"),
    core::handler<describeApiDestination>("DescribeApiDestination"),
    core::handler<describeArchive>("DescribeArchive"),
    core::handler<describeConnection>("DescribeConnection"),
    core::handler<describeEndpoint>("DescribeEndpoint"),
    core::handler<describeEventBus>("DescribeEventBus"),
    core::handler<describeEventSource>("DescribeEventSource"),
    core::handler<describePartnerEventSource>("DescribePartnerEventSource"),
    core::handler<describeReplay>("DescribeReplay"),
    core::handler<describeRule>("DescribeRule"),
    core::handler<disableRule>("DisableRule"),
    core::handler<enableRule>("EnableRule"),
    core::handler<listApiDestinations>("ListApiDestinations"),
    core::handler<listArchives>("ListArchives"),
    core::handler<listConnections>("ListConnections"),
    core::handler<listEndpoints>("ListEndpoints"),
    core::handler<listEventBuses>("ListEventBuses"),
    core::handler<listEventSources>("ListEventSources"),
    core::handler<listPartnerEventSourceAccounts>("ListPartnerEventSourceAccounts"),
    core::handler<listPartnerEventSources>("ListPartnerEventSources"),
    core::handler<listReplays>("ListReplays"),
    core::handler<listRuleNamesByTarget>("ListRuleNamesByTarget"),
    core::handler<listRules>("ListRules"),
    core::handler<listTagsForResource>("ListTagsForResource"),
    core::handler<listTargetsByRule>("ListTargetsByRule"),
    core::handler<putEvents>("PutEvents"),
    core::handler<putPartnerEvents>("PutPartnerEvents"),
    core::handler<putPermission>("PutPermission"),
    core::handler<putRule>("PutRule"),
    core::handler<putTargets>("PutTargets"),
    core::handler<removePermission>("RemovePermission"),
    core::handler<removeTargets>("RemoveTargets"),
    core::handler<startReplay>("StartReplay"),
    core::handler<tagResource>("TagResource"),
    core::handler<testEventPattern>("TestEventPattern"),
    core::handler<untagResource>("UntagResource"),
    core::handler<updateApiDestination>("UpdateApiDestination"),
    core::handler<updateArchive>("UpdateArchive"),
    core::handler<updateConnection>("UpdateConnection"),
    core::handler<updateEndpoint>("UpdateEndpoint"),
    core::handler<updateEventBus>("UpdateEventBus"),
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
                                      .validate = &checkRequest,
                                      .chaos = &chaosPort(),
                                      .snapshots = &snapshotPort()};
  return kService;
}

}  // namespace squall::eventbridge
