// The messages of the broker's queues, as chaos reaches for them. What happens to one is the engine's part
// (queue/queue.hpp, "disturbances"); this finds the queue and wakes who waits for what comes back.
#include "amqp/state.hpp"

#include "amqp/chaos_port.hpp"

namespace squall::amqp {

namespace {

struct KeptMessage final : core::Deliveries::Kept {
  KeptMessage(std::uint64_t queue_serial, queue::Kept kept) : serial(queue_serial), message(std::move(kept)) {}

  std::uint64_t serial;  // of the queue: another one of its name does not get the message
  queue::Kept message;
};

class BrokerDeliveries final : public core::Deliveries {
 public:
  explicit BrokerDeliveries(State& state) : state_(state) {}

  std::vector<Candidate> candidates(const std::string& resource, std::size_t most, TimePoint now) override {
    std::vector<Candidate> found;
    const BrokerQueue* const queue = state_.findQueue(resource);
    if (queue == nullptr) return found;
    for (const queue::MessageView& view : queue->engine.candidates(most, nullptr, now)) {
      const Map<std::string>& headers = MessageProperties::of(*view.message).headers;
      found.push_back({.message_id = view.message->id,
                       .receive = view.receive_count + 1,
                       .body = *view.message->body,
                       .attributes = {headers.begin(), headers.end()}});
    }
    return found;
  }

  bool hide(const std::string& resource, const std::string& message_id, TimePoint until, TimePoint now,
            core::Effects& /*effects*/) override {
    BrokerQueue* const queue = state_.findQueue(resource);
    return queue != nullptr && queue->engine.hide(message_id, until, now);
  }

  bool reorder(const std::string& resource, const std::vector<std::string>& message_ids) override {
    BrokerQueue* const queue = state_.findQueue(resource);
    return queue != nullptr && queue->engine.reorder(message_ids);
  }

  bool expire(const std::string& resource, const std::string& message_id, core::Effects& effects) override {
    BrokerQueue* const queue = state_.findQueue(resource);
    return queue != nullptr && woken(resource, queue->engine.expire(message_id, effects), effects);
  }

  bool duplicate(const std::string& resource, const std::string& message_id, core::Effects& effects) override {
    BrokerQueue* const queue = state_.findQueue(resource);
    return queue != nullptr && woken(resource, queue->engine.duplicate(message_id, effects), effects);
  }

  std::unique_ptr<Kept> keep(const std::string& resource, const std::string& message_id) override {
    BrokerQueue* const queue = state_.findQueue(resource);
    std::optional<queue::Kept> kept;
    if (queue != nullptr) kept = queue->engine.keep(message_id);
    if (!kept) return nullptr;
    return std::make_unique<KeptMessage>(queue->serial, std::move(*kept));
  }

  bool putBack(const std::string& resource, const Kept& kept, TimePoint now, core::Effects& effects) override {
    const auto& own = static_cast<const KeptMessage&>(kept);
    BrokerQueue* const queue = state_.findQueue(resource);
    return queue != nullptr && queue->serial == own.serial &&
           woken(resource, queue->engine.putBack(own.message, now, effects), effects);
  }

  bool deadLetter(const std::string& resource, const std::string& message_id, TimePoint now,
                  core::Effects& effects) override {
    BrokerQueue* const queue = state_.findQueue(resource);
    if (queue == nullptr) return false;
    const auto view = queue->engine.lookUp(message_id);
    if (!view || view->state != queue::MessageState::Available) return false;
    if (state_.deadLetterTargets(*queue, *view->message).empty()) return false;
    state_.deadLetter(*queue, message_id, "early", now, effects);
    return true;
  }

  bool spare(const std::string& resource, const std::string& message_id, int receives) override {
    BrokerQueue* const queue = state_.findQueue(resource);
    if (queue == nullptr || receives <= 0 || !queue->engine.locate(message_id)) return false;
    queue->spared[message_id] += receives;
    return true;
  }

  // Dropped, as by a broker that lost patience: a time to live that ends is another matter (State::runDue).
  bool expireRetention(const std::string& resource, const std::string& message_id, core::Effects& effects) override {
    BrokerQueue* const queue = state_.findQueue(resource);
    return queue != nullptr && queue->engine.expireRetention(message_id, effects);
  }

  bool extendDelay(const std::string& resource, const std::string& message_id, Duration by, TimePoint now) override {
    BrokerQueue* const queue = state_.findQueue(resource);
    return queue != nullptr && queue->engine.extendDelay(message_id, by, now);
  }

  // No AMQP broker deduplicates.
  bool endDeduplication(const std::string& /*resource*/, const core::Subject& /*message*/, TimePoint /*now*/) override {
    return false;
  }

  bool sendAgain(const std::string& resource, const Kept& kept, const std::string& message_id, TimePoint now,
                 core::Effects& effects) override {
    const auto& own = static_cast<const KeptMessage&>(kept);
    BrokerQueue* const queue = state_.findQueue(resource);
    if (queue == nullptr || queue->serial != own.serial) return false;
    auto message = std::make_shared<queue::Message>(*own.message.moved.message);
    message->id = message_id;
    queue->startTtl(message_id, now);
    queue->engine.send({.message = std::move(message)}, now, effects);
    return woken(resource, true, effects);
  }

  bool overtake(const std::string& resource, const std::string& message_id) override {
    BrokerQueue* const queue = state_.findQueue(resource);
    return queue != nullptr && queue->engine.overtake(message_id);
  }

  bool misplace(const std::string& resource, const std::string& message_id, const std::string& other, TimePoint now,
                core::Effects& effects) override {
    BrokerQueue* const from = state_.findQueue(resource);
    BrokerQueue* const to = state_.findQueue(other);
    if (from == nullptr || to == nullptr || from == to) return false;
    std::optional<queue::Moved> moved = from->engine.takeOut(message_id);
    if (!moved) return false;
    to->engine.arrive(std::move(*moved), now, effects);
    return woken(other, true, effects);
  }

  bool lose(const std::string& resource, const std::string& message_id) override {
    BrokerQueue* const queue = state_.findQueue(resource);
    return queue != nullptr && queue->engine.lose(message_id);
  }

 private:
  bool woken(const std::string& queue, bool is_back, core::Effects& effects) {
    if (is_back) state_.wake(queue, effects);
    return is_back;
  }

  State& state_;
};

}  // namespace

core::Deliveries& State::deliveries() {
  if (!deliveries_) deliveries_ = std::make_unique<BrokerDeliveries>(*this);
  return *deliveries_;
}

}  // namespace squall::amqp
