// core/pattern.cpp: an expression becomes a program of small steps; matching follows all ways through it at once, one
// code point at a time (Thompson's method), so no expression can make it slow.
#include "core/pattern.hpp"

#include "core/char_set.hpp"
#include "core/utf8.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace squall::core {
namespace {

enum class Op : std::uint8_t {
  Set,       // takes a code point of sets[a]
  Split,     // goes on at +a and at +b
  Jump,      // goes on at +a
  Begin,     // only at the start of the text
  End,       // only at its end
  Ahead,     // only where the steps from +1 match; goes on at +a
  NotAhead,  // only where they match nothing; goes on at +a
  Match,
};

// Steps name each other by distance, so that a fragment may be moved.
struct Step {
  Op op = Op::Match;
  std::int32_t a = 0;
  std::int32_t b = 0;
};

}  // namespace

struct Pattern::Program {
  std::vector<Step> steps;
  std::vector<CharSet> sets;

  bool run(std::size_t start, const std::vector<char32_t>& text, std::size_t position, bool whole) const;

 private:
  // Adds a step, and all that it leads to without taking a code point, to the ways to follow.
  void follow(std::size_t step, const std::vector<char32_t>& text, std::size_t position, std::vector<bool>& seen,
              std::vector<std::size_t>& ways) const;
};

void Pattern::Program::follow(std::size_t step, const std::vector<char32_t>& text, std::size_t position,
                              std::vector<bool>& seen, std::vector<std::size_t>& ways) const {
  std::vector<std::size_t> pending{step};
  const auto go = [&](std::size_t from, std::int32_t distance) {
    pending.push_back(static_cast<std::size_t>(static_cast<std::int64_t>(from) + distance));
  };
  while (!pending.empty()) {
    const std::size_t at = pending.back();
    pending.pop_back();
    if (seen[at]) continue;
    seen[at] = true;
    const Step& current = steps[at];
    switch (current.op) {
      case Op::Set:
      case Op::Match:
        ways.push_back(at);
        break;
      case Op::Split:
        go(at, current.a);
        go(at, current.b);
        break;
      case Op::Jump:
        go(at, current.a);
        break;
      case Op::Begin:
        if (position == 0) go(at, 1);
        break;
      case Op::End:
        if (position == text.size()) go(at, 1);
        break;
      case Op::Ahead:
      case Op::NotAhead:
        if (run(at + 1, text, position, false) == (current.op == Op::Ahead)) go(at, current.a);
        break;
    }
  }
}

bool Pattern::Program::run(std::size_t start, const std::vector<char32_t>& text, std::size_t position,
                           bool whole) const {
  std::vector<std::size_t> ways;
  std::vector<bool> seen(steps.size());
  follow(start, text, position, seen, ways);
  for (;; ++position) {
    const bool ended = position == text.size();
    for (const std::size_t way : ways) {
      if (steps[way].op == Op::Match && (ended || !whole)) return true;
    }
    if (ended || ways.empty()) return false;
    std::vector<std::size_t> next;
    seen.assign(steps.size(), false);
    for (const std::size_t way : ways) {
      if (steps[way].op != Op::Set || !sets[static_cast<std::size_t>(steps[way].a)].contains(text[position])) continue;
      follow(way + 1, text, position + 1, seen, next);
    }
    ways = std::move(next);
  }
}

namespace {

// Recursive descent over the expression; models nest groups four deep at most.
template <class Program>
class Compiler {
 public:
  Compiler(std::string_view expression, Program& program) : expression_(expression), program_(program) {}

  void compile() {
    alternatives();
    if (offset_ != expression_.size()) fail("unmatched ')'");
    emit(Op::Match);
  }

 private:
  void alternatives();
  void sequence();
  void quantified();
  void atom();
  void group();
  bool quantifier(std::int32_t& least, std::int32_t& most);

  bool next(char expected) {
    if (offset_ >= expression_.size() || expression_[offset_] != expected) return false;
    ++offset_;
    return true;
  }
  std::size_t size() const { return program_.steps.size(); }
  std::size_t emit(Op op, std::int32_t a = 0, std::int32_t b = 0) {
    program_.steps.push_back({op, a, b});
    return size() - 1;
  }
  static std::int32_t distance(std::size_t from, std::size_t to) {
    return static_cast<std::int32_t>(to) - static_cast<std::int32_t>(from);
  }
  [[noreturn]] void fail(const char* what) const {
    throw std::logic_error(std::string("regular expression '").append(expression_).append("': ").append(what));
  }

