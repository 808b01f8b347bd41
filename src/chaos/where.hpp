// chaos/where.hpp: the condition of a rule on each message: "body:$.kind == 'charge'", "attr:tenant != 'a'",
// "body:$.total > 100", or a key alone ("body:$.coupon"), which must be there. Conditions are joined with &&.
#pragma once

#include "chaos/key.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace squall::chaos {

class Where {
 public:
  Where() = default;  // holds always
  // Throws std::invalid_argument, which says what can be written.
  static Where parse(std::string_view text);

  bool holds(const KeySource& message) const;
  bool isEmpty() const { return terms_.empty(); }

 private:
  enum class Comparison { Exists, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
  struct Term {
    KeySelector key;
    Comparison comparison = Comparison::Exists;
    std::string value;
  };
  static Term parseTerm(std::string_view text);
  static bool holds(const Term& term, const KeySource& message);

  std::vector<Term> terms_;
};

}  // namespace squall::chaos
