// core/signature_age.hpp: how old a signature may be, and what AWS says to one that is too old or from the future. Both
// who checks signatures and who pretends that a client's clock is wrong answer it.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html
#pragma once

#include <squall/error.hpp>

#include <chrono>
#include <string>
#include <string_view>

namespace squall::core {

inline constexpr std::chrono::minutes kAllowedSkew{15};

// The signature can be read and is not good: wrong key, wrong scope, too old. SQS answers 403, the services that only
// ever spoke JSON 400.
AwsError invalidSignature(std::string message, int http_status);

// The text of that error for a signature of another time; empty when it is young enough. `timestamp`: the instant as
// the client wrote it.
std::string complaintOnAge(std::string_view timestamp, std::chrono::sys_seconds signed_at,
                           std::chrono::sys_seconds now);

}  // namespace squall::core
