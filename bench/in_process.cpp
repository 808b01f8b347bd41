// bench/in_process.cpp: what a typed call costs a C++ test. Google Benchmark; one iteration is one cycle or one call.
#include "bench/allocations.hpp"
#include "bench/sdk_requests.hpp"

#include <squall/cloud.hpp>
#include <squall/sqs.hpp>

#include <benchmark/benchmark.h>
#include <stdexcept>
#include <string>

namespace {

using namespace squall;

void countAllocations(benchmark::State& state, bench::Allocations before) {
  const bench::Allocations made = bench::allocationsSoFar() - before;
  const auto iterations = static_cast<double>(state.iterations());
  state.counters["allocations"] = static_cast<double>(made.count) / iterations;
  state.counters["allocated_bytes"] = static_cast<double>(made.bytes) / iterations;
}

// SendMessage, ReceiveMessage, DeleteMessage of 1 KiB with AWS's own requests and results.
void cycles(benchmark::State& state, const JournalOptions& journal, const QueueOptions& options) {
  Cloud cloud({.clock = ClockMode::Manual, .journal = journal});
  Sqs& sqs = cloud.sqs();
  const bool fifo = options.contentBasedDeduplication;
  const std::string url = sqs.createQueue(fifo ? "orders.fifo" : "orders", options);
  const std::string order = bench::orderOf1KiB();
  std::uint64_t sent = 0;
  const auto cycle = [&] {
    sqs::SendMessageRequest request{.queueUrl = url, .messageBody = order};
    if (fifo) {
      request.messageGroupId = "customer-4711";
      request.messageDeduplicationId = std::to_string(++sent);
    }
    sqs.sendMessage(request);
    const auto received = sqs.receiveMessage({.queueUrl = url, .maxNumberOfMessages = 1});
    if (received.messages.size() != 1) throw std::logic_error("a message that was sent was not received");
    sqs.deleteMessage({.queueUrl = url, .receiptHandle = *received.messages.front().receiptHandle});
  };
  // A journal that is full drops a record for each that it takes: that is the lasting cost, so that is measured.
  while (cloud.journal().droppedCount() == 0) cycle();

  const bench::Allocations before = bench::allocationsSoFar();
  for (auto _ : state) cycle();
  countAllocations(state, before);
}

const JournalOptions kSmallJournal{.max_records = 1'000};

BENCHMARK_CAPTURE(cycles, standard, JournalOptions{}, QueueOptions{});
BENCHMARK_CAPTURE(cycles, fifo, JournalOptions{}, QueueOptions{.contentBasedDeduplication = true});
BENCHMARK_CAPTURE(cycles, journal_of_1000_records, kSmallJournal, QueueOptions{});
BENCHMARK_CAPTURE(cycles, journal_of_1_record, JournalOptions{.max_records = 1}, QueueOptions{});

// The same through the short forms of <squall/sqs.hpp>; receive() asks for all attributes.
void shortForms(benchmark::State& state) {
  Cloud cloud({.clock = ClockMode::Manual, .journal = kSmallJournal});
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("orders");
  const std::string order = bench::orderOf1KiB();
  const bench::Allocations before = bench::allocationsSoFar();
  for (auto _ : state) {
    sqs.send("orders", order);
    sqs.acknowledge("orders", sqs.receive("orders").front());
  }
  countAllocations(state, before);
}
BENCHMARK(shortForms);

// Next to nothing happens in the handler: what remains is dispatch, the journal and the caller's own copies.
void dispatchAlone(benchmark::State& state) {
  Cloud cloud({.clock = ClockMode::Manual, .journal = kSmallJournal});
  Sqs& sqs = cloud.sqs();
  const bench::Allocations before = bench::allocationsSoFar();
  for (auto _ : state) benchmark::DoNotOptimize(sqs.listQueues({}));
  countAllocations(state, before);
}
BENCHMARK(dispatchAlone);

void newCloud(benchmark::State& state) {
  for (auto _ : state) {
    Cloud cloud;
    cloud.sqs().createQueue("orders");
  }
}
BENCHMARK(newCloud);

}  // namespace
