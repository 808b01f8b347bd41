#include "messaging/event_log.hpp"

#include "core/model.hpp"
#include "core/wait.hpp"

#include <stdexcept>

namespace squall::mq {

namespace {

constexpr std::string_view kService = "mq";

// What a record of this log keeps as its request, so that conditions see more than a record says. The event has no
// model, hence no members: it prints as {}.
constexpr model::Shape kEventShape{.name = "Event"};

const Event& eventOf(const Record& record) { return *static_cast<const Event*>(record.request_data.get()); }

}  // namespace

EventLog::EventLog(Clock* clock, JournalOptions options)
    : own_clock_(clock == nullptr ? std::make_unique<Clock>(ClockOptions{.mode = ClockMode::Wall}) : nullptr),
      clock_(clock == nullptr ? *own_clock_ : *clock),
      journal_(options) {}

void EventLog::append(Record&& record) {
  record.service = kService;
  record.virtual_time = clock_.now();
  record.wall_time = Clock::wallNow();
  {
    const std::lock_guard lock(mutex_);
    journal_.append(std::move(record));
  }
  journal_.notify();
}

void EventLog::add(Event event, const std::string& resource, const std::string& detail) {
  const auto shared = std::make_shared<const Event>(std::move(event));
  Record record;
  record.kind = shared->kind;
  record.resource = resource;
  record.message_id = shared->message.id;
  record.attempt = shared->kind == EventKind::Publish ? 0 : shared->message.delivery_count;
  record.body = std::shared_ptr<const std::string>(shared, &shared->message.body);
  record.detail = detail;
  record.request_shape = &kEventShape;
  record.request_data = shared;
  append(std::move(record));
}

void EventLog::failed(const char* operation, const std::string& resource, const std::string& what) {
  Record record;
  record.kind = EventKind::Call;
  record.operation = operation;
  record.resource = resource;
  record.error = RecordError{.code = "failed", .message = what};
  append(std::move(record));
}

WaitResult EventLog::waitFor(EventKind kind, const WaitFor& wanted) {
  const bool is_recorded = kind == EventKind::Publish || kind == EventKind::Consume || kind == EventKind::Acknowledge ||
                           kind == EventKind::Reject;
  if (!is_recorded) {
    throw std::logic_error(
        "squall::MessageQueueClient::waitForEvent: a client records publish, consume, acknowledge "
        "and reject, but no " +
        std::string(toString(kind)) + "; the Cloud's journal may (cloud.waitForEvent)");
  }
  WaitOptions options{.times = wanted.howManyTimes, .on = wanted.queue, .since = wanted.since, .within = wanted.within};
  // A Publish to an exchange is recorded on the exchange: said so, a miss can be explained.
  if (kind == EventKind::Publish && wanted.queue.empty()) options.on = wanted.exchange;
  if (!wanted.exchange.empty() || wanted.matching) {
    options.matching = [&wanted](const Record& record) {
      const Event& event = eventOf(record);
      if (!wanted.exchange.empty() && event.message.exchange != wanted.exchange) return false;
      return !wanted.matching || wanted.matching(event);
    };
  }
  return core::waitForEvent(journal_, clock_, kind, options);
}

}  // namespace squall::mq
