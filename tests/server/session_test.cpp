// HTTP as clients speak it, well and badly: raw bytes over a real socket.
#include "core/random.hpp"
#include "server/http_client.hpp"

#include <squall/sqs.hpp>

#include <gmock/gmock.h>

namespace squall::server::test {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using testing::StartsWith;
using namespace std::chrono_literals;

class SessionTest : public testing::Test {
 protected:
  static ServerOptions impatient() {
    ServerOptions options;
    options.max_body_bytes = 64 << 10;
    options.max_header_bytes = 8 << 10;
    return options;
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Server server{cloud, impatient()};
  HttpClient client{server};
};

const std::string kListQueues = sqsCall("ListQueues", "{}");

TEST_F(SessionTest, KeepsAConnectionForManyRequests) {
  for (int i = 0; i < 3; ++i) {
    const HttpAnswer answer = client.ask(kListQueues);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.headers.count("connection"), 0u);
    EXPECT_EQ(answer.headers.at("date").size(), 29u);
  }
}

TEST_F(SessionTest, AnswersPipelinedRequestsInOrder) {
  client.send(sqsCall("CreateQueue", R"({"QueueName":"a"})") + kListQueues +
              sqsCall("CreateQueue", R"({"QueueName":"b"})"));
  EXPECT_THAT(client.receive().body, HasSubstr("/000000000000/a"));
  EXPECT_THAT(client.receive().body, StartsWith(R"({"QueueUrls":["http://localhost:4566/000000000000/a"])"));
  EXPECT_THAT(client.receive().body, HasSubstr("/000000000000/b"));
}

TEST_F(SessionTest, AnswersPipelinedRequestsHoweverLargeTheAnswers) {
  cloud.sqs().createQueue("orders");
  cloud.sqs().send("orders", std::string(200'000, 'x'));
  const std::string receive =
      sqsCall("ReceiveMessage", R"({"QueueUrl":"http://localhost/000000000000/orders","VisibilityTimeout":0})");
  std::string pipeline;
  for (int i = 0; i < 6; ++i) pipeline += receive;
  client.send(pipeline);
  for (int i = 0; i < 6; ++i) EXPECT_GT(client.receive().body.size(), 200'000u);
}

TEST_F(SessionTest, TakesARequestByteByByte) {
  for (const char byte : kListQueues) client.send({&byte, 1});
  EXPECT_EQ(client.receive().status, 200);
}

TEST_F(SessionTest, SaysContinueToAClientThatWaitsForIt) {
  const std::string body = R"({"QueueName":"orders"})";
  const std::string request = sqsCall("CreateQueue", body, "Expect: 100-continue\r\n");
  client.send(request.substr(0, request.size() - body.size()));
  EXPECT_EQ(client.receiveUntil("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  client.send(body);
  EXPECT_EQ(client.receive().status, 200);
}

TEST_F(SessionTest, TakesAChunkedBody) {
  client.send(
      "POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: AmazonSQS.CreateQueue\r\nTransfer-Encoding: chunked\r\n\r\n"
      "e;extension=1\r\n{\"QueueName\":\"\r\n8\r\norders\"}\r\n0\r\nTrailer: x\r\n\r\n");
  EXPECT_THAT(client.receive().body, HasSubstr("/000000000000/orders"));
}

TEST_F(SessionTest, RefusesABodyThatIsTooLargeAsSqsDoes) {
  const HttpAnswer answer = client.ask(sqsCall("SendMessage", std::string((64 << 10) + 1, 'x')));
  EXPECT_EQ(answer.status, 413);
  EXPECT_EQ(answer.body, "HTTP content length exceeded 65536 bytes.\n");
  EXPECT_EQ(answer.headers.at("connection"), "close");
}

TEST_F(SessionTest, RefusesAChunkedBodyThatIsTooLarge) {
  client.send("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n11000\r\n" +
              std::string(0x11000, 'x'));
  EXPECT_EQ(client.receive().status, 413);
}

TEST_F(SessionTest, TakesABodyOfTheLargestSize) {
  const std::string start = R"({"QueueName":"orders","pad":")";
  const std::string body = start + std::string((64 << 10) - start.size() - 2, 'x') + "\"}";
  EXPECT_EQ(client.ask(sqsCall("CreateQueue", body)).status, 200);
}

TEST_F(SessionTest, RefusesAHeaderThatIsTooLarge) {
  const HttpAnswer answer = client.ask(httpRequest("GET", "/", "X-Long: " + std::string(9000, 'x') + "\r\n"));
  EXPECT_EQ(answer.status, 431);
}

struct Malformed {
  const char* label;
  const char* bytes;
};
std::ostream& operator<<(std::ostream& out, const Malformed& row) { return out << row.label; }

class SessionMalformed : public SessionTest, public testing::WithParamInterface<Malformed> {};

TEST_P(SessionMalformed, IsABadRequestAndTheEnd) {
  client.send(GetParam().bytes);
  const HttpAnswer answer = client.receive();
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(answer.body, "Bad Request");
  client.shutdownSending();
  EXPECT_TRUE(client.ends());
}

INSTANTIATE_TEST_SUITE_P(
    Bytes, SessionMalformed,
    testing::Values(Malformed{"no HTTP", "hello\r\n\r\n"}, Malformed{"TLS", "\x16\x03\x01\x02\x01\x01\x01\r\n\r\n"},
                    Malformed{"another version", "GET / HTTP/3.0\r\n\r\n"},
                    Malformed{"two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"},
                    Malformed{"a negative length", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"},
                    Malformed{"a length of letters", "POST / HTTP/1.1\r\nContent-Length: ten\r\n\r\n"},
                    Malformed{"a length and chunks",
                              "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"},
                    Malformed{"a chunk without a size", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"},
                    Malformed{"a header without a colon", "GET / HTTP/1.1\r\nHost localhost\r\n\r\n"},
                    Malformed{"a space before the colon", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n"}));

TEST_F(SessionTest, SurvivesRandomBytes) {
  core::Random random(7, "bytes");
  for (int i = 0; i < 200; ++i) {
    HttpClient noisy(server);
    std::string bytes =
        i % 2 == 0 ? "" : "POST / HTTP/1.1\r\nX-Amz-Target: AmazonSQS.SendMessage\r\nContent-Length: 64\r\n\r\n";
    for (int n = 0; n < 64; ++n) bytes.push_back(static_cast<char>(random.below(256)));
    noisy.send(bytes);
    noisy.shutdownSending();
    const std::string head = noisy.receiveUntil("\r\n");
    EXPECT_THAT(head, AnyOf("", StartsWith("HTTP/1.1 400 "))) << i;
  }
  EXPECT_EQ(client.ask(kListQueues).status, 200);
}

TEST_F(SessionTest, SkipsEmptyLinesBeforeARequest) { EXPECT_EQ(client.ask("\r\n\r\n" + kListQueues).status, 200); }

TEST_F(SessionTest, ClosesAfterHttp10UnlessAskedNotTo) {
  EXPECT_EQ(client.ask("GET /_squall/health HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").headers.at("connection"),
            "keep-alive");
  EXPECT_EQ(client.ask("GET /_squall/health HTTP/1.0\r\n\r\n").headers.at("connection"), "close");
  client.shutdownSending();
  EXPECT_TRUE(client.ends());
}

TEST_F(SessionTest, ClosesWhenTheClientWantsIt) {
  const HttpAnswer answer = client.ask(sqsCall("ListQueues", "{}", "Connection: close\r\n"));
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.headers.at("connection"), "close");
  client.shutdownSending();
  EXPECT_TRUE(client.ends());
}

TEST_F(SessionTest, SendsNoBodyToHead) {
  client.send(httpRequest("HEAD", "/_squall/health"));
  const HttpAnswer answer = client.receive(true);
  EXPECT_EQ(answer.status, 200);
  EXPECT_NE(answer.headers.at("content-length"), "0");
  EXPECT_EQ(client.ask(kListQueues).status, 200) << "nothing of the body may stand before the next answer";
}

TEST_F(SessionTest, AnswersAClientThatClosedItsSendingHalf) {
  client.send(kListQueues + kListQueues);
  client.shutdownSending();
  EXPECT_EQ(client.receive().status, 200);
  EXPECT_EQ(client.receive().status, 200);
  EXPECT_TRUE(client.ends());
}

TEST(SessionTimeouts, TellASlowClientThatItIsTooLate) {
  Cloud cloud;
  ServerOptions options;
  options.request_timeout = 20ms;
  Server server(cloud, options);
  HttpClient client(server);
  client.send("POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\nhalf");
  EXPECT_EQ(client.receive().status, 408);
  client.shutdownSending();
  EXPECT_TRUE(client.ends());
}

TEST(SessionTimeouts, CloseAnIdleConnectionWithoutAWord) {
  Cloud cloud;
  ServerOptions options;
  options.idle_timeout = 20ms;
  Server server(cloud, options);
  HttpClient fresh(server);
  EXPECT_TRUE(fresh.ends());
  HttpClient used(server);
  EXPECT_EQ(used.ask(kListQueues).status, 200);
  EXPECT_TRUE(used.ends());
}

TEST(SessionThreads, ServeManyConnectionsAtOnce) {
  Cloud cloud;
  ServerOptions options;
  options.threads = 4;
  Server server(cloud, options);
  cloud.sqs().createQueue("orders");
  std::vector<std::unique_ptr<HttpClient>> clients;
  clients.reserve(16);
  for (int i = 0; i < 16; ++i) clients.push_back(std::make_unique<HttpClient>(server));
  const std::string send = sqsCall("SendMessage", R"({"QueueUrl":"/000000000000/orders","MessageBody":"hi"})");
  for (int round = 0; round < 10; ++round) {
    for (auto& each : clients) each->send(send);
    for (auto& each : clients) EXPECT_EQ(each->receive().status, 200);
  }
  EXPECT_EQ(cloud.journal().count(EventKind::Publish), 160u);
}

}  // namespace
}  // namespace squall::server::test
