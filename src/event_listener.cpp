// A rule and a queue for one listener. Everything goes through the public calls, so a listener behaves as one in AWS.
#include <squall/eventbridge/listener.hpp>

#include "core/world.hpp"

#include <squall/eventbridge.hpp>
#include <squall/sqs.hpp>

#include <sstream>

namespace squall {

namespace {

constexpr const char* kTargetId = "listener";

std::string policyFor(const std::string& queue_arn) {
  return R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},)"
         R"("Action":"sqs:SendMessage","Resource":")" +
         queue_arn + R"("}]})";
}

// A number that no listener of this Cloud has: the sequence of the journal only grows.
std::string freeName(Cloud& cloud) { return "squall-listener-" + std::to_string(cloud.journal().cursor().after); }

}  // namespace

EventListener::EventListener(Cloud& cloud, const std::string& pattern, ListenerOptions options)
    : cloud_(cloud), options_(std::move(options)) {
  if (options_.region.empty()) options_.region = cloud.options().region;
  if (options_.name.empty()) options_.name = freeName(cloud);
  EventBridge& events = cloud.eventBridge(options_.region);
  Sqs& sqs = cloud.sqs(options_.region);
  events.putRule(options_.name, pattern, options_.bus);
  try {
    const std::string arn = sqs.arn(options_.name);
    QueueOptions queue;
    queue.attributes["Policy"] = policyFor(arn);
    sqs.createQueue(options_.name, queue);
    eventbridge::Target target{.id = kTargetId, .arn = arn};
    if (!options_.inputPath.empty()) target.inputPath = options_.inputPath;
    eventbridge::PutTargetsRequest request{.rule = options_.name, .eventBusName = options_.bus};
    request.targets.push_back(std::move(target));
    events.putTargets(request);
  } catch (...) {
    takeAway();
    throw;
  }
}

EventListener::~EventListener() { takeAway(); }

// Whatever is gone already (the Cloud was reset) needs no taking away.
void EventListener::takeAway() noexcept {
  EventBridge& events = cloud_.eventBridge(options_.region);
  Sqs& sqs = cloud_.sqs(options_.region);
  const auto quietly = [](const auto& call) {
    try {
      call();
    } catch (const std::exception&) {
    }
  };
  quietly([&] {
    eventbridge::RemoveTargetsRequest request{.rule = options_.name, .eventBusName = options_.bus};
    request.ids.push_back(kTargetId);
    events.removeTargets(request);
  });
  quietly([&] { events.deleteRule({.name = options_.name, .eventBusName = options_.bus}); });
  quietly([&] { sqs.deleteQueue({.queueUrl = sqs.url(options_.name)}); });
}

void EventListener::drain() {
  Sqs& sqs = cloud_.sqs(options_.region);
  while (true) {
    const std::vector<sqs::Message> messages = sqs.receive(options_.name, {.wait = std::chrono::seconds(0)});
    if (messages.empty()) return;
    for (const sqs::Message& message : messages) {
      heard_.push_back(message.body.value_or(""));
      sqs.acknowledge(options_.name, message);
    }
  }
}

const std::vector<std::string>& EventListener::events() {
  drain();
  return heard_;
}

bool EventListener::waitFor(std::size_t count, std::chrono::milliseconds within) {
  drain();
  if (heard_.size() >= count) return true;
  const WaitResult result = cloud_.waitForEvent(
      EventKind::Publish, {.times = count, .on = options_.name, .within = within, .service = "sqs"});
  explanation_ = result.explanation();
  drain();
  return heard_.size() >= count;
}

}  // namespace squall
