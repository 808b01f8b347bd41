#include "targets/chaos_port.hpp"

#include "targets/model.hpp"
#include "targets/state.hpp"

#include <algorithm>

namespace squall::targets {

namespace {

// Deliveries that wait for a target are a queue, each attempt is a receive. What only a queue has (receipts, groups,
// deduplication) is not there, so those faults find nothing to do.
class TargetDeliveries final : public core::Deliveries {
 public:
  explicit TargetDeliveries(State& state) : state_(state) {}

  std::vector<Candidate> candidates(const std::string& resource, std::size_t most, TimePoint /*now*/) override {
    std::vector<Candidate> found;
    for (const Delivery* delivery : state_.calledAt(resource)) {
      if (found.size() == most) break;
      Candidate& candidate = found.emplace_back();
      candidate.message_id = delivery->parcel->message_id;
      candidate.receive = delivery->attempts + 1;
      if (delivery->parcel->body) candidate.body = *delivery->parcel->body;
    }
    return found;
  }

  bool hide(const std::string& resource, const std::string& message_id, TimePoint until, TimePoint /*now*/,
            core::Effects& /*effects*/) override {
    Delivery* const delivery = state_.find(resource, message_id, Delivery::Stage::Waiting);
    if (delivery != nullptr) state_.postpone(*delivery, until);
    return delivery != nullptr;
  }

  bool reorder(const std::string& resource, const std::vector<std::string>& message_ids) override {
    std::vector<Delivery*> waiting;
    for (const std::string& id : message_ids) {
      Delivery* const delivery = state_.find(resource, id, Delivery::Stage::Waiting);
      if (delivery == nullptr) return false;
      waiting.push_back(delivery);
    }
    std::vector<std::int64_t> places;
    for (const Delivery* delivery : waiting) places.push_back(delivery->place);
    std::ranges::sort(places);
    for (std::size_t i = 0; i < waiting.size(); ++i) waiting[i]->place = places[i];
    return true;
  }

  bool duplicate(const std::string& resource, const std::string& message_id, core::Effects& effects) override {
    const Delivery* const delivery = state_.find(resource, message_id, Delivery::Stage::Away);
    if (delivery == nullptr) return false;
    effects.add({.kind = EventKind::Requeue,
                 .resource = resource,
                 .message_id = message_id,
                 .attempt = delivery->attempts,
                 .cause = delivery->parcel->cause,
                 .detail = "copy"});
    state_.copy(*delivery, delivery->due);
    return true;
  }

  bool deadLetter(const std::string& resource, const std::string& message_id, TimePoint /*now*/,
                  core::Effects& effects) override {
    Delivery* const delivery = state_.find(resource, message_id, Delivery::Stage::Waiting);
    if (delivery == nullptr || delivery->parcel->dead_letter_arn.empty()) return false;
    state_.giveUp(*delivery, refused("UNKNOWN", "given up on purpose"), {}, effects);
    return true;
  }

  bool expireRetention(const std::string& resource, const std::string& message_id, core::Effects& effects) override {
    Delivery* const delivery = state_.find(resource, message_id, Delivery::Stage::Waiting);
    if (delivery == nullptr) return false;
    state_.giveUp(*delivery, failed("TIMEOUT", "too old"), "MaximumEventAgeInSeconds", effects);
    return true;
  }

  bool lose(const std::string& resource, const std::string& message_id) override {
    Delivery* const delivery = state_.find(resource, message_id, Delivery::Stage::Waiting);
    if (delivery != nullptr) state_.forget(*delivery);
    return delivery != nullptr;
  }

  bool expire(const std::string&, const std::string&, core::Effects&) override { return false; }
  std::unique_ptr<Kept> keep(const std::string&, const std::string&) override { return nullptr; }
  bool putBack(const std::string&, const Kept&, TimePoint, core::Effects&) override { return false; }
  bool spare(const std::string&, const std::string&, int) override { return false; }
  bool extendDelay(const std::string&, const std::string&, Duration, TimePoint) override { return false; }
  bool endDeduplication(const std::string&, const core::Subject&, TimePoint) override { return false; }
  bool sendAgain(const std::string&, const Kept&, const std::string&, TimePoint, core::Effects&) override {
    return false;
  }
  bool overtake(const std::string&, const std::string&) override { return false; }
  bool misplace(const std::string&, const std::string&, const std::string&, TimePoint, core::Effects&) override {
    return false;
  }

 private:
  State& state_;
};

const InvokeTargetRequest& invoke(const void* request) { return *static_cast<const InvokeTargetRequest*>(request); }

void read(core::ServiceState& /*state*/, const void* request, core::Subjects& subjects) {
  subjects.resource = invoke(request).resource();
}

int one(const void* /*request*/) { return 1; }

constexpr core::ChaosRow kRows[] = {
    {.operation = "InvokeTarget", .role = core::Role::Receive, .read = read, .mostMessages = one},
};

AwsError throttled() {
  return AwsError({.code = "ThrottlingException", .message = "Rate exceeded", .http_status = 429});
}
AwsError broken() {
  return AwsError({.code = "InternalFailure",
                   .message = "The target had an internal error.",
                   .http_status = 500,
                   .fault = Fault::Receiver});
}

constexpr core::ChaosPort::Error kErrors[] = {
    {.fault = "throttle", .make = throttled},
    {.fault = "over_limit", .make = throttled},
    {.fault = "internal_error", .make = broken},
};

core::Deliveries* deliveriesOf(core::ServiceState& state) { return &static_cast<State&>(state).deliveries(); }

}  // namespace

core::Deliveries& State::deliveries() {
  if (!port_) port_ = std::make_unique<TargetDeliveries>(*this);
  return *port_;
}

const core::ChaosPort& chaosPort() {
  static constexpr core::ChaosPort kPort{.rows = kRows, .deliveries = deliveriesOf, .errors = kErrors};
  return kPort;
}

}  // namespace squall::targets
