// eventbridge/operations.hpp: the functions behind EventBridge's operations; THE table in operations.cpp has a row for
// each.
//
// Each finds, checks, changes and answers, in this order. AWS's page about an operation is named in the source that has
// it.
#pragma once

#include "eventbridge/state.hpp"

#include <squall/eventbridge/model.gen.hpp>

namespace squall::eventbridge {

// api_destinations.cpp
CreateApiDestinationResult createApiDestination(Call& call, const CreateApiDestinationRequest& request);
DescribeApiDestinationResult describeApiDestination(Call& call, const DescribeApiDestinationRequest& request);
ListApiDestinationsResult listApiDestinations(Call& call, const ListApiDestinationsRequest& request);
UpdateApiDestinationResult updateApiDestination(Call& call, const UpdateApiDestinationRequest& request);
DeleteApiDestinationResult deleteApiDestination(Call& call, const DeleteApiDestinationRequest& request);

// archives.cpp
CreateArchiveResult createArchive(Call& call, const CreateArchiveRequest& request);
DescribeArchiveResult describeArchive(Call& call, const DescribeArchiveRequest& request);
ListArchivesResult listArchives(Call& call, const ListArchivesRequest& request);
UpdateArchiveResult updateArchive(Call& call, const UpdateArchiveRequest& request);
DeleteArchiveResult deleteArchive(Call& call, const DeleteArchiveRequest& request);

// buses.cpp
CreateEventBusResult createEventBus(Call& call, const CreateEventBusRequest& request);
DescribeEventBusResult describeEventBus(Call& call, const DescribeEventBusRequest& request);
ListEventBusesResult listEventBuses(Call& call, const ListEventBusesRequest& request);
UpdateEventBusResult updateEventBus(Call& call, const UpdateEventBusRequest& request);
DeleteEventBusResult deleteEventBus(Call& call, const DeleteEventBusRequest& request);

// connections.cpp
CreateConnectionResult createConnection(Call& call, const CreateConnectionRequest& request);
DescribeConnectionResult describeConnection(Call& call, const DescribeConnectionRequest& request);
ListConnectionsResult listConnections(Call& call, const ListConnectionsRequest& request);
UpdateConnectionResult updateConnection(Call& call, const UpdateConnectionRequest& request);
DeleteConnectionResult deleteConnection(Call& call, const DeleteConnectionRequest& request);
DeauthorizeConnectionResult deauthorizeConnection(Call& call, const DeauthorizeConnectionRequest& request);

// endpoints.cpp
CreateEndpointResult createEndpoint(Call& call, const CreateEndpointRequest& request);
DescribeEndpointResult describeEndpoint(Call& call, const DescribeEndpointRequest& request);
ListEndpointsResult listEndpoints(Call& call, const ListEndpointsRequest& request);
UpdateEndpointResult updateEndpoint(Call& call, const UpdateEndpointRequest& request);
DeleteEndpointResult deleteEndpoint(Call& call, const DeleteEndpointRequest& request);

// event_sources.cpp
DescribeEventSourceResult describeEventSource(Call& call, const DescribeEventSourceRequest& request);
ListEventSourcesResult listEventSources(Call& call, const ListEventSourcesRequest& request);
ActivateEventSourceResult activateEventSource(Call& call, const ActivateEventSourceRequest& request);
DeactivateEventSourceResult deactivateEventSource(Call& call, const DeactivateEventSourceRequest& request);

// partner_sources.cpp
CreatePartnerEventSourceResult createPartnerEventSource(Call& call, const CreatePartnerEventSourceRequest& request);
DescribePartnerEventSourceResult describePartnerEventSource(Call& call,
                                                            const DescribePartnerEventSourceRequest& request);
ListPartnerEventSourcesResult listPartnerEventSources(Call& call, const ListPartnerEventSourcesRequest& request);
ListPartnerEventSourceAccountsResult listPartnerEventSourceAccounts(
    Call& call, const ListPartnerEventSourceAccountsRequest& request);
DeletePartnerEventSourceResult deletePartnerEventSource(Call& call, const DeletePartnerEventSourceRequest& request);
PutPartnerEventsResult putPartnerEvents(Call& call, const PutPartnerEventsRequest& request);

// permissions.cpp
PutPermissionResult putPermission(Call& call, const PutPermissionRequest& request);
RemovePermissionResult removePermission(Call& call, const RemovePermissionRequest& request);

// put_events.cpp
PutEventsResult putEvents(Call& call, const PutEventsRequest& request);
TestEventPatternResult testEventPattern(Call& call, const TestEventPatternRequest& request);

// replays.cpp
StartReplayResult startReplay(Call& call, const StartReplayRequest& request);
DescribeReplayResult describeReplay(Call& call, const DescribeReplayRequest& request);
ListReplaysResult listReplays(Call& call, const ListReplaysRequest& request);
CancelReplayResult cancelReplay(Call& call, const CancelReplayRequest& request);

// rule_lists.cpp
ListRulesResult listRules(Call& call, const ListRulesRequest& request);
ListRuleNamesByTargetResult listRuleNamesByTarget(Call& call, const ListRuleNamesByTargetRequest& request);

// rules.cpp
PutRuleResult putRule(Call& call, const PutRuleRequest& request);
DescribeRuleResult describeRule(Call& call, const DescribeRuleRequest& request);
EnableRuleResult enableRule(Call& call, const EnableRuleRequest& request);
DisableRuleResult disableRule(Call& call, const DisableRuleRequest& request);
DeleteRuleResult deleteRule(Call& call, const DeleteRuleRequest& request);

// tags.cpp
TagResourceResult tagResource(Call& call, const TagResourceRequest& request);
UntagResourceResult untagResource(Call& call, const UntagResourceRequest& request);
ListTagsForResourceResult listTagsForResource(Call& call, const ListTagsForResourceRequest& request);

// targets.cpp
PutTargetsResult putTargets(Call& call, const PutTargetsRequest& request);
RemoveTargetsResult removeTargets(Call& call, const RemoveTargetsRequest& request);
ListTargetsByRuleResult listTargetsByRule(Call& call, const ListTargetsByRuleRequest& request);

}  // namespace squall::eventbridge
