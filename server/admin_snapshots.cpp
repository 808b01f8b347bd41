// The developer endpoints of snapshots: prepared states by name, and what has changed since.
#include "server/admin.hpp"

#include "core/spelling.hpp"
#include "core/time_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace squall::server {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::string_view kAccountOnly[] = {"account"};
constexpr std::string_view kSnapshotPath = "/_squall/snapshot/";
constexpr std::size_t kLongestName = 80;

void checkName(const std::string& name) {
  const auto is_good = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
  };
  if (!name.empty() && name.size() <= kLongestName && std::all_of(name.begin(), name.end(), is_good)) return;
  throw AdminError(400, "A snapshot's name has 1 to 80 letters, digits, '-', '_' and '.'; this is '" + name + "'.");
}

// A member of the body that is a name; nothing when it is not there.
std::optional<std::string> nameIn(const nlohmann::json& body, const char* member) {
  const auto found = body.find(member);
  if (found == body.end()) return std::nullopt;
  if (!found->is_string())
    throw AdminError(400, "'" + std::string(member) + "' must be the name of a snapshot, a text.");
  std::string name = found->get<std::string>();
  checkName(name);
  return name;
}

std::string requireName(const nlohmann::json& body, const char* member) {
  auto name = nameIn(body, member);
  if (!name) throw AdminError(400, "The member '" + std::string(member) + "' is missing: the name of a snapshot.");
  return std::move(*name);
}

std::string nameInPath(const AdminRequest& request) {
  std::string name = wire::percentDecode(request.path.substr(kSnapshotPath.size()), false);
  checkName(name);
  return name;
}

Json describe(const std::string& name, const Snapshot& snapshot) {
  return {{"name", name}, {"account", snapshot.account()}, {"taken_at", core::isoTime(snapshot.takenAt())}};
}

Snapshot requireSnapshot(const NamedSnapshots& snapshots, const std::string& account, const std::string& name) {
  if (auto found = snapshots.find(account, name)) return std::move(*found);
  const auto all = snapshots.all(account);
  std::vector<std::string_view> names;
  names.reserve(all.size());
  for (const auto& each : all) names.push_back(each.first);
  std::string text = "There is no snapshot '" + name + "' of account " + account + "." + core::didYouMean(name, names);
  if (names.empty()) text += " There is none at all: POST /_squall/snapshot takes one.";
  if (!names.empty()) text += " There are:";
  for (const std::string_view each : names) text.append(" ").append(each);
  throw AdminError(404, text);
}

}  // namespace

WireResponse Admin::takeSnapshot(const AdminRequest& request) {
  static constexpr std::string_view kMembers[] = {"name"};
  request.requireKnown(kAccountOnly);
  const std::string name = requireName(request.object(kMembers), "name");
  Cloud& cloud = request.cloud(realm_);
  const Snapshot snapshot = cloud.snapshot();
  Json answer = describe(name, snapshot);
  answer["replaced"] = snapshots_.put(cloud.options().account, name, snapshot);
  return jsonResponse(200, answer.dump());
}

WireResponse Admin::listSnapshots(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  Json list = Json::array();
  for (const auto& [name, snapshot] : snapshots_.all(request.cloud(realm_).options().account))
    list.push_back(describe(name, snapshot));
  return jsonResponse(200, Json{{"snapshots", std::move(list)}}.dump());
}

WireResponse Admin::downloadSnapshot(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  const std::string& account = request.cloud(realm_).options().account;
  return jsonResponse(200, toJson(requireSnapshot(snapshots_, account, nameInPath(request))));
}

WireResponse Admin::uploadSnapshot(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  const std::string name = nameInPath(request);
  const std::string& account = request.cloud(realm_).options().account;
  std::optional<Snapshot> snapshot;
  try {
    snapshot = Snapshot::fromJson(request.body);
  } catch (const std::invalid_argument& mistake) {
    throw AdminError(400, mistake.what());
  }
  if (snapshot->account() != account) {
    throw AdminError(409, "This is a snapshot of account " + snapshot->account() +
                              "; put it there, with ?account=" + snapshot->account() + ", not into " + account + ".");
  }
  Json answer = describe(name, *snapshot);
  answer["replaced"] = snapshots_.put(account, name, std::move(*snapshot));
  return jsonResponse(200, answer.dump());
}

WireResponse Admin::forgetSnapshot(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  const std::string name = nameInPath(request);
  const std::string& account = request.cloud(realm_).options().account;
  requireSnapshot(snapshots_, account, name);
  snapshots_.erase(account, name);
  return jsonResponse(200, Json{{"removed", name}}.dump());
}

WireResponse Admin::restoreSnapshot(const AdminRequest& request) {
  static constexpr std::string_view kMembers[] = {"name"};
  request.requireKnown(kAccountOnly);
  const std::string name = requireName(request.object(kMembers), "name");
  Cloud& cloud = request.cloud(realm_);
  const Snapshot snapshot = requireSnapshot(snapshots_, cloud.options().account, name);
  cloud.restore(snapshot);
  Json answer{{"restored", name}};
  answer.update(describe(name, snapshot));
  answer.erase("name");
  return jsonResponse(200, answer.dump());
}

WireResponse Admin::diffSnapshots(const AdminRequest& request) {
  static constexpr std::string_view kMembers[] = {"from", "to"};
  request.requireKnown(kAccountOnly);
  const nlohmann::json body = request.object(kMembers);
  const std::string from_name = requireName(body, "from");
  const std::optional<std::string> to_name = nameIn(body, "to");
  Cloud& cloud = request.cloud(realm_);
  const std::string& account = cloud.options().account;
  const Snapshot from = requireSnapshot(snapshots_, account, from_name);
  Diff diff;
  if (to_name) {
    diff = diffOf(from, requireSnapshot(snapshots_, account, *to_name));
  } else {
    diff = cloud.diff(from);
  }
  if (request.accept.find("text/plain") == std::string::npos) return jsonResponse(200, toJson(diff));
  return {.headers = {{"Content-Type", "text/plain; charset=utf-8"}}, .body = toString(diff) + "\n"};
}

}  // namespace squall::server
