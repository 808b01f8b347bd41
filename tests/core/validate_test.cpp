// The validator over small tables: which constraint is found where, and how its message reads.
#include "core/validate.hpp"

#include <gmock/gmock.h>

namespace squall::core {
namespace {

using model::Kind;
using model::Shape;

constexpr std::string_view kColours[] = {"RED", "BLUE"};
constexpr Shape kName{.kind = Kind::String, .name = "Name", .constraint = {.min = 2, .max = 4, .pattern = "[a-z]+"}};
constexpr Shape kText{.kind = Kind::String, .name = "Text"};
constexpr Shape kColour{.kind = Kind::String, .name = "Colour", .constraint = {.values = kColours}};
constexpr Shape kCount{.kind = Kind::Integer, .name = "Count", .constraint = {.min = 1, .max = 10}};
constexpr Shape kShare{.kind = Kind::Double, .name = "Share", .constraint = {.max = 1}};
constexpr Shape kBytes{.kind = Kind::Blob, .name = "Bytes", .constraint = {.max = 2}};
constexpr Shape kSecret{.kind = Kind::String, .name = "Secret", .constraint = {.max = 3}, .sensitive = true};
constexpr Shape kNames{.kind = Kind::List,
                       .name = "Names",
                       .constraint = {.max = 3},
                       .element = &kName,
                       .list = &model::kListOps<std::string>};
constexpr Shape kTags{.kind = Kind::Map,
                      .name = "Tags",
                      .constraint = {.max = 2},
                      .element = &kName,
                      .key = &kColour,
                      .map = &model::kMapOps<std::string>};

struct Part {
  std::string id = {};
  std::optional<std::string> colour = {};
};
constexpr model::Member kPartMembers[] = {model::member<&Part::id>("Id", kName, true),
                                          model::member<&Part::colour>("Colour", kColour)};
constexpr Shape kPart{.name = "Part", .members = kPartMembers};

constexpr Shape kParts{
    .kind = Kind::List, .name = "Parts", .constraint = {.max = 2}, .element = &kPart, .list = &model::kListOps<Part>};
constexpr Shape kStock{
    .kind = Kind::Map, .name = "Stock", .element = &kParts, .key = &kText, .map = &model::kMapOps<List<Part>>};

struct Order {
  std::optional<std::string> name = {};
  std::optional<std::string> colour = {};
  std::optional<std::int32_t> count = {};
  std::optional<double> share = {};
  std::optional<Blob> bytes = {};
  std::optional<std::string> secret = {};
  List<std::string> names = {};
  Map<std::string> tags = {};
  List<Part> parts = {};
  Map<List<Part>> stock = {};
  static const Shape& shape();
};
constexpr model::Member kOrderMembers[] = {
    model::member<&Order::name>("Name", kName),    model::member<&Order::colour>("Colour", kColour),
    model::member<&Order::count>("Count", kCount), model::member<&Order::share>("Share", kShare),
    model::member<&Order::bytes>("Bytes", kBytes), model::member<&Order::secret>("SSESecret", kSecret),
    model::member<&Order::names>("Names", kNames), model::member<&Order::tags>("Tags", kTags),
    model::member<&Order::parts>("Parts", kParts), model::member<&Order::stock>("Stock", kStock)};
constexpr Shape kOrder{.name = "Order", .members = kOrderMembers};
const Shape& Order::shape() { return kOrder; }

struct Row {
  const char* label;
  Order order;
  std::string message;  // without "1 validation error detected: Value "
  friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.label; }
};

class Validate : public ::testing::TestWithParam<Row> {};

TEST_P(Validate, FindsTheOneThingThatIsWrong) {
  EXPECT_EQ(validate(Order::shape(), &GetParam().order, {}).value_or("valid"),
            "1 validation error detected: Value " + GetParam().message);
}

const std::string kFailed = " failed to satisfy constraint: ";

INSTANTIATE_TEST_SUITE_P(
    Constraints, Validate,
    ::testing::Values(
        Row{"Short", {.name = "a"}, "'a' at 'name'" + kFailed + "Member must have length greater than or equal to 2"},
        Row{"Long",
            {.name = "abcde"},
            "'abcde' at 'name'" + kFailed + "Member must have length less than or equal to 4"},
        Row{"Pattern",
            {.name = "a1"},
            "'a1' at 'name'" + kFailed + "Member must satisfy regular expression pattern: [a-z]+"},
        Row{"Enum",
            {.colour = "red"},
            "'red' at 'colour'" + kFailed + "Member must satisfy enum value set: [RED, BLUE]"},
        Row{"Small", {.count = 0}, "'0' at 'count'" + kFailed + "Member must have value greater than or equal to 1"},
        Row{"Large", {.count = 11}, "'11' at 'count'" + kFailed + "Member must have value less than or equal to 10"},
        Row{"LargeDouble",
            {.share = 1.5},
            "'1.5' at 'share'" + kFailed + "Member must have value less than or equal to 1"},
        Row{"Bytes",
            {.bytes = Blob{"abc"}},
            "'java.nio.HeapByteBuffer[pos=0 lim=3 cap=3]' at 'bytes'" + kFailed +
                "Member must have length less than or equal to 2"},
        Row{"Secret",
            {.secret = "hush"},
            "at 'sSESecret'" + kFailed + "Member must have length less than or equal to 3"},
        Row{"LongList",
            {.names = {"aa", "bb", "cc", "dd"}},
            "'[aa, bb, cc, dd]' at 'names'" + kFailed + "Member must have length less than or equal to 3"},
        Row{"ElementOfAList",
            {.names = {"aa", "b", "c"}},
            "'[aa, b, c]' at 'names'" + kFailed +
                "Member must satisfy constraint: [Member must have length less than or equal to 4, Member must have "
                "length "
                "greater than or equal to 2, Member must satisfy regular expression pattern: [a-z]+]"},
        Row{"KeyOfAMap",
            {.tags = {{"GREEN", "aa"}}},
            "'{GREEN=aa}' at 'tags'" + kFailed +
                "Map keys must satisfy constraint: [Member must satisfy enum value set: [RED, BLUE]]"},
        Row{"ValueOfAMap",
            {.tags = {{"BLUE", "a"}, {"RED", "aa"}}},
            "'{BLUE=a, RED=aa}' at 'tags'" + kFailed +
                "Map value must satisfy constraint: [Member must have length less than or equal to 4, Member must have "
                "length greater than or equal to 2, Member must satisfy regular expression pattern: [a-z]+]"},
        Row{"MemberOfAnElement",
            {.parts = {{.id = "aa"}, {.id = "bb", .colour = ""}}},
            "'' at 'parts.2.member.colour'" + kFailed + "Member must satisfy enum value set: [RED, BLUE]"},
        Row{"ListOfStructs",
            {.parts = {{.id = "aa"}, {.id = "bb", .colour = "RED"}, {.id = "cc"}}},
            "'[Part(id=aa, colour=null), Part(id=bb, colour=RED), Part(id=cc, colour=null)]' at 'parts'" + kFailed +
                "Member must have length less than or equal to 2"},
        Row{"InsideAMapOfLists",
            {.stock = {{"north", {{.id = "a"}}}}},
            "'a' at 'stock.north.member.1.member.id'" + kFailed +
                "Member must have length greater than or equal to 2"}),
    ::testing::PrintToStringParamName());

TEST(ValidateTest, AcceptsWhatKeepsTheModel) {
  const Order order{.name = "abcd", .colour = "RED", .count = 10, .names = {"aa"}, .tags = {{"BLUE", "bb"}}};
  EXPECT_EQ(validate(Order::shape(), &order, {}), std::nullopt);
  EXPECT_EQ(validate(Order::shape(), std::make_unique<Order>().get(), {}), std::nullopt);
}

TEST(ValidateTest, CountsAllErrorsInOneMessage) {
  const Order order{.name = "1", .count = 0};
  EXPECT_EQ(
      validate(Order::shape(), &order, {}).value_or("valid"),
      "3 validation errors detected: Value '1' at 'name' failed to satisfy constraint: Member must satisfy regular "
      "expression pattern: [a-z]+; Value '1' at 'name' failed to satisfy constraint: Member must have length greater "
      "than or equal to 2; Value '0' at 'count' failed to satisfy constraint: Member must have value greater than or "
      "equal to 1");
}

TEST(ValidateTest, SaysNullForWhatTheClientDidNotSendAndNothingElseOfIt) {
  const Order order{.parts = {{}}};
  EXPECT_EQ(
      validate(Order::shape(), &order, {"parts.1.member.id"}).value_or("valid"),
      "1 validation error detected: Value null at 'parts.1.member.id' failed to satisfy constraint: Member must not "
      "be null");
}

TEST(ValidateTest, SaysNullForAnElementThatWasNull) {
  const Order order{.names = {""}};
  EXPECT_EQ(
      validate(Order::shape(), &order, {"names.1.member"}).value_or("valid"),
      "1 validation error detected: Value null at 'names.1.member' failed to satisfy constraint: Member must not be "
      "null");
}

TEST(ValidateTest, CountsCodePoints) {
  const Order order{.secret = "\xF0\x9F\xA6\x86\xF0\x9F\xA6\x86\xF0\x9F\xA6\x86"};
  EXPECT_EQ(validate(Order::shape(), &order, {}), std::nullopt);
}

}  // namespace
}  // namespace squall::core
