#include "amqp/broker_queue.hpp"

#include "amqp/errors.hpp"

#include <limits>

namespace squall::amqp {

namespace {

using namespace std::chrono_literals;

// https://www.rabbitmq.com/docs/consumers#acknowledgement-timeout
constexpr std::chrono::minutes kDefaultConsumerTimeout{30};

// The engine wants a retention; a message of this age is older than any test, and its end is no instant to jump to.
constexpr std::chrono::years kForEver{10'000};
constexpr TimePoint kNever = TimePoint() + std::chrono::years(5'000);

constexpr queue::Settings settings() {
  queue::Settings settings;
  settings.retention = kForEver;
  settings.longest_in_flight = kForEver;
  settings.in_flight_limit = std::numeric_limits<std::size_t>::max();
  // A message that is requeued gets its old place, however often: https://www.rabbitmq.com/docs/nack
  settings.receives_until_back = std::numeric_limits<std::uint32_t>::max();
  return settings;
}

std::string told(const std::optional<std::string>& value) {
  return value ? "the value '" + *value + "' of type 'longstr'" : "none";
}
std::string told(const std::optional<std::int64_t>& value) {
  return value ? "the value '" + std::to_string(*value) + "' of type 'long'" : "none";
}
std::string told(bool value) { return value ? "'true'" : "'false'"; }

}  // namespace

QueueOptions QueueOptions::of(const QueueDeclareRequest& request) {
  QueueOptions options;
  options.durable = request.durable;
  options.dead_letter_exchange = request.deadLetterExchange;
  options.dead_letter_routing_key = request.deadLetterRoutingKey;
  options.delivery_limit = request.deliveryLimit;
  options.message_ttl = request.messageTtl;
  options.consumer_timeout = request.consumerTimeout;
  return options;
}

void QueueOptions::requireSame(std::string_view queue, const QueueOptions& declared) const {
  const auto compare = [queue](std::string_view argument, const auto& current, const auto& received) {
    if (current != received)
      throw errors::inequivalent(argument, errors::placeOf("queue", queue), told(received), told(current));
  };
  compare("durable", durable, declared.durable);
  compare("x-dead-letter-exchange", dead_letter_exchange, declared.dead_letter_exchange);
  compare("x-dead-letter-routing-key", dead_letter_routing_key, declared.dead_letter_routing_key);
  compare("x-delivery-limit", delivery_limit, declared.delivery_limit);
  compare("x-message-ttl", message_ttl, declared.message_ttl);
  compare("x-consumer-timeout", consumer_timeout, declared.consumer_timeout);
}

BrokerQueue::BrokerQueue(const std::string& name, QueueOptions chosen)
    : options(std::move(chosen)), engine(name, settings()) {}

BrokerQueue::BrokerQueue(const std::string& name, QueueOptions chosen, const queue::QueueImage& image)
    : options(std::move(chosen)), engine(name, settings(), image) {}

Duration BrokerQueue::consumerTimeout() const {
  if (!options.consumer_timeout) return kDefaultConsumerTimeout;
  return std::chrono::milliseconds(*options.consumer_timeout);
}

bool BrokerQueue::isInFlight(const queue::Handle& handle) const {
  const auto view = engine.look(handle);
  return view && view->state == queue::MessageState::InFlight && view->handle.receive == handle.receive;
}

bool BrokerQueue::isUsedUp(std::string_view message_id, int deliveries) const {
  if (!options.delivery_limit) return false;
  const auto more = spared.find(message_id);
  return deliveries >= *options.delivery_limit + (more == spared.end() ? 0 : more->second);
}

void BrokerQueue::startTtl(const std::string& message_id, TimePoint now) {
  if (!options.message_ttl) return;
  const TimePoint ends = now + std::chrono::milliseconds(*options.message_ttl);
  ends_[message_id] = ends;
  waiting_.emplace(ends, message_id);
}

bool BrokerQueue::isOverdue(const std::string& message_id, TimePoint now) const {
  const auto found = ends_.find(message_id);
  return found != ends_.end() && found->second <= now;
}

void BrokerQueue::forget(const std::string& message_id) {
  spared.erase(message_id);
  const auto found = ends_.find(message_id);
  if (found == ends_.end()) return;
  waiting_.erase({found->second, message_id});
  ends_.erase(found);
}

void BrokerQueue::forgetAll() {
  spared.clear();
  ends_.clear();
  waiting_.clear();
}

std::optional<TimePoint> BrokerQueue::nextTtl() const {
  if (waiting_.empty()) return std::nullopt;
  return waiting_.begin()->first;
}

std::optional<std::string> BrokerQueue::takeOverdue(TimePoint now) {
  if (waiting_.empty() || waiting_.begin()->first > now) return std::nullopt;
  std::string message_id = waiting_.begin()->second;
  waiting_.erase(waiting_.begin());
  return message_id;
}

std::optional<BrokerQueue::Ttl> BrokerQueue::ttlOf(const std::string& message_id) const {
  const auto found = ends_.find(message_id);
  if (found == ends_.end()) return std::nullopt;
  return Ttl{.ends = found->second, .is_told = !waiting_.contains({found->second, message_id})};
}

void BrokerQueue::setTtl(const std::string& message_id, Ttl ttl) {
  ends_[message_id] = ttl.ends;
  if (!ttl.is_told) waiting_.emplace(ttl.ends, message_id);
}

void BrokerQueue::shift(Duration by) {
  engine.shift(by);
  for (auto& [message_id, ends] : ends_) ends += by;
  std::set<std::pair<TimePoint, std::string>> waiting;
  for (const auto& [ends, message_id] : waiting_) waiting.emplace_hint(waiting.end(), ends + by, message_id);
  waiting_ = std::move(waiting);
}

std::optional<TimePoint> BrokerQueue::nextDue() const {
  std::optional<TimePoint> due = engine.nextDue();
  if (due && *due >= kNever) due.reset();
  const std::optional<TimePoint> ttl = nextTtl();
  return ttl && (!due || *ttl < *due) ? ttl : due;
}

}  // namespace squall::amqp
