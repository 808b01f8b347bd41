// UpdateContributorInsights, DescribeContributorInsights, ListContributorInsights: of tables and global indexes.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/contributorinsights_HowItWorks.html
//
// Whether it is on, in which mode and since when is kept, and its rules are named; there is no CloudWatch here, so
// nothing is counted. What each state answers was measured by the AWS controllers' developers (2026-10). Turning it on
// takes AWS a second; here it is on at the next call.
#include "core/pagination.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/operations.hpp"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace squall::dynamodb {
namespace {

constexpr const char* kAllKeys = "ACCESSED_AND_THROTTLED_KEYS";
constexpr std::int32_t kMostSummaries = 100;

// The settings of the table, or of its index.
std::string checkedIndex(const Table& table, const std::optional<std::string>& index_name) {
  if (!index_name) return {};
  const store::Index* const index = table.items.index(*index_name);
  if (index != nullptr && index->is_global) return *index_name;
  throw errors::make("ResourceNotFoundException",
                     "Requested resource not found: Index: " + *index_name + " not found for table: " + table.name());
}

// "DynamoDBContributorInsights-PKC-orders-byCity-1576629651520": of the partition and sort keys that are accessed (C)
// and throttled (T) most.
List<std::string> rulesOf(const Table& table, const std::string& index, const ContributorInsights& insights) {
  const store::KeySchema& schema = index.empty() ? table.schema() : table.items.index(index)->schema;
  const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(insights.since.time_since_epoch()).count();
  const std::string tail = "-" + table.name() + (index.empty() ? "" : "-" + index) + "-" + std::to_string(since);
  List<std::string> rules;
  for (const char kind : {'C', 'T'}) {
    if (kind == 'C' && insights.mode != kAllKeys) continue;
    for (const char key : {'P', 'S'}) {
      if (key == 'S' && !schema.range) continue;
      rules.push_back(std::string("DynamoDBContributorInsights-") + key + "K" + kind + tail);
    }
  }
  return rules;
}

ContributorInsightsSummary summaryOf(const Table& table, const std::string& index,
                                     const ContributorInsights& insights) {
  ContributorInsightsSummary summary;
  summary.tableName = table.name();
  if (!index.empty()) summary.indexName = index;
  summary.contributorInsightsStatus = "ENABLED";
  summary.contributorInsightsMode = insights.mode;
  return summary;
}

}  // namespace

UpdateContributorInsightsResult updateContributorInsights(Call& call, const UpdateContributorInsightsRequest& request) {
  Table& table = describedTable(call, request.tableName);
  const std::string index = checkedIndex(table, request.indexName);
  const bool enables = request.contributorInsightsAction == "ENABLE";
  const auto known = table.settings.insights.find(index);
  const bool was_on = known != table.settings.insights.end() && known->second.is_on;
  UpdateContributorInsightsResult result;
  result.tableName = table.name();
  result.indexName = request.indexName;
  result.contributorInsightsStatus = enables ? "ENABLED" : "DISABLED";
  if (enables) {
    const std::string mode = request.contributorInsightsMode.value_or(was_on ? known->second.mode : kAllKeys);
    result.contributorInsightsMode = mode;
    // The same again is no change.
    if (was_on && known->second.mode == mode) return result;
    ContributorInsights& insights = table.settings.insights[index];
    if (!was_on) insights.since = call.now;  // the rules that stay keep their names
    insights.is_on = true;
    insights.mode = mode;
    insights.changed = call.now;
    result.contributorInsightsStatus = "ENABLING";
  } else if (was_on) {
    known->second.is_on = false;
    known->second.changed = call.now;
    result.contributorInsightsMode = known->second.mode;
    result.contributorInsightsStatus = "DISABLING";
  } else {
    return result;
  }
  call.effects.add({.kind = EventKind::Change, .resource = table.name(), .detail = "contributor insights"});
  return result;
}

DescribeContributorInsightsResult describeContributorInsights(Call& call,
                                                              const DescribeContributorInsightsRequest& request) {
  const Table& table = describedTable(call, request.tableName);
  const std::string index = checkedIndex(table, request.indexName);
  DescribeContributorInsightsResult result;
  result.tableName = table.name();
  result.indexName = request.indexName;
  result.contributorInsightsStatus = "DISABLED";
  const auto found = table.settings.insights.find(index);
  if (found == table.settings.insights.end()) return result;
  const ContributorInsights& insights = found->second;
  result.lastUpdateDateTime = insights.changed;
  result.contributorInsightsMode = insights.mode;
  if (!insights.is_on) return result;
  result.contributorInsightsStatus = "ENABLED";
  result.contributorInsightsRuleList = rulesOf(table, index, insights);
  return result;
}

// What is off is not listed. A table comes before its indexes.
ListContributorInsightsResult listContributorInsights(Call& call, const ListContributorInsightsRequest& request) {
  // In the order of the pages; the key is where a page may end.
  std::vector<std::pair<std::string, ContributorInsightsSummary>> all;
  const auto add = [&all](const Table& table) {
    for (const auto& [index, insights] : table.settings.insights) {
      if (insights.is_on) all.emplace_back(table.name() + '\0' + index, summaryOf(table, index, insights));
    }
  };
  if (request.tableName) {
    add(describedTable(call, *request.tableName));
  } else {
    for (const auto& [name, table] : call.state.tables()) add(table);
  }
  const core::PageToken tokens("dynamodb:ListContributorInsights:" + request.tableName.value_or(""));
  std::optional<std::string> after;
  if (request.nextToken) {
    after = tokens.read(*request.nextToken);
    // No recording of this text.
    if (!after) throw errors::validation("Invalid NextToken");
  }
  ListContributorInsightsResult result;
  result.contributorInsightsSummaries.markPresent();
  const auto most = static_cast<std::size_t>(request.maxResults.value_or(kMostSummaries));
  std::string last;
  for (auto& [key, summary] : all) {
    if (after && key <= *after) continue;
    if (result.contributorInsightsSummaries.size() == most) {
      result.nextToken = tokens.make(last);
      break;
    }
    last = key;
    result.contributorInsightsSummaries.push_back(std::move(summary));
  }
  return result;
}

}  // namespace squall::dynamodb
