// dynamodb/tags.hpp: the rules of tags, for TagResource and CreateTable alike.
#pragma once

#include <squall/dynamodb/model.gen.hpp>

#include <map>
#include <string>

namespace squall::dynamodb {

// `tags` with `added` on top. Throws ValidationException for a 51st tag.
std::map<std::string, std::string> withTags(std::map<std::string, std::string> tags, const List<Tag>& added);

}  // namespace squall::dynamodb
