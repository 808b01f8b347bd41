#include "dynamodb/state.hpp"

#include "core/arn.hpp"
#include "core/validate.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/limits.hpp"
#include "dynamodb/replication.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace squall::dynamodb {
namespace {

constexpr std::string_view kTable = "table/";
constexpr std::size_t kShortestName = 3;
constexpr std::size_t kLongestName = 255;

bool isNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

// The model lets an ARN through, so what it says of a name is checked here, in the framework's words.
void checkName(const std::string& name) {
  std::vector<std::string> constraints;
  if (!std::ranges::all_of(name, isNameCharacter)) {
    constraints.emplace_back("Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+");
  }
  if (name.size() < kShortestName) constraints.emplace_back("Member must have length greater than or equal to 3");
  if (name.size() > kLongestName) constraints.emplace_back("Member must have length less than or equal to 255");
  if (constraints.empty()) return;
  std::string message = std::to_string(constraints.size());
  message += constraints.size() == 1 ? " validation error detected: " : " validation errors detected: ";
  for (std::size_t i = 0; i < constraints.size(); ++i) {
    message +=
        (i == 0 ? "Value '" : "; Value '") + name + "' at 'tableName' failed to satisfy constraint: " + constraints[i];
  }
  throw errors::validation(std::move(message));
}

}  // namespace

std::string State::arnOf(std::string_view table_name) const {
  return core::toString({.partition = std::string(core::partitionOf(region_)),
                         .service = "dynamodb",
                         .region = region_,
                         .account = account_,
                         .resource = std::string(kTable) + std::string(table_name)});
}

Table* State::find(std::string_view name) {
  const auto found = tables_.find(name);
  return found == tables_.end() ? nullptr : &found->second;
}

Table& State::add(TableSettings settings, store::KeySchema schema) {
  std::string name = settings.name;
  return tables_.emplace(std::move(name), Table(std::move(settings), std::move(schema))).first->second;
}

void State::erase(const std::string& name) {
  forgetEnds(name);
  throttles_.forget(name);
  tables_.erase(name);
}

const std::string* State::transactionOf(const std::string& token, TimePoint now) {
  const std::optional<TimePoint> end = tokens_.read().firstEnd();
  if (end && *end + tokens_.shift() <= now) tokens_.write().forgetOlderThan(now);
  const auto found = tokens_.read().all().find(token);
  return found == tokens_.read().all().end() ? nullptr : &found->second.request;
}

void State::rememberTransaction(const std::string& token, std::string request, TimePoint now) {
  tokens_.write().add(token, std::move(request), now + limits::kTokenMemory);
}

void State::depart(TimePoint now, core::Errand errand, core::Effects& effects) {
  if (replication_lag_ <= Duration::zero()) return sendErrand(effects, std::move(errand));
  departures_.emplace(now + replication_lag_, std::move(errand));
}

std::string tableNameIn(const std::string& name_or_arn) {
  if (const auto arn = core::parseArn(name_or_arn);
      arn && arn->service == "dynamodb" && arn->resource.starts_with(kTable)) {
    return arn->resource.substr(kTable.size());
  }
  checkName(name_or_arn);
  return name_or_arn;
}

Table& findTable(Call& call, const std::string& name_or_arn) {
  call.resource = tableNameIn(name_or_arn);
  Table* const table = call.state.find(call.resource);
  if (table == nullptr) throw errors::resourceNotFound();
  return *table;
}

Table& describedTable(Call& call, const std::string& name_or_arn) {
  call.resource = tableNameIn(name_or_arn);
  Table* const table = call.state.find(call.resource);
  if (table == nullptr) throw errors::tableNotFound(call.resource);
  return *table;
}

}  // namespace squall::dynamodb
