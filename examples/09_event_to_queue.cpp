// An event goes from a bus through a rule and a transformer into a queue. The test waits for it by pattern, and asks
// what became of it.
#include <squall/squall.hpp>

#include <iostream>

int main() {
  using namespace squall;
  Cloud cloud;
  EventBridge& events = cloud.eventBridge();
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("mails");

  events.putRule("on-paid", R"({"source": ["shop"], "detail-type": ["Order Paid"]})");
  eventbridge::Target mailer{.id = "mailer", .arn = sqs.arn("mails")};
  mailer.inputTransformer =
      eventbridge::InputTransformer{.inputTemplate = R"({"to": <who>, "text": "Order <id> is paid"})"};
  mailer.inputTransformer->inputPathsMap["who"] = "$.detail.customer";
  mailer.inputTransformer->inputPathsMap["id"] = "$.detail.order";
  eventbridge::PutTargetsRequest targets{.rule = "on-paid"};
  targets.targets.push_back(mailer);
  events.putTargets(targets);

  events.put({.source = "shop", .detailType = "Order Placed", .detail = R"({"order": "o-1"})"});
  events.put({.source = "shop", .detailType = "Order Paid", .detail = R"({"order": "o-1", "customer": "anna"})"});

  const WaitResult paid = events.waitForEvent(R"({"detail-type": ["Order Paid"]})");
  if (!paid) {
    std::cout << paid;
    return 1;
  }
  for (const sqs::Message& mail : sqs.receive("mails")) std::cout << "mail: " << mail.body.value_or("") << "\n";
  std::cout << fateOf(cloud, paid.last().message_id) << "\n";
  const WaitResult placed = events.waitForEvent(R"({"detail-type": ["Order Placed"]})");
  std::cout << fateOf(cloud, placed.last().message_id) << "\n";
}
