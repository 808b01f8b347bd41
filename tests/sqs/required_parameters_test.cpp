// What SQS answers when required members were not sent at all. C++ callers always send them; clients over HTTP may not.
#include "sqs/required_parameters.hpp"

#include "sqs/error_of.hpp"

#include <squall/sqs/model.gen.hpp>

#include <gmock/gmock.h>

#include <ostream>

namespace squall::sqs {
namespace {

struct MissingCase {
  Operation operation;
  std::vector<std::string> missing;
  const char* error;
  friend std::ostream& operator<<(std::ostream& out, const MissingCase& c) {
    out << kOperationNames[static_cast<std::size_t>(c.operation)];
    for (const std::string& path : c.missing) out << " " << path;
    return out;
  }
};

class SqsRequiredParameters : public ::testing::TestWithParam<MissingCase> {};

TEST_P(SqsRequiredParameters, AreNamedAsAwsNamesThem) {
  const auto& operation = serviceModel().operations[static_cast<std::size_t>(GetParam().operation)];
  EXPECT_EQ(errorOf([&] { checkRequiredParameters(operation, nullptr, GetParam().missing); }), GetParam().error);
}

INSTANTIATE_TEST_SUITE_P(
    All, SqsRequiredParameters,
    ::testing::Values(
        MissingCase{Operation::SendMessage, {}, "no error"},
        MissingCase{Operation::SendMessage,
                    {"queueUrl", "messageBody"},
                    "400 MissingParameter: The request must contain the parameter QueueUrl."},
        MissingCase{Operation::SendMessage,
                    {"messageBody"},
                    "400 MissingParameter: The request must contain the parameter MessageBody."},
        MissingCase{Operation::ChangeMessageVisibility,
                    {"visibilityTimeout"},
                    "400 MissingParameter: The request must contain the parameter VisibilityTimeout."},
        MissingCase{Operation::CreateQueue,
                    {"queueName"},
                    "400 InvalidParameterValue: Value for parameter QueueName is invalid. Reason: Must specify a queue "
                    "name."},
        MissingCase{Operation::SetQueueAttributes,
                    {"attributes"},
                    "400 MissingParameter: The request must contain the parameter Attribute.Name."},
        MissingCase{Operation::AddPermission,
                    {"actions"},
                    "400 MissingParameter: The request must contain the parameter ActionName."},
        MissingCase{Operation::AddPermission,
                    {"aWSAccountIds"},
                    "400 MissingParameter: The request must contain the parameter AWSAccountIds."},
        MissingCase{Operation::StartMessageMoveTask,
                    {"sourceArn"},
                    "400 MissingParameter: The request must contain the parameter SourceArn."},
        MissingCase{Operation::SendMessageBatch,
                    {"entries"},
                    "400 MissingParameter: The request must contain the parameter Entries."},
        MissingCase{Operation::SendMessageBatch,
                    {"entries.2.member.id"},
                    "400 MissingParameter: The request must contain the parameter SendMessageBatchRequestEntry.2.Id."},
        MissingCase{
            Operation::DeleteMessageBatch,
            {"entries.1.member.id"},
            "400 MissingParameter: The request must contain the parameter DeleteMessageBatchRequestEntry.1.Id."},
        // These fail their entry or attribute, and the handlers say how.
        MissingCase{Operation::SendMessageBatch, {"entries.2.member.messageBody"}, "no error"},
        MissingCase{Operation::SendMessage, {"messageAttributes.Hello.member.dataType"}, "no error"}));

}  // namespace
}  // namespace squall::sqs
