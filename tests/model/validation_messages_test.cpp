// AWS's validation messages, word for word as clients recorded them, from the generated tables.
#include "core/validate.hpp"
#include "wire/json_codec.hpp"

#include <squall/dynamodb/model.gen.hpp>
#include <squall/eventbridge/model.gen.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace squall {
namespace {

// The message for a request as it comes over the wire.
template <class Request>
std::string messageFor(std::string_view json) {
  Request request;
  const wire::DecodeReport report = wire::decodeJson(Request::shape(), json, &request);
  EXPECT_FALSE(report.error) << json;
  return core::validate(Request::shape(), &request, report.missing).value_or("valid");
}

TEST(ValidationMessage, NamesThePatternBeforeTheLength) {
  EXPECT_EQ(
      messageFor<dynamodb::CreateBackupRequest>(R"({"TableName":"t","BackupName":""})"),
      "2 validation errors detected: Value '' at 'backupName' failed to satisfy constraint: Member must satisfy "
      "regular expression pattern: [a-zA-Z0-9_.-]+; Value '' at 'backupName' failed to satisfy constraint: Member "
      "must have length greater than or equal to 3");
}

TEST(ValidationMessage, NamesTheElementThatIsWrong) {
  EXPECT_EQ(messageFor<dynamodb::CreateTableRequest>(
                R"({"TableName":"tables","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"X"}],
                    "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}]})"),
            "1 validation error detected: Value 'X' at 'attributeDefinitions.1.member.attributeType' failed to satisfy "
            "constraint: Member must satisfy enum value set: [S, N, B]");
}

TEST(ValidationMessage, SaysNullForWhatIsMissing) {
  EXPECT_EQ(
      messageFor<dynamodb::CreateTableRequest>(
          R"({"TableName":"tables","AttributeDefinitions":[{}],"KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}]})"),
      "2 validation errors detected: Value null at 'attributeDefinitions.1.member.attributeName' failed to satisfy "
      "constraint: Member must not be null; Value null at 'attributeDefinitions.1.member.attributeType' failed to "
      "satisfy constraint: Member must not be null");
}

TEST(ValidationMessage, CountsOneErrorForAWholeMapOfLists) {
  EXPECT_EQ(
      messageFor<dynamodb::BatchWriteItemRequest>(R"({"RequestItems":{"table":[]}})"),
      "1 validation error detected: Value '{table=[]}' at 'requestItems' failed to satisfy constraint: Map value "
      "must satisfy constraint: [Member must have length less than or equal to 25, Member must have length greater "
      "than or equal to 1]");
}

TEST(ValidationMessage, FindsWhatIsInsideAMapOfLists) {
  EXPECT_EQ(messageFor<dynamodb::BatchWriteItemRequest>(R"({"RequestItems":{"abc":[{"DeleteRequest":{}}]}})"),
            "1 validation error detected: Value null at 'requestItems.abc.member.1.member.deleteRequest.key' failed to "
            "satisfy constraint: Member must not be null");
}

TEST(ValidationMessage, BoundsNumbersByValue) {
  EXPECT_EQ(messageFor<dynamodb::QueryRequest>(R"({"TableName":"tables","Limit":0})"),
            "1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: Member must have value "
            "greater than or equal to 1");
}

TEST(ValidationMessage, IsWhatEventBridgeSaysOfARuleName) {
  EXPECT_EQ(
      messageFor<eventbridge::ListTargetsByRuleRequest>(R"({"Rule":"rule/mine"})"),
      "1 validation error detected: Value 'rule/mine' at 'rule' failed to satisfy constraint: Member must satisfy "
      "regular expression pattern: [\\.\\-_A-Za-z0-9]+");
}

TEST(ValidationMessage, CountsCharactersRatherThanBytes) {
  std::string description;
  for (int i = 0; i < 512; ++i) description += "\xF0\x9F\xA6\x86";
  EXPECT_EQ(messageFor<eventbridge::PutRuleRequest>(R"({"Name":"r","Description":")" + description + "\"}"), "valid");
}

TEST(ValidationMessage, DoesNotRepeatSecrets) {
  eventbridge::CreateConnectionRequest request{.name = "c", .authorizationType = "BASIC"};
  request.authParameters.basicAuthParameters = {.username = "u", .password = "\n"};
  EXPECT_EQ(core::validate(request.shape(), &request, {}).value_or("valid"),
            "1 validation error detected: Value at 'authParameters.basicAuthParameters.password' failed to satisfy "
            "constraint: Member must satisfy regular expression pattern: "
            "^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$");
}

}  // namespace
}  // namespace squall
