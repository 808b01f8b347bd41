#include "batch_worker.hpp"

#include "order_consumer.hpp"

#include <stdexcept>

namespace example {

using squall::sqs::Message;

namespace {

constexpr int kMostReceives = 3;
constexpr int kVisibilitySeconds = 30;

bool isLastReceive(const Message& message) {
  return std::stoi(message.attributes.at("ApproximateReceiveCount")) >= kMostReceives;
}

}  // namespace

void BatchWorker::work(int most) {
  for (int page = 0; page < most && workOnPage(); ++page) {
  }
}

bool BatchWorker::workOnPage() {
  const std::vector<Message> page = sqs_.receive("orders", {.max = 10});
  if (page.empty() || has_stopped_) return false;
  std::vector<Message> done;
  std::vector<Message> failed;
  bool went_well = false;
  for (const Message& message : page) {
    went_well = handle(message);
    (went_well ? done : failed).push_back(message);
    has_stopped_ = has_stopped_ || (bugs_.stops_at_first_error && !went_well);
  }
  settle(std::move(done), std::move(failed), went_well);
  return true;
}

bool BatchWorker::handle(const Message& message) {
  const std::optional<Order> order = readOrder(*message.body);
  if (!order) return false;
  try {
    reserve(order->id);
  } catch (const std::exception&) {
    return false;
  }
  half_the_work();
  if (!bugs_.never_extends) {
    sqs_.changeMessageVisibility({.queueUrl = sqs_.url("orders"),
                                  .receiptHandle = *message.receiptHandle,
                                  .visibilityTimeout = kVisibilitySeconds});
  }
  half_the_work();
  sqs_.send("charges", *message.body);
  return true;
}

void BatchWorker::settle(std::vector<Message> done, std::vector<Message> failed, bool last_went_well) {
  const bool all_done = bugs_.acknowledges_whole_page || (bugs_.last_one_decides && last_went_well);
  const bool all_failed = (bugs_.rejects_whole_page && !failed.empty()) || (bugs_.last_one_decides && !last_went_well);
  if (all_done) {
    done.insert(done.end(), failed.begin(), failed.end());
    failed.clear();
  } else if (all_failed) {
    failed.insert(failed.end(), done.begin(), done.end());
    done.clear();
  }
  if (bugs_.rejects_first_only && failed.size() > 1) failed.resize(1);
  if (bugs_.sends_again_by_itself || bugs_.deletes_what_fails) {
    for (const Message& message : failed) {
      if (bugs_.sends_again_by_itself) sqs_.send("orders", *message.body);
      if (bugs_.sends_again_by_itself || isLastReceive(message)) done.push_back(message);
    }
    std::erase_if(failed,
                  [this](const Message& message) { return bugs_.sends_again_by_itself || isLastReceive(message); });
  }
  acknowledge(done);
  reject(failed);
}

void BatchWorker::acknowledge(const std::vector<Message>& messages) {
  if (messages.empty()) return;
  squall::List<squall::sqs::DeleteMessageBatchRequestEntry> entries;
  for (const Message& message : messages)
    entries.push_back({.id = std::to_string(entries.size()), .receiptHandle = *message.receiptHandle});
  sqs_.deleteMessageBatch({.queueUrl = sqs_.url("orders"), .entries = entries});
}

void BatchWorker::reject(const std::vector<Message>& messages) {
  if (messages.empty()) return;
  squall::List<squall::sqs::ChangeMessageVisibilityBatchRequestEntry> entries;
  for (const Message& message : messages) {
    entries.push_back(
        {.id = std::to_string(entries.size()), .receiptHandle = *message.receiptHandle, .visibilityTimeout = 0});
  }
  sqs_.changeMessageVisibilityBatch({.queueUrl = sqs_.url("orders"), .entries = entries});
}

void BatchWorker::cleanUp() {
  if (!bugs_.drains_instead_of_purging) return sqs_.purge("orders");
  for (std::vector<Message> page = sqs_.receive("orders"); !page.empty(); page = sqs_.receive("orders"))
    acknowledge(page);
}

}  // namespace example
