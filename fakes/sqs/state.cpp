#include "sqs/state.hpp"

#include "core/arn.hpp"
#include "sqs/errors.hpp"
#include "sqs/message_properties.hpp"
#include "sqs/queue_url.hpp"

#include <algorithm>

namespace squall::sqs {

namespace {

queue::DedupScope dedupScopeOf(const QueueAttributes& attributes) {
  return attributes.deduplication_scope == "messageGroup" ? queue::DedupScope::Group : queue::DedupScope::Queue;
}

queue::Settings settingsOf(const QueueAttributes& attributes) {
  return {.discipline = attributes.fifo_queue ? queue::Discipline::Fifo : queue::Discipline::Standard,
          .delay = std::chrono::seconds(attributes.delay_seconds),
          .retention = std::chrono::seconds(attributes.message_retention_period_seconds),
          .dedup_scope = dedupScopeOf(attributes),
          .dedup_window = limits::kDeduplicationInterval,
          .attempt_window = limits::kReceiveAttemptInterval,
          .longest_in_flight = std::chrono::seconds(limits::kTotalVisibilitySeconds.max),
          .in_flight_limit = static_cast<std::size_t>(attributes.fifo_queue ? limits::kInFlightFifo.max
                                                                            : limits::kInFlightStandard.max)};
}

}  // namespace

bool RedriveAllowPolicy::allows(std::string_view source_arn) const {
  switch (permission) {
    case Permission::AllowAll:
      return true;
    case Permission::DenyAll:
      return false;
    case Permission::ByQueue:
      break;
  }
  return std::ranges::find(source_arns, source_arn) != source_arns.end();
}

QueueResource::QueueResource(std::string queue_name, std::string queue_arn, QueueAttributes queue_attributes,
                             TimePoint now)
    : arn(std::move(queue_arn)),
      attributes(std::move(queue_attributes)),
      created(now),
      modified(now),
      engine(std::move(queue_name), settingsOf(attributes)) {}

QueueResource::QueueResource(std::string queue_name, std::string queue_arn, QueueAttributes queue_attributes,
                             const queue::QueueImage& image)
    : arn(std::move(queue_arn)),
      attributes(std::move(queue_attributes)),
      engine(std::move(queue_name), settingsOf(attributes), image) {}

void QueueResource::shift(Duration by) {
  created += by;
  modified += by;
  if (purged) *purged += by;
  for (MoveTask& task : move_tasks) task.started += by;
  engine.shift(by);
}

void QueueResource::apply(QueueAttributes changed, TimePoint now, core::Effects& effects) {
  const bool scope_changes = changed.deduplication_scope != attributes.deduplication_scope;
  attributes = std::move(changed);
  modified = now;
  const queue::Settings settings = settingsOf(attributes);
  if (settings.delay != engine.settings().delay) engine.setDelay(settings.delay, now);
  engine.setRetention(settings.retention);
  if (scope_changes) engine.setDedupScope(settings.dedup_scope, now + limits::kDeduplicationScopeDelay);
  engine.runDue(now, effects);
}

// Moves a message on to the dead-letter queue that the source names now, and writes the source's ARN on it.
class State::Sink final : public queue::DeadLetterSink {
 public:
  explicit Sink(State& state) : state_(state) {}
  void serve(QueueResource& source) { source_ = &source; }

  int maxReceiveCount() const override { return policy().max_receive_count; }
  std::string_view targetName() const override { return policy().target_name; }

  void take(queue::Moved moved, TimePoint now, core::Effects& effects) override {
    MessageProperties properties = MessageProperties::of(*moved.message);
    properties.dead_letter_source_arn = source_->arn;
    moved.message = MessageProperties::with(*moved.message, moved.message->id, properties);
    state_.find(policy().target_name)->engine.arrive(std::move(moved), now, effects);
  }

 private:
  const RedrivePolicy& policy() const { return *source_->attributes.redrive; }

