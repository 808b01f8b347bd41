// Signature Version 4, against AWS's published vectors (tests/data/wire/sigv4.json) and against requests that a client
// of ours signs and somebody spoils.
#include "wire/sigv4.hpp"
#include "core/digest.hpp"

#include <squall/error.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace squall::wire {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

constexpr std::string_view kEmptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

json suite() {
  std::ifstream file(std::string(SQUALL_TEST_DATA) + "/wire/sigv4.json");
  return json::parse(file);
}

// The texts that a WireRequest of a vector borrows.
struct Vector {
  std::string method;
  std::string target;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;

  explicit Vector(const json& row) : method(row["method"]), target(row["target"]), body(row.value("body", "")) {
    headers.emplace_back("Host", "example.amazonaws.com");
    headers.emplace_back("X-Amz-Date", "20150830T123600Z");
    for (const json& header : row["headers"]) headers.emplace_back(header[0], header[1]);
  }
  WireRequest request() const {
    WireRequest result{.method = method, .target = target, .body = body};
    for (const auto& [name, value] : headers) result.headers.push_back({name, value});
    return result;
  }
  std::vector<std::string> signedHeaders() const {
    std::vector<std::string> names;
    for (const auto& [name, value] : headers) {
      names.push_back(name);
      for (char& c : names.back()) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
  }
};

TEST(SigV4, AgreesWithEveryVectorOfAwssTestSuite) {
  const json data = suite();
  const CredentialScope scope{data["access_key"], data["date"], data["region"], data["service"]};
  ASSERT_GE(data["cases"].size(), 26u);
  for (const json& row : data["cases"]) {
    SCOPED_TRACE(row["name"].get<std::string>());
    const Vector vector(row);
    const std::string canonical =
        canonicalRequest(vector.request(), vector.signedHeaders(), core::sha256Hex(vector.body));
    if (row.contains("canonical_hash")) {
      EXPECT_EQ(core::sha256Hex(canonical), row["canonical_hash"]) << canonical;
    }
    const std::string to_sign = stringToSign("20150830T123600Z", scope, canonical);
    EXPECT_EQ(sign(data["secret"].get<std::string>(), scope, to_sign), row["signature"]) << canonical;
  }
}

// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
TEST(SigV4, AgreesWithTheExampleOfAPresignedUrl) {
  const WireRequest request{
      .method = "GET",
      .target =
          "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1"
          "%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
          "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
      .headers = {{"Host", "examplebucket.s3.amazonaws.com"}}};
  const auto scope = readCredentialScope(request, splitTarget(request.target));
  ASSERT_TRUE(scope);
  EXPECT_EQ(scope->access_key, "AKIAIOSFODNN7EXAMPLE");
  EXPECT_EQ(scope->region, "us-east-1");
  const std::vector<std::string> signed_headers{"host"};
  const std::string canonical = canonicalRequest(request, signed_headers, "UNSIGNED-PAYLOAD");
  const std::string to_sign = stringToSign("20130524T000000Z", *scope, canonical);
  EXPECT_EQ(sign("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", *scope, to_sign),
            "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404");
}

// ---- checking a request

constexpr std::chrono::sys_seconds kNow =
    std::chrono::sys_days(std::chrono::year(2015) / 8 / 30) + std::chrono::hours(12) + std::chrono::minutes(36);
constexpr std::string_view kSecret = "test-secret";
constexpr SignedService kSqs{.signing_name = "sqs", .region = "us-east-1", .anonymous_allowed = true};

// A request that a client signs, and its parts that a test may spoil.
struct Signed {
  std::string body = "Action=ListQueues";
  std::string date = "20150830T123600Z";
  std::string scope_date = "20150830";
  std::string service = "sqs";
  std::string secret = std::string(kSecret);
  std::string content_sha256 = {};  // empty: not sent
  std::vector<std::string> signed_headers = {"host", "x-amz-date"};
  std::string authorization = {};

