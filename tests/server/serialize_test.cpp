// A server that lets requests in one at a time is still a server: threads, long polls and stopping. The order itself:
// tests/wire/turnstile_test.cpp.
#include "server/http_client.hpp"

#include "core/clock_impl.hpp"

#include <squall/sqs.hpp>

#include <gmock/gmock.h>

#include <deque>

namespace squall::server::test {
namespace {

using testing::HasSubstr;
using namespace std::chrono_literals;

const std::string kSend = sqsCall("SendMessage", R"({"QueueUrl":"/000000000000/orders","MessageBody":"hello"})");
const std::string kPoll = sqsCall("ReceiveMessage", R"({"QueueUrl":"/000000000000/orders","WaitTimeSeconds":20})");

class Serialize : public testing::Test {
 protected:
  Serialize() { cloud.sqs().createQueue("orders"); }

  Cloud cloud{{.clock = ClockMode::Auto}};
};

TEST_F(Serialize, AnswersEveryClientOfEveryThread) {
  Server server(cloud, {.threads = 4, .serialize = 1ms});
  std::deque<HttpClient> clients;
  for (int i = 0; i < 8; ++i) clients.emplace_back(server);
  for (int round = 0; round < 5; ++round) {
    for (HttpClient& client : clients) client.send(kSend);
    for (HttpClient& client : clients) EXPECT_EQ(client.receive().status, 200);
  }
  EXPECT_EQ(cloud.journal().count(EventKind::Publish), 40u);
}

TEST_F(Serialize, ALongPollWaitsWithoutHoldingUpTheSend) {
  Server server(cloud, {.serialize = 1ms});
  HttpClient consumer(server);
  HttpClient producer(server);
  consumer.send(kPoll);
  EXPECT_EQ(producer.ask(kSend).status, 200);
  EXPECT_THAT(consumer.receive().body, HasSubstr("hello"));
}

TEST_F(Serialize, EndsAPollInVirtualTime) {
  Server server(cloud, {.serialize = 1ms});
  const TimePoint begun = cloud.clock().now();
  EXPECT_EQ(HttpClient(server).ask(kPoll).body, "{}");
  EXPECT_EQ(cloud.clock().now() - begun, 20s);
}

TEST_F(Serialize, AClientThatGoesWhileItWaitsInLineIsForgotten) {
  Server server(cloud, {.serialize = 50ms});
  HttpClient gone(server);
  gone.send(kSend + kSend);
  gone.close();
  EXPECT_EQ(HttpClient(server).ask(sqsCall("GetQueueUrl", R"({"QueueName":"orders"})")).status, 200);
}

TEST_F(Serialize, StopsWithARequestInLine) {
  Server server(cloud, {.serialize = 500ms});
  HttpClient client(server);
  HttpClient poller(server);
  client.send(kSend);
  poller.send(kPoll);
  // Both are in line, unless a slow machine needed the whole window for that: then the first has been served.
  while (cloud.clock().impl().running < 2 && cloud.journal().count(EventKind::Publish) == 0) {
  }
  server.stop();
  EXPECT_EQ(client.receive().status, 200);
  EXPECT_EQ(poller.receive().status, 200);
}

}  // namespace
}  // namespace squall::server::test
