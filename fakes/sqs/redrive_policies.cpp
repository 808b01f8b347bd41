#include "sqs/redrive_policies.hpp"

#include "core/arn.hpp"
#include "sqs/errors.hpp"
#include "sqs/limits.hpp"

#include <nlohmann/json.hpp>

#include <charconv>
#include <optional>

namespace squall::sqs {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kTarget = "deadLetterTargetArn";
constexpr std::string_view kCount = "maxReceiveCount";

AwsError invalidRedrivePolicy(std::string_view text, std::string_view reason) {
  return errors::invalidParameterValue(text, "RedrivePolicy", reason);
}

// AWS takes the count as a number or as a string of digits.
std::optional<std::int64_t> countIn(const Json& value) {
  if (value.is_number_integer()) return value.get<std::int64_t>();
  if (!value.is_string()) return std::nullopt;
  const auto& digits = value.get_ref<const std::string&>();
  std::int64_t count = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return count;
}

int maxReceiveCount(std::string_view text, const Json& value) {
  const auto count = countIn(value);
  if (count && limits::kMaxReceiveCount.allows(*count)) return static_cast<int>(*count);
  const std::string given = value.is_string() ? value.get<std::string>() : value.dump();
  throw invalidRedrivePolicy(
      text, "Invalid value for maxReceiveCount: " + given + ", valid values are from 1 to 1000 both inclusive.");
}

// The queue that a policy names. The order of the checks is AWS's: the type of a dead-letter queue shows in its name,
// so it is known before the queue is looked for.
std::string targetName(State& state, std::string_view source_name, bool is_fifo, std::string_view text,
                       const std::string& target_arn) {
  const auto arn = core::parseArn(target_arn);
  if (!arn) throw invalidRedrivePolicy(text, "Invalid value for deadLetterTargetArn.");
  if (arn->service != "sqs") {
    throw invalidRedrivePolicy(text, "Only SQS queues are valid resources for deadLetterTargetArn.");
  }
  if (arn->account != state.account()) {
    throw invalidRedrivePolicy(text, "Dead-letter target owner should be same as the source.");
  }
  if (arn->resource.ends_with(".fifo") != is_fifo) {
    throw invalidRedrivePolicy(text, "Dead-letter queue must be same type of queue as the source..");
  }
  // A queue may name itself, also while it is being created.
  const QueueResource* target = state.nameInArn(target_arn) ? state.look(arn->resource) : nullptr;
  if (target == nullptr && arn->resource != source_name) {
    throw invalidRedrivePolicy(text, "Dead letter target does not exist.");
  }
  if (target != nullptr && !target->attributes.redrive_allow.allows(state.arnOf(source_name))) {
    // That AWS refuses is documented (RedriveAllowPolicy in API_SetQueueAttributes), its wording is not.
    throw invalidRedrivePolicy(text, "The redrive allow policy of the dead-letter queue does not permit this queue.");
  }
  return arn->resource;
}

AwsError unsupportedFormat() {
  return errors::invalidAttributeValue(
      "RedriveAllowPolicy", "Amazon SQS can't create the redrive allow policy, as it’s in an unsupported format.");
}

AwsError invalidRedriveAllowPolicy(std::string_view text, std::string_view reason) {
  return errors::invalidParameterValue(text, "RedriveAllowPolicy",
                                       "Amazon SQS can't create the redrive allow policy. " + std::string(reason));
}

RedriveAllowPolicy::Permission permissionIn(const Json& policy) {
  using enum RedriveAllowPolicy::Permission;
  const auto permission = policy.find("redrivePermission");
  if (permission != policy.end() && *permission == "allowAll") return AllowAll;
  if (permission != policy.end() && *permission == "denyAll") return DenyAll;
  if (permission != policy.end() && *permission == "byQueue") return ByQueue;
  throw unsupportedFormat();
}

std::vector<std::string> sourceArnsIn(const Json& arns) {
  if (!arns.is_array()) throw unsupportedFormat();
  std::vector<std::string> texts;
  for (const Json& arn : arns) {
    if (!arn.is_string()) throw unsupportedFormat();
    texts.push_back(arn.get<std::string>());
  }
  return texts;
}

}  // namespace

std::pair<RedrivePolicy, std::string> readRedrivePolicy(State& state, std::string_view source_name, bool is_fifo,
                                                        std::string_view text) {
  Json policy = Json::parse(text, nullptr, false);
  if (!policy.is_object()) {
    throw errors::invalidAttributeValue("RedrivePolicy", "Redrive policy is not a valid JSON map.");
  }
  for (const std::string_view name : {kCount, kTarget}) {
    if (policy.contains(name)) continue;
    throw invalidRedrivePolicy(text, "Redrive policy does not contain mandatory attribute: " + std::string(name) + ".");
  }

  RedrivePolicy result;
  result.max_receive_count = maxReceiveCount(text, policy[std::string(kCount)]);
  const Json& target = policy[std::string(kTarget)];
  result.target_arn = target.is_string() ? target.get<std::string>() : std::string();
  result.target_name = targetName(state, source_name, is_fifo, text, result.target_arn);
  if (policy.size() > 2) {
    throw invalidRedrivePolicy(text,
                               "Only following attributes are supported: [maxReceiveCount, deadLetterTargetArn].");
  }
  policy[std::string(kCount)] = result.max_receive_count;
  return {std::move(result), policy.dump()};
}

std::pair<RedriveAllowPolicy, std::string> readRedriveAllowPolicy(std::string_view text) {
  const Json policy = Json::parse(text, nullptr, false);
  if (!policy.is_object()) throw unsupportedFormat();

  RedriveAllowPolicy result{.permission = permissionIn(policy), .source_arns = {}};
  const bool is_by_queue = result.permission == RedriveAllowPolicy::Permission::ByQueue;
  const auto arns = policy.find("sourceQueueArns");
  if (policy.size() > (arns == policy.end() ? 1u : 2u)) throw unsupportedFormat();
  if (arns != policy.end()) result.source_arns = sourceArnsIn(*arns);

  if (arns != policy.end() && !is_by_queue) {
    throw invalidRedriveAllowPolicy(
        text, "To specify one or more source queue ARNs, you must set redrivePermission to byQueue.");
  }
  if (is_by_queue && result.source_arns.empty()) {
    throw invalidRedriveAllowPolicy(
        text,
        "When you specify the byQueue permission type, you must also specify one or more sourceQueueArns values.");
  }
  if (static_cast<std::int64_t>(result.source_arns.size()) > limits::kSourceQueueArns.max) {
    throw invalidRedriveAllowPolicy(text, "The maximum number of source queue ARNs you can specify is 10.");
  }
  return {std::move(result), policy.dump()};
}

}  // namespace squall::sqs