  WireRequest request() {
    WireRequest result{
        .method = "POST", .target = "/", .headers = {{"Host", "localhost"}, {"X-Amz-Date", date}}, .body = body};
    if (!content_sha256.empty()) result.headers.push_back({"X-Amz-Content-Sha256", content_sha256});
    const CredentialScope scope{"AKIDEXAMPLE", scope_date, "us-east-1", service};
    const std::string hash =
        content_sha256 == "UNSIGNED-PAYLOAD" ? content_sha256 : core::sha256Hex("Action=ListQueues");
    const std::string signature =
        sign(secret, scope, stringToSign(date, scope, canonicalRequest(result, signed_headers, hash)));
    std::string names;
    for (const std::string& name : signed_headers) names += (names.empty() ? "" : ";") + name;
    if (authorization.empty()) {
      authorization = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/" + scope_date + "/us-east-1/" + service +
                      "/aws4_request, SignedHeaders=" + names + ", Signature=" + signature;
    }
    result.headers.push_back({"Authorization", authorization});
    return result;
  }
};

AwsError refusalOf(const WireRequest& request, std::chrono::sys_seconds now = kNow,
                   const SignedService& service = kSqs) {
  try {
    verifySignature(request, service, kSecret, now);
  } catch (const AwsError& error) {
    return error;
  }
  return AwsError({.code = "accepted", .message = ""});
}

TEST(SigV4Check, AcceptsWhatAClientSigned) { EXPECT_EQ(refusalOf(Signed{}.request()).code(), "accepted"); }

TEST(SigV4Check, AcceptsAnUnsignedPayloadThatSaysSo) {
  Signed parts{.content_sha256 = "UNSIGNED-PAYLOAD", .signed_headers = {"host", "x-amz-content-sha256", "x-amz-date"}};
  EXPECT_EQ(refusalOf(parts.request()).code(), "accepted");
}

TEST(SigV4Check, RefusesABodyThatWasChangedAndShowsWhatItWouldHaveSigned) {
  Signed parts{.body = "Action=DeleteQueue"};
  const AwsError error = refusalOf(parts.request());
  EXPECT_EQ(error.code(), "InvalidSignatureException");
  EXPECT_EQ(error.queryCode(), "SignatureDoesNotMatch");
  EXPECT_EQ(error.httpStatus(), 403);
  EXPECT_THAT(error.message(),
              StartsWith("The request signature we calculated does not match the signature you provided. "
                         "Check your AWS Secret Access Key and signing method."));
  EXPECT_THAT(error.message(),
              HasSubstr("The Canonical String for this request should have been\n'POST\n/\n\nhost:localhost\n"));
  EXPECT_THAT(error.message(), HasSubstr("The String-to-Sign should have been\n'AWS4-HMAC-SHA256\n20150830T123600Z\n"));
}

TEST(SigV4Check, RefusesAnotherSecret) {
  Signed parts{.secret = "another"};
  EXPECT_EQ(refusalOf(parts.request()).queryCode(), "SignatureDoesNotMatch");
}

TEST(SigV4Check, RefusesAnotherServicesScope) {
  Signed parts{.service = "sns"};
  EXPECT_EQ(refusalOf(parts.request()).message(), "Credential should be scoped to correct service: 'sqs'. ");
}

TEST(SigV4Check, RefusesAScopeOfAnotherDay) {
  Signed parts{.scope_date = "20150831"};
  EXPECT_THAT(refusalOf(parts.request()).message(),
              StartsWith("Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP"));
}

TEST(SigV4Check, RefusesASignatureWithoutTheHost) {
  Signed parts{.signed_headers = {"x-amz-date"}};
  EXPECT_EQ(refusalOf(parts.request()).message(),
            "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
}

TEST(SigV4Check, KeepsASignatureForFifteenMinutesEitherWay) {
  using std::chrono::minutes;
  using std::chrono::seconds;
  EXPECT_EQ(refusalOf(Signed{}.request(), kNow + minutes(15)).code(), "accepted");
  EXPECT_EQ(refusalOf(Signed{}.request(), kNow - minutes(15)).code(), "accepted");
  EXPECT_EQ(refusalOf(Signed{}.request(), kNow + minutes(15) + seconds(1)).message(),
            "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T125101Z - 15 min.)");
  EXPECT_EQ(
      refusalOf(Signed{}.request(), kNow - minutes(15) - seconds(1)).message(),
      "Signature not yet current: 20150830T123600Z is still later than 20150830T123559Z (20150830T122059Z + 15 min.)");
}

TEST(SigV4Check, DeniesAnUnsignedCallToSqsAndAsksOthersForAToken) {
  const WireRequest unsigned_request{.method = "POST", .target = "/", .headers = {{"Host", "localhost"}}};
  const AwsError denied = refusalOf(unsigned_request);
  EXPECT_EQ(denied.queryCode(), "AccessDenied");
  EXPECT_EQ(denied.httpStatus(), 403);
  EXPECT_EQ(denied.message(), "Access to the resource https://sqs.us-east-1.amazonaws.com/ is denied.");
  const AwsError missing = refusalOf(unsigned_request, kNow, {.signing_name = "events", .mismatch_status = 400});
  EXPECT_EQ(missing.code(), "MissingAuthenticationTokenException");
  EXPECT_EQ(missing.message(), "Request is missing Authentication Token");
}

struct Unreadable {
  const char* label;
  const char* authorization;
  const char* message;
};
std::ostream& operator<<(std::ostream& out, const Unreadable& row) { return out << row.label; }

class SigV4Unreadable : public testing::TestWithParam<Unreadable> {};

TEST_P(SigV4Unreadable, IsAnIncompleteSignature) {
  Signed parts{.authorization = GetParam().authorization};
  const AwsError error = refusalOf(parts.request());
  EXPECT_EQ(error.code(), "IncompleteSignatureException");
  EXPECT_EQ(error.queryCode(), "IncompleteSignature");
  EXPECT_EQ(error.httpStatus(), 400);
  EXPECT_THAT(error.message(), StartsWith(GetParam().message));
}

INSTANTIATE_TEST_SUITE_P(
    Headers, SigV4Unreadable,
    testing::Values(
        Unreadable{"another scheme", "Basic dXNlcg==",
                   "Authorization header requires 'Credential' parameter. Authorization header requires "
                   "'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. "
                   "Authorization=Basic dXNlcg=="},
        Unreadable{"no signature", "AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request, SignedHeaders=host",
                   "Authorization header requires 'Signature' parameter. Authorization=AWS4-HMAC-SHA256"},
        Unreadable{"a space in the key", "AWS4-HMAC-SHA256 Credential= key/20150830/us-east-1/sqs/aws4_request",
                   "'key/20150830/us-east-1/sqs/aws4_request' not a valid key=value pair (missing equal-sign) "
                   "in Authorization header: 'AWS4-HMAC-SHA256"},
        Unreadable{"a short scope", "AWS4-HMAC-SHA256 Credential=key/20150830, SignedHeaders=host, Signature=0",
                   "Credential must have exactly 5 slash-delimited elements, e.g. "
                   "keyid/date/region/service/term, got 'key/20150830'"}));

TEST(SigV4Check, RefusesADateThatIsNone) {
  Signed parts{.date = "30.8.2015"};
  EXPECT_THAT(refusalOf(parts.request()).message(),
              StartsWith("Date must be in ISO-8601 'basic format'. Got '30.8.2015'."));
}

TEST(SigV4Check, ChecksAPresignedRequestAndDoesNotLookAtItsExpiry) {
  const CredentialScope scope{"AKIDEXAMPLE", "20150830", "us-east-1", "sqs"};
  const std::string query =
      "/000000000000/"
      "orders?Action=ReceiveMessage&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20150830"
      "%2Fus-east-1%2Fsqs%2Faws4_request&X-Amz-Date=20150830T123600Z&X-Amz-Expires=10&X-Amz-SignedHeaders=host";
  WireRequest request{.method = "GET", .target = query, .headers = {{"Host", "localhost"}}};
  const std::vector<std::string> names{"host"};
  const std::string signature =
      sign(kSecret, scope, stringToSign("20150830T123600Z", scope, canonicalRequest(request, names, kEmptyHash)));
  const std::string target = query + "&X-Amz-Signature=" + signature;
  request.target = target;
  EXPECT_EQ(refusalOf(request, kNow + std::chrono::minutes(10)).code(), "accepted");
  const std::string spoiled = query + "&X-Amz-Signature=" + signature + "&MaxNumberOfMessages=10";
  request.target = spoiled;
  EXPECT_EQ(refusalOf(request).queryCode(), "SignatureDoesNotMatch");
}

}  // namespace
}  // namespace squall::wire
