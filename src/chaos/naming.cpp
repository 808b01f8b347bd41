#include "chaos/naming.hpp"

#include "core/spelling.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace squall::chaos {

namespace {

constexpr std::size_t kHashDigits = 12;  // of a SHA-256: enough to tell the messages of one run apart

}  // namespace

core::ClientNaming readClientNaming(const std::string& text) {
  using By = core::ClientNaming::By;
  static constexpr std::string_view kHeader = "header:";
  // https://www.rfc-editor.org/rfc/rfc9110#name-tokens
  static constexpr std::string_view kToken =
      "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  if (text == "access_key") return {};
  if (text == "connection") return {.by = By::Connection};
  if (text.rfind(kHeader, 0) != 0) {
    static constexpr std::string_view kKnown[] = {"access_key", "connection", "header:"};
    throw std::invalid_argument("client must be access_key, header:<name> or connection, not '" + text + "'." +
                                core::didYouMean(text, kKnown));
  }
  std::string header = text.substr(kHeader.size());
  if (header.empty() || header.find_first_not_of(kToken) != std::string::npos) {
    throw std::invalid_argument("'" + header + "' is no name of a request header; write e.g. header:x-worker.");
  }
  return {.by = By::Header, .header = std::move(header)};
}

void Naming::configure(const Identity& identity) {
  std::vector<KeySelector> keys;
  for (const std::string& text : identity.message) keys.push_back(KeySelector::parse(text));
  std::vector<JsonPath> masks;
  for (const std::string& text : identity.mask) {
    const KeySelector place = KeySelector::parse(text);
    if (place.kind() != KeySelector::Kind::Body) {
      throw std::invalid_argument("identity.mask: '" + text + "' is no place in a body; write e.g. body:$.sentAt");
    }
    masks.push_back(place.path());
  }
  clients_ = readClientNaming(identity.client);
  keys_ = std::move(keys);
  masks_ = std::move(masks);
}

void Naming::clear() {
  given_.clear();
  calls_.clear();
  names_.clear();
}

std::string Naming::maskedBody(std::string_view body) const {
  nlohmann::json document = nlohmann::json::parse(body, nullptr, false);
  if (document.is_discarded()) return std::string(body);
  for (const JsonPath& mask : masks_) mask.remove(document);
  return document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string Naming::contentName(const KeySource& message) const {
  for (const KeySelector& key : keys_) {
    if (key.kind() == KeySelector::Kind::Sha256) break;
    if (std::optional<std::string> name = key.of(message)) return *name;
  }
  static const KeySelector kContent = KeySelector::parse("sha256");
  if (masks_.empty()) return kContent.of(message).value_or("").substr(0, kHashDigits);
  const std::string masked = maskedBody(message.body);
  KeySource copy = message;
  copy.body = masked;
  return kContent.of(copy).value_or("").substr(0, kHashDigits);
}

std::string Naming::numbered(const std::string& content_name, std::uint64_t number) {
  return number == 1 ? content_name : content_name + "#" + std::to_string(number);
}

const std::string& Naming::nameOf(const std::string& resource, const std::string& message_id,
                                  const KeySource& message) {
  const auto found = names_.find(message_id);
  if (found != names_.end()) return found->second;
  const std::string content = contentName(message);
  return names_.emplace(message_id, numbered(content, countSend(resource, content))).first->second;
}

const std::string* Naming::find(const std::string& message_id) const {
  const auto found = names_.find(message_id);
  return found == names_.end() ? nullptr : &found->second;
}

std::string Naming::clientName(const Client& client) const {
  if (!client.name.empty()) return client.name;
  if (clients_.by == core::ClientNaming::By::Connection || client.access_key.empty()) return client.connection;
  return client.access_key;
}

}  // namespace squall::chaos
