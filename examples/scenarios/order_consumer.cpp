#include "order_consumer.hpp"

#include <squall/squall.hpp>

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace example {

using squall::MessageQueueError;
using squall::MessageQueueProvider;
using std::chrono::seconds;

namespace {

constexpr int kConnectAttempts = 5;
constexpr int kMostDeliveries = 5;
constexpr int kPrefetch = 10;

}  // namespace

std::optional<Order> readOrder(const std::string& body) {
  const auto json = nlohmann::json::parse(body, nullptr, false);
  if (!json.is_object() || !json.contains("orderId") || json.value("total", 0) < 0) return std::nullopt;
  return Order{.id = json["orderId"],
               .total = json.value("total", 0),
               .version = json.value("version", 1),
               .status = json.value("status", "placed")};
}

std::string writeOrder(const Order& order) {
  const nlohmann::json json = {
      {"orderId", order.id}, {"total", order.total}, {"version", order.version}, {"status", order.status}};
  return json.dump();
}

struct OrderConsumer::OwnBroker {
  squall::Cloud cloud;
  squall::FakeMessageQueueProvider provider{cloud};
};

OrderConsumer::OrderConsumer(MessageQueueProvider& broker, Surroundings& surroundings, ConsumerBugs bugs,
                             std::vector<std::string> queues)
    : bugs_(bugs),
      own_broker_(bugs.makes_its_own_broker ? std::make_unique<OwnBroker>() : nullptr),
      broker_(own_broker_ ? own_broker_->provider : broker),
      surroundings_(surroundings),
      queues_(std::move(queues)) {}

OrderConsumer::~OrderConsumer() = default;

int OrderConsumer::start() {
  if (bugs_.ready_before_listening) is_ready_ = true;
  for (int attempt = 1; attempt <= kConnectAttempts; ++attempt) {
    try {
      broker_.connect();
      subscribe();
      is_ready_ = true;
      return 0;
    } catch (const MessageQueueError& error) {
      if (!error.isConnectionFailure()) break;  // it will be the same the next time
      surroundings_.pause(seconds(1 << attempt));
    }
  }
  return bugs_.ignores_refusals ? 0 : 1;
}

void OrderConsumer::subscribe() {
  broker_.prefetch(kPrefetch);
  for (const std::string& queue : queues_) {
    if (bugs_.declares_queues) broker_.assertQueue(queue);
    try {
      broker_.consume(queue, [this](const squall::mq::Message& message) { handle(message); });
    } catch (const MessageQueueError&) {
      if (!bugs_.ignores_subscribe_errors) throw;
    }
  }
}

void OrderConsumer::run(std::size_t most) {
  std::size_t taken = 0;
  while (taken < most && broker_.isConnected()) {
    try {
      while (taken < most && broker_.deliver()) ++taken;
      return;
    } catch (const MessageQueueError& error) {
      if (!error.isConnectionFailure()) throw;
      ++taken;
      if (bugs_.forgets_to_reconnect || start() != 0) return;
    }
  }
}

void OrderConsumer::handle(const squall::mq::Message& message) {
  if (bugs_.acknowledges_first) broker_.acknowledge(message);
  Outcome outcome = Outcome::TryAgain;
  try {
    outcome = process(message.body);
  } catch (const MessageQueueError&) {
    throw;  // whatever is not settled comes back
  } catch (const std::exception&) {
    if (bugs_.dies_of_poison) throw;
    // Else once more: a warehouse that is down now may be up later.
  }
  if (outcome == Outcome::TryAgain && message.delivery_count >= kMostDeliveries && !bugs_.counts_no_attempts)
    outcome = Outcome::GiveUp;
  if (!bugs_.acknowledges_first) settle(message, afterBugs(outcome));
}

OrderConsumer::Outcome OrderConsumer::process(const std::string& body) {
  const std::optional<Order> order = readOrder(body);
  if (bugs_.writes_before_checking) surroundings_.database["of message " + body] = {.status = "new"};
  if (!order) {
    if (bugs_.dies_of_poison) throw std::bad_optional_access();
    ++surroundings_.metrics["unreadable"];
    return Outcome::GiveUp;
  }
  if (isOld(*order)) return Outcome::Done;
  if (order->status == "placed") {
    surroundings_.reserve(order->id);
    // The charge goes before the row: if the process dies in between, the order is charged again and not lost, and
    // who takes the charges knows an order that was charged already by its id.
    if (order->total > 0) broker_.publish("", "charges", writeOrder(*order));
  }
  surroundings_.database[order->id] = {.status = order->status, .version = order->version};
  if (bugs_.touches_other_orders) {
    for (auto& [id, row] : surroundings_.database) row.status = order->status;
  }
  return Outcome::Done;
}

bool OrderConsumer::isOld(const Order& order) const {
  const auto row = surroundings_.database.find(order.id);
  if (row == surroundings_.database.end()) return false;
  if (row->second.version == order.version) return !bugs_.charges_each_delivery;
  return row->second.version > order.version && !bugs_.last_message_wins;
}

OrderConsumer::Outcome OrderConsumer::afterBugs(Outcome outcome) const {
  if (bugs_.acknowledges_failures) return Outcome::Done;
  if (bugs_.gives_up_at_once && outcome == Outcome::TryAgain) return Outcome::GiveUp;
  if (bugs_.requeues_poison && outcome == Outcome::GiveUp) return Outcome::TryAgain;
  return outcome;
}

void OrderConsumer::settle(const squall::mq::Message& message, Outcome outcome) {
  if (outcome != Outcome::Done) {
    broker_.reject(message, outcome == Outcome::TryAgain);
    return;
  }
  if (bugs_.forgets_to_acknowledge) return;
  if (bugs_.forgets_free_orders && readOrder(message.body)->total == 0) return;
  broker_.acknowledge(message);
  if (bugs_.acknowledges_twice) broker_.acknowledge(message);
}

}  // namespace example
