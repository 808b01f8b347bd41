// What a file of a snapshot has of the broker. Each struct is described once, for both directions.
#include "amqp/frozen.hpp"
#include "core/json_archive.hpp"
#include "queue/image_json.hpp"

#include <array>
#include <stdexcept>

namespace squall::amqp {

using core::JsonArchive;

static void describe(JsonArchive& archive, QueueOptions& options) {
  archive.member("durable", options.durable);
  archive.member("dead_letter_exchange", options.dead_letter_exchange, std::optional<std::string>());
  archive.member("dead_letter_routing_key", options.dead_letter_routing_key, std::optional<std::string>());
  archive.member("delivery_limit", options.delivery_limit, std::optional<std::int64_t>());
  archive.member("message_ttl_ms", options.message_ttl, std::optional<std::int64_t>());
  archive.member("consumer_timeout_ms", options.consumer_timeout, std::optional<std::int64_t>());
}

namespace {

constexpr std::array<std::string_view, 3> kTypes{"direct", "topic", "fanout"};

struct SavedMessage : queue::SavedMessage {
  MessageProperties properties;
  int spared = 0;
  std::optional<BrokerQueue::Ttl> ttl = {};
};

void describe(JsonArchive& archive, SavedMessage& message) {
  queue::describeMessage(archive, message);
  archive.member("exchange", message.properties.exchange);
  archive.member("routing_key", message.properties.routing_key);
  archive.member("headers", message.properties.headers);
  archive.member("spared_deliveries", message.spared, 0);
  if (archive.isLoading() ? archive.has("too_old_at") : message.ttl.has_value()) {
    if (archive.isLoading()) message.ttl.emplace();
    archive.member("too_old_at", message.ttl->ends);
    archive.member("is_too_old", message.ttl->is_told, false);
  }
  queue::describePlace(archive, message);
}

struct SavedQueue {
  QueueOptions options;
  std::uint64_t serial = 0;
  queue::QueueImage image;
  std::vector<SavedMessage> messages;
};

void describe(JsonArchive& archive, SavedQueue& queue) {
  archive.member("options", queue.options);
  archive.member("times_created", queue.serial);
  queue::describe(archive, queue.image);
  archive.member("messages", queue.messages);
}

struct SavedBinding {
  std::string queue;
  std::string routing_key;
};

void describe(JsonArchive& archive, SavedBinding& binding) {
  archive.member("queue", binding.queue);
  archive.member("routing_key", binding.routing_key);
}

struct SavedExchange {
  Exchanges::Type type = Exchanges::Type::Direct;
  std::vector<SavedBinding> bindings;
};

void describe(JsonArchive& archive, SavedExchange& exchange) {
  archive.word("type", exchange.type, kTypes);
  archive.member("bindings", exchange.bindings);
}

SavedQueue savedFrom(const BrokerQueue& queue) {
  SavedQueue saved{.options = queue.options, .serial = queue.serial, .image = queue.engine.image(), .messages = {}};
  for (const queue::QueueImage::Stored& stored : saved.image.messages) {
    const queue::Message& message = *stored.slot.message;
    const auto spared = queue.spared.find(message.id);
    saved.messages.push_back({queue::SavedMessage::of(stored), MessageProperties::of(message),
                              spared == queue.spared.end() ? 0 : spared->second, queue.ttlOf(message.id)});
  }
  return saved;
}

core::FrozenCopy<BrokerQueue> queueFrom(const JsonArchive& archive, const std::string& name, SavedQueue saved) {
  for (SavedMessage& message : saved.messages) {
    const std::shared_ptr<queue::Message> made = message.message();
    made->properties = std::make_shared<const MessageProperties>(message.properties);
    message.stored.slot.message = made;
    saved.image.messages.push_back(message.stored);
  }
  std::shared_ptr<BrokerQueue> queue;
  try {
    queue = std::make_shared<BrokerQueue>(name, std::move(saved.options), saved.image);
  } catch (const std::logic_error& contradiction) {
    archive.fail("queue '" + name + "' contradicts itself: " + contradiction.what());
  }
  queue->serial = saved.serial;
  for (const SavedMessage& message : saved.messages) {
    if (message.spared != 0) queue->spared[message.id] = message.spared;
    if (message.ttl) queue->setTtl(message.id, *message.ttl);
  }
  return {.value = std::move(queue)};
}

std::map<std::string, SavedExchange> savedFrom(const Exchanges& exchanges) {
  std::map<std::string, SavedExchange> saved;
  for (const auto& [name, exchange] : exchanges.all()) {
    SavedExchange& to = saved[name];
    to.type = exchange.type;
    for (const auto& [queue, routing_key] : exchange.bindings) to.bindings.push_back({queue, routing_key});
  }
  return saved;
}

std::shared_ptr<const core::FrozenState> load(JsonArchive& archive, const std::string& /*account*/,
                                              const std::string& /*region*/) {
  auto frozen = std::make_shared<FrozenBroker>();
  std::map<std::string, SavedQueue> queues;
  std::map<std::string, SavedExchange> exchanges;
  archive.member("queues", queues);
  archive.member("times_created", frozen->serials);
  archive.member("exchanges", exchanges);
  for (auto& [name, queue] : queues) frozen->queues.emplace(name, queueFrom(archive, name, std::move(queue)));
  const auto made = std::make_shared<Exchanges>();
  for (const auto& [name, exchange] : exchanges) {
    made->declare(name, exchange.type);
    for (const SavedBinding& binding : exchange.bindings) {
      if (!frozen->queues.contains(binding.queue))
        archive.fail("exchange '" + name + "' is bound to queue '" + binding.queue + "', which is not there");
      made->bind(name, binding.queue, binding.routing_key);
    }
  }
  frozen->exchanges = {.value = made};
  return frozen;
}

void goOn(core::ServiceState& before, core::ServiceState& now) {
  static_cast<State&>(now).takeConnections(static_cast<State&>(before));
}

}  // namespace

void FrozenBroker::save(JsonArchive& archive) const {
  archive.object("queues", [this](JsonArchive& list) {
    const TimePoint origin = list.origin();
    for (const auto& [name, queue] : queues) {
      SavedQueue saved = savedFrom(*queue.value);
      list.setOrigin(origin - queue.shift);  // the times in it are to be read plus the shift
      list.member(name, saved);
    }
  });
  std::map<std::string, std::uint64_t> times_created = serials;
  std::map<std::string, SavedExchange> saved = savedFrom(*exchanges.value);
  archive.member("times_created", times_created);
  archive.member("exchanges", saved);
}

const core::SnapshotPort& snapshotPort() {
  static constexpr core::SnapshotPort kPort{.load = load, .goOn = goOn};
  return kPort;
}

}  // namespace squall::amqp
