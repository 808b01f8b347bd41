// Same seed, same trace, byte for byte: ids, receipt handles, sequence numbers, times and the order of records.
#include <squall/squall.hpp>

#include <gmock/gmock.h>

#include <sstream>

namespace squall {
namespace {

using namespace std::chrono_literals;

// A workload that meets most of what could differ: several queues, FIFO groups, batches, expiry, dead-lettering,
// errors.
std::string traceOf(std::uint64_t seed) {
  Cloud cloud({.seed = seed});
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("dlq");
  sqs.createQueue("orders", {.visibilityTimeout = 5s, .deadLetterQueue = "dlq", .maxReceiveCount = 2});
  sqs.createQueue("steps.fifo", {.contentBasedDeduplication = true});
  for (int i = 0; i < 20; ++i) {
    const std::string number = std::to_string(i);
    sqs.send("orders", "order " + number, {.delay = std::chrono::seconds(i % 3)});
    sqs.send("steps.fifo", "step " + number, {.group = "group-" + std::to_string(i % 4)});
  }
  for (int round = 0; round < 8; ++round) {
    int taken = 0;
    for (const sqs::Message& message : sqs.receive("orders", {.wait = 20s})) {
      if (++taken % 3 == 0)
        sqs.reject("orders", message);
      else if (taken % 3 == 1)
        sqs.acknowledge("orders", message);
    }
    for (const sqs::Message& message : sqs.receive("steps.fifo", {.max = 3})) sqs.acknowledge("steps.fifo", message);
  }
  EXPECT_THROW(sqs.send("nowhere", "lost"), AwsError);

  std::ostringstream trace;
  cloud.journal().writeJsonLines(trace, {}, {.wall_time = false});
  return trace.str();
}

TEST(Determinism, TheSameSeedGivesTheSameTraceByteForByte) { EXPECT_EQ(traceOf(42), traceOf(42)); }

TEST(Determinism, AnotherSeedGivesOtherIds) { EXPECT_NE(traceOf(42), traceOf(43)); }

}  // namespace
}  // namespace squall
