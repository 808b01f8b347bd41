// chaos/event_pattern.hpp: an event as rules name it in `after` and `until`: a kind of record and, if wanted, the
// resource that it is about and how many of them: "consume orders", "dead-letter orders-dlq", "acknowledge orders x3".
#pragma once

#include <squall/journal.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace squall::chaos {

struct EventPattern {
  EventKind kind = EventKind::Call;
  std::string resource = {};   // with * and ?; empty: any
  std::string operation = {};  // "call:SendMessage orders": calls alone
  std::uint64_t times = 1;

  // Throws std::invalid_argument, which names the kinds, with a "did you mean".
  static EventPattern parse(std::string_view text);
  bool matches(const Record& record) const;
};

}  // namespace squall::chaos
