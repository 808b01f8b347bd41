// An application as people write it: it takes orders from a message queue, reserves the goods, writes them into its
// database and charges each by a message to another queue. It knows squall::MessageQueueProvider alone. Each of its
// bugs can be switched on; queue_corners_*.cpp show which test finds it.
#pragma once

#include <squall/queue.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace example {

struct ConsumerBugs {
  // What becomes of a message.
  bool forgets_to_acknowledge = false;
  bool acknowledges_first = false;     // before the work is done
  bool acknowledges_twice = false;     // by itself, and again in its framework
  bool acknowledges_failures = false;  // whatever happened
  bool forgets_free_orders = false;    // returns early, and settles nothing
  bool gives_up_at_once = false;       // takes every failure for a lasting one
  bool requeues_poison = false;        // takes every failure for a passing one
  bool counts_no_attempts = false;     // rejects with requeue for ever
  bool dies_of_poison = false;
  // What becomes of the database.
  bool charges_each_delivery = false;  // does not look whether it has had the order
  bool last_message_wins = false;      // whatever version it carries
  bool writes_before_checking = false;
  bool touches_other_orders = false;
  // How it starts.
  bool makes_its_own_broker = false;  // although one was handed to it
  bool ignores_refusals = false;      // of its connection: goes on as if it had one
  bool ignores_subscribe_errors = false;
  bool ready_before_listening = false;
  bool declares_queues = false;  // with options of its own
  bool forgets_to_reconnect = false;
};

struct Order {
  std::string id;
  int total = 0;
  int version = 1;  // of two messages about one order the higher is newer, whichever comes first
  std::string status = "placed";
};
// Nothing for what is no order: no JSON, no id, or a total below 0.
std::optional<Order> readOrder(const std::string& body);
std::string writeOrder(const Order& order);

struct Row {
  std::string status;
  int version = 0;
  friend bool operator==(const Row&, const Row&) = default;
};

// All that the application works with; a test brings its own.
struct Surroundings {
  std::map<std::string, Row> database;
  std::map<std::string, int> metrics;
  std::function<void(const std::string& order_id)> reserve;  // goods; throws when the warehouse cannot
  std::function<void(std::chrono::seconds)> pause;           // between two attempts to connect
};

class OrderConsumer {
 public:
  OrderConsumer(squall::MessageQueueProvider& broker, Surroundings& surroundings, ConsumerBugs bugs,
                std::vector<std::string> queues = {"orders"});
  ~OrderConsumer();

  // Connects and subscribes; tries five times, with longer and longer pauses. The exit code of the process: 0 means
  // that it listens, anything else that it is to end, so that somebody starts it again.
  int start();
  bool isReady() const { return is_ready_; }
  // Works until nothing is left, or `most` messages were taken; connects again when the connection breaks.
  void run(std::size_t most = 200);

 private:
  enum class Outcome { Done, TryAgain, GiveUp };

  void subscribe();
  void handle(const squall::mq::Message& message);
  Outcome process(const std::string& body);
  bool isOld(const Order& order) const;
  Outcome afterBugs(Outcome outcome) const;
  void settle(const squall::mq::Message& message, Outcome outcome);

  struct OwnBroker;
  const ConsumerBugs bugs_;
  std::unique_ptr<OwnBroker> own_broker_;
  squall::MessageQueueProvider& broker_;
  Surroundings& surroundings_;
  const std::vector<std::string> queues_;
  bool is_ready_ = false;
};

}  // namespace example
