// sqs/queue_url.hpp: queue URLs in all the forms that SDKs of ten years send.
//
//   http://localhost:4566/000000000000/orders                  what Squall gives out
//   https://sqs.eu-west-1.amazonaws.com/000000000000/orders    what AWS gives out
//   https://eu-west-1.queue.amazonaws.com/000000000000/orders  what AWS gave out before, and
//   https://queue.amazonaws.com/ http://localhost:9324/queue/eu-west-1/000000000000/orders  other fakes' path form,
//   also /queue/orders /000000000000/orders, orders                               a path, a bare name (AWS takes the
//   name too)
//
// Trailing slashes are ignored. The host decides nothing: an SDK that was given another endpoint than the URL names
// still sends the URL as it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace squall::sqs {

// Parts of the URL that it was read from, and valid as long as that is.
struct QueueAddress {
  std::string_view account;  // empty: the URL names none
  std::string_view name;
};

// Nothing for text that names no queue.
std::optional<QueueAddress> parseQueueUrl(std::string_view url);

std::string queueUrl(std::string_view endpoint, std::string_view account, std::string_view name);

}  // namespace squall::sqs
