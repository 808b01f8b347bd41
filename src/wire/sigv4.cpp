#include "wire/sigv4.hpp"

#include "core/digest.hpp"
#include "core/signature_age.hpp"
#include "wire/errors.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>

namespace squall::wire {

namespace {

constexpr std::string_view kAlgorithm = "AWS4-HMAC-SHA256";
constexpr std::string_view kTerminator = "aws4_request";
constexpr std::string_view kUnsignedPayload = "UNSIGNED-PAYLOAD";

using Digest = std::array<unsigned char, SHA256_DIGEST_LENGTH>;

Digest hmac(std::string_view key, std::string_view data) {
  Digest digest{};
  unsigned int size = 0;
  HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(data.data()),
       data.size(), digest.data(), &size);
  return digest;
}

std::string_view view(const Digest& digest) { return {reinterpret_cast<const char*>(digest.data()), digest.size()}; }

std::string_view trim(std::string_view text) {
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front()))) text.remove_prefix(1);
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.remove_suffix(1);
  return text;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

// "Credential=..., SignedHeaders=..., Signature=..." behind the algorithm; AWS takes spaces and commas between.
std::string_view authorizationField(std::string_view authorization, std::string_view name) {
  std::size_t at = 0;
  while ((at = authorization.find(name, at)) != std::string_view::npos) {
    const bool starts_word = at == 0 || authorization[at - 1] == ' ' || authorization[at - 1] == ',';
    const std::size_t equals = at + name.size();
    if (starts_word && equals < authorization.size() && authorization[equals] == '=') {
      const std::string_view rest = authorization.substr(equals + 1);
      const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == ',' || c == ' '; });
      return rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    }
    at = equals;
  }
  return {};
}

bool startsWith(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

// AWS (S3 apart) signs the path without empty and dot segments.
std::string normalizedPath(std::string_view path) {
  std::vector<std::string_view> kept;
  std::string_view rest = path;
  while (!rest.empty()) {
    rest.remove_prefix(1);  // '/'
    const std::string_view segment = rest.substr(0, rest.find('/'));
    rest.remove_prefix(segment.size());
    if (segment.empty() || segment == ".") continue;
    if (segment == "..") {
      if (!kept.empty()) kept.pop_back();
    } else {
      kept.push_back(segment);
    }
  }
  std::string result;
  for (const std::string_view segment : kept) result.append("/").append(segment);
  if (result.empty() || path.back() == '/') result.push_back('/');
  return result;
}

std::string canonicalQuery(std::string_view query) {
  std::vector<std::pair<std::string, std::string>> encoded;
  for (const auto& [name, value] : parseQuery(query)) {
    if (name != "X-Amz-Signature") encoded.emplace_back(percentEncode(name, false), percentEncode(value, false));
  }
  std::sort(encoded.begin(), encoded.end());
  std::string result;
  for (const auto& [name, value] : encoded) {
    if (!result.empty()) result.push_back('&');
    result.append(name).append("=").append(value);
  }
  return result;
}

// All values of the header, trimmed, runs of spaces as one, joined with commas.
std::string canonicalHeaderValue(const WireRequest& request, std::string_view name) {
  std::string joined;
  bool first = true;
  for (const WireHeader& header : request.headers) {
    if (!equalsIgnoringCase(header.name, name)) continue;
    if (!first) joined.push_back(',');
    first = false;
    bool space = false;
    for (const char c : trim(header.value)) {
      const bool is_space = c == ' ' || c == '\t';
      if (!is_space || !space) joined.push_back(is_space ? ' ' : c);
      space = is_space;
    }
  }
  return joined;
}

// The parts of a request's signature, from the header or from the query string.
struct Signature {
  bool presigned = false;
  CredentialScope scope;
  std::vector<std::string> signed_headers;
  std::string signature;
  std::string timestamp;  // "20150830T123600Z"
};

CredentialScope requireScope(const std::string& credential) {
  std::vector<std::string> parts = split(credential, '/');
  if (parts.size() != 5) {
    throw errors::incompleteSignature(
        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '" +
        credential + "'.");
  }
  if (parts[4] != kTerminator) {
    throw errors::incompleteSignature("Credential should be scoped with a valid terminator: 'aws4_request', not '" +
                                      parts[4] + "'.");
  }
  return {.access_key = std::move(parts[0]),
          .date = std::move(parts[1]),
          .region = std::move(parts[2]),
          .service = std::move(parts[3])};
}

void requireKeyValuePairs(std::string_view authorization) {
  std::string_view fields = authorization.substr(kAlgorithm.size());
  while (!(fields = trim(fields)).empty()) {
    const std::string_view field = fields.substr(0, fields.find_first_of(", "));
    if (!field.empty() && field.find('=') == std::string_view::npos) {
      throw errors::incompleteSignature("'" + std::string(field) +
                                        "' not a valid key=value pair (missing equal-sign) in Authorization header: '" +
                                        std::string(authorization) + "'.");
    }
    fields.remove_prefix(std::min(field.size() + 1, fields.size()));
  }
}

// "Sun, 30 Aug 2015 12:36:00 GMT" as AWS's basic form; other texts as they are.
std::string basicForm(std::string_view date) {
  static constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
  int day = 0, year = 0, hour = 0, minute = 0, second = 0;
  char month[4] = {};
  std::string text(date);
  if (std::sscanf(text.c_str(), "%*3s, %2d %3s %4d %2d:%2d:%2d GMT", &day, month, &year, &hour, &minute, &second) !=
      6) {
    return text;
  }
  const std::size_t at = kMonths.find(month);
  if (at == std::string_view::npos || at % 3 != 0) return text;
  std::array<char, 64> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d%02d%02dT%02d%02d%02dZ", year, static_cast<int>(at / 3 + 1), day,
                hour, minute, second);
  return buffer.data();
}

