// Every modelled error of SQS against AWS's model: code, query code and status. The texts are tested where they are
// thrown.
#include "sqs/errors.hpp"

#include "core/model.hpp"

#include <squall/sqs/model.gen.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <ostream>
#include <vector>

namespace squall::sqs {
namespace {

std::vector<AwsError> modelledErrors() {
  return {errors::batchEntryIdsNotDistinct("a"),
          errors::batchRequestTooLong(2, 1),
          errors::emptyBatchRequest("SendMessageBatchRequestEntry"),
          errors::invalidAddress("http://localhost/"),
          errors::unknownAttribute("Foo"),
          errors::invalidAttributeValue("DelaySeconds"),
          errors::invalidBatchEntryId(),
          errors::invalidIdFormat("m"),
          errors::invalidMessageContents("m"),
          errors::invalidSecurity("m"),
          errors::kmsAccessDenied("m"),
          errors::kmsDisabled("m"),
          errors::kmsInvalidKeyUsage("m"),
          errors::kmsInvalidState("m"),
          errors::kmsNotFound("m"),
          errors::kmsOptInRequired("m"),
          errors::kmsThrottled("m"),
          errors::messageNotInflight("m"),
          errors::overLimit("m"),
          errors::purgeQueueInProgress("orders"),
          errors::queueDeletedRecently(),
          errors::queueDoesNotExist(),
          errors::queueNameExists("DelaySeconds"),
          errors::receiptHandleIsInvalid("h"),
          errors::requestThrottled("m"),
          errors::moveTaskNotFound(),
          errors::tooManyEntriesInBatchRequest(11),
          errors::unsupportedOperation("m")};
}

TEST(SqsErrors, HaveOneFactoryForEachThatAwsModels) {
  std::vector<std::string> made;
  for (const AwsError& error : modelledErrors()) made.push_back(error.code());
  std::vector<std::string> modelled;
  for (const model::ErrorModel& error : serviceModel().errors) modelled.emplace_back(error.name);
  EXPECT_THAT(made, ::testing::UnorderedElementsAreArray(modelled));
}

TEST(SqsErrors, HaveTheCodesAndStatusesOfTheModel) {
  for (const AwsError& error : modelledErrors()) {
    const auto row = std::ranges::find(serviceModel().errors, error.code(), &model::ErrorModel::name);
    ASSERT_NE(row, serviceModel().errors.end()) << error.code();
    EXPECT_EQ(error.queryCode(), row->query_code.empty() ? row->name : row->query_code) << error.code();
    EXPECT_EQ(error.httpStatus(), row->http_status) << error.code();
    EXPECT_EQ(error.fault(), Fault::Sender);
  }
}

TEST(SqsErrors, OfTheGenericKindHaveTwoNames) {
  EXPECT_EQ(errors::invalidParameterValue("m").code(), "InvalidParameterValueException");
  EXPECT_EQ(errors::invalidParameterValue("m").queryCode(), "InvalidParameterValue");
  EXPECT_EQ(errors::missingParameter("QueueUrl").code(), "MissingRequiredParameterException");
  EXPECT_EQ(errors::missingParameter("QueueUrl").queryCode(), "MissingParameter");
}

TEST(SqsErrors, AboutAMissingQueueAreWordedDifferentlyInTheQueryProtocol) {
  EXPECT_EQ(errors::queueDoesNotExist().message(), "The specified queue does not exist.");
  EXPECT_EQ(errors::queueDoesNotExist().queryMessage(), "The specified queue does not exist for this wsdl version.");
}

}  // namespace
}  // namespace squall::sqs
