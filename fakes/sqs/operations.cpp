// THE table of SQS: one row per operation that AWS models.
#include "sqs/operations.hpp"

#include "sqs/chaos_port.hpp"
#include "sqs/frozen.hpp"
#include "sqs/peek.hpp"
#include "sqs/required_parameters.hpp"
#include "sqs/service.hpp"

namespace squall::sqs {

namespace {

constexpr core::OperationRow kRows[] = {
    core::handler<addPermission>("AddPermission"),
    core::handler<cancelMessageMoveTask>("CancelMessageMoveTask"),
    core::handler<changeMessageVisibility>("ChangeMessageVisibility"),
    core::handler<changeMessageVisibilityBatch>("ChangeMessageVisibilityBatch"),
    core::handler<createQueue>("CreateQueue"),
    core::handler<deleteMessage>("DeleteMessage"),
    core::handler<deleteMessageBatch>("DeleteMessageBatch"),
    core::handler<deleteQueue>("DeleteQueue"),
    core::handler<getQueueAttributes>("GetQueueAttributes"),
    core::handler<getQueueUrl>("GetQueueUrl"),
    core::handler<listDeadLetterSourceQueues>("ListDeadLetterSourceQueues"),
    core::handler<listMessageMoveTasks>("ListMessageMoveTasks"),
    core::handler<listQueueTags>("ListQueueTags"),
    core::handler<listQueues>("ListQueues"),
    core::handler<purgeQueue>("PurgeQueue"),
    core::handler<receiveMessage>("ReceiveMessage"),
    core::handler<removePermission>("RemovePermission"),
    core::handler<sendMessage>("SendMessage"),
    core::handler<sendMessageBatch>("SendMessageBatch"),
    core::handler<setQueueAttributes>("SetQueueAttributes"),
    core::handler<startMessageMoveTask>("StartMessageMoveTask"),
    core::handler<tagQueue>("TagQueue"),
    core::handler<untagQueue>("UntagQueue"),
};
static_assert(core::coversModel(kRows, kOperationNames));

std::unique_ptr<core::ServiceState> makeState(const core::World& world, const std::string& region) {
  return std::make_unique<State>(core::accountOf(world), region);
}

// Of all operations only ReceiveMessage delivers something.
void peek(core::ServiceState& state, const void* request, core::PeekOptions options, void* result) {
  *static_cast<ReceiveMessageResult*>(result) =
      peekMessages(static_cast<State&>(state), *static_cast<const ReceiveMessageRequest*>(request), options);
}

void holdings(const core::ServiceState& state, std::vector<core::Held>& held) {
  listHeld(static_cast<const State&>(state), held);
}

}  // namespace

const core::Service& service() {
  static const core::Service kService{.model = &serviceModel(),
                                      .rows = kRows,
                                      .make_state = makeState,
                                      .validate = checkRequiredParameters,
                                      .peek = peek,
                                      .holdings = holdings,
                                      .chaos = &chaosPort(),
                                      .snapshots = &snapshotPort()};
  return kService;
}

}  // namespace squall::sqs
