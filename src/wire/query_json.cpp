// wire/query_json.cpp: a result, or an error, of awsQuery as the JSON that SQS gives who asks for it with "Accept:
// application/json". API Gateway's SQS integration does, and shows the answers to its clients.
//
// Observed on AWS: members by name, absent ones as null, maps as lists of their entries, nothing for "Detail".
// https://repost.aws/knowledge-center/api-gateway-rest-api-sqs-errors
#include "core/json_text.hpp"
#include "wire/query_codec.hpp"

#include <algorithm>
#include <array>

namespace squall::wire {
namespace {

using model::Kind;
using model::Member;
using model::Shape;

// Two members have another name here than anywhere else (observed).
std::string_view nameOf(const Shape& shape, const Member& member) {
  struct Renamed {
    std::string_view shape;
    std::string_view member;
    std::string_view name;
  };
  static constexpr std::array kRenamed{Renamed{"ReceiveMessageResult", "Messages", "messages"},
                                       Renamed{"ListQueuesResult", "QueueUrls", "queueUrls"}};
  for (const Renamed& row : kRenamed) {
    if (row.shape == shape.name && row.member == member.name) return row.name;
  }
  return member.name;
}

void append(std::string& out, const Shape& shape, const void* value);

void appendMembers(std::string& out, const Shape& shape, const void* object) {
  std::vector<std::pair<std::string_view, const Member*>> members;
  for (const Member& member : shape.members) members.emplace_back(nameOf(shape, member), &member);
  std::ranges::sort(members, {}, &std::pair<std::string_view, const Member*>::first);
  char separator = '{';
  for (const auto& [name, member] : members) {
    out += separator;
    separator = ',';
    out.append("\"").append(name).append("\":");
    append(out, *member->shape, member->peek(object));
  }
  out += separator == '{' ? "{}" : "}";
}

void appendEntries(std::string& out, const Shape& shape, const void* map) {
  char separator = '[';
  model::visitMap(shape, map, [&](const std::string& key, const void* value) {
    out += separator;
    separator = ',';
    out.append("{\"").append(shape.key_name).append("\":");
    core::appendJsonString(out, key);
    out.append(",\"").append(shape.element_name).append("\":");
    append(out, *shape.element, value);
    out += '}';
  });
  out += separator == '[' ? "[]" : "]";
}

void append(std::string& out, const Shape& shape, const void* value) {
  if (value == nullptr) {
    out += "null";
  } else if (shape.kind == Kind::Structure) {
    appendMembers(out, shape, value);
  } else if (shape.kind == Kind::Map) {
    appendEntries(out, shape, value);
  } else if (shape.kind == Kind::List) {
    out += '[';
    for (std::size_t i = 0; i < shape.list->size(value); ++i) {
      if (i > 0) out += ',';
      append(out, *shape.element, shape.list->at(value, i));
    }
    out += ']';
  } else {
    out += model::toJson(shape, value);
  }
}

void appendRequestId(std::string& out, std::string_view request_id) {
  out += "\"RequestId\":";
  core::appendJsonString(out, request_id);
}

}  // namespace

std::string encodeQueryResultJson(const model::OperationModel& operation, const void* result,
                                  std::string_view request_id) {
  static constexpr std::string_view kMetadata = "ResponseMetadata";
  std::string metadata = "\"" + std::string(kMetadata) + "\":{";
  appendRequestId(metadata, request_id);
  metadata += '}';

  std::string out = "{\"" + std::string(operation.name) + "Response\":{";
  if (operation.has_output) {
    std::string members = "\"" + std::string(operation.result_wrapper) + "\":";
    appendMembers(members, *operation.result, result);
    const bool is_first = operation.result_wrapper < kMetadata;
    out += is_first ? members + "," + metadata : metadata + "," + members;
  } else {
    out += metadata;
  }
  return out + "}}";
}

std::string encodeQueryErrorJson(const AwsError& error, std::string_view request_id) {
  std::string out = "{\"Error\":{\"Code\":";
  core::appendJsonString(out, error.queryCode());
  out += ",\"Message\":";
  core::appendJsonString(out, error.queryMessage());
  out += error.fault() == Fault::Sender ? ",\"Type\":\"Sender\"}," : ",\"Type\":\"Receiver\"},";
  appendRequestId(out, request_id);
  return out + "}";
}

}  // namespace squall::wire
