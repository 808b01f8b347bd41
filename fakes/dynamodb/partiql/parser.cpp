#include "dynamodb/partiql/parser.hpp"

#include "dynamodb/partiql/errors.hpp"
#include "dynamodb/partiql/expression_parser.hpp"

#include <memory>
#include <string>
#include <utility>

namespace squall::dynamodb::partiql {
namespace {

using Kind = Statement::Kind;

Node nodeOf(Statement statement, const Position& at) {
  Node node{.kind = Node::Kind::Statement, .at = at};
  node.statement = std::make_shared<const Statement>(std::move(statement));
  return node;
}

class StatementParser {
 public:
  explicit StatementParser(std::string_view text) : tokens_(tokenise(text)) {
    tokens_.readStatementsWith([this] { return statement(); });
  }

  Parsed run() {
    const Node root = tokens_.expression();
    if (!tokens_.isAtEnd()) {
      if (tokens_.isSymbol(";")) {
        throw errors::notWellFormed("Unexpected token after semicolon. (Only one query is allowed.)");
      }
      throw errors::notWellFormed("Unexpected token after expression");
    }
    return {.statement = statementOf(root), .parameters = tokens_.parameters()};
  }

 private:
  static Statement statementOf(const Node& root) {
    if (root.kind == Node::Kind::Statement) return *root.statement;
    Statement result;
    const bool is_exists = root.kind == Node::Kind::Call && root.text == "exists" && root.children.size() == 1;
    if (is_exists && root.children[0].kind == Node::Kind::Statement) {
      result.kind = Kind::Exists;
      result.inner = root.children[0].statement;
      return result;
    }
    result.operation = operationName(root);
    return result;
  }

  // The parser's own names, as in the one recording ("IsType").
  static std::string operationName(const Node& node) {
    switch (node.kind) {
      case Node::Kind::Is:
        return "IsType";
      case Node::Kind::Name:
        return "Id";
      case Node::Kind::Path:
        return "Path";
      case Node::Kind::Call:
        return "Call";
      case Node::Kind::Not:
        return "Not";
      case Node::Kind::List:
        return "List";
      case Node::Kind::Bag:
        return "Bag";
      case Node::Kind::Struct:
        return "Struct";
      case Node::Kind::Parameter:
        return "Parameter";
      case Node::Kind::Between:
        return "Between";
      case Node::Kind::Like:
        return "Like";
      case Node::Kind::Binary:
        return node.text;
      default:
        return "Lit";
    }
  }

  // At one of the words that begin a statement.
  Node statement() {
    const Position at = tokens_.peek().at;
    if (tokens_.takeKeyword("select")) return nodeOf(select(), at);
    if (tokens_.takeKeyword("update")) return nodeOf(update(), at);
    if (tokens_.takeKeyword("delete")) return nodeOf(deletion(), at);
    if (tokens_.takeKeyword("from")) return nodeOf(fromFirst(), at);
    if (tokens_.isKeyword("insert") && tokens_.isKeyword("into", 1)) return nodeOf(insertion(), at);
    if (tokens_.isKeyword("set") || tokens_.isKeyword("remove")) {
      Statement result;
      changes(result);
      result.operation = "Dml";
      return nodeOf(std::move(result), at);
    }
    throw errors::notWellFormed("Unexpected keyword");
  }

  Statement select() {
    Statement result;
    result.kind = Kind::Select;
    if (tokens_.isKeyword("distinct") || tokens_.isKeyword("value")) {
      const Token token = tokens_.take();
      result.other_clause = {.name = token.text == "distinct" ? "DISTINCT" : "SELECT VALUE", .at = token.at};
    } else {
      tokens_.takeKeyword("all");
    }
    do {
      column(result);
    } while (tokens_.takeSymbol(","));
    if (result.selects_all && !result.projection.empty()) {
      throw errors::notWellFormed(
          "Other expressions may not be present in the select list when '*' is used without dot notation.");
    }
    if (!tokens_.takeKeyword("from")) throw errors::notWellFormed("Expected FROM after SELECT list");
    source(result);
    if (tokens_.takeKeyword("where")) result.where = tokens_.expression(ExpressionParser::kWithinSelect);
    if (tokens_.takeKeyword("order")) order(result);
    clausesOfOthers(result);
    return result;
  }

  void column(Statement& result) {
    if (tokens_.takeSymbol("*")) {
      result.selects_all = true;
      return;
    }
    result.projection.push_back(tokens_.expression());
    takeAlias(result);
  }

  // FROM of SELECT and of the FROM-first UPDATE: there an expression can be.
  void source(Statement& result) {
    result.table = tokens_.expression(ExpressionParser::kWithinSelect);
    takeAlias(result);
    const bool is_join = tokens_.isSymbol(",") || tokens_.isKeyword("join") || tokens_.isKeyword("inner") ||
                         tokens_.isKeyword("left") || tokens_.isKeyword("cross");
    if (is_join) result.other_clause = {.name = "JOIN", .at = tokens_.peek().at};
    while (tokens_.takeSymbol(",")) tokens_.expression(ExpressionParser::kWithinSelect);
  }

