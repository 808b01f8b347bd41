// Resource policies. What AWS answers: moto's test_dynamodb_resource_policy, which ran against AWS, and measurements of
// the AWS controllers' developers (ack-api-quirks, 2026-10).
#include "dynamodb/orders.hpp"

#include <chrono>
#include <ostream>

namespace squall {
namespace {

class DynamodbPolicies : public DynamodbOrders {
 protected:
  static std::string policyFor(const std::string& action) {
    return R"({"Version":"2012-10-17","Statement":[{"Principal":{"AWS":"000000000000"},"Effect":"Allow","Action":[")" +
           action + R"("],"Resource":"*"}]})";
  }
  std::string put(const std::string& policy, std::optional<std::string> expected = {}) {
    return db.putResourcePolicy({.resourceArn = arn, .policy = policy, .expectedRevisionId = std::move(expected)})
        .revisionId.value();
  }
  std::string putText(const std::string& policy, const std::optional<std::string>& expected = {}) {
    return errorText([&] { put(policy, expected); });
  }

  const std::string arn = db.describeTable({.tableName = "orders"}).table.value().tableArn.value();
  const std::string not_found =
      "PolicyNotFoundException: Resource-based policy not found for the provided ResourceArn: ";
};

TEST_F(DynamodbPolicies, AreAnsweredInOneFormWhateverTheirText) {
  EXPECT_EQ(errorText([&] { db.getResourcePolicy({.resourceArn = arn}); }), not_found + arn);
  const std::string revision = put(policyFor("dynamodb:GetItem"));
  const auto policy = db.getResourcePolicy({.resourceArn = arn});
  EXPECT_EQ(policy.revisionId, revision);
  EXPECT_EQ(
      policy.policy,
      R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::000000000000:root"},)"
      R"("Action":"dynamodb:GetItem","Resource":"*"}]})");
  EXPECT_EQ(put(R"({"Statement": {"Effect": "allow", "Principal": {"AWS": "arn:aws:iam::000000000000:root"},
                    "Resource": ["*"], "Action": "dynamodb:GetItem"}, "Version": "2012-10-17"})"),
            revision);
}

TEST_F(DynamodbPolicies, MayComeWithTheirTable) {
  auto request = ordersTable("guarded");
  request.resourcePolicy = policyFor("dynamodb:GetItem");
  const auto table = db.createTable(request).tableDescription.value();
  const auto policy = db.getResourcePolicy({.resourceArn = table.tableArn.value()});
  EXPECT_TRUE(policy.policy.value().starts_with(R"({"Version":"2012-10-17")"));
  EXPECT_TRUE(policy.revisionId);
}

TEST_F(DynamodbPolicies, HaveLaterRevisionsWithEachChange) {
  const std::string first = put(policyFor("dynamodb:GetItem"));
  const std::string second = put(policyFor("dynamodb:PutItem"));
  EXPECT_GT(second, first);
  cloud.clock().advance(std::chrono::seconds(1));
  EXPECT_GT(put(policyFor("dynamodb:Query")), second);
}

TEST_F(DynamodbPolicies, ChangeOnlyFromTheRevisionThatIsExpected) {
  const std::string first = put(policyFor("dynamodb:GetItem"), "NO_POLICY");
  EXPECT_EQ(putText(policyFor("dynamodb:PutItem"), "NO_POLICY"),
            not_found +
                "Requested policy update expecting none to be present for table orders, but a policy exists "
                "with revision id " +
                first + ".");
  const std::string second = put(policyFor("dynamodb:PutItem"), first);
  const std::string stale = not_found + "Requested update for policy with revision id " + first +
                            ", but the policy associated to target table orders has revision id " + second + ".";
  EXPECT_EQ(putText(policyFor("dynamodb:Query"), first), stale);
  EXPECT_EQ(errorText([&] { db.deleteResourcePolicy({.resourceArn = arn, .expectedRevisionId = first}); }), stale);
  EXPECT_EQ(db.getResourcePolicy({.resourceArn = arn}).revisionId, second);
}

