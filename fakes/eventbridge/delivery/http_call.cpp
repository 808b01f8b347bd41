#include "eventbridge/delivery/http_call.hpp"

#include "core/base64.hpp"
#include "core/json_text.hpp"
#include "eventbridge/delivery/json_path.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <memory>

namespace squall::eventbridge {

namespace {

using Pairs = std::map<std::string, std::string>;

// RFC 3986: what is not unreserved is escaped.
std::string escaped(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
        c == '_' || c == '~') {
      out += c;
    } else {
      out += '%';
      out += kHex[byte >> 4U];
      out += kHex[byte & 15U];
    }
  }
  return out;
}

// A value, or what the event has where the value is a path.
std::string resolved(const std::string& value, std::string_view event) {
  if (!value.starts_with("$.")) return value;
  const auto path = JsonPath::parse(value);
  const auto found = path ? path->find(event) : std::nullopt;
  if (!found) return path ? "" : value;
  const auto json = nlohmann::json::parse(*found, nullptr, false);
  return json.is_string() ? json.get<std::string>() : *found;
}

std::string withPath(const std::string& endpoint, const List<std::string>& values, std::string_view event) {
  std::string out;
  std::size_t next = 0;
  for (const char c : endpoint) {
    if (c == '*' && next < values.size()) {
      out += escaped(resolved(values[next++], event));
    } else {
      out += c;
    }
  }
  return out;
}

void appendQuery(std::string& url, const Pairs& pairs) {
  for (const auto& [name, value] : pairs) {
    url += url.find('?') == std::string::npos ? '?' : '&';
    url.append(escaped(name)).append("=").append(escaped(value));
  }
}

std::string form(const Pairs& pairs) {
  std::string out;
  for (const auto& [name, value] : pairs) {
    if (!out.empty()) out += '&';
    out.append(escaped(name)).append("=").append(escaped(value));
  }
  return out;
}

template <class Parameters>
void add(Pairs& pairs, const Parameters& parameters) {
  for (const auto& parameter : parameters) pairs[parameter.key.value_or("")] = parameter.value.value_or("");
}

std::string withBody(std::string_view body, const Pairs& more) {
  if (more.empty() || body.size() < 2 || body.front() != '{' || body.back() != '}') return std::string(body);
  std::string out(body.substr(0, body.size() - 1));
  for (const auto& [name, value] : more) {
    if (out.find_last_not_of(" \t\r\n") != std::string::npos && out[out.find_last_not_of(" \t\r\n")] != '{') out += ',';
    core::appendJsonString(out, name);
    out += ':';
    core::appendJsonString(out, value);
  }
  return out + "}";
}

// Client credentials: https://datatracker.ietf.org/doc/html/rfc6749#section-4.4, with the client in the body.
core::TokenGrant grantOf(const CreateConnectionOAuthRequestParameters& oauth, const std::string& key) {
  Pairs fields{{"grant_type", "client_credentials"},
               {"client_id", oauth.clientParameters.clientID},
               {"client_secret", oauth.clientParameters.clientSecret}};
  core::TokenGrant grant{.request = {.method = oauth.httpMethod, .url = oauth.authorizationEndpoint}, .key = key};
  Pairs query;
  if (oauth.oAuthHttpParameters) {
    add(fields, oauth.oAuthHttpParameters->bodyParameters);
    add(query, oauth.oAuthHttpParameters->queryStringParameters);
    for (const auto& header : oauth.oAuthHttpParameters->headerParameters)
      grant.request.headers.emplace_back(header.key.value_or(""), header.value.value_or(""));
  }
  if (oauth.httpMethod == "GET") {
    query.merge(fields);
  } else {
    grant.request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    grant.request.body = form(fields);
  }
  appendQuery(grant.request.url, query);
  return grant;
}

}  // namespace

core::HttpCall httpCallFor(const HttpDestination& destination, const std::optional<HttpParameters>& parameters,
                           std::string_view event, std::string_view body) {
  Pairs headers{{"Content-Type", "application/json; charset=utf-8"},
                {"User-Agent", "Amazon/EventBridge/ApiDestinations"},
                {"Range", "bytes=0-1048575"}};
  Pairs query;
  Pairs more;
  core::HttpCall call{.request = {.method = destination.method, .url = destination.endpoint},
                      .most_per_second = destination.most_per_second,
                      .limit_key = destination.name};
  if (parameters) {
    call.request.url = withPath(destination.endpoint, parameters->pathParameterValues, event);
    for (const auto& [name, value] : parameters->headerParameters) headers[name] = resolved(value, event);
    for (const auto& [name, value] : parameters->queryStringParameters) query[name] = resolved(value, event);
  }
  if (const auto* auth = destination.auth) {
    if (const auto& basic = auth->basicAuthParameters)
      headers["Authorization"] = "Basic " + core::base64Encode(basic->username + ":" + basic->password);
    if (const auto& key = auth->apiKeyAuthParameters) headers[key->apiKeyName] = key->apiKeyValue;
    if (const auto& oauth = auth->oAuthParameters)
      call.token = std::make_shared<const core::TokenGrant>(grantOf(*oauth, destination.connection));
    if (const auto& always = auth->invocationHttpParameters) {
      add(headers, always->headerParameters);
      add(query, always->queryStringParameters);
      add(more, always->bodyParameters);
    }
  }
  appendQuery(call.request.url, query);
  call.request.headers.assign(headers.begin(), headers.end());
  call.request.body = withBody(body, more);
  return call;
}

}  // namespace squall::eventbridge
