// What broken connections look like to a client: every kind of TransportFault, byte by byte and by how the socket ends.
#include "server/http_client.hpp"
#include "wire/stub_interference.hpp"

#include <squall/sqs.hpp>

#include <gmock/gmock.h>

#include <atomic>
#include <deque>

namespace squall::server::test {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using namespace std::chrono_literals;
using Ending = HttpClient::Ending;
using Kind = TransportFault::Kind;

const std::string kSend = sqsCall("SendMessage", R"({"QueueUrl":"/000000000000/orders","MessageBody":"hello"})");
const std::string kPoll = sqsCall("ReceiveMessage", R"({"QueueUrl":"/000000000000/orders","WaitTimeSeconds":20})");

std::string headOf(const std::string& answer) { return answer.substr(0, answer.find("\r\n\r\n") + 4); }
std::string bodyOf(const std::string& answer) { return answer.substr(answer.find("\r\n\r\n") + 4); }

class TransportFaultTest : public testing::Test {
 protected:
  TransportFaultTest() {
    cloud.sqs().createQueue("orders");
    chaos.admit_as = [this](const core::Site&) {
      ++admitted;
      if (next.empty()) return core::Admission{};
      core::Admission admission = std::move(next.front());
      next.pop_front();
      return admission;
    };
  }

