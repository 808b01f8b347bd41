#include "targets/retries.hpp"

#include "core/random.hpp"

#include <algorithm>

namespace squall::targets {

Duration pauseAfter(int attempt, std::string_view delivery) {
  Duration pause = kFirstPause;
  for (int i = 1; i < attempt && pause < kLongestPause; ++i) pause *= 2;
  pause = std::min(pause, kLongestPause);
  const std::uint64_t draw = core::hash64(delivery, static_cast<std::uint64_t>(attempt));
  const auto half = static_cast<std::uint64_t>(pause.count()) / 2;
  return Duration(static_cast<Duration::rep>(half + draw % (half + 1)));
}

std::string_view exhaustedBy(const Patience& patience, int attempts, Duration age, Duration pause) {
  if (attempts > patience.most_retries) return "MaximumRetryAttempts";
  if (age + pause > patience.most_age) return "MaximumEventAgeInSeconds";
  return {};
}

bool isSuccess(int status) { return status >= 200 && status < 300; }

bool isWorthARetry(int status) {
  return status == 401 || status == 407 || status == 409 || status == 429 || (status >= 500 && status < 600);
}

}  // namespace squall::targets
