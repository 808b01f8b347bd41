// eventbridge/limits.hpp: EventBridge's quotas that the service model does not have.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
#pragma once

#include <cstddef>

namespace squall::eventbridge::limits {

inline constexpr std::size_t kEventBuses = 100;    // per account and region, the default one included
inline constexpr std::size_t kRulesPerBus = 300;   // in most regions
inline constexpr std::size_t kTargetsPerRule = 5;  // cannot be raised
inline constexpr std::size_t kTagsPerResource = 50;
inline constexpr std::size_t kApiDestinations = 3'000;
inline constexpr std::size_t kConnections = 3'000;
inline constexpr std::size_t kEndpoints = 100;
inline constexpr std::size_t kArchivesPerRegion = 1'000;
inline constexpr std::size_t kActiveReplays = 10;
inline constexpr std::size_t kPolicyCharacters = 10'240;  // of one event bus

// PutEvents. "Until January 2026 256 KB"; botocore's text says so still.
inline constexpr std::size_t kPutEventsEntries = 10;
inline constexpr std::size_t kPutEventsBytes = 1'048'576;
// What an entry's Time counts, whatever it is.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html#eb-putevent-size
inline constexpr std::size_t kTimeBytes = 14;

inline constexpr std::size_t kDefaultPageSize = 100;

}  // namespace squall::eventbridge::limits
