// CreateDiscoverer, DescribeDiscoverer, UpdateDiscoverer, StartDiscoverer, StopDiscoverer, DeleteDiscoverer,
// ListDiscoverers. What a discoverer finds is in discovery.cpp.
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-discoverers.html
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-discoverers-id-discovererid.html
#include "core/arn.hpp"
#include "core/parcel.hpp"
#include "schemas/discovery.hpp"
#include "schemas/errors.hpp"
#include "schemas/names.hpp"
#include "schemas/operations.hpp"

#include <utility>

namespace squall::schemas {

namespace {

const char* stateOf(const DiscovererResource& discoverer) {
  return discoverer.is_started ? DiscovererState::kStarted : DiscovererState::kStopped;
}

// What CreateDiscoverer, DescribeDiscoverer and UpdateDiscoverer all answer.
template <class Result>
Result shown(const DiscovererResource& discoverer) {
  Result result;
  result.description = discoverer.description;
  result.discovererArn = discoverer.arn;
  result.discovererId = discoverer.id;
  result.sourceArn = discoverer.source_arn;
  result.state = stateOf(discoverer);
  result.crossAccount = discoverer.cross_account;
  result.tags = shownTags(discoverer.tags);
  return result;
}

// The name of a bus of this account and region. Whether there is such a bus nobody asks: that is another service's.
std::string busOf(const Call& call, const std::string& source_arn) {
  constexpr std::string_view kBus = "event-bus/";
  const auto arn = core::parseArn(source_arn);
  const bool is_bus = arn && arn->service == "events" && arn->resource.starts_with(kBus) &&
                      arn->account == call.state.account() && arn->region == call.origin.region;
  if (!is_bus) throw errors::sourceIsNoBus(source_arn);
  return arn->resource.substr(kBus.size());
}

// Events are another service's: from here on somebody has to bring them.
void askForEvents(Call& call) {
  core::Parcel parcel;
  parcel.sender = kDiscoverySender;
  core::send(call.effects, std::move(parcel));
}

}  // namespace

// Its id is made of the bus (recorded: Terraform's acceptance tests), so a bus has one at most.
CreateDiscovererResult createDiscoverer(Call& call, const CreateDiscovererRequest& request) {
  const std::string bus = busOf(call, request.sourceArn);
  const std::string id = "events-event-bus-" + bus;
  call.resource = id;
  if (call.state.discoverers.contains(id)) throw errors::discovererExists(request.sourceArn);

  DiscovererResource& discoverer = call.state.discoverers[id];
  discoverer = {.id = id,
                .arn = call.state.arnOf("discoverer/" + id),
                .description = request.description,
                .source_arn = request.sourceArn,
                .bus = bus,
                .cross_account = request.crossAccount.value_or(true),
                .tags = tagsOf(request.tags)};
  call.effects.add({.kind = EventKind::Create, .resource = id});
  askForEvents(call);
  return shown<CreateDiscovererResult>(discoverer);
}

DescribeDiscovererResult describeDiscoverer(Call& call, const DescribeDiscovererRequest& request) {
  return shown<DescribeDiscovererResult>(findDiscoverer(call, request.discovererId));
}

UpdateDiscovererResult updateDiscoverer(Call& call, const UpdateDiscovererRequest& request) {
  DiscovererResource& discoverer = findDiscoverer(call, request.discovererId);
  if (request.description) discoverer.description = request.description;
  if (request.crossAccount) discoverer.cross_account = *request.crossAccount;
  call.effects.add({.kind = EventKind::Change, .resource = discoverer.id});
  return shown<UpdateDiscovererResult>(discoverer);
}

StartDiscovererResult startDiscoverer(Call& call, const StartDiscovererRequest& request) {
  DiscovererResource& discoverer = findDiscoverer(call, request.discovererId);
  discoverer.is_started = true;
  askForEvents(call);
  call.effects.add({.kind = EventKind::Change, .resource = discoverer.id, .detail = stateOf(discoverer)});
  return {.discovererId = discoverer.id, .state = stateOf(discoverer)};
}

StopDiscovererResult stopDiscoverer(Call& call, const StopDiscovererRequest& request) {
  DiscovererResource& discoverer = findDiscoverer(call, request.discovererId);
  discoverer.is_started = false;
  call.effects.add({.kind = EventKind::Change, .resource = discoverer.id, .detail = stateOf(discoverer)});
  return {.discovererId = discoverer.id, .state = stateOf(discoverer)};
}

// What it found stays.
DeleteDiscovererResult deleteDiscoverer(Call& call, const DeleteDiscovererRequest& request) {
  findDiscoverer(call, request.discovererId);
  call.state.discoverers.erase(request.discovererId);
  call.effects.add({.kind = EventKind::Delete, .resource = request.discovererId});
  return {};
}

ListDiscoverersResult listDiscoverers(Call& call, const ListDiscoverersRequest& request) {
  const std::string prefix = request.discovererIdPrefix.value_or("");
  const std::string source = request.sourceArnPrefix.value_or("");
  const core::PageToken tokens("schemas:ListDiscoverers:" + prefix + "/" + source);
  const auto wanted = [&source](const std::string&, const DiscovererResource& discoverer) {
    return discoverer.source_arn.starts_with(source);
  };
  const auto page =
      core::pageOf(call.state.discoverers, prefix, placeOf(tokens, request.nextToken), pageSize(request.limit), wanted);
  ListDiscoverersResult result{.discoverers = List<DiscovererSummary>::presentEmpty(), .nextToken = {}};
  for (const DiscovererResource* discoverer : page.elements) {
    result.discoverers.push_back({.discovererArn = discoverer->arn,
                                  .discovererId = discoverer->id,
                                  .sourceArn = discoverer->source_arn,
                                  .state = stateOf(*discoverer),
                                  .crossAccount = discoverer->cross_account,
                                  .tags = shownTags(discoverer->tags)});
  }
  if (page.next_after) result.nextToken = tokens.make(*page.next_after);
  return result;
}

}  // namespace squall::schemas
