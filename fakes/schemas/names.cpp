#include "schemas/names.hpp"

#include "schemas/errors.hpp"
#include "schemas/limits.hpp"

namespace squall::schemas {

namespace {

void check(const char* what, const std::string& name, std::size_t most) {
  const bool fits = !name.empty() && name.size() <= most;
  if (!fits || name.find_first_not_of(limits::kNameCharacters) != std::string::npos)
    throw errors::invalidName(what, name);
}

}  // namespace

void checkRegistryName(const std::string& name) { check("registry name", name, limits::kRegistryName); }
void checkSchemaName(const std::string& name) { check("schema name", name, limits::kSchemaName); }
bool isAwsName(std::string_view name) { return name.starts_with("aws."); }

std::map<std::string, std::string> tagsOf(const Map<std::string>& sent) {
  std::map<std::string, std::string> tags;
  for (const auto& [key, value] : sent) tags[key] = value;
  return tags;
}

Map<std::string> shownTags(const std::map<std::string, std::string>& tags) {
  Map<std::string> shown;
  shown.markPresent();
  for (const auto& [key, value] : tags) shown[key] = value;
  return shown;
}

std::optional<std::string> placeOf(const core::PageToken& tokens, const std::optional<std::string>& token) {
  if (!token || token->empty()) return std::nullopt;
  std::optional<std::string> place = tokens.read(*token);
  if (!place) throw errors::invalidNextToken();
  return place;
}

}  // namespace squall::schemas
