// GoogleTest prints every type of Squall as text: the generated structs, all of them, and the hand-written ones.
#include "core/model.hpp"
#include "model/services.hpp"
#include "model/value_generator.hpp"
#include "testing/texts.hpp"

#include <squall/dynamodb/attribute_value.hpp>
#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gtest/gtest.h>

#include <set>

namespace squall {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::PrintToString;

struct GeneratedStruct {
  const model::Shape* shape;
  std::string (*print)(std::uint64_t seed);  // an object with values of this seed
  std::string (*json)(std::uint64_t seed);
};

template <class T>
T filled(std::uint64_t seed) {
  T object;
  samples::ValueGenerator(seed).fill(T::shape(), &object);
  return object;
}

template <class T>
GeneratedStruct generated() {
  return {.shape = &T::shape(),
          .print = [](std::uint64_t seed) { return PrintToString(filled<T>(seed)); },
          .json = [](std::uint64_t seed) { return toJson(filled<T>(seed)); }};
}

// all_structs.inc has a line for each struct of the generated headers: tests/CMakeLists.txt writes it.
const std::vector<GeneratedStruct>& allStructs() {
  static const std::vector<GeneratedStruct> all = {
#define SQUALL_STRUCT(service, name) generated<service::name>(),
#include "all_structs.inc"
#undef SQUALL_STRUCT
  };
  return all;
}

void collect(const model::Shape& shape, std::set<const model::Shape*>& seen) {
  if (!seen.insert(&shape).second) return;
  for (const model::Member& member : shape.members) collect(*member.shape, seen);
  if (shape.element) collect(*shape.element, seen);
}

TEST(GeneratedStructs, PrintAsTheirNameAndJson) {
  for (const GeneratedStruct& each : allStructs()) {
    for (std::uint64_t seed = 0; seed < 3; ++seed) {
      const std::string text = each.print(seed);
      EXPECT_EQ(text, std::string(each.shape->name) + each.json(seed));
      EXPECT_THAT(text, Not(HasSubstr("-byte object <"))) << each.shape->name;
    }
  }
}

TEST(GeneratedStructs, AreAllInTheListThatIsPrinted) {
  std::set<const model::Shape*> printed = {&dynamodb::AttributeValue::shape()};
  for (const GeneratedStruct& each : allStructs()) printed.insert(each.shape);
  std::set<const model::Shape*> modelled;
  for (const samples::ServiceCase& service : samples::allServices()) {
    for (const model::Shape* shape : service.messages()) collect(*shape, modelled);
  }
  std::size_t structs = 0;
  for (const model::Shape* shape : modelled) {
    if (shape->kind != model::Kind::Structure) continue;
    ++structs;
    EXPECT_TRUE(printed.contains(shape)) << shape->name;
  }
  EXPECT_GT(structs, 300U);
}

TEST(GeneratedStructs, PrintInContainersAndOptionals) {
  const sqs::SendMessageRequest request{.queueUrl = "u", .messageBody = "b"};
  EXPECT_EQ(PrintToString(request), R"(SendMessageRequest{"QueueUrl":"u","MessageBody":"b"})");
  EXPECT_EQ(PrintToString(std::vector<sqs::Message>{{.body = "b"}}), R"({ Message{"Body":"b"} })");
  EXPECT_EQ(PrintToString(List<sqs::Message>{{.body = "b"}}), R"({ Message{"Body":"b"} })");
  EXPECT_EQ(PrintToString(std::optional<sqs::Message>({.body = "b"})), R"((Message{"Body":"b"}))");
  EXPECT_EQ(PrintToString(Map<dynamodb::AttributeValue>{{"id", "o-1"}}), R"({ ("id", AttributeValue{"S":"o-1"}) })");
  EXPECT_EQ(PrintToString(Blob{"a\x01"}), R"(Blob{"a\x1"})");
}

Record sampleRecord() {
  Record record = *MadeRun().add(EventKind::Consume, {.attempt = 2}).records.front();
  record.detail = "why";
  return record;
}

TEST(Printers, PrintEnumsByName) {
  EXPECT_EQ(PrintToString(EventKind::DeadLetter), "EventKind::dead-letter");
  EXPECT_EQ(PrintToString(ClockMode::Auto), "ClockMode::Auto");
  EXPECT_EQ(PrintToString(Fault::Receiver), "Fault::Receiver");
  EXPECT_EQ(PrintToString(WaitResult::Reason::SpanOver), "WaitResult::Reason::SpanOver");
  EXPECT_EQ(PrintToString(std::vector<EventKind>{EventKind::Call}), "{ EventKind::call }");
}

TEST(Printers, PrintRecordsAsTheirLineAndListsAsATimeline) {
  const std::string line = "00:00:00.000  #1      consume             orders           m-1 attempt 2 (why)";
  const auto record = std::make_shared<const Record>(sampleRecord());
  EXPECT_EQ(PrintToString(sampleRecord()), line);
  EXPECT_EQ(PrintToString(record), line);
  EXPECT_EQ(PrintToString(RecordPtr()), "(no record)");
  EXPECT_EQ(PrintToString(std::vector<RecordPtr>{record, record}), "2 records\n  " + line + "\n  " + line);
  EXPECT_EQ(PrintToString(std::vector<RecordPtr>{}), "0 records");
  EXPECT_EQ(PrintToString(RecordError{.code = "A", .message = "b", .http_status = 400}),
            "RecordError{A: b (HTTP 400)}");
  EXPECT_EQ(PrintToString(Client{.access_key = "k", .user_agent = "a", .connection = "c"}), "Client{k, a, c}");
  EXPECT_EQ(PrintToString(Cursor{.after = 3}), "Cursor{after #3}");
}

TEST(Printers, PrintErrorsWaitsAndClouds) {
  EXPECT_EQ(PrintToString(AwsError({.code = "A", .message = "b"})), "AwsError{A: b (HTTP 400)}");
  EXPECT_EQ(PrintToString(WaitResult(WaitResult::Reason::Happened, {}, "text")),
            "a WaitResult that is ok (WaitResult::Reason::Happened, 0 matching records)");
  EXPECT_EQ(PrintToString(std::vector<AwsError>{AwsError({.code = "A", .message = "b"})}),
            "{ AwsError{A: b (HTTP 400)} }");
  Cloud cloud;
  EXPECT_EQ(PrintToString(cloud), "a Cloud with 0 records");
  EXPECT_EQ(PrintToString(cloud.journal()), "a Journal of 0 records");
  EXPECT_EQ(PrintToString(JsonValue::parse("[1, 2]")), "[1,2]");
  EXPECT_EQ(PrintToString(JsonValue()), "(missing)");
}

TEST(Printers, PrintSpansAndInstants) {
  EXPECT_EQ(PrintToString(30s), "30s");
  EXPECT_EQ(PrintToString(Duration(1'500'000)), "1.5s");
  EXPECT_EQ(PrintToString(250ms), "0.25s");
  EXPECT_EQ(PrintToString(-250ms), "-0.25s");
  EXPECT_EQ(PrintToString(1ns), "0.000000001s");
  EXPECT_EQ(PrintToString(2min), "120s");
  EXPECT_EQ(PrintToString(1h), "3600s");
  EXPECT_EQ(PrintToString(0s), "0s");
  EXPECT_EQ(PrintToString(std::optional(30s)), "(30s)");
  EXPECT_EQ(PrintToString(TimePoint(1'893'456'000s)), "2030-01-01T00:00:00Z");
  EXPECT_EQ(PrintToString(TimePoint(-1500ms)), "1969-12-31T23:59:58.5Z");
  EXPECT_EQ(PrintToString(std::vector<TimePoint>{TimePoint()}), "{ 1970-01-01T00:00:00Z }");
  EXPECT_EQ(PrintToString(sampleRecord().wall_time), "1970-01-01T00:00:00Z");
}

}  // namespace
}  // namespace squall
