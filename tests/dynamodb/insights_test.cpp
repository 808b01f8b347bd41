// Contributor insights: their states, rules and lists, as the AWS controllers' developers measured them
// (ack-api-quirks, 2026-10).
#include "dynamodb/orders.hpp"

#include <chrono>

namespace squall {
namespace {

class DynamodbInsights : public DynamodbOrders {
 protected:
  std::string update(const char* action, std::optional<std::string> index = {}, std::optional<std::string> mode = {}) {
    return db
        .updateContributorInsights({.tableName = "orders",
                                    .indexName = std::move(index),
                                    .contributorInsightsAction = action,
                                    .contributorInsightsMode = std::move(mode)})
        .contributorInsightsStatus.value();
  }
  dynamodb::DescribeContributorInsightsResult describe(std::optional<std::string> index = {}) {
    return db.describeContributorInsights({.tableName = "orders", .indexName = std::move(index)});
  }
};

TEST_F(DynamodbInsights, AreOffUntilSomebodyAsksForThem) {
  const auto fresh = describe();
  EXPECT_EQ(fresh.tableName, "orders");
  EXPECT_EQ(fresh.contributorInsightsStatus, "DISABLED");
  EXPECT_FALSE(fresh.contributorInsightsMode);
  EXPECT_FALSE(fresh.lastUpdateDateTime);
  EXPECT_FALSE(fresh.contributorInsightsRuleList.isPresent());
  EXPECT_EQ(update("DISABLE"), "DISABLED");
}

TEST_F(DynamodbInsights, NameTheirRulesAndRememberTheirMode) {
  EXPECT_EQ(update("ENABLE"), "ENABLING");
  const auto on = describe();
  EXPECT_EQ(on.contributorInsightsStatus, "ENABLED");
  EXPECT_EQ(on.contributorInsightsMode, "ACCESSED_AND_THROTTLED_KEYS");
  ASSERT_EQ(on.contributorInsightsRuleList.size(), 4U);
  EXPECT_TRUE(on.contributorInsightsRuleList[0].starts_with("DynamoDBContributorInsights-PKC-orders-"));
  EXPECT_EQ(update("ENABLE"), "ENABLED");

  cloud.clock().advance(std::chrono::seconds(5));
  EXPECT_EQ(update("ENABLE", {}, "THROTTLED_KEYS"), "ENABLING");
  const auto narrowed = describe();
  ASSERT_EQ(narrowed.contributorInsightsRuleList.size(), 2U);
  // The rules that stay keep their names.
  EXPECT_EQ(narrowed.contributorInsightsRuleList[0], on.contributorInsightsRuleList[2]);
  EXPECT_GT(narrowed.lastUpdateDateTime, on.lastUpdateDateTime);

  EXPECT_EQ(update("DISABLE"), "DISABLING");
  const auto off = describe();
  EXPECT_EQ(off.contributorInsightsStatus, "DISABLED");
  EXPECT_EQ(off.contributorInsightsMode, "THROTTLED_KEYS");
  EXPECT_FALSE(off.contributorInsightsRuleList.isPresent());
}

TEST_F(DynamodbInsights, AreOfGlobalIndexesToo) {
  EXPECT_EQ(update("ENABLE", "byCity"), "ENABLING");
  const auto on = describe("byCity");
  EXPECT_EQ(on.indexName, "byCity");
  ASSERT_EQ(on.contributorInsightsRuleList.size(), 2U);
  EXPECT_TRUE(on.contributorInsightsRuleList[1].starts_with("DynamoDBContributorInsights-PKT-orders-byCity-"));
  for (const std::string index : {"byAmount", "ghost"}) {
    EXPECT_EQ(errorText([&] { describe(index); }), "ResourceNotFoundException: Requested resource not found: Index: " +
                                                       index + " not found for table: orders");
  }
}

TEST_F(DynamodbInsights, AreListedWhileTheyAreOn) {
  db.createTable(ordersTable("orders-2"));
  update("ENABLE");
  update("ENABLE", "byCity");
  db.updateContributorInsights({.tableName = "orders-2", .contributorInsightsAction = "ENABLE"});
  std::string names;
  std::optional<std::string> token;
  do {
    const auto page = db.listContributorInsights({.nextToken = token, .maxResults = 1});
    ASSERT_EQ(page.contributorInsightsSummaries.size(), 1U);
    const auto& summary = page.contributorInsightsSummaries[0];
    names += summary.tableName.value() + "." + summary.indexName.value_or("") + " ";
    token = page.nextToken;
  } while (token);
  EXPECT_EQ(names, "orders. orders.byCity orders-2. ");
  update("DISABLE");
  const auto one = db.listContributorInsights({.tableName = "orders"});
  ASSERT_EQ(one.contributorInsightsSummaries.size(), 1U);
  EXPECT_EQ(one.contributorInsightsSummaries[0].indexName, "byCity");
  EXPECT_EQ(errorText([&] { db.listContributorInsights({.tableName = "nowhere"}); }),
            "ResourceNotFoundException: Requested resource not found: Table: nowhere not found");
}

}  // namespace
}  // namespace squall
