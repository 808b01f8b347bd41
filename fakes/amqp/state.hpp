// amqp/state.hpp: all that the AMQP-like broker remembers: queues, exchanges, connections with their consumers and
// deliveries. Only touched under the Cloud's lock.
#pragma once

#include "amqp/broker_queue.hpp"
#include "amqp/exchanges.hpp"
#include "core/chaos_port.hpp"
#include "core/copy_on_write.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::amqp {

class State;
using Call = core::ServiceCall<State>;

struct Consumer {
  std::string tag;
  std::string queue;
  std::int64_t prefetch = 0;  // 0: no limit
  std::int64_t unsettled = 0;
  std::uint64_t last_served = 0;  // by State's count of deliveries
  std::uint64_t number = 0;       // of all consumers, in the order in which they came

  bool hasRoom() const { return prefetch == 0 || unsettled < prefetch; }
};

// A delivery that its connection has not settled.
struct Unsettled {
  std::string queue;
  queue::Handle handle;
  std::string message_id;
  int receive = 0;
  std::string consumer;  // may be gone
};

struct Connection {
  std::int64_t number = 0;
  std::string client_name;
  std::shared_ptr<const char> identity;  // compared alone: numbers begin anew in each Cloud
  std::int64_t prefetch = 0;             // of consumers that are added from now on
  std::int64_t last_tag = 0;
  std::uint64_t last_consumer = 0;
  std::map<std::string, Consumer> consumers;    // by tag
  std::map<std::int64_t, Unsettled> unsettled;  // by delivery tag

  // What waiting deliveries of this connection are parked on.
  std::string resource() const { return "connection " + std::to_string(number); }
};

// What connections hold: deliveries by tag.
using Holdings = std::vector<std::pair<std::shared_ptr<const char>, std::map<std::int64_t, Unsettled>>>;

class State final : public core::ServiceState {
 public:
  State();
  ~State() override;

  // ---- find; each throws what the broker answers
  Connection& connection(std::int64_t number);
  BrokerQueue& queue(const std::string& name);
  BrokerQueue* findQueue(std::string_view name);
  // To look at what has no times: after a restore they are to be read plus shift().
  using Kept = core::CopyOnWrite<BrokerQueue>;
  const std::map<std::string, Kept, std::less<>>& queues() const { return queues_; }
  const Exchanges& exchanges() const { return exchanges_.read(); }
  Exchanges& changeExchanges() { return exchanges_.write(); }
  // Null for the default exchange, which has no bindings.
  Connection* findConnection(std::int64_t number);

  // ---- connections and consumers
  Connection& open(std::string client_name);
  // What it holds goes back into the queues.
  void close(std::int64_t number, TimePoint now, core::Effects& effects);
  Consumer& addConsumer(Connection& connection, const std::string& queue);
  // The consumers that could be given something now, whose turn it is first; with the message that each would get.
  struct Turn {
    const Consumer* consumer = nullptr;
    queue::MessageView message;
  };
  std::vector<Turn> turnsOf(const Connection& connection, TimePoint now) const;
  std::uint64_t countDelivery() { return ++deliveries_made_; }

  // ---- messages
  BrokerQueue& createQueue(const std::string& name, QueueOptions options);
  void deleteQueue(const std::string& name, core::Effects& effects);
  // The queues that a message goes to. Throws errors::noExchange.
  std::vector<std::string> route(const std::string& exchange, const std::string& routing_key) const;
  // Takes the delivery out of its connection; nothing when the connection has no such delivery.
  std::optional<Unsettled> settle(Connection& connection, std::int64_t delivery_tag);
  // Messages that were requeued by the effects from `first` on: too old or delivered too often, they go on from here.
  void afterRequeues(BrokerQueue& queue, std::size_t first, TimePoint now, core::Effects& effects);
  // Moves a message out of its queue to where its dead letters go; drops it where they go nowhere.
  void deadLetter(BrokerQueue& queue, const std::string& message_id, std::string_view reason, TimePoint now,
                  core::Effects& effects);
  // The queues that dead letters of this message go to; empty: nowhere.
  std::vector<std::string> deadLetterTargets(const BrokerQueue& queue, const queue::Message& message) const;

  // Whoever waits for a message of this queue has to look again.
  void wake(std::string_view queue, core::Effects& effects) const;
  core::Deliveries& deliveries();

  std::optional<TimePoint> nextDue() const override;
  void runDue(TimePoint now, core::Ids& ids, core::Effects& effects) override;

  // frozen.cpp
  std::shared_ptr<const core::FrozenState> look() const override;
  void keepShared() override;
  void restore(const core::FrozenState& frozen, Duration later) override;
  // After a restore: connections are the application's and go on. One keeps its consumers whose queue is there, and
  // holds what it held then.
  void takeConnections(State& before);

 private:
  void expireOverdue(BrokerQueue& queue, TimePoint now, core::Effects& effects);
  // A delivery that took too long is no longer its connection's.
  void forgetExpired(const core::Effect& expired);

  std::map<std::string, Kept, std::less<>> queues_;
  std::map<std::string, std::uint64_t> serials_;  // by name, of queues that are gone too
  core::CopyOnWrite<Exchanges> exchanges_{std::make_shared<Exchanges>()};
  Holdings held_at_snapshot_;  // by the connections of then; between restore() and takeConnections()
  std::map<std::int64_t, Connection> connections_;
  std::int64_t last_connection_ = 0;
  std::uint64_t last_consumer_ = 0;
  std::uint64_t deliveries_made_ = 0;
  std::unique_ptr<core::Deliveries> deliveries_;
};

}  // namespace squall::amqp
