// scheduler/model.gen.cpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 3428b3cbed2555553654d6569d5e536caacdaa08123b6cd6bd04529bd3883848
// clang-format off
#include <squall/scheduler/model.gen.hpp>

#include "core/invoke.hpp"
#include "core/model.hpp"

namespace squall::scheduler {
namespace {

constexpr model::Shape kMaximumWindowInMinutesShape{.kind = model::Kind::Integer, .name = "MaximumWindowInMinutes", .constraint = {.min = 1, .max = 1440}};
constexpr std::string_view kFlexibleTimeWindowModeValues[] = {"OFF", "FLEXIBLE"};
constexpr model::Shape kFlexibleTimeWindowModeShape{.kind = model::Kind::String, .name = "FlexibleTimeWindowMode", .constraint = {.values = kFlexibleTimeWindowModeValues}};
void* accessFlexibleTimeWindow(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<FlexibleTimeWindow*>(object);
  switch (index) {
    case 0: return model::field(value.maximumWindowInMinutes, make);
    case 1: return model::field(value.mode, make);
    default: return nullptr;
  }
}
constexpr model::Member kFlexibleTimeWindowMembers[] = {
  {.name = "MaximumWindowInMinutes", .wire_name = "MaximumWindowInMinutes", .shape = &kMaximumWindowInMinutesShape, .index = 0, .access = &accessFlexibleTimeWindow},
  {.name = "Mode", .wire_name = "Mode", .shape = &kFlexibleTimeWindowModeShape, .required = true, .index = 1, .access = &accessFlexibleTimeWindow},
};
constexpr model::Shape kFlexibleTimeWindowShape{.kind = model::Kind::Structure, .name = "FlexibleTimeWindow", .members = kFlexibleTimeWindowMembers};

constexpr model::Shape kDeadLetterConfigArnStringShape{.kind = model::Kind::String, .name = "DeadLetterConfigArnString", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws(-[a-z]+)?:sqs:[a-z0-9\\-]+:\\d{12}:[a-zA-Z0-9\\-_]+$"}};
void* accessDeadLetterConfig(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeadLetterConfig*>(object);
  switch (index) {
    case 0: return model::field(value.arn, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeadLetterConfigMembers[] = {
  {.name = "Arn", .wire_name = "Arn", .shape = &kDeadLetterConfigArnStringShape, .index = 0, .access = &accessDeadLetterConfig},
};
constexpr model::Shape kDeadLetterConfigShape{.kind = model::Kind::Structure, .name = "DeadLetterConfig", .members = kDeadLetterConfigMembers};

constexpr model::Shape kCapacityProviderStrategyItemBaseShape{.kind = model::Kind::Integer, .name = "CapacityProviderStrategyItemBase", .constraint = {.min = 0, .max = 100000}};
constexpr model::Shape kCapacityProviderShape{.kind = model::Kind::String, .name = "CapacityProvider", .constraint = {.min = 1, .max = 255}};
constexpr model::Shape kCapacityProviderStrategyItemWeightShape{.kind = model::Kind::Integer, .name = "CapacityProviderStrategyItemWeight", .constraint = {.min = 0, .max = 1000}};
void* accessCapacityProviderStrategyItem(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CapacityProviderStrategyItem*>(object);
  switch (index) {
    case 0: return model::field(value.base, make);
    case 1: return model::field(value.capacityProvider, make);
    case 2: return model::field(value.weight, make);
    default: return nullptr;
  }
}
constexpr model::Member kCapacityProviderStrategyItemMembers[] = {
  {.name = "base", .wire_name = "base", .shape = &kCapacityProviderStrategyItemBaseShape, .index = 0, .access = &accessCapacityProviderStrategyItem},
  {.name = "capacityProvider", .wire_name = "capacityProvider", .shape = &kCapacityProviderShape, .required = true, .index = 1, .access = &accessCapacityProviderStrategyItem},
  {.name = "weight", .wire_name = "weight", .shape = &kCapacityProviderStrategyItemWeightShape, .index = 2, .access = &accessCapacityProviderStrategyItem},
};
constexpr model::Shape kCapacityProviderStrategyItemShape{.kind = model::Kind::Structure, .name = "CapacityProviderStrategyItem", .members = kCapacityProviderStrategyItemMembers};

constexpr std::string_view kAssignPublicIpValues[] = {"ENABLED", "DISABLED"};
constexpr model::Shape kAssignPublicIpShape{.kind = model::Kind::String, .name = "AssignPublicIp", .constraint = {.values = kAssignPublicIpValues}};
constexpr model::Shape kSecurityGroupShape{.kind = model::Kind::String, .name = "SecurityGroup", .constraint = {.min = 1, .max = 1000}};
constexpr model::Shape kSecurityGroupsShape{.kind = model::Kind::List, .name = "SecurityGroups", .constraint = {.min = 1, .max = 5}, .element = &kSecurityGroupShape, .list = &model::kListOps<std::string>};
constexpr model::Shape kSubnetShape{.kind = model::Kind::String, .name = "Subnet", .constraint = {.min = 1, .max = 1000}};
constexpr model::Shape kSubnetsShape{.kind = model::Kind::List, .name = "Subnets", .constraint = {.min = 1, .max = 16}, .element = &kSubnetShape, .list = &model::kListOps<std::string>};
void* accessAwsVpcConfiguration(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<AwsVpcConfiguration*>(object);
  switch (index) {
    case 0: return model::field(value.assignPublicIp, make);
    case 1: return model::field(value.securityGroups, make);
    case 2: return model::field(value.subnets, make);
    default: return nullptr;
  }
}
constexpr model::Member kAwsVpcConfigurationMembers[] = {
  {.name = "AssignPublicIp", .wire_name = "AssignPublicIp", .shape = &kAssignPublicIpShape, .index = 0, .access = &accessAwsVpcConfiguration},
  {.name = "SecurityGroups", .wire_name = "SecurityGroups", .shape = &kSecurityGroupsShape, .index = 1, .access = &accessAwsVpcConfiguration},
  {.name = "Subnets", .wire_name = "Subnets", .shape = &kSubnetsShape, .required = true, .index = 2, .access = &accessAwsVpcConfiguration},
};
constexpr model::Shape kAwsVpcConfigurationShape{.kind = model::Kind::Structure, .name = "AwsVpcConfiguration", .members = kAwsVpcConfigurationMembers};

void* accessNetworkConfiguration(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<NetworkConfiguration*>(object);
  switch (index) {
    case 0: return model::field(value.awsvpcConfiguration, make);
    default: return nullptr;
  }
}
constexpr model::Member kNetworkConfigurationMembers[] = {
  {.name = "awsvpcConfiguration", .wire_name = "awsvpcConfiguration", .shape = &kAwsVpcConfigurationShape, .index = 0, .access = &accessNetworkConfiguration},
};
constexpr model::Shape kNetworkConfigurationShape{.kind = model::Kind::Structure, .name = "NetworkConfiguration", .members = kNetworkConfigurationMembers};

constexpr model::Shape kPlacementConstraintExpressionShape{.kind = model::Kind::String, .name = "PlacementConstraintExpression", .constraint = {.min = 0, .max = 2000}};
constexpr std::string_view kPlacementConstraintTypeValues[] = {"distinctInstance", "memberOf"};
constexpr model::Shape kPlacementConstraintTypeShape{.kind = model::Kind::String, .name = "PlacementConstraintType", .constraint = {.values = kPlacementConstraintTypeValues}};
void* accessPlacementConstraint(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PlacementConstraint*>(object);
  switch (index) {
    case 0: return model::field(value.expression, make);
    case 1: return model::field(value.type, make);
    default: return nullptr;
  }
}
constexpr model::Member kPlacementConstraintMembers[] = {
  {.name = "expression", .wire_name = "expression", .shape = &kPlacementConstraintExpressionShape, .index = 0, .access = &accessPlacementConstraint},
  {.name = "type", .wire_name = "type", .shape = &kPlacementConstraintTypeShape, .index = 1, .access = &accessPlacementConstraint},
};
constexpr model::Shape kPlacementConstraintShape{.kind = model::Kind::Structure, .name = "PlacementConstraint", .members = kPlacementConstraintMembers};

constexpr model::Shape kPlacementStrategyFieldShape{.kind = model::Kind::String, .name = "PlacementStrategyField", .constraint = {.min = 0, .max = 255}};
constexpr std::string_view kPlacementStrategyTypeValues[] = {"random", "spread", "binpack"};
constexpr model::Shape kPlacementStrategyTypeShape{.kind = model::Kind::String, .name = "PlacementStrategyType", .constraint = {.values = kPlacementStrategyTypeValues}};
void* accessPlacementStrategy(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PlacementStrategy*>(object);
  switch (index) {
    case 0: return model::field(value.field, make);
    case 1: return model::field(value.type, make);
    default: return nullptr;
  }
}
constexpr model::Member kPlacementStrategyMembers[] = {
  {.name = "field", .wire_name = "field", .shape = &kPlacementStrategyFieldShape, .index = 0, .access = &accessPlacementStrategy},
  {.name = "type", .wire_name = "type", .shape = &kPlacementStrategyTypeShape, .index = 1, .access = &accessPlacementStrategy},
};
constexpr model::Shape kPlacementStrategyShape{.kind = model::Kind::Structure, .name = "PlacementStrategy", .members = kPlacementStrategyMembers};

constexpr model::Shape kCapacityProviderStrategyShape{.kind = model::Kind::List, .name = "CapacityProviderStrategy", .constraint = {.min = 0, .max = 6}, .element = &kCapacityProviderStrategyItemShape, .list = &model::kListOps<CapacityProviderStrategyItem>};
constexpr model::Shape kEnableECSManagedTagsShape{.kind = model::Kind::Boolean, .name = "EnableECSManagedTags"};
constexpr model::Shape kEnableExecuteCommandShape{.kind = model::Kind::Boolean, .name = "EnableExecuteCommand"};
constexpr model::Shape kGroupShape{.kind = model::Kind::String, .name = "Group", .constraint = {.min = 1, .max = 255}};
constexpr std::string_view kLaunchTypeValues[] = {"EC2", "FARGATE", "EXTERNAL"};
constexpr model::Shape kLaunchTypeShape{.kind = model::Kind::String, .name = "LaunchType", .constraint = {.values = kLaunchTypeValues}};
constexpr model::Shape kPlacementConstraintsShape{.kind = model::Kind::List, .name = "PlacementConstraints", .constraint = {.min = 0, .max = 10}, .element = &kPlacementConstraintShape, .list = &model::kListOps<PlacementConstraint>};
constexpr model::Shape kPlacementStrategiesShape{.kind = model::Kind::List, .name = "PlacementStrategies", .constraint = {.min = 0, .max = 5}, .element = &kPlacementStrategyShape, .list = &model::kListOps<PlacementStrategy>};
constexpr model::Shape kPlatformVersionShape{.kind = model::Kind::String, .name = "PlatformVersion", .constraint = {.min = 1, .max = 64}};
constexpr std::string_view kPropagateTagsValues[] = {"TASK_DEFINITION"};
constexpr model::Shape kPropagateTagsShape{.kind = model::Kind::String, .name = "PropagateTags", .constraint = {.values = kPropagateTagsValues}};
constexpr model::Shape kReferenceIdShape{.kind = model::Kind::String, .name = "ReferenceId", .constraint = {.min = 0, .max = 1024}};
constexpr model::Shape kTagKeyShape{.kind = model::Kind::String, .name = "TagKey", .constraint = {.min = 1, .max = 128}};
constexpr model::Shape kTagValueShape{.kind = model::Kind::String, .name = "TagValue", .constraint = {.min = 1, .max = 256}};
constexpr model::Shape kTagMapShape{.kind = model::Kind::Map, .name = "TagMap", .element = &kTagValueShape, .key = &kTagKeyShape, .map = &model::kMapOps<std::string>};
constexpr model::Shape kTagsShape{.kind = model::Kind::List, .name = "Tags", .constraint = {.min = 0, .max = 50}, .element = &kTagMapShape, .list = &model::kListOps<Map<std::string>>};
constexpr model::Shape kTaskCountShape{.kind = model::Kind::Integer, .name = "TaskCount", .constraint = {.min = 1, .max = 10}};
constexpr model::Shape kTaskDefinitionArnShape{.kind = model::Kind::String, .name = "TaskDefinitionArn", .constraint = {.min = 1, .max = 1600}};
void* accessEcsParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<EcsParameters*>(object);
  switch (index) {
    case 0: return model::field(value.capacityProviderStrategy, make);
    case 1: return model::field(value.enableECSManagedTags, make);
    case 2: return model::field(value.enableExecuteCommand, make);
    case 3: return model::field(value.group, make);
    case 4: return model::field(value.launchType, make);
    case 5: return model::field(value.networkConfiguration, make);
    case 6: return model::field(value.placementConstraints, make);
    case 7: return model::field(value.placementStrategy, make);
    case 8: return model::field(value.platformVersion, make);
    case 9: return model::field(value.propagateTags, make);
    case 10: return model::field(value.referenceId, make);
    case 11: return model::field(value.tags, make);
    case 12: return model::field(value.taskCount, make);
    case 13: return model::field(value.taskDefinitionArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kEcsParametersMembers[] = {
  {.name = "CapacityProviderStrategy", .wire_name = "CapacityProviderStrategy", .shape = &kCapacityProviderStrategyShape, .index = 0, .access = &accessEcsParameters},
  {.name = "EnableECSManagedTags", .wire_name = "EnableECSManagedTags", .shape = &kEnableECSManagedTagsShape, .index = 1, .access = &accessEcsParameters},
  {.name = "EnableExecuteCommand", .wire_name = "EnableExecuteCommand", .shape = &kEnableExecuteCommandShape, .index = 2, .access = &accessEcsParameters},
  {.name = "Group", .wire_name = "Group", .shape = &kGroupShape, .index = 3, .access = &accessEcsParameters},
  {.name = "LaunchType", .wire_name = "LaunchType", .shape = &kLaunchTypeShape, .index = 4, .access = &accessEcsParameters},
  {.name = "NetworkConfiguration", .wire_name = "NetworkConfiguration", .shape = &kNetworkConfigurationShape, .index = 5, .access = &accessEcsParameters},
  {.name = "PlacementConstraints", .wire_name = "PlacementConstraints", .shape = &kPlacementConstraintsShape, .index = 6, .access = &accessEcsParameters},
  {.name = "PlacementStrategy", .wire_name = "PlacementStrategy", .shape = &kPlacementStrategiesShape, .index = 7, .access = &accessEcsParameters},
  {.name = "PlatformVersion", .wire_name = "PlatformVersion", .shape = &kPlatformVersionShape, .index = 8, .access = &accessEcsParameters},
  {.name = "PropagateTags", .wire_name = "PropagateTags", .shape = &kPropagateTagsShape, .index = 9, .access = &accessEcsParameters},
  {.name = "ReferenceId", .wire_name = "ReferenceId", .shape = &kReferenceIdShape, .index = 10, .access = &accessEcsParameters},
  {.name = "Tags", .wire_name = "Tags", .shape = &kTagsShape, .index = 11, .access = &accessEcsParameters},
  {.name = "TaskCount", .wire_name = "TaskCount", .shape = &kTaskCountShape, .index = 12, .access = &accessEcsParameters},
  {.name = "TaskDefinitionArn", .wire_name = "TaskDefinitionArn", .shape = &kTaskDefinitionArnShape, .required = true, .index = 13, .access = &accessEcsParameters},
};
constexpr model::Shape kEcsParametersShape{.kind = model::Kind::Structure, .name = "EcsParameters", .members = kEcsParametersMembers};

constexpr model::Shape kDetailTypeShape{.kind = model::Kind::String, .name = "DetailType", .constraint = {.min = 1, .max = 128}};
constexpr model::Shape kSourceShape{.kind = model::Kind::String, .name = "Source", .constraint = {.min = 1, .max = 256, .pattern = "^(?=[/\\.\\-_A-Za-z0-9]+)((?!aws\\.).*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)$"}};
void* accessEventBridgeParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<EventBridgeParameters*>(object);
  switch (index) {
    case 0: return model::field(value.detailType, make);
    case 1: return model::field(value.source, make);
    default: return nullptr;
  }
}
constexpr model::Member kEventBridgeParametersMembers[] = {
  {.name = "DetailType", .wire_name = "DetailType", .shape = &kDetailTypeShape, .required = true, .index = 0, .access = &accessEventBridgeParameters},
  {.name = "Source", .wire_name = "Source", .shape = &kSourceShape, .required = true, .index = 1, .access = &accessEventBridgeParameters},
};
constexpr model::Shape kEventBridgeParametersShape{.kind = model::Kind::Structure, .name = "EventBridgeParameters", .members = kEventBridgeParametersMembers};

constexpr model::Shape kTargetPartitionKeyShape{.kind = model::Kind::String, .name = "TargetPartitionKey", .constraint = {.min = 1, .max = 256}};
void* accessKinesisParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<KinesisParameters*>(object);
  switch (index) {
    case 0: return model::field(value.partitionKey, make);
    default: return nullptr;
  }
}
constexpr model::Member kKinesisParametersMembers[] = {
  {.name = "PartitionKey", .wire_name = "PartitionKey", .shape = &kTargetPartitionKeyShape, .required = true, .index = 0, .access = &accessKinesisParameters},
};
constexpr model::Shape kKinesisParametersShape{.kind = model::Kind::Structure, .name = "KinesisParameters", .members = kKinesisParametersMembers};

constexpr model::Shape kMaximumEventAgeInSecondsShape{.kind = model::Kind::Integer, .name = "MaximumEventAgeInSeconds", .constraint = {.min = 60, .max = 86400}};
constexpr model::Shape kMaximumRetryAttemptsShape{.kind = model::Kind::Integer, .name = "MaximumRetryAttempts", .constraint = {.min = 0, .max = 185}};
void* accessRetryPolicy(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RetryPolicy*>(object);
  switch (index) {
    case 0: return model::field(value.maximumEventAgeInSeconds, make);
    case 1: return model::field(value.maximumRetryAttempts, make);
    default: return nullptr;
  }
}
constexpr model::Member kRetryPolicyMembers[] = {
  {.name = "MaximumEventAgeInSeconds", .wire_name = "MaximumEventAgeInSeconds", .shape = &kMaximumEventAgeInSecondsShape, .index = 0, .access = &accessRetryPolicy},
  {.name = "MaximumRetryAttempts", .wire_name = "MaximumRetryAttempts", .shape = &kMaximumRetryAttemptsShape, .index = 1, .access = &accessRetryPolicy},
};
constexpr model::Shape kRetryPolicyShape{.kind = model::Kind::Structure, .name = "RetryPolicy", .members = kRetryPolicyMembers};

constexpr model::Shape kSageMakerPipelineParameterNameShape{.kind = model::Kind::String, .name = "SageMakerPipelineParameterName", .constraint = {.min = 1, .max = 256, .pattern = "^[A-Za-z0-9\\-_]*$"}};
constexpr model::Shape kSageMakerPipelineParameterValueShape{.kind = model::Kind::String, .name = "SageMakerPipelineParameterValue", .constraint = {.min = 1, .max = 1024}};
void* accessSageMakerPipelineParameter(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SageMakerPipelineParameter*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    case 1: return model::field(value.value, make);
    default: return nullptr;
  }
}
constexpr model::Member kSageMakerPipelineParameterMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kSageMakerPipelineParameterNameShape, .required = true, .index = 0, .access = &accessSageMakerPipelineParameter},
  {.name = "Value", .wire_name = "Value", .shape = &kSageMakerPipelineParameterValueShape, .required = true, .index = 1, .access = &accessSageMakerPipelineParameter},
};
constexpr model::Shape kSageMakerPipelineParameterShape{.kind = model::Kind::Structure, .name = "SageMakerPipelineParameter", .members = kSageMakerPipelineParameterMembers};

constexpr model::Shape kSageMakerPipelineParameterListShape{.kind = model::Kind::List, .name = "SageMakerPipelineParameterList", .constraint = {.min = 0, .max = 200}, .element = &kSageMakerPipelineParameterShape, .list = &model::kListOps<SageMakerPipelineParameter>};
void* accessSageMakerPipelineParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SageMakerPipelineParameters*>(object);
  switch (index) {
    case 0: return model::field(value.pipelineParameterList, make);
    default: return nullptr;
  }
}
constexpr model::Member kSageMakerPipelineParametersMembers[] = {
  {.name = "PipelineParameterList", .wire_name = "PipelineParameterList", .shape = &kSageMakerPipelineParameterListShape, .index = 0, .access = &accessSageMakerPipelineParameters},
};
constexpr model::Shape kSageMakerPipelineParametersShape{.kind = model::Kind::Structure, .name = "SageMakerPipelineParameters", .members = kSageMakerPipelineParametersMembers};

constexpr model::Shape kMessageGroupIdShape{.kind = model::Kind::String, .name = "MessageGroupId", .constraint = {.min = 1, .max = 128}};
void* accessSqsParameters(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SqsParameters*>(object);
  switch (index) {
    case 0: return model::field(value.messageGroupId, make);
    default: return nullptr;
  }
}
constexpr model::Member kSqsParametersMembers[] = {
  {.name = "MessageGroupId", .wire_name = "MessageGroupId", .shape = &kMessageGroupIdShape, .index = 0, .access = &accessSqsParameters},
};
constexpr model::Shape kSqsParametersShape{.kind = model::Kind::Structure, .name = "SqsParameters", .members = kSqsParametersMembers};

constexpr model::Shape kTargetArnShape{.kind = model::Kind::String, .name = "TargetArn", .constraint = {.min = 1, .max = 1600}};
constexpr model::Shape kTargetInputShape{.kind = model::Kind::String, .name = "TargetInput", .constraint = {.min = 1}};
constexpr model::Shape kRoleArnShape{.kind = model::Kind::String, .name = "RoleArn", .constraint = {.min = 1, .max = 1600, .pattern = "^arn:aws(-[a-z]+)?:iam::\\d{12}:role\\/[\\w+=,.@\\/-]+$"}};
void* accessTarget(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Target*>(object);
  switch (index) {
    case 0: return model::field(value.arn, make);
    case 1: return model::field(value.deadLetterConfig, make);
    case 2: return model::field(value.ecsParameters, make);
    case 3: return model::field(value.eventBridgeParameters, make);
    case 4: return model::field(value.input, make);
    case 5: return model::field(value.kinesisParameters, make);
    case 6: return model::field(value.retryPolicy, make);
    case 7: return model::field(value.roleArn, make);
    case 8: return model::field(value.sageMakerPipelineParameters, make);
    case 9: return model::field(value.sqsParameters, make);
    default: return nullptr;
  }
}
constexpr model::Member kTargetMembers[] = {
  {.name = "Arn", .wire_name = "Arn", .shape = &kTargetArnShape, .required = true, .index = 0, .access = &accessTarget},
  {.name = "DeadLetterConfig", .wire_name = "DeadLetterConfig", .shape = &kDeadLetterConfigShape, .index = 1, .access = &accessTarget},
  {.name = "EcsParameters", .wire_name = "EcsParameters", .shape = &kEcsParametersShape, .index = 2, .access = &accessTarget},
  {.name = "EventBridgeParameters", .wire_name = "EventBridgeParameters", .shape = &kEventBridgeParametersShape, .index = 3, .access = &accessTarget},
  {.name = "Input", .wire_name = "Input", .shape = &kTargetInputShape, .index = 4, .access = &accessTarget},
  {.name = "KinesisParameters", .wire_name = "KinesisParameters", .shape = &kKinesisParametersShape, .index = 5, .access = &accessTarget},
  {.name = "RetryPolicy", .wire_name = "RetryPolicy", .shape = &kRetryPolicyShape, .index = 6, .access = &accessTarget},
  {.name = "RoleArn", .wire_name = "RoleArn", .shape = &kRoleArnShape, .required = true, .index = 7, .access = &accessTarget},
  {.name = "SageMakerPipelineParameters", .wire_name = "SageMakerPipelineParameters", .shape = &kSageMakerPipelineParametersShape, .index = 8, .access = &accessTarget},
  {.name = "SqsParameters", .wire_name = "SqsParameters", .shape = &kSqsParametersShape, .index = 9, .access = &accessTarget},
};
constexpr model::Shape kTargetShape{.kind = model::Kind::Structure, .name = "Target", .members = kTargetMembers};

constexpr std::string_view kActionAfterCompletionValues[] = {"NONE", "DELETE"};
constexpr model::Shape kActionAfterCompletionShape{.kind = model::Kind::String, .name = "ActionAfterCompletion", .constraint = {.values = kActionAfterCompletionValues}};
constexpr model::Shape kClientTokenShape{.kind = model::Kind::String, .name = "ClientToken", .constraint = {.min = 1, .max = 64, .pattern = "^[a-zA-Z0-9-_]+$"}};
constexpr model::Shape kDescriptionShape{.kind = model::Kind::String, .name = "Description", .constraint = {.min = 0, .max = 512}};
constexpr model::Shape kEndDateShape{.kind = model::Kind::Timestamp, .name = "EndDate"};
constexpr model::Shape kScheduleGroupNameShape{.kind = model::Kind::String, .name = "ScheduleGroupName", .constraint = {.min = 1, .max = 64, .pattern = "^[0-9a-zA-Z-_.]+$"}};
constexpr model::Shape kKmsKeyArnShape{.kind = model::Kind::String, .name = "KmsKeyArn", .constraint = {.min = 1, .max = 2048, .pattern = "^arn:aws(-[a-z]+)?:kms:[a-z0-9\\-]+:\\d{12}:(key|alias)\\/[0-9a-zA-Z-_]*$"}};
constexpr model::Shape kNameShape{.kind = model::Kind::String, .name = "Name", .constraint = {.min = 1, .max = 64, .pattern = "^[0-9a-zA-Z-_.]+$"}};
constexpr model::Shape kScheduleExpressionShape{.kind = model::Kind::String, .name = "ScheduleExpression", .constraint = {.min = 1, .max = 256}};
constexpr model::Shape kScheduleExpressionTimezoneShape{.kind = model::Kind::String, .name = "ScheduleExpressionTimezone", .constraint = {.min = 1, .max = 50}};
constexpr model::Shape kStartDateShape{.kind = model::Kind::Timestamp, .name = "StartDate"};
constexpr std::string_view kScheduleStateValues[] = {"ENABLED", "DISABLED"};
constexpr model::Shape kScheduleStateShape{.kind = model::Kind::String, .name = "ScheduleState", .constraint = {.values = kScheduleStateValues}};
void* accessCreateScheduleRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateScheduleRequest*>(object);
  switch (index) {
    case 0: return model::field(value.actionAfterCompletion, make);
    case 1: return model::field(value.clientToken, make);
    case 2: return model::field(value.description, make);
    case 3: return model::field(value.endDate, make);
    case 4: return model::field(value.flexibleTimeWindow, make);
    case 5: return model::field(value.groupName, make);
    case 6: return model::field(value.kmsKeyArn, make);
    case 7: return model::field(value.name, make);
    case 8: return model::field(value.scheduleExpression, make);
    case 9: return model::field(value.scheduleExpressionTimezone, make);
    case 10: return model::field(value.startDate, make);
    case 11: return model::field(value.state, make);
    case 12: return model::field(value.target, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateScheduleRequestMembers[] = {
  {.name = "ActionAfterCompletion", .wire_name = "ActionAfterCompletion", .shape = &kActionAfterCompletionShape, .index = 0, .access = &accessCreateScheduleRequest},
  {.name = "ClientToken", .wire_name = "ClientToken", .shape = &kClientTokenShape, .index = 1, .access = &accessCreateScheduleRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kDescriptionShape, .index = 2, .access = &accessCreateScheduleRequest},
  {.name = "EndDate", .wire_name = "EndDate", .shape = &kEndDateShape, .index = 3, .access = &accessCreateScheduleRequest},
  {.name = "FlexibleTimeWindow", .wire_name = "FlexibleTimeWindow", .shape = &kFlexibleTimeWindowShape, .required = true, .index = 4, .access = &accessCreateScheduleRequest},
  {.name = "GroupName", .wire_name = "GroupName", .shape = &kScheduleGroupNameShape, .index = 5, .access = &accessCreateScheduleRequest},
  {.name = "KmsKeyArn", .wire_name = "KmsKeyArn", .shape = &kKmsKeyArnShape, .index = 6, .access = &accessCreateScheduleRequest},
  {.name = "Name", .wire_name = "Name", .shape = &kNameShape, .required = true, .location = model::Location::Uri, .index = 7, .access = &accessCreateScheduleRequest},
  {.name = "ScheduleExpression", .wire_name = "ScheduleExpression", .shape = &kScheduleExpressionShape, .required = true, .index = 8, .access = &accessCreateScheduleRequest},
  {.name = "ScheduleExpressionTimezone", .wire_name = "ScheduleExpressionTimezone", .shape = &kScheduleExpressionTimezoneShape, .index = 9, .access = &accessCreateScheduleRequest},
  {.name = "StartDate", .wire_name = "StartDate", .shape = &kStartDateShape, .index = 10, .access = &accessCreateScheduleRequest},
  {.name = "State", .wire_name = "State", .shape = &kScheduleStateShape, .index = 11, .access = &accessCreateScheduleRequest},
  {.name = "Target", .wire_name = "Target", .shape = &kTargetShape, .required = true, .index = 12, .access = &accessCreateScheduleRequest},
};
constexpr model::Shape kCreateScheduleRequestShape{.kind = model::Kind::Structure, .name = "CreateScheduleInput", .members = kCreateScheduleRequestMembers, .create = &model::createObject<CreateScheduleRequest>};

constexpr model::Shape kScheduleArnShape{.kind = model::Kind::String, .name = "ScheduleArn", .constraint = {.min = 1, .max = 1224, .pattern = "^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\\-]+:\\d{12}:schedule\\/[0-9a-zA-Z-_.]+\\/[0-9a-zA-Z-_.]+$"}};
void* accessCreateScheduleResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateScheduleResult*>(object);
  switch (index) {
    case 0: return model::field(value.scheduleArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateScheduleResultMembers[] = {
  {.name = "ScheduleArn", .wire_name = "ScheduleArn", .shape = &kScheduleArnShape, .required = true, .index = 0, .access = &accessCreateScheduleResult},
};
constexpr model::Shape kCreateScheduleResultShape{.kind = model::Kind::Structure, .name = "CreateScheduleOutput", .members = kCreateScheduleResultMembers, .create = &model::createObject<CreateScheduleResult>};

void* accessTag(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<Tag*>(object);
  switch (index) {
    case 0: return model::field(value.key, make);
    case 1: return model::field(value.value, make);
    default: return nullptr;
  }
}
constexpr model::Member kTagMembers[] = {
  {.name = "Key", .wire_name = "Key", .shape = &kTagKeyShape, .required = true, .index = 0, .access = &accessTag},
  {.name = "Value", .wire_name = "Value", .shape = &kTagValueShape, .required = true, .index = 1, .access = &accessTag},
};
constexpr model::Shape kTagShape{.kind = model::Kind::Structure, .name = "Tag", .members = kTagMembers};

constexpr model::Shape kTagListShape{.kind = model::Kind::List, .name = "TagList", .constraint = {.min = 0, .max = 200}, .element = &kTagShape, .list = &model::kListOps<Tag>};
void* accessCreateScheduleGroupRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateScheduleGroupRequest*>(object);
  switch (index) {
    case 0: return model::field(value.clientToken, make);
    case 1: return model::field(value.name, make);
    case 2: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateScheduleGroupRequestMembers[] = {
  {.name = "ClientToken", .wire_name = "ClientToken", .shape = &kClientTokenShape, .index = 0, .access = &accessCreateScheduleGroupRequest},
  {.name = "Name", .wire_name = "Name", .shape = &kScheduleGroupNameShape, .required = true, .location = model::Location::Uri, .index = 1, .access = &accessCreateScheduleGroupRequest},
  {.name = "Tags", .wire_name = "Tags", .shape = &kTagListShape, .index = 2, .access = &accessCreateScheduleGroupRequest},
};
constexpr model::Shape kCreateScheduleGroupRequestShape{.kind = model::Kind::Structure, .name = "CreateScheduleGroupInput", .members = kCreateScheduleGroupRequestMembers, .create = &model::createObject<CreateScheduleGroupRequest>};

constexpr model::Shape kScheduleGroupArnShape{.kind = model::Kind::String, .name = "ScheduleGroupArn", .constraint = {.min = 1, .max = 1224, .pattern = "^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\\-]+:\\d{12}:schedule-group\\/[0-9a-zA-Z-_.]+$"}};
void* accessCreateScheduleGroupResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateScheduleGroupResult*>(object);
  switch (index) {
    case 0: return model::field(value.scheduleGroupArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateScheduleGroupResultMembers[] = {
  {.name = "ScheduleGroupArn", .wire_name = "ScheduleGroupArn", .shape = &kScheduleGroupArnShape, .required = true, .index = 0, .access = &accessCreateScheduleGroupResult},
};
constexpr model::Shape kCreateScheduleGroupResultShape{.kind = model::Kind::Structure, .name = "CreateScheduleGroupOutput", .members = kCreateScheduleGroupResultMembers, .create = &model::createObject<CreateScheduleGroupResult>};

void* accessDeleteScheduleRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteScheduleRequest*>(object);
  switch (index) {
    case 0: return model::field(value.clientToken, make);
    case 1: return model::field(value.groupName, make);
    case 2: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteScheduleRequestMembers[] = {
  {.name = "ClientToken", .wire_name = "clientToken", .shape = &kClientTokenShape, .location = model::Location::Query, .index = 0, .access = &accessDeleteScheduleRequest},
  {.name = "GroupName", .wire_name = "groupName", .shape = &kScheduleGroupNameShape, .location = model::Location::Query, .index = 1, .access = &accessDeleteScheduleRequest},
  {.name = "Name", .wire_name = "Name", .shape = &kNameShape, .required = true, .location = model::Location::Uri, .index = 2, .access = &accessDeleteScheduleRequest},
};
constexpr model::Shape kDeleteScheduleRequestShape{.kind = model::Kind::Structure, .name = "DeleteScheduleInput", .members = kDeleteScheduleRequestMembers, .create = &model::createObject<DeleteScheduleRequest>};

constexpr model::Shape kDeleteScheduleResultShape{.kind = model::Kind::Structure, .name = "DeleteScheduleOutput", .create = &model::createObject<DeleteScheduleResult>};

void* accessDeleteScheduleGroupRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteScheduleGroupRequest*>(object);
  switch (index) {
    case 0: return model::field(value.clientToken, make);
    case 1: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteScheduleGroupRequestMembers[] = {
  {.name = "ClientToken", .wire_name = "clientToken", .shape = &kClientTokenShape, .location = model::Location::Query, .index = 0, .access = &accessDeleteScheduleGroupRequest},
  {.name = "Name", .wire_name = "Name", .shape = &kScheduleGroupNameShape, .required = true, .location = model::Location::Uri, .index = 1, .access = &accessDeleteScheduleGroupRequest},
};
constexpr model::Shape kDeleteScheduleGroupRequestShape{.kind = model::Kind::Structure, .name = "DeleteScheduleGroupInput", .members = kDeleteScheduleGroupRequestMembers, .create = &model::createObject<DeleteScheduleGroupRequest>};

constexpr model::Shape kDeleteScheduleGroupResultShape{.kind = model::Kind::Structure, .name = "DeleteScheduleGroupOutput", .create = &model::createObject<DeleteScheduleGroupResult>};

void* accessGetScheduleRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetScheduleRequest*>(object);
  switch (index) {
    case 0: return model::field(value.groupName, make);
    case 1: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetScheduleRequestMembers[] = {
  {.name = "GroupName", .wire_name = "groupName", .shape = &kScheduleGroupNameShape, .location = model::Location::Query, .index = 0, .access = &accessGetScheduleRequest},
  {.name = "Name", .wire_name = "Name", .shape = &kNameShape, .required = true, .location = model::Location::Uri, .index = 1, .access = &accessGetScheduleRequest},
};
constexpr model::Shape kGetScheduleRequestShape{.kind = model::Kind::Structure, .name = "GetScheduleInput", .members = kGetScheduleRequestMembers, .create = &model::createObject<GetScheduleRequest>};

constexpr model::Shape kCreationDateShape{.kind = model::Kind::Timestamp, .name = "CreationDate"};
constexpr model::Shape kLastModificationDateShape{.kind = model::Kind::Timestamp, .name = "LastModificationDate"};
void* accessGetScheduleResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetScheduleResult*>(object);
  switch (index) {
    case 0: return model::field(value.actionAfterCompletion, make);
    case 1: return model::field(value.arn, make);
    case 2: return model::field(value.creationDate, make);
    case 3: return model::field(value.description, make);
    case 4: return model::field(value.endDate, make);
    case 5: return model::field(value.flexibleTimeWindow, make);
    case 6: return model::field(value.groupName, make);
    case 7: return model::field(value.kmsKeyArn, make);
    case 8: return model::field(value.lastModificationDate, make);
    case 9: return model::field(value.name, make);
    case 10: return model::field(value.scheduleExpression, make);
    case 11: return model::field(value.scheduleExpressionTimezone, make);
    case 12: return model::field(value.startDate, make);
    case 13: return model::field(value.state, make);
    case 14: return model::field(value.target, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetScheduleResultMembers[] = {
  {.name = "ActionAfterCompletion", .wire_name = "ActionAfterCompletion", .shape = &kActionAfterCompletionShape, .index = 0, .access = &accessGetScheduleResult},
  {.name = "Arn", .wire_name = "Arn", .shape = &kScheduleArnShape, .index = 1, .access = &accessGetScheduleResult},
  {.name = "CreationDate", .wire_name = "CreationDate", .shape = &kCreationDateShape, .index = 2, .access = &accessGetScheduleResult},
  {.name = "Description", .wire_name = "Description", .shape = &kDescriptionShape, .index = 3, .access = &accessGetScheduleResult},
  {.name = "EndDate", .wire_name = "EndDate", .shape = &kEndDateShape, .index = 4, .access = &accessGetScheduleResult},
  {.name = "FlexibleTimeWindow", .wire_name = "FlexibleTimeWindow", .shape = &kFlexibleTimeWindowShape, .index = 5, .access = &accessGetScheduleResult},
  {.name = "GroupName", .wire_name = "GroupName", .shape = &kScheduleGroupNameShape, .index = 6, .access = &accessGetScheduleResult},
  {.name = "KmsKeyArn", .wire_name = "KmsKeyArn", .shape = &kKmsKeyArnShape, .index = 7, .access = &accessGetScheduleResult},
  {.name = "LastModificationDate", .wire_name = "LastModificationDate", .shape = &kLastModificationDateShape, .index = 8, .access = &accessGetScheduleResult},
  {.name = "Name", .wire_name = "Name", .shape = &kNameShape, .index = 9, .access = &accessGetScheduleResult},
  {.name = "ScheduleExpression", .wire_name = "ScheduleExpression", .shape = &kScheduleExpressionShape, .index = 10, .access = &accessGetScheduleResult},
  {.name = "ScheduleExpressionTimezone", .wire_name = "ScheduleExpressionTimezone", .shape = &kScheduleExpressionTimezoneShape, .index = 11, .access = &accessGetScheduleResult},
  {.name = "StartDate", .wire_name = "StartDate", .shape = &kStartDateShape, .index = 12, .access = &accessGetScheduleResult},
  {.name = "State", .wire_name = "State", .shape = &kScheduleStateShape, .index = 13, .access = &accessGetScheduleResult},
  {.name = "Target", .wire_name = "Target", .shape = &kTargetShape, .index = 14, .access = &accessGetScheduleResult},
};
constexpr model::Shape kGetScheduleResultShape{.kind = model::Kind::Structure, .name = "GetScheduleOutput", .members = kGetScheduleResultMembers, .create = &model::createObject<GetScheduleResult>};

void* accessGetScheduleGroupRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetScheduleGroupRequest*>(object);
  switch (index) {
    case 0: return model::field(value.name, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetScheduleGroupRequestMembers[] = {
  {.name = "Name", .wire_name = "Name", .shape = &kScheduleGroupNameShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessGetScheduleGroupRequest},
};
constexpr model::Shape kGetScheduleGroupRequestShape{.kind = model::Kind::Structure, .name = "GetScheduleGroupInput", .members = kGetScheduleGroupRequestMembers, .create = &model::createObject<GetScheduleGroupRequest>};

constexpr std::string_view kScheduleGroupStateValues[] = {"ACTIVE", "DELETING"};
constexpr model::Shape kScheduleGroupStateShape{.kind = model::Kind::String, .name = "ScheduleGroupState", .constraint = {.values = kScheduleGroupStateValues}};
void* accessGetScheduleGroupResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetScheduleGroupResult*>(object);
  switch (index) {
    case 0: return model::field(value.arn, make);
    case 1: return model::field(value.creationDate, make);
    case 2: return model::field(value.lastModificationDate, make);
    case 3: return model::field(value.name, make);
    case 4: return model::field(value.state, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetScheduleGroupResultMembers[] = {
  {.name = "Arn", .wire_name = "Arn", .shape = &kScheduleGroupArnShape, .index = 0, .access = &accessGetScheduleGroupResult},
  {.name = "CreationDate", .wire_name = "CreationDate", .shape = &kCreationDateShape, .index = 1, .access = &accessGetScheduleGroupResult},
  {.name = "LastModificationDate", .wire_name = "LastModificationDate", .shape = &kLastModificationDateShape, .index = 2, .access = &accessGetScheduleGroupResult},
  {.name = "Name", .wire_name = "Name", .shape = &kScheduleGroupNameShape, .index = 3, .access = &accessGetScheduleGroupResult},
  {.name = "State", .wire_name = "State", .shape = &kScheduleGroupStateShape, .index = 4, .access = &accessGetScheduleGroupResult},
};
constexpr model::Shape kGetScheduleGroupResultShape{.kind = model::Kind::Structure, .name = "GetScheduleGroupOutput", .members = kGetScheduleGroupResultMembers, .create = &model::createObject<GetScheduleGroupResult>};

constexpr model::Shape kMaxResultsShape{.kind = model::Kind::Integer, .name = "MaxResults", .constraint = {.min = 1, .max = 100}};
constexpr model::Shape kScheduleGroupNamePrefixShape{.kind = model::Kind::String, .name = "ScheduleGroupNamePrefix", .constraint = {.min = 1, .max = 64, .pattern = "^[0-9a-zA-Z-_.]+$"}};
constexpr model::Shape kNextTokenShape{.kind = model::Kind::String, .name = "NextToken", .constraint = {.min = 1, .max = 2048}};
void* accessListScheduleGroupsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListScheduleGroupsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.maxResults, make);
    case 1: return model::field(value.namePrefix, make);
    case 2: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListScheduleGroupsRequestMembers[] = {
  {.name = "MaxResults", .wire_name = "MaxResults", .shape = &kMaxResultsShape, .location = model::Location::Query, .index = 0, .access = &accessListScheduleGroupsRequest},
  {.name = "NamePrefix", .wire_name = "NamePrefix", .shape = &kScheduleGroupNamePrefixShape, .location = model::Location::Query, .index = 1, .access = &accessListScheduleGroupsRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .location = model::Location::Query, .index = 2, .access = &accessListScheduleGroupsRequest},
};
constexpr model::Shape kListScheduleGroupsRequestShape{.kind = model::Kind::Structure, .name = "ListScheduleGroupsInput", .members = kListScheduleGroupsRequestMembers, .create = &model::createObject<ListScheduleGroupsRequest>};

void* accessScheduleGroupSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ScheduleGroupSummary*>(object);
  switch (index) {
    case 0: return model::field(value.arn, make);
    case 1: return model::field(value.creationDate, make);
    case 2: return model::field(value.lastModificationDate, make);
    case 3: return model::field(value.name, make);
    case 4: return model::field(value.state, make);
    default: return nullptr;
  }
}
constexpr model::Member kScheduleGroupSummaryMembers[] = {
  {.name = "Arn", .wire_name = "Arn", .shape = &kScheduleGroupArnShape, .index = 0, .access = &accessScheduleGroupSummary},
  {.name = "CreationDate", .wire_name = "CreationDate", .shape = &kCreationDateShape, .index = 1, .access = &accessScheduleGroupSummary},
  {.name = "LastModificationDate", .wire_name = "LastModificationDate", .shape = &kLastModificationDateShape, .index = 2, .access = &accessScheduleGroupSummary},
  {.name = "Name", .wire_name = "Name", .shape = &kScheduleGroupNameShape, .index = 3, .access = &accessScheduleGroupSummary},
  {.name = "State", .wire_name = "State", .shape = &kScheduleGroupStateShape, .index = 4, .access = &accessScheduleGroupSummary},
};
constexpr model::Shape kScheduleGroupSummaryShape{.kind = model::Kind::Structure, .name = "ScheduleGroupSummary", .members = kScheduleGroupSummaryMembers};

constexpr model::Shape kScheduleGroupListShape{.kind = model::Kind::List, .name = "ScheduleGroupList", .element = &kScheduleGroupSummaryShape, .list = &model::kListOps<ScheduleGroupSummary>};
void* accessListScheduleGroupsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListScheduleGroupsResult*>(object);
  switch (index) {
    case 0: return model::field(value.nextToken, make);
    case 1: return model::field(value.scheduleGroups, make);
    default: return nullptr;
  }
}
constexpr model::Member kListScheduleGroupsResultMembers[] = {
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 0, .access = &accessListScheduleGroupsResult},
  {.name = "ScheduleGroups", .wire_name = "ScheduleGroups", .shape = &kScheduleGroupListShape, .required = true, .index = 1, .access = &accessListScheduleGroupsResult},
};
constexpr model::Shape kListScheduleGroupsResultShape{.kind = model::Kind::Structure, .name = "ListScheduleGroupsOutput", .members = kListScheduleGroupsResultMembers, .create = &model::createObject<ListScheduleGroupsResult>};

constexpr model::Shape kNamePrefixShape{.kind = model::Kind::String, .name = "NamePrefix", .constraint = {.min = 1, .max = 64, .pattern = "^[0-9a-zA-Z-_.]+$"}};
void* accessListSchedulesRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListSchedulesRequest*>(object);
  switch (index) {
    case 0: return model::field(value.groupName, make);
    case 1: return model::field(value.maxResults, make);
    case 2: return model::field(value.namePrefix, make);
    case 3: return model::field(value.nextToken, make);
    case 4: return model::field(value.state, make);
    default: return nullptr;
  }
}
constexpr model::Member kListSchedulesRequestMembers[] = {
  {.name = "GroupName", .wire_name = "ScheduleGroup", .shape = &kScheduleGroupNameShape, .location = model::Location::Query, .index = 0, .access = &accessListSchedulesRequest},
  {.name = "MaxResults", .wire_name = "MaxResults", .shape = &kMaxResultsShape, .location = model::Location::Query, .index = 1, .access = &accessListSchedulesRequest},
  {.name = "NamePrefix", .wire_name = "NamePrefix", .shape = &kNamePrefixShape, .location = model::Location::Query, .index = 2, .access = &accessListSchedulesRequest},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .location = model::Location::Query, .index = 3, .access = &accessListSchedulesRequest},
  {.name = "State", .wire_name = "State", .shape = &kScheduleStateShape, .location = model::Location::Query, .index = 4, .access = &accessListSchedulesRequest},
};
constexpr model::Shape kListSchedulesRequestShape{.kind = model::Kind::Structure, .name = "ListSchedulesInput", .members = kListSchedulesRequestMembers, .create = &model::createObject<ListSchedulesRequest>};

void* accessTargetSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TargetSummary*>(object);
  switch (index) {
    case 0: return model::field(value.arn, make);
    default: return nullptr;
  }
}
constexpr model::Member kTargetSummaryMembers[] = {
  {.name = "Arn", .wire_name = "Arn", .shape = &kTargetArnShape, .required = true, .index = 0, .access = &accessTargetSummary},
};
constexpr model::Shape kTargetSummaryShape{.kind = model::Kind::Structure, .name = "TargetSummary", .members = kTargetSummaryMembers};

void* accessScheduleSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ScheduleSummary*>(object);
  switch (index) {
    case 0: return model::field(value.arn, make);
    case 1: return model::field(value.creationDate, make);
    case 2: return model::field(value.groupName, make);
    case 3: return model::field(value.lastModificationDate, make);
    case 4: return model::field(value.name, make);
    case 5: return model::field(value.state, make);
    case 6: return model::field(value.target, make);
    default: return nullptr;
  }
}
constexpr model::Member kScheduleSummaryMembers[] = {
  {.name = "Arn", .wire_name = "Arn", .shape = &kScheduleArnShape, .index = 0, .access = &accessScheduleSummary},
  {.name = "CreationDate", .wire_name = "CreationDate", .shape = &kCreationDateShape, .index = 1, .access = &accessScheduleSummary},
  {.name = "GroupName", .wire_name = "GroupName", .shape = &kScheduleGroupNameShape, .index = 2, .access = &accessScheduleSummary},
  {.name = "LastModificationDate", .wire_name = "LastModificationDate", .shape = &kLastModificationDateShape, .index = 3, .access = &accessScheduleSummary},
  {.name = "Name", .wire_name = "Name", .shape = &kNameShape, .index = 4, .access = &accessScheduleSummary},
  {.name = "State", .wire_name = "State", .shape = &kScheduleStateShape, .index = 5, .access = &accessScheduleSummary},
  {.name = "Target", .wire_name = "Target", .shape = &kTargetSummaryShape, .index = 6, .access = &accessScheduleSummary},
};
constexpr model::Shape kScheduleSummaryShape{.kind = model::Kind::Structure, .name = "ScheduleSummary", .members = kScheduleSummaryMembers};

constexpr model::Shape kScheduleListShape{.kind = model::Kind::List, .name = "ScheduleList", .element = &kScheduleSummaryShape, .list = &model::kListOps<ScheduleSummary>};
void* accessListSchedulesResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListSchedulesResult*>(object);
  switch (index) {
    case 0: return model::field(value.nextToken, make);
    case 1: return model::field(value.schedules, make);
    default: return nullptr;
  }
}
constexpr model::Member kListSchedulesResultMembers[] = {
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kNextTokenShape, .index = 0, .access = &accessListSchedulesResult},
  {.name = "Schedules", .wire_name = "Schedules", .shape = &kScheduleListShape, .required = true, .index = 1, .access = &accessListSchedulesResult},
};
constexpr model::Shape kListSchedulesResultShape{.kind = model::Kind::Structure, .name = "ListSchedulesOutput", .members = kListSchedulesResultMembers, .create = &model::createObject<ListSchedulesResult>};

constexpr model::Shape kTagResourceArnShape{.kind = model::Kind::String, .name = "TagResourceArn", .constraint = {.min = 1, .max = 1011, .pattern = "^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\\-]+:\\d{12}:schedule-group\\/[0-9a-zA-Z-_.]+$"}};
void* accessListTagsForResourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListTagsForResourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kListTagsForResourceRequestMembers[] = {
  {.name = "ResourceArn", .wire_name = "ResourceArn", .shape = &kTagResourceArnShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessListTagsForResourceRequest},
};
constexpr model::Shape kListTagsForResourceRequestShape{.kind = model::Kind::Structure, .name = "ListTagsForResourceInput", .members = kListTagsForResourceRequestMembers, .create = &model::createObject<ListTagsForResourceRequest>};

void* accessListTagsForResourceResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListTagsForResourceResult*>(object);
  switch (index) {
    case 0: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kListTagsForResourceResultMembers[] = {
  {.name = "Tags", .wire_name = "Tags", .shape = &kTagListShape, .index = 0, .access = &accessListTagsForResourceResult},
};
constexpr model::Shape kListTagsForResourceResultShape{.kind = model::Kind::Structure, .name = "ListTagsForResourceOutput", .members = kListTagsForResourceResultMembers, .create = &model::createObject<ListTagsForResourceResult>};

void* accessTagResourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TagResourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceArn, make);
    case 1: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kTagResourceRequestMembers[] = {
  {.name = "ResourceArn", .wire_name = "ResourceArn", .shape = &kTagResourceArnShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessTagResourceRequest},
  {.name = "Tags", .wire_name = "Tags", .shape = &kTagListShape, .required = true, .index = 1, .access = &accessTagResourceRequest},
};
constexpr model::Shape kTagResourceRequestShape{.kind = model::Kind::Structure, .name = "TagResourceInput", .members = kTagResourceRequestMembers, .create = &model::createObject<TagResourceRequest>};

constexpr model::Shape kTagResourceResultShape{.kind = model::Kind::Structure, .name = "TagResourceOutput", .create = &model::createObject<TagResourceResult>};

constexpr model::Shape kTagKeyListShape{.kind = model::Kind::List, .name = "TagKeyList", .constraint = {.min = 0, .max = 200}, .element = &kTagKeyShape, .list = &model::kListOps<std::string>};
void* accessUntagResourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UntagResourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceArn, make);
    case 1: return model::field(value.tagKeys, make);
    default: return nullptr;
  }
}
constexpr model::Member kUntagResourceRequestMembers[] = {
  {.name = "ResourceArn", .wire_name = "ResourceArn", .shape = &kTagResourceArnShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessUntagResourceRequest},
  {.name = "TagKeys", .wire_name = "TagKeys", .shape = &kTagKeyListShape, .required = true, .location = model::Location::Query, .index = 1, .access = &accessUntagResourceRequest},
};
constexpr model::Shape kUntagResourceRequestShape{.kind = model::Kind::Structure, .name = "UntagResourceInput", .members = kUntagResourceRequestMembers, .create = &model::createObject<UntagResourceRequest>};

constexpr model::Shape kUntagResourceResultShape{.kind = model::Kind::Structure, .name = "UntagResourceOutput", .create = &model::createObject<UntagResourceResult>};

void* accessUpdateScheduleRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateScheduleRequest*>(object);
  switch (index) {
    case 0: return model::field(value.actionAfterCompletion, make);
    case 1: return model::field(value.clientToken, make);
    case 2: return model::field(value.description, make);
    case 3: return model::field(value.endDate, make);
    case 4: return model::field(value.flexibleTimeWindow, make);
    case 5: return model::field(value.groupName, make);
    case 6: return model::field(value.kmsKeyArn, make);
    case 7: return model::field(value.name, make);
    case 8: return model::field(value.scheduleExpression, make);
    case 9: return model::field(value.scheduleExpressionTimezone, make);
    case 10: return model::field(value.startDate, make);
    case 11: return model::field(value.state, make);
    case 12: return model::field(value.target, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateScheduleRequestMembers[] = {
  {.name = "ActionAfterCompletion", .wire_name = "ActionAfterCompletion", .shape = &kActionAfterCompletionShape, .index = 0, .access = &accessUpdateScheduleRequest},
  {.name = "ClientToken", .wire_name = "ClientToken", .shape = &kClientTokenShape, .index = 1, .access = &accessUpdateScheduleRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kDescriptionShape, .index = 2, .access = &accessUpdateScheduleRequest},
  {.name = "EndDate", .wire_name = "EndDate", .shape = &kEndDateShape, .index = 3, .access = &accessUpdateScheduleRequest},
  {.name = "FlexibleTimeWindow", .wire_name = "FlexibleTimeWindow", .shape = &kFlexibleTimeWindowShape, .required = true, .index = 4, .access = &accessUpdateScheduleRequest},
  {.name = "GroupName", .wire_name = "GroupName", .shape = &kScheduleGroupNameShape, .index = 5, .access = &accessUpdateScheduleRequest},
  {.name = "KmsKeyArn", .wire_name = "KmsKeyArn", .shape = &kKmsKeyArnShape, .index = 6, .access = &accessUpdateScheduleRequest},
  {.name = "Name", .wire_name = "Name", .shape = &kNameShape, .required = true, .location = model::Location::Uri, .index = 7, .access = &accessUpdateScheduleRequest},
  {.name = "ScheduleExpression", .wire_name = "ScheduleExpression", .shape = &kScheduleExpressionShape, .required = true, .index = 8, .access = &accessUpdateScheduleRequest},
  {.name = "ScheduleExpressionTimezone", .wire_name = "ScheduleExpressionTimezone", .shape = &kScheduleExpressionTimezoneShape, .index = 9, .access = &accessUpdateScheduleRequest},
  {.name = "StartDate", .wire_name = "StartDate", .shape = &kStartDateShape, .index = 10, .access = &accessUpdateScheduleRequest},
  {.name = "State", .wire_name = "State", .shape = &kScheduleStateShape, .index = 11, .access = &accessUpdateScheduleRequest},
  {.name = "Target", .wire_name = "Target", .shape = &kTargetShape, .required = true, .index = 12, .access = &accessUpdateScheduleRequest},
};
constexpr model::Shape kUpdateScheduleRequestShape{.kind = model::Kind::Structure, .name = "UpdateScheduleInput", .members = kUpdateScheduleRequestMembers, .create = &model::createObject<UpdateScheduleRequest>};

void* accessUpdateScheduleResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateScheduleResult*>(object);
  switch (index) {
    case 0: return model::field(value.scheduleArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateScheduleResultMembers[] = {
  {.name = "ScheduleArn", .wire_name = "ScheduleArn", .shape = &kScheduleArnShape, .required = true, .index = 0, .access = &accessUpdateScheduleResult},
};
constexpr model::Shape kUpdateScheduleResultShape{.kind = model::Kind::Structure, .name = "UpdateScheduleOutput", .members = kUpdateScheduleResultMembers, .create = &model::createObject<UpdateScheduleResult>};

constexpr model::Shape kStringShape{.kind = model::Kind::String, .name = "String"};
void* accessConflictException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConflictException*>(object);
  switch (index) {
    case 0: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kConflictExceptionMembers[] = {
  {.name = "Message", .wire_name = "Message", .shape = &kStringShape, .required = true, .index = 0, .access = &accessConflictException},
};
constexpr model::Shape kConflictExceptionShape{.kind = model::Kind::Structure, .name = "ConflictException", .members = kConflictExceptionMembers, .create = &model::createObject<ConflictException>};

void* accessInternalServerException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<InternalServerException*>(object);
  switch (index) {
    case 0: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kInternalServerExceptionMembers[] = {
  {.name = "Message", .wire_name = "Message", .shape = &kStringShape, .required = true, .index = 0, .access = &accessInternalServerException},
};
constexpr model::Shape kInternalServerExceptionShape{.kind = model::Kind::Structure, .name = "InternalServerException", .members = kInternalServerExceptionMembers, .create = &model::createObject<InternalServerException>};

void* accessResourceNotFoundException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ResourceNotFoundException*>(object);
  switch (index) {
    case 0: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kResourceNotFoundExceptionMembers[] = {
  {.name = "Message", .wire_name = "Message", .shape = &kStringShape, .required = true, .index = 0, .access = &accessResourceNotFoundException},
};
constexpr model::Shape kResourceNotFoundExceptionShape{.kind = model::Kind::Structure, .name = "ResourceNotFoundException", .members = kResourceNotFoundExceptionMembers, .create = &model::createObject<ResourceNotFoundException>};

void* accessServiceQuotaExceededException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ServiceQuotaExceededException*>(object);
  switch (index) {
    case 0: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kServiceQuotaExceededExceptionMembers[] = {
  {.name = "Message", .wire_name = "Message", .shape = &kStringShape, .required = true, .index = 0, .access = &accessServiceQuotaExceededException},
};
constexpr model::Shape kServiceQuotaExceededExceptionShape{.kind = model::Kind::Structure, .name = "ServiceQuotaExceededException", .members = kServiceQuotaExceededExceptionMembers, .create = &model::createObject<ServiceQuotaExceededException>};

void* accessThrottlingException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ThrottlingException*>(object);
  switch (index) {
    case 0: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kThrottlingExceptionMembers[] = {
  {.name = "Message", .wire_name = "Message", .shape = &kStringShape, .required = true, .index = 0, .access = &accessThrottlingException},
};
constexpr model::Shape kThrottlingExceptionShape{.kind = model::Kind::Structure, .name = "ThrottlingException", .members = kThrottlingExceptionMembers, .create = &model::createObject<ThrottlingException>};

void* accessValidationException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ValidationException*>(object);
  switch (index) {
    case 0: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kValidationExceptionMembers[] = {
  {.name = "Message", .wire_name = "Message", .shape = &kStringShape, .required = true, .index = 0, .access = &accessValidationException},
};
constexpr model::Shape kValidationExceptionShape{.kind = model::Kind::Structure, .name = "ValidationException", .members = kValidationExceptionMembers, .create = &model::createObject<ValidationException>};

}  // namespace

const model::Shape& FlexibleTimeWindow::shape() { return kFlexibleTimeWindowShape; }
const model::Shape& DeadLetterConfig::shape() { return kDeadLetterConfigShape; }
const model::Shape& CapacityProviderStrategyItem::shape() { return kCapacityProviderStrategyItemShape; }
const model::Shape& AwsVpcConfiguration::shape() { return kAwsVpcConfigurationShape; }
const model::Shape& NetworkConfiguration::shape() { return kNetworkConfigurationShape; }
const model::Shape& PlacementConstraint::shape() { return kPlacementConstraintShape; }
const model::Shape& PlacementStrategy::shape() { return kPlacementStrategyShape; }
const model::Shape& EcsParameters::shape() { return kEcsParametersShape; }
const model::Shape& EventBridgeParameters::shape() { return kEventBridgeParametersShape; }
const model::Shape& KinesisParameters::shape() { return kKinesisParametersShape; }
const model::Shape& RetryPolicy::shape() { return kRetryPolicyShape; }
const model::Shape& SageMakerPipelineParameter::shape() { return kSageMakerPipelineParameterShape; }
const model::Shape& SageMakerPipelineParameters::shape() { return kSageMakerPipelineParametersShape; }
const model::Shape& SqsParameters::shape() { return kSqsParametersShape; }
const model::Shape& Target::shape() { return kTargetShape; }
const model::Shape& CreateScheduleRequest::shape() { return kCreateScheduleRequestShape; }
const model::Shape& CreateScheduleResult::shape() { return kCreateScheduleResultShape; }
const model::Shape& Tag::shape() { return kTagShape; }
const model::Shape& CreateScheduleGroupRequest::shape() { return kCreateScheduleGroupRequestShape; }
const model::Shape& CreateScheduleGroupResult::shape() { return kCreateScheduleGroupResultShape; }
const model::Shape& DeleteScheduleRequest::shape() { return kDeleteScheduleRequestShape; }
const model::Shape& DeleteScheduleResult::shape() { return kDeleteScheduleResultShape; }
const model::Shape& DeleteScheduleGroupRequest::shape() { return kDeleteScheduleGroupRequestShape; }
const model::Shape& DeleteScheduleGroupResult::shape() { return kDeleteScheduleGroupResultShape; }
const model::Shape& GetScheduleRequest::shape() { return kGetScheduleRequestShape; }
const model::Shape& GetScheduleResult::shape() { return kGetScheduleResultShape; }
const model::Shape& GetScheduleGroupRequest::shape() { return kGetScheduleGroupRequestShape; }
const model::Shape& GetScheduleGroupResult::shape() { return kGetScheduleGroupResultShape; }
const model::Shape& ListScheduleGroupsRequest::shape() { return kListScheduleGroupsRequestShape; }
const model::Shape& ScheduleGroupSummary::shape() { return kScheduleGroupSummaryShape; }
const model::Shape& ListScheduleGroupsResult::shape() { return kListScheduleGroupsResultShape; }
const model::Shape& ListSchedulesRequest::shape() { return kListSchedulesRequestShape; }
const model::Shape& TargetSummary::shape() { return kTargetSummaryShape; }
const model::Shape& ScheduleSummary::shape() { return kScheduleSummaryShape; }
const model::Shape& ListSchedulesResult::shape() { return kListSchedulesResultShape; }
const model::Shape& ListTagsForResourceRequest::shape() { return kListTagsForResourceRequestShape; }
const model::Shape& ListTagsForResourceResult::shape() { return kListTagsForResourceResultShape; }
const model::Shape& TagResourceRequest::shape() { return kTagResourceRequestShape; }
const model::Shape& TagResourceResult::shape() { return kTagResourceResultShape; }
const model::Shape& UntagResourceRequest::shape() { return kUntagResourceRequestShape; }
const model::Shape& UntagResourceResult::shape() { return kUntagResourceResultShape; }
const model::Shape& UpdateScheduleRequest::shape() { return kUpdateScheduleRequestShape; }
const model::Shape& UpdateScheduleResult::shape() { return kUpdateScheduleResultShape; }
const model::Shape& ConflictException::shape() { return kConflictExceptionShape; }
const model::Shape& InternalServerException::shape() { return kInternalServerExceptionShape; }
const model::Shape& ResourceNotFoundException::shape() { return kResourceNotFoundExceptionShape; }
const model::Shape& ServiceQuotaExceededException::shape() { return kServiceQuotaExceededExceptionShape; }
const model::Shape& ThrottlingException::shape() { return kThrottlingExceptionShape; }
const model::Shape& ValidationException::shape() { return kValidationExceptionShape; }

namespace {

constexpr model::OperationModel kOperations[] = {
  {.name = "CreateSchedule", .request = &kCreateScheduleRequestShape, .result = &kCreateScheduleResultShape, .has_output = true, .http_method = "POST", .http_uri = "/schedules/{Name}"},
  {.name = "CreateScheduleGroup", .request = &kCreateScheduleGroupRequestShape, .result = &kCreateScheduleGroupResultShape, .has_output = true, .http_method = "POST", .http_uri = "/schedule-groups/{Name}"},
  {.name = "DeleteSchedule", .request = &kDeleteScheduleRequestShape, .result = &kDeleteScheduleResultShape, .has_output = true, .http_method = "DELETE", .http_uri = "/schedules/{Name}"},
  {.name = "DeleteScheduleGroup", .request = &kDeleteScheduleGroupRequestShape, .result = &kDeleteScheduleGroupResultShape, .has_output = true, .http_method = "DELETE", .http_uri = "/schedule-groups/{Name}"},
  {.name = "GetSchedule", .request = &kGetScheduleRequestShape, .result = &kGetScheduleResultShape, .has_output = true, .http_method = "GET", .http_uri = "/schedules/{Name}"},
  {.name = "GetScheduleGroup", .request = &kGetScheduleGroupRequestShape, .result = &kGetScheduleGroupResultShape, .has_output = true, .http_method = "GET", .http_uri = "/schedule-groups/{Name}"},
  {.name = "ListScheduleGroups", .request = &kListScheduleGroupsRequestShape, .result = &kListScheduleGroupsResultShape, .has_output = true, .http_method = "GET", .http_uri = "/schedule-groups"},
  {.name = "ListSchedules", .request = &kListSchedulesRequestShape, .result = &kListSchedulesResultShape, .has_output = true, .http_method = "GET", .http_uri = "/schedules"},
  {.name = "ListTagsForResource", .request = &kListTagsForResourceRequestShape, .result = &kListTagsForResourceResultShape, .has_output = true, .http_method = "GET", .http_uri = "/tags/{ResourceArn}"},
  {.name = "TagResource", .request = &kTagResourceRequestShape, .result = &kTagResourceResultShape, .has_output = true, .http_method = "POST", .http_uri = "/tags/{ResourceArn}"},
  {.name = "UntagResource", .request = &kUntagResourceRequestShape, .result = &kUntagResourceResultShape, .has_output = true, .http_method = "DELETE", .http_uri = "/tags/{ResourceArn}"},
  {.name = "UpdateSchedule", .request = &kUpdateScheduleRequestShape, .result = &kUpdateScheduleResultShape, .has_output = true, .http_method = "PUT", .http_uri = "/schedules/{Name}"},
};

constexpr model::ErrorModel kErrors[] = {
  {.name = "ConflictException", .query_code = "", .http_status = 409, .shape = &kConflictExceptionShape},
  {.name = "InternalServerException", .query_code = "", .http_status = 500, .shape = &kInternalServerExceptionShape},
  {.name = "ResourceNotFoundException", .query_code = "", .http_status = 404, .shape = &kResourceNotFoundExceptionShape},
  {.name = "ServiceQuotaExceededException", .query_code = "", .http_status = 402, .shape = &kServiceQuotaExceededExceptionShape},
  {.name = "ThrottlingException", .query_code = "", .http_status = 429, .shape = &kThrottlingExceptionShape},
  {.name = "ValidationException", .query_code = "", .http_status = 400, .shape = &kValidationExceptionShape},
};

constexpr model::Protocol kProtocols[] = {model::Protocol::RestJson};

constexpr model::ServiceModel kService{
  .name = "scheduler",
  .signing_name = "scheduler",
  .target_prefix = "",
  .json_version = "1.1",
  .api_version = "2021-06-30",
  .xml_namespace = "",
  .error_namespace = "",
  .query_compatible = false,
  .protocols = kProtocols,
  .operations = kOperations,
  .errors = kErrors,
};

}  // namespace

const model::ServiceModel& serviceModel() { return kService; }

CreateScheduleResult SchedulerOperations::createSchedule(const CreateScheduleRequest& request) {
  CreateScheduleResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateSchedule), region_, &request, &result);
  return result;
}
CreateScheduleGroupResult SchedulerOperations::createScheduleGroup(const CreateScheduleGroupRequest& request) {
  CreateScheduleGroupResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateScheduleGroup), region_, &request, &result);
  return result;
}
DeleteScheduleResult SchedulerOperations::deleteSchedule(const DeleteScheduleRequest& request) {
  DeleteScheduleResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteSchedule), region_, &request, &result);
  return result;
}
DeleteScheduleGroupResult SchedulerOperations::deleteScheduleGroup(const DeleteScheduleGroupRequest& request) {
  DeleteScheduleGroupResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteScheduleGroup), region_, &request, &result);
  return result;
}
GetScheduleResult SchedulerOperations::getSchedule(const GetScheduleRequest& request) {
  GetScheduleResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::GetSchedule), region_, &request, &result);
  return result;
}
GetScheduleGroupResult SchedulerOperations::getScheduleGroup(const GetScheduleGroupRequest& request) {
  GetScheduleGroupResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::GetScheduleGroup), region_, &request, &result);
  return result;
}
ListScheduleGroupsResult SchedulerOperations::listScheduleGroups(const ListScheduleGroupsRequest& request) {
  ListScheduleGroupsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListScheduleGroups), region_, &request, &result);
  return result;
}
ListSchedulesResult SchedulerOperations::listSchedules(const ListSchedulesRequest& request) {
  ListSchedulesResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListSchedules), region_, &request, &result);
  return result;
}
ListTagsForResourceResult SchedulerOperations::listTagsForResource(const ListTagsForResourceRequest& request) {
  ListTagsForResourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListTagsForResource), region_, &request, &result);
  return result;
}
TagResourceResult SchedulerOperations::tagResource(const TagResourceRequest& request) {
  TagResourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::TagResource), region_, &request, &result);
  return result;
}
UntagResourceResult SchedulerOperations::untagResource(const UntagResourceRequest& request) {
  UntagResourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UntagResource), region_, &request, &result);
  return result;
}
UpdateScheduleResult SchedulerOperations::updateSchedule(const UpdateScheduleRequest& request) {
  UpdateScheduleResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateSchedule), region_, &request, &result);
  return result;
}

}  // namespace squall::scheduler
