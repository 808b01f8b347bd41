#include "wire/answer.hpp"

#include "core/json_text.hpp"
#include "core/world.hpp"
#include "wire/content_coding.hpp"
#include "wire/query_codec.hpp"
#include "wire/rest_codec.hpp"

#include <boost/crc.hpp>

#include <algorithm>
#include <mutex>

namespace squall::wire {

namespace {

using model::Protocol;

bool isDynamoDb(const model::ServiceModel* service) {
  return service != nullptr && service->signing_name == "dynamodb";
}

std::string jsonType(const AnswerForm& form) {
  const model::ServiceModel* const service = form.service;
  if (form.plain_json && (service == nullptr || isDynamoDb(service))) return "application/json";
  const std::string_view version = service == nullptr || service->json_version.empty() ? "1.0" : service->json_version;
  constexpr std::string_view kPrefix = "application/x-amz-json-";
  std::string type;
  type.reserve(kPrefix.size() + version.size());
  type.append(kPrefix).append(version);
  return type;
}

const model::ErrorModel* modelOf(const AwsError& error, const model::ServiceModel* service) {
  if (service == nullptr) return nullptr;
  const auto row = std::ranges::find(service->errors, std::string_view(error.code()), &model::ErrorModel::name);
  return row == service->errors.end() ? nullptr : &*row;
}

// A modelled error is named in the service's namespace, every other in that of AWS's framework (recorded:
// "com.amazonaws.sqs#InvalidAttributeValue", "com.amazon.coral.service#UnknownOperationException",
// "com.amazon.coral.validate#ValidationException").
std::string typeOf(const AwsError& error, const model::ServiceModel* service) {
  if (modelOf(error, service) != nullptr) return std::string(service->error_namespace) + "#" + error.code();
  const bool is_validation = error.code() == "ValidationException";
  return (is_validation ? "com.amazon.coral.validate#" : "com.amazon.coral.service#") + error.code();
}

// As the model spells it. What is in no model is spelt large in two answers of the front door (recorded for DynamoDB; a
// service that also speaks awsQuery spells all small).
std::string_view messageMember(const AwsError& error, const model::ServiceModel* service) {
  if (const model::ErrorModel* row = modelOf(error, service)) {
    const bool is_large = row->shape != nullptr && std::ranges::any_of(row->shape->members, [](const auto& member) {
                            return member.name == "Message";
                          });
    return is_large ? "Message" : "message";
  }
  if (service == nullptr || service->query_compatible) return "message";
  return error.code() == "SerializationException" || error.code() == "AccessDeniedException" ? "Message" : "message";
}

// Clients of services with this checksum compare it, with that of the bytes as they were sent.
void finish(const AnswerForm& form, WireResponse& response) {
  if (!isDynamoDb(form.service)) return;
  if (form.gzip && !response.body.empty()) {
    response.body = gzip(response.body);
    response.headers.push_back({"Content-Encoding", "gzip"});
  }
  boost::crc_32_type crc;
  crc.process_bytes(response.body.data(), response.body.size());
  response.headers.push_back({"x-amz-crc32", std::to_string(crc.checksum())});
}

std::string jsonBody(const AwsError& error, const model::ServiceModel* service) {
  std::string body = "{\"__type\":";
  core::appendJsonString(body, typeOf(error, service));
  if (!error.message().empty()) {
    body.append(",\"").append(messageMember(error, service)).append("\":");
    core::appendJsonString(body, error.message());
  }
  for (const auto& [name, json] : error.details()) {
    body += ",";
    core::appendJsonString(body, name);
    body.append(":").append(json);
  }
  return body + "}";
}

// What answers a GET that is no call (recorded for a queue's URL): a bare element.
bool isBareXml(const AwsError& error) { return error.code() == "UnknownOperationException"; }

}  // namespace

WireResponse encodeOutcome(const AnswerForm& form, core::Outcome outcome) {
  if (outcome.error) return encodeError(form, *outcome.error, outcome.request_id);
  WireResponse response;
  response.headers.reserve(4);
  if (form.protocol == Protocol::AwsQuery && form.as_json) {
    response.headers.push_back({"Content-Type", "application/json"});
    response.body = encodeQueryResultJson(*outcome.operation, outcome.result.data.get(), outcome.request_id);
  } else if (form.protocol == Protocol::AwsQuery) {
    response.headers.push_back({"Content-Type", "text/xml"});
    response.body = encodeQueryResult(*form.service, *outcome.operation, outcome.result.data.get(), outcome.request_id);
  } else if (form.protocol == Protocol::RestJson) {
    encodeRestResult(*outcome.operation, outcome.result.data.get(), response);
  } else {
    response.headers.push_back({"Content-Type", jsonType(form)});
    // AWS sends no bytes at all, not {}, for an operation without a result.
    if (outcome.operation->has_output) response.body = model::toJson(*outcome.result.shape, outcome.result.data.get());
    finish(form, response);
  }
  response.headers.push_back({"x-amzn-RequestId", std::move(outcome.request_id)});
  return response;
}

WireResponse encodeError(const AnswerForm& form, const AwsError& error, const std::string& request_id) {
  WireResponse response{.status = error.httpStatus(), .headers = {{"x-amzn-RequestId", request_id}}};
  if (error.retryAfter() > std::chrono::seconds(0)) {
    response.headers.push_back({"Retry-After", std::to_string(error.retryAfter().count())});
  }
  if (form.protocol == Protocol::AwsQuery && form.as_json && !isBareXml(error)) {
    response.headers.push_back({"Content-Type", "application/json"});
    response.body = encodeQueryErrorJson(error, request_id);
    return response;
  }
  if (form.protocol == Protocol::AwsQuery) {
    static constexpr model::ServiceModel kNoService{};
    response.headers.push_back({"Content-Type", "text/xml"});
    response.body = isBareXml(error)
                        ? "<" + error.code() + "/>\n"
                        : encodeQueryError(form.service != nullptr ? *form.service : kNoService, error, request_id);
    return response;
  }
  if (form.protocol == Protocol::RestJson) {
    encodeRestError(form.service, error, response);
    return response;
  }
  // Sent whether or not the client asked with x-amzn-query-mode: SDKs of 2023 read it and did not ask.
  if (form.service != nullptr && form.service->query_compatible && !isBareXml(error)) {
    response.headers.push_back(
        {"x-amzn-query-error", error.queryCode() + (error.fault() == Fault::Sender ? ";Sender" : ";Receiver")});
  }
  response.headers.push_back({"Content-Type", jsonType(form)});
  response.body = jsonBody(error, form.service);
  finish(form, response);
  return response;
}

std::string newRequestId(core::World& world) {
  const std::lock_guard lock(world.mutex);
  return world.ids.requestId();
}

}  // namespace squall::wire
