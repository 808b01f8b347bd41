#include "targets/receipt.hpp"

#include "targets/retries.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace squall::targets {

namespace {

struct Meaning {
  std::string_view part;  // of the error's code
  const char* code;
  bool is_worth_a_retry;
};

// The first that fits. What is missing or forbidden stays so until somebody changes it: AWS does not try again.
constexpr std::array kMeanings{
    Meaning{"QueueDoesNotExist", "NO_RESOURCE", false},
    Meaning{"NonExistent", "NO_RESOURCE", false},
    Meaning{"NotFound", "NO_RESOURCE", false},
    Meaning{"AccessDenied", "NO_PERMISSIONS", false},
    Meaning{"NotAuthorized", "NO_PERMISSIONS", false},
    Meaning{"Throttl", "THROTTLING", true},
    Meaning{"TooManyRequests", "THROTTLING", true},
    Meaning{"LimitExceeded", "RESOURCE_LIMIT_EXCEEDED", true},
    Meaning{"OverLimit", "RESOURCE_LIMIT_EXCEEDED", true},
    Meaning{"ConnectionLost", "CONNECTION_FAILURE", true},
    Meaning{"Timeout", "TIMEOUT", true},
    Meaning{"InvalidParameter", "INVALID_PARAMETER", false},
    Meaning{"MissingParameter", "INVALID_PARAMETER", false},
    Meaning{"Validation", "INVALID_PARAMETER", false},
    Meaning{"InvalidMessageContents", "INVALID_PARAMETER", false},
};

}  // namespace

Receipt receiptOf(const AwsError& error) {
  const std::string text = error.code() + ": " + error.message();
  const auto known = std::ranges::find_if(
      kMeanings, [&](const Meaning& meaning) { return error.code().find(meaning.part) != std::string::npos; });
  if (known != kMeanings.end())
    return {.code = known->code, .message = text, .is_worth_a_retry = known->is_worth_a_retry};
  return error.httpStatus() >= 500 ? failed("INTERNAL_ERROR", text) : failed("ERROR_FROM_TARGET", text);
}

Receipt receiptOfStatus(int status) {
  if (isSuccess(status)) return {};
  return {.code = status == 429 ? "THROTTLING" : "ERROR_FROM_TARGET",
          .message = "HTTP status " + std::to_string(status),
          .is_worth_a_retry = isWorthARetry(status)};
}

}  // namespace squall::targets
