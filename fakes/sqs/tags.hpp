// sqs/tags.hpp: the rules of tags, for TagQueue and CreateQueue alike.
#pragma once

#include <squall/model.hpp>

#include <map>
#include <string>
#include <string_view>

namespace squall::sqs {

// `tags` with `added` on top. Throws InvalidParameterValue for a key or value that AWS does not take, and for a 51st
// tag.
std::map<std::string, std::string> withTags(std::map<std::string, std::string> tags, const Map<std::string>& added,
                                            std::string_view queue_name);

}  // namespace squall::sqs
