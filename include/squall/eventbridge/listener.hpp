// squall/eventbridge/listener.hpp: hears what goes over a bus, without a queue in the test's own set-up.
//
//   squall::EventListener heard(cloud, R"({"source": ["shop"]})");
//   service.placeOrder();
//   ASSERT_TRUE(heard.waitFor(1)) << heard.explanation();
//   EXPECT_THAT(heard.events(), ElementsAre(HasDetailType("Order Placed")));
//
// A rule and a queue of its own, made by the constructor and taken away by the destructor, as a listener for tests on
// AWS would do it: what it hears went through a rule, a target and a queue. Other rules do not notice. The calls that
// it makes are in the journal like anybody's.
#pragma once

#include <squall/cloud.hpp>
#include <squall/wait.hpp>

#include <chrono>
#include <string>
#include <vector>

namespace squall {

struct ListenerOptions {
  std::string bus = "default";
  std::string region = {};     // empty: the Cloud's
  std::string name = {};       // of rule and queue; empty: "squall-listener-" and a number
  std::string inputPath = {};  // what of the event is wanted; empty: all of it
};

// For one thread. The Cloud outlives it.
class EventListener {
 public:
  // Throws what AWS answers: InvalidEventPatternException, ResourceNotFoundException for the bus.
  EventListener(Cloud& cloud, const std::string& pattern, ListenerOptions options = {});
  ~EventListener();
  EventListener(const EventListener&) = delete;
  EventListener& operator=(const EventListener&) = delete;

  const std::string& name() const { return options_.name; }
  // What was heard, in order, since the beginning: envelopes as JSON, or what inputPath made of them.
  const std::vector<std::string>& events();
  // Waits until at least `count` were heard, for up to `within` of real time.
  bool waitFor(std::size_t count, std::chrono::milliseconds within = std::chrono::seconds(5));
  // What the last wait saw: the timeline, and the nearest misses.
  const std::string& explanation() const { return explanation_; }

 private:
  void drain();
  void takeAway() noexcept;

  Cloud& cloud_;
  ListenerOptions options_;
  std::vector<std::string> heard_;
  std::string explanation_;
};

}  // namespace squall