std::string_view dateOf(const WireRequest& request) {
  const std::string_view date = request.header("x-amz-date");
  return date.empty() ? request.header("date") : date;
}

void requireHeaderFields(const WireRequest& request, std::string_view authorization) {
  std::string lacking;
  for (const std::string_view field : {"Credential", "Signature", "SignedHeaders"}) {
    if (authorizationField(authorization, field).empty()) {
      lacking += "Authorization header requires '" + std::string(field) + "' parameter. ";
    }
  }
  if (dateOf(request).empty()) {
    lacking += "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ";
  }
  if (startsWith(authorization, kAlgorithm)) requireKeyValuePairs(authorization);
  if (!lacking.empty()) throw errors::incompleteSignature(lacking + "Authorization=" + std::string(authorization));
}

Signature readHeaderSignature(const WireRequest& request, std::string_view authorization) {
  requireHeaderFields(request, authorization);
  return {.presigned = false,
          .scope = requireScope(std::string(authorizationField(authorization, "Credential"))),
          .signed_headers = split(authorizationField(authorization, "SignedHeaders"), ';'),
          .signature = std::string(authorizationField(authorization, "Signature")),
          .timestamp = basicForm(dateOf(request))};
}

void requirePresigned(const Parameters& parameters) {
  std::string lacking;
  for (const std::string_view name :
       {"X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date"}) {
    if (find(parameters, name).value_or("").empty())
      lacking += "AWS query-string parameters must include '" + std::string(name) + "'. ";
  }
  if (!lacking.empty()) throw errors::incompleteSignature(lacking + "Re-examine the query-string parameters.");
}

Signature readPresigned(const Parameters& parameters) {
  requirePresigned(parameters);
  return {.presigned = true,
          .scope = requireScope(std::string(*find(parameters, "X-Amz-Credential"))),
          .signed_headers = split(*find(parameters, "X-Amz-SignedHeaders"), ';'),
          .signature = std::string(*find(parameters, "X-Amz-Signature")),
          .timestamp = std::string(*find(parameters, "X-Amz-Date"))};
}

std::chrono::sys_seconds requireTime(const std::string& timestamp) {
  int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, length = 0;
  const bool read = std::sscanf(timestamp.c_str(), "%4d%2d%2dT%2d%2d%2dZ%n", &year, &month, &day, &hour, &minute,
                                &second, &length) == 6;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!read || length != 16 || timestamp.size() != 16 || !date.ok() || hour > 23 || minute > 59 || second > 60) {
    throw errors::incompleteSignature("Date must be in ISO-8601 'basic format'. Got '" + timestamp +
                                      "'. See http://en.wikipedia.org/wiki/ISO_8601");
  }
  return std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
         std::chrono::seconds(second);
}

void requireScopeOf(const Signature& signature, const SignedService& service) {
  const CredentialScope& scope = signature.scope;
  if (scope.service != service.signing_name) {
    throw core::invalidSignature(
        "Credential should be scoped to correct service: '" + std::string(service.signing_name) + "'. ",
        service.mismatch_status);
  }
  if (scope.date != signature.timestamp.substr(0, 8)) {
    throw core::invalidSignature(
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '" + scope.date +
            "' != '" + signature.timestamp.substr(0, 8) + "', from '" + signature.timestamp + "'.",
        service.mismatch_status);
  }
  const auto& names = signature.signed_headers;
  if (std::none_of(names.begin(), names.end(),
                   [](const std::string& name) { return equalsIgnoringCase(name, "host"); })) {
    throw core::invalidSignature("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
                                 service.mismatch_status);
  }
}

void requireFresh(const Signature& signature, std::chrono::sys_seconds now, int status) {
  const std::chrono::sys_seconds signed_at = requireTime(signature.timestamp);
  std::string complaint = core::complaintOnAge(signature.timestamp, signed_at, now);
  if (!complaint.empty()) throw core::invalidSignature(std::move(complaint), status);
}

