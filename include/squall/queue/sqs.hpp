// squall/queue/sqs.hpp: the port of <squall/queue.hpp> on the SQS fake.
//
//   squall::Cloud cloud;
//   squall::SqsMessageQueueProvider broker(cloud.sqs());
//
// Queues are SQS's, seen by every other client of the Cloud. SQS has no exchanges: exchanges and bindings live in the
// provider, so a publisher must declare and bind over the provider that it publishes with.
//
//   publish            SendMessage to each queue; exchange and routing key travel in the message attributes
//                      `squall.exchange` and `squall.routing-key`, headers in attributes of their own (eight at most)
//   consume, deliver   ReceiveMessage, with what prefetch() leaves as MaxNumberOfMessages; what came with one receive
//   is
//                      kept and given out one by one
//   acknowledge        DeleteMessage
//   reject             with requeue ChangeMessageVisibility to 0; without, a copy is sent to the dead-letter queue and
//                      the message is deleted (SQS cannot move one message), or only deleted where there is none
//   acknowledge_within VisibilityTimeout, in whole seconds, 12 hours at most
//   message_ttl        MessageRetentionPeriod: 60 s to 14 days; what is too old is dropped, never dead-lettered
//   max_deliveries     a RedrivePolicy: SQS moves the message at the receive that would be one too many
//   connect            ListQueues, to see that somebody answers
//
// Dead letters go to one queue: when a queue is asserted, its dead-letter exchange and routing key must lead to exactly
// one queue that is there, std::logic_error otherwise. Queues that are FIFO (".fifo") are not done: std::logic_error.
// SQS delivers in an order that is only nearly the one of sending, and Message::redelivered and delivery_count are what
// its ApproximateReceiveCount says, deliveries from queues before included.
#pragma once

#include <squall/queue.hpp>
#include <squall/sqs.hpp>

#include <memory>
#include <string>

namespace squall {

class SqsMessageQueueProvider final : public MessageQueueProvider {
 public:
  // The Cloud outlives the provider.
  explicit SqsMessageQueueProvider(Sqs& sqs);
  // Hands back what was received and not settled, as far as SQS lets it.
  ~SqsMessageQueueProvider() override;

  using MessageQueueProvider::assertQueue;
  using MessageQueueProvider::deliver;
  using MessageQueueProvider::publish;
  void connect() override;
  bool isConnected() const override;
  void close() override;
  void assertQueue(const std::string& queue, const mq::QueueOptions& options) override;
  void assertExchange(const std::string& exchange, mq::ExchangeType type) override;
  void bindQueue(const std::string& queue, const std::string& exchange, const std::string& routing_key) override;
  void purgeQueue(const std::string& queue) override;
  void deleteQueue(const std::string& queue) override;
  mq::Confirmation publish(const std::string& exchange, const std::string& routing_key, const std::string& body,
                           const mq::Headers& headers) override;
  std::string consume(const std::string& queue, Handler handler) override;
  void cancel(const std::string& consumer) override;
  void prefetch(int count) override;
  void acknowledge(const mq::Message& message) override;
  void reject(const mq::Message& message, bool requeue) override;
  // Long polls, in whole seconds; of several consumers' queues one after the other, a second each.
  bool deliver(std::chrono::milliseconds wait) override;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace squall
