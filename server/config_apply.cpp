#include "server/config_apply.hpp"

#include <squall/sqs.hpp>

#include <map>
#include <memory>

namespace squall::server {

namespace {

using CloudOf = std::function<Cloud&(const std::string& account)>;

Sqs& sqsOf(const QueueConfig& queue, const CloudOptions& options, const CloudOf& cloudOf) {
  Cloud& cloud = cloudOf(queue.account.empty() ? options.account : queue.account);
  return cloud.sqs(queue.region.empty() ? options.region : queue.region);
}

void setRedrivePolicy(Sqs& sqs, const QueueConfig& queue) {
  const std::string policy = R"({"deadLetterTargetArn":")" + sqs.arn(queue.dlq) + R"(","maxReceiveCount":)" +
                             std::to_string(queue.max_receive_count) + "}";
  sqs.setQueueAttributes({.queueUrl = sqs.url(queue.request.queueName), .attributes = {{"RedrivePolicy", policy}}});
}

// Two rounds, so that a dead-letter queue may stand behind its sources in the file.
std::vector<std::string> createAll(const std::string& file, const Config& config, const CloudOptions& options,
                                   const CloudOf& cloudOf) {
  std::vector<std::string> problems;
  const auto attempt = [&](const QueueConfig& queue, const auto& action) {
    try {
      action(sqsOf(queue, options, cloudOf));
    } catch (const AwsError& refusal) {
      problems.push_back(file + ":" + std::to_string(queue.line) + ":1: The queue '" + queue.request.queueName +
                         "': " + refusal.message() + " (" + refusal.code() + ")");
    }
  };
  for (const QueueConfig& queue : config.queues) {
    attempt(queue, [&](Sqs& sqs) { sqs.createQueue(queue.request); });
  }
  if (!problems.empty()) return problems;
  for (const QueueConfig& queue : config.queues) {
    if (!queue.dlq.empty()) attempt(queue, [&](Sqs& sqs) { setRedrivePolicy(sqs, queue); });
  }
  return problems;
}

}  // namespace

void applyConfig(const std::string& file, const Config& config, const CloudOptions& options, const CloudOf& cloudOf) {
  std::map<std::string, std::unique_ptr<Cloud>> rehearsal;
  const CloudOf rehearsed = [&](const std::string& account) -> Cloud& {
    std::unique_ptr<Cloud>& cloud = rehearsal[account];
    if (!cloud) {
      CloudOptions copy = options;
      copy.account = account;
      copy.clock = ClockMode::Manual;
      cloud = std::make_unique<Cloud>(std::move(copy));
    }
    return *cloud;
  };
  std::vector<std::string> problems = createAll(file, config, options, rehearsed);
  if (problems.empty()) problems = createAll(file, config, options, cloudOf);
  if (!problems.empty()) throw ConfigError(std::move(problems));
}

}  // namespace squall::server
