#include "wire/gateway.hpp"

#include "core/contract.hpp"
#include "core/dispatch.hpp"
#include "core/time_text.hpp"
#include "wire/admitted_call.hpp"
#include "wire/answer.hpp"
#include "wire/content_coding.hpp"
#include "wire/errors.hpp"
#include "wire/json_codec.hpp"
#include "wire/query_codec.hpp"
#include "wire/rest_codec.hpp"
#include "wire/sts.hpp"

#include <algorithm>
#include <charconv>

namespace squall::wire {

namespace {

using model::Protocol;

bool isAccount(std::string_view text) {
  return text.size() == 12 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isRegion(std::string_view text) {
  return !text.empty() && text.size() <= 32 && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

// What may stand in a URL that we hand out; anything else in a Host header is not repeated.
bool isHost(std::string_view text) {
  return !text.empty() && text.size() <= 255 && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
           c == '_' || c == ':' || c == '[' || c == ']';
  });
}

std::string endpointOf(const WireRequest& request, const std::string& otherwise) {
  const std::string_view host = request.header("host");
  if (!isHost(host)) return otherwise;
  const std::string_view forwarded = request.header("x-forwarded-proto");
  std::string endpoint(forwarded == "https" ? "https://" : "http://");
  endpoint.append(host);
  return endpoint;
}

// "attempt=2; max=3" is 2; what does not look like that is 0.
int attemptOf(std::string_view sdk_request) {
  static constexpr std::string_view kName = "attempt=";
  const std::size_t found = sdk_request.find(kName);
  int attempt = 0;
  if (found == std::string_view::npos) return 0;
  const std::string_view rest = sdk_request.substr(found + kName.size());
  std::from_chars(rest.data(), rest.data() + rest.size(), attempt);
  return std::max(attempt, 0);
}

// The Date header is wall time, always; a client that wants to see the Cloud's time looks here.
WireResponse stamped(WireResponse response, core::World& world) {
  response.headers.push_back({"x-squall-virtual-time", core::isoTime(world.clock().now())});
  return response;
}

// In awsQuery the older of ReceiveMessage's two lists of system attributes counts alone where both are there; awsJson
// takes both (recorded).
void dropShadowed(Parameters& parameters) {
  static constexpr std::string_view kOld = "AttributeName";
  static constexpr std::string_view kNew = "MessageSystemAttributeName";
  const auto isOf = [](std::string_view list) {
    return [list](const auto& parameter) { return std::string_view(parameter.first).starts_with(list); };
  };
  if (std::ranges::any_of(parameters, isOf(kOld))) std::erase_if(parameters, isOf(kNew));
}

DecodeReport decode(const Reading& reading, const Route& route, const model::OperationModel& operation, void* object) {
  const model::Shape& shape = *operation.request;
  if (route.form.protocol == Protocol::RestJson) {
    return decodeRest(operation, reading.target, reading.body(), object, jsonDialect(*route.form.service));
  }
  if (route.form.protocol == Protocol::AwsJson) {
    // Clients may leave the body out where they have nothing to say.
    const std::string_view body = reading.body().empty() ? "{}" : reading.body();
    return decodeJson(shape, body, object, jsonDialect(*route.form.service));
  }
  Parameters parameters = parseQuery(route.parameters);
  dropShadowed(parameters);
  // At a queue's own URL the queue need not be named again; when it is, the parameter counts (recorded).
  if (route.queue && !find(parameters, "QueueUrl")) parameters.emplace_back("QueueUrl", reading.target.path);
  return decodeQuery(shape, parameters, object);
}

// How the client wants its answer, as far as it has a choice.
void readForm(const WireRequest& request, AnswerForm& form) {
  const std::string_view type = request.header("content-type");
  form.plain_json = type.find("x-amz-json") == std::string_view::npos;
  form.gzip = namesGzip(request.header("accept-encoding"));
}

// What comes packed is signed packed, so this is behind the look at the signature.
void unpack(Reading& reading) {
  constexpr std::size_t kMost = std::size_t{16} << 20;
  if (!namesGzip(reading.request.header("content-encoding"))) return;
  std::optional<std::string> body = gunzip(reading.request.body, kMost);
  if (!body) throw errors::serialization("");
  reading.unpacked = *std::move(body);
  reading.is_unpacked = true;
}

// What AWS reads over or reads as something else, for those who want to know.
std::vector<std::string> misreadIn(const DecodeReport& report) {
  std::vector<std::string> sentences;
  for (std::size_t i = 0; i < report.unknown.size(); ++i) {
    sentences.push_back(core::contract::unknownMember(report.unknown[i], *report.unknown_in[i]));
  }
  for (const Coerced& coerced : report.coerced) sentences.push_back("'" + coerced.path + "' " + coerced.text + ".");
  return sentences;
}

void readRequest(const Reading& reading, const Route& route, const model::OperationModel& operation,
                 bool checks_contract, core::CallInput& input) {
  std::shared_ptr<void> object = operation.request->create();
  DecodeReport report = decode(reading, route, operation, object.get());
  if (report.error) throw errors::serialization(std::move(report.error->message));
  if (checks_contract) input.misread = misreadIn(report);
  input.missing = std::move(report.missing);
  input.request.data = std::move(object);
}

// A call that waits in core::dispatch. Answer lives as long as the call may be answered.
struct Answer {
  Respond respond;
  AnswerForm form;
  core::World& world;
  std::unique_ptr<core::Blocked> blocked = {};  // its client does nothing else while it waits
};

class WaitingCall : public Waiting {
 public:
  WaitingCall(core::Parked parked, std::weak_ptr<Answer> answer, core::World& world, AnswerForm form,
              const model::OperationModel& operation, std::chrono::milliseconds longest)
      : parked_(parked),
        answer_(std::move(answer)),
        world_(world),
        form_(form),
        operation_(operation),
        longest_(longest) {}

