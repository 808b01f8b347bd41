#include "chaos/decision_log.hpp"

#include "core/json_text.hpp"
#include "core/random.hpp"
#include "core/time_text.hpp"

#include <ostream>

namespace squall::chaos {

namespace {

std::string quoted(std::string_view text) {
  std::string out;
  core::appendJsonString(out, text);
  return out;
}

std::string hex(std::uint64_t number) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text = "0x";
  for (int shift = 60; shift >= 0; shift -= 4) text += kDigits[(number >> shift) & 0xf];
  return text;
}

}  // namespace

void DecisionLog::add(Decision decision) {
  decision.index = decisions_.size() + 1;
  decisions_.push_back(std::move(decision));
}

void DecisionLog::clear() { decisions_.clear(); }

std::uint64_t DecisionLog::hash() const {
  std::uint64_t hash = 0;
  for (const Decision& decision : decisions_) {
    const std::string text =
        decision.rule + '|' + decision.fault + '|' + decision.key + '|' + decision.draw + '|' + decision.parameter;
    hash = core::hash64(text, core::mix64(hash, decision.fired ? 1 : 0));
  }
  return hash;
}

void DecisionLog::write(std::ostream& out, std::uint64_t seed, DeterminismClass determinism) const {
  out << R"({"kind":"header","v":1,"rng":"mix64/1","seed":")" << hex(seed) << R"(","class":")" << toString(determinism)
      << R"(","hash":")" << hex(hash()) << "\"}\n";
  for (const Decision& decision : decisions_) {
    out << "{\"i\":" << decision.index << ",\"vt\":" << quoted(core::isoTime(decision.virtual_time))
        << ",\"rule\":" << quoted(decision.rule) << ",\"fault\":" << quoted(decision.fault)
        << ",\"key\":" << quoted(decision.key);
    if (!decision.draw.empty()) out << ",\"draw\":" << quoted(decision.draw);
    if (!decision.parameter.empty()) out << ",\"parameter\":" << quoted(decision.parameter);
    out << ",\"fired\":" << (decision.fired ? "true" : "false")
        << ",\"applied\":" << (decision.applied ? "true" : "false") << "}\n";
  }
}

}  // namespace squall::chaos