  std::string_view expression_;
  Program& program_;
  std::size_t offset_ = 0;
};

template <class Program>
void Compiler<Program>::alternatives() {
  std::vector<std::size_t> ends;
  std::size_t branch = size();
  sequence();
  while (next('|')) {
    // The choice goes in front of the branch that has just been written.
    program_.steps.insert(program_.steps.begin() + static_cast<std::ptrdiff_t>(branch), Step{Op::Split, 1, 0});
    ends.push_back(emit(Op::Jump));
    program_.steps[branch].b = distance(branch, size());
    branch = size();
    sequence();
  }
  for (const std::size_t end : ends) program_.steps[end].a = distance(end, size());
}

template <class Program>
void Compiler<Program>::sequence() {
  while (offset_ < expression_.size() && expression_[offset_] != '|' && expression_[offset_] != ')') quantified();
}

template <class Program>
void Compiler<Program>::quantified() {
  const std::size_t first_step = size();
  const std::size_t start = offset_;
  atom();
  std::int32_t least = 1;
  std::int32_t most = 1;  // -1: any number
  if (!quantifier(least, most)) return;

  // The atom is written as often as it may come, by reading its text again.
  const std::size_t end = offset_;
  program_.steps.resize(first_step);
  const auto again = [&] {
    offset_ = start;
    atom();
  };
  for (std::int32_t i = 0; i < least; ++i) again();
  if (most < 0) {
    const std::size_t loop = emit(Op::Split, 1);
    again();
    const std::size_t back = emit(Op::Jump);
    program_.steps[back].a = distance(back, loop);
    program_.steps[loop].b = distance(loop, size());
  }
  std::vector<std::size_t> exits;
  for (std::int32_t i = least; i < most; ++i) {
    exits.push_back(emit(Op::Split, 1));
    again();
  }
  for (const std::size_t exit : exits) program_.steps[exit].b = distance(exit, size());
  offset_ = end;
}

template <class Program>
bool Compiler<Program>::quantifier(std::int32_t& least, std::int32_t& most) {
  if (next('*')) {
    least = 0;
    most = -1;
  } else if (next('+')) {
    most = -1;
  } else if (next('?')) {
    least = 0;
  } else if (next('{')) {
    const std::size_t close = expression_.find('}', offset_);
    if (close == std::string_view::npos) fail("'{' without '}'");
    const std::string text(expression_.substr(offset_, close - offset_));
    const std::size_t comma = text.find(',');
    least = std::stoi(text);
    most = least;
    if (comma != std::string::npos) most = comma + 1 == text.size() ? -1 : std::stoi(text.substr(comma + 1));
    offset_ = close + 1;
  } else {
    return false;
  }
  return true;
}

template <class Program>
void Compiler<Program>::atom() {
  if (next('^')) {
    emit(Op::Begin);
  } else if (next('$')) {
    emit(Op::End);
  } else if (next('(')) {
    group();
  } else {
    CharSet set = parseCharSet(expression_, offset_);
    emit(Op::Set, static_cast<std::int32_t>(program_.sets.size()));
    program_.sets.push_back(std::move(set));
  }
}

template <class Program>
void Compiler<Program>::group() {
  bool looks_ahead = false;
  const std::size_t look = size();
  if (next('?')) {
    const bool wanted = next('=');
    looks_ahead = wanted || next('!');
    if (!looks_ahead && !next(':')) fail("unknown kind of group");
    if (looks_ahead) emit(wanted ? Op::Ahead : Op::NotAhead);
  }
  alternatives();
  if (!next(')')) fail("unmatched '('");
  if (!looks_ahead) return;
  emit(Op::Match);
  program_.steps[look].a = distance(look, size());
}

}  // namespace

Pattern::Pattern(std::string_view expression) : program_(std::make_unique<Program>()) {
  Compiler(expression, *program_).compile();
}

Pattern::~Pattern() = default;

bool Pattern::matches(std::string_view text) const {
  std::vector<char32_t> points;
  points.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = codePointAt(text, i);
    points.push_back(point.size_bytes == 0 ? 0xFFFD : point.value);
    i += point.size_bytes == 0 ? 1 : point.size_bytes;
  }
  return program_->run(0, points, 0, true);
}

}  // namespace squall::core
