// The port on the SQS fake. Exchanges and bindings are kept here; everything else is a call of SQS.
#include "messaging/sqs_connection.hpp"

#include <optional>

namespace squall {

namespace {

using namespace std::chrono_literals;
using Kind = MessageQueueError::Kind;

sqs::MessageAttributeValue text(const std::string& value) {
  sqs::MessageAttributeValue attribute;
  attribute.dataType = "String";
  attribute.stringValue = value;
  return attribute;
}

// SQS takes no empty attribute: what is not there is empty.
SendOptions attributesOf(const std::string& exchange, const std::string& routing_key, const mq::Headers& headers) {
  SendOptions options;
  for (const auto& [name, value] : headers) options.attributes[name] = text(value);
  if (!exchange.empty()) options.attributes[mq::kExchangeAttribute] = text(exchange);
  if (!routing_key.empty()) options.attributes[mq::kRoutingKeyAttribute] = text(routing_key);
  return options;
}

}  // namespace

SqsMessageQueueProvider::SqsMessageQueueProvider(Sqs& sqs) : impl_(std::make_unique<Impl>(sqs)) {}

SqsMessageQueueProvider::~SqsMessageQueueProvider() {
  try {
    close();
  } catch (const std::exception&) {  // the broker is gone, or chaos says so: visibility timeouts do it then
    impl_->forget();
  }
}

void SqsMessageQueueProvider::connect() {
  if (isConnected()) return;
  try {
    impl_->sqs.listQueues({.maxResults = 1});
  } catch (const AwsError& refusal) {
    throw MessageQueueError(Kind::ConnectionRefused, mq::errorOf(refusal).what());
  }
  const std::lock_guard lock(impl_->mutex);
  impl_->connected = impl_->was_connected = true;
}

bool SqsMessageQueueProvider::isConnected() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->connected;
}

void SqsMessageQueueProvider::close() {
  if (!isConnected()) return;
  std::map<std::uint64_t, Impl::Unsettled> held;
  {
    const std::lock_guard lock(impl_->mutex);
    held = impl_->unsettled;
  }
  impl_->ask([&] {
    for (const auto& [tag, delivery] : held) impl_->sqs.reject(delivery.queue, delivery.received);
  });
  impl_->forget();
}

void SqsMessageQueueProvider::assertQueue(const std::string& queue, const mq::QueueOptions& options) {
  mq::check(queue, options);
  if (queue.ends_with(".fifo")) throw mq::sqsMisuse("FIFO queues are not done: '" + queue + "'");
  QueueOptions settings;
  settings.visibilityTimeout = std::chrono::ceil<std::chrono::seconds>(options.acknowledge_within);
  if (options.message_ttl > 0ms) settings.retention = std::chrono::ceil<std::chrono::seconds>(options.message_ttl);
  Impl::DeadLetters dead{.queue = {}, .exchange = options.dead_letter_exchange, .routing_key = {}};
  if (options.deadLetters()) {
    dead.routing_key = options.dead_letter_routing_key.empty() ? queue : options.dead_letter_routing_key;
    const std::vector<std::string> targets = impl_->route(dead.exchange, dead.routing_key);
    if (targets.size() != 1) throw mq::sqsMisuse("the dead letters of '" + queue + "' must go to exactly one queue");
    dead.queue = targets.front();
  }
  impl_->ask([&] {
    if (!dead.queue.empty()) {
      impl_->sqs.getQueueUrl({.queueName = dead.queue});
      if (options.max_deliveries > 0) {
        settings.deadLetterQueue = dead.queue;
        settings.maxReceiveCount = options.max_deliveries;
      }
    }
    impl_->sqs.createQueue(queue, settings);
  });
  const std::lock_guard lock(impl_->mutex);
  if (!dead.queue.empty()) impl_->dead_letters[queue] = std::move(dead);
}

void SqsMessageQueueProvider::assertExchange(const std::string& exchange, mq::ExchangeType type) {
  impl_->ask([] {});
  if (exchange.empty())
    throw MessageQueueError(Kind::AccessRefused, "ACCESS_REFUSED - operation not permitted on the default exchange");
  const std::lock_guard lock(impl_->mutex);
  if (impl_->exchanges.declare(exchange, *amqp::Exchanges::typeNamed(mq::toString(type))) ==
      amqp::Exchanges::Declared::OtherType) {
    throw MessageQueueError(Kind::PreconditionFailed,
                            "PRECONDITION_FAILED - exchange '" + exchange + "' is " +
                                std::string(amqp::Exchanges::nameOf(*impl_->exchanges.find(exchange))));
  }
}

void SqsMessageQueueProvider::bindQueue(const std::string& queue, const std::string& exchange,
                                        const std::string& routing_key) {
  impl_->ask([&] { impl_->sqs.getQueueUrl({.queueName = queue}); });
  if (exchange.empty())
    throw MessageQueueError(Kind::AccessRefused, "ACCESS_REFUSED - operation not permitted on the default exchange");
  impl_->route(exchange, routing_key);  // refuses an exchange that is not there
  const std::lock_guard lock(impl_->mutex);
  impl_->exchanges.bind(exchange, queue, routing_key);
}

