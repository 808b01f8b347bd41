// delivery/json_path.hpp: the JSONPath that AWS takes for InputPath and InputPathsMap, on an event's own text.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
//
//   JsonPath::parse("$.detail.items[0].id")->find(event)   // "\"i-1\"": JSON, as the event spells it
//
// Dot notation with letters, digits, dashes, underscores and slashes in names, array indices and wildcards. No brackets
// around names, no filters, no recursion.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::eventbridge {

class JsonPath {
 public:
  static constexpr std::size_t kLongest = 256;

  // Nothing for text that is no path of this kind.
  static std::optional<JsonPath> parse(std::string_view text);

  // The JSON that the path leads to, byte for byte as `event` has it; nothing when there is none. A path with a
  // wildcard leads to an array of all that is there. `event` is well-formed JSON without white space around its tokens.
  std::optional<std::string> find(std::string_view event) const;

 private:
  struct Step {
    enum class Kind { Name, Index, All } kind = Kind::Name;
    std::string name = {};
    std::size_t index = 0;
  };
  std::vector<Step> steps_;
};

}  // namespace squall::eventbridge
