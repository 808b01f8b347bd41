#include "sqs/queue_url.hpp"

#include "core/arn.hpp"

#include <vector>

namespace squall::sqs {

namespace {

std::string_view pathOf(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos) {
    const std::size_t path = url.find('/', scheme + 3);
    url = path == std::string_view::npos ? std::string_view() : url.substr(path);
  }
  return url.substr(0, url.find_first_of("?#"));
}

std::vector<std::string_view> segmentsOf(std::string_view path) {
  std::vector<std::string_view> segments;
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view segment = path.substr(0, slash);
    if (!segment.empty()) segments.push_back(segment);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
  }
  return segments;
}

}  // namespace

std::optional<QueueAddress> parseQueueUrl(std::string_view url) {
  std::vector<std::string_view> segments = segmentsOf(pathOf(url));
  if (segments.empty()) return std::nullopt;

  QueueAddress address{.account = {}, .name = std::string(segments.back())};
  segments.pop_back();
  if (!segments.empty() && core::isAccountId(segments.back())) {
    address.account = segments.back();
    segments.pop_back();
  }
  // What may stand before: nothing, "queue" or "queue/<region>".
  const bool known_prefix = segments.empty() || (segments.size() <= 2 && segments.front() == "queue");
  if (!known_prefix) return std::nullopt;
  return address;
}

std::string queueUrl(std::string_view endpoint, std::string_view account, std::string_view name) {
  while (endpoint.ends_with('/')) endpoint.remove_suffix(1);
  std::string url(endpoint);
  url.append("/").append(account).append("/").append(name);
  return url;
}

}  // namespace squall::sqs
