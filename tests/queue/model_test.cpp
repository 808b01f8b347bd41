// Random runs of the engine beside the slow and obvious one: after every step both must say the same.
#include "core/random.hpp"
#include "queue/bench_queue.hpp"
#include "queue/slow_queue.hpp"

#include <gmock/gmock.h>

namespace squall::queue::testing {
namespace {

struct Shape {
  const char* name;
  Settings settings;
  std::uint32_t groups;  // 0: no group ids
  int max_receives;      // 0: no dead-letter queue
  friend std::ostream& operator<<(std::ostream& out, const Shape& shape) { return out << shape.name; }
};

class RandomRun {
 public:
  RandomRun(const Shape& shape, std::uint64_t seed)
      : shape_(shape), random_(seed, shape.name), real_(shape.settings), slow_(shape.settings), dead_("dead") {
    if (shape.max_receives > 0) real_.sink = std::make_unique<MoveTo>(dead_, shape.max_receives);
  }

  void step() {
    switch (pick(16)) {
      case 0:
      case 1:
      case 2:
      case 3:
        return send();
      case 4:
      case 5:
      case 6:
        return receive();
      case 7:
        return acknowledge();
      case 8:
        return changeVisibility();
      case 9:
      case 10:
        return advance(std::chrono::seconds(pick(8)));
      case 11:
        return arrive();
      case 12:
      case 13:
      case 14:
        return disturb();
      default:
        return rareStep();
    }
  }

  void compare() {
    const Counts counts = real_.engine.counts();
    const Counts expected = slow_.counts();
    ASSERT_EQ(counts.available, expected.available);
    ASSERT_EQ(counts.in_flight, expected.in_flight);
    ASSERT_EQ(counts.delayed, expected.delayed);
    ASSERT_EQ(real_.engine.nextDue(), slow_.nextDue());
    const std::vector<MessageView> views = real_.engine.peek(0, 1000);
    ASSERT_EQ(views.size(), slow_.entries().size());
    for (std::size_t i = 0; i < views.size(); ++i) {
      ASSERT_EQ(views[i].message->id, slow_.entries()[i].id);
      ASSERT_EQ(views[i].state, slow_.entries()[i].state);
      ASSERT_EQ(views[i].due, slow_.entries()[i].due);
    }
  }

 private:
  std::uint64_t pick(std::size_t bound) { return random_.below(static_cast<std::uint32_t>(bound)); }

  struct Held {
    std::string id;
    Handle handle;
  };

  std::string nextId() { return "m" + std::to_string(++sent_); }
  std::string anyGroup() { return shape_.groups == 0 ? "" : std::string(1, "abcde"[pick(shape_.groups)]); }

  // A message from another queue, that was sent some time ago.
  void arrive() {
    const std::string id = nextId();
    const std::string group = anyGroup();
    const TimePoint sent = real_.now - std::chrono::seconds(pick(19));
    real_.engine.arrive({.message = BenchQueue::message(id), .group = group, .sent = sent}, real_.now, real_.effects);
    slow_.arrive(id, group, sent, real_.now);
    advance(Duration::zero());
  }

  void send() {
    const std::string id = nextId();
    const std::string group = anyGroup();
    const std::string deduplication_id = pick(4) == 0 ? "d" + std::to_string(pick(5)) : id;
    std::optional<Duration> delay;
    if (pick(4) == 0) delay = std::chrono::seconds(pick(6));
    const bool is_new = slow_.send(id, group, deduplication_id, delay, real_.now);
    ASSERT_EQ(real_.send(id, group, delay, deduplication_id).duplicate, !is_new);
  }

  void receive() {
    const int max = 1 + static_cast<int>(pick(10));
    const auto visibility = std::chrono::seconds(pick(12));
    std::vector<std::string> foreseen;
    for (const MessageView& view : real_.engine.candidates(static_cast<std::size_t>(max), real_.sink.get(), real_.now))
      foreseen.push_back(view.message->id);
    bool over_limit = false;
    std::vector<std::string> dead;
    const std::vector<std::string> expected =
        slow_.receive(max, visibility, real_.now, over_limit, shape_.max_receives > 0 ? &dead : nullptr,
                      static_cast<std::uint32_t>(shape_.max_receives));
    const std::size_t dead_before = dead_.size();
    const Received received = real_.receive(max, visibility);
    ASSERT_EQ(received.status == Received::Status::OverLimit, over_limit && !real_.engine.isFifo());
    std::vector<std::string> ids;
    for (const Delivery& delivery : received.deliveries) {
      ids.push_back(delivery.message->id);
      held_.push_back({delivery.message->id, delivery.handle});
    }
    ASSERT_EQ(ids, expected);
    ASSERT_EQ(foreseen, expected);
    ASSERT_EQ(dead_.size() - dead_before, dead.size());
  }

  void acknowledge() {
    if (held_.empty()) return;
    const Held& held = held_[pick(held_.size())];
    ASSERT_EQ(real_.acknowledge(held.handle), slow_.acknowledge(held.id, held.handle.receive));
  }

  void changeVisibility() {
    if (held_.empty()) return;
    const Held& held = held_[pick(held_.size())];
    const auto timeout = std::chrono::seconds(pick(20));
    ASSERT_EQ(real_.engine.changeVisibility(held.handle, timeout, real_.now, real_.effects),
              slow_.changeVisibility(held.id, held.handle.receive, timeout, real_.now));
  }

  // Mostly a message that is there, else any that ever was.
  std::string anyId() {
    const auto& entries = slow_.entries();
    if (!entries.empty() && pick(8) != 0) return entries[pick(entries.size())].id;
    return "m" + std::to_string(1 + pick(static_cast<std::size_t>(sent_) + 1));
  }

