// dynamodb/auto_scaling.hpp: what a client says of how a table and its replicas are to be scaled. Nothing scales here.
#pragma once

#include <squall/dynamodb/model.gen.hpp>

#include <map>
#include <optional>
#include <string>

namespace squall::dynamodb {

struct AutoScaling {
  std::optional<AutoScalingSettingsDescription> write;
  std::map<std::string, AutoScalingSettingsDescription> write_of_index;
  std::map<std::string, AutoScalingSettingsDescription> read_in_region;
  std::map<std::string, AutoScalingSettingsDescription> read_of_index;  // "eu-west-1/byCity"
};

}  // namespace squall::dynamodb
