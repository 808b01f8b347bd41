// bench/chaos.cpp: what chaos costs: a decision, a rule set that does nothing, a whole scenario.
#include "bench/sdk_requests.hpp"

#include <squall/cloud.hpp>
#include <squall/sqs.hpp>

#include <benchmark/benchmark.h>

#include <stdexcept>
#include <string>

namespace {

using namespace squall;
using namespace std::chrono_literals;

enum class Rules { Never, Gone, Other, Dice };

void addRules(Cloud& cloud, Rules rules) {
  if (rules == Rules::Never) return;
  // "Other" and "Dice" differ by the decision alone: one rule is about another queue, one throws dice and loses.
  cloud.chaos().add({.id = "r",
                     .on = {.service = "sqs", .resource = rules == Rules::Other ? "another" : ""},
                     .when = {.probability = 0.0},
                     .fault = {.kind = chaos::FaultKind::Throttle}});
  if (rules == Rules::Gone) cloud.chaos().clear();
}

// SendMessage, ReceiveMessage, DeleteMessage of 1 KiB: three calls.
void chaosCycle(benchmark::State& state, Rules rules) {
  Cloud cloud({.clock = ClockMode::Manual, .journal = {.max_records = 1'000}});
  Sqs& sqs = cloud.sqs();
  const std::string url = sqs.createQueue("orders");
  const std::string order = bench::orderOf1KiB();
  addRules(cloud, rules);
  std::uint64_t cycles = 0;
  for (auto _ : state) {
    sqs.sendMessage({.queueUrl = url, .messageBody = order});
    const auto received = sqs.receiveMessage({.queueUrl = url, .maxNumberOfMessages = 1});
    sqs.deleteMessage({.queueUrl = url, .receiptHandle = *received.messages.at(0).receiptHandle});
    // What chaos remembers of a run grows with it; a run is as long as a test.
    if (rules != Rules::Never && ++cycles % 1'000 == 0) {
      state.PauseTiming();
      cloud.chaos().clear();
      addRules(cloud, rules);
      state.ResumeTiming();
    }
  }
}
BENCHMARK_CAPTURE(chaosCycle, no_rules, Rules::Never);
BENCHMARK_CAPTURE(chaosCycle, rules_removed, Rules::Gone);
BENCHMARK_CAPTURE(chaosCycle, rule_for_another_queue, Rules::Other);
BENCHMARK_CAPTURE(chaosCycle, dice_for_every_call, Rules::Dice);

// A whole scenario: a Cloud, queues, three rules, producers and a consumer that handles what it gets until nothing
// comes.
void chaosScenario(benchmark::State& state) {
  const int messages = static_cast<int>(state.range(0));
  std::uint64_t seed = 0;
  double virtual_hours = 0;
  for (auto _ : state) {
    Cloud cloud({.seed = ++seed});
    Sqs& sqs = cloud.sqs();
    sqs.createQueue("orders-dlq");
    sqs.createQueue("orders", {.visibilityTimeout = 30s, .deadLetterQueue = "orders-dlq", .maxReceiveCount = 3});
    cloud.chaos().on(sqs::SendMessage).queue("orders").nth(3).poison(chaos::Payload::MalformedJson);
    cloud.chaos().on(sqs::ReceiveMessage).queue("orders").probability(0.1).perIdentity(1).duplicate();
    cloud.chaos().on(sqs::DeleteMessage).queue("orders").probability(0.1).dropResponse();
    const TimePoint began = cloud.clock().now();
    for (int i = 0; i < messages; ++i) sqs.send("orders", R"({"orderId":"o-)" + std::to_string(i) + "\"}");
    for (int idle = 0; idle < 3;) {
      const auto batch = sqs.receive("orders", {.wait = 20s});
      idle = batch.empty() ? idle + 1 : 0;
      for (const sqs::Message& message : batch) {
        if (message.body->back() != '}') continue;  // poisoned
        try {
          sqs.acknowledge("orders", message);
        } catch (const AwsError&) {
          // Lost; it was deleted.
        }
      }
    }
    virtual_hours += std::chrono::duration<double, std::ratio<3600>>(cloud.clock().now() - began).count();
    if (sqs.depth("orders-dlq").visible != 1) throw std::logic_error("the poisoned message is not isolated");
  }
  state.counters["scenarios_per_s"] =
      benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
  state.counters["virtual_hours_per_s"] = benchmark::Counter(virtual_hours, benchmark::Counter::kIsRate);
}
BENCHMARK(chaosScenario)->Arg(20)->Arg(100);

}  // namespace
