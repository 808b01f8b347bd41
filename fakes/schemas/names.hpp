// schemas/names.hpp: what registries and schemas may be called, their tags, and places in lists: checks that several
// handlers make.
#pragma once

#include "core/pagination.hpp"

#include <squall/model.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace squall::schemas {

// Throws BadRequestException.
void checkRegistryName(const std::string& name);
void checkSchemaName(const std::string& name);
// "aws.events" and the like: AWS's own, which nobody else makes, changes or deletes.
bool isAwsName(std::string_view name);

std::map<std::string, std::string> tagsOf(const Map<std::string>& sent);
Map<std::string> shownTags(const std::map<std::string, std::string>& tags);

// The key that a list goes on after. Throws BadRequestException for a token of another list.
std::optional<std::string> placeOf(const core::PageToken& tokens, const std::optional<std::string>& token);

}  // namespace squall::schemas
