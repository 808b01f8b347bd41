// Faults of messages in a queue: which of them a poll finds, and what becomes of them once they are delivered or
// settled.
#include "chaos/facts.hpp"
#include "core/dispatch.hpp"

#include <algorithm>
#include <utility>

namespace squall::chaos {

namespace {

core::Deliveries* deliveriesOf(const core::ChaosPort* port, core::ServiceState& state) {
  return port != nullptr && port->deliveries != nullptr ? port->deliveries(state) : nullptr;
}

bool losesTheAnswer(const Fault& fault) { return fault.kind == FaultKind::DropResponse; }

// How `strategy` rearranges the first `ids.size()` messages; the one that the rule met stands at `at`.
void rearrange(std::vector<std::string>& ids, std::size_t at, const Firing& firing) {
  switch (firing.fault.strategy) {
    case Strategy::Reverse:
      std::ranges::reverse(ids);
      return;
    case Strategy::Shuffle: {
      // Fewer than the window: those that are there, in the order that the whole window would have had.
      std::vector<std::string> shuffled;
      for (const std::size_t place : firing.order) {
        if (place < ids.size()) shuffled.push_back(ids[place]);
      }
      if (shuffled.size() == ids.size()) ids = std::move(shuffled);
      return;
    }
    case Strategy::Swap:
      if (at + 1 < ids.size()) std::swap(ids[at], ids[at + 1]);
      return;
    case Strategy::HoldBack:
      std::rotate(ids.begin() + static_cast<std::ptrdiff_t>(at), ids.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                  ids.end());
      return;
  }
}

}  // namespace

void Engine::beforeHandler(const core::Site& site, const core::Intervention& /*intervention*/) {
  const auto facts = std::static_pointer_cast<Facts>(site.input.notes);
  if (!facts) return;
  core::Deliveries* const deliveries = deliveriesOf(facts->port, site.state);
  if (deliveries == nullptr) return;
  if (facts->role() == core::Role::Settle) return disturbSettled(site, *deliveries, *facts);
  if (facts->role() != core::Role::Receive) return;
  // What is there now, not when the call came: it may have waited.
  readCandidates(site, *facts);
  addEncounters(site, *facts);
  disturbCandidates(site, *deliveries, *facts);
}

// Each delivery of each message is decided on once, however many polls come by before it happens.
void Engine::disturbCandidates(const core::Site& site, core::Deliveries& deliveries, const Facts& facts) {
  for (std::size_t i = 0; i < facts.encounters.size(); ++i) {
    const core::Deliveries::Candidate& candidate = facts.candidates[i];
    int& decided = decided_[{facts.subjects.resource, candidate.message_id}];
    if (decided >= candidate.receive) continue;
    decided = candidate.receive;
    const auto firing = rules_.decide(Layer::Delivery, facts.encounters[i]);
    if (!firing) continue;
    site.effects.add(faultEffect(*firing, facts, i));
    disturbCandidate(site, deliveries, facts, i, *firing);
  }
}

void Engine::disturbCandidate(const core::Site& site, core::Deliveries& deliveries, const Facts& facts,
                              std::size_t entry, const Firing& firing) {
  const std::string& resource = facts.subjects.resource;
  const std::string& message_id = facts.candidates[entry].message_id;
  const Fault& fault = firing.fault;
  Plan& plan = plans_[{resource, message_id}];
  switch (fault.kind) {
    case FaultKind::Duplicate:
      plan.copies_left = fault.copies - 1;
      plan.concurrent = fault.concurrent;
      plan.copy_after = fault.after.value_or(Duration::zero());
      return;
    case FaultKind::VisibilityExpiry:
      plan.expire_before_ack = fault.before_ack;
      if (!fault.before_ack) plan.expire_after = fault.after.value_or(Duration::zero());
      return;
    case FaultKind::DelayDelivery:
    case FaultKind::GroupStall:
      deliveries.hide(resource, message_id, site.now + fault.by, site.now, site.effects);
      return;
    case FaultKind::Reorder:
      return reorder(site, deliveries, facts, entry, firing);
    case FaultKind::DlqEarly:
      deliveries.deadLetter(resource, message_id, site.now, site.effects);
      return;
    case FaultKind::DlqLate:
      deliveries.spare(resource, message_id, static_cast<int>(fault.count));
      return;
    case FaultKind::RetentionExpiry:
      deliveries.expireRetention(resource, message_id, site.effects);
      return;
    case FaultKind::ReceiveCountSkew:
      plan.misreport.receives = static_cast<int>(fault.count);
      return;
    case FaultKind::StepBack:
      plan.misreport.earlier = fault.by;
      return;
    case FaultKind::LoseMessage:
      deliveries.lose(resource, message_id);
      return;
    case FaultKind::FifoReorder:
      deliveries.overtake(resource, message_id);
      return;
    default:
      return;
  }
}

// The window reaches beyond what this poll takes, else a poll for one message could never see another order.
void Engine::reorder(const core::Site& site, core::Deliveries& deliveries, const Facts& facts, std::size_t entry,
                     const Firing& firing) {
  const std::size_t window = std::max<std::size_t>(firing.fault.window, 2);
  std::vector<std::string> ids;
  for (const auto& candidate : deliveries.candidates(facts.subjects.resource, entry + window, site.now)) {
    ids.push_back(candidate.message_id);
  }
  const auto met = std::ranges::find(ids, facts.candidates[entry].message_id);
  if (met == ids.end()) return;
  std::vector<std::string> part(met, ids.end());
  rearrange(part, 0, firing);
  deliveries.reorder(facts.subjects.resource, part);
}

void Engine::disturbSettled(const core::Site& site, core::Deliveries& deliveries, const Facts& facts) {
  const std::string& resource = facts.subjects.resource;
  for (std::size_t i = 0; i < facts.encounters.size(); ++i) {
    const std::string& message_id = facts.subjects.entries[i].message_id;
    if (message_id.empty()) continue;
    if (const auto firing = rules_.decide(Layer::Delivery, facts.encounters[i])) {
      site.effects.add(faultEffect(*firing, facts, i));
      Plan& plan = plans_[{resource, message_id}];
      if (firing->fault.kind == FaultKind::GhostRedelivery) {
        plan.ghost_after = firing->fault.after.value_or(Duration::zero());
      } else if (firing->fault.kind == FaultKind::VisibilityExpiry) {
        deliveries.expire(resource, message_id, site.effects);
      }
    }
    const auto planned = plans_.find({resource, message_id});
    if (planned == plans_.end()) continue;
    Plan& plan = planned->second;
    if (std::exchange(plan.expire_before_ack, false)) deliveries.expire(resource, message_id, site.effects);
    if (plan.ghost_after || (plan.copies_left > 0 && !plan.concurrent)) {
      plan.kept = deliveries.keep(resource, message_id);
    }
  }
}

void Engine::afterHandler(const core::Site& site, const core::Intervention& intervention, core::Outcome& outcome) {
  const auto facts = std::static_pointer_cast<Facts>(site.input.notes);
  if (!facts) return;
  if (facts->role() == core::Role::Send && outcome.result) learnPublished(site, *facts, outcome);
  if (!std::exchange(facts->faults_told, true)) tellFaults(site, *facts, intervention);

  core::Deliveries* const deliveries = deliveriesOf(facts->port, site.state);
  if (deliveries == nullptr) return;
  // A copy: what follows adds effects of its own.
  std::vector<core::Effect> happened;
  for (const core::Effect& effect : site.effects.list()) {
    if (effect.kind == EventKind::Consume || effect.kind == EventKind::Acknowledge) happened.push_back(effect);
  }
  std::vector<std::string> delivered;
  for (const core::Effect& effect : happened) {
    if (effect.kind == EventKind::Consume) {
      followDelivery(site, *deliveries, effect.resource, effect.message_id);
      delivered.push_back(effect.message_id);
    } else {
      followAcknowledgement(site, *deliveries, effect.resource, effect.message_id);
    }
  }
  if (!delivered.empty()) decideDelivered(site, *facts, delivered, outcome);
}

// A fault on a send is about the message that it became.
void Engine::tellFaults(const core::Site& site, const Facts& facts, const core::Intervention& intervention) {
  for (std::size_t i = 0; i < intervention.faults.size(); ++i) {
    core::Effect fault = intervention.faults[i];
    const auto became =
        std::ranges::find(facts.published, facts.fault_entries[i], &std::pair<std::size_t, std::string>::first);
    if (fault.message_id.empty() && became != facts.published.end()) fault.message_id = became->second;
    site.effects.add(std::move(fault));
  }
}

void Engine::learnPublished(const core::Site& site, Facts& facts, const core::Outcome& outcome) {
  if (facts.row->published == nullptr) return;
  facts.row->published(site.input.request.data.get(), outcome.result.data.get(), facts.published);
  for (const auto& [entry, message_id] : facts.published) {
    if (entry >= facts.message_names.size()) continue;
    naming_.learn(message_id, facts.message_names[entry]);
    for (const auto& [met, firing] : facts.after_send) {
      if (met == entry) followSend(site, facts, firing, entry, message_id);
    }
  }
}

void Engine::followSend(const core::Site& site, const Facts& facts, const Firing& firing, std::size_t entry,
                        const std::string& message_id) {
  const std::string& resource = facts.subjects.resource;
  const Fault& fault = firing.fault;
  if (fault.kind == FaultKind::Poison) plans_[{resource, message_id}].misreport.checksum = true;
  core::Deliveries* const deliveries = deliveriesOf(facts.port, site.state);
  if (deliveries == nullptr) return;
  if (fault.kind == FaultKind::ExtendDelay) {
    deliveries->extendDelay(resource, message_id, fault.by, site.now);
  } else if (fault.kind == FaultKind::CrossQueue) {
    deliveries->misplace(resource, message_id, fault.queue, site.now, site.effects);
  } else if (fault.kind == FaultKind::ProducerRetryDuplicate) {
    const std::shared_ptr<core::Deliveries::Kept> kept = deliveries->keep(resource, message_id);
    if (!kept) return;
    // By name too, and another one than a second message of that content would get.
    const std::uint64_t name = core::hash64("sent again", core::hash64(facts.message_names[entry]));
    const std::string again = site.ids.messageId(core::hash64(facts.place, name));
    if (fault.after.value_or(Duration::zero()) == Duration::zero()) {
      deliveries->sendAgain(resource, *kept, again, site.now, site.effects);
      return;
    }
    later(site, *fault.after, [resource, kept, again](core::Deliveries& queue, TimePoint now, core::Effects& effects) {
      queue.sendAgain(resource, *kept, again, now, effects);
    });
  }
}

// The answer of a receive is decided on by what it delivers.
void Engine::decideDelivered(const core::Site& site, Facts& facts, const std::vector<std::string>& delivered,
                             core::Outcome& outcome) {
  std::shared_ptr<void> changed;
  for (const std::string& message_id : delivered) {
    const auto plan = plans_.find({facts.subjects.resource, message_id});
    if (plan == plans_.end() || !plan->second.misreport.isAny() || facts.row->misreport == nullptr) continue;
    if (!changed) {
      changed = outcome.result.shape->create();
      model::copy(*outcome.result.shape, outcome.result.data.get(), changed.get());
    }
    core::Misreport& misreport = plan->second.misreport;
    facts.row->misreport(changed.get(), message_id, misreport);
    misreport = {.checksum = misreport.checksum};  // a body stays bad, the rest was of this delivery
  }
  if (changed) outcome.result.data = changed;

  // The deliveries of this answer, among the candidates that were there right before it.
  Facts answer;
  answer.subjects = facts.subjects;
  for (std::size_t i = 0; i < facts.encounters.size(); ++i) {
    if (std::ranges::find(delivered, facts.candidates[i].message_id) == delivered.end()) continue;
    Encounter& encounter = answer.encounters.emplace_back(facts.encounters[i]);
    encounter.message = {.message_id = facts.candidates[i].message_id};
    answer.candidates.push_back({.message_id = facts.candidates[i].message_id, .receive = facts.candidates[i].receive});
  }
  const auto strikesAfter = [](const Fault& fault) {
    return fault.kind != FaultKind::Refuse && fault.kind != FaultKind::DuplicateRequest &&
           (fault.kind == FaultKind::Latency || fault.kind == FaultKind::Timeout || fault.kind == FaultKind::ResetPeer
                ? fault.applied == Applied::After
                : true);
  };
  if (const auto firing = decideForCall(Layer::Transport, answer, strikesAfter)) {
    outcome.transport = answerFault(*firing);
    site.effects.add(faultEffect(*firing, answer, 0));
  }
  // Only of a poll that waited: one that found messages at once was decided on when it came.
  if (facts.was_decided) return;
  if (const auto firing = decideForCall(Layer::Api, answer, losesTheAnswer)) {
    outcome.transport = {.kind = TransportFault::Kind::Drop, .close = firing->fault.close, .rule = firing->rule};
    site.effects.add(faultEffect(*firing, answer, 0));
  }
}

void Engine::followDelivery(const core::Site& site, core::Deliveries& deliveries, const std::string& resource,
                            const std::string& message_id) {
  const auto planned = plans_.find({resource, message_id});
  if (planned == plans_.end()) return;
  Plan& plan = planned->second;
  if (plan.copies_left > 0 && plan.concurrent) {
    --plan.copies_left;
    if (plan.copy_after == Duration::zero()) {
      deliveries.duplicate(resource, message_id, site.effects);
    } else {
      later(site, plan.copy_after, [resource, message_id](core::Deliveries& queue, TimePoint, core::Effects& effects) {
        queue.duplicate(resource, message_id, effects);
      });
    }
  }
  if (const auto after = std::exchange(plan.expire_after, std::nullopt)) {
    if (*after == Duration::zero()) {
      deliveries.expire(resource, message_id, site.effects);
    } else {
      later(site, *after, [resource, message_id](core::Deliveries& queue, TimePoint, core::Effects& effects) {
        queue.expire(resource, message_id, effects);
      });
    }
  }
}

void Engine::followAcknowledgement(const core::Site& site, core::Deliveries& deliveries, const std::string& resource,
                                   const std::string& message_id) {
  const auto planned = plans_.find({resource, message_id});
  if (planned == plans_.end()) return;
  Plan& plan = planned->second;
  if (plan.copies_left > 0 && !plan.concurrent) --plan.copies_left;
  const Duration after = plan.ghost_after.value_or(plan.copy_after);
  plan.ghost_after.reset();
  const std::shared_ptr<core::Deliveries::Kept> kept = std::exchange(plan.kept, nullptr);
  if (!kept) return;
  if (after == Duration::zero()) {
    deliveries.putBack(resource, *kept, site.now, site.effects);
    return;
  }
  later(site, after, [resource, kept](core::Deliveries& queue, TimePoint now, core::Effects& effects) {
    queue.putBack(resource, *kept, now, effects);
  });
}

// A task of the Cloud's clock. It does nothing when the Cloud was reset meanwhile.
void Engine::later(const core::Site& site, Duration after,
                   std::function<void(core::Deliveries&, TimePoint, core::Effects&)> work) {
  world_.clock().callAt(
      site.now + after, [weak = weak_from_this(), &service = *site.input.service, region = site.input.origin.region,
                         generation = world_.generation, work = std::move(work)] {
        const auto self = weak.lock();
        if (!self) return;
        core::World& world = self->world_;
        core::disturb(world, service, region, [&](core::ServiceState& state, TimePoint now, core::Effects& effects) {
          if (world.generation != generation) return;
          if (core::Deliveries* const deliveries = deliveriesOf(service.chaos, state)) {
            work(*deliveries, now, effects);
          }
        });
      });
}

}  // namespace squall::chaos
