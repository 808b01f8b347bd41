// core/member_path.hpp: how AWS names a place in a request: "entries.1.member.id", "requestItems.orders.member.keys".
//
// A member's name with a small first letter, whatever follows ("sSESpecification"); for an element of a list its
// position from 1 and the word "member"; for a value of a map its key and "member".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace squall::core {

inline void appendMember(std::string& path, std::string_view name) {
  if (!path.empty()) path += '.';
  const std::size_t first = path.size();
  path += name;
  if (!name.empty() && path[first] >= 'A' && path[first] <= 'Z')
    path[first] = static_cast<char>(path[first] - 'A' + 'a');
}

inline void appendEntry(std::string& path, std::string_view key) { path.append(".").append(key).append(".member"); }

// `index` from 0.
inline void appendElement(std::string& path, std::size_t index) { appendEntry(path, std::to_string(index + 1)); }

}  // namespace squall::core
