// core/wait.hpp: the waits of <squall/wait.hpp>, over any journal and clock.
#pragma once

#include <squall/wait.hpp>

namespace squall::core {

WaitResult waitForEvent(const Journal& journal, Clock& clock, EventKind kind, const WaitOptions& options);
WaitResult expectNoEvent(const Journal& journal, Clock& clock, EventKind kind, Duration span,
                         const WaitOptions& options);

}  // namespace squall::core
