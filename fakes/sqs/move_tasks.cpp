// Message move tasks: StartMessageMoveTask, CancelMessageMoveTask, ListMessageMoveTasks, and the moving itself.
//
// A task runs on the Cloud's clock: with a rate of r its n-th message moves n/r seconds after its start; without one,
// all move when it starts. It ends after as many messages as were there when it started, so that a consumer that keeps
// failing does not turn it into a circle.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CancelMessageMoveTask.html
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListMessageMoveTasks.html
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html
#include "core/arn.hpp"
#include "core/base64.hpp"
#include "sqs/errors.hpp"
#include "sqs/message_properties.hpp"
#include "sqs/operations.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace squall::sqs {

namespace {

constexpr std::string_view kQueueIsGone = "AWS.SimpleQueueService.NonExistentQueue";
constexpr std::string_view kSourceIsUnknown = "CouldNotDetermineMessageSource";

std::string_view nameOf(MoveTask::Status status) {
  switch (status) {
    case MoveTask::Status::Running:
      return "RUNNING";
    case MoveTask::Status::Completed:
      return "COMPLETED";
    case MoveTask::Status::Cancelling:
      return "CANCELLING";
    case MoveTask::Status::Cancelled:
      return "CANCELLED";
    case MoveTask::Status::Failed:
      break;
  }
  return "FAILED";
}

// The queue that an ARN parameter names. Only queues of the caller's account and region can be moved between.
QueueResource& queueOfArn(State& state, const std::string& arn, std::string_view parameter) {
  const auto parsed = core::parseArn(arn);
  if (!parsed || parsed->service != "sqs") {
    throw errors::invalidParameterValue("You must use this format to specify the " + std::string(parameter) +
                                        ": arn:<partition>:<service>:<region>:<account-id>:<resource-id>");
  }
  const auto name = state.nameInArn(arn);
  QueueResource* queue = name ? state.find(*name) : nullptr;
  if (queue == nullptr) throw errors::moveTaskQueueNotFound(parameter);
  return *queue;
}

bool isDeadLetterQueue(const State& state, const QueueResource& queue) {
  return std::ranges::any_of(state.queues(), [&queue](const auto& entry) {
    const auto& redrive = entry.second->attributes.redrive;
    return redrive && redrive->target_name == queue.name();
  });
}

void checkRange(std::int32_t value, const limits::Limit& limit) {
  if (limit.allows(value)) return;
  throw errors::invalidParameterValue("Value for parameter " + std::string(limit.name) +
                                      " is invalid. Reason: You must enter a number that's between " +
                                      std::to_string(limit.min) + " and " + std::to_string(limit.max) + ".");
}

// AWS's handles are base64 of a JSON object with these two members; it takes handles that clients make that way too.
std::string handleOf(const std::string& task_id, const std::string& source_arn) {
  const nlohmann::ordered_json handle = {{"taskId", task_id}, {"sourceArn", source_arn}};
  return core::base64Encode(handle.dump());
}

struct TaskAddress {
  std::string task_id;
  std::string source_arn;
};

TaskAddress readHandle(const std::string& handle) {
  const auto bytes = core::base64Decode(handle);
  const auto json = bytes ? nlohmann::json::parse(*bytes, nullptr, false) : nlohmann::json();
  const auto text = [&json](const char* name) {
    const auto member = json.is_object() ? json.find(name) : json.end();
    if (member == json.end() || !member->is_string()) {
      throw errors::invalidParameterValue("Value for parameter TaskHandle is invalid.");
    }
    return member->get<std::string>();
  };
  return {.task_id = text("taskId"), .source_arn = text("sourceArn")};
}

ListMessageMoveTasksResultEntry entryOf(const MoveTask& task) {
  ListMessageMoveTasksResultEntry entry;
  // "only populated for tasks that are in RUNNING status"
  if (task.status == MoveTask::Status::Running) entry.taskHandle = task.handle;
  entry.status = nameOf(task.status);
  entry.sourceArn = task.source_arn;
  entry.destinationArn = task.destination_arn;
  entry.maxNumberOfMessagesPerSecond = task.messages_per_second;
  entry.approximateNumberOfMessagesMoved = task.moved;
  entry.approximateNumberOfMessagesToMove = task.to_move;
  if (!task.failure_reason.empty()) entry.failureReason = task.failure_reason;
  entry.startedTimestamp =
      std::chrono::duration_cast<std::chrono::milliseconds>(task.started.time_since_epoch()).count();
  return entry;
}

}  // namespace

TimePoint MoveTask::nextStep() const {
  if (!messages_per_second) return started;
  return started + Duration(std::chrono::seconds(1)) * moved / *messages_per_second;
}

