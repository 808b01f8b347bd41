#include "server/admin.hpp"
#include "server/admin_awaited.hpp"
#include "server/admin_condition.hpp"
#include "server/admin_wait.hpp"

#include <nlohmann/json.hpp>

namespace squall::server {

namespace {

constexpr std::uint64_t kRecordsAtMost = 1000;  // unless `limit` says otherwise; `next` is the cursor for more

// `next` is the cursor that reads on.
WireResponse recordsResponse(const Journal& journal, Cursor since, const std::vector<RecordPtr>& records) {
  std::string list;
  for (const RecordPtr& record : records) list.append(list.empty() ? "" : ",").append(toJson(*record));
  const std::uint64_t next = records.empty() ? since.after : records.back()->sequence;
  return jsonResponse(200, "{\"records\":[" + list + "],\"next\":" + std::to_string(next) +
                               ",\"dropped\":" + std::to_string(journal.droppedCount()) + "}");
}

}  // namespace

WireResponse Admin::journal(const AdminRequest& request) {
  static constexpr std::string_view kKnown[] = {"account",    "kind",  "service", "operation", "resource",
                                                "message_id", "since", "limit",   "format"};
  request.requireKnown(kKnown);
  const auto kind_name = request.parameter("kind");
  const std::optional<EventKind> kind = kind_name ? std::optional(requireKind(*kind_name)) : std::nullopt;
  const auto service = request.parameter("service");
  const auto operation = request.parameter("operation");
  const auto resource = request.parameter("resource");
  const auto message_id = request.parameter("message_id");
  const std::uint64_t limit = request.number("limit").value_or(kRecordsAtMost);
  const std::string format = request.parameter("format").value_or("json");
  if (format != "json" && format != "jsonl")
    throw AdminError(400, "The format is json or jsonl, not '" + format + "'.");

  Journal& journal = request.cloud(realm_).journal();
  const Cursor since{request.number("since").value_or(0)};
  std::vector<RecordPtr> records = journal.records(since, [&](const Record& record) {
    return (!kind || record.kind == *kind) && (!service || record.service == *service) &&
           (!operation || record.operation == *operation) && (!resource || record.resource == *resource) &&
           (!message_id || record.message_id == *message_id);
  });
  if (records.size() > limit) records.resize(limit);
  if (format == "json") return recordsResponse(journal, since, records);
  std::string lines;
  for (const RecordPtr& record : records) lines.append(toJson(*record)).push_back('\n');
  return {.status = 200, .headers = {{"Content-Type", "application/x-ndjson"}}, .body = std::move(lines)};
}

// The same with the conditions of a wait, for what has no place in a URL.
WireResponse Admin::queryJournal(const AdminRequest& request) {
  static constexpr std::string_view kKnown[] = {"account"};
  request.requireKnown(kKnown);
  std::vector<std::string_view> known(awaitedMembers().begin(), awaitedMembers().end());
  std::erase(known, "times");  // there is nothing to wait for
  known.push_back("limit");
  const nlohmann::json body = request.object(known);
  const std::string kind_name = textAt(body, "kind");
  const std::optional<EventKind> kind = kind_name.empty() ? std::nullopt : std::optional(requireKind(kind_name));
  const Journal::Predicate conditions = readConditions(body, kind);
  const std::string resource = readResource(body);
  const std::string service = textAt(body, "service");
  const std::string message_id = textAt(body, "message_id");
  const std::uint64_t limit = numberAt(body, "limit", kRecordsAtMost);

  Journal& journal = request.cloud(realm_).journal();
  const Cursor since{numberAt(body, "since", 0)};
  std::vector<RecordPtr> records = journal.records(since, [&](const Record& record) {
    return (!kind || record.kind == *kind) && (service.empty() || record.service == service) &&
           (resource.empty() || record.resource == resource) &&
           (message_id.empty() || record.message_id == message_id) && (!conditions || conditions(record));
  });
  if (records.size() > limit) records.resize(limit);
  return recordsResponse(journal, since, records);
}

std::shared_ptr<wire::Waiting> Admin::wait(const AdminRequest& request, wire::Respond& respond) {
  static constexpr std::string_view kKnown[] = {"account"};
  request.requireKnown(kKnown);
  std::vector<std::string_view> known(awaitedMembers().begin(), awaitedMembers().end());
  known.push_back("within");
  const nlohmann::json body = request.object(known);
  Awaited awaited = readAwaited(body);
  awaited.options.within = readPatience(body, "within", std::chrono::seconds(5));
  return AdminWait::start(request.cloud(realm_), reactor_, awaited.kind, std::move(awaited.options),
                          std::move(respond));
}

}  // namespace squall::server
