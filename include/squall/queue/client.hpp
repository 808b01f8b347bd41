// squall/queue/client.hpp: a client for any message queue, real or fake, that records what the application does and
// lets a test wait for it.
//
//   squall::Cloud cloud;
//   squall::FakeMessageQueueProvider broker(cloud);
//   squall::MessageQueueClient queue(broker, {.clock = &cloud.clock()});
//   OrderConsumer consumer(queue);                       // the application: queue.consume("orders", ...)
//   queue.publish("", "orders", "{oops");
//   queue.runUntilIdle();
//   auto rejected = queue.waitForEvent(EventKind::Reject, {.howManyTimes = 1, .queue = "orders"});
//   ASSERT_TRUE(rejected) << rejected;                   // on failure prints the timeline and the nearest misses
//
// The records are the client's own, so it tells the same over a real broker: Publish, Consume, Acknowledge and Reject,
// each recorded once, after the broker has confirmed it (a Consume before its handler runs). A call that fails is a
// Call record with its error, and no wait counts it.
#pragma once

#include <squall/clock.hpp>
#include <squall/journal.hpp>
#include <squall/queue.hpp>
#include <squall/wait.hpp>

#include <chrono>
#include <cstddef>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace squall {

namespace mq {

// What a recorded event is about, for conditions of waits.
struct Event {
  EventKind kind = EventKind::Publish;
  Message message;       // of a Publish: id, body, headers, exchange and routing key
  bool requeue = false;  // Reject
};

struct WaitFor {
  std::size_t howManyTimes = 1;  // at least
  // The queue of a Consume, Acknowledge or Reject, or of a Publish to the default exchange; empty: any.
  std::string queue = {};
  std::string exchange = {};                                   // that the message was published to; empty: any
  std::function<bool(const Event& event)> matching = {};       // runs on the waiting thread
  std::chrono::milliseconds within = std::chrono::seconds(5);  // real time
  Cursor since = {};                                           // only what came after; default: all of history
};

struct ConsumeOptions {
  // Where a message goes whose handler threw: back into the queue, or to the dead letters.
  bool requeue_on_error = true;
};

struct ClientOptions {
  // What stamps the records. The Cloud's clock over a fake: then a wait also notices that nothing can happen any more.
  // Outlives the client. Null: the wall clock.
  Clock* clock = nullptr;
  // Told what a handler threw, after the message was rejected, and what settling a message threw. It must not throw.
  // Null: only recorded.
  std::function<void(const Message& message, const std::exception_ptr& error)> on_error = {};
  JournalOptions journal = {};
};

}  // namespace mq

// Thread-safe, as the provider is. Handlers run where deliver() is called.
class MessageQueueClient {
 public:
  using Handler = MessageQueueProvider::Handler;
  using Factory = std::function<std::shared_ptr<MessageQueueProvider>()>;

  explicit MessageQueueClient(std::shared_ptr<MessageQueueProvider> provider, mq::ClientOptions options = {});
  // The provider outlives the client.
  explicit MessageQueueClient(MessageQueueProvider& provider, mq::ClientOptions options = {});
  ~MessageQueueClient();
  MessageQueueClient(const MessageQueueClient&) = delete;
  MessageQueueClient& operator=(const MessageQueueClient&) = delete;

  // The provider that the environment variable SQUALL_MESSAGE_QUEUE names, so that one program runs on a fake in its
  // tests and on the real broker elsewhere:
  //
  //   auto queue = MessageQueueClient::fromEnvironment({{"fake", makeFake}, {"rabbitmq", makeRabbit}}, "rabbitmq");
  //
  // `otherwise` is for when the variable is not set or empty. Throws std::logic_error that lists the names for a name
  // that is not there, and when nothing is chosen at all.
  static MessageQueueClient fromEnvironment(const std::map<std::string, Factory>& factories,
                                            const std::string& otherwise = {}, mq::ClientOptions options = {});

  MessageQueueProvider& provider();

  // Every call below but close() and the waits connects first when there was no connection yet. After a connection was
  // lost, only this does: it connects and consumes again what was consumed before. Throws ConnectionRefused; when and
  // how often to try again is the application's to say.
  void connect();
  void close();

  void assertQueue(const std::string& queue, const mq::QueueOptions& options = {});
  void assertExchange(const std::string& exchange, mq::ExchangeType type);
  void bindQueue(const std::string& queue, const std::string& exchange, const std::string& routing_key);
  void deleteQueue(const std::string& queue);
  // For consumers that are added from now on; kept over connect().
  void prefetch(int count);

  mq::Confirmation publish(const std::string& exchange, const std::string& routing_key, const std::string& body,
                           const mq::Headers& headers = {});
  // When the handler returns, the message is acknowledged; when it throws, it is rejected and the error handler is
  // told. Either way deliver() returns and the program lives on. A handler that settles the message itself does so
  // through this client, and then nothing more is done for it.
  void consume(const std::string& queue, Handler handler, const mq::ConsumeOptions& options = {});
  void acknowledge(const mq::Message& message);
  void reject(const mq::Message& message, bool requeue = true);

  // The provider's deliver(): at most one message, to its handler, on this thread.
  bool deliver(std::chrono::milliseconds wait = std::chrono::milliseconds(0));
  bool step() { return deliver(); }
  // Delivers until nothing is left or `limit` messages were delivered; returns how many.
  std::size_t runUntilIdle(std::size_t limit = 10'000);

  // Waits until so many matching events were recorded, history included (see `since`). Never hangs: it ends after
  // `within`, or earlier when nothing can happen any more. Throws std::logic_error for a kind that this client never
  // records.
  WaitResult waitForEvent(EventKind kind, const mq::WaitFor& wanted = {});
  // What was recorded so far ends here: {.since = client.cursor()}.
  Cursor cursor() const;
  const Journal& journal() const;

 private:
  struct Impl;
  explicit MessageQueueClient(std::unique_ptr<Impl> impl);

  std::unique_ptr<Impl> impl_;
};

}  // namespace squall
