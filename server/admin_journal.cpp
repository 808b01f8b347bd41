#include "core/spelling.hpp"
#include "core/time_input.hpp"
#include "server/admin.hpp"
#include "server/admin_wait.hpp"

#include <nlohmann/json.hpp>

namespace squall::server {

namespace {

constexpr std::uint64_t kRecordsAtMost = 1000;  // unless `limit` says otherwise; `next` is the cursor for more
constexpr std::chrono::milliseconds kLongestWait = std::chrono::minutes(10);

EventKind requireKind(const std::string& name) {
  if (const auto kind = eventKindFromString(name)) return *kind;
  std::string text = "Unknown kind '" + name + "'." + core::didYouMean(name, eventKindNames()) + " Known:";
  for (const std::string_view each : eventKindNames()) text.append(" ").append(each);
  throw AdminError(400, text + ".");
}

// The JSON body of a wait, member by member, with the complaint that fits.
class WaitBody {
 public:
  explicit WaitBody(const AdminRequest& request) {
    static constexpr std::string_view kKnown[] = {"kind",   "times",   "on",         "since",
                                                  "within", "service", "message_id", "body_contains"};
    json_ = request.object(kKnown);
  }

  std::string text(const char* name) const {
    if (!json_.contains(name)) return {};
    if (!json_[name].is_string()) throw AdminError(400, "'" + std::string(name) + "' must be a string.");
    return json_[name].get<std::string>();
  }
  std::uint64_t number(const char* name, std::uint64_t otherwise) const {
    if (!json_.contains(name)) return otherwise;
    if (!json_[name].is_number_unsigned()) throw AdminError(400, "'" + std::string(name) + "' must be a whole number.");
    return json_[name].get<std::uint64_t>();
  }
  std::chrono::milliseconds within() const {
    if (!json_.contains("within")) return std::chrono::seconds(5);
    const nlohmann::json& value = json_["within"];
    const auto span = core::parseSpan(value.is_string()   ? value.get<std::string>()
                                      : value.is_number() ? value.dump()
                                                          : "");
    if (!span) throw AdminError(400, R"('within' must be a span of real time such as "500ms", "5s" or "2m".)");
    return std::min(std::chrono::ceil<std::chrono::milliseconds>(*span), kLongestWait);
  }

 private:
  nlohmann::json json_;
};

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
  const WaitBody body(request);
  const std::string kind_name = body.text("kind");
  if (kind_name.empty())
    throw AdminError(400, R"(Say what to wait for: {"kind": "acknowledge", "on": "orders", "times": 3}.)");
  const EventKind kind = requireKind(kind_name);

  WaitOptions options;
  options.times = body.number("times", 1);
  options.on = body.text("on");
  options.since = Cursor{body.number("since", 0)};
  options.within = body.within();
  options.service = body.text("service");
  options.message_id = body.text("message_id");
  if (const std::string wanted = body.text("body_contains"); !wanted.empty()) {
    options.matching = [wanted](const Record& record) {
      return record.body != nullptr && record.body->find(wanted) != std::string::npos;
    };
  }
  return AdminWait::start(request.cloud(realm_), reactor_, kind, std::move(options), std::move(respond));
}

}  // namespace squall::server
