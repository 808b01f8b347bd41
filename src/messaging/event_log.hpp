// messaging/event_log.hpp: what one client of a message queue did, and waiting for it. A journal of its own, since a
// real broker has no Cloud.
#pragma once

#include <squall/queue/client.hpp>

#include <memory>
#include <mutex>
#include <string>

namespace squall::mq {

// Thread-safe.
class EventLog {
 public:
  // A null clock: the wall clock.
  EventLog(Clock* clock, JournalOptions options);

  void add(Event event, const std::string& resource, const std::string& detail);
  // A call that threw.
  void failed(const char* operation, const std::string& resource, const std::string& what);
  WaitResult waitFor(EventKind kind, const WaitFor& wanted);

  const Journal& journal() const { return journal_; }

 private:
  void append(Record&& record);

  std::unique_ptr<Clock> own_clock_;
  Clock& clock_;
  std::mutex mutex_;  // who appends
  Journal journal_;
};

}  // namespace squall::mq
