// A rule that runs every Monday, over a year that takes no time: each run is an event of its own instant.
#include <squall/squall.hpp>

#include <iostream>

int main() {
  using namespace squall;
  using namespace std::chrono_literals;
  Cloud cloud({.clock = ClockMode::Manual});
  EventBridge& events = cloud.eventBridge();
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("reports");

  events.putRule({.name = "weekly", .scheduleExpression = "cron(30 6 ? * MON *)"});
  eventbridge::PutTargetsRequest targets{.rule = "weekly"};
  targets.targets.push_back({.id = "reports", .arn = sqs.arn("reports")});
  events.putTargets(targets);

  cloud.clock().advance(7 * 24h);
  for (const sqs::Message& message : sqs.receive("reports")) std::cout << message.body.value_or("") << "\n";
  cloud.clock().advance(358 * 24h);
  std::cout << cloud.journal().count(EventKind::Deliver) << " events in the year\n";
}
