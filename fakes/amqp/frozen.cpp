// Queues and exchanges of the broker as a snapshot tells of them, and how the state comes and goes. What is in a file
// of a snapshot is in frozen_json.cpp.
#include "amqp/frozen.hpp"

#include "core/time_text.hpp"
#include "queue/image_json.hpp"

#include <limits>

namespace squall::amqp {

namespace {

// "+30.000s": so long after the snapshot.
std::string distance(TimePoint time, TimePoint origin) {
  return (time < origin ? "" : "+") + core::seconds(time - origin);
}

template <class Number>
void addNumber(std::vector<core::FrozenField>& fields, const char* name, const std::optional<Number>& number) {
  if (number) fields.push_back({.name = name, .text = std::to_string(*number)});
}

class QueueView final : public core::FrozenResource {
 public:
  explicit QueueView(const core::FrozenCopy<BrokerQueue>& queue) : queue_(*queue.value), shift_(queue.shift) {}

  std::string_view noun() const override { return "queue"; }
  std::string_view name() const override { return queue_.name(); }
  const void* identity() const override { return &queue_; }

  std::vector<core::FrozenField> fields() const override {
    const QueueOptions& options = queue_.options;
    std::vector<core::FrozenField> fields{{.name = "durable", .text = options.durable ? "true" : "false"}};
    if (options.dead_letter_exchange)
      fields.push_back({.name = "x-dead-letter-exchange", .text = *options.dead_letter_exchange});
    if (options.dead_letter_routing_key)
      fields.push_back({.name = "x-dead-letter-routing-key", .text = *options.dead_letter_routing_key});
    addNumber(fields, "x-delivery-limit", options.delivery_limit);
    addNumber(fields, "x-message-ttl", options.message_ttl);
    addNumber(fields, "x-consumer-timeout", options.consumer_timeout);
    // Deleted and declared again in between, with all that is in it gone or not.
    fields.push_back({.name = "times created", .text = std::to_string(queue_.serial)});
    return fields;
  }

  void forEachEntry(TimePoint origin, const std::function<void(core::FrozenEntry)>& visit) const override {
    for (const queue::MessageView& view : queue_.engine.peek(0, std::numeric_limits<std::size_t>::max()))
      visit(entryOf(view, origin));
  }

 private:
  core::FrozenEntry entryOf(const queue::MessageView& view, TimePoint origin) const {
    const MessageProperties& properties = MessageProperties::of(*view.message);
    core::FrozenEntry entry{.noun = "message",
                            .key = view.message->id,
                            .headline = std::string(queue::nameOf(view.state)),
                            .body = view.message->body};
    std::vector<core::FrozenField>& fields = entry.fields;
    fields.push_back({.name = "state", .text = entry.headline});
    fields.push_back({.name = "receive count", .text = std::to_string(view.receive_count)});
    if (view.due) fields.push_back({.name = "visible at", .text = distance(*view.due + shift_, origin)});
    if (const auto ttl = queue_.ttlOf(view.message->id))
      fields.push_back({.name = "too old at", .text = distance(ttl->ends + shift_, origin)});
    fields.push_back({.name = "body", .text = *view.message->body});
    fields.push_back({.name = "exchange", .text = properties.exchange});
    fields.push_back({.name = "routing key", .text = properties.routing_key});
    for (const auto& [name, value] : properties.headers) fields.push_back({.name = "header " + name, .text = value});
    return entry;
  }

  const BrokerQueue& queue_;
  Duration shift_;
};

class ExchangeView final : public core::FrozenResource {
 public:
  ExchangeView(const std::string& name, const Exchanges::Exchange& exchange) : name_(name), exchange_(exchange) {}

  std::string_view noun() const override { return "exchange"; }
  std::string_view name() const override { return name_; }
  const void* identity() const override { return &exchange_; }

  std::vector<core::FrozenField> fields() const override {
    return {{.name = "type", .text = std::string(Exchanges::nameOf(exchange_.type))}};
  }

  void forEachEntry(TimePoint /*origin*/, const std::function<void(core::FrozenEntry)>& visit) const override {
    for (const auto& [queue, routing_key] : exchange_.bindings)
      visit({.noun = "binding", .key = std::string(queue).append(" with '").append(routing_key).append("'")});
  }

 private:
  const std::string& name_;
  const Exchanges::Exchange& exchange_;
};

}  // namespace

// By noun and name, as everywhere.
std::vector<std::unique_ptr<core::FrozenResource>> FrozenBroker::resources() const {
  std::vector<std::unique_ptr<core::FrozenResource>> found;
  for (const auto& [name, exchange] : exchanges.value->all())
    found.push_back(std::make_unique<ExchangeView>(name, exchange));
  for (const auto& [name, queue] : queues) found.push_back(std::make_unique<QueueView>(queue));
  return found;
}

std::shared_ptr<const core::FrozenState> State::look() const {
  auto frozen = std::make_shared<FrozenBroker>();
  for (const auto& [name, queue] : queues_) frozen->queues.emplace_hint(frozen->queues.end(), name, queue.look());
  frozen->serials = serials_;
  frozen->exchanges = exchanges_.look();
  for (const auto& [number, connection] : connections_) {
    if (!connection.unsettled.empty()) frozen->held.emplace_back(connection.identity, connection.unsettled);
  }
  return frozen;
}

void State::keepShared() {
  for (auto& [name, queue] : queues_) queue.keepShared();
  exchanges_.keepShared();
}

void State::restore(const core::FrozenState& state, Duration later) {
  const auto& frozen = static_cast<const FrozenBroker&>(state);
  for (const auto& [name, queue] : frozen.queues) queues_.try_emplace(name, queue, later);
  serials_ = frozen.serials;
  exchanges_ = core::CopyOnWrite<Exchanges>(frozen.exchanges, Duration::zero());
  held_at_snapshot_ = frozen.held;
}

// What a connection got since then is not its own any more: the message is back where it was.
void State::takeConnections(State& before) {
  connections_ = std::move(before.connections_);
  last_connection_ = before.last_connection_;
  last_consumer_ = before.last_consumer_;
  deliveries_made_ = before.deliveries_made_;
  for (auto& [number, connection] : connections_) {
    std::erase_if(connection.consumers, [this](const auto& entry) { return !queues_.contains(entry.second.queue); });
    connection.unsettled.clear();
    for (const auto& [identity, deliveries] : held_at_snapshot_) {
      if (identity == connection.identity) connection.unsettled = deliveries;
    }
    for (auto& [consumer_tag, consumer] : connection.consumers) {
      consumer.unsettled = 0;
      for (const auto& [tag, delivery] : connection.unsettled) consumer.unsettled += delivery.consumer == consumer_tag;
    }
  }
  held_at_snapshot_.clear();
}

}  // namespace squall::amqp