  void disturb() {
    const std::string id = anyId();
    switch (pick(10)) {
      case 0:
      case 1: {
        const TimePoint until = real_.now + std::chrono::seconds(pick(12));
        ASSERT_EQ(real_.engine.hide(id, until, real_.now), slow_.hide(id, until, real_.now));
        return;
      }
      case 2:
      case 3:
        return reorder();
      case 4:
        ASSERT_EQ(real_.engine.expire(id, real_.effects), slow_.endFlight(id));
        return;
      case 5:
        ASSERT_EQ(real_.engine.duplicate(id, real_.effects), !real_.engine.isFifo() && slow_.endFlight(id));
        return;
      case 6: {
        const int receives = 1 + static_cast<int>(pick(3));
        ASSERT_EQ(real_.engine.spare(id, receives), slow_.spare(id, static_cast<std::uint32_t>(receives)));
        return;
      }
      case 7:
        if (real_.sink == nullptr) {
          ASSERT_EQ(real_.engine.lose(id), slow_.takeOut(id, false));
        } else {
          ASSERT_EQ(real_.engine.deadLetterEarly(id, *real_.sink, real_.now, real_.effects), slow_.takeOut(id, true));
        }
        return;
      case 8:
        return keep(id);
      default:
        return putBack();
    }
  }

  void reorder() {
    std::vector<std::string> ids;
    for (const MessageView& view : real_.engine.candidates(1 + pick(6), real_.sink.get(), real_.now))
      ids.push_back(view.message->id);
    for (std::size_t i = ids.size(); i > 1; --i) std::swap(ids[i - 1], ids[pick(i)]);
    ASSERT_EQ(real_.engine.reorder(ids), slow_.reorder(ids));
  }

  void keep(const std::string& id) {
    const std::optional<Kept> kept = real_.engine.keep(id);
    const std::optional<SlowQueue::Entry> expected = slow_.keep(id);
    ASSERT_EQ(kept.has_value(), expected.has_value());
    if (kept) kept_.emplace_back(*kept, *expected);
  }

  void putBack() {
    if (kept_.empty()) return;
    const auto& [kept, entry] = kept_[pick(kept_.size())];
    const bool is_back = slow_.putBack(entry, real_.now);
    ASSERT_EQ(real_.engine.putBack(kept, real_.now, real_.effects), is_back);
    if (is_back) std::erase_if(held_, [id = entry.id](const Held& held) { return held.id == id; });
  }

  void advance(Duration by) {
    real_.advance(by);
    slow_.runDue(real_.now);
  }

  void rareStep() {
    switch (pick(8)) {
      case 0: {
        const auto delay = std::chrono::seconds(pick(6));
        real_.engine.setDelay(delay, real_.now);
        slow_.setDelay(delay, real_.now);
        return advance(Duration::zero());
      }
      case 1: {
        const auto retention = std::chrono::seconds(20 + pick(100));
        real_.engine.setRetention(retention);
        slow_.setRetention(retention);
        return advance(Duration::zero());
      }
      case 2:
        if (pick(4) != 0) return;
        real_.engine.clear(EventKind::Purge, "", real_.effects);
        return slow_.clear();
      default:
        return advance(std::chrono::seconds(pick(40)));
    }
  }

  const Shape& shape_;
  core::Random random_;
  BenchQueue real_;
  SlowQueue slow_;
  Queue dead_;
  std::vector<Held> held_;
  std::vector<std::pair<Kept, SlowQueue::Entry>> kept_;
  int sent_ = 0;
};

class EngineModel : public ::testing::TestWithParam<Shape> {};

TEST_P(EngineModel, AgreesWithTheSlowEngineAfterEveryStep) {
  constexpr int kRuns = 60;
  constexpr int kSteps = 250;
  for (std::uint64_t seed = 1; seed <= kRuns; ++seed) {
    RandomRun run(GetParam(), seed);
    for (int step = 0; step < kSteps; ++step) {
      SCOPED_TRACE(::testing::Message() << "seed " << seed << ", step " << step);
      ASSERT_NO_FATAL_FAILURE(run.step());
      ASSERT_NO_FATAL_FAILURE(run.compare());
    }
  }
}

constexpr Duration kShort = std::chrono::seconds(15);

INSTANTIATE_TEST_SUITE_P(
    Shapes, EngineModel,
    ::testing::Values(
        Shape{"standard", {.retention = 120s, .longest_in_flight = 25s}, 0, 0},
        Shape{"standard_with_dead_letters", {.delay = 2s, .retention = 200s}, 0, 3},
        Shape{"capped", {.retention = 120s, .in_flight_limit = 6}, 0, 0},
        Shape{"fair", {.retention = 300s, .noisy_in_flight = 3, .noisy_percent = 40, .noisy_until_silent = 20s}, 4, 0},
        Shape{"fair_with_dead_letters", {.retention = 300s, .noisy_in_flight = 2, .noisy_percent = 20}, 3, 2},
        Shape{"fifo", BenchQueue::fifo({.retention = 120s, .dedup_window = kShort, .longest_in_flight = 25s}), 4, 0},
        Shape{"fifo_delayed", BenchQueue::fifo({.delay = 4s, .retention = 200s, .dedup_window = kShort}), 3, 3},
        Shape{"fifo_by_group",
              BenchQueue::fifo({.retention = 200s, .dedup_scope = DedupScope::Group, .dedup_window = kShort}), 3, 0},
        Shape{
            "fifo_scanning",
            BenchQueue::fifo({.retention = 200s, .dedup_window = kShort, .in_flight_limit = 8, .group_scan_limit = 5}),
            5, 4}),
    [](const auto& parameter) { return std::string(parameter.param.name); });

}  // namespace
}  // namespace squall::queue::testing