  // What the next calls meet, in order.
  void meet(const TransportFault& fault) { next.push_back({.transport = fault}); }
  void meetNothing() { next.emplace_back(); }
  std::size_t published() { return cloud.journal().count(EventKind::Publish); }
  // Each look is a round trip, so there is nothing to sleep for.
  void waitUntilAdmitted(int count) {
    HttpClient observer(server);
    for (int i = 0; i < 10'000 && admitted < count; ++i) observer.ask(httpRequest("GET", "/_squall/health"));
    ASSERT_GE(admitted, count);
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  wire::test::StubInterference chaos{cloud};
  std::deque<core::Admission> next;
  std::atomic<int> admitted{0};
  Server server{cloud};
  HttpClient client{server};
};

TEST_F(TransportFaultTest, DropWithAResetLosesTheAnswerOfAnExecutedCall) {
  meet({.kind = Kind::Drop, .close = Close::Reset});
  client.send(kSend);
  EXPECT_EQ(client.rest(), "");
  EXPECT_EQ(client.ending(), Ending::Reset);
  EXPECT_EQ(published(), 1u);
}

TEST_F(TransportFaultTest, DropWithAFinEndsInAnOrderlyWay) {
  meet({.kind = Kind::Drop, .close = Close::Fin});
  client.send(kSend);
  EXPECT_EQ(client.rest(), "");
  EXPECT_EQ(client.ending(), Ending::Fin);
  EXPECT_EQ(published(), 1u);
}

TEST_F(TransportFaultTest, ACallThatNeverArrivesIsNotExecuted) {
  next.push_back({.never_arrives = true, .transport = {.kind = Kind::Drop, .close = Close::Reset}});
  client.send(kSend);
  EXPECT_EQ(client.rest(), "");
  EXPECT_EQ(client.ending(), Ending::Reset);
  EXPECT_EQ(published(), 0u);
}

TEST_F(TransportFaultTest, AHangKeepsTheConnectionOpenUntilTheServerStops) {
  meet({.kind = Kind::Hang});
  meet({.kind = Kind::Drop, .close = Close::Hang});
  HttpClient other(server);
  client.send(kSend + kSend);
  other.send(kSend);
  waitUntilAdmitted(2);
  EXPECT_TRUE(client.isSilent());
  EXPECT_TRUE(other.isSilent());
  EXPECT_EQ(published(), 2u) << "the request behind the one that hangs is not served";
  server.stop();
  EXPECT_EQ(client.rest(), "");
  EXPECT_EQ(other.rest(), "");
}

TEST_F(TransportFaultTest, AHangEndsWhenTheClientGoes) {
  meet({.kind = Kind::Hang});
  client.send(kSend);
  waitUntilAdmitted(1);
  client.shutdownSending();
  EXPECT_EQ(client.rest(), "");
  EXPECT_EQ(client.ending(), Ending::Fin);
}

struct Limited {
  Close close;
  Ending ending;
};
std::ostream& operator<<(std::ostream& out, const Limited& row) {
  return out << (row.close == Close::Reset ? "reset" : "fin");
}

class TransportFaultLimit : public TransportFaultTest, public testing::WithParamInterface<Limited> {};

TEST_P(TransportFaultLimit, LetsSoManyBytesThrough) {
  meet({.kind = Kind::LimitData, .close = GetParam().close, .bytes = 40});
  client.send(kSend);
  const std::string answer = client.rest();
  EXPECT_THAT(answer, StartsWith("HTTP/1.1 200 OK\r\n"));
  EXPECT_EQ(answer.size(), 40u);
  EXPECT_EQ(client.ending(), GetParam().ending);
}

TEST_P(TransportFaultLimit, LetsSoManyBytesThroughToAClientThatReadsLate) {
  cloud.sqs().send("orders", std::string(1'000'000, 'x'));
  meet({.kind = Kind::LimitData, .close = GetParam().close, .bytes = 900'000});
  client.send(kPoll);
  waitUntilAdmitted(1);
  EXPECT_EQ(client.rest().size(), 900'000u);
  EXPECT_EQ(client.ending(), GetParam().ending);
}

INSTANTIATE_TEST_SUITE_P(Ends, TransportFaultLimit,
                         testing::Values(Limited{Close::Reset, Ending::Reset}, Limited{Close::Fin, Ending::Fin}));

TEST_F(TransportFaultTest, ALimitAboveTheAnswersSizeStillEndsTheConnection) {
  meet({.kind = Kind::LimitData, .close = Close::Fin, .bytes = 1'000'000});
  EXPECT_EQ(client.ask(kSend).status, 200);
  EXPECT_TRUE(client.ends());
}

TEST_F(TransportFaultTest, LimitedDataMayHang) {
  meet({.kind = Kind::LimitData, .close = Close::Hang, .bytes = 15});
  client.send(kSend);
  EXPECT_EQ(client.receiveUntil("200 OK"), "HTTP/1.1 200 OK");
  EXPECT_TRUE(client.isSilent());
}

TEST_F(TransportFaultTest, ASlowCloseAnswersAndEndsLate) {
  meet({.kind = Kind::SlowClose, .total = 50ms});
  const auto start = Clock::realNow();
  const HttpAnswer answer = client.ask(kSend);
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.headers.at("connection"), "close");
  client.send(kSend);
  EXPECT_TRUE(client.ends());
  EXPECT_GE(Clock::realNow() - start, 50ms);
  EXPECT_EQ(published(), 1u);
}

TEST_F(TransportFaultTest, ASlowLineTakesTheTimeThatItsBandwidthSays) {
  meet({.kind = Kind::Bandwidth, .bytes_per_second = 5'000});
  meetNothing();
  const auto start = Clock::realNow();
  client.send(kSend + kSend);
  const std::string head = client.receiveUntil("\r\n\r\n");
  const std::string body = client.receiveUntil("}");
  EXPECT_GE(Clock::realNow() - start, (head.size() + body.size()) * 1s / 5'000);
  EXPECT_THAT(head, HasSubstr("Content-Length: " + std::to_string(body.size())));
  EXPECT_EQ(client.receive().status, 200) << "the connection lives on";
}

TEST_F(TransportFaultTest, ASlicedAnswerTakesItsTime) {
  meet({.kind = Kind::Slicer, .total = 45ms, .chunks = 9});
  const auto start = Clock::realNow();
  EXPECT_THAT(client.ask(kSend).body, HasSubstr("MessageId"));
  EXPECT_GE(Clock::realNow() - start, 45ms);
  EXPECT_EQ(client.ask(kSend).status, 200);
}

TEST_F(TransportFaultTest, AnEmptyResponseIsAnEndBeforeTheFirstByte) {
  meet({.kind = Kind::EmptyResponse});
  client.send(kSend);
  EXPECT_EQ(client.rest(), "");
  EXPECT_EQ(client.ending(), Ending::Fin);
}

TEST_F(TransportFaultTest, GarbageIsNoHttp) {
  meet({.kind = Kind::GarbageThenClose});
  client.send(kSend);
  const std::string answer = client.rest();
  EXPECT_GE(answer.size(), 32u);
  EXPECT_THAT(answer, Not(HasSubstr("HTTP")));
  EXPECT_EQ(client.ending(), Ending::Fin);
}

TEST_F(TransportFaultTest, AMalformedChunkFollowsAGoodHead) {
  meet({.kind = Kind::MalformedChunk});
  client.send(kSend);
  const std::string answer = client.rest();
  EXPECT_THAT(headOf(answer), StartsWith("HTTP/1.1 200 OK\r\n"));
  EXPECT_THAT(headOf(answer), HasSubstr("\r\nTransfer-Encoding: chunked\r\n"));
  EXPECT_THAT(headOf(answer), Not(HasSubstr("Content-Length")));
  EXPECT_THAT(bodyOf(answer), StartsWith("squall\r\n")) << "which is no size in hexadecimal digits";
  EXPECT_EQ(client.ending(), Ending::Fin);
}

TEST_F(TransportFaultTest, AMalformedResponseIsGoodHttpWithHalfABody) {
  meet({.kind = Kind::MalformedResponse});
  const HttpAnswer half = client.ask(kSend);
  const HttpAnswer whole = client.ask(kSend);
  EXPECT_EQ(half.status, 200);
  EXPECT_EQ(half.body.size(), whole.body.size() / 2);
  EXPECT_THAT(half.body, StartsWith("{\""));
}

TEST_F(TransportFaultTest, AMalformedResponseOfAnEmptyBodyIsTheBeginningOfOne) {
  cloud.sqs().createQueue("waste");
  meet({.kind = Kind::MalformedResponse});
  EXPECT_EQ(client.ask(sqsCall("PurgeQueue", R"({"QueueUrl":"/000000000000/waste"})")).body, "{");
}

TEST_F(TransportFaultTest, AWrongContentLengthPromisesMoreThanComes) {
  meet({.kind = Kind::WrongContentLength});
  client.send(kSend);
  const std::string answer = client.rest();
  const std::size_t size = bodyOf(answer).size();
  EXPECT_THAT(bodyOf(answer), testing::EndsWith("}"));
  EXPECT_THAT(headOf(answer), HasSubstr("Content-Length: " + std::to_string(size + 64) + "\r\n"));
  EXPECT_EQ(client.ending(), Ending::Fin);
}

TEST_F(TransportFaultTest, APooledConnectionMayCloseRightAfterAnAnswerThatDoesNotSaySo) {
  meet({.kind = Kind::KeepaliveClose, .close = Close::Fin});
  const HttpAnswer answer = client.ask(kSend);
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.headers.count("connection"), 0u);
  EXPECT_TRUE(client.ends());
  EXPECT_EQ(client.ending(), Ending::Fin);
}

TEST_F(TransportFaultTest, APooledConnectionMayCloseAsTheNextRequestArrives) {
  meet({.kind = Kind::KeepaliveClose, .close = Close::Reset});
  const HttpAnswer answer = client.ask(kSend);
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.headers.count("connection"), 0u);
  EXPECT_TRUE(client.isSilent());
  client.send(kSend);
  EXPECT_EQ(client.rest(), "");
  EXPECT_EQ(client.ending(), Ending::Reset);
  EXPECT_EQ(published(), 1u);
}

TEST_F(TransportFaultTest, AHalfClosedConnectionIsStillReadFrom) {
  meet({.kind = Kind::HalfClose});
  const HttpAnswer answer = client.ask(kSend);
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.headers.count("connection"), 0u);
  EXPECT_TRUE(client.ends());
  EXPECT_EQ(client.ending(), Ending::Fin);
  client.send(kSend + kSend);
  HttpClient other(server);
  EXPECT_EQ(other.ask(kSend).status, 200);
  EXPECT_TRUE(client.ends());
  EXPECT_EQ(client.ending(), Ending::Fin) << "what is sent into it is dropped, not reset";
  EXPECT_EQ(published(), 2u);
}

TEST_F(TransportFaultTest, ALateAnswerComesBeforeThatOfThePipelinedRequestBehindIt) {
  meet({.delay = 30ms});
  const auto start = Clock::realNow();
  client.send(kSend + sqsCall("ListQueues", "{}"));
  EXPECT_THAT(client.receive().body, HasSubstr("MessageId"));
  EXPECT_GE(Clock::realNow() - start, 30ms);
  EXPECT_THAT(client.receive().body, HasSubstr("QueueUrls"));
}

TEST_F(TransportFaultTest, ADelayComesBeforeALossToo) {
  meet({.kind = Kind::Drop, .close = Close::Reset, .delay = 30ms});
  const auto start = Clock::realNow();
  client.send(kSend);
  EXPECT_EQ(client.rest(), "");
  EXPECT_GE(Clock::realNow() - start, 30ms);
}

TEST_F(TransportFaultTest, AnswersBeforeALostOneArriveAndRequestsBehindItAreNotServed) {
  meetNothing();
  meet({.kind = Kind::Drop, .close = Close::Fin});
  client.send(kSend + kSend + kSend);
  EXPECT_EQ(client.receive().status, 200);
  EXPECT_TRUE(client.ends());
  EXPECT_EQ(published(), 2u);
}

TEST_F(TransportFaultTest, TheAnswerOfALongPollMeetsItToo) {
  meet({.kind = Kind::LimitData, .close = Close::Reset, .bytes = 12});
  client.send(kPoll);
  waitUntilAdmitted(1);
  cloud.sqs().send("orders", "hello");
  EXPECT_EQ(client.rest(), "HTTP/1.1 200");
  EXPECT_EQ(client.ending(), Ending::Reset);
}

TEST_F(TransportFaultTest, ACallIsLateByItsDelayAndThenPollsOn) {
  next.push_back({.delay = 30ms});
  const auto start = Clock::realNow();
  client.send(kPoll);
  waitUntilAdmitted(1);
  cloud.sqs().send("orders", "hello");
  EXPECT_THAT(client.receive().body, HasSubstr("hello"));
  EXPECT_GE(Clock::realNow() - start, 30ms);
}

TEST_F(TransportFaultTest, ACallThatIsLateIsNotExecutedForAClientThatHungUp) {
  next.push_back({.delay = 1h});
  client.send(kSend);
  waitUntilAdmitted(1);
  client.close();
  server.stop();  // which would end the wait
  EXPECT_EQ(published(), 0u);
}

TEST_F(TransportFaultTest, AStopSendsTheRestOfASlowAnswerAtOnce) {
  meet({.kind = Kind::Slicer, .total = 1h, .chunks = 9});
  client.send(kSend);
  waitUntilAdmitted(1);
  server.stop();
  EXPECT_THAT(client.receive().body, HasSubstr("MessageId"));
  EXPECT_TRUE(client.ends());
}

TEST_F(TransportFaultTest, AStopEndsADelayAndExecutesTheCall) {
  next.push_back({.delay = 1h});
  client.send(kSend);
  waitUntilAdmitted(1);
  server.stop();
  EXPECT_THAT(client.receive().body, HasSubstr("MessageId"));
  EXPECT_EQ(published(), 1u);
}

TEST_F(TransportFaultTest, AGateThatAnotherClientOpensLetsTheCallGoOn) {
  const auto gate = std::make_shared<wire::test::StubGate>();
  next.push_back({.gate = gate});
  next.push_back({.after = [gate] { gate->open(); }});
  client.send(sqsCall("ListQueues", "{}"));
  waitUntilAdmitted(1);
  EXPECT_TRUE(client.isSilent());
  HttpClient other(server);
  EXPECT_EQ(other.ask(kSend).status, 200);
  EXPECT_THAT(client.receive().body, HasSubstr("QueueUrls"));
}

}  // namespace
}  // namespace squall::server::test
