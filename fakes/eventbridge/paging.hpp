// eventbridge/paging.hpp: what all lists of EventBridge have in common: Limit, NextToken, and a filter by prefix.
#pragma once

#include "core/pagination.hpp"
#include "eventbridge/errors.hpp"
#include "eventbridge/limits.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace squall::eventbridge {

// What a list call says about its page.
struct PageRequest {
  std::string list;  // the operation, and all that filters it: a token fits no other list
  const std::optional<std::string>& token;
  const std::optional<std::int32_t>& limit;
  std::string_view prefix = {};
};

template <class Resource>
struct ResourcePage {
  std::vector<const Resource*> elements;
  std::optional<std::string> next_token;
};

// The elements of a map by name that `wanted(resource)` takes. Throws ValidationException for a token of another list.
template <class Resource, class Compare, class Wanted>
ResourcePage<Resource> pageOf(const std::map<std::string, Resource, Compare>& items, const PageRequest& request,
                              Wanted wanted) {
  const core::PageToken tokens("events:" + request.list + ":" + std::string(request.prefix));
  std::optional<std::string> after;
  if (request.token) {
    after = tokens.read(*request.token);
    if (!after) throw errors::invalidNextToken();
  }
  const std::size_t limit = request.limit ? static_cast<std::size_t>(*request.limit) : limits::kDefaultPageSize;
  auto page = core::pageOf(items, request.prefix, after, limit,
                           [&wanted](const std::string&, const Resource& resource) { return wanted(resource); });
  ResourcePage<Resource> result;
  result.elements.assign(page.elements.begin(), page.elements.end());
  if (page.next_after) result.next_token = tokens.make(*page.next_after);
  return result;
}

template <class Resource, class Compare>
ResourcePage<Resource> pageOf(const std::map<std::string, Resource, Compare>& items, const PageRequest& request) {
  return pageOf(items, request, [](const Resource&) { return true; });
}

}  // namespace squall::eventbridge
