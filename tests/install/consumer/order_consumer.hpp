// The code under test of the README's first example: a consumer of orders on a thread of its own.
#pragma once

#include <squall/squall.hpp>

#include <atomic>
#include <string>
#include <thread>
#include <utility>

class OrderConsumer {
 public:
  OrderConsumer(squall::Sqs& sqs, std::string queue) : sqs_(sqs), queue_(std::move(queue)) {}
  ~OrderConsumer() {
    stopping_ = true;
    if (thread_.joinable()) thread_.join();
  }
  void start() {
    thread_ = std::thread([this] {
      while (!stopping_) consume();
    });
  }

 private:
  void consume() {
    for (const squall::sqs::Message& message : sqs_.receive(queue_, {.max = 1, .wait = std::chrono::seconds(1)})) {
      if (message.body->ends_with('}'))
        sqs_.acknowledge(queue_, message);
      else
        sqs_.reject(queue_, message);
    }
  }

  squall::Sqs& sqs_;
  std::string queue_;
  std::atomic<bool> stopping_ = false;
  std::thread thread_;
};
