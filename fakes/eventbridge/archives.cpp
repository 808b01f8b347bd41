// CreateArchive, DescribeArchive, ListArchives, UpdateArchive, DeleteArchive.
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateArchive.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeArchive.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListArchives.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateArchive.html
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteArchive.html
#include "eventbridge/filters.hpp"
#include "eventbridge/operations.hpp"
#include "eventbridge/paging.hpp"

namespace squall::eventbridge {

namespace {

constexpr const char* kManagedBy = "prod.vhs.events.aws.internal";

ArchiveResource& findArchive(Call& call, const std::string& name) {
  call.resource = name;
  const auto found = call.state.archives.find(name);
  if (found == call.state.archives.end()) throw errors::notFound("Archive " + name);
  return found->second;
}

// What the archive's rule listens for: the archive's pattern, but no events that a replay put.
std::string rulePatternOf(const std::optional<std::string>& pattern) {
  constexpr const char* kNoReplays = R"("replay-name":[{"exists":false}]})";
  if (!pattern) return std::string("{") + kNoReplays;
  std::string text = compactObject(*pattern).value_or(*pattern);
  text.resize(text.rfind('}'));  // AWS ignores what follows a pattern
  return text + "," + kNoReplays;
}

void checkPattern(const std::optional<std::string>& pattern) {
  if (pattern) Pattern::compile(rulePatternOf(pattern));
}

Target archiveTarget(const State& state, const ArchiveResource& archive) {
  Target target;
  target.id = archiveRuleName(archive.name);
  target.arn = state.archiveSinkArn();
  target.inputTransformer = InputTransformer{
      .inputPathsMap = {},
      .inputTemplate = R"({"archive-arn": ")" + archive.arn + ":" + archive.id +
                       R"(", "event": <aws.events.event.json>, "ingestion-time": <aws.events.event.ingestion-time>})"};
  return target;
}

void setRule(Call& call, BusResource& bus, const ArchiveResource& archive) {
  const std::string name = archiveRuleName(archive.name);
  RuleResource& rule = bus.rules[name];
  rule.name = name;
  rule.arn = call.state.arnOfRule(bus.name, name);
  rule.bus = bus.name;
  rule.managed_by = kManagedBy;
  rule.created_by = call.state.account();
  rule.created = archive.created;
  rule.event_pattern = rulePatternOf(archive.event_pattern);
  rule.targets = {{name, archiveTarget(call.state, archive)}};
  call.state.ruleChanged(bus, rule, call.now);
}

}  // namespace

CreateArchiveResult createArchive(Call& call, const CreateArchiveRequest& request) {
  BusResource& bus = findBus(call, request.eventSourceArn);
  call.resource = request.archiveName;
  if (call.state.archives.contains(request.archiveName)) throw errors::alreadyExists("Archive " + request.archiveName);
  checkPattern(request.eventPattern);
  const bool is_full =
      call.state.archives.size() >= limits::kArchivesPerRegion || bus.rules.size() >= limits::kRulesPerBus;
  if (is_full) throw errors::limitExceeded();

  ArchiveResource& archive = call.state.archives[request.archiveName];
  archive.name = request.archiveName;
  archive.arn = call.state.arnOf("archive/" + archive.name);
  archive.id = call.ids.uuid();
  archive.bus = bus.name;
  archive.bus_arn = bus.arn;
  archive.description = request.description;
  archive.event_pattern = request.eventPattern;
  archive.kms_key_identifier = request.kmsKeyIdentifier;
  archive.retention_days = request.retentionDays.value_or(0);
  archive.created = call.now;
  setRule(call, bus, archive);
  call.effects.add({.kind = EventKind::Create, .resource = archive.name});
  return {.archiveArn = archive.arn, .state = ArchiveState::kEnabled, .stateReason = {}, .creationTime = call.now};
}

DescribeArchiveResult describeArchive(Call& call, const DescribeArchiveRequest& request) {
  const ArchiveResource& archive = findArchive(call, request.archiveName);
  DescribeArchiveResult result;
  result.archiveArn = archive.arn;
  result.archiveName = archive.name;
  result.eventSourceArn = archive.bus_arn;
  result.description = archive.description;
  result.eventPattern = archive.event_pattern;
  result.state = ArchiveState::kEnabled;
  result.kmsKeyIdentifier = archive.kms_key_identifier;
  result.retentionDays = archive.retention_days;
  result.sizeBytes = archive.size_bytes;
  result.eventCount = static_cast<std::int64_t>(archive.events.read().list.size());
  result.creationTime = archive.created;
  return result;
}

ListArchivesResult listArchives(Call& call, const ListArchivesRequest& request) {
  requireOneFilter("ListArchives", {.name_prefix = request.namePrefix.has_value(),
                                    .source = request.eventSourceArn.has_value(),
                                    .state = request.state.has_value()});
  std::string bus;
  if (request.eventSourceArn) bus = findBus(call, request.eventSourceArn).name;
  const bool any_state = request.state.value_or(ArchiveState::kEnabled) == ArchiveState::kEnabled;
  auto page = pageOf(call.state.archives,
                     {.list = "ListArchives:" + bus + ":" + request.state.value_or(""),
                      .token = request.nextToken,
                      .limit = request.limit,
                      .prefix = request.namePrefix ? *request.namePrefix : std::string_view()},
                     [&](const ArchiveResource& each) { return any_state && (bus.empty() || each.bus == bus); });
  ListArchivesResult result;
  result.archives.markPresent();
  for (const ArchiveResource* each : page.elements) {
    Archive entry;
    entry.archiveName = each->name;
    entry.eventSourceArn = each->bus_arn;
    entry.state = ArchiveState::kEnabled;
    entry.retentionDays = each->retention_days;
    entry.sizeBytes = each->size_bytes;
    entry.eventCount = static_cast<std::int64_t>(each->events.read().list.size());
    entry.creationTime = each->created;
    result.archives.push_back(std::move(entry));
  }
  result.nextToken = std::move(page.next_token);
  return result;
}

UpdateArchiveResult updateArchive(Call& call, const UpdateArchiveRequest& request) {
  ArchiveResource& archive = findArchive(call, request.archiveName);
  if (!request.eventPattern && !request.retentionDays && !request.description && !request.kmsKeyIdentifier) {
    throw errors::nothingToUpdateInArchive();
  }
  checkPattern(request.eventPattern);
  if (request.description) archive.description = request.description;
  if (request.eventPattern) archive.event_pattern = request.eventPattern;
  if (request.retentionDays) archive.retention_days = *request.retentionDays;
  if (request.kmsKeyIdentifier) archive.kms_key_identifier = request.kmsKeyIdentifier;
  if (BusResource* bus = call.state.findBus(archive.bus)) setRule(call, *bus, archive);
  call.effects.add({.kind = EventKind::Change, .resource = archive.name});
  return {
      .archiveArn = archive.arn, .state = ArchiveState::kEnabled, .stateReason = {}, .creationTime = archive.created};
}

DeleteArchiveResult deleteArchive(Call& call, const DeleteArchiveRequest& request) {
  const ArchiveResource& archive = findArchive(call, request.archiveName);
  const std::string name = archive.name;
  if (BusResource* bus = call.state.findBus(archive.bus)) call.state.eraseRule(*bus, archiveRuleName(name));
  call.state.archives.erase(name);
  call.effects.add({.kind = EventKind::Delete, .resource = name});
  return {};
}

}  // namespace squall::eventbridge
