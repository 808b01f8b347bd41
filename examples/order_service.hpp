// A small service as people write it: it takes orders from a queue and charges each by a message to another queue. Its
// bugs can be switched on one by one; each is one that tests without chaos do not find.
#pragma once

#include <squall/sqs.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <set>
#include <string>
#include <vector>

struct Bugs {
  bool swallows_poison = false;            // acknowledges what it cannot read
  bool charges_each_delivery = false;      // forgets what it has charged already
  bool expects_order = false;              // takes an order with a lower number than the last for an old one
  bool retries_at_once = false;            // the whole batch again, without a pause
  bool charges_again_when_unsure = false;  // an answer that got lost means to it that nothing was done
};

class OrderService {
 public:
  OrderService(squall::Cloud& cloud, std::string charges, Bugs bugs)
      : cloud_(cloud), sqs_(cloud.sqs()), charges_(std::move(charges)), bugs_(bugs) {}

  // Sends orders in batches of four, one batch a second, and again what was not taken.
  void publish(const std::string& queue, int count) {
    for (int first = 1; first <= count; first += 4) {
      squall::List<squall::sqs::SendMessageBatchRequestEntry> batch;
      for (int number = first; number < first + 4 && number <= count; ++number) {
        batch.push_back({.id = std::to_string(number), .messageBody = order(number)});
        if (queue.ends_with(".fifo")) {
          batch.back().messageGroupId = number % 2 == 0 ? "even" : "odd";
          batch.back().messageDeduplicationId = std::to_string(number);
        }
      }
      sendBatch(queue, batch);
      cloud_.clock().advance(std::chrono::seconds(1));
    }
  }
  void publishOneByOne(const std::string& queue, int count) {
    for (int number = 1; number <= count; ++number) sqs_.send(queue, order(number));
  }

  // Two workers take orders in turns, until none has come for a while.
  void consume(const std::string& queue) {
    for (int idle = 0; idle < 3;) {
      std::vector<squall::sqs::Message> messages = receive(queue, std::chrono::seconds(20));
      const std::vector<squall::sqs::Message> of_the_other = receive(queue, std::chrono::seconds(0));
      messages.insert(messages.end(), of_the_other.begin(), of_the_other.end());
      idle = messages.empty() ? idle + 1 : 0;
      for (const squall::sqs::Message& message : messages) handle(queue, message);
    }
  }

 private:
  static std::string order(int number) {
    return R"({"orderId":"o-)" + std::to_string(number) + R"(","number":)" + std::to_string(number) + "}";
  }

  std::vector<squall::sqs::Message> receive(const std::string& queue, std::chrono::seconds wait) {
    try {
      return sqs_.receive(queue, {.max = 5, .wait = wait});
    } catch (const squall::AwsError&) {
      return {};  // the answer got lost; what it carried comes back
    }
  }

  void handle(const std::string& queue, const squall::sqs::Message& message) {
    const auto order = nlohmann::json::parse(*message.body, nullptr, false);
    if (order.is_discarded() || !order.contains("orderId")) {
      if (bugs_.swallows_poison) acknowledge(queue, message);
      return;  // it comes back, and after three receives goes to the dead-letter queue
    }
    const std::string id = order["orderId"];
    const int number = order.value("number", 0);
    const bool is_old = bugs_.expects_order && number < last_number_;
    last_number_ = std::max(last_number_, number);
    if (!is_old && (bugs_.charges_each_delivery || !charged_.contains(id))) charge(id);
    charged_.insert(id);
    acknowledge(queue, message);
  }

  void charge(const std::string& id) {
    const bool is_fifo = charges_.ends_with(".fifo");
    for (int attempt = 1;; ++attempt) {
      squall::SendOptions options;
      if (is_fifo) {
        options.group = "charges";
        options.deduplicationId = bugs_.charges_again_when_unsure ? id + "-" + std::to_string(attempt) : id;
      }
      try {
        sqs_.send(charges_, R"({"orderId":")" + id + "\"}", options);
        return;
      } catch (const squall::AwsError&) {
        if (attempt == 5) throw;
      }
    }
  }

  void acknowledge(const std::string& queue, const squall::sqs::Message& message) {
    try {
      sqs_.acknowledge(queue, message);
    } catch (const squall::AwsError&) {
      // Whether it was deleted or not: if it comes back, it is known.
    }
  }

  void sendBatch(const std::string& queue, squall::List<squall::sqs::SendMessageBatchRequestEntry> batch) {
    std::chrono::seconds pause(1);
    for (int attempt = 1; attempt <= 12 && !batch.empty(); ++attempt) {
      try {
        const auto result = sqs_.sendMessageBatch({.queueUrl = sqs_.url(queue), .entries = batch});
        if (result.failed.empty()) return;
        if (!bugs_.retries_at_once) {
          std::erase_if(batch, [&result](const auto& entry) {
            return std::ranges::none_of(result.failed, [&entry](const auto& failed) { return failed.id == entry.id; });
          });
        }
      } catch (const squall::AwsError&) {
        // Throttled: all of it again, later.
      }
      if (bugs_.retries_at_once) continue;
      cloud_.clock().advance(pause);
      pause = std::min(pause * 2, std::chrono::seconds(8));
    }
  }

  squall::Cloud& cloud_;
  squall::Sqs& sqs_;
  const std::string charges_;
  const Bugs bugs_;
  std::set<std::string> charged_;  // its database
  int last_number_ = 0;
};
