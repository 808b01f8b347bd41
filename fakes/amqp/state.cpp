#include "amqp/state.hpp"

#include "amqp/errors.hpp"

#include <algorithm>

namespace squall::amqp {

namespace {

std::optional<TimePoint> dueOf(const State::Kept& queue) {
  std::optional<TimePoint> due = queue.read().nextDue();
  if (due) *due += queue.shift();
  return due;
}

}  // namespace

State::State() = default;
State::~State() = default;

Connection* State::findConnection(std::int64_t number) {
  const auto found = connections_.find(number);
  return found == connections_.end() ? nullptr : &found->second;
}

Connection& State::connection(std::int64_t number) {
  Connection* const found = findConnection(number);
  if (found == nullptr) throw errors::connectionClosed();
  return *found;
}

BrokerQueue* State::findQueue(std::string_view name) {
  const auto found = queues_.find(name);
  return found == queues_.end() ? nullptr : &found->second.write();
}

BrokerQueue& State::queue(const std::string& name) {
  BrokerQueue* const found = findQueue(name);
  if (found == nullptr) throw errors::noQueue(name);
  return *found;
}

Connection& State::open(std::string client_name) {
  const std::int64_t number = ++last_connection_;
  Connection& connection = connections_[number];
  connection.number = number;
  connection.client_name = std::move(client_name);
  connection.identity = std::make_shared<const char>();
  return connection;
}

void State::close(std::int64_t number, TimePoint now, core::Effects& effects) {
  const auto found = connections_.find(number);
  if (found == connections_.end()) return;
  const std::map<std::int64_t, Unsettled> held = std::move(found->second.unsettled);
  connections_.erase(found);
  for (const auto& [tag, delivery] : held) {
    BrokerQueue* const from = findQueue(delivery.queue);
    if (from == nullptr || !from->isInFlight(delivery.handle)) continue;
    const std::size_t first = effects.list().size();
    from->engine.expire(delivery.message_id, effects);
    effects.list().at(first).detail = "connection closed";
    afterRequeues(*from, first, now, effects);
  }
}

Consumer& State::addConsumer(Connection& connection, const std::string& queue) {
  Consumer consumer;
  consumer.tag = connection.client_name + "." + std::to_string(++connection.last_consumer);
  consumer.queue = queue;
  consumer.prefetch = connection.prefetch;
  consumer.number = ++last_consumer_;
  const std::string tag = consumer.tag;
  return connection.consumers.insert_or_assign(tag, std::move(consumer)).first->second;
}

std::vector<State::Turn> State::turnsOf(const Connection& connection, TimePoint now) const {
  std::vector<Turn> turns;
  for (const auto& [tag, consumer] : connection.consumers) {
    const auto queue = queues_.find(consumer.queue);
    if (!consumer.hasRoom() || queue == queues_.end()) continue;
    std::vector<queue::MessageView> next = queue->second.read().engine.candidates(1, nullptr, now);
    if (!next.empty()) turns.push_back({.consumer = &consumer, .message = std::move(next.front())});
  }
  std::ranges::sort(turns, [](const Turn& a, const Turn& b) {
    if (a.consumer->last_served != b.consumer->last_served) return a.consumer->last_served < b.consumer->last_served;
    return a.consumer->number < b.consumer->number;
  });
  return turns;
}

BrokerQueue& State::createQueue(const std::string& name, QueueOptions options) {
  auto queue = std::make_shared<BrokerQueue>(name, std::move(options));
  queue->serial = ++serials_[name];
  return queues_.emplace(name, std::move(queue)).first->second.write();
}

void State::deleteQueue(const std::string& name, core::Effects& effects) {
  BrokerQueue& gone = queue(name);
  gone.engine.clear(EventKind::Drop, "queue deleted", effects);
  changeExchanges().forgetQueue(name);
  for (auto& [number, connection] : connections_) {
    std::erase_if(connection.consumers, [&name](const auto& entry) { return entry.second.queue == name; });
    std::erase_if(connection.unsettled, [&name](const auto& entry) { return entry.second.queue == name; });
  }
  queues_.erase(name);
}

std::vector<std::string> State::route(const std::string& exchange, const std::string& routing_key) const {
  if (exchange.empty()) {
    if (queues_.find(routing_key) == queues_.end()) return {};
    return {routing_key};
  }
  if (exchanges().find(exchange) == nullptr) throw errors::noExchange(exchange);
  return exchanges().route(exchange, routing_key);
}

std::optional<Unsettled> State::settle(Connection& connection, std::int64_t delivery_tag) {
  const auto found = connection.unsettled.find(delivery_tag);
  if (found == connection.unsettled.end()) return std::nullopt;
  Unsettled delivery = std::move(found->second);
  connection.unsettled.erase(found);
  const auto consumer = connection.consumers.find(delivery.consumer);
  if (consumer != connection.consumers.end()) --consumer->second.unsettled;
  return delivery;
}

void State::wake(std::string_view queue, core::Effects& effects) const {
  for (const auto& [number, connection] : connections_) {
    const bool consumes =
        std::ranges::any_of(connection.consumers, [queue](const auto& entry) { return entry.second.queue == queue; });
    if (consumes) effects.touch(connection.resource());
  }
}

std::optional<TimePoint> State::nextDue() const {
  std::optional<TimePoint> earliest;
  for (const auto& [name, queue] : queues_) {
    const std::optional<TimePoint> due = dueOf(queue);
    if (due && (!earliest || *due < *earliest)) earliest = due;
  }
  return earliest;
}

// Queue by queue at each instant, in the order of the instants: what one queue dead-letters another may have to expire.
void State::runDue(TimePoint now, core::Ids& /*ids*/, core::Effects& effects) {
  for (std::optional<TimePoint> at = nextDue(); at && *at <= now; at = nextDue()) {
    std::vector<std::string> due;
    for (const auto& [name, queue] : queues_) {
      const std::optional<TimePoint> when = dueOf(queue);
      if (when && *when <= *at) due.push_back(name);
    }
    for (const std::string& name : due) {
      BrokerQueue& queue = *findQueue(name);
      const std::size_t first = effects.list().size();
      queue.engine.runDue(*at, effects);
      for (std::size_t i = first; i < effects.list().size(); ++i) forgetExpired(effects.list()[i]);
      afterRequeues(queue, first, *at, effects);
      expireOverdue(queue, *at, effects);
      wake(name, effects);
    }
  }
}

void State::forgetExpired(const core::Effect& expired) {
  if (expired.kind != EventKind::Expire) return;
  for (auto& [number, connection] : connections_) {
    for (const auto& [tag, delivery] : connection.unsettled) {
      if (delivery.queue != expired.resource || delivery.message_id != expired.message_id) continue;
      if (delivery.receive != expired.attempt) continue;
      settle(connection, tag);
      return;
    }
  }
}

void State::expireOverdue(BrokerQueue& queue, TimePoint now, core::Effects& effects) {
  while (const auto message_id = queue.takeOverdue(now)) {
    const auto handle = queue.engine.locate(*message_id);
    if (!handle) {
      queue.forget(*message_id);
      continue;
    }
    // Out of a consumer's hands nothing is taken; should the message come back, it is too old then.
    if (queue.isInFlight(*handle)) continue;
    deadLetter(queue, *message_id, reason::kExpired, now, effects);
  }
}

}  // namespace squall::amqp
