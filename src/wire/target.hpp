// wire/target.hpp: a request target ("/000000000000/orders?Action=ReceiveMessage") taken apart.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace squall::wire {

// %41 and, if `plus_is_space`, + decoded; a '%' that starts no escape stays as it is.
std::string percentDecode(std::string_view text, bool plus_is_space);
// RFC 3986 unreserved characters stay, all others become %XX; '/' stays when `keep_slash`.
std::string percentEncode(std::string_view text, bool keep_slash);

using Parameters = std::vector<std::pair<std::string, std::string>>;
// "a=1&b=2" decoded, in order; a name without '=' has an empty value.
Parameters parseQuery(std::string_view query);
// The first value of that name.
std::optional<std::string_view> find(const Parameters& parameters, std::string_view name);

struct Target {
  std::string_view path;   // as sent, not decoded
  std::string_view query;  // as sent, without '?'
};
Target splitTarget(std::string_view target);

// A queue's own address. SQS accepts calls there, and a queue's URL is one: AWS SQS Developer Guide, "Making Query API
// requests". The forms: /account/name, /queue/region/account/name and /region/account/name of the old hosts,
// /queue/name.
struct QueuePath {
  std::string_view account;  // empty: not in the path
  std::string_view region;   // empty: not in the path
  std::string_view name;
};
std::optional<QueuePath> parseQueuePath(std::string_view path);

}  // namespace squall::wire
