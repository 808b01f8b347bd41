// The plan of a disturbed answer, without a socket: in which pieces it is sent, and how late.
#include "server/answer_fault.hpp"

#include <gmock/gmock.h>

#include <vector>

namespace squall::server::test {
namespace {

using testing::ElementsAre;
using namespace std::chrono_literals;
using Kind = TransportFault::Kind;

std::vector<std::size_t> piecesOf(const TransportFault& fault, const std::string& body) {
  AnswerFault plan({.body = body, .fault = fault}, {}, "now");
  std::vector<std::size_t> sizes;
  while (const auto piece = plan.next(false)) sizes.push_back(piece->bytes.size());
  return sizes;
}

TEST(AnswerFaultTest, SlicesIntoAsManyPiecesAsWereAskedFor) {
  // "HTTP/1.1 200 OK", a length, a date, an empty line: 50 bytes.
  EXPECT_THAT(piecesOf({.kind = Kind::Slicer, .total = 1s, .chunks = 4}, std::string(50, 'x')),
              ElementsAre(25, 25, 25, 25));
  EXPECT_THAT(piecesOf({.kind = Kind::Slicer, .total = 1s, .chunks = 0}, std::string(50, 'x')), ElementsAre(100));
  EXPECT_EQ(piecesOf({.kind = Kind::Slicer, .total = 1s, .chunks = 1'000}, std::string(50, 'x')).size(), 100u);
}

TEST(AnswerFaultTest, SpreadsPiecesOverTheWholeTime) {
  AnswerFault plan({.body = "body", .fault = {.kind = Kind::Slicer, .delay = 1s, .total = 9s, .chunks = 9}}, {}, "now");
  std::chrono::nanoseconds last = 0s;
  const auto first = plan.next(false);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->after, 2s) << "the delay, and the first ninth";
  for (int i = 1; i < 9; ++i) last = plan.next(false)->after;
  EXPECT_EQ(last, 1s);
  EXPECT_FALSE(plan.next(false));
}

TEST(AnswerFaultTest, SendsByteByByteOnAVerySlowLine) {
  const auto sizes = piecesOf({.kind = Kind::Bandwidth, .bytes_per_second = 10}, std::string(50, 'x'));
  EXPECT_EQ(sizes.size(), 100u);
}

TEST(AnswerFaultTest, SendsTheRestAtOnceInAHurry) {
  AnswerFault plan({.body = "body", .fault = {.kind = Kind::Slicer, .total = 9s, .chunks = 9}}, {}, "now");
  plan.next(false);
  const auto rest = plan.next(true);
  ASSERT_TRUE(rest);
  EXPECT_EQ(rest->after, 0s);
  EXPECT_THAT(std::string(rest->bytes), testing::EndsWith("body"));
  EXPECT_FALSE(plan.next(true));
}

}  // namespace
}  // namespace squall::server::test
