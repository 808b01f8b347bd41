#include "server/admin_condition.hpp"

#include "chaos/key.hpp"
#include "server/admin_request.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

namespace squall::server {

using Json = nlohmann::json;

namespace {

using Predicate = Journal::Predicate;

std::string requireText(const Json& value, const std::string& member) {
  if (!value.is_string()) throw AdminError(400, "'" + member + "' must be a string.");
  return value.get<std::string>();
}

const Json& requireObject(const Json& value, const std::string& member, const char* example) {
  if (!value.is_object() || value.empty()) {
    throw AdminError(400, "'" + member + "' must be an object with members: " + example + ".");
  }
  return value;
}

// What stands there as JSON; "discarded", which equals nothing, for what is none.
Json parsed(std::string_view text) { return Json::parse(text, nullptr, false); }

Predicate onBody(std::function<bool(const std::string&)> condition) {
  return [condition = std::move(condition)](const Record& record) {
    return record.body != nullptr && condition(*record.body);
  };
}

Predicate bodyHasAt(const Json& places) {
  std::vector<std::pair<chaos::JsonPath, Json>> wanted;
  for (const auto& [path, value] : places.items()) {
    try {
      wanted.emplace_back(chaos::JsonPath::parse(path), value);
    } catch (const std::invalid_argument& mistake) {
      throw AdminError(400, "'body_at': " + std::string(mistake.what()));
    }
  }
  return onBody([wanted = std::move(wanted)](const std::string& body) {
    const Json document = parsed(body);
    return std::all_of(wanted.begin(), wanted.end(), [&document](const auto& place) {
      const Json* const found = document.is_discarded() ? nullptr : place.first.find(document);
      return found != nullptr && *found == place.second;
    });
  });
}

// A condition on a call's request or result. Effects have neither, so a wait for one would be in vain.
Predicate onCall(const Json& expected, const std::string& member, std::optional<EventKind> kind,
                 std::string (Record::*text)() const) {
  if (kind != EventKind::Call) {
    throw AdminError(400, "'" + member + "' is what a call has: it goes with \"kind\": \"call\".");
  }
  return [expected, text](const Record& record) { return contains(parsed((record.*text)()), expected); };
}

Predicate readCondition(const std::string& member, const Json& value, std::optional<EventKind> kind) {
  if (member == "operation") {
    return [wanted = requireText(value, member)](const Record& record) { return record.operation == wanted; };
  }
  if (member == "body") {
    return onBody([wanted = requireText(value, member)](const std::string& body) { return body == wanted; });
  }
  if (member == "body_contains") {
    return onBody([wanted = requireText(value, member)](const std::string& body) {
      return body.find(wanted) != std::string::npos;
    });
  }
  if (member == "body_json") {
    return onBody([value](const std::string& body) { return contains(parsed(body), value); });
  }
  if (member == "body_at") return bodyHasAt(requireObject(value, member, R"({"$.order.id": "o-17"})"));
  if (member == "request" || member == "result") {
    requireObject(value, member, R"({"DelaySeconds": 5})");
    return onCall(value, member, kind, member == "request" ? &Record::requestJson : &Record::resultJson);
  }
  if (member == "error") {
    return [wanted = requireText(value, member)](const Record& record) {
      return record.error && record.error->code == wanted;
    };
  }
  if (!value.is_number_unsigned()) throw AdminError(400, "'attempt' must be a whole number.");
  return [wanted = value.get<std::uint64_t>()](const Record& record) {
    return record.attempt > 0 && static_cast<std::uint64_t>(record.attempt) == wanted;
  };
}

}  // namespace

bool contains(const Json& actual, const Json& expected) {
  if (expected.is_object() && actual.is_object()) {
    return std::ranges::all_of(expected.items(), [&actual](const auto& member) {
      const auto found = actual.find(member.key());
      return found != actual.end() && contains(*found, member.value());
    });
  }
  if (expected.is_array() && actual.is_array()) {
    return std::ranges::all_of(expected, [&actual](const Json& element) {
      return std::ranges::any_of(actual, [&element](const Json& other) { return contains(other, element); });
    });
  }
  return actual == expected;
}

Predicate readConditions(const Json& json, std::optional<EventKind> kind) {
  std::vector<Predicate> all;
  for (const std::string_view member : kConditionMembers) {
    const std::string name(member);
    if (json.contains(name)) all.push_back(readCondition(name, json[name], kind));
  }
  if (all.empty()) return nullptr;
  return [all = std::move(all)](const Record& record) {
    return std::ranges::all_of(all, [&record](const Predicate& condition) { return condition(record); });
  };
}

}  // namespace squall::server
