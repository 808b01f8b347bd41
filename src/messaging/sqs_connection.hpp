// messaging/sqs_connection.hpp: what SqsMessageQueueProvider remembers: exchanges, consumers, and deliveries that are
// not settled.
#pragma once

#include "amqp/exchanges.hpp"
#include "messaging/refusals.hpp"

#include <squall/queue/sqs.hpp>

#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <vector>

namespace squall {

namespace mq {

constexpr const char* kExchangeAttribute = "squall.exchange";
constexpr const char* kRoutingKeyAttribute = "squall.routing-key";
constexpr int kMostMessages = 10;  // MaxNumberOfMessages

// A received message in the port's words.
Message messageOf(const sqs::Message& received, const std::string& queue);

inline std::logic_error sqsMisuse(const std::string& what) {
  return std::logic_error("squall::SqsMessageQueueProvider: " + what);
}

}  // namespace mq

struct SqsMessageQueueProvider::Impl {
  struct Consumer {
    std::string tag;
    std::string queue;
    int prefetch = 0;
    int unsettled = 0;  // those in `fetched` included
    std::shared_ptr<const Handler> handler;
    std::deque<mq::Message> fetched;
  };
  struct Unsettled {
    std::string queue;
    std::string consumer;
    sqs::Message received;
  };
  // Where dead letters of a queue go.
  struct DeadLetters {
    std::string queue;
    std::string exchange;
    std::string routing_key;
  };

  explicit Impl(Sqs& an_sqs) : sqs(an_sqs) {}

  // Runs calls of SQS and says what they refuse in the port's words.
  template <class Calls>
  auto ask(Calls calls) {
    {
      const std::lock_guard lock(mutex);
      if (!connected && !was_connected) throw mq::sqsMisuse("connect() comes first");
      if (!connected)
        throw MessageQueueError(MessageQueueError::Kind::ConnectionLost, "the connection is gone: connect() again");
    }
    try {
      return calls();
    } catch (const AwsError& refusal) {
      if (mq::errorOf(refusal).isConnectionFailure()) forget();
      throw mq::errorOf(refusal);
    }
  }

  // What was received stays SQS's: its visibility timeout brings it back.
  void forget() {
    const std::lock_guard lock(mutex);
    connected = false;
    prefetch = 0;
    consumers.clear();
    unsettled.clear();
  }

  std::vector<std::string> route(const std::string& exchange, const std::string& routing_key) const {
    if (exchange.empty()) return {routing_key};
    const std::lock_guard lock(mutex);
    if (exchanges.find(exchange) == nullptr)
      throw MessageQueueError(MessageQueueError::Kind::NotFound, "NOT_FOUND - no exchange '" + exchange + "'");
    return exchanges.route(exchange, routing_key);
  }

  // Takes the delivery out; what follows is the caller's to say to SQS.
  Unsettled settle(std::uint64_t tag) {
    const std::lock_guard lock(mutex);
    const auto found = unsettled.find(tag);
    if (found == unsettled.end())
      throw MessageQueueError(MessageQueueError::Kind::PreconditionFailed,
                              "PRECONDITION_FAILED - unknown delivery tag " + std::to_string(tag));
    Unsettled delivery = std::move(found->second);
    unsettled.erase(found);
    if (Consumer* const consumer = find(delivery.consumer)) --consumer->unsettled;
    return delivery;
  }

  Consumer* find(const std::string& tag) {
    const auto found = std::ranges::find(consumers, tag, &Consumer::tag);
    return found == consumers.end() ? nullptr : &*found;
  }

  struct Next {
    std::string consumer;
    std::string queue;
    int most = 0;
  };
  // The consumers that may receive, whose turn it is first.
  std::vector<Next> hungry() {
    const std::lock_guard lock(mutex);
    std::vector<Next> next;
    for (const Consumer& consumer : consumers) {
      const int room = consumer.prefetch == 0 ? mq::kMostMessages : consumer.prefetch - consumer.unsettled;
      if (room > 0) next.push_back({consumer.tag, consumer.queue, std::min(room, mq::kMostMessages)});
    }
    return next;
  }

  bool fetch(const Next& next, std::chrono::seconds wait);
  bool deliverFetched();

  Sqs& sqs;
  mutable std::mutex mutex;  // guards what follows
  bool connected = false;
  bool was_connected = false;
  amqp::Exchanges exchanges;
  std::map<std::string, DeadLetters> dead_letters;  // by source queue
  std::deque<Consumer> consumers;                   // whose turn it is first
  std::map<std::uint64_t, Unsettled> unsettled;     // by delivery tag
  std::uint64_t last_tag = 0;
  int last_consumer = 0;
  int prefetch = 0;
};

}  // namespace squall
