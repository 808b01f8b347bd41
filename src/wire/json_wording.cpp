// wire/json_wording.cpp: recorded answers. Classic: what users of SQS reported (async-aws/aws issue 1667). Compact: the
// tables that dynalite's tests compared with DynamoDB, and for EventBridge async-aws/aws issue 1395. Combinations that
// nobody recorded follow the pattern of their neighbours.
#include "wire/json_wording.hpp"

namespace squall::wire {
namespace {

using model::Kind;

std::string_view javaName(Kind kind) {
  switch (kind) {
    case Kind::Boolean:
      return "Boolean";
    case Kind::Integer:
      return "Integer";
    case Kind::Long:
      return "Long";
    case Kind::Double:
      return "Double";
    case Kind::Blob:
      return "ByteBuffer";
    case Kind::Timestamp:
      return "Date";
    default:
      return "String";
  }
}

std::string_view javaPackage(Kind kind) {
  if (kind == Kind::Blob) return "java.nio.";
  return kind == Kind::Timestamp ? "java.util." : "java.lang.";
}

bool isContainer(const model::Shape& shape) {
  return shape.kind == Kind::Structure || shape.kind == Kind::List || shape.kind == Kind::Map;
}

std::string classic(const model::Shape& wanted, JsonType found) {
  if (found == JsonType::List) return "Start of list found where not expected";
  if (found == JsonType::Object) return "Start of structure or map found where not expected.";
  if (wanted.kind == Kind::List) return "Expected list or null";
  if (isContainer(wanted)) return "Expected null";
  std::string text(typeName(found));
  text += " can not be converted to ";
  if (wanted.kind == Kind::Timestamp) return text + "milliseconds since epoch";
  // AWS's own grammar: "an Integer", "a String", but "STRING_VALUE ... an Boolean".
  const bool an = wanted.kind == Kind::Integer || (wanted.kind == Kind::Boolean && found == JsonType::String);
  return text.append(an ? "an " : "a ").append(javaName(wanted.kind));
}

// "class java.lang.String", "class com.amazonaws.dynamodb.v20120810.KeySchemaElement", "java.util.Map<...>".
std::string javaType(const JsonDialect& dialect, const model::Shape& shape) {
  if (shape.kind == Kind::Map) {
    std::string element = javaType(dialect, *shape.element);
    if (element.starts_with("class ")) element.erase(0, 6);
    return "java.util.Map<java.lang.String, " + element + ">";
  }
  if (shape.kind == Kind::List) {
    std::string element = javaType(dialect, *shape.element);
    if (element.starts_with("class ")) element.erase(0, 6);
    return "java.util.List<" + element + ">";
  }
  if (shape.kind == Kind::Structure) {
    return std::string("class ").append(dialect.package).append(dialect.package.empty() ? "" : ".").append(shape.name);
  }
  return std::string("class ").append(javaPackage(shape.kind)).append(javaName(shape.kind));
}

// A list or a map within a list or a map: AWS's own defect, word for word (dynalite's tests).
constexpr std::string_view kGenericElement =
    "class sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl cannot be cast to class java.lang.Class "
    "(sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl and java.lang.Class are in module java.base of "
    "loader 'bootstrap')";

std::string compact(const JsonDialect& dialect, const model::Shape& wanted, JsonType found, bool in_container) {
  if (found == JsonType::Object) return "Start of structure or map found where not expected";
  if (found == JsonType::List) return "Unrecognized collection type " + javaType(dialect, wanted);
  if (isContainer(wanted) && !in_container) return "Unexpected field type";
  if (wanted.kind == Kind::Structure) return "Unexpected value type in payload";
  if (isContainer(wanted)) return std::string(kGenericElement);
  if (wanted.kind == Kind::Blob) return "only base-64-encoded strings are convertible to bytes";
  if (wanted.kind == Kind::Boolean && found == JsonType::String) return "Unexpected token received from parser";
  return std::string(typeName(found)).append(" cannot be converted to ").append(javaName(wanted.kind));
}

}  // namespace

JsonDialect jsonDialect(const model::ServiceModel& service) {
  return {.wording = service.query_compatible ? JsonWording::Classic : JsonWording::Compact,
          .package = service.error_namespace};
}

std::string wrongType(const JsonDialect& dialect, const model::Shape& wanted, JsonType found, bool in_container) {
  return dialect.wording == JsonWording::Classic ? classic(wanted, found)
                                                 : compact(dialect, wanted, found, in_container);
}

std::string notBase64(const JsonDialect& dialect, std::string_view text) {
  if (dialect.wording == JsonWording::Classic) return "STRING_VALUE can not be converted to a Blob";
  if (text.size() % 4 != 0) {
    return "Base64 encoded length is expected a multiple of 4 bytes but found: " + std::to_string(text.size());
  }
  return "Invalid last non-pad Base64 character dectected";  // AWS's spelling
}

std::string_view typeName(JsonType type) {
  switch (type) {
    case JsonType::String:
      return "STRING_VALUE";
    case JsonType::Integer:
      return "NUMBER_VALUE";
    case JsonType::Decimal:
      return "DECIMAL_VALUE";
    case JsonType::True:
      return "TRUE_VALUE";
    case JsonType::False:
      return "FALSE_VALUE";
    case JsonType::List:
      return "START_ARRAY";
    case JsonType::Object:
      return "START_OBJECT";
  }
  return "";
}

}  // namespace squall::wire
