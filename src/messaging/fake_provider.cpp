// One connection to the AMQP-like broker of a Cloud. The broker is fakes/amqp; this turns the port's calls into its
// operations, keeps the handlers, and finds out when the connection is gone.
#include <squall/queue/fake.hpp>

#include "amqp/model.hpp"
#include "amqp/service.hpp"
#include "amqp/state.hpp"
#include "core/contract.hpp"
#include "core/dispatch.hpp"
#include "messaging/refusals.hpp"

#include <limits>
#include <mutex>
#include <ostream>
#include <stdexcept>

namespace squall {

struct FakeMessageQueueProvider::Impl {
  Impl(core::World& a_world, FakeMessageQueueOptions chosen) : world(a_world), options(std::move(chosen)) {
    origin = world.localOrigin();
    origin.client = std::make_shared<const Client>(Client{.access_key = options.client_name,
                                                          .user_agent = "squall",
                                                          .connection = std::string(core::contract::kInProcess)});
  }

  core::CallInput input(amqp::Operation operation, std::shared_ptr<const void> request) const {
    const auto index = static_cast<std::size_t>(operation);
    return {.service = &amqp::service(),
            .operation = index,
            .origin = origin,
            .request = {.shape = amqp::serviceModel().operations[index].request, .data = std::move(request)}};
  }

  // The connection that calls go over; throws when there is none.
  std::int64_t number() const {
    const std::lock_guard lock(mutex);
    if (connection != 0) return connection;
    if (!was_connected) throw std::logic_error("squall::FakeMessageQueueProvider: connect() comes first");
    throw MessageQueueError(MessageQueueError::Kind::ConnectionLost, "the connection is gone: connect() again");
  }

  template <class Result, class Request>
  std::shared_ptr<const Result> ask(amqp::Operation operation, Request request) {
    request.connection = number();
    const std::int64_t over = request.connection;
    const core::Outcome outcome = core::call(world, input(operation, std::make_shared<Request>(std::move(request))));
    if (!outcome.error) return std::static_pointer_cast<const Result>(outcome.result.data);
    if (mq::errorOf(*outcome.error).isConnectionFailure()) lose(over);
    throw mq::errorOf(*outcome.error);
  }

  // The connection broke: the broker notices too, and what was delivered over it goes back.
  void lose(std::int64_t over) {
    forget(over);
    core::disturb(world, amqp::service(), origin.region,
                  [over](core::ServiceState& state, TimePoint now, core::Effects& effects) {
                    static_cast<amqp::State&>(state).close(over, now, effects);
                  });
  }

  void forget(std::int64_t over) {
    const std::lock_guard lock(mutex);
    if (connection != over) return;
    connection = 0;
    handlers.clear();
  }

  std::shared_ptr<const Handler> handlerOf(const std::string& consumer) const {
    const std::lock_guard lock(mutex);
    const auto found = handlers.find(consumer);
    return found == handlers.end() ? nullptr : found->second;
  }

  // True when there was something, and its handler ran.
  bool deliverTo(const std::string& consumer);

  core::World& world;
  const FakeMessageQueueOptions options;
  core::Origin origin;
  mutable std::mutex mutex;  // guards what follows
  std::int64_t connection = 0;
  bool was_connected = false;
  std::map<std::string, std::shared_ptr<const Handler>> handlers;  // by consumer tag
  std::vector<mq::Returned> returned;
};

FakeMessageQueueProvider::FakeMessageQueueProvider(core::World& world, FakeMessageQueueOptions options)
    : impl_(std::make_unique<Impl>(world, std::move(options))) {}

FakeMessageQueueProvider::~FakeMessageQueueProvider() {
  // As a socket that ends with its program: no call, nothing that chaos could refuse.
  std::int64_t open = 0;
  {
    const std::lock_guard lock(impl_->mutex);
    open = impl_->connection;
  }
  if (open != 0) impl_->lose(open);
}

void FakeMessageQueueProvider::connect() {
  if (isConnected()) return;
  const core::Outcome outcome = core::call(
      impl_->world, impl_->input(amqp::ConnectionOpen, std::make_shared<amqp::ConnectionOpenRequest>(
                                                           amqp::ConnectionOpenRequest{impl_->options.client_name})));
  if (outcome.error)
    throw MessageQueueError(MessageQueueError::Kind::ConnectionRefused, mq::errorOf(*outcome.error).what());
  const std::lock_guard lock(impl_->mutex);
  impl_->connection = static_cast<const amqp::ConnectionOpenResult*>(outcome.result.data.get())->connection;
  impl_->was_connected = true;
}

bool FakeMessageQueueProvider::isConnected() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->connection != 0;
}

