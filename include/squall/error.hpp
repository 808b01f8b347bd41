// squall/error.hpp: what a fake answers when the client made a mistake.
//
// An AwsError is AWS's own answer, word for word: a test that expects one compares `code()` and `message()` with what
// the AWS documentation says. Calls through HTTP get the same fields in the protocol's own form. Misuse of Squall
// itself (a clock moved backwards, a Cloud with an impossible option) throws std::logic_error instead.
#pragma once

#include <chrono>
#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace squall {

// Whose mistake it is; AWS's Query protocol writes it as <Type>, its JSON protocol behind the query error code.
enum class Fault { Sender, Receiver };

// The parts of an AwsError. Only `code` and `message` are needed; the rest has the value that most errors have.
struct AwsErrorFields {
  std::string code;             // shape name, as modern SDKs match it: "QueueDoesNotExist"
  std::string message;          // AWS's text
  int http_status = 400;        // HTTP status of the answer
  std::string query_code = {};  // code in awsQuery and in x-amzn-query-error; empty: the same as `code`
  // Text in awsQuery where AWS words the same error differently there; empty: the same as `message`.
  std::string query_message = {};
  Fault fault = Fault::Sender;
  // Further members of a modelled error, e.g. DynamoDB's CancellationReasons: name and its JSON text.
  std::vector<std::pair<std::string, std::string>> details = {};
  std::chrono::seconds retry_after{0};  // over HTTP the header Retry-After; 0: none
};

// The one channel for a client's mistake. Thrown by handlers and rethrown to in-process callers; what() reads
// "QueueDoesNotExist: The specified queue does not exist. (HTTP 400)".
class AwsError : public std::exception {
 public:
  explicit AwsError(AwsErrorFields fields)
      : fields_(std::move(fields)),
        what_(fields_.code + ": " + fields_.message + " (HTTP " + std::to_string(fields_.http_status) + ")") {}

  const std::string& code() const { return fields_.code; }
  const std::string& message() const { return fields_.message; }
  int httpStatus() const { return fields_.http_status; }
  Fault fault() const { return fields_.fault; }
  // Code and text as the Query protocol has them.
  const std::string& queryCode() const { return fields_.query_code.empty() ? fields_.code : fields_.query_code; }
  const std::string& queryMessage() const {
    return fields_.query_message.empty() ? fields_.message : fields_.query_message;
  }
  const std::vector<std::pair<std::string, std::string>>& details() const { return fields_.details; }
  std::chrono::seconds retryAfter() const { return fields_.retry_after; }

  const char* what() const noexcept override { return what_.c_str(); }

 private:
  AwsErrorFields fields_;
  std::string what_;
};

}  // namespace squall