void SqsMessageQueueProvider::purgeQueue(const std::string& queue) {
  impl_->ask([&] { impl_->sqs.purge(queue); });
}

void SqsMessageQueueProvider::deleteQueue(const std::string& queue) {
  impl_->ask([&] { impl_->sqs.deleteQueue({.queueUrl = impl_->sqs.url(queue)}); });
  const std::lock_guard lock(impl_->mutex);
  impl_->exchanges.forgetQueue(queue);
  impl_->dead_letters.erase(queue);
  std::erase_if(impl_->consumers, [&queue](const Impl::Consumer& consumer) { return consumer.queue == queue; });
  std::erase_if(impl_->unsettled, [&queue](const auto& entry) { return entry.second.queue == queue; });
}

mq::Confirmation SqsMessageQueueProvider::publish(const std::string& exchange, const std::string& routing_key,
                                                  const std::string& body, const mq::Headers& headers) {
  impl_->ask([] {});
  const SendOptions options = attributesOf(exchange, routing_key, headers);
  mq::Confirmation confirmation{.message_id = {}, .routed = false};
  for (const std::string& queue : impl_->route(exchange, routing_key)) {
    try {
      const std::string id = impl_->ask([&] { return impl_->sqs.send(queue, body, options); });
      if (!confirmation.routed) confirmation.message_id = id;
      confirmation.routed = true;
    } catch (const MessageQueueError& refusal) {
      // The default exchange routes to queues that are there; to others it does not route, which is no error.
      if (refusal.kind() != Kind::NotFound) throw;
    }
  }
  return confirmation;
}

std::string SqsMessageQueueProvider::consume(const std::string& queue, Handler handler) {
  if (!handler) throw mq::sqsMisuse("consume: the handler is empty");
  impl_->ask([&] { impl_->sqs.getQueueUrl({.queueName = queue}); });
  const std::lock_guard lock(impl_->mutex);
  Impl::Consumer& consumer = impl_->consumers.emplace_back();
  consumer.tag = "sqs." + std::to_string(++impl_->last_consumer);
  consumer.queue = queue;
  consumer.prefetch = impl_->prefetch;
  consumer.handler = std::make_shared<const Handler>(std::move(handler));
  return consumer.tag;
}

// What was fetched for it and not given to it goes back.
void SqsMessageQueueProvider::cancel(const std::string& tag) {
  std::vector<std::uint64_t> fetched;
  {
    const std::lock_guard lock(impl_->mutex);
    Impl::Consumer* const consumer = impl_->find(tag);
    if (consumer == nullptr) throw mq::sqsMisuse("cancel: there is no consumer '" + tag + "'");
    for (const mq::Message& message : consumer->fetched) fetched.push_back(message.delivery_tag);
    std::erase_if(impl_->consumers, [&tag](const Impl::Consumer& each) { return each.tag == tag; });
  }
  for (const std::uint64_t delivery_tag : fetched) {
    const Impl::Unsettled delivery = impl_->settle(delivery_tag);
    impl_->ask([&] { impl_->sqs.reject(delivery.queue, delivery.received); });
  }
}

void SqsMessageQueueProvider::prefetch(int count) {
  impl_->ask([] {});
  if (count < 0) throw mq::sqsMisuse("prefetch: the count is negative");
  const std::lock_guard lock(impl_->mutex);
  impl_->prefetch = count;
}

void SqsMessageQueueProvider::acknowledge(const mq::Message& message) {
  impl_->ask([] {});
  const Impl::Unsettled delivery = impl_->settle(message.delivery_tag);
  impl_->ask([&] { impl_->sqs.acknowledge(delivery.queue, delivery.received); });
}

void SqsMessageQueueProvider::reject(const mq::Message& message, bool requeue) {
  impl_->ask([] {});
  const Impl::Unsettled delivery = impl_->settle(message.delivery_tag);
  if (requeue) {
    impl_->ask([&] { impl_->sqs.reject(delivery.queue, delivery.received); });
    return;
  }
  std::optional<Impl::DeadLetters> dead;
  {
    const std::lock_guard lock(impl_->mutex);
    const auto found = impl_->dead_letters.find(delivery.queue);
    if (found != impl_->dead_letters.end()) dead.emplace(found->second);
  }
  impl_->ask([&] {
    // The copy first: whatever happens in between, the message is in one of the two queues.
    if (dead) {
      const mq::Message rejected = mq::messageOf(delivery.received, delivery.queue);
      mq::Headers headers = rejected.headers;
      headers.try_emplace("x-first-death-queue", delivery.queue);
      headers.try_emplace("x-first-death-reason", "rejected");
      impl_->sqs.send(dead->queue, rejected.body, attributesOf(dead->exchange, dead->routing_key, headers));
    }
    impl_->sqs.acknowledge(delivery.queue, delivery.received);
  });
}

}  // namespace squall
