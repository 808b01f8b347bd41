// A copy of a queue, a queue made from its image, and a queue moved in time go on as the queue itself does.
#include "queue/bench_queue.hpp"

#include "core/random.hpp"

#include <gmock/gmock.h>

namespace squall::queue {
namespace {

using namespace std::chrono_literals;
using core::Random;
using testing::BenchQueue;

// Sends, receives, settles and waits by chance, and disturbs a little.
void workOn(BenchQueue& queue, Random& random, int steps) {
  for (int step = 0; step < steps; ++step) {
    const std::string body = "m" + std::to_string(random.below(1000));
    switch (random.below(8)) {
      case 0:
      case 1:
      case 2:
        queue.send(body, "group-" + std::to_string(random.below(5)),
                   random.below(4) == 0 ? std::optional<Duration>(20s) : std::nullopt);
        break;
      case 3:
      case 4:
        queue.receive(1 + static_cast<int>(random.below(3)), 30s,
                      random.below(2) == 0 ? "attempt-" + std::to_string(random.below(3)) : "");
        break;
      case 5:
        for (const MessageView& view : queue.engine.peek(random.below(4), 1)) queue.acknowledge(view.handle);
        break;
      case 6:
        for (const MessageView& view : queue.engine.peek(random.below(4), 1)) {
          queue.engine.overtake(view.message->id);
          queue.engine.hide(view.message->id, queue.now + 15s, queue.now);
        }
        break;
      default:
        queue.advance(7s);
    }
  }
}

// What every consumer gets from here on, with handles and times as distances from the start.
std::string futureOf(Queue& queue, TimePoint now) {
  core::Effects effects(1);
  const TimePoint begin = now;
  std::string story;
  for (int round = 0; round < 40; ++round) {
    for (const Delivery& delivery :
         queue.receive({.max_messages = 3, .visibility = 25s}, nullptr, now, effects).deliveries) {
      story += *delivery.message->body + " " + std::to_string(delivery.handle.slot) + "." +
               std::to_string(delivery.handle.generation) + "." + std::to_string(delivery.handle.receive) + " " +
               std::string(delivery.group) + " " + std::to_string((delivery.sent - begin).count()) + "\n";
      if (delivery.handle.receive == 2) queue.acknowledge(delivery.handle, effects);
    }
    const std::string id = "new " + std::to_string(round / 2);  // each twice: a duplicate on a FIFO queue
    const Accepted accepted =
        queue.send({.message = BenchQueue::message(id), .group = "group-1", .deduplication_id = id}, now, effects);
    story += std::to_string(accepted.sequence) + (accepted.duplicate ? " again\n" : "\n");
    now += 9s;
    queue.runDue(now, effects);
  }
  for (const core::Effect& effect : effects.list())
    story += std::string(toString(effect.kind)) + " " + effect.message_id + "\n";
  return story;
}

class QueueImages : public ::testing::TestWithParam<int> {
 protected:
  static Settings settings(int seed) {
    Settings settings{.retention = 10min, .group_scan_limit = 10, .noisy_in_flight = 3};
    return seed % 2 == 0 ? settings : BenchQueue::fifo(settings);
  }
};

TEST_P(QueueImages, GoOnAsTheQueueDoes) {
  BenchQueue queue(settings(GetParam()));
  Random random(static_cast<std::uint64_t>(GetParam()), "image");
  workOn(queue, random, 400);

  Queue copy(queue.engine);
  Queue made("orders", settings(GetParam()), queue.engine.image());
  Queue later(queue.engine);
  later.shift(1h);
  const std::string own = futureOf(queue.engine, queue.now);
  EXPECT_EQ(futureOf(copy, queue.now), own);
  EXPECT_EQ(futureOf(made, queue.now), own);
  EXPECT_EQ(futureOf(later, queue.now + 1h), own);
}

INSTANTIATE_TEST_SUITE_P(ByChance, QueueImages, ::testing::Range(0, 20));

TEST(QueueImage, OfSlotsThatCannotBeIsRefused) {
  BenchQueue queue;
  queue.send("one");
  QueueImage image = queue.engine.image();
  image.messages.push_back(image.messages.front());
  EXPECT_THROW(Queue("orders", {}, image), std::logic_error);
  image.messages.pop_back();
  image.slots = 1'000'000'000;
  EXPECT_THROW(Queue("orders", {}, image), std::logic_error);
}

}  // namespace
}  // namespace squall::queue
