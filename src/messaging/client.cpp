// The recording client: every call goes to the provider first and is recorded when that has confirmed it.
#include <squall/queue/client.hpp>

#include "core/spelling.hpp"
#include "messaging/event_log.hpp"

#include <cstdlib>
#include <mutex>
#include <optional>
#include <set>
#include <stdexcept>
#include <vector>

namespace squall {

namespace {

std::string textOf(const std::exception_ptr& error) {
  try {
    std::rethrow_exception(error);
  } catch (const std::exception& known) {
    return known.what();
  } catch (...) {
    return "an exception that is no std::exception";
  }
}

}  // namespace

struct MessageQueueClient::Impl {
  struct Consumer {
    std::string queue;
    std::shared_ptr<const Handler> handler;
    mq::ConsumeOptions options;
    int prefetch = 0;
  };

  Impl(std::shared_ptr<MessageQueueProvider> a_provider, mq::ClientOptions chosen)
      : provider(std::move(a_provider)), options(std::move(chosen)), log(options.clock, options.journal) {
    if (!provider) throw std::logic_error("squall::MessageQueueClient: there is no provider");
  }

  // Runs a call of the provider; what it throws is recorded and thrown on.
  template <class Call>
  auto tell(const char* operation, const std::string& resource, Call call) {
    try {
      return call();
    } catch (const std::exception& error) {
      log.failed(operation, resource, error.what());
      throw;
    }
  }

  void connectOnce() {
    {
      const std::lock_guard lock(mutex);
      if (was_connected) return;
    }
    connect();
  }

  void connect() {
    if (provider->isConnected()) return;
    tell("connect", {}, [&] { provider->connect(); });
    std::vector<Consumer> before;
    {
      const std::lock_guard lock(mutex);
      was_connected = true;
      before = consumers;
    }
    int counted = 0;
    for (const Consumer& consumer : before) {
      if (consumer.prefetch != counted) provider->prefetch(counted = consumer.prefetch);
      start(consumer);
    }
    const std::lock_guard lock(mutex);
    if (prefetch != counted) provider->prefetch(prefetch);
  }

  void start(const Consumer& consumer) {
    provider->consume(consumer.queue, [this, consumer](const mq::Message& message) { handle(consumer, message); });
  }

  void handle(const Consumer& consumer, const mq::Message& message);
  void settleQuietly(const mq::Message& message, const std::function<void()>& settle);

  // Whether a message that is with its handler was settled by it.
  bool isOpen(std::uint64_t tag) const {
    const std::lock_guard lock(mutex);
    return handling.contains(tag);
  }
  void settled(std::uint64_t tag) {
    const std::lock_guard lock(mutex);
    handling.erase(tag);
  }

  void acknowledge(const mq::Message& message) {
    tell("acknowledge", message.queue, [&] { provider->acknowledge(message); });
    settled(message.delivery_tag);
    log.add({.kind = EventKind::Acknowledge, .message = message}, message.queue, {});
  }

  void reject(const mq::Message& message, bool requeue, const std::string& why) {
    tell("reject", message.queue, [&] { provider->reject(message, requeue); });
    settled(message.delivery_tag);
    log.add({.kind = EventKind::Reject, .message = message, .requeue = requeue}, message.queue,
            std::string(requeue ? "requeue" : "no requeue") + (why.empty() ? "" : ", " + why));
  }

