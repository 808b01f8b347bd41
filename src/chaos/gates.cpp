#include "chaos/gates.hpp"

#include <algorithm>
#include <utility>

namespace squall::chaos {

void EventGate::whenOpen(std::function<void()> open) {
  {
    const std::lock_guard lock(mutex_);
    if (!is_open_) {
      then_ = std::move(open);
      return;
    }
  }
  open();
}

void EventGate::open() {
  std::function<void()> then;
  {
    const std::lock_guard lock(mutex_);
    if (is_open_) return;
    is_open_ = true;
    then = std::exchange(then_, nullptr);
  }
  if (then) then();
}

void EventGate::giveWay() {
  const std::lock_guard lock(mutex_);
  if (is_open_) return;
  is_open_ = true;
  gave_way_ = true;
  then_ = nullptr;
}

bool EventGate::gaveWay() const {
  const std::lock_guard lock(mutex_);
  return gave_way_;
}

void Gates::watch(const std::string& rule, const EventPattern& event) {
  watches_.try_emplace(rule, Watch{.event = event, .seen = 0, .waiting = {}});
}

std::shared_ptr<EventGate> Gates::holdUntil(const std::string& rule, std::uint64_t number, const EventPattern& event,
                                            Duration timeout) {
  watch(rule, event);
  Watch& watch = watches_.at(rule);
  const std::uint64_t wanted = number * event.times;
  if (watch.seen >= wanted) return nullptr;
  auto gate = std::make_shared<EventGate>(rule, timeout);
  watch.waiting.emplace_back(wanted, gate);
  all_.push_back(gate);
  return gate;
}

std::shared_ptr<EventGate> Gates::enter(const std::string& rule, const std::vector<std::string>& texts,
                                        std::string_view client, std::string_view operation, std::string_view resource,
                                        Duration timeout) {
  Order& order = orders_[rule];
  if (order.steps.empty()) {
    for (const std::string& text : texts) order.steps.push_back(CallStep::parse(text));
    order.claimed.resize(order.steps.size());
  }
  for (std::size_t i = 0; i < order.steps.size(); ++i) {
    if (order.claimed[i] || !order.steps[i].matches(client, operation, resource)) continue;
    order.claimed[i] = true;
    if (i == order.next) return nullptr;
    auto gate = std::make_shared<EventGate>(rule, timeout);
    order.waiting.emplace_back(i, gate);
    all_.push_back(gate);
    return gate;
  }
  return nullptr;
}

void Gates::opens(std::shared_ptr<EventGate> gate) {
  const std::lock_guard lock(opened_mutex_);
  opened_.push_back(std::move(gate));
}

void Gates::saw(const Record& record, std::string_view client) {
  for (auto& [rule, watch] : watches_) {
    if (!watch.event.matches(record)) continue;
    ++watch.seen;
    std::erase_if(watch.waiting, [this, seen = watch.seen](const auto& waiting) {
      if (waiting.first > seen) return false;
      opens(waiting.second);
      return true;
    });
  }
  if (record.kind != EventKind::Call) return;
  for (auto& [rule, order] : orders_) {
    if (order.next == order.steps.size() || !order.claimed[order.next]) continue;
    if (!order.steps[order.next].matches(client, record.operation, record.resource)) continue;
    ++order.next;
    std::erase_if(order.waiting, [this, next = order.next](const auto& waiting) {
      if (waiting.first != next) return false;
      opens(waiting.second);
      return true;
    });
  }
}

void Gates::flush() {
  std::vector<std::shared_ptr<EventGate>> opened;
  {
    const std::lock_guard lock(opened_mutex_);
    opened.swap(opened_);
  }
  for (const auto& gate : opened) gate->open();
}

void Gates::forget(const std::string& rule) {
  const auto watch = watches_.find(rule);
  if (watch != watches_.end()) {
    for (auto& [count, gate] : watch->second.waiting) opens(gate);
    watches_.erase(watch);
  }
  const auto order = orders_.find(rule);
  if (order != orders_.end()) {
    for (auto& [step, gate] : order->second.waiting) opens(gate);
    orders_.erase(order);
  }
}

void Gates::clear() {
  while (!watches_.empty()) forget(std::string(watches_.begin()->first));
  while (!orders_.empty()) forget(std::string(orders_.begin()->first));
  all_.clear();
}

std::uint64_t Gates::gaveWay() const {
  return static_cast<std::uint64_t>(
      std::ranges::count_if(all_, [](const std::shared_ptr<EventGate>& gate) { return gate->gaveWay(); }));
}

}  // namespace squall::chaos
