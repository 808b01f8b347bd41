// bench/sdk_requests.hpp: requests byte for byte as an unmodified SDK (boto3 1.44) sends them, built beforehand so that
// a load generator costs next to nothing.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace squall::bench {

class SdkRequests {
 public:
  // `host_port`: what the client believes to talk to, e.g. "127.0.0.1:4566".
  explicit SdkRequests(std::string host_port) : host_port_(std::move(host_port)) {}

  // A whole request: awsJson 1.0, signed as botocore does (the signature is made up), with this JSON body.
  std::string make(std::string_view operation, std::string_view body) const;

  // JSON bodies. Texts go in as they are: nothing is escaped.
  static std::string createQueue(std::string_view name);
  static std::string sendMessage(std::string_view queue_url, std::string_view escaped_body);
  static std::string receiveMessage(std::string_view queue_url, int wait_seconds);
  static std::string deleteMessage(std::string_view queue_url, std::string_view receipt_handle);
  static std::string purgeQueue(std::string_view queue_url);

 private:
  std::string host_port_;
};

// The message that everything here sends: an order as JSON, 1024 bytes, and the same with its quotes escaped.
std::string orderOf1KiB();
std::string escapedOrderOf1KiB();

// The text of a JSON string member, as it stands between the quotes; empty when there is none.
std::string_view jsonText(std::string_view json, std::string_view member);

}  // namespace squall::bench
