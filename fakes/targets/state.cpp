#include "targets/state.hpp"

#include "core/time_text.hpp"
#include "targets/retries.hpp"

#include <algorithm>

namespace squall::targets {

State::State() = default;
State::~State() = default;

Delivery& State::add(Delivery delivery) {
  delivery.number = ++last_number_;
  delivery.place = delivery.number;
  by_resource_[delivery.resource].insert(delivery.number);
  Delivery& added = deliveries_[delivery.number] = std::move(delivery);
  schedule(added, added.due);
  return added;
}

void State::schedule(Delivery& delivery, TimePoint due) {
  waiting_.erase({delivery.due, delivery.number});
  delivery.due = due;
  delivery.stage = Delivery::Stage::Waiting;
  waiting_.emplace(due, delivery.number);
}

void State::accept(core::Parcel parcel, TimePoint now, core::Effects& effects) {
  Delivery delivery;
  delivery.resource = parcel.source + "/" + parcel.target_id;
  delivery.accepted = now;
  delivery.due = now;
  delivery.parcel = std::make_shared<const core::Parcel>(std::move(parcel));
  Delivery& added = add(std::move(delivery));
  const auto& hopeless = added.parcel->hopeless;
  if (hopeless) giveUp(added, refused(hopeless->first, hopeless->second), {}, effects);
}

std::vector<Delivery*> State::calledAt(const std::string& resource) {
  std::vector<Delivery*> called;
  const auto numbers = by_resource_.find(resource);
  if (numbers == by_resource_.end()) return called;
  for (const std::int64_t number : numbers->second) {
    Delivery& delivery = deliveries_.at(number);
    if (delivery.stage == Delivery::Stage::Called) called.push_back(&delivery);
  }
  std::ranges::sort(called, {}, &Delivery::place);
  return called;
}

Delivery* State::find(const std::string& resource, const std::string& message_id, Delivery::Stage stage) {
  const auto numbers = by_resource_.find(resource);
  if (numbers == by_resource_.end()) return nullptr;
  const bool away = stage == Delivery::Stage::Away;
  for (const std::int64_t number : numbers->second) {
    Delivery& delivery = deliveries_.at(number);
    if (delivery.parcel->message_id != message_id || (delivery.stage == Delivery::Stage::Away) != away) continue;
    return &delivery;
  }
  return nullptr;
}

// Whichever was called: one call for each, so all of them go.
Delivery* State::take(const std::string& resource) {
  const std::vector<Delivery*> called = calledAt(resource);
  if (called.empty()) return nullptr;
  Delivery& first = *called.front();
  first.stage = Delivery::Stage::Away;
  ++first.attempts;
  return &first;
}

void State::settleUntaken(const std::string& resource, std::int64_t meant, const Receipt& receipt, TimePoint now,
                          core::Effects& effects) {
  const auto found = deliveries_.find(meant);
  if (found != deliveries_.end() && found->second.stage == Delivery::Stage::Called)
    return settle(meant, found->second.parcel.get(), receipt, now, effects);
  const std::vector<Delivery*> called = calledAt(resource);
  if (!called.empty()) settle(called.front()->number, called.front()->parcel.get(), receipt, now, effects);
}

std::optional<Taken> State::look(std::int64_t number) const {
  const auto found = deliveries_.find(number);
  if (found == deliveries_.end()) return std::nullopt;
  const Delivery& delivery = found->second;
  return Taken{.parcel = delivery.parcel,
               .attempt = delivery.attempts,
               .cause = delivery.attempt_record != 0 ? delivery.attempt_record : delivery.parcel->cause};
}

void State::postpone(Delivery& delivery, TimePoint until) { schedule(delivery, until); }

void State::copy(const Delivery& delivery, TimePoint now) {
  Delivery another = delivery;
  another.due = now;
  add(std::move(another));
}

void State::forget(Delivery& delivery) {
  waiting_.erase({delivery.due, delivery.number});
  const auto numbers = by_resource_.find(delivery.resource);
  numbers->second.erase(delivery.number);
  if (numbers->second.empty()) by_resource_.erase(numbers);
  deliveries_.erase(delivery.number);
}

void State::settle(std::int64_t number, const core::Parcel* of, const Receipt& receipt, TimePoint now,
                   core::Effects& effects) {
  const auto found = deliveries_.find(number);
  if (found == deliveries_.end() || found->second.parcel.get() != of) return;
  Delivery& delivery = found->second;
  const core::Parcel& parcel = *delivery.parcel;
  // An attempt that failed before it was taken (chaos answered in its place) counts all the same.
  if (delivery.stage != Delivery::Stage::Away) ++delivery.attempts;
  core::Effect effect{.kind = receipt.isSuccess() ? EventKind::Deliver : EventKind::Fail,
                      .resource = parcel.source,
                      .message_id = parcel.message_id,
                      .attempt = delivery.attempts,
                      .cause = parcel.cause};
  if (receipt.isSuccess()) {
    effect.detail = "to " + parcel.target_arn + (receipt.message.empty() ? "" : ": " + receipt.message);
    effects.add(std::move(effect));
    forget(delivery);
    return;
  }

  const Duration pause = std::max(pauseAfter(delivery.attempts, delivery.resource + "/" + parcel.message_id),
                                  receipt.retry_after.value_or(Duration::zero()));
  std::string_view exhausted;
  if (receipt.is_worth_a_retry) {
    exhausted = exhaustedBy({.most_retries = parcel.most_retries, .most_age = parcel.most_age}, delivery.attempts,
                            now - delivery.accepted, pause);
  }
  const bool again = receipt.is_worth_a_retry && exhausted.empty();
  effect.detail = receipt.code + ": " + receipt.message + "; to " + parcel.target_arn +
                  (again ? "; again in " + core::seconds(pause) : "; given up");
  effects.add(std::move(effect));
  if (again) {
    schedule(delivery, now + pause);
  } else {
    giveUp(delivery, receipt, exhausted, effects);
  }
}

void State::giveUp(Delivery& delivery, const Receipt& why, std::string_view exhausted, core::Effects& effects) {
  const std::shared_ptr<const core::Parcel> parcel = delivery.parcel;
  const int retries = std::max(0, delivery.attempts - 1);
  forget(delivery);
  if (parcel->dead_letter_arn.empty()) {
    effects.add({.kind = EventKind::Drop,
                 .resource = parcel->source,
                 .message_id = parcel->message_id,
                 .cause = parcel->cause,
                 .detail = "not delivered to " + parcel->target_arn + ": " + why.code + ": " + why.message +
                           "; there is no dead-letter queue"});
    return;
  }
  core::Parcel letter = *parcel;
  letter.is_dead_letter = true;
  letter.http = nullptr;
  letter.target_arn = parcel->dead_letter_arn;
  letter.body = parcel->original;
  letter.group.clear();
  letter.deduplication.clear();
  core::TextPairs& attributes = letter.dead_letter_attributes;
  attributes.emplace_back("TARGET_ARN", parcel->target_arn);
  attributes.emplace_back("ERROR_CODE", why.code);
  attributes.emplace_back("ERROR_MESSAGE", why.message);
  attributes.emplace_back("RETRY_ATTEMPTS", std::to_string(retries));
  if (!exhausted.empty()) attributes.emplace_back("EXHAUSTED_RETRY_CONDITION", exhausted);
  core::send(effects, std::move(letter));
}

void State::settleDeadLetter(const core::Parcel& letter, const Receipt& receipt, core::Effects& effects) {
  std::string code;
  for (const auto& [name, value] : letter.dead_letter_attributes) {
    if (name == "ERROR_CODE") code = value;
  }
  effects.add({.kind = receipt.isSuccess() ? EventKind::DeadLetter : EventKind::Drop,
               .resource = letter.source,
               .message_id = letter.message_id,
               .cause = letter.cause,
               .body = letter.body,
               .detail = receipt.isSuccess() ? "to " + letter.target_arn + ": " + code
                                             : "the dead-letter queue " + letter.target_arn +
                                                   " did not take it: " + receipt.code + ": " + receipt.message});
}

std::optional<TimePoint> State::nextDue() const {
  if (waiting_.empty()) return std::nullopt;
  return waiting_.begin()->first;
}

void State::runDue(TimePoint now, core::Ids& /*ids*/, core::Effects& effects) { callDue(now, effects); }

// The courier calls; whether and how often the target is reached is decided there.
void State::callDue(TimePoint now, core::Effects& effects) {
  while (!waiting_.empty() && waiting_.begin()->first <= now) {
    Delivery& delivery = deliveries_.at(waiting_.begin()->second);
    waiting_.erase(waiting_.begin());
    delivery.stage = Delivery::Stage::Called;
    core::Parcel call{.source = delivery.parcel->source,
                      .target_id = delivery.parcel->target_id,
                      .target_arn = delivery.parcel->target_arn,
                      .message_id = delivery.parcel->message_id,
                      .cause = delivery.parcel->cause};
    call.delivery = delivery.number;
    core::send(effects, std::move(call));
  }
}

}  // namespace squall::targets
