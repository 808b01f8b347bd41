// What holds for the tables of every service, whatever AWS adds to its models.
#include "core/pattern.hpp"
#include "core/validate.hpp"
#include "model/services.hpp"
#include "model/value_generator.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>
#include <set>
#include <string>

namespace squall {
namespace {

using ::testing::SizeIs;

// Calls visit(shape) once for each shape that the service's messages are made of.
void forEachShape(const samples::ServiceCase& service, const std::function<void(const model::Shape&)>& visit) {
  std::set<const model::Shape*> seen;
  const std::function<void(const model::Shape*)> walk = [&](const model::Shape* shape) {
    if (!shape || !seen.insert(shape).second) return;
    visit(*shape);
    for (const model::Member& member : shape->members) walk(member.shape);
    walk(shape->element);
    walk(shape->key);
  };
  for (const model::Shape* message : service.messages()) walk(message);
}

class EveryTable : public ::testing::TestWithParam<samples::ServiceCase> {};

TEST_P(EveryTable, HasAllOperationsInAlphabeticalOrder) {
  const auto operations = GetParam().model->operations;
  EXPECT_THAT(operations, SizeIs(GetParam().operations));
  EXPECT_TRUE(std::is_sorted(operations.begin(), operations.end(),
                             [](const auto& a, const auto& b) { return a.name < b.name; }));
}

TEST_P(EveryTable, ReachesEachMemberByItsOwnRow) {
  forEachShape(GetParam(), [](const model::Shape& shape) {
    std::set<std::string_view> names;
    for (const model::Member& member : shape.members) {
      EXPECT_EQ(member.index, static_cast<std::size_t>(&member - shape.members.data())) << shape.name;
      EXPECT_TRUE(names.insert(member.name).second) << shape.name << " has two members " << member.name;
      EXPECT_NE(member.shape, nullptr) << member.name;
    }
  });
}

TEST_P(EveryTable, HasPatternsThatTheMatcherKnows) {
  forEachShape(GetParam(), [](const model::Shape& shape) {
    if (!shape.constraint.pattern.empty()) {
      EXPECT_NO_THROW(core::Pattern{shape.constraint.pattern}) << shape.name;
    }
  });
}

TEST_P(EveryTable, HasErrorsWithAStatusOfAnError) {
  for (const model::ErrorModel& error : GetParam().model->errors) {
    EXPECT_GE(error.http_status, 400) << error.name;
    EXPECT_LE(error.http_status, 503) << error.name;  // AWS's ServiceUnavailableException
  }
}

TEST_P(EveryTable, CanBeValidatedWithAnyValues) {
  for (const model::OperationModel& operation : GetParam().model->operations) {
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
      const std::shared_ptr<void> request = operation.request->create();
      samples::ValueGenerator(seed).fill(*operation.request, request.get());
      EXPECT_NO_THROW(core::validate(*operation.request, request.get(), {})) << operation.name;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Services, EveryTable, ::testing::ValuesIn(samples::allServices()),
                         ::testing::PrintToStringParamName());

TEST(Models, HaveOneHundredAndEightyFourOperations) {
  std::size_t count = 0;
  for (const samples::ServiceCase& service : samples::allServices()) count += service.model->operations.size();
  EXPECT_EQ(count, 184U);
}

TEST(Models, NumberTheOperationsAsTheTablesDo) {
  const auto index = static_cast<std::size_t>(sqs::Operation::SendMessage);
  EXPECT_EQ(sqs::serviceModel().operations[index].name, "SendMessage");
  EXPECT_EQ(sqs::kOperationNames[index], "SendMessage");
}

TEST(Models, GiveSqsItsQueryNamesAndErrorCodes) {
  const model::ServiceModel& service = sqs::serviceModel();
  EXPECT_TRUE(service.query_compatible);
  EXPECT_EQ(service.error_namespace, "com.amazonaws.sqs");
  const auto error = std::find_if(service.errors.begin(), service.errors.end(),
                                  [](const auto& row) { return row.name == "QueueDoesNotExist"; });
  ASSERT_NE(error, service.errors.end());
  EXPECT_EQ(error->query_code, "AWS.SimpleQueueService.NonExistentQueue");
  for (const model::Member& member : sqs::SendMessageRequest::shape().members) {
    if (member.name == "MessageAttributes") {
      EXPECT_EQ(member.wire_name, "MessageAttribute");
    }
  }
  // SQS's model has no limits at all: fakes/sqs/limits.hpp has them.
  EXPECT_EQ(core::validate(sqs::SendMessageRequest::shape(), std::make_shared<sqs::SendMessageRequest>().get(), {}),
            std::nullopt);
}

TEST(Models, ComparePrintAndTellAbsentFromEmpty) {
  sqs::SendMessageRequest request{.queueUrl = "u", .messageBody = "hi", .delaySeconds = 5};
  sqs::SendMessageRequest other = request;
  EXPECT_EQ(request, other);
  EXPECT_EQ(::testing::PrintToString(request),
            R"(SendMessageRequest{"QueueUrl":"u","MessageBody":"hi","DelaySeconds":5})");

  other.messageAttributes = Map<sqs::MessageAttributeValue>::presentEmpty();
  EXPECT_FALSE(request == other);
  EXPECT_EQ(toJson(other), R"({"QueueUrl":"u","MessageBody":"hi","DelaySeconds":5,"MessageAttributes":{}})");
}

}  // namespace
}  // namespace squall
