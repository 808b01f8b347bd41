#include "setup/create_queues.hpp"

#include <squall/sqs.hpp>

#include <map>
#include <memory>

namespace squall::setup {

namespace {

Sqs& sqsOf(const QueueSetup& queue, const CloudOptions& options, const CloudOf& cloudOf) {
  Cloud& cloud = cloudOf(queue.account.empty() ? options.account : queue.account);
  return cloud.sqs(queue.region.empty() ? options.region : queue.region);
}

void setRedrivePolicy(Sqs& sqs, const QueueSetup& queue) {
  const std::string policy = R"({"deadLetterTargetArn":")" + sqs.arn(queue.dlq) + R"(","maxReceiveCount":)" +
                             std::to_string(queue.max_receive_count) + "}";
  sqs.setQueueAttributes({.queueUrl = sqs.url(queue.request.queueName), .attributes = {{"RedrivePolicy", policy}}});
}

// Two rounds, so that a dead-letter queue may stand behind its sources in the file.
std::vector<std::string> createAll(const std::string& file, const std::vector<QueueSetup>& queues,
                                   const CloudOptions& options, const CloudOf& cloudOf) {
  std::vector<std::string> problems;
  const auto attempt = [&](const QueueSetup& queue, const auto& action) {
    try {
      action(sqsOf(queue, options, cloudOf));
    } catch (const AwsError& refusal) {
      problems.push_back(file + ":" + std::to_string(queue.line) + ":1: The queue '" + queue.request.queueName +
                         "': " + refusal.message() + " (" + refusal.code() + ")");
    }
  };
  for (const QueueSetup& queue : queues) {
    attempt(queue, [&](Sqs& sqs) { sqs.createQueue(queue.request); });
  }
  if (!problems.empty()) return problems;
  for (const QueueSetup& queue : queues) {
    if (!queue.dlq.empty()) attempt(queue, [&](Sqs& sqs) { setRedrivePolicy(sqs, queue); });
  }
  return problems;
}

}  // namespace

std::vector<std::string> refusals(const std::string& file, const std::vector<QueueSetup>& queues,
                                  const CloudOptions& options) {
  std::map<std::string, std::unique_ptr<Cloud>> rehearsal;
  return createAll(file, queues, options, [&](const std::string& account) -> Cloud& {
    std::unique_ptr<Cloud>& cloud = rehearsal[account];
    if (!cloud) {
      CloudOptions copy = options;
      copy.account = account;
      copy.clock = ClockMode::Manual;
      cloud = std::make_unique<Cloud>(std::move(copy));
    }
    return *cloud;
  });
}

void createQueues(const std::string& file, const std::vector<QueueSetup>& queues, const CloudOptions& options,
                  const CloudOf& cloudOf) {
  std::vector<std::string> problems = refusals(file, queues, options);
  if (problems.empty()) problems = createAll(file, queues, options, cloudOf);
  if (!problems.empty()) throw FileError(std::move(problems));
}

}  // namespace squall::setup
