// scheduler/limits.hpp: numbers of EventBridge Scheduler, each with AWS's page.
#pragma once

#include <squall/clock.hpp>

#include <chrono>
#include <cstddef>

namespace squall::scheduler::limits {

// https://docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.html
inline constexpr std::size_t kGroups = 500;

// https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListSchedules.html: "Maximum value of 100". How many
// there are without MaxResults, AWS does not say.
inline constexpr std::size_t kPageSize = 100;

// "The StartDate you specify cannot be earlier than 5 minutes ago."
inline constexpr Duration kOldestStart = std::chrono::minutes(5);

// API_RetryPolicy: what is there when nobody asked for something else (recorded).
inline constexpr int kMaximumEventAgeSeconds = 86400;
inline constexpr int kMaximumRetryAttempts = 185;

// How long a group with schedules is DELETING when CloudOptions::strict asks for it. AWS says that deletion takes a
// while and not how long: this number is Squall's own.
inline constexpr Duration kGroupDeletion = std::chrono::seconds(60);

}  // namespace squall::scheduler::limits
