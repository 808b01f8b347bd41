// wire/query_encoder.cpp: a result, or an error, as awsQuery's XML.
#include "core/base64.hpp"
#include "core/json_text.hpp"
#include "core/time_text.hpp"
#include "wire/query_codec.hpp"
#include "wire/xml_text.hpp"

namespace squall::wire {
namespace {

using model::Kind;
using model::Member;
using model::Shape;

void appendElement(std::string& out, std::string_view name, const Shape& shape, const void* value);

void appendMembers(std::string& out, const Shape& shape, const void* object) {
  for (const Member& member : shape.members) {
    if (const void* value = member.peek(object)) appendElement(out, member.wire_name, *member.shape, value);
  }
}

std::string_view orElse(std::string_view name, std::string_view general) { return name.empty() ? general : name; }

void appendEntries(std::string& out, std::string_view name, const Shape& shape, const void* map) {
  model::visitMap(shape, map, [&](const std::string& key, const void* value) {
    out.append("<").append(name).append(">");
    appendElement(out, orElse(shape.key_name, "key"), *shape.key, &key);
    appendElement(out, orElse(shape.element_name, "value"), *shape.element, value);
    out.append("</").append(name).append(">");
  });
}

// A list that is flattened is its elements alone, each under the member's name; else they have an element around them.
void appendContainer(std::string& out, std::string_view name, const Shape& shape, const void* value) {
  if (!shape.flattened) out.append("<").append(name).append(">");
  if (shape.kind == Kind::Map) {
    appendEntries(out, shape.flattened ? name : "entry", shape, value);
  } else {
    const std::string_view element = shape.flattened ? name : orElse(shape.element_name, "member");
    for (std::size_t i = 0; i < shape.list->size(value); ++i) {
      appendElement(out, element, *shape.element, shape.list->at(value, i));
    }
  }
  if (!shape.flattened) out.append("</").append(name).append(">");
}

void appendScalar(std::string& out, const Shape& shape, const void* value) {
  switch (shape.kind) {
    case Kind::Boolean:
      out += *static_cast<const bool*>(value) ? "true" : "false";
      return;
    case Kind::Integer:
      out += std::to_string(*static_cast<const std::int32_t*>(value));
      return;
    case Kind::Long:
      out += std::to_string(*static_cast<const std::int64_t*>(value));
      return;
    case Kind::Double:
      core::appendJsonDouble(out, *static_cast<const double*>(value));
      return;
    case Kind::Blob:
      out += core::base64Encode(static_cast<const Blob*>(value)->bytes);
      return;
    case Kind::Timestamp:
      out += core::isoTime(*static_cast<const TimePoint*>(value));
      return;
    default:
      appendXmlText(out, *static_cast<const std::string*>(value));
  }
}

void appendElement(std::string& out, std::string_view name, const Shape& shape, const void* value) {
  if (shape.kind == Kind::List || shape.kind == Kind::Map) return appendContainer(out, name, shape, value);
  out.append("<").append(name).append(">");
  if (shape.kind == Kind::Structure) {
    appendMembers(out, shape, value);
  } else {
    appendScalar(out, shape, value);
  }
  out.append("</").append(name).append(">");
}

void open(std::string& out, std::string_view name, std::string_view suffix, std::string_view xml_namespace) {
  out.append("<?xml version=\"1.0\"?><").append(name).append(suffix);
  out.append(" xmlns=\"").append(xml_namespace).append("\">");
}

void appendText(std::string& out, std::string_view name, std::string_view text) {
  out.append("<").append(name).append(">");
  appendXmlText(out, text);
  out.append("</").append(name).append(">");
}

}  // namespace

std::string encodeQueryResult(const model::ServiceModel& service, const model::OperationModel& operation,
                              const void* result, std::string_view request_id) {
  std::string out;
  open(out, operation.name, "Response", service.xml_namespace);
  if (operation.has_output) {
    const std::size_t start = out.size();
    appendMembers(out, *operation.result, result);
    const std::string members = out.substr(start);
    out.resize(start);
    out.append("<").append(operation.result_wrapper);
    if (members.empty()) {
      out += "/>";
    } else {
      out.append(">").append(members).append("</").append(operation.result_wrapper).append(">");
    }
  }
  out += "<ResponseMetadata>";
  appendText(out, "RequestId", request_id);
  return out.append("</ResponseMetadata></").append(operation.name).append("Response>");
}

std::string encodeQueryError(const model::ServiceModel& service, const AwsError& error, std::string_view request_id) {
  std::string out;
  open(out, "ErrorResponse", "", service.xml_namespace);
  out += "<Error>";
  appendText(out, "Type", error.fault() == Fault::Sender ? "Sender" : "Receiver");
  appendText(out, "Code", error.queryCode());
  appendText(out, "Message", error.queryMessage());
  out += "<Detail/></Error>";
  appendText(out, "RequestId", request_id);
  return out + "</ErrorResponse>";
}

}  // namespace squall::wire
