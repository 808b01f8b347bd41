#include "server/admin.hpp"

#include "core/clock_mode.hpp"
#include "core/spelling.hpp"
#include "core/time_text.hpp"
#include "core/world.hpp"

#include <squall/version.hpp>

#include <nlohmann/json.hpp>

namespace squall::server {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::string_view kPeekPath = "/_aws/sqs/messages";

bool startsWith(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

std::size_t doneCount(const core::Service& service) {
  std::size_t done = 0;
  for (const core::OperationRow& row : service.rows) done += row.handler != nullptr ? 1 : 0;
  return done;
}

}  // namespace

struct Admin::Endpoint {
  std::string_view method;
  std::string_view path;  // one that ends with '/' takes a name after it
  WireResponse (Admin::*answer)(const AdminRequest&) = nullptr;
  // For what may wait; null when `answer` is there.
  std::shared_ptr<wire::Waiting> (Admin::*answer_later)(const AdminRequest&, wire::Respond&) = nullptr;

  bool isAt(std::string_view asked) const {
    return path == asked || (path.back() == '/' && asked.size() > path.size() && startsWith(asked, path));
  }
};

const std::vector<Admin::Endpoint>& Admin::endpoints() {
  static const std::vector<Endpoint> all{
      {"GET", "/_squall/health", &Admin::health},
      {"GET", "/_squall/coverage", &Admin::coverage},
      {"GET", "/_squall/journal", &Admin::journal},
      {"POST", "/_squall/journal", &Admin::queryJournal},
      {"POST", "/_squall/wait", nullptr, &Admin::wait},
      {"GET", "/_squall/clock", &Admin::clock},
      {"POST", "/_squall/clock", nullptr, &Admin::advance},
      {"POST", "/_squall/clock/advance", nullptr, &Admin::advance},
      {"POST", "/_squall/clock/hold", &Admin::hold},
      {"DELETE", "/_squall/clock/hold/", &Admin::endHold},
      {"GET", "/_squall/chaos", &Admin::chaosReport},
      {"DELETE", "/_squall/chaos", &Admin::clearChaos},
      {"POST", "/_squall/chaos/rules", &Admin::addChaosRules},
      {"DELETE", "/_squall/chaos/rules/", &Admin::removeChaosRule},
      {"GET", "/_squall/chaos/log", &Admin::chaosLog},
      {"POST", "/_squall/chaos/heal", &Admin::healChaos},
      {"POST", "/_squall/chaos/resume", &Admin::resumeChaos},
      {"POST", "/_squall/chaos/check", &Admin::checkChaos},
      {"POST", "/_squall/events/listeners", &Admin::listenToEvents},
      {"GET", "/_squall/events/listeners/", &Admin::heardEvents},
      {"DELETE", "/_squall/events/listeners/", &Admin::endListener},
      {"GET", "/_squall/events/fate/", &Admin::eventFate},
      {"POST", "/_squall/events/targets", &Admin::standInForTarget},
      {"GET", "/_squall/snapshots", &Admin::listSnapshots},
      {"POST", "/_squall/snapshot", &Admin::takeSnapshot},
      {"GET", "/_squall/snapshot/", &Admin::downloadSnapshot},
      {"PUT", "/_squall/snapshot/", &Admin::uploadSnapshot},
      {"DELETE", "/_squall/snapshot/", &Admin::forgetSnapshot},
      {"POST", "/_squall/restore", &Admin::restoreSnapshot},
      {"POST", "/_squall/diff", &Admin::diffSnapshots},
      {"POST", "/_squall/reset", &Admin::reset},
      {"GET", "/_localstack/health", &Admin::localstackHealth},
      {"GET", "/_localstack/chaos/faults", &Admin::localstackFaults},
      {"POST", "/_localstack/chaos/faults", &Admin::setLocalstackFaults},
      {"PATCH", "/_localstack/chaos/faults", &Admin::addLocalstackFaults},
      {"DELETE", "/_localstack/chaos/faults", &Admin::removeLocalstackFaults},
      {"GET", "/_localstack/chaos/effects", &Admin::localstackEffects},
      {"POST", "/_localstack/chaos/effects", &Admin::setLocalstackEffects},
      {"POST", "/moto-api/reset", &Admin::motoReset},
  };
  return all;
}

bool Admin::owns(const WireRequest& request) {
  const std::string_view path = wire::splitTarget(request.target).path;
  return startsWith(path, "/_squall") || startsWith(path, "/_localstack") || startsWith(path, "/_aws") ||
         startsWith(path, "/moto-api");
}

std::shared_ptr<wire::Waiting> Admin::handle(const WireRequest& request, wire::Respond respond) {
  const wire::Target target = wire::splitTarget(request.target);
  const AdminRequest admin{.method = request.method == "HEAD" ? "GET" : request.method,
                           .path = target.path,
                           .query = wire::parseQuery(target.query),
                           .body = request.body,
                           .remote = request.connection != nullptr ? request.connection->remote : "unknown",
                           .accept = std::string(request.header("Accept"))};
  try {
    return route(request, admin, respond);
  } catch (const AdminError& error) {
    respond(errorResponse(error.status(), error.text()));
    return nullptr;
  }
}

std::shared_ptr<wire::Waiting> Admin::route(const WireRequest& request, const AdminRequest& admin,
                                            wire::Respond& respond) {
  if (startsWith(admin.path, kPeekPath)) {
    respond(gateway_.peek(request));
    return nullptr;
  }
  std::vector<std::string_view> paths{kPeekPath};
  std::string allowed;
  for (const Endpoint& endpoint : endpoints()) {
    if (paths.back() != endpoint.path) paths.push_back(endpoint.path);
    if (!endpoint.isAt(admin.path)) continue;
    if (endpoint.method != admin.method) {
      allowed.append(allowed.empty() ? "" : ", ").append(endpoint.method);
      continue;
    }
    if (endpoint.answer_later != nullptr) return (this->*endpoint.answer_later)(admin, respond);
    respond((this->*endpoint.answer)(admin));
    return nullptr;
  }
  if (!allowed.empty()) {
    WireResponse refusal =
        errorResponse(405, std::string(admin.path) + " takes " + allowed + ", not " + std::string(admin.method) + ".");
    refusal.headers.push_back({"Allow", allowed});
    respond(std::move(refusal));
    return nullptr;
  }
  std::string text =
      "There is no " + std::string(admin.path) + "." + core::didYouMean(admin.path, paths) + " The endpoints are:";
  for (const std::string_view path : paths) text.append(" ").append(path);
  throw AdminError(404, text);
}

WireResponse Admin::health(const AdminRequest& request) {
  static constexpr std::string_view kKnown[] = {"account"};
  request.requireKnown(kKnown);
  Cloud& cloud = request.cloud(realm_);
  Json services = Json::object();
  for (const core::Service* service : cloud.world().services()) {
    if (service->model->protocols.empty()) continue;  // not served over HTTP
    services[std::string(service->model->name)] = {{"operations_done", doneCount(*service)},
                                                   {"operations_total", service->rows.size()}};
  }
  const auto uptime = std::chrono::duration<double>(std::chrono::steady_clock::now() - started_);
  const Json body{
      {"status", "ok"},
      {"version", kVersion},
      {"account", cloud.options().account},
      {"region", cloud.options().region},
      {"services", services},
      {"clock", {{"mode", core::nameOf(cloud.clock().mode())}, {"now", core::isoTime(cloud.clock().now())}}},
      {"uptime_seconds", uptime.count()},
  };
  return jsonResponse(200, body.dump());
}

// What tools that wait for LocalStack look for: a service counts as there when it is "running" or "available".
WireResponse Admin::localstackHealth(const AdminRequest&) {
  Json services = Json::object();
  for (const core::Service* service : realm_.defaultCloud().world().services()) {
    if (service->model->protocols.empty()) continue;
    const std::string name(service->model->name);
    services[name == "streams.dynamodb" ? "dynamodbstreams" : name] = doneCount(*service) > 0 ? "running" : "disabled";
  }
  services["sts"] = "running";
  return jsonResponse(200, Json{{"services", services}, {"edition", "squall"}, {"version", kVersion}}.dump());
}

WireResponse Admin::coverage(const AdminRequest& request) {
  request.requireKnown({});
  Json services = Json::object();
  for (const core::Service* service : realm_.defaultCloud().world().services()) {
    if (service->model->protocols.empty()) continue;
    Json done = Json::array();
    Json missing = Json::array();
    for (const core::OperationRow& row : service->rows) (row.handler != nullptr ? done : missing).push_back(row.name);
    services[std::string(service->model->name)] = {
        {"done", done.size()}, {"total", service->rows.size()}, {"operations", done}, {"missing", missing}};
  }
  return jsonResponse(200, Json{{"services", services}}.dump());
}

WireResponse Admin::reset(const AdminRequest& request) {
  static constexpr std::string_view kKnown[] = {"account"};
  request.requireKnown(kKnown);
  Json accounts = Json::array();
  for (Cloud* cloud : request.clouds(realm_)) {
    cloud->reset();
    accounts.push_back(cloud->options().account);
  }
  return jsonResponse(200, Json{{"reset", accounts}}.dump());
}

// http://docs.getmoto.org/en/latest/docs/server_mode.html#reset-api
WireResponse Admin::motoReset(const AdminRequest& request) {
  for (Cloud* cloud : request.clouds(realm_)) cloud->reset();
  return jsonResponse(200, R"({"status": "ok"})");
}

}  // namespace squall::server