void FakeMessageQueueProvider::close() {
  if (!isConnected()) return;
  const std::int64_t open = impl_->number();
  impl_->ask<amqp::Nothing>(amqp::ConnectionClose, amqp::ConnectionCloseRequest{});
  impl_->forget(open);
}

void FakeMessageQueueProvider::assertQueue(const std::string& queue, const mq::QueueOptions& options) {
  mq::check(queue, options);
  amqp::QueueDeclareRequest request{.queue = queue, .durable = options.durable};
  if (options.deadLetters()) request.deadLetterExchange = options.dead_letter_exchange;
  if (!options.dead_letter_routing_key.empty()) request.deadLetterRoutingKey = options.dead_letter_routing_key;
  if (options.max_deliveries > 0) request.deliveryLimit = options.max_deliveries;
  if (options.message_ttl.count() > 0) request.messageTtl = options.message_ttl.count();
  if (options.acknowledge_within != mq::QueueOptions{}.acknowledge_within)
    request.consumerTimeout = options.acknowledge_within.count();
  impl_->ask<amqp::Nothing>(amqp::QueueDeclare, std::move(request));
}

void FakeMessageQueueProvider::assertExchange(const std::string& exchange, mq::ExchangeType type) {
  impl_->ask<amqp::Nothing>(amqp::ExchangeDeclare, amqp::ExchangeDeclareRequest{
                                                       .exchange = exchange, .type = std::string(mq::toString(type))});
}

void FakeMessageQueueProvider::bindQueue(const std::string& queue, const std::string& exchange,
                                         const std::string& routing_key) {
  impl_->ask<amqp::Nothing>(amqp::QueueBind,
                            amqp::QueueBindRequest{.queue = queue, .exchange = exchange, .routingKey = routing_key});
}

void FakeMessageQueueProvider::purgeQueue(const std::string& queue) {
  impl_->ask<amqp::Nothing>(amqp::QueuePurge, amqp::QueueRequest{.queue = queue});
}

void FakeMessageQueueProvider::deleteQueue(const std::string& queue) {
  impl_->ask<amqp::Nothing>(amqp::QueueDelete, amqp::QueueRequest{.queue = queue});
}

mq::Confirmation FakeMessageQueueProvider::publish(const std::string& exchange, const std::string& routing_key,
                                                   const std::string& body, const mq::Headers& headers) {
  amqp::BasicPublishRequest request{.exchange = exchange, .routingKey = routing_key, .messageBody = body};
  request.headers = Map<std::string>(std::map<std::string, std::string>(headers));
  const auto result = impl_->ask<amqp::BasicPublishResult>(amqp::BasicPublish, std::move(request));
  if (!result->routed) {
    const std::lock_guard lock(impl_->mutex);
    impl_->returned.push_back({.exchange = exchange, .routing_key = routing_key, .body = body});
  }
  return {.message_id = result->messageId, .routed = result->routed};
}

std::string FakeMessageQueueProvider::consume(const std::string& queue, Handler handler) {
  if (!handler) throw std::logic_error("squall::FakeMessageQueueProvider::consume: the handler is empty");
  const auto result = impl_->ask<amqp::BasicConsumeResult>(amqp::BasicConsume, amqp::QueueRequest{.queue = queue});
  const std::lock_guard lock(impl_->mutex);
  impl_->handlers[result->consumerTag] = std::make_shared<const Handler>(std::move(handler));
  return result->consumerTag;
}

