// THE table of the delivery of events.
#include "targets/chaos_port.hpp"
#include "targets/frozen.hpp"
#include "targets/model.hpp"
#include "targets/service.hpp"
#include "targets/state.hpp"

namespace squall::targets {

// One attempt: the delivery that is first in line at the target goes to it. What the target says comes later.
InvokeTargetResult invokeTarget(Call& call, const InvokeTargetRequest& request) {
  call.resource = request.resource();
  InvokeTargetResult result;
  Delivery* const delivery = call.state.take(call.resource);
  if (delivery == nullptr) return result;
  delivery->attempt_record = call.effects.add({.kind = EventKind::Consume,
                                               .resource = call.resource,
                                               .message_id = delivery->parcel->message_id,
                                               .attempt = delivery->attempts,
                                               .cause = delivery->parcel->cause,
                                               .body = delivery->parcel->body,
                                               .detail = "by " + request.targetArn});
  result.delivery = delivery->number;
  result.eventId = delivery->parcel->message_id;
  result.attempt = delivery->attempts;
  return result;
}

namespace {

constexpr core::OperationRow kRows[] = {
    core::handler<invokeTarget>("InvokeTarget"),
};
static_assert(core::coversModel(kRows, kOperationNames));

std::unique_ptr<core::ServiceState> makeState(const core::World& /*world*/, const std::string& /*region*/) {
  return std::make_unique<State>();
}

}  // namespace

const core::Service& service() {
  static const core::Service kService{.model = &serviceModel(),
                                      .rows = kRows,
                                      .make_state = makeState,
                                      .chaos = &chaosPort(),
                                      .snapshots = &snapshotPort()};
  return kService;
}

}  // namespace squall::targets