// Moves the next message of a running task; false when the task has ended.
bool State::moveOne(QueueResource& source, MoveTask& task, TimePoint now, core::Ids& ids, core::Effects& effects) {
  const queue::MessagePtr next = task.moved < task.to_move ? source.engine.peekNext() : nullptr;
  if (next == nullptr) {
    task.status = MoveTask::Status::Completed;
    return false;
  }
  MessageProperties properties = MessageProperties::of(*next);
  const std::string destination_arn = task.destination_arn.value_or(properties.dead_letter_source_arn);
  QueueResource* destination = find(nameInArn(destination_arn).value_or(""));
  if (destination == nullptr) {
    task.status = MoveTask::Status::Failed;
    task.failure_reason = destination_arn.empty() ? kSourceIsUnknown : kQueueIsGone;
    return false;
  }

  // "The redriven messages are considered new messages with a new messageID and enqueueTime": they start over, with
  // nothing of the dead-letter queue on them.
  queue::Moved moved = *source.engine.takeNext();
  properties.dead_letter_source_arn.clear();
  // A new id, that is a function of identity where the old one was.
  const std::string id = next->named ? ids.messageId(core::hash64(next->id)) : ids.messageId();
  moved.message = MessageProperties::with(*next, id, properties);
  moved.sent = now;
  moved.first_received.reset();
  moved.receive_count = 0;
  effects.add({.kind = EventKind::Redrive,
               .resource = source.name(),
               .message_id = next->id,
               .body = next->body,
               .detail = "to " + destination->name() + ", there " + moved.message->id});
  destination->engine.arrive(std::move(moved), now, effects);
  ++task.moved;
  return true;
}

void State::advanceMoveTask(QueueResource& source, TimePoint now, core::Ids& ids, core::Effects& effects) {
  MoveTask& task = source.move_tasks.front();
  while (task.isActive() && task.nextStep() <= now) {
    if (task.status == MoveTask::Status::Cancelling) {
      task.status = MoveTask::Status::Cancelled;
    } else if (moveOne(source, task, now, ids, effects) && task.moved == task.to_move) {
      task.status = MoveTask::Status::Completed;
    }
  }
}

StartMessageMoveTaskResult startMessageMoveTask(Call& call, const StartMessageMoveTaskRequest& request) {
  QueueResource& source = queueOfArn(call.state, request.sourceArn, "SourceArn");
  call.resource = source.name();
  if (!isDeadLetterQueue(call.state, source)) {
    throw errors::invalidParameterValue("Source queue must be configured as a Dead Letter Queue.");
  }
  if (request.destinationArn) {
    const QueueResource& destination = queueOfArn(call.state, *request.destinationArn, "DestinationArn");
    if (&destination == &source) {
      throw errors::invalidParameterValue("Source queue arn and destination queue arn cannot be the same.");
    }
    if (destination.isFifo() != source.isFifo()) {
      throw errors::invalidParameterValue("The source queue and destination queue must be of the same queue type.");
    }
  }
  if (request.maxNumberOfMessagesPerSecond) {
    checkRange(*request.maxNumberOfMessagesPerSecond, limits::kMaxNumberOfMessagesPerSecond);
  }
  if (!source.move_tasks.empty() && source.move_tasks.front().isActive()) {
    throw errors::invalidParameterValue(
        "There is already a task running. Only one active task is allowed for a source queue arn at a given time.");
  }

  MoveTask task;
  task.id = call.ids.uuid();
  task.handle = handleOf(task.id, source.arn);
  task.source_arn = source.arn;
  task.destination_arn = request.destinationArn;
  task.messages_per_second = request.maxNumberOfMessagesPerSecond;
  task.started = call.now;
  task.to_move = static_cast<std::int64_t>(source.engine.counts().available);
  source.move_tasks.push_front(std::move(task));
  if (source.move_tasks.size() > static_cast<std::size_t>(limits::kMoveTaskMaxResults.max)) {
    source.move_tasks.pop_back();
  }
  const std::string handle = source.move_tasks.front().handle;
  call.state.advanceMoveTask(source, call.now, call.ids, call.effects);
  return {.taskHandle = handle};
}

CancelMessageMoveTaskResult cancelMessageMoveTask(Call& call, const CancelMessageMoveTaskRequest& request) {
  if (request.taskHandle.empty()) throw errors::invalidParameterValue("The TaskHandle parameter is required.");
  const TaskAddress address = readHandle(request.taskHandle);
  QueueResource& source = queueOfArn(call.state, address.source_arn, "SourceArn");
  call.resource = source.name();
  const auto task = std::ranges::find(source.move_tasks, address.task_id, &MoveTask::id);
  // "A message movement can only be cancelled when the current status is RUNNING."
  if (task == source.move_tasks.end() || task->status != MoveTask::Status::Running) throw errors::moveTaskNotFound();

  task->status = MoveTask::Status::Cancelling;
  return {.approximateNumberOfMessagesMoved = task->moved};
}

ListMessageMoveTasksResult listMessageMoveTasks(Call& call, const ListMessageMoveTasksRequest& request) {
  const QueueResource& source = queueOfArn(call.state, request.sourceArn, "SourceArn");
  call.resource = source.name();
  const std::int32_t wanted = request.maxResults.value_or(1);  // "The default is 1"
  checkRange(wanted, limits::kMoveTaskMaxResults);

  ListMessageMoveTasksResult result;
  for (const MoveTask& task : source.move_tasks) {
    if (result.results.size() == static_cast<std::size_t>(wanted)) break;
    result.results.push_back(entryOf(task));
  }
  return result;
}

}  // namespace squall::sqs
