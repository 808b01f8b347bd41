// sqs/state.hpp: all that SQS remembers in one region of one account: queues, their settings and messages, move tasks.
//
//   QueueResource& queue = findQueue(call, request.queueUrl);  // throws QueueDoesNotExist
//   queue.engine.send(...);
//
// Only touched under the Cloud's lock. References to queues stay good until the queue is deleted or a snapshot is
// taken, which no handler sees: a queue that a snapshot has is copied when somebody asks for it
// (core/copy_on_write.hpp).
#pragma once

#include "core/chaos_port.hpp"
#include "core/copy_on_write.hpp"
#include "queue/queue.hpp"
#include "sqs/limits.hpp"
#include "sqs/queue_url.hpp"

#include <squall/sqs/model.gen.hpp>

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace squall::sqs {

class State;
struct MessageProperties;
using Call = core::ServiceCall<State>;

struct RedrivePolicy {
  std::string target_arn;
  std::string target_name;
  int max_receive_count = 0;
  friend bool operator==(const RedrivePolicy&, const RedrivePolicy&) = default;
};

struct RedriveAllowPolicy {
  enum class Permission { AllowAll, DenyAll, ByQueue };
  Permission permission = Permission::AllowAll;
  std::vector<std::string> source_arns;  // ByQueue
  friend bool operator==(const RedriveAllowPolicy&, const RedriveAllowPolicy&) = default;

  bool allows(std::string_view source_arn) const;
};

// A queue's attributes as a client sets them. Texts of policies are compact JSON; empty means that there is none.
struct QueueAttributes {
  std::int64_t delay_seconds = limits::kDefaultDelaySeconds;
  std::int64_t maximum_message_size_bytes = limits::kDefaultMaximumMessageSizeBytes;
  std::int64_t message_retention_period_seconds = limits::kDefaultMessageRetentionPeriodSeconds;
  std::int64_t receive_message_wait_time_seconds = limits::kDefaultReceiveMessageWaitTimeSeconds;
  std::int64_t visibility_timeout_seconds = limits::kDefaultVisibilityTimeoutSeconds;

  std::string policy;
  std::string redrive_policy;
  std::string redrive_allow_policy;
  std::optional<RedrivePolicy> redrive;  // what redrive_policy says
  RedriveAllowPolicy redrive_allow;      // what redrive_allow_policy says

  std::string kms_master_key_id;
  std::int64_t kms_data_key_reuse_period_seconds = limits::kDefaultKmsDataKeyReusePeriodSeconds;
  bool sqs_managed_sse_enabled = true;

  bool fifo_queue = false;
  bool content_based_deduplication = false;
  std::string deduplication_scope = "queue";       // or "messageGroup"
  std::string fifo_throughput_limit = "perQueue";  // or "perMessageGroupId"
};

// One run of StartMessageMoveTask, under its source queue (a dead-letter queue).
struct MoveTask {
  enum class Status { Running, Completed, Cancelling, Cancelled, Failed };

  std::string id;
  std::string handle;
  std::string source_arn;
  std::optional<std::string> destination_arn;  // nothing: each message goes back to where it came from
  std::optional<std::int32_t> messages_per_second;
  TimePoint started;
  std::int64_t to_move = 0;
  std::int64_t moved = 0;
  Status status = Status::Running;
  std::string failure_reason;

  bool isActive() const { return status == Status::Running || status == Status::Cancelling; }
  // When the next message moves. Only for active tasks.
  TimePoint nextStep() const;
};

struct QueueResource {
  QueueResource(std::string queue_name, std::string queue_arn, QueueAttributes queue_attributes, TimePoint now);
  // One that was saved.
  QueueResource(std::string queue_name, std::string queue_arn, QueueAttributes queue_attributes,
                const queue::QueueImage& image);

  const std::string& name() const { return engine.name(); }
  bool isFifo() const { return attributes.fifo_queue; }
  // Takes over new attributes, in the engine too; what that makes due happens at once.
  void apply(QueueAttributes changed, TimePoint now, core::Effects& effects);

  std::string arn;
  QueueAttributes attributes;
  std::map<std::string, std::string> tags;
  TimePoint created;
  TimePoint modified;
  std::optional<TimePoint> purged;  // last PurgeQueue
  std::uint64_t serial = 0;         // how manyth queue of its name: tells it from the earlier ones
  // What messages without attributes share, for the sender of the last such message.
  std::shared_ptr<const MessageProperties> plain_properties;
  std::deque<MoveTask> move_tasks;  // with this queue as the source; newest first, only that one may be active
  queue::Queue engine;

  // As if all of it had happened so much later.
  void shift(Duration by);
};

using FrozenQueue = core::FrozenCopy<QueueResource>;

// Where a queue is kept, and what the index of due instants knows about it.
class QueuePlace {
 public:
  explicit QueuePlace(std::shared_ptr<QueueResource> own) : queue(std::move(own)) {}
  QueuePlace(const FrozenQueue& frozen, Duration later) : queue(frozen, later) {}
  // For who only looks, and at no times: after a restore they are to be read plus queue.shift().
  const QueueResource* operator->() const { return &queue.read(); }

  core::CopyOnWrite<QueueResource> queue;

 private:
  friend class State;
  bool is_stale_ = false;
  std::optional<TimePoint> engine_due_;
  std::optional<TimePoint> task_due_;
};

class State final : public core::ServiceState {
 public:
  State(std::string account, std::string region);
  ~State() override;

  const std::string& account() const { return account_; }
  const std::string& region() const { return region_; }
  std::string arnOf(std::string_view queue_name) const;
  // The name in the ARN of a queue of this account and region, whether it exists or not; nothing for any other ARN.
  std::optional<std::string> nameInArn(std::string_view arn) const;

  // The queue behind a queue URL in any of the forms of queue_url.hpp. Throws QueueDoesNotExist. Handlers call
  // findQueue() below, which tells the journal too.
  QueueResource& require(std::string_view queue_url) { return require(parseQueueUrl(queue_url)); }
  QueueResource& require(const std::optional<QueueAddress>& address);
  QueueResource* find(std::string_view name);
  // All queues in the order of their names.
  const std::map<std::string, QueuePlace, std::less<>>& queues() const { return queues_; }
  // To look at what has no times, and change nothing.
  const QueueResource* look(std::string_view name) const;

  QueueResource& create(const std::string& name, QueueAttributes attributes, TimePoint now);
  // Takes the queue and its move tasks out. What its messages and waiting calls get told is the handler's part.
  void erase(const std::string& name);
  // Strict mode: when queues were deleted, as far back as it matters.
  void rememberDeletion(const std::string& name, TimePoint now);
  bool wasDeletedWithin(Duration span, const std::string& name, TimePoint now) const;

  // Where messages of `source` go that were received too often; null when it has no redrive policy or the target is
  // gone. Good until the next call.
  queue::DeadLetterSink* deadLetterSink(QueueResource& source);

  // The messages of all queues, for chaos.
  core::Deliveries& deliveries();

  // Moves what is due of the newest move task of `source`. The handler that starts a task calls it too, so that a task
  // without a rate is done when its call is answered.
  void advanceMoveTask(QueueResource& source, TimePoint now, core::Ids& ids, core::Effects& effects);

  std::optional<TimePoint> nextDue() const override;
  void runDue(TimePoint now, core::Ids& ids, core::Effects& effects) override;

  // frozen.cpp
  std::shared_ptr<const core::FrozenState> look() const override;
  void keepShared() override;
  void restore(const core::FrozenState& frozen, Duration later) override;

 private:
  class Sink;
  struct Due {
    TimePoint at;
    bool is_task = false;
    QueuePlace* place = nullptr;
    friend bool operator<(const Due& a, const Due& b) {
      if (a.at != b.at) return a.at < b.at;
      return a.is_task != b.is_task ? b.is_task : (*a.place)->name() < (*b.place)->name();
    }
  };

  bool moveOne(QueueResource& source, MoveTask& task, TimePoint now, core::Ids& ids, core::Effects& effects);
  void touch(QueuePlace& place) const;
  void refresh() const;
  void index(QueuePlace& place, bool is_task, std::optional<TimePoint> due) const;

  std::string account_;
  std::string region_;
  std::map<std::string, QueuePlace, std::less<>> queues_;
  std::map<std::string, std::uint64_t> serials_;  // by name, of queues that are gone too
  std::map<std::string, TimePoint> deleted_;
  std::unique_ptr<Sink> sink_;
  std::unique_ptr<core::Deliveries> deliveries_;  // as soon as somebody asked for it

  // Who is due when, so that thousands of idle queues cost nothing. A queue that somebody asked for may have changed
  // and is stale until the next due instant is wanted; both are caches, hence mutable.
  mutable std::set<Due> due_;
  mutable std::vector<QueuePlace*> stale_;
};

// "Find" of every handler: State::require, and the journal learns which queue the call is about.
QueueResource& findQueue(Call& call, std::string_view queue_url);

// A queue's URL as the caller of this call reaches it.
std::string urlOf(const Call& call, std::string_view queue_name);

}  // namespace squall::sqs
