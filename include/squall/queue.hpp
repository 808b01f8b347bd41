// squall/queue.hpp: a message queue as an application sees it, whatever the broker.
//
// An application that talks to its broker through this port runs unchanged on a fake in its tests and on a real broker
// in production. Squall brings two providers for tests and a client that records what the application does:
//
//   <squall/queue/fake.hpp>    FakeMessageQueueProvider: an AMQP-like broker in memory, shared by all of one Cloud
//   <squall/queue/sqs.hpp>     SqsMessageQueueProvider: the same port on the SQS fake
//   <squall/queue/client.hpp>  MessageQueueClient: wraps any provider, records, acknowledges, waits for events
//
//   void OrderService::start(squall::MessageQueueProvider& broker) {
//     broker.connect();
//     broker.assertQueue("orders", {.dead_letter_routing_key = "orders-dlq", .max_deliveries = 3});
//     broker.consume("orders", [this, &broker](const squall::mq::Message& message) {
//       handle(message.body);
//       broker.acknowledge(message);
//     });
//     while (running_) broker.deliver(1s);
//   }
//
// The words are AMQP 0-9-1's (https://www.rabbitmq.com/docs/queues), since every broker's can be said in them. A
// provider for a real broker is a class of one's own that implements this interface; docs/MESSAGE_QUEUE.md says how.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace squall {

namespace mq {

using Headers = std::map<std::string, std::string>;

// One delivery of one message. A value: it may be kept, copied to another thread and settled there.
struct Message {
  std::string id;  // the broker's, one per copy: a message that went to three queues is three messages
  std::string body;
  Headers headers = {};
  std::string exchange = {};     // that it was published to; empty: the default exchange
  std::string routing_key = {};  // that it was published with
  std::string queue = {};        // that it was delivered from
  bool redelivered = false;      // delivered from this queue before, to whomever
  int delivery_count = 1;        // this delivery included
  // Names this delivery for acknowledge() and reject(), on the provider that made it. Never 0 on a delivery.
  std::uint64_t delivery_tag = 0;
  std::string consumer = {};  // tag of the consumer that got it
};
// One line for people: "5fea7756 on orders, delivery 2: {"orderId":"o-1"}".
std::ostream& operator<<(std::ostream& out, const Message& message);

enum class ExchangeType : std::uint8_t {
  Direct,  // to the queues bound with exactly the routing key
  Topic,   // words between dots; in a binding * stands for one word and # for any number of them
  Fanout,  // to all bound queues
};
std::string_view toString(ExchangeType type);

// What a queue is created with. Asserting a queue again with other options is an error: PreconditionFailed.
struct QueueOptions {
  bool durable = true;
  // Where messages go that were rejected without requeue, delivered too often, or became too old: to this exchange
  // (empty: the default exchange, that is, straight to the queue which the routing key names), with this routing key
  // (empty: the message's own). Both empty: nowhere, such messages are dropped.
  std::string dead_letter_exchange = {};
  std::string dead_letter_routing_key = {};
  // So many deliveries, then the message is dead-lettered instead of delivered again; 0: no limit. Needs a dead-letter
  // exchange or routing key: std::logic_error without.
  int max_deliveries = 0;
  std::chrono::milliseconds message_ttl{0};  // how long a message may wait in the queue; 0: for ever
  // A delivery that is not settled within this span goes back into the queue and is delivered again. More than 0.
  std::chrono::milliseconds acknowledge_within = std::chrono::minutes(30);

  bool deadLetters() const { return !dead_letter_exchange.empty() || !dead_letter_routing_key.empty(); }
  friend bool operator==(const QueueOptions&, const QueueOptions&) = default;
};

// The broker's confirm of one publish.
struct Confirmation {
  std::string message_id;  // of the message, or of its first copy
  bool routed = true;      // false: no queue wanted it, and it is gone
};

}  // namespace mq

// What a broker refuses, and what happens to connections. Misuse of the port (a call before connect(), an option that
// makes no sense) is std::logic_error instead.
class MessageQueueError : public std::runtime_error {
 public:
  enum class Kind : std::uint8_t {
    ConnectionRefused,   // connect() failed; trying again may help
    ConnectionLost,      // whether the call was applied, its caller cannot know; connect() again
    NotFound,            // no such queue or exchange (AMQP 404)
    PreconditionFailed,  // asserted again with other options; a delivery tag that is not to be settled (AMQP 406)
    AccessRefused,       // a name that is reserved (AMQP 403)
    Other,               // what the broker says is in what()
  };

