// PutResourcePolicy, GetResourcePolicy, DeleteResourcePolicy: of tables and of their streams.
// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutResourcePolicy.html
//
// Policies are kept and answered; they are not enforced: Squall lets every caller in. AWS's texts are recorded in
// moto's tests that ran against AWS (test_dynamodb_resource_policy) and in the quirks that the AWS controllers'
// developers measured (2026-10). AWS shows a new policy after a second or two and refuses another change for 15 s; here
// it is there at once, and may change at once.
#include "core/arn.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/policy_document.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace squall::dynamodb {
namespace {

constexpr std::string_view kTable = "table/";

AwsError policyNotFound(const std::string& what) {
  return errors::make("PolicyNotFoundException",
                      "Resource-based policy not found for the provided ResourceArn: " + what);
}

// What an ARN names: a table, or the stream of one.
struct Resource {
  Table& table;
  std::string stream;  // its label; empty: the table itself
};

Resource resourceOf(Call& call, const std::string& arn) {
  if (!arn.starts_with("arn:")) throw errors::invalidParameter("ARNs must start with 'arn:': " + arn);
  const auto parsed = core::parseArn(arn);
  if (!parsed || parsed->service != "dynamodb" || !parsed->resource.starts_with(kTable)) {
    throw errors::invalidParameter("Provided Arn is not a DynamoDB resource arn: " + arn);
  }
  const std::string rest = parsed->resource.substr(kTable.size());
  const std::size_t slash = rest.find('/');
  const std::string name = rest.substr(0, slash);
  const auto ours = core::parseArn(call.state.arnOf(name));
  if (parsed->partition != ours->partition || parsed->region != ours->region) {
    throw errors::invalidParameter("Invalid resource Arn: " + arn);
  }
  if (parsed->account != ours->account) {
    throw errors::validation("This action is only supported by accounts that match the resource owner’s account.");
  }
  const std::string_view part = slash == std::string::npos ? std::string_view() : std::string_view(rest).substr(slash);
  if (part.starts_with("/index/")) {
    throw errors::invalidParameter(
        "Invalid resource arn provided, only table or stream is accepted. Provided resource arn: " + arn);
  }
  constexpr std::string_view kStream = "/stream/";
  if (!part.empty() && !part.starts_with(kStream)) {
    throw errors::invalidParameter("Provided Arn is not a DynamoDB resource arn: " + arn);
  }
  call.resource = name;
  Table* const table = call.state.find(name);
  if (table == nullptr) throw errors::tableNotFound(name);
  const std::string stream(part.empty() ? part : part.substr(kStream.size()));
  if (!part.empty() && stream != table->settings.stream_label) {
    throw errors::make("ResourceNotFoundException",
                       "Requested resource not found: Stream: " + stream + " not found for Table: " + name);
  }
  return {.table = *table, .stream = stream};
}

void checkRevision(const Table& table, const ResourcePolicy& policy, const std::optional<std::string>& expected) {
  if (!expected) return;
  if (*expected == "NO_POLICY") {
    if (policy.document.empty()) return;
    throw policyNotFound("Requested policy update expecting none to be present for table " + table.name() +
                         ", but a policy exists with revision id " + policy.revision + ".");
  }
  if (policy.document.empty()) {
    // No recording of this text.
    throw policyNotFound("Requested update for policy with revision id " + *expected +
                         ", but no policy is associated to target table " + table.name() + ".");
  }
  if (*expected == policy.revision) return;
  throw policyNotFound("Requested update for policy with revision id " + *expected +
                       ", but the policy associated to target table " + table.name() + " has revision id " +
                       policy.revision + ".");
}

// The time of the change in milliseconds; each is later than the one before.
std::string nextRevision(const ResourcePolicy& policy, TimePoint now) {
  const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
  const long long last = policy.revision.empty() ? 0 : std::stoll(policy.revision);
  return std::to_string(std::max<long long>(milliseconds, last + 1));
}

}  // namespace

void attachPolicy(TableSettings& settings, const std::string& document, TimePoint now) {
  ResourcePolicy policy{.document = canonicalPolicy(document), .revision = {}};
  policy.revision = nextRevision(policy, now);
  settings.policies[""] = std::move(policy);
}

PutResourcePolicyResult putResourcePolicy(Call& call, const PutResourcePolicyRequest& request) {
  const Resource resource = resourceOf(call, request.resourceArn);
  Table& table = resource.table;
  std::string document = canonicalPolicy(request.policy);
  const auto found = table.settings.policies.find(resource.stream);
  ResourcePolicy policy = found == table.settings.policies.end() ? ResourcePolicy() : found->second;
  checkRevision(table, policy, request.expectedRevisionId);
  // The same policy again is no change.
  if (policy.document == document) return {.revisionId = policy.revision};

  policy.revision = nextRevision(policy, call.now);
  policy.document = std::move(document);
  table.settings.policies[resource.stream] = policy;
  call.effects.add({.kind = EventKind::Change, .resource = table.name(), .detail = "resource policy"});
  return {.revisionId = policy.revision};
}

GetResourcePolicyResult getResourcePolicy(Call& call, const GetResourcePolicyRequest& request) {
  const Resource resource = resourceOf(call, request.resourceArn);
  const Table& table = resource.table;
  const auto policy = table.settings.policies.find(resource.stream);
  if (policy == table.settings.policies.end() || policy->second.document.empty()) {
    throw policyNotFound(request.resourceArn);
  }
  return {.policy = policy->second.document, .revisionId = policy->second.revision};
}

// Where there never was a policy, nothing is answered; where it is gone, the revision of that.
DeleteResourcePolicyResult deleteResourcePolicy(Call& call, const DeleteResourcePolicyRequest& request) {
  const Resource resource = resourceOf(call, request.resourceArn);
  Table& table = resource.table;
  const auto found = table.settings.policies.find(resource.stream);
  ResourcePolicy policy = found == table.settings.policies.end() ? ResourcePolicy() : found->second;
  checkRevision(table, policy, request.expectedRevisionId);
  if (!policy.document.empty()) {
    policy.revision = nextRevision(policy, call.now);
    policy.document.clear();
    found->second = policy;
    call.effects.add({.kind = EventKind::Change, .resource = table.name(), .detail = "no resource policy"});
  }
  DeleteResourcePolicyResult result;
  if (!policy.revision.empty()) result.revisionId = policy.revision;
  return result;
}

}  // namespace squall::dynamodb
