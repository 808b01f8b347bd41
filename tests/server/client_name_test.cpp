// What chaos calls its clients over HTTP: by their access key, a header of their requests, or the number of their
// connection.
#include "server/http_client.hpp"

#include <squall/chaos.hpp>
#include <squall/sqs.hpp>

#include <gmock/gmock.h>

namespace squall::server::test {
namespace {

using testing::ElementsAre;

std::string call(const std::string& access_key, const std::string& worker) {
  std::string lines = "Authorization: AWS4-HMAC-SHA256 Credential=" + access_key +
                      "/20260101/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=0\r\n";
  if (!worker.empty()) lines += "X-Worker: " + worker + "\r\n";
  return sqsCall("GetQueueUrl", R"({"QueueName":"orders"})", lines);
}

class ClientName : public testing::Test {
 protected:
  ClientName() { cloud.sqs().createQueue("orders"); }

  // A rule that is asked about every call.
  void ask(const std::string& whom = "") {
    cloud.chaos().add({.id = "all",
                       .on = {.service = "sqs", .operation = "GetQueueUrl", .client = whom},
                       .when = {.probability = 1},
                       .fault = {.kind = chaos::FaultKind::Throttle}});
  }
  std::vector<std::string> decided() {
    std::vector<std::string> keys;
    for (const chaos::Decision& decision : cloud.chaos().decisions()) keys.push_back(decision.key);
    return keys;
  }

  Cloud cloud{{.seed = 42, .clock = ClockMode::Manual}};
  Server server{cloud};
  HttpClient client{server};
};

TEST_F(ClientName, IsTheValueOfAHeader) {
  cloud.chaos().setIdentity({.client = "header:x-worker"});
  ask("worker-2");
  EXPECT_EQ(client.ask(call("AKID", "worker-1")).status, 200);
  EXPECT_EQ(client.ask(call("AKID", "worker-2")).status, 403);
  EXPECT_EQ(client.ask(call("AKID", "worker-1")).status, 200) << "one connection may speak for several";
}

TEST_F(ClientName, IsCountedByThatHeader) {
  cloud.chaos().setIdentity({.client = "header:X-Worker"});
  ask();
  HttpClient other(server);
  client.ask(call("AKID", "worker-1"));
  other.ask(call("AKID", "worker-2"));
  client.ask(call("AKID", "worker-1"));
  client.ask(call("AKID", ""));
  EXPECT_THAT(decided(), ElementsAre("sqs.GetQueueUrl|orders|c:worker-1|a1", "sqs.GetQueueUrl|orders|c:worker-2|a1",
                                     "sqs.GetQueueUrl|orders|c:worker-1|a2", "sqs.GetQueueUrl|orders|c:AKID|a1"))
      << "without the header the access key is as good as nothing else";
  EXPECT_EQ(cloud.journal().records(EventKind::Call).at(1)->client->name, "worker-1");
}

TEST_F(ClientName, IsTheNumberOfAConnectionOfItsKey) {
  cloud.chaos().setIdentity({.client = "connection"});
  ask();
  HttpClient second(server);
  HttpClient stranger(server);
  client.ask(call("AKID", ""));
  second.ask(call("AKID", ""));
  stranger.ask(call("OTHER", ""));
  client.ask(call("AKID", ""));
  EXPECT_THAT(decided(), ElementsAre("sqs.GetQueueUrl|orders|c:AKID/1|a1", "sqs.GetQueueUrl|orders|c:AKID/2|a1",
                                     "sqs.GetQueueUrl|orders|c:OTHER/1|a1", "sqs.GetQueueUrl|orders|c:AKID/1|a2"));
}

TEST_F(ClientName, IsTheAccessKeyUnlessSaidOtherwise) {
  ask();
  client.ask(call("AKID", "worker-1"));
  EXPECT_THAT(decided(), ElementsAre("sqs.GetQueueUrl|orders|c:AKID|a1"));
  EXPECT_EQ(cloud.journal().records(EventKind::Call).at(1)->client->name, "");
}

TEST_F(ClientName, TakesNoHeaderThatCannotBeOne) {
  for (const char* wrong : {"header:", "header:x worker", "heder:x-worker", "ip"}) {
    EXPECT_THROW(cloud.chaos().setIdentity({.client = wrong}), std::logic_error) << wrong;
  }
}

}  // namespace
}  // namespace squall::server::test