  MessageQueueError(Kind kind, const std::string& what) : std::runtime_error(what), kind_(kind) {}
  Kind kind() const { return kind_; }
  bool isConnectionFailure() const { return kind_ == Kind::ConnectionRefused || kind_ == Kind::ConnectionLost; }

 private:
  Kind kind_;
};
std::string_view toString(MessageQueueError::Kind kind);

// A connection to a broker.
//
// Every call but connect(), isConnected() and close() needs a connection: std::logic_error before the first connect(),
// MessageQueueError ConnectionLost after the connection broke. Every call may throw MessageQueueError. A call that
// throws anything but ConnectionLost has changed nothing, and the connection stays usable.
//
// Threads. Calls may come from any thread at once. A handler runs only inside deliver(), on the thread that called it,
// with no lock held, so it may call the provider. Several threads may call deliver() on one provider: they share the
// work, and each message goes to one of them.
class MessageQueueProvider {
 public:
  // What an application does with a delivery. It settles the message itself: acknowledge() or reject(), then or later,
  // here or on another thread. An exception leaves the message unsettled and comes out of deliver().
  using Handler = std::function<void(const mq::Message& message)>;

  MessageQueueProvider() = default;
  MessageQueueProvider(const MessageQueueProvider&) = delete;
  MessageQueueProvider& operator=(const MessageQueueProvider&) = delete;
  virtual ~MessageQueueProvider() = default;

  // Throws ConnectionRefused when the broker does not answer. Does nothing while connected. A connection that was lost
  // or closed forgets its consumers and its prefetch; queues, exchanges and bindings are the broker's and stay.
  virtual void connect() = 0;
  virtual bool isConnected() const = 0;
  // Hands back what was delivered and not settled: it is delivered again, to others. Does nothing without a connection.
  virtual void close() = 0;

  // Creates what is not there yet. The same again does nothing; with other options it throws PreconditionFailed.
  virtual void assertQueue(const std::string& queue, const mq::QueueOptions& options) = 0;
  void assertQueue(const std::string& queue) { assertQueue(queue, mq::QueueOptions{}); }
  virtual void assertExchange(const std::string& exchange, mq::ExchangeType type) = 0;
  // Lets the exchange send messages with a matching routing key to the queue; for a Fanout exchange the key does not
  // matter. Each queue gets one copy however many bindings match. NotFound when either is not there; the default
  // exchange, which routes to every queue by its name, takes no bindings: AccessRefused.
  virtual void bindQueue(const std::string& queue, const std::string& exchange, const std::string& routing_key) = 0;
  // Removes all messages that wait; deliveries that are not settled stay. NotFound for an unknown queue.
  virtual void purgeQueue(const std::string& queue) = 0;
  virtual void deleteQueue(const std::string& queue) = 0;

  // Publishes and waits for the broker's confirm. The empty exchange is the default one: the routing key is a queue's
  // name. NotFound for an unknown exchange; a message that no queue wants is no error, but Confirmation::routed says
  // so.
  virtual mq::Confirmation publish(const std::string& exchange, const std::string& routing_key, const std::string& body,
                                   const mq::Headers& headers) = 0;
  mq::Confirmation publish(const std::string& exchange, const std::string& routing_key, const std::string& body) {
    return publish(exchange, routing_key, body, mq::Headers{});
  }

  // From now on deliver() gives messages of this queue to `handler`. Several consumers of one queue get its messages in
  // turn. Returns the consumer's tag. NotFound for an unknown queue.
  virtual std::string consume(const std::string& queue, Handler handler) = 0;
  // Ends it; what it was given and did not settle stays with this connection. std::logic_error for an unknown tag.
  virtual void cancel(const std::string& consumer) = 0;
  // At most so many unsettled deliveries for each consumer that is added from now on; 0: as many as there are.
  virtual void prefetch(int count) = 0;

  // Settles a delivery, once: PreconditionFailed for a tag that was settled, is unknown, or belongs to a connection
  // that is gone.
  virtual void acknowledge(const mq::Message& message) = 0;
  // With `requeue` the message goes back to its place and is delivered again with the redelivered flag; without, it is
  // dead-lettered, or dropped where its queue has no dead letters.
  virtual void reject(const mq::Message& message, bool requeue) = 0;

  // Gives at most one message to its consumer's handler, on this thread; waits for one for up to `wait` of the broker's
  // time. True when a handler ran. It may return false early, so loop. Throws what the handler throws.
  virtual bool deliver(std::chrono::milliseconds wait) = 0;
  bool deliver() { return deliver(std::chrono::milliseconds(0)); }
};

}  // namespace squall
