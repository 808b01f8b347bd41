// core/pagination.hpp: pages of a list, and the opaque tokens that lead to the next one.
//
// A token holds where the last page ended (the key of its last element), not a number, so a list that changes between
// two pages neither repeats nor skips what stayed. It is bound to the list that it came from: a token of another list,
// or of the same list with another filter, is not valid.
//
//   const core::PageToken tokens("sqs:ListQueues:" + prefix);
//   tokens.read(tokens.make("orders"));  // "orders"
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace squall::core {

class PageToken {
 public:
  // `list` names the list and everything that shapes it, so that its tokens fit no other.
  explicit PageToken(std::string_view list);

  // The token of the page that starts after `last_key`.
  std::string make(std::string_view last_key) const;
  // The key that a token of this list was made of; nothing for any other text.
  std::optional<std::string> read(std::string_view token) const;

 private:
  std::string seal(std::string_view key) const;
  std::string list_;
};

// One page: its elements, and the key of the last one when there are more.
template <class Element>
struct Page {
  std::vector<Element> elements;
  std::optional<std::string> next_after;
};

// The elements of the ordered map `items` after the key `after` for which `wanted(key, value)` holds, at most `limit`.
// Keys start with `prefix`; the walk begins and ends there, so a page costs what it holds, apart from unwanted ones.
template <class OrderedMap, class Wanted>
auto pageOf(const OrderedMap& items, std::string_view prefix, const std::optional<std::string>& after,
            std::size_t limit, Wanted wanted) {
  Page<const typename OrderedMap::mapped_type*> page;
  const std::string* last = nullptr;
  auto at = items.lower_bound(std::string(prefix));
  if (after && after->compare(prefix) >= 0) at = items.upper_bound(*after);
  for (; at != items.end() && std::string_view(at->first).starts_with(prefix); ++at) {
    if (!wanted(at->first, at->second)) continue;
    if (page.elements.size() == limit) {
      if (last != nullptr) page.next_after = *last;
      break;
    }
    page.elements.push_back(&at->second);
    last = &at->first;
  }
  return page;
}

}  // namespace squall::core
