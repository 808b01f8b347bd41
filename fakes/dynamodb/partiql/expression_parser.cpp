#include "dynamodb/partiql/expression_parser.hpp"

#include "dynamodb/partiql/errors.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace squall::dynamodb::partiql {
namespace {

using Kind = Node::Kind;

// Far beyond what DynamoDB takes: 32 levels of a value.
constexpr int kDeepest = 200;

struct Operator {
  std::string_view text;
  int precedence;
};
constexpr int kNot = 30;
constexpr std::array kOperators{Operator{"union", 5}, Operator{"intersect", 5}, Operator{"except", 5},
                                Operator{"or", 10},   Operator{"and", 20},      Operator{"=", 40},
                                Operator{"<>", 40},   Operator{"is", 40},       Operator{"in", 40},
                                Operator{"<", 50},    Operator{"<=", 50},       Operator{">", 50},
                                Operator{">=", 50},   Operator{"between", 50},  Operator{"like", 50},
                                Operator{"+", 60},    Operator{"-", 60},        Operator{"||", 60},
                                Operator{"*", 70},    Operator{"/", 70},        Operator{"%", 70}};

// Words that are operators, where a term should begin: "Unexpected operator".
constexpr std::array<std::string_view, 9> kOperatorWords{"and",  "or",    "is",        "in",    "between",
                                                         "like", "union", "intersect", "except"};
constexpr std::array<std::string_view, 8> kStatementWords{"select", "insert", "update", "delete",
                                                          "set",    "remove", "from",   "values"};
constexpr std::array<std::string_view, 14> kFunctionWords{
    "exists",           "count",        "avg",        "max",   "min",   "sum",  "char_length",
    "character_length", "octet_length", "bit_length", "upper", "lower", "size", "substring"};
constexpr std::array<std::string_view, 33> kTypes{
    "missing",  "null",      "boolean", "bool",    "smallint",  "integer2", "int2",    "integer4", "int4",
    "integer8", "int8",      "bigint",  "integer", "int",       "float",    "real",    "decimal",  "dec",
    "numeric",  "timestamp", "date",    "time",    "character", "char",     "varchar", "string",   "symbol",
    "clob",     "blob",      "struct",  "tuple",   "list",      "bag"};

template <class Words>
bool isOneOf(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

class ExpressionParser::Depth {
 public:
  // No recording of what AWS says of so many brackets.
  explicit Depth(ExpressionParser& parser) : parser_(parser) {
    if (parser_.depth_ >= kDeepest) throw errors::notWellFormed("Expression is nested too deeply");
    ++parser_.depth_;
  }
  ~Depth() { --parser_.depth_; }
  Depth(const Depth&) = delete;
  Depth& operator=(const Depth&) = delete;

 private:
  ExpressionParser& parser_;
};

const Token& ExpressionParser::peek(std::size_t ahead) const {
  return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
}

Token ExpressionParser::take() {
  Token token = peek();
  if (token.kind != Token::Kind::End) ++at_;
  return token;
}

bool ExpressionParser::takeKeyword(std::string_view keyword) {
  if (!isKeyword(keyword)) return false;
  take();
  return true;
}

bool ExpressionParser::takeSymbol(std::string_view symbol) {
  if (!isSymbol(symbol)) return false;
  take();
  return true;
}

void ExpressionParser::expectSymbol(std::string_view symbol, std::string_view name) {
  if (!takeSymbol(symbol)) throw errors::notWellFormed("Expected " + std::string(name));
}

bool ExpressionParser::onlyEndFollows(std::size_t ahead) const {
  if (peek(ahead).isSymbol(";")) ++ahead;
  return peek(ahead).kind == Token::Kind::End;
}

bool ExpressionParser::isAtEnd() const { return onlyEndFollows(0); }

ExpressionParser::Infix ExpressionParser::infix() const {
  const bool is_negated = isKeyword("not");
  const Token& token = peek(is_negated ? 1 : 0);
  if (token.kind != Token::Kind::Symbol && token.kind != Token::Kind::Keyword) return {};
  if (is_negated && token.text != "in" && token.text != "between" && token.text != "like") return {};
  const auto found = std::ranges::find(kOperators, token.text, &Operator::text);
  if (found == kOperators.end()) return {};
  const bool is_not = found->text == "is" && isKeyword("not", 1);
  const std::size_t tokens = is_negated || is_not ? 2U : 1U;
  return {.text = found->text, .precedence = found->precedence, .tokens = tokens};
}

Node ExpressionParser::expression(int precedence) {
  const Depth depth(*this);
  Node left = unary();
  for (Infix op = infix(); !op.text.empty() && precedence < op.precedence; op = infix()) {
    if (onlyEndFollows(op.tokens)) {
      throw errors::notWellFormed("Missing right-hand side expression of infix operator");
    }
    left = operation(std::move(left), op);
  }
  return left;
}

Node ExpressionParser::operation(Node left, const Infix& op) {
  for (std::size_t i = 0; i < op.tokens; ++i) take();
  Node node{.kind = Kind::Binary, .at = left.at, .text = std::string(op.text)};
  node.children.push_back(std::move(left));
  if (op.text == "is") {
    node.kind = Kind::Is;
    node.text = typeName();
  } else if (op.text == "in" && isSymbol("(") && !isKeyword("select", 1) && !isKeyword("values", 1)) {
    Node list{.kind = Kind::List, .at = take().at};
    list.children = expressions();
    expectSymbol(")", "RIGHT_PAREN");
    node.children.push_back(std::move(list));
  } else {
    node.children.push_back(expression(op.precedence));
  }
  if (op.text == "between") {
    node.kind = Kind::Between;
    if (!takeKeyword("and")) throw errors::notWellFormed("Expected AND");
    if (isAtEnd()) throw errors::notWellFormed("Expected expression after AND");
    node.children.push_back(expression(op.precedence));
  }
  if (op.text == "like") {
    node.kind = Kind::Like;
    if (takeKeyword("escape")) node.children.push_back(expression(op.precedence));
  }
  if (op.tokens == 1) return node;
  Node negation{.kind = Kind::Not, .at = node.at};
  negation.children.push_back(std::move(node));
  return negation;
}

std::string ExpressionParser::typeName() {
  const Token token = peek();
  const bool is_long = (token.isKeyword("double") && isKeyword("precision", 1)) ||
                       (token.isKeyword("character") && isKeyword("varying", 1));
  if (!is_long && (token.kind != Token::Kind::Keyword || !isOneOf(kTypes, token.text))) {
    throw errors::notWellFormed("Expected type name");
  }
  take();
  if (is_long) take();
  // A size: VARCHAR(10).
  if (takeSymbol("(")) {
    expressions();
    expectSymbol(")", "RIGHT_PAREN");
  }
  return token.text;
}

Node ExpressionParser::unary() {
  const Depth depth(*this);
  if (isKeyword("not")) {
    Node node{.kind = Kind::Not, .at = take().at};
    node.children.push_back(expression(kNot));
    return node;
  }
  if (!isSymbol("-") && !isSymbol("+")) return pathTerm(term(), false);
  const Token sign = take();
  Node operand = unary();
  if (operand.kind == Kind::Number) {
    if (sign.text == "-") operand.text = operand.text.starts_with("-") ? operand.text.substr(1) : "-" + operand.text;
    return operand;
  }
  Node node{.kind = Kind::Sign, .at = sign.at, .text = sign.text};
  node.children.push_back(std::move(operand));
  return node;
}

Node ExpressionParser::simplePath() {
  const Token token = peek();
  if (token.kind != Token::Kind::Word && token.kind != Token::Kind::Quoted) {
    throw errors::notWellFormed("Expected identifier for simple path");
  }
  take();
  return pathTerm({.kind = Kind::Name, .at = token.at, .text = token.text}, true);
}

Node ExpressionParser::pathTerm(Node head, bool is_simple) {
  if (!isSymbol(".") && !isSymbol("[")) return head;
  Node path{.kind = Kind::Path, .at = head.at};
  path.children.push_back(std::move(head));
  while (true) {
    if (takeSymbol(".")) {
      const Token token = take();
      const bool is_star = token.isSymbol("*");
      if (is_star && is_simple) throw errors::notWellFormed("Invalid path dot component for simple path");
      if (!is_star && token.kind != Token::Kind::Word && token.kind != Token::Kind::Quoted) {
        throw errors::notWellFormed("Invalid path dot component");
      }
      path.children.push_back({.kind = is_star ? Kind::Wildcard : Kind::String, .at = token.at, .text = token.text});
    } else if (takeSymbol("[")) {
      if (isSymbol("*")) {
        path.children.push_back({.kind = Kind::Wildcard, .at = take().at});
      } else {
        path.children.push_back(expression());
      }
      expectSymbol("]", "RIGHT_BRACKET");
    } else {
      return path;
    }
  }
}

Node ExpressionParser::term() {
  const Token token = peek();
  switch (token.kind) {
    case Token::Kind::Word:
    case Token::Kind::Quoted:
      take();
      if (isSymbol("(")) return call(token);
      return {.kind = Kind::Name, .at = token.at, .text = token.text};
    case Token::Kind::String:
      return {.kind = Kind::String, .at = take().at, .text = token.text};
    case Token::Kind::Number:
      return {.kind = Kind::Number, .at = take().at, .text = token.text};
    case Token::Kind::Parameter:
      return {.kind = Kind::Parameter, .at = take().at, .index = parameters_++};
    case Token::Kind::Keyword:
      return keywordTerm();
    case Token::Kind::End:
      throw errors::notWellFormed("Unexpected term");
    case Token::Kind::Symbol:
      break;
  }
  if (token.text == "(") return group();
  if (token.text == "[") return listOf(Kind::List, "]", "RIGHT_BRACKET");
  if (token.text == "<<") return listOf(Kind::Bag, ">>", "RIGHT_DOUBLE_ANGLE_BRACKET");
  if (token.text == "{") return structure();
  const bool is_operator = std::ranges::find(kOperators, token.text, &Operator::text) != kOperators.end();
  // "*" is a wildcard where no operator can be.
  throw errors::notWellFormed(is_operator && token.text != "*" ? "Unexpected operator" : "Unexpected term");
}

Node ExpressionParser::keywordTerm() {
  const Token token = peek();
  if (token.text == "true" || token.text == "false") return {.kind = Kind::Bool, .at = take().at, .text = token.text};
  if (token.text == "null") return {.kind = Kind::Null, .at = take().at};
  if (token.text == "missing") return {.kind = Kind::Missing, .at = take().at};
  if (isOneOf(kStatementWords, token.text)) return statement_();
  if (isOneOf(kFunctionWords, token.text) && peek(1).isSymbol("(")) {
    take();
    return call(token);
  }
  if (isOneOf(kOperatorWords, token.text)) throw errors::notWellFormed("Unexpected operator");
  throw errors::notWellFormed("Unexpected keyword");
}

Node ExpressionParser::call(Token name) {
  Node node{.kind = Kind::Call, .at = name.at, .text = std::move(name.text)};
  std::ranges::transform(node.text, node.text.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  expectSymbol("(", "LEFT_PAREN");
  if (takeSymbol(")")) return node;
  if (isSymbol("*")) {
    // Only COUNT(*) has it.
    if (node.text != "count") throw errors::notWellFormed(node.text + "(*) is not allowed");
    node.children.push_back({.kind = Kind::Wildcard, .at = take().at});
  } else {
    node.children = expressions();
  }
  expectSymbol(")", "RIGHT_PAREN");
  return node;
}

std::vector<Node> ExpressionParser::expressions() {
  std::vector<Node> result;
  do {
    result.push_back(expression());
  } while (takeSymbol(","));
  return result;
}

Node ExpressionParser::group() {
  Node node{.kind = Kind::List, .at = take().at};
  node.children = expressions();
  expectSymbol(")", "RIGHT_PAREN");
  if (node.children.size() > 1) return node;
  Node only = std::move(node.children[0]);
  return only;
}

Node ExpressionParser::listOf(Kind kind, std::string_view end, std::string_view end_name) {
  Node node{.kind = kind, .at = take().at};
  if (takeSymbol(end)) return node;
  node.children = expressions();
  expectSymbol(end, end_name);
  return node;
}

Node ExpressionParser::structure() {
  Node node{.kind = Kind::Struct, .at = take().at};
  if (takeSymbol("}")) return node;
  do {
    node.children.push_back(expression());
    expectSymbol(":", "COLON");
    node.children.push_back(expression());
  } while (takeSymbol(","));
  expectSymbol("}", "RIGHT_CURLY");
  return node;
}

}  // namespace squall::dynamodb::partiql