void FakeMessageQueueProvider::cancel(const std::string& consumer) {
  if (impl_->handlerOf(consumer) == nullptr)
    throw std::logic_error("squall::FakeMessageQueueProvider::cancel: there is no consumer '" + consumer + "'");
  impl_->ask<amqp::Nothing>(amqp::BasicCancel, amqp::BasicCancelRequest{.consumerTag = consumer});
  const std::lock_guard lock(impl_->mutex);
  impl_->handlers.erase(consumer);
}

void FakeMessageQueueProvider::prefetch(int count) {
  if (count < 0) throw std::logic_error("squall::FakeMessageQueueProvider::prefetch: the count is negative");
  impl_->ask<amqp::Nothing>(amqp::BasicQos, amqp::BasicQosRequest{.prefetchCount = count});
}

void FakeMessageQueueProvider::acknowledge(const mq::Message& message) {
  impl_->ask<amqp::Nothing>(amqp::BasicAck,
                            amqp::BasicAckRequest{.deliveryTag = static_cast<std::int64_t>(message.delivery_tag)});
}

void FakeMessageQueueProvider::reject(const mq::Message& message, bool requeue) {
  impl_->ask<amqp::Nothing>(
      amqp::BasicReject,
      amqp::BasicRejectRequest{.deliveryTag = static_cast<std::int64_t>(message.delivery_tag), .requeue = requeue});
}

// ---- deliveries

bool FakeMessageQueueProvider::Impl::deliverTo(const std::string& consumer) {
  const std::shared_ptr<const Handler> handler = handlerOf(consumer);
  if (handler == nullptr) return false;  // cancelled meanwhile
  const auto delivered =
      ask<amqp::BasicDeliverResult>(amqp::BasicDeliver, amqp::BasicDeliverRequest{.consumerTag = consumer});
  if (!delivered->deliveryTag) return false;
  (*handler)({.id = delivered->messageId,
              .body = delivered->messageBody,
              .headers = delivered->headers,
              .exchange = delivered->exchange,
              .routing_key = delivered->routingKey,
              .queue = delivered->queue,
              .redelivered = delivered->redelivered,
              .delivery_count = static_cast<int>(delivered->deliveryCount),
              .delivery_tag = static_cast<std::uint64_t>(*delivered->deliveryTag),
              .consumer = consumer});
  return true;
}

// A wait ends when there is something for this connection, which another thread may have taken by then.
bool FakeMessageQueueProvider::deliver(std::chrono::milliseconds wait) {
  impl_->number();
  std::vector<mq::Pending> next = pending();
  if (next.empty()) {
    if (wait.count() <= 0) return false;
    const auto waited =
        impl_->ask<amqp::BasicWaitResult>(amqp::BasicWait, amqp::BasicWaitRequest{.waitMilliseconds = wait.count()});
    if (waited->pending.empty()) return false;
    next.push_back({.consumer = waited->pending.front().consumerTag});
  }
  return impl_->deliverTo(next.front().consumer);
}

bool FakeMessageQueueProvider::step(std::size_t choice) { return impl_->deliverTo(pending().at(choice).consumer); }

std::vector<mq::Pending> FakeMessageQueueProvider::pending() const {
  std::int64_t over = 0;
  {
    const std::lock_guard lock(impl_->mutex);
    over = impl_->connection;
  }
  std::vector<mq::Pending> pending;
  if (over == 0) return pending;
  const auto request = std::make_shared<amqp::BasicWaitRequest>(amqp::BasicWaitRequest{.connection = over});
  const model::Object seen = core::peek(impl_->world, impl_->input(amqp::BasicWait, request), {});
  for (const amqp::PendingDelivery& delivery : static_cast<const amqp::BasicWaitResult*>(seen.data.get())->pending) {
    pending.push_back({.consumer = delivery.consumerTag,
                       .queue = delivery.queue,
                       .message_id = delivery.messageId,
                       .body = delivery.messageBody,
                       .redelivered = delivery.redelivered,
                       .last_served = static_cast<std::uint64_t>(delivery.lastServed)});
  }
  return pending;
}

std::size_t FakeMessageQueueProvider::runUntilIdle(std::size_t limit) {
  return MessagePump({this}).runUntilIdle(limit);
}

std::vector<mq::Returned> FakeMessageQueueProvider::returned() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->returned;
}

}  // namespace squall
