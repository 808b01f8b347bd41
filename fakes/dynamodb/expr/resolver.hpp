// dynamodb/expr/resolver.hpp: the third step: puts names and values in place of placeholders, and checks all that can
// be checked without an item: functions and their operands, reserved words, paths that overlap.
//
// AWS reports one mistake of several in a fixed order (dynalite's tests found it out), so the checks are passes over
// the whole expression, one a kind.
#pragma once

#include "dynamodb/expr/ast.hpp"
#include "dynamodb/expr/checks.hpp"
#include "dynamodb/expr/placeholders.hpp"

#include <string_view>

namespace squall::dynamodb::expr {

// `parameter` as in parser.hpp, or kStatement. Throws ValidationException.
void resolve(std::string_view parameter, Condition& condition, Placeholders& placeholders);
void resolve(std::string_view parameter, Update& update, Placeholders& placeholders);
inline void resolve(Update& update, Placeholders& placeholders) { resolve("UpdateExpression", update, placeholders); }
void resolve(Projection& projection, Placeholders& placeholders);

}  // namespace squall::dynamodb::expr
