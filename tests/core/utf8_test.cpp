// Checks that look at eight bytes at once: a byte that is not plain must be found wherever it stands.
#include "core/utf8.hpp"

#include <gmock/gmock.h>

#include <string>

namespace squall::core {
namespace {

TEST(Utf8, FindsABadByteWhereverItStands) {
  for (std::size_t place = 0; place < 20; ++place) {
    std::string text(20, 'x');
    EXPECT_TRUE(isUtf8(text));
    text[place] = '\n';
    EXPECT_TRUE(isUtf8(text));
    text[place] = '\xff';
    EXPECT_FALSE(isUtf8(text)) << place;
  }
  EXPECT_FALSE(isUtf8("eight pl\xed\xa0\x80"));
}

TEST(Utf8, FindsTheEndOfPlainAscii) {
  for (const char other : {'\0', '\x1f', '\n', '\x80', '\xc3', '\xff'}) {
    for (std::size_t place = 0; place < 20; ++place) {
      std::string text = " ~\x7f plain ASCII 012";
      ASSERT_EQ(endOfPlainAscii(text, 0), text.size());
      text.insert(place, 1, other);
      EXPECT_EQ(endOfPlainAscii(text, 0), place) << int{other};
      EXPECT_EQ(endOfPlainAscii(text, place), place);
      EXPECT_EQ(endOfPlainAscii(text, place + 1), text.size());
    }
  }
}

}  // namespace
}  // namespace squall::core
