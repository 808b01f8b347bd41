// Faults of calls: errors instead of work, changed requests, lost answers; and what happens to messages on their way
// in.
#include "chaos/facts.hpp"
#include "chaos/poison.hpp"
#include "core/random.hpp"
#include "core/signature_age.hpp"
#include "core/time_text.hpp"

#include <stdexcept>

namespace squall::chaos {

namespace {

bool isPartialBatch(const Fault& fault) { return fault.kind == FaultKind::PartialBatch; }
bool isForTheCall(const Fault& fault) { return !isPartialBatch(fault); }

AwsError lostRequest(const std::string& rule) {
  return AwsError({.code = "ConnectionLost",
                   .message = "The request did not arrive (chaos rule '" + rule + "').",
                   .http_status = 0,
                   .fault = squall::Fault::Receiver});
}

// A client whose clock is late by so much; up to 15 minutes AWS does not mind.
void refuseLate(Duration lateness, const core::Site& site, core::Intervention& intervention) {
  const auto now = std::chrono::floor<std::chrono::seconds>(site.now);
  const auto signed_at = now - std::chrono::floor<std::chrono::seconds>(lateness);
  std::string complaint = core::complaintOnAge(core::basicTime(signed_at), signed_at, now);
  // As the gateway answers a bad signature.
  const int status = site.input.service->model->query_compatible ? 403 : 400;
  if (!complaint.empty()) intervention.error = core::invalidSignature(std::move(complaint), status);
}

// So much in every whole span; days of it fit into a double's 53 bits.
Duration drifted(const Firing& firing) {
  const double spans = static_cast<double>(firing.passed.count()) / static_cast<double>(firing.fault.per.count());
  return Duration(static_cast<Duration::rep>(spans * static_cast<double>(firing.fault.by.count())));
}

TransportFault dropOf(const Firing& firing) {
  return {.kind = TransportFault::Kind::Drop, .close = firing.fault.close, .rule = firing.rule};
}

}  // namespace

core::Intervention Engine::arrive(const core::Site& site) {
  const std::shared_ptr<Facts> facts = factsOf(site);
  facts->was_served = true;
  core::Intervention intervention;
  const Encounter* const first = facts->encounters.empty() ? nullptr : &facts->encounters.front();
  for (const std::string& name : facts->message_names) {
    intervention.names.push_back(core::hash64(facts->place, core::hash64(name)));
  }
  // Polls that find nothing are not counted, so their request ids come in order like everybody's without chaos.
  if (first != nullptr) {
    intervention.request_id = site.ids.requestId(core::hash64(first->key(), core::hash64(facts->client)));
  }
  if (facts->role() == core::Role::Receive) facts->was_decided = !facts->encounters.empty();

  if (facts->subjects.is_batch || facts->role() == core::Role::Send) applyToEntries(site, *facts, intervention);
  if (const auto firing = decideForCall(Layer::Api, *facts, isForTheCall)) {
    applyToCall(site, *facts, *firing, intervention);
    intervention.faults.push_back(faultEffect(*firing, *facts, 0));
    facts->fault_entries.push_back(0);
  }
  return intervention;
}

AwsError Engine::errorOf(const core::Site& site, const Fault& fault) const {
  const std::string_view name = toString(fault.kind);
  std::optional<AwsError> usual;
  const core::ChaosPort* const port = site.input.service->chaos;
  if (port != nullptr) {
    for (const core::ChaosPort::Error& row : port->errors) {
      if (row.fault == name) usual = row.make();
    }
  }
  if (!usual) {
    // AWS's names for any service:
    // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html
    const bool throttled = fault.kind == FaultKind::Throttle || fault.kind == FaultKind::KmsThrottled;
    usual = AwsError({.code = throttled ? "ThrottlingException" : "InternalFailure",
                      .message = throttled ? "Rate exceeded"
                                           : "The request processing has failed because of an unknown error, exception "
                                             "or failure.",
                      .http_status = throttled ? 400 : 500,
                      .fault = throttled ? squall::Fault::Sender : squall::Fault::Receiver});
  }
  if (fault.code.empty() && fault.message.empty() && !fault.status && !fault.retry_after) return *usual;
  const int status = fault.status.value_or(usual->httpStatus());
  return AwsError(
      {.code = fault.code.empty() ? usual->code() : fault.code,
       .message = fault.message.empty() ? usual->message() : fault.message,
       .http_status = status,
       .fault = status >= 500 ? squall::Fault::Receiver : squall::Fault::Sender,
       .retry_after = std::chrono::ceil<std::chrono::seconds>(fault.retry_after.value_or(Duration::zero()))});
}

void Engine::applyToCall(const core::Site& site, const Facts& facts, const Firing& firing,
                         core::Intervention& intervention) {
  const model::OperationModel& operation = site.input.service->model->operations[site.input.operation];
  const void* const request = site.input.request.data.get();
  switch (firing.fault.kind) {
    case FaultKind::InternalError:
      if (firing.fault.applied == Applied::After) {
        intervention.amend = [error = errorOf(site, firing.fault),
                              earlier = std::move(intervention.amend)](core::Outcome& outcome) {
          if (earlier) earlier(outcome);
          if (!outcome.error) outcome.error = error;
        };
        return;
      }
      [[fallthrough]];
    case FaultKind::Throttle:
    case FaultKind::KmsThrottled:
    case FaultKind::OverLimit:
    case FaultKind::HttpError:
      intervention.error = errorOf(site, firing.fault);
      return;
    case FaultKind::Skew:
      return refuseLate(firing.fault.by, site, intervention);
    case FaultKind::Drift:
      return refuseLate(drifted(firing), site, intervention);
    case FaultKind::DropRequest:
      intervention.error = lostRequest(firing.rule);
      intervention.transport = dropOf(firing);
      return;
    case FaultKind::DropResponse:
      intervention.transport = dropOf(firing);
      return;
    case FaultKind::StaleReceipt:
    case FaultKind::FalseSuccess: {
      const std::shared_ptr<void> result = operation.result->create();
      if (facts.row != nullptr && facts.row->pretend != nullptr) facts.row->pretend(request, result.get(), site.ids);
      intervention.pretended = result;
      return;
    }
    case FaultKind::EmptyReceive:
      intervention.pretended = operation.result->create();
      return;
    case FaultKind::ShortReceive: {
      if (facts.row == nullptr || facts.row->capMessages == nullptr) return;
      const std::shared_ptr<void> changed = operation.request->create();
      model::copy(*operation.request, request, changed.get());
      facts.row->capMessages(changed.get(), static_cast<int>(firing.fault.count));
      intervention.request = changed;
      return;
    }
    default:
      throw std::logic_error("squall::Chaos: " + std::string(toString(firing.fault.kind)) + " is no fault of a call");
  }
}

// Entry by entry: some fail, some get another body. The handler sees a changed copy of the request, the client an
// answer to what it asked.
void Engine::applyToEntries(const core::Site& site, Facts& facts, core::Intervention& intervention) {
  const model::OperationModel& operation = site.input.service->model->operations[site.input.operation];
  const core::ChaosRow* const row = facts.row;
  std::shared_ptr<void> changed;
  const auto change = [&]() -> void* {
    if (!changed) {
      changed = operation.request->create();
      model::copy(*operation.request, site.input.request.data.get(), changed.get());
    }
    return changed.get();
  };

  bool poisoned = false;
  std::vector<bool> failed(facts.encounters.size(), false);
  std::vector<std::pair<std::size_t, core::EntryFailure>> failures;
  for (std::size_t i = 0; i < facts.encounters.size(); ++i) {
    if (facts.role() == core::Role::Send && row->replaceBody != nullptr) {
      if (const auto firing = rules_.decide(Layer::Delivery, facts.encounters[i])) {
        disturbEntry(site, facts, i, *firing, change);
        intervention.faults.push_back(faultEffect(*firing, facts, i));
        facts.fault_entries.push_back(i);
        poisoned = poisoned || firing->fault.kind == FaultKind::Poison;
      }
    }
    if (row == nullptr || row->dropEntries == nullptr || row->failEntry == nullptr) continue;
    if (const auto firing = rules_.decide(Layer::Api, facts.encounters[i], isPartialBatch)) {
      const AwsError usual = errorOf(site, firing->fault);
      failed[i] = true;
      failures.emplace_back(i, core::EntryFailure{.code = usual.code(),
                                                  .message = usual.message(),
                                                  .sender_fault = firing->fault.sender_fault.value_or(false)});
      intervention.faults.push_back(faultEffect(*firing, facts, i));
      facts.fault_entries.push_back(i);
    }
  }
  if (!poisoned && failures.empty()) return;

  const std::shared_ptr<const void> asked = site.input.request.data;
  const bool all_failed = !failures.empty() && failures.size() == facts.encounters.size();
  const auto amend = [row, asked, failures, poisoned](void* result) {
    if (poisoned && row->answerFor != nullptr) row->answerFor(asked.get(), result);
    for (const auto& [entry, failure] : failures) row->failEntry(asked.get(), result, entry, failure);
  };
  if (all_failed) {
    intervention.pretended = operation.result->create();
    amend(intervention.pretended.get());
    return;
  }
  if (!failures.empty()) {
    row->dropEntries(change(), failed);
    // Names go with the entries that are left.
    std::vector<std::uint64_t> left;
    for (std::size_t i = 0; i < intervention.names.size(); ++i) {
      if (!failed[i]) left.push_back(intervention.names[i]);
    }
    intervention.names = std::move(left);
  }
  intervention.request = changed;
  intervention.amend = [amend](core::Outcome& outcome) {
    if (outcome.error || !outcome.result) return;
    const std::shared_ptr<void> result = outcome.result.shape->create();
    model::copy(*outcome.result.shape, outcome.result.data.get(), result.get());
    amend(result.get());
    outcome.result.data = result;
  };
}

// What happens to a message on its way in, or as soon as it is one.
void Engine::disturbEntry(const core::Site& site, Facts& facts, std::size_t entry, const Firing& firing,
                          const std::function<void*()>& changed) {
  if (firing.fault.kind == FaultKind::Poison) return poisonEntry(facts, entry, firing, changed);
  if (firing.fault.kind != FaultKind::DedupWindowExpiry) {
    facts.after_send.emplace_back(entry, firing);
    return;
  }
  core::Deliveries* const deliveries = facts.port->deliveries != nullptr ? facts.port->deliveries(site.state) : nullptr;
  if (deliveries == nullptr) return;
  deliveries->endDeduplication(facts.subjects.resource, facts.subjects.entries[entry], site.now);
}

void Engine::poisonEntry(Facts& facts, std::size_t entry, const Firing& firing, const std::function<void*()>& changed) {
  if (firing.fault.pin) return;  // the body stays; the record marks the message for the checks
  if (firing.fault.payload == Payload::BadMd5) {
    facts.after_send.emplace_back(entry, firing);
    return;
  }
  facts.row->replaceBody(changed(), entry, poisoned(firing.fault.payload, facts.encounters[entry].message.body));
}

}  // namespace squall::chaos
