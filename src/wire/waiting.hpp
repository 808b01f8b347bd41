// wire/waiting.hpp: how an answer comes, now or later.
#pragma once

#include <squall/wire.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace squall::wire {

// Takes the answer to one request. Called at most once, from any thread, with no lock held.
using Respond = std::function<void(WireResponse)>;

// A request that has not been answered yet: a long poll, or a wait of a developer endpoint. Thread-safe.
class Waiting {
 public:
  virtual ~Waiting() = default;
  // How much real time the request may wait; nothing: it ends by itself in time.
  virtual std::optional<std::chrono::nanoseconds> realTimeLimit() const = 0;
  // That much real time is over: the request goes on to what it waits for next, or ends as with release().
  virtual void timeUp() { release(); }
  // Ends the wait: the answer comes with what there is, through Respond. Nothing happens when it came already.
  virtual void release() = 0;
  // Ends the wait of a client that sends no more (it hung up, or closed one half): nothing is taken for it. Returns the
  // answer of an empty result, for a client that may still listen, unless an answer came through Respond already;
  // nothing when one is coming.
  virtual std::optional<WireResponse> abandon() = 0;
};

}  // namespace squall::wire
