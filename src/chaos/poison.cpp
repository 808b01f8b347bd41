#include "chaos/poison.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace squall::chaos {

namespace {

using Json = nlohmann::ordered_json;

// SQS's largest message; a body near it fits the default of every queue made since 2025.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html
constexpr std::size_t kLargestBytes = 1'048'576;

// Where a text may be cut without cutting a character.
std::size_t characterAt(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U) --at;
  return at;
}

std::string withoutAQuote(std::string_view body) {
  const std::size_t quote = body.find_last_of("\"}]");
  std::string text(body);
  if (quote == std::string_view::npos) return "{\"" + text;
  return text.erase(quote, 1) + (quote + 1 == body.size() ? "" : " ");
}

Json changedFirstMember(Json document) {
  if (!document.is_object() || document.empty()) return Json::array({document});
  Json& first = document.begin().value();
  if (first.is_string()) {
    first = 42;
  } else {
    first = "not a " + std::string(first.type_name());
  }
  return document;
}

Json withoutFirstMember(Json document) {
  if (!document.is_object() || document.empty()) return Json::object();
  document.erase(document.begin());
  return document;
}

}  // namespace

std::string poisoned(Payload payload, std::string_view body) {
  const Json document = Json::parse(body, nullptr, false);
  const bool is_json = !document.is_discarded();
  switch (payload) {
    case Payload::MalformedJson:
      return withoutAQuote(body);
    case Payload::Truncated:
      return body.size() < 2
                 ? "{"
                 : std::string(body.substr(0, std::max<std::size_t>(1, characterAt(body, body.size() / 2))));
    case Payload::WrongType:
      return is_json ? changedFirstMember(document).dump() : "42";
    case Payload::MissingField:
      return is_json ? withoutFirstMember(document).dump() : "{}";
    case Payload::Empty:
      return is_json ? "{}" : " ";
    case Payload::Oversize: {
      std::string text(body);
      text.resize(std::max(text.size(), kLargestBytes), ' ');
      return text;
    }
    case Payload::BadUtf8: {
      std::string text(body);
      return text.insert(characterAt(body, body.size() / 2), "\xEF\xBF\xBD");
    }
    case Payload::UnknownVersion: {
      Json changed = is_json && document.is_object() ? document : Json::object();
      changed["version"] = 999999;
      return changed.dump();
    }
    case Payload::BadMd5:
      break;
  }
  return std::string(body);
}

}  // namespace squall::chaos
