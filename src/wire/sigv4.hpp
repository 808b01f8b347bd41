// wire/sigv4.hpp: AWS Signature Version 4, read and (on demand) checked.
//
// Reading is lenient: it finds out who calls and for which region and service, and takes any signature. Checking
// follows AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html, with the
// texts of https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html.
#pragma once

#include <squall/wire.hpp>

#include "wire/target.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace squall::wire {

// What a signature is valid for: the parts of "AKIDEXAMPLE/20150830/us-east-1/sqs/aws4_request".
struct CredentialScope {
  std::string access_key;
  std::string date;
  std::string region;
  std::string service;
};

// The credential scope of the Authorization header or, for a presigned request, of X-Amz-Credential. Nothing when the
// request is unsigned or what it carries cannot be read.
std::optional<CredentialScope> readCredentialScope(const WireRequest& request, const Target& target);

// The service that the request reached, as the errors name it.
struct SignedService {
  std::string_view signing_name = {};  // "sqs"
  std::string_view region = {};        // for the text of AccessDenied
  // SQS lets anyone call a queue whose policy allows it, so an unsigned call is denied, not malformed, there.
  bool anonymous_allowed = false;
  // The status of a signature error: 403 in Query services and in those that were one, 400 in other JSON services.
  int mismatch_status = 403;
};

// Returns when the request has a signature, whichever; throws the AwsError that AWS answers to none and to half of one.
void requireSignature(const WireRequest& request);

// Returns when the request is signed for `service` with `secret` (any access key) within 15 minutes of `now`; throws
// the AwsError that AWS answers otherwise. AWS's services but S3 do not look at X-Amz-Expires: a presigned request,
// too, is good for 15 minutes (aws-sdk-ruby issue 2498, aws-sdk-go issue 2167).
void verifySignature(const WireRequest& request, const SignedService& service, std::string_view secret,
                     std::chrono::sys_seconds now);

// ---- the steps, for tests against AWS's published vectors, and for tests that sign
// -------------------------------------

// Step 1. `signed_headers` in the order of the request's SignedHeaders.
std::string canonicalRequest(const WireRequest& request, std::span<const std::string> signed_headers,
                             std::string_view payload_hash);
// Step 2. `timestamp` is "20150830T123600Z".
std::string stringToSign(std::string_view timestamp, const CredentialScope& scope, std::string_view canonical_request);
// Steps 3 and 4: derive the key, sign; 64 lower-case hex digits.
std::string sign(std::string_view secret, const CredentialScope& scope, std::string_view string_to_sign);

}  // namespace squall::wire
