// The short forms of <squall/sqs.hpp>: each is one or two calls of the full API, so they behave as a client's calls do.
#include "core/arn.hpp"
#include "core/world.hpp"

#include <squall/sqs.hpp>

#include <ostream>

namespace squall {

namespace {

bool isFifoName(const std::string& name) { return name.ends_with(".fifo"); }

void set(Map<std::string>& attributes, const char* name, const std::optional<std::chrono::seconds>& value) {
  if (value) attributes[name] = std::to_string(value->count());
}

std::optional<std::int32_t> asSeconds(const std::optional<std::chrono::seconds>& span) {
  if (!span) return std::nullopt;
  return static_cast<std::int32_t>(span->count());
}

std::optional<std::string> ifAny(const std::string& text) {
  if (text.empty()) return std::nullopt;
  return text;
}

}  // namespace

std::ostream& operator<<(std::ostream& out, const QueueDepth& depth) {
  return out << depth.visible << " visible, " << depth.inFlight << " in flight, " << depth.delayed << " delayed";
}

Sqs::Sqs(core::World& world, const std::string& region)
    : SqsOperations(world, region),
      url_prefix_(world.options().endpoint + "/" + world.options().account + "/"),
      arn_prefix_(core::toString({.partition = std::string(core::partitionOf(region)),
                                  .service = "sqs",
                                  .region = region,
                                  .account = world.options().account,
                                  .resource = {}})) {}

std::string Sqs::createQueueByName(const std::string& name, const QueueOptions& options) {
  namespace names = sqs::QueueAttributeName;
  Map<std::string> attributes = options.attributes;
  set(attributes, names::kVisibilityTimeout, options.visibilityTimeout);
  set(attributes, names::kDelaySeconds, options.delay);
  set(attributes, names::kMessageRetentionPeriod, options.retention);
  set(attributes, names::kReceiveMessageWaitTimeSeconds, options.receiveWait);
  if (isFifoName(name)) attributes[names::kFifoQueue] = "true";
  if (options.contentBasedDeduplication) attributes[names::kContentBasedDeduplication] = "true";
  if (!options.deadLetterQueue.empty()) {
    attributes[names::kRedrivePolicy] = R"({"deadLetterTargetArn":")" + arn(options.deadLetterQueue) +
                                        R"(","maxReceiveCount":)" + std::to_string(options.maxReceiveCount) + "}";
  }
  return createQueue({.queueName = name, .attributes = std::move(attributes), .tags = options.tags}).queueUrl.value();
}

std::string Sqs::url(const std::string& queue) const {
  return queue.find("://") != std::string::npos ? queue : url_prefix_ + queue;
}

std::string Sqs::arn(const std::string& queue) const { return arn_prefix_ + queue.substr(queue.rfind('/') + 1); }

std::string Sqs::send(const std::string& queue, const std::string& body, const SendOptions& options) {
  return sendMessage({.queueUrl = url(queue),
                      .messageBody = body,
                      .delaySeconds = asSeconds(options.delay),
                      .messageAttributes = options.attributes,
                      .messageDeduplicationId = ifAny(options.deduplicationId),
                      .messageGroupId = ifAny(options.group)})
      .messageId.value();
}

std::vector<sqs::Message> Sqs::receive(const std::string& queue, const ReceiveOptions& options) {
  return receiveMessage({.queueUrl = url(queue),
                         .messageSystemAttributeNames = {"All"},
                         .messageAttributeNames = {"All"},
                         .maxNumberOfMessages = options.max,
                         .visibilityTimeout = asSeconds(options.visibilityTimeout),
                         .waitTimeSeconds = asSeconds(options.wait)})
      .messages;
}

void Sqs::acknowledge(const std::string& queue, const sqs::Message& message) {
  deleteMessage({.queueUrl = url(queue), .receiptHandle = message.receiptHandle.value()});
}

void Sqs::reject(const std::string& queue, const sqs::Message& message, std::chrono::seconds delay) {
  changeMessageVisibility({.queueUrl = url(queue),
                           .receiptHandle = message.receiptHandle.value(),
                           .visibilityTimeout = static_cast<std::int32_t>(delay.count())});
}

void Sqs::purge(const std::string& queue) { purgeQueue({.queueUrl = url(queue)}); }

QueueDepth Sqs::depth(const std::string& queue) {
  namespace names = sqs::QueueAttributeName;
  const auto counts = getQueueAttributes({.queueUrl = url(queue), .attributeNames = {"All"}}).attributes;
  return {.visible = std::stoi(counts.at(names::kApproximateNumberOfMessages)),
          .inFlight = std::stoi(counts.at(names::kApproximateNumberOfMessagesNotVisible)),
          .delayed = std::stoi(counts.at(names::kApproximateNumberOfMessagesDelayed))};
}

}  // namespace squall
