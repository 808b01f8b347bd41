// TagQueue, UntagQueue, ListQueueTags.
#include "sqs/error_of.hpp"

#include <squall/squall.hpp>

#include <gmock/gmock.h>

#include <ostream>

namespace squall {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;
using ::testing::SizeIs;

class SqsTags : public ::testing::Test {
 protected:
  SqsTags() { sqs.createQueue("orders"); }
  std::string tag(Map<std::string> tags) {
    return errorOf([&] { sqs.tagQueue({.queueUrl = sqs.url("orders"), .tags = std::move(tags)}); });
  }
  std::string untag(List<std::string> keys) {
    return errorOf([&] { sqs.untagQueue({.queueUrl = sqs.url("orders"), .tagKeys = std::move(keys)}); });
  }
  Map<std::string> tags() { return sqs.listQueueTags({.queueUrl = sqs.url("orders")}).tags; }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(SqsTags, AreAddedAndReplacedByKey) {
  ASSERT_EQ(tag({{"tag1", "value1"}, {"tag2", "value2"}, {"tag3", ""}}), "no error");
  ASSERT_EQ(tag({{"tag2", "new"}}), "no error");
  EXPECT_THAT(tags(), ElementsAre(Pair("tag1", "value1"), Pair("tag2", "new"), Pair("tag3", "")));
}

TEST_F(SqsTags, TellKeysInAnotherCaseApart) {
  ASSERT_EQ(tag({{"MyTag", "1"}, {"mytag", "2"}}), "no error");
  EXPECT_THAT(tags(), SizeIs(2));
}

TEST_F(SqsTags, AreRemovedByKeyWhetherTheyAreThereOrNot) {
  ASSERT_EQ(tag({{"tag1", "1"}, {"tag2", "2"}}), "no error");
  EXPECT_EQ(untag({"tag1", "nobody"}), "no error");
  EXPECT_THAT(tags(), ElementsAre(Pair("tag2", "2")));
}

TEST_F(SqsTags, AreAbsentWhenThereAreNone) {
  EXPECT_FALSE(tags().isPresent());
  ASSERT_EQ(tag({{"tag1", "1"}}), "no error");
  ASSERT_EQ(untag({"tag1"}), "no error");
  EXPECT_FALSE(tags().isPresent());
}

struct TagCase {
  const char* label;
  std::string key;
  std::string value;
  std::string error;
  friend std::ostream& operator<<(std::ostream& out, const TagCase& c) { return out << c.label; }
};

constexpr const char* kKeyLength =
    "400 InvalidParameterValue: Tag keys must be between 1 and 128 characters in length.";
constexpr const char* kKeyCharacters =
    "400 InvalidParameterValue: Tag keys may only contain unicode letters, digits, whitespace, or one of these "
    "symbols: _ . "
    ": / = + - @";

std::string repeat(const std::string& text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

class SqsTagTexts : public SqsTags, public ::testing::WithParamInterface<TagCase> {};

TEST_P(SqsTagTexts, AreChecked) {
  EXPECT_EQ(tag({{GetParam().key, GetParam().value}}), GetParam().error);
  EXPECT_EQ(errorOf([this] {
              sqs.createQueue("new", {.tags = {{GetParam().key, GetParam().value}}});
            }),
            GetParam().error);
}

INSTANTIATE_TEST_SUITE_P(
    All, SqsTagTexts,
    ::testing::Values(TagCase{"all symbols", "a1 _.:/=+-@", "a1 _.:/=+-@", "no error"},
                      TagCase{"128 letters of two bytes", repeat("ü", 128), "", "no error"},
                      TagCase{"empty key", "", "value", kKeyLength},
                      TagCase{"129 characters", repeat("k", 129), "value", kKeyLength},
                      TagCase{"129 letters of two bytes", repeat("ü", 129), "value", kKeyLength},
                      TagCase{"a symbol that is not one of them", "k!", "value", kKeyCharacters},
                      TagCase{"a value of 256", "k", repeat("v", 256), "no error"},
                      TagCase{
                          "a value of 257", "k", repeat("v", 257),
                          "400 InvalidParameterValue: Tag values must be between 0 and 256 characters in length."}));

TEST_F(SqsTags, Are50AtMost) {
  Map<std::string> many;
  for (int i = 0; i < 50; ++i) many["key" + std::to_string(i)] = "v";
  ASSERT_EQ(tag(many), "no error");
  EXPECT_EQ(tag({{"key0", "replaced"}}), "no error");
  EXPECT_EQ(tag({{"one-more", "v"}}), "400 InvalidParameterValue: Too many tags added for queue orders.");
  EXPECT_THAT(tags(), SizeIs(50));
}

TEST_F(SqsTags, MustBeNamed) {
  EXPECT_EQ(tag({}), "400 MissingParameter: The request must contain the parameter Tags.");
  EXPECT_EQ(untag({}), "400 MissingParameter: The request must contain the parameter TagKeys.");
  EXPECT_EQ(untag({""}), kKeyLength);
}

TEST_F(SqsTags, NeedAQueue) {
  const std::string expected = "400 AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist.";
  const std::string url = sqs.url("nowhere");
  EXPECT_EQ(errorOf([&] { sqs.tagQueue({.queueUrl = url, .tags = {{"k", "v"}}}); }), expected);
  EXPECT_EQ(errorOf([&] { sqs.untagQueue({.queueUrl = url, .tagKeys = {"k"}}); }), expected);
  EXPECT_EQ(errorOf([&] { sqs.listQueueTags({.queueUrl = url}); }), expected);
}

}  // namespace
}  // namespace squall
