#include "server/admin.hpp"
#include "server/admin_awaited.hpp"
#include "server/admin_wait.hpp"

#include <nlohmann/json.hpp>

namespace squall::server {

namespace {

constexpr std::uint64_t kRecordsAtMost = 1000;  // unless `limit` says otherwise; `next` is the cursor for more

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

  std::string list;
  for (const RecordPtr& record : records) {
    if (!list.empty()) list.append(format == "json" ? "," : "\n");
    list.append(toJson(*record));
  }
  if (format == "jsonl") {
    if (!list.empty()) list.push_back('\n');
    return {.status = 200, .headers = {{"Content-Type", "application/x-ndjson"}}, .body = std::move(list)};
  }
  const std::uint64_t next = records.empty() ? since.after : records.back()->sequence;
  return jsonResponse(200, "{\"records\":[" + list + "],\"next\":" + std::to_string(next) +
                               ",\"dropped\":" + std::to_string(journal.droppedCount()) + "}");
}

std::shared_ptr<wire::Waiting> Admin::wait(const AdminRequest& request, wire::Respond& respond) {
  static constexpr std::string_view kKnown[] = {"account"};
  request.requireKnown(kKnown);
  std::vector<std::string_view> known(kAwaitedMembers.begin(), kAwaitedMembers.end());
  known.push_back("within");
  const nlohmann::json body = request.object(known);
  Awaited awaited = readAwaited(body);
  awaited.options.within = readPatience(body, "within", std::chrono::seconds(5));
  return AdminWait::start(request.cloud(realm_), reactor_, awaited.kind, std::move(awaited.options),
                          std::move(respond));
}

}  // namespace squall::server
