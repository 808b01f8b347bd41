// ListSchemas, SearchSchemas.
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-registries-name-registryname-schemas.html
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-registries-name-registryname-schemas-search.html
#include "schemas/names.hpp"
#include "schemas/operations.hpp"

#include <algorithm>
#include <sstream>
#include <vector>

namespace squall::schemas {

namespace {

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

std::vector<std::string> wordsOf(const std::string& keywords) {
  std::istringstream text(lower(keywords));
  std::vector<std::string> words;
  for (std::string word; text >> word;) words.push_back(word);
  return words;
}

// "Only schemas that include the provided keywords": each of them, in the name or the content, in any case.
bool hasAll(const std::string& text, const std::vector<std::string>& words) {
  return std::ranges::all_of(words, [&text](const std::string& word) { return text.find(word) != std::string::npos; });
}

}  // namespace

ListSchemasResult listSchemas(Call& call, const ListSchemasRequest& request) {
  const RegistryResource& registry = findRegistry(call, request.registryName);
  const std::string prefix = request.schemaNamePrefix.value_or("");
  const core::PageToken tokens("schemas:ListSchemas:" + registry.name + "/" + prefix);
  const auto all = [](const std::string&, const SchemaResource&) { return true; };
  const auto page =
      core::pageOf(registry.schemas, prefix, placeOf(tokens, request.nextToken), pageSize(request.limit), all);
  ListSchemasResult result{.nextToken = {}, .schemas = List<SchemaSummary>::presentEmpty()};
  for (const SchemaResource* schema : page.elements) {
    result.schemas.push_back({.lastModified = schema->modified,
                              .schemaArn = schema->arn,
                              .schemaName = schema->name,
                              .tags = shownTags(schema->tags),
                              .versionCount = static_cast<std::int64_t>(schema->versions.size())});
  }
  if (page.next_after) result.nextToken = tokens.make(*page.next_after);
  return result;
}

SearchSchemasResult searchSchemas(Call& call, const SearchSchemasRequest& request) {
  const RegistryResource& registry = findRegistry(call, request.registryName);
  const std::vector<std::string> words = wordsOf(request.keywords);
  const core::PageToken tokens("schemas:SearchSchemas:" + registry.name + "/" + request.keywords);
  const auto wanted = [&words](const SchemaResource& schema, const SchemaVersion& version) {
    return hasAll(lower(schema.name + "\n" + version.content), words);
  };
  const auto any = [&wanted](const std::string&, const SchemaResource& schema) {
    return std::ranges::any_of(schema.versions, [&](const auto& entry) { return wanted(schema, entry.second); });
  };
  const auto page =
      core::pageOf(registry.schemas, "", placeOf(tokens, request.nextToken), pageSize(request.limit), any);
  SearchSchemasResult result{.nextToken = {}, .schemas = List<SearchSchemaSummary>::presentEmpty()};
  for (const SchemaResource* schema : page.elements) {
    SearchSchemaSummary found{.registryName = registry.name,
                              .schemaArn = schema->arn,
                              .schemaName = schema->name,
                              .schemaVersions = List<SearchSchemaVersionSummary>::presentEmpty()};
    for (const auto& [key, version] : schema->versions) {
      if (!wanted(*schema, version)) continue;
      found.schemaVersions.push_back(
          {.createdDate = version.created, .schemaVersion = std::to_string(version.number), .type = version.type});
    }
    result.schemas.push_back(std::move(found));
  }
  if (page.next_after) result.nextToken = tokens.make(*page.next_after);
  return result;
}

}  // namespace squall::schemas
