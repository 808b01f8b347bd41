#include "bench/sdk_requests.hpp"

namespace squall::bench {

std::string SdkRequests::make(std::string_view operation, std::string_view body) const {
  std::string text = "POST / HTTP/1.1\r\nHost: " + host_port_ +
                     "\r\nAccept-Encoding: identity"
                     "\r\nX-Amz-Target: AmazonSQS.";
  text.append(operation).append(
      "\r\nContent-Type: application/x-amz-json-1.0"
      "\r\nx-amzn-query-mode: true"
      "\r\nUser-Agent: Boto3/1.44.5 md/Botocore#1.44.5 ua/2.1 os/linux#6.1.0 md/arch#x86_64 lang/python#3.11.2 "
      "md/pyimpl#CPython m/b,E,e,N,Z cfg/retry-mode#standard Botocore/1.44.5"
      "\r\nX-Amz-Date: 20300101T000000Z"
      "\r\nAuthorization: AWS4-HMAC-SHA256 Credential=000000000000/20300101/us-east-1/sqs/aws4_request, "
      "SignedHeaders=content-type;host;x-amz-date;x-amz-target;x-amzn-query-mode, "
      "Signature=c5ae58e3de9b960b11ecd09f8e66c46ed25c083415a917883ca535cd5754c0fc"
      "\r\namz-sdk-invocation-id: 68e104b0-70d7-44d2-b41f-c0bf2dbe7bd2"
      "\r\namz-sdk-request: attempt=1; max=3"
      "\r\nContent-Length: ");
  text.append(std::to_string(body.size())).append("\r\n\r\n").append(body);
  return text;
}

std::string SdkRequests::createQueue(std::string_view name) {
  return std::string(R"({"QueueName": ")").append(name).append("\"}");
}

std::string SdkRequests::sendMessage(std::string_view queue_url, std::string_view escaped_body) {
  return std::string(R"({"QueueUrl": ")")
      .append(queue_url)
      .append(R"(", "MessageBody": ")")
      .append(escaped_body)
      .append("\"}");
}

std::string SdkRequests::receiveMessage(std::string_view queue_url, int wait_seconds) {
  return std::string(R"({"QueueUrl": ")")
      .append(queue_url)
      .append(R"(", "MaxNumberOfMessages": 1, "WaitTimeSeconds": )")
      .append(std::to_string(wait_seconds))
      .append("}");
}

std::string SdkRequests::deleteMessage(std::string_view queue_url, std::string_view receipt_handle) {
  return std::string(R"({"QueueUrl": ")")
      .append(queue_url)
      .append(R"(", "ReceiptHandle": ")")
      .append(receipt_handle)
      .append("\"}");
}

std::string SdkRequests::purgeQueue(std::string_view queue_url) {
  return std::string(R"({"QueueUrl": ")").append(queue_url).append("\"}");
}

std::string orderOf1KiB() {
  constexpr std::size_t kSize = 1024;
  const std::string end = R"("}],"currency":"EUR"})";
  std::string text = R"({"orderId":"o-000001","customer":"c-4711","lines":[{"sku":"A-1000")";
  for (int line = 1001; text.size() + end.size() + 90 < kSize; ++line) {
    text += R"(,"quantity":2,"price":"19.90"},{"sku":"A-)" + std::to_string(line) + "\"";
  }
  text += R"(,"quantity":1,"note":")";
  return text.append(kSize - text.size() - end.size(), '.') + end;
}

std::string escapedOrderOf1KiB() {
  std::string text;
  for (const char c : orderOf1KiB()) {
    if (c == '"') text += '\\';
    text += c;
  }
  return text;
}

std::string_view jsonText(std::string_view json, std::string_view member) {
  const std::string key = std::string("\"").append(member).append("\"");
  std::size_t at = json.find(key);
  if (at == std::string_view::npos) return {};
  at = json.find('"', at + key.size());
  const std::size_t end = at == std::string_view::npos ? at : json.find('"', at + 1);
  if (end == std::string_view::npos) return {};
  return json.substr(at + 1, end - at - 1);
}

}  // namespace squall::bench
