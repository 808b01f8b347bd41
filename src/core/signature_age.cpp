#include "core/signature_age.hpp"

#include "core/time_text.hpp"

#include <utility>

namespace squall::core {

AwsError invalidSignature(std::string message, int http_status) {
  return AwsError{{.code = "InvalidSignatureException",
                   .message = std::move(message),
                   .http_status = http_status,
                   .query_code = "SignatureDoesNotMatch"}};
}

std::string complaintOnAge(std::string_view timestamp, std::chrono::sys_seconds signed_at,
                           std::chrono::sys_seconds now) {
  const std::string signed_text(timestamp);
  if (signed_at < now - kAllowedSkew) {
    return "Signature expired: " + signed_text + " is now earlier than " + basicTime(now - kAllowedSkew) + " (" +
           basicTime(now) + " - 15 min.)";
  }
  if (signed_at > now + kAllowedSkew) {
    return "Signature not yet current: " + signed_text + " is still later than " + basicTime(now + kAllowedSkew) +
           " (" + basicTime(now) + " + 15 min.)";
  }
  return {};
}

}  // namespace squall::core
