// wire/json_wording.hpp: the sentence that AWS answers to a JSON value of the wrong type.
#pragma once

#include "core/model.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace squall::wire {

// AWS has two generations of decoders with a wording each. Classic: "STRING_VALUE can not be converted to an Integer",
// Compact: "STRING_VALUE cannot be converted to Integer".
enum class JsonWording : std::uint8_t { Classic, Compact };

struct JsonDialect {
  JsonWording wording = JsonWording::Classic;
  std::string_view package = {};  // before a struct's name in the compact wording
};

// SQS, the service that moved from awsQuery to JSON, answers in the classic wording, EventBridge and DynamoDB in the
// other.
JsonDialect jsonDialect(const model::ServiceModel& service);

enum class JsonType : std::uint8_t { String, Integer, Decimal, True, False, List, Object };

// The text of the SerializationException for a `found` where AWS's model has `wanted`. `in_container`: it is an element
// of a list or a map rather than a member.
std::string wrongType(const JsonDialect& dialect, const model::Shape& wanted, JsonType found, bool in_container);

// The same for a string that should be base64 and is not.
std::string notBase64(const JsonDialect& dialect, std::string_view text);

// "STRING_VALUE"
std::string_view typeName(JsonType type);

}  // namespace squall::wire
