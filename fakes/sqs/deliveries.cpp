// The messages of SQS queues, as chaos reaches for them. What happens to one is the engine's part (queue/queue.hpp,
// "disturbances"); this finds the queue and its dead-letter queue.
#include "core/digest.hpp"
#include "sqs/chaos_port.hpp"
#include "sqs/message_properties.hpp"
#include "sqs/state.hpp"

namespace squall::sqs {

namespace {

struct KeptMessage final : core::Deliveries::Kept {
  KeptMessage(std::uint64_t queue_serial, queue::Kept kept) : serial(queue_serial), message(std::move(kept)) {}

  std::uint64_t serial;  // of the queue: another one of its name does not get the message
  queue::Kept message;
};

class QueueDeliveries final : public core::Deliveries {
 public:
  explicit QueueDeliveries(State& state) : state_(state) {}

  std::vector<Candidate> candidates(const std::string& resource, std::size_t most, TimePoint now) override {
    std::vector<Candidate> found;
    QueueResource* const queue = state_.find(resource);
    if (queue == nullptr) return found;
    for (const queue::MessageView& view : queue->engine.candidates(most, state_.deadLetterSink(*queue), now)) {
      const MessageProperties& properties = MessageProperties::of(*view.message);
      found.push_back({.message_id = view.message->id,
                       .receive = view.receive_count + 1,
                       .body = *view.message->body,
                       .attributes = attributeTexts(properties.attributes),
                       .deduplication_id = properties.deduplication_id,
                       .group = view.group});
    }
    return found;
  }

  bool hide(const std::string& resource, const std::string& message_id, TimePoint until, TimePoint now,
            core::Effects& /*effects*/) override {
    QueueResource* const queue = state_.find(resource);
    return queue != nullptr && queue->engine.hide(message_id, until, now);
  }

  bool reorder(const std::string& resource, const std::vector<std::string>& message_ids) override {
    QueueResource* const queue = state_.find(resource);
    return queue != nullptr && queue->engine.reorder(message_ids);
  }

  bool expire(const std::string& resource, const std::string& message_id, core::Effects& effects) override {
    QueueResource* const queue = state_.find(resource);
    return queue != nullptr && queue->engine.expire(message_id, effects);
  }

  bool duplicate(const std::string& resource, const std::string& message_id, core::Effects& effects) override {
    QueueResource* const queue = state_.find(resource);
    return queue != nullptr && queue->engine.duplicate(message_id, effects);
  }

  std::unique_ptr<Kept> keep(const std::string& resource, const std::string& message_id) override {
    QueueResource* const queue = state_.find(resource);
    std::optional<queue::Kept> kept;
    if (queue != nullptr) kept = queue->engine.keep(message_id);
    if (!kept) return nullptr;
    return std::make_unique<KeptMessage>(queue->serial, std::move(*kept));
  }

  bool putBack(const std::string& resource, const Kept& kept, TimePoint now, core::Effects& effects) override {
    const auto& own = static_cast<const KeptMessage&>(kept);
    QueueResource* const queue = state_.find(resource);
    return queue != nullptr && queue->serial == own.serial && queue->engine.putBack(own.message, now, effects);
  }

  bool deadLetter(const std::string& resource, const std::string& message_id, TimePoint now,
                  core::Effects& effects) override {
    QueueResource* const queue = state_.find(resource);
    queue::DeadLetterSink* const sink = queue != nullptr ? state_.deadLetterSink(*queue) : nullptr;
    return sink != nullptr && queue->engine.deadLetterEarly(message_id, *sink, now, effects);
  }

  bool spare(const std::string& resource, const std::string& message_id, int receives) override {
    QueueResource* const queue = state_.find(resource);
    return queue != nullptr && queue->engine.spare(message_id, receives);
  }

  bool expireRetention(const std::string& resource, const std::string& message_id, core::Effects& effects) override {
    QueueResource* const queue = state_.find(resource);
    return queue != nullptr && queue->engine.expireRetention(message_id, effects);
  }

  bool extendDelay(const std::string& resource, const std::string& message_id, Duration by, TimePoint now) override {
    QueueResource* const queue = state_.find(resource);
    return queue != nullptr && queue->engine.extendDelay(message_id, by, now);
  }

  bool endDeduplication(const std::string& resource, const core::Subject& message, TimePoint now) override {
    QueueResource* const queue = state_.find(resource);
    if (queue == nullptr || !queue->isFifo()) return false;
    // As a send finds it: a message without an id of its own is deduplicated by its content.
    const std::string id =
        message.deduplication_id.empty() ? core::sha256Hex(message.body) : std::string(message.deduplication_id);
    return queue->engine.forgetDeduplication(id, message.group, now);
  }

  bool sendAgain(const std::string& resource, const Kept& kept, const std::string& message_id, TimePoint now,
                 core::Effects& effects) override {
    const auto& own = static_cast<const KeptMessage&>(kept);
    QueueResource* const queue = state_.find(resource);
    if (queue == nullptr || queue->serial != own.serial) return false;
    const auto message = std::make_shared<queue::Message>(*own.message.moved.message);
    message->id = message_id;
    queue->engine.send({.message = message,
                        .group = own.message.moved.group,
                        .deduplication_id = MessageProperties::of(*message).deduplication_id},
                       now, effects);
    return true;
  }

  bool overtake(const std::string& resource, const std::string& message_id) override {
    QueueResource* const queue = state_.find(resource);
    return queue != nullptr && queue->engine.overtake(message_id);
  }

  bool misplace(const std::string& resource, const std::string& message_id, const std::string& other, TimePoint now,
                core::Effects& effects) override {
    QueueResource* const from = state_.find(resource);
    QueueResource* const to = state_.find(other);
    if (from == nullptr || to == nullptr || from == to || (to->isFifo() && !from->isFifo())) return false;
    std::optional<queue::Moved> moved = from->engine.takeOut(message_id);
    if (!moved) return false;
    to->engine.arrive(std::move(*moved), now, effects);
    return true;
  }

  bool lose(const std::string& resource, const std::string& message_id) override {
    QueueResource* const queue = state_.find(resource);
    return queue != nullptr && queue->engine.lose(message_id);
  }

 private:
  State& state_;
};

}  // namespace

core::Deliveries& State::deliveries() {
  if (!deliveries_) deliveries_ = std::make_unique<QueueDeliveries>(*this);
  return *deliveries_;
}

}  // namespace squall::sqs