  std::optional<std::chrono::nanoseconds> realTimeLimit() const override {
    return std::min<std::chrono::nanoseconds>(parked_.wait, longest_);
  }
  void release() override { core::release(world_, parked_.id); }
  std::optional<WireResponse> abandon() override {
    // Gone without an answer of its own: dispatch drops a call whose client it finds dead, and its completion with it.
    const bool gone = core::abandon(world_, parked_.id) || answer_.expired();
    if (!gone) return std::nullopt;
    core::Outcome empty{.operation = &operation_, .request_id = newRequestId(world_)};
    empty.result = {.shape = operation_.result, .data = operation_.result->create()};
    return stamped(encodeOutcome(form_, std::move(empty)), world_);
  }

 private:
  const core::Parked parked_;
  const std::weak_ptr<Answer> answer_;
  core::World& world_;
  const AnswerForm form_;
  const model::OperationModel& operation_;
  const std::chrono::milliseconds longest_;
};

}  // namespace

Gateway::Gateway(GatewayOptions options, Accounts& accounts) : options_(std::move(options)), accounts_(accounts) {
  if (options_.after_window) turnstile_ = std::make_shared<Turnstile>(options_.after_window);
}

Gateway::Caller Gateway::callerOf(const Reading& reading, const Route& route) {
  const std::string access_key = reading.scope ? reading.scope->access_key : std::string();
  std::string account = accounts_.defaultAccount();
  if (isAccount(access_key)) {
    account = access_key;
  } else if (!reading.scope && route.queue && !route.queue->account.empty()) {
    account = route.queue->account;  // an unsigned call at a queue's URL means that queue's owner
  }
  Caller caller{.world = &accounts_.world(account), .origin = {}};

  std::string_view region = reading.scope ? std::string_view(reading.scope->region) : std::string_view{};
  if (!isRegion(region) && route.queue) region = route.queue->region;
  if (!isRegion(region)) region = regionOfHost(reading.request.header("host"));
  if (!isRegion(region)) region = caller.world->options().region;
  caller.origin = {.account = std::move(account),
                   .region = std::string(region),
                   .endpoint = endpointOf(reading.request, options_.endpoint),
                   .client = clientOf(reading.request, *caller.world, access_key),
                   .trace_header = std::string(reading.request.header("x-amzn-trace-id"))};
  if (reading.request.connection != nullptr) caller.origin.connection_number = reading.request.connection->number;
  return caller;
}

// Most requests of a connection come from the same client: it is made once and shared with the journal's records. What
// it is called matters to chaos alone.
std::shared_ptr<const Client> Gateway::clientOf(const WireRequest& request, core::World& world,
                                                const std::string& access_key) {
  using By = core::ClientNaming::By;
  core::ClientNaming naming;
  const core::Interference* const chaos = turnstile_ ? world.interference : core::armed(world);
  if (chaos != nullptr) naming = chaos->clientNaming();
  std::string name;
  if (naming.by == By::Header) name = request.header(naming.header);

  WireConnection* const connection = request.connection;
  const Client* const last = connection != nullptr ? connection->client.get() : nullptr;
  if (connection != nullptr) {
    const bool other = last != nullptr && (last->access_key != access_key || (!name.empty() && last->name != name));
    if (connection->number == 0 || other) connection->number = numbers_.next(world, name.empty() ? access_key : name);
    if (naming.by == By::Connection) {
      name = (access_key.empty() ? "unsigned" : access_key) + "/" + std::to_string(connection->number);
    }
  }
  const std::string_view user_agent = request.header("user-agent");
  const bool same_program = last != nullptr && last->access_key == access_key && last->user_agent == user_agent;
  if (same_program && last->name == name) return connection->client;
  auto client =
      std::make_shared<const Client>(Client{.access_key = access_key,
                                            .user_agent = std::string(user_agent),
                                            .connection = connection != nullptr ? connection->remote : "unknown",
                                            .name = std::move(name)});
  if (connection != nullptr) {
    connection->client = client;
    if (!same_program) connection->owner = nullptr;
  }
  return client;
}

void Gateway::authenticate(const Reading& reading, const Route& route, const Caller& caller) const {
  const model::ServiceModel* service = route.form.service;
  // Unlike SQS, DynamoDB has no call that need not be signed; who signed it, and with what, is not looked at.
  if (options_.verify_secret.empty()) {
    if (service != nullptr && service->signing_name == "dynamodb") requireSignature(reading.request);
    return;
  }
  const bool is_json = route.form.protocol == Protocol::AwsJson;
  const bool is_sqs = service != nullptr && service->signing_name == "sqs";
  verifySignature(reading.request,
                  {.signing_name = service != nullptr ? service->signing_name : std::string_view{},
                   .region = caller.origin.region,
                   .anonymous_allowed = is_sqs,
                   .mismatch_status = is_json && !service->query_compatible ? 400 : 403},
                  options_.verify_secret, std::chrono::floor<std::chrono::seconds>(Clock::wallNow()));
}

std::shared_ptr<Waiting> Gateway::handle(const WireRequest& request, Respond respond) {
  Reading reading{.request = request, .target = splitTarget(request.target), .scope = {}};
  reading.scope = readCredentialScope(request, reading.target);
  Route route;
  Caller caller;
  try {
    readForm(request, route.form);
    findRoute(reading, accounts_.world(accounts_.defaultAccount()).services(), route);
    caller = callerOf(reading, route);
    authenticate(reading, route, caller);
    unpack(reading);
    return call(reading, route, caller, respond);
  } catch (const AwsError& error) {
    core::World& world = caller.world != nullptr ? *caller.world : accounts_.world(accounts_.defaultAccount());
    respond(stamped(encodeError(route.form, error, newRequestId(world)), world));
    return nullptr;
  }
}

std::shared_ptr<Waiting> Gateway::call(const Reading& reading, const Route& route, Caller& caller, Respond& respond) {
  core::World& world = *caller.world;
  if (route.is_sts) {
    respond(stamped(answerSts(route.action, caller.origin.client->access_key, caller.origin.account,
                              newRequestId(world), route.form.as_json),
                    world));
    return nullptr;
  }

  const model::OperationModel& operation = route.form.service->operations[route.operation];
  core::CallInput input{.service = route.service,
                        .operation = route.operation,
                        .origin = std::move(caller.origin),
                        .request = {.shape = operation.request, .data = {}},
                        .alive = reading.request.alive};
  if (route.service->rows[route.operation].handler == nullptr) {
    input.request.data = operation.request->create();
  } else {
    readRequest(reading, route, operation, world.options().contract != ContractCheck::Off, input);
  }

  if (world.clock().mode() == ClockMode::Auto) {
    input.worker = owners_.of(reading.request.connection, *input.origin.client);
  }

  if (core::armed(world) == nullptr && !turnstile_) {
    return serve(world, route.form, std::move(input), std::move(respond));
  }
  input.origin.invocation_id = reading.request.header("amz-sdk-invocation-id");
  input.origin.attempt = attemptOf(reading.request.header("amz-sdk-request"));
  const auto& limit_changed = reading.request.limit_changed;
  if (!turnstile_) return admit(world, route.form, std::move(input), std::move(respond), limit_changed);
  std::string place = core::placeInLine(world, input);
  const auto in_turn = [this, &world, form = route.form, input = std::move(input), limit_changed](Respond answer) {
    return admit(world, form, input, std::move(answer), limit_changed);
  };
  return QueuedCall::start(
      *turnstile_, std::move(place),
      {.world = world, .serve = in_turn, .respond = std::move(respond), .limit_changed = limit_changed});
}

std::shared_ptr<Waiting> Gateway::admit(core::World& world, const AnswerForm& form, core::CallInput input,
                                        Respond respond, std::function<void()> limit_changed) {
  if (core::armed(world) == nullptr) return serve(world, form, std::move(input), std::move(respond));
  core::Admission admission = core::admit(world, input);
  return AdmittedCall::start(
      {.world = world,
       .input = std::move(input),
       .admission = std::move(admission),
       .serve = [this, &world, form](core::CallInput call,
                                     Respond answer) { return serve(world, form, std::move(call), std::move(answer)); },
       .respond = std::move(respond),
       .limit_changed = std::move(limit_changed),
       .longest_park = options_.longest_park});
}

std::shared_ptr<Waiting> Gateway::serve(core::World& world, const AnswerForm& form, core::CallInput input,
                                        Respond respond) {
  const model::OperationModel& operation = form.service->operations[input.operation];
  const auto answer = std::make_shared<Answer>(Answer{std::move(respond), form, world});
  if (options_.single_consumer && input.worker != nullptr)
    answer->blocked = std::make_unique<core::Blocked>(input.worker);
  const std::weak_ptr<Answer> weak = answer;
  const core::Parked parked = core::dispatch(world, std::move(input), [answer](core::Outcome outcome) {
    TransportFault fault = std::move(outcome.transport);
    WireResponse response = stamped(encodeOutcome(answer->form, std::move(outcome)), answer->world);
    response.fault = std::move(fault);
    answer->respond(std::move(response));
  });
  if (!parked) return nullptr;
  return std::make_shared<WaitingCall>(parked, weak, world, form, operation, options_.longest_park);
}

}  // namespace squall::wire
