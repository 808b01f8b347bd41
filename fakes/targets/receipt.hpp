// targets/receipt.hpp: how an attempt to bring an event to its target ended, in AWS's codes.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
#pragma once

#include <squall/clock.hpp>
#include <squall/error.hpp>

#include <optional>
#include <string>

namespace squall::targets {

struct Receipt {
  std::string code = {};     // ERROR_CODE; empty: the target took it
  std::string message = {};  // ERROR_MESSAGE; of a success, what is known of it: "message 1f0c... in orders"
  bool is_worth_a_retry = false;
  std::optional<Duration> retry_after = {};  // the target asked for at least this pause

  bool isSuccess() const { return code.empty(); }
};

// What an AWS service, or a handler in its place, means by its error.
Receipt receiptOf(const AwsError& error);
// An HTTP endpoint's answer.
Receipt receiptOfStatus(int status);

inline Receipt refused(std::string code, std::string message) {
  return {.code = std::move(code), .message = std::move(message)};
}
inline Receipt failed(std::string code, std::string message) {
  return {.code = std::move(code), .message = std::move(message), .is_worth_a_retry = true};
}

}  // namespace squall::targets