  const std::shared_ptr<MessageQueueProvider> provider;
  const mq::ClientOptions options;
  mq::EventLog log;
  mutable std::mutex mutex;  // guards what follows
  bool was_connected = false;
  int prefetch = 0;
  std::vector<Consumer> consumers;
  std::set<std::uint64_t> handling;  // delivery tags of messages that are with their handlers, not settled
};

// The message belongs to its handler until that returns; a broken connection may hand the same tag out again only
// after connect(), which is the application's own.
void MessageQueueClient::Impl::handle(const Consumer& consumer, const mq::Message& message) {
  {
    const std::lock_guard lock(mutex);
    handling.insert(message.delivery_tag);
  }
  log.add({.kind = EventKind::Consume, .message = message}, message.queue, {});
  std::exception_ptr error;
  try {
    (*consumer.handler)(message);
  } catch (...) {
    error = std::current_exception();
  }
  if (isOpen(message.delivery_tag)) {
    settleQuietly(message, [&] {
      if (error)
        reject(message, consumer.options.requeue_on_error, textOf(error));
      else
        acknowledge(message);
    });
  }
  settled(message.delivery_tag);
  if (error && options.on_error) options.on_error(message, error);
}

// What a broker refuses here the handler cannot know any more; it is recorded, and the error handler is told.
void MessageQueueClient::Impl::settleQuietly(const mq::Message& message, const std::function<void()>& settle) {
  try {
    settle();
  } catch (const std::exception&) {
    if (options.on_error) options.on_error(message, std::current_exception());
  }
}

MessageQueueClient::MessageQueueClient(std::shared_ptr<MessageQueueProvider> provider, mq::ClientOptions options)
    : MessageQueueClient(std::make_unique<Impl>(std::move(provider), std::move(options))) {}
MessageQueueClient::MessageQueueClient(MessageQueueProvider& provider, mq::ClientOptions options)
    : MessageQueueClient(std::shared_ptr<MessageQueueProvider>(std::shared_ptr<void>(), &provider),
                         std::move(options)) {}
MessageQueueClient::MessageQueueClient(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
MessageQueueClient::~MessageQueueClient() = default;

MessageQueueClient MessageQueueClient::fromEnvironment(const std::map<std::string, Factory>& factories,
                                                       const std::string& otherwise, mq::ClientOptions options) {
  const char* const set = std::getenv("SQUALL_MESSAGE_QUEUE");
  const std::string name = set != nullptr && *set != '\0' ? set : otherwise;
  const auto chosen = factories.find(name);
  if (chosen == factories.end()) {
    std::vector<std::string_view> names;
    std::string known;
    for (const auto& [each, factory] : factories) {
      names.push_back(each);
      known += " " + each;
    }
    throw std::logic_error("SQUALL_MESSAGE_QUEUE: " + (name.empty() ? "not set" : "there is no '" + name + "'.") +
                           core::didYouMean(name, names) + " Known:" + known);
  }
  return MessageQueueClient(std::make_unique<Impl>(chosen->second(), std::move(options)));
}

MessageQueueProvider& MessageQueueClient::provider() { return *impl_->provider; }

void MessageQueueClient::connect() { impl_->connect(); }
void MessageQueueClient::close() {
  impl_->tell("close", {}, [&] { impl_->provider->close(); });
}

void MessageQueueClient::assertQueue(const std::string& queue, const mq::QueueOptions& options) {
  impl_->connectOnce();
  impl_->tell("assertQueue", queue, [&] { impl_->provider->assertQueue(queue, options); });
}

void MessageQueueClient::assertExchange(const std::string& exchange, mq::ExchangeType type) {
  impl_->connectOnce();
  impl_->tell("assertExchange", exchange, [&] { impl_->provider->assertExchange(exchange, type); });
}

void MessageQueueClient::bindQueue(const std::string& queue, const std::string& exchange,
                                   const std::string& routing_key) {
  impl_->connectOnce();
  impl_->tell("bindQueue", queue, [&] { impl_->provider->bindQueue(queue, exchange, routing_key); });
}

void MessageQueueClient::deleteQueue(const std::string& queue) {
  impl_->connectOnce();
  impl_->tell("deleteQueue", queue, [&] { impl_->provider->deleteQueue(queue); });
  const std::lock_guard lock(impl_->mutex);
  std::erase_if(impl_->consumers, [&queue](const Impl::Consumer& consumer) { return consumer.queue == queue; });
}

void MessageQueueClient::prefetch(int count) {
  impl_->connectOnce();
  impl_->tell("prefetch", {}, [&] { impl_->provider->prefetch(count); });
  const std::lock_guard lock(impl_->mutex);
  impl_->prefetch = count;
}

mq::Confirmation MessageQueueClient::publish(const std::string& exchange, const std::string& routing_key,
                                             const std::string& body, const mq::Headers& headers) {
  impl_->connectOnce();
  const std::string& resource = exchange.empty() ? routing_key : exchange;
  mq::Confirmation confirmed =
      impl_->tell("publish", resource, [&] { return impl_->provider->publish(exchange, routing_key, body, headers); });
  mq::Event event{.kind = EventKind::Publish,
                  .message = {.id = confirmed.message_id,
                              .body = body,
                              .headers = headers,
                              .exchange = exchange,
                              .routing_key = routing_key,
                              .queue = exchange.empty() ? routing_key : std::string()}};
  impl_->log.add(std::move(event), resource,
                 "routing key " + routing_key + (confirmed.routed ? "" : ", no queue takes it"));
  return confirmed;
}

void MessageQueueClient::consume(const std::string& queue, Handler handler, const mq::ConsumeOptions& options) {
  if (!handler) throw std::logic_error("squall::MessageQueueClient::consume: the handler is empty");
  impl_->connectOnce();
  Impl::Consumer consumer{
      .queue = queue, .handler = std::make_shared<const Handler>(std::move(handler)), .options = options};
  {
    const std::lock_guard lock(impl_->mutex);
    consumer.prefetch = impl_->prefetch;
  }
  impl_->tell("consume", queue, [&] { impl_->start(consumer); });
  const std::lock_guard lock(impl_->mutex);
  impl_->consumers.push_back(std::move(consumer));
}

void MessageQueueClient::acknowledge(const mq::Message& message) { impl_->acknowledge(message); }
void MessageQueueClient::reject(const mq::Message& message, bool requeue) { impl_->reject(message, requeue, {}); }

bool MessageQueueClient::deliver(std::chrono::milliseconds wait) {
  impl_->connectOnce();
  return impl_->tell("deliver", {}, [&] { return impl_->provider->deliver(wait); });
}

std::size_t MessageQueueClient::runUntilIdle(std::size_t limit) {
  std::size_t delivered = 0;
  while (delivered < limit && step()) ++delivered;
  return delivered;
}

WaitResult MessageQueueClient::waitForEvent(EventKind kind, const mq::WaitFor& wanted) {
  return impl_->log.waitFor(kind, wanted);
}

Cursor MessageQueueClient::cursor() const { return impl_->log.journal().cursor(); }
const Journal& MessageQueueClient::journal() const { return impl_->log.journal(); }

}  // namespace squall
