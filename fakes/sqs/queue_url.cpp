#include "sqs/queue_url.hpp"

#include "core/arn.hpp"

#include <algorithm>

namespace squall::sqs {

namespace {

std::string_view pathOf(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos) {
    const std::size_t path = url.find('/', scheme + 3);
    url = path == std::string_view::npos ? std::string_view() : url.substr(path);
  }
  const auto end = std::find_if(url.begin(), url.end(), [](char c) { return c == '?' || c == '#'; });
  return url.substr(0, static_cast<std::size_t>(end - url.begin()));
}

// Takes the last segment off a path; empty when there is none left.
std::string_view takeLast(std::string_view& path) {
  while (path.ends_with('/')) path.remove_suffix(1);
  const std::size_t slash = path.rfind('/');
  const std::string_view segment = slash == std::string_view::npos ? path : path.substr(slash + 1);
  path.remove_suffix(segment.size());
  return segment;
}

}  // namespace

std::optional<QueueAddress> parseQueueUrl(std::string_view url) {
  std::string_view path = pathOf(url);
  QueueAddress address{.account = {}, .name = takeLast(path)};
  if (address.name.empty()) return std::nullopt;

  std::string_view before = takeLast(path);
  if (core::isAccountId(before)) {
    address.account = before;
    before = takeLast(path);
  }
  // What may stand before that: nothing, "queue" or "queue/<region>".
  const std::string_view outer = takeLast(path);
  const bool is_known_prefix = before == "queue" ? outer.empty() : before.empty() || outer == "queue";
  if (!is_known_prefix || !takeLast(path).empty()) return std::nullopt;
  return address;
}

std::string queueUrl(std::string_view endpoint, std::string_view account, std::string_view name) {
  while (endpoint.ends_with('/')) endpoint.remove_suffix(1);
  std::string url(endpoint);
  url.append("/").append(account).append("/").append(name);
  return url;
}

}  // namespace squall::sqs
