#include "dynamodb/partiql/page_token.hpp"

#include "core/pagination.hpp"
#include "dynamodb/errors.hpp"

#include <charconv>
#include <string_view>
#include <system_error>

namespace squall::dynamodb::partiql {
namespace {

const core::PageToken& outer() {
  static const core::PageToken kTokens("dynamodb:ExecuteStatement");
  return kTokens;
}

// The number before the next ":", which goes, too.
std::optional<std::size_t> takeNumber(std::string_view& text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end == text.data() + text.size() || *end != ':') return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
  return number;
}

}  // namespace

PageTokens::PageTokens(const ExecuteStatementRequest& request)
    : statement_(toJson(ExecuteStatementRequest{.statement = request.statement, .parameters = request.parameters})) {}

std::string PageTokens::make(const ReadPosition& position) const {
  const store::Key& key = position.key;
  std::string place;
  for (const std::size_t number : {position.read, key.hash.size(), key.position.range.size()}) {
    place += std::to_string(number) + ":";
  }
  place += key.hash + key.position.range + key.position.tie;
  return outer().make(core::PageToken(statement_).make(place));
}

std::optional<ReadPosition> PageTokens::read(const std::optional<std::string>& token) const {
  if (!token) return std::nullopt;
  const std::optional<std::string> inner = outer().read(*token);
  if (!inner) throw errors::validation("Invalid NextToken");
  const std::optional<std::string> place = core::PageToken(statement_).read(*inner);
  if (!place) throw errors::validation("NextToken does not match request");
  std::string_view rest = *place;
  const std::optional<std::size_t> read = takeNumber(rest);
  const std::optional<std::size_t> hash = takeNumber(rest);
  const std::optional<std::size_t> range = takeNumber(rest);
  if (!read || !hash || !range || *hash > rest.size() || *range > rest.size() - *hash) {
    throw errors::validation("Invalid NextToken");
  }
  ReadPosition position{.read = *read, .key = {}};
  position.key.hash = rest.substr(0, *hash);
  position.key.position.range = rest.substr(*hash, *range);
  position.key.position.tie = rest.substr(*hash + *range);
  return position;
}

}  // namespace squall::dynamodb::partiql
