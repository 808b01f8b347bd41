// wire/peek.cpp: GET|POST /_aws/sqs/messages, LocalStack's developer endpoint, so that its users can move without
// edits: https://docs.localstack.cloud/aws/services/sqs/ ("Developer endpoints"). All messages of a queue, none of them
// received.
//
//   /_aws/sqs/messages?QueueUrl=<url>[&ShowInvisible=true][&ShowDelayed=true]
//   /_aws/sqs/messages/<region>/<account>/<queue>
//
// Answers XML, or the same as JSON with "Accept: application/json". An SDK with this address as its endpoint may call
// ReceiveMessage, in either protocol.
#include "core/dispatch.hpp"
#include "wire/answer.hpp"
#include "wire/errors.hpp"
#include "wire/gateway.hpp"
#include "wire/json_codec.hpp"
#include "wire/query_codec.hpp"

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include <algorithm>
#include <cctype>

namespace squall::wire {

namespace {

using model::Protocol;
using Json = nlohmann::ordered_json;

constexpr std::string_view kPath = "/_aws/sqs/messages";
constexpr std::string_view kOperation = "ReceiveMessage";

const core::Service* findSqs(const std::vector<const core::Service*>& services) {
  const auto found = std::find_if(services.begin(), services.end(), [](const core::Service* service) {
    return service->model->name == "sqs" && service->peek != nullptr;
  });
  return found == services.end() ? nullptr : *found;
}

// "true", also as Python writes it.
bool isTrue(const Parameters& parameters, std::string_view name) {
  std::string text(find(parameters, name).value_or(""));
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text == "true" || text == "1";
}

// An XML element as JSON: texts are strings, repeated elements lists, a single one is itself.
Json jsonOf(const pugi::xml_node& element) {
  if (element.first_child().type() != pugi::node_element) {
    const pugi::xml_node text = element.first_child();
    return text ? Json(text.value()) : Json(nullptr);
  }
  Json object = Json::object();
  for (const pugi::xml_node& child : element.children()) {
    if (child.type() != pugi::node_element) continue;
    Json value = jsonOf(child);
    const auto found = object.find(child.name());
    if (found == object.end()) {
      object[child.name()] = std::move(value);
    } else if (found->is_array()) {
      found->push_back(std::move(value));
    } else {
      *found = Json::array({std::move(*found), std::move(value)});
    }
  }
  return object;
}

WireResponse asJson(WireResponse response) {
  pugi::xml_document document;
  // What we wrote ourselves is read as it is: whitespace in a message's body counts.
  if (!document.load_buffer(response.body.data(), response.body.size(), pugi::parse_default | pugi::parse_ws_pcdata)) {
    return response;
  }
  const pugi::xml_node root = document.document_element();
  response.body = Json{{root.name(), jsonOf(root)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  for (auto& [name, value] : response.headers) {
    if (name == "Content-Type") value = "application/json";
  }
  return response;
}

// An address that names no queue at all is none of SQS's: 404.
void requireQueueAddress(const std::string& url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string::npos) return;
  const std::size_t path = url.find('/', scheme + 3);
  if (path == std::string::npos || !parseQueuePath(std::string_view(url).substr(path)))
    throw errors::invalidAddress(url);
}

// The path of a queue URL, or of what stands for one.
std::string_view pathOf(std::string_view url) {
  const std::size_t scheme = url.find("://");
  return scheme == std::string_view::npos ? url : url.substr(std::min(url.find('/', scheme + 3), url.size()));
}

// The request's queue: behind the endpoint's path, in the parameters, or in an SDK's body.
std::string readQueueUrl(const Reading& reading, const Parameters& parameters, const model::OperationModel& operation,
                         void* request) {
  const std::string_view behind = reading.target.path.substr(kPath.size());
  std::string url;
  if (behind.size() > 1) {
    const auto queue = parseQueuePath(behind);
    url = queue ? "/" + std::string(queue->account) + "/" + std::string(queue->name) : std::string(behind);
    decodeQuery(*operation.request, {{"QueueUrl", url}}, request);
    return std::string(behind);
  } else if (const auto parameter = find(parameters, "QueueUrl")) {
    url = *parameter;
    requireQueueAddress(url);
  } else if (reading.request.hasHeader("x-amz-target")) {
    DecodeReport report = decodeJson(*operation.request, reading.request.body, request);
    if (report.error) throw errors::serialization(std::move(report.error->message));
    return {};
  }
  decodeQuery(*operation.request, {{"QueueUrl", url}}, request);
  return url;
}

}  // namespace

WireResponse Gateway::look(const Reading& reading, Route& route, Caller& caller) {
  route.service = findSqs(caller.world->services());
  if (route.service == nullptr) throw errors::unknownOperation(404);
  route.form.service = route.service->model;
  Parameters parameters = parseQuery(reading.target.query);
  std::string_view action = reading.request.header("x-amz-target");
  if (action.empty()) {
    for (auto& parameter : parseQuery(reading.request.body)) parameters.push_back(std::move(parameter));
    action = find(parameters, "Action").value_or("");
  } else {
    action = action.substr(action.rfind('.') + 1);
  }
  if (!action.empty() && action != kOperation) throw errors::onlyReceiveMessage();

  const auto& operations = route.form.service->operations;
  const auto row =
      std::find_if(operations.begin(), operations.end(), [](const auto& each) { return each.name == kOperation; });
  const std::shared_ptr<void> object = row->request->create();
  const std::string url = readQueueUrl(reading, parameters, *row, object.get());
  route.queue = parseQueuePath(pathOf(url));
  caller = callerOf(reading, route);
  if (reading.target.path.size() > kPath.size() + 1 && route.queue && !route.queue->region.empty()) {
    caller.world = &accounts_.world(std::string(route.queue->account));
    caller.origin.region = route.queue->region;
  }

  const core::CallInput input{.service = route.service,
                              .operation = static_cast<std::size_t>(row - operations.begin()),
                              .origin = caller.origin,
                              .request = {.shape = row->request, .data = object}};
  const core::PeekOptions options{.in_flight = isTrue(parameters, "ShowInvisible"),
                                  .delayed = isTrue(parameters, "ShowDelayed")};
  core::Outcome outcome{.operation = &*row, .request_id = newRequestId(*caller.world)};
  outcome.result = core::peek(*caller.world, input, options);
  return encodeOutcome(route.form, std::move(outcome));
}

WireResponse Gateway::peek(const WireRequest& request) {
  Reading reading{.request = request, .target = splitTarget(request.target), .scope = {}};
  reading.scope = readCredentialScope(request, reading.target);
  Route route;
  if (!request.hasHeader("x-amz-target")) route.form.protocol = Protocol::AwsQuery;
  Caller caller{.world = &accounts_.world(accounts_.defaultAccount()), .origin = {}};
  WireResponse response;
  try {
    response = look(reading, route, caller);
  } catch (const AwsError& error) {
    response = encodeError(route.form, error, newRequestId(*caller.world));
  }
  const bool wants_json = request.header("accept").find("application/json") != std::string_view::npos;
  return wants_json && route.form.protocol == Protocol::AwsQuery ? asJson(std::move(response)) : response;
}

}  // namespace squall::wire
