#include "wire/sts.hpp"

#include "wire/errors.hpp"

#include <cstdint>

namespace squall::wire {

namespace {

struct Identity {
  std::string user_id;
  std::string arn;
};

// Unique ids are 21 characters with a prefix that tells what they name: IAM User Guide, "Understanding unique ID
// prefixes". The same key always gets the same one.
std::string uniqueId(std::string_view prefix, std::string_view access_key) {
  static constexpr char kDigits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  std::string id(prefix);
  while (id.size() < 21) {
    for (const char c : access_key) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    hash = (hash ^ id.size()) * 0x100000001b3ULL;
    id.push_back(kDigits[(hash >> 32) % 32]);
  }
  return id;
}

Identity identityOf(std::string_view access_key, const std::string& account) {
  if (access_key.empty() || access_key == account)
    return {.user_id = account, .arn = "arn:aws:iam::" + account + ":root"};
  if (access_key.substr(0, 4) == "ASIA") {
    return {.user_id = uniqueId("AROA", access_key) + ":session",
            .arn = "arn:aws:sts::" + account + ":assumed-role/squall/session"};
  }
  return {.user_id = uniqueId("AIDA", access_key), .arn = "arn:aws:iam::" + account + ":user/squall"};
}

}  // namespace

WireResponse answerSts(std::string_view action, std::string_view access_key, const std::string& account,
                       const std::string& request_id, bool wants_json) {
  if (action != "GetCallerIdentity") throw errors::notImplemented(kSts.name, action);
  const Identity identity = identityOf(access_key, account);
  WireResponse response;
  response.headers = {{"x-amzn-RequestId", request_id}, {"Content-Type", wants_json ? "application/json" : "text/xml"}};
  if (wants_json) {
    response.body = R"({"GetCallerIdentityResponse":{"GetCallerIdentityResult":{"Account":")" + account +
                    R"(","Arn":")" + identity.arn + R"(","UserId":")" + identity.user_id +
                    R"("},"ResponseMetadata":{"RequestId":")" + request_id + R"("}}})";
  } else {
    response.body = "<GetCallerIdentityResponse xmlns=\"" + std::string(kSts.xml_namespace) +
                    "\">\n  <GetCallerIdentityResult>\n    <Arn>" + identity.arn + "</Arn>\n    <UserId>" +
                    identity.user_id + "</UserId>\n    <Account>" + account +
                    "</Account>\n  </GetCallerIdentityResult>\n  <ResponseMetadata>\n    <RequestId>" + request_id +
                    "</RequestId>\n  </ResponseMetadata>\n</GetCallerIdentityResponse>\n";
  }
  return response;
}

}  // namespace squall::wire
