// core/wait.hpp: the waits of <squall/wait.hpp>, over any journal and clock.
#pragma once

#include <squall/wait.hpp>

#include <vector>

namespace squall::core {

WaitResult waitForEvent(const Journal& journal, Clock& clock, EventKind kind, const WaitOptions& options);
// The records that match among those after `cursor`, which moves to the last one looked at.
std::vector<RecordPtr> matching(const Journal& journal, EventKind kind, const WaitOptions& options, Cursor& cursor);
// What a wait that somebody else did for `options.within` has to say when it found no more than `found`.
WaitResult timedOut(const Journal& journal, const Clock& clock, EventKind kind, const WaitOptions& options,
                    std::vector<RecordPtr> found);
WaitResult spanOver(const Journal& journal, const Clock& clock, EventKind kind, const WaitOptions& options,
                    Duration limit, std::vector<RecordPtr> found);
WaitResult advanceUntil(const Journal& journal, Clock& clock, EventKind kind, const WaitOptions& options,
                        Duration limit);
WaitResult expectNoEvent(const Journal& journal, Clock& clock, EventKind kind, Duration span,
                         const WaitOptions& options);

}  // namespace squall::core
