// squall/sqs.hpp: SQS in a C++ test.
//
//   squall::Cloud cloud;
//   squall::Sqs& sqs = cloud.sqs();
//   sqs.createQueue("orders-dlq");
//   sqs.createQueue("orders", {.visibilityTimeout = 30s, .deadLetterQueue = "orders-dlq", .maxReceiveCount = 3});
//   sqs.send("orders", R"({"orderId": "o-1"})");
//   for (const sqs::Message& message : sqs.receive("orders")) sqs.acknowledge("orders", message);
//
// Every operation of the API is there in its full form too, with AWS's own request and result (inherited from
// sqs::SqsOperations): sqs.sendMessage({.queueUrl = url, .messageBody = "hi", .delaySeconds = 5}). Both forms run the
// same code as a request over HTTP and throw the AwsError that AWS would answer.
//
// Where a short form takes a queue, it takes its name or its URL. Thread-safe; receive() with a wait blocks its thread.
#pragma once

#include <squall/cloud.hpp>
#include <squall/error.hpp>
#include <squall/sqs/model.gen.hpp>

#include <chrono>
#include <concepts>
#include <optional>
#include <string>
#include <vector>

namespace squall {

// The settings of a queue that tests set most; everything else goes into `attributes` by AWS's name, e.g.
// {{"MaximumMessageSize", "2048"}}. A queue whose name ends in .fifo is created as a FIFO queue.
struct QueueOptions {
  std::optional<std::chrono::seconds> visibilityTimeout = {};  // AWS's default: 30 s
  std::optional<std::chrono::seconds> delay = {};              // 0 s
  std::optional<std::chrono::seconds> retention = {};          // 4 days
  std::optional<std::chrono::seconds> receiveWait = {};        // 0 s: short polling
  std::string deadLetterQueue = {};                            // name of an existing queue
  int maxReceiveCount = 3;                                     // used with deadLetterQueue
  bool contentBasedDeduplication = false;                      // FIFO
  Map<std::string> attributes = {};
  Map<std::string> tags = {};
};

struct SendOptions {
  std::optional<std::chrono::seconds> delay = {};
  std::string group = {};            // MessageGroupId
  std::string deduplicationId = {};  // MessageDeduplicationId
  Map<sqs::MessageAttributeValue> attributes = {};
};

struct ReceiveOptions {
  int max = 10;                                                // 1 to 10
  std::optional<std::chrono::seconds> wait = {};               // the queue's default when absent
  std::optional<std::chrono::seconds> visibilityTimeout = {};  // the queue's default when absent
};

// How many messages a queue holds, by state.
struct QueueDepth {
  int visible = 0;
  int inFlight = 0;
  int delayed = 0;
  friend bool operator==(const QueueDepth&, const QueueDepth&) = default;
};
std::ostream& operator<<(std::ostream& out, const QueueDepth& depth);
// What a queue of the Cloud's own region holds now, without a call and so without a record: a test may look as often as
// it likes. SQS's queue of this name, else the AMQP-like broker's (<squall/queue.hpp>); nothing when there is none.
std::optional<QueueDepth> lookAtQueue(const Cloud& cloud, const std::string& queue);

class Sqs : public sqs::SqsOperations {
 public:
  // The Cloud makes it: cloud.sqs().
  Sqs(core::World& world, const std::string& region);

  using SqsOperations::createQueue;
  // Creates a queue and returns its URL. Throws QueueNameExists when one of that name has other settings.
  // A template so that createQueue({.queueName = "orders"}) can only mean the full form.
  template <std::convertible_to<std::string> Name>
  std::string createQueue(const Name& name, const QueueOptions& options = {}) {
    return createQueueByName(name, options);
  }
  // The URL and the ARN that a queue of this name has, whether it exists or not. No call: nothing is recorded.
  std::string url(const std::string& queue) const;
  std::string arn(const std::string& queue) const;

  // Sends a body and returns its MessageId.
  std::string send(const std::string& queue, const std::string& body, const SendOptions& options = {});
  // Receives with all system and message attributes. Returns at once when messages are visible, else after the wait.
  std::vector<sqs::Message> receive(const std::string& queue, const ReceiveOptions& options = {});
  // Deletes a received message.
  void acknowledge(const std::string& queue, const sqs::Message& message);
  // Hands a received message back: it is visible again at once, or after `delay`.
  void reject(const std::string& queue, const sqs::Message& message,
              std::chrono::seconds delay = std::chrono::seconds(0));
  void purge(const std::string& queue);
  QueueDepth depth(const std::string& queue);

 private:
  std::string createQueueByName(const std::string& name, const QueueOptions& options);

  std::string url_prefix_;
  std::string arn_prefix_;
};

}  // namespace squall
