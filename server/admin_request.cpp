#include "server/admin_request.hpp"

#include "core/spelling.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace squall::server {

namespace {

bool isAccount(std::string_view text) {
  return text.size() == 12 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Line and column of a byte, both from 1.
std::string position(std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, std::min(byte, text.size()));
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return "line " + std::to_string(line) + ", column " + std::to_string(before.size() - start + 1);
}

}  // namespace

void requireKnownName(std::string_view name, std::span<const std::string_view> known, std::string_view what) {
  if (std::find(known.begin(), known.end(), name) != known.end()) return;
  std::string text =
      "Unknown " + std::string(what) + " '" + std::string(name) + "'." + core::didYouMean(name, known) + " Known:";
  for (const std::string_view each : known) text.append(" ").append(each);
  throw AdminError(400, text + ".");
}

std::optional<std::string> AdminRequest::parameter(std::string_view name) const {
  const auto found = wire::find(query, name);
  return found ? std::optional<std::string>(*found) : std::nullopt;
}

std::optional<std::uint64_t> AdminRequest::number(std::string_view name) const {
  const auto text = parameter(name);
  if (!text) return std::nullopt;
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error != std::errc() || end != text->data() + text->size()) {
    throw AdminError(400, "The parameter '" + std::string(name) + "' must be a whole number, not '" + *text + "'.");
  }
  return value;
}

void AdminRequest::requireKnown(std::span<const std::string_view> known) const {
  for (const auto& [name, value] : query) requireKnownName(name, known, "parameter");
}

nlohmann::json AdminRequest::object(std::span<const std::string_view> known) const {
  if (body.empty()) return nlohmann::json::object();
  nlohmann::json json;
  try {
    json = nlohmann::json::parse(body);
  } catch (const nlohmann::json::parse_error& error) {
    throw AdminError(
        400, "The body is not JSON: it goes wrong at " + position(body, error.byte > 0 ? error.byte - 1 : 0) + ".");
  }
  if (!json.is_object()) throw AdminError(400, "The body must be a JSON object, {...}.");
  for (const auto& [name, value] : json.items()) requireKnownName(name, known, "member");
  return json;
}

Cloud& AdminRequest::cloud(Realm& realm) const {
  const auto account = parameter("account");
  if (!account) return realm.defaultCloud();
  if (!isAccount(*account)) throw AdminError(400, "An account is 12 digits, not '" + *account + "'.");
  return realm.cloud(*account);
}

std::vector<Cloud*> AdminRequest::clouds(Realm& realm) const {
  if (parameter("account")) return {&cloud(realm)};
  return realm.clouds();
}

WireResponse jsonResponse(int status, std::string json) {
  json.push_back('\n');
  return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = std::move(json)};
}

WireResponse errorResponse(int status, const std::string& text) {
  const nlohmann::json body{{"error", text}};
  return jsonResponse(status, body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

}  // namespace squall::server
