// targets/retries.hpp: how often and when a target that did not take an event is called again.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
//
// AWS says "exponential back off and jitter", for up to 24 hours and 185 retries, and no more. Here the first retry
// comes after about a second, each later one after about twice as long, up to ten minutes: 185 of them come to a little
// less than a day on average. The jitter is a function of the delivery and the attempt, so a run repeats itself.
#pragma once

#include <squall/clock.hpp>

#include <cstdint>
#include <string_view>

namespace squall::targets {

inline constexpr Duration kFirstPause = std::chrono::seconds(1);
inline constexpr Duration kLongestPause = std::chrono::minutes(10);

// How long after failed attempt `attempt` (from 1) the next one comes: between half of the pause of that attempt and
// all of it. `delivery` names what is delivered to whom.
Duration pauseAfter(int attempt, std::string_view delivery);

// Why a delivery is given up that could have been tried again, in AWS's words; empty: it is tried again.
struct Patience {
  int most_retries = 185;
  Duration most_age = std::chrono::hours(24);
};
// `attempts` were made, the event is `age` old, and the next attempt would be `pause` from now.
std::string_view exhaustedBy(const Patience& patience, int attempts, Duration age, Duration pause);

// What an HTTP answer means to a sender. AWS tries again on 401, 407, 409, 429 and 5xx.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destination-retries.html
bool isSuccess(int status);
bool isWorthARetry(int status);

}  // namespace squall::targets
