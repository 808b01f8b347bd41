// Numbers, sizes and what DynamoDB demands of a value. The costs of numbers were measured against AWS
// (nubo-db/dynamodb-conformance, 2026-08); the texts are from dynalite's tests, which run against AWS.
#include "dynamodb/error_text.hpp"
#include "dynamodb/value/compare.hpp"
#include "dynamodb/value/item.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <vector>

namespace squall::dynamodb {
namespace {

using Value = AttributeValue;

struct NumberCase {
  const char* text;
  const char* canonical;
  std::size_t size;
};
std::ostream& operator<<(std::ostream& out, const NumberCase& row) { return out << row.text; }

class NumberText : public ::testing::TestWithParam<NumberCase> {};

TEST_P(NumberText, HasOneFormAndCostsWhatAwsCharges) {
  const Number number = readNumber(GetParam().text);
  EXPECT_EQ(number.text(), GetParam().canonical);
  EXPECT_EQ(number.size(), GetParam().size);
}

INSTANTIATE_TEST_SUITE_P(Measured, NumberText,
                         ::testing::Values(NumberCase{"0", "0", 1}, NumberCase{"1", "1", 2}, NumberCase{"12", "12", 2},
                                           NumberCase{"123", "123", 3}, NumberCase{"1234", "1234", 3},
                                           NumberCase{"0042", "42", 2}, NumberCase{"100", "100", 2},
                                           NumberCase{"1010", "1010", 3}, NumberCase{"0.0000001", "0.0000001", 2},
                                           NumberCase{"1.5", "1.5", 3}, NumberCase{"15", "15", 2},
                                           NumberCase{"1.200", "1.2", 3}, NumberCase{"1.234", "1.234", 4},
                                           NumberCase{"3.14159", "3.14159", 5}, NumberCase{"123456", "123456", 4},
                                           NumberCase{"100.5", "100.5", 4}, NumberCase{"0.15", "0.15", 2},
                                           NumberCase{"-42", "-42", 3}, NumberCase{"-0", "0", 1},
                                           NumberCase{"+3", "3", 2}, NumberCase{".123", "0.123", 3},
                                           NumberCase{"-17.4E37", "-174000000000000000000000000000000000000", 4},
                                           NumberCase{"0e1000", "0", 1}, NumberCase{"0042.1200", "42.12", 3}));

TEST(NumberText, ExpandsTheLargestExponentAndCostsTheSame) {
  EXPECT_EQ(readNumber("1E125").text(), "1" + std::string(125, '0'));
  EXPECT_EQ(readNumber("1E125").size(), 2u);
  EXPECT_EQ(readNumber("1E-130").text(), "0." + std::string(129, '0') + "1");
  EXPECT_EQ(readNumber("12345678901234567890123456789012345678").size(), 20u);
}

struct BadNumber {
  const char* text;
  const char* complaint;
};
std::ostream& operator<<(std::ostream& out, const BadNumber& row) { return out << row.text; }

class NoNumber : public ::testing::TestWithParam<BadNumber> {};

TEST_P(NoNumber, IsRefusedInAwssWords) {
  EXPECT_EQ(validationText([] { readNumber(GetParam().text); }), GetParam().complaint);
}

constexpr const char* kDigits = "Attempting to store more than 38 significant digits in a Number";
constexpr const char* kOver =
    "Number overflow. Attempting to store a number with magnitude larger than supported range";
constexpr const char* kUnder =
    "Number underflow. Attempting to store a number with magnitude smaller than supported range";
INSTANTIATE_TEST_SUITE_P(
    Recorded, NoNumber,
    ::testing::Values(BadNumber{"", "The parameter cannot be converted to a numeric value"},
                      BadNumber{"b", "The parameter cannot be converted to a numeric value: b"},
                      BadNumber{" 1", "The parameter cannot be converted to a numeric value:  1"},
                      BadNumber{"1 ", "The parameter cannot be converted to a numeric value: 1 "},
                      BadNumber{"NaN", "The parameter cannot be converted to a numeric value: NaN"},
                      BadNumber{"1e", "The parameter cannot be converted to a numeric value: 1e"},
                      BadNumber{".", "The parameter cannot be converted to a numeric value: ."},
                      BadNumber{"123456789012345678901234567890123456789", kDigits},
                      BadNumber{"-1.23456789012345678901234567890123456789", kDigits}, BadNumber{"1e126", kOver},
                      BadNumber{"-1e126", kOver}, BadNumber{"1e99999999999999999999", kOver},
                      BadNumber{"1e-131", kUnder}, BadNumber{"0.9e-130", kUnder}));

std::string sum(const char* a, const char* b) {
  Number result;
  switch (Number::add(readNumber(a), readNumber(b), result)) {
    case Number::Fault::None:
      return result.text();
    case Number::Fault::Overflow:
      return "overflow";
    default:
      return "another fault";
  }
}

TEST(NumberSum, IsExact) {
  EXPECT_EQ(sum("1", "10000000000000000000000"), "10000000000000000000001");
  EXPECT_EQ(sum("10000000000000000000000", "-1"), "9999999999999999999999");
  EXPECT_EQ(sum("0.1", "0.2"), "0.3");
  EXPECT_EQ(sum("-5", "5"), "0");
  EXPECT_EQ(sum("-7", "5.5"), "-1.5");
  EXPECT_EQ(sum("5.5", "-7"), "-1.5");
  EXPECT_EQ(sum("0", "-3"), "-3");
  EXPECT_EQ(sum("999.9", "0.1"), "1000");
}

TEST(NumberSum, OverflowsBeyondTheRangeAndBeyond38Digits) {
  EXPECT_EQ(sum("9e125", "9e125"), "overflow");
  EXPECT_EQ(sum("1e50", "1"), "overflow");
  EXPECT_EQ(sum("1e125", "1e-130"), "overflow");
}

TEST(NumberOrder, IsThatOfTheirKeyBytes) {
  const std::vector<const char*> ascending{"-9e125",  "-100", "-99.5",  "-10",   "-9.99", "-1",     "-0.5",
                                           "-1e-130", "0",    "1e-130", "0.05",  "0.5",   "1",      "1.05",
                                           "9",       "10",   "99",     "99.01", "100",   "100000", "1e125"};
  for (std::size_t i = 1; i < ascending.size(); ++i) {
    const Number less = readNumber(ascending[i - 1]);
    const Number more = readNumber(ascending[i]);
    EXPECT_TRUE(less < more) << ascending[i - 1] << " " << ascending[i];
    EXPECT_LT(less.keyBytes(), more.keyBytes()) << ascending[i - 1] << " " << ascending[i];
  }
}

std::string complaintOf(Value value) {
  return validationText([&value] { normalise(value); });
}

TEST(ItemValues, AreRefusedInAwssWords) {
  const std::string invalid = "One or more parameter values were invalid: ";
  EXPECT_EQ(complaintOf(Value()),
            "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes");
  EXPECT_EQ(complaintOf(Value::stringSet({})), invalid + "An string set  may not be empty");
  EXPECT_EQ(complaintOf(Value::numberSet({})), invalid + "An number set  may not be empty");
  EXPECT_EQ(complaintOf(Value::binarySet({})), invalid + "Binary sets should not be empty");
  EXPECT_EQ(complaintOf(Value::stringSet({"a", "a"})), invalid + "Input collection [a, a] contains duplicates.");
  EXPECT_EQ(complaintOf(Value::binarySet({Blob{"b"}, Blob{"b"}})),
            invalid + "Input collection [Yg==, Yg==]of type BS contains duplicates.");
  EXPECT_EQ(complaintOf(Value::numberSet({"1", "1.0"})), "Input collection contains duplicates");
  EXPECT_EQ(complaintOf(Value::list({Value::map({{"a", Value()}})})),
            "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes");
}

TEST(ItemValues, MayBeEmptyTextsAndBinaries) {
  EXPECT_EQ(complaintOf(Value("")), "(no error)");
  EXPECT_EQ(complaintOf(Value::binary("")), "(no error)");
  EXPECT_EQ(complaintOf(Value::stringSet({"", "a"})), "(no error)");
  EXPECT_EQ(complaintOf(Value::map({})), "(no error)");
}

TEST(ItemValues, NestTo32Levels) {
  Value value("leaf");
  for (int i = 0; i < 31; ++i) value = Value::map({{"n", value}});
  EXPECT_EQ(complaintOf(value), "(no error)");
  EXPECT_EQ(complaintOf(Value::list({value})),
            "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond "
            "supported limit");
}

TEST(ItemValues, AreKeptInCanonicalForm) {
  Value value = Value::map({{"n", Value::number("01.50")}, {"s", Value::numberSet({"1e1", "2.0"})}});
  normalise(value);
  EXPECT_EQ(value.m().at("n").n(), "1.5");
  EXPECT_EQ(value.m().at("s").ns(), (List<std::string>{"10", "2"}));
}

TEST(ItemSize, CountsNamesAndContainers) {
  EXPECT_EQ(itemSize({{"pk", "abc"}}), 5u);
  EXPECT_EQ(itemSize({{"n", Value::number("-42")}, {"t", Value::boolean(true)}, {"z", Value::null()}}), 8u);
  EXPECT_EQ(itemSize({{"b", Value::binary("1234")}, {"s", Value::stringSet({"ab", "c"})}}), 9u);
  EXPECT_EQ(itemSize({{"m", Value::map({{"ab", "c"}})}}), 1u + 3 + 1 + 3);
  EXPECT_EQ(itemSize({{"l", Value::list({"a", Value::list({})})}}), 1u + 3 + 2 + 1 + 3);
}

TEST(ValueEquality, GoesByContent) {
  EXPECT_TRUE(Value::stringSet({"a", "b"}) == Value::stringSet({"b", "a"}));
  EXPECT_FALSE(Value::stringSet({"a", "b"}) == Value::list({"a", "b"}));
  EXPECT_FALSE(Value::list({"a", "b"}) == Value::list({"b", "a"}));
  EXPECT_TRUE(Value::map({{"a", Value::null()}}) == Value::map({{"a", Value::null()}}));
}

}  // namespace
}  // namespace squall::dynamodb
