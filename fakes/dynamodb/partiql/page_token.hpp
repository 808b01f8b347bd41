// dynamodb/partiql/page_token.hpp: NextToken: where a page of a SELECT ended. It fits the statement and parameters that
// it came from and no others; Limit and ConsistentRead may change between pages.
#pragma once

#include "dynamodb/store/key.hpp"

#include <squall/dynamodb/model.gen.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace squall::dynamodb::partiql {

struct ReadPosition {
  std::size_t read = 0;  // in which of the statement's partitions
  store::Key key;
};

class PageTokens {
 public:
  explicit PageTokens(const ExecuteStatementRequest& request);

  std::string make(const ReadPosition& position) const;
  // Nothing for no token. Throws ValidationException: "Invalid NextToken" for what is none, "NextToken does not match
  // request" for that of another statement.
  std::optional<ReadPosition> read(const std::optional<std::string>& token) const;

 private:
  std::string statement_;
};

}  // namespace squall::dynamodb::partiql
