// AddPermission, RemovePermission, and the Policy attribute that they write.
#include "sqs/error_of.hpp"

#include <squall/squall.hpp>
#include <squall/testing/matchers.hpp>

#include <gmock/gmock.h>

#include <ostream>

namespace squall {
namespace {

class SqsPermissions : public ::testing::Test {
 protected:
  SqsPermissions() { sqs.createQueue("orders"); }

  std::string add(const std::string& label, List<std::string> accounts, List<std::string> actions) {
    return errorOf([&] {
      sqs.addPermission({.queueUrl = sqs.url("orders"),
                         .label = label,
                         .awsAccountIds = std::move(accounts),
                         .actions = std::move(actions)});
    });
  }
  std::string remove(const std::string& label) {
    return errorOf([&] { sqs.removePermission({.queueUrl = sqs.url("orders"), .label = label}); });
  }
  std::string setPolicy(const std::string& policy) {
    return errorOf([&] {
      sqs.setQueueAttributes({.queueUrl = sqs.url("orders"), .attributes = {{"Policy", policy}}});
    });
  }
  // Empty when the queue shows none.
  std::string policy() {
    const auto shown = sqs.getQueueAttributes({.queueUrl = sqs.url("orders"), .attributeNames = {"Policy"}}).attributes;
    return shown.isPresent() ? shown.at("Policy") : "";
  }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
};

TEST_F(SqsPermissions, WriteAPolicyInAwsForm) {
  ASSERT_EQ(add("crossaccountpermission", {"668614515564"}, {"ReceiveMessage"}), "no error");
  EXPECT_EQ(policy(),
            R"({"Version":"2008-10-17","Id":"arn:aws:sqs:us-east-1:000000000000:orders/SQSDefaultPolicy","Statement":[)"
            R"({"Sid":"crossaccountpermission","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::668614515564:root"},)"
            R"("Action":"SQS:ReceiveMessage","Resource":"arn:aws:sqs:us-east-1:000000000000:orders"}]})");
}

TEST_F(SqsPermissions, OfSeveralAccountsAndActionsAreLists) {
  ASSERT_EQ(add("two", {"111111111111", "222222222222"}, {"SendMessage", "DeleteMessage"}), "no error");
  EXPECT_EQ(
      policy(),
      R"({"Version":"2008-10-17","Id":"arn:aws:sqs:us-east-1:000000000000:orders/SQSDefaultPolicy","Statement":[)"
      R"({"Sid":"two","Effect":"Allow",)"
      R"("Principal":{"AWS":["arn:aws:iam::111111111111:root","arn:aws:iam::222222222222:root"]},)"
      R"("Action":["SQS:SendMessage","SQS:DeleteMessage"],"Resource":"arn:aws:sqs:us-east-1:000000000000:orders"}]})");
}

TEST_F(SqsPermissions, JoinAPolicyThatIsThere) {
  ASSERT_EQ(
      setPolicy(R"({"Version":"2012-10-17","Id":"mine","Statement":{"Sid":"first","Effect":"Deny","Principal":"*",)"
                R"("Action":"sqs:SendMessage","Resource":"*"}})"),
      "no error");
  ASSERT_EQ(add("second", {"111111111111"}, {"*"}), "no error");
  EXPECT_EQ(policy(),
            R"({"Version":"2012-10-17","Id":"mine","Statement":[{"Sid":"first","Effect":"Deny","Principal":"*",)"
            R"("Action":"sqs:SendMessage","Resource":"*"},{"Sid":"second","Effect":"Allow",)"
            R"("Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"SQS:*",)"
            R"("Resource":"arn:aws:sqs:us-east-1:000000000000:orders"}]})");
}

TEST_F(SqsPermissions, HaveLabelsOfTheirOwn) {
  ASSERT_EQ(add("label", {"111111111111"}, {"SendMessage"}), "no error");
  const std::string expected =
      "400 InvalidParameterValue: Value label for parameter Label is invalid. Reason: Already exists.";
  EXPECT_EQ(add("label", {"111111111111"}, {"DeleteMessage"}), expected);
  EXPECT_EQ(add("label", {"222222222222"}, {"SendMessage"}), expected);
  EXPECT_EQ(add("label", {"111111111111"}, {"SendMessage"}), "no error") << "the same once more changes nothing";
}

TEST_F(SqsPermissions, GoByLabelAndTakeThePolicyWithThem) {
  ASSERT_EQ(add("one", {"111111111111"}, {"SendMessage"}), "no error");
  ASSERT_EQ(add("two", {"111111111111"}, {"SendMessage"}), "no error");
  ASSERT_EQ(remove("one"), "no error");
  EXPECT_THAT(policy(), ::testing::HasSubstr(R"("Sid":"two")"));
  EXPECT_THAT(policy(), ::testing::Not(::testing::HasSubstr(R"("Sid":"one")")));
  ASSERT_EQ(remove("two"), "no error");
  EXPECT_EQ(policy(), "");
}

TEST_F(SqsPermissions, OfAnUnknownLabelCannotGo) {
  EXPECT_EQ(remove("nobody"),
            "400 InvalidParameterValue: Value nobody for parameter Label is invalid. Reason: can't find label.");
  EXPECT_EQ(remove(""), "400 MissingParameter: The request must contain the parameter Label.");
}

struct AddCase {
  const char* label;
  std::string sid;
  List<std::string> accounts;
  List<std::string> actions;
  std::string error;
  friend std::ostream& operator<<(std::ostream& out, const AddCase& c) { return out << c.label; }
};

std::string invalidAction(const std::string& action, const std::string& reason) {
  return "400 InvalidParameterValue: Value SQS:" + action + " for parameter ActionName is invalid. Reason: " + reason;
}

class InvalidSqsPermissions : public SqsPermissions, public ::testing::WithParamInterface<AddCase> {};

TEST_P(InvalidSqsPermissions, AreRefused) {
  EXPECT_EQ(add(GetParam().sid, GetParam().accounts, GetParam().actions), GetParam().error);
  EXPECT_EQ(policy(), "");
}

const List<std::string> kAccount{"111111111111"};
const List<std::string> kSend{"SendMessage"};
constexpr const char* kOwnerOnly = "Only the queue owner is allowed to invoke this action.";
constexpr const char* kNoAction = "Please refer to the appropriate WSDL for a list of valid actions.";

INSTANTIATE_TEST_SUITE_P(
    All, InvalidSqsPermissions,
    ::testing::Values(
        AddCase{"no label", "", kAccount, kSend, "400 MissingParameter: The request must contain the parameter Label."},
        AddCase{"label of other characters", "no spaces", kAccount, kSend,
                "400 InvalidParameterValue: Value no spaces for parameter Label is invalid. Reason: Can only include "
                "alphanumeric characters, hyphens, or underscores. 1 to 80 in length."},
        AddCase{
            "no action", "l", kAccount, {}, "400 MissingParameter: The request must contain the parameter ActionName."},
        AddCase{"no account",
                "l",
                {},
                kSend,
                "400 MissingParameter: The request must contain the parameter AWSAccountIds."},
        AddCase{
            "no account id",
            "l",
            {"bob"},
            kSend,
            "400 InvalidParameterValue: Value [bob] for parameter PrincipalId is invalid. Reason: Unable to verify."},
        AddCase{"owner's action", "l", kAccount, {"CreateQueue"}, invalidAction("CreateQueue", kOwnerOnly)},
        AddCase{"owner's action on permissions",
                "l",
                kAccount,
                {"RemovePermission"},
                invalidAction("RemovePermission", kOwnerOnly)},
        AddCase{"batch action", "l", kAccount, {"SendMessageBatch"}, invalidAction("SendMessageBatch", kNoAction)},
        AddCase{"unknown action", "l", kAccount, {"Foo"}, invalidAction("Foo", kNoAction)},
        AddCase{"eight actions", "l", kAccount, List<std::string>(std::vector<std::string>(8, "SendMessage")),
                "403 OverLimit: 8 Actions were found, maximum allowed is 7."}));

TEST_F(SqsPermissions, Are20AtMost) {
  for (int i = 0; i < 20; ++i) ASSERT_EQ(add("label" + std::to_string(i), kAccount, kSend), "no error");
  EXPECT_EQ(add("one-more", kAccount, kSend), "403 OverLimit: 21 Statements were found, maximum allowed is 20.");
}

TEST_F(SqsPermissions, TakeSevenActions) {
  EXPECT_EQ(add("seven", kAccount,
                {"SendMessage", "ReceiveMessage", "DeleteMessage", "ChangeMessageVisibility", "GetQueueAttributes",
                 "GetQueueUrl", "PurgeQueue"}),
            "no error");
}

// ---- Policy as an attribute

std::string policyOf(const std::string& statement) {
  return R"({"Version":"2012-10-17","Statement":[)" + statement + "]}";
}
constexpr const char* kStatement = R"({"Effect":"Allow","Principal":"*","Action":"sqs:SendMessage","Resource":"*"})";

TEST_F(SqsPermissions, AreGivenBackWithoutWhiteSpaceInTheClientsOrder) {
  ASSERT_EQ(
      setPolicy(
          "{ \"Version\": \"2012-10-17\",\n  \"Id\": \"_some_id\", \"Statement\": [ {\"Sid\": \"a b\", \"Effect\":"
          "\"Allow\", \"Principal\": { \"AWS\": \"*\" }, \"Action\": \"sqs:SendMessage\",\n \"Resource\": "
          "\"'$sqs_queue_arn'\" } ] }"),
      "no error");
  EXPECT_EQ(policy(), R"({"Version":"2012-10-17","Id":"_some_id","Statement":[{"Sid":"a b","Effect":"Allow",)"
                      R"("Principal":{"AWS":"*"},"Action":"sqs:SendMessage","Resource":"'$sqs_queue_arn'"}]})");
}

TEST_F(SqsPermissions, DisappearWhenThePolicyIsSetToNothing) {
  ASSERT_EQ(setPolicy(""), "no error") << "also when there was none";
  ASSERT_EQ(setPolicy(policyOf(kStatement)), "no error");
  ASSERT_EQ(setPolicy(""), "no error");
  EXPECT_EQ(policy(), "");
}

struct PolicyCase {
  const char* label;
  std::string policy;
  bool is_good;
  friend std::ostream& operator<<(std::ostream& out, const PolicyCase& c) { return out << c.label; }
};

class SqsPolicies : public SqsPermissions, public ::testing::WithParamInterface<PolicyCase> {};

TEST_P(SqsPolicies, HaveTheFormOfAPolicy) {
  EXPECT_EQ(setPolicy(GetParam().policy),
            GetParam().is_good ? "no error" : "400 InvalidAttributeValue: Invalid value for the parameter Policy.");
}

INSTANTIATE_TEST_SUITE_P(
    All, SqsPolicies,
    ::testing::Values(
        PolicyCase{"version of 2012", policyOf(kStatement), true},
        PolicyCase{"version of 2008", R"({"Version":"2008-10-17","Statement":[)" + std::string(kStatement) + "]}",
                   true},
        PolicyCase{"no version", R"({"Statement":[)" + std::string(kStatement) + "]}", true},
        PolicyCase{"a statement without a list",
                   R"({"Version":"2012-10-17","Statement":)" + std::string(kStatement) + "}", true},
        PolicyCase{"lists of actions and resources",
                   policyOf(R"({"Effect":"Deny","Principal":"*","Action":["sqs:*"],"Resource":["*"],"Condition":{}})"),
                   true},
        PolicyCase{"not JSON", "badjson", false}, PolicyCase{"a list", "[]", false},
        PolicyCase{"a text", "\"string\"", false}, PolicyCase{"a number", "533", false},
        PolicyCase{"null", "null", false},
        PolicyCase{"another version", R"({"Version":"4532-10-17","Statement":[)" + std::string(kStatement) + "]}",
                   false},
        PolicyCase{"an unknown member",
                   R"({"More":1,"Version":"2012-10-17","Statement":[)" + std::string(kStatement) + "]}", false},
        PolicyCase{"no statement", policyOf(""), false},
        PolicyCase{"an unknown member of a statement",
                   policyOf(R"({"Effect":"Allow","Action":"sqs:*","Resource":"*","dummy":"value"})"), false},
        PolicyCase{"another effect", policyOf(R"({"Effect":"Maybe","Action":"sqs:*","Resource":"*"})"), false},
        PolicyCase{"no action", policyOf(R"({"Effect":"Allow","Resource":"*"})"), false},
        PolicyCase{"no resource", policyOf(R"({"Effect":"Allow","Action":"sqs:*"})"), false}));

TEST_F(SqsPermissions, OfAPolicyAreLimitedToo) {
  std::string statements = kStatement;
  for (int i = 1; i < 22; ++i) statements += std::string(",") + kStatement;
  const std::string text = "22 statements were found in the submitted policy, max allowed is 20";
  EXPECT_EQ(setPolicy(policyOf(statements)), "403 OverLimit: " + text);
  EXPECT_EQ(errorOf([&] {
              sqs.createQueue({.queueName = "new", .attributes = {{"Policy", policyOf(statements)}}});
            }),
            "400 InvalidParameterValue: " + text)
      << "CreateQueue has no OverLimit";
}

}  // namespace
}  // namespace squall
