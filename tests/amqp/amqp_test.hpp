// A Cloud with one connection to its AMQP-like broker, and ways to look at both.
#pragma once

#include <squall/checks.hpp>
#include <squall/queue/fake.hpp>
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace squall {

// A call throws a MessageQueueError of this kind, whose text is, or matches, `text`.
template <class Text>
auto Refuses(MessageQueueError::Kind kind, Text text) {
  return ::testing::Throws<MessageQueueError>(
      ::testing::AllOf(::testing::Property("kind", &MessageQueueError::kind, kind),
                       ::testing::Property("what", &MessageQueueError::what,
                                           ::testing::ResultOf([](const char* what) { return std::string(what); },
                                                               ::testing::SafeMatcherCast<std::string>(text)))));
}
inline auto Refuses(MessageQueueError::Kind kind) { return Refuses(kind, ::testing::A<std::string>()); }

class AmqpTest : public ::testing::Test {
 protected:
  AmqpTest() { broker.connect(); }

  // What a queue holds, in flight or not, in order of arrival.
  std::vector<std::string> bodiesIn(const std::string& queue) {
    std::vector<std::string> bodies;
    for (const checks::Holding& held : checks::holdings(cloud)) {
      if (held.service != "amqp" || held.resource != queue) continue;
      for (const RecordPtr& record : cloud.journal().records(EventKind::Publish)) {
        if (record->message_id == held.message_id) bodies.push_back(*record->body);
      }
    }
    return bodies;
  }
  // Everything that happened but calls: "consume orders 1".
  std::vector<std::string> timeline() {
    std::vector<std::string> lines;
    for (const RecordPtr& record : cloud.journal().records()) {
      if (record->kind == EventKind::Call) continue;
      std::string line = std::string(toString(record->kind)) + " " + record->resource;
      if (record->attempt != 0) line += " " + std::to_string(record->attempt);
      lines.push_back(line);
    }
    return lines;
  }
  void bound(const std::string& queue, const std::string& exchange, const std::string& key) {
    broker.assertQueue(queue);
    broker.bindQueue(queue, exchange, key);
  }
  std::string consumeInto(std::vector<mq::Message>& into, const std::string& queue) {
    return broker.consume(queue, [&into](const mq::Message& message) { into.push_back(message); });
  }

  Cloud cloud;
  FakeMessageQueueProvider broker{cloud};
  std::vector<mq::Message> got;
  std::vector<mq::Message> dead;
};

}  // namespace squall
