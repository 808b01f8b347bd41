#include "wire/rest_codec.hpp"

#include "core/json_text.hpp"
#include "core/member_path.hpp"
#include "wire/json_codec.hpp"
#include "wire/rest_statuses.gen.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

namespace squall::wire {

namespace {

using model::Kind;
using model::Location;
using model::Member;
using model::Shape;

std::vector<std::string_view> segmentsOf(std::string_view path) {
  std::vector<std::string_view> segments;
  while (!path.empty()) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    if (slash > 0) segments.push_back(path.substr(0, slash));
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  return segments;
}

bool isLabel(std::string_view segment) { return segment.starts_with('{') && segment.ends_with('}'); }

bool fits(const std::vector<std::string_view>& segments, std::string_view uri) {
  const std::vector<std::string_view> wanted = segmentsOf(uri);
  return std::equal(segments.begin(), segments.end(), wanted.begin(), wanted.end(),
                    [](std::string_view sent, std::string_view part) { return isLabel(part) || sent == part; });
}

// What the path has where its template has {label}, still encoded.
std::optional<std::string_view> labelled(std::string_view label, std::string_view path, std::string_view uri) {
  const std::vector<std::string_view> segments = segmentsOf(path);
  const std::vector<std::string_view> wanted = segmentsOf(uri);
  for (std::size_t i = 0; i < wanted.size() && i < segments.size(); ++i) {
    if (isLabel(wanted[i]) && wanted[i].substr(1, wanted[i].size() - 2) == label) return segments[i];
  }
  return std::nullopt;
}

template <class Number>
bool readNumber(std::string_view text, void* target) {
  Number& number = *static_cast<Number*>(target);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

// A scalar as text. Blobs and timestamps of these places are in no model that there is.
bool readScalar(const Shape& shape, std::string_view text, void* target) {
  switch (shape.kind) {
    case Kind::String:
      static_cast<std::string*>(target)->assign(text);
      return true;
    case Kind::Integer:
      return readNumber<std::int32_t>(text, target);
    case Kind::Long:
      return readNumber<std::int64_t>(text, target);
    case Kind::Boolean:
      *static_cast<bool*>(target) = text == "true";
      return text == "true" || text == "false";
    default:
      return false;
  }
}

std::string pathOf(const Member& member) {
  std::string path;
  core::appendMember(path, member.name);
  return path;
}

class Decoder {
 public:
  Decoder(const model::OperationModel& operation, const Target& target, void* object, const JsonDialect& dialect)
      : operation_(operation),
        target_(target),
        query_(parseQuery(target.query)),
        object_(object),
        dialect_(dialect),
        shape_(*operation.request) {}

  DecodeReport read(std::string_view body) {
    const auto in_body = [](const Member& member) { return member.location == Location::Body; };
    if (std::ranges::any_of(shape_.members, in_body)) readBody(body);
    for (const Member& member : shape_.members) {
      if (member.location != Location::Body && !report_.error) readMember(member);
    }
    noteUnknown();
    return std::move(report_);
  }

 private:
  // The JSON codec asks for every required member; those that travel elsewhere are asked for there.
  void readBody(std::string_view body) {
    report_ = decodeJson(shape_, body.empty() ? "{}" : body, object_, dialect_);
    for (const Member& member : shape_.members) {
      if (member.location != Location::Body) std::erase(report_.missing, pathOf(member));
    }
  }

  void readMember(const Member& member) {
    const std::vector<std::string> values = valuesOf(member);
    if (values.empty()) {
      if (member.required) report_.missing.push_back(pathOf(member));
      return;
    }
    void* const target = member.make(object_);
    if (member.shape->kind != Kind::List) return readValue(member, *member.shape, values.front(), target);
    for (const std::string& value : values) {
      readValue(member, *member.shape->element, value, member.shape->list->append(target));
    }
  }

  std::vector<std::string> valuesOf(const Member& member) const {
    std::vector<std::string> values;
    if (member.location == Location::Uri) {
      const auto text = labelled(member.wire_name, target_.path, operation_.http_uri);
      if (text) values.push_back(percentDecode(*text, false));
    }
    if (member.location == Location::Query) {
      for (const auto& [name, value] : query_) {
        if (name == member.wire_name) values.push_back(value);
      }
    }
    return values;
  }

  void readValue(const Member& member, const Shape& shape, std::string_view text, void* target) {
    if (readScalar(shape, text, target)) return;
    report_.error = {.kind = DecodeError::Kind::WrongType,
                     .path = pathOf(member),
                     .message = wrongType(dialect_, shape, JsonType::String, false),
                     .detail = "'" + std::string(text) + "' is no such value"};
  }

  void noteUnknown() {
    for (const auto& [name, value] : query_) {
      const bool known = std::ranges::any_of(shape_.members, [&name = name](const Member& member) {
        return member.location == Location::Query && member.wire_name == name;
      });
      // A presigned request carries its signature there.
      if (known || name.starts_with("X-Amz-") || report_.unknown.size() >= kMaxReportedUnknown) continue;
      report_.unknown.push_back(name);
      report_.unknown_in.push_back(&shape_);
    }
  }

  const model::OperationModel& operation_;
  const Target& target_;
  const Parameters query_;
  void* object_;
  const JsonDialect& dialect_;
  const Shape& shape_;
  DecodeReport report_;
};

int statusOf(const model::OperationModel& operation) {
  const auto row = std::ranges::find_if(kRestStatuses, [&operation](const RestStatus& each) {
    return each.method == operation.http_method && each.uri == operation.http_uri;
  });
  return row == std::end(kRestStatuses) ? 200 : row->status;
}

// The member that holds the text: the models say "Message" or "message".
std::string_view messageName(const model::ServiceModel* service, const AwsError& error) {
  if (service == nullptr) return "message";
  const auto row = std::ranges::find(service->errors, error.code(), &model::ErrorModel::name);
  if (row == service->errors.end() || row->shape == nullptr) return "message";
  for (const Member& member : row->shape->members) {
    if (equalsIgnoringCase(member.name, "message")) return member.name;
  }
  return "message";
}

}  // namespace

std::optional<std::size_t> findRestOperation(const model::ServiceModel& service, std::string_view method,
                                             std::string_view path) {
  const std::vector<std::string_view> segments = segmentsOf(path);
  for (std::size_t i = 0; i < service.operations.size(); ++i) {
    const model::OperationModel& operation = service.operations[i];
    if (operation.http_method == method && fits(segments, operation.http_uri)) return i;
  }
  return std::nullopt;
}

DecodeReport decodeRest(const model::OperationModel& operation, const Target& target, std::string_view body,
                        void* object, const JsonDialect& dialect) {
  return Decoder(operation, target, object, dialect).read(body);
}

void encodeRestResult(const model::OperationModel& operation, const void* result, WireResponse& response) {
  response.status = statusOf(operation);
  response.headers.push_back({"Content-Type", "application/json"});
  // AWS documents an empty body for an operation that tells nothing.
  if (!operation.result->members.empty()) response.body = model::toJson(*operation.result, result);
}

void encodeRestError(const model::ServiceModel* service, const AwsError& error, WireResponse& response) {
  response.headers.push_back({"x-amzn-ErrorType", error.code()});
  response.headers.push_back({"Content-Type", "application/json"});
  response.body = "{";
  core::appendJsonString(response.body, messageName(service, error));
  response.body += ":";
  core::appendJsonString(response.body, error.message());
  for (const auto& [name, json] : error.details()) {
    response.body += ",";
    core::appendJsonString(response.body, name);
    response.body.append(":").append(json);
  }
  response.body += "}";
}

}  // namespace squall::wire
