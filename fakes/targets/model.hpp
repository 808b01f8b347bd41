// targets/model.hpp: the one call of the delivery of events, written by hand: AWS has no such operation.
#pragma once

#include "core/model.hpp"

#include <squall/targets.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace squall::targets {

using model::operator==;
using model::operator<<;

struct InvokeTargetRequest {
  std::string source = {};    // rule or schedule
  std::string targetId = {};  // the source's own name for the target
  std::string targetArn = {};
  std::int64_t delivery = 0;  // which of the deliveries to that target is due
  static const model::Shape& shape();

  std::string resource() const { return source + "/" + targetId; }
};
// Without a delivery: there was none to be made any more.
struct InvokeTargetResult {
  std::optional<std::int64_t> delivery = {};
  std::optional<std::string> eventId = {};
  std::optional<std::int64_t> attempt = {};
  static const model::Shape& shape();
};

const model::ServiceModel& serviceModel();

}  // namespace squall::targets
