#include "wire/route.hpp"

#include "wire/errors.hpp"
#include "wire/rest_codec.hpp"
#include "wire/sts.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace squall::wire {

namespace {

using model::Protocol;

bool speaks(const core::Service& service, Protocol protocol) {
  const auto& protocols = service.model->protocols;
  return std::find(protocols.begin(), protocols.end(), protocol) != protocols.end();
}

bool startsWith(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

// The undecoded value of a parameter; action names need no decoding.
std::optional<std::string_view> rawValue(std::string_view form, std::string_view name) {
  while (!form.empty()) {
    const std::string_view pair = form.substr(0, form.find('&'));
    form.remove_prefix(std::min(pair.size() + 1, form.size()));
    if (startsWith(pair, name) && pair.size() > name.size() && pair[name.size()] == '=') {
      return pair.substr(name.size() + 1);
    }
  }
  return std::nullopt;
}

// The part of a host name that names the service, in the current and the old form of SQS's: "sqs.eu-west-1...",
// "eu-west-1.queue...", "queue...".
bool isHostOf(std::string_view host, std::string_view signing_name) {
  if (host.find(".amazonaws.com") == std::string_view::npos) return false;
  if (startsWith(host, signing_name) && host.size() > signing_name.size() && host[signing_name.size()] == '.')
    return true;
  return signing_name == "sqs" &&
         (startsWith(host, "queue.") || host.find(".queue.amazonaws.com") != std::string_view::npos);
}

std::optional<std::size_t> findOperation(const model::ServiceModel& service, std::string_view name) {
  const auto& operations = service.operations;
  const auto found =
      std::lower_bound(operations.begin(), operations.end(), name,
                       [](const model::OperationModel& row, std::string_view wanted) { return row.name < wanted; });
  if (found == operations.end() || found->name != name) return std::nullopt;
  return static_cast<std::size_t>(found - operations.begin());
}

void routeJson(std::string_view target, const std::vector<const core::Service*>& services, Route& route) {
  route.form.protocol = Protocol::AwsJson;
  const std::size_t dot = target.rfind('.');
  if (dot == std::string_view::npos) throw errors::unknownOperation();
  route.action = target.substr(dot + 1);
  for (const core::Service* service : services) {
    if (service->model->target_prefix != target.substr(0, dot) || !speaks(*service, Protocol::AwsJson)) continue;
    route.service = service;
    route.form.service = service->model;
    const auto operation = findOperation(*service->model, route.action);
    if (!operation) throw errors::unknownOperation();
    route.operation = *operation;
    return;
  }
  throw errors::unknownOperation();
}

// Which awsQuery service is meant: the first clue that names one counts.
const core::Service* queryService(const Reading& reading, const std::vector<const core::Service*>& services,
                                  Route& route) {
  const std::string_view host = reading.request.header("host");
  const auto version = rawValue(route.parameters, "Version");
  const std::string_view scope = reading.scope ? std::string_view(reading.scope->service) : std::string_view{};
  if (scope == kSts.signing_name || isHostOf(host, kSts.signing_name) ||
      (scope.empty() && version == kSts.api_version)) {
    route.is_sts = true;
    route.form.service = &kSts;
    return nullptr;
  }
  const core::Service* only = nullptr;
  int count = 0;
  for (const core::Service* service : services) {
    if (!speaks(*service, Protocol::AwsQuery)) continue;
    if (scope == service->model->signing_name || isHostOf(host, service->model->signing_name)) return service;
    if (version == service->model->api_version) return service;
    only = service;
    ++count;
  }
  if (route.queue || count == 1) return only;
  return nullptr;
}

// A service that is named by its paths, if the request means one: by scope or host, else by a path that is no other's.
const core::Service* restService(const Reading& reading, const std::vector<const core::Service*>& services) {
  const std::string_view host = reading.request.header("host");
  for (const core::Service* service : services) {
    if (!speaks(*service, Protocol::RestJson)) continue;
    const std::string_view name = service->model->signing_name;
    if (reading.scope ? reading.scope->service == name : isHostOf(host, name)) return service;
    if (!reading.scope && findRestOperation(*service->model, reading.request.method, reading.target.path)) {
      return service;
    }
  }
  return nullptr;
}

void routeRest(const Reading& reading, const core::Service& service, Route& route) {
  route.form.protocol = Protocol::RestJson;
  route.form.service = service.model;
  route.service = &service;
  const auto operation = findRestOperation(*service.model, reading.request.method, reading.target.path);
  if (!operation) throw errors::unknownRestOperation();
  route.operation = *operation;
  route.action = service.model->operations[*operation].name;
}

// SQS answers some actions at its root alone (recorded: CreateQueue and ListQueues at a queue's URL).
bool isRootAction(std::string_view action) { return action == "CreateQueue" || action == "ListQueues"; }

void routeQuery(const Reading& reading, const std::vector<const core::Service*>& services, Route& route) {
  route.form.protocol = Protocol::AwsQuery;
  route.form.as_json = reading.request.header("accept").find("application/json") != std::string_view::npos;
  route.service = queryService(reading, services, route);
  if (route.service != nullptr) route.form.service = route.service->model;
  const auto action = rawValue(route.parameters, "Action");
  if (!action) {
    // A GET that asks for nothing is no Query call at all: AWS answers 404 (recorded for a queue's URL).
    if (reading.request.method != "POST") throw errors::unknownOperation(404);
    throw errors::missingAction();
  }
  route.action = *action;
  if (route.is_sts) return;
  if (route.service == nullptr) throw errors::invalidAction(route.action);
  const auto operation = findOperation(*route.service->model, route.action);
  if (!operation || (route.queue && isRootAction(route.action)))
    throw errors::invalidAction(percentDecode(route.action, true));
  route.operation = *operation;
}

// "eu-west-1": what a label of somebody's own host name hardly is by chance.
bool looksLikeRegion(std::string_view label) {
  return std::ranges::count(label, '-') >= 2 && label.back() >= '1' && label.back() <= '9';
}

}  // namespace

std::string_view regionOfHost(std::string_view host) {
  const std::size_t end = host.find(".amazonaws.com");
  const std::size_t dot = host.find('.');
  if (dot == std::string_view::npos || dot >= end) return {};
  const std::string_view first = host.substr(0, dot);
  const std::string_view rest = host.substr(dot + 1);
  if (end != std::string_view::npos) {
    const std::string_view second = host.substr(dot + 1, end - dot - 1);
    return second == "queue" ? first : second;
  }
  // Other fakes give AWS's names to their own host: "sqs.eu-west-1.localhost:4566", "eu-west-1.queue.localhost:4566".
  const std::string_view second = rest.substr(0, rest.find('.'));
  if (second.size() == rest.size()) return {};
  if (second == "queue" && looksLikeRegion(first)) return first;
  return looksLikeRegion(second) ? second : std::string_view{};
}

void findRoute(const Reading& reading, const std::vector<const core::Service*>& services, Route& route) {
  const WireRequest& request = reading.request;
  route.queue = parseQueuePath(reading.target.path);
  const std::string_view type = request.header("content-type");
  if (const std::string_view target = request.header("x-amz-target"); !target.empty()) {
    return routeJson(target, services, route);
  }
  if (const core::Service* service = restService(reading, services)) return routeRest(reading, *service, route);
  const bool is_json = startsWith(type, "application/x-amz-json") ||
                       (startsWith(type, "application/json") && !rawValue(reading.target.query, "Action"));
  if (is_json && request.method == "POST") {
    // Looked at before it is missed what the call is (recorded for DynamoDB).
    if (!request.body.empty() && !nlohmann::json::accept(request.body)) throw errors::serialization("");
    throw errors::unknownOperation();
  }

  const bool has_form =
      !request.body.empty() && (type.empty() || startsWith(type, "application/x-www-form-urlencoded"));
  if (!has_form) {
    route.parameters = reading.target.query;
  } else if (reading.target.query.empty()) {
    route.parameters = request.body;
  } else {
    route.joined.append(reading.target.query).append("&").append(request.body);
    route.parameters = route.joined;
  }
  routeQuery(reading, services, route);
}

}  // namespace squall::wire
