// bench/in_process_depth.cpp: the same calls on a queue with few messages and on one with many. What counts is the
// ratio of the two; run.py takes it.
//
//   depth/<queue>/<operation>/<messages in the queue>
//
// One iteration is a batch of calls, of which alone the CPU time counts; then the queue is put back to its depth.
#include "bench/sdk_requests.hpp"

#include <squall/cloud.hpp>
#include <squall/sqs.hpp>

#include <benchmark/benchmark.h>
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace squall;

constexpr int kBatch = 64;
constexpr std::int64_t kFew = 100;
constexpr std::int64_t kMany = 1'000'000;

enum class Kind { Standard, InFlight, Fifo };
enum class Operation { Send, Receive, Delete, ChangeVisibility, Duplicate };

// A queue that was filled to a depth. InFlight: almost as many of its messages are in flight as AWS allows (120,000),
// or a quarter of a small queue. Fifo: 1000 groups, and the deduplication window remembers every message.
class FilledQueue {
 public:
  FilledQueue(Kind kind, std::int64_t depth)
      : cloud_({.clock = ClockMode::Manual, .journal = {.max_records = 10'000}}),
        fifo_(kind == Kind::Fifo),
        depth_(depth) {
    url_ = cloud_.sqs().createQueue(fifo_ ? "deep.fifo" : "deep");
    for (std::int64_t i = 0; i < depth; ++i) send();
    constexpr std::int64_t kAlmostAll = 119'000;
    if (kind == Kind::InFlight) {
      for (std::int64_t i = 0; i < std::min(depth / 4, kAlmostAll); i += 10) receive(10);
    }
    // Both depths begin with a full journal and warm tables.
    for (int i = 0; i < 4'000; ++i) {
      if (i % kBatch == 0) forgetDuplicates();
      acknowledge(receiveAndReplace());
    }
  }

  // Ends the deduplication of what was sent so far, where few messages are to mean few remembered ones as well.
  void forgetDuplicates() {
    if (fifo_ && depth_ == kFew) cloud_.clock().advance(std::chrono::minutes(6));
  }
  void send() { sendAs(next_++); }
  // Once more what was sent last: a duplicate.
  void sendAgain() { sendAs(next_ - 1); }
  std::string receiveOne() { return receive(1).front(); }
  void acknowledge(const std::string& handle) {
    cloud_.sqs().deleteMessage({.queueUrl = url_, .receiptHandle = handle});
  }
  void hide(const std::string& handle) {
    cloud_.sqs().changeMessageVisibility({.queueUrl = url_, .receiptHandle = handle, .visibilityTimeout = 60});
  }

 private:
  void sendAs(std::int64_t number) {
    sqs::SendMessageRequest request{.queueUrl = url_, .messageBody = order_};
    if (fifo_) {
      request.messageGroupId = "customer-" + std::to_string(number % 1000);
      request.messageDeduplicationId = "order-" + std::to_string(number);
    }
    cloud_.sqs().sendMessage(request);
  }
  std::string receiveAndReplace() {
    std::string handle = receiveOne();
    send();
    return handle;
  }
  std::vector<std::string> receive(int max) {
    const auto result =
        cloud_.sqs().receiveMessage({.queueUrl = url_, .maxNumberOfMessages = max, .visibilityTimeout = 3600});
    if (result.messages.empty()) throw std::logic_error("a full queue gave nothing");
    std::vector<std::string> handles;
    for (const sqs::Message& message : result.messages) handles.push_back(*message.receiptHandle);
    return handles;
  }

  Cloud cloud_;
  const bool fifo_;
  const std::int64_t depth_;
  const std::string order_ = bench::orderOf1KiB();
  std::string url_;
  std::int64_t next_ = 0;
};

FilledQueue& filledQueue(Kind kind, std::int64_t depth) {
  static std::map<std::pair<Kind, std::int64_t>, std::unique_ptr<FilledQueue>> queues;
  auto& queue = queues[{kind, depth}];
  if (!queue) queue = std::make_unique<FilledQueue>(kind, depth);
  return *queue;
}

using Handles = std::vector<std::string>;

void receiveBatch(FilledQueue& queue, Handles& handles) {
  for (int i = 0; i < kBatch; ++i) handles.push_back(queue.receiveOne());
}

void runBatch(Operation operation, FilledQueue& queue, Handles& handles) {
  switch (operation) {
    case Operation::Send:
      for (int i = 0; i < kBatch; ++i) queue.send();
      return;
    case Operation::Duplicate:
      for (int i = 0; i < kBatch; ++i) queue.sendAgain();
      return;
    case Operation::Receive:
      return receiveBatch(queue, handles);
    case Operation::Delete:
      for (const std::string& handle : handles) queue.acknowledge(handle);
      return;
    case Operation::ChangeVisibility:
      for (const std::string& handle : handles) queue.hide(handle);
  }
}

// Rather than real time, since other programs may run in between.
std::chrono::nanoseconds cpuTimeOfThisThread() {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

void depth(benchmark::State& state, Kind kind, Operation operation) {
  FilledQueue& queue = filledQueue(kind, state.range(0));
  const bool needs_handles = operation == Operation::Delete || operation == Operation::ChangeVisibility;
  Handles handles;
  for (auto _ : state) {
    handles.clear();
    if (needs_handles) receiveBatch(queue, handles);
    const auto begin = cpuTimeOfThisThread();
    runBatch(operation, queue, handles);
    state.SetIterationTime(std::chrono::duration<double>(cpuTimeOfThisThread() - begin).count());

    if (operation == Operation::Duplicate) continue;
    if (operation == Operation::Send) receiveBatch(queue, handles);
    if (operation != Operation::Delete) {
      for (const std::string& handle : handles) queue.acknowledge(handle);
    }
    queue.forgetDuplicates();  // only now, since handles expire as well
    if (operation != Operation::Send) {
      for (int i = 0; i < kBatch; ++i) queue.send();
    }
  }
  state.SetItemsProcessed(state.iterations() * kBatch);
}

#define SQUALL_DEPTH(kind, operation) \
  BENCHMARK_CAPTURE(depth, kind##_##operation, Kind::kind, Operation::operation)->Arg(kFew)->Arg(kMany)->UseManualTime()

SQUALL_DEPTH(Standard, Send);
SQUALL_DEPTH(Standard, Receive);
SQUALL_DEPTH(Standard, Delete);
SQUALL_DEPTH(Standard, ChangeVisibility);
SQUALL_DEPTH(InFlight, Send);
SQUALL_DEPTH(InFlight, Receive);
SQUALL_DEPTH(InFlight, Delete);
SQUALL_DEPTH(InFlight, ChangeVisibility);
SQUALL_DEPTH(Fifo, Send);
SQUALL_DEPTH(Fifo, Receive);
SQUALL_DEPTH(Fifo, Delete);
SQUALL_DEPTH(Fifo, ChangeVisibility);
SQUALL_DEPTH(Fifo, Duplicate);

}  // namespace
