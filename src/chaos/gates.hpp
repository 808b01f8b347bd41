// chaos/gates.hpp: calls that wait for something else to happen first: a gate opens at an event, an order lets calls
// through one after the other. Events are seen under the World's lock, calls go on outside of it: opened gates are kept
// until flush().
#pragma once

#include "chaos/call_step.hpp"
#include "chaos/event_pattern.hpp"
#include "core/interference.hpp"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace squall::chaos {

class EventGate final : public core::Gate {
 public:
  EventGate(std::string name, Duration timeout) : name_(std::move(name)), timeout_(timeout) {}

  void whenOpen(std::function<void()> open) override;
  std::chrono::nanoseconds timeout() const override { return timeout_; }
  void giveWay() override;
  std::string name() const override { return name_; }

  void open();
  bool gaveWay() const;

 private:
  mutable std::mutex mutex_;
  bool is_open_ = false;
  bool gave_way_ = false;
  std::function<void()> then_;
  const std::string name_;
  const Duration timeout_;
};

// All gates of one Cloud. saw(), holdUntil() and enter() are called under the World's lock, flush() with no lock held.
class Gates {
 public:
  // A gate of a rule that opens at the `number`th event of its pattern since the rule began. Null: that has happened.
  std::shared_ptr<EventGate> holdUntil(const std::string& rule, std::uint64_t number, const EventPattern& event,
                                       Duration timeout);
  // A call that takes its place in a rule's order. Null: it is its turn.
  std::shared_ptr<EventGate> enter(const std::string& rule, const std::vector<std::string>& order,
                                   std::string_view client, std::string_view operation, std::string_view resource,
                                   Duration timeout);
  // Counts events of `event` for a rule from now on.
  void watch(const std::string& rule, const EventPattern& event);
  void saw(const Record& record, std::string_view client);
  void flush();
  void forget(const std::string& rule);
  void clear();
  // How many calls went on though their gate had not opened.
  std::uint64_t gaveWay() const;

 private:
  struct Watch {
    EventPattern event;
    std::uint64_t seen = 0;
    std::vector<std::pair<std::uint64_t, std::shared_ptr<EventGate>>> waiting;  // by the count that opens them
  };
  struct Order {
    std::vector<CallStep> steps;
    std::vector<bool> claimed;
    std::size_t next = 0;  // the step whose call has not been seen yet
    std::vector<std::pair<std::size_t, std::shared_ptr<EventGate>>> waiting;
  };
  void opens(std::shared_ptr<EventGate> gate);

  std::map<std::string, Watch> watches_;
  std::map<std::string, Order> orders_;
  std::vector<std::shared_ptr<EventGate>> all_;
  std::mutex opened_mutex_;
  std::vector<std::shared_ptr<EventGate>> opened_;
};

}  // namespace squall::chaos
