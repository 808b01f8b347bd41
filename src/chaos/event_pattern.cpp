#include "chaos/event_pattern.hpp"

#include "chaos/glob.hpp"
#include "core/spelling.hpp"

#include <charconv>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace squall::chaos {

EventPattern EventPattern::parse(std::string_view text) {
  std::istringstream stream{std::string(text)};
  std::string kind;
  stream >> kind;
  EventPattern pattern;
  const std::size_t colon = kind.find(':');
  if (colon != std::string::npos) {
    pattern.operation = kind.substr(colon + 1);
    kind.resize(colon);
  }
  const auto found = eventKindFromString(kind);
  if (!found) {
    const auto names = eventKindNames();
    throw std::invalid_argument("'" + kind + "' is no kind of event." +
                                core::didYouMean(kind, std::vector<std::string_view>(names.begin(), names.end())) +
                                " An event is written as kind and resource, e.g. \"consume orders\"");
  }
  pattern.kind = *found;
  for (std::string word; stream >> word;) {
    std::uint64_t times = 0;
    const char* const end = word.data() + word.size();
    if (word.size() > 1 && word[0] == 'x' && std::from_chars(word.data() + 1, end, times).ptr == end && times > 0) {
      pattern.times = times;
    } else if (pattern.resource.empty()) {
      pattern.resource = word;
    } else {
      throw std::invalid_argument("'" + std::string(text) +
                                  "': after the resource only a number is understood, e.g. x3");
    }
  }
  return pattern;
}

bool EventPattern::matches(const Record& record) const {
  return record.kind == kind && matchesGlob(resource, record.resource) && matchesGlob(operation, record.operation);
}

}  // namespace squall::chaos
