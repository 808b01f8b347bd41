#include "core/pagination.hpp"

#include <gmock/gmock.h>

#include <map>

namespace squall::core {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Optional;
using ::testing::Pointee;

const std::map<std::string, int> kItems{{"a", 1}, {"ab", 2}, {"abc", 3}, {"b", 4}, {"c", 5}};
constexpr auto kAllOfThem = [](const std::string&, int) { return true; };

TEST(PageToken, LeadsBackToItsKey) {
  const PageToken tokens("queues");
  for (const char* key : {"", "orders", "a key with spaces", "bücher"}) {
    EXPECT_THAT(tokens.read(tokens.make(key)), Optional(std::string(key)));
  }
}

TEST(PageToken, DoesNotShowItsKey) {
  EXPECT_THAT(PageToken("queues").make("orders"), ::testing::Not(::testing::HasSubstr("orders")));
}

TEST(PageToken, OfAnotherListIsNone) { EXPECT_FALSE(PageToken("queues").read(PageToken("topics").make("orders"))); }

TEST(PageToken, ThatWasTamperedWithIsNone) {
  const PageToken tokens("queues");
  const std::string token = tokens.make("orders");
  EXPECT_FALSE(tokens.read(""));
  EXPECT_FALSE(tokens.read("orders"));
  EXPECT_FALSE(tokens.read(token + "00"));
  EXPECT_FALSE(tokens.read(token.substr(0, token.size() - 1)));
  for (std::size_t i = 0; i < token.size(); ++i) {
    std::string other = token;
    other[i] = other[i] == '0' ? '1' : '0';
    EXPECT_FALSE(tokens.read(other)) << "at " << i;
  }
}

TEST(PageOf, GoesOnWhereTheLastPageEnded) {
  const auto first = pageOf(kItems, "", std::nullopt, 2, kAllOfThem);
  EXPECT_THAT(first.elements, ElementsAre(Pointee(1), Pointee(2)));
  EXPECT_THAT(first.next_after, Optional(std::string("ab")));
  const auto second = pageOf(kItems, "", first.next_after, 2, kAllOfThem);
  EXPECT_THAT(second.elements, ElementsAre(Pointee(3), Pointee(4)));
  const auto last = pageOf(kItems, "", second.next_after, 2, kAllOfThem);
  EXPECT_THAT(last.elements, ElementsAre(Pointee(5)));
  EXPECT_FALSE(last.next_after);
}

TEST(PageOf, KnowsThatNothingFollowsAFullPage) {
  EXPECT_FALSE(pageOf(kItems, "", std::nullopt, kItems.size(), kAllOfThem).next_after);
}

TEST(PageOf, StaysWithinItsPrefix) {
  const auto page = pageOf(kItems, "ab", std::nullopt, 10, kAllOfThem);
  EXPECT_THAT(page.elements, ElementsAre(Pointee(2), Pointee(3)));
  EXPECT_THAT(pageOf(kItems, "x", std::nullopt, 10, kAllOfThem).elements, IsEmpty());
}

TEST(PageOf, CountsOnlyWhatIsWanted) {
  const auto is_odd = [](const std::string&, int value) { return value % 2 == 1; };
  const auto page = pageOf(kItems, "", std::nullopt, 2, is_odd);
  EXPECT_THAT(page.elements, ElementsAre(Pointee(1), Pointee(3)));
  EXPECT_THAT(page.next_after, Optional(std::string("abc")));
  EXPECT_FALSE(pageOf(kItems, "", std::nullopt, 3, is_odd).next_after) << "an unwanted element is no next page";
}

TEST(PageOf, GoesOnAfterAKeyThatIsGone) {
  EXPECT_THAT(pageOf(kItems, "", std::string("aa"), 1, kAllOfThem).elements, ElementsAre(Pointee(2)));
}

}  // namespace
}  // namespace squall::core
