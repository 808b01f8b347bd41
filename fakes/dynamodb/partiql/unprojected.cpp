#include "dynamodb/partiql/unprojected.hpp"

#include "dynamodb/errors.hpp"
#include "dynamodb/request_expressions.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace squall::dynamodb::partiql {
namespace {

// Where a java.util.HashSet of this many buckets has the text.
std::uint32_t bucketOf(const std::string& text, std::uint32_t buckets) {
  std::uint32_t hash = 0;
  for (const char c : text) hash = hash * 31 + static_cast<unsigned char>(c);
  return (hash ^ (hash >> 16)) & (buckets - 1);
}

// Recorded: the names come in the order of such a set.
void sortAsSet(std::vector<std::string>& names) {
  std::uint32_t buckets = 16;
  while (names.size() * 4 > std::size_t{buckets} * 3) buckets *= 2;
  std::ranges::stable_sort(names, {}, [buckets](const std::string& name) { return bucketOf(name, buckets); });
}

}  // namespace

void refuseUnprojectedFilter(const store::Index& index, const store::KeySchema& table, const expr::Condition& filter) {
  if (index.projects_all) return;
  std::vector<std::string> missing;
  for (const std::string& name : headsOf(filter)) {
    if (index.projects(table, name) || std::ranges::find(missing, name) != missing.end()) continue;
    missing.push_back(name);
  }
  if (missing.empty()) return;
  sortAsSet(missing);
  std::string names;
  for (const std::string& name : missing) names.append(names.empty() ? "" : ", ").append(name);
  throw errors::invalidParameter("Secondary index " + index.name +
                                 " does not project one or more filter attributes: [" + names + "]");
}

}  // namespace squall::dynamodb::partiql
