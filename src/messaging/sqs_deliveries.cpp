// Receiving from SQS for the port's consumers: one receive fetches several messages, which are given out one by one.
#include "messaging/sqs_connection.hpp"

#include <optional>

namespace squall {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds kLongestPoll{20};

}  // namespace

namespace mq {

Message messageOf(const sqs::Message& received, const std::string& queue) {
  Message message{.id = received.messageId.value_or(""), .body = received.body.value_or("")};
  message.queue = queue;
  message.routing_key = queue;  // of a message that some other client sent
  for (const auto& [name, value] : received.messageAttributes) {
    const std::string content = value.binaryValue ? value.binaryValue->bytes : value.stringValue.value_or("");
    if (name == kExchangeAttribute)
      message.exchange = content;
    else if (name == kRoutingKeyAttribute)
      message.routing_key = content;
    else
      message.headers[name] = content;
  }
  const auto count = received.attributes.find("ApproximateReceiveCount");
  if (count != received.attributes.end()) message.delivery_count = std::stoi(count->second);
  message.redelivered = message.delivery_count > 1;
  return message;
}

}  // namespace mq

bool SqsMessageQueueProvider::Impl::fetch(const Next& next, std::chrono::seconds wait) {
  const std::vector<sqs::Message> received =
      ask([&] { return sqs.receive(next.queue, {.max = next.most, .wait = wait}); });
  const std::lock_guard lock(mutex);
  Consumer* const consumer = find(next.consumer);
  for (const sqs::Message& one : received) {
    const std::uint64_t tag = ++last_tag;
    unsettled[tag] = {.queue = next.queue, .consumer = next.consumer, .received = one};
    if (consumer == nullptr) continue;  // cancelled meanwhile: its visibility timeout brings it back
    ++consumer->unsettled;
    consumer->fetched.push_back(mq::messageOf(one, next.queue));
    consumer->fetched.back().delivery_tag = tag;
    consumer->fetched.back().consumer = next.consumer;
  }
  return consumer != nullptr && !received.empty();
}

// Gives the first that was fetched to its handler; its consumer goes to the end of the line.
bool SqsMessageQueueProvider::Impl::deliverFetched() {
  std::optional<mq::Message> message;
  std::shared_ptr<const Handler> handler;
  {
    const std::lock_guard lock(mutex);
    const auto served =
        std::ranges::find_if(consumers, [](const Consumer& consumer) { return !consumer.fetched.empty(); });
    if (served == consumers.end()) return false;
    message.emplace(std::move(served->fetched.front()));
    served->fetched.pop_front();
    handler = served->handler;
    std::rotate(served, served + 1, consumers.end());
  }
  (*handler)(*message);
  return true;
}

bool SqsMessageQueueProvider::deliver(std::chrono::milliseconds wait) {
  impl_->ask([] {});
  if (impl_->deliverFetched()) return true;
  for (const Impl::Next& next : impl_->hungry()) {
    if (impl_->fetch(next, 0s)) return impl_->deliverFetched();
  }
  auto left = std::chrono::ceil<std::chrono::seconds>(wait);
  while (left > 0s) {
    const std::vector<Impl::Next> hungry = impl_->hungry();
    if (hungry.empty()) return false;
    for (const Impl::Next& next : hungry) {
      const auto poll = std::min(left, hungry.size() == 1 ? kLongestPoll : std::chrono::seconds(1));
      if (poll <= 0s) break;
      if (impl_->fetch(next, poll)) return impl_->deliverFetched();
      left -= poll;
    }
  }
  return false;
}

}  // namespace squall