std::string payloadHash(const WireRequest& request, const Parameters& query) {
  std::string_view declared = request.header("x-amz-content-sha256");
  if (declared.empty()) declared = find(query, "X-Amz-Content-Sha256").value_or("");
  // Any other value is not believed: the body that came is what is hashed.
  return declared == kUnsignedPayload ? std::string(declared) : core::sha256Hex(request.body);
}

}  // namespace

std::optional<CredentialScope> readCredentialScope(const WireRequest& request, const Target& target) {
  std::string decoded;
  std::string_view credential;
  if (const std::string_view authorization = request.header("authorization"); !authorization.empty()) {
    credential = authorizationField(authorization, "Credential");
  } else if (target.query.find("X-Amz-Credential=") != std::string_view::npos) {
    decoded = find(parseQuery(target.query), "X-Amz-Credential").value_or("");
    credential = decoded;
  }
  if (credential.empty()) return std::nullopt;
  const auto next = [&credential] {
    const std::string_view part = credential.substr(0, credential.find('/'));
    credential.remove_prefix(std::min(part.size() + 1, credential.size()));
    return std::string(part);
  };
  CredentialScope scope;
  scope.access_key = next();
  scope.date = next();
  scope.region = next();
  scope.service = next();
  return scope;
}

std::string canonicalRequest(const WireRequest& request, std::span<const std::string> signed_headers,
                             std::string_view payload_hash) {
  const Target target = splitTarget(request.target);
  std::string names;
  std::string text;
  text.append(request.method).append("\n");
  text.append(percentEncode(normalizedPath(target.path), true)).append("\n");
  text.append(canonicalQuery(target.query)).append("\n");
  for (const std::string& name : signed_headers) {
    text.append(name).append(":").append(canonicalHeaderValue(request, name)).append("\n");
    if (!names.empty()) names.push_back(';');
    names.append(name);
  }
  return text.append("\n").append(names).append("\n").append(payload_hash);
}

std::string stringToSign(std::string_view timestamp, const CredentialScope& scope, std::string_view canonical_request) {
  std::string text(kAlgorithm);
  text.append("\n").append(timestamp).append("\n");
  text.append(scope.date).append("/").append(scope.region).append("/").append(scope.service).append("/");
  return text.append(kTerminator).append("\n").append(core::sha256Hex(canonical_request));
}

std::string sign(std::string_view secret, const CredentialScope& scope, std::string_view string_to_sign) {
  const Digest date_key = hmac("AWS4" + std::string(secret), scope.date);
  const Digest region_key = hmac(view(date_key), scope.region);
  const Digest service_key = hmac(view(region_key), scope.service);
  const Digest signing_key = hmac(view(service_key), kTerminator);
  return core::hexOf(hmac(view(signing_key), string_to_sign));
}

// Texts and order: dynalite's tests, which were run against AWS.
void requireSignature(const WireRequest& request) {
  constexpr int kStatus = 400;
  const Parameters query = parseQuery(splitTarget(request.target).query);
  const std::string_view authorization = trim(request.header("authorization"));
  const bool presigned = find(query, "X-Amz-Algorithm").has_value();
  if (presigned && !authorization.empty()) {
    throw core::invalidSignature(
        "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.", kStatus);
  }
  if (presigned) {
    requirePresigned(query);
  } else if (startsWith(authorization, "AWS4-")) {
    requireHeaderFields(request, authorization);
  } else {
    throw errors::missingAuthenticationToken(kStatus);
  }
}

void verifySignature(const WireRequest& request, const SignedService& service, std::string_view secret,
                     std::chrono::sys_seconds now) {
  const Parameters query = parseQuery(splitTarget(request.target).query);
  const std::string_view authorization = request.header("authorization");
  const bool presigned = authorization.empty() && (find(query, "X-Amz-Algorithm") || find(query, "X-Amz-Signature"));
  if (authorization.empty() && !presigned) {
    if (service.anonymous_allowed) throw errors::accessDenied(service.region);
    throw errors::missingAuthenticationToken(service.mismatch_status);
  }

  const Signature signature = presigned ? readPresigned(query) : readHeaderSignature(request, authorization);
  requireFresh(signature, now, service.mismatch_status);
  requireScopeOf(signature, service);

  const std::string canonical = canonicalRequest(request, signature.signed_headers, payloadHash(request, query));
  const std::string to_sign = stringToSign(signature.timestamp, signature.scope, canonical);
  const std::string expected = sign(secret, signature.scope, to_sign);
  if (signature.signature.size() == expected.size() &&
      CRYPTO_memcmp(signature.signature.data(), expected.data(), expected.size()) == 0) {
    return;
  }
  throw core::invalidSignature(
      "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
      "and signing method. Consult the service documentation for details.\n\nThe Canonical String for this request "
      "should have been\n'" +
          canonical + "'\n\nThe String-to-Sign should have been\n'" + to_sign + "'\n",
      service.mismatch_status);
}

}  // namespace squall::wire
