// Dead letters: where a message goes that was rejected, delivered too often, or too old, and what is written on it.
// https://www.rabbitmq.com/docs/dlx
#include "amqp/state.hpp"
#include "core/time_text.hpp"

#include <nlohmann/json.hpp>

namespace squall::amqp {

namespace {

// RabbitMQ's x-death is a table; headers here are texts, so it is the same table as JSON: newest first, one entry per
// queue and reason, which counts.
std::string xDeath(const MessageProperties& message, std::string_view queue, std::string_view reason, TimePoint now) {
  using Json = nlohmann::ordered_json;
  Json deaths = Json::array();
  const auto earlier = message.headers.find("x-death");
  if (earlier != message.headers.end()) deaths = Json::parse(earlier->second, nullptr, false);
  if (!deaths.is_array()) deaths = Json::array();  // a publisher's own text

  Json entry{{"count", 1},
             {"reason", reason},
             {"queue", queue},
             {"time", core::isoTime(now)},
             {"exchange", message.exchange},
             {"routing-keys", Json::array({message.routing_key})}};
  for (std::size_t i = 0; i < deaths.size(); ++i) {
    const Json& known = deaths[i];
    if (!known.is_object() || known.value("queue", "") != queue || known.value("reason", "") != reason) continue;
    entry["count"] = known.value("count", 0) + 1;
    deaths.erase(i);
    break;
  }
  deaths.insert(deaths.begin(), std::move(entry));
  return deaths.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::shared_ptr<MessageProperties> deadProperties(const BrokerQueue& queue, const MessageProperties& alive,
                                                  std::string_view reason, TimePoint now) {
  auto dead = std::make_shared<MessageProperties>(alive);
  dead->headers["x-death"] = xDeath(alive, queue.name(), reason, now);
  dead->headers.try_emplace("x-first-death-exchange", alive.exchange);
  dead->headers.try_emplace("x-first-death-queue", queue.name());
  dead->headers.try_emplace("x-first-death-reason", std::string(reason));
  dead->exchange = queue.options.dead_letter_exchange.value_or("");
  dead->routing_key = queue.options.dead_letter_routing_key.value_or(alive.routing_key);
  return dead;
}

std::string times(int deliveries) {
  return "after " + std::to_string(deliveries) + (deliveries == 1 ? " receive" : " receives");
}

}  // namespace

std::vector<std::string> State::deadLetterTargets(const BrokerQueue& queue, const queue::Message& message) const {
  const QueueOptions& options = queue.options;
  if (!options.dead_letter_exchange) return {};
  const std::string& key =
      options.dead_letter_routing_key ? *options.dead_letter_routing_key : MessageProperties::of(message).routing_key;
  if (!options.dead_letter_exchange->empty() && exchanges().find(*options.dead_letter_exchange) == nullptr) return {};
  return route(*options.dead_letter_exchange, key);
}

void State::deadLetter(BrokerQueue& queue, const std::string& message_id, std::string_view reason, TimePoint now,
                       core::Effects& effects) {
  const auto view = queue.engine.lookUp(message_id);
  if (!view) return;
  const queue::MessagePtr message = view->message;
  const std::vector<std::string> targets = deadLetterTargets(queue, *message);
  core::Effect leaves{.kind = targets.empty() ? EventKind::Drop : EventKind::DeadLetter,
                      .resource = queue.name(),
                      .message_id = message->id,
                      .attempt = view->receive_count,
                      .body = message->body};
  leaves.detail = std::string(reason) + ", " + times(static_cast<int>(view->handle.receive));
  leaves.detail += targets.empty() ? ", no dead-letter queue" : ", to " + targets.front();
  const std::uint64_t cause = effects.add(std::move(leaves));
  queue.engine.lose(message->id);
  queue.forget(message->id);

  const auto dead = targets.empty() ? nullptr : deadProperties(queue, MessageProperties::of(*message), reason, now);
  for (std::size_t i = 0; i < targets.size(); ++i) {
    BrokerQueue& target = *findQueue(targets[i]);
    // The first copy stays the message that it was, for everybody who follows it by its id.
    const std::string id = i == 0 ? message->id : message->id + "-" + std::to_string(i + 1);
    auto moved = std::make_shared<queue::Message>(*message);
    moved->id = id;
    moved->properties = dead;
    if (i > 0) {
      effects.add({.kind = EventKind::Publish,
                   .resource = target.name(),
                   .message_id = id,
                   .cause = cause,
                   .body = message->body});
    }
    target.engine.arrive({.message = std::move(moved), .group = {}, .sent = now}, now, effects);
    target.startTtl(id, now);
    wake(target.name(), effects);
  }
}

void State::afterRequeues(BrokerQueue& queue, std::size_t first, TimePoint now, core::Effects& effects) {
  std::vector<std::string> requeued;
  for (std::size_t i = first; i < effects.list().size(); ++i) {
    const core::Effect& effect = effects.list()[i];
    if (effect.kind == EventKind::Requeue && effect.resource == queue.name()) requeued.push_back(effect.message_id);
  }
  for (const std::string& message_id : requeued) {
    const auto handle = queue.engine.locate(message_id);
    if (!handle) continue;
    if (queue.isUsedUp(message_id, static_cast<int>(handle->receive))) {
      deadLetter(queue, message_id, reason::kDeliveryLimit, now, effects);
    } else if (queue.isOverdue(message_id, now)) {
      deadLetter(queue, message_id, reason::kExpired, now, effects);
    }
  }
  wake(queue.name(), effects);
}

}  // namespace squall::amqp