  void takeAlias(Statement& result) {
    const bool is_named = tokens_.takeKeyword("as");
    const Token::Kind kind = tokens_.peek().kind;
    if (kind == Token::Kind::Word || kind == Token::Kind::Quoted) {
      tokens_.take();
      result.has_alias = true;
    } else if (is_named) {
      throw errors::notWellFormed("Expected identifier for alias");
    }
  }

  void order(Statement& result) {
    if (!tokens_.takeKeyword("by")) throw errors::notWellFormed("Expected BY");
    do {
      OrderTerm term{.by = tokens_.expression(ExpressionParser::kWithinSelect)};
      if (tokens_.takeKeyword("desc")) {
        term.is_descending = true;
      } else {
        tokens_.takeKeyword("asc");
      }
      result.order.push_back(std::move(term));
    } while (tokens_.takeSymbol(","));
  }

  // AWS names the place of what is behind the word.
  void clausesOfOthers(Statement& result) {
    const auto note = [&](std::string_view name) {
      if (!result.other_clause) result.other_clause = {.name = std::string(name), .at = tokens_.peek().at};
    };
    if (tokens_.takeKeyword("group")) {
      if (!tokens_.takeKeyword("by")) throw errors::notWellFormed("Expected BY");
      note("GROUP BY");
      do {
        tokens_.expression(ExpressionParser::kWithinSelect);
      } while (tokens_.takeSymbol(","));
    }
    if (tokens_.takeKeyword("having")) {
      note("HAVING");
      tokens_.expression(ExpressionParser::kWithinSelect);
    }
    if (tokens_.takeKeyword("limit")) {
      note("LIMIT");
      tokens_.expression(ExpressionParser::kWithinSelect);
    }
  }

  Statement insertion() {
    Statement result;
    result.kind = Kind::Insert;
    tokens_.take();
    tokens_.take();
    result.table = tokens_.simplePath();
    if (!tokens_.takeKeyword("value")) {
      result.value = tokens_.expression();
      result.other_clause = {.name = "VALUES", .at = result.value.at};
      return result;
    }
    result.value = tokens_.expression();
    if (tokens_.isKeyword("at")) {
      result.other_clause = {.name = "AT", .at = tokens_.take().at};
      tokens_.expression();
    }
    returning(result);
    return result;
  }

  Statement update() {
    Statement result;
    result.kind = Kind::Update;
    result.table = tokens_.simplePath();
    takeAlias(result);
    changes(result);
    whereAndReturning(result);
    return result;
  }

  Statement deletion() {
    Statement result;
    result.kind = Kind::Delete;
    if (!tokens_.takeKeyword("from")) throw errors::notWellFormed("Expected FROM after DELETE");
    result.table = tokens_.simplePath();
    takeAlias(result);
    whereAndReturning(result);
    return result;
  }

  // FROM table WHERE ... SET ...: another way to write an UPDATE.
  Statement fromFirst() {
    Statement result;
    result.kind = Kind::Update;
    source(result);
    if (tokens_.takeKeyword("where")) result.where = tokens_.expression();
    changes(result);
    returning(result);
    return result;
  }

  void changes(Statement& result) {
    while (true) {
      if (tokens_.takeKeyword("set")) {
        do {
          Change change{.path = tokens_.simplePath(), .value = {}};
          if (!tokens_.takeSymbol("=")) throw errors::notWellFormed("Expected '='");
          change.value = tokens_.expression();
          result.changes.push_back(std::move(change));
        } while (tokens_.takeSymbol(","));
      } else if (tokens_.takeKeyword("remove")) {
        result.changes.push_back({.removes = true, .path = tokens_.simplePath(), .value = {}});
      } else {
        break;
      }
    }
    if (result.changes.empty()) throw errors::notWellFormed("Expected data manipulation");
  }

  void whereAndReturning(Statement& result) {
    if (tokens_.takeKeyword("where")) result.where = tokens_.expression();
    returning(result);
  }

  void returning(Statement& result) {
    if (!tokens_.takeKeyword("returning")) return;
    const bool is_modified = tokens_.isKeyword("modified");
    const bool is_new = tokens_.isKeyword("new", 1);
    if ((!is_modified && !tokens_.isKeyword("all")) || (!is_new && !tokens_.isKeyword("old", 1))) {
      throw errors::notWellFormed("Expected ( MODIFIED | ALL ) ( NEW | OLD ) in each returning element.");
    }
    tokens_.take();
    tokens_.take();
    result.returning = {.is_modified = is_modified, .is_new = is_new, .is_all_columns = tokens_.takeSymbol("*")};
    if (!result.returning->is_all_columns) tokens_.expression();
  }

  ExpressionParser tokens_;
};

}  // namespace

Parsed parse(std::string_view statement) { return StatementParser(statement).run(); }

}  // namespace squall::dynamodb::partiql
