#include "dynamodb/partiql/tables.hpp"

#include "dynamodb/partiql/errors.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string_view>

namespace squall::dynamodb::partiql {
namespace {

using Kind = Statement::Kind;

void refuseOthers(const Statement& statement) {
  if (statement.kind == Kind::Other) throw errors::unsupportedOperation(statement.operation);
  if (statement.has_alias) throw errors::validation("Aliasing is not supported");
  if (statement.other_clause) {
    throw errors::atToken("Unsupported clause: " + statement.other_clause->name, statement.other_clause->at);
  }
}

bool equalsIgnoringCase(std::string_view word, std::string_view lower) {
  return std::ranges::equal(word, lower, {}, [](char c) { return std::tolower(static_cast<unsigned char>(c)); });
}

void refuseReturning(const Statement& statement) {
  const std::optional<Returning>& returning = statement.returning;
  if (!returning) return;
  const std::string text = std::string("RETURNING ") + (returning->is_modified ? "MODIFIED" : "ALL") +
                           (returning->is_new ? " NEW" : " OLD") + (returning->is_all_columns ? " *" : "");
  const bool is_all_old = !returning->is_modified && !returning->is_new && returning->is_all_columns;
  if (statement.kind == Kind::Delete && !is_all_old) {
    throw errors::validation("Invalid returning clause: " + text +
                             ". Only RETURNING ALL OLD * is allowed in DELETE statements.");
  }
  // No recording for the two others.
  if (statement.kind == Kind::Insert || !returning->is_all_columns) {
    throw errors::validation("Invalid returning clause: " + text + ".");
  }
}

}  // namespace

TableName tableNameOf(const Statement& statement) {
  if (statement.kind == Kind::Exists) return tableNameOf(*statement.inner);
  refuseOthers(statement);
  refuseReturning(statement);
  const Node& node = statement.table;
  if (node.kind != Node::Kind::Name && node.kind != Node::Kind::Path) {
    throw errors::atToken("Unexpected path component", node.at);
  }
  TableName name{.table = node.kind == Node::Kind::Name ? node.text : node.children[0].text, .index = {}};
  if (name.table.empty()) throw errors::validation("Path component cannot be an empty string");
  if (node.kind == Node::Kind::Name) return name;
  if (statement.kind == Kind::Insert) throw errors::validation("FROM clause may only contain a single table name");
  constexpr std::size_t kMostComponents = 2;
  if (node.children.size() > kMostComponents) {
    throw errors::validation("A path may contain at most 2 components in the FROM clause");
  }
  const Node& index = node.children[1];
  if (node.children[0].kind != Node::Kind::Name || index.kind != Node::Kind::String) {
    throw errors::atToken("Unexpected path component", index.at);
  }
  if (index.text.empty()) throw errors::validation("Path component cannot be an empty string");
  if (statement.kind != Kind::Select) throw errors::validation("This operation is not supported on an index");
  name.index = index.text;
  return name;
}

std::string tableIn(const std::string& statement) {
  constexpr std::string_view kBlank = " \t\r\n";
  constexpr std::string_view kNameEnd = " \t\r\n.;()";
  std::string_view rest = statement;
  bool is_next = false;
  while (!rest.empty()) {
    rest.remove_prefix(std::min(rest.find_first_not_of(kBlank), rest.size()));
    if (is_next && rest.starts_with('"')) return std::string(rest.substr(1, rest.find('"', 1) - 1));
    const std::string_view word = rest.substr(0, rest.find_first_of(is_next ? kNameEnd : kBlank));
    if (is_next) return std::string(word);
    is_next =
        equalsIgnoringCase(word, "from") || equalsIgnoringCase(word, "into") || equalsIgnoringCase(word, "update");
    rest.remove_prefix(word.size());
  }
  return {};
}

}  // namespace squall::dynamodb::partiql
