// What names a message.
#include "chaos/key.hpp"

#include <nlohmann/json.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <stdexcept>

namespace squall::chaos {
namespace {

using ::testing::HasSubstr;
using ::testing::Optional;
using ::testing::ThrowsMessage;

struct BodyCase {
  const char* label;
  const char* selector;
  const char* body;
  std::optional<std::string> key;
  friend std::ostream& operator<<(std::ostream& out, const BodyCase& c) { return out << c.label; }
};

class KeyOfABody : public ::testing::TestWithParam<BodyCase> {};

TEST_P(KeyOfABody, IsWhatStandsAtThePath) {
  EXPECT_EQ(KeySelector::parse(GetParam().selector).of({.body = GetParam().body}), GetParam().key);
}

INSTANTIATE_TEST_SUITE_P(
    Paths, KeyOfABody,
    ::testing::Values(BodyCase{"text", "body:$.orderId", R"({"orderId": "o-17"})", "o-17"},
                      BodyCase{"number", "body:$.orderId", R"({"orderId": 17})", "17"},
                      BodyCase{"flag", "body:$.orderId", R"({"orderId": false})", "false"},
                      BodyCase{"object", "body:$.a", R"({"a": {"b": 1}})", R"({"b":1})"},
                      BodyCase{"nested", "body:$.a.b", R"({"a": {"b": "x"}})", "x"},
                      BodyCase{"element", "body:$.lines[1].sku", R"({"lines": [{"sku": "p"}, {"sku": "q"}]})", "q"},
                      BodyCase{"quoted name", "body:$['a.b'].c", R"({"a.b": {"c": "x"}})", "x"},
                      BodyCase{"whole body", "body:$", "[1,2]", "[1,2]"},
                      BodyCase{"empty text", "body:$.a", R"({"a": ""})", ""},
                      BodyCase{"no such member", "body:$.orderId", R"({"id": 1})", std::nullopt},
                      BodyCase{"no such element", "body:$.a[2]", R"({"a": [1, 2]})", std::nullopt},
                      BodyCase{"name in an array", "body:$.a.b", R"({"a": [1]})", std::nullopt},
                      BodyCase{"index in an object", "body:$.a[0]", R"({"a": {"0": 1}})", std::nullopt},
                      BodyCase{"null", "body:$.a", R"({"a": null})", std::nullopt},
                      BodyCase{"no JSON", "body:$.a", "{\"a\": ", std::nullopt},
                      BodyCase{"nothing", "body:$.a", "", std::nullopt}),
    [](const auto& named) {
      std::string name = named.param.label;
      std::replace(name.begin(), name.end(), ' ', '_');
      return name;
    });

TEST(Key, IsAnAttributeAnIdOrADigest) {
  const std::vector<std::pair<std::string, std::string>> attributes{{"idempotency-key", "k-1"}, {"tenant", "a"}};
  const KeySource source{.message_id = "m-1", .body = "hello", .attributes = attributes, .deduplication_id = "d-1"};
  EXPECT_THAT(KeySelector::parse("attr:idempotency-key").of(source), Optional(std::string("k-1")));
  EXPECT_EQ(KeySelector::parse("attr:nothing").of(source), std::nullopt);
  EXPECT_THAT(KeySelector::parse("message_id").of(source), Optional(std::string("m-1")));
  EXPECT_THAT(KeySelector::parse("dedup_id").of(source), Optional(std::string("d-1")));
  EXPECT_EQ(KeySelector::parse("dedup_id").of({.body = "hello"}), std::nullopt);
}

TEST(Key, IsADigestThatEveryPartOfTheMessageChanges) {
  const KeySelector sha256 = KeySelector::parse("sha256");
  const std::vector<std::pair<std::string, std::string>> one{{"a", "bc"}}, other{{"ab", "c"}};
  const auto digest = sha256.of({.body = "hello"});
  ASSERT_TRUE(digest);
  EXPECT_EQ(digest->size(), 64u);
  EXPECT_EQ(digest, sha256.of({.message_id = "another", .body = "hello"}));
  EXPECT_NE(digest, sha256.of({.body = "hullo"}));
  EXPECT_NE(sha256.of({.body = "hello", .attributes = one}), sha256.of({.body = "hello", .attributes = other}));
}

TEST(Key, SaysWhatToWriteInsteadOfOneThatItCannotRead) {
  const auto parsing = [](const char* text) { return [text] { (void)KeySelector::parse(text); }; };
  EXPECT_THAT(parsing("bdoy:$.a"), ThrowsMessage<std::invalid_argument>(HasSubstr("Did you mean 'body'?")));
  EXPECT_THAT(parsing("mesage_id"), ThrowsMessage<std::invalid_argument>(HasSubstr("Did you mean 'message_id'?")));
  EXPECT_THAT(parsing("orderId"), ThrowsMessage<std::invalid_argument>(HasSubstr("A key is body:$.path")));
  EXPECT_THAT(parsing("attr:"), ThrowsMessage<std::invalid_argument>(HasSubstr("'attr:' is no key")));
  EXPECT_THAT(parsing("body:orderId"), ThrowsMessage<std::invalid_argument>(HasSubstr("does not begin with $")));
  EXPECT_THAT(parsing("body:$.a..b"), ThrowsMessage<std::invalid_argument>(HasSubstr("a name is missing")));
  EXPECT_THAT(parsing("body:$.a."), ThrowsMessage<std::invalid_argument>(HasSubstr("a name is missing")));
  EXPECT_THAT(parsing("body:$.a[x]"), ThrowsMessage<std::invalid_argument>(HasSubstr("an index or a quoted name")));
  EXPECT_THAT(parsing("body:$.a[1"), ThrowsMessage<std::invalid_argument>(HasSubstr("an index or a quoted name")));
  EXPECT_THAT(parsing("body:$['a"), ThrowsMessage<std::invalid_argument>(HasSubstr("ends with ']")));
  EXPECT_THAT(parsing("body:$a"), ThrowsMessage<std::invalid_argument>(HasSubstr("comes . or [")));
}

TEST(JsonPath, TakesAPlaceOutOfADocument) {
  nlohmann::json document = nlohmann::json::parse(R"({"a": {"b": 1, "c": 2}, "d": [1, 2, 3]})");
  JsonPath::parse("$.a.b").remove(document);
  JsonPath::parse("$.d[1]").remove(document);
  JsonPath::parse("$.x.y").remove(document);
  EXPECT_EQ(document, nlohmann::json::parse(R"({"a": {"c": 2}, "d": [1, null, 3]})"));
}

}  // namespace
}  // namespace squall::chaos
