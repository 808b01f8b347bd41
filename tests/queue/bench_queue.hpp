// A queue on a bench: one engine, a clock that the test moves by hand, and every effect that it ever had.
#pragma once

#include "core/operation.hpp"
#include "queue/queue.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace squall::queue::testing {

using namespace std::chrono_literals;

constexpr TimePoint kStart{std::chrono::sys_days(std::chrono::year(2030) / 1 / 1)};

// Moves messages from one queue to another, as a redrive policy does.
class MoveTo final : public DeadLetterSink {
 public:
  MoveTo(Queue& target, int max_receive_count) : target_(target), max_receive_count_(max_receive_count) {}
  int maxReceiveCount() const override { return max_receive_count_; }
  std::string_view targetName() const override { return target_.name(); }
  void take(Moved moved, TimePoint now, core::Effects& effects) override {
    target_.arrive(std::move(moved), now, effects);
  }

 private:
  Queue& target_;
  int max_receive_count_;
};

class BenchQueue {
 public:
  explicit BenchQueue(Settings settings = {}) : engine("orders", settings) {}
  static Settings fifo(Settings settings = {}) {
    settings.discipline = Discipline::Fifo;
    return settings;
  }

  // The body doubles as the id: tests name messages by it. On FIFO queues it is the deduplication id too.
  Accepted send(const std::string& body, std::string_view group = {}, std::optional<Duration> delay = {},
                std::string_view deduplication_id = {}) {
    return engine.send({.message = message(body),
                        .group = group,
                        .deduplication_id = deduplication_id.empty() ? std::string_view(body) : deduplication_id,
                        .delay = delay},
                       now, effects);
  }
  static MessagePtr message(const std::string& body) {
    return std::make_shared<const Message>(Message{.id = body, .body = std::make_shared<const std::string>(body)});
  }

  Received receive(int max_messages = 1, Duration visibility = 30s, std::string_view attempt_id = {}) {
    Received received = engine.receive(
        {.max_messages = max_messages, .visibility = visibility, .attempt_id = attempt_id}, sink.get(), now, effects);
    for (const Delivery& delivery : received.deliveries) last_handle[*delivery.message->body] = delivery.handle;
    return received;
  }
  std::vector<std::string> receiveBodies(int max_messages = 10, Duration visibility = 30s) {
    std::vector<std::string> bodies;
    for (const Delivery& delivery : receive(max_messages, visibility).deliveries)
      bodies.push_back(*delivery.message->body);
    return bodies;
  }

  Settled acknowledge(const Handle& handle) { return engine.acknowledge(handle, effects); }
  Settled acknowledge(const std::string& body) { return acknowledge(last_handle.at(body)); }
  Settled changeVisibility(const std::string& body, Duration timeout) {
    return engine.changeVisibility(last_handle.at(body), timeout, now, effects);
  }

  // Stops at every due instant on the way, as the Cloud's clock does.
  void advance(Duration by) {
    const TimePoint end = now + by;
    for (auto due = engine.nextDue(); due && *due <= end; due = engine.nextDue()) {
      now = std::max(now, *due);
      engine.runDue(now, effects);
    }
    now = end;
    engine.runDue(now, effects);
  }

  std::vector<core::Effect> effectsOf(EventKind kind) const {
    std::vector<core::Effect> found;
    for (const core::Effect& effect : effects.list()) {
      if (effect.kind == kind) found.push_back(effect);
    }
    return found;
  }
  // The sequence number of the record that the effect at `index` becomes.
  static std::uint64_t recordOf(std::size_t index) { return index + 1; }

  TimePoint now = kStart;
  core::Effects effects{1};
  Queue engine;
  std::unique_ptr<DeadLetterSink> sink;
  std::map<std::string, Handle> last_handle;
};

}  // namespace squall::queue::testing