  State& state_;
  QueueResource* source_ = nullptr;
};

State::State(std::string account, std::string region)
    : account_(std::move(account)), region_(std::move(region)), sink_(std::make_unique<Sink>(*this)) {}

State::~State() = default;

std::string State::arnOf(std::string_view queue_name) const {
  return core::toString({.partition = std::string(core::partitionOf(region_)),
                         .service = "sqs",
                         .region = region_,
                         .account = account_,
                         .resource = std::string(queue_name)});
}

std::optional<std::string> State::nameInArn(std::string_view arn) const {
  const auto parsed = core::parseArn(arn);
  if (!parsed || parsed->service != "sqs" || parsed->region != region_ || parsed->account != account_) {
    return std::nullopt;
  }
  return parsed->resource;
}

QueueResource* State::find(std::string_view name) {
  const auto found = queues_.find(name);
  if (found == queues_.end()) return nullptr;
  touch(found->second);  // whoever asks for it may change when it is due
  return &found->second.queue.write();
}

const QueueResource* State::look(std::string_view name) const {
  const auto found = queues_.find(name);
  return found == queues_.end() ? nullptr : &found->second.queue.read();
}

QueueResource& State::require(const std::optional<QueueAddress>& address) {
  const bool is_ours = address && (address->account.empty() || address->account == account_);
  QueueResource* queue = is_ours ? find(address->name) : nullptr;
  if (queue == nullptr) throw errors::queueDoesNotExist();
  return *queue;
}

QueueResource& State::create(const std::string& name, QueueAttributes attributes, TimePoint now) {
  auto queue = std::make_shared<QueueResource>(name, arnOf(name), std::move(attributes), now);
  queue->serial = ++serials_[name];
  QueuePlace& place = queues_.try_emplace(name, std::move(queue)).first->second;
  touch(place);
  return place.queue.write();
}

void State::erase(const std::string& name) {
  const auto found = queues_.find(name);
  QueuePlace& place = found->second;
  index(place, false, std::nullopt);
  index(place, true, std::nullopt);
  std::erase(stale_, &place);
  queues_.erase(found);
}

void State::rememberDeletion(const std::string& name, TimePoint now) {
  std::erase_if(deleted_, [now](const auto& entry) { return entry.second + limits::kRecreateInterval <= now; });
  deleted_[name] = now;
}

bool State::wasDeletedWithin(Duration span, const std::string& name, TimePoint now) const {
  const auto found = deleted_.find(name);
  return found != deleted_.end() && now - found->second < span;
}

queue::DeadLetterSink* State::deadLetterSink(QueueResource& source) {
  // A source whose dead-letter queue was deleted keeps its messages and delivers them again.
  if (!source.attributes.redrive || !queues_.contains(source.attributes.redrive->target_name)) return nullptr;
  sink_->serve(source);
  return sink_.get();
}

// ---- what is due when

void State::touch(QueuePlace& place) const {
  if (place.is_stale_) return;
  place.is_stale_ = true;
  stale_.push_back(&place);
}

void State::index(QueuePlace& place, bool is_task, std::optional<TimePoint> due) const {
  std::optional<TimePoint>& known = is_task ? place.task_due_ : place.engine_due_;
  if (due == known) return;
  if (known) due_.erase({.at = *known, .is_task = is_task, .place = &place});
  if (due) due_.insert({.at = *due, .is_task = is_task, .place = &place});
  known = due;
}

void State::refresh() const {
  for (QueuePlace* place : stale_) {
    place->is_stale_ = false;
    const QueueResource& queue = place->queue.read();
    const Duration shift = place->queue.shift();
    std::optional<TimePoint> engine_due = queue.engine.nextDue();
    if (engine_due) *engine_due += shift;
    index(*place, false, engine_due);
    std::optional<TimePoint> task_due;
    if (!queue.move_tasks.empty() && queue.move_tasks.front().isActive())
      task_due = queue.move_tasks.front().nextStep() + shift;
    index(*place, true, task_due);
  }
  stale_.clear();
}

std::optional<TimePoint> State::nextDue() const {
  refresh();
  if (due_.empty()) return std::nullopt;
  return due_.begin()->at;
}

void State::runDue(TimePoint now, core::Ids& ids, core::Effects& effects) {
  for (refresh(); !due_.empty() && due_.begin()->at <= now; refresh()) {
    const Due due = *due_.begin();
    touch(*due.place);
    QueueResource& queue = due.place->queue.write();
    // Each at its own instant: what a queue does at 12:00:01 comes before what another does at 12:00:02, however late
    // the clock looks.
    if (due.is_task) {
      advanceMoveTask(queue, due.at, ids, effects);
    } else {
      queue.engine.runDue(due.at, effects);
    }
  }
}

// ---- find

QueueResource& findQueue(Call& call, std::string_view queue_url) {
  const auto address = parseQueueUrl(queue_url);
  if (address) call.resource = address->name;
  return call.state.require(address);
}

std::string urlOf(const Call& call, std::string_view queue_name) {
  return queueUrl(call.origin.endpoint, call.origin.account, queue_name);
}

}  // namespace squall::sqs
