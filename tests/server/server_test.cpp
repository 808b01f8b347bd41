// The server as a C++ test uses it: endpoints, accounts, signatures, peeking, and its end.
#include "core/digest.hpp"
#include "server/http_client.hpp"
#include "wire/sigv4.hpp"

#include <squall/sqs.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <optional>
#include <system_error>

namespace squall::server::test {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;

std::string scopeOf(const std::string& key, const std::string& region = "us-east-1") {
  return "Authorization: AWS4-HMAC-SHA256 Credential=" + key + "/20260101/" + region +
         "/sqs/aws4_request, SignedHeaders=host, Signature=0\r\n";
}

TEST(ServerTest, SharesItsQueuesWithTheProcessThatHoldsIt) {
  Cloud cloud;
  Server server(cloud);
  EXPECT_EQ(server.endpoint(), "http://127.0.0.1:" + std::to_string(server.port()));
  HttpClient client(server);
  EXPECT_EQ(client.ask(sqsCall("CreateQueue", R"({"QueueName":"orders"})")).status, 200);
  cloud.sqs().send("orders", "from C++");
  EXPECT_THAT(client.ask(sqsCall("ReceiveMessage", R"({"QueueUrl":"/000000000000/orders"})")).body,
              HasSubstr("from C++"));
}

TEST(ServerTest, SaysWhenItsPortIsTaken) {
  Cloud cloud;
  Server first(cloud);
  ServerOptions options;
  options.port = first.port();
  try {
    Server second(cloud, options);
    FAIL() << "two servers on one port";
  } catch (const std::system_error& error) {
    EXPECT_EQ(error.code(), std::errc::address_in_use);
    EXPECT_THAT(error.what(), HasSubstr(std::to_string(options.port)));
  }
}

TEST(ServerTest, RefusesOptionsThatMakeNoSense) {
  Cloud cloud;
  Cloud twin;
  ServerOptions no_threads;
  no_threads.threads = 0;
  EXPECT_THROW(Server(cloud, no_threads), std::logic_error);
  EXPECT_THROW(Server({&cloud, &twin}), std::logic_error);
  EXPECT_THROW(Server(std::vector<Cloud*>{}), std::logic_error);
  ServerOptions nowhere;
  nowhere.host = "no.such.host.invalid";
  EXPECT_THROW(Server(cloud, nowhere), std::system_error);
}

TEST(ServerTest, FreesItsPortWhenItStops) {
  Cloud cloud;
  std::optional<Server> server(std::in_place, cloud);
  ServerOptions options;
  options.port = server->port();
  HttpClient client(*server);
  EXPECT_EQ(client.ask(sqsCall("ListQueues", "{}")).status, 200);
  server.reset();
  EXPECT_TRUE(client.ends());
  server.emplace(cloud, options);
  HttpClient again(*server);
  EXPECT_EQ(again.ask(sqsCall("ListQueues", "{}")).status, 200);
}

TEST(ServerTest, DoesNotWaitForeverForAClientThatStopsHalfway) {
  Cloud cloud;
  ServerOptions options;
  options.stop_timeout = std::chrono::milliseconds(20);
  Server server(cloud, options);
  HttpClient client(server);
  client.send("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 10\r\n\r\n");
  client.receiveUntil("\r\n\r\n");
  server.stop();
  EXPECT_TRUE(client.ends());
}

TEST(ServerAccounts, AreSeparateAndMadeWhenTheyAreFirstUsed) {
  Cloud cloud{{.clock = ClockMode::Manual}};
  Server server(cloud);
  HttpClient client(server);
  cloud.clock().advance(std::chrono::hours(1));
  const std::string create = R"({"QueueName":"orders"})";
  EXPECT_THAT(client.ask(sqsCall("CreateQueue", create, scopeOf("222222222222"))).body,
              HasSubstr("/222222222222/orders"));
  EXPECT_EQ(client.ask(sqsCall("ListQueues", "{}")).body, "{}");
  EXPECT_THAT(client.ask(sqsCall("ListQueues", "{}", scopeOf("222222222222"))).body, HasSubstr("orders"));
  EXPECT_EQ(client.ask(sqsCall("ListQueues", "{}", scopeOf("222222222222", "eu-west-1"))).body, "{}");

  const json clock = json::parse(client.ask(httpRequest("GET", "/_squall/clock?account=222222222222")).body);
  EXPECT_EQ(clock["now"], "2030-01-01T01:00:00.000000Z") << "it starts at the time that the first account has";
  client.ask(httpRequest("POST", "/_squall/clock/advance", "", R"({"by":"1h"})"));
  const json later = json::parse(client.ask(httpRequest("GET", "/_squall/clock?account=222222222222")).body);
  EXPECT_EQ(later["now"], "2030-01-01T02:00:00.000000Z");

  client.ask(httpRequest("POST", "/_squall/reset?account=222222222222"));
  EXPECT_EQ(client.ask(sqsCall("ListQueues", "{}", scopeOf("222222222222"))).body, "{}");
}

TEST(ServerAccounts, MayBeGivenBeforehand) {
  Cloud main;
  Cloud other{{.account = "333333333333"}};
  Server server({&main, &other});
  other.sqs().createQueue("theirs");
  HttpClient client(server);
  EXPECT_THAT(client.ask(sqsCall("ListQueues", "{}", scopeOf("333333333333"))).body, HasSubstr("theirs"));
  EXPECT_EQ(client.ask(sqsCall("ListQueues", "{}", scopeOf("AKIDEXAMPLE"))).body, "{}");
}

// Signs as an SDK does, at the machine's time.
std::string signedCall(const std::string& secret) {
  const auto now = std::chrono::floor<std::chrono::seconds>(Clock::wallNow());
  const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(now));
  const std::chrono::hh_mm_ss clock(now - std::chrono::floor<std::chrono::days>(now));
  char stamp[64];
  std::snprintf(stamp, sizeof stamp, "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  const wire::CredentialScope scope{"AKIDEXAMPLE", std::string(stamp, 8), "us-east-1", "sqs"};
  const WireRequest request{
      .method = "POST", .target = "/", .headers = {{"Host", "localhost:4566"}, {"X-Amz-Date", stamp}}};
  const std::vector<std::string> names{"host", "x-amz-date"};
  const std::string canonical = wire::canonicalRequest(request, names, core::sha256Hex("{}"));
  return sqsCall("ListQueues", "{}",
                 "X-Amz-Date: " + std::string(stamp) + "\r\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/" +
                     scope.date + "/us-east-1/sqs/aws4_request, SignedHeaders=host;x-amz-date, Signature=" +
                     wire::sign(secret, scope, wire::stringToSign(stamp, scope, canonical)) + "\r\n");
}

TEST(ServerSignatures, AreCheckedOnDemand) {
  Cloud cloud;
  ServerOptions options;
  options.verify_signatures = "right";
  Server server(cloud, options);
  HttpClient client(server);
  EXPECT_EQ(client.ask(signedCall("right")).status, 200);
  const HttpAnswer wrong = client.ask(signedCall("wrong"));
  EXPECT_EQ(wrong.status, 403);
  EXPECT_EQ(wrong.headers.at("x-amzn-query-error"), "SignatureDoesNotMatch;Sender");
  EXPECT_THAT(wrong.body, HasSubstr("#InvalidSignatureException"));
  EXPECT_EQ(client.ask(sqsCall("ListQueues", "{}")).status, 403);
  EXPECT_EQ(client.ask(httpRequest("GET", "/_squall/health")).status, 200) << "developer endpoints are not AWS's";
}

class PeekTest : public testing::Test {
 protected:
  PeekTest() {
    cloud.sqs().createQueue("orders");
    cloud.sqs().send("orders", "one");
  }
  HttpAnswer peek(const std::string& target, const std::string& headers = "Accept: application/json\r\n") {
    return client.ask(httpRequest("GET", "/_aws/sqs/messages" + target, headers));
  }
  static json messagesOf(const HttpAnswer& answer) {
    return json::parse(answer.body)["ReceiveMessageResponse"]["ReceiveMessageResult"]["Message"];
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Server server{cloud};
  HttpClient client{server};
};

TEST_F(PeekTest, ShowsMessagesWithoutReceivingThem) {
  const json once = messagesOf(peek("?QueueUrl=http://localhost:4566/000000000000/orders"));
  EXPECT_EQ(once["Body"], "one") << "a single message is no list";
  const json& attributes = once["Attribute"];
  EXPECT_THAT(attributes.dump(), HasSubstr(R"({"Name":"ApproximateReceiveCount","Value":"0"})"));
  EXPECT_EQ(messagesOf(peek("?QueueUrl=http://localhost:4566/000000000000/orders")), once);
  EXPECT_EQ(cloud.journal().count(EventKind::Consume), 0u);
  cloud.sqs().send("orders", "two");
  EXPECT_EQ(messagesOf(peek("/us-east-1/000000000000/orders")).size(), 2u);
}

TEST_F(PeekTest, ShowsTheZeroThatLocalStackShowsForMessagesThatWereNeverReceived) {
  EXPECT_THAT(messagesOf(peek("?QueueUrl=/000000000000/orders"))["Attribute"].dump(),
              HasSubstr(R"({"Name":"ApproximateFirstReceiveTimestamp","Value":"0"})"));
}

TEST_F(PeekTest, HidesWhatWaitsBehindAMessageInFlightOfItsGroup) {
  Sqs& sqs = cloud.sqs();
  sqs.createQueue("grouped.fifo");
  for (const char* body : {"a1", "a2", "b1", "b2"})
    sqs.send("grouped.fifo", body, {.group = std::string(1, body[0]), .deduplicationId = body});
  sqs.receiveMessage({.queueUrl = "grouped.fifo"});
  const auto bodiesOf = [](const json& messages) {
    std::vector<std::string> bodies;
    for (const json& message : messages) bodies.push_back(message["Body"]);
    return bodies;
  };
  const std::string queue = "?QueueUrl=/000000000000/grouped.fifo";
  EXPECT_THAT(bodiesOf(messagesOf(peek(queue))), ElementsAre("b1", "b2"));
  EXPECT_THAT(bodiesOf(messagesOf(peek(queue + "&ShowInvisible=true"))), ElementsAre("a1", "a2", "b1", "b2"));
}

TEST_F(PeekTest, AnswersXmlUnlessAskedForJson) {
  const HttpAnswer answer = peek("?QueueUrl=/000000000000/orders", "");
  EXPECT_EQ(answer.headers.at("content-type"), "text/xml");
  EXPECT_THAT(answer.body, HasSubstr("<Message><MessageId>"));
}

TEST_F(PeekTest, ShowsHiddenAndDelayedMessagesOnDemand) {
  ASSERT_EQ(cloud.sqs().receive("orders").size(), 1u);
  cloud.sqs().send("orders", "later", {.delay = std::chrono::seconds(60)});
  const std::string queue = "/us-east-1/000000000000/orders";
  EXPECT_TRUE(json::parse(peek(queue).body)["ReceiveMessageResponse"]["ReceiveMessageResult"].is_null());
  const json hidden = messagesOf(peek(queue + "?ShowInvisible=True"));
  EXPECT_EQ(hidden["Body"], "one");
  EXPECT_THAT(hidden["Attribute"].dump(), HasSubstr(R"({"Name":"IsVisible","Value":"false"})"));
  const json delayed = messagesOf(peek(queue + "?ShowDelayed=true"));
  EXPECT_EQ(delayed["Body"], "later");
  EXPECT_THAT(delayed["Attribute"].dump(), HasSubstr(R"({"Name":"IsDelayed","Value":"true"})"));
  EXPECT_EQ(messagesOf(peek(queue + "?ShowInvisible=true&ShowDelayed=true")).size(), 2u);
}

TEST_F(PeekTest, IsAnEndpointForAnSdksReceiveMessage) {
  cloud.sqs().send("orders", "two");
  const auto call = [](const std::string& operation) {
    return httpRequest("POST", "/_aws/sqs/messages", "X-Amz-Target: AmazonSQS." + operation + "\r\n",
                       R"({"QueueUrl":"/000000000000/orders","MaxNumberOfMessages":1})");
  };
  EXPECT_EQ(json::parse(client.ask(call("ReceiveMessage")).body)["Messages"].size(), 2u);
  const HttpAnswer refused = client.ask(call("SendMessage"));
  EXPECT_EQ(refused.status, 400);
  EXPECT_THAT(refused.body, HasSubstr("This endpoint only accepts ReceiveMessage calls"));
}

TEST_F(PeekTest, AnswersForQueuesThatDoNotExist) {
  const auto codeOf = [](const HttpAnswer& answer) {
    return json::parse(answer.body)["ErrorResponse"]["Error"]["Code"];
  };
  EXPECT_EQ(codeOf(peek("")), "AWS.SimpleQueueService.NonExistentQueue");
  EXPECT_EQ(codeOf(peek("?QueueUrl=/000000000000/nope")), "AWS.SimpleQueueService.NonExistentQueue");
  EXPECT_EQ(codeOf(peek("/eu-west-1/000000000000/orders")), "AWS.SimpleQueueService.NonExistentQueue");
  const HttpAnswer nonsense = peek("?QueueUrl=http://localhost:4566/nonsense");
  EXPECT_EQ(nonsense.status, 404);
  EXPECT_EQ(codeOf(nonsense), "InvalidAddress");
}

}  // namespace
}  // namespace squall::server::test