TEST_F(DynamodbPolicies, AreGoneWhenTheyAreDeletedOrTheirTableIs) {
  EXPECT_FALSE(db.deleteResourcePolicy({.resourceArn = arn}).revisionId);
  put(policyFor("dynamodb:GetItem"));
  const auto deleted = db.deleteResourcePolicy({.resourceArn = arn}).revisionId;
  EXPECT_TRUE(deleted);
  EXPECT_EQ(db.deleteResourcePolicy({.resourceArn = arn}).revisionId, deleted);
  EXPECT_EQ(errorText([&] { db.getResourcePolicy({.resourceArn = arn}); }), not_found + arn);
  put(policyFor("dynamodb:GetItem"));
  db.deleteTable({.tableName = "orders"});
  EXPECT_EQ(errorText([&] { db.getResourcePolicy({.resourceArn = arn}); }),
            "ResourceNotFoundException: Requested resource not found: Table: orders not found");
  db.createTable(ordersTable());
  EXPECT_EQ(errorText([&] { db.getResourcePolicy({.resourceArn = arn}); }), not_found + arn);
}

struct Refusal {
  std::string arn_or_policy;
  std::string text;
  friend std::ostream& operator<<(std::ostream& out, const Refusal& row) { return out << row.arn_or_policy; }
};

TEST_F(DynamodbPolicies, AreOfTablesAndStreamsOfThisAccountAndRegion) {
  const std::string invalid = "One or more parameter values were invalid: ";
  const Refusal rows[] = {
      {"orders", invalid + "ARNs must start with 'arn:': orders"},
      {"arn:aws:dynamodb:us-west-2:000000000000:table/orders",
       invalid + "Invalid resource Arn: arn:aws:dynamodb:us-west-2:000000000000:table/orders"},
      {"arn:aws:dynamodb:us-east-1:111111111111:table/orders",
       "This action is only supported by accounts that match the resource owner’s account."},
      {arn + "/index/byCity",
       invalid + "Invalid resource arn provided, only table or stream is accepted. Provided resource arn: " + arn +
           "/index/byCity"},
      {arn + "/backup/1", invalid + "Provided Arn is not a DynamoDB resource arn: " + arn + "/backup/1"},
      {arn + "/stream/2000-01-01T00:00:00.000",
       "(ResourceNotFoundException: Requested resource not found: Stream: 2000-01-01T00:00:00.000 not found for Table: "
       "orders)"},
      {arn + "x", "(ResourceNotFoundException: Requested resource not found: Table: ordersx not found)"},
  };
  for (const Refusal& row : rows) {
    EXPECT_EQ(validationText([&] { db.getResourcePolicy({.resourceArn = row.arn_or_policy}); }), row.text) << row;
  }
}

TEST_F(DynamodbPolicies, AreRefusedWhenTheyAreNone) {
  const std::string invalid = "ValidationException: One or more parameter values were invalid: ";
  const Refusal rows[] = {
      {"{not json", "Invalid policy document: This policy contains invalid Json"},
      {std::string(10000, '['), "Invalid policy document: This policy contains invalid Json"},
      {R"({"a":)" + std::string(100, '[') + std::string(100, ']') + "}",
       "Invalid policy document: This policy contains invalid Json"},
      {R"({"Statement":[]})", "Invalid policy document: Could not parse the policy: Statement is empty!"},
      {R"({"Statement":[{"Effect":"Allow"}]})", "Invalid policy document: Missing required field Resource"},
      {std::string(20481, ' '), "Maximum policy size of 20480 bytes exceeded"},
  };
  for (const Refusal& row : rows) EXPECT_EQ(putText(row.arn_or_policy), invalid + row.text) << row.text;
}

}  // namespace
}  // namespace squall
