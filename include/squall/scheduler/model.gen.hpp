// scheduler/model.gen.hpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 95cc11fefc821a94dd1200ad72b09512751899891fad0fc35d48dc470820c263
// clang-format off
#pragma once

#include <squall/clock.hpp>
#include <squall/model.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace squall::core {
class World;
}
namespace squall::model {
struct ServiceModel;
}

namespace squall::scheduler {

using model::operator==;
using model::operator<<;

// The values of AWS's enums. Members that hold them are strings, since AWS adds values at any time.
namespace ActionAfterCompletion {
inline constexpr const char* kNone = "NONE";
inline constexpr const char* kDelete = "DELETE";
}
namespace FlexibleTimeWindowMode {
inline constexpr const char* kOff = "OFF";
inline constexpr const char* kFlexible = "FLEXIBLE";
}
namespace ScheduleState {
inline constexpr const char* kEnabled = "ENABLED";
inline constexpr const char* kDisabled = "DISABLED";
}
namespace LaunchType {
inline constexpr const char* kEc2 = "EC2";
inline constexpr const char* kFargate = "FARGATE";
inline constexpr const char* kExternal = "EXTERNAL";
}
namespace AssignPublicIp {
inline constexpr const char* kEnabled = "ENABLED";
inline constexpr const char* kDisabled = "DISABLED";
}
namespace PlacementConstraintType {
inline constexpr const char* kDistinctInstance = "distinctInstance";
inline constexpr const char* kMemberOf = "memberOf";
}
namespace PlacementStrategyType {
inline constexpr const char* kRandom = "random";
inline constexpr const char* kSpread = "spread";
inline constexpr const char* kBinpack = "binpack";
}
namespace PropagateTags {
inline constexpr const char* kTaskDefinition = "TASK_DEFINITION";
}
namespace ScheduleGroupState {
inline constexpr const char* kActive = "ACTIVE";
inline constexpr const char* kDeleting = "DELETING";
}

struct FlexibleTimeWindow {
  std::optional<std::int32_t> maximumWindowInMinutes = {};
  std::string mode = {};
  static const model::Shape& shape();
};

struct DeadLetterConfig {
  std::optional<std::string> arn = {};
  static const model::Shape& shape();
};

struct CapacityProviderStrategyItem {
  std::optional<std::int32_t> base = {};
  std::string capacityProvider = {};
  std::optional<std::int32_t> weight = {};
  static const model::Shape& shape();
};

struct AwsVpcConfiguration {
  std::optional<std::string> assignPublicIp = {};
  List<std::string> securityGroups = {};
  List<std::string> subnets = {};  // required
  static const model::Shape& shape();
};

struct NetworkConfiguration {
  std::optional<AwsVpcConfiguration> awsvpcConfiguration = {};
  static const model::Shape& shape();
};

struct PlacementConstraint {
  std::optional<std::string> expression = {};
  std::optional<std::string> type = {};
  static const model::Shape& shape();
};

struct PlacementStrategy {
  std::optional<std::string> field = {};
  std::optional<std::string> type = {};
  static const model::Shape& shape();
};

struct EcsParameters {
  List<CapacityProviderStrategyItem> capacityProviderStrategy = {};
  std::optional<bool> enableECSManagedTags = {};
  std::optional<bool> enableExecuteCommand = {};
  std::optional<std::string> group = {};
  std::optional<std::string> launchType = {};
  std::optional<NetworkConfiguration> networkConfiguration = {};
  List<PlacementConstraint> placementConstraints = {};
  List<PlacementStrategy> placementStrategy = {};
  std::optional<std::string> platformVersion = {};
  std::optional<std::string> propagateTags = {};
  std::optional<std::string> referenceId = {};
  List<Map<std::string>> tags = {};
  std::optional<std::int32_t> taskCount = {};
  std::string taskDefinitionArn = {};
  static const model::Shape& shape();
};

struct EventBridgeParameters {
  std::string detailType = {};
  std::string source = {};
  static const model::Shape& shape();
};

struct KinesisParameters {
  std::string partitionKey = {};
  static const model::Shape& shape();
};

struct RetryPolicy {
  std::optional<std::int32_t> maximumEventAgeInSeconds = {};
  std::optional<std::int32_t> maximumRetryAttempts = {};
  static const model::Shape& shape();
};

struct SageMakerPipelineParameter {
  std::string name = {};
  std::string value = {};
  static const model::Shape& shape();
};

struct SageMakerPipelineParameters {
  List<SageMakerPipelineParameter> pipelineParameterList = {};
  static const model::Shape& shape();
};

struct SqsParameters {
  std::optional<std::string> messageGroupId = {};
  static const model::Shape& shape();
};

struct Target {
  std::string arn = {};
  std::optional<DeadLetterConfig> deadLetterConfig = {};
  std::optional<EcsParameters> ecsParameters = {};
  std::optional<EventBridgeParameters> eventBridgeParameters = {};
  std::optional<std::string> input = {};
  std::optional<KinesisParameters> kinesisParameters = {};
  std::optional<RetryPolicy> retryPolicy = {};
  std::string roleArn = {};
  std::optional<SageMakerPipelineParameters> sageMakerPipelineParameters = {};
  std::optional<SqsParameters> sqsParameters = {};
  static const model::Shape& shape();
};

struct CreateScheduleRequest {
  std::optional<std::string> actionAfterCompletion = {};
  std::optional<std::string> clientToken = {};
  std::optional<std::string> description = {};
  std::optional<TimePoint> endDate = {};
  FlexibleTimeWindow flexibleTimeWindow = {};
  std::optional<std::string> groupName = {};
  std::optional<std::string> kmsKeyArn = {};
  std::string name = {};
  std::string scheduleExpression = {};
  std::optional<std::string> scheduleExpressionTimezone = {};
  std::optional<TimePoint> startDate = {};
  std::optional<std::string> state = {};
  Target target = {};
  static const model::Shape& shape();
};

struct CreateScheduleResult {
  std::string scheduleArn = {};
  static const model::Shape& shape();
};

struct Tag {
  std::string key = {};
  std::string value = {};
  static const model::Shape& shape();
};

struct CreateScheduleGroupRequest {
  std::optional<std::string> clientToken = {};
  std::string name = {};
  List<Tag> tags = {};
  static const model::Shape& shape();
};

struct CreateScheduleGroupResult {
  std::string scheduleGroupArn = {};
  static const model::Shape& shape();
};

struct DeleteScheduleRequest {
  std::optional<std::string> clientToken = {};
  std::optional<std::string> groupName = {};
  std::string name = {};
  static const model::Shape& shape();
};

struct DeleteScheduleResult {
  static const model::Shape& shape();
};

struct DeleteScheduleGroupRequest {
  std::optional<std::string> clientToken = {};
  std::string name = {};
  static const model::Shape& shape();
};

struct DeleteScheduleGroupResult {
  static const model::Shape& shape();
};

struct GetScheduleRequest {
  std::optional<std::string> groupName = {};
  std::string name = {};
  static const model::Shape& shape();
};

struct GetScheduleResult {
  std::optional<std::string> actionAfterCompletion = {};
  std::optional<std::string> arn = {};
  std::optional<TimePoint> creationDate = {};
  std::optional<std::string> description = {};
  std::optional<TimePoint> endDate = {};
  std::optional<FlexibleTimeWindow> flexibleTimeWindow = {};
  std::optional<std::string> groupName = {};
  std::optional<std::string> kmsKeyArn = {};
  std::optional<TimePoint> lastModificationDate = {};
  std::optional<std::string> name = {};
  std::optional<std::string> scheduleExpression = {};
  std::optional<std::string> scheduleExpressionTimezone = {};
  std::optional<TimePoint> startDate = {};
  std::optional<std::string> state = {};
  std::optional<Target> target = {};
  static const model::Shape& shape();
};

struct GetScheduleGroupRequest {
  std::string name = {};
  static const model::Shape& shape();
};

struct GetScheduleGroupResult {
  std::optional<std::string> arn = {};
  std::optional<TimePoint> creationDate = {};
  std::optional<TimePoint> lastModificationDate = {};
  std::optional<std::string> name = {};
  std::optional<std::string> state = {};
  static const model::Shape& shape();
};

struct ListScheduleGroupsRequest {
  std::optional<std::int32_t> maxResults = {};
  std::optional<std::string> namePrefix = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ScheduleGroupSummary {
  std::optional<std::string> arn = {};
  std::optional<TimePoint> creationDate = {};
  std::optional<TimePoint> lastModificationDate = {};
  std::optional<std::string> name = {};
  std::optional<std::string> state = {};
  static const model::Shape& shape();
};

struct ListScheduleGroupsResult {
  std::optional<std::string> nextToken = {};
  List<ScheduleGroupSummary> scheduleGroups = {};  // required
  static const model::Shape& shape();
};

struct ListSchedulesRequest {
  std::optional<std::string> groupName = {};
  std::optional<std::int32_t> maxResults = {};
  std::optional<std::string> namePrefix = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::string> state = {};
  static const model::Shape& shape();
};

struct TargetSummary {
  std::string arn = {};
  static const model::Shape& shape();
};

struct ScheduleSummary {
  std::optional<std::string> arn = {};
  std::optional<TimePoint> creationDate = {};
  std::optional<std::string> groupName = {};
  std::optional<TimePoint> lastModificationDate = {};
  std::optional<std::string> name = {};
  std::optional<std::string> state = {};
  std::optional<TargetSummary> target = {};
  static const model::Shape& shape();
};

struct ListSchedulesResult {
  std::optional<std::string> nextToken = {};
  List<ScheduleSummary> schedules = {};  // required
  static const model::Shape& shape();
};

struct ListTagsForResourceRequest {
  std::string resourceArn = {};
  static const model::Shape& shape();
};

struct ListTagsForResourceResult {
  List<Tag> tags = {};
  static const model::Shape& shape();
};

struct TagResourceRequest {
  std::string resourceArn = {};
  List<Tag> tags = {};  // required
  static const model::Shape& shape();
};

struct TagResourceResult {
  static const model::Shape& shape();
};

struct UntagResourceRequest {
  std::string resourceArn = {};
  List<std::string> tagKeys = {};  // required
  static const model::Shape& shape();
};

struct UntagResourceResult {
  static const model::Shape& shape();
};

struct UpdateScheduleRequest {
  std::optional<std::string> actionAfterCompletion = {};
  std::optional<std::string> clientToken = {};
  std::optional<std::string> description = {};
  std::optional<TimePoint> endDate = {};
  FlexibleTimeWindow flexibleTimeWindow = {};
  std::optional<std::string> groupName = {};
  std::optional<std::string> kmsKeyArn = {};
  std::string name = {};
  std::string scheduleExpression = {};
  std::optional<std::string> scheduleExpressionTimezone = {};
  std::optional<TimePoint> startDate = {};
  std::optional<std::string> state = {};
  Target target = {};
  static const model::Shape& shape();
};

struct UpdateScheduleResult {
  std::string scheduleArn = {};
  static const model::Shape& shape();
};

struct ConflictException {
  std::string message = {};
  static const model::Shape& shape();
};

struct InternalServerException {
  std::string message = {};
  static const model::Shape& shape();
};

struct ResourceNotFoundException {
  std::string message = {};
  static const model::Shape& shape();
};

struct ServiceQuotaExceededException {
  std::string message = {};
  static const model::Shape& shape();
};

struct ThrottlingException {
  std::string message = {};
  static const model::Shape& shape();
};

struct ValidationException {
  std::string message = {};
  static const model::Shape& shape();
};

// Every operation that AWS models, in alphabetical order; the number is its place in the service's tables.
enum class Operation : std::size_t {
  CreateSchedule,
  CreateScheduleGroup,
  DeleteSchedule,
  DeleteScheduleGroup,
  GetSchedule,
  GetScheduleGroup,
  ListScheduleGroups,
  ListSchedules,
  ListTagsForResource,
  TagResource,
  UntagResource,
  UpdateSchedule,
};
inline constexpr std::string_view kOperationNames[] = {
  "CreateSchedule",
  "CreateScheduleGroup",
  "DeleteSchedule",
  "DeleteScheduleGroup",
  "GetSchedule",
  "GetScheduleGroup",
  "ListScheduleGroups",
  "ListSchedules",
  "ListTagsForResource",
  "TagResource",
  "UntagResource",
  "UpdateSchedule",
};
using enum Operation;
constexpr model::OperationName operationName(Operation operation) {
  return {"scheduler", kOperationNames[static_cast<std::size_t>(operation)]};
}

const model::ServiceModel& serviceModel();

// Every EventBridge Scheduler operation as a call on one Cloud, in one region. Blocks until it is answered, and throws the
// AwsError that AWS would answer. Thread-safe.
// https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Operations.html
class SchedulerOperations {
 public:
  SchedulerOperations(core::World& world, std::string region) : world_(world), region_(std::move(region)) {}

  const std::string& region() const { return region_; }

  CreateScheduleResult createSchedule(const CreateScheduleRequest& request);
  CreateScheduleGroupResult createScheduleGroup(const CreateScheduleGroupRequest& request);
  DeleteScheduleResult deleteSchedule(const DeleteScheduleRequest& request);
  DeleteScheduleGroupResult deleteScheduleGroup(const DeleteScheduleGroupRequest& request);
  GetScheduleResult getSchedule(const GetScheduleRequest& request);
  GetScheduleGroupResult getScheduleGroup(const GetScheduleGroupRequest& request);
  ListScheduleGroupsResult listScheduleGroups(const ListScheduleGroupsRequest& request);
  ListSchedulesResult listSchedules(const ListSchedulesRequest& request);
  ListTagsForResourceResult listTagsForResource(const ListTagsForResourceRequest& request);
  TagResourceResult tagResource(const TagResourceRequest& request);
  UntagResourceResult untagResource(const UntagResourceRequest& request);
  UpdateScheduleResult updateSchedule(const UpdateScheduleRequest& request);

 private:
  core::World& world_;
  std::string region_;
};

}  // namespace squall::scheduler
