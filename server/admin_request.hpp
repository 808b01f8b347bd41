// server/admin_request.hpp: what a developer endpoint is asked, read strictly: what is misspelt is an error that says
// what was meant, never ignored.
#pragma once

#include "server/realm.hpp"
#include "wire/target.hpp"

#include <squall/wire.hpp>

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace squall::server {

// A mistake in a request to a developer endpoint; becomes an answer of that status.
class AdminError : public std::runtime_error {
 public:
  AdminError(int status, const std::string& text) : std::runtime_error(text), status_(status), text_(text) {}
  int status() const { return status_; }
  // Whole, unlike what(), which ends at a NUL that a request may have brought.
  const std::string& text() const { return text_; }

 private:
  int status_;
  std::string text_;
};

struct AdminRequest {
  std::string_view method;
  std::string_view path;
  wire::Parameters query;
  std::string_view body;
  std::string remote;       // "host:port"
  std::string accept = {};  // the header

  // The query parameter, or nothing.
  std::optional<std::string> parameter(std::string_view name) const;
  std::optional<std::uint64_t> number(std::string_view name) const;
  // Throws AdminError 400 when the query has a parameter that is not in `known`.
  void requireKnown(std::span<const std::string_view> known) const;
  // The body as a JSON object with none but the `known` members; an empty body is an empty object.
  nlohmann::json object(std::span<const std::string_view> known) const;

  // The Cloud of ?account=, or the default one. Throws AdminError for what is no account.
  Cloud& cloud(Realm& realm) const;
  // The Clouds meant: one with ?account=, else all.
  std::vector<Cloud*> clouds(Realm& realm) const;
};

// Throws AdminError 400 that says what was meant, unless `name` is among the `known`. `what`: "member", "parameter".
void requireKnownName(std::string_view name, std::span<const std::string_view> known, std::string_view what);

WireResponse jsonResponse(int status, std::string json);
// {"error": text}
WireResponse errorResponse(int status, const std::string& text);

}  // namespace squall::server
